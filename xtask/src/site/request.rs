//! The head of a request, as far as a server of files needs it.

use std::io::{self, Read};

/// More than any browser sends us.
const MOST_BYTES: usize = 32 * 1024;

/// What is asked, and of which path.
#[derive(Debug, PartialEq, Eq)]
pub struct Request {
    /// The method, in capitals.
    pub method: String,
    /// The path as sent, still percent-encoded, without the query.
    pub path: String,
    /// Whether the visitor takes what brotli has made smaller.
    pub brotli: bool,
}

/// Reads one head; nothing when the visitor left without asking or asked nonsense.
pub fn read(mut stream: impl Read) -> io::Result<Option<Request>> {
    let mut head = Vec::new();
    let mut part = [0; 4096];
    while !head.windows(4).any(|bytes| bytes == b"\r\n\r\n") {
        let count = stream.read(&mut part)?;
        if count == 0 || head.len() > MOST_BYTES {
            return Ok(None);
        }
        head.extend_from_slice(&part[..count]);
    }
    Ok(parse(&String::from_utf8_lossy(&head)))
}

fn parse(head: &str) -> Option<Request> {
    let mut words = head.lines().next()?.split(' ');
    let (method, target, version) = (words.next()?, words.next()?, words.next()?);
    if !version.starts_with("HTTP/1.") || words.next().is_some() || !target.starts_with('/') {
        return None;
    }
    let path = target.split(['?', '#']).next()?;
    let brotli = head.lines().any(|line| {
        let line = line.to_ascii_lowercase();
        line.starts_with("accept-encoding:") && line.contains("br")
    });
    Some(Request {
        brotli,
        method: method.to_owned(),
        path: path.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_query_is_no_part_of_the_path() {
        let request = read(&b"GET /register?state=open HTTP/1.1\r\nHost: x\r\n\r\n"[..]);
        let expected = Request {
            method: "GET".to_owned(),
            path: "/register".to_owned(),
            brotli: false,
        };
        assert_eq!(request.ok().flatten(), Some(expected));
    }

    #[test]
    fn nonsense_is_no_request() {
        for head in [
            "",
            "GET\r\n\r\n",
            "GET x HTTP/1.1\r\n\r\n",
            "GET / SSH\r\n\r\n",
            "GET / HTTP/1.1",
        ] {
            assert_eq!(read(head.as_bytes()).ok().flatten(), None, "{head:?}");
        }
    }
}
