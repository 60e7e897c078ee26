//! The order of things for one size of register. Candidates take turns, so that whatever the machine does meanwhile
//! happens to all of them.

use anyhow::{Context, Result};

use super::candidate::Candidate;
use super::figures::{Figures, Task};
use super::stage::{Stage, copy_anew};
use super::{Choice, data, import, member, open, save};
use crate::coordinator::{Coordinator, Generated};

/// Measures everything with registers of so many incidents.
pub fn run(stage: &Stage, choice: &Choice, incidents: usize, figures: &mut Figures) -> Result<()> {
    let folder = stage.folder(incidents);
    println!("\n── {incidents} incidents ──");
    let register = Generated::of(incidents)?;
    let files = data::write(&register, &folder.join("data"))?;
    let founder = Coordinator::of_generated(register)?;
    member::make(stage, founder, &folder.join("member"))?;
    let profile = |candidate: Candidate| folder.join(candidate.folder());

    for round in 0..choice.imports {
        for candidate in Candidate::in_turn(round) {
            // All begin with the same profile; the compared pages find nothing of theirs in it.
            copy_anew(&folder.join("member"), &profile(candidate))?;
            let took = import::take_in(stage, candidate, &profile(candidate), &files, incidents)
                .with_context(|| format!("import into {}", candidate.name()))?;
            for (task, sample) in took {
                figures.keep(task, incidents, candidate, &[sample]);
            }
        }
    }
    for candidate in Candidate::ALL {
        open::settle(stage, candidate, &profile(candidate))
            .with_context(|| format!("first open of {}", candidate.name()))?;
    }
    for round in 0..choice.repeat {
        for candidate in Candidate::in_turn(round) {
            let (took, session) = open::cold(stage, candidate, &profile(candidate))
                .with_context(|| format!("cold open of {}", candidate.name()))?;
            figures.keep(Task::Open, incidents, candidate, &[took]);
            let took = save::notes(&session, candidate, choice.saves)
                .with_context(|| format!("saving in {}", candidate.name()))?;
            figures.keep(Task::Save, incidents, candidate, &took);
        }
    }
    Ok(())
}
