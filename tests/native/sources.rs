//! The sources of the program as text: what the tests of words and of architecture read.

use std::{fs, path::Path};

/// A file below `src/`.
pub struct Source {
    /// Its path from there, with `/`.
    pub path: String,
    /// Its text.
    pub text: String,
    /// The text without comments and with every string emptied; lines stay where they are.
    pub code: String,
    /// Its string literals, as they are meant, with the place in `code` where they stand.
    pub literals: Vec<(usize, String)>,
}

impl Source {
    /// The line of a place in `code`, from 1.
    pub fn line(&self, place: usize) -> usize {
        1 + self.code[..place].matches('\n').count()
    }

    /// The first part of its path: the room it belongs to.
    pub fn room(&self) -> &str {
        let first = self.path.split('/').next().unwrap_or_default();
        first.strip_suffix(".rs").unwrap_or(first)
    }

    /// The literal that stands at that place in `code`, if one does.
    pub fn literal(&self, place: usize) -> Option<&str> {
        let found = self
            .literals
            .binary_search_by_key(&place, |(place, _)| *place);
        found.ok().map(|found| self.literals[found].1.as_str())
    }
}

/// The root of the repository.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every Rust file below `src/`, in the order of their paths.
pub fn sources() -> Vec<Source> {
    let mut found = Vec::new();
    walk(&root().join("src"), "", &mut found);
    found.sort_by(|a, b| a.path.cmp(&b.path));
    assert!(found.len() > 50, "{} sources", found.len());
    found
}

fn walk(folder: &Path, inside: &str, found: &mut Vec<Source>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let entry = entry.expect("an entry");
        let name = entry.file_name().into_string().expect("a name");
        let path = if inside.is_empty() {
            name
        } else {
            format!("{inside}/{name}")
        };
        if entry.path().is_dir() {
            walk(&entry.path(), &path, found);
        } else if path.ends_with(".rs") {
            let text = fs::read_to_string(entry.path()).expect("a source");
            found.push(read(path, text));
        }
    }
}

/// Parts a text into code and literals. It knows as much of Rust as that takes.
pub fn read(path: String, text: String) -> Source {
    let (mut code, mut literals) = (String::with_capacity(text.len()), Vec::new());
    let mut rest = text.as_str();
    while let Some(first) = rest.chars().next() {
        if rest.starts_with("//") {
            let end = rest.find('\n').unwrap_or(rest.len());
            rest = &rest[end..];
        } else if rest.starts_with("/*") {
            let end = comment(rest);
            code.extend(rest[..end].chars().filter(|c| *c == '\n'));
            rest = &rest[end..];
        } else if let Some(hashes) = raw(rest).filter(|_| !ends_in_word(&code)) {
            let start = rest.find('"').map_or(0, |quote| quote + 1);
            let close = format!("\"{}", "#".repeat(hashes));
            let length = rest[start..].find(&close).unwrap_or(rest.len() - start);
            let content = &rest[start..start + length];
            literal(content.to_owned(), content, &mut code, &mut literals);
            rest = &rest[(start + length + close.len()).min(rest.len())..];
        } else if first == '"' {
            let length = string(&rest[1..]);
            let content = &rest[1..1 + length];
            literal(unescape(content), content, &mut code, &mut literals);
            rest = rest.get(length + 2..).unwrap_or_default();
        } else if let Some(length) = character(rest) {
            code.push_str("' '");
            rest = &rest[length..];
        } else {
            code.push(first);
            rest = &rest[first.len_utf8()..];
        }
    }
    Source {
        path,
        text,
        code,
        literals,
    }
}

fn literal(meant: String, spelt: &str, code: &mut String, literals: &mut Vec<(usize, String)>) {
    literals.push((code.len(), meant));
    code.push('"');
    code.extend(spelt.chars().filter(|c| *c == '\n'));
    code.push('"');
}

fn ends_in_word(code: &str) -> bool {
    code.ends_with(|c: char| c.is_alphanumeric() || c == '_')
}

/// The length of a comment that may hold others.
fn comment(text: &str) -> usize {
    let (mut depth, mut place) = (0, 0);
    loop {
        let rest = &text[place..];
        if rest.starts_with("/*") {
            (depth, place) = (depth + 1, place + 2);
        } else if rest.starts_with("*/") {
            (depth, place) = (depth - 1, place + 2);
            if depth == 0 {
                return place;
            }
        } else if let Some(next) = rest.chars().next() {
            place += next.len_utf8();
        } else {
            return place;
        }
    }
}

/// How many `#` a raw string begins with, if one begins here.
fn raw(text: &str) -> Option<usize> {
    let text = text.strip_prefix('b').unwrap_or(text);
    let text = text.strip_prefix('r')?;
    let hashes = text.len() - text.trim_start_matches('#').len();
    text[hashes..].starts_with('"').then_some(hashes)
}

/// The length of a string's content, up to the quote that ends it.
fn string(text: &str) -> usize {
    let mut escaped = false;
    let end = text.char_indices().find(|(_, c)| {
        let ends = *c == '"' && !escaped;
        escaped = *c == '\\' && !escaped;
        ends
    });
    end.map_or(text.len(), |(place, _)| place)
}

/// The length of a character literal, if one begins here rather than a lifetime.
fn character(text: &str) -> Option<usize> {
    let inside = text.strip_prefix('\'')?;
    if let Some(escaped) = inside.strip_prefix('\\') {
        let end = escaped.char_indices().skip(1).find(|(_, c)| *c == '\'')?.0;
        return Some(3 + end);
    }
    let length = inside.chars().next()?.len_utf8();
    inside[length..].starts_with('\'').then_some(length + 2)
}

fn unescape(text: &str) -> String {
    let mut out = String::new();
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        match (character == '\\').then(|| characters.next()).flatten() {
            None => out.push(character),
            Some('n') => out.push('\n'),
            Some('t') => out.push('\t'),
            Some('\n') => {
                let rest = characters.as_str().trim_start();
                characters = rest.chars();
            }
            Some('u') => {
                let code: String = characters
                    .by_ref()
                    .skip(1)
                    .take_while(|c| *c != '}')
                    .collect();
                out.extend(u32::from_str_radix(&code, 16).ok().and_then(char::from_u32));
            }
            Some(other) => out.push(other),
        }
    }
    out
}

#[test]
fn a_source_is_parted_into_code_and_literals() {
    let text = "let a = \"one\"; // \"no\"\n/* \"no\" /* \"no\" */ */ let b = r#\"two \"x\"\"#;\n\
                let c: &'static str = \"th\\\"ree\\u{e9}\"; let d = ['\"', '\\'', 'x']; var\"four\"";
    let source = read("x.rs".into(), text.into());
    let literals: Vec<&str> = source
        .literals
        .iter()
        .map(|(_, text)| text.as_str())
        .collect();
    assert_eq!(literals, ["one", "two \"x\"", "th\"reeé", "four"]);
    assert!(!source.code.contains("no") && source.code.contains("&'static str = \"\""));
    assert_eq!(source.code.matches('\n').count(), 2);
    assert_eq!(source.line(source.literals[1].0), 2);
    assert_eq!(source.literal(source.literals[3].0), Some("four"));
}
