use super::{
    super::exchange::{EnrolForm, Enrolee, isolated},
    revoke::RevokeForm,
};
use crate::{
    app::{
        asks::Members,
        components::{Button, Loaded},
        engine::use_engine,
        focus,
        prelude::*,
        reactive::{effect, live, memo},
        shell::use_shell,
    },
    log::id::DeviceId,
    register::membership::Member,
    words::{sentence, text},
};

/// What a coordinator can change about the member that was chosen.
#[component]
pub(super) fn Manage(
    known: Memo<Members>,
    /// The device that was chosen.
    chosen: RwSignal<Option<DeviceId>>,
) -> impl IntoView {
    let member = memo(move |_| {
        let chosen = chosen.get()?;
        known.with(|known| {
            let mut members = known.members.iter();
            let member = members.find(|member| member.device == chosen)?.clone();
            let out = known.out.iter().any(|out| out.device == chosen);
            Some((member, out))
        })
    });
    live(move || {
        let (member, out) = member.get()?;
        Some(view! { <Card member=member out=out chosen=chosen /> })
    })
}

#[component]
fn Card(member: Member, out: bool, chosen: RwSignal<Option<DeviceId>>) -> impl IntoView {
    let (engine, shell) = (use_engine(), use_shell());
    let head = NodeRef::new();
    effect(move || {
        if let Some(head) = head.get() {
            focus::on(&head);
        }
    });
    let device = member.device;
    let title = sentence!("manage-title")
        .with("person", isolated(&member.person))
        .with("device", device.short());
    let close = move || {
        chosen.set(None);
        focus::on_id("members-list");
    };
    let changed = move |()| {
        shell.say(text!("manage-changed"));
        close();
    };
    let forms = (!out).then(|| {
        let enrolee = Enrolee {
            device,
            key: member.key.clone(),
            contact: member.contact.clone(),
            roles: member.roles.clone(),
            is_member: true,
        };
        let name = RwSignal::new(member.person.clone());
        let sent = engine.watch(move |engine| engine.sent(device));
        view! {
            <h3>{text!("manage-change")}</h3>
            <EnrolForm enrolee=enrolee name=name suffix="-member".to_owned() on_done=changed />
            <Loaded value=sent let:sent>
                <RevokeForm device=device sent=sent.get_untracked() on_done=move |()| close() />
            </Loaded>
        }
    });
    view! {
        <section class="card stack" aria-labelledby="manage" data-test="manage">
            <h2 id="manage" tabindex="-1" node_ref=head>{title.text()}</h2>
            {forms}
            <p class="actions">
                <Button press=move |_| close() test="manage-close">{text!("form-close")}</Button>
            </p>
        </section>
    }
}
