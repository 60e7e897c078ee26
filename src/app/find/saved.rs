use crate::{
    app::{
        components::{Button, ButtonKind, Dialog, TextField},
        engine::use_engine,
        form::Form,
        prelude::*,
        reactive::{live, memo, spawn},
        routes::href,
        shell::use_shell,
        typing::typed,
    },
    domain::field::fields,
    engine::protocol::SavedView,
    register::{list::Query, place::Place, search::field::List},
    words::{sentence, text},
};

/// The views that are kept, each one press away, and keeping the one that is shown.
#[component]
pub(super) fn Views(query: Memo<Query>, list: List, place: fn(Query) -> Place) -> impl IntoView {
    let engine = use_engine();
    let all = engine.watch(crate::app::engine::Engine::views);
    let all = memo(move |_| all.get().and_then(Result::ok).unwrap_or_default());
    let shell = use_shell();
    let keep = move |views: Vec<SavedView>| {
        spawn(async move {
            if let Err(reason) = engine.keep_views(views).await {
                shell.complain(&reason);
            }
        });
    };
    let one = move |view: SavedView| {
        let is_it = {
            let wanted = view.query();
            move |query: &Query| query.text == wanted.text && query.sort == wanted.sort
        };
        let (name, dropped) = (view.name.clone(), view.clone());
        let drop_it = move |_| {
            let mut views = all.get_untracked();
            views.retain(|view| *view != dropped);
            keep(views);
        };
        view! {
            <li class="saved-view">
                <a
                    class="filter-chip"
                    href=href(&place(view.query()))
                    data-noscroll=""
                    aria-current=move || query.with(&is_it).then_some("true")
                >
                    <bdi>{view.name}</bdi>
                </a>
                <button
                    type="button"
                    class="chip-remove"
                    aria-label=sentence!("view-drop").with("name", name).text()
                    on:click=drop_it
                >
                    "×"
                </button>
            </li>
        }
    };
    let here = move || {
        let views = all.get().into_iter().filter(|view| view.list == list);
        views.map(one).collect::<Vec<_>>()
    };
    let can_keep = memo(move |_| {
        query.with(|query| {
            let is_known = |view: &SavedView| {
                view.list == list && view.text == query.text && view.sort == query.sort
            };
            let is_whole = query.text.trim().is_empty() && query.sort.is_empty();
            !is_whole && !all.with(|all| all.iter().any(is_known))
        })
    });
    let open = RwSignal::new(false);
    let name = RwSignal::new(String::new());
    view! {
        {live(here)}
        {live(move || can_keep.get().then(|| view! {
            <li>
                <Button kind=ButtonKind::Quiet press=move |_| open.set(true) test="view-keep">
                    {text!("view-keep")}
                </Button>
            </li>
        }))}
        <li class="dialog-place">
            <Dialog open=open title=text!("view-keep-title").to_owned()>
                {live(move || open.get().then(|| view! {
                    <KeepForm query=query list=list all=all open=open name=name />
                }))}
            </Dialog>
        </li>
    }
}

#[component]
fn KeepForm(
    query: Memo<Query>,
    list: List,
    all: Memo<Vec<SavedView>>,
    open: RwSignal<bool>,
    name: RwSignal<String>,
) -> impl IntoView {
    let (engine, form) = (use_engine(), Form::provide());
    let submit = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let typed = typed(&name.get_untracked());
        if !form.check(&[(fields::VIEW_NAME, typed.clone())]) {
            return;
        }
        let mut views = all.get_untracked();
        // The same name in the same list is the same view.
        views.retain(|view| view.list != list || view.name != typed);
        views.push(query.with_untracked(|query| SavedView::of(typed, list, query)));
        form.send(async move {
            engine.keep_views(views).await?;
            open.set(false);
            name.set(String::new());
            Ok(())
        });
    };
    view! {
        <form class="stack" novalidate on:submit=submit data-test="view-form">
            <TextField field=fields::VIEW_NAME value=name />
            <p class="actions">
                <Button kind=ButtonKind::Primary submit=true busy=form.busy test="view-keep-do">
                    {text!("view-keep-do")}
                </Button>
                <Button kind=ButtonKind::Quiet press=move |_| open.set(false)>
                    {text!("form-close")}
                </Button>
            </p>
        </form>
    }
}
