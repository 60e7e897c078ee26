use super::{
    super::exchange::spoken,
    authors::Authors,
    content::{Content, RegisterId},
};
use crate::{
    app::{
        components::{Copyable, Drawing, Icon},
        focus,
        prelude::*,
        reactive::effect,
    },
    engine::{
        protocol::Verified,
        verify::{is_remark, names_register, register_of},
    },
    order,
    words::{Sentence, text},
};

/// What was found out about one file, the most important first.
#[component]
pub(super) fn Checked(
    verified: Verified,
    /// Whether it takes the focus: the first of several does.
    first: bool,
) -> impl IntoView {
    let register = register_of(&verified).map(|(id, is_ours)| (id.to_owned(), is_ours));
    let Verified {
        name,
        holds,
        kind,
        findings,
        authors,
        summary,
        report,
        sha256,
    } = verified;
    let is_known = register.as_ref().is_none_or(|(_, is_ours)| *is_ours);
    view! {
        <article class="card checked" data-test="checked">
            <Verdict name=name holds=holds explain=explain(&kind, holds, is_known) first=first />
            <Findings findings=findings />
            {register.map(|(id, is_ours)| view! { <RegisterId id=id is_ours=is_ours /> })}
            <Authors authors=authors />
            <Content kind=kind summary=summary report=report />
            {sha256.map(|sha256| view! {
                <section>
                    <h3>{text!("verify-digest")}</h3>
                    <p>{text!("verify-digest-text")}</p>
                    <p><Copyable code=sha256.to_string() /></p>
                </section>
            })}
        </article>
    }
}

/// What the verdict means for a file of that kind.
fn explain(kind: &str, holds: bool, is_known: bool) -> &'static str {
    match (kind, holds) {
        ("refused", _) => text!("verdict-refused"),
        (_, false) => text!("verdict-fails-text"),
        ("report", true) => text!("verdict-report"),
        ("enrol", true) => text!("verdict-enrol"),
        (_, true) if is_known => text!("verdict-holds-known"),
        (_, true) => text!("verdict-holds-unknown"),
    }
}

/// Words and a drawing; the colour only helps.
#[component]
fn Verdict(name: String, holds: bool, explain: &'static str, first: bool) -> impl IntoView {
    let node = NodeRef::new();
    effect(move || {
        if let Some(node) = node.get()
            && first
        {
            focus::on(&node);
        }
    });
    let (class, icon, words) = if holds {
        ("verdict good", Icon::Check, text!("verdict-holds"))
    } else {
        ("verdict bad", Icon::Warning, text!("verdict-fails"))
    };
    view! {
        <header class=class data-test=if holds { "holds" } else { "fails" }>
            <Drawing icon=icon />
            <div>
                <h2 tabindex="-1" node_ref=node>{words}</h2>
                <p class="file-name"><bdi>{name}</bdi></p>
            </div>
        </header>
        <p>{explain}</p>
    }
}

/// Each finding with its mark, in words for those who do not see it; what is bad comes first.
#[component]
fn Findings(findings: Vec<(bool, Sentence)>) -> impl IntoView {
    let line = |(good, finding): (bool, Sentence)| {
        let (class, icon, word) = match good {
            true if is_remark(&finding) => ("finding", Icon::Info, text!("finding-note")),
            true => ("finding good", Icon::Check, text!("finding-good")),
            false => ("finding bad", Icon::Close, text!("finding-bad")),
        };
        view! {
            <li class=class>
                <Drawing icon=icon />
                <p><span class="unseen">{word}" "</span>{spoken(&finding)}</p>
            </li>
        }
    };
    // The register has a section of its own, where its id can be copied.
    let mut findings = findings;
    findings.retain(|(_, finding)| !names_register(finding));
    order::sort_by_key(&mut findings, |(good, _)| *good);
    let lines: Vec<_> = findings.into_iter().map(line).collect();
    view! {
        <section>
            <h3>{text!("verify-findings")}</h3>
            <ul class="findings" data-test="findings">{lines}</ul>
        </section>
    }
}
