//! The browser's clock, and local times as form fields write them.

use js_sys::Date;

use crate::domain::stamp::Stamp;

/// What the clock of this device says, with its offset from UTC.
#[must_use]
pub fn now() -> Stamp {
    stamp(&Date::new_0())
}

/// The instant of a local date and time: `2026-11-21T07:52`, `2026-11-21`, `2026-11`, `2026`.
#[must_use]
pub fn local(text: &str) -> Option<Stamp> {
    let numbers: Option<Vec<i32>> = text
        .split(['-', 'T', ':'])
        .map(|part| part.parse().ok())
        .collect();
    let numbers = numbers?;
    let part = |place: usize, default: i32| numbers.get(place).copied().unwrap_or(default);
    let year = u32::try_from(part(0, 0)).ok()?;
    if !(1970..=9999).contains(&year) || !(1..=12).contains(&part(1, 1)) {
        return None;
    }
    let date = Date::new_with_year_month_day_hr_min(
        year,
        part(1, 1) - 1,
        part(2, 1),
        part(3, 0),
        part(4, 0),
    );
    (!date.get_time().is_nan()).then(|| stamp(&date))
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "whole seconds and minutes of a real clock"
)]
fn stamp(date: &Date) -> Stamp {
    let seconds = (date.get_time() / 1000.0).floor() as i64;
    Stamp::new(seconds, -(date.get_timezone_offset() as i32))
}
