use crate::{
    app::{
        components::{Button, ButtonKind, ButtonLink, Empty, Icon, Loaded, PageHead, count_text},
        engine::use_engine,
        find::{FindBar, Quick},
        forms::{NotAMember, use_is_member, use_roles},
        prelude::*,
        reactive::{Later, Shown, live, memo},
        routes::{use_go, use_place},
    },
    register::{
        incident::IncidentRow,
        list::{Counts, Query, Window},
        place::{Place, whole},
        search::field::List as FindList,
    },
    words::text,
};

mod bulk;
mod counts;
mod layout;
mod print;
mod rows;
mod save;

/// What is asked most.
const QUICK: [Quick; 5] = [
    Quick {
        term: "state:open",
        label: "quick-open",
    },
    Quick {
        term: "coordinator:me",
        label: "quick-mine",
    },
    Quick {
        term: "severity>=III",
        label: "quick-serious",
    },
    Quick {
        term: "severity:none",
        label: "quick-unassessed",
    },
    Quick {
        term: "has:conflict",
        label: "quick-conflict",
    },
];

/// The first row, for how many there are, and the counts over everything.
type Answer = (Window<IncidentRow>, Counts);

/// The register (clause 4.7.5): all incidents, as filtered and sorted by the address.
#[component]
pub(super) fn Register() -> impl IntoView {
    let (is_member, query) = (use_is_member(), asked());
    let paper = RwSignal::new(Vec::new());
    let content = move || {
        if is_member.get() {
            view! { <Incidents query=query /> }
        } else {
            view! { <NotAMember /> }
        }
    };
    view! {
        <PageHead title=text!("nav-register")>
            <Shown when=move || is_member.get()>
                <save::SaveList query=query />
                <print::PrintList query=query paper=paper />
            </Shown>
        </PageHead>
        {live(content)}
        <print::Paper query=query paper=paper />
    }
}

/// What the address asks for.
fn asked() -> Memo<Query> {
    let place = use_place();
    memo(move |before: Option<&Query>| match place.get() {
        Place::Register(query) => query,
        // On the way to another page the list stands still.
        _ => before.cloned().unwrap_or_else(whole),
    })
}

#[component]
fn Incidents(query: Memo<Query>) -> impl IntoView {
    let first = use_engine().watch(move |engine| {
        engine.incidents(Query {
            limit: 1,
            ..query.get()
        })
    });
    view! {
        <Loaded value=first let:data>
            <List query=query first=data />
        </Loaded>
    }
}

#[component]
fn List(query: Memo<Query>, first: Memo<Answer>) -> impl IntoView {
    let all = memo(move |_| first.with(|(window, _)| window.all));
    let total = memo(move |_| first.with(|(window, _)| window.total));
    let counts = memo(move |_| first.with(|(_, counts)| counts.clone()));
    let is_empty = memo(move |_| all.get() == 0);
    let fits_none = memo(move |_| total.get() == 0);
    let layout = layout::Layout::kept();
    let chosen = bulk::Chosen::none();
    let may_act = use_acts();
    let rows = move || {
        if fits_none.get() {
            view! { <NothingFits query=query /> }
        } else {
            view! { <rows::Rows query=query total=total layout=layout chosen=chosen /> }
        }
    };
    live(move || {
        if is_empty.get() {
            return view! { <Nothing /> };
        }
        view! {
            <counts::Numbers counts=counts />
            <FindBar query=query list=FindList::Incidents place=Place::Register quick=QUICK.to_vec() />
            <div class="section-head">
                <p role="status" class="quiet">
                    {live(move || count_text(total.get(), all.get()))}
                </p>
                <Shown when=move || !fits_none.get()>
                    <Clear query=query />
                </Shown>
                <Shown when=move || !fits_none.get() && may_act.get()>
                    <bulk::BulkBar chosen=chosen />
                </Shown>
            </div>
            <Later>{live(rows)}</Later>
            <layout::LayoutChoice layout=layout />
        }
    })
}

/// Takes the filter away; the order stays.
#[component]
fn Clear(query: Memo<Query>) -> impl IntoView {
    let go = use_go();
    let clear = move |_| {
        go(Place::Register(Query {
            text: String::new(),
            ..query.get_untracked()
        }));
    };
    view! {
        <Shown when=move || query.with(|query| !query.text.trim().is_empty())>
            <Button press=clear test="clear-filter">
                {text!("register-clear")}
            </Button>
        </Shown>
    }
}

/// No incident yet: how one comes about.
#[component]
fn Nothing() -> impl IntoView {
    view! {
        <Empty icon=Icon::Register title=text!("register-empty") text=text!("register-empty-text")>
            <ButtonLink to=Place::Inbox(whole()) kind=ButtonKind::Primary>
                {text!("register-to-inbox")}
            </ButtonLink>
            <ButtonLink to=Place::Report(None)>{text!("inbox-report")}</ButtonLink>
        </Empty>
    }
}

#[component]
fn NothingFits(query: Memo<Query>) -> impl IntoView {
    view! {
        <Empty icon=Icon::Register title=text!("register-no-match") text=text!("register-no-match-text")>
            <Clear query=query />
        </Empty>
    }
}

/// Whether this person may do anything with an incident.
fn use_acts() -> Memo<bool> {
    let roles = use_roles();
    memo(move |_| roles.with(|roles| roles.iter().any(|role| role.may("incident.noted"))))
}
