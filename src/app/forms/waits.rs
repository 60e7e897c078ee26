use super::{
    ago::Ago,
    person::{use_person, use_roles},
    written::Written,
};
use crate::{
    app::{
        components::{Button, NoticeBox, NoticeKind},
        engine::use_engine,
        focus,
        prelude::*,
        reactive::{live, memo, spawn},
        shell::use_shell,
    },
    log::id::RecordId,
    register::{
        command::Command,
        line::{Line, Standing},
    },
    words::text,
};

/// The kind of entry by which a second coordinator agrees.
const SECONDS: &str = "entry.seconded";

/// What one coordinator has decided in this record, and a second one has to agree with.
#[component]
pub fn Waits(
    /// The record.
    of: RecordId,
    /// Its log.
    lines: Memo<Vec<Line>>,
) -> impl IntoView {
    let (roles, person) = (use_roles(), use_person());
    let waits = memo(move |_| {
        let mut lines = lines.get();
        lines.retain(|line| line.standing == Standing::Unconfirmed);
        lines
    });
    live(move || {
        let waits = waits.get();
        let may = roles.with(|roles| roles.iter().any(|role| role.may(SECONDS)));
        let own = person.get();
        let each = waits.into_iter().map(|line| {
            let agrees = may && line.person != own;
            view! { <Waiting of=of line=line agrees=agrees /> }
        });
        let each: Vec<_> = each.collect();
        (!each.is_empty()).then(|| {
            view! {
                <div data-test="waits">
                    <NoticeBox kind=NoticeKind::Warn title=text!("waits-title")>
                        <ul class="stack">{each}</ul>
                    </NoticeBox>
                </div>
            }
        })
    })
}

/// Whoever decided cannot agree as well.
#[component]
fn Waiting(of: RecordId, line: Line, agrees: bool) -> impl IntoView {
    let (engine, shell) = (use_engine(), use_shell());
    let busy = RwSignal::new(false);
    let entry = line.entry;
    let agree = move |_| {
        busy.set(true);
        spawn(async move {
            match engine.act(Command::Second { record: of, entry }).await {
                Ok(_) => {
                    shell.say(text!("waits-agreed"));
                    // The button is gone now; one of the two is on the page.
                    focus::on_id("history-title");
                    focus::on_id("members-list");
                }
                Err(reason) => shell.complain(&reason),
            }
            let _ = busy.try_set(false);
        });
    };
    let words = (!line.text.is_empty()).then(|| view! { <Written words=line.text /> });
    let button = agrees.then(|| {
        view! { <Button busy=busy press=agree test="agree">{text!("waits-agree")}</Button> }
    });
    view! {
        <li>
            <p><bdi>{line.said.text()}</bdi></p>
            {words}
            <p class="quiet"><bdi>{line.person}</bdi> " · " <Ago at=line.at /></p>
            {button}
        </li>
    }
}
