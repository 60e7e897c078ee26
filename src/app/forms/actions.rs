use std::collections::BTreeMap;

use super::panel::Panel;
use crate::{
    app::{
        components::{Button, ButtonKind},
        engine::use_engine,
        prelude::*,
        reactive::{Shown, live, memo},
    },
    order,
    register::offer::{Offer, Step},
    words::{sentence, text},
};

/// The words of a step, as on its button; other words where it was taken before.
#[must_use]
pub fn label(step: Step, again: bool) -> &'static str {
    text(match step {
        Step::AssessEvent | Step::AssessIncident if again => "act-assess-again",
        Step::Assign if again => "act-hand-over",
        Step::Acknowledge => "act-acknowledge",
        Step::Answer => "act-answer",
        Step::AssessEvent => "act-assess-event",
        Step::OpenIncident => "act-open-incident",
        Step::JoinIncident => "act-join-incident",
        Step::Ask => "act-ask",
        Step::NoteEvent => "act-note-event",
        Step::AssessIncident => "act-assess-incident",
        Step::Advance => "act-advance",
        Step::Reopen => "act-reopen",
        Step::Assign => "act-assign",
        Step::AddEvent => "act-add-event",
        Step::NoteIncident => "act-note-incident",
        Step::Rename => "act-rename",
        Step::SplitEvent => "act-split-event",
        Step::SplitIncident => "act-split-incident",
        Step::Merge => "act-merge",
        Step::Unmerge => "act-unmerge",
    })
}

/// The letter that presses the button of a step; the same for what is the same for a person.
fn letter(step: Step) -> &'static str {
    match step {
        Step::Acknowledge => "a",
        Step::AssessEvent | Step::AssessIncident => "e",
        Step::OpenIncident => "o",
        Step::JoinIncident | Step::AddEvent => "l",
        Step::Ask => "q",
        Step::Answer => "w",
        Step::NoteEvent | Step::NoteIncident => "n",
        Step::Advance | Step::Reopen => "s",
        Step::Assign => "h",
        Step::Rename => "t",
        Step::SplitEvent | Step::SplitIncident => "p",
        Step::Merge | Step::Unmerge => "m",
    }
}

/// Everything one can do with a record now, the next step first; its children are the form of the
/// step that was chosen.
#[component]
pub fn Actions(
    /// What is open from here.
    offers: Memo<Vec<Offer>>,
    /// Which form is open.
    panel: Panel,
    /// Why the next step is the next, or that nothing is, in a sentence.
    #[prop(into)]
    lead: Signal<String>,
    children: Children,
) -> impl IntoView {
    let allowed = memo(move |_| {
        let mut allowed: Vec<Offer> = offers.get();
        allowed.retain(|offer| offer.allowed);
        // What one has begun stays in reach, even when somebody else was faster.
        if let Some(step) = panel.open.get()
            && allowed.iter().all(|offer| offer.step != step)
        {
            allowed.push(Offer {
                step,
                next: false,
                again: false,
                allowed: true,
            });
        }
        order::sort_by_key(&mut allowed, |offer| !offer.next);
        allowed
    });
    // What comes next is said to those who can do it, and that nothing does to those who can do anything.
    let speaks = memo(move |_| {
        let next = offers.with(|offers| offers.iter().find(|offer| offer.next).copied());
        !allowed.with(Vec::is_empty) && next.is_none_or(|offer| offer.allowed)
    });
    let for_others = memo(move |_| {
        let offers = offers.get().into_iter();
        let others = offers.filter(|offer| !offer.allowed);
        others.map(|offer| offer.step).collect::<Vec<Step>>()
    });
    view! {
        <section class="card doing" aria-labelledby="doing-title" data-test="actions">
            <h2 id="doing-title" tabindex="-1">
                {text!("doing-title")}
            </h2>
            <Shown when=move || speaks.get()>
                <p>{lead}</p>
            </Shown>
            <Shown when=move || !allowed.with(Vec::is_empty)>
                <div class="actions">
                    <For each=move || allowed.get() key=|offer| (offer.step, offer.next, offer.again) let:offer>
                        <ActionButton offer=offer panel=panel />
                    </For>
                </div>
            </Shown>
            <Others steps=for_others alone=Signal::derive(move || allowed.with(Vec::is_empty)) />
            {children()}
        </section>
    }
}

#[component]
fn ActionButton(offer: Offer, panel: Panel) -> impl IntoView {
    let step = offer.step;
    let kind = if offer.next {
        ButtonKind::Primary
    } else {
        ButtonKind::Plain
    };
    let expanded = Signal::derive(move || {
        let opens = !panel.is_direct(step);
        opens.then(|| panel.open.get() == Some(step))
    });
    let busy = Signal::derive(move || panel.busy.get() == Some(step));
    view! {
        <Button
            kind=kind
            busy=busy
            press=move |_| panel.choose(step)
            expanded=expanded
            key=letter(step)
            test=format!("act-{}", step.name())
        >
            {label(step, offer.again)}
        </Button>
    }
}

/// What others may do, and who they are: steps that the same people may take stand together.
#[component]
fn Others(steps: Memo<Vec<Step>>, alone: Signal<bool>) -> impl IntoView {
    let members = use_engine().watch(crate::app::engine::Engine::people);
    let lines = move || {
        let members = members.get().and_then(Result::ok).unwrap_or_default();
        let mut by_people: BTreeMap<(Vec<String>, Vec<String>), Vec<&str>> = BTreeMap::new();
        for step in steps.get() {
            let roles = step.roles().into_iter();
            let roles = roles.map(|role| text(&format!("role-{}", role.name())).to_owned());
            let key = (step.people(&members), roles.collect());
            by_people.entry(key).or_default().push(label(step, false));
        }
        let line = |((people, roles), steps): ((Vec<String>, Vec<String>), Vec<&str>)| {
            view! {
                <li>
                    <b>{steps.join(", ")}</b>
                    {": "}
                    {who(&people, &roles)}
                </li>
            }
        };
        by_people.into_iter().map(line).collect_view()
    };
    view! {
        <Shown when=move || !steps.with(Vec::is_empty)>
            <div class="others stack" data-test="who-can">
                <p>{live(move || text(if alone.get() { "who-can-alone" } else { "who-can" }))}</p>
                <ul>{live(lines)}</ul>
            </div>
        </Shown>
    }
}

fn who(people: &[String], roles: &[String]) -> String {
    let roles = roles.join(", ");
    if people.is_empty() {
        return sentence!("who-can-roles").with("roles", roles).text();
    }
    sentence!("who-can-people")
        .with("people", people.join(", "))
        .with("roles", roles)
        .text()
}
