use wasm_bindgen::JsCast;
use web_sys::Element;

use crate::{
    app::{
        prelude::*,
        reactive::live,
        routes::{href, use_go},
    },
    register::place::Place,
    words::{sentence, text},
};

/// The head of a column.
#[derive(Clone, Debug, PartialEq)]
pub struct Head {
    /// Its name.
    pub label: String,
    /// Where its name leads: the same list, sorted by it.
    pub sort: Option<Place>,
    /// Whether the list is sorted by it, and whether the lowest come first.
    pub sorted: Option<bool>,
    /// Where it stands among the columns that the list is sorted by.
    pub rank: Option<usize>,
}

impl Head {
    /// A column one cannot sort by.
    #[must_use]
    pub fn plain(label: &str) -> Self {
        Head {
            label: label.to_owned(),
            sort: None,
            sorted: None,
            rank: None,
        }
    }
}

/// A table; on narrow screens every row becomes a card. Its children are [`Row`]s in a `<tbody>`,
/// or a `LongBody`.
#[component]
pub fn Table(
    /// What it shows, for those who cannot see it.
    #[prop(into)]
    caption: String,
    /// Its columns.
    #[prop(into)]
    heads: Memo<Vec<Head>>,
    /// How many rows there are, when not all are drawn.
    #[prop(optional, into)]
    total: Signal<Option<usize>>,
    children: Children,
) -> impl IntoView {
    let heads = move || heads.get().into_iter().map(head).collect_view();
    view! {
        <table class="table" role="table" aria-rowcount=move || total.get()>
            <caption class="unseen">{caption}</caption>
            <thead role="rowgroup">
                <tr role="row">{live(heads)}</tr>
            </thead>
            {children()}
        </table>
    }
}

fn head(head: Head) -> impl IntoView {
    // One column only may be said to be sorted by: the first.
    let sorted = head
        .sorted
        .filter(|_| head.rank.unwrap_or_default() == 0)
        .map(|up| if up { "ascending" } else { "descending" });
    let name = match head.sort {
        Some(place) => {
            let hint = sentence!("table-sort").with("column", &head.label).text();
            // The second and third say so.
            let rank = head
                .rank
                .filter(|rank| *rank > 0)
                .map(|rank| (rank + 1).to_string());
            let arrow = head.sorted.map(|up| if up { "↑" } else { "↓" });
            view! {
                <a class="sort" href=href(&place) title=hint data-noscroll="">
                    {head.label}
                    <span class="arrow" aria-hidden="true">{arrow}{rank}</span>
                </a>
            }
        }
        None => head.label.into_view(),
    };
    view! { <th scope="col" role="columnheader" aria-sort=sorted>{name}</th> }
}

/// One cell: what it shows.
pub struct Cell {
    /// The column's name, shown beside the cell on narrow screens; empty for none.
    pub label: String,
    /// What it shows.
    pub view: View,
    /// An extra class: `main`, `number`, `narrow-hidden`.
    pub class: &'static str,
}

impl Cell {
    /// A cell under a column's name.
    pub fn of(label: &str, view: impl IntoView + 'static) -> Self {
        Cell {
            label: label.to_owned(),
            view: view.into_view(),
            class: "",
        }
    }

    /// A cell that needs no name.
    pub fn main(view: impl IntoView + 'static) -> Self {
        Cell {
            label: String::new(),
            view: view.into_view(),
            class: "main",
        }
    }

    /// The same with another class.
    #[must_use]
    pub fn class(mut self, class: &'static str) -> Self {
        self.class = class;
        self
    }
}

/// A row that is a link as a whole. The link's words are `name`.
#[component]
pub fn Row(
    /// Where it leads.
    to: Place,
    /// The words of the link: what the row is about. They stand in the first cell.
    name: impl IntoView + 'static,
    /// What stands before the link, such as a box to choose the row.
    #[prop(optional)]
    before: Option<View>,
    /// What stands below the link, such as a reference.
    #[prop(optional, into)]
    note: String,
    /// The other cells.
    cells: Vec<Cell>,
    /// Its number in the whole list, beginning with 0.
    #[prop(optional, into)]
    number: Option<usize>,
) -> impl IntoView {
    let cells = cells.into_iter().map(|cell| {
        let label = (!cell.label.is_empty()).then_some(cell.label);
        view! { <td role="cell" class=cell.class data-label=label>{cell.view}</td> }
    });
    let (address, go) = (href(&to), use_go());
    // The whole row leads there for a pointer; the link alone for the keyboard.
    let open = move |event: web_sys::MouseEvent| {
        let target = event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok());
        let has_own = target.is_some_and(|target| {
            !matches!(target.closest("a, button, input, summary, label"), Ok(None))
        });
        if !has_own {
            go(to.clone());
        }
    };
    view! {
        <tr role="row" class="row" on:click=open aria-rowindex=number.map(|number| number + 2)>
            <td role="cell" class="title">
                {before}
                <a class="row-link" dir="auto" href=address>{name}</a>
                {(!note.is_empty()).then(|| view! { <code class="row-note">{note}</code> })}
            </td>
            {cells.collect_view()}
        </tr>
    }
}

/// How many there are, and how many without the filter.
#[must_use]
pub fn count_text(total: usize, all: usize) -> String {
    match (total, all) {
        (total, all) if total == all => sentence!("table-count").with("total", total).text(),
        (0, _) => text!("table-count-none").to_owned(),
        (total, all) => sentence!("table-count-of")
            .with("total", total)
            .with("all", all)
            .text(),
    }
}
