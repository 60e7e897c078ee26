use super::super::exchange::MadeFiles;
use crate::{
    app::{
        asks::Made,
        components::{Button, ButtonKind},
        engine::use_engine,
        prelude::*,
        reactive::{live, spawn},
        shell::use_shell,
    },
    words::text,
};

/// How a device gets in, and the file that begins it.
#[component]
pub(super) fn Invite() -> impl IntoView {
    let (engine, shell) = (use_engine(), use_shell());
    let made = RwSignal::new_local(None::<Made>);
    let busy = RwSignal::new(false);
    let make = move |_| {
        busy.set(true);
        spawn(async move {
            match engine.invite().await {
                Ok(files) => _ = made.try_set(Some(files)),
                Err(reason) => shell.complain(&reason),
            }
            let _ = busy.try_set(false);
        });
    };
    view! {
        <p>{text!("invite-text")}</p>
        <ol class="numbered">
            <li>{text!("invite-1")}</li>
            <li>{text!("invite-2")}</li>
            <li>{text!("invite-3")}</li>
        </ol>
        {live(move || match made.get() {
            Some(made) => view! {
                <MadeFiles made=made />
                <p class="hint">{text!("invite-many")}</p>
            },
            None => view! {
                <p class="actions">
                    <Button
                        kind=ButtonKind::Primary
                        busy=busy
                        press=make
                        test="invite-make"
                    >
                        {text!("invite-make")}
                    </Button>
                </p>
            },
        })}
    }
}
