//! Where the walk stops: every place there is, and what can be opened on some of them.

use watchbook::log::id::Digest;
use watchbook::register::place::{Place, whole};

/// Whose device the walk is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Device {
    /// One that nothing was done on yet.
    Fresh,
    /// The coordinator's in the demonstration.
    Demo,
}

/// A place, and what is done there before it is looked at.
pub struct Stop {
    /// What it is called in what is found and in names of pictures.
    pub name: String,
    /// The address, from the site's root on.
    pub path: String,
    /// The first link of this form is followed from there.
    pub link: Option<&'static str>,
    /// What is pressed then, one after the other.
    pub deeds: &'static [Deed],
    /// Whether every form that the page offers is opened as well, one after the other.
    pub forms: bool,
}

/// Something that is pressed.
#[derive(Clone, Copy)]
pub enum Deed {
    /// The first element that can be seen and fits.
    Press(&'static str),
    /// A key, with Control or without.
    Key(&'static str, bool),
}

/// What a place is called. Fails to compile when there is a new one: then it belongs into [`places`] as well.
fn name(place: &Place) -> &'static str {
    match place {
        Place::Home => "home",
        Place::Report(None) => "report",
        Place::Report(Some(_)) => "report-draft",
        Place::Reports => "reports",
        Place::MyReport(_) => "my-report",
        Place::Inbox(_) => "inbox",
        Place::Event(_) => "event",
        Place::Register(_) => "register",
        Place::Incident(_) => "incident",
        Place::Exchange => "exchange",
        Place::Members => "members",
        Place::Join => "join",
        Place::Start => "start",
        Place::Verify => "verify",
        Place::Device => "device",
        Place::Integrity => "integrity",
        Place::Health => "health",
        Place::Glossary => "glossary",
        Place::Nowhere => "nowhere",
    }
}

/// Every place, with records that no register has.
fn places() -> Vec<Place> {
    let unknown = Digest::of(b"no such record");
    vec![
        Place::Home,
        Place::Report(None),
        Place::Report(Some("gone".to_owned())),
        Place::Reports,
        Place::MyReport("EV-0000-0000".to_owned()),
        Place::Inbox(whole()),
        Place::Event(unknown),
        Place::Register(whole()),
        Place::Incident(unknown),
        Place::Exchange,
        Place::Members,
        Place::Join,
        Place::Start,
        Place::Verify,
        Place::Device,
        Place::Integrity,
        Place::Health,
        Place::Glossary,
        Place::Nowhere,
    ]
}

/// Everything that is looked at on a device.
pub fn stops(device: Device) -> Vec<Stop> {
    let mut stops: Vec<Stop> = places().iter().map(plain).collect();
    match device {
        Device::Fresh => stops.push(opened(
            "report-mistakes",
            &Place::Report(None),
            &[Deed::Press("main form [type=submit]")],
        )),
        Device::Demo => {
            for (name, list, link) in [
                (
                    "event-shown",
                    Place::Inbox(whole()),
                    "main a[href*='/event/']",
                ),
                (
                    "incident-shown",
                    Place::Register(whole()),
                    "main a[href*='/incident/']",
                ),
            ] {
                stops.push(Stop {
                    link: Some(link),
                    forms: true,
                    ..opened(name, &list, &[])
                });
            }
            stops.extend([
                opened("palette", &Place::Home, &[Deed::Key("k", true)]),
                opened("keys", &Place::Register(whole()), &[Deed::Key("?", false)]),
                opened(
                    "dialog",
                    &Place::Home,
                    &[Deed::Press("[data-test=demo-discard]")],
                ),
            ]);
        }
    }
    stops
}

fn plain(place: &Place) -> Stop {
    opened(name(place), place, &[])
}

fn opened(name: &str, place: &Place, deeds: &'static [Deed]) -> Stop {
    let path = match place {
        Place::Nowhere => "/no-such-place".to_owned(),
        place => place.to_path(),
    };
    Stop {
        name: name.to_owned(),
        path,
        link: None,
        deeds,
        forms: false,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_stop_has_a_name_and_an_address_of_its_own() {
        for device in [Device::Fresh, Device::Demo] {
            let stops = stops(device);
            let names: BTreeSet<&str> = stops.iter().map(|stop| stop.name.as_str()).collect();
            assert_eq!(names.len(), stops.len());
        }
        for place in places() {
            assert_eq!(Place::from_path(&plain(&place).path), place);
        }
    }
}
