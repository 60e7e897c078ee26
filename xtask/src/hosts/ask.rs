//! Asks a server, by curl: every question over one connection, the answer with its headers.

use std::fs;

use anyhow::{Context, Result, ensure};

use super::expected::{Manners, Question};
use super::{HOST, Place};
use crate::shell;

/// What came back.
pub struct Answer {
    /// The number in the first line.
    pub status: u16,
    /// Names in small letters, and values, in their order.
    pub headers: Vec<(String, String)>,
    /// The content, unpacked if it came packed.
    pub body: Vec<u8>,
}

impl Answer {
    /// What was sent under that name.
    pub fn all(&self, name: &str) -> Vec<&str> {
        let same = self
            .headers
            .iter()
            .filter(|(it, _)| it.eq_ignore_ascii_case(name));
        same.map(|(_, value)| value.as_str()).collect()
    }

    fn read(raw: &[u8]) -> Result<Answer> {
        let end = raw.windows(4).position(|four| four == b"\r\n\r\n");
        let end = end.context("an answer without an end of its head")?;
        let head = String::from_utf8_lossy(&raw[..end]);
        let mut lines = head.split("\r\n");
        let status = lines.next().and_then(|line| line.split(' ').nth(1));
        let status = status.and_then(|number| number.parse().ok());
        let headers = lines.filter_map(|line| line.split_once(':'));
        Ok(Answer {
            status: status.context("an answer without a number")?,
            headers: headers
                .map(|(name, value)| (name.to_lowercase(), value.trim().to_owned()))
                .collect(),
            body: raw[end + 4..].to_vec(),
        })
    }
}

/// Who asks one server.
pub struct Client<'a> {
    place: &'a Place,
    port: u16,
    scheme: &'static str,
}

impl<'a> Client<'a> {
    pub fn of(place: &'a Place, port: u16, manners: Manners) -> Client<'a> {
        let scheme = match manners {
            Manners::Ours => "https",
            Manners::Plain => "http",
        };
        Client {
            place,
            port,
            scheme,
        }
    }

    /// The answers to all of them, in their order. `compressed`: they may come packed.
    pub fn ask(&self, questions: &[Question], compressed: bool) -> Result<Vec<Answer>> {
        let out = self.place.folder.join("answers");
        if out.exists() {
            fs::remove_dir_all(&out)?;
        }
        fs::create_dir(&out)?;
        let mut list = format!(
            "silent\nshow-error\ninclude\nhttp1.1\ngloboff\npath-as-is\nmax-time = 20\n\
             cacert = \"{}\"\nresolve = \"{HOST}:{}:127.0.0.1\"\n",
            self.place.certificate.display(),
            self.port
        );
        if compressed {
            list.push_str("compressed\n");
        }
        for (number, question) in questions.iter().enumerate() {
            list.push_str(&format!(
                "url = \"{}://{HOST}:{}{}\"\noutput = \"{}\"\n",
                self.scheme,
                self.port,
                question.path,
                out.join(number.to_string()).display()
            ));
        }
        let config = self.place.folder.join("questions");
        fs::write(&config, list)?;
        let mut curl = shell::command("curl");
        // Not what is set up for this machine: no proxy, no file of its user.
        curl.arg("--disable").args(["--noproxy", "*"]);
        let asked = curl.arg("--config").arg(&config).output()?;
        ensure!(
            asked.status.success(),
            "curl: {}",
            String::from_utf8_lossy(&asked.stderr)
        );
        let read = |number: usize| Answer::read(&fs::read(out.join(number.to_string()))?);
        (0..questions.len()).map(read).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_has_a_number_headers_and_a_body() {
        let raw = b"HTTP/1.1 404 Not Found\r\nVary: a\r\nvary:  b\r\n\r\nno\r\n\r\n";
        let answer = Answer::read(raw).expect("an answer");
        assert_eq!(answer.status, 404);
        assert_eq!(answer.all("Vary"), ["a", "b"]);
        assert_eq!(answer.body, b"no\r\n\r\n");
        assert!(Answer::read(b"HTTP/1.1 200 OK\r\n").is_err());
        assert!(Answer::read(b"what\r\n\r\n").is_err());
    }
}
