use super::{code::RecoveryCode, lock_everywhere};
use crate::{
    app::{
        components::{Button, ButtonKind, Choice, ChoiceGroup, Details, ErrorSummary, TextField},
        engine::use_engine,
        form::Form,
        preference,
        prelude::*,
        reactive::{effect_after, live, memo},
        shell::use_shell,
        typing::typed,
    },
    domain::field::fields,
    engine::protocol::VaultOrder,
    words::text,
};

/// What can be done with the vault of this device.
#[component]
pub fn VaultSettings() -> impl IntoView {
    let engine = use_engine();
    let code = RwSignal::new(None::<String>);
    let on = memo(move |_| {
        engine
            .status
            .with(|status| status.as_ref().map(|it| it.vault))
    });
    let demo = memo(move |_| {
        engine
            .status
            .with(|status| status.as_ref().is_none_or(|status| status.demo))
    });
    let shown = move || {
        if demo.get() {
            return None;
        }
        let orders: &[What] = match on.get()? {
            true => &[What::Change, What::Renew, What::TurnOff],
            false => &[What::TurnOn],
        };
        let forms = orders
            .iter()
            .map(|what| view! { <OrderForm what=*what code=code /> });
        let (words, lock) = match on.get()? {
            true => ("vault-on-text", Some(view! { <Locking /> })),
            false => ("vault-off-text", None),
        };
        Some(view! {
            <section class="card" data-test="vault">
                <h2>{text!("vault-title")}</h2>
                <p>{text(words)}</p>
                {live(move || code.get().map(|shown| {
                    view! { <RecoveryCode code=shown done=move |()| code.set(None) /> }
                }))}
                {lock}
                {forms.collect_view()}
            </section>
        })
    };
    live(shown)
}

/// Locking now, and by itself.
#[component]
fn Locking() -> impl IntoView {
    let engine = use_engine();
    let minutes = RwSignal::new(preference::lock_after().to_string());
    effect_after(move |before: Option<String>| {
        let minutes = minutes.get();
        if before.is_some() {
            preference::set_lock_after(&minutes);
        }
        minutes
    });
    let choices = preference::LOCK_AFTER
        .map(|minutes| Choice::of("lock-after", &minutes.to_string()))
        .to_vec();
    view! {
        <p>
            <Button
                kind=ButtonKind::Primary
                press=move |_| lock_everywhere(engine)
                test="lock-now"
            >
                {text!("vault-lock")}
            </Button>
        </p>
        <ChoiceGroup
            key="lock-after"
            legend=text!("vault-lock-after")
            hint=text!("vault-lock-after-hint")
            choices=choices
            value=minutes
            layout="inline"
        />
    }
}

#[derive(Clone, Copy, PartialEq)]
enum What {
    TurnOn,
    Change,
    Renew,
    TurnOff,
}

impl What {
    /// Its title, and what is said when it is done.
    fn words(self) -> (&'static str, &'static str) {
        match self {
            What::TurnOn => (text!("vault-turn-on"), text!("vault-turned-on")),
            What::Change => (text!("vault-change"), text!("vault-changed")),
            What::Renew => (text!("vault-renew"), text!("vault-renewed")),
            What::TurnOff => (text!("vault-turn-off"), text!("vault-turned-off")),
        }
    }

    fn test(self) -> &'static str {
        match self {
            What::TurnOn => "vault-turn-on",
            What::Change => "vault-change",
            What::Renew => "vault-renew",
            What::TurnOff => "vault-turn-off",
        }
    }
}

/// One thing to do with it, with what it takes: the secret that opens it, a new passphrase, or both.
#[component]
fn OrderForm(what: What, code: RwSignal<Option<String>>) -> impl IntoView {
    let (engine, shell) = (use_engine(), use_shell());
    let form = Form::provide();
    let (secret, passphrase) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let (title, done) = what.words();
    let send = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let value = |signal: RwSignal<String>| typed(&signal.get_untracked());
        let (secret_typed, passphrase_typed) = (value(secret), value(passphrase));
        let order = match what {
            What::TurnOn => VaultOrder::TurnOn {
                passphrase: passphrase_typed,
            },
            What::Change => VaultOrder::Change {
                secret: secret_typed,
                passphrase: passphrase_typed,
            },
            What::Renew => VaultOrder::Renew {
                secret: secret_typed,
            },
            What::TurnOff => VaultOrder::TurnOff {
                secret: secret_typed,
            },
        };
        form.send(async move {
            let new = engine.vault(order).await?;
            secret.set(String::new());
            passphrase.set(String::new());
            if new.is_some() {
                code.set(new);
            }
            shell.say(done);
            Ok(())
        });
    };
    let id = move |field: &str| format!("field-{field}-{}", what.test());
    let old = (what != What::TurnOn).then(|| {
        view! {
            <TextField
                field=fields::PASSPHRASE
                value=secret
                id=id("secret")
                label=text!("vault-secret")
                hint=text!("vault-secret-hint")
                kind="password"
            />
        }
    });
    let new = matches!(what, What::TurnOn | What::Change).then(|| {
        view! {
            <TextField
                field=fields::PASSPHRASE
                value=passphrase
                id=id("passphrase")
                label=text!("vault-new-passphrase")
            />
        }
    });
    view! {
        <Details summary=title>
            <form class="stack" novalidate on:submit=send>
                <ErrorSummary />
                {old}
                {new}
                <p>
                    <Button submit=true busy=form.busy test=what.test()>{title}</Button>
                </p>
            </form>
        </Details>
    }
}
