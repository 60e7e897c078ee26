//! How people report: in whose words, from inside or outside, knowing when it was or not.

use super::{
    demo::{Refuted, Slots, Template},
    dice::Dice,
    script::{Act, minutes},
    story::Teller,
};
use crate::domain::{
    report::{Answer, Report, Reporter},
    stamp::{Moment, Precision},
};

/// What a report is made of.
pub struct Material {
    situation: &'static str,
    what: &'static [String],
    done: &'static [String],
}

impl Material {
    /// That of an incident.
    pub fn of(template: &'static Template) -> Self {
        let Template {
            situation,
            what,
            done_already: done,
            ..
        } = template;
        Material {
            situation,
            what,
            done,
        }
    }

    /// That of an event that is none.
    pub fn of_refuted(template: &'static Refuted) -> Self {
        let Refuted {
            situation,
            what,
            done_already: done,
            ..
        } = template;
        Material {
            situation,
            what,
            done,
        }
    }
}

/// A report by a member, or one from outside that the point of contact takes in. Returns who can
/// answer questions about it.
pub fn report(material: &Material, slots: &Slots, teller: &mut Teller<'_>) -> usize {
    let is_outside = teller.dice.chance(18);
    let contact = teller.cast.contact;
    let reporter = teller
        .dice
        .pick(&teller.cast.reporters)
        .copied()
        .unwrap_or(contact);
    let report = Box::new(words(material, slots, teller.dice));
    let with_file = teller.dice.chance(9);
    if is_outside {
        let ago = minutes(5, 400, teller.dice);
        teller.script.then(
            contact,
            0,
            Act::Adopt {
                report,
                ago,
                with_file,
            },
        );
        return contact;
    }
    teller
        .script
        .then(reporter, 0, Act::Report { report, with_file });
    reporter
}

/// The words of a report; who signs it and when is added when it is made.
pub fn words(material: &Material, slots: &Slots, dice: &mut Dice) -> Report {
    let mut answer = || Answer::ALL[[0, 1, 1, 1, 2][dice.below(5)]];
    let (ongoing, danger) = (answer(), answer());
    let confidential = dice.chance(6);
    // When it happened is told as the distance to the report until that is made.
    let happened = precision(dice);
    Report {
        reference: String::new(),
        situation: material.situation.to_owned(),
        what: slots.fill(dice.text(material.what)),
        noticed: Moment {
            at: None,
            precision: Precision::Minute,
            estimated: dice.chance(20),
        },
        happened: Moment {
            at: None,
            precision: happened,
            estimated: dice.chance(30),
        },
        place: slots.place.clone(),
        ongoing,
        danger,
        done: slots.fill(dice.text(material.done)),
        reporter: Reporter {
            confidential,
            ..Reporter::default()
        },
        files: Vec::new(),
    }
}

/// How well people know when something was: half of the time not to the minute.
pub fn precision(dice: &mut Dice) -> Precision {
    match dice.below(100) {
        0..45 => Precision::Minute,
        45..68 => Precision::Hour,
        68..86 => Precision::Day,
        86..90 => Precision::Month,
        90..91 => Precision::Year,
        _ => Precision::Unknown,
    }
}
