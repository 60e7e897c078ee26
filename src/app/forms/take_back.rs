use crate::{
    app::{
        components::{Button, ButtonKind},
        engine::use_engine,
        prelude::*,
        reactive::{live, memo, spawn},
        shell::use_shell,
    },
    log::id::RecordId,
    register::{command::Command, line::Line, taken_back::last_own},
    words::text,
};

/// Takes back what this device has written last, as long as nobody has gone on from there.
#[component]
pub(super) fn TakeBack(of: RecordId, lines: Memo<Vec<Line>>) -> impl IntoView {
    let (engine, shell) = (use_engine(), use_shell());
    let last = memo(move |_| {
        let device = engine
            .status
            .with(|status| status.as_ref().map(|it| it.device))?;
        lines.with(|lines| last_own(lines, &device))
    });
    let said = move || {
        let last = last.get();
        let line = lines.with(|lines| lines.iter().find(|it| Some(it.entry) == last).cloned());
        line.map(|line| line.said.text())
    };
    let busy = RwSignal::new(false);
    let press = move |_| {
        let Some(entry) = last.get_untracked() else {
            return;
        };
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        let command = Command::TakeBack {
            record: of,
            entries: vec![entry],
        };
        spawn(async move {
            shell.take_back(vec![command]).await;
            let _ = busy.try_set(false);
        });
    };
    live(move || {
        let said = said()?;
        Some(view! {
            <p class="take-back">
                <span class="quiet">{text!("take-back-last")}" "{said}</span>
                " "
                <Button kind=ButtonKind::Quiet busy=busy press=press test="take-back">
                    {text!("take-back")}
                </Button>
            </p>
        })
    })
}
