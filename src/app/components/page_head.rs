use crate::{
    app::{engine::use_engine, focus, prelude::*, reactive::effect, shell::use_shell},
    words::text,
};

/// The heading of a page: names the document too, and takes the focus after a navigation.
#[component]
pub fn PageHead(
    /// What the page is about.
    #[prop(into)]
    title: Signal<String>,
    /// The key of what the document is called while there is a vault, where the title is content.
    #[prop(optional)]
    section: &'static str,
    /// What stands beside it: chips, a button.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let shell = use_shell();
    let node = NodeRef::new();
    let status = use_engine().status;
    effect(move || {
        // The history of a browser keeps titles, outside every vault.
        let no_vault = status.with(|status| status.as_ref().is_some_and(|status| !status.vault));
        let name = match section {
            "" => title.get(),
            _ if no_vault => title.get(),
            section => text(section).to_owned(),
        };
        document().set_title(&format!("{name} · Watchbook"));
    });
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
