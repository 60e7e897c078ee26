use crate::{
    app::{
        components::{Button, NoticeBox, NoticeKind},
        forms::{Ago, Panel, Written, label, use_roles},
        prelude::*,
        reactive::{live, memo},
    },
    register::{
        incident::{Incident, Parallel},
        line::Line,
        offer::{Step, for_incident},
    },
    words::{Sentence, text},
};

/// What was written in parallel, without one knowing of the other: both are kept until somebody
/// writes it again.
#[component]
pub(super) fn Versions(incident: Memo<Incident>, panel: Panel) -> impl IntoView {
    let roles = use_roles();
    let parallel = memo(move |_| incident.with(Incident::parallel));
    let settles = move |field: &str| {
        let offers = incident.with(|incident| for_incident(incident, &roles.get()));
        let wanted = |step: &Step| match *step {
            Step::Rename => field == "title",
            Step::Advance | Step::Reopen => field == "state",
            Step::AssessIncident => field == "classification",
            Step::Assign => field == "coordinator",
            _ => false,
        };
        let open = offers.into_iter().filter(|offer| offer.allowed);
        open.map(|offer| offer.step).find(wanted)
    };
    live(move || {
        let parallel = parallel.get();
        if parallel.is_empty() {
            return None;
        }
        let fields = parallel.into_iter().map(|parallel| {
            let step = settles(parallel.field);
            view! { <FieldOfTwo parallel=parallel step=step panel=panel /> }
        });
        let fields = fields.collect_view();
        Some(view! {
            <div data-test="versions">
                <NoticeBox kind=NoticeKind::Warn title=text("versions-title")>
                    <p>{text("versions-text")}</p>
                    {fields}
                </NoticeBox>
            </div>
        })
    })
}

#[component]
fn FieldOfTwo(parallel: Parallel, step: Option<Step>, panel: Panel) -> impl IntoView {
    let name = text(match parallel.field {
        "title" => "versions-of-title",
        "state" => "versions-of-state",
        "classification" => "versions-of-classification",
        "merged" => "versions-of-merged",
        _ => "versions-of-coordinator",
    });
    let count = parallel.lines.len();
    let heading = Sentence::new("versions-count")
        .with("count", count)
        .with("field", name)
        .text();
    let last = count.saturating_sub(1);
    let lines = parallel.lines.into_iter().enumerate();
    let lines = lines.map(|(place, line)| version(line, place == last));
    let settle = step.map(|step| {
        view! {
            <p class="actions">
                <Button press=move |_| panel.open.set(Some(step))>
                    {Sentence::new("versions-settle").with("step", label(step, true)).text()}
                </Button>
            </p>
        }
    });
    view! {
        <div class="versions stack">
            <p>
                <b>{heading}</b>
            </p>
            <ul>{lines.collect_view()}</ul>
            {settle}
        </div>
    }
}

fn version(line: Line, is_shown: bool) -> impl IntoView {
    let shown = is_shown.then(|| view! { <span class="quiet">{text("versions-shown")}</span> });
    let words = (!line.text.is_empty()).then(|| view! { <Written words=line.text /> });
    view! {
        <li>
            <p>
                <bdi>{line.said.text()}</bdi>
                " "
                {shown}
            </p>
            {words}
            <p class="quiet">
                <bdi>{line.person}</bdi>
                " · "
                <Ago at=line.at />
            </p>
        </li>
    }
}
