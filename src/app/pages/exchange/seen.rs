use super::{enrol::EnrolCard, intake::Intake, keep::Keep, spoken::isolated, unseal::UnsealForm};
use crate::{
    app::{
        components::{Chip, Drawing, Icon, TlpChip, Told, When},
        files::size_text,
        prelude::*,
    },
    bundle::{Scope, Tlp},
    domain::{
        report::{Attachment, Report},
        stamp::Stamp,
    },
    engine::protocol::Seen,
    log::id::DeviceId,
    words::{Sentence, sentence, text},
};

/// One file: what it is, from whom, and what is special about it.
#[component]
pub(super) fn SeenFile(
    /// Its place among the files.
    place: usize,
    /// What was seen.
    file: Seen,
    intake: Intake,
) -> impl IntoView {
    let (icon, title, name, again) = heading(&file);
    let body = match file {
        Seen::Bundle {
            made,
            number,
            part,
            scope,
            tlp,
            ..
        } => view! { <BundleFacts made=made number=number part=part scope=scope tlp=tlp /> }
            .into_view(),
        Seen::Report {
            report,
            made,
            device,
            ..
        } => view! { <OutsideReport report=*report made=made device=device /> },
        Seen::Enrol {
            request,
            words,
            again,
            ..
        } => {
            let suffix = if place == 0 {
                String::new()
            } else {
                format!("-{place}")
            };
            let done = move |()| {
                intake.let_go();
                intake.again();
            };
            view! { <EnrolCard request=*request words=words again=again suffix=suffix on_enrolled=done /> }
        }
        Seen::Invitation { .. } => view! { <p>{text!("seen-invitation-text")}</p> },
        Seen::Backup { .. } => view! { <p>{text!("seen-invitation-text")}</p> }.into_view(),
        Seen::Sealed { paper, .. } => {
            let unseal = move |passphrase| intake.unseal(place, passphrase);
            view! { <UnsealForm place=place paper=paper unseal=unseal /> }.into_view()
        }
        Seen::Refused { reason, .. } => {
            let words = super::spoken(&reason);
            view! {
                <p class="fault">{words}</p>
                <Keep place=place reason=reason intake=intake />
            }
            .into_view()
        }
    };
    view! {
        <li class="seen-file" data-test="seen-file">
            <header class="seen-head">
                <Drawing icon=icon />
                <div>
                    <h4>{title}</h4>
                    <p class="file-name quiet"><bdi>{name}</bdi></p>
                </div>
                {again.map(|key| view! { <Chip label=text(key) /> })}
            </header>
            {body}
        </li>
    }
}

/// Its drawing, its title, its name, and the word for what was here before.
fn heading(file: &Seen) -> (Icon, String, String, Option<&'static str>) {
    let by = |key: &str, name: &str| Sentence::new(key).with("person", isolated(name)).text();
    match file {
        Seen::Bundle {
            name, from, again, ..
        } => (
            Icon::Exchange,
            by("seen-bundle", from),
            name.clone(),
            again.then_some("seen-again"),
        ),
        Seen::Report { name, again, .. } => (
            Icon::Report,
            text!("seen-report").to_owned(),
            name.clone(),
            again.then_some("seen-report-again"),
        ),
        Seen::Enrol {
            name,
            request,
            again,
            ..
        } => (
            Icon::Members,
            by("seen-enrol", &request.person),
            name.clone(),
            again.then_some("seen-enrol-again"),
        ),
        Seen::Invitation { name, from, .. } => {
            (Icon::Join, by("seen-invitation", from), name.clone(), None)
        }
        Seen::Backup { name, from, .. } => {
            (Icon::Join, by("seen-bundle", from), name.clone(), None)
        }
        Seen::Sealed { name, paper } => (
            Icon::Exchange,
            text(if *paper {
                "seen-sealed-paper"
            } else {
                "seen-sealed"
            })
            .to_owned(),
            name.clone(),
            None,
        ),
        Seen::Refused { name, .. } => (
            Icon::Warning,
            text!("seen-refused").to_owned(),
            name.clone(),
            None,
        ),
    }
}

#[component]
fn BundleFacts(
    made: Stamp,
    number: u64,
    part: (u64, u64),
    scope: Scope,
    tlp: Tlp,
) -> impl IntoView {
    let carries = match scope {
        Scope::All => "seen-scope-all",
        Scope::Since => "seen-scope-since",
        Scope::Records => "seen-scope-records",
    };
    let part = (part.1 > 1).then(|| {
        let words = sentence!("seen-part")
            .with("part", part.0)
            .with("parts", part.1)
            .text();
        view! { <div><dt>{text!("seen-part-label")}</dt><dd>{words}</dd></div> }
    });
    view! {
        <dl class="facts">
            <div><dt>{text!("seen-made")}</dt><dd><When at=made /></dd></div>
            <div><dt>{text!("seen-number")}</dt><dd>{number}</dd></div>
            {part}
            <div><dt>{text!("seen-carries")}</dt><dd>{text(carries)}</dd></div>
            <div><dt>{text!("seen-tlp")}</dt><dd><TlpChip tlp=tlp /></dd></div>
        </dl>
    }
}

#[component]
fn OutsideReport(report: Report, made: Stamp, device: DeviceId) -> impl IntoView {
    let title = report.title();
    let (report, files) = without_files(report);
    view! {
        <p class="written"><bdi>{title}</bdi></p>
        <dl class="facts">
            <div><dt>{text!("my-reference")}</dt><dd>{report.reference.clone()}</dd></div>
            <div><dt>{text!("seen-signed")}</dt><dd><When at=made /></dd></div>
            <div>
                <dt>{text!("seen-device")}</dt>
                <dd><code title=device.to_string()>{device.short()}</code></dd>
            </div>
        </dl>
        <details class="details">
            <summary>{text!("seen-report-whole")}</summary>
            <div class="stack">
                <Told report=report />
                <CarriedFiles files=files />
            </div>
        </details>
    }
}

/// A report without the files it names, and those: they are not kept here yet, so they cannot be
/// looked at.
pub(in crate::app::pages) fn without_files(mut report: Report) -> (Report, Vec<Attachment>) {
    let files = std::mem::take(&mut report.files);
    (report, files)
}

/// Files that a report names, by name and size only.
#[component]
pub(in crate::app::pages) fn CarriedFiles(files: Vec<Attachment>) -> impl IntoView {
    let line = |file: Attachment| {
        view! {
            <li>
                <p class="file-name">
                    <bdi>{file.name}</bdi>" "<span class="quiet">{size_text(file.size)}</span>
                </p>
                {(!file.caption.is_empty()).then(|| view! { <p><bdi>{file.caption}</bdi></p> })}
            </li>
        }
    };
    let lines: Vec<_> = files.into_iter().map(line).collect();
    (!lines.is_empty()).then(|| {
        view! {
            <p class="facts-title">{text!("seen-files")}</p>
            <ul class="carried">{lines}</ul>
        }
    })
}
