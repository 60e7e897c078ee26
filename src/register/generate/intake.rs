//! How events come in and are assessed first: alone, in groups, from outside, for nothing.

use super::{
    calendar::DAY,
    demo::{Demo, Refuted, Slots, Template},
    dice::Dice,
    people::Cast,
    report::{Material, report, words},
    script::{Act, Script, hours, minutes},
    story::Teller,
};
use crate::domain::assessment::{Criteria, Outcome};

/// How far an event gets that nobody has decided on yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reached {
    /// It lies there.
    Received,
    /// It is accepted.
    Acknowledged,
    /// The reporter was asked.
    Asked,
    /// An incident is suspected.
    Suspected,
}

/// Tells the intake of an incident up to its opening, and what comes in soon after.
pub fn open(template: &'static Template, slots: &Slots, teller: &mut Teller<'_>) {
    let first = report(&Material::of(template), slots, teller);
    suspect(0, true, template, slots, teller);
    let mut events = vec![0];
    let mut ready = teller.script.last.clone();
    let more = match teller.dice.below(100) {
        0..78 => 0,
        78..94 => 1,
        _ => 2,
    };
    let mut late = Vec::new();
    for _ in 0..more {
        let event = teller.script.events;
        another(first, template, slots, teller);
        match teller.dice.below(100) {
            0..30 => repeat(event, ready.clone(), teller),
            30..65 => {
                suspect(event, false, template, slots, teller);
                events.push(event);
                ready.extend(teller.script.last.iter());
            }
            _ => late.push((event, teller.script.last.clone())),
        }
    }
    teller.script.last = ready;
    let wait = minutes(1, 20, teller.dice);
    let by = teller.cast.contact;
    let title = template.title.clone();
    teller.script.then(by, wait, Act::Open { title, events });
    for (event, reported) in late {
        teller.script.last.extend(reported);
        suspect(event, false, template, slots, teller);
        let (wait, lead) = (minutes(5, 40, teller.dice), teller.cast.lead);
        teller.script.then(lead, wait, Act::AddEvent(event));
    }
}

/// Tells an event that ends with the first assessment.
#[must_use]
pub fn refuted(template: &'static Refuted, cast: Cast, dice: &mut Dice) -> Script {
    let slots = Slots::of_refuted(template, dice);
    let mut teller = Teller {
        script: Script::default(),
        cast,
        dice,
    };
    let first = report(&Material::of_refuted(template), &slots, &mut teller);
    let by = teller.cast.contact;
    if teller.dice.chance(50) {
        let wait = minutes(5, 200, teller.dice);
        teller.script.then(by, wait, Act::Acknowledge(0));
    }
    let reason = slots.fill(teller.dice.text(&template.poc_reason));
    let criteria = criteria(&template.criteria, &slots);
    let (outcome, reason) = match template.outcome {
        // What the second report repeats has to be a report of its own, decided for another reason.
        Outcome::Duplicate => (
            Outcome::EventNoIncident,
            teller.phrase(|demo| &demo.phrases.first_reason),
        ),
        outcome => (outcome, reason),
    };
    if let Some(question) = &template.question {
        ask(0, first, slots.fill(question), &mut teller);
    }
    let wait = hours(0, 8, teller.dice);
    let assess = Act::AssessEvent {
        event: 0,
        outcome,
        criteria,
        reason,
        duplicate_of: None,
    };
    let decided = teller.script.then(by, wait, assess);
    if template.outcome == Outcome::Duplicate {
        teller.script.last = vec![decided];
        report(&Material::of_refuted(template), &slots, &mut teller);
        repeat(1, vec![decided], &mut teller);
    }
    teller.script
}

/// Tells an event that stays undecided.
#[must_use]
pub fn undecided(
    template: &'static Template,
    reached: Reached,
    cast: Cast,
    dice: &mut Dice,
) -> Script {
    let slots = Slots::of(template, dice);
    let script = Script {
        is_urgent: true,
        ..Script::default()
    };
    let mut teller = Teller { script, cast, dice };
    report(&Material::of(template), &slots, &mut teller);
    let by = teller.cast.contact;
    if reached >= Reached::Acknowledged {
        let wait = minutes(5, 40, teller.dice);
        teller.script.then(by, wait, Act::Acknowledge(0));
    }
    if reached == Reached::Asked {
        let question = slots.fill(&teller.phrase(|demo| &demo.phrases.question));
        let wait = minutes(5, 40, teller.dice);
        teller.script.then(by, wait, Act::Ask(0, question));
    }
    if reached == Reached::Suspected {
        suspect_now(0, template, &slots, &mut teller);
    }
    teller.script
}

