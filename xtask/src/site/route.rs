//! Which file a path means. A path of the application (no dot in its last part) means the start page, so that a deep
//! link works; everything else must exist.

use std::fmt;
use std::path::{Path, PathBuf};

/// The path below which a site lives: begins and ends with a slash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mount(String);

impl Mount {
    /// The whole host.
    pub fn root() -> Mount {
        Mount("/".to_owned())
    }

    /// A folder of the host; nothing when `path` is not absolute.
    pub fn new(path: &str) -> Option<Mount> {
        let inner = path.strip_prefix('/')?.trim_end_matches('/');
        Some(if inner.is_empty() {
            Mount::root()
        } else {
            Mount(format!("/{inner}/"))
        })
    }
}

impl fmt::Display for Mount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What stands behind a path.
#[derive(Debug, PartialEq, Eq)]
pub enum Route {
    /// A file by this relative path, if there is one.
    File(PathBuf),
    /// The start page.
    Page,
    /// Nothing of ours, or an attempt to leave the folder.
    Nothing,
}

/// Reads a percent-encoded path.
pub fn of(path: &str, mount: &Mount) -> Route {
    let Some(inner) = path.strip_prefix(&mount.0) else {
        return Route::Nothing;
    };
    let Some(inner) = decode(inner) else {
        return Route::Nothing;
    };
    let mut file = PathBuf::new();
    for part in inner.split('/').filter(|part| !part.is_empty()) {
        // Hidden files are never part of a site, and `..` begins with a dot too.
        if part.starts_with('.') || part.contains(['\\', ':', '\0']) {
            return Route::Nothing;
        }
        file.push(part);
    }
    match file.extension() {
        None => Route::Page,
        Some(_) if file == Path::new("index.html") => Route::Page,
        Some(_) => Route::File(file),
    }
}

fn decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let (high, low) = (char::from(rest.next()?), char::from(rest.next()?));
        bytes.push(u8::try_from(high.to_digit(16)? * 16 + low.to_digit(16)?).ok()?);
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn root(path: &str) -> Route {
        of(path, &Mount::root())
    }

    #[test]
    fn paths_of_the_application_mean_the_start_page() {
        for path in [
            "/",
            "/index.html",
            "/incident/x",
            "/register/",
            "/a%20b",
            "//",
        ] {
            assert_eq!(root(path), Route::Page, "{path}");
        }
    }

    #[test]
    fn a_dot_in_the_last_part_means_a_file() {
        assert_eq!(root("/boot.mjs"), Route::File("boot.mjs".into()));
        assert_eq!(
            root("/icons/mark.svg"),
            Route::File("icons/mark.svg".into())
        );
        assert_eq!(
            root("/incident/boot.mjs"),
            Route::File("incident/boot.mjs".into())
        );
    }

    #[test]
    fn nothing_leaves_the_folder() {
        for path in [
            "/../Cargo.toml",
            "/icons/../../Cargo.toml",
            "/%2e%2e/Cargo.toml",
            "/..%2fCargo.toml",
            "/icons/%2e%2e%2f%2e%2e%2fCargo.toml",
            "/..\\Cargo.toml",
            "/c:/x.txt",
            "/.git/config",
            "/a%00.html",
            "/a%zz",
            "/a%f",
            "/%ff",
        ] {
            assert_eq!(root(path), Route::Nothing, "{path}");
        }
    }

    #[test]
    fn a_mount_hides_what_lies_beside_it() {
        let mount = Mount::new("/watchbook").expect("absolute");
        assert_eq!(mount.to_string(), "/watchbook/");
        assert_eq!(of("/watchbook/", &mount), Route::Page);
        assert_eq!(of("/watchbook/sw.js", &mount), Route::File("sw.js".into()));
        assert_eq!(of("/sw.js", &mount), Route::Nothing);
        assert_eq!(Mount::new("watchbook"), None);
        assert_eq!(Mount::new("//"), Some(Mount::root()));
    }
}
