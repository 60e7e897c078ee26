//! Who is compared.

/// A page that keeps a register.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Candidate {
    /// The built site.
    Watchbook,
    /// `benches/pages/raw.html`.
    Raw,
    /// `benches/pages/dexie.html`.
    Dexie,
}

impl Candidate {
    /// All of them; ours first.
    pub const ALL: [Candidate; 3] = [Candidate::Watchbook, Candidate::Raw, Candidate::Dexie];

    /// Its name in the tables.
    pub fn name(self) -> &'static str {
        match self {
            Candidate::Watchbook => "Watchbook",
            Candidate::Raw => "raw IndexedDB",
            Candidate::Dexie => "Dexie",
        }
    }

    /// Its name in folders.
    pub fn folder(self) -> &'static str {
        match self {
            Candidate::Watchbook => "watchbook",
            Candidate::Raw => "raw",
            Candidate::Dexie => "dexie",
        }
    }

    /// All of them, each round beginning with another one: what a run does to the machine hits nobody first each time.
    pub fn in_turn(round: usize) -> impl Iterator<Item = Candidate> {
        let count = Candidate::ALL.len();
        (0..count).map(move |place| Candidate::ALL[(round + place) % count])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_round_has_everybody_and_begins_with_another() {
        let first = |round| Candidate::in_turn(round).next();
        assert_ne!(first(0), first(1));
        assert_eq!(first(0), first(3));
        for round in 0..4 {
            let mut all: Vec<_> = Candidate::in_turn(round).collect();
            all.sort();
            assert_eq!(all, Candidate::ALL);
        }
    }
}
