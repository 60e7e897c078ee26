use crate::{
    app::{
        components::{ButtonKind, ButtonLink, Empty, Icon},
        engine::use_engine,
        prelude::*,
        reactive::memo,
    },
    domain::role::Role,
    engine::protocol::Standing,
    register::place::Place,
    words::text,
};

/// What the person at this device may do.
#[must_use]
pub fn use_roles() -> Memo<Vec<Role>> {
    let status = use_engine().status;
    memo(move |_| {
        let roles = |status: &Option<_>| {
            let status: &crate::engine::protocol::Status = status.as_ref()?;
            Some(status.roles.clone())
        };
        status.with(roles).unwrap_or_default()
    })
}

/// The name of the person at this device.
#[must_use]
pub fn use_person() -> Memo<String> {
    let status = use_engine().status;
    memo(move |_| {
        let name = status.with(|status| status.as_ref().map(|status| status.person.clone()));
        name.unwrap_or_default()
    })
}

/// Whether this device belongs to a register; yes until it is known.
#[must_use]
pub fn use_is_member() -> Memo<bool> {
    let status = use_engine().status;
    memo(move |_| {
        status.with(|status| {
            let standing = status.as_ref().map(|status| status.standing);
            standing.is_none_or(|standing| standing == Standing::Member)
        })
    })
}

/// In place of a list, on a device that belongs to no register.
#[component]
pub fn NotAMember() -> impl IntoView {
    view! {
        <Empty icon=Icon::Register title=text!("no-register") text=text!("no-register-text")>
            <ButtonLink to=Place::Start kind=ButtonKind::Primary>
                {text!("no-register-start")}
            </ButtonLink>
            <ButtonLink to=Place::Join>{text!("no-register-join")}</ButtonLink>
        </Empty>
    }
}
