use crate::{
    app::{clock::now, prelude::*, typing::typed},
    domain::{
        report::{Answer, Attachment, Report, Reporter},
        stamp::Moment,
    },
};

/// What stands in the form, field by field.
#[derive(Clone, Copy)]
pub(super) struct Sheet {
    pub(super) situation: RwSignal<String>,
    pub(super) what: RwSignal<String>,
    pub(super) noticed: RwSignal<Moment>,
    pub(super) happened: RwSignal<Moment>,
    pub(super) place: RwSignal<String>,
    pub(super) ongoing: RwSignal<String>,
    pub(super) danger: RwSignal<String>,
    pub(super) done: RwSignal<String>,
    pub(super) files: RwSignal<Vec<Attachment>>,
    pub(super) name: RwSignal<String>,
    pub(super) contact: RwSignal<String>,
    pub(super) confidential: RwSignal<bool>,
}

impl Sheet {
    /// An empty form: noticed now, the rest not known.
    pub(super) fn empty() -> Self {
        let sheet = Sheet::of(Report {
            reference: String::new(),
            situation: String::new(),
            what: String::new(),
            noticed: Moment::exact(now()),
            happened: Moment::unknown(),
            place: String::new(),
            ongoing: Answer::Unknown,
            danger: Answer::Unknown,
            done: String::new(),
            reporter: Reporter::default(),
            files: Vec::new(),
        });
        // Not answered yet is not the same as answered with "I do not know".
        sheet.ongoing.set(String::new());
        sheet.danger.set(String::new());
        sheet
    }

    /// The form, filled with a report.
    pub(super) fn of(report: Report) -> Self {
        Sheet {
            situation: RwSignal::new(report.situation),
            what: RwSignal::new(report.what),
            noticed: RwSignal::new(report.noticed),
            happened: RwSignal::new(report.happened),
            place: RwSignal::new(report.place),
            ongoing: RwSignal::new(report.ongoing.name().to_owned()),
            danger: RwSignal::new(report.danger.name().to_owned()),
            done: RwSignal::new(report.done),
            files: RwSignal::new(report.files),
            name: RwSignal::new(report.reporter.name),
            contact: RwSignal::new(report.reporter.contact),
            confidential: RwSignal::new(report.reporter.confidential),
        }
    }

    /// The report as it is filled now; follows every change.
    pub(super) fn report(self) -> Report {
        let files = self.files.get().into_iter().map(|file| Attachment {
            caption: typed(&file.caption),
            ..file
        });
        Report {
            reference: String::new(),
            situation: self.situation.get(),
            what: typed(&self.what.get()),
            noticed: self.noticed.get(),
            happened: self.happened.get(),
            place: typed(&self.place.get()),
            ongoing: answer(&self.ongoing.get()),
            danger: answer(&self.danger.get()),
            done: typed(&self.done.get()),
            reporter: Reporter {
                name: typed(&self.name.get()),
                contact: typed(&self.contact.get()),
                confidential: self.confidential.get(),
            },
            files: files.collect(),
        }
    }
}

fn answer(word: &str) -> Answer {
    let known = Answer::ALL.into_iter().find(|answer| answer.name() == word);
    known.unwrap_or(Answer::Unknown)
}

/// Whether a person has begun to tell something; a name alone is filled in by the page.
pub(super) fn is_begun(report: &Report) -> bool {
    let texts = [&report.situation, &report.what, &report.place, &report.done];
    texts.iter().any(|text| !text.is_empty())
        || !report.files.is_empty()
        || report.danger != Answer::Unknown
        || report.ongoing != Answer::Unknown
        || report.happened != Moment::unknown()
}
