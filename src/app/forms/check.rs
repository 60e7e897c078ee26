use leptos::prelude::Set as _;

use crate::{
    app::form::{Fault, Form, field_id},
    domain::field::Field,
    words::{Say as _, text},
};

/// What is wrong with a form, gathered in the order of its fields.
#[derive(Default)]
pub struct Check(Vec<Fault>);

impl Check {
    /// Checks a text against its field.
    #[must_use]
    pub fn text(self, field: Field, value: &str) -> Self {
        let id = field_id(field.key);
        self.text_at(&id, field, value)
    }

    /// Checks a text against its field, where the field's element has another id.
    #[must_use]
    pub fn text_at(mut self, id: &str, field: Field, value: &str) -> Self {
        if let Err(fault) = field.check(value) {
            let (id, text) = (id.to_owned(), fault.say().text());
            self.0.push(Fault { id, text });
        }
        self
    }

    /// Something has to be chosen.
    #[must_use]
    pub fn chosen(mut self, key: &str, value: &str, fault: &str) -> Self {
        if value.is_empty() {
            let (id, text) = (field_id(key), text(fault).to_owned());
            self.0.push(Fault { id, text });
        }
        self
    }

    /// Shows what is wrong; true when nothing is.
    pub fn passes(self, form: Form) -> bool {
        let good = self.0.is_empty();
        form.faults.set(self.0);
        good
    }
}
