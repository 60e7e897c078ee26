use super::severity::Origin;
use crate::{
    app::{
        components::Choice,
        forms::{Ago, Fact},
        prelude::*,
        reactive::{live, memo},
    },
    domain::assessment::Classification,
    register::incident::Incident,
    words::text,
};

/// What stands about it now.
#[component]
pub(super) fn Summary(incident: Memo<Incident>) -> impl IntoView {
    let hint = memo(move |_| {
        let state = incident.with(Incident::state);
        Choice::of("state", state.name()).hint
    });
    view! {
        <section class="card" aria-labelledby="summary-title">
            <h2 id="summary-title">{text!("incident-summary")}</h2>
            <p>{hint}</p>
            <Facts incident=incident />
            <Origin incident=incident />
        </section>
    }
}

#[component]
fn Facts(incident: Memo<Incident>) -> impl IntoView {
    let class = memo(move |_| incident.with(|incident| incident.classification.shown().cloned()));
    let category = move || match class.get() {
        Some(class) => category(&class),
        None => text!("incident-not-assessed").to_owned(),
    };
    let rsit = move || class.get().and_then(|class| rsit(&class));
    let rsit =
        move || rsit().map(|label| view! { <Fact name=text!("incident-rsit")>{label}</Fact> });
    let coordinator = move || {
        let name = incident.with(|incident| incident.coordinator_name.clone());
        if name.is_empty() {
            text!("incident-no-coordinator").to_owned()
        } else {
            name
        }
    };
    let times = memo(move |_| {
        incident.with(|incident| {
            let last = incident
                .lines
                .last()
                .map_or(incident.opened, |line| line.at);
            (incident.opened, last)
        })
    });
    view! {
        <dl class="facts beside-each-other">
            <Fact name=text!("incident-coordinator")>
                <bdi>{live(coordinator)}</bdi>
            </Fact>
            <Fact name=text!("incident-category")>{live(category)}</Fact>
            {live(rsit)}
            <Fact name=text!("incident-opened")>
                {live(move || view! { <Ago at=times.get().0 /> })}
            </Fact>
            <Fact name=text!("incident-updated")>
                {live(move || view! { <Ago at=times.get().1 /> })}
            </Fact>
        </dl>
    }
}

/// Category and subtype in words.
pub(super) fn category(class: &Classification) -> String {
    let category = Choice::of("category", &class.category).label;
    if class.subtype.is_empty() {
        return category;
    }
    let subtype = Choice::of("subtype", &class.subtype).label;
    format!("{category}: {subtype}")
}

/// Class and type of the Reference Security Incident Taxonomy, in words and as the tag others use.
pub(super) fn rsit(class: &Classification) -> Option<String> {
    if class.rsit_class.is_empty() {
        return None;
    }
    let label = Choice::of("rsit", &class.rsit_class).label;
    if class.rsit_type.is_empty() {
        return Some(label);
    }
    let key = format!("{}-{}", class.rsit_class, class.rsit_type);
    let kind = Choice::of("rsit", &key).label;
    Some(format!("{label}: {kind}"))
}
