use super::frame::FaultLine;
use crate::{
    app::{
        form::{Form, field_id, mend},
        prelude::*,
        reactive::memo,
    },
    words::{has, text},
};

/// Something to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Its word in data.
    pub value: String,
    /// Its name.
    pub label: String,
    /// What it means; empty for nothing.
    pub hint: String,
}

impl Choice {
    /// The choice with the label `<kind>-<id>` and the hint `<kind>-<id>-hint`, where there is one.
    #[must_use]
    pub fn of(kind: &str, id: &str) -> Self {
        let key = format!("{kind}-{id}");
        let hint = format!("{key}-hint");
        Choice {
            value: id.to_owned(),
            label: text(&key).to_owned(),
            hint: if has(&hint) {
                text(&hint).to_owned()
            } else {
                String::new()
            },
        }
    }
}

/// One of a few choices, all in sight: a group of radio buttons.
#[component]
pub fn ChoiceGroup(
    /// Names the group: ids are `field-<key>` for the group and `field-<key>-<value>` for each.
    #[prop(into)]
    key: String,
    /// The question.
    #[prop(into)]
    legend: String,
    /// A hint to the question.
    #[prop(optional, into)]
    hint: String,
    /// The choices.
    choices: Vec<Choice>,
    /// The word of what is chosen; empty for none.
    value: RwSignal<String>,
    /// `inline` for short answers in one row, `tiles` for big ones.
    #[prop(default = "")]
    layout: &'static str,
) -> impl IntoView {
    let id = field_id(&key);
    let (form, own) = (Form::around(), id.clone());
    let fault = memo(move |_| form.and_then(|form| form.fault(&own)));
    let hint_id = format!("{id}-hint");
    let described_by = (!hint.is_empty()).then(|| hint_id.clone());
    let name = id.clone();
    let radios = choices
        .into_iter()
        .map(|choice| view! { <Radio name=name.clone() choice=choice value=value /> })
        .collect_view();
    view! {
        <fieldset
            class="field choices"
            class:wrong=move || fault.with(Option::is_some)
            id=id.clone()
            tabindex="-1"
            aria-describedby=described_by
        >
            <legend>{legend}</legend>
            {(!hint.is_empty()).then(|| view! { <p class="hint" id=hint_id>{hint}</p> })}
            <FaultLine id=id.clone() fault=fault />
            <div class=format!("options {layout}")>{radios}</div>
        </fieldset>
    }
}

#[component]
fn Radio(name: String, choice: Choice, value: RwSignal<String>) -> impl IntoView {
    let Choice {
        value: own,
        label,
        hint,
    } = choice;
    let id = format!("{name}-{own}");
    let hint_id = format!("{id}-hint");
    let described_by = (!hint.is_empty()).then(|| hint_id.clone());
    let (word, checked, group) = (own.clone(), own.clone(), name.clone());
    let form = Form::around();
    let choose = move |_| {
        value.set(word.clone());
        mend(form, &group);
    };
    view! {
        <div class="option">
            <input
                type="radio"
                id=id.clone()
                name=name
                value=own
                aria-describedby=described_by
                prop:checked=move || value.with(|value| *value == checked)
                on:change=choose
            />
            <label for=id>{label}</label>
            {(!hint.is_empty()).then(|| view! { <p class="hint" id=hint_id>{hint}</p> })}
        </div>
    }
}
