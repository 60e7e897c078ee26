use super::choice::Choice;
use crate::{
    app::{
        form::{Form, field_id, mend},
        prelude::*,
        reactive::{live, memo},
    },
    words::text,
};

/// One of many choices: a select.
#[component]
pub fn Select(
    /// Names the field: the id is `field-<key>`.
    #[prop(into)]
    key: String,
    /// Its label.
    #[prop(into)]
    label: String,
    /// Its hint.
    #[prop(optional, into)]
    hint: String,
    /// The choices; may change.
    #[prop(into)]
    choices: Memo<Vec<Choice>>,
    /// The word of what is chosen; empty for none.
    value: RwSignal<String>,
    /// The words for no choice; without them one has to be chosen.
    #[prop(optional, into)]
    none: String,
    /// Whether there is always one chosen: then there are no words for none.
    #[prop(optional)]
    required: bool,
) -> impl IntoView {
    let id = field_id(&key);
    let (form, own) = (Form::around(), id.clone());
    let fault = memo(move |_| form.and_then(|form| form.fault(&own)));
    let own = id.clone();
    let choose = move |event: web_sys::Event| {
        value.set(event_target_value(&event));
        mend(form, &own);
    };
    let hint_id = format!("{id}-hint");
    let described_by = (!hint.is_empty()).then(|| hint_id.clone());
    let none = if none.is_empty() {
        text!("select-none").to_owned()
    } else {
        none
    };
    let options = move || {
        let chosen = value.get();
        let option = |choice: Choice| {
            let selected = choice.value == chosen;
            view! { <option value=choice.value selected=selected>{choice.label}</option> }
        };
        choices.get().into_iter().map(option).collect_view()
    };
    // Other choices may leave the browser with another one chosen than the value says.
    let shown = move || {
        choices.track();
        value.get()
    };
    view! {
        <div class="field" class:wrong=move || fault.with(Option::is_some)>
            <label for=id.clone()>{label}</label>
            {(!hint.is_empty()).then(|| view! { <p class="hint" id=hint_id>{hint}</p> })}
            <super::frame::FaultLine id=id.clone() fault=fault />
            <select
                id=id.clone()
                name=id
                aria-describedby=described_by
                aria-invalid=move || fault.with(Option::is_some).then_some("true")
                prop:value=shown
                on:change=choose
            >
                {(!required).then(|| view! { <option value="" selected=move || value.with(String::is_empty)>{none}</option> })}
                {live(options)}
            </select>
        </div>
    }
}
