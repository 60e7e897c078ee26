//! How an incident goes, from the report to its end, told as a script.

use super::{
    demo::{Demo, Slots, Template},
    dice::Dice,
    intake,
    people::Cast,
    script::{Act, Script, hours, minutes},
};
use crate::{
    domain::{
        assessment::{Override, Verdict},
        severity::{Impact, Matrix, Severity},
        stamp::Precision,
        state::State,
    },
    register::command::Classify,
};

/// A story being told: its script, its material, its cast, its dice.
pub struct Teller<'a> {
    pub(super) script: Script,
    pub(super) cast: Cast,
    pub(super) dice: &'a mut Dice,
}

impl Teller<'_> {
    /// One of these phrases.
    pub(super) fn phrase(&mut self, choose: impl Fn(&'static Demo) -> &'static [String]) -> String {
        self.dice.text(choose(Demo::shipped())).to_owned()
    }

    /// Somebody of the team.
    fn worker(&mut self) -> usize {
        [self.cast.first, self.cast.second][self.dice.below(2)]
    }
}

/// The script of an incident.
#[must_use]
pub fn incident(template: &'static Template, cast: Cast, is_urgent: bool, dice: &mut Dice) -> Script {
    let slots = Slots::of(template, dice);
    let script = Script { is_urgent, ..Script::default() };
    let mut teller = Teller { script, cast, dice };
    intake::open(template, &slots, &mut teller);
    teller.script.is_urgent = false;
    let mut telling = Telling { teller, template, slots, notes: template.notes.iter() };
    telling.tell();
    telling.teller.script
}

/// What follows the opening.
struct Telling<'a> {
    teller: Teller<'a>,
    template: &'static Template,
    slots: Slots,
    notes: std::slice::Iter<'static, String>,
}

