use super::{
    person::use_roles,
    reasoned::{Doing, Reasoned, doing},
};
use crate::{
    app::{
        components::{Button, ButtonKind, CheckboxGroup, Choice, stamp_text},
        engine::use_engine,
        prelude::*,
        reactive::{Shown, live, memo},
        shell::use_shell,
    },
    log::id::RecordId,
    register::{
        command::Command,
        erasure::{can_be_erased, takes_along},
        fact::EntryErased,
        line::Line,
    },
    words::{sentence, text},
};

/// The kind of entry that erases.
const ERASES: &str = "entry.erased";

/// Erases what entries of a record say, for who may.
#[component]
pub fn Erase(
    /// The record.
    of: RecordId,
    /// Its log.
    lines: Memo<Vec<Line>>,
) -> impl IntoView {
    let (engine, shell, roles) = (use_engine(), use_shell(), use_roles());
    let may = memo(move |_| roles.with(|roles| roles.iter().any(|role| role.may(ERASES))));
    let opened = RwSignal::new(false);
    let asked = RwSignal::new(false);
    let chosen = RwSignal::new(Vec::<String>::new());
    let choices = memo(move |_| {
        lines.with(|lines| {
            let lines = lines.iter().filter(|line| can_be_erased(line));
            lines.map(choice).collect::<Vec<Choice>>()
        })
    });
    let count = memo(move |_| chosen.with(Vec::len));
    let title = move || sentence!("erase-title").with("count", count.get()).text();
    let act = move |reason: String| -> Doing {
        let entries = chosen.get_untracked().into_iter();
        let entries = entries.filter_map(|id| id.parse().ok()).collect();
        doing(async move {
            let fact = EntryErased { entries, reason };
            engine.act(Command::Erase { record: of, fact }).await?;
            shell.say(text!("erase-done"));
            let _ = chosen.try_set(Vec::new());
            let _ = opened.try_set(false);
            Ok(())
        })
    };
    let group = move || {
        view! {
            <CheckboxGroup
                key="erase"
                legend=text!("erase-which")
                choices=choices.get()
                value=chosen
            />
        }
    };
    view! {
        <Shown when=move || may.get() && !choices.with(Vec::is_empty)>
            <Button
                kind=ButtonKind::Quiet
                press=move |_| opened.update(|opened| *opened = !*opened)
                expanded=Signal::derive(move || Some(opened.get()))
                test="erase-open"
            >
                {text!("erase-open")}
            </Button>
            <Shown when=move || opened.get()>
                <div class="step-form stack" data-test="erase-form">
                    <p>{text!("erase-text")}</p>
                    {live(group)}
                    <p class="actions">
                        <Button
                            kind=ButtonKind::Danger
                            disabled=Signal::derive(move || count.get() == 0)
                            press=move |_| asked.set(true)
                            test="erase-do"
                        >
                            {text!("erase-do")}
                        </Button>
                    </p>
                </div>
            </Shown>
        </Shown>
        <Reasoned
            open=asked
            title=Signal::derive(title)
            explain=text!("erase-explain").to_owned()
            yes="erase-yes"
            after="history-title"
            danger=true
            act=act
        />
    }
}

fn choice(line: &Line) -> Choice {
    let mut hint = [line.person.as_str(), &stamp_text(&line.at)].join(" · ");
    if let Some(key) = takes_along(&line.kind) {
        hint = [&hint, text(key)].join(" · ");
    }
    Choice {
        value: line.entry.to_string(),
        label: line.said.text(),
        hint,
    }
}
