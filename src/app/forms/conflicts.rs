use super::{check::Check, person::use_roles, written::Written};
use crate::{
    app::{
        components::{
            Button, Checkbox, Choice, ChoiceGroup, ErrorSummary, NoticeBox, NoticeKind, stamp_text,
        },
        engine::use_engine,
        focus,
        form::Form,
        prelude::*,
        reactive::{live, memo},
        shell::use_shell,
    },
    log::id::{EntryId, RecordId},
    register::{command::Command, fact::FieldResolved, line::Line, parallel::Parallel},
    words::{sentence, text},
};

/// What was written in parallel, without one knowing of the other: all of it is kept until somebody
/// says which one stands.
#[component]
pub fn Conflicts(
    /// The record.
    of: RecordId,
    /// The fields with more than one version.
    parallel: Memo<Vec<Parallel>>,
    /// The kind of entry that settles it.
    settles: &'static str,
) -> impl IntoView {
    let roles = use_roles();
    let may = memo(move |_| roles.with(|roles| roles.iter().any(|role| role.may(settles))));
    live(move || {
        let parallel = parallel.get();
        if parallel.is_empty() {
            return None;
        }
        let may = may.get();
        let fields = parallel.into_iter().map(|field| {
            if may {
                view! { <Choose of=of field=field /> }.into_view()
            } else {
                view! { <Read field=field /> }.into_view()
            }
        });
        let fields: Vec<_> = fields.collect();
        Some(view! {
            <div data-test="versions">
                <NoticeBox kind=NoticeKind::Warn title=text!("versions-title")>
                    <p>{text!("versions-text")}</p>
                    {fields}
                </NoticeBox>
            </div>
        })
    })
}

fn heading(field: &Parallel) -> String {
    sentence!("versions-count")
        .with("count", field.lines.len())
        .with("field", text(&format!("field-{}", field.field)))
        .text()
}

fn base(field: &Parallel) -> impl IntoView + use<> {
    let said = field.base.as_ref().map(|line| line.said.text());
    let words = said.map(|said| sentence!("versions-base").with("said", said).text());
    words.map(|words| view! { <p class="quiet"><bdi>{words}</bdi></p> })
}

/// Who wrote it, when, and whether it is shown for now.
fn by(line: &Line, is_shown: bool) -> String {
    let shown = is_shown.then(|| text!("versions-shown"));
    let by = format!("{} · {}", line.person, stamp_text(&line.at));
    std::iter::once(by.as_str())
        .chain(shown)
        .collect::<Vec<&str>>()
        .join(" ")
}

/// One of the values is chosen; the others are written down as a note, where somebody wants that.
#[component]
fn Choose(of: RecordId, field: Parallel) -> impl IntoView {
    let (engine, shell, form) = (use_engine(), use_shell(), Form::provide());
    let name = field.field;
    let chosen = RwSignal::new(String::new());
    let both = RwSignal::new(false);
    let (heading, base) = (heading(&field), base(&field));
    let last = field.lines.len().saturating_sub(1);
    let lines = field.lines.iter().enumerate();
    let choices = lines.map(|(place, line)| {
        let by = by(line, place == last);
        Choice {
            value: line.entry.to_string(),
            label: line.said.text(),
            hint: match line.text.as_str() {
                "" => by,
                reason => format!("{by}: {reason}"),
            },
        }
    });
    let choices: Vec<Choice> = choices.collect();
    let key = format!("version-{name}");
    let own = key.clone();
    let submit = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let word = chosen.get_untracked();
        let check = Check::default().chosen(&own, &word, "fault-choose-version");
        let Ok(entry) = word.parse::<EntryId>() else {
            check.passes(form);
            return;
        };
        let note = both.get_untracked().then(|| field.others(&entry));
        form.send(async move {
            let fact = FieldResolved {
                field: name.to_owned(),
                entry,
            };
            engine.act(Command::Resolve { record: of, fact }).await?;
            if let Some(text) = note {
                let files = Vec::new();
                let command = Command::Note {
                    record: of,
                    text,
                    files,
                };
                engine.act(command).await?;
            }
            shell.say(text!("versions-saved"));
            focus::on_id("doing-title");
            Ok(())
        });
    };
    view! {
        <form class="versions stack" novalidate on:submit=submit data-test=format!("versions-{name}")>
            <p><b>{heading}</b></p>
            {base}
            <ErrorSummary />
            <ChoiceGroup key=key legend=text!("versions-which") choices=choices value=chosen />
            <Checkbox
                key=format!("both-{name}")
                label=text!("versions-both")
                hint=text!("versions-both-hint")
                value=both
            />
            <p class="actions">
                <Button submit=true busy=form.busy test=format!("versions-send-{name}")>
                    {text!("versions-send")}
                </Button>
            </p>
        </form>
    }
}

/// For who may not decide.
#[component]
fn Read(field: Parallel) -> impl IntoView {
    let (heading, base) = (heading(&field), base(&field));
    let last = field.lines.len().saturating_sub(1);
    let version = |(place, line): (usize, Line)| {
        let by = by(&line, place == last);
        let words = (!line.text.is_empty()).then(|| view! { <Written words=line.text /> });
        view! {
            <li>
                <p><bdi>{line.said.text()}</bdi></p>
                {words}
                <p class="quiet"><bdi>{by}</bdi></p>
            </li>
        }
    };
    let lines: Vec<_> = field.lines.into_iter().enumerate().map(version).collect();
    view! {
        <div class="versions stack">
            <p><b>{heading}</b></p>
            {base}
            <ul>{lines}</ul>
        </div>
    }
}
