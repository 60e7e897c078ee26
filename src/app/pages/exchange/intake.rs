use js_sys::Uint8Array;
use web_sys::File;

use crate::{
    app::{
        engine::{Engine, use_engine},
        files,
        prelude::*,
        reactive::spawn,
        shell::{Shell, use_shell},
    },
    bundle::{envelope::opened_name, plan::Summary},
    engine::protocol::{Examined, KeptFile, Seen},
    log::id::{Digest, RecordId},
    words::{Sentence, text},
};

/// How far files are on their way in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    /// None is chosen.
    Choose,
    /// They are read and verified.
    Examining,
    /// The person looks at what they would do.
    Sheet,
    /// They are in.
    Done,
}

/// What taking in has done.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Outcome {
    /// In numbers.
    pub(super) summary: Summary,
    /// Whether entries were among it, not reports from outside alone.
    pub(super) entries: bool,
    /// The events that reports from outside became, with their first lines.
    pub(super) adopted: Vec<(RecordId, String)>,
}

/// Files on their way in. The engine keeps what it has examined until it is taken in or forgotten.
#[derive(Clone, Copy)]
pub(in crate::app::pages) struct Intake {
    pub(super) engine: Engine,
    shell: Shell,
    pub(super) stage: RwSignal<Stage>,
    pub(super) examined: RwSignal<Option<Examined>>,
    pub(super) outcome: RwSignal<Option<Outcome>>,
    pub(super) refusal: RwSignal<Option<Sentence>>,
    pub(super) busy: RwSignal<bool>,
    files: StoredValue<Vec<(String, Uint8Array)>, LocalStorage>,
    /// The same, before any of them was opened with a passphrase.
    came: StoredValue<Vec<(String, Uint8Array)>, LocalStorage>,
    /// The one that was kept aside and is tried again.
    again: RwSignal<Option<Digest>>,
    attempt: RwSignal<u32>,
}

impl Intake {
    /// Nothing chosen yet. What is examined is forgotten when the page is left.
    pub(super) fn new() -> Self {
        let intake = Intake {
            engine: use_engine(),
            shell: use_shell(),
            stage: RwSignal::new(Stage::Choose),
            examined: RwSignal::new(None),
            outcome: RwSignal::new(None),
            refusal: RwSignal::new(None),
            busy: RwSignal::new(false),
            files: StoredValue::new_local(Vec::new()),
            came: StoredValue::new_local(Vec::new()),
            again: RwSignal::new(None),
            attempt: RwSignal::new(0),
        };
        on_cleanup(move || {
            let stage = intake.stage.try_get_untracked();
            if matches!(stage, Some(Stage::Examining | Stage::Sheet)) {
                forget(intake.engine);
            }
        });
        intake
    }

    /// Reads and examines files; nothing is written.
    pub(super) fn take(self, chosen: Vec<File>) {
        let attempt = self.begin(None);
        spawn(async move {
            let mut read = Vec::new();
            for file in chosen {
                match files::bytes(&file).await {
                    Ok(bytes) => read.push((file.name(), bytes)),
                    Err(reason) => return self.refuse(attempt, reason),
                }
            }
            self.look(attempt, read).await;
        });
    }

    /// Examines a file that was kept aside.
    pub(super) fn try_again(self, file: KeptFile) {
        let attempt = self.begin(Some(file.sha256));
        spawn(async move {
            match self.engine.fetch_kept(file.sha256).await {
                Ok(bytes) => self.look(attempt, vec![(file.name, bytes)]).await,
                Err(reason) => self.refuse(attempt, reason),
            }
        });
    }

    fn begin(self, again: Option<Digest>) -> u32 {
        self.again.set(again);
        self.refusal.set(None);
        self.stage.set(Stage::Examining);
        self.next_attempt()
    }

    async fn look(self, attempt: u32, read: Vec<(String, Uint8Array)>) {
        if self.is_current(attempt) {
            let _ = self.came.try_update_value(|came| came.clone_from(&read));
            let _ = self.files.try_update_value(|files| *files = read);
            self.examine(attempt).await;
        }
    }

    /// One of the files, as it came.
    pub(super) fn came(self, place: usize) -> Option<(String, Uint8Array)> {
        let file = |came: &Vec<(String, Uint8Array)>| came.get(place).cloned();
        self.came.try_with_value(file).flatten()
    }

    /// The file that was kept aside has done what it is for. (The engine lets go by itself of what it takes in as it was
    /// kept; what took a passphrase, or brought a request, it cannot know.)
    pub(super) fn let_go(self) {
        if let Some(Some(sha256)) = self.again.try_get_untracked() {
            let _ = self.again.try_set(None);
            spawn(async move {
                // It stays where this fails, and can be removed by hand.
                _ = self.engine.drop_kept(sha256).await;
            });
        }
    }

