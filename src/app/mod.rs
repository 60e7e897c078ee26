//! The page: it asks the engine, shows what it answers, and holds no rule.
//!
//! # For whoever writes a page
//! A page is one file in `pages/`, a component that begins with [`components::PageHead`] (with `section` where its title is content); `pages/mod.rs` maps places to
//! pages. It takes [`prelude`]: Leptos's signals, effects and components, with our `view!`, `View`, `Memo`, `NodeRef` and
//! `For` in place of Leptos's. Take what you need from the context:
//!
//! | what | how |
//! |---|---|
//! | ask once (in an event) | `let engine = use_engine();` `spawn(async move { engine.act(command).await })`; one function per question in [`asks`] |
//! | ask and ask again when the register changes | `let event = engine.watch(move \|engine\| engine.event(id));` a `Watched<T>`, signals read in the closure count too |
//! | show it | `<Loaded value=event let:data> … data: Memo<T> … </Loaded>`: the content stays while data changes, so a form inside keeps what was typed; read `data` in small closures |
//! | how things stand | `engine.status: RwSignal<Option<Status>>`, `engine.progress`, `engine.version` |
//! | where one is | `use_place()`, `use_go()(place)`, `use_replace()(place)` (same page, new filter), `href(&place)`, `<Link to=place>` |
//! | say it worked, or not | `use_shell().say(text!("key"))`, `.complain(&sentence)` |
//! | unsaved words | `use_shell().dirty.set(true)`: no update takes the page away |
//! | typed text | `typing::typed(&value)` before it is sent |
//! | files | `files::chosen(&input)`, `files::bytes(&file).await`, [`components::HandOver`] for [`asks::Made`] (keep it in `RwSignal::new_local`) |
//!
//! A form: `let form = Form::provide();`, `<ErrorSummary />` first, fields below it, and on submit
//! `if form.check(&[(fields::TEXT, text)]) { form.send(async move { engine.act(…).await?; Ok(()) }) }`.
//! `form.busy` goes to the button, `form.blame(&field_id("key"), text!("fault-…"))` marks a choice.
//!
//! # Components ([`components`])
//! `Button{kind, press, busy, disabled, submit, test}` · `ButtonLink{to, kind, test}` ·
//! `TextField{field, value, id?, label?, hint?, kind?}` · `TextArea{field, value, id?, label?, hint?, rows?}` ·
//! `ChoiceGroup{key, legend, hint?, choices: Vec<Choice>, value: RwSignal<String>, layout?: "inline"|"tiles"}` ·
//! `Select{key, label, hint?, choices: Memo<Vec<Choice>>, value, none?}` · `Choice::of("outcome", "false_alarm")` ·
//! `Checkbox{key, label, hint?, value}` · `CheckboxGroup{key, legend, choices, value: RwSignal<Vec<String>>}` ·
//! `MomentField{key, legend, hint?, value: RwSignal<Moment>}` · `FilePicker{files: RwSignal<Vec<Attachment>>}` ·
//! `ErrorSummary` · `PageHead{title}` with chips or buttons as children · `Loaded{value}` ·
//! `NoticeBox{kind, title?}` · `Empty{icon, title, text}` with the next step as children ·
//! `Chip{tone, label}` · `StateChip{state}` · `EventStateChip{state}` · `SeverityChip{severity: Option}` · `TlpChip{tlp}` ·
//! `Badge{count, of}` · `When{at}` · `stamp_text(&stamp)` · `moment_text(&moment)` ·
//! `Table{caption, heads: Memo<Vec<Head>>, total?}` around a `<tbody role="rowgroup">` of `Row{to, name, cells: Vec<Cell>, number?}`
//! or around a `LongBody{total, fetch: \|engine, offset\| async Vec<T>, row: \|number, T\| view}` · `count_text(total, all)` ·
//! `Timeline{lines}` · `Stepper{label, steps: Memo<Vec<Step>>}` · `Dialog{open, title}` ·
//! `Confirm{open, title, explain, yes, danger?, typed?, on_yes}` · `Details{summary, open?}` ·
//! `Copyable{code}` · `KeyWords{words}` · `Fingerprint{sha256}` · `AttachedFiles{files}` · `Picture{sha256, alt}` ·
//! `HandOver{made}` · `Contacts{contacts}` · `Told{report}` · `TaskProgress` · `Drawing{icon}`.
//!
//! Layout classes: `lead` (opening sentence), `stack` (things below each other), `card`, `actions` (buttons in a row),
//! `facts` (a `<dl>`), `columns` (main and aside on wide screens), `quiet` (muted), `unseen` (for screen readers only).
//!
//! # Handles for tests
//! Fields are found by label or by id: `field-<key>`, choices `field-<key>-<value>`, moments `field-<key>-precision` and
//! `field-<key>-value`, `field-pick-camera`, `field-pick-files`. `data-test`, by where they stand:
//! - frame: navigation entries by the key of their label (`nav-report`, `nav-inbox`, …, `nav-more`), `register-name`,
//!   `demo-banner`, `demo-discard`, `take-over`, `update`, `only-here`, `toasts`, `failed`
//! - parts: `error-summary`, `confirm-yes`, `confirm-no`, `timeline`, `key-words`, `hand-over`, `save-file`, `share-file`,
//!   `contacts`, `told`, `<key>-now` of a moment
//! - home: `way-report`, `way-start`, `way-join`, `way-demo`, `unfinished`, `draft-go-on`, `quick-report`, `tasks`
//! - start: `start-form`, `start-do`; this device: `identity`, `persistence`, `persist`, `erase`
//! - report: `report-form`, `situation-all`, `advice`, `danger`, `happened-same`, `draft-state`, `report-send`
//! - my report: `reference`, the key of where it stands (`my-status-here`, `my-status-handed_over`, …), `question`,
//!   `answer-send`

