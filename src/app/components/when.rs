use crate::{
    app::{clock::now, prelude::*},
    domain::stamp::{Moment, Precision, Stamp},
    words::{Sentence, text},
};

/// A time of the clock, in words: "today 14:05", "yesterday 09:10", "2026-11-21 07:52".
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
    const DAY: i64 = 86_400;
    let now = now();
    let yesterday = Stamp::new(now.seconds() - DAY, now.offset_minutes());
    let minute = at.minute();
    let time = minute.get(11..).unwrap_or_default();
    if at.date() == now.date() {
        Sentence::new("when-today").with("time", time).text()
    } else if at.date() == yesterday.date() {
        Sentence::new("when-yesterday").with("time", time).text()
    } else {
        minute
    }
}

/// What a person knows of a time, in words.
#[must_use]
pub fn moment_text(moment: &Moment) -> String {
    let Some(at) = moment.at else {
        return text("when-unknown").to_owned();
    };
    let digits = moment.digits();
    match moment.precision {
        Precision::Minute if moment.estimated => about(&stamp_text(&at)),
        Precision::Minute => stamp_text(&at),
        Precision::Hour => about(&digits),
        Precision::Day | Precision::Month | Precision::Year if moment.estimated => about(&digits),
        Precision::Day | Precision::Month | Precision::Year => digits,
        Precision::Unknown => text("when-unknown").to_owned(),
    }
}

fn about(time: &str) -> String {
    Sentence::new("when-about").with("time", time).text()
}
