use crate::{
    app::{
        asks::IncidentPage,
        clock,
        components::{Choice, ChoiceGroup, MomentField, TextArea},
        engine::use_engine,
        form::Form,
        forms::{ActionForm, Check, Panel},
        prelude::*,
        reactive::{live, memo},
        typing::typed,
    },
    domain::{
        field::{Field, fields},
        stamp::Moment,
        state::State,
    },
    register::{command::Command, offer::Step},
    words::text,
};

/// The reason of a step that can do without one.
const REMARK: Field = Field {
    required: false,
    ..fields::REASON
};

/// Takes the incident to its next state, back, or out of its end.
#[component]
pub(super) fn StateForm(
    /// Whether it goes on, or is opened again.
    step: Step,
    page: Memo<IncidentPage>,
    panel: Panel,
) -> impl IntoView {
    let (engine, form) = (use_engine(), Form::provide());
    let unsent = panel.unsent(step);
    let next = memo(move |_| page.with(|page| page.incident.next()));
    let to = unsent.keep("to", next.with_untracked(|next| only_way(next)));
    let reason = unsent.text("reason");
    let happened = RwSignal::new(Moment::exact(clock::now()));
    let chosen = memo(move |_| State::parse(&to.get()));
    let needs_reason = memo(move |_| {
        let to = chosen.get();
        to.is_some_and(|to| page.with(|page| page.incident.needs_reason(to)))
    });
    let submit = move || {
        let reason = typed(&reason.get_untracked());
        let needs = needs_reason.get_untracked();
        let field = if needs { fields::REASON } else { REMARK };
        let word = to.get_untracked();
        let check = Check::default()
            .chosen("to", &word, "fault-choose-state")
            .text(field, &reason);
        let Some(to) = chosen.get_untracked().filter(|_| check.passes(form)) else {
            return;
        };
        let command = Command::SetState {
            incident: panel.record(),
            to,
            reason,
            happened: happened.get_untracked(),
        };
        form.send(async move {
            engine.act(command).await?;
            panel.done(step, text!("state-saved"));
            Ok(())
        });
    };
    let send = text(if step == Step::Reopen {
        "state-reopen-send"
    } else {
        "state-send"
    });
    view! {
        <ActionForm step=step panel=panel send=send.to_owned() on_submit=submit>
            {live(move || view! { <To next=next.get() value=to /> })}
            <Why needed=needs_reason value=reason />
            <MomentField
                key="happened"
                legend=text!("state-happened")
                hint=text!("state-happened-hint")
                value=happened
            />
        </ActionForm>
    }
}

/// The state, where there is only one to go to.
fn only_way(next: &[State]) -> String {
    match next {
        [only] => only.name().to_owned(),
        _ => String::new(),
    }
}

/// The states that are open from here.
#[component]
fn To(next: Vec<State>, value: RwSignal<String>) -> impl IntoView {
    let next = next.iter();
    let choices: Vec<Choice> = next
        .map(|state| Choice::of("state", state.name()))
        .collect();
    view! { <ChoiceGroup key="to" legend=text!("state-to") choices=choices value=value /> }
}

/// Why; a step back, out of an end, or to the end without a review cannot do without.
#[component]
fn Why(needed: Memo<bool>, value: RwSignal<String>) -> impl IntoView {
    live(move || {
        if needed.get() {
            view! {
                <TextArea
                    field=fields::REASON
                    value=value
                    hint=text!("state-reason-hint")
                    rows=3
                />
            }
        } else {
            view! {
                <TextArea
                    field=REMARK
                    value=value
                    label=text!("state-remark")
                    hint=text!("state-remark-hint")
                    rows=3
                />
            }
        }
    })
}
