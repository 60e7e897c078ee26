//! The middle of a few samples, and how far they lie apart.

use std::fmt;

/// Median and quartiles. The mean is not here: one hiccup of the machine would move it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread {
    /// A quarter of the samples is below.
    pub low: f64,
    /// Half of the samples is below.
    pub median: f64,
    /// A quarter of the samples is above.
    pub high: f64,
    /// How many samples.
    pub count: usize,
}

impl Spread {
    /// Of samples in any order; nothing of none, or when one is not a number.
    pub fn of(samples: &[f64]) -> Option<Spread> {
        if samples.is_empty() || samples.iter().any(|sample| !sample.is_finite()) {
            return None;
        }
        let mut sorted = samples.to_vec();
        sorted.sort_by(f64::total_cmp);
        Some(Spread {
            low: quantile(&sorted, 0.25),
            median: quantile(&sorted, 0.5),
            high: quantile(&sorted, 0.75),
            count: sorted.len(),
        })
    }
}

/// Between two samples, the straight line (type 7, the default of R and NumPy). `sorted` is not empty.
fn quantile(sorted: &[f64], at: f64) -> f64 {
    let place = at * (sorted.len() - 1) as f64;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "between 0 and the last sample's index"
    )]
    let (below, above) = (place.floor() as usize, place.ceil() as usize);
    sorted[below] + (sorted[above] - sorted[below]) * place.fract()
}

impl fmt::Display for Spread {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [median, low, high] = [self.median, self.low, self.high].map(Milliseconds);
        write!(out, "**{median}** ({low}–{high})")
    }
}

/// Milliseconds with as many digits as mean something.
struct Milliseconds(f64);

impl fmt::Display for Milliseconds {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Milliseconds(value) = *self;
        if value < 100.0 {
            return write!(out, "{value:.1}");
        }
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "milliseconds, and at least a hundred"
        )]
        let whole = value.round() as u64;
        write!(out, "{}", thousands(whole))
    }
}

/// A number with commas.
pub fn thousands(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_does_not_mind_order_or_one_hiccup() {
        let spread = Spread::of(&[5.0, 1.0, 900.0, 3.0, 2.0]).expect("five samples");
        assert_eq!((spread.low, spread.median, spread.high), (2.0, 3.0, 5.0));
        assert_eq!(spread.count, 5);
    }

    #[test]
    fn between_two_samples_lies_their_middle() {
        let spread = Spread::of(&[10.0, 20.0]).expect("two samples");
        assert_eq!((spread.low, spread.median, spread.high), (12.5, 15.0, 17.5));
        let one = Spread::of(&[7.0]).expect("one sample");
        assert_eq!((one.low, one.median, one.high), (7.0, 7.0, 7.0));
    }

    #[test]
    fn nothing_comes_of_nothing_or_of_nonsense() {
        assert_eq!(Spread::of(&[]), None);
        assert_eq!(Spread::of(&[1.0, f64::NAN]), None);
        assert_eq!(Spread::of(&[f64::INFINITY]), None);
    }

    #[test]
    fn numbers_are_as_long_as_they_are_sure() {
        let text = |samples: &[f64]| Spread::of(samples).expect("samples").to_string();
        assert_eq!(text(&[1.26]), "**1.3** (1.3–1.3)");
        assert_eq!(text(&[128_879.4]), "**128,879** (128,879–128,879)");
        assert_eq!(
            [0, 999, 1000, 1_234_567].map(thousands),
            ["0", "999", "1,000", "1,234,567"]
        );
    }
}
