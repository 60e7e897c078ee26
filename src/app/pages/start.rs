use crate::{
    app::{
        components::{
            Button, ButtonKind, Checkbox, ErrorSummary, NoticeBox, NoticeKind, PageHead, TextField,
        },
        engine::use_engine,
        form::Form,
        persistence,
        prelude::*,
        reactive::{Shown, live, memo, spawn},
        routes::use_go,
        shell::use_shell,
        typing::typed,
        vault::RecoveryCode,
    },
    domain::field::fields,
    engine::protocol::{Standing, Status, VaultOrder},
    register::{desk::Founder, place::Place},
    words::{sentence, text},
};

/// Starting a register on this device.
#[component]
pub(super) fn Start() -> impl IntoView {
    let (engine, go) = (use_engine(), use_go());
    let code = RwSignal::new(None::<String>);
    let started = RwSignal::new(false);
    let already = memo(move |_| {
        let register = |status: &Status| {
            (status.standing != Standing::Outside).then(|| status.register.clone())
        };
        engine
            .status
            .with(|status| status.as_ref().and_then(register))
    });
    let said = move || {
        already.get().map(|register| {
            let words = sentence!("start-already").with("register", register).text();
            view! { <NoticeBox kind=NoticeKind::Warn><p>{words}</p></NoticeBox> }
        })
    };
    view! {
        <PageHead title=text!("page-start") />
        <p class="lead">{text!("start-lead")}</p>
        {live(move || match code.get() {
            // It is shown once, and before one goes on.
            Some(code) if started.get() => {
                view! { <RecoveryCode code=code done=move |()| go(Place::Home) /> }
            }
            _ => said().into_view(),
        })}
        <Shown when=move || already.with(Option::is_none)>
            <div class="columns">
                <StartForm code=code started=started />
                <aside class="card">
                    <h2>{text!("start-know")}</h2>
                    <ul class="plain">
                        <li>{text!("start-know-1")}</li>
                        <li>{text!("start-know-2")}</li>
                        <li>{text!("start-know-3")}</li>
                    </ul>
                </aside>
            </div>
        </Shown>
    }
}

#[component]
fn StartForm(
    /// The recovery code, once the vault is on.
    code: RwSignal<Option<String>>,
    /// Whether the register is there.
    started: RwSignal<bool>,
) -> impl IntoView {
    let (engine, shell, go) = (use_engine(), use_shell(), use_go());
    let form = Form::provide();
    let organization = RwSignal::new(String::new());
    let person = RwSignal::new(String::new());
    let contact = RwSignal::new(String::new());
    let passphrase = RwSignal::new(String::new());
    let declined = RwSignal::new(false);
    let start = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let value = |signal: RwSignal<String>| typed(&signal.get_untracked());
        let founder = Founder {
            organization: value(organization),
            person: value(person),
            contact: value(contact),
        };
        let secret = value(passphrase);
        let mut texts = vec![
            (fields::ORGANIZATION, founder.organization.clone()),
            (fields::PERSON, founder.person.clone()),
            (fields::CONTACT, founder.contact.clone()),
        ];
        let seal = !declined.get_untracked() && code.with_untracked(Option::is_none);
        if seal {
            texts.push((fields::PASSPHRASE, secret.clone()));
        }
        if !form.check(&texts) {
            return;
        }
        // Asked from this click, because some browsers ask the person; nothing waits for the answer.
        let asked = persistence::persist();
        spawn(async move { _ = asked.await });
        form.send(async move {
            // Before anything is written, so that nothing ever rests in the open.
            if seal {
                let passphrase = secret;
                code.set(engine.vault(VaultOrder::TurnOn { passphrase }).await?);
            }
            engine.start_register(founder).await?;
            shell.say(text!("start-done"));
            if code.with_untracked(Option::is_some) {
                started.set(true);
            } else {
                go(Place::Home);
            }
            Ok(())
        });
    };
    view! {
        <form class="card" novalidate on:submit=start data-test="start-form">
            <ErrorSummary />
            <TextField field=fields::ORGANIZATION value=organization />
            <TextField field=fields::PERSON value=person />
            <TextField field=fields::CONTACT value=contact />
            <Shown when=move || !declined.get()>
                <TextField
                    field=fields::PASSPHRASE
                    value=passphrase
                    label=text!("vault-new-passphrase")
                    hint=text!("start-passphrase-hint")
                />
            </Shown>
            <Checkbox
                key="no-vault"
                label=text!("start-no-vault")
                hint=text!("start-no-vault-hint")
                value=declined
            />
            <p class="hint">{text!("start-persist")}</p>
            <Button kind=ButtonKind::Primary submit=true busy=form.busy test="start-do">
                {text!("start-do")}
            </Button>
        </form>
    }
}
