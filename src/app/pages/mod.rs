//! One file a page. A page asks the engine and shows what it answers; it holds no rule.

use leptos::prelude::*;

use crate::register::place::Place;

mod answer;
mod device;
mod drafts;
mod event;
mod exchange;
mod home;
mod home_member;
mod inbox;
mod incident;
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

/// The page of a place.
pub(super) fn of(place: Place) -> AnyView {
    match place {
        Place::Home => view! { <home::Home /> }.into_any(),
        Place::Report(draft) => view! { <report::ReportPage draft=draft /> }.into_any(),
        Place::Reports => view! { <reports::Reports /> }.into_any(),
        Place::MyReport(reference) => {
            view! { <my_report::MyReportPage reference=reference /> }.into_any()
        }
        Place::Inbox => view! { <inbox::Inbox /> }.into_any(),
        Place::Event(id) => view! { <event::EventView id=id /> }.into_any(),
        Place::Register(_) => view! { <register::Register /> }.into_any(),
        Place::Incident(id) => view! { <incident::IncidentView id=id /> }.into_any(),
        Place::Exchange => view! { <exchange::ExchangePage /> }.into_any(),
        Place::Members => view! { <members::Members /> }.into_any(),
        Place::Join => view! { <join::Join /> }.into_any(),
        Place::Start => view! { <start::Start /> }.into_any(),
        Place::Verify => view! { <verify::Verify /> }.into_any(),
        Place::Device => view! { <device::Device /> }.into_any(),
        Place::Nowhere => view! { <nowhere::Nowhere /> }.into_any(),
    }
}
