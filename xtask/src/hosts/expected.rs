//! What is asked of a host, and what must come back: `docs/hosting.md` as a list.

use std::fs;
use std::path::Path;

use anyhow::Result;

use super::ask::Answer;
use crate::site::media_type;
use crate::{headers, precache};

/// What may be asked of a server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manners {
    /// Everything: it has a configuration of ours.
    Ours,
    /// Files under their names: it has none.
    Plain,
}

/// What an address is to give.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Gives {
    /// The start page.
    Page(Vec<u8>),
    /// A file, which may have to be asked for anew.
    File {
        content: Vec<u8>,
        media_type: &'static str,
        fresh: bool,
    },
    /// Nothing, and no page in its stead.
    Nothing,
    /// The start page, or the way to this address.
    PageOrWay(Vec<u8>, String),
    /// The way to this address.
    Way(String),
    /// Anything but the start page, or a list of our files: it belongs to others.
    Others(Vec<u8>),
}

/// An address, and what it is to give.
pub struct Question {
    /// The address, from the root of the host.
    pub path: String,
    gives: Gives,
}

/// The files that browsers ask for anew.
const FRESH: [&str; 2] = ["index.html", "sw.js"];
/// Types without which nothing runs: a plain server has to know these by itself.
const VITAL: [&str; 4] = [
    "text/html",
    "text/css",
    "text/javascript",
    "application/wasm",
];

/// All of them for the site in `dist`, served at `base`.
pub fn questions(dist: &Path, base: &str, manners: Manners) -> Result<Vec<Question>> {
    let page = fs::read(dist.join("index.html"))?;
    let ask = |path: String, gives: Gives| Question { path, gives };
    let mut all = vec![ask(base.to_owned(), Gives::Page(page.clone()))];
    for file in precache::files(dist)? {
        let name = file.to_string_lossy().replace('\\', "/");
        let gives = Gives::File {
            content: fs::read(dist.join(&file))?,
            media_type: bare(media_type(&name)),
            fresh: FRESH.contains(&name.as_str()),
        };
        all.push(ask(format!("{base}{name}"), gives));
    }
    let missing = ["missing.js", "locales/xx.ftl", "icons/none.svg"];
    all.extend(missing.map(|name| ask(format!("{base}{name}"), Gives::Nothing)));
    if manners == Manners::Plain {
        return Ok(all);
    }
    for deep in [
        "register",
        "incident/xyz",
        "register?q=state:open",
        "icons/",
        "a/b/c/",
    ] {
        all.push(ask(format!("{base}{deep}"), Gives::Page(page.clone())));
    }
    let folder = format!("{base}icons");
    all.push(ask(
        folder.clone(),
        Gives::PageOrWay(page.clone(), format!("{folder}/")),
    ));
    if base != "/" {
        let bare = base.trim_end_matches('/').to_owned();
        all.push(ask(bare, Gives::Way(base.to_owned())));
        for elsewhere in ["/", "/elsewhere", "/registering"] {
            all.push(ask(elsewhere.to_owned(), Gives::Others(page.clone())));
        }
    }
    Ok(all)
}

impl Question {
    /// What is wrong with the answer.
    pub fn faults(&self, answer: &Answer, manners: Manners) -> Vec<String> {
        let mut faults = Vec::new();
        match &self.gives {
            Gives::Page(page) => {
                same(answer, page, &mut faults);
                of_type(answer, "text/html", &mut faults);
                polite(answer, Some(true), manners, &mut faults);
            }
            Gives::File {
                content,
                media_type,
                fresh,
            } => {
                same(answer, content, &mut faults);
                if manners == Manners::Ours || VITAL.contains(media_type) {
                    of_type(answer, media_type, &mut faults);
                }
                polite(answer, Some(*fresh), manners, &mut faults);
            }
            Gives::Nothing => {
                status(answer, 404, &mut faults);
                polite(answer, None, manners, &mut faults);
            }
            Gives::PageOrWay(page, _) if answer.status == 200 => same(answer, page, &mut faults),
            Gives::PageOrWay(_, to) | Gives::Way(to) => way(answer, to, &mut faults),
            Gives::Others(page) => {
                let text = String::from_utf8_lossy(&answer.body);
                if answer.body == *page || text.contains("boot.mjs") {
                    faults.push(format!("gives {} bytes of ours", answer.body.len()));
                }
            }
        }
        faults
    }
}

fn status(answer: &Answer, expected: u16, faults: &mut Vec<String>) {
    if answer.status != expected {
        faults.push(format!("status {}, not {expected}", answer.status));
    }
}

fn same(answer: &Answer, content: &[u8], faults: &mut Vec<String>) {
    status(answer, 200, faults);
    if answer.body != content {
        faults.push(format!(
            "other bytes: {}, not {}",
            answer.body.len(),
            content.len()
        ));
    }
}

