use super::{erase::Erase, take_back::TakeBack, waits::Waits};
use crate::{
    app::{
        components::{Button, ButtonKind, Timeline},
        prelude::*,
        reactive::{Shown, live, memo},
    },
    log::id::RecordId,
    register::line::Line,
    words::{counted, text},
};

/// The log of a record, from either end.
#[component]
pub fn History(
    /// The record.
    of: RecordId,
    /// Its lines, the oldest first.
    #[prop(into)]
    lines: Memo<Vec<Line>>,
) -> impl IntoView {
    let newest_first = RwSignal::new(true);
    let shown = memo(move |_| {
        let mut lines = lines.get();
        if newest_first.get() {
            lines.reverse();
        }
        lines
    });
    let length = memo(move |_| lines.with(Vec::len));
    let count = move || counted!("history-count", length.get());
    let order = move || {
        text(if newest_first.get() {
            "history-oldest-first"
        } else {
            "history-newest-first"
        })
    };
    view! {
        <section class="log-section stack" aria-labelledby="history-title">
            <div class="section-head">
                <h2 id="history-title" tabindex="-1">
                    {text!("history-title")}
                </h2>
                <span class="quiet">{live(count)}</span>
                <Shown when=move || { length.get() > 1 }>
                    <Button
                        kind=ButtonKind::Quiet
                        press=move |_| newest_first.update(|newest| *newest = !*newest)
                        test="history-order"
                    >
                        {live(order)}
                    </Button>
                </Shown>
            </div>
            <TakeBack of=of lines=lines />
            <Waits of=of lines=lines />
            <Erase of=of lines=lines />
            <Timeline lines=shown />
        </section>
    }
}
