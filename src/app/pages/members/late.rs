use crate::{
    app::{
        components::{Button, Loaded},
        engine::use_engine,
        forms::{Ago, Doing, Reasoned, Written, doing},
        prelude::*,
        reactive::live,
        routes::Link,
        shell::use_shell,
    },
    engine::protocol::Told,
    log::id::EntryId,
    register::{command::Command, fact::EntryAdmitted, place::Place},
    words::{sentence, text},
};

/// What devices that are out wrote beyond what counts: a coordinator lets it in one by one.
#[component]
pub(super) fn LateEntries(
    /// Whether the person here may.
    may: Memo<bool>,
) -> impl IntoView {
    let (engine, shell) = (use_engine(), use_shell());
    let late = engine.watch(crate::app::engine::Engine::late);
    let open = RwSignal::new(false);
    let chosen = RwSignal::new(None::<EntryId>);
    let admit = move |entry: EntryId| {
        chosen.set(Some(entry));
        open.set(true);
    };
    let act = move |reason: String| -> Doing {
        let entries = chosen.get_untracked().into_iter().collect();
        doing(async move {
            let fact = EntryAdmitted { entries, reason };
            engine.act(Command::Admit { fact }).await?;
            shell.say(text!("late-admitted"));
            Ok(())
        })
    };
    view! {
        <Loaded value=late let:late>
            {live(move || {
                let late = late.get();
                let may = may.get();
                (!late.is_empty()).then(|| {
                    let lines = late.into_iter().map(|told| line(told, may, admit));
                    let lines: Vec<_> = lines.collect();
                    view! {
                        <section class="card stack" aria-labelledby="late" data-test="late">
                            <h2 id="late">{text!("late-title")}</h2>
                            <p>{text!("late-text")}</p>
                            <ul class="items">{lines}</ul>
                        </section>
                    }
                })
            })}
        </Loaded>
        <Reasoned
            open=open
            title=text!("late-admit-title").to_owned()
            explain=text!("late-admit-text").to_owned()
            yes="late-admit"
            after="members-list"
            act=act
        />
    }
}

fn line(told: Told, may: bool, admit: impl Fn(EntryId) + Copy + 'static) -> impl IntoView {
    let Told { record, seq, line } = told;
    let place = if line.kind.starts_with("event.") {
        Place::Event(record)
    } else {
        Place::Incident(record)
    };
    let words = (!line.text.is_empty()).then(|| view! { <Written words=line.text /> });
    let number = sentence!("late-number").with("number", seq).text();
    let entry = line.entry;
    let button = may.then(|| {
        view! {
            <Button press=move |_| admit(entry) test="admit">{text!("late-admit")}</Button>
        }
    });
    view! {
        <li class="item">
            <p class="item-title"><Link to=place><bdi>{line.said.text()}</bdi></Link></p>
            {words}
            <p class="item-facts">
                <b><bdi>{line.person}</bdi></b>
                <span>{number}</span>
                <Ago at=line.at />
            </p>
            {button}
        </li>
    }
}
