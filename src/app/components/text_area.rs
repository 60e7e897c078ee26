use super::frame::{Caption, Frame};
use crate::{
    app::{
        form::{Form, mend},
        prelude::*,
    },
    domain::field::Field,
};

/// Several lines of text; it grows while one types.
#[component]
pub fn TextArea(
    /// Its key, limit and whether it must be filled.
    field: Field,
    /// What is typed.
    value: RwSignal<String>,
    /// The id of the control, when the field's key is not unique on the page.
    #[prop(optional, into)]
    id: String,
    /// Another label than the field's own.
    #[prop(optional, into)]
    label: String,
    /// Another hint than the field's own.
    #[prop(optional, into)]
    hint: String,
    /// Its height while it is empty.
    #[prop(default = 4)]
    rows: u32,
) -> impl IntoView {
    let caption = Caption::of(field, id, label, hint);
    let fault = caption.fault();
    let described_by = caption.described_by(fault);
    let id = caption.id.clone();
    let (form, own) = (Form::around(), id.clone());
    let input = move |event: web_sys::Event| {
        value.set(event_target_value(&event));
        mend(form, &own);
    };
    view! {
        <Frame caption=caption value=value>
            <textarea
                id=id.clone()
                name=id
                rows=rows
                autocomplete="off"
                required=field.required
                aria-invalid=move || fault.with(Option::is_some).then_some("true")
                aria-describedby=described_by
                prop:value=value
                on:input=input
            ></textarea>
        </Frame>
    }
}
