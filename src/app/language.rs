//! The language of this page, and choosing another one while it is open.

use js_sys::{Array, Function, Promise, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::{
    components::{Choice, Select},
    engine::{Engine, use_engine, watchbook},
    preference,
    prelude::*,
    reactive::{effect_after, memo, spawn},
    shell::use_shell,
};
use crate::words::{
    Sentence,
    language::{self, Language, Tongue},
    sentence, text,
};

/// What is drawn again when another language is chosen: everything.
#[derive(Clone, Copy)]
pub struct Spoken(RwSignal<Tongue>);

impl Spoken {
    pub(super) fn provide() -> Self {
        let spoken = Spoken(RwSignal::new(Language::current().tongue));
        provide_context(spoken);
        spoken
    }

    /// The language; whoever reads it is drawn again when it changes.
    pub fn get(self) -> Tongue {
        self.0.get()
    }

    /// Speaks another language, here and in the engine, and remembers it.
    pub async fn choose(self, tongue: Tongue, engine: Engine) -> Result<(), Sentence> {
        let sentences = fetched(tongue)
            .await
            .ok_or_else(|| sentence!("language-failed"))?;
        let own =
            String::from_utf8(sentences.to_vec()).map_err(|_| sentence!("language-failed"))?;
        engine.speak(tongue, &sentences);
        Language::speak(tongue, own, Language::current().writing);
        preference::set_language(tongue.tag);
        self.0.set(tongue);
        Ok(())
    }
}

/// The sentences of a language, as `boot.mjs` fetches them.
async fn fetched(tongue: Tongue) -> Option<Uint8Array> {
    let fetch: Function = watchbook("sentences")?.dyn_into().ok()?;
    let asked = fetch.call1(&JsValue::UNDEFINED, &tongue.tag.into()).ok()?;
    let answer = JsFuture::from(asked.dyn_into::<Promise>().ok()?).await;
    answer.ok()?.dyn_into().ok()
}

/// Tells the document which language it is in, and where its lines begin.
pub(super) fn show(tongue: Tongue) {
    let Some(root) = document().document_element() else {
        return;
    };
    let direction = if tongue.from_right { "rtl" } else { "ltr" };
    let told = [("lang", tongue.tag), ("dir", direction)]
        .map(|(name, value)| root.set_attribute(name, value).is_ok());
    if told.contains(&false) {
        leptos::logging::warn!("the document does not know its language");
    }
}

/// The message that has the engine speak a language.
pub(super) fn order(tongue: Tongue, sentences: &Uint8Array) -> Array {
    Array::of3(&0.into(), &tongue.tag.into(), sentences)
}

/// All languages, each under its own name.
#[component]
pub fn LanguageSelect() -> impl IntoView {
    let (engine, shell, spoken) = (use_engine(), use_shell(), expect_context::<Spoken>());
    let chosen = RwSignal::new(spoken.0.get_untracked().tag.to_owned());
    effect_after(move |before: Option<String>| {
        let tag = chosen.get();
        if let (Some(_), Some(tongue)) = (before, Tongue::of(&tag)) {
            spawn(async move {
                if let Err(reason) = spoken.choose(tongue, engine).await {
                    shell.complain(&reason);
                    let now = spoken.0.get_untracked();
                    chosen.try_set(now.tag.to_owned());
                }
            });
        }
        tag
    });
    let choices = memo(|_| {
        let choice = |tongue: Tongue| Choice {
            value: tongue.tag.to_owned(),
            label: tongue.name.to_owned(),
            hint: String::new(),
        };
        language::ALL.map(choice).to_vec()
    });
    view! {
        <Select
            key="language"
            label=text!("device-language")
            hint=text!("device-language-hint")
            choices=choices
            value=chosen
            required=true
        />
    }
}
