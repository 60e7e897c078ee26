use crate::{
    app::{
        components::{Choice, PageHead},
        prelude::*,
    },
    bundle::Tlp,
    domain::{
        assessment::{Outcome, Verdict},
        role::Role,
        severity::Severity,
        state::{EventState, State},
    },
    words::text,
};

/// The words that are nobody's choice.
const TERMS: [&str; 8] = [
    "event", "incident", "first", "second", "register", "entry", "bundle", "vault",
];

/// What the words mean: those of the standard (clause 3), and what can be chosen, as it is explained where it is chosen.
#[component]
pub(super) fn Glossary() -> impl IntoView {
    let words = |kind: &str, ids: Vec<&str>| -> Vec<Choice> {
        ids.into_iter().map(|id| Choice::of(kind, id)).collect()
    };
    let parts = [
        (text!("glossary-terms"), words("term", TERMS.to_vec())),
        (
            text!("glossary-outcomes"),
            words("outcome", Outcome::ALL.map(Outcome::name).to_vec()),
        ),
        (
            text!("glossary-verdicts"),
            words("verdict", Verdict::ALL.map(Verdict::name).to_vec()),
        ),
        (
            text!("glossary-severity"),
            words("severity", Severity::ALL.map(Severity::name).to_vec()),
        ),
        (
            text!("glossary-event-states"),
            words(
                "event-state",
                EventState::ALL.map(EventState::name).to_vec(),
            ),
        ),
        (
            text!("glossary-states"),
            words("state", State::ALL.map(State::name).to_vec()),
        ),
        (
            text!("glossary-roles"),
            words("role", Role::ALL.map(Role::name).to_vec()),
        ),
        (
            text!("glossary-tlp"),
            words("tlp", Tlp::ALL.map(Tlp::name).to_vec()),
        ),
    ];
    view! {
        <PageHead title=text!("nav-glossary") />
        <p class="lead">{text!("glossary-lead")}</p>
        {parts.into_iter().map(part).collect_view()}
    }
}

fn part((title, words): (&'static str, Vec<Choice>)) -> View {
    let word = |Choice { label, hint, .. }| view! { <div><dt>{label}</dt><dd>{hint}</dd></div> };
    view! {
        <section class="card">
            <h2>{title}</h2>
            <dl class="facts">{words.into_iter().map(word).collect_view()}</dl>
        </section>
    }
}
