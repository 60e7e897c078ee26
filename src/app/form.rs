//! A form while it is filled: what is wrong with it, and whether it is on its way.

use std::future::Future;

use crate::{
    app::{
        prelude::*,
        reactive::{effect, spawn},
    },
    domain::field::{Field, FieldFault},
    words::{Say as _, Sentence},
};

/// The state of a form; its fields find it in the context.
#[derive(Clone, Copy)]
pub struct Form {
    /// What is wrong, in the order of the form.
    pub faults: RwSignal<Vec<Fault>>,
    /// Whether it is on its way to the engine.
    pub busy: RwSignal<bool>,
    /// Ids of elements that were changed after they were found wrong.
    mended: RwSignal<Vec<String>>,
}

/// Something wrong with a form.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// The id of the field's element; empty when it is about the whole form.
    pub id: String,
    /// What is wrong, and what to do.
    pub text: String,
}

/// The id of a field's element.
#[must_use]
pub fn field_id(key: &str) -> String {
    format!("field-{key}")
}

impl Form {
    /// A new form, for the fields below it.
    #[must_use]
    pub fn provide() -> Self {
        let form = Form {
            faults: RwSignal::new(Vec::new()),
            busy: RwSignal::new(false),
            mended: RwSignal::new(Vec::new()),
        };
        effect(move || {
            form.faults.track();
            form.mended.set(Vec::new());
        });
        provide_context(form);
        form
    }

    /// The form around a field, if it stands in one. What is drawn again finds in its context what stood there before, too:
    /// a form that is gone is none.
    #[must_use]
    pub fn around() -> Option<Self> {
        use_context().filter(|form: &Form| !form.faults.is_disposed())
    }

    /// Checks texts against their fields and shows what is wrong; true when nothing is.
    pub fn check(self, texts: &[(Field, String)]) -> bool {
        let faults = texts
            .iter()
            .filter_map(|(field, text)| field.check(text).err());
        self.show(faults.collect())
    }

    /// Shows what is wrong with fields; true when nothing is.
    pub fn show(self, faults: Vec<FieldFault>) -> bool {
        let faults = faults.into_iter().map(|fault| Fault {
            id: field_id(&fault.field),
            text: fault.say().text(),
        });
        let faults: Vec<Fault> = faults.collect();
        let good = faults.is_empty();
        self.faults.set(faults);
        good
    }

    /// Adds something wrong with one element.
    pub fn blame(self, id: &str, text: &str) {
        let (id, text) = (id.to_owned(), text.to_owned());
        self.faults.update(|faults| faults.push(Fault { id, text }));
    }

    /// Shows a refusal of the whole form.
    pub fn refuse(self, reason: &Sentence) {
        let (id, text) = (String::new(), reason.text());
        self.faults.set(vec![Fault { id, text }]);
    }

    /// Sends the form: busy until the engine answered, a refusal is shown above it. While it is
    /// busy nothing is sent again.
    pub fn send(self, sending: impl Future<Output = Result<(), Sentence>> + 'static) {
        if self.busy.get_untracked() {
            return;
        }
        self.busy.set(true);
        self.faults.set(Vec::new());
        spawn(async move {
            let result = sending.await;
            // The page may be gone by now.
            let _ = self.busy.try_set(false);
            if let Err(reason) = result {
                let (id, text) = (String::new(), reason.text());
                let _ = self.faults.try_set(vec![Fault { id, text }]);
            }
        });
    }

    /// The element was changed: what was wrong with it is not said any more, until the form is
    /// checked again.
    pub fn mend(self, id: &str) {
        let is_wrong = self
            .faults
            .with_untracked(|faults| faults.iter().any(|fault| fault.id == id));
        if is_wrong {
            self.mended.update(|mended| mended.push(id.to_owned()));
        }
    }

    /// What is still wrong.
    #[must_use]
    pub fn open_faults(self) -> Vec<Fault> {
        // A form that was just sent away may be looked at once more.
        let mended = self.mended.try_get().unwrap_or_default();
        let mut faults = self.faults.try_get().unwrap_or_default();
        faults.retain(|fault| !mended.contains(&fault.id));
        faults
    }

    /// What is still wrong with one element.
    #[must_use]
    pub fn fault(self, id: &str) -> Option<String> {
        let fault = self.open_faults().into_iter().find(|fault| fault.id == id);
        fault.map(|fault| fault.text)
    }
}

/// Tells the form around an element, if there is one, that it was changed.
pub fn mend(form: Option<Form>, id: &str) {
    if let Some(form) = form {
        form.mend(id);
    }
}
