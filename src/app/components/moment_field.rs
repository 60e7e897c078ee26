use super::{
    button::{Button, ButtonKind},
    choice::Choice,
};
use crate::{
    app::{
        clock,
        form::field_id,
        prelude::*,
        reactive::{effect, live},
    },
    domain::stamp::{Moment, Precision, Stamp},
    words::text,
};

/// When something happened, as well as a person knows it.
#[component]
pub fn MomentField(
    /// Names the field: the ids are `field-<key>-…`.
    #[prop(into)]
    key: String,
    /// The question.
    #[prop(into)]
    legend: String,
    /// A hint to the question.
    #[prop(optional, into)]
    hint: String,
    /// What is known.
    value: RwSignal<Moment>,
) -> impl IntoView {
    let precision = RwSignal::new(value.with_untracked(|value| word(value).to_owned()));
    // Another precision keeps the instant: 07:52 becomes "about 07:00", not midnight.
    effect(move || {
        let chosen = precision.get();
        if value.with_untracked(|value| word(value) != chosen) {
            value.update(|value| *value = moment(&chosen, value.at));
        }
    });
    effect(move || {
        let known = value.with(word);
        if precision.with_untracked(|chosen| chosen != known) {
            precision.set(known.to_owned());
        }
    });
    let now = move |_| value.set(Moment::exact(clock::now()));
    let (id, test) = (field_id(&key), format!("{key}-now"));
    let hint_id = format!("{id}-hint");
    let described_by = (!hint.is_empty()).then(|| hint_id.clone());
    view! {
        <fieldset class="field moment" id=id tabindex="-1" aria-describedby=described_by>
            <legend>{legend}</legend>
            {(!hint.is_empty()).then(|| view! { <p class="hint" id=hint_id>{hint}</p> })}
            <div class="moment-value">
                <PrecisionSelect key=key.clone() precision=precision />
                {live(move || control(&precision.get(), &key, value))}
                <Button kind=ButtonKind::Quiet press=now test=test>
                    {text!("moment-now")}
                </Button>
            </div>
        </fieldset>
    }
}

#[component]
fn PrecisionSelect(key: String, precision: RwSignal<String>) -> impl IntoView {
    let id = format!("{}-precision", field_id(&key));
    let option = |word: &'static str| {
        let Choice { value, label, .. } = Choice::of("precision", word);
        let selected = move || precision.with(|chosen| chosen == word);
        view! { <option value=value selected=selected>{label}</option> }
    };
    let words = ["minute", "hour", "day", "month", "year", "unknown"];
    view! {
        <label class="unseen" for=id.clone()>
            {text!("moment-precision")}
        </label>
        <select
            id=id.clone()
            name=id
            prop:value=precision
            on:change=move |event| precision.set(event_target_value(&event))
        >
            {words.map(option).into_iter().collect_view()}
        </select>
    }
}

/// The word of a moment's precision in this form.
fn word(moment: &Moment) -> &'static str {
    moment.precision.name()
}

/// The moment of that precision; "about" is a guess.
fn moment(word: &str, at: Option<Stamp>) -> Moment {
    let known = Precision::ALL
        .into_iter()
        .find(|precision| precision.name() == word);
    let precision = known.unwrap_or(Precision::Unknown);
    Moment {
        at: at
            .or_else(|| Some(clock::now()))
            .filter(|_| precision != Precision::Unknown),
        precision,
        estimated: precision == Precision::Hour,
    }
}

fn control(word: &str, key: &str, value: RwSignal<Moment>) -> Option<View> {
    let (kind, length) = match word {
        "minute" | "hour" => ("datetime-local", 16),
        "day" => ("date", 10),
        "month" => {
            return Some(view! { <MonthInput key=key.to_owned() value=value /> });
        }
        "year" => ("number", 4),
        _ => return None,
    };
    let word = word.to_owned();
    let set = move |event: web_sys::Event| {
        if let Some(at) = clock::local(&event_target_value(&event)) {
            value.set(moment(&word, Some(at)));
        }
    };
    let shown = Signal::derive(move || digits(value, length));
    let id = format!("{}-value", field_id(key));
    let label = text(if length == 16 {
        "moment-date-time"
    } else {
        "moment-date"
    });
    Some(view! {
        <label class="unseen" for=id.clone()>{label}</label>
        <input id=id.clone() name=id type=kind prop:value=shown on:change=set />
    })
}

/// Not every browser has an input for months: a select and a number.
#[component]
fn MonthInput(key: String, value: RwSignal<Moment>) -> impl IntoView {
    let set = move |month: &str, year: &str| {
        if let Some(at) = clock::local(&format!("{year}-{month}")) {
            value.set(moment("month", Some(at)));
        }
    };
    let part = move |from: usize, to: usize| {
        digits(value, 7)
            .get(from..to)
            .unwrap_or_default()
            .to_owned()
    };
    let months = (1..=12).map(|month| {
        let own = format!("{month:02}");
        let label = text(MONTHS[month - 1]);
        let mine = own.clone();
        view! { <option value=own selected=move || part(5, 7) == mine>{label}</option> }
    });
    let id = format!("{}-value", field_id(&key));
    let year_id = format!("{id}-year");
    view! {
        <label class="unseen" for=id.clone()>{text!("moment-month")}</label>
        <select
            id=id.clone()
            name=id
            on:change=move |event| set(&event_target_value(&event), &part(0, 4))
        >
            {months.collect_view()}
        </select>
        <label class="unseen" for=year_id.clone()>{text!("moment-year")}</label>
        <input
            id=year_id.clone()
            name=year_id
            type="number"
            prop:value=move || part(0, 4)
            on:change=move |event| set(&part(5, 7), &event_target_value(&event))
        />
    }
}

const MONTHS: [&str; 12] = [
    "month-1", "month-2", "month-3", "month-4", "month-5", "month-6", "month-7", "month-8",
    "month-9", "month-10", "month-11", "month-12",
];

fn digits(value: RwSignal<Moment>, length: usize) -> String {
    let text = value.with(|value| value.at.map(|at| at.minute().replace(' ', "T")));
    text.and_then(|text| text.get(..length).map(str::to_owned))
        .unwrap_or_default()
}