impl Telling<'_> {
    fn tell(&mut self) {
        // Half of them are small: nobody writes more than has to be written.
        let is_small = self.chance(50);
        if !is_small || self.chance(30) {
            self.assign();
        }
        if self.chance(4) {
            let reason = self.fill(|demo| &demo.phrases.deferred_reason);
            self.assess(Verdict::Deferred, reason);
        }
        match self.teller.dice.below(100) {
            0..4 => {
                let reason = self.fill(|demo| &demo.phrases.not_incident_reason);
                self.assess(Verdict::NotIncident, reason);
            }
            4..7 => {
                let reason = self.fill(|demo| &demo.phrases.transferred_reason);
                self.assess(Verdict::Transferred, reason);
            }
            _ => {
                self.confirm();
                self.respond(is_small);
                self.close(is_small);
            }
        }
    }

    fn chance(&mut self, percent: usize) -> bool {
        self.teller.dice.chance(percent)
    }

    fn fill(&mut self, choose: impl Fn(&'static Demo) -> &'static [String]) -> String {
        let phrase = self.teller.phrase(choose);
        self.slots.fill(&phrase).replace("{title}", &self.template.title)
    }

    fn then(&mut self, by: usize, (low, high): (i64, i64), act: Act) {
        let wait = hours(low, high, self.teller.dice);
        self.teller.script.then(by, wait, act);
    }

    fn beside(&mut self, by: usize, act: Act) {
        let wait = self.teller.dice.between(20, 180);
        self.teller.script.beside(by, wait, act);
    }

    fn assign(&mut self) {
        let Cast { lead, deputy, first, .. } = self.teller.cast;
        let person = if self.chance(70) { lead } else { first };
        let briefing = self.fill(|demo| &demo.phrases.assign_briefing);
        let wait = minutes(2, 50, self.teller.dice);
        self.teller.script.then(lead, wait, Act::Assign { person, briefing });
        if self.chance(1) {
            let act = Act::Assign { person: deputy, briefing: String::new() };
            self.beside(deputy, act);
        }
    }

    fn assess(&mut self, verdict: Verdict, reason: String) {
        let act = Act::Assess { verdict, classify: None, reason };
        let by = self.teller.cast.lead;
        self.then(by, (1, 20), act);
    }

    fn confirm(&mut self) {
        let Cast { lead, deputy, .. } = self.teller.cast;
        let reason = self.fill_own(&self.template.imt_reason);
        let by = if self.chance(40) { lead } else { self.teller.worker() };
        let classify = Some(Box::new(self.classify()));
        self.then(by, (1, 18), Act::Assess { verdict: Verdict::Confirmed, classify, reason });
        if self.chance(1) {
            let mut classify = self.classify();
            classify.impact.loss = "serious".to_owned();
            let (verdict, classify) = (Verdict::Confirmed, Some(Box::new(classify)));
            let reason = self.fill(|demo| &demo.phrases.reassess_reason);
            self.beside(deputy, Act::Assess { verdict, classify, reason });
        }
    }

    fn fill_own(&mut self, texts: &'static [String]) -> String {
        self.slots.fill(self.teller.dice.text(texts))
    }

    fn classify(&mut self) -> Classify {
        let Template { category, subtype, rsit_class, rsit_type, importance, loss, social, .. } =
            self.template;
        let [importance, loss, social] = [importance, loss, social].map(String::clone);
        let impact = Impact { importance, loss, social };
        let computed = Matrix::shipped().class(&impact);
        let above = Severity::ALL.into_iter().find(|class| Some(*class) > computed);
        let class = above.filter(|_| self.chance(5));
        let reason = self.fill(|demo| &demo.phrases.override_reason);
        let overridden = class.map(|class| Override { class, reason });
        let [category, subtype, rsit_class, rsit_type] =
            [category, subtype, rsit_class, rsit_type].map(String::clone);
        Classify { category, subtype, rsit_class, rsit_type, impact, overridden }
    }

    fn respond(&mut self, is_small: bool) {
        self.state(State::Responding, String::new(), (0, 6));
        if is_small {
            return;
        }
        self.note(45);
        if self.chance(5) {
            let title = self.fill(|demo| &demo.phrases.new_title);
            let by = self.teller.cast.lead;
            self.then(by, (1, 30), Act::Rename(title.clone()));
            if self.chance(20) {
                let by = self.teller.cast.deputy;
                self.beside(by, Act::Rename(self.template.title.clone()));
            }
        }
        if self.chance(60) {
            self.contain();
        }
        self.note(45);
        if self.chance(6) {
            let reason = self.fill(|demo| &demo.phrases.reassess_reason);
            let classify = Some(Box::new(self.classify()));
            let act = Act::Assess { verdict: Verdict::Confirmed, classify, reason };
            let by = self.teller.cast.lead;
            self.then(by, (20, 90), act);
        }
        if self.chance(12) {
            let Cast { lead, deputy, .. } = self.teller.cast;
            let briefing = self.fill(|demo| &demo.phrases.briefing);
            self.then(lead, (4, 60), Act::Assign { person: deputy, briefing });
        }
        if self.chance(40) {
            self.state(State::Recovered, String::new(), (20, 200));
        }
        self.note(25);
    }

    fn contain(&mut self) {
        let reason = self.fill_own(&self.template.containment);
        self.state(State::Contained, reason, (4, 70));
        if self.chance(4) {
            let act = self.step(State::Recovered, String::new());
            let by = self.teller.cast.deputy;
            self.beside(by, act);
        } else if self.chance(6) {
            let reason = self.fill(|demo| &demo.phrases.set_back_reason);
            self.state(State::Responding, reason, (6, 40));
            self.state(State::Eradicated, String::new(), (20, 90));
        }
    }

    fn close(&mut self, is_small: bool) {
        let reason = self.fill_own(&self.template.resolution);
        self.state(State::Resolved, reason, (20, 300));
        let is_reviewed = !is_small && self.chance(60);
        if is_reviewed {
            let text = self.fill(|demo| &demo.phrases.review_note);
            let by = self.teller.cast.lead;
            self.then(by, (90, 400), Act::Note { text, with_file: false });
            self.state(State::Reviewed, String::new(), (0, 2));
        }
        self.end(is_reviewed);
        if let Some(reason) = self.template.reopen.clone().filter(|_| self.chance(40)) {
            let reason = self.slots.fill(&reason);
            self.state(State::Responding, reason, (100, 900));
            self.state(State::Resolved, String::new(), (20, 200));
            self.end(false);
        }
    }

    fn end(&mut self, is_reviewed: bool) {
        let reason = match is_reviewed {
            true => String::new(),
            false => self.fill(|demo| &demo.phrases.no_review_reason),
        };
        let act = Act::SetState { to: State::Closed, reason, precision: Precision::Minute, ago: 0 };
        let by = self.teller.cast.lead;
        self.then(by, (4, 150), act);
    }

    fn state(&mut self, to: State, reason: String, wait: (i64, i64)) {
        let act = self.step(to, reason);
        let by = if self.chance(25) { self.teller.cast.lead } else { self.teller.worker() };
        self.then(by, wait, act);
    }

    fn step(&mut self, to: State, reason: String) -> Act {
        let dice = &mut *self.teller.dice;
        let precision = intake::precision(dice);
        Act::SetState { to, reason, precision, ago: minutes(0, 180, dice) }
    }

    fn note(&mut self, percent: usize) {
        if !self.chance(percent) {
            return;
        }
        let Some(text) = self.notes.next().map(|note| self.slots.fill(note)) else { return };
        let by = self.teller.worker();
        let with_file = self.chance(6);
        self.then(by, (1, 30), Act::Note { text, with_file });
        if let Some(text) = self.notes.next().map(|note| self.slots.fill(note)).filter(|_| self.chance(8)) {
            let by = self.teller.cast.deputy;
            self.beside(by, Act::Note { text, with_file: false });
        }
    }
}
