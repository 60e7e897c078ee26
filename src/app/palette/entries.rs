use super::deeds::Deed;
use crate::{
    app::{engine::Engine, preference::Theme, prelude::*, typing::small},
    engine::protocol::Standing,
    register::place::{Place, asking, whole},
    words::{
        language::{self, Tongue},
        text,
    },
};

/// A line of the palette.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Entry {
    /// What it says.
    pub title: String,
    /// What stands beside it.
    pub note: String,
    /// The key of its heading.
    pub group: &'static str,
    /// What it does.
    pub doing: Doing,
}

/// What a line does.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Doing {
    /// Goes to a place.
    Go(Place),
    /// Presses what the page offers under that number.
    Press(usize),
    /// Shows other colours.
    Paint(Theme),
    /// Speaks another language.
    Speak(Tongue),
    /// Shows the keys.
    Keys,
}

/// Everything but records: what the page offers first, then where one can go, then what one can set.
pub(super) fn all(engine: Engine, deeds: &[Deed]) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut add = |group, title: &str, note: &str, doing| {
        entries.push(Entry {
            title: title.to_owned(),
            note: note.to_owned(),
            group,
            doing,
        });
    };
    for (number, deed) in deeds.iter().enumerate() {
        add("palette-do", &deed.label, "", Doing::Press(number));
    }
    let standing = engine
        .status
        .with_untracked(|status| status.as_ref().map(|status| status.standing));
    for (place, label) in places(standing == Some(Standing::Member)) {
        add("palette-go", text(label), "", Doing::Go(place));
    }
    add("palette-set", text!("keys-title"), "?", Doing::Keys);
    for theme in Theme::ALL {
        let key = format!("theme-{}", theme.name());
        add(
            "palette-set",
            text(&key),
            text!("device-colours"),
            Doing::Paint(theme),
        );
    }
    for tongue in language::ALL {
        add(
            "palette-set",
            tongue.name,
            text!("device-language"),
            Doing::Speak(tongue),
        );
    }
    entries
}

/// Where a person can go.
fn places(member: bool) -> Vec<(Place, &'static str)> {
    let everybody = [
        (Place::Home, "nav-home"),
        (Place::Report(None), "nav-report"),
        (Place::Reports, "nav-reports"),
        (Place::Verify, "nav-verify"),
        (Place::Device, "nav-device"),
        (Place::Health, "health-title"),
        (Place::Glossary, "nav-glossary"),
    ];
    let members = [
        (Place::Inbox(whole()), "nav-inbox"),
        (Place::Inbox(asking("state:waiting")), "palette-waiting"),
        (Place::Register(whole()), "nav-register"),
        (Place::Register(asking("state:open")), "palette-open"),
        (
            Place::Register(asking("state:open coordinator:me")),
            "palette-mine",
        ),
        (Place::Exchange, "nav-exchange"),
        (Place::Members, "nav-members"),
        (Place::Integrity, "nav-integrity"),
    ];
    let others = [(Place::Start, "start-title"), (Place::Join, "nav-join")];
    let mut all = everybody.to_vec();
    if member {
        all.extend(members);
    } else {
        all.extend(others);
    }
    all
}

/// Those that hold every word; those that begin with what is typed stand first in their group.
pub(super) fn fitting(entries: &[Entry], typed: &str) -> Vec<Entry> {
    let words: Vec<&str> = typed.split_whitespace().collect();
    let holds = |entry: &&Entry| {
        let title = small(&entry.title);
        let note = small(&entry.note);
        words
            .iter()
            .all(|word| title.contains(word) || note.contains(word))
    };
    let fits: Vec<&Entry> = entries.iter().filter(holds).collect();
    let begins = |entry: &Entry| small(&entry.title).starts_with(typed.trim());
    let mut ordered = Vec::new();
    for group in ["palette-do", "palette-go", "palette-set"] {
        let of_group = || fits.iter().filter(|entry| entry.group == group);
        ordered.extend(
            of_group()
                .filter(|entry| begins(entry))
                .map(|it| (*it).clone()),
        );
        ordered.extend(
            of_group()
                .filter(|entry| !begins(entry))
                .map(|it| (*it).clone()),
        );
    }
    // Without a word, what one can set would only be in the way.
    if words.is_empty() {
        ordered.retain(|entry| entry.group != "palette-set" || entry.doing == Doing::Keys);
    }
    ordered
}
