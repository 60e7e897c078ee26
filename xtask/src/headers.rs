//! The security headers. `headers.txt` states them once; the server sends them, `index.html` repeats the policy for
//! hosts that cannot, and a test holds the two together.

/// The file itself, in the syntax `Name: value` of the hosts that read such a file.
pub const TEXT: &str = include_str!("../headers.txt");

/// Every header as name and value, in the order of the file.
pub fn all() -> impl Iterator<Item = (&'static str, &'static str)> {
    TEXT.lines().filter_map(|line| line.split_once(": "))
}

/// The policy for a `<meta>` element: the header without `frame-ancestors`, which browsers refuse there.
pub fn meta_policy() -> String {
    let policy = all().find(|(name, _)| *name == "Content-Security-Policy");
    let directives = policy.map_or("", |(_, value)| value).split("; ");
    directives
        .filter(|part| !part.starts_with("frame-ancestors"))
        .collect::<Vec<_>>()
        .join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = include_str!("../../index.html");

    #[test]
    fn every_line_is_a_header() {
        assert_eq!(all().count(), TEXT.lines().count());
        assert_eq!(all().count(), 8);
    }

    #[test]
    fn the_page_states_the_same_policy() {
        let meta = format!(
            r#"<meta http-equiv="Content-Security-Policy" content="{}">"#,
            meta_policy()
        );
        assert!(PAGE.contains(&meta), "index.html lacks {meta}");
    }

    #[test]
    fn nothing_in_the_page_precedes_the_policy_but_the_charset() {
        let before = PAGE.split("http-equiv").next().unwrap_or_default();
        assert_eq!(before.matches("<meta").count(), 2);
        assert!(!before.contains("<link") && !before.contains("<script"));
    }

    #[test]
    fn the_policy_allows_no_inline_script_and_no_other_origin() {
        let policy = meta_policy();
        assert!(policy.starts_with("default-src 'none'; "));
        for never in [
            "unsafe-inline",
            "unsafe-eval' ",
            "http:",
            "https:",
            "data:",
            "*",
        ] {
            assert!(
                !policy.replace("wasm-unsafe-eval", "").contains(never),
                "{never}"
            );
        }
    }
}
