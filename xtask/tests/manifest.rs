//! The web manifest and the page name icons; a browser that finds one missing says nothing, so these tests have to.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

fn web() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../src/web")
}

fn icons() -> Vec<Value> {
    let text = fs::read_to_string(web().join("manifest.webmanifest")).expect("a manifest");
    let manifest: Value = serde_json::from_str(&text).expect("JSON");
    manifest["icons"].as_array().expect("icons").clone()
}

/// Width and height from the header of a PNG.
fn png_size(bytes: &[u8]) -> Option<(u32, u32)> {
    let number = |at: usize| Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
    bytes.starts_with(b"\x89PNG\r\n\x1a\n").then_some(())?;
    Some((number(16)?, number(20)?))
}

#[test]
fn every_icon_exists_in_the_size_it_claims() {
    for icon in icons() {
        let src = icon["src"].as_str().expect("src");
        let bytes = fs::read(web().join(src)).unwrap_or_else(|e| panic!("{src}: {e}"));
        if src.ends_with(".svg") {
            let text = String::from_utf8(bytes).expect("UTF-8");
            assert!(text.contains("<path"), "{src} draws nothing");
            continue;
        }
        let (width, height) = png_size(&bytes).unwrap_or_else(|| panic!("{src}: no PNG"));
        assert_eq!(icon["sizes"], format!("{width}x{height}"), "{src}");
    }
}

#[test]
fn there_is_an_icon_of_each_purpose() {
    for purpose in ["any", "maskable"] {
        assert!(
            icons().iter().any(|icon| icon["purpose"] == purpose),
            "{purpose}"
        );
    }
}

#[test]
fn the_links_of_the_page_lead_to_icons() {
    let trunk = include_str!("../../Trunk.toml");
    let links: Vec<_> = trunk.split("{base}icons/").skip(1).collect();
    assert_eq!(links.len(), 2);
    for link in links {
        let name = link.split('"').next().unwrap_or_default();
        assert!(web().join("icons").join(name).is_file(), "{name}");
    }
}
