use crate::{
    app::{clock::now, prelude::*},
    domain::stamp::{Moment, Precision, Stamp},
    words::{
        language::{Language, Shown},
        sentence, text,
    },
};

/// A time of the clock, in words: "today 14:05", "yesterday 09:10", "21 Nov 2026, 07:52".
#[component]
pub fn When(at: Stamp) -> impl IntoView {
    let exact = at.to_string();
    let words = stamp_text(&at);
    let (day, hour) = words.rsplit_once(' ').unwrap_or((words.as_str(), ""));
    view! {
        <time datetime=exact.clone() title=exact>
            <span>{day.to_owned()}</span>
            " "
            <span>{hour.to_owned()}</span>
        </time>
    }
}

/// The same as a text.
#[must_use]
pub fn stamp_text(at: &Stamp) -> String {
    near_text(at).unwrap_or_else(|| written(at, Shown::Minute))
}

/// The day of a time of the clock, as a text; today and yesterday with the time.
#[must_use]
pub fn day_text(at: &Stamp) -> String {
    near_text(at).unwrap_or_else(|| written(at, Shown::Day))
}

/// A time of today or yesterday.
fn near_text(at: &Stamp) -> Option<String> {
    const DAY: i64 = 86_400;
    let now = now();
    let yesterday = Stamp::new(now.seconds() - DAY, now.offset_minutes());
    let time = || written(at, Shown::Time);
    let sentence = if at.date() == now.date() {
        sentence!("when-today").with("time", time())
    } else if at.date() == yesterday.date() {
        sentence!("when-yesterday").with("time", time())
    } else {
        return None;
    };
    Some(sentence.text())
}

/// A time as the language of the page writes it, by the clock that read it.
#[must_use]
pub fn written(at: &Stamp, shown: Shown) -> String {
    (Language::current().writing.time)(&at.minute(), shown)
}

/// What a person knows of a time, in words.
#[must_use]
pub fn moment_text(moment: &Moment) -> String {
    let Some(at) = moment.at else {
        return text!("when-unknown").to_owned();
    };
    let digits = match moment.precision {
        // The whole hour, not the minute that stands for it.
        Precision::Hour => (Language::current().writing.time)(&moment.digits(), Shown::Minute),
        Precision::Day => written(&at, Shown::Day),
        Precision::Month => written(&at, Shown::Month),
        _ => moment.digits(),
    };
    match moment.precision {
        Precision::Minute if moment.estimated => about(&stamp_text(&at)),
        Precision::Minute => stamp_text(&at),
        Precision::Hour => about(&digits),
        Precision::Day | Precision::Month | Precision::Year if moment.estimated => about(&digits),
        Precision::Day | Precision::Month | Precision::Year => digits,
        Precision::Unknown => text!("when-unknown").to_owned(),
    }
}

fn about(time: &str) -> String {
    sentence!("when-about").with("time", time).text()
}
