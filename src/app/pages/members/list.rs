use super::super::exchange::roles_text;
use crate::{
    app::{
        components::{Chip, Head, Table, When, count_text},
        engine::use_engine,
        prelude::*,
        reactive::{Shown, live, memo},
    },
    domain::role::Role,
    log::id::DeviceId,
    register::membership::Member,
    words::text,
};

/// From so many on there is a search.
const MANY: usize = 8;

/// The members by name: what each may do, how each is reached, and since when.
#[component]
pub(super) fn MemberList(members: Memo<Vec<Member>>) -> impl IntoView {
    let engine = use_engine();
    let own = memo(move |_| {
        engine
            .status
            .with(|status| status.as_ref().map(|status| status.device))
    });
    let find = RwSignal::new(String::new());
    let shown = memo(move |_| {
        let find = find.get().to_lowercase();
        let fits = |member: &Member| find.split_whitespace().all(|word| has(member, word));
        members
            .get()
            .into_iter()
            .filter(fits)
            .collect::<Vec<Member>>()
    });
    let many = memo(move |_| members.with(Vec::len) >= MANY);
    let count = move || count_text(shown.with(Vec::len), members.with(Vec::len));
    let heads = COLUMNS.map(|key| Head::plain(text(key))).to_vec();
    view! {
        <section class="members" aria-label=text("members-list")>
            <Shown when=move || many.get()>
                <Search find=find />
            </Shown>
            <p class="quiet" role="status">{live(count)}</p>
            <Table caption=text("members-list") heads=heads>
                <tbody role="rowgroup">
                    <For each=move || shown.get() key=key let:member>
                        <MemberRow member=member own=own />
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
fn key(member: &Member) -> (DeviceId, String, String, String) {
    let roles = roles_text(&member.roles);
    (
        member.device,
        member.person.clone(),
        member.contact.clone(),
        roles,
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
    all.into_iter()
        .any(|part| part.to_lowercase().contains(word))
}

#[component]
fn Search(find: RwSignal<String>) -> impl IntoView {
    view! {
        <div class="field">
            <label for="field-find-member">{text("members-find")}</label>
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
fn MemberRow(member: Member, own: Memo<Option<DeviceId>>) -> impl IntoView {
    let Member {
        device,
        person,
        contact,
        roles,
        since,
        ..
    } = member;
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
                    <Chip tone="active" label=text("member-here") />
                </Shown>
            </td>
            <td role="cell" data-label=text("member-roles")><span class="chips">{roles}</span></td>
            <td role="cell" data-label=text("member-contact")><bdi>{contact}</bdi></td>
            <td role="cell" data-label=text("member-device")>
                <code title=device.to_string()>{device.short()}</code>
            </td>
            <td role="cell" data-label=text("member-since")><When at=since /></td>
        </tr>
    }
}
