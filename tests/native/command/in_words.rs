//! Help and complaints in every language: nothing of what clap says by itself is left. The language is that of a whole process.

use std::process::{Command, Output};

use watchbook::words::{
    keys::shipped,
    language::{ALL, find},
};

/// What clap says in English, wherever it says anything.
const OF_CLAP: &[&str] = &[
    "Print",
    "error:",
    "tip:",
    "For more information",
    "[default",
    "[possible",
    "required",
    "unexpected",
    "unrecognized",
    "cannot be used",
    "invalid",
    "similar",
    "none was supplied",
];

fn said(tag: &str, arguments: &[&str]) -> (Output, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_watchbook"))
        .args(arguments)
        .env("LC_ALL", tag)
        .output()
        .expect("the command");
    let both = [&output.stdout[..], &output.stderr[..]].concat();
    (output, String::from_utf8(both).expect("text"))
}

#[test]
fn help_is_in_the_language_down_to_its_headings() {
    for tongue in ALL {
        let words = |key| find(shipped(tongue.tag), key).expect("a key");
        for arguments in [
            ["--help"].as_slice(),
            &["-h"],
            &["help"],
            &["verify", "--help"],
            &["view", "-h"],
            &["join", "--help"],
            &["help", "generate"],
        ] {
            let (output, text) = said(tongue.tag, arguments);
            assert!(
                output.status.success(),
                "{} {arguments:?}: {text}",
                tongue.tag
            );
            let usage = format!("\n{} watchbook", words("command-usage"));
            assert!(
                text.contains(&usage),
                "{} {arguments:?}: {text}",
                tongue.tag
            );
            let options = format!("\n{}:\n", words("command-options"));
            assert!(
                text.contains(&options),
                "{} {arguments:?}: {text}",
                tongue.tag
            );
            let of_clap = OF_CLAP.iter().find(|of_clap| text.contains(**of_clap));
            assert_eq!(of_clap, None, "{} {arguments:?}: {text}", tongue.tag);
        }
        let (_, text) = said(tongue.tag, &["help", "generate"]);
        let default = words("command-default").replace("{ $value }", "2026-06-30");
        assert!(text.contains(&format!("[{default}]")), "{text}");
    }
}

#[test]
fn what_is_wrong_with_arguments_is_said_in_the_language() {
    let wrong: [(&[&str], &str); 9] = [
        (&["verfy"], "command-wrong-verb"),
        (&["verify", "--wrong", "."], "command-wrong-argument"),
        (&["verify"], "command-wrong-missing"),
        (&["view", "--csv", "--json", "."], "command-wrong-together"),
        (&["view", "--json", "--json", "."], "command-wrong-twice"),
        (&["verify", ".", "--register"], "command-wrong-no-value"),
        (&["verify", "--register", "x", "."], "command-not-an-id"),
        (
            &["generate", "--incidents", "x", "-o", "y"],
            "command-not-a-number",
        ),
        (&["view", "--jsn", "."], "command-wrong-similar"),
    ];
    for tongue in ALL {
        let words = |key| find(shipped(tongue.tag), key).expect("a key");
        for (arguments, key) in wrong {
            let (output, text) = said(tongue.tag, arguments);
            assert_eq!(output.status.code(), Some(2), "{text}");
            assert!(
                output.stdout.is_empty() && text.starts_with("watchbook: "),
                "{text}"
            );
            // What stands between what is filled in.
            let pieces = words(key).split('{').map(|piece| piece.rsplit('}').next());
            for piece in pieces.flatten() {
                assert!(text.contains(piece), "{} {key}: {text}", tongue.tag);
            }
            let of_clap = OF_CLAP.iter().find(|of_clap| text.contains(**of_clap));
            assert_eq!(of_clap, None, "{} {arguments:?}: {text}", tongue.tag);
        }
    }
    let (_, text) = said("en", &["view", "--jsn", "."]);
    assert!(text.contains("Perhaps you mean --json."), "{text}");
    assert!(text.contains("\nUsage: watchbook view "), "{text}");
}
