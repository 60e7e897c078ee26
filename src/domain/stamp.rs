//! Times: a stamp is an instant with the offset it was read at; a moment is what a person knows of
//! one, with its precision.

use chrono::{DateTime, FixedOffset, SecondsFormat};
use serde::{
    Deserialize, Deserializer, Serialize, Serializer, de::Error as _, ser::SerializeStruct as _,
};

/// An instant in whole seconds with its offset from UTC (RFC 3339). A claim of the clock that
/// read it, not a proof.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Stamp(DateTime<FixedOffset>);

/// A text that is not a stamp in its one form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAStamp;

impl Stamp {
    /// The stamp `seconds` after 1970 in UTC, read at an offset of `minutes` east of Greenwich.
    #[must_use]
    pub fn new(seconds: i64, minutes: i32) -> Self {
        let offset = FixedOffset::east_opt(minutes.clamp(-1439, 1439) * 60);
        let utc = DateTime::from_timestamp(seconds, 0).unwrap_or_default();
        Stamp(match offset {
            Some(offset) => utc.with_timezone(&offset),
            None => utc.fixed_offset(),
        })
    }

    /// Seconds since 1970 in UTC.
    #[must_use]
    pub fn seconds(&self) -> i64 {
        self.0.timestamp()
    }

    /// Minutes east of Greenwich.
    #[must_use]
    pub fn offset_minutes(&self) -> i32 {
        self.0.offset().local_minus_utc() / 60
    }

    /// The calendar date at the place where it was read, `YYYY-MM-DD`.
    #[must_use]
    pub fn date(&self) -> String {
        self.written().0
    }

    /// Date and minute at the place where it was read, `YYYY-MM-DD HH:MM`.
    #[must_use]
    pub fn minute(&self) -> String {
        let (date, time) = self.written();
        format!("{date} {}", &time[..5])
    }

    /// Date and time of day as RFC 3339 writes them.
    fn written(&self) -> (String, String) {
        let text = self.to_string();
        let (date, time) = text.split_once('T').unwrap_or_default();
        (date.to_owned(), time.to_owned())
    }
}

impl std::fmt::Display for Stamp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0.to_rfc3339_opts(SecondsFormat::Secs, true))
    }
}

impl std::str::FromStr for Stamp {
    type Err = NotAStamp;
    fn from_str(text: &str) -> Result<Self, NotAStamp> {
        let stamp = Stamp(DateTime::parse_from_rfc3339(text).map_err(|_| NotAStamp)?);
        // One instant and offset has one spelling: anything that would be written otherwise is refused,
        // and so is the 61st second of a minute, which no count of seconds can tell from the next.
        if stamp.to_string() == text && stamp.0.timestamp_subsec_nanos() == 0 {
            Ok(stamp)
        } else {
            Err(NotAStamp)
        }
    }
}

impl Serialize for Stamp {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Stamp {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        let text = String::deserialize(reader)?;
        text.parse()
            .map_err(|NotAStamp| D::Error::custom("not an RFC 3339 time in whole seconds"))
    }
}

/// How well a moment is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Precision {
    /// To the minute.
    Minute,
    /// About that hour.
    Hour,
    /// Only the day.
    Day,
    /// Only the month.
    Month,
    /// Only the year.
    Year,
    /// Not known.
    Unknown,
}

impl Precision {
    /// All of them, finest first.
    pub const ALL: [Precision; 6] = [
        Precision::Minute,
        Precision::Hour,
        Precision::Day,
        Precision::Month,
        Precision::Year,
        Precision::Unknown,
    ];

    /// Its word in data and in the keys of sentences.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Precision::Minute => "minute",
            Precision::Hour => "hour",
            Precision::Day => "day",
            Precision::Month => "month",
            Precision::Year => "year",
            Precision::Unknown => "unknown",
        }
    }
}

/// When something happened, as well as a person knows it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Moment {
    /// The instant, absent when unknown.
    #[serde(default)]
    pub at: Option<Stamp>,
    /// How well it is known.
    pub precision: Precision,
    /// Whether it is a guess.
    #[serde(default)]
    pub estimated: bool,
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        // JSON leaves out what is absent; a format without names can leave out nothing.
        let bare = out.is_human_readable() && self.at.is_none();
        let mut out = out.serialize_struct("Moment", 3 - usize::from(bare))?;
        if bare {
            out.skip_field("at")?;
        } else {
            out.serialize_field("at", &self.at)?;
        }
        out.serialize_field("precision", &self.precision)?;
        out.serialize_field("estimated", &self.estimated)?;
        out.end()
    }
}

impl Moment {
    /// A moment nobody knows.
    #[must_use]
    pub fn unknown() -> Self {
        Moment {
            at: None,
            precision: Precision::Unknown,
            estimated: false,
        }
    }

    /// A moment known to the minute.
    #[must_use]
    pub fn exact(at: Stamp) -> Self {
        Moment {
            at: Some(at),
            precision: Precision::Minute,
            estimated: false,
        }
    }

    /// The moment as digits of its precision, without words: `2026-11-21 07:52`, `2026-11`, empty
    /// when unknown.
    #[must_use]
    pub fn digits(&self) -> String {
        let Some(at) = self.at else {
            return String::new();
        };
        let text = at.minute();
        match self.precision {
            Precision::Minute => text,
            Precision::Hour => format!("{}:00", &text[..13]),
            Precision::Day => text[..10].to_owned(),
            Precision::Month => text[..7].to_owned(),
            Precision::Year => text[..4].to_owned(),
            Precision::Unknown => String::new(),
        }
    }
}
