//! A report by a device that belongs to no register: signed by itself, adopted by a coordinator.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{
    Content, VERSION,
    fault::{BundleFault, Limit},
    read::{check_named, shape},
    write::envelope,
};
use crate::{
    domain::{field::check_report, report::Report, stamp::Stamp},
    log::{
        entry::{MAX_BODY_DEPTH, canonical_of},
        id::{DeviceId, Digest},
        json,
        key::{Jwk, Signed, Signer, Typ},
    },
    reading::from_text,
    register::fact::EventAdopted,
};

/// The signed part.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Payload {
    #[serde(rename = "type")]
    type_: String,
    v: i64,
    /// The device that reports.
    pub from: DeviceId,
    /// Its key: it vouches for nothing but that one device wrote this.
    pub key: Jwk,
    /// When, by its clock.
    pub made: Stamp,
    /// The report.
    pub report: Report,
}

/// A report from outside, its signature checked against the key it carries.
#[derive(Clone, Debug, PartialEq)]
pub struct OutsideReport {
    /// The signed part, for reading.
    pub payload: Payload,
    /// Its canonical text, for keeping.
    pub text: String,
    /// The signature.
    pub signed: Signed,
    /// Attached files, each checked against its digest.
    pub files: Vec<Content>,
}

impl OutsideReport {
    /// Signs a report.
    ///
    /// # Errors
    /// When its text holds what the strict profile forbids, or it could not be read again: a member
    /// is too long, or the files are too large for one file.
    pub fn sign(
        report: Report,
        files: Vec<Content>,
        signer: &Signer,
        made: Stamp,
    ) -> Result<Self, BundleFault> {
        check(&report)?;
        let total: u64 = report.files.iter().map(|file| file.size).sum();
        Limit::Attached.check(total)?;
        let payload = Payload {
            type_: "report".into(),
            v: VERSION,
            from: signer.device(),
            key: Jwk::from(&signer.public()),
            made,
            report,
        };
        let text = canonical_of(&payload).map_err(|_| shape("payload.report"))?;
        Limit::Payload.check(text.len() as u64)?;
        let signed = signer.sign(Typ::Report, &text);
        Ok(OutsideReport {
            payload,
            text,
            signed,
            files,
        })
    }

    /// Reads the signed part and checks the signature with the key inside.
    ///
    /// # Errors
    /// When a member is missing or too long, the payload nests too deep for an entry, or the signature does not fit.
    pub fn read(text: String, signed: Signed, files: Vec<Content>) -> Result<Self, BundleFault> {
        let payload: Payload =
            from_text(&text).map_err(|error| BundleFault::Shape(format!("payload: {error}")))?;
        let key = payload.key.key().map_err(|_| BundleFault::Signature)?;
        if key.device() != payload.from || !key.verifies(Typ::Report, &text, &signed) {
            return Err(BundleFault::Signature);
        }
        // Whoever adopts it keeps every member, also those no reader knows, in the body of an entry.
        let depth = json::parse(text.as_bytes())?.depth();
        if depth >= MAX_BODY_DEPTH {
            let depth = MAX_BODY_DEPTH - 1;
            return Err(shape(&format!("payload: nested deeper than {depth}")));
        }
        let named = check(&payload.report)?;
        check_named(&files, &named)?;
        Ok(OutsideReport {
            payload,
            text,
            signed,
            files,
        })
    }

    /// The file as it is handed over.
    #[must_use]
    pub fn file(&self) -> String {
        envelope(&self.text, &self.signed, &self.files)
    }

    /// Names this report in histories, and tells whether it was adopted already.
    #[must_use]
    pub fn sha256(&self) -> Digest {
        Digest::of(&self.text)
    }

    /// What its adoption states.
    #[must_use]
    pub fn adopted(&self) -> EventAdopted {
        EventAdopted {
            payload: json::parse(self.text.as_bytes()).unwrap_or(json::Value::Null),
            signed: self.signed.clone(),
        }
    }
}

/// The longest reference, in bytes.
const MAX_REFERENCE: usize = 32;
/// The longest id of a situation, in bytes.
const MAX_SITUATION: usize = 64;
/// The longest name of a file, in bytes; a media type is no longer, either.
const MAX_FILE_NAME: usize = 1024;

/// Checks what a stranger wrote before anybody is shown it: the sizes of the files named, by digest.
fn check(report: &Report) -> Result<BTreeMap<Digest, u64>, BundleFault> {
    let wrong = |member: &str| BundleFault::Shape(format!("payload.report: {member}"));
    if let Some(fault) = check_report(report).first() {
        return Err(wrong(&fault.field));
    }
    let letters = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'-';
    let reference = report.reference.as_bytes();
    if !(1..=MAX_REFERENCE).contains(&reference.len()) || !reference.iter().copied().all(letters) {
        return Err(wrong("ref"));
    }
    if report.situation.len() > MAX_SITUATION {
        return Err(wrong("situation"));
    }
    let mut named = BTreeMap::new();
    for file in &report.files {
        if file.name.len() > MAX_FILE_NAME || file.media_type.len() > MAX_FILE_NAME {
            return Err(wrong("files"));
        }
        let sha256 = file.sha256.parse().map_err(|_| wrong("files"))?;
        named.insert(sha256, file.size);
    }
    Ok(named)
}
