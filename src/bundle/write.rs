//! Writes bundles. The same entries, files and maker give the same bytes, and what is written is
//! what [`read`](super::read) takes: entries stand one a line, so a bundle opens in a text editor.

use std::fmt::Write as _;

use base64::{Engine as _, engine::general_purpose::STANDARD};

use super::{Content, MAX_ENTRIES, MAX_FILE, MAX_INLINE, Purpose, Scope, Tlp, VERSION};
use crate::{
    domain::stamp::Stamp,
    log::{
        entry::Entry,
        id::{DeviceId, Digest},
        index::{Frontier, Reach},
        json::Value,
        key::{Signed, Signer, Typ},
    },
};

/// What a bundle shall say of itself.
#[derive(Clone, Debug)]
pub struct Cover {
    /// The register.
    pub register: Digest,
    /// Devices it is for; empty for everyone in the register.
    pub to: Vec<DeviceId>,
    /// When it is made.
    pub made: Stamp,
    /// The maker's next bundle number.
    pub number: u64,
    /// What it is for.
    pub purpose: Purpose,
    /// How much it claims to carry.
    pub scope: Scope,
    /// Who may see it.
    pub tlp: Tlp,
    /// What the maker has, complete up to there.
    pub frontier: Frontier,
}

/// Room left for everything but entries, files and frontier.
const MARGIN: usize = 64 << 10;

/// The files of an export: as many parts as the limits ask, each complete and signed by itself.
///
/// `membership` (the entries of the membership record) goes into every part, so that each can be
/// verified alone; `entries` are parted in the order given; a file goes with the part that has room.
#[must_use]
pub fn write(
    cover: &Cover,
    membership: &[Entry],
    entries: &[Entry],
    files: Vec<Content>,
    signer: &Signer,
) -> Vec<String> {
    let foundation: Vec<String> = membership.iter().map(Entry::line).collect();
    let fixed = MARGIN
        + foundation.iter().map(|line| line.len() + 2).sum::<usize>()
        + cover.frontier.len() * 160;
    let parts = part(fixed, foundation.len(), entries, files);
    let count = parts.len() as u64;
    (1..)
        .zip(parts)
        .map(|(part, (lines, files))| {
            let lines: Vec<&String> = foundation.iter().chain(&lines).collect();
            one(cover, (part, count), &lines, &files, signer)
        })
        .collect()
}

/// A signed file of any type around a canonical payload.
#[must_use]
pub fn envelope(payload: &str, signature: &Signed, files: &[Content]) -> String {
    let mut text = format!("{{\"watchbook\":{VERSION},\n\"payload\":{payload},\n");
    let Signed {
        protected,
        signature,
    } = signature;
    let _ = write!(
        text,
        "\"signatures\":[{{\"protected\":\"{protected}\",\n\"signature\":\"{signature}\"}}]"
    );
    if !files.is_empty() {
        text.push_str(",\n\"files\":[");
        for (place, file) in files.iter().enumerate() {
            let comma = if place == 0 { "" } else { "," };
            let data = STANDARD.encode(&file.bytes);
            let _ = write!(
                text,
                "{comma}\n{{\"sha256\":\"{}\",\"data\":\"{data}\"}}",
                file.sha256
            );
        }
        text.push_str("\n]");
    }
    text.push_str("}\n");
    text
}

type Part = (Vec<String>, Vec<Content>);

fn part(fixed: usize, foundation: usize, entries: &[Entry], files: Vec<Content>) -> Vec<Part> {
    let mut parts: Vec<Part> = vec![(Vec::new(), Vec::new())];
    let mut size = fixed;
    for line in entries.iter().map(Entry::line) {
        let length = line.len() + 2;
        let lines = parts.last().map_or(0, |(lines, _)| lines.len());
        if size + length > MAX_FILE || lines + foundation == MAX_ENTRIES {
            parts.push((Vec::new(), Vec::new()));
            size = fixed;
        }
        size += length;
        if let Some((lines, _)) = parts.last_mut() {
            lines.push(line);
        }
    }
    let mut inline = 0;
    for file in files {
        let length = file.bytes.len() / 3 * 4 + 128;
        if size + length > MAX_FILE || inline + file.bytes.len() > MAX_INLINE {
            parts.push((Vec::new(), Vec::new()));
            (size, inline) = (fixed, 0);
        }
        size += length;
        inline += file.bytes.len();
        if let Some((_, files)) = parts.last_mut() {
            files.push(file);
        }
    }
    parts
}

fn one(
    cover: &Cover,
    part: (u64, u64),
    lines: &[&String],
    files: &[Content],
    signer: &Signer,
) -> String {
    let rest = manifest(cover, part, files, signer.device()).canonical();
    let payload = |gap: &str| {
        let lines: Vec<&str> = lines.iter().map(|line| line.as_str()).collect();
        // `entries` sorts before every other member, so the rest follows as it is.
        format!(
            "{{\"entries\":[{gap}{}],{gap}{}",
            lines.join(&format!(",{gap}")),
            &rest[1..]
        )
    };
    // What is signed has no white space; what is written breaks a line before each entry.
    let signature = signer.sign(Typ::Bundle, &payload(""));
    envelope(&payload("\n"), &signature, files)
}

/// Everything a payload says but its entries.
fn manifest(cover: &Cover, part: (u64, u64), files: &[Content], from: DeviceId) -> Value {
    let listed = files.iter().map(|file| {
        Value::map([
            ("sha256", file.sha256.to_string().into()),
            ("size", number(file.bytes.len() as u64)),
        ])
    });
    let reach = |reach: &Reach| {
        Value::map([
            ("id", reach.id.to_string().into()),
            ("seq", number(reach.seq)),
        ])
    };
    let frontier = cover
        .frontier
        .iter()
        .map(|(device, at)| (device.to_string(), reach(at)));
    let to: Vec<Value> = if cover.to.is_empty() {
        vec!["*".into()]
    } else {
        cover
            .to
            .iter()
            .map(|device| device.to_string().into())
            .collect()
    };
    Value::map([
        ("type", "bundle".into()),
        ("v", Value::Int(VERSION)),
        ("reg", cover.register.to_string().into()),
        ("from", from.to_string().into()),
        ("to", Value::List(to)),
        ("made", cover.made.to_string().into()),
        ("number", number(cover.number)),
        ("part", number(part.0)),
        ("parts", number(part.1)),
        ("purpose", cover.purpose.name().into()),
        ("scope", cover.scope.name().into()),
        ("tlp", cover.tlp.name().into()),
        ("frontier", Value::Map(frontier.collect())),
        ("files", Value::List(listed.collect())),
    ])
}

fn number(number: u64) -> Value {
    Value::Int(i64::try_from(number).unwrap_or(i64::MAX))
}
