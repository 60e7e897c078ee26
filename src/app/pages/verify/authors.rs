use super::super::exchange::roles_text;
use crate::{
    app::{
        components::{Head, Table, stamp_text},
        prelude::*,
    },
    domain::stamp::Stamp,
    engine::protocol::Author,
    words::{sentence, text},
};

const COLUMNS: [&str; 5] = [
    "member-person",
    "member-roles",
    "member-device",
    "author-entries",
    "author-span",
];

/// Who signed how much, and from when to when.
#[component]
pub(super) fn Authors(authors: Vec<Author>) -> impl IntoView {
    (!authors.is_empty()).then(|| {
        let heads = COLUMNS.map(|key| Head::plain(text(key))).to_vec();
        let rows: Vec<_> = authors.into_iter().map(row).collect();
        view! {
            <section>
                <h3>{text!("verify-authors")}</h3>
                <Table caption=text!("verify-authors") heads=heads>
                    <tbody role="rowgroup">{rows}</tbody>
                </Table>
            </section>
        }
    })
}

fn row(author: Author) -> impl IntoView {
    let Author {
        person,
        device,
        roles,
        entries,
        span,
    } = author;
    let roles = if roles.is_empty() {
        text!("author-unknown").to_owned()
    } else {
        roles_text(&roles)
    };
    view! {
        <tr role="row" class="row still" data-test="author">
            <td role="cell" class="title"><bdi>{person}</bdi></td>
            <td role="cell" data-label=text!("member-roles")>{roles}</td>
            <td role="cell" data-label=text!("member-device")>
                <code title=device.to_string()>{device.short()}</code>
            </td>
            <td role="cell" data-label=text!("author-entries")>{entries}</td>
            <td role="cell" data-label=text!("author-span")>{span.map(span_text)}</td>
        </tr>
    }
}

fn span_text((first, last): (Stamp, Stamp)) -> String {
    let (first, last) = (stamp_text(&first), stamp_text(&last));
    if first == last {
        return first;
    }
    sentence!("author-from-to")
        .with("first", first)
        .with("last", last)
        .text()
}
