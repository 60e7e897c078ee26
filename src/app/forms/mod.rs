//! What the pages of events and incidents share: the steps a person can take, the form of a step,
//! and the parts both pages show. What is offered, and to whom, says
//! [`register::offer`](crate::register::offer); what is typed and not sent outlives its page
//! (`docs/decisions/0007-words-not-sent.md`).
//!
//! # Handles for tests
//! `data-test`: `actions` around everything one can do, `act-<step>` on each of its buttons,
//! `form-<step>` on the form it opens, `send-<step>` and `cancel-<step>` in it, `who-can` on what
//! others may do (the words of steps are [`Step::name`](crate::register::offer::Step::name)),
//! `history-order` on the switch of a record's log; `versions` around values written in parallel,
//! `versions-<field>` on the form for each and `versions-send-<field>` on its button; `waits` around what
//! a second coordinator has to agree with, `agree` on its buttons; `erase-open`, `erase-form`, `erase-do`;
//! `reasoned-yes` and `reasoned-no` in the dialog that asks for a reason; `aside` where a record does not count.

mod actions;
mod ago;
mod aside;
mod check;
mod conflicts;
mod erase;
mod erase_device;
mod find_incident;
mod first_assessment;
mod history;
mod items;
mod note;
mod panel;
mod person;
mod print;
mod reasoned;
mod related;
mod take_back;
mod unsent;
mod waits;
mod written;

pub use actions::{Actions, label};
pub use ago::{Ago, Day, age_text, the_minute};
pub use aside::AsideNotice;
pub use check::Check;
pub use conflicts::Conflicts;
pub use erase_device::{EraseDevice, erase};
pub use find_incident::FindIncident;
pub use first_assessment::FirstAssessments;
pub use history::History;
pub use items::{EventItem, Flags, IncidentItem, event_choice};
pub use note::NoteForm;
pub use panel::{ActionForm, Panel};
pub use person::{NotAMember, use_is_member, use_person, use_roles};
pub use print::{PaperNote, PrintButton};
pub use reasoned::{Doing, Reasoned, doing};
pub use related::Related;
pub use unsent::Unsent;
pub use waits::Waits;
pub use written::{Fact, Written, moment_words};
