//! Text in columns of a terminal: how wide a text is, cut, filled up, wrapped.

use crate::domain::text::turns;

/// How many columns a text takes: wide characters two, marks that combine none.
#[must_use]
pub fn width(text: &str) -> usize {
    text.chars().map(columns).sum()
}

/// Columns of a character (Unicode UAX #11, the blocks that matter for names).
fn columns(letter: char) -> usize {
    match u32::from(letter) {
        0x0300..=0x036f | 0x0483..=0x0489 | 0x0591..=0x05bd | 0x0610..=0x061a => 0,
        0x064b..=0x065f | 0x200b..=0x200f | 0x202a..=0x202e | 0x2066..=0x2069 => 0,
        0xfe00..=0xfe0f | 0x20d0..=0x20ff => 0,
        0x1100..=0x115f | 0x2e80..=0xa4cf | 0xac00..=0xd7a3 | 0xf900..=0xfaff => 2,
        0xfe30..=0xfe6f | 0xff00..=0xff60 | 0xffe0..=0xffe6 | 0x1f300..=0x1faff => 2,
        0x20000..=0x3fffd => 2,
        _ => 1,
    }
}

/// A text of at most so many columns; where something is cut off there stands `…`. Marks that turn
/// the direction of writing are left out: they would turn what stands beside it, too.
#[must_use]
pub fn cut(text: &str, most: usize) -> String {
    let line = text.lines().next().unwrap_or_default().replace('\t', " ");
    let line: String = line.chars().filter(|letter| !turns(*letter)).collect();
    if width(&line) <= most {
        return line;
    }
    let mut used = 1;
    let fitting = line.chars().take_while(|letter| {
        used += columns(*letter);
        used <= most
    });
    let kept: String = fitting.collect();
    format!("{}…", kept.trim_end())
}

/// A text of exactly so many columns.
#[must_use]
pub fn cell(text: &str, exactly: usize) -> String {
    let mut text = cut(text, exactly);
    text.push_str(&" ".repeat(exactly.saturating_sub(width(&text))));
    text
}

/// A text broken at spaces into lines of at most so many columns, each behind an indent.
#[must_use]
pub fn wrap(text: &str, most: usize, indent: &str) -> String {
    let room = most.saturating_sub(width(indent)).max(20);
    let mut out = String::new();
    for paragraph in text.lines() {
        let mut used = 0;
        out.push_str(indent);
        for word in paragraph.split(' ') {
            if used > 0 && used + 1 + width(word) > room {
                out.push('\n');
                out.push_str(indent);
                used = 0;
            } else if used > 0 {
                out.push(' ');
                used += 1;
            }
            out.push_str(word);
            used += width(word);
        }
        out.push('\n');
    }
    out
}

/// A table: columns of fixed width with one space between, the last one as wide as it wants.
pub struct Table {
    widths: Vec<usize>,
}

impl Table {
    /// Columns of these widths.
    #[must_use]
    pub fn new(widths: Vec<usize>) -> Self {
        Table { widths }
    }

    /// One line of it.
    #[must_use]
    pub fn line<S: AsRef<str>>(&self, cells: &[S]) -> String {
        let cells = self
            .widths
            .iter()
            .zip(cells)
            .map(|(width, text)| cell(text.as_ref(), *width));
        let line: Vec<String> = cells.collect();
        line.join(" ").trim_end().to_owned()
    }
}
