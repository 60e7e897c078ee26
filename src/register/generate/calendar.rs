//! When people work, what their clocks show, and when their devices exchange.

use chrono::{DateTime, Datelike};

use super::dice::Dice;
use crate::domain::stamp::Stamp;

/// Seconds in a minute.
pub const MINUTE: i64 = 60;
/// Seconds in an hour.
pub const HOUR: i64 = 60 * MINUTE;
/// Seconds in a day.
pub const DAY: i64 = 24 * HOUR;

/// Where a device is: its offset in winter, and how often it exchanges with the others.
#[derive(Clone, Copy, Debug)]
pub struct Clock {
    winter_minutes: i32,
    every: i64,
    phase: i64,
}

impl Clock {
    /// The clock of a device; one in five is an hour east or west of the others.
    pub fn draw(dice: &mut Dice) -> Self {
        let winter_minutes = match dice.below(10) {
            0 => 0,
            1 => 120,
            _ => 60,
        };
        let every = dice.between(8, 45) * MINUTE;
        Clock {
            winter_minutes,
            every,
            phase: dice.between(0, every - 1),
        }
    }

    /// What the clock shows. Summer time holds from April to October, to the day: close enough.
    #[must_use]
    pub fn stamp(&self, seconds: i64) -> Stamp {
        let month = DateTime::from_timestamp(seconds, 0)
            .unwrap_or_default()
            .month();
        let summer = if (4..=10).contains(&month) { 60 } else { 0 };
        Stamp::new(seconds, self.winter_minutes + summer)
    }

    /// The next moment of work from then on: Monday to Friday, eight to six.
    #[must_use]
    pub fn at_work(&self, seconds: i64, dice: &mut Dice) -> i64 {
        let mut time = seconds;
        loop {
            let local = time + i64::from(self.stamp(time).offset_minutes()) * MINUTE;
            let (day, second) = (local.div_euclid(DAY), local.rem_euclid(DAY));
            // The first of January 1970 was a Thursday; 0 is Monday.
            let weekday = (day + 3).rem_euclid(7);
            if weekday < 5 && second < 8 * HOUR {
                time += 8 * HOUR - second + dice.between(0, 2 * HOUR);
            } else if weekday < 5 && second < 18 * HOUR {
                return time;
            } else {
                time += DAY - second;
            }
        }
    }

    /// When the device exchanges next after a moment.
    #[must_use]
    pub fn exchange_after(&self, seconds: i64) -> i64 {
        seconds + self.every - (seconds - self.phase).rem_euclid(self.every)
    }

    /// From when on this device has what another wrote at a moment: both have to exchange, the
    /// writer first. Whatever the writer had then has come here too.
    #[must_use]
    pub fn arrival(&self, writer: &Clock, written: i64) -> i64 {
        self.exchange_after(writer.exchange_after(written) - 1)
    }
}
