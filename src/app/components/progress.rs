use crate::{
    app::{
        engine::use_engine,
        prelude::*,
        reactive::{Shown, live},
    },
    words::{sentence, text},
};

/// How far the engine's long task has come; nothing while there is none. Its children are the
/// place for a button that gives it up.
#[component]
pub fn TaskProgress(#[prop(optional)] children: Option<ChildrenFn>) -> impl IntoView {
    let engine = use_engine();
    let share = move || {
        engine
            .progress
            .get()
            .map_or(0, |(done, total)| done * 100 / total.max(1))
    };
    let words = move || {
        sentence!("progress-percent")
            .with("percent", share())
            .text()
    };
    view! {
        <Shown when=move || engine.progress.with(Option::is_some)>
            <div class="progress" role="status">
                <label for="task-progress">{text!("progress")}</label>
                <progress id="task-progress" max="100" value=move || share().to_string()></progress>
                <span>{live(words)}</span>
                {children.as_ref().map(|children| children())}
            </div>
        </Shown>
    }
}
