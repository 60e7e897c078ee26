use super::rows::{heads, row};
use crate::{
    app::{
        components::{Button, ButtonKind, Table},
        engine::use_engine,
        forms::PaperNote,
        prelude::*,
        reactive::{live, memo, spawn},
        shell::use_shell,
    },
    register::{
        incident::IncidentRow,
        list::{Column, Query},
    },
    words::{sentence, text},
};

/// What stands on paper.
const COLUMNS: [Column; 7] = [
    Column::Title,
    Column::Severity,
    Column::State,
    Column::Category,
    Column::Coordinator,
    Column::Opened,
    Column::Updated,
];

/// Prints the whole list as filtered and sorted, not only what is near the screen.
#[component]
pub(super) fn PrintList(
    query: Memo<Query>,
    /// What is on the paper while the browser prints.
    paper: RwSignal<Vec<IncidentRow>>,
) -> impl IntoView {
    let (engine, shell) = (use_engine(), use_shell());
    let busy = RwSignal::new(false);
    let print = move |_| {
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        let whole = Query {
            offset: 0,
            limit: usize::MAX,
            ..query.get_untracked()
        };
        spawn(async move {
            match engine.incidents(whole).await {
                Ok((window, _)) => {
                    let _ = paper.try_set(window.rows);
                    // Printing stops everything else: the rows have to be in the page before.
                    request_animation_frame(move || {
                        if window_print().is_none() {
                            shell.complain(&sentence!("fault-print"));
                        }
                        let _ = paper.try_set(Vec::new());
                    });
                }
                Err(reason) => shell.complain(&reason),
            }
            let _ = busy.try_set(false);
        });
    };
    view! {
        <Button kind=ButtonKind::Quiet busy=busy press=print test="print">
            {text!("print")}
        </Button>
        <PaperNote />
    }
}

fn window_print() -> Option<()> {
    window().print().ok()
}

/// The list on paper.
#[component]
pub(super) fn Paper(query: Memo<Query>, paper: RwSignal<Vec<IncidentRow>>) -> impl IntoView {
    let heads = memo(move |_| query.with(|query| heads(query, &COLUMNS)));
    live(move || {
        let rows = paper.get();
        if rows.is_empty() {
            return None;
        }
        let rows = rows.into_iter().enumerate();
        let rows = rows.map(|(number, incident)| row(number, incident, &COLUMNS, &[], None));
        Some(view! {
            <div class="on-paper">
                <Table caption=text!("register-caption") heads=heads>
                    <tbody role="rowgroup">{rows.collect_view()}</tbody>
                </Table>
            </div>
        })
    })
}
