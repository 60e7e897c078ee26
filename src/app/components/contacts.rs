use super::icon::{Drawing, Icon};
use crate::app::{prelude::*, reactive::live};

/// Whom to turn to: names, and how to reach them with one tap where that can be told.
#[component]
pub fn Contacts(
    /// Name, and how to reach them, in their words.
    #[prop(into)]
    contacts: Memo<Vec<(String, String)>>,
) -> impl IntoView {
    let line =
        |(name, how): (String, String)| {
            let link = address(&how).map(|href| {
            let icon = if href.starts_with("tel:") { Icon::Phone } else { Icon::Mail };
            view! {
                <a class="button call" href=href rel="external" aria-label=format!("{name}: {how}")>
                    <Drawing icon=icon />
                </a>
            }
        });
            view! {
                <li>
                    <span class="stack">
                        <b>{name}</b>
                        <span>{how}</span>
                    </span>
                    {link}
                </li>
            }
        };
    let lines = move || contacts.get().into_iter().map(line).collect_view();
    view! { <ul class="contacts" data-test="contacts">{live(lines)}</ul> }
}

/// The address behind a contact: its first telephone number, or its first e-mail address.
fn address(text: &str) -> Option<String> {
    phone(text).or_else(|| mail(text))
}

fn phone(text: &str) -> Option<String> {
    let runs = text.split(|c: char| !(c.is_ascii_digit() || "+()-./ \u{a0}".contains(c)));
    runs.map(|run| {
        let digits: String = run.chars().filter(char::is_ascii_digit).collect();
        let plus = if run.trim_start().starts_with('+') {
            "+"
        } else {
            ""
        };
        (digits.len(), format!("tel:{plus}{digits}"))
    })
    .find(|(length, _)| (5..=15).contains(length))
    .map(|(_, href)| href)
}

fn mail(text: &str) -> Option<String> {
    let plain = |c: char| c.is_ascii_alphanumeric() || "@.-_+".contains(c);
    text.split_whitespace()
        .map(|word| word.trim_matches(|c: char| !c.is_ascii_alphanumeric()))
        .find(|word| word.chars().all(plain) && word.matches('@').count() == 1)
        .map(|word| format!("mailto:{word}"))
}
