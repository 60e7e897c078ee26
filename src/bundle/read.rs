//! Reads a file of any of our types, in the order `docs/bundle-format.md` section 5 gives. Nobody's
//! key is known here yet: what comes out is well formed, not yet trusted.

use std::collections::BTreeMap;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde::{Deserialize, Deserializer};

use super::{
    Content, MAX_ENTRIES, Purpose, Scope, Tlp, VERSION,
    enrol::EnrolRequest,
    fault::{BundleFault, Limit},
    report::OutsideReport,
    spread::spread,
};
use crate::{
    domain::stamp::Stamp,
    log::{
        entry::{Entry, EntryFault},
        id::{DeviceId, Digest},
        index::Frontier,
        json::{self, Value},
        key::{PublicKey, Signed, Typ},
    },
    order,
    reading::from_text,
};

/// A file of one of our types.
#[derive(Debug)]
pub enum Document {
    /// Entries of a register.
    Bundle(Box<Bundle>),
    /// A report by a device that belongs to no register; its signature holds.
    Report(Box<OutsideReport>),
    /// A request to be enrolled; its signature holds.
    Enrol(Box<EnrolRequest>),
}

/// What stands in a bundle's payload beside entries and files.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Manifest {
    /// The register.
    pub reg: Digest,
    /// The device that made it.
    pub from: DeviceId,
    /// Devices it is for; `*` for everyone in the register.
    pub to: Vec<String>,
    /// When, by that device's clock.
    pub made: Stamp,
    /// How many bundles that device had made, this one included.
    pub number: u64,
    /// Which part of an export this is, from 1.
    pub part: u64,
    /// How many parts the export has.
    pub parts: u64,
    /// What it is for.
    #[serde(deserialize_with = "purpose")]
    pub purpose: Purpose,
    /// How much it claims to carry.
    #[serde(deserialize_with = "scope")]
    pub scope: Scope,
    /// Who may see it.
    #[serde(deserialize_with = "tlp")]
    pub tlp: Tlp,
    /// What its maker had, complete up to there.
    pub frontier: Frontier,
}

/// A well-formed bundle whose signature has not been checked.
#[derive(Debug)]
pub struct Bundle {
    /// What it says of itself.
    pub manifest: Manifest,
    /// Its entries; one that is not sound keeps its text and its fault.
    pub entries: Vec<Result<Entry, (String, EntryFault)>>,
    /// Attached files that came with it, each checked against its digest.
    pub files: Vec<Content>,
    /// The digest of the canonical payload: names this bundle in histories.
    pub sha256: Digest,
    payload: String,
    signature: Signed,
}

impl Bundle {
    /// Checks the bundle's signature with a key that the caller trusts.
    ///
    /// # Errors
    /// When it does not fit.
    pub fn verify(&self, key: &PublicKey) -> Result<(), BundleFault> {
        let fits = key.device() == self.manifest.from
            && key.verifies(Typ::Bundle, &self.payload, &self.signature);
        if fits {
            Ok(())
        } else {
            Err(BundleFault::Signature)
        }
    }

    /// Whether it is meant for that device.
    #[must_use]
    pub fn is_for(&self, device: &DeviceId) -> bool {
        let name = device.to_string();
        self.manifest.from == *device || self.is_for_all() || self.manifest.to.contains(&name)
    }

    /// Whether it is meant for everyone in the register.
    #[must_use]
    pub fn is_for_all(&self) -> bool {
        self.manifest.to.iter().any(|to| to == "*")
    }
}

/// Reads a file.
///
/// # Errors
/// Names the first reason to refuse it.
pub fn read(bytes: &[u8]) -> Result<Document, BundleFault> {
    Limit::File.check(bytes.len() as u64)?;
    let Value::Map(mut file) = json::parse_file(bytes)? else {
        return Err(BundleFault::NotOurs);
    };
    version(file.get("watchbook"), || BundleFault::NotOurs)?;
    // What stands beside these would be signed by nobody.
    let known = ["files", "payload", "signatures", "watchbook"];
    if let Some(name) = file.keys().find(|name| !known.contains(&name.as_str())) {
        return Err(shape(name));
    }
    let signature = signature(file.get("signatures"))?;
    let files = file.remove("files").unwrap_or(Value::List(Vec::new()));
    let files = contents(files)?;
    let payload = file.remove("payload").ok_or_else(|| shape("payload"))?;
    version(payload.get("v"), || shape("payload.v"))?;
    let text = payload.canonical();
    match payload.get("type").and_then(Value::text) {
        Some("bundle") => bundle(payload, text, signature, files).map(Document::Bundle),
        Some("report") => OutsideReport::read(short(text)?, signature, files)
            .map(|report| Document::Report(Box::new(report))),
        Some("enrol") => {
            check_named(&files, &BTreeMap::new())?;
            EnrolRequest::read(&short(text)?, &signature)
                .map(|request| Document::Enrol(Box::new(request)))
        }
        _ => Err(shape("payload.type")),
    }
}

fn version(value: Option<&Value>, wrong: impl Fn() -> BundleFault) -> Result<(), BundleFault> {
    match value.and_then(Value::int) {
        Some(VERSION) => Ok(()),
        Some(newer) if newer > VERSION => Err(BundleFault::Newer(newer)),
        _ => Err(wrong()),
    }
}

