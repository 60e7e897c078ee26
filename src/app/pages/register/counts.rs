use crate::{
    app::{components::SeverityChip, prelude::*, reactive::live, routes::Link},
    domain::severity::Severity,
    register::{
        list::Counts,
        place::{Place, asking},
    },
    words::{counted, sentence, text},
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
                    <Link to=only(&format!("state:open severity:{}", class.name()))>
                        <span>{count}</span>
                        " "
                        <SeverityChip severity=Some(class) />
                    </Link>
                </li>
            }
        };
        let unassessed = (by_class[4] > 0).then(|| {
            let words = sentence!("register-unassessed").with("count", by_class[4]);
            view! { <li>{words.text()}</li> }
        });
        (open.map(class).collect_view(), unassessed)
    };
    let open = move || {
        let count = counts.with(|counts| counts.open);
        counted!("register-open", count)
    };
    let ended = move || {
        let count = counts.with(|counts| counts.ended);
        sentence!("register-ended").with("count", count).text()
    };
    view! {
        <ul class="tallies" aria-label=text!("register-counts") data-test="counts">
            <li>
                <Link to=only("state:open")>{live(open)}</Link>
            </li>
            {live(classes)}
            <li>
                <Link to=only("state:ended")>{live(ended)}</Link>
            </li>
        </ul>
    }
}

fn only(text: &str) -> Place {
    Place::Register(asking(text))
}
