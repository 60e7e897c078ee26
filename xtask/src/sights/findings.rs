//! What was found: the same fault on many pages is one fault.

use std::collections::BTreeMap;

use anyhow::{Result, ensure};

use super::walk::Sight;

/// How many of the places of a fault are named.
const NAMED: usize = 4;

/// Faults with the sights they were seen at, and how many sights there were.
#[derive(Default)]
pub struct Findings {
    faults: BTreeMap<String, Vec<String>>,
    sights: usize,
}

impl Findings {
    /// Adds what was found at a sight, perhaps nothing.
    pub fn add(&mut self, sight: &Sight, faults: Vec<String>) {
        self.sights += 1;
        for fault in faults {
            let seen = self.faults.entry(fault).or_default();
            seen.push(sight.to_string());
        }
    }

    /// Adds what somebody else found.
    pub fn join(&mut self, other: Findings) {
        self.sights += other.sights;
        for (fault, seen) in other.faults {
            self.faults.entry(fault).or_default().extend(seen);
        }
    }

    /// Prints all of it. An error if there is any.
    pub fn tell(&self) -> Result<()> {
        for (fault, seen) in &self.faults {
            println!("{fault}");
            let named = seen
                .iter()
                .take(NAMED)
                .cloned()
                .collect::<Vec<_>>()
                .join(", ");
            println!("    {} times: {named}", seen.len());
        }
        println!("{} looks, {} faults", self.sights, self.faults.len());
        ensure!(self.sights > 0, "nothing was looked at");
        ensure!(self.faults.is_empty(), "{} faults", self.faults.len());
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_fails_and_so_does_a_walk_that_saw_nothing() {
        let sight = Sight {
            name: "home".to_owned(),
            device: super::super::stop::Device::Fresh,
            language: "en",
            width: 320,
        };
        assert!(Findings::default().tell().is_err());
        let mut findings = Findings::default();
        findings.add(&sight, Vec::new());
        assert!(findings.tell().is_ok());
        findings.add(&sight, vec!["too wide".to_owned()]);
        assert!(findings.tell().is_err());
    }
}