    /// Stops reading and examining.
    pub(super) fn give_up(self) {
        self.leave();
        self.shell.say(text!("engine-given-up"));
    }

    /// Forgets what was examined.
    pub(super) fn leave(self) {
        self.next_attempt();
        forget(self.engine);
        self.files.set_value(Vec::new());
        self.came.set_value(Vec::new());
        self.refusal.set(None);
        self.busy.set(false);
        self.stage.set(Stage::Choose);
    }

    /// Takes in what was examined, whole. Where that fails nothing is written, and the same files
    /// can be tried again.
    pub(super) fn apply(self) {
        if self.busy.get_untracked() {
            return;
        }
        let attempt = self.next_attempt();
        self.busy.set(true);
        self.refusal.set(None);
        spawn(async move {
            match self.engine.apply().await {
                Ok((_, adopted)) => self.finish(&adopted),
                Err(reason) => {
                    self.examine(attempt).await;
                    let _ = self.refusal.try_set(Some(reason));
                }
            }
            let _ = self.busy.try_set(false);
        });
    }

    /// The register has changed under the sheet: the same files are examined again.
    pub(super) fn again(self) {
        let waits = |examined: &Option<Examined>| examined.as_ref().is_some_and(|it| it.can_apply);
        if !self.examined.with_untracked(waits) {
            return;
        }
        let attempt = self.next_attempt();
        self.busy.set(true);
        spawn(async move {
            self.examine(attempt).await;
            let _ = self.busy.try_set(false);
        });
    }

    /// Opens one of the files with its passphrase, and examines all of them again.
    pub(super) async fn unseal(self, place: usize, passphrase: String) -> Result<(), Sentence> {
        let attempt = self.next_attempt();
        let file = |files: &Vec<(String, Uint8Array)>| files.get(place).cloned();
        let Some(Some((_, sealed))) = self.files.try_with_value(file) else {
            return Ok(());
        };
        let plain = self.engine.unseal(passphrase, sealed).await?;
        let _ = self.files.try_update_value(|files| {
            if let Some((name, bytes)) = files.get_mut(place) {
                *name = opened_name(name).to_owned();
                *bytes = plain;
            }
        });
        if self.is_current(attempt) {
            self.examine(attempt).await;
        }
        Ok(())
    }

    /// Begins again.
    pub(super) fn reset(self) {
        self.examined.set(None);
        self.outcome.set(None);
        self.stage.set(Stage::Choose);
    }

    async fn examine(self, attempt: u32) {
        let files = self.files.try_get_value().unwrap_or_default();
        let (names, bytes) = files.into_iter().unzip();
        let result = self.engine.examine(names, bytes).await;
        // Also when it was given up halfway.
        self.engine.progress.set(None);
        match result {
            Ok(examined) if self.is_current(attempt) => {
                let _ = self.examined.try_set(Some(examined));
                let _ = self.stage.try_set(Stage::Sheet);
            }
            Ok(_) => {}
            Err(reason) => self.refuse(attempt, reason),
        }
    }

    /// The engine has compared what it wrote with what was announced, so the announcement is what was
    /// done.
    fn finish(self, adopted: &[RecordId]) {
        let Some(Some(examined)) = self.examined.try_get_untracked() else {
            return;
        };
        let titles = adopted_titles(&examined);
        let outcome = Outcome {
            entries: examined.files.iter().any(is_bundle),
            summary: examined.summary,
            adopted: adopted.iter().copied().zip(titles).collect(),
        };
        let _ = self.files.try_update_value(Vec::clear);
        let _ = self.came.try_update_value(Vec::clear);
        self.let_go();
        let _ = self.outcome.try_set(Some(outcome));
        let _ = self.stage.try_set(Stage::Done);
    }

    fn refuse(self, attempt: u32, reason: Sentence) {
        if self.is_current(attempt) {
            let _ = self.refusal.try_set(Some(reason));
            let _ = self.stage.try_set(Stage::Choose);
        }
    }

    fn next_attempt(self) -> u32 {
        self.attempt.update(|attempt| *attempt += 1);
        self.attempt.get_untracked()
    }

    /// Whether the person has not begun something else meanwhile, or left.
    fn is_current(self, attempt: u32) -> bool {
        self.attempt.try_get_untracked() == Some(attempt)
    }
}

/// Whether a file carries entries.
pub(super) fn is_bundle(file: &Seen) -> bool {
    matches!(file, Seen::Bundle { .. })
}

/// The first lines of the reports that are taken in, in the order of their files.
fn adopted_titles(examined: &Examined) -> Vec<String> {
    let title = |file: &Seen| match file {
        Seen::Report {
            report,
            again: false,
            ..
        } => Some(report.title()),
        _ => None,
    };
    examined.files.iter().filter_map(title).collect()
}

fn forget(engine: Engine) {
    // It cannot fail, and there is nothing to do with its answer.
    spawn(async move { _ = engine.forget().await });
}
