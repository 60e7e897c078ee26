//! Keeps the draft: soon after typing pauses, and at once when the page goes away.

use std::time::Duration;

use leptos::ev;

use super::sheet::{Sheet, is_begun};
use crate::{
    app::{
        clock::now,
        components::stamp_text,
        engine::{Engine, use_engine},
        prelude::*,
        reactive::{effect_after, live, memo, spawn},
        routes::{address, href, show_address},
        shell::{Shell, use_shell},
        typing::draft_id,
    },
    domain::{report::Report, stamp::Stamp},
    engine::protocol::Draft,
    register::place::Place,
    words::{Sentence, sentence, text},
};

const PAUSE: Duration = Duration::from_millis(400);

/// How the draft stands.
#[derive(Clone, Debug, PartialEq)]
enum Kept {
    /// Nothing typed yet.
    Idle,
    /// Typed, and not sent to the engine yet.
    Unsaved,
    /// On its way to the engine.
    Saving,
    /// The engine says it is durable.
    Saved(Stamp),
    /// The engine refused.
    Failed(Sentence),
}

/// The keeper of one draft.
#[derive(Clone, Copy)]
pub(super) struct Keeper {
    engine: Engine,
    shell: Shell,
    sheet: Sheet,
    id: StoredValue<String>,
    kept: RwSignal<Kept>,
    /// Grows with every change, so that a late answer is not taken for a newer text.
    change: StoredValue<u64>,
    /// The report was finished: nothing is kept any more.
    done: StoredValue<bool>,
}

impl Keeper {
    /// Begins to keep a form, as a new draft or as the one it was filled from.
    pub(super) fn of(sheet: Sheet, draft: Option<&Draft>) -> Self {
        let keeper = Keeper {
            engine: use_engine(),
            shell: use_shell(),
            sheet,
            id: StoredValue::new(draft.map_or_else(draft_id, |draft| draft.id.clone())),
            kept: RwSignal::new(draft.map_or(Kept::Idle, |draft| Kept::Saved(draft.updated))),
            change: StoredValue::new(0),
            done: StoredValue::new(false),
        };
        let report = memo(move |_| sheet.report());
        effect_after(move |before: Option<Report>| {
            let report = report.get();
            if before.is_some_and(|before| before != report) && is_begun(&report) {
                keeper.changed();
            }
            report
        });
        keeper.listen();
        keeper
    }

    /// The draft's id.
    pub(super) fn id(self) -> String {
        self.id.get_value()
    }

    /// The report is signed: its draft is gone.
    pub(super) fn finish(self) {
        self.done.set_value(true);
        self.shell.dirty.set(false);
    }

    fn changed(self) {
        self.change.update_value(|change| *change += 1);
        self.shell.dirty.set(true);
        self.kept.set(Kept::Unsaved);
        let change = self.change.get_value();
        let still = move || self.change.try_get_value() == Some(change);
        set_timeout(
            move || {
                if still() {
                    self.save();
                }
            },
            PAUSE,
        );
    }

    fn listen(self) {
        let ears = [
            window_event_listener(ev::pagehide, move |_| self.save_now()),
            window_event_listener(ev::visibilitychange, move |_| {
                if document().hidden() {
                    self.save_now();
                }
            }),
        ];
        on_cleanup(move || {
            ears.into_iter().for_each(WindowListenerHandle::remove);
            self.save_now();
            self.shell.dirty.set(false);
        });
    }

    fn save_now(self) {
        if self.kept.try_get_untracked() == Some(Kept::Unsaved) {
            self.save();
        }
    }

    /// The question is on its way to the engine when this returns.
    fn save(self) {
        if self.done.try_get_value() != Some(false) {
            return;
        }
        let id = self.id();
        let draft = Draft {
            id: id.clone(),
            updated: now(),
            report: untrack(|| self.sheet.report()),
        };
        let (change, updated) = (self.change.get_value(), draft.updated);
        self.kept.set(Kept::Saving);
        remember_address(&id);
        spawn(async move {
            let result = self.engine.save_draft(draft).await;
            if self.change.try_get_value() != Some(change) {
                return;
            }
            self.shell.dirty.set(result.is_err());
            let kept = match result {
                Ok(()) => Kept::Saved(updated),
                Err(reason) => Kept::Failed(reason),
            };
            let _ = self.kept.try_set(kept);
        });
    }
}

/// Puts the draft into the address, so that a reload goes on with it. A phone may throw the page
/// away while its camera is open. The router need not know: the page stays.
fn remember_address(id: &str) {
    let (now, new) = (address(), href(&Place::Report(Some(id.to_owned()))));
    let form = href(&Place::Report(None));
    let on_form = now == form || now.starts_with(&format!("{form}/"));
    if now != new && on_form {
        // Without it a reload offers the draft instead of opening it.
        show_address(&new, true);
    }
}

/// How the draft stands, in words.
#[component]
pub(super) fn DraftState(keeper: Keeper) -> impl IntoView {
    let words = move || match keeper.kept.get() {
        Kept::Idle => text!("draft-idle").to_owned(),
        Kept::Unsaved => text!("draft-unsaved").to_owned(),
        Kept::Saving => text!("draft-saving").to_owned(),
        Kept::Saved(at) => sentence!("draft-saved")
            .with("time", stamp_text(&at))
            .text(),
        Kept::Failed(reason) => sentence!("draft-failed")
            .with("reason", reason.text())
            .text(),
    };
    let is_saved = move || keeper.kept.with(|kept| matches!(kept, Kept::Saved(_)));
    let is_wrong = move || keeper.kept.with(|kept| matches!(kept, Kept::Failed(_)));
    view! {
        <p
            class="draft-state"
            class:saved=is_saved
            class:fault=is_wrong
            role=move || is_wrong().then_some("alert")
            data-test="draft-state"
        >
            {live(words)}
        </p>
    }
}
