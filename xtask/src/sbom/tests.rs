//! The bill of our own sources: what CycloneDX demands is there, and what is in the wasm is told from what is not.

use super::*;

fn ours() -> Value {
    let workspace = Workspace::find().expect("the workspace");
    let files = BTreeMap::from([("index.html".to_owned(), "ab".repeat(32))]);
    of(&Sources::of(&workspace).expect("cargo"), &files).expect("a bill")
}

fn names(bill: &Value, scope: &str) -> BTreeSet<String> {
    let parts = items(&bill["components"]).filter(|part| part["scope"] == scope);
    parts.map(|part| text(&part["name"]).to_owned()).collect()
}

#[test]
fn the_members_that_are_demanded_are_there() {
    let bill = ours();
    assert_eq!(bill["bomFormat"], "CycloneDX");
    assert_eq!(
        (&bill["specVersion"], &bill["version"]),
        (&json!("1.6"), &json!(1))
    );
    let serial = text(&bill["serialNumber"])
        .strip_prefix("urn:uuid:")
        .expect("a serial number");
    let groups: Vec<usize> = serial.split('-').map(str::len).collect();
    assert_eq!(groups, [8, 4, 4, 4, 12]);
    assert!(
        serial
            .replace('-', "")
            .bytes()
            .all(|byte| byte.is_ascii_hexdigit())
    );
    let mut references = BTreeSet::from([text(&bill["metadata"]["component"]["bom-ref"])]);
    for part in items(&bill["components"]) {
        assert!(["library", "file"].contains(&text(&part["type"])), "{part}");
        assert!(!text(&part["name"]).is_empty(), "{part}");
        assert!(references.insert(text(&part["bom-ref"])), "twice: {part}");
        if part["type"] == "library" {
            let purl = format!(
                "pkg:cargo/{}@{}",
                text(&part["name"]),
                text(&part["version"])
            );
            assert_eq!(part["purl"], purl);
        }
        // Our own crates come from nowhere and have no digest; all others have one, as every file has.
        if !text(&part["name"]).starts_with(PACKAGE) {
            assert_eq!(part["hashes"][0]["alg"], "SHA-256", "{part}");
            assert_eq!(text(&part["hashes"][0]["content"]).len(), 64, "{part}");
        }
    }
    for relation in items(&bill["dependencies"]) {
        assert!(references.contains(text(&relation["ref"])), "{relation}");
        assert!(
            items(&relation["dependsOn"]).all(|on| references.contains(text(on))),
            "{relation}"
        );
    }
}

#[test]
fn what_is_in_the_wasm_is_told_from_what_builds_it() {
    let bill = ours();
    let (inside, outside) = (names(&bill, "required"), names(&bill, "excluded"));
    for name in ["leptos", "ed25519-dalek", "sha2", "wasm-bindgen", "rexie"] {
        assert!(inside.contains(name), "{name} is in the wasm");
    }
    for name in ["serde_derive", "wasm-bindgen-macro", "watchbook-macros"] {
        assert!(
            outside.contains(name) && !inside.contains(name),
            "{name} builds it"
        );
    }
    for name in ["clap", "proptest", "xtask"] {
        assert!(!inside.contains(name), "{name} is native");
    }
}

#[test]
fn the_same_sources_have_the_same_bill() {
    assert_eq!(ours(), ours());
}
