use crate::{
    app::{
        asks::Members,
        components::Button,
        engine::use_engine,
        prelude::*,
        reactive::{Shown, live, memo, spawn},
        shell::use_shell,
    },
    register::{command::Command, fact::RulesSet},
    words::text,
};

/// Whether two coordinators have to agree, and the switch for it.
#[component]
pub(super) fn Rules(
    known: Memo<Members>,
    /// Whether the person here may set it.
    may: Memo<bool>,
) -> impl IntoView {
    let (engine, shell) = (use_engine(), use_shell());
    let two = memo(move |_| known.with(|known| known.two));
    let busy = RwSignal::new(false);
    let change = move |_| {
        busy.set(true);
        let fact = RulesSet {
            two_coordinators: !two.get_untracked(),
        };
        spawn(async move {
            match engine.act(Command::SetRules { fact }).await {
                Ok(_) => shell.say(text!("rules-saved")),
                Err(reason) => shell.complain(&reason),
            }
            let _ = busy.try_set(false);
        });
    };
    let now = move || text(if two.get() { "rules-two" } else { "rules-one" });
    let other = move || {
        text(if two.get() {
            "rules-to-one"
        } else {
            "rules-to-two"
        })
    };
    view! {
        <section class="card stack" aria-labelledby="rules" data-test="rules">
            <h2 id="rules">{text!("rules-title")}</h2>
            <p><b>{live(now)}</b></p>
            <p>{text!("rules-text")}</p>
            <Shown when=move || may.get()>
                <p class="actions">
                    <Button busy=busy press=change test="rules-change">{live(other)}</Button>
                </p>
            </Shown>
        </section>
    }
}
