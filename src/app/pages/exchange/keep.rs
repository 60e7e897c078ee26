use super::{intake::Intake, spoken::isolated};
use crate::{
    app::{
        components::Button,
        focus,
        prelude::*,
        reactive::{Shown, live, memo, spawn},
        shell::use_shell,
    },
    engine::protocol::MAX_KEPT_BYTES,
    words::{Sentence, sentence, text},
};

/// Keeps a file that was refused, unless that is done or cannot be.
#[component]
pub(super) fn Keep(place: usize, reason: Sentence, intake: Intake) -> impl IntoView {
    let (engine, shell) = (intake.engine, use_shell());
    let id = format!("keep-{place}");
    let said = id.clone();
    let busy = RwSignal::new(false);
    let kept = RwSignal::new(false);
    let is_kept = memo(move |_| {
        let known = intake.examined.with(|examined| {
            let examined = examined.as_ref();
            examined.is_some_and(|examined| examined.kept.contains(&place))
        });
        kept.get() || known
    });
    let keep = move |_| {
        let Some(file) = intake.came(place).filter(|_| !busy.get_untracked()) else {
            return;
        };
        let asked = engine.keep(file, reason.clone());
        busy.set(true);
        let said = said.clone();
        spawn(async move {
            match asked.await {
                Ok(()) => {
                    let _ = kept.try_set(true);
                    // The button, which had the keyboard, is gone.
                    focus::on_id(&said);
                }
                Err(reason) => shell.complain(&reason),
            }
            let _ = busy.try_set(false);
        });
    };
    let label = intake.came(place).map(|(name, _)| isolated(&name));
    let label = sentence!("keep-of").with("file", label.unwrap_or_default());
    let label = label.text();
    let size = intake.came(place).map_or(0, |(_, bytes)| bytes.length());
    if u64::from(size) > MAX_KEPT_BYTES {
        let said = sentence!("keep-too-large").with("limit", MAX_KEPT_BYTES >> 20);
        return view! { <p class="hint">{said.text()}</p> }.into_view();
    }
    view! {
        <Shown when=move || !is_kept.get()>
            <p class="actions">
                <Button busy=busy press=keep.clone() label=label.clone() test="keep">
                    {text!("keep")}
                </Button>
            </p>
        </Shown>
        <p role="status" id=id tabindex="-1">{live(move || is_kept.get().then(|| text!("keep-done")))}</p>
    }
    .into_view()
}
