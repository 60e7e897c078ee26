//! How a confirmed incident is worked on, closed, and now and then opened again.

use super::{
    people::Cast,
    report::precision,
    script::{Act, minutes},
    story::Telling,
};
use crate::domain::{stamp::Precision, state::State};

impl Telling<'_> {
    /// Tells the work, up to before the incident is resolved.
    pub(super) fn respond(&mut self, is_small: bool) {
        self.state(State::Responding, String::new(), (0, 6));
        if is_small {
            return;
        }
        self.note(45);
        if self.chance(5) {
            self.rename();
        }
        let is_recovered = (self.chance(60) || self.ends_in_conflict()) && self.contain();
        self.note(45);
        if self.chance(6) {
            let reason = self.fill(|demo| &demo.phrases.reassess_reason);
            let act = self.confirmed(None, reason);
            let by = self.teller.cast.lead;
            self.then(by, (20, 90), act);
        }
        if self.chance(12) {
            let Cast { lead, deputy, .. } = self.teller.cast;
            let briefing = self.fill(|demo| &demo.phrases.briefing);
            let person = deputy;
            self.then(lead, (4, 60), Act::Assign { person, briefing });
        }
        if self.chance(40) && !is_recovered {
            self.state(State::Recovered, String::new(), (20, 200));
        }
        self.note(25);
    }

    /// Tells the end.
    pub(super) fn close(&mut self, is_small: bool) {
        let reason = self.fill_own(&self.template.resolution);
        self.state(State::Resolved, reason, (20, 300));
        let is_reviewed = !is_small && self.chance(60);
        if is_reviewed {
            self.reach(State::Reviewed);
            let text = self.fill(|demo| &demo.phrases.review_note);
            let by = self.teller.cast.lead;
            let with_file = false;
            self.then(by, (90, 400), Act::Note { text, with_file });
            self.state(State::Reviewed, String::new(), (0, 2));
        }
        self.end(is_reviewed);
        let reopen = self.template.reopen.as_ref();
        if let Some(reason) = reopen.filter(|_| self.chance(40)) {
            let reason = self.slots.fill(reason);
            self.state(State::Responding, reason, (100, 900));
            self.state(State::Resolved, String::new(), (20, 200));
            self.end(false);
        }
    }

    fn rename(&mut self) {
        let title = self.fill(|demo| &demo.phrases.new_title);
        let Cast { lead, deputy, .. } = self.teller.cast;
        self.then(lead, (1, 30), Act::Rename(title));
        if self.chance(20) {
            self.beside(deputy, Act::Rename(self.template.title.clone()));
        }
    }

    /// Tells the containment; true when somebody else recorded at the same time that operations are
    /// back to normal.
    fn contain(&mut self) -> bool {
        let reason = self.fill_own(&self.template.containment);
        self.state(State::Contained, reason, (4, 70));
        if self.chance(8) || self.ends_in_conflict() {
            let act = self.step(State::Recovered, String::new());
            let by = self.teller.cast.deputy;
            self.beside(by, act);
            return true;
        }
        if self.chance(6) {
            let reason = self.fill(|demo| &demo.phrases.set_back_reason);
            self.state(State::Responding, reason, (6, 40));
            self.state(State::Eradicated, String::new(), (20, 90));
        }
        false
    }

    fn end(&mut self, is_reviewed: bool) {
        self.reach(State::Closed);
        let reason = if is_reviewed {
            String::new()
        } else {
            self.fill(|demo| &demo.phrases.no_review_reason)
        };
        let act = Act::SetState {
            to: State::Closed,
            reason,
            precision: Precision::Minute,
            ago: 0,
        };
        let by = self.teller.cast.lead;
        self.then(by, (4, 150), act);
    }

    fn state(&mut self, to: State, reason: String, wait: (i64, i64)) {
        self.reach(to);
        let act = self.step(to, reason);
        let by = if self.chance(25) {
            self.teller.cast.lead
        } else {
            self.teller.worker()
        };
        self.then(by, wait, act);
    }

    fn step(&mut self, to: State, reason: String) -> Act {
        let dice = &mut *self.teller.dice;
        let precision = precision(dice);
        let ago = minutes(0, 180, dice);
        Act::SetState {
            to,
            reason,
            precision,
            ago,
        }
    }

    fn note(&mut self, percent: usize) {
        if !self.chance(percent) {
            return;
        }
        let Some(text) = self.next_note() else { return };
        let (by, with_file) = (self.teller.worker(), self.chance(6));
        self.then(by, (1, 30), Act::Note { text, with_file });
        if self.chance(20)
            && let Some(text) = self.next_note()
        {
            let by = self.teller.cast.deputy;
            let with_file = false;
            self.beside(by, Act::Note { text, with_file });
        }
    }

    fn next_note(&mut self) -> Option<String> {
        self.notes.next().map(|note| self.slots.fill(note))
    }
}
