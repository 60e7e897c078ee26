use super::{actions::label, unsent::Unsent};
use crate::{
    app::{
        components::{Button, ButtonKind, ErrorSummary},
        focus,
        form::Form,
        prelude::*,
        reactive::effect,
        shell::{Shell, use_shell},
    },
    log::id::RecordId,
    register::offer::Step,
    words::{Sentence, text},
};

/// Which step a person has chosen; one form is open at a time.
#[derive(Clone, Copy)]
pub struct Panel {
    /// The step whose form is open.
    pub open: RwSignal<Option<Step>>,
    /// The step that is being carried out without a form.
    pub busy: RwSignal<Option<Step>>,
    record: RecordId,
    shell: Shell,
}

impl Panel {
    /// Nothing is chosen yet, or what was begun before and not sent.
    #[must_use]
    pub fn of(record: RecordId) -> Self {
        Panel {
            open: RwSignal::new(Unsent::begun(record)),
            busy: RwSignal::new(None),
            record,
            shell: use_shell(),
        }
    }

    /// The record it is about.
    #[must_use]
    pub fn record(self) -> RecordId {
        self.record
    }

    /// Whether a step needs no form.
    #[must_use]
    pub fn is_direct(self, step: Step) -> bool {
        step == Step::Acknowledge
    }

    /// Opens the form of a step, or closes it; a step without a form is carried out by the page.
    pub fn choose(self, step: Step) {
        if self.is_direct(step) {
            self.busy.set(Some(step));
        } else {
            let open = self.open.get_untracked() == Some(step);
            self.open.set((!open).then_some(step));
        }
    }

    /// Closes the form that is open, and leads the keyboard back to the button that opened it.
    pub fn close(self) {
        focus::on_first(".doing [aria-expanded=true]");
        self.open.set(None);
    }

    /// What is typed in the form of a step.
    #[must_use]
    pub fn unsent(self, step: Step) -> Unsent {
        Unsent::of(self.record, step)
    }

    /// The engine has answered that a step is done: says so, closes its form, and leads the
    /// keyboard to what comes next.
    pub fn done(self, step: Step, said: &str) {
        Unsent::of(self.record, step).forget();
        self.shell.dirty.set(Unsent::is_any());
        self.shell.did(said);
        let _ = self.open.try_set(None);
        let _ = self.busy.try_set(None);
        focus::on_id("doing-title");
    }

    /// The engine has refused a step without a form.
    pub fn refused(self, reason: &Sentence) {
        self.shell.complain(reason);
        let _ = self.busy.try_set(None);
    }
}

/// The form of a step; the fields are its children, its state is the [`Form`] around it.
#[component]
pub fn ActionForm<S>(
    /// The step.
    step: Step,
    /// Where it is open.
    panel: Panel,
    /// The words on the button that sends it.
    #[prop(into)]
    send: Signal<String>,
    /// Its heading, where the words of the step do not say enough.
    #[prop(optional, into)]
    title: String,
    /// Checks and sends it.
    on_submit: S,
    children: Children,
) -> impl IntoView
where
    S: Fn() + 'static,
{
    let form = expect_context::<Form>();
    let head = NodeRef::new();
    effect(move || {
        if let Some(head) = head.get() {
            focus::on(&head);
        }
    });
    let title = if title.is_empty() {
        label(step, false).to_owned()
    } else {
        title
    };
    let submit = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        on_submit();
    };
    view! {
        <form class="step-form stack" novalidate on:submit=submit data-test=format!("form-{}", step.name())>
            <h3 tabindex="-1" node_ref=head>
                {title}
            </h3>
            <ErrorSummary />
            {children()}
            <div class="actions">
                <Button
                    kind=ButtonKind::Primary
                    submit=true
                    busy=form.busy
                    test=format!("send-{}", step.name())
                >
                    {send}
                </Button>
                <Button
                    kind=ButtonKind::Quiet
                    press=move |_| panel.close()
                    test=format!("cancel-{}", step.name())
                >
                    {text!("form-close")}
                </Button>
            </div>
        </form>
    }
}
