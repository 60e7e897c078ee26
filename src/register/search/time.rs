//! Times in a query: a day, a month, a year, or how long ago.

use super::Compare;
use crate::domain::stamp::Stamp;

const DAY: i64 = 86_400;

/// A time in a query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum When {
    /// A calendar day, month or year, as the beginning of `YYYY-MM-DD`.
    Calendar(String),
    /// So many days ago; 0 is today.
    DayAgo(u32),
    /// An age: so many seconds.
    Age(i64),
}

impl When {
    /// Reads `2026`, `2026-11`, `2026-11-21`, `today`, `yesterday`, `12h`, `7d`, `2w`, `3m` or `1y`.
    #[must_use]
    pub fn parse(text: &str) -> Option<When> {
        match text {
            "today" => return Some(When::DayAgo(0)),
            "yesterday" => return Some(When::DayAgo(1)),
            _ => {}
        }
        if let Some(unit) = text.chars().last().filter(char::is_ascii_alphabetic) {
            let count: u32 = text[..text.len() - 1].parse().ok()?;
            let seconds = match unit {
                'h' => DAY / 24,
                'd' => DAY,
                'w' => 7 * DAY,
                'm' => 30 * DAY,
                'y' => 365 * DAY,
                _ => return None,
            };
            return Some(When::Age(i64::from(count) * seconds));
        }
        let parts: Vec<&str> = text.split('-').collect();
        let lengths = parts.iter().map(|part| part.len());
        let digits = |part: &&str| part.bytes().all(|byte| byte.is_ascii_digit());
        let number = |place: usize| {
            parts
                .get(place)
                .map_or(Some(1), |part| part.parse::<u32>().ok())
        };
        let sound = parts.len() <= 3
            && parts.iter().all(digits)
            && lengths.eq([4, 2, 2].into_iter().take(parts.len()))
            && number(1).is_some_and(|month| (1..=12).contains(&month))
            && number(2).is_some_and(|day| (1..=31).contains(&day));
        sound.then(|| When::Calendar(text.to_owned()))
    }

    /// Whether a time fits. Of ages the younger is the lesser: `<7d` is "less than seven days ago", and `:7d` the same.
    /// Days count where the time was read; "today" counts where the person is now.
    #[must_use]
    pub fn fits(&self, compare: Compare, time: &Stamp, now: &Stamp) -> bool {
        match self {
            When::Age(age) => {
                let compare = match compare {
                    Compare::Is => Compare::AtMost,
                    compare => compare,
                };
                compare.holds((now.seconds() - time.seconds()).cmp(age))
            }
            When::Calendar(calendar) => on(compare, time, calendar),
            When::DayAgo(days) => {
                let day = Stamp::new(now.seconds() - i64::from(*days) * DAY, now.offset_minutes());
                on(compare, time, &day.date())
            }
        }
    }
}

fn on(compare: Compare, time: &Stamp, calendar: &str) -> bool {
    let date = time.date();
    compare.holds(date.get(..calendar.len()).unwrap_or_default().cmp(calendar))
}
