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
        state::State,
    },
    register::command::Classify,
};

/// A story being told: its script, its cast, its dice.
pub struct Teller<'a> {
    /// The script so far.
    pub script: Script,
    /// Who plays.
    pub cast: Cast,
    /// What decides.
    pub dice: &'a mut Dice,
}

impl Teller<'_> {
    /// One of these phrases.
    pub fn phrase(&mut self, choose: impl Fn(&'static Demo) -> &'static [String]) -> String {
        self.dice.text(choose(Demo::shipped())).to_owned()
    }

    /// Somebody of the team.
    pub fn worker(&mut self) -> usize {
        [self.cast.first, self.cast.second][self.dice.below(2)]
    }
}

/// The script of an incident. With a stop it is one of the present: everybody hurries at first, and
/// it goes no further than to that state.
#[must_use]
pub fn incident(
    template: &'static Template,
    cast: Cast,
    stop: Option<State>,
    dice: &mut Dice,
) -> Script {
    let slots = Slots::of(template, dice);
    let is_urgent = stop.is_some();
    let script = Script {
        is_urgent,
        ..Script::default()
    };
    let mut teller = Teller { script, cast, dice };
    intake::open(template, &slots, &mut teller);
    teller.script.is_urgent = false;
    let notes = template.notes.iter();
    let mut telling = Telling {
        teller,
        template,
        slots,
        notes,
        stop,
        is_over: false,
    };
    telling.tell();
    telling.teller.script
}

/// What follows the opening.
pub struct Telling<'a> {
    pub(super) teller: Teller<'a>,
    pub(super) template: &'static Template,
    pub(super) slots: Slots,
    pub(super) notes: std::slice::Iter<'static, String>,
    stop: Option<State>,
    is_over: bool,
}

impl Telling<'_> {
    fn tell(&mut self) {
        // More than half of them are small: nobody writes more than has to be written.
        let is_small = self.chance(55) && self.stop.is_none();
        if !is_small || self.chance(20) {
            self.assign();
        }
        if self.chance(4) || self.stop == Some(State::Deferred) {
            let reason = self.fill(|demo| &demo.phrases.deferred_reason);
            self.assess(State::Deferred, Verdict::Deferred, reason);
        }
        match self.teller.dice.below(100) {
            0..4 if self.stop.is_none() => {
                let reason = self.fill(|demo| &demo.phrases.not_incident_reason);
                self.assess(State::NotIncident, Verdict::NotIncident, reason);
            }
            4..7 if self.stop.is_none() => {
                let reason = self.fill(|demo| &demo.phrases.transferred_reason);
                self.assess(State::Transferred, Verdict::Transferred, reason);
            }
            _ => {
                self.confirm();
                self.respond(is_small);
                self.close(is_small);
            }
        }
    }

    /// Whether something happens that happens so many times in a hundred.
    pub(super) fn chance(&mut self, percent: usize) -> bool {
        self.teller.dice.chance(percent)
    }

    /// One of these phrases, its slots filled.
    pub(super) fn fill(&mut self, choose: impl Fn(&'static Demo) -> &'static [String]) -> String {
        let phrase = self.teller.phrase(choose);
        self.slots
            .fill(&phrase)
            .replace("{title}", &self.template.title)
    }

    /// One of the template's texts, its slots filled.
    pub(super) fn fill_own(&mut self, texts: &'static [String]) -> String {
        self.slots.fill(self.teller.dice.text(texts))
    }

    /// Adds a step so many hours later, unless the story is over.
    pub(super) fn then(&mut self, by: usize, (low, high): (i64, i64), act: Act) {
        let wait = hours(low, high, self.teller.dice);
        if !self.is_over {
            self.teller.script.then(by, wait, act);
        }
    }

    /// Adds a step in parallel to the last one, unless the story is over.
    pub(super) fn beside(&mut self, by: usize, act: Act) {
        let wait = self.teller.dice.between(20, 180);
        if !self.is_over {
            self.teller.script.beside(by, wait, act);
        }
    }

    /// Ends the story here if the next state is further than it shall go.
    pub(super) fn reach(&mut self, next: State) {
        self.is_over |= self.stop.is_some_and(|stop| next > stop);
    }

    /// Whether it stops where two people have just recorded different states: every register has
    /// something to decide.
    pub(super) fn ends_in_conflict(&self) -> bool {
        self.stop == Some(State::Contained)
    }

    fn assign(&mut self) {
        let Cast {
            lead,
            deputy,
            first,
            ..
        } = self.teller.cast;
        let person = if self.chance(70) { lead } else { first };
        let briefing = self.fill(|demo| &demo.phrases.assign_briefing);
        let wait = minutes(2, 50, self.teller.dice);
        let act = Act::Assign { person, briefing };
        self.teller.script.then(lead, wait, act);
        if self.chance(1) {
            let briefing = String::new();
            let person = deputy;
            self.beside(deputy, Act::Assign { person, briefing });
        }
    }

    fn assess(&mut self, next: State, verdict: Verdict, reason: String) {
        self.reach(next);
        let (by, classify) = (self.teller.cast.lead, None);
        let act = Act::Assess {
            verdict,
            classify,
            reason,
        };
        self.then(by, (1, 20), act);
    }

    fn confirm(&mut self) {
        self.reach(State::Confirmed);
        let reason = self.fill_own(&self.template.imt_reason);
        let lead = self.teller.cast.lead;
        let by = if self.chance(40) {
            lead
        } else {
            self.teller.worker()
        };
        let act = self.confirmed(None, reason);
        self.then(by, (1, 18), act);
        if self.chance(1) {
            let reason = self.fill(|demo| &demo.phrases.reassess_reason);
            let act = self.confirmed(Some("serious"), reason);
            let by = self.teller.cast.deputy;
            self.beside(by, act);
        }
    }

    /// A second assessment that confirms, with another loss than the template's if one is given.
    pub(super) fn confirmed(&mut self, loss: Option<&str>, reason: String) -> Act {
        let mut classify = self.classify();
        if let Some(loss) = loss {
            classify.impact.loss = loss.to_owned();
        }
        Act::Assess {
            verdict: Verdict::Confirmed,
            classify: Some(Box::new(classify)),
            reason,
        }
    }

    fn classify(&mut self) -> Classify {
        let template = self.template;
        let impact = Impact {
            importance: template.importance.clone(),
            loss: template.loss.clone(),
            social: template.social.clone(),
        };
        let computed = Matrix::shipped().class(&impact);
        let mut above = Severity::ALL
            .into_iter()
            .filter(|class| Some(*class) > computed);
        let class = above.next().filter(|_| self.chance(5));
        let reason = self.fill(|demo| &demo.phrases.override_reason);
        Classify {
            category: template.category.clone(),
            subtype: template.subtype.clone(),
            rsit_class: template.rsit_class.clone(),
            rsit_type: template.rsit_type.clone(),
            impact,
            overridden: class.map(|class| Override { class, reason }),
        }
    }
}
