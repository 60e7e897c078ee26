use crate::{
    app::{
        components::{Button, ButtonKind, ButtonLink, Confirm, stamp_text},
        engine::use_engine,
        prelude::*,
        reactive::{Shown, spawn},
        shell::use_shell,
    },
    domain::report::headline,
    engine::protocol::Draft,
    register::place::Place,
    words::{sentence, text},
};

/// Reports that were begun and not finished; nothing while there are none.
#[component]
pub(super) fn Unfinished(
    /// What else to say below them.
    #[prop(optional)]
    note: &'static str,
) -> impl IntoView {
    let drafts = RwSignal::new(Vec::<Draft>::new());
    let engine = use_engine();
    spawn(async move {
        if let Ok(kept) = engine.drafts().await {
            let _ = drafts.try_set(kept);
        }
    });
    view! {
        <Shown when=move || !drafts.with(Vec::is_empty)>
            <div class="unfinished" data-test="unfinished">
                <For each=move || drafts.get() key=|draft| draft.id.clone() let:draft>
                    <UnfinishedOne draft=draft drafts=drafts />
                </For>
                {(!note.is_empty()).then(|| view! { <p class="hint">{note}</p> })}
            </div>
        </Shown>
    }
}

#[component]
fn UnfinishedOne(draft: Draft, drafts: RwSignal<Vec<Draft>>) -> impl IntoView {
    let (engine, shell) = (use_engine(), use_shell());
    let open = RwSignal::new(false);
    let time = stamp_text(&draft.updated);
    let title = match headline(&draft.report.what) {
        title if title.is_empty() => text!("home-draft-empty").to_owned(),
        title => title,
    };
    let id = draft.id.clone();
    let discard = move |()| {
        let id = id.clone();
        spawn(async move {
            match engine.drop_draft(id.clone()).await {
                Ok(()) => drafts.update(|drafts| drafts.retain(|draft| draft.id != id)),
                Err(reason) => shell.complain(&reason),
            }
        });
    };
    view! {
        <div class="card draft">
            <p class="draft-head">{sentence!("home-draft").with("time", time).text()}</p>
            <p class="quiet">{title}</p>
            <div class="actions">
                <ButtonLink
                    to=Place::Report(Some(draft.id))
                    kind=ButtonKind::Primary
                    test="draft-go-on"
                >
                    {text!("home-draft-go-on")}
                </ButtonLink>
                <Button press=move |_| open.set(true)>
                    {text!("home-draft-discard")}
                </Button>
            </div>
        </div>
        <Confirm
            open=open
            title=text!("home-draft-discard-title")
            explain=text!("home-draft-discard-explain")
            yes=text!("home-draft-discard")
            on_yes=discard
        />
    }
}
