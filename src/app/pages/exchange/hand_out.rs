use super::{
    hold_back::{HoldBack, without},
    incident_picker::IncidentPicker,
    made::MadeFiles,
    readable::{Readable, ReadableBy},
    recipients::{EVERYONE, Recipients, choices},
};
use crate::{
    app::{
        asks::Made,
        components::{Button, ButtonKind, Choice, ChoiceGroup, ErrorSummary, Loaded, Select},
        engine::use_engine,
        focus,
        form::{Form, field_id},
        prelude::*,
        reactive::{Shown, effect, live, memo},
    },
    bundle::{Tlp, envelope::Seal},
    engine::protocol::ExportOf,
    log::id::DeviceId,
    register::{incident::IncidentRow, membership::Member},
    words::text,
};

const ALL: &str = "all";
const SINCE: &str = "since";
const INCIDENTS: &str = "incidents";

/// What is chosen for a file to hand out.
#[derive(Clone, Copy)]
struct Order {
    what: RwSignal<String>,
    member: RwSignal<String>,
    incidents: RwSignal<Vec<IncidentRow>>,
    to: RwSignal<String>,
    named: RwSignal<Vec<String>>,
    tlp: RwSignal<String>,
    readable: Readable,
    /// What these say stays here.
    held: RwSignal<Vec<IncidentRow>>,
}

impl Order {
    fn new() -> Self {
        Order {
            what: RwSignal::new(ALL.to_owned()),
            member: RwSignal::new(String::new()),
            incidents: RwSignal::new(Vec::new()),
            to: RwSignal::new(EVERYONE.to_owned()),
            named: RwSignal::new(Vec::new()),
            tlp: RwSignal::new(Tlp::AmberStrict.name().to_owned()),
            readable: Readable::new(),
            held: RwSignal::new(Vec::new()),
        }
    }

    fn track(self) {
        self.what.track();
        self.member.track();
        self.incidents.track();
        self.to.track();
        self.named.track();
        self.tlp.track();
        self.readable.track();
        self.held.track();
    }

    fn is(self, what: &'static str) -> Memo<bool> {
        memo(move |_| self.what.with(|chosen| chosen == what))
    }

    /// What to ask the engine for; what is not chosen yet is marked in the form.
    fn read(self, form: Form) -> Option<(ExportOf, Vec<DeviceId>, Tlp, Seal)> {
        form.faults.set(Vec::new());
        let what = self.read_what(form);
        let named = self.to.with_untracked(|to| to != EVERYONE);
        let since = self.what.with_untracked(|what| what == SINCE);
        let mut to = Vec::new();
        if named && !since {
            to = self.named.get_untracked();
            if to.is_empty() {
                form.blame(&field_id("recipients"), text!("hand-out-fault-recipients"));
            }
        }
        let to = to.iter().filter_map(|device| device.parse().ok()).collect();
        let word = self.tlp.get_untracked();
        let tlp = Tlp::ALL.into_iter().find(|tlp| tlp.name() == word);
        let seal = self.readable.read(form);
        let good = form.faults.with_untracked(Vec::is_empty);
        what.zip(tlp)
            .filter(|_| good)
            .map(|(what, tlp)| (without(what, self.held), to, tlp, seal))
    }

    fn read_what(self, form: Form) -> Option<ExportOf> {
        match self.what.get_untracked().as_str() {
            SINCE => {
                let device = self.member.with_untracked(|member| member.parse().ok());
                if device.is_none() {
                    form.blame(&field_id("export-member"), text!("hand-out-fault-member"));
                }
                device.map(|device| ExportOf::NotSeenBy { device })
            }
            INCIDENTS => {
                let rows = self.incidents.get_untracked();
                if rows.is_empty() {
                    form.blame(
                        &field_id("find-incident"),
                        text!("hand-out-fault-incidents"),
                    );
                    return None;
                }
                let ids = rows.into_iter().map(|row| row.id).collect();
                Some(ExportOf::Incidents { ids })
            }
            _ => Some(ExportOf::All),
        }
    }
}

