use crate::{
    app::{
        clock,
        components::{
            Button, ButtonKind, Choice, ChoiceGroup, Dialog, ErrorSummary, Select, TextArea,
        },
        engine::use_engine,
        focus,
        form::Form,
        forms::Check,
        prelude::*,
        reactive::{Shown, effect, live, memo, spawn},
        shell::use_shell,
        typing::typed,
    },
    domain::{
        field::{Field, fields},
        stamp::Moment,
        state::State,
    },
    register::{command::Command, incident::IncidentRow, offer::can_coordinate},
    words::{counted, sentence, text},
};

/// The incidents that are chosen to be worked on together.
#[derive(Clone, Copy)]
pub(super) struct Chosen {
    /// Whether lines can be chosen now.
    pub choosing: RwSignal<bool>,
    rows: RwSignal<Vec<IncidentRow>>,
}

impl Chosen {
    pub(super) fn none() -> Self {
        Chosen {
            choosing: RwSignal::new(false),
            rows: RwSignal::new(Vec::new()),
        }
    }

    fn holds(self, row: &IncidentRow) -> bool {
        self.rows.with(|rows| rows.iter().any(|it| it.id == row.id))
    }

    fn set(self, row: &IncidentRow, on: bool) {
        self.rows.update(|rows| {
            rows.retain(|it| it.id != row.id);
            if on {
                rows.push(row.clone());
            }
        });
    }
}

/// The box before a line; nothing unless lines can be chosen.
#[component]
pub(super) fn ChooseBox(chosen: Chosen, row: IncidentRow) -> impl IntoView {
    let label = sentence!("bulk-choose").with("title", row.name()).text();
    let row = StoredValue::new(row);
    live(move || {
        chosen.choosing.get().then(|| {
            view! {
                <input
                    type="checkbox"
                    class="choose"
                    aria-label=label.clone()
                    prop:checked=move || row.with_value(|row| chosen.holds(row))
                    on:change=move |event| {
                        row.with_value(|row| chosen.set(row, event_target_checked(&event)));
                    }
                />
            }
        })
    })
}

/// Turns choosing on, and what can be done with what is chosen.
#[component]
pub(super) fn BulkBar(chosen: Chosen) -> impl IntoView {
    let open = RwSignal::new(false);
    let length = memo(move |_| chosen.rows.with(Vec::len));
    let toggle = move |_| {
        chosen.choosing.update(|on| *on = !*on);
        chosen.rows.set(Vec::new());
    };
    let words = move || match chosen.choosing.get() {
        true => text!("bulk-end"),
        false => text!("bulk-begin"),
    };
    view! {
        <div class="bulk">
            <Button kind=ButtonKind::Quiet press=toggle test="bulk-choose">{live(words)}</Button>
            <Shown when=move || chosen.choosing.get()>
                <span role="status">{live(move || counted!("pick-chosen", length.get()))}</span>
                <Button
                    kind=ButtonKind::Primary
                    disabled=Signal::derive(move || length.get() == 0)
                    press=move |_| open.set(true)
                    test="bulk-do"
                >
                    {text!("bulk-do")}
                </Button>
            </Shown>
            <Dialog open=open title=text!("bulk-title").to_owned()>
                {live(move || open.get().then(|| view! { <BulkForm chosen=chosen open=open /> }))}
            </Dialog>
        </div>
    }
}

/// What is done with each of them.
fn command(row: &IncidentRow, deed: &Deed) -> Option<Command> {
    Some(match deed.what.as_str() {
        "note" => Command::Note {
            record: row.id,
            text: deed.words.clone(),
            files: Vec::new(),
        },
        "state" => Command::SetState {
            incident: row.id,
            to: State::parse(&deed.to)?,
            reason: deed.words.clone(),
            happened: Moment::exact(clock::now()),
        },
        "coordinator" => Command::Assign {
            incident: row.id,
            device: deed.to.parse().ok()?,
            briefing: deed.words.clone(),
        },
        _ => return None,
    })
}

/// What a person has chosen to do.
#[derive(Clone, Debug, Default, PartialEq)]
struct Deed {
    what: String,
    to: String,
    words: String,
}

/// What can be left out where something else is said.
const REMARK: Field = Field {
    required: false,
    ..fields::REASON
};

