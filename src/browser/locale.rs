//! How languages count and write dates, as the browser knows it (`Intl`, ECMA-402).

use std::cell::RefCell;

use js_sys::{Array, Date, Function, Intl, JsString, Object, Reflect, global};
use wasm_bindgen::JsValue;

use crate::words::language::{Language, Shown, Writing};

/// What a language needs of it.
pub const WRITING: Writing = Writing {
    form,
    digits,
    time,
    measured,
    isolates: true,
};

/// A format of the browser's, made once for each language.
#[derive(PartialEq, Eq)]
enum Kind {
    Number,
    Unit(&'static str),
    Time(Shown),
}

struct Means {
    tag: &'static str,
    rules: Option<Intl::PluralRules>,
    formats: Vec<(Kind, Function)>,
}

thread_local! {
    static MEANS: RefCell<Option<Means>> = const { RefCell::new(None) };
}

/// With one decimal where it is not whole.
fn measured(tenths: u32, unit: &'static str) -> String {
    say(Kind::Unit(unit), &(f64::from(tenths) / 10.0).into())
}

/// Told as if it were in UTC: it is the time of the place where it was read.
fn time(text: &str, shown: Shown) -> String {
    let date = Date::new(&format!("{}Z", text.replace(' ', "T")).into());
    if date.get_time().is_nan() {
        return text.to_owned();
    }
    say(Kind::Time(shown), &date.into())
}

fn form(count: u64) -> &'static str {
    let category = with(|means| {
        let rules = means.rules.get_or_insert_with(|| {
            Intl::PluralRules::new(&Array::of1(&means.tag.into()), &Object::new())
        });
        String::from(rules.select(count as f64))
    });
    let known = ["zero", "one", "two", "few", "many"];
    let known = known.into_iter().find(|known| *known == category);
    known.unwrap_or("other")
}

fn digits(count: u64) -> String {
    say(Kind::Number, &(count as f64).into())
}

fn with<T>(call: impl FnOnce(&mut Means) -> T) -> T {
    let tag = Language::current().tongue.tag;
    MEANS.with_borrow_mut(|slot| {
        slot.take_if(|means| means.tag != tag);
        call(slot.get_or_insert_with(|| Means {
            tag,
            rules: None,
            formats: Vec::new(),
        }))
    })
}

fn say(kind: Kind, value: &JsValue) -> String {
    let format = with(|means| {
        let known = means.formats.iter().find(|(known, _)| *known == kind);
        if let Some((_, format)) = known {
            return format.clone();
        }
        let format = made(&kind, means.tag);
        means.formats.push((kind, format.clone()));
        format
    });
    let said = format.call1(&JsValue::UNDEFINED, value);
    said.ok()
        .and_then(|said| said.as_string())
        .unwrap_or_default()
}

fn made(kind: &Kind, tag: &str) -> Function {
    let options = Object::new();
    let set = |name: &str, value: &str| {
        // A plain object takes any property.
        let _ = Reflect::set(&options, &name.into(), &value.into());
    };
    // One kind of digits everywhere: codes, numbers of files and versions are written with them, too.
    set("numberingSystem", "latn");
    let locales = Array::of1(&regional(tag));
    match kind {
        Kind::Number => Intl::NumberFormat::new(&locales, &options).format(),
        Kind::Unit(unit) => {
            set("style", "unit");
            set("unit", unit);
            set("unitDisplay", "short");
            set("maximumFractionDigits", "1");
            Intl::NumberFormat::new(&locales, &options).format()
        }
        Kind::Time(shown) => {
            set("timeZone", "UTC");
            // The calendar of ISO 8601 is what deadlines are reckoned in.
            set("calendar", "gregory");
            let (day, time) = match shown {
                Shown::Minute => (true, true),
                Shown::Time => (false, true),
                Shown::Day | Shown::Month => (true, false),
            };
            if day {
                set("year", "numeric");
                set("month", "short");
            }
            if day && *shown != Shown::Month {
                set("day", "numeric");
            }
            if time {
                set("hour", "2-digit");
                set("minute", "2-digit");
                set("hourCycle", "h23");
            }
            Intl::DateTimeFormat::new(&locales, &options).format()
        }
    }
}

/// The language as it is written where the person is, if the browser says where: `de-AT` for `de`.
fn regional(tag: &str) -> JsValue {
    let navigator = Reflect::get(&global(), &"navigator".into()).unwrap_or_default();
    let languages = Reflect::get(&navigator, &"languages".into()).unwrap_or_default();
    let fits = |language: &JsValue| {
        let main = language.as_string().unwrap_or_default();
        main.split('-').next() == Some(tag)
    };
    let found = Array::from(&languages).iter().find(fits);
    found.unwrap_or_else(|| JsString::from(tag).into())
}
