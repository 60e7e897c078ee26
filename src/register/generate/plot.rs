//! Which stories a register tells, and when each begins.

use super::{
    calendar::{DAY, HOUR},
    demo::Demo,
    dice::Dice,
    intake::{self, Reached},
    people::Cast,
    script::Script,
    story,
};
use crate::domain::state::State;

/// What a story is about: its material by place in the files.
#[derive(Clone, Copy)]
pub enum Tale {
    /// An incident; one of the present goes no further than to a state.
    Incident {
        /// Its material.
        template: usize,
        /// That state.
        stop: Option<State>,
    },
    /// An event that is none.
    Refuted {
        /// Its material.
        template: usize,
    },
    /// An event nobody has decided on yet.
    Undecided {
        /// Its material.
        template: usize,
        /// How far it gets.
        reached: Reached,
    },
}

/// Where incidents of the present stand, and how many days ago they were reported at the most.
const PRESENT: [(State, i64); 8] = [
    (State::Suspected, 4),
    (State::Responding, 20),
    (State::Contained, 30),
    (State::Resolved, 70),
    (State::Confirmed, 12),
    (State::Recovered, 45),
    (State::Deferred, 9),
    (State::Reviewed, 80),
];

/// The stories with their beginnings: incidents over the whole time, some of them of the present, so
/// that there is work at every stage; among them events that are none; at the end undecided ones.
#[must_use]
pub fn draw(begin: i64, until: i64, incidents: usize, dice: &mut Dice) -> Vec<(i64, Tale)> {
    let demo = Demo::shipped();
    let (begin, last) = (begin + 3 * DAY, until - 36 * HOUR);
    let first = dice.below(demo.incidents.len());
    let present = (incidents * 2 / 5).min(12 + incidents / 50);
    let mut tales = Vec::with_capacity(incidents * 4 / 3 + 4);
    for number in 0..incidents {
        // 17 and 7 have no factor in common with 52 and 20: every template gets its turn.
        let template = (first + number * 17) % demo.incidents.len();
        let (from, to, stop) = match PRESENT.get(number % PRESENT.len()) {
            Some((state, days)) if number < present => (until - days * DAY, last, Some(*state)),
            _ => (begin, until - 30 * DAY, None),
        };
        let incident = Tale::Incident { template, stop };
        tales.push((dice.between(from, to), incident));
        if dice.chance(30) {
            let template = (first + number * 7) % demo.refuted.len();
            tales.push((dice.between(begin, until), Tale::Refuted { template }));
        }
    }
    let stages = [
        Reached::Received,
        Reached::Acknowledged,
        Reached::Asked,
        Reached::Suspected,
    ];
    for number in 0..(4 + incidents / 500) * incidents.min(1) {
        let template = dice.below(demo.incidents.len());
        let reached = stages[number % stages.len()];
        let undecided = Tale::Undecided { template, reached };
        tales.push((dice.between(until - 4 * DAY, last), undecided));
    }
    tales
}

impl Tale {
    /// Tells it.
    #[must_use]
    pub fn script(self, cast: Cast, dice: &mut Dice) -> Script {
        let demo = Demo::shipped();
        match self {
            Tale::Incident { template, stop } => {
                story::incident(&demo.incidents[template], cast, stop, dice)
            }
            Tale::Refuted { template } => intake::refuted(&demo.refuted[template], cast, dice),
            Tale::Undecided { template, reached } => {
                intake::undecided(&demo.incidents[template], reached, cast, dice)
            }
        }
    }
}
