use crate::{
    app::{
        components::{NoticeBox, NoticeKind},
        prelude::*,
        reactive::{live, memo},
    },
    register::line::{Line, Standing, aside},
    words::text,
};

/// Why this record does not count, where it does not: it stands in no list then.
#[component]
pub fn AsideNotice(
    /// Its log.
    lines: Memo<Vec<Line>>,
) -> impl IntoView {
    let why = memo(move |_| lines.with(|lines| aside(lines)));
    live(move || {
        let key = match why.get()? {
            Standing::Withdrawn => "aside-withdrawn",
            Standing::TakenBack => "aside-taken-back",
            _ => "aside-after-revocation",
        };
        Some(view! {
            <div data-test="aside">
                <NoticeBox kind=NoticeKind::Warn title=text!("aside-title")>{text(key)}</NoticeBox>
            </div>
        })
    })
}
