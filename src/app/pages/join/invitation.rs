use web_sys::File;

use super::super::exchange::{DropZone, isolated, spoken};
use crate::{
    app::{
        components::{Button, ButtonKind, ErrorSummary, NoticeBox, NoticeKind, TextField, When},
        engine::{Engine, use_engine},
        files, focus,
        form::Form,
        persistence,
        prelude::*,
        reactive::{Shown, effect, live, spawn},
        shell::use_shell,
        typing::typed,
    },
    domain::{field::fields, stamp::Stamp},
    engine::protocol::Seen,
    words::{Sentence, text},
};

/// What an invitation says.
#[derive(Clone, PartialEq)]
struct Invited {
    register: String,
    from: String,
    members: usize,
    made: Stamp,
}

/// Opens an invitation, and asks to join.
#[component]
pub(super) fn Invitation() -> impl IntoView {
    let engine = use_engine();
    let invited = RwSignal::new(None::<Invited>);
    let refusal = RwSignal::new(None::<Sentence>);
    let busy = RwSignal::new(false);
    let take = move |chosen: Vec<File>| {
        busy.set(true);
        spawn(async move {
            let (found, reason) = match open(engine, chosen).await {
                Ok(found) => (Some(found), None),
                Err(reason) => (None, Some(reason)),
            };
            let _ = invited.try_set(found);
            let _ = refusal.try_set(reason);
            let _ = busy.try_set(false);
        });
    };
    let other = move |_| {
        invited.set(None);
        spawn(async move { _ = engine.forget().await });
    };
    live(move || match invited.get() {
        Some(invited) => view! {
            <Asking invited=invited />
            <p class="actions">
                <Button kind=ButtonKind::Quiet press=other>{text("join-other")}</Button>
            </p>
        },
        None => view! {
            <section class="card" aria-labelledby="open-invitation">
                <h2 id="open-invitation">{text("join-open")}</h2>
                <p>{text("join-open-text")}</p>
                <Refusal refusal=refusal />
                <DropZone
                    key="open-invitation"
                    label=text("join-choose")
                    hint=text("join-choose-hint")
                    on_files=take
                />
                <Shown when=move || busy.get()>
                    <p class="waiting" role="status">
                        <span class="spinner" aria-hidden="true"></span>
                        {text("join-opening")}
                    </p>
                </Shown>
            </section>
        },
    })
}

/// The invitation among the files chosen, or why there is none.
async fn open(engine: Engine, chosen: Vec<File>) -> Result<Invited, Sentence> {
    let (mut names, mut bytes) = (Vec::new(), Vec::new());
    for file in &chosen {
        bytes.push(files::bytes(file).await?);
        names.push(file.name());
    }
    let examined = engine.examine(names, bytes).await?;
    let mut reason = None;
    let mut found = None;
    for file in examined.files {
        match file {
            Seen::Invitation {
                register,
                from,
                members,
                made,
                ..
            } => {
                found = Some(Invited {
                    register,
                    from,
                    members,
                    made,
                });
            }
            Seen::Refused { reason: why, .. } => reason = Some(why),
            _ => {}
        }
    }
    found.ok_or_else(|| reason.unwrap_or_else(|| Sentence::new("join-no-invitation")))
}

#[component]
fn Refusal(refusal: RwSignal<Option<Sentence>>) -> impl IntoView {
    live(move || {
        let reason = spoken(&refusal.get()?);
        Some(view! {
            <div role="alert" data-test="join-refused">
                <NoticeBox kind=NoticeKind::Warn title=text("join-wrong")>
                    <p>{reason}</p>
                </NoticeBox>
            </div>
        })
    })
}

/// What one is invited to, and the two things to say of oneself.
#[component]
fn Asking(invited: Invited) -> impl IntoView {
    let node = NodeRef::new();
    effect(move || {
        if let Some(node) = node.get() {
            focus::on(&node);
        }
    });
    let Invited {
        register,
        from,
        members,
        made,
    } = invited;
    let title = Sentence::new("join-to")
        .with("register", isolated(&register))
        .text();
    view! {
        <section class="card" aria-labelledby="join-to" data-test="invitation">
            <h2 id="join-to" tabindex="-1" node_ref=node>{title}</h2>
            <dl class="facts">
                <div><dt>{text("join-from")}</dt><dd><bdi>{from}</bdi></dd></div>
                <div><dt>{text("join-members")}</dt><dd>{members}</dd></div>
                <div><dt>{text("seen-made")}</dt><dd><When at=made /></dd></div>
            </dl>
            <p class="hint">{text("join-know")}</p>
            <JoinForm />
        </section>
    }
}

#[component]
fn JoinForm() -> impl IntoView {
    let (engine, shell) = (use_engine(), use_shell());
    let form = Form::provide();
    let person = RwSignal::new(String::new());
    let contact = RwSignal::new(String::new());
    let join = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let person = typed(&person.get_untracked());
        let contact = typed(&contact.get_untracked());
        let texts = [
            (fields::PERSON, person.clone()),
            (fields::CONTACT, contact.clone()),
        ];
        if !form.check(&texts) {
            return;
        }
        // Asked from this click, because some browsers ask the person; nothing waits for the answer.
        let asked = persistence::persist();
        spawn(async move { _ = asked.await });
        form.send(async move {
            engine.join(person, contact).await?;
            shell.say(text("join-asked"));
            Ok(())
        });
    };
    view! {
        <form class="questions" novalidate on:submit=join data-test="join-form">
            <ErrorSummary />
            <TextField field=fields::PERSON value=person />
            <TextField field=fields::CONTACT value=contact />
            <p class="actions">
                <Button kind=ButtonKind::Primary submit=true busy=form.busy test="join-do">
                    {text("join-do")}
                </Button>
            </p>
        </form>
    }
}
