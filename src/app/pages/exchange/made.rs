use crate::{
    app::{asks::Made, components::HandOver, files::size_text, prelude::*},
    bundle::envelope::EXTENSION,
    words::{Sentence, sentence, text},
};

/// Files just made: how many, how large, how they are handed over, and who can read them.
#[component]
pub(in crate::app::pages) fn MadeFiles(
    /// The files.
    made: Made,
) -> impl IntoView {
    let count = made.files.len();
    let size: u64 = made
        .files
        .iter()
        .map(|(_, bytes)| u64::from(bytes.length()))
        .sum();
    let sealed = made.files.iter().all(|(name, _)| name.ends_with(EXTENSION));
    let size = sentence!("made-size")
        .with("count", count)
        .with("size", size_text(size))
        .text();
    view! {
        <div class="made-files" data-test="made-files">
            <p role="status">{size}</p>
            {left_out(made.left_out).map(|said| view! { <p data-test="made-left-out">{said.text()}</p> })}
            {(count > 1).then(|| view! { <p>{text!("made-parts")}</p> })}
            <HandOver made=made />
            <p class="hint">{text(if sealed { "made-sealed" } else { "made-open" })}</p>
        </div>
    }
}

/// That attached files are not in it, if so.
pub(in crate::app::pages) fn left_out(count: usize) -> Option<Sentence> {
    (count > 0).then(|| sentence!("made-left-out").with("count", count))
}
