use super::{
    attached::AttachedFiles,
    chips::Chip,
    when::{When, stamp_text},
};
use crate::{
    app::prelude::*,
    register::line::{Line, Standing},
    words::{sentence, text},
};

/// The log of a record in plain words, the oldest line first.
#[component]
pub fn Timeline(
    /// Its lines.
    #[prop(into)]
    lines: Memo<Vec<Line>>,
) -> impl IntoView {
    view! {
        <ol class="timeline" data-test="timeline">
            <For each=move || lines.get() key=|line| (line.entry, line.standing as u8) let:line>
                <TimelineLine line=line />
            </For>
        </ol>
    }
}

#[component]
fn TimelineLine(line: Line) -> impl IntoView {
    let Line {
        at,
        device,
        person,
        said,
        text: written,
        files,
        standing,
        not_before,
        ..
    } = line;
    let flags = flags(standing, not_before.map(|at| stamp_text(&at)));
    view! {
        <li class="line" class:aside=standing != Standing::Stands>
            <p class="line-head">
                <When at=at />
                " · "
                <b>{person}</b>
                " "
                <span class="device" title=device.to_string()>{device.short()}</span>
            </p>
            <p class="said">{said.text()}</p>
            {(!written.is_empty()).then(|| view! { <p class="written">{written}</p> })}
            <AttachedFiles files=files />
            {flags}
        </li>
    }
}

fn flags(standing: Standing, not_before: Option<String>) -> impl IntoView {
    let stands = standing == Standing::Stands;
    let weighed = (!stands).then(|| {
        let label = text(&format!("standing-{}", standing.name())).to_owned();
        view! { <p><Chip tone="warn" label=label /></p> }
    });
    let clock = not_before.map(|time| {
        let label = sentence!("line-not-before").with("time", time).text();
        view! { <p><Chip tone="warn" label=label /></p> }
    });
    (weighed, clock)
}
