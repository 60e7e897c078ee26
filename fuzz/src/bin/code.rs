#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| watchbook_fuzz::run("code", data));
