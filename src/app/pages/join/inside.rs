use super::super::exchange::{isolated, roles_text};
use crate::{
    app::{
        components::{ButtonKind, ButtonLink, NoticeBox, NoticeKind},
        engine::use_engine,
        focus,
        prelude::*,
        reactive::{effect, memo},
    },
    engine::protocol::Status,
    register::place::Place,
    words::{sentence, text},
};

/// This device belongs to a register.
#[component]
pub(super) fn Inside(
    /// Whether it has just come to belong to it.
    stepped: RwSignal<bool>,
) -> impl IntoView {
    let engine = use_engine();
    let node = NodeRef::new();
    effect(move || {
        if let Some(node) = node.get()
            && stepped.get()
        {
            focus::on(&node);
        }
    });
    let said = move |say: fn(&Status) -> String| {
        memo(move |_| {
            let words = engine.status.with(|status| status.as_ref().map(say));
            words.unwrap_or_default()
        })
    };
    let register = said(|status| {
        sentence!("join-inside")
            .with("register", isolated(&status.register))
            .text()
    });
    let roles = said(|status| {
        sentence!("join-roles")
            .with("roles", roles_text(&status.roles))
            .text()
    });
    view! {
        <div data-test="joined">
            <NoticeBox kind=NoticeKind::Good>
                <h2 tabindex="-1" node_ref=node>{register}</h2>
                <p>{roles}</p>
            </NoticeBox>
        </div>
        <p>{text!("join-inside-text")}</p>
        <p class="actions">
            <ButtonLink to=Place::Home kind=ButtonKind::Primary>
                {text!("join-home")}
            </ButtonLink>
            <ButtonLink to=Place::Report(None)>{text!("nav-report")}</ButtonLink>
        </p>
    }
}
