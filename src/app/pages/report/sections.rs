use super::{
    advice::{DangerAdvice, SituationAdvice},
    keeper::{DraftState, Keeper},
    sheet::Sheet,
};
use crate::{
    app::{
        components::{
            Button, ButtonKind, Checkbox, Choice, ChoiceGroup, ErrorSummary, FilePicker,
            MomentField, TextArea, TextField,
        },
        engine::use_engine,
        focus,
        form::{Form, field_id},
        prelude::*,
        reactive::{Shown, effect, live},
        routes::use_go,
    },
    domain::{
        field::{check_report, fields},
        report::Answer,
        taxonomy::situations,
    },
    engine::protocol::{Draft, Standing},
    register::place::Place,
    words::text,
};

/// The form.
#[component]
pub(super) fn ReportForm(draft: Option<Draft>) -> impl IntoView {
    let form = Form::provide();
    let sheet = match &draft {
        Some(draft) => Sheet::of(draft.report.clone()),
        None => Sheet::empty(),
    };
    if draft.is_none() {
        fill_in_reporter(sheet);
    }
    let keeper = Keeper::of(sheet, draft.as_ref());
    let (engine, go) = (use_engine(), use_go());
    let send = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let report = untrack(|| sheet.report());
        if !form.show(check_report(&report)) {
            return;
        }
        form.send(async move {
            let reference = engine.report(report, keeper.id()).await?;
            keeper.finish();
            go(Place::MyReport(reference));
            Ok(())
        });
    };
    view! {
        <form class="report" novalidate on:submit=send data-test="report-form">
            <ErrorSummary />
            <SituationSection sheet=sheet />
            <TellSection sheet=sheet />
            <StateSection sheet=sheet />
            <EvidenceSection sheet=sheet />
            <WhoSection sheet=sheet />
            <div class="send">
                <DraftState keeper=keeper />
                <Button
                    kind=ButtonKind::Primary
                    submit=true
                    busy=form.busy
                    test="report-send"
                >
                    {text!("report-send")}
                </Button>
            </div>
            <p class="hint">{text!("report-send-hint")}</p>
        </form>
    }
}

/// A member need not say who they are.
fn fill_in_reporter(sheet: Sheet) {
    let status = use_engine().status;
    effect(move || {
        let Some(status) = status.get() else { return };
        if status.standing == Standing::Member && untrack(|| sheet.name.with(String::is_empty)) {
            sheet.name.set(status.person);
        }
    });
}

#[component]
fn SituationSection(sheet: Sheet) -> impl IntoView {
    /// So many fit on a phone beside the question.
    const FIRST: usize = 6;
    let all = RwSignal::new(false);
    let choices = move || {
        let chosen = sheet.situation.get_untracked();
        let shown = |(place, id): &(usize, &str)| all.get() || *place < FIRST || *id == chosen;
        let ids = situations().iter().map(|situation| situation.id.as_str());
        let shown = ids.enumerate().filter(shown);
        let choices = shown.map(|(_, id)| Choice {
            hint: String::new(),
            ..Choice::of("situation", id)
        });
        choices.collect::<Vec<_>>()
    };
    let show_all = move |_| {
        all.set(true);
        // The button is gone now; the keyboard goes on with the first new choice.
        if let Some(next) = situations().get(FIRST) {
            let id = format!("{}-{}", field_id("situation"), next.id);
            request_animation_frame(move || focus::on_id(&id));
        }
    };
    view! {
        <section class="card asks">
            {live(move || view! {
                <ChoiceGroup
                    key="situation"
                    legend=text!("report-situation")
                    hint=text!("report-situation-hint")
                    choices=choices()
                    value=sheet.situation
                    layout="tiles"
                />
            })}
            <Shown when=move || !all.get()>
                <Button
                    kind=ButtonKind::Quiet
                    press=show_all
                    test="situation-all"
                >
                    {text!("report-situation-other")}
                </Button>
            </Shown>
            <SituationAdvice sheet=sheet />
        </section>
    }
}

#[component]
fn TellSection(sheet: Sheet) -> impl IntoView {
    let same = move |_| sheet.happened.set(sheet.noticed.get_untracked());
    view! {
        <section class="card asks">
            <TextArea field=fields::WHAT value=sheet.what rows=5 />
        </section>
        <section class="card asks">
            <MomentField key="noticed" legend=text!("report-noticed") value=sheet.noticed />
            <MomentField key="happened" legend=text!("report-happened") value=sheet.happened />
            <Button kind=ButtonKind::Quiet press=same test="happened-same">
                {text!("report-happened-same")}
            </Button>
        </section>
        <section class="card asks">
            <TextField field=fields::WHERE value=sheet.place />
        </section>
    }
}

#[component]
fn StateSection(sheet: Sheet) -> impl IntoView {
    let answers = || {
        Answer::ALL
            .map(|answer| Choice::of("answer", answer.name()))
            .to_vec()
    };
    view! {
        <section class="card asks">
            <ChoiceGroup
                key="ongoing"
                legend=text!("report-ongoing")
                choices=answers()
                value=sheet.ongoing
                layout="inline"
            />
            <ChoiceGroup
                key="danger"
                legend=text!("report-danger")
                choices=answers()
                value=sheet.danger
                layout="inline"
            />
            <DangerAdvice sheet=sheet />
        </section>
    }
}

#[component]
fn EvidenceSection(sheet: Sheet) -> impl IntoView {
    view! {
        <section class="card asks">
            <TextArea field=fields::DONE value=sheet.done rows=3 />
        </section>
        <section class="card">
            <h2>{text!("report-files")}</h2>
            <p class="hint">{text!("report-files-hint")}</p>
            <FilePicker files=sheet.files />
        </section>
    }
}

#[component]
fn WhoSection(sheet: Sheet) -> impl IntoView {
    view! {
        <section class="card">
            <h2>{text!("report-who")}</h2>
            <p class="hint">{text!("report-who-hint")}</p>
            <TextField field=fields::REPORTER_NAME value=sheet.name />
            <TextField field=fields::REPORTER_CONTACT value=sheet.contact />
            <Checkbox
                key="confidential"
                label=text!("report-confidential")
                hint=text!("report-confidential-hint")
                value=sheet.confidential
            />
        </section>
    }
}
