use crate::{
    app::{
        components::{ButtonKind, ButtonLink, PageHead},
        prelude::*,
        routes::Link,
    },
    register::place::Place,
    words::text,
};

/// No such place.
#[component]
pub(super) fn Nowhere() -> impl IntoView {
    view! {
        <PageHead title=text!("page-nowhere") />
        <p class="lead">{text!("nowhere-text")}</p>
        <p class="actions">
            <ButtonLink to=Place::Home kind=ButtonKind::Primary>
                {text!("nowhere-home")}
            </ButtonLink>
            <Link to=Place::Report(None)>{text!("nowhere-report")}</Link>
        </p>
    }
}
