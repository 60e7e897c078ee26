use std::collections::BTreeMap;
use std::io::Read;
use std::path::PathBuf;

use flate2::read::GzDecoder;

use super::*;

const BILL: &str = "{}\n";

/// A small site in a folder of its own, built for that path of a host.
fn small(name: &str, base: &str) -> PathBuf {
    let folder = env::temp_dir().join(format!("watchbook-package-{}-{name}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("icons")).expect("a folder");
    fs::create_dir_all(folder.join(".stage")).expect("a folder");
    let page = format!("<script src=\"{base}boot.mjs\"></script>");
    for (path, content) in [
        ("sw.js", "worker"),
        ("index.html", page.as_str()),
        (".stage/left.js", "not of the site"),
        ("icons/mark.svg", "<svg/>"),
    ] {
        fs::write(folder.join(path), content).expect("a file");
    }
    folder
}

fn order(time: u64) -> Order {
    Order {
        version: "1.2.3".to_owned(),
        time,
        maintainer: maintainer(&|_| None),
    }
}

fn sources() -> PathBuf {
    Workspace::find().expect("the workspace").root().to_owned()
}

/// What a compressed tar holds: path, and text or nothing for a folder. Every member is root's and of that time.
fn unpacked(packed: &[u8], time: u64) -> BTreeMap<String, Option<String>> {
    let mut archive = tar::Archive::new(GzDecoder::new(packed));
    let mut held = BTreeMap::new();
    for entry in archive.entries().expect("a tar") {
        let mut entry = entry.expect("a member");
        let header = entry.header();
        assert_eq!(header.mtime().expect("a time"), time);
        assert_eq!(
            (
                header.uid().expect("a user"),
                header.gid().expect("a group")
            ),
            (0, 0)
        );
        assert_eq!(header.username(), Ok(Some("root")));
        let is_folder = header.entry_type().is_dir();
        let mode = header.mode().expect("a mode");
        assert_eq!(mode, if is_folder { 0o755 } else { 0o644 });
        let path = entry.path().expect("a path").to_string_lossy().into_owned();
        let mut text = String::new();
        entry.read_to_string(&mut text).expect("a text");
        // A folder comes before what is in it.
        let above = path.trim_end_matches('/').rsplit_once('/');
        assert!(
            above.is_none_or(|(above, _)| held.contains_key(&format!("{above}/"))),
            "{path}"
        );
        held.insert(path, (!is_folder).then_some(text));
    }
    held
}

/// The members of a package.
fn members(deb: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut archive = ar::Archive::new(deb);
    let mut found = Vec::new();
    while let Some(member) = archive.next_entry() {
        let mut member = member.expect("a member");
        assert_eq!((member.header().uid(), member.header().gid()), (0, 0));
        let name = String::from_utf8(member.header().identifier().to_vec()).expect("a name");
        let mut content = Vec::new();
        member.read_to_end(&mut content).expect("bytes");
        found.push((name, content));
    }
    found
}

#[test]
fn the_archive_has_everything_in_one_folder() {
    let dist = small("archive", "/");
    let files = contents::of_archive(&sources(), &dist, BILL).expect("files");
    let held = unpacked(&archive::of(&files, &order(77)).expect("packed"), 77);
    let text = |path: &str| {
        let held = held.get(&format!("watchbook-1.2.3/{path}"));
        held.cloned()
            .flatten()
            .unwrap_or_else(|| panic!("no {path}"))
    };
    assert_eq!(text("site/sw.js"), "worker");
    assert_eq!(text("site/icons/mark.svg"), "<svg/>");
    assert!(held.keys().all(|path| path.starts_with("watchbook-1.2.3/")));
    assert!(
        held.keys().all(|path| !path.contains(".stage")),
        "what is hidden is no site"
    );
    for path in [
        "hosting/nginx.conf",
        "hosting/.htaccess",
        "hosting/subpath/Caddyfile",
        "docs/hosting.md",
    ] {
        assert!(!text(path).is_empty());
    }
    assert!(text("LICENSE-MIT").contains("MIT") && text("LICENSE-APACHE").contains("Apache"));
    let sums = text("SHA256SUMS");
    let listed: Vec<&str> = sums.lines().map(|line| &line[66..]).collect();
    assert!(listed.is_sorted() && listed.contains(&"site/index.html"));
    let lying = held.values().flatten().count();
    assert_eq!(listed.len(), lying - 1, "all but the list itself");
    // What `sha256sum` says of "worker".
    let worker = "87eba76e7f3164534045ba922e7770fb58bbd14ad732bbf5ba6f11cc56989e6e  site/sw.js";
    assert!(sums.lines().any(|line| line == worker), "{sums}");
    fs::remove_dir_all(dist).expect("removed");
}

#[test]
fn the_package_puts_the_site_where_debian_wants_it() {
    let dist = small("deb", "/");
    let files = contents::of_deb(&sources(), &dist, BILL).expect("files");
    let members = members(&deb::of(&files, &order(77)).expect("packed"));
    let names: Vec<&str> = members.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["debian-binary", "control.tar.gz", "data.tar.gz"]);
    assert_eq!(members[0].1, b"2.0\n");
    let control = unpacked(&members[1].1, 77);
    let control = control["control"].as_deref().expect("a text");
    for line in ["Package: watchbook", "Version: 1.2.3", "Architecture: all"] {
        assert!(control.lines().any(|said| said == line), "{control}");
    }
    assert!(control.ends_with('\n') && !control.contains("\n\n"));
    let held = unpacked(&members[2].1, 77);
    assert_eq!(held["usr/share/watchbook/sw.js"].as_deref(), Some("worker"));
    let text = |name: &str| {
        held[&format!("usr/share/doc/watchbook/{name}")]
            .clone()
            .expect("a text")
    };
    assert!(
        text("SHA256SUMS")
            .lines()
            .any(|line| line.ends_with("  sw.js"))
    );
    assert!(text("copyright").contains("Permission is hereby granted"));
    for name in ["nginx.conf", "apache.conf", "Caddyfile"] {
        let text = text(&format!("examples/{name}"));
        assert!(
            text.contains("/usr/share/watchbook") && !text.contains("/srv/"),
            "{text}"
        );
    }
    fs::remove_dir_all(dist).expect("removed");
}

#[test]
fn a_site_for_a_folder_is_no_package() {
    let dist = small("folder", "/register/");
    assert!(contents::of_archive(&sources(), &dist, BILL).is_ok());
    let refused = contents::of_deb(&sources(), &dist, BILL).expect_err("refused");
    assert!(refused.to_string().contains("/register/"), "{refused}");
    fs::remove_dir_all(dist).expect("removed");
}

#[test]
fn the_same_site_and_time_are_the_same_bytes() {
    let (one, two) = (small("one", "/"), small("two", "/"));
    // Written later, and by another order.
    let page = fs::read(two.join("index.html")).expect("the page");
    fs::remove_file(two.join("index.html")).expect("removed");
    fs::write(two.join("index.html"), page).expect("a file");
    let made = |dist: &Path, time: u64| {
        let files = contents::of_archive(&sources(), dist, BILL).expect("files");
        let archive = archive::of(&files, &order(time)).expect("packed");
        let files = contents::of_deb(&sources(), dist, BILL).expect("files");
        (archive, deb::of(&files, &order(time)).expect("packed"))
    };
    assert!(made(&one, 77) == made(&two, 77));
    let (this, that) = (made(&one, 77), made(&one, 78));
    assert!(this.0 != that.0 && this.1 != that.1);
    fs::write(two.join("sw.js"), "another").expect("a file");
    assert!(made(&one, 77) != made(&two, 77));
    fs::remove_dir_all(one).expect("removed");
    fs::remove_dir_all(two).expect("removed");
}

#[test]
fn the_maintainer_is_whom_debian_knows() {
    let named = |name: &str| (name == "DEBEMAIL").then(|| "a@example.org".to_owned());
    assert_eq!(maintainer(&named), "Watchbook contributors <a@example.org>");
}
