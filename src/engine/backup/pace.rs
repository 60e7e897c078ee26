//! When a backup is due, and which old ones are no longer needed. Nothing but times.

use crate::{domain::stamp::Stamp, engine::protocol::Pace};

/// So many seconds in which nothing was written are rest.
const REST: i64 = 10 * 60;
/// Where nobody rests, a backup is not older than this.
const BUSY: i64 = 60 * 60;
/// A day; a little less, so that it does not move on by the time a backup takes.
const DAY: i64 = 24 * 60 * 60 - 10 * 60;
/// So many of the latest stay.
const LATEST: usize = 7;

/// Whether what is new is to be written: so many seconds after the last backup, if there is one, and after the last change
/// that was seen. A clock that was set back does not hold it up for long.
pub(super) fn is_due(pace: Pace, since_last: Option<i64>, since_change: i64) -> bool {
    let older = |than| since_last.is_none_or(|seconds| seconds.abs() >= than);
    match pace {
        Pace::Soon => since_change.abs() >= REST || older(BUSY),
        Pace::Daily => older(DAY),
    }
}

/// Which of the backups made at these times, the oldest first, can go: all but the latest few, and the last of each month.
pub(super) fn superfluous(times: &[Stamp]) -> Vec<usize> {
    let month = |time: &Stamp| time.date()[..7].to_owned();
    let old = times.len().saturating_sub(LATEST);
    let is_last = |place: &usize| month(&times[*place]) != month(&times[place + 1]);
    (0..old).filter(|place| !is_last(place)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: i64 = 60;
    const HOUR: i64 = 60 * MINUTE;

    #[test]
    fn soon_waits_for_rest_but_not_for_ever() {
        let due = |last, change| is_due(Pace::Soon, last, change);
        assert!(due(None, 0), "the first one is not waited for");
        assert!(!due(Some(20 * MINUTE), 9 * MINUTE));
        assert!(due(Some(20 * MINUTE), 10 * MINUTE));
        assert!(!due(Some(59 * MINUTE), MINUTE));
        assert!(due(Some(HOUR), MINUTE));
        assert!(due(Some(-2 * HOUR), 0), "the clock was set back");
    }

    #[test]
    fn daily_is_once_a_day() {
        let due = |last, change| is_due(Pace::Daily, last, change);
        assert!(due(None, 0));
        assert!(!due(Some(12 * HOUR), 11 * HOUR));
        assert!(due(Some(24 * HOUR), 0));
    }

    fn times(dates: &[&str]) -> Vec<Stamp> {
        let stamp = |date: &&str| format!("{date}T12:00:00Z").parse().expect("a stamp");
        dates.iter().map(stamp).collect()
    }

    #[test]
    fn the_latest_seven_stay_and_one_a_month() {
        let week = [
            "2026-03-01",
            "2026-03-02",
            "2026-03-03",
            "2026-03-04",
            "2026-03-05",
            "2026-03-06",
            "2026-03-07",
        ];
        let after = |older: &[&'static str]| superfluous(&times(&[older, &week[..]].concat()));
        assert_eq!(after(&[]), Vec::<usize>::new());
        let last_of_february = Vec::<usize>::new();
        assert_eq!(after(&["2026-02-28"]), last_of_february);
        assert_eq!(after(&["2026-02-27", "2026-02-28"]), [0]);
        // Of this month seven are there already.
        assert_eq!(after(&["2026-03-01"]), [0]);
        let years = ["2024-02-01", "2025-02-01", "2025-02-03", "2026-01-31"];
        assert_eq!(after(&years), [1]);
        assert_eq!(superfluous(&[]), Vec::<usize>::new());
    }

    #[test]
    fn a_year_of_every_hour_leaves_eighteen() {
        let first: Stamp = "2025-04-01T00:00:00Z".parse().expect("a stamp");
        let mut kept: Vec<Stamp> = Vec::new();
        for hour in 0..365 * 24 {
            kept.push(Stamp::new(first.seconds() + hour * HOUR, 0));
            let go = superfluous(&kept);
            let mut place = 0;
            kept.retain(|_| {
                place += 1;
                !go.contains(&(place - 1))
            });
        }
        // Eleven months that have ended, and the latest of the twelfth.
        assert_eq!(kept.len(), 18);
    }
}