/// Another report of the same, minutes to a day after the first, by somebody who need not know.
fn another(first: usize, template: &'static Template, slots: &Slots, teller: &mut Teller<'_>) {
    let wait = if teller.script.is_urgent {
        minutes(4, 30, teller.dice)
    } else {
        teller.dice.between(600, DAY)
    };
    let report = Box::new(words(&Material::of(template), slots, teller.dice));
    let with_file = teller.dice.chance(9);
    let others: Vec<usize> = teller
        .cast
        .reporters
        .iter()
        .copied()
        .filter(|person| *person != first)
        .collect();
    let by = teller.dice.pick(&others).copied().unwrap_or(first);
    let place = teller
        .script
        .later(by, wait, vec![0], Act::Report { report, with_file });
    teller.script.last = vec![place];
}

/// The first assessment of an event that repeats the first one.
fn repeat(event: usize, first: Vec<usize>, teller: &mut Teller<'_>) {
    teller.script.last.extend(first);
    let demo = Demo::shipped();
    let criteria = Criteria {
        affected: String::new(),
        services: demo.phrases.duplicate_criteria.clone(),
    };
    let reason = teller.phrase(|demo| &demo.phrases.duplicate_reason);
    let (outcome, duplicate_of) = (Outcome::Duplicate, Some(0));
    let (by, wait) = (teller.cast.contact, minutes(10, 300, teller.dice));
    let act = Act::AssessEvent {
        event,
        outcome,
        criteria,
        reason,
        duplicate_of,
    };
    teller.script.then(by, wait, act);
}

/// What the point of contact does with an event that is suspected in the end.
fn suspect(
    event: usize,
    is_first: bool,
    template: &'static Template,
    slots: &Slots,
    teller: &mut Teller<'_>,
) {
    let by = teller.cast.contact;
    if teller.dice.chance(45) {
        let wait = minutes(3, 240, teller.dice);
        teller.script.then(by, wait, Act::Acknowledge(event));
    }
    if is_first && teller.dice.chance(12) {
        let question = slots.fill(&teller.phrase(|demo| &demo.phrases.question));
        let reporter = teller.script.steps.first().map_or(by, |step| step.by);
        ask(event, reporter, question, teller);
    } else if teller.dice.chance(4) {
        let text = teller.phrase(|demo| &demo.phrases.event_note);
        let wait = minutes(3, 60, teller.dice);
        teller.script.then(by, wait, Act::NoteEvent(event, text));
    }
    suspect_now(event, template, slots, teller);
}

fn suspect_now(event: usize, template: &'static Template, slots: &Slots, teller: &mut Teller<'_>) {
    let reason = slots.fill(teller.dice.text(&template.poc_reason));
    let (by, wait) = (teller.cast.contact, minutes(5, 200, teller.dice));
    let (outcome, criteria) = (
        Outcome::SuspectedIncident,
        criteria(&template.criteria, slots),
    );
    let act = Act::AssessEvent {
        event,
        outcome,
        criteria,
        reason,
        duplicate_of: None,
    };
    teller.script.then(by, wait, act);
}

fn ask(event: usize, reporter: usize, question: String, teller: &mut Teller<'_>) {
    let (by, wait) = (teller.cast.contact, minutes(3, 60, teller.dice));
    teller.script.then(by, wait, Act::Ask(event, question));
    let text = teller.phrase(|demo| &demo.phrases.answer);
    let (wait, with_file) = (minutes(5, 300, teller.dice), teller.dice.chance(30));
    teller.script.then(
        reporter,
        wait,
        Act::Answer {
            event,
            text,
            with_file,
        },
    );
}

fn criteria(text: &str, slots: &Slots) -> Criteria {
    let affected = format!("{}, {}", slots.asset, slots.place);
    Criteria {
        affected,
        services: slots.fill(text),
    }
}
