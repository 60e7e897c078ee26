use crate::{
    app::{
        components::{Button, ButtonKind, save_all},
        engine::use_engine,
        prelude::*,
        reactive::spawn,
        shell::use_shell,
    },
    register::list::Query,
    words::text,
};

/// Saves the whole list as filtered and sorted, for spreadsheets.
#[component]
pub(super) fn SaveList(query: Memo<Query>) -> impl IntoView {
    let (engine, shell) = (use_engine(), use_shell());
    let busy = RwSignal::new(false);
    let save = move |_| {
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        let asked = engine.save_incidents(query.get_untracked());
        spawn(async move {
            match asked.await {
                Ok(made) => _ = save_all(shell, &made.files),
                Err(reason) => shell.complain(&reason),
            }
            let _ = busy.try_set(false);
        });
    };
    view! {
        <Button kind=ButtonKind::Quiet busy=busy press=save test="save-csv">
            {text!("register-save-csv")}
        </Button>
    }
}
