//! Files before they are sealed. A fuzzer that changes a signed file only ever learns that the signature does not hold;
//! so it changes a draft, which has names in place of everything that depends on something else, and the draft is
//! sealed as its authors would: digests, ids, headers, signatures.
//!
//! In a draft `entry-3` stands for the id of the entry at that place (from 0), `device-2` for the device whose key has
//! the seed 2 (32 times that byte), `key-2` for its key. `body_sha256`, `sig` and `signatures` are absent.

use std::{borrow::Cow, collections::BTreeMap};

use watchbook::log::{
    id::Digest,
    json::{Value, parse_file},
    key::{Signed, Signer, Typ},
};

/// The seeds of the keys there are (`tests/golden/README.md`).
pub const SEEDS: [u8; 8] = [1, 2, 3, 5, 6, 40, 41, 66];

/// The draft of a file, from which sealing makes that file again.
pub fn of(file: &[u8]) -> Option<String> {
    let mut file = parse_file(file).ok()?;
    let mut names = BTreeMap::new();
    for seed in SEEDS {
        let key = signer(seed).public();
        names.insert(key.device().to_string(), format!("device-{seed}"));
        names.insert(key.to_string(), format!("key-{seed}"));
    }
    let payload = member(&mut file, "payload")?;
    if let Some(Value::List(entries)) = member(payload, "entries") {
        for (place, entry) in entries.iter_mut().enumerate() {
            let id = Digest::of(entry.get("head")?.canonical()).to_string();
            names.insert(id, format!("entry-{place}"));
            let has_body = entry.get("body").is_some();
            remove(entry, "sig");
            if has_body {
                remove(member(entry, "head")?, "body_sha256");
            }
            // The signature below a report that was adopted is made anew, too.
            if let Some(body) = member(entry, "body").filter(|body| body.get("payload").is_some()) {
                remove(body, "signed");
            }
        }
    }
    remove(&mut file, "signatures");
    rename(&mut file, &names);
    Some(file.canonical())
}

/// A draft of whatever is given: one that is a file, signed by somebody, is made one.
pub fn whatever(text: &[u8]) -> Cow<'_, [u8]> {
    let is_signed = parse_file(text).is_ok_and(|file| file.get("signatures").is_some());
    let draft = is_signed.then(|| of(text)).flatten();
    draft.map_or(Cow::Borrowed(text), |draft| Cow::Owned(draft.into_bytes()))
}

/// The file that a draft becomes; nothing if it is no draft.
pub fn seal(draft: &[u8]) -> Option<Vec<u8>> {
    let mut file = parse_file(draft).ok()?;
    let mut names = BTreeMap::new();
    for seed in SEEDS {
        let key = signer(seed).public();
        names.insert(format!("device-{seed}"), key.device().to_string());
        names.insert(format!("key-{seed}"), key.to_string());
    }
    let payload = member(&mut file, "payload")?;
    if let Some(Value::List(entries)) = member(payload, "entries") {
        for (place, entry) in entries.iter_mut().enumerate() {
            let id = seal_entry(entry, &names).unwrap_or_default();
            names.insert(format!("entry-{place}"), id);
        }
    }
    rename(&mut file, &names);
    let payload = file.get("payload")?;
    let typ = match payload.get("type").and_then(Value::text) {
        Some("report") => Typ::Report,
        Some("enrol") => Typ::Enrol,
        _ => Typ::Bundle,
    };
    let signed = sign(payload.get("from"), typ, payload);
    insert(
        &mut file,
        "signatures",
        Value::List(vec![signature(&signed)]),
    );
    Some(file.canonical().into_bytes())
}

/// Gives an entry what it lacks; its id.
fn seal_entry(entry: &mut Value, names: &BTreeMap<String, String>) -> Option<String> {
    rename(entry, names);
    if let Some(body) = member(entry, "body") {
        if let (Some(payload), None) = (body.get("payload"), body.get("signed")) {
            let signed = sign(payload.get("from"), Typ::Report, payload);
            insert(body, "signed", signature(&signed));
        }
        let digest = Digest::of(body.canonical()).to_string();
        let head = member(entry, "head")?;
        if head.get("body_sha256").is_none() {
            insert(head, "body_sha256", digest.into());
        }
    }
    let head = entry.get("head")?;
    let id = Digest::of(head.canonical()).to_string();
    if entry.get("sig").is_none() {
        let signed = sign(head.get("dev"), Typ::Entry, head);
        let sig = format!("{}..{}", signed.protected, signed.signature);
        insert(entry, "sig", sig.into());
    }
    Some(id)
}

/// Signs in the name of a device, if we have its key, and else as the first.
fn sign(device: Option<&Value>, typ: Typ, value: &Value) -> Signed {
    let device = device.and_then(Value::text).unwrap_or_default();
    let is = |seed: &u8| signer(*seed).device().to_string() == device;
    let seed = SEEDS.into_iter().find(is).unwrap_or(SEEDS[0]);
    signer(seed).sign(typ, &value.canonical())
}

fn signature(signed: &Signed) -> Value {
    Value::map([
        ("protected", signed.protected.clone().into()),
        ("signature", signed.signature.clone().into()),
    ])
}

fn signer(seed: u8) -> Signer {
    Signer::from_seed(&[seed; 32])
}

/// Puts other names wherever one stands, as a text or as the name of a member.
fn rename(value: &mut Value, names: &BTreeMap<String, String>) {
    match value {
        Value::Text(text) => {
            if let Some(name) = names.get(text) {
                text.clone_from(name);
            }
        }
        Value::List(items) => items.iter_mut().for_each(|item| rename(item, names)),
        Value::Map(members) => {
            let old = std::mem::take(members);
            for (name, mut inner) in old {
                rename(&mut inner, names);
                members.insert(names.get(&name).cloned().unwrap_or(name), inner);
            }
        }
        Value::Null | Value::Bool(_) | Value::Int(_) => {}
    }
    // Ids are sorted by their bytes, which nobody knows before they are made.
    if let Value::Map(members) = value
        && let Some(Value::List(seen)) = members.get_mut("seen")
    {
        seen.sort_by_key(|id| id.text().and_then(|id| id.parse::<Digest>().ok()));
    }
}

fn member<'a>(value: &'a mut Value, name: &str) -> Option<&'a mut Value> {
    match value {
        Value::Map(members) => members.get_mut(name),
        _ => None,
    }
}

fn insert(value: &mut Value, name: &str, other: Value) {
    if let Value::Map(members) = value {
        members.insert(name.to_owned(), other);
    }
}

fn remove(value: &mut Value, name: &str) {
    if let Value::Map(members) = value {
        members.remove(name);
    }
}
