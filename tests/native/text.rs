//! Texts of others: what is kept of a name, and what is shown of a text.

use watchbook::domain::text::{file_name, label, refused_name, visible};

#[test]
fn a_file_name_is_no_path_and_turns_nothing() {
    for (given, kept) in [
        ("photo.png", "photo.png"),
        ("Ablage B/Über uns.pdf", "Über uns.pdf"),
        ("../../etc/passwd", "passwd"),
        (r"C:\Users\ana\plan.doc", "plan.doc"),
        ("invoice\u{202e}fdp.exe", "invoicefdp.exe"),
        ("\u{2066}a\u{2069}.txt", "a.txt"),
        ("C:autorun.inf", "Cautorun.inf"),
        ("two\nlines\tand a tab", "twolinesand a tab"),
        ("bell\u{7}.png", "bell.png"),
        (".bashrc", "bashrc"),
        (" . . hidden", "hidden"),
        ("", "file"),
        ("..", "file"),
        ("folder/", "file"),
        ("\u{202e}", "file"),
    ] {
        assert_eq!(file_name(given), kept, "{given:?}");
    }
}

#[test]
fn what_was_refused_keeps_its_end_when_it_is_saved() {
    for (given, saved) in [
        ("july.watchbook.json", "july.watchbook.json.refused"),
        ("../../plan.html", "plan.html.refused"),
        ("invoice\u{202e}fdp.exe", "invoicefdp.exe.refused"),
        ("", "file.refused"),
    ] {
        assert_eq!(refused_name(given), saved, "{given:?}");
    }
    for long in ["x".repeat(500), "é".repeat(500)] {
        let saved = refused_name(&long);
        assert!(saved.ends_with(".refused") && saved.len() <= 120, "{saved}");
        // Whoever saves it makes sure of the name once more.
        assert_eq!(file_name(&saved), saved);
    }
}

#[test]
fn a_label_is_short_and_ends_between_characters() {
    assert_eq!(label("image/png"), "image/png");
    let long = "é".repeat(200);
    assert_eq!(label(&long), "é".repeat(60));
    assert!(file_name(&"x".repeat(500)).len() <= 120);
}

#[test]
fn what_turns_or_steers_is_marked() {
    assert_eq!(visible("plain\ttext\n"), "plain\ttext\n");
    assert_eq!(visible("a\u{202e}b\u{1b}[2Jc"), "a\u{fffd}b\u{fffd}[2Jc");
}
