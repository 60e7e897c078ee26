//! Media types. A browser refuses a module script or streaming wasm under a wrong one, and we send `nosniff`.

/// The media type of a file by the end of its name.
pub fn of(name: &str) -> &'static str {
    match name.rsplit_once('.').map_or("", |(_, extension)| extension) {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript",
        "css" => "text/css",
        "wasm" => "application/wasm",
        "webmanifest" => "application/manifest+json",
        "json" => "application/json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ftl" | "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn what_browsers_insist_on() {
        assert_eq!(of("a-1f.wasm"), "application/wasm");
        assert_eq!(of("boot.mjs"), "text/javascript");
        assert_eq!(of("a.min.js"), "text/javascript");
        assert_eq!(of("manifest.webmanifest"), "application/manifest+json");
        assert_eq!(of("index.html"), "text/html; charset=utf-8");
        assert_eq!(of("LICENSE"), "application/octet-stream");
    }
}
