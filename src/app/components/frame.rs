use crate::{
    app::{
        form::{Form, field_id},
        prelude::*,
        reactive::{live, memo},
    },
    domain::field::Field,
    words::{has, sentence, text},
};

/// Everything around the control of a field: its names, and the ids that tie them together.
#[derive(Clone, Debug)]
pub struct Caption {
    /// The id of the control.
    pub id: String,
    /// Its label.
    pub label: String,
    /// Its hint; empty for none.
    pub hint: String,
    /// Whether it must be filled.
    pub required: bool,
    /// The most characters it takes.
    pub limit: usize,
}

impl Caption {
    /// The caption of a field; what is empty is taken from the field's key.
    #[must_use]
    pub fn of(field: Field, id: String, label: String, hint: String) -> Self {
        let or = |given: String, key: String| match given {
            given if !given.is_empty() => given,
            _ if has(&key) => text(&key).to_owned(),
            _ => String::new(),
        };
        Caption {
            id: if id.is_empty() {
                field_id(field.key)
            } else {
                id
            },
            label: or(label, format!("field-{}", field.key)),
            hint: or(hint, format!("field-{}-hint", field.key)),
            required: field.required,
            limit: field.limit,
        }
    }

    /// What is wrong with the field.
    #[must_use]
    pub fn fault(&self) -> Memo<Option<String>> {
        let (form, id) = (Form::around(), self.id.clone());
        memo(move |_| form.and_then(|form| form.fault(&id)))
    }

    /// The ids of hint and error, for `aria-describedby`.
    #[must_use]
    pub fn described_by(&self, fault: Memo<Option<String>>) -> Memo<Option<String>> {
        let hint = (!self.hint.is_empty()).then(|| format!("{}-hint", self.id));
        let error = format!("{}-error", self.id);
        memo(move |_| {
            let error = fault.with(Option::is_some).then(|| error.clone());
            let ids: Vec<String> = hint.clone().into_iter().chain(error).collect();
            (!ids.is_empty()).then(|| ids.join(" "))
        })
    }
}

/// Label, hint and error around a control.
#[component]
pub fn Frame(
    /// Its names.
    caption: Caption,
    /// What is typed, to warn before the limit.
    #[prop(optional, into)]
    value: Signal<String>,
    children: Children,
) -> impl IntoView {
    let fault = caption.fault();
    let Caption {
        id,
        label,
        hint,
        required,
        limit,
    } = caption;
    let hint =
        (!hint.is_empty()).then(|| view! { <p class="hint" id=format!("{id}-hint")>{hint}</p> });
    view! {
        <div class="field" class:wrong=move || fault.with(Option::is_some)>
            <label for=id.clone()>
                {label}
                {(!required).then(|| view! { <span class="optional">{text!("field-optional")}</span> })}
            </label>
            {hint}
            <FaultLine id=id.clone() fault=fault />
            {children()}
            <Room value=value limit=limit />
        </div>
    }
}

/// What is wrong with a field, above its control.
#[component]
pub fn FaultLine(
    /// The id of the control.
    id: String,
    /// What is wrong.
    fault: Memo<Option<String>>,
) -> impl IntoView {
    let id = format!("{id}-error");
    live(move || {
        let text = fault.get()?;
        Some(view! { <p class="fault" id=id.clone()>{text}</p> })
    })
}

/// How many characters are left, shown when there are few.
#[component]
fn Room(value: Signal<String>, limit: usize) -> impl IntoView {
    let left = memo(move |_| {
        let used = value.with(|value| value.chars().count());
        (used * 10 > limit * 9).then(|| limit.checked_sub(used).ok_or_else(|| used - limit))
    });
    live(move || {
        let sentence = match left.get()? {
            Ok(left) => sentence!("field-left").with("count", left),
            Err(over) => sentence!("field-over").with("count", over),
        };
        Some(view! { <p class="room" role="status">{sentence.text()}</p> })
    })
}