fn short(text: String) -> Result<String, BundleFault> {
    Limit::Payload.check(text.len() as u64)?;
    Ok(text)
}

/// A fault in the shape at that place.
pub(super) fn shape(place: &str) -> BundleFault {
    BundleFault::Shape(place.to_owned())
}

fn bundle(
    payload: Value,
    text: String,
    signature: Signed,
    files: Vec<Content>,
) -> Result<Box<Bundle>, BundleFault> {
    let Value::Map(mut members) = payload else {
        return Err(shape("payload"));
    };
    let Some(Value::List(entries)) = members.remove("entries") else {
        return Err(shape("payload.entries"));
    };
    if entries.len() > MAX_ENTRIES {
        return Err(BundleFault::TooManyEntries(entries.len()));
    }
    check_named(&files, &listed(members.get("files"))?)?;
    let manifest: Manifest = from_text(&Value::Map(members).canonical())
        .map_err(|error| BundleFault::Shape(format!("payload: {error}")))?;
    if manifest.part == 0 || manifest.part > manifest.parts || manifest.number == 0 {
        return Err(shape("payload.part, payload.parts, payload.number"));
    }
    let is_device = |to: &String| to.parse::<DeviceId>().is_ok();
    if manifest.to != ["*"] && (manifest.to.is_empty() || !manifest.to.iter().all(is_device)) {
        return Err(shape("payload.to"));
    }
    let read = |value| Entry::read(&value).map_err(|fault| (value.canonical(), fault));
    let entries = spread(entries, read);
    let sha256 = Digest::of(&text);
    Ok(Box::new(Bundle {
        manifest,
        entries,
        files,
        sha256,
        payload: text,
        signature,
    }))
}

fn signature(value: Option<&Value>) -> Result<Signed, BundleFault> {
    let list = value
        .and_then(Value::list)
        .ok_or_else(|| shape("signatures"))?;
    // A later version may sign with more than one key; this one goes by the first.
    let first = list.first().ok_or_else(|| shape("signatures"))?;
    if first.names().ne(["protected", "signature"]) {
        return Err(shape("signatures[0]"));
    }
    from_text(&first.canonical()).map_err(|_| shape("signatures[0]"))
}

fn contents(value: Value) -> Result<Vec<Content>, BundleFault> {
    let Value::List(items) = value else {
        return Err(shape("files"));
    };
    let content = |(place, item): (usize, &Value)| {
        if item.names().ne(["data", "sha256"]) {
            return Err(BundleFault::Shape(format!("files[{place}]")));
        }
        let member = |name| item.get(name).and_then(Value::text);
        let named = member("sha256").and_then(|text| text.parse::<Digest>().ok());
        let named = named.ok_or_else(|| BundleFault::Shape(format!("files[{place}].sha256")))?;
        let data =
            member("data").ok_or_else(|| BundleFault::Shape(format!("files[{place}].data")))?;
        let bytes = STANDARD
            .decode(data)
            .map_err(|_| BundleFault::Shape(format!("files[{place}].data")))?;
        let sha256 = Digest::of(&bytes);
        if sha256 != named {
            return Err(BundleFault::FileAltered(named.short()));
        }
        Ok(Content { sha256, bytes })
    };
    let contents: Vec<Content> = items
        .iter()
        .enumerate()
        .map(content)
        .collect::<Result<_, _>>()?;
    let total: usize = contents.iter().map(|content| content.bytes.len()).sum();
    Limit::Attached.check(total as u64)?;
    Ok(contents)
}

/// What a bundle says of attached files: their sizes by digest.
fn listed(value: Option<&Value>) -> Result<BTreeMap<Digest, u64>, BundleFault> {
    #[derive(Deserialize)]
    struct Listed {
        sha256: Digest,
        size: u64,
    }
    let text = value.map_or_else(|| "[]".to_owned(), Value::canonical);
    let items: Vec<Listed> =
        from_text(&text).map_err(|error| BundleFault::Shape(format!("payload.files: {error}")))?;
    let count = items.len();
    let listed = order::map(items.into_iter().map(|item| (item.sha256, item.size)));
    if listed.len() == count {
        Ok(listed)
    } else {
        Err(shape("payload.files"))
    }
}

/// Checks that every attached file is named, once, by what is signed.
pub(super) fn check_named(
    files: &[Content],
    named: &BTreeMap<Digest, u64>,
) -> Result<(), BundleFault> {
    let mut named = named.clone();
    for (place, file) in files.iter().enumerate() {
        if named.remove(&file.sha256) != Some(file.bytes.len() as u64) {
            return Err(BundleFault::Shape(format!("files[{place}]")));
        }
    }
    Ok(())
}

fn purpose<'de, D: Deserializer<'de>>(reader: D) -> Result<Purpose, D::Error> {
    String::deserialize(reader).map(|word| Purpose::read(&word))
}

fn scope<'de, D: Deserializer<'de>>(reader: D) -> Result<Scope, D::Error> {
    String::deserialize(reader).map(|word| Scope::read(&word))
}

fn tlp<'de, D: Deserializer<'de>>(reader: D) -> Result<Tlp, D::Error> {
    String::deserialize(reader).map(|word| Tlp::read(&word))
}
