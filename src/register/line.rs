//! The log of a record in plain words: who stated what, when, on which device.

use serde::{Deserialize, Serialize};

use super::{
    fact::{EntryAdmitted, EntryErased, EntryTakenBack, Fact},
    membership::Membership,
};
use crate::{
    domain::{report::Attachment, stamp::Stamp},
    log::{
        entry::Entry,
        id::{DeviceId, EntryId},
    },
    words::{Sentence, sentence},
};

/// Whether what an entry states counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// It counts.
    Stands,
    /// Its body is not here: withheld.
    Withheld,
    /// Its body was erased: another entry says by whom and why.
    Erased,
    /// A newer version wrote it; this one keeps it without understanding it.
    UnknownKind,
    /// Its author may not state this.
    NotPermitted,
    /// Its device is out, and this lies beyond the last entry that counts.
    AfterRevocation,
    /// The import that brought it was withdrawn.
    Withdrawn,
    /// Its author has taken it back.
    TakenBack,
    /// A second coordinator has to agree first.
    Unconfirmed,
    /// Its body is not of its kind, it founds a record where it cannot, or it takes in a report that
    /// nobody signed so.
    Unreadable,
}

impl Standing {
    /// Its word in the keys of sentences.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Standing::Stands => "stands",
            Standing::Withheld => "withheld",
            Standing::UnknownKind => "unknown_kind",
            Standing::Erased => "erased",
            Standing::NotPermitted => "not_permitted",
            Standing::AfterRevocation => "after_revocation",
            Standing::Withdrawn => "withdrawn",
            Standing::TakenBack => "taken_back",
            Standing::Unconfirmed => "unconfirmed",
            Standing::Unreadable => "unreadable",
        }
    }
}

/// One line of a record's log.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Line {
    /// The entry.
    pub entry: EntryId,
    /// Its kind.
    pub kind: String,
    /// When, by its author's clock.
    pub at: Stamp,
    /// The device that signed it.
    pub device: DeviceId,
    /// Who holds that device.
    pub person: String,
    /// What was done.
    pub said: Sentence,
    /// What was written, as it was written; empty where nothing was.
    pub text: String,
    /// Files that belong to it.
    pub files: Vec<Attachment>,
    /// Whether it counts.
    pub standing: Standing,
    /// The latest time claimed by an entry it says it has seen, when that is more than ten minutes
    /// after its own: the claim cannot be true.
    pub not_before: Option<Stamp>,
}

/// Why a record does not count, by the first line of its log: then it stands in no list.
#[must_use]
pub fn aside(lines: &[Line]) -> Option<Standing> {
    let first = lines.first().map(|line| line.standing);
    first.filter(|first| {
        matches!(
            first,
            Standing::AfterRevocation | Standing::Withdrawn | Standing::TakenBack
        )
    })
}

/// What an entry states, if it counts; and how it stands.
#[must_use]
pub fn weigh(entry: &Entry, membership: &Membership) -> (Option<Fact>, Standing) {
    let permitted = membership
        .roles(entry)
        .iter()
        .any(|role| role.may(&entry.head.kind));
    let Some(body) = &entry.body else {
        return (None, Standing::Withheld);
    };
    match Fact::read(&entry.head.kind, body) {
        Err(_) => (None, Standing::Unreadable),
        Ok(Fact::Unknown) => (None, Standing::UnknownKind),
        Ok(fact) if fact.founds() != entry.head.rec.is_none() => (None, Standing::Unreadable),
        Ok(Fact::EventAdopted(fact)) if !fact.is_original() => (None, Standing::Unreadable),
        Ok(_) if membership.cuts(entry) => (None, Standing::AfterRevocation),
        Ok(_) if membership.is_withdrawn(entry) => (None, Standing::Withdrawn),
        Ok(_) if !permitted => (None, Standing::NotPermitted),
        Ok(fact) if membership.is_unconfirmed(&entry.id) => (Some(fact), Standing::Unconfirmed),
        Ok(fact) => (Some(fact), Standing::Stands),
    }
}

/// The line of an entry, in the words of the fact it states.
#[must_use]
pub fn line(
    entry: &Entry,
    fact: Option<&Fact>,
    standing: Standing,
    membership: &Membership,
) -> Line {
    let (said, text) = match fact {
        Some(fact) => tell(fact, membership),
        None if standing == Standing::Erased => (sentence!("log-erased"), String::new()),
        None => (
            sentence!("log-unreadable").with("kind", &entry.head.kind),
            String::new(),
        ),
    };
    Line {
        entry: entry.id,
        kind: entry.head.kind.clone(),
        at: entry.head.at,
        device: entry.head.dev,
        person: membership.person(&entry.head.dev),
        said,
        text,
        files: fact.map(Fact::files).unwrap_or_default(),
        standing,
        not_before: None,
    }
}

