//! Numbers that look random and never change: the same seed gives the same ones on every machine and
//! in every version.

use sha2::{Digest as _, Sha256};

/// A stream of bytes: SHA-256 of a key and a counter, block after block.
#[derive(Clone, Debug)]
pub struct Dice {
    key: [u8; 32],
    counter: u64,
    block: [u8; 32],
    used: usize,
}

impl Dice {
    /// The dice of a seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self::of(&[b"watchbook-dice", &seed.to_le_bytes()])
    }

    /// Other dice, for one purpose: what is drawn there changes nothing here.
    #[must_use]
    pub fn child(&self, purpose: &str, number: usize) -> Self {
        Self::of(&[
            &self.key,
            purpose.as_bytes(),
            &(number as u64).to_le_bytes(),
        ])
    }

    fn of(parts: &[&[u8]]) -> Self {
        let mut hash = Sha256::new();
        for part in parts {
            hash.update(part);
        }
        let key = hash.finalize().into();
        Dice {
            key,
            counter: 0,
            block: [0; 32],
            used: 32,
        }
    }

    /// Fills bytes.
    pub fn fill(&mut self, out: &mut [u8]) {
        for byte in out {
            *byte = self.byte();
        }
    }

    /// So many bytes.
    #[must_use]
    pub fn bytes<const N: usize>(&mut self) -> [u8; N] {
        let mut bytes = [0; N];
        self.fill(&mut bytes);
        bytes
    }

    /// A number below `count`; 0 when that is 0.
    pub fn below(&mut self, count: usize) -> usize {
        // The remainder favours small numbers by less than one in 2^40 here: nobody can tell.
        let number = u64::from_le_bytes(self.bytes()) % (count as u64).max(1);
        usize::try_from(number).unwrap_or_default()
    }

    /// A number from `low` to `high`, both included.
    pub fn between(&mut self, low: i64, high: i64) -> i64 {
        let span = usize::try_from(high - low + 1).unwrap_or(1);
        low + i64::try_from(self.below(span)).unwrap_or_default()
    }

    /// Whether something happens that happens so many times in a hundred.
    pub fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of several; `None` of none.
    pub fn pick<'a, T>(&mut self, items: &'a [T]) -> Option<&'a T> {
        items.get(self.below(items.len()))
    }

    /// One of several texts; empty of none.
    pub fn text<'a>(&mut self, texts: &'a [String]) -> &'a str {
        self.pick(texts).map_or("", String::as_str)
    }

    fn byte(&mut self) -> u8 {
        if self.used == self.block.len() {
            let mut hash = Sha256::new();
            hash.update(self.key);
            hash.update(self.counter.to_le_bytes());
            self.block = hash.finalize().into();
            self.counter += 1;
            self.used = 0;
        }
        self.used += 1;
        self.block[self.used - 1]
    }
}
