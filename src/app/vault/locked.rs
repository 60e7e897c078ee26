use crate::{
    app::{
        components::{
            Button, ButtonKind, Confirm, Details, Drawing, ErrorSummary, Icon, TextField,
        },
        engine::use_engine,
        form::Form,
        preference,
        prelude::*,
        reactive::spawn,
        routes::{use_place, use_replace},
        shell::use_shell,
        typing::typed,
    },
    domain::field::fields,
    engine::protocol::VaultOrder,
    register::place::Place,
    words::text,
};

/// Nothing is to be seen before somebody opens the vault.
#[component]
pub fn Locked() -> impl IntoView {
    let engine = use_engine();
    let replace = use_replace();
    // The address may say what somebody looked for; it comes back once this is open.
    let wanted = use_place().get_untracked();
    replace(Place::Home);
    document().set_title("Watchbook");
    let form = Form::provide();
    let secret = RwSignal::new(String::new());
    let unlock = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let wanted = wanted.clone();
        form.send(async move {
            let order = VaultOrder::Unlock {
                secret: typed(&secret.get_untracked()),
            };
            engine.vault(order).await?;
            secret.set(String::new());
            preference::forget_last_used();
            replace(wanted);
            engine.unlocked();
            Ok(())
        });
    };
    view! {
        <main class="failed" id="main" data-test="locked">
            <span class="mark"><Drawing icon=Icon::Register /></span>
            <h1>{text("vault-locked-title")}</h1>
            <form class="stack" novalidate on:submit=unlock>
                <ErrorSummary />
                <TextField
                    field=fields::PASSPHRASE
                    value=secret
                    label=text("vault-secret")
                    hint=text("vault-secret-hint")
                    kind="password"
                />
                <p class="actions">
                    <Button kind=ButtonKind::Primary submit=true busy=form.busy test="unlock">
                        {text("vault-unlock")}
                    </Button>
                </p>
            </form>
            <Details summary=text("vault-forgotten")>
                <p>{text("vault-forgotten-text")}</p>
                <EraseLocked />
            </Details>
        </main>
    }
}

#[component]
fn EraseLocked() -> impl IntoView {
    let (engine, shell) = (use_engine(), use_shell());
    let open = RwSignal::new(false);
    let erase = move |()| {
        spawn(async move {
            match engine.erase().await {
                Ok(()) => preference::restart(),
                Err(reason) => shell.complain(&reason),
            }
        });
    };
    view! {
        <p>
            <Button kind=ButtonKind::Danger press=move |_| open.set(true) test="erase">
                {text("device-erase")}
            </Button>
        </p>
        <Confirm
            open=open
            title=text("device-erase-title")
            explain=text("device-erase-explain")
            yes=text("device-erase-yes")
            typed=text("device-erase-word")
            on_yes=erase
        />
    }
}