/// A choice in words, to stand in a sentence.
fn choice(prefix: &str, id: &str) -> String {
    crate::words::text(&format!("{prefix}-{id}")).to_owned()
}

fn tell(fact: &Fact, membership: &Membership) -> (Sentence, String) {
    let sentence = |kind: &str| Sentence::new(&format!("log-{}", kind.replace('.', "-")));
    let plain = sentence(fact.kind());
    match fact {
        Fact::RegisterCreated(fact) => (plain.with("name", &fact.name), String::new()),
        Fact::DeviceEnrolled(fact) => {
            let roles: Vec<String> = fact
                .roles
                .iter()
                .map(|role| choice("role", role.name()))
                .collect();
            (
                plain
                    .with("person", &fact.person)
                    .with("roles", roles.join(", ")),
                String::new(),
            )
        }
        Fact::DeviceRevoked(fact) => (
            plain
                .with("person", membership.person(&fact.device))
                .with("cause", choice("cause", fact.cause.name()))
                .with("last", fact.last.map_or(0, |last| last.seq)),
            fact.reason.clone(),
        ),
        Fact::EntryAdmitted(EntryAdmitted { entries, reason })
        | Fact::EntryErased(EntryErased { entries, reason }) => {
            (plain.with("count", entries.len()), reason.clone())
        }
        Fact::EntryTakenBack(EntryTakenBack { entries }) => {
            (plain.with("count", entries.len()), String::new())
        }
        Fact::ImportWithdrawn(fact) => (
            plain
                .with("person", membership.person(&fact.from))
                .with("number", fact.number)
                .with("count", fact.entries.len()),
            fact.reason.clone(),
        ),
        Fact::ImportRestored(fact) => (plain, fact.reason.clone()),
        Fact::RulesSet(fact) => {
            let rule = if fact.two_coordinators { "two" } else { "one" };
            (
                sentence(&format!("register.rules_set_{rule}")),
                String::new(),
            )
        }
        Fact::BundleReceived(fact) => (
            plain
                .with("person", membership.person(&fact.from))
                .with("number", fact.number),
            String::new(),
        ),
        Fact::EventFieldResolved(fact) | Fact::IncidentFieldResolved(fact) => (
            plain.with("field", choice("field", &fact.field)),
            String::new(),
        ),
        Fact::EventReported(fact) => (plain, fact.report.what.clone()),
        Fact::EventAdopted(fact) => (
            plain,
            fact.report().map(|report| report.what).unwrap_or_default(),
        ),
        Fact::EventInfoRequested(note)
        | Fact::EventInfoAdded(note)
        | Fact::EventNoted(note)
        | Fact::IncidentNoted(note) => (plain, note.text.clone()),
        Fact::EventAssessed(fact) => (
            plain.with("outcome", choice("outcome", fact.outcome.name())),
            fact.reason.clone(),
        ),
        Fact::IncidentOpened(fact) => (plain.with("title", &fact.title), String::new()),
        Fact::IncidentAssessed(fact) => {
            let verdict = choice("verdict", fact.verdict.name());
            match &fact.classification {
                Some(class) => (
                    sentence("incident.assessed_classified")
                        .with("verdict", verdict)
                        .with("category", choice("category", &class.category))
                        .with("severity", choice("severity", class.severity().name())),
                    fact.reason.clone(),
                ),
                None => (plain.with("verdict", verdict), fact.reason.clone()),
            }
        }
        Fact::IncidentCoordinatorAssigned(fact) => (
            plain.with("person", membership.person(&fact.device)),
            fact.briefing.clone(),
        ),
        Fact::IncidentStateChanged(fact) => (
            plain.with("state", choice("state", fact.to.name())),
            fact.reason.clone(),
        ),
        Fact::IncidentRenamed(fact) => (plain.with("title", &fact.title), String::new()),
        Fact::EventSplitOff(fact) => (plain, fact.report.what.clone()),
        Fact::EntrySeconded(_)
        | Fact::EventUnlinked(_)
        | Fact::EventSplit(_)
        | Fact::IncidentEventRemoved(_)
        | Fact::IncidentMerged(_)
        | Fact::IncidentUnmerged(_)
        | Fact::EventAcknowledged(_)
        | Fact::EventLinked(_)
        | Fact::IncidentEventAdded(_)
        | Fact::Unknown => (plain, String::new()),
    }
}
