use crate::{app::prelude::*, app::reactive::live, words::text};

/// How far a step is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reached {
    /// It is done.
    Done,
    /// It is going on.
    Now,
    /// It comes later.
    Later,
}

/// A step of a process.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// Its name.
    pub label: String,
    /// When it was reached, or what it waits for; empty for nothing.
    pub note: String,
    /// How far it is.
    pub reached: Reached,
}

/// The steps of a process in a row, below each other on a phone.
#[component]
pub fn Stepper(
    /// What the steps are of.
    #[prop(into)]
    label: String,
    /// The steps.
    #[prop(into)]
    steps: Memo<Vec<Step>>,
) -> impl IntoView {
    let steps = move || steps.get().into_iter().map(step).collect_view();
    view! { <ol class="stepper" aria-label=label>{live(steps)}</ol> }
}

fn step(step: Step) -> impl IntoView {
    let (class, word) = match step.reached {
        Reached::Done => ("step done", text!("step-done")),
        Reached::Now => ("step now", text!("step-now")),
        Reached::Later => ("step later", text!("step-later")),
    };
    let current = (step.reached == Reached::Now).then_some("step");
    view! {
        <li class=class aria-current=current>
            <span class="step-label">{step.label}</span>
            <span class="unseen">{format!(" ({word})")}</span>
            {(!step.note.is_empty()).then(|| view! { <span class="step-note">{step.note}</span> })}
        </li>
    }
}
