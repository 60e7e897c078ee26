use crate::{
    app::{
        focus,
        form::{Fault, Form},
        prelude::*,
        reactive::{Shown, effect, live, memo},
    },
    words::text,
};

/// What is wrong with the form, at its top, with links to the fields; takes the focus.
#[component]
pub fn ErrorSummary() -> impl IntoView {
    let form = expect_context::<Form>();
    let node = NodeRef::new();
    effect(move || {
        if !form.faults.with(Vec::is_empty)
            && let Some(node) = node.get()
        {
            focus::on(&node);
        }
    });
    let open = memo(move |_| form.open_faults());
    let faults = move || open.get().into_iter().map(line).collect_view();
    view! {
        <Shown when=move || !open.with(Vec::is_empty)>
            <div class="notice bad" role="alert" tabindex="-1" node_ref=node data-test="error-summary">
                <h2>{text!("form-wrong")}</h2>
                <ul>{live(faults)}</ul>
            </div>
        </Shown>
    }
}

fn line(fault: Fault) -> impl IntoView {
    let Fault { id, text } = fault;
    if id.is_empty() {
        return view! { <li>{text}</li> };
    }
    let href = format!("#{id}");
    let jump = move |event: web_sys::MouseEvent| {
        event.prevent_default();
        focus::on_id(&id);
    };
    view! { <li><a href=href on:click=jump>{text}</a></li> }
}