/// A file for others: what of the register, for whom, and who may see it.
#[component]
pub(super) fn HandOut() -> impl IntoView {
    let engine = use_engine();
    let order = Order::new();
    let made = RwSignal::new_local(None::<Made>);
    let form = Form::provide();
    // A file that was made for other choices is no longer offered.
    effect(move || {
        order.track();
        made.set(None);
    });
    let others = engine.watch(|engine| async move {
        let own = engine.status().await?.device;
        let members = engine.people().await?.into_iter();
        Ok(members
            .filter(|member| member.device != own)
            .collect::<Vec<Member>>())
    });
    let make = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let Some((what, to, tlp, seal)) = order.read(form) else {
            return;
        };
        form.send(async move {
            let files = engine.export(what, (to, tlp), seal).await?;
            let _ = made.try_set(Some(files));
            Ok(())
        });
    };
    view! {
        <Loaded value=others let:others>
            <form class="questions" novalidate on:submit=make data-test="hand-out-form">
                <ErrorSummary />
                <Fields order=order others=others />
                <p class="actions">
                    <Button
                        kind=ButtonKind::Primary
                        submit=true
                        busy=form.busy
                        test="hand-out-make"
                    >
                        {text!("hand-out-make")}
                    </Button>
                </p>
            </form>
        </Loaded>
        {live(move || made.get().map(|made| view! { <Ready made=made /> }))}
    }
}

#[component]
fn Fields(order: Order, others: Memo<Vec<Member>>) -> impl IntoView {
    let alone = memo(move |_| others.with(Vec::is_empty));
    let (since, incidents) = (order.is(SINCE), order.is(INCIDENTS));
    let kinds = move || {
        let kinds = if alone.get() {
            vec![ALL, INCIDENTS]
        } else {
            vec![ALL, SINCE, INCIDENTS]
        };
        kinds
            .into_iter()
            .map(|kind| Choice::of("export", kind))
            .collect::<Vec<_>>()
    };
    let labels = Tlp::ALL.map(|tlp| Choice::of("tlp", tlp.name())).to_vec();
    view! {
        <div class="halves">
            <div class="questions">
                {live(move || view! {
                    <ChoiceGroup
                        key="export"
                        legend=text!("hand-out-what")
                        choices=kinds()
                        value=order.what
                    />
                })}
                <Shown when=move || since.get()>
                    <Select
                        key="export-member"
                        label=text!("hand-out-member")
                        hint=text!("hand-out-member-hint")
                        choices=memo(move |_| others.with(|others| choices(others)))
                        value=order.member
                    />
                </Shown>
                <Shown when=move || incidents.get()>
                    <IncidentPicker
                        chosen=order.incidents
                        key="find-incident"
                        legend=text!("pick-incidents")
                    />
                </Shown>
                <Shown when=move || !since.get() && !alone.get()>
                    <Recipients others=others to=order.to named=order.named />
                </Shown>
            </div>
            <div class="questions">
                <ChoiceGroup
                    key="tlp"
                    legend=text!("hand-out-tlp")
                    hint=text!("hand-out-tlp-hint")
                    choices=labels
                    value=order.tlp
                />
                <ReadableBy readable=order.readable />
            </div>
        </div>
        <HoldBack held=order.held />
    }
}

/// The files, once they are made.
#[component]
fn Ready(made: Made) -> impl IntoView {
    let node = NodeRef::new();
    effect(move || {
        if let Some(node) = node.get() {
            focus::on(&node);
        }
    });
    view! {
        <section class="sheet ready" aria-labelledby="ready-title">
            <h3 id="ready-title" tabindex="-1" node_ref=node>{text!("made-title")}</h3>
            <MadeFiles made=made />
        </section>
    }
}