#![allow(
    clippy::missing_errors_doc,
    reason = "every error is a sentence for the person"
)]
#![allow(clippy::must_use_candidate, reason = "handles of a page, used or not")]

use wasm_bindgen::JsCast;

use prelude::*;

pub mod asks;
pub mod clock;
mod codes;
pub mod components;
mod demo;
pub mod engine;
pub mod files;
mod find;
pub mod focus;
mod folder;
pub mod form;
pub mod forms;
mod keys;
pub mod language;
pub mod memo;
mod pages;
mod palette;
pub mod persistence;
pub mod preference;
pub mod prelude;
pub mod reactive;
pub mod routes;
pub mod shell;
pub mod typing;
pub mod vault;
pub mod view;

/// Mounts the page; called once, in the page only.
pub fn mount() {
    preference::Theme::chosen().show();
    let root = document().get_element_by_id("app");
    let Some(root) = root.and_then(|root| root.dyn_into::<web_sys::HtmlElement>().ok()) else {
        return;
    };
    // Leptos has nothing yet to run a task with.
    wasm_bindgen_futures::spawn_local(async move {
        // A slow phone answers nobody while it starts a module, or draws: not both in one breath.
        reactive::next_task().await;
        leptos::mount::mount_to(root.clone(), move || view::mount(view! { <App /> }, &root))
            .forget();
    });
}

#[component]
fn App() -> impl IntoView {
    provide_context(engine::Engine::start());
    shell::Shell::provide();
    let spoken = language::Spoken::provide();
    provide_context(routes::watch_place());
    keys::listen();
    vault::watch();
    folder::SharedFolder::provide();
    folder::BackupFolder::provide();
    view! {
        <reactive::Later>
            {reactive::live(move || {
                // Until now the page has spoken for itself.
                if let Some(starting) = document().get_element_by_id("starting") {
                    starting.remove();
                }
                language::show(spoken.get());
                view! { <shell::Frame /> }
            })}
        </reactive::Later>
    }
}
