//! Reads what we need from `Cargo.lock`: which version of a package is locked, and the digest of its sources.

/// The version of `package`, when the lock file holds exactly one.
pub fn version<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    let mut found = lock
        .split("[[package]]")
        .filter(|block| block.lines().any(|l| l == name));
    let block = found.next()?;
    if found.next().is_some() {
        return None;
    }
    block
        .lines()
        .find_map(|line| line.strip_prefix("version = \"")?.strip_suffix('"'))
}

/// The SHA-256 of the sources of a package in that version.
pub fn checksum<'a>(lock: &'a str, package: &str, version: &str) -> Option<&'a str> {
    let (name, version) = (
        format!("name = \"{package}\""),
        format!("version = \"{version}\""),
    );
    let mut blocks = lock.split("[[package]]");
    let block = blocks
        .find(|block| block.lines().any(|l| l == name) && block.lines().any(|l| l == version))?;
    block
        .lines()
        .find_map(|line| line.strip_prefix("checksum = \"")?.strip_suffix('"'))
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = r#"
version = 4

[[package]]
name = "wasm-bindgen"
version = "0.2.130"
dependencies = [
 "wasm-bindgen-macro",
]

[[package]]
name = "wasm-bindgen-macro"
version = "0.2.131"

[[package]]
name = "twice"
version = "1.0.0"

[[package]]
name = "twice"
version = "2.0.0"
checksum = "abc"
"#;

    #[test]
    fn finds_the_whole_name_only() {
        assert_eq!(version(LOCK, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(version(LOCK, "wasm-bindgen-macro"), Some("0.2.131"));
        assert_eq!(version(LOCK, "wasm"), None);
    }

    #[test]
    fn the_digest_is_that_of_the_version() {
        assert_eq!(checksum(LOCK, "twice", "2.0.0"), Some("abc"));
        assert_eq!(checksum(LOCK, "twice", "1.0.0"), None);
    }

    #[test]
    fn two_versions_are_no_answer() {
        assert_eq!(version(LOCK, "twice"), None);
    }
}
