use crate::{
    app::{prelude::*, reactive::Shown},
    bundle::Tlp,
    domain::{
        severity::Severity,
        state::{EventState, State},
    },
    words::text,
};

/// A word in a pill. `tone`: `quiet`, `active`, `good`, `warn`, `bad`.
#[component]
pub fn Chip(
    /// Its colour.
    #[prop(default = "quiet")]
    tone: &'static str,
    /// Its word.
    #[prop(into)]
    label: String,
) -> impl IntoView {
    view! { <span class=format!("chip {tone}")>{label}</span> }
}

/// Where an incident stands.
#[component]
pub fn StateChip(state: State) -> impl IntoView {
    let tone = match state {
        State::Suspected | State::Deferred => "warn",
        State::Closed | State::NotIncident | State::Transferred => "quiet",
        State::Recovered | State::Resolved | State::Reviewed => "good",
        State::Confirmed | State::Responding | State::Contained | State::Eradicated => "active",
    };
    view! { <Chip tone=tone label=text(&format!("state-{}", state.name())) /> }
}

/// Where an event stands.
#[component]
pub fn EventStateChip(state: EventState) -> impl IntoView {
    let tone = match state {
        EventState::Received | EventState::Suspected => "warn",
        EventState::WaitingInfo | EventState::Acknowledged => "active",
        EventState::Decided => "quiet",
        EventState::Linked => "good",
    };
    view! { <Chip tone=tone label=text(&format!("event-state-{}", state.name())) /> }
}

/// A class of severity: its roman number and its word; a dash before it is assessed.
#[component]
pub fn SeverityChip(severity: Option<Severity>) -> impl IntoView {
    let Some(severity) = severity else {
        return view! { <span class="chip quiet">{text!("severity-none")}</span> };
    };
    let class = match severity {
        Severity::I => "severity one",
        Severity::II => "severity two",
        Severity::III => "severity three",
        Severity::IV => "severity four",
    };
    let word = text(match severity {
        Severity::I => "severity-I-word",
        Severity::II => "severity-II-word",
        Severity::III => "severity-III-word",
        Severity::IV => "severity-IV-word",
    });
    view! {
        <span class=class>
            <b>{severity.name()}</b>
            <span>{word}</span>
        </span>
    }
}

/// Who may see something.
#[component]
pub fn TlpChip(tlp: Tlp) -> impl IntoView {
    let class = format!("chip tlp {}", tlp.name());
    view! { <span class=class>{text(&format!("tlp-{}", tlp.name())).to_owned()}</span> }
}

/// A number beside a word; shown only when it is not zero.
#[component]
pub fn Badge(
    #[prop(into)] count: Memo<usize>,
    /// What is counted, for those who cannot see where it stands.
    #[prop(into)]
    of: String,
) -> impl IntoView {
    view! {
        <Shown when=move || { count.get() > 0 }>
            <span class="badge">
                {count}<span class="unseen">{format!(" {of}")}</span>
            </span>
        </Shown>
    }
}
