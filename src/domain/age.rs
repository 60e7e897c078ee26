//! How long ago something was, as people say it.

use super::stamp::Stamp;

/// A unit of time people count in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Minutes.
    Minute,
    /// Hours.
    Hour,
    /// Days.
    Day,
    /// Months of 30 days.
    Month,
    /// Years of 365 days.
    Year,
}

impl Unit {
    /// Its word in the keys of sentences.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Unit::Minute => "minute",
            Unit::Hour => "hour",
            Unit::Day => "day",
            Unit::Month => "month",
            Unit::Year => "year",
        }
    }

    fn seconds(self) -> i64 {
        match self {
            Unit::Minute => 60,
            Unit::Hour => 3_600,
            Unit::Day => 86_400,
            Unit::Month => 30 * 86_400,
            Unit::Year => 365 * 86_400,
        }
    }
}

/// How many whole units ago something was, in the largest unit there is one of. `None` when it was
/// less than a minute ago, and when a clock that runs ahead says it is still to come.
#[must_use]
pub fn age(then: &Stamp, now: &Stamp) -> Option<(i64, Unit)> {
    let passed = now.seconds() - then.seconds();
    let units = [Unit::Year, Unit::Month, Unit::Day, Unit::Hour, Unit::Minute];
    let unit = units.into_iter().find(|unit| passed >= unit.seconds())?;
    Some((passed / unit.seconds(), unit))
}
