use crate::{
    app::{
        components::{Choice, Details, SeverityChip},
        forms::{Ago, Fact, Written},
        prelude::*,
        reactive::{live, memo},
    },
    domain::{
        assessment::{Classification, Override},
        severity::{Impact, Matrix, Severity},
    },
    register::incident::Incident,
    words::{sentence, text},
};

/// Where the class that stands comes from, and who chose it.
#[component]
pub(super) fn Origin(incident: Memo<Incident>) -> impl IntoView {
    let origin = memo(move |_| {
        incident.with(|incident| {
            let class = incident.classification.shown()?.clone();
            let by = incident.classified_by();
            Some((class, by.map(|by| (by.person.clone(), by.at))))
        })
    });
    live(move || {
        let (class, by) = origin.get()?;
        let severity = class.severity();
        let hint = Choice::of("severity", severity.name()).hint;
        let person = by.as_ref().map(|(person, _)| person.clone());
        let by = by.map(|(person, at)| {
            view! {
                <p class="quiet">
                    <bdi>{sentence!("severity-by").with("person", person).text()}</bdi>
                    " "
                    <Ago at=at />
                </p>
            }
        });
        Some(view! {
            <p class="chips">
                <SeverityChip severity=Some(severity) />
                <span>{hint}</span>
            </p>
            <ClassOrigin class=class person=person.unwrap_or_default() />
            {by}
        })
    })
}

/// A class, with its origin behind it.
#[component]
pub(super) fn ClassOf(
    class: Classification,
    /// Who chose it.
    person: String,
) -> impl IntoView {
    let severity = class.severity();
    view! {
        <p>
            <SeverityChip severity=Some(severity) />
        </p>
        <Details summary=text!("severity-origin")>
            <ClassOrigin class=class person=person />
        </Details>
    }
}

/// Why it is this class: computed from three factors, or chosen against them.
#[component]
fn ClassOrigin(
    class: Classification,
    /// Who chose it.
    person: String,
) -> impl IntoView {
    let Classification {
        impact,
        computed,
        matrix,
        overridden,
        ..
    } = class;
    let overridden = overridden.map(|chosen| {
        view! { <Overridden chosen=chosen computed=computed person=person /> }
    });
    view! {
        <div class="origin stack" data-test="severity-origin">
            {overridden}
            <Factors impact=impact matrix=matrix computed=computed />
        </div>
    }
}

#[component]
fn Overridden(chosen: Override, computed: Severity, person: String) -> impl IntoView {
    let words = sentence!("severity-overridden")
        .with("person", person)
        .with("class", chosen.class.name())
        .with("computed", computed.name());
    view! {
        <p>
            <bdi>{words.text()}</bdi>
        </p>
        <blockquote class="own-words">
            <Written words=chosen.reason />
        </blockquote>
    }
}

/// The three factors, and what they give.
#[component]
fn Factors(impact: Impact, matrix: u32, computed: Severity) -> impl IntoView {
    let words = sentence!("severity-computed")
        .with("class", computed.name())
        .with("matrix", matrix);
    let factor = |name: &'static str, kind: &'static str, id: &str| {
        let label = Choice::of(kind, id).label;
        view! { <Fact name=text(name)>{label}</Fact> }
    };
    view! {
        <p>{words.text()}</p>
        <dl class="facts beside-each-other">
            {factor("classify-importance-short", "importance", &impact.importance)}
            {factor("classify-loss-short", "loss", &impact.loss)}
            {factor("classify-social-short", "social", &impact.social)}
        </dl>
        <p class="quiet">{parts(&impact)}</p>
    }
}

/// What each factor gives, in a sentence; empty while one is missing.
pub(super) fn parts(impact: &Impact) -> String {
    let Some((loss, social)) = Matrix::shipped().parts(impact) else {
        return String::new();
    };
    sentence!("severity-parts")
        .with("loss", loss.name())
        .with("social", social.name())
        .text()
}
