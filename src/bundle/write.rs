//! Writes bundles. The same entries, files and maker give the same bytes, and what is written is
//! what [`read`](super::read) takes: entries stand one a line, so a bundle opens in a text editor.

use std::{borrow::Borrow, collections::BTreeSet, fmt::Write as _};

use base64::{Engine as _, engine::general_purpose::STANDARD};

use super::{Content, Limits, Purpose, Scope, Tlp, VERSION};
use crate::{
    domain::stamp::Stamp,
    log::{
        entry::Entry,
        id::{DeviceId, Digest},
        index::{Frontier, Reach},
        json::Value,
        key::{Signed, Signer, Typ},
    },
    order,
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

/// A file as it was written.
#[derive(Clone, Debug)]
pub struct Written {
    /// Its text.
    pub text: String,
    /// The digest of the canonical payload: names this bundle in histories, as a reader's does.
    pub sha256: Digest,
}

/// Room for everything but entries, files, frontier and recipients.
const MARGIN: usize = 2 << 10;
/// Room for a device in the frontier; a recipient takes less.
const DEVICE: usize = 160;
/// Room for a file beside its bytes: where it is listed, and where they stand.
const FILE: usize = 192;

/// The files of an export: as many parts as the limits ask, each complete and signed by itself.
///
/// `membership` (the entries of the membership record) goes into every part, so that each can be
/// verified alone; `entries` are parted in the order given; a file goes with the part that has room.
/// One that no part has room for is listed, and its bytes travel beside the parts.
#[must_use]
pub fn write(
    cover: &Cover,
    membership: &[Entry],
    entries: &[Entry],
    files: Vec<Content>,
    signer: &Signer,
) -> Vec<String> {
    write_within(Limits::FORMAT, cover, membership, entries, files, signer)
}

/// As [`write()`], each file with the digest that names it.
#[must_use]
pub fn write_named(
    cover: &Cover,
    membership: &[Entry],
    entries: &[Entry],
    files: Vec<Content>,
    signer: &Signer,
) -> Vec<Written> {
    written(Limits::FORMAT, cover, membership, entries, files, signer)
}

/// As [`write()`], with limits of one's own.
#[must_use]
pub fn write_within(
    limits: Limits,
    cover: &Cover,
    membership: &[Entry],
    entries: &[Entry],
    files: Vec<Content>,
    signer: &Signer,
) -> Vec<String> {
    let files = written(limits, cover, membership, entries, files, signer);
    files.into_iter().map(|file| file.text).collect()
}

fn written(
    limits: Limits,
    cover: &Cover,
    membership: &[Entry],
    entries: &[Entry],
    files: Vec<Content>,
    signer: &Signer,
) -> Vec<Written> {
    let foundation: Vec<String> = membership.iter().map(Entry::line).collect();
    let fixed = MARGIN
        + foundation.iter().map(|line| line.len() + 2).sum::<usize>()
        + (cover.frontier.len() + cover.to.len()) * DEVICE;
    let parts = part(limits, (fixed, foundation.len()), entries, files);
    let count = parts.len() as u64;
    (1..)
        .zip(parts)
        .map(|(number, part)| one(cover, (number, count), &foundation, &part, signer))
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
        for (place, file) in once(files).enumerate() {
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

/// The lines of a part, the files it carries, and the files it only lists.
#[derive(Default)]
struct Part {
    lines: Vec<String>,
    files: Vec<Content>,
    listed: Vec<(Digest, usize)>,
}

/// The files, each only once.
fn once<T: Borrow<Content>>(files: impl IntoIterator<Item = T>) -> impl Iterator<Item = T> {
    let mut seen = BTreeSet::new();
    let mut is_new = move |file: &T| seen.insert(file.borrow().sha256);
    files.into_iter().filter(move |file| is_new(file))
}

fn part(
    limits: Limits,
    (fixed, foundation): (usize, usize),
    entries: &[Entry],
    files: Vec<Content>,
) -> Vec<Part> {
    let mut parts = vec![Part::default()];
    let (mut size, mut inline) = (fixed, 0);
    for line in entries.iter().map(Entry::line) {
        let length = line.len() + 2;
        let lines = parts.last().map_or(0, |part| part.lines.len());
        if lines > 0 && (size + length > limits.file || lines + foundation >= limits.entries) {
            parts.push(Part::default());
            size = fixed;
        }
        size += length;
        if let Some(part) = parts.last_mut() {
            part.lines.push(line);
        }
    }
    for file in once(files) {
        let bytes = file.bytes.len();
        let encoded = bytes.div_ceil(3) * 4;
        let fits = bytes <= limits.inline && fixed + FILE + encoded <= limits.file;
        let length = if fits { FILE + encoded } else { FILE };
        if size + length > limits.file || fits && inline + bytes > limits.inline {
            parts.push(Part::default());
            (size, inline) = (fixed, 0);
        }
        size += length;
        if let Some(part) = parts.last_mut() {
            part.listed.push((file.sha256, bytes));
            if fits {
                inline += bytes;
                part.files.push(file);
            }
        }
    }
    parts
}

fn one(
    cover: &Cover,
    number: (u64, u64),
    foundation: &[String],
    part: &Part,
    signer: &Signer,
) -> Written {
    let rest = manifest(cover, number, &part.listed, signer.device()).canonical();
    let lines = foundation.iter().chain(&part.lines);
    let lines: Vec<&str> = lines.map(String::as_str).collect();
    let payload = |gap: &str| {
        // `entries` sorts before every other member, so the rest follows as it is.
        format!(
            "{{\"entries\":[{gap}{}],{gap}{}",
            lines.join(&format!(",{gap}")),
            &rest[1..]
        )
    };
    // What is signed has no white space; what is written breaks a line before each entry.
    let signed = payload("");
    let signature = signer.sign(Typ::Bundle, &signed);
    Written {
        sha256: Digest::of(&signed),
        text: envelope(&payload("\n"), &signature, &part.files),
    }
}

/// Everything a payload says but its entries.
fn manifest(cover: &Cover, part: (u64, u64), files: &[(Digest, usize)], from: DeviceId) -> Value {
    let listed = files.iter().map(|(sha256, size)| {
        Value::map([
            ("sha256", sha256.to_string().into()),
            ("size", number(*size as u64)),
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
        ("frontier", Value::Map(order::map(frontier))),
        ("files", Value::List(listed.collect())),
    ])
}

fn number(number: u64) -> Value {
    Value::Int(i64::try_from(number).unwrap_or(i64::MAX))
}
