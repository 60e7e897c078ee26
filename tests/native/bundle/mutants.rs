//! Whatever is done to a file by chance, it is never taken for another; `crate::mutants` goes through the
//! golden files place by place.

use super::*;

/// What a file says, when it is accepted.
fn accepted(file: &[u8]) -> Option<(Digest, Vec<Content>, Vec<EntryId>)> {
    let Ok(Document::Bundle(bundle)) = read(file) else {
        return None;
    };
    let (sha256, files) = (bundle.sha256, bundle.files.clone());
    let index = Index::default();
    let have = Have {
        index: &index,
        membership: None,
        pending: Vec::new(),
    };
    let plan = plan(vec![*bundle], have).ok()?;
    Some((
        sha256,
        files,
        plan.ready.iter().map(|entry| entry.id).collect(),
    ))
}

fn small() -> Vec<u8> {
    let mut ana = Device::founder(1, "Ana");
    ana.report("Zoë's badge is gone");
    let file = content(b"x");
    ana.export_with(Scope::All, None, vec![file])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn no_two_changes_together_do_either(
        first in any::<prop::sample::Index>(), second in any::<prop::sample::Index>(),
        one in any::<u8>(), two in any::<u8>(), move_it in any::<bool>(),
    ) {
        let original = small();
        let mut mutant = original.clone();
        let (a, b) = (first.index(mutant.len()), second.index(mutant.len()));
        if move_it {
            mutant.swap(a, b);
        } else {
            mutant[a] = one;
            mutant[b] = two;
        }
        if let Some(found) = accepted(&mutant) {
            prop_assert_eq!(Some(found), accepted(&original));
        }
    }

    #[test]
    fn no_envelope_makes_it_panic(text in "[ -~]{0,80}", protected in "[A-Za-z0-9_-]{0,20}") {
        let signed = Signed { protected, signature: "x".into() };
        let text = text.replace(['"', '\\'], "'");
        let payload = format!(r#"{{"type":"report","v":1,"what":"{text}"}}"#);
        prop_assert!(read(envelope(&payload, &signed, &[]).as_bytes()).is_err());
    }
}

/// Two exports of one register by one device.
fn two_exports() -> &'static (Vec<u8>, Vec<u8>) {
    static EXPORTS: OnceLock<(Vec<u8>, Vec<u8>)> = OnceLock::new();
    EXPORTS.get_or_init(|| {
        let (mut ana, file) = register();
        let first = ana.export_with(Scope::All, None, vec![file.clone()]);
        let incident = ana.ledger.view().incidents[0].id;
        ana.run(note(incident, "More"));
        (first, ana.export_with(Scope::Records, None, vec![file]))
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn parts_of_two_files_cannot_be_exchanged(
        names in proptest::collection::vec(0usize..16, 1..4),
    ) {
        // Some members of the one in the other.
        let (first, second) = two_exports();
        let (mut mixed, other) = (parse_file(first).expect("a file"), parse_file(second).expect("a file"));
        let payload: Vec<String> = other.get("payload").expect("a payload").names().map(str::to_owned).collect();
        for name in names {
            let (from, into, name) = match payload.get(name) {
                Some(name) => (other.get("payload").expect("a payload"), member(&mut mixed, "payload"), name.as_str()),
                None => (&other, &mut mixed, "signatures"),
            };
            let taken = from.get(name).expect("a member").clone();
            members(into).insert(name.to_owned(), taken);
        }
        if let Some((sha256, ..)) = accepted(mixed.canonical().as_bytes()) {
            let known = [first, second].map(|file| bundle(file).expect("a bundle").sha256);
            prop_assert!(known.contains(&sha256));
        }
    }
}
