use crate::{
    app::{
        components::{Choice, ChoiceGroup, TextField},
        form::{Form, field_id},
        prelude::*,
        reactive::{Shown, memo},
        typing::typed,
    },
    bundle::envelope::Seal,
    domain::field::fields,
    words::text,
};

const DEVICES: &str = "devices";
const PASSPHRASE: &str = "passphrase";
const OPEN: &str = "open";

/// Who can read a file that is made.
#[derive(Clone, Copy)]
pub(super) struct Readable {
    who: RwSignal<String>,
    passphrase: RwSignal<String>,
}

impl Readable {
    pub(super) fn new() -> Self {
        Readable {
            who: RwSignal::new(DEVICES.to_owned()),
            passphrase: RwSignal::new(String::new()),
        }
    }

    pub(super) fn track(self) {
        self.who.track();
        self.passphrase.track();
    }

    /// How to seal it; a passphrase that is missing is marked in the form.
    pub(super) fn read(self, form: Form) -> Seal {
        match self.who.get_untracked().as_str() {
            DEVICES => Seal::Devices,
            PASSPHRASE => {
                let passphrase = typed(&self.passphrase.get_untracked());
                if passphrase.is_empty() {
                    let id = field_id(fields::PASSPHRASE.key);
                    form.blame(&id, text!("seal-fault-passphrase"));
                }
                Seal::Passphrase(passphrase)
            }
            _ => Seal::Open,
        }
    }
}

/// Who can read the file: the members it is for, whoever knows a passphrase, or anyone.
#[component]
pub(super) fn ReadableBy(readable: Readable) -> impl IntoView {
    let choices = [DEVICES, PASSPHRASE, OPEN].map(|who| Choice::of("seal", who));
    let by_passphrase = memo(move |_| readable.who.with(|who| who == PASSPHRASE));
    view! {
        <ChoiceGroup
            key="seal"
            legend=text!("hand-out-seal")
            choices=choices.to_vec()
            value=readable.who
        />
        <Shown when=move || by_passphrase.get()>
            <TextField
                field=fields::PASSPHRASE
                value=readable.passphrase
                label=text!("seal-new-passphrase")
                hint=text!("seal-new-passphrase-hint")
            />
        </Shown>
    }
}
