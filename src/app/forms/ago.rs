use std::cell::OnceCell;

use crate::{
    app::{
        clock::now,
        components::{When, stamp_text},
        prelude::*,
        reactive::live,
    },
    domain::{
        age::{Unit, age},
        stamp::Stamp,
    },
    words::{Sentence, text},
};

thread_local! {
    static MINUTE: OnceCell<ArcRwSignal<Stamp>> = const { OnceCell::new() };
}

/// The time, read again twice a minute.
#[must_use]
pub fn the_minute() -> ArcRwSignal<Stamp> {
    MINUTE.with(|minute| {
        let started = minute.get_or_init(|| {
            let minute = ArcRwSignal::new(now());
            let ticking = minute.clone();
            let tick = move || ticking.set(now());
            set_interval(tick, std::time::Duration::from_secs(30));
            minute
        });
        started.clone()
    })
}

/// A time of the clock, and how long ago that was.
#[component]
pub fn Ago(at: Stamp) -> impl IntoView {
    let minute = the_minute();
    view! {
        <span class="ago">
            <When at=at />
            " "
            <span class="quiet">{live(move || age_text(&at, &minute.get()))}</span>
        </span>
    }
}

/// The day of a time of the clock; today and yesterday with the time. The whole stands behind it.
#[component]
pub fn Day(at: Stamp) -> impl IntoView {
    let minute = the_minute();
    let exact = at.to_string();
    let words = move || {
        minute.track();
        let words = stamp_text(&at);
        let is_date = words == at.minute();
        if is_date { at.date() } else { words }
    };
    view! { <time datetime=exact.clone() title=exact>{live(words)}</time> }
}

/// How long ago a time was, in words.
#[must_use]
pub fn age_text(at: &Stamp, now: &Stamp) -> String {
    let Some((count, unit)) = age(at, now) else {
        let ahead = at.seconds() - now.seconds() >= 60;
        return text(if ahead { "ago-ahead" } else { "ago-now" }).to_owned();
    };
    let key = match (unit, count) {
        (Unit::Minute, 1) => "ago-minute",
        (Unit::Minute, _) => "ago-minutes",
        (Unit::Hour, 1) => "ago-hour",
        (Unit::Hour, _) => "ago-hours",
        (Unit::Day, 1) => "ago-day",
        (Unit::Day, _) => "ago-days",
        (Unit::Month, 1) => "ago-month",
        (Unit::Month, _) => "ago-months",
        (Unit::Year, 1) => "ago-year",
        (Unit::Year, _) => "ago-years",
    };
    Sentence::new(key).with("count", count).text()
}
