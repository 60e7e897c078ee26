//! The course of a long run: announces each step, times it, and stops at the first that fails.

use std::time::{Duration, Instant};

use anyhow::{Context, Result};

/// What became of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    Passed,
    Failed,
    Absent,
}

/// The steps taken so far.
#[derive(Default)]
pub struct Steps {
    taken: Vec<(String, Duration, Outcome)>,
}

impl Steps {
    /// Takes a step. Its error ends the run.
    pub fn take(&mut self, name: &str, work: impl FnOnce() -> Result<()>) -> Result<()> {
        println!("\n── {name} ──");
        let start = Instant::now();
        let result = work();
        let outcome = if result.is_ok() {
            Outcome::Passed
        } else {
            Outcome::Failed
        };
        self.taken.push((name.to_owned(), start.elapsed(), outcome));
        result.with_context(|| format!("step failed: {name}"))
    }

    /// Says that a step has nothing to run yet, so that nobody takes silence for success.
    pub fn absent(&mut self, name: &str, why: &str) {
        println!("\n── {name} ──\nabsent: {why}");
        self.taken
            .push((name.to_owned(), Duration::ZERO, Outcome::Absent));
    }

    /// The table of all steps, with seconds.
    pub fn summary(&self) -> String {
        let mut table = format!("\n{:>8}  {:<7} step\n", "seconds", "result");
        for (name, took, outcome) in &self.taken {
            let result = match outcome {
                Outcome::Passed => "passed",
                Outcome::Failed => "FAILED",
                Outcome::Absent => "absent",
            };
            table.push_str(&format!(
                "{:>8.1}  {result:<7} {name}\n",
                took.as_secs_f64()
            ));
        }
        let total: Duration = self.taken.iter().map(|(_, took, _)| *took).sum();
        table.push_str(&format!("{:>8.1}          in all\n", total.as_secs_f64()));
        table
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use anyhow::bail;

    #[test]
    fn the_summary_names_every_outcome() {
        let mut steps = Steps::default();
        assert!(steps.take("one", || Ok(())).is_ok());
        steps.absent("two", "no such target");
        assert!(steps.take("three", || bail!("broken")).is_err());
        let table = steps.summary();
        for line in ["passed  one", "absent  two", "FAILED  three", "in all"] {
            assert!(table.contains(line), "{table}");
        }
    }
}
