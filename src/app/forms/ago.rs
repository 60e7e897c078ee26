use std::cell::OnceCell;

use crate::{
    app::{
        clock::now,
        components::{When, day_text},
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
        day_text(&at)
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
    let key = match unit {
        Unit::Minute => "ago-minute",
        Unit::Hour => "ago-hour",
        Unit::Day => "ago-day",
        Unit::Month => "ago-month",
        Unit::Year => "ago-year",
    };
    Sentence::new(key).with("count", count).text()
}
