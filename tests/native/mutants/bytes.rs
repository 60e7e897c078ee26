//! Byte by byte: flipped, taken away, doubled, exchanged with the next, cut off.

use super::*;
use crate::forge::member;

/// Everything that is done at one place.
fn mutants(original: &[u8], place: usize) -> impl Iterator<Item = Vec<u8>> + '_ {
    let flips = [0, 2, 5, 7].into_iter().map(move |bit| {
        let mut mutant = original.to_vec();
        mutant[place] ^= 1 << bit;
        mutant
    });
    let mut without = original.to_vec();
    without.remove(place);
    let mut twice = original.to_vec();
    twice.insert(place, original[place]);
    let mut exchanged = original.to_vec();
    exchanged.swap(place, (place + 1).min(original.len() - 1));
    flips.chain([without, twice, exchanged, original[..place].to_vec()])
}

/// Changes every `stride`th byte of a file. How many mutants there are, and how many are accepted,
/// because they are the same value.
fn change(file: &[u8], stride: usize) -> (usize, usize) {
    let value = parse_file(file).expect("a file");
    assert!(assert_no_forgery(file, &value), "the original");
    let (mut made, mut accepted) = (0, 0);
    for place in (0..file.len()).step_by(stride) {
        for mutant in mutants(file, place) {
            made += 1;
            if assert_no_forgery(&mutant, &value) {
                assert_eq!(parse_file(&mutant).as_ref(), Ok(&value));
                accepted += 1;
            }
        }
    }
    (made, accepted)
}

/// Only white space can differ, and of that there is little.
fn assert_few((made, accepted): (usize, usize)) {
    assert!(
        accepted * 50 <= made,
        "{accepted} of {made} mutants are accepted"
    );
}

#[test]
fn no_byte_of_the_example_can_differ() {
    assert_few(change(&named("example"), 1));
}

#[test]
fn no_byte_of_a_report_can_differ() {
    assert_few(change(&named("report"), 1));
}

#[test]
fn no_byte_of_a_request_can_differ() {
    assert_few(change(&named("enrol"), 1));
}

/// Forty places in each, spread over the whole file.
#[test]
fn no_byte_of_any_golden_file_can_differ() {
    for file in sound().values() {
        assert_few(change(file, file.len() / 40));
    }
}

/// All of them at every place: `cargo test --release --test native every_byte -- --ignored --nocapture`
#[test]
#[ignore = "takes ten minutes"]
fn every_byte_of_every_golden_file() {
    let (mut made, mut accepted) = (0, 0);
    for (name, file) in sound() {
        let count = change(&file, 1);
        println!("{name}: {} mutants, {} the same value", count.0, count.1);
        made += count.0;
        accepted += count.1;
    }
    println!("{made} mutants, {accepted} the same value, no other accepted");
}

/// Who hands entries on may sign another file, but cannot make entries of others say anything else.
#[test]
fn no_byte_of_an_entry_can_differ_below_a_new_signature() {
    let original = parse_file(&named("example")).expect("a file");
    let honest = honest();
    let text = original.get("payload").expect("a payload").canonical();
    let (mut sealed, mut whole) = (0, 0);
    for place in 0..text.len() {
        // Every place, each with one of the eight bits.
        let mut mutant = text.clone().into_bytes();
        mutant[place] ^= 1 << (place % 8);
        let Ok(payload) = parse_file(&mutant) else {
            continue;
        };
        let mut file = original.clone();
        *member(&mut file, "payload") = payload;
        let Some(mutant) = resealed(&file) else {
            continue;
        };
        sealed += 1;
        whole += usize::from(assert_only_brings(&mutant, &honest) == 3);
    }
    // What is not in an entry is the maker's to say: when, for whom, under which number.
    assert!(
        sealed > 1_000 && whole > 20 && whole * 4 < sealed,
        "{whole} of {sealed}"
    );
}
