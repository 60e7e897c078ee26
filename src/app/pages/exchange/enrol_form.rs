use crate::{
    app::{
        components::{
            Button, ButtonKind, Checkbox, CheckboxGroup, Choice, ErrorSummary, TextField,
        },
        engine::use_engine,
        form::{Form, field_id},
        prelude::*,
        typing::typed,
    },
    bundle::enrol::EnrolRequest,
    domain::{
        field::{Field, fields},
        role::Role,
    },
    log::{id::DeviceId, key::Jwk},
    register::command::Command,
    words::{Say as _, text},
};

/// What a coordinator says of a device before it is enrolled.
#[derive(Clone, Copy)]
struct Said {
    person: RwSignal<String>,
    contact: RwSignal<String>,
    roles: RwSignal<Vec<String>>,
    compared: RwSignal<bool>,
}

impl Said {
    /// The words typed and the roles chosen; what is wrong is marked in the form.
    fn read(self, form: Form, ids: &Ids) -> Option<(String, String, Vec<Role>)> {
        let person = typed(&self.person.get_untracked());
        let contact = typed(&self.contact.get_untracked());
        form.faults.set(Vec::new());
        if !self.compared.get_untracked() {
            form.blame(&field_id(&ids.compared), text!("enrol-fault-compared"));
        }
        check(form, fields::PERSON, &ids.person, &person);
        check(form, fields::CONTACT, &ids.contact, &contact);
        let chosen = self.roles.get_untracked();
        let is_chosen = |role: &Role| chosen.iter().any(|word| word == role.name());
        let roles: Vec<Role> = Role::ALL.into_iter().filter(is_chosen).collect();
        if roles.is_empty() {
            form.blame(&field_id(&ids.roles), text!("enrol-fault-roles"));
        }
        let good = form.faults.with_untracked(Vec::is_empty);
        good.then_some((person, contact, roles))
    }
}

fn check(form: Form, field: Field, id: &str, value: &str) {
    if let Err(fault) = field.check(value) {
        form.blame(id, &fault.say().text());
    }
}

/// The ids of one form's fields: two requests may stand below each other.
struct Ids {
    person: String,
    contact: String,
    roles: String,
    compared: String,
}

impl Ids {
    fn new(suffix: &str) -> Self {
        Ids {
            person: field_id(&format!("{}{suffix}", fields::PERSON.key)),
            contact: field_id(&format!("{}{suffix}", fields::CONTACT.key)),
            roles: format!("roles{suffix}"),
            compared: format!("compared{suffix}"),
        }
    }
}

/// The device that is enrolled, as far as it is known before.
#[derive(Clone)]
pub(in crate::app::pages) struct Enrolee {
    /// The device.
    pub(in crate::app::pages) device: DeviceId,
    /// Its key.
    pub(in crate::app::pages) key: Jwk,
    /// How its holder is reached.
    pub(in crate::app::pages) contact: String,
    /// What its holder may do.
    pub(in crate::app::pages) roles: Vec<Role>,
    /// Whether it is a member already: then nothing has to be compared.
    pub(in crate::app::pages) is_member: bool,
}

impl Enrolee {
    /// Of a request: it may report, before somebody says more.
    pub(super) fn of(request: EnrolRequest) -> Self {
        Enrolee {
            device: request.from,
            key: request.key,
            contact: request.contact,
            roles: vec![Role::Reporter],
            is_member: false,
        }
    }
}

/// Enrols a device, or says anew who holds it and what that person may do.
#[component]
pub(in crate::app::pages) fn EnrolForm(
    /// The device.
    enrolee: Enrolee,
    /// The person's name, as it is known at first.
    name: RwSignal<String>,
    /// Keeps the ids of several requests apart.
    suffix: String,
    /// Called when the device is enrolled.
    #[prop(into)]
    on_done: Callback<()>,
) -> impl IntoView {
    let engine = use_engine();
    let form = Form::provide();
    let is_member = enrolee.is_member;
    let roles = enrolee.roles.iter();
    let roles = roles.map(|role| role.name().to_owned()).collect();
    let said = Said {
        person: name,
        contact: RwSignal::new(enrolee.contact.clone()),
        roles: RwSignal::new(roles),
        compared: RwSignal::new(is_member),
    };
    let ids = Ids::new(&suffix);
    let send = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let Some((person, contact, roles)) = said.read(form, &ids) else {
            return;
        };
        let command = Command::Enrol {
            device: enrolee.device,
            key: enrolee.key.clone(),
            person,
            contact,
            roles,
        };
        form.send(async move {
            engine.act(command).await?;
            on_done.run(());
            Ok(())
        });
    };
    view! {
        <form class="questions" novalidate on:submit=send data-test="enrol-form">
            <ErrorSummary />
            <Questions said=said ids=Ids::new(&suffix) is_member=is_member />
            <p class="actions">
                <Button
                    kind=ButtonKind::Primary
                    submit=true
                    busy=form.busy
                    test="enrol-do"
                >
                    {text(if is_member { "manage-save" } else { "enrol-do" })}
                </Button>
            </p>
        </form>
    }
}

#[component]
fn Questions(said: Said, ids: Ids, is_member: bool) -> impl IntoView {
    let compared = (!is_member).then(|| {
        view! { <Checkbox key=ids.compared label=text!("enrol-compared") value=said.compared /> }
    });
    let choices = Role::ALL.map(|role| Choice::of("role", role.name()));
    view! {
        {compared}
        <TextField
            field=fields::PERSON
            value=said.person
            id=ids.person
            label=text!("enrol-person")
            hint=text!("enrol-person-hint")
        />
        <TextField
            field=fields::CONTACT
            value=said.contact
            id=ids.contact
            label=text!("enrol-contact")
            hint=text!("enrol-contact-hint")
        />
        <CheckboxGroup
            key=ids.roles
            legend=text!("enrol-roles")
            choices=choices.to_vec()
            value=said.roles
        />
    }
}
