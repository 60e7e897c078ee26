//! One file a page. A page asks the engine and shows what it answers; it holds no rule.

use crate::{app::prelude::*, register::place::Place};

mod answer;
mod backup_folder;
mod device;
mod drafts;
mod event;
mod exchange;
mod glossary;
mod health;
mod home;
mod home_member;
mod inbox;
mod incident;
mod integrity;
mod join;
mod members;
mod my_report;
mod nowhere;
mod register;
mod report;
mod reports;
mod standing;
mod start;
mod verify;

pub(super) use backup_folder::go_on;

/// The page of a place.
pub(super) fn of(place: Place) -> View {
    match place {
        Place::Home => view! { <home::Home /> },
        Place::Report(draft) => view! { <report::ReportPage draft=draft /> },
        Place::Reports => view! { <reports::Reports /> },
        Place::MyReport(reference) => {
            view! { <my_report::MyReportPage reference=reference /> }
        }
        Place::Inbox(_) => view! { <inbox::Inbox /> },
        Place::Event(id) => view! { <event::EventView id=id /> },
        Place::Register(_) => view! { <register::Register /> },
        Place::Incident(id) => view! { <incident::IncidentView id=id /> },
        Place::Exchange => view! { <exchange::ExchangePage /> },
        Place::Members => view! { <members::Members /> },
        Place::Join => view! { <join::Join /> },
        Place::Start => view! { <start::Start /> },
        Place::Verify => view! { <verify::Verify /> },
        Place::Device => view! { <device::Device /> },
        Place::Integrity => view! { <integrity::IntegrityPage /> },
        Place::Health => view! { <health::HealthPage /> },
        Place::Glossary => view! { <glossary::Glossary /> },
        Place::Nowhere => view! { <nowhere::Nowhere /> },
    }
}
