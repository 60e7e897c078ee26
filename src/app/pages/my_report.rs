use super::{
    answer::AnswerBox,
    exchange::left_out,
    report::Callable,
    standing::{Standing, standing},
};
use crate::{
    app::{
        codes::ShowCode,
        components::{
            ButtonLink, Chip, Empty, Icon, Loaded, PageHead, SaveAndShare, Told, only_small,
            save_all, share_all, stamp_text,
        },
        engine::use_engine,
        prelude::*,
        reactive::{Shown, live, memo, spawn},
        routes::Link,
        shell::use_shell,
    },
    engine::protocol::MyReport,
    register::place::Place,
    words::{Sentence, sentence, text},
};

/// One report of this device: its reference, what became of it, and the way to hand it over.
#[component]
pub(super) fn MyReportPage(reference: String) -> impl IntoView {
    let wanted = reference.clone();
    let report = use_engine().watch(move |engine| {
        let wanted = wanted.clone();
        async move {
            let reports = engine.my_reports().await?;
            Ok(reports
                .into_iter()
                .find(|report| report.report.reference == wanted))
        }
    });
    view! {
        <Loaded value=report section="nav-reports" let:report>
            {match report.get_untracked() {
                None => view! { <NotHere /> },
                Some(first) => {
                    let report = memo(move |_| report.get().unwrap_or_else(|| first.clone()));
                    view! { <Found report=report /> }
                }
            }}
        </Loaded>
    }
}

#[component]
fn NotHere() -> impl IntoView {
    view! {
        <PageHead title=text!("my-not-here") />
        <Empty icon=Icon::Mine title=text!("my-not-here") text=text!("my-not-here-text")>
            <ButtonLink to=Place::Reports>{text!("my-all")}</ButtonLink>
        </Empty>
    }
}

#[component]
fn Found(report: Memo<MyReport>) -> impl IntoView {
    let first = report.get_untracked();
    let is_new = first.handed_over.is_none() && first.state.is_none_or(|_| just_made(&first));
    let reference = first.report.reference.clone();
    let in_register = memo(move |_| report.with(|report| report.event.is_some()));
    let question = memo(move |_| report.with(|report| report.question.clone()));
    view! {
        <PageHead
            title=if is_new { text!("my-thanks").to_owned() } else { first.report.title() }
            section="nav-reports"
        />
        <section class="card receipt">
            <p class="quiet">{text(if is_new { "my-keep-reference" } else { "my-reference" })}</p>
            <p class="reference" data-test="reference">{reference.clone()}</p>
            <StatusLine report=report />
        </section>
        {live(move || question.get().map(|question| view! {
            <AnswerBox question=question report=report />
        }))}
        <Shown when=move || !in_register.get()>
            <HandOverBox report=report />
        </Shown>
        {is_new.then(|| view! { <Next in_register=in_register /> })}
        <section class="card">
            <h2>{text!("my-content")}</h2>
            <Told report=first.report />
        </section>
        <p class="actions">
            {first.event.map(|event| view! { <Link to=Place::Event(event)>{text!("my-event")}</Link> })}
            <Link to=Place::Report(None)>{text!("my-another")}</Link>
            <Link to=Place::Reports>{text!("my-all")}</Link>
        </p>
    }
}

/// A member's report is in the register at once: thanks are due for ten minutes.
fn just_made(report: &MyReport) -> bool {
    crate::app::clock::now().seconds() - report.made.seconds() < 600
}

#[component]
fn StatusLine(report: Memo<MyReport>) -> impl IntoView {
    live(move || {
        let report = report.get();
        let Standing { key, next, tone } = standing(&report);
        let time = report
            .handed_over
            .map(|at| stamp_text(&at))
            .unwrap_or_default();
        let next = Sentence::new(next).with("time", time).text();
        let made = sentence!("my-made")
            .with("time", stamp_text(&report.made))
            .text();
        view! {
            <div class="status-line" role="status" data-test=key>
                <p><Chip tone=tone label=text(key) />" "<span class="quiet">{made}</span></p>
                <p>{next}</p>
            </div>
        }
    })
}

#[component]
fn HandOverBox(report: Memo<MyReport>) -> impl IntoView {
    let (engine, shell) = (use_engine(), use_shell());
    let made = RwSignal::new_local(None);
    let busy = RwSignal::new(false);
    let again = memo(move |_| report.with(|report| report.handed_over.is_some()));
    let title = move || {
        text(if again.get() {
            "my-hand-over-again"
        } else {
            "my-hand-over"
        })
    };
    let prepared = move || async move {
        if let Some(files) = made.get_untracked() {
            return Some(files);
        }
        let reference = report.with_untracked(|report| report.report.reference.clone());
        busy.set(true);
        let result = engine.hand_over(reference).await;
        let _ = busy.try_set(false);
        match result {
            Ok(done) => {
                if let Some(said) = left_out(done.left_out) {
                    shell.complain(&said);
                }
                let _ = made.try_set(Some(done.files.clone()));
                Some(done.files)
            }
            Err(reason) => {
                shell.complain(&reason);
                None
            }
        }
    };
    let save = move |_| {
        spawn(async move {
            if let Some(files) = prepared().await {
                save_all(shell, &files);
            }
        });
    };
    let share = move |_| {
        spawn(async move {
            if let Some(files) = prepared().await {
                share_all(shell, files).await;
            }
        });
    };
    let code = move || async move {
        let files = prepared().await?;
        let small = only_small(&files);
        if small.is_none() {
            shell.complain(&sentence!("code-too-large"));
        }
        small
    };
    view! {
        <section class="card hand-over" class:done=again data-test="hand-over">
            <h2>{live(title)}</h2>
            <p>{text!("my-hand-over-text")}</p>
            <SaveAndShare
                save=save
                share=share
                busy=busy
                more=view! { <ShowCode make=code on_read=|| () /> }.into_view()
            />
        </section>
    }
}

#[component]
fn Next(in_register: Memo<bool>) -> impl IntoView {
    let first = move || {
        text(if in_register.get() {
            "my-next-member"
        } else {
            "my-next-1"
        })
    };
    view! {
        <section class="card">
            <h2>{text!("my-next")}</h2>
            <ol class="next">
                <li>{live(first)}</li>
                <li>{text!("my-next-2")}</li>
                <li>{text!("my-next-3")}</li>
            </ol>
            <h3>{text!("my-call")}</h3>
            <Callable />
        </section>
    }
}