#[component]
fn BulkForm(chosen: Chosen, open: RwSignal<bool>) -> impl IntoView {
    let (engine, shell, form) = (use_engine(), use_shell(), Form::provide());
    let rows = chosen.rows.get_untracked();
    let what = RwSignal::new("note".to_owned());
    let (state, coordinator) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let words = RwSignal::new(String::new());
    let deed = memo(move |_| Deed {
        what: what.get(),
        to: match what.get().as_str() {
            "state" => state.get(),
            _ => coordinator.get(),
        },
        words: typed(&words.get()),
    });
    let of = {
        let rows = rows.clone();
        move |deed: &Deed| -> Vec<(IncidentRow, Command)> {
            let all = rows.iter();
            all.filter_map(|row| Some((row.clone(), command(row, deed)?)))
                .collect()
        }
    };
    // What would come of it, as soon as enough is said.
    let weighed = RwSignal::new(Vec::<(String, Option<String>)>::new());
    let look = of.clone();
    effect(move || {
        let (names, commands): (Vec<_>, Vec<_>) = look(&deed.get())
            .into_iter()
            .map(|(row, command)| (row.name().to_owned(), command))
            .unzip();
        spawn(async move {
            let reasons = engine.weigh(commands).await.unwrap_or_default();
            let reasons = reasons.into_iter().map(|it| it.map(|reason| reason.text()));
            let _ = weighed.try_set(names.into_iter().zip(reasons).collect());
        });
    });
    let submit = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let deed = deed.get_untracked();
        let check = Check::default();
        let check = match deed.what.as_str() {
            "state" => check
                .chosen("to", &deed.to, "fault-choose-state")
                .text(REMARK, &deed.words),
            "coordinator" => check
                .chosen("coordinator", &deed.to, "fault-choose-coordinator")
                .text(fields::BRIEFING, &deed.words),
            _ => check.text(fields::TEXT, &deed.words),
        };
        if !check.passes(form) {
            return;
        }
        let commands: Vec<Command> = of(&deed).into_iter().map(|(_, command)| command).collect();
        form.send(async move {
            // Weighed now: what the list says may be of a moment ago.
            let reasons = engine.weigh(commands.clone()).await?;
            let possible = commands.into_iter().zip(reasons);
            let possible = possible.filter(|(_, refused)| refused.is_none());
            let commands: Vec<Command> = possible.map(|(command, _)| command).collect();
            if commands.is_empty() {
                return Err(sentence!("bulk-none"));
            }
            let count = commands.len();
            engine.act_all(commands).await?;
            open.set(false);
            chosen.choosing.set(false);
            chosen.rows.set(Vec::new());
            shell.did(&counted!("bulk-done", count));
            // The button that led here is gone with what was chosen.
            request_animation_frame(|| focus::on_first("main h1"));
            Ok(())
        });
    };
    let field = move || match what.get().as_str() {
        "state" => {
            let states = State::ALL
                .map(|state| Choice::of("state", state.name()))
                .to_vec();
            view! {
                <Select key="to" label=text!("state-to") choices=memo(move |_| states.clone()) value=state />
                <TextArea field=REMARK value=words rows=3 />
            }
        }
        "coordinator" => view! {
            <Who value=coordinator />
            <TextArea field=fields::BRIEFING value=words rows=3 />
        },
        _ => view! { <TextArea field=fields::TEXT value=words rows=4 /> },
    };
    let outlook = move || {
        let line = |(name, refused): (String, Option<String>)| {
            let (mark, why) = match refused {
                None => ("✓", text!("bulk-will").to_owned()),
                Some(why) => ("–", why),
            };
            view! { <li><span aria-hidden="true">{mark}</span>" "<b><bdi>{name}</bdi></b>": "<span class="quiet">{why}</span></li> }
        };
        weighed.get().into_iter().map(line).collect::<Vec<_>>()
    };
    let choices = ["note", "state", "coordinator"]
        .map(|it| Choice::of("bulk-what", it))
        .to_vec();
    view! {
        <form class="stack" novalidate on:submit=submit data-test="bulk-form">
            <ErrorSummary />
            <ChoiceGroup key="bulk-what" legend=text!("bulk-what") choices=choices value=what layout="inline" />
            {live(field)}
            <ul class="outlook" aria-label=text!("bulk-outlook") data-test="bulk-outlook">{live(outlook)}</ul>
            <p class="actions">
                <Button kind=ButtonKind::Primary submit=true busy=form.busy test="bulk-send">
                    {text!("bulk-send")}
                </Button>
                <Button kind=ButtonKind::Quiet press=move |_| open.set(false)>{text!("form-close")}</Button>
            </p>
        </form>
    }
}

/// The members who can coordinate.
#[component]
fn Who(value: RwSignal<String>) -> impl IntoView {
    let members = use_engine().watch(crate::app::engine::Engine::people);
    let choices = memo(move |_| {
        let members = members.get().and_then(Result::ok).unwrap_or_default();
        let able = members.iter().filter(|member| can_coordinate(member));
        able.map(|member| Choice {
            value: member.device.to_string(),
            label: member.person.clone(),
            hint: String::new(),
        })
        .collect::<Vec<Choice>>()
    });
    view! { <Select key="coordinator" label=text!("assign-who") choices=choices value=value /> }
}
