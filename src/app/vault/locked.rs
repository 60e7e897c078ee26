use crate::{
    app::{
        components::{Button, ButtonKind, Details, Drawing, ErrorSummary, Icon, TextField},
        engine::use_engine,
        form::Form,
        forms::EraseDevice,
        preference,
        prelude::*,
        routes::{use_place, use_replace},
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
            <h1>{text!("vault-locked-title")}</h1>
            <form class="stack" novalidate on:submit=unlock>
                <ErrorSummary />
                <TextField
                    field=fields::PASSPHRASE
                    value=secret
                    label=text!("vault-secret")
                    hint=text!("vault-secret-hint")
                    kind="password"
                />
                <p class="actions">
                    <Button kind=ButtonKind::Primary submit=true busy=form.busy test="unlock">
                        {text!("vault-unlock")}
                    </Button>
                </p>
            </form>
            <Details summary=text!("vault-forgotten")>
                <p>{text!("vault-forgotten-text")}</p>
                <EraseDevice />
            </Details>
        </main>
    }
}
