//! The answer to one request: a file with its headers, or a plain refusal.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use super::mime;
use super::request::Request;
use super::route::{self, Mount, Route};
use crate::headers;

/// A response, ready to be sent.
pub struct Answer {
    status: &'static str,
    media_type: &'static str,
    cache: &'static str,
    compressed: bool,
    body: Vec<u8>,
    head_only: bool,
}

/// Finds the answer in `dir`.
pub fn to(request: &Request, mount: &Mount, dir: &Path) -> Answer {
    let head_only = request.method == "HEAD";
    if !head_only && request.method != "GET" {
        return Answer::refusal("405 Method Not Allowed", head_only);
    }
    let file = match route::of(&request.path, mount) {
        Route::File(file) => file,
        Route::Page => "index.html".into(),
        Route::Nothing => return Answer::refusal("404 Not Found", head_only),
    };
    // `dir` is canonical: what a symbolic link leads out of it is not ours to give.
    let inside = dir
        .join(&file)
        .canonicalize()
        .ok()
        .filter(|path| path.starts_with(dir));
    // What was made smaller beforehand lies beside what it was made from, as hosts want it.
    let smaller = inside.as_ref().filter(|_| request.brotli).and_then(|path| {
        let name = format!("{}.br", path.to_string_lossy());
        fs::read(name).ok()
    });
    let compressed = smaller.is_some();
    match smaller.map(Ok).or_else(|| inside.map(fs::read)) {
        Some(Ok(body)) => {
            let name = file.to_string_lossy();
            Answer {
                status: "200 OK",
                media_type: mime::of(&name),
                cache: cache(&name),
                compressed,
                body,
                head_only,
            }
        }
        _ => Answer::refusal("404 Not Found", head_only),
    }
}

impl Answer {
    fn refusal(status: &'static str, head_only: bool) -> Answer {
        let body = format!("{status}\n").into_bytes();
        Answer {
            status,
            media_type: "text/plain; charset=utf-8",
            cache: "no-store",
            compressed: false,
            body,
            head_only,
        }
    }

    /// Whether it gives what was asked for.
    pub fn is_found(&self) -> bool {
        self.status.starts_with("200")
    }

    /// Sends it, and says that the connection ends here.
    pub fn write(&self, mut stream: impl Write) -> io::Result<()> {
        let mut head = format!(
            "HTTP/1.1 {}\r\nContent-Type: {}\r\nContent-Length: {}\r\nCache-Control: {}\r\n",
            self.status,
            self.media_type,
            self.body.len(),
            self.cache
        );
        if self.compressed {
            head.push_str("Content-Encoding: br\r\nVary: Accept-Encoding\r\n");
        }
        for (name, value) in headers::all() {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        head.push_str("Connection: close\r\n\r\n");
        stream.write_all(head.as_bytes())?;
        if !self.head_only {
            stream.write_all(&self.body)?;
        }
        stream.flush()
    }
}

/// There is a digest in the names of what is built: such a file never changes. All others are asked for again. Trunk leaves
/// out the zeros before its sixteen digits.
fn cache(name: &str) -> &'static str {
    let is_digest = |part: &str| part.len() >= 12 && part.bytes().all(|b| b.is_ascii_hexdigit());
    if name.split(['-', '_', '.']).any(is_digest) {
        "public, max-age=31536000, immutable"
    } else {
        "no-cache"
    }
}

#[cfg(test)]
mod tests {
    use super::cache;

    #[test]
    fn only_names_with_a_digest_are_kept() {
        assert!(cache("watchbook-6fc1c3c0fd9a4bd5_bg.wasm").contains("immutable"));
        assert!(cache("watchbook-2a61e9b477f87c9_bg.wasm").contains("immutable"));
        assert!(cache("tokens-6fc1c3c0fd9a4bd5.css").contains("immutable"));
        for name in [
            "index.html",
            "sw.js",
            "boot.mjs",
            "manifest.webmanifest",
            "icons/mark.svg",
        ] {
            assert_eq!(cache(name), "no-cache", "{name}");
        }
    }
}
