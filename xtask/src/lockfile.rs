//! Reads the one fact we need from `Cargo.lock`: which version of a package is locked.

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
"#;

    #[test]
    fn finds_the_whole_name_only() {
        assert_eq!(version(LOCK, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(version(LOCK, "wasm-bindgen-macro"), Some("0.2.131"));
        assert_eq!(version(LOCK, "wasm"), None);
    }

    #[test]
    fn two_versions_are_no_answer() {
        assert_eq!(version(LOCK, "twice"), None);
    }
}
