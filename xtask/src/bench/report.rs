//! The tables for people.

use super::candidate::Candidate;
use super::figures::{Figures, Task};
use super::spread::thousands;

/// Everything, as Markdown.
pub fn text(figures: &Figures, environment: &str) -> String {
    let mut text = format!("{environment}\n");
    for size in figures.sizes() {
        text.push_str(&format!("\n### {} incidents\n\n", thousands(size as u64)));
        text.push_str(&of_size(figures, size));
    }
    if figures.sizes().len() > 1 {
        text.push_str(&growth(figures));
    }
    text
}

fn of_size(figures: &Figures, size: usize) -> String {
    let [ours, raw, dexie] = Candidate::ALL.map(Candidate::name);
    let mut table = format!(
        "| milliseconds: median (quartiles) | {ours} | {raw} | {dexie} | ÷ {raw} | ÷ {dexie} |\n|---|--:|--:|--:|--:|--:|\n"
    );
    for task in Task::ALL {
        let spreads = Candidate::ALL.map(|candidate| figures.spread(task, size, candidate));
        let Some(samples) = spreads[0].map(|spread| spread.count) else {
            continue;
        };
        let cells = spreads.map(|spread| or_dash(spread.map(|spread| spread.to_string())));
        let ratio = |other| or_dash(figures.ratio(task, size, other).map(times));
        table.push_str(&format!(
            "| {}, {samples} × | {} | {} | {} |\n",
            task.name(),
            cells.join(" | "),
            ratio(Candidate::Raw),
            ratio(Candidate::Dexie)
        ));
    }
    table
}

fn growth(figures: &Figures) -> String {
    let sizes = figures.sizes();
    let (Some(few), Some(many)) = (sizes.first(), sizes.last()) else {
        return String::new();
    };
    let [ours, raw, dexie] = Candidate::ALL.map(Candidate::name);
    let factor = *many as f64 / *few as f64;
    let mut table = format!(
        "\n### From {} to {} incidents\n\n{factor} times as many incidents may take {factor} times as long, not more.\n\n\
         | times as long | {ours} | {raw} | {dexie} |\n|---|--:|--:|--:|\n",
        thousands(*few as u64),
        thousands(*many as u64)
    );
    for task in Task::ALL {
        let growths = Candidate::ALL.map(|candidate| figures.growth(task, candidate));
        if growths.iter().any(Option::is_some) {
            let cells = growths.map(|growth| or_dash(growth.map(times)));
            table.push_str(&format!("| {} | {} |\n", task.name(), cells.join(" | ")));
        }
    }
    table
}

fn times(ratio: f64) -> String {
    format!("{ratio:.2}")
}

fn or_dash(cell: Option<String>) -> String {
    cell.unwrap_or_else(|| "–".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_has_medians_and_ratios_and_no_growth_of_one_size() {
        let mut figures = Figures::default();
        figures.keep(Task::Save, 1000, Candidate::Watchbook, &[3.0]);
        figures.keep(Task::Save, 1000, Candidate::Raw, &[2.0]);
        let text = text(&figures, "Somewhere.");
        let line =
            "| save one action, 1 × | **3.0** (3.0–3.0) | **2.0** (2.0–2.0) | – | 1.50 | – |";
        assert!(text.contains(line), "{text}");
        assert!(text.starts_with("Somewhere.\n\n### 1,000 incidents\n"));
        assert!(!text.contains("times as long") && !text.contains(Task::Open.name()));
    }

    #[test]
    fn two_sizes_show_growth() {
        let mut figures = Figures::default();
        for (size, sample) in [(1000, 4.0), (10_000, 8.0)] {
            figures.keep(Task::Open, size, Candidate::Dexie, &[sample]);
            figures.keep(Task::Open, size, Candidate::Watchbook, &[sample * 2.0]);
        }
        let text = text(&figures, "");
        for line in [
            "\n10 times as many incidents may take 10 times as long",
            "\n| cold open to 50 rows | 2.00 | – | 2.00 |\n",
        ] {
            assert!(text.contains(line), "{text}");
        }
        assert!(!text.contains(Task::Save.name()), "{text}");
    }
}
