//! Who belongs to the generated register, and on which devices they write.

use super::{
    calendar::{Clock, DAY},
    demo::{Demo, Human},
    dice::Dice,
};
use crate::{
    domain::role::Role,
    log::{entry::Tip, id::DeviceId, key::Signer},
};

/// A person with a device.
pub struct Person {
    /// Name.
    pub name: String,
    /// How to reach them.
    pub contact: String,
    /// What they may do.
    pub roles: Vec<Role>,
    /// The device's key.
    pub signer: Signer,
    /// Where the device's chain stands.
    pub tip: Option<Tip>,
    pub(super) clock: Clock,
    /// From when on they take part.
    pub(super) since: i64,
}

impl Person {
    fn draw(human: &Human, roles: Vec<Role>, since: i64, dice: &mut Dice) -> Self {
        let name = human.name.clone();
        let signer = Signer::from_seed(&dice.bytes());
        let (clock, contact) = (Clock::draw(dice), contact(human));
        Person {
            name,
            contact,
            roles,
            signer,
            tip: None,
            clock,
            since,
        }
    }

    /// The device.
    #[must_use]
    pub fn device(&self) -> DeviceId {
        self.signer.device()
    }

    /// Whether what another wrote at a moment has come here by `now`.
    pub(super) fn has(&self, writer: &Person, written: i64, now: i64) -> bool {
        self.device() == writer.device() || self.clock.arrival(&writer.clock, written) <= now
    }

    /// Whether they take part at a moment, as one who has that role.
    fn is_there(&self, role: Role, now: i64) -> bool {
        self.since + DAY <= now && self.roles.contains(&role)
    }
}

fn contact(human: &Human) -> String {
    let words = human
        .job
        .split(|letter: char| !letter.is_ascii_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    format!(
        "{}@{}",
        words.join("-"),
        Demo::shipped().organization.domain
    )
}

/// Eight to twelve people: two coordinators (the first founds the register), two points of contact,
/// three of the team, the rest reporters, in larger groups an auditor. One of the team joins late.
pub fn draw(begin: i64, end: i64, dice: &mut Dice) -> Vec<Person> {
    let count = dice.between(8, 12);
    let auditors = i64::from(count > 9);
    let groups = [
        (Role::Coordinator, 2),
        (Role::PointOfContact, 2),
        (Role::TeamMember, 3),
        (Role::Reporter, count - 7 - auditors),
        (Role::Auditor, auditors),
    ];
    let mut people: Vec<Person> = Vec::new();
    for (role, many) in groups {
        let mut humans: Vec<&Human> = Demo::shipped()
            .people
            .iter()
            .filter(|human| human.role == role.name())
            .collect();
        for place in 0..many {
            if humans.is_empty() {
                break;
            }
            // Coordinators stand in the order of the file, so that every register has the same founder.
            let next = if role == Role::Coordinator {
                0
            } else {
                dice.below(humans.len())
            };
            let is_late = role == Role::TeamMember && place == 2;
            let since = if is_late {
                begin + (end - begin) / 5 * 2
            } else {
                begin
            };
            let roles = if people.is_empty() {
                Role::FOUNDER.to_vec()
            } else {
                vec![role]
            };
            people.push(Person::draw(humans.remove(next), roles, since, dice));
        }
    }
    people
}

/// A device outside the register, with its owner: one of the people who do not belong to it.
pub fn outsider(people: &[Person], dice: &mut Dice) -> Option<Person> {
    let is_outside = |human: &&Human| {
        human.role == Role::Reporter.name() && people.iter().all(|member| member.name != human.name)
    };
    let humans: Vec<&Human> = Demo::shipped().people.iter().filter(is_outside).collect();
    let human = dice.pick(&humans)?;
    Some(Person::draw(human, Vec::new(), 0, dice))
}

/// Who plays which part in one story: places in the list of people.
#[derive(Clone, Debug)]
pub struct Cast {
    /// The point of contact.
    pub contact: usize,
    /// The coordinator.
    pub lead: usize,
    /// The other coordinator.
    pub deputy: usize,
    /// Somebody of the team.
    pub first: usize,
    /// Somebody else of the team.
    pub second: usize,
    /// Who may report.
    pub reporters: Vec<usize>,
}

impl Cast {
    /// Draws the cast of a story that begins then.
    pub fn draw(people: &[Person], begin: i64, dice: &mut Dice) -> Self {
        let with = |role: Role| -> Vec<usize> {
            let there = |place: &usize| people[*place].is_there(role, begin);
            (0..people.len()).filter(there).collect()
        };
        let mut two = |places: Vec<usize>| {
            let first = dice.below(places.len());
            let second = (first + 1) % places.len().max(1);
            let place = |index: usize| places.get(index).copied().unwrap_or_default();
            (place(first), place(second))
        };
        // The founder has every role, but leaves the desk and the work to those who are there for it.
        let but_founder =
            |places: Vec<usize>| places.into_iter().filter(|place| *place > 0).collect();
        let (lead, deputy) = two(with(Role::Coordinator));
        let (contact, _) = two(but_founder(with(Role::PointOfContact)));
        let (first, second) = two(but_founder(with(Role::TeamMember)));
        let mut reporters = with(Role::Reporter);
        reporters.extend([contact, first, second]);
        Cast {
            contact,
            lead,
            deputy,
            first,
            second,
            reporters,
        }
    }
}
