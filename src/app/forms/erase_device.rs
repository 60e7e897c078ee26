use crate::{
    app::{
        components::{Button, ButtonKind, Confirm},
        engine::{Engine, use_engine},
        folder::forget_folders,
        preference,
        prelude::*,
        reactive::spawn,
        routes::begin_anew,
        shell::{Shell, use_shell},
    },
    words::text,
};

/// Removes everything in the open database, and begins anew outside of the demonstration.
pub fn erase(engine: Engine, shell: Shell) {
    spawn(async move {
        match engine.erase().await {
            Ok(()) => {
                forget_folders().await;
                preference::set_demo(false);
                begin_anew();
            }
            Err(reason) => shell.complain(&reason),
        }
    });
}

/// The button that removes everything from this browser, once a word is typed.
#[component]
pub fn EraseDevice() -> impl IntoView {
    let (engine, shell) = (use_engine(), use_shell());
    let open = RwSignal::new(false);
    let erase = move |()| erase(engine, shell);
    view! {
        <p>
            <Button kind=ButtonKind::Danger press=move |_| open.set(true) test="erase">
                {text!("device-erase")}
            </Button>
        </p>
        <Confirm
            open=open
            title=text!("device-erase-title")
            explain=text!("device-erase-explain")
            yes=text!("device-erase-yes")
            typed=text!("device-erase-word")
            on_yes=erase
        />
    }
}
