use crate::{
    app::{components::SeverityChip, prelude::*, reactive::live, routes::Link},
    domain::severity::Severity,
    register::{
        list::{Counts, Filter, Query, StateFilter},
        place::{Place, whole},
    },
    words::{Sentence, text},
};

/// How many incidents stand where; each number leads to those it counts.
#[component]
pub(super) fn Numbers(counts: Memo<Counts>) -> impl IntoView {
    let classes = move || {
        let by_class = counts.get().by_severity;
        let open = Severity::ALL.into_iter().rev();
        let open = open.filter(|class| by_class[*class as usize] > 0);
        let class = |class: Severity| {
            let count = by_class[class as usize];
            view! {
                <li>
                    <Link to=only(StateFilter::Open, Some(class))>
                        <span>{count}</span>
                        " "
                        <SeverityChip severity=Some(class) />
                    </Link>
                </li>
            }
        };
        let unassessed = (by_class[4] > 0).then(|| {
            let words = Sentence::new("register-unassessed").with("count", by_class[4]);
            view! { <li>{words.text()}</li> }
        });
        (open.map(class).collect_view(), unassessed)
    };
    let open = move || {
        let count = counts.with(|counts| counts.open);
        let key = if count == 1 {
            "register-open-one"
        } else {
            "register-open"
        };
        Sentence::new(key).with("count", count).text()
    };
    let ended = move || {
        let count = counts.with(|counts| counts.ended);
        Sentence::new("register-ended").with("count", count).text()
    };
    view! {
        <ul class="tallies" aria-label=text("register-counts") data-test="counts">
            <li>
                <Link to=only(StateFilter::Open, None)>{live(open)}</Link>
            </li>
            {live(classes)}
            <li>
                <Link to=only(StateFilter::Ended, None)>{live(ended)}</Link>
            </li>
        </ul>
    }
}

fn only(state: StateFilter, severity: Option<Severity>) -> Place {
    Place::Register(Query {
        filter: Filter {
            state,
            severity,
            ..Filter::default()
        },
        ..whole()
    })
}
