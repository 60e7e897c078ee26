//! Files and entries made wrong on purpose: text is changed, and signed again where a test asks
//! what happens behind a signature that holds.

use watchbook::log::{
    entry::Entry,
    id::{Digest, base64url},
    json::{Value, parse, parse_file},
    key::{Signed, Signer, Typ},
};

/// The strict value of a text.
pub fn value(text: &str) -> Value {
    parse(text.as_bytes()).unwrap_or_else(|fault| panic!("{text}: {fault:?}"))
}

/// The members of an object, to be changed.
pub fn members(value: &mut Value) -> &mut std::collections::BTreeMap<String, Value> {
    match value {
        Value::Map(members) => members,
        other => panic!("no object: {other:?}"),
    }
}

/// The member of that name, to be changed.
pub fn member<'a>(value: &'a mut Value, name: &str) -> &'a mut Value {
    members(value)
        .get_mut(name)
        .unwrap_or_else(|| panic!("no member {name}"))
}

/// The items of a list, to be changed.
pub fn items(value: &mut Value) -> &mut Vec<Value> {
    match value {
        Value::List(items) => items,
        other => panic!("no list: {other:?}"),
    }
}

/// An entry with another head, signed for it.
pub fn resign(entry: &Entry, signer: &Signer, change: impl FnOnce(&mut Value)) -> Value {
    let mut changed = value(&entry.line());
    change(member(&mut changed, "head"));
    let head = member(&mut changed, "head").canonical();
    members(&mut changed).insert("sig".into(), sig(&signer.sign(Typ::Entry, &head)));
    changed
}

/// An entry with another body, whose head names it and is signed for it.
pub fn rebody(entry: &Entry, signer: &Signer, body: Value) -> Value {
    let digest = Digest::of(body.canonical()).to_string();
    let mut changed = resign(entry, signer, |head| {
        members(head).insert("body_sha256".into(), digest.into());
    });
    members(&mut changed).insert("body".into(), body);
    changed
}

/// A detached signature as it stands in an entry.
pub fn sig(signed: &Signed) -> Value {
    format!("{}..{}", signed.protected, signed.signature).into()
}

/// A signature over that text below any header.
pub fn sign_below(header: &str, canonical: &str, seed: &[u8; 32]) -> Signed {
    use ed25519_dalek::Signer as _;
    let protected = base64url(header);
    let input = format!("{protected}.{}", base64url(canonical));
    let signature = ed25519_dalek::SigningKey::from_bytes(seed).sign(input.as_bytes());
    Signed {
        protected,
        signature: base64url(signature.to_bytes()),
    }
}

/// A file with another payload, signed for it.
pub fn resigned(file: &[u8], signer: &Signer, change: impl FnOnce(&mut Value)) -> Vec<u8> {
    let mut file = parse_file(file).expect("a file");
    change(member(&mut file, "payload"));
    let payload = member(&mut file, "payload").canonical();
    let typ = match member(&mut file, "payload")
        .get("type")
        .and_then(Value::text)
    {
        Some("report") => Typ::Report,
        Some("enrol") => Typ::Enrol,
        _ => Typ::Bundle,
    };
    with_signature(file, &signer.sign(typ, &payload))
}

pub fn with_signature(mut file: Value, signed: &Signed) -> Vec<u8> {
    let signed = Value::map([
        ("protected", signed.protected.clone().into()),
        ("signature", signed.signature.clone().into()),
    ]);
    members(&mut file).insert("signatures".into(), Value::List(vec![signed]));
    (file.canonical() + "\n").into_bytes()
}
