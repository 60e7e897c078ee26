use super::{choice::Choice, frame::FaultLine};
use crate::app::{
    form::{Form, field_id},
    prelude::*,
    reactive::{effect, memo},
};

/// Yes or no.
#[component]
pub fn Checkbox(
    /// Names the field: the id is `field-<key>`.
    #[prop(into)]
    key: String,
    /// Its label.
    #[prop(into)]
    label: String,
    /// Its hint.
    #[prop(optional, into)]
    hint: String,
    /// Whether it is checked.
    value: RwSignal<bool>,
) -> impl IntoView {
    let id = field_id(&key);
    let hint_id = format!("{id}-hint");
    let described_by = (!hint.is_empty()).then(|| hint_id.clone());
    view! {
        <div class="option">
            <input
                type="checkbox"
                id=id.clone()
                name=id.clone()
                aria-describedby=described_by
                prop:checked=value
                on:change=move |event| value.set(event_target_checked(&event))
            />
            <label for=id>{label}</label>
            {(!hint.is_empty()).then(|| view! { <p class="hint" id=hint_id>{hint}</p> })}
        </div>
    }
}

/// Any of a few choices: a group of checkboxes.
#[component]
pub fn CheckboxGroup(
    /// Names the group: ids are `field-<key>` for the group and `field-<key>-<value>` for each.
    #[prop(into)]
    key: String,
    /// The question.
    #[prop(into)]
    legend: String,
    /// The choices.
    choices: Vec<Choice>,
    /// The words of what is chosen.
    value: RwSignal<Vec<String>>,
) -> impl IntoView {
    let id = field_id(&key);
    let (form, own) = (Form::around(), id.clone());
    let fault = memo(move |_| form.and_then(|form| form.fault(&own)));
    let box_of = |choice: Choice| {
        let own = RwSignal::new(value.with_untracked(|all| all.contains(&choice.value)));
        let word = choice.value.clone();
        effect(move || {
            let on = own.get();
            value.update(|all| {
                all.retain(|chosen| *chosen != word);
                if on {
                    all.push(word.clone());
                }
            });
        });
        let key = format!("{key}-{}", choice.value);
        view! { <Checkbox key=key label=choice.label hint=choice.hint value=own /> }
    };
    let boxes = choices.into_iter().map(box_of).collect_view();
    view! {
        <fieldset class="field choices" id=id.clone() tabindex="-1">
            <legend>{legend}</legend>
            <FaultLine id=id.clone() fault=fault />
            <div class="options">{boxes}</div>
        </fieldset>
    }
}
