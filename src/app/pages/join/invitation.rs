use js_sys::Uint8Array;
use web_sys::File;

use super::super::exchange::{DropZone, UnsealForm, isolated, spoken};
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
    bundle::envelope::{EXTENSION, opened_name},
    domain::{field::fields, stamp::Stamp},
    engine::protocol::Seen,
    words::{Sentence, sentence, text},
};

/// What an invitation says, or a backup.
#[derive(Clone, PartialEq)]
struct Invited {
    register: String,
    from: String,
    members: usize,
    made: Stamp,
    /// How many entries a backup carries.
    backup: Option<usize>,
}

/// Files to join by: names and bytes.
type Files = Vec<(String, Uint8Array)>;

/// What was found in them.
enum Found {
    Register(Invited),
    /// Nothing, before a passphrase opens them, or a key on paper.
    Sealed(Files, bool),
}

/// Opens an invitation, and asks to join.
#[component]
pub(super) fn Invitation(
    /// The key on paper, once it has opened something.
    paper: RwSignal<String>,
) -> impl IntoView {
    let engine = use_engine();
    let invited = RwSignal::new(None::<Invited>);
    let refusal = RwSignal::new(None::<Sentence>);
    let busy = RwSignal::new(false);
    let sealed = RwSignal::new_local(None::<(Files, bool)>);
    let show = move |found| {
        let (mut register, mut closed, mut why) = (None, None, None);
        match found {
            Ok(Found::Register(found)) => register = Some(found),
            Ok(Found::Sealed(files, by_paper)) => closed = Some((files, by_paper)),
            Err(reason) => why = Some(reason),
        }
        let _ = invited.try_set(register);
        let _ = sealed.try_set(closed);
        let _ = refusal.try_set(why);
    };
    let take = move |chosen: Vec<File>| {
        busy.set(true);
        spawn(async move {
            let found = match read(chosen).await {
                Ok(files) => open(engine, files).await,
                Err(reason) => Err(reason),
            };
            // Also when it was a long one.
            engine.progress.set(None);
            show(found);
            let _ = busy.try_set(false);
        });
    };
    let other = move |_| {
        invited.set(None);
        sealed.set(None);
        spawn(async move { _ = engine.forget().await });
    };
    let by_passphrase = move |passphrase: String| async move {
        let (files, by_paper) = sealed.get_untracked().unwrap_or_default();
        let opened = unseal(engine, files, passphrase.clone()).await?;
        show(Ok(open(engine, opened).await?));
        if by_paper {
            let _ = paper.try_set(passphrase);
        }
        Ok(())
    };
    live(move || match invited.get() {
        Some(invited) => view! {
            <Asking invited=invited />
            <p class="actions">
                <Button kind=ButtonKind::Quiet press=other>{text!("join-other")}</Button>
            </p>
        },
        None if sealed.with(Option::is_some) => {
            let by_paper = sealed.with(|sealed| sealed.as_ref().is_some_and(|it| it.1));
            let title = if by_paper {
                "seen-sealed-paper"
            } else {
                "seen-sealed"
            };
            view! {
                <section class="card">
                    <h2>{text(title)}</h2>
                    {by_paper.then(|| view! { <p>{text!("seen-sealed-paper-text")}</p> })}
                    <UnsealForm place=0 paper=by_paper unseal=by_passphrase />
                    <p class="actions">
                        <Button kind=ButtonKind::Quiet press=other>{text!("join-other")}</Button>
                    </p>
                </section>
            }
            .into_view()
        }
        None => view! {
            <section class="card" aria-labelledby="open-invitation">
                <h2 id="open-invitation">{text!("join-open")}</h2>
                <p>{text!("join-open-text")}</p>
                <Refusal refusal=refusal />
                <DropZone
                    key="open-invitation"
                    label=text!("join-choose")
                    hint=text!("join-choose-hint")
                    on_files=take
                />
                <Shown when=move || busy.get()>
                    <p class="waiting" role="status">
                        <span class="spinner" aria-hidden="true"></span>
                        {text!("join-opening")}
                    </p>
                </Shown>
            </section>
        },
    })
}

async fn read(chosen: Vec<File>) -> Result<Files, Sentence> {
    let mut read = Vec::new();
    for file in &chosen {
        read.push((file.name(), files::bytes(file).await?));
    }
    Ok(read)
}

/// The invitation or the backup among files, or why there is none.
async fn open(engine: Engine, files: Files) -> Result<Found, Sentence> {
    let (names, bytes) = files.iter().cloned().unzip();
    let examined = engine.examine(names, bytes).await?;
    let mut reason = None;
    let mut found = None;
    for file in examined.files {
        let (register, from, members, made, backup) = match file {
            Seen::Invitation {
                register,
                from,
                members,
                made,
                ..
            } => (register, from, members, made, None),
            Seen::Backup {
                register,
                from,
                members,
                made,
                entries,
                ..
            } => (register, from, members, made, Some(entries)),
            Seen::Sealed { paper, .. } => return Ok(Found::Sealed(files, paper)),
            Seen::Refused { reason: why, .. } => {
                reason = Some(why);
                continue;
            }
            _ => continue,
        };
        found = Some(Found::Register(Invited {
            register,
            from,
            members,
            made,
            backup,
        }));
    }
    found.ok_or_else(|| reason.unwrap_or_else(|| sentence!("join-no-invitation")))
}

/// The same files once a passphrase, or a key on paper, has opened those that are sealed.
async fn unseal(engine: Engine, files: Files, passphrase: String) -> Result<Files, Sentence> {
    let mut opened = Vec::new();
    for (name, bytes) in files {
        let bytes = match name.ends_with(EXTENSION) {
            true => engine.unseal(passphrase.clone(), bytes).await?,
            false => bytes,
        };
        opened.push((opened_name(&name).to_owned(), bytes));
    }
    Ok(opened)
}

#[component]
fn Refusal(refusal: RwSignal<Option<Sentence>>) -> impl IntoView {
    live(move || {
        let reason = spoken(&refusal.get()?);
        Some(view! {
            <div role="alert" data-test="join-refused">
                <NoticeBox kind=NoticeKind::Warn title=text!("join-wrong")>
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
        backup,
    } = invited;
    let (title, know) = match backup {
        Some(_) => ("join-restore", "join-restore-know"),
        None => ("join-to", "join-know"),
    };
    let carries = backup.map(|entries| {
        view! { <div><dt>{text!("join-entries")}</dt><dd>{entries}</dd></div> }
    });
    let title = Sentence::new(title)
        .with("register", isolated(&register))
        .text();
    view! {
        <section class="card" aria-labelledby="join-to" data-test="invitation">
            <h2 id="join-to" tabindex="-1" node_ref=node>{title}</h2>
            <dl class="facts">
                <div><dt>{text!("join-from")}</dt><dd><bdi>{from}</bdi></dd></div>
                <div><dt>{text!("join-members")}</dt><dd>{members}</dd></div>
                {carries}
                <div><dt>{text!("seen-made")}</dt><dd><When at=made /></dd></div>
            </dl>
            <p class="hint">{text(know)}</p>
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
            shell.say(text!("join-asked"));
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
                    {text!("join-do")}
                </Button>
            </p>
        </form>
    }
}
