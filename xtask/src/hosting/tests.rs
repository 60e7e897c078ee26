use super::*;

/// What is no configuration of headers: a list of addresses, and a host that has none.
const WITHOUT: [&str; 2] = ["_redirects", "github-pages.yml"];

#[test]
fn what_is_in_the_folder_is_what_the_headers_say() {
    let workspace = Workspace::find().expect("the workspace");
    let folder = workspace.root().join("hosting");
    for (name, text) in files() {
        let there = fs::read_to_string(folder.join(name)).unwrap_or_default();
        assert_eq!(there, text, "hosting/{name} is old: cargo xtask hosting");
    }
    let count = |folder: &std::path::Path| fs::read_dir(folder).expect("the folder").count();
    // The folder in it is one more.
    let there = count(&folder) + count(&folder.join("subpath"));
    assert_eq!(there, files().len() + 1);
}

#[test]
fn every_configuration_sends_every_header() {
    let with = |(name, _): &&File| !WITHOUT.iter().any(|without| name.ends_with(without));
    for (name, text) in files().iter().filter(with) {
        for (header, value) in headers::all() {
            let has = |line: &str| line.contains(header) && line.contains(value);
            assert!(text.lines().any(has), "hosting/{name} lacks {header}");
        }
        assert!(text.contains("no-cache"), "{name}");
        assert!(
            !["{base}", "{headers}", "{types}", "{inside}"]
                .iter()
                .any(|left| text.contains(left)),
            "{name}"
        );
    }
}

#[test]
fn types_are_those_of_our_own_server() {
    for (media_type, endings) in TYPES {
        for ending in endings.split(' ') {
            let ours = crate::site::media_type(&format!("a.{ending}"));
            assert_eq!(ours.split(';').next(), Some(media_type), "{ending}");
        }
    }
}

#[test]
fn a_site_in_a_folder_says_nothing_of_the_rest_of_its_host() {
    for (name, text) in files() {
        if name.starts_with("subpath/") {
            let paths = text.lines().filter(|line| line.starts_with('/'));
            assert!(
                paths.clone().all(|path| path.starts_with(SUBPATH)),
                "{name}"
            );
            assert!(text.contains(SUBPATH), "{name}");
        }
    }
}
