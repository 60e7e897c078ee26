//! What must hold of anything that comes in: of the golden files, of what a fuzzer once found, and of a few thousand
//! changes that need no fuzzer.

use std::{collections::BTreeSet, fs, ops::Range};

use watchbook::log::json::{Value, parse_file};

use crate::{
    golden,
    hostile::{TARGETS, Target, draft, journal, mutate::mutate},
    sources::root,
};

fn target(name: &str) -> fn(&[u8]) {
    let found = TARGETS.iter().find(|(known, _)| *known == name);
    found.unwrap_or_else(|| panic!("no target {name}")).1
}

/// `tests/crashers/<target>/<what it was>`: each broke something once.
#[test]
fn what_once_broke_something_does_so_no_more() {
    for folder in fs::read_dir(root().join("tests/crashers")).expect("the folder") {
        let folder = folder.expect("a folder").path();
        if !folder.is_dir() {
            continue;
        }
        let target = target(
            folder
                .file_name()
                .and_then(|name| name.to_str())
                .expect("a name"),
        );
        for file in fs::read_dir(&folder).expect("a folder") {
            let path = file.expect("a file").path();
            println!("{}", path.display());
            target(&fs::read(path).expect("a file"));
        }
    }
}

#[test]
fn it_holds_of_every_golden_file() {
    for (_, target) in TARGETS {
        for file in golden::files().values() {
            target(file);
        }
        target(&golden::journal());
    }
}

/// Sealing a draft gives the very file that it was made from, so the fuzzer begins where files are accepted.
#[test]
fn a_draft_of_a_golden_file_is_sealed_to_that_file() {
    for name in [
        "example",
        "everything",
        "report",
        "enrol",
        "withheld",
        "part-2-of-3",
        "fork",
    ] {
        let file = &golden::files()[name];
        let sealed = draft::seal(draft::of(file).expect("a draft").as_bytes()).expect("a file");
        let [ours, theirs] = [&sealed, file].map(|text| parse_file(text).expect("a file"));
        for part in ["payload", "files"] {
            assert_eq!(ours.get(part), theirs.get(part), "{name}");
        }
        let first = |file: &Value| file.get("signatures")?.list()?.first().cloned();
        assert_eq!(first(&ours), first(&theirs), "{name}");
    }
}

#[test]
fn it_holds_of_drafts_that_are_changed() {
    changed_drafts("sealed", 0..600);
}

#[test]
fn it_holds_of_changed_drafts_that_are_imported() {
    changed_drafts("import", 1_000..1_200);
}

fn changed_drafts(name: &str, seeds: Range<u64>) {
    let target = target(name);
    let files = golden::files();
    let small: Vec<String> = files
        .values()
        .filter(|file| file.len() < 6_000)
        .filter_map(|file| draft::of(file))
        .collect();
    let (mut made, count) = (BTreeSet::new(), seeds.clone().count());
    for (seed, draft) in seeds.zip(small.iter().cycle()) {
        let changed = mutate(draft.as_bytes(), seed).expect("a draft");
        target(changed.as_bytes());
        made.insert(changed);
    }
    assert!(
        made.len() * 6 > count * 5,
        "{name}: {} different ones",
        made.len()
    );
}

/// A golden journal whose digests are made anew is that journal, so the fuzzer begins where journals are accepted.
#[test]
fn a_sound_journal_is_sealed_to_itself() {
    let file = golden::journal();
    assert!(journal::resealed(1, &file) == file);
    let mut other = file.clone();
    other[16 + 5] ^= 1;
    assert!(journal::resealed(1, &other) != other);
}

#[test]
fn it_holds_of_journals_that_are_changed() {
    let target = target("journal");
    let file = golden::journal();
    let mut made = BTreeSet::new();
    for seed in 0..300 {
        let changed = journal::mutate(&file, seed).expect("a journal");
        target(&changed);
        made.insert(changed);
    }
    assert!(made.len() > 200, "{} different ones", made.len());
    // Cut off and damaged all over.
    for place in (0..file.len()).step_by(3) {
        target(&file[..place]);
        let mut damaged = file.clone();
        damaged[place] ^= 1 << (place % 8);
        target(&damaged);
    }
}

/// Each has a program for the fuzzer, and there is no other.
#[test]
fn every_target_is_fuzzed() {
    let programs = fs::read_dir(root().join("fuzz/src/bin")).expect("the programs");
    let programs: BTreeSet<String> = programs
        .map(|file| file.expect("a file").path())
        .filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()))
        .collect();
    let targets: BTreeSet<String> = TARGETS
        .iter()
        .map(|(name, _): &Target| (*name).to_owned())
        .collect();
    assert_eq!(programs, targets);
}
