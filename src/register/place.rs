//! The places of the app: one enum, to an address and back. Filter and selection live in the
//! address, so that reload, back and a saved link show the same.

use super::{
    list::{Column, Filter, Query, StateFilter},
    versions::Conflict,
};
use crate::{
    domain::{severity::Severity, state::State},
    log::id::RecordId,
};

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
    /// Events received.
    Inbox,
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
    /// No such place.
    Nowhere,
}

/// How many rows a list asks for at once.
pub const WINDOW: usize = 100;

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
            Place::Inbox => "/inbox".into(),
            Place::Event(id) => format!("/event/{id}"),
            Place::Register(query) => {
                let query = to_query(query);
                if query.is_empty() {
                    "/register".into()
                } else {
                    format!("/register?{query}")
                }
            }
            Place::Incident(id) => format!("/incident/{id}"),
            Place::Exchange => "/exchange".into(),
            Place::Members => "/members".into(),
            Place::Join => "/join".into(),
            Place::Start => "/start".into(),
            Place::Verify => "/verify".into(),
            Place::Device => "/device".into(),
            Place::Integrity => "/integrity".into(),
            Place::Health => "/health".into(),
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
            ["inbox"] => Place::Inbox,
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

fn to_query(query: &Query) -> String {
    let state = match query.filter.state {
        StateFilter::Any => "",
        StateFilter::Open => "open",
        StateFilter::Ended => "ended",
        StateFilter::Only(state) => state.name(),
    };
    let sort = if query.sort == Column::default() {
        ""
    } else {
        query.sort.name()
    };
    let pairs = [
        ("q", query.filter.text.as_str()),
        ("state", state),
        ("category", query.filter.category.as_str()),
        ("severity", query.filter.severity.map_or("", Severity::name)),
        ("conflict", conflict_word(query.filter.conflict)),
        ("sort", sort),
        ("dir", if query.ascending { "up" } else { "" }),
    ];
    let pairs: Vec<String> = pairs
        .iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| format!("{name}={}", escape(value)))
        .collect();
    pairs.join("&")
}

fn from_query(text: &str) -> Query {
    let mut query = whole();
    for (name, value) in text.split('&').filter_map(|pair| pair.split_once('=')) {
        let value = unescape(value);
        match name {
            "q" => query.filter.text = value,
            "state" => query.filter.state = state_filter(&value),
            "category" => query.filter.category = value,
            "severity" => {
                query.filter.severity = Severity::ALL
                    .into_iter()
                    .find(|class| class.name() == value);
            }
            "conflict" => query.filter.conflict = conflict_of(&value),
            "sort" => {
                query.sort = Column::ALL
                    .into_iter()
                    .find(|column| column.name() == value)
                    .unwrap_or_default();
            }
            "dir" => query.ascending = value == "up",
            _ => {}
        }
    }
    query
}

/// The word of a filter for values written in parallel; empty for none.
#[must_use]
pub fn conflict_word(conflict: Conflict) -> &'static str {
    match conflict {
        Conflict::Never => "",
        Conflict::Settled => "was",
        Conflict::Open => "has",
    }
}

/// The filter of that word.
#[must_use]
pub fn conflict_of(word: &str) -> Conflict {
    match word {
        "has" => Conflict::Open,
        "was" => Conflict::Settled,
        _ => Conflict::Never,
    }
}

fn state_filter(word: &str) -> StateFilter {
    match word {
        "open" => StateFilter::Open,
        "ended" => StateFilter::Ended,
        word => State::parse(word).map_or(StateFilter::Any, StateFilter::Only),
    }
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

/// Whether a filter hides anything.
#[must_use]
pub fn is_filtered(filter: &Filter) -> bool {
    *filter != Filter::default()
}
