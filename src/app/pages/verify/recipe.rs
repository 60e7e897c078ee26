use crate::{
    app::{
        components::{Copyable, Details},
        prelude::*,
    },
    words::text,
};

/// Verifies the signature of any of our files with tools that are not ours; tests run it. It names no
/// file: a name from elsewhere has no place in a command that people paste.
const SHORT: &str = include_str!("recipe.sh");

/// Verifies everything in a file of a register: the script of the format's description, which tests
/// run too.
const WHOLE: &str = match std::str::from_utf8(&SCRIPT) {
    Ok(script) => script,
    Err(_) => "",
};

const PAGE: &[u8] = include_bytes!("../../../../docs/bundle-format.md");
const FENCE: &[u8] = b"\n```sh\n";
const START: usize = find(PAGE, FENCE, 0) + FENCE.len();
const END: usize = find(PAGE, b"\n```", START) + 1;
/// A copy, so that the rest of the page does not become part of the program.
const SCRIPT: [u8; END - START] = copy(PAGE, START);

/// The place of a word in a text, from a place on; beyond the text where there is none.
const fn find(text: &[u8], word: &[u8], from: usize) -> usize {
    let mut place = from;
    while place + word.len() <= text.len() {
        let mut same = 0;
        while same < word.len() && text[place + same] == word[same] {
            same += 1;
        }
        if same == word.len() {
            return place;
        }
        place += 1;
    }
    text.len()
}

const fn copy<const LENGTH: usize>(text: &[u8], from: usize) -> [u8; LENGTH] {
    let mut out = [0; LENGTH];
    let mut place = 0;
    while place < LENGTH {
        out[place] = text[from + place];
        place += 1;
    }
    out
}

/// How to check a file without Watchbook.
#[component]
pub(super) fn Recipe() -> impl IntoView {
    view! {
        <section class="card recipe">
            <h2>{text!("recipe")}</h2>
            <p>{text!("recipe-text")}</p>
            <Details summary=text!("recipe-short")>
                <p>{text!("recipe-short-text")}</p>
                <Copyable code=SHORT />
            </Details>
            <Details summary=text!("recipe-whole")>
                <p>{text!("recipe-whole-text")}</p>
                <Copyable code=WHOLE />
            </Details>
        </section>
    }
}
