use crate::{
    app::{
        components::Button,
        engine::use_engine,
        prelude::*,
        reactive::{live, spawn},
        shell::use_shell,
        vault::RecoveryCode,
    },
    words::text,
};

/// A second key that rests on paper only, for the day on which the last device is gone.
#[component]
pub(super) fn PaperKey() -> impl IntoView {
    let (engine, shell) = (use_engine(), use_shell());
    let code = RwSignal::new(None::<String>);
    let busy = RwSignal::new(false);
    let make = move |_| {
        busy.set(true);
        spawn(async move {
            let contact = text!("paper-key-contact").to_owned();
            match engine.make_paper_key(contact).await {
                Ok(made) => _ = code.try_set(Some(made)),
                Err(reason) => shell.complain(&reason),
            }
            let _ = busy.try_set(false);
        });
    };
    view! {
        <section class="card" aria-labelledby="paper-key">
            <h2 id="paper-key">{text!("paper-key")}</h2>
            <p>{text!("paper-key-text")}</p>
            {live(move || match code.get() {
                Some(shown) => view! {
                    <RecoveryCode
                        code=shown
                        title=text!("paper-key-title")
                        explain=text!("paper-key-explain")
                        done=move |()| code.set(None)
                    />
                }
                .into_view(),
                None => view! {
                    <p class="actions">
                        <Button busy=busy press=make test="paper-key-make">
                            {text!("paper-key-make")}
                        </Button>
                    </p>
                }
                .into_view(),
            })}
        </section>
    }
}
