use std::future::Future;

use js_sys::Array;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit};

use crate::{
    app::{
        engine::{Engine, use_engine},
        prelude::*,
        reactive::{effect, live, memo, next_task, spawn},
    },
    register::place::WINDOW,
    words::{Sentence, text},
};

/// The body of a table as long as the register: windows of [`WINDOW`] rows, asked for when they
/// come near the screen and given up when they are far.
#[component]
pub fn LongBody<T, F, Fut, R, V>(
    /// How many rows there are.
    #[prop(into)]
    total: Memo<usize>,
    /// Asks for a window from an offset on; asked again when a signal it reads changes.
    fetch: F,
    /// Draws a row, given its number.
    row: R,
) -> impl IntoView
where
    T: Clone + PartialEq + Send + Sync + 'static,
    F: Fn(Engine, usize) -> Fut + Clone + Send + 'static,
    Fut: Future<Output = Result<Vec<T>, Sentence>> + 'static,
    R: Fn(usize, T) -> V + Clone + Send + 'static,
    V: IntoView + 'static,
{
    let windows = memo(move |_| total.get().div_ceil(WINDOW));
    live(move || {
        let (fetch, row) = (fetch.clone(), row.clone());
        let draw = move |number: usize| {
            let (fetch, row) = (fetch.clone(), row.clone());
            view! { <Stretch number=number total=total fetch=fetch row=row /> }
        };
        view! { <For each=move || 0..windows.get() key=|number| *number children=draw /> }
    })
}

#[component]
fn Stretch<T, F, Fut, R, V>(number: usize, total: Memo<usize>, fetch: F, row: R) -> impl IntoView
where
    T: Clone + PartialEq + Send + Sync + 'static,
    F: Fn(Engine, usize) -> Fut + Clone + Send + 'static,
    Fut: Future<Output = Result<Vec<T>, Sentence>> + 'static,
    R: Fn(usize, T) -> V + Clone + Send + 'static,
    V: IntoView + 'static,
{
    let node = NodeRef::new();
    let near = RwSignal::new(number == 0);
    watch_nearness(node, near);
    let rows = memo(move |_| total.get().saturating_sub(number * WINDOW).min(WINDOW));
    let content = move || {
        if !near.get() {
            return view! { <Gap rows=rows /> };
        }
        let (fetch, row) = (fetch.clone(), row.clone());
        view! { <Rows number=number rows=rows fetch=fetch row=row /> }
    };
    view! { <tbody role="rowgroup" node_ref=node>{live(content)}</tbody> }
}

#[component]
fn Rows<T, F, Fut, R, V>(number: usize, rows: Memo<usize>, fetch: F, row: R) -> impl IntoView
where
    T: Clone + PartialEq + Send + Sync + 'static,
    F: Fn(Engine, usize) -> Fut + Clone + Send + 'static,
    Fut: Future<Output = Result<Vec<T>, Sentence>> + 'static,
    R: Fn(usize, T) -> V + Clone + Send + 'static,
    V: IntoView + 'static,
{
    let offset = number * WINDOW;
    let window = use_engine().watch(move |engine| fetch(engine, offset));
    // At once when the rows are drawn anew: what one is looking at does not leave for a moment.
    let mut at_once = false;
    live(move || match window.get() {
        None => view! { <Gap rows=rows /> },
        Some(Err(reason)) => view! { <tr><td class="fault">{reason.text()}</td></tr> },
        Some(Ok(items)) => {
            let numbered: Vec<(usize, T)> = items
                .into_iter()
                .enumerate()
                .map(|(place, item)| (offset + place, item))
                .collect();
            let row = row.clone();
            let draw = move |rows: &[(usize, T)]| {
                let drawn = rows.iter().map(|(number, item)| row(*number, item.clone()));
                drawn.collect_view().into_view()
            };
            if at_once {
                return draw(&numbered);
            }
            at_once = true;
            piecewise(numbered, draw)
        }
    })
}

/// Draws so many rows in one task.
const PIECE: usize = 17;

/// Rows, some of them at once and some in each task after: a slow phone draws a window for a quarter of a second.
fn piecewise<T>(rows: Vec<T>, draw: impl Fn(&[T]) -> View + Clone + 'static) -> View
where
    T: Clone + Send + Sync + 'static,
{
    let due = RwSignal::new(PIECE);
    let all = rows.len();
    spawn(async move {
        for due_now in (PIECE..all).step_by(PIECE) {
            next_task().await;
            if due.try_set(due_now + PIECE).is_some() {
                return; // Nobody looks at them any more.
            }
        }
    });
    let rest = memo(move |_| all.saturating_sub(due.get()));
    let pieces = rows.chunks(PIECE).enumerate().map(|(number, piece)| {
        let is_due = memo(move |_| number * PIECE < due.get());
        let (piece, draw) = (piece.to_vec(), draw.clone());
        live(move || is_due.get().then(|| draw(&piece)))
    });
    let gap = live(move || (rest.get() > 0).then(|| view! { <Gap rows=rest /> }));
    let all: Vec<View> = pieces.chain([gap]).collect();
    all.into_view()
}

/// Room for rows that are not drawn.
#[component]
fn Gap(rows: Memo<usize>) -> impl IntoView {
    // Cards on narrow screens are higher than rows; the style sheet says how high both are.
    let height = move || format!("calc({} * var(--row-height))", rows.get());
    view! {
        <tr class="gap" aria-hidden="true">
            <td style:height=height>{text!("loading")}</td>
        </tr>
    }
}

fn watch_nearness(node: NodeRef, near: RwSignal<bool>) {
    let seen = Closure::<dyn FnMut(Array)>::new(move |entries: Array| {
        let last = entries.iter().last();
        if let Some(entry) = last.map(JsCast::unchecked_into::<IntersectionObserverEntry>) {
            // Said again, nothing changes: what is drawn stays.
            let is_near = entry.is_intersecting();
            if near.try_get_untracked() == Some(!is_near) {
                near.set(is_near);
            }
        }
    });
    let options = IntersectionObserverInit::new();
    options.set_root_margin("1500px 0px");
    let function = seen.as_ref().unchecked_ref();
    let observer = IntersectionObserver::new_with_options(function, &options).ok();
    let observer = StoredValue::new_local(observer.map(|observer| (observer, seen)));
    effect(move || {
        let Some(node) = node.get() else { return };
        observer.with_value(|observer| match observer {
            Some((observer, _)) => observer.observe(&node),
            // Without an observer everything is drawn: slower, but complete.
            None => near.set(true),
        });
    });
    on_cleanup(move || {
        observer.try_with_value(|observer| {
            observer
                .iter()
                .for_each(|(observer, _)| observer.disconnect());
        });
    });
}
