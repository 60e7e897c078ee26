use super::super::exchange::roles_text;
use crate::{
    app::{
        asks::Members,
        components::{Button, ButtonKind, Chip, Choice, Head, Table, When, count_text},
        engine::use_engine,
        prelude::*,
        reactive::{Shown, live, memo},
        typing::small,
    },
    domain::role::Role,
    log::id::{DeviceId, EntryId},
    register::membership::{Member, Revocation},
    words::{sentence, text},
};

/// A member, and if it is out, why and by whom.
type Listed = (Member, Option<(Revocation, String)>);

/// From so many on there is a search.
const MANY: usize = 8;

/// The members by name: what each may do, how each is reached, and since when.
#[component]
pub(super) fn MemberList(
    known: Memo<Members>,
    /// The device whose member is to be changed.
    chosen: RwSignal<Option<DeviceId>>,
    /// Whether the person here may change members.
    may: Memo<bool>,
) -> impl IntoView {
    let engine = use_engine();
    let members = memo(move |_| {
        let Members { members, out, .. } = known.get();
        let of = |member: Member| {
            let mut all = out.iter();
            let out = all.find(|out| out.device == member.device).cloned();
            let by = out.as_ref().map(|out| name(&members, &out.by));
            (member, out.zip(by))
        };
        members.iter().cloned().map(of).collect::<Vec<Listed>>()
    });
    let own = memo(move |_| {
        engine
            .status
            .with(|status| status.as_ref().map(|status| status.device))
    });
    let find = RwSignal::new(String::new());
    let shown = memo(move |_| {
        let find = small(&find.get());
        let fits = |(member, _): &Listed| find.split_whitespace().all(|word| has(member, word));
        members
            .get()
            .into_iter()
            .filter(fits)
            .collect::<Vec<Listed>>()
    });
    let many = memo(move |_| members.with(Vec::len) >= MANY);
    let count = move || count_text(shown.with(Vec::len), members.with(Vec::len));
    let heads = memo(move |_| {
        let change = may.get().then_some("member-change");
        let keys = COLUMNS.into_iter().chain(change);
        keys.map(|key| Head::plain(text(key)))
            .collect::<Vec<Head>>()
    });
    view! {
        <section class="members" id="members-list" tabindex="-1" aria-label=text!("members-list")>
            <Shown when=move || many.get()>
                <Search find=find />
            </Shown>
            <p class="quiet" role="status">{live(count)}</p>
            <Table caption=text!("members-list") heads=heads>
                <tbody role="rowgroup">
                    <For each=move || shown.get() key=key let:listed>
                        <MemberRow listed=listed own=own chosen=chosen may=may />
                    </For>
                </tbody>
            </Table>
        </section>
    }
}

const COLUMNS: [&str; 5] = [
    "member-person",
    "member-roles",
    "member-contact",
    "member-device",
    "member-since",
];

/// A row is drawn again when what it shows has changed.
fn key((member, out): &Listed) -> (DeviceId, String, String, String, Option<EntryId>) {
    let out = out.as_ref().map(|(out, _)| out.entry);
    let roles = roles_text(&member.roles);
    (
        member.device,
        member.person.clone(),
        member.contact.clone(),
        roles,
        out,
    )
}

fn has(member: &Member, word: &str) -> bool {
    let Member {
        person, contact, ..
    } = member;
    let all = [
        person,
        contact,
        &roles_text(&member.roles),
        &member.device.short(),
    ];
    all.into_iter().any(|part| small(part).contains(word))
}

#[component]
fn Search(find: RwSignal<String>) -> impl IntoView {
    view! {
        <div class="field">
            <label for="field-find-member">{text!("members-find")}</label>
            <input
                type="search"
                id="field-find-member"
                name="field-find-member"
                autocomplete="off"
                prop:value=find
                on:input=move |event| find.set(event_target_value(&event))
            />
        </div>
    }
}

#[component]
fn MemberRow(
    listed: Listed,
    own: Memo<Option<DeviceId>>,
    chosen: RwSignal<Option<DeviceId>>,
    may: Memo<bool>,
) -> impl IntoView {
    let (member, out) = listed;
    let is_out = out.is_some();
    let out = out.map(|(out, by)| view! { <Out out=out by=by /> });
    let Member {
        device,
        person,
        contact,
        roles,
        since,
        ..
    } = member;
    let change = sentence!("member-change-of").with("person", &person).text();
    let button = move || {
        let change = change.clone();
        let button = (!is_out).then(|| {
            view! {
                <Button
                    kind=ButtonKind::Quiet
                    press=move |_| chosen.set(Some(device))
                    label=change
                    test="member-change"
                >
                    {text!("member-change")}
                </Button>
            }
        });
        may.get().then(|| view! { <td role="cell">{button}</td> })
    };
    let is_own = move || own.get() == Some(device);
    let chip = |role: Role| {
        let label = text(&format!("role-{}", role.name())).to_owned();
        view! { <Chip label=label /> }
    };
    let roles: Vec<_> = roles.into_iter().map(chip).collect();
    view! {
        <tr role="row" class="row still" data-test="member">
            <td role="cell" class="title">
                <bdi>{person}</bdi>
                " "
                <Shown when=is_own>
                    <Chip tone="active" label=text!("member-here") />
                </Shown>
                {out}
            </td>
            <td role="cell" data-label=text!("member-roles")><span class="chips">{roles}</span></td>
            <td role="cell" data-label=text!("member-contact")><bdi>{contact}</bdi></td>
            <td role="cell" data-label=text!("member-device")>
                <code title=device.to_string()>{device.short()}</code>
            </td>
            <td role="cell" data-label=text!("member-since")><When at=since /></td>
            {live(button)}
        </tr>
    }
}

/// The name of whoever holds a device, or the beginning of its id.
fn name(members: &[Member], device: &DeviceId) -> String {
    let member = members.iter().find(|member| member.device == *device);
    member.map_or_else(|| device.short(), |member| member.person.clone())
}

/// That a device is out: since when, who decided that, and why.
#[component]
fn Out(out: Revocation, by: String) -> impl IntoView {
    let cause = Choice::of("cause", out.cause.name()).label;
    let counts = sentence!("member-out-counts").with("number", out.last.map_or(0, |last| last.seq));
    view! {
        <Chip tone="bad" label=text!("member-out") />
        <p class="quiet" data-test="member-out">
            <When at=out.at />
            " · "
            <bdi>{by}</bdi>
            " · "
            {cause}
            ": "
            <bdi>{out.reason}</bdi>
            " "
            {counts.text()}
        </p>
    }
}
