use crate::app::{focus, prelude::*, reactive::effect, shell::use_shell};

/// The heading of a page: names the document too, and takes the focus after a navigation.
#[component]
pub fn PageHead(
    /// What the page is about.
    #[prop(into)]
    title: Signal<String>,
    /// What stands beside it: chips, a button.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let shell = use_shell();
    let node = NodeRef::new();
    effect(move || document().set_title(&format!("{} · Watchbook", title.get())));
    effect(move || {
        if let Some(node) = node.get()
            && shell.focus_due.get_untracked()
        {
            shell.focus_due.set(false);
            focus::on(&node);
        }
    });
    view! {
        <header class="page-head">
            <h1 tabindex="-1" node_ref=node>{title}</h1>
            {children.map(|children| view! { <div class="beside">{children()}</div> })}
        </header>
    }
}
