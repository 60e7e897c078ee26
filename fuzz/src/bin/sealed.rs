#![no_main]

use libfuzzer_sys::{fuzz_mutator, fuzz_target};

fuzz_target!(|data: &[u8]| watchbook_fuzz::run("sealed", data));

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    // In whole values, mostly.
    watchbook_fuzz::drafts(data, size, max_size, seed)
});
