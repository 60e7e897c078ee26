//! The places of the app: one enum, to an address and back. Filter and selection live in the
//! address, so that reload, back and a saved link show the same.

use super::list::{Order, Query};
use crate::log::id::RecordId;

/// Where a person is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// What to do next; on a new device, how to begin.
    Home,
    /// The report form; with a draft to go on with.
    Report(Option<String>),
    /// What this device reported.
    Reports,
    /// One report of this device, by its reference.
    MyReport(String),
    /// Events received, as filtered.
    Inbox(Query),
    /// One event.
    Event(RecordId),
    /// The register, as filtered and sorted.
    Register(Query),
    /// One incident.
    Incident(RecordId),
    /// Export, import, history.
    Exchange,
    /// Members, invitation, enrolment.
    Members,
    /// Joining a register.
    Join,
    /// Starting a register.
    Start,
    /// Verifying any file.
    Verify,
    /// This device and its storage.
    Device,
    /// What speaks against the register.
    Integrity,
    /// Where the data is, and whether it is sound.
    Health,
    /// What the words mean.
    Glossary,
    /// No such place.
    Nowhere,
}

/// How many rows a list asks for at once.
pub const WINDOW: usize = 50;

impl Place {
    /// The address, from the app's base on, beginning with `/`.
    #[must_use]
    pub fn to_path(&self) -> String {
        match self {
            Place::Home | Place::Nowhere => "/".into(),
            Place::Report(None) => "/report".into(),
            Place::Report(Some(draft)) => format!("/report/{}", escape(draft)),
            Place::Reports => "/reports".into(),
            Place::MyReport(reference) => format!("/reports/{}", escape(reference)),
            Place::Inbox(query) => with_query("/inbox", query),
            Place::Event(id) => format!("/event/{id}"),
            Place::Register(query) => with_query("/register", query),
            Place::Incident(id) => format!("/incident/{id}"),
            Place::Exchange => "/exchange".into(),
            Place::Members => "/members".into(),
            Place::Join => "/join".into(),
            Place::Start => "/start".into(),
            Place::Verify => "/verify".into(),
            Place::Device => "/device".into(),
            Place::Integrity => "/integrity".into(),
            Place::Health => "/health".into(),
            Place::Glossary => "/glossary".into(),
        }
    }

    /// The place of an address.
    #[must_use]
    pub fn from_path(address: &str) -> Place {
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        match parts.as_slice() {
            [] => Place::Home,
            ["report"] => Place::Report(None),
            ["report", draft] => Place::Report(Some(unescape(draft))),
            ["reports"] => Place::Reports,
            ["reports", reference] => Place::MyReport(unescape(reference)),
            ["inbox"] => Place::Inbox(from_query(query)),
            ["event", id] => id.parse().map_or(Place::Nowhere, Place::Event),
            ["register"] => Place::Register(from_query(query)),
            ["incident", id] => id.parse().map_or(Place::Nowhere, Place::Incident),
            ["exchange"] => Place::Exchange,
            ["members"] => Place::Members,
            ["join"] => Place::Join,
            ["start"] => Place::Start,
            ["verify"] => Place::Verify,
            ["device"] => Place::Device,
            ["integrity"] => Place::Integrity,
            ["health"] => Place::Health,
            ["glossary"] => Place::Glossary,
            _ => Place::Nowhere,
        }
    }
}

/// The first window of everything, latest change first.
#[must_use]
pub fn whole() -> Query {
    Query {
        limit: WINDOW,
        ..Query::default()
    }
}

/// The first window of what a query asks for, latest change first.
#[must_use]
pub fn asking(text: &str) -> Query {
    Query {
        text: text.to_owned(),
        ..whole()
    }
}

fn with_query(path: &str, query: &Query) -> String {
    let sort: Vec<String> = query.sort.iter().map(|order| order.word()).collect();
    let pairs = [("q", query.text.as_str()), ("by", &sort.join(","))];
    let pairs: Vec<String> = pairs
        .iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| format!("{name}={}", escape(value)))
        .collect();
    if pairs.is_empty() {
        path.to_owned()
    } else {
        format!("{path}?{}", pairs.join("&"))
    }
}

fn from_query(text: &str) -> Query {
    let mut query = whole();
    // What stood in addresses before one query held it all: saved links go on meaning the same.
    let mut terms = Vec::new();
    for (name, value) in text.split('&').filter_map(|pair| pair.split_once('=')) {
        let value = unescape(value);
        match name {
            "q" => query.text = value,
            "by" => query.sort = value.split(',').filter_map(Order::parse).collect(),
            "state" | "category" | "severity" => terms.push(format!("{name}:{value}")),
            "conflict" => terms.push(format!("{value}:conflict")),
            "sort" => query.sort.extend(Order::parse(&format!("-{value}"))),
            "dir" => query
                .sort
                .iter_mut()
                .for_each(|order| order.ascending = value == "up"),
            _ => {}
        }
    }
    if !terms.is_empty() {
        query.text = format!("{} {}", query.text, terms.join(" "))
            .trim()
            .to_owned();
    }
    query
}

/// Percent-encodes everything but unreserved characters (RFC 3986 section 2.3).
fn escape(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

fn unescape(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        let hex = |byte: Option<u8>| byte.and_then(|byte| char::from(byte).to_digit(16));
        match byte {
            b'+' => bytes.push(b' '),
            b'%' => {
                let mut ahead = rest.clone();
                if let (Some(high), Some(low)) = (hex(ahead.next()), hex(ahead.next())) {
                    bytes.push(u8::try_from(high * 16 + low).unwrap_or(b'?'));
                    rest = ahead;
                } else {
                    bytes.push(byte);
                }
            }
            _ => bytes.push(byte),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
