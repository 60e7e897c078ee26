//! What the generator draws on: the texts and names of `data/demo/`.

use std::sync::OnceLock;

use serde::Deserialize;

use super::dice::Dice;
use crate::domain::{assessment::Outcome, taxonomy::shipped};

/// An incident to tell.
#[derive(Debug, Deserialize)]
pub struct Template {
    /// The reporter's quick choice.
    pub situation: String,
    /// How it is classified.
    pub category: String,
    /// Its subtype; absent where the category has none.
    #[serde(default)]
    pub subtype: String,
    /// RSIT class.
    pub rsit_class: String,
    /// RSIT type.
    pub rsit_type: String,
    /// One line.
    pub title: String,
    /// How a reporter puts it.
    pub what: Vec<String>,
    #[serde(default)]
    count: Option<(i64, i64)>,
    assets: Vec<String>,
    /// What reporters did.
    pub done_already: Vec<String>,
    /// What the first assessment looked at.
    pub criteria: String,
    /// Its reasons.
    pub poc_reason: Vec<String>,
    /// Reasons of the second assessment.
    pub imt_reason: Vec<String>,
    /// A factor of the severity.
    pub importance: String,
    /// A factor of the severity.
    pub loss: String,
    /// A factor of the severity.
    pub social: String,
    /// What is noted, in order.
    pub notes: Vec<String>,
    /// What stopped it.
    pub containment: Vec<String>,
    /// What ended it.
    pub resolution: Vec<String>,
    /// Why it was opened again.
    #[serde(default)]
    pub reopen: Option<String>,
}

/// An event that ends with the first assessment.
#[derive(Debug, Deserialize)]
pub struct Refuted {
    /// The reporter's quick choice.
    pub situation: String,
    /// What the first assessment decides.
    pub outcome: Outcome,
    /// How a reporter puts it.
    pub what: Vec<String>,
    #[serde(default)]
    count: Option<(i64, i64)>,
    assets: Vec<String>,
    /// What reporters did.
    pub done_already: Vec<String>,
    /// What the first assessment looked at.
    pub criteria: String,
    /// Its reasons.
    pub poc_reason: Vec<String>,
    /// What the reporter is asked.
    #[serde(default)]
    pub question: Option<String>,
}

/// What is said in any incident.
#[derive(Debug, Deserialize)]
#[allow(missing_docs, reason = "the names say it, and the file shows it")]
pub struct Phrases {
    pub question: Vec<String>,
    pub answer: Vec<String>,
    pub duplicate_criteria: String,
    pub duplicate_reason: Vec<String>,
    pub first_reason: Vec<String>,
    pub deferred_reason: Vec<String>,
    pub not_incident_reason: Vec<String>,
    pub transferred_reason: Vec<String>,
    pub briefing: Vec<String>,
    pub assign_briefing: Vec<String>,
    pub override_reason: Vec<String>,
    pub reassess_reason: Vec<String>,
    pub set_back_reason: Vec<String>,
    pub no_review_reason: Vec<String>,
    pub review_note: Vec<String>,
    pub event_note: Vec<String>,
    pub new_title: Vec<String>,
    pub caption: Vec<String>,
}

/// Somebody of the invented organization.
#[derive(Debug, Deserialize)]
pub struct Human {
    /// Name.
    pub name: String,
    /// A role, or one that this version does not have.
    pub role: String,
    /// What that person does there.
    pub job: String,
}

/// The invented organization.
#[derive(Debug, Deserialize)]
pub struct Organization {
    /// Its name.
    pub name: String,
    /// Where its mail goes.
    pub domain: String,
}

#[derive(Debug, Deserialize)]
struct Place {
    name: String,
}

/// Everything the generator draws on.
pub struct Demo {
    /// Incidents.
    pub incidents: Vec<Template>,
    /// Events that are none.
    pub refuted: Vec<Refuted>,
    /// Phrases.
    pub phrases: Phrases,
    /// People.
    pub people: Vec<Human>,
    /// The organization.
    pub organization: Organization,
    places: Vec<Place>,
}

impl Demo {
    /// The files that ship with the program.
    #[must_use]
    pub fn shipped() -> &'static Demo {
        static DEMO: OnceLock<Demo> = OnceLock::new();
        DEMO.get_or_init(read)
    }
}

fn read() -> Demo {
    #[derive(Deserialize)]
    struct Incidents {
        incidents: Vec<Template>,
    }
    #[derive(Deserialize)]
    struct NonIncidents {
        non_incidents: Vec<Refuted>,
    }
    #[derive(Deserialize)]
    struct People {
        people: Vec<Human>,
    }
    #[derive(Deserialize)]
    struct Places {
        places: Vec<Place>,
    }
    macro_rules! file {
        ($name:literal) => {
            shipped(
                concat!("demo/", $name),
                include_str!(concat!("../../../data/demo/", $name, ".json")),
            )
        };
    }
    let Incidents { incidents } = file!("incidents");
    let NonIncidents {
        non_incidents: refuted,
    } = file!("non_incidents");
    let People { people } = file!("people");
    let Places { places } = file!("places");
    let (phrases, organization) = (file!("phrases"), file!("organization"));
    Demo {
        incidents,
        refuted,
        phrases,
        people,
        organization,
        places,
    }
}

/// What stands for the slots of a template: one draw for the whole story.
#[derive(Clone, Debug)]
pub struct Slots {
    /// Where it happened.
    pub place: String,
    /// What is affected.
    pub asset: String,
    count: String,
}

impl Slots {
    /// Draws for an incident.
    pub fn of(template: &Template, dice: &mut Dice) -> Self {
        Self::draw(&template.assets, template.count, dice)
    }

    /// Draws for an event that is none.
    pub fn of_refuted(template: &Refuted, dice: &mut Dice) -> Self {
        Self::draw(&template.assets, template.count, dice)
    }

    fn draw(assets: &[String], count: Option<(i64, i64)>, dice: &mut Dice) -> Self {
        let place = dice
            .pick(&Demo::shipped().places)
            .map(|place| place.name.clone());
        let asset = dice.text(assets).to_owned();
        let count = count.map(|(low, high)| dice.between(low, high).to_string());
        Slots {
            place: place.unwrap_or_default(),
            asset,
            count: count.unwrap_or_default(),
        }
    }

    /// A text with its slots filled.
    #[must_use]
    pub fn fill(&self, text: &str) -> String {
        text.replace("{place}", &self.place)
            .replace("{asset}", &self.asset)
            .replace("{count}", &self.count)
    }
}
