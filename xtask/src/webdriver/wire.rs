//! HTTP to a driver on this machine: one request a connection, JSON both ways.

use std::fmt;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::time::Duration;

use serde_json::Value;

use super::Result;

/// Longer than any command may take: page loads and scripts have shorter limits of their own.
const PATIENCE: Duration = Duration::from_secs(300);

/// What went wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// The error code of WebDriver section 6.6 (`no such element` …), or `unreachable`.
    pub code: String,
    /// What the driver says about it.
    pub message: String,
}

impl Failure {
    /// The driver does not answer, or not as it should.
    pub fn unreachable(why: impl fmt::Display) -> Failure {
        Failure {
            code: "unreachable".to_owned(),
            message: why.to_string(),
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let first = self.message.lines().next().unwrap_or_default();
        write!(out, "{}: {first}", self.code)
    }
}

impl std::error::Error for Failure {}

/// Sends a command and returns the `value` of its answer.
pub fn call(port: u16, method: &str, path: &str, body: Option<&Value>) -> Result<Value> {
    let text = exchange(port, method, path, &[], body).map_err(Failure::unreachable)?;
    let mut answer: Value = serde_json::from_slice(&text).map_err(Failure::unreachable)?;
    let value = answer["value"].take();
    match value["error"].as_str() {
        Some(code) => Err(Failure {
            code: code.to_owned(),
            message: value["message"].as_str().unwrap_or_default().to_owned(),
        }),
        None => Ok(value),
    }
}

/// Sends a request, with these headers beside the usual ones, and returns the body of the answer.
pub(crate) fn exchange(
    port: u16,
    method: &str,
    path: &str,
    headers: &[(&str, &str)],
    body: Option<&Value>,
) -> std::io::Result<Vec<u8>> {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
    stream.set_read_timeout(Some(PATIENCE))?;
    let body = body.map(Value::to_string).unwrap_or_default();
    let headers = headers.iter();
    let headers: String = headers
        .map(|(name, value)| format!("{name}: {value}\r\n"))
        .collect();
    let head = format!(
        "{method} {path} HTTP/1.1\r\nHost: localhost:{port}\r\n{headers}Content-Type: application/json; charset=utf-8\r\n\
         Content-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes())?;
    stream.write_all(body.as_bytes())?;
    read(BufReader::new(stream))
}

/// The body of a response. Drivers state its length or send it in chunks.
fn read(mut stream: impl BufRead) -> std::io::Result<Vec<u8>> {
    let (mut length, mut chunked) = (None, false);
    loop {
        let line = line(&mut stream)?;
        if line.is_empty() {
            break;
        }
        let (name, value) = line.split_once(':').unwrap_or_default();
        match name.to_ascii_lowercase().as_str() {
            "content-length" => length = value.trim().parse().ok(),
            "transfer-encoding" => chunked = value.trim().eq_ignore_ascii_case("chunked"),
            _ => {}
        }
    }
    let mut body = Vec::new();
    match length {
        _ if chunked => loop {
            let size = u64::from_str_radix(line(&mut stream)?.trim(), 16).unwrap_or(0);
            if size == 0 {
                break;
            }
            (&mut stream).take(size).read_to_end(&mut body)?;
            line(&mut stream)?;
        },
        Some(length) => {
            stream.take(length).read_to_end(&mut body)?;
        }
        None => {
            stream.read_to_end(&mut body)?;
        }
    }
    Ok(body)
}

fn line(stream: &mut impl BufRead) -> std::io::Result<String> {
    let mut line = String::new();
    if stream.read_line(&mut line)? == 0 {
        return Err(std::io::ErrorKind::UnexpectedEof.into());
    }
    Ok(line.trim_end().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_is_read_by_its_length_in_chunks_or_to_the_end() {
        for response in [
            "HTTP/1.1 200 OK\r\ncontent-length: 7\r\n\r\n{\"a\":1}more",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n{\"a\r\n4\r\n\":1}\r\n0\r\n\r\n",
            "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{\"a\":1}",
        ] {
            let body = read(response.as_bytes()).expect("a body");
            assert_eq!(body, b"{\"a\":1}", "{response}");
        }
    }

    #[test]
    fn a_response_that_breaks_off_is_an_error() {
        assert!(read("HTTP/1.1 200 OK\r\nContent".as_bytes()).is_err());
    }
}
