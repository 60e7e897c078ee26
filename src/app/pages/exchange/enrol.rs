use super::{
    enrol_form::{EnrolForm, Enrolee},
    made::MadeFiles,
    spoken::{isolated, listed},
};
use crate::{
    app::{
        components::{Button, ButtonKind, KeyWords, Loaded, NoticeBox, NoticeKind},
        engine::use_engine,
        focus,
        prelude::*,
        reactive::{effect, live, memo, spawn},
        shell::use_shell,
    },
    bundle::{Tlp, enrol::EnrolRequest, envelope::Seal},
    engine::protocol::{ExportOf, Status},
    log::id::DeviceId,
    register::membership::Member,
    words::{Sentence, sentence, text},
};

/// The fact that enrols a device.
const ENROLS: &str = "device.enrolled";

/// Whether the person here may enrol.
#[must_use]
pub(in crate::app::pages) fn may_enrol() -> Memo<bool> {
    let engine = use_engine();
    let may = |status: &Status| status.roles.iter().any(|role| role.may(ENROLS));
    memo(move |_| {
        engine
            .status
            .with(|status| status.as_ref().is_some_and(may))
    })
}

/// Who may do what the person here may not.
#[component]
pub(in crate::app::pages) fn WhoCan() -> impl IntoView {
    let members = use_engine().watch(crate::app::engine::Engine::people);
    let people = |members: &Vec<Member>| {
        let may = members.iter().filter(|member| member.may(ENROLS));
        let mut people: Vec<String> = may.map(|member| member.person.clone()).collect();
        people.dedup();
        listed(&people)
    };
    view! {
        <Loaded value=members let:members>
            <NoticeBox>
                <p>{live(move || sentence!("enrol-who").with("people", members.with(people)).text())}</p>
            </NoticeBox>
        </Loaded>
    }
}

/// A request to join: the words to compare, the roles, and then the file that answers it.
#[component]
pub(in crate::app::pages) fn EnrolCard(
    /// The request.
    request: EnrolRequest,
    /// The words both screens show.
    words: Vec<String>,
    /// Whether the device is a member already.
    again: bool,
    /// Keeps the ids of several requests apart.
    #[prop(optional, into)]
    suffix: String,
    /// Called when the device is enrolled.
    #[prop(into)]
    on_enrolled: Callback<()>,
) -> impl IntoView {
    let may = may_enrol();
    let enrolled = RwSignal::new(again);
    let name = RwSignal::new(request.person.clone());
    let device = request.from;
    let kept = StoredValue::new((request, words, suffix));
    live(move || {
        if enrolled.get() {
            return view! { <Enrolled device=device person=name again=again /> };
        }
        if !may.get() {
            return view! { <WhoCan /> };
        }
        let (request, words, suffix) = kept.get_value();
        let done = move |()| {
            enrolled.set(true);
            on_enrolled.run(());
        };
        view! {
            <Compare person=request.person.clone() words=words />
            <EnrolForm enrolee=Enrolee::of(request) name=name suffix=suffix on_done=done />
        }
    })
}

#[component]
fn Compare(person: String, words: Vec<String>) -> impl IntoView {
    let ask = sentence!("enrol-compare")
        .with("person", isolated(&person))
        .text();
    view! {
        <div class="compare">
            <p>{ask}</p>
            <KeyWords words=words />
            <p class="hint">{text!("enrol-differ")}</p>
        </div>
    }
}

/// It is enrolled; it has to learn of that by a file.
#[component]
fn Enrolled(device: DeviceId, person: RwSignal<String>, again: bool) -> impl IntoView {
    let name = move || isolated(&person.get());
    let title = move || {
        let key = if again { "enrol-already" } else { "enrol-done" };
        Sentence::new(key).with("person", name()).text()
    };
    let next = move || sentence!("enrol-next").with("person", name()).text();
    let node = NodeRef::new();
    effect(move || {
        if let Some(node) = node.get()
            && !again
        {
            focus::on(&node);
        }
    });
    view! {
        <div class="questions" data-test="enrolled">
            <NoticeBox kind=NoticeKind::Good>
                <p class="notice-title" tabindex="-1" node_ref=node>{live(title)}</p>
            </NoticeBox>
            <p>{live(next)}</p>
            <FileFor device=device />
        </div>
    }
}

/// The file with everything that device has not seen.
#[component]
fn FileFor(device: DeviceId) -> impl IntoView {
    let (engine, shell) = (use_engine(), use_shell());
    let made = RwSignal::new_local(None);
    let busy = RwSignal::new(false);
    let make = move |_| {
        busy.set(true);
        spawn(async move {
            let what = ExportOf::NotSeenBy { device };
            match engine
                .export(what, (Vec::new(), Tlp::AmberStrict), Seal::Devices)
                .await
            {
                Ok(files) => _ = made.try_set(Some(files)),
                Err(reason) => shell.complain(&reason),
            }
            let _ = busy.try_set(false);
        });
    };
    live(move || match made.get() {
        Some(made) => view! { <MadeFiles made=made /> },
        None => view! {
            <p class="actions">
                <Button kind=ButtonKind::Primary busy=busy press=make test="file-for">
                    {text!("enrol-file")}
                </Button>
            </p>
        },
    })
}
