//! One incident with its timeline.

use std::io::Write;

use crate::{
    command::{
        layout::{cell, wrap},
        trouble::Trouble,
    },
    domain::{assessment::Classification, stamp::Stamp},
    register::{
        event::Event,
        hands::Hands,
        incident::Incident,
        ledger::View,
        line::{Line, Standing},
    },
    words::{sentence, text},
};

/// Writes an incident: what it is, its events, its log.
///
/// # Errors
/// When it cannot be written.
pub fn write(
    incident: &Incident,
    view: &View,
    width: usize,
    out: &mut dyn Write,
) -> Result<(), Trouble> {
    let title = incident.title.shown().map_or("", String::as_str);
    writeln!(out, "{}  {title}\n", incident.reference)?;
    for (key, value) in facts(incident) {
        let label = cell(text(&format!("command-column-{key}")), 12);
        writeln!(out, "  {label} {value}")?;
    }
    for made in &incident.assessments {
        let hands = Hands::of(made, &incident.events, &view.events);
        let told = text(&format!("hands-{}", hands.name())).to_owned();
        let label = cell(text!("command-column-assessed"), 12);
        writeln!(out, "  {label} {}, {}: {told}", time(made.at), made.person)?;
    }
    writeln!(out, "\n{}", text!("command-view-events"))?;
    for event in view
        .events
        .iter()
        .filter(|event| incident.events.contains(&event.id))
    {
        let (reference, what) = (event.reference(), event.row().title);
        writeln!(out, "  {reference}  {}  {what}", time(event.reported))?;
    }
    writeln!(out, "\n{}", text!("command-view-log"))?;
    for line in timeline(incident, view) {
        write_line(line, width, out)?;
    }
    Ok(())
}

/// A time as its author's clock showed it, with the offset, because authors' clocks differ.
fn time(at: Stamp) -> String {
    let (sign, minutes) = (
        if at.offset_minutes() < 0 { '-' } else { '+' },
        at.offset_minutes().abs(),
    );
    format!(
        "{} {sign}{:02}:{:02}",
        at.minute(),
        minutes / 60,
        minutes % 60
    )
}

fn facts(incident: &Incident) -> Vec<(&'static str, String)> {
    let classification = incident.classification.shown();
    let class = classification.map_or("–", |class| class.severity().name());
    let category = classification.map_or_else(|| "–".to_owned(), category);
    let conflicts = incident.conflicts();
    let mut facts = vec![
        ("opened", time(incident.opened)),
        ("class", class.to_owned()),
        (
            "state",
            text(&format!("state-{}", incident.state().name())).to_owned(),
        ),
        ("category", category),
        ("coordinator", incident.coordinator_name.clone()),
    ];
    if !conflicts.is_empty() {
        facts.push(("conflicts", conflicts.join(", ")));
    }
    facts
}

fn category(class: &Classification) -> String {
    let category = text(&format!("category-{}", class.category)).to_owned();
    if class.subtype.is_empty() {
        return category;
    }
    format!(
        "{category}: {}",
        text(&format!("subtype-{}", class.subtype))
    )
}

/// What happened to the incident and to its events, in the order of the clocks that told it.
fn timeline<'a>(incident: &'a Incident, view: &'a View) -> Vec<&'a Line> {
    let of_it = |event: &&Event| incident.events.contains(&event.id);
    let events = view
        .events
        .iter()
        .filter(of_it)
        .flat_map(|event| &event.lines);
    let mut lines: Vec<&Line> = events.chain(&incident.lines).collect();
    lines.sort_by_key(|line| (line.at.seconds(), line.entry));
    lines
}

fn write_line(line: &Line, width: usize, out: &mut dyn Write) -> Result<(), Trouble> {
    let Line {
        at, person, said, ..
    } = line;
    let head = format!("{}  {person}: {}", time(*at), said.text());
    write!(out, "{}", wrap(&head, width, "  "))?;
    write!(out, "{}", wrap(&line.text, width, "      "))?;
    for file in &line.files {
        let sentence = sentence!("command-view-file")
            .with("name", &file.name)
            .with("size", file.size)
            .with("caption", &file.caption);
        writeln!(out, "      {}", sentence.text())?;
    }
    if line.standing != Standing::Stands {
        let key = format!("command-standing-{}", line.standing.name());
        write!(out, "{}", wrap(text(&key), width, "      "))?;
    }
    if let Some(before) = line.not_before {
        let sentence = sentence!("command-view-not-before").with("before", time(before));
        write!(out, "{}", wrap(&sentence.text(), width, "      "))?;
    }
    Ok(())
}