fn of_type(answer: &Answer, expected: &str, faults: &mut Vec<String>) {
    let types = answer.all("Content-Type");
    let is_it = matches!(types[..], [one] if bare(one) == expected);
    if !is_it {
        faults.push(format!("type {types:?}, not {expected}"));
    }
}

/// Every header, once, and whether to ask anew: what the configuration says where it says it, and nothing elsewhere.
fn polite(answer: &Answer, fresh: Option<bool>, manners: Manners, faults: &mut Vec<String>) {
    if manners == Manners::Plain {
        return;
    }
    for (name, value) in headers::all() {
        let sent = answer.all(name);
        if sent != [value] {
            faults.push(format!("{name} is {sent:?}"));
        }
    }
    let expected: &[&str] = match fresh {
        Some(true) => &["no-cache"],
        Some(false) => &[],
        None => return,
    };
    let cache = answer.all("Cache-Control");
    if cache != expected {
        faults.push(format!("Cache-Control is {cache:?}, not {expected:?}"));
    }
}

fn way(answer: &Answer, to: &str, faults: &mut Vec<String>) {
    let places = answer.all("Location");
    let is_there = matches!(places[..], [one] if one == to || one.ends_with(to));
    if !(300..400).contains(&answer.status) || !is_there {
        faults.push(format!(
            "status {} to {places:?}, not to {to}",
            answer.status
        ));
    }
}

/// A media type without what follows it.
fn bare(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or_default().trim()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As a host should answer for a file.
    fn proper(media_type: &str, cache: Option<&str>, body: &[u8]) -> Answer {
        let mut all: Vec<(String, String)> = headers::all()
            .map(|(name, value)| (name.to_lowercase(), value.to_owned()))
            .collect();
        all.push(("content-type".to_owned(), media_type.to_owned()));
        all.extend(cache.map(|cache| ("cache-control".to_owned(), cache.to_owned())));
        Answer {
            status: 200,
            headers: all,
            body: body.to_vec(),
        }
    }

    fn again(answer: &mut Answer, name: &str, value: &str) {
        answer.headers.push((name.to_owned(), value.to_owned()));
    }

    fn file(fresh: bool) -> Question {
        Question {
            path: "/a.js".to_owned(),
            gives: Gives::File {
                content: b"a".to_vec(),
                media_type: "text/javascript",
                fresh,
            },
        }
    }

    #[test]
    fn a_proper_answer_has_no_fault() {
        let answer = proper("text/javascript; charset=utf-8", None, b"a");
        assert!(file(false).faults(&answer, Manners::Ours).is_empty());
        let answer = proper("text/javascript", Some("no-cache"), b"a");
        assert!(file(true).faults(&answer, Manners::Ours).is_empty());
    }

    #[test]
    fn every_fault_is_seen() {
        type Spoil = fn(&mut Answer);
        let spoils: [Spoil; 7] = [
            |it| it.status = 404,
            |it| it.body.push(b'b'),
            |it| it.headers.retain(|(name, _)| name != "content-type"),
            |it| it.headers.retain(|(name, _)| name != "referrer-policy"),
            // The same twice is another value for a browser.
            |it| again(it, "x-content-type-options", "nosniff"),
            |it| again(it, "cache-control", "no-cache"),
            |it| again(it, "content-type", "text/plain"),
        ];
        for (number, spoil) in spoils.iter().enumerate() {
            let mut answer = proper("text/javascript", None, b"a");
            spoil(&mut answer);
            let faults = file(false).faults(&answer, Manners::Ours);
            assert_eq!(faults.len(), 1, "{number}: {faults:?}");
        }
    }

    #[test]
    fn a_list_of_files_or_a_page_in_the_stead_of_nothing_is_a_fault() {
        let ask = |gives| Question {
            path: "/icons".to_owned(),
            gives,
        };
        let page = || proper("text/html", Some("no-cache"), b"page");
        let list = || proper("text/html", None, b"<a href=\"boot.mjs\">");
        let mut moved = proper("text/html", None, b"");
        moved.status = 301;
        moved
            .headers
            .push(("location".into(), "https://a:1/icons/".into()));
        let faults = |gives: Gives, answer: &Answer| ask(gives).faults(answer, Manners::Ours).len();
        let page_or_way = || Gives::PageOrWay(b"page".to_vec(), "/icons/".to_owned());
        assert_eq!(faults(page_or_way(), &page()), 0);
        assert_eq!(faults(page_or_way(), &moved), 0);
        assert_eq!(faults(page_or_way(), &list()), 1);
        assert_eq!(faults(Gives::Way("/other/".to_owned()), &moved), 1);
        assert_eq!(faults(Gives::Nothing, &page()), 1);
        assert_eq!(faults(Gives::Others(b"page".to_vec()), &page()), 1);
        assert_eq!(faults(Gives::Others(b"page".to_vec()), &list()), 1);
        assert_eq!(faults(Gives::Others(b"page".to_vec()), &moved), 0);
    }
}
