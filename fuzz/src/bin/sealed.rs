#![no_main]

use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};
use watchbook_fuzz::hostile::{draft::whatever, mutate::mutate};

fuzz_target!(|data: &[u8]| watchbook_fuzz::run("sealed", data));

// Mostly one JSON value for another; sometimes bytes, so that nothing is out of reach.
fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    if seed % 16 != 0
        && let Some(text) = mutate(&whatever(&data[..size]), u64::from(seed))
        && text.len() <= max_size
    {
        data[..text.len()].copy_from_slice(text.as_bytes());
        return text.len();
    }
    fuzzer_mutate(data, size, max_size)
});
