use crate::{
    app::{
        components::{Badge, Drawing, Icon},
        engine::use_engine,
        prelude::*,
        reactive::{effect, live, memo},
        routes::{Link, use_place},
    },
    domain::role::Role,
    engine::protocol::{Standing, Status},
    register::place::{Place, whole},
    words::text,
};

/// An entry of the navigation.
#[derive(Clone, Debug, PartialEq)]
struct Item {
    place: Place,
    icon: Icon,
    label: &'static str,
    count: usize,
    count_of: &'static str,
}

/// The ways a person has here: four in sight on a phone, the others behind "More".
#[derive(Clone, Debug, Default, PartialEq)]
struct Ways {
    first: Vec<Item>,
    more: Vec<Item>,
}

fn item(place: Place, icon: Icon, label: &'static str) -> Item {
    Item {
        place,
        icon,
        label,
        count: 0,
        count_of: "",
    }
}

fn counted(mut item: Item, count: usize, of: &'static str) -> Item {
    (item.count, item.count_of) = (count, of);
    item
}

fn ways(status: &Status) -> Ways {
    let report = item(Place::Report(None), Icon::Report, "nav-report");
    let mine = item(Place::Reports, Icon::Mine, "nav-reports");
    let mine = counted(mine, status.to_hand_over, "count-to-hand-over");
    let join = item(Place::Join, Icon::Join, "nav-join");
    let verify = item(Place::Verify, Icon::Verify, "nav-verify");
    let device = item(Place::Device, Icon::Device, "nav-device");
    let glossary = item(Place::Glossary, Icon::Info, "nav-glossary");
    let home = item(Place::Home, Icon::Home, "nav-home");
    if status.standing != Standing::Member {
        return Ways {
            first: vec![report, mine, join, verify],
            more: vec![home, device, glossary],
        };
    }
    let inbox = item(Place::Inbox(whole()), Icon::Inbox, "nav-inbox");
    let inbox = counted(inbox, status.counts.events_waiting, "count-waiting");
    let register = item(Place::Register(whole()), Icon::Register, "nav-register");
    let exchange = item(Place::Exchange, Icon::Exchange, "nav-exchange");
    let exchange = counted(exchange, status.only_here, "count-only-here");
    let members = item(Place::Members, Icon::Members, "nav-members");
    let integrity = item(Place::Integrity, Icon::Integrity, "nav-integrity");
    if status.roles.iter().all(|role| *role == Role::Reporter) {
        return Ways {
            first: vec![report, mine, exchange],
            more: vec![home, register, members, integrity, verify, device, glossary],
        };
    }
    Ways {
        first: vec![report, inbox, register, exchange],
        more: vec![home, mine, members, integrity, verify, device, glossary],
    }
}

/// The entry that leads to a place.
fn way_to(place: Place) -> Place {
    match place {
        Place::MyReport(_) => Place::Reports,
        Place::Event(_) => Place::Inbox(whole()),
        Place::Health => Place::Device,
        Place::Incident(_) => Place::Register(whole()),
        place => place,
    }
}

/// The ways through the app: a bar below on phones, a column beside the page on wide screens.
#[component]
pub(super) fn Navigation() -> impl IntoView {
    let engine = use_engine();
    let place = use_place();
    let open = RwSignal::new(false);
    effect(move || {
        place.track();
        open.set(false);
    });
    let ways = memo(move |_| {
        engine
            .status
            .with(|status| status.as_ref().map(ways).unwrap_or_default())
    });
    let entry = |item: Item| view! { <li><Entry item=item /></li> };
    let escape = move |event: web_sys::KeyboardEvent| {
        if event.key() == "Escape" {
            open.set(false);
        }
    };
    view! {
        <nav
            class="nav"
            class:open=move || open.get()
            aria-label=text!("nav")
            on:keydown=escape
        >
            <ul class="first">
                {live(move || ways.get().first.into_iter().map(entry).collect_view())}
                <li class="more-button">
                    <button
                        type="button"
                        aria-expanded=move || open.get().to_string()
                        aria-controls="nav-more"
                        on:click=move |_| open.update(|open| *open = !*open)
                        data-test="nav-more"
                    >
                        <Drawing icon=Icon::More />
                        <span>{text!("nav-more")}</span>
                    </button>
                </li>
            </ul>
            <ul class="more" id="nav-more">
                {live(move || ways.get().more.into_iter().map(entry).collect_view())}
            </ul>
        </nav>
    }
}

#[component]
fn Entry(item: Item) -> impl IntoView {
    let place = use_place();
    let (target, kind) = (item.place.clone(), std::mem::discriminant(&item.place));
    let current = memo(move |_| std::mem::discriminant(&way_to(place.get())) == kind);
    let of = if item.count_of.is_empty() {
        ""
    } else {
        text(item.count_of)
    };
    view! {
        <Link
            to=target
            current=current
            test=item.label
        >
            <Drawing icon=item.icon />
            <span>{text(item.label)}</span>
            <Badge count=item.count of=of />
        </Link>
    }
}
