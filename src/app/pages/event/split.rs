use crate::{
    app::{
        asks::EventPage,
        components::{TextArea, TextField},
        engine::use_engine,
        form::Form,
        forms::{ActionForm, Check, Panel},
        prelude::*,
        routes::use_go,
        typing::typed,
    },
    domain::{field::fields, report::Report},
    register::{command::Command, offer::Step, place::Place},
    words::text,
};

/// Makes an event of its own of what the report also tells; who reported it, and when, is taken over.
#[component]
pub(super) fn SplitForm(page: Memo<EventPage>, panel: Panel) -> impl IntoView {
    let (engine, form, go) = (use_engine(), Form::provide(), use_go());
    let unsent = panel.unsent(Step::SplitEvent);
    let place = page.with_untracked(|page| {
        let report = page.event.report.as_ref();
        report
            .map(|report| report.place.clone())
            .unwrap_or_default()
    });
    let what = unsent.text("what");
    let place = unsent.keep("where", place);
    let submit = move || {
        let (what, place) = (typed(&what.get_untracked()), typed(&place.get_untracked()));
        let good = Check::default()
            .text(fields::WHAT, &what)
            .text(fields::WHERE, &place)
            .passes(form);
        let whole = page.with_untracked(|page| page.event.report.clone());
        let Some(whole) = whole.filter(|_| good) else {
            return;
        };
        let report = Report {
            what,
            place,
            situation: String::new(),
            done: String::new(),
            files: Vec::new(),
            ..whole
        };
        let event = panel.record();
        form.send(async move {
            let records = engine.act(Command::SplitEvent { event, report }).await?;
            panel.done(Step::SplitEvent, text!("split-event-saved"));
            if let Some(event) = records.first() {
                go(Place::Event(*event));
            }
            Ok(())
        });
    };
    view! {
        <ActionForm
            step=Step::SplitEvent
            panel=panel
            send=text!("split-event-send").to_owned()
            on_submit=submit
        >
            <p>{text!("split-event-text")}</p>
            <TextArea field=fields::WHAT value=what hint=text!("split-event-what-hint") />
            <TextField field=fields::WHERE value=place />
        </ActionForm>
    }
}
