//! The command line, verb by verb: answers, exit codes, sentences.

mod in_words;
mod incomplete;
mod refused;

use std::{
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    sync::atomic::{AtomicUsize, Ordering},
};

use serde_json::Value as Json;
use watchbook::{
    bundle::{
        Content, Limits, Purpose, Scope, Tlp,
        report::OutsideReport,
        write::{Cover, write_within},
    },
    command::{Exit, run},
    domain::{report::Attachment, stamp::Stamp},
    log::{id::Digest, key::Signer},
    register::{
        command::Command,
        csv::unguard,
        generate::{Generated, generate},
    },
    words::{Say, text},
};

use crate::world::{Device, report};

/// What a run said.
struct Said {
    exit: Exit,
    out: String,
    err: String,
}

impl Said {
    /// The answer as JSON.
    fn json(&self) -> Json {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {}", self.out))
    }

    /// The findings of `verify --json`: file, place, key, text.
    fn findings(&self) -> Vec<(String, String, String, String)> {
        let findings = self.json()["findings"]
            .as_array()
            .expect("findings")
            .clone();
        let member = |of: &Json, name: &str| of[name].as_str().unwrap_or_default().to_owned();
        let four = |of: &Json| {
            (
                member(of, "file"),
                member(of, "place"),
                member(of, "key"),
                member(of, "text"),
            )
        };
        findings.iter().map(four).collect()
    }
}

fn watchbook<A: AsRef<std::ffi::OsStr>>(arguments: impl IntoIterator<Item = A>) -> Said {
    let arguments = arguments
        .into_iter()
        .map(|argument| argument.as_ref().to_owned());
    let arguments: Vec<OsString> = std::iter::once(OsString::from("watchbook"))
        .chain(arguments)
        .collect();
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let exit = run(arguments, &mut out, &mut err);
    let [out, err] = [out, err].map(|bytes| String::from_utf8(bytes).expect("UTF-8"));
    Said { exit, out, err }
}

/// A fresh folder for one test.
fn folder() -> PathBuf {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let name = format!("command-{}-{number}", std::process::id());
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

fn until() -> Stamp {
    "2026-06-30T23:59:59Z".parse().expect("a stamp")
}

fn generated(seed: u64, incidents: usize) -> Generated {
    generate(seed, incidents, until()).expect("a register")
}

/// The files of an export by whoever signs, in parts of so many entries at the most.
fn export(generated: &Generated, signer: &Signer, entries: usize) -> Vec<String> {
    let cover = Cover {
        register: generated.membership.register,
        to: Vec::new(),
        made: until(),
        number: 1,
        purpose: Purpose::Exchange,
        scope: Scope::All,
        tlp: Tlp::Amber,
        frontier: generated.frontier.clone(),
    };
    let content = |file: &watchbook::register::generate::File| Content {
        sha256: file.sha256,
        bytes: file.bytes.clone(),
    };
    let files = generated.files.iter().map(content).collect();
    let limits = Limits {
        entries,
        ..Limits::FORMAT
    };
    write_within(
        limits,
        &cover,
        &generated.foundation,
        &generated.entries,
        files,
        signer,
    )
}

/// Writes files into a fresh folder; gives the folder and their paths.
fn put(files: &[impl AsRef<[u8]>]) -> (PathBuf, Vec<PathBuf>) {
    let folder = folder();
    let path = |number: usize| folder.join(format!("file-{number}.watchbook.json"));
    let paths: Vec<PathBuf> = (1..=files.len()).map(path).collect();
    for (path, file) in paths.iter().zip(files) {
        fs::write(path, file).expect("written");
    }
    (folder, paths)
}

fn with<'a>(verb: &'a [&'a str], paths: &'a [PathBuf]) -> Vec<&'a std::ffi::OsStr> {
    let verb = verb.iter().map(std::ffi::OsStr::new);
    verb.chain(paths.iter().map(|path| path.as_os_str()))
        .collect()
}

#[test]
fn a_sealed_file_opens_with_its_passphrase_or_with_the_code_on_paper() {
    let folder = folder();
    let file = |name: &str, content: &[u8]| {
        let path = folder.join(name);
        fs::write(&path, content).expect("written");
        path
    };
    let code = watchbook::vault::code::Code::of(zeroize::Zeroizing::new([7; 16]));
    let paper = Signer::from_seed(&code.seed()).public().agreement();
    let by_key = watchbook_envelope::seal_for(b"{}", &[paper]).expect("sealed");
    let by_word = watchbook_envelope::seal_with(b"{}", "four words").expect("sealed");
    let sealed = file("paper.watchbook.json.age", &by_key);
    let other = file("word.watchbook.json.age", &by_word);
    let open = |sealed: &Path, typed: &str| {
        let secret = file("secret", typed.as_bytes());
        let out = folder.join(typed.replace(' ', "-"));
        let (verb, by, to) = ("open".as_ref(), "--secret".as_ref(), "-o".as_ref());
        let said: [&std::ffi::OsStr; 6] =
            [verb, sealed.as_ref(), by, secret.as_ref(), to, out.as_ref()];
        (watchbook(said), out)
    };
    let mistyped = open(&sealed, "four words").0;
    assert_eq!(mistyped.exit, Exit::Fault);
    assert!(
        mistyped.err.contains(text("paper-key-mistyped")),
        "{}",
        mistyped.err
    );
    let another = watchbook::vault::code::Code::of(zeroize::Zeroizing::new([8; 16]));
    let refused = open(&sealed, &another.text()).0;
    assert!(
        refused.err.contains(text("sealed-other-paper")),
        "{}",
        refused.err
    );
    let (said, out) = open(&sealed, &code.text());
    assert_eq!(said.exit, Exit::Fine, "{}", said.err);
    assert_eq!(fs::read(out.join("paper.watchbook.json")).unwrap(), b"{}");
    let (said, out) = open(&other, "four words");
    assert_eq!(said.exit, Exit::Fine, "{}", said.err);
    assert_eq!(fs::read(out.join("word.watchbook.json")).unwrap(), b"{}");
    assert_eq!(open(&other, "five words").0.exit, Exit::Fault);
}

#[test]
fn help_shows_every_verb_with_examples() {
    let said = watchbook(["--help"]);
    assert_eq!(said.exit, Exit::Fine);
    for verb in ["verify", "inspect", "view", "merge", "generate"] {
        assert!(said.out.contains(verb), "{}", said.out);
        let said = watchbook([verb, "--help"]);
        assert_eq!(said.exit, Exit::Fine);
        assert!(
            said.out.contains(&format!("  watchbook {verb} ")),
            "{}",
            said.out
        );
        for code in 0..3 {
            assert!(
                said.out.contains(text(&format!("command-exit-{code}"))),
                "{}",
                said.out
            );
        }
    }
}

#[test]
fn help_fits_a_terminal_and_leaves_no_key_without_a_text() {
    for verb in ["verify", "inspect", "view", "merge", "generate"] {
        let said = watchbook([verb, "--help"]);
        assert!(!said.out.contains("command-"), "{}", said.out);
        let widest = said.out.lines().map(|line| line.chars().count()).max();
        assert!(widest <= Some(90), "{verb}: {widest:?}");
    }
}

#[test]
fn wrong_arguments_are_usage() {
    let id = "qci_KIDP4jd1qLg7ikj53g1KKQtVYNrhX_oneLrpb6s";
    let wrong: [&[&str]; 7] = [
        &[],
        &["frobnicate"],
        &["verify"],
        &["verify", "--register", "short", "."],
        &["generate", "--incidents", "x", "-o", "y"],
        &[
            "generate",
            "--incidents",
            "1",
            "--until",
            "tomorrow",
            "-o",
            "y",
        ],
        &[
            "view",
            "--register",
            id,
            "--events",
            "--incident",
            "IN-1",
            ".",
        ],
    ];
    for arguments in wrong {
        let said = watchbook(arguments);
        assert_eq!(said.exit, Exit::Usage, "{arguments:?}");
        assert!(said.out.is_empty() && !said.err.is_empty(), "{arguments:?}");
    }
    let said = watchbook(["verify", "--register", "short", "."]);
    assert!(said.err.contains(text("command-not-an-id")), "{}", said.err);
    let said = watchbook(wrong[5]);
    assert!(
        said.err.contains(text("command-not-a-date")),
        "{}",
        said.err
    );
}

#[test]
fn files_that_are_not_there_are_usage() {
    let empty = folder();
    for verb in ["verify", "inspect", "view"] {
        let said = watchbook([verb, "nowhere/at-all.watchbook.json"]);
        assert_eq!(said.exit, Exit::Usage);
        assert!(
            said.err
                .contains("nowhere/at-all.watchbook.json is not there"),
            "{}",
            said.err
        );
        let said = watchbook(with(&[verb], std::slice::from_ref(&empty)));
        assert_eq!(said.exit, Exit::Usage);
        assert!(
            said.err.contains("there is no file whose name ends in"),
            "{}",
            said.err
        );
    }
}

#[test]
fn generate_writes_the_same_bytes_for_the_same_seed() {
    let [a, b, c] = [folder(), folder(), folder()].map(|folder| folder.join("new"));
    for (folder, seed) in [(&a, "4"), (&b, "4"), (&c, "5")] {
        let name = folder.to_str().expect("a name");
        let said = watchbook(["generate", "--incidents", "3", "--seed", seed, "-o", name]);
        assert_eq!(said.exit, Exit::Fine, "{}", said.err);
        assert!(said.out.contains("Incidents: 3"), "{}", said.out);
    }
    let [a, b, c] = [a, b, c].map(|folder| folder.join("register.watchbook.json"));
    let [a, b, c] = [a, b, c].map(|path| fs::read(path).expect("a file"));
    assert!(a == b);
    assert!(a != c);
}

#[test]
fn generate_mixes_with_nothing_and_repeats_itself() {
    let folder = folder();
    let name = folder.to_str().expect("a name");
    let generate = |seed| watchbook(["generate", "--incidents", "2", "--seed", seed, "-o", name]);
    assert_eq!(generate("1").exit, Exit::Fine);
    assert_eq!(generate("1").exit, Exit::Fine);
    let path = folder.join("register.watchbook.json");
    let before = fs::read(&path).expect("a file");
    let said = generate("2");
    assert_eq!(said.exit, Exit::Usage);
    assert!(
        said.err.contains("holds register.watchbook.json already"),
        "{}",
        said.err
    );
    assert!(before == fs::read(&path).expect("a file"));
    fs::write(folder.join("letter.txt"), "dear").expect("written");
    let said = generate("1");
    assert_eq!(said.exit, Exit::Usage);
    assert!(
        said.err.contains("holds letter.txt already"),
        "{}",
        said.err
    );
    assert_eq!(fs::read_dir(&folder).expect("a folder").count(), 2);
}

#[test]
fn verify_counts_what_is_there_and_names_the_register() {
    let generated = generated(1, 6);
    let count = generated.foundation.len() + generated.entries.len();
    let (folder, _) = put(&export(&generated, &generated.people[0].signer, 100));
    let said = watchbook(with(&["verify", "--json"], std::slice::from_ref(&folder)));
    assert_eq!(said.exit, Exit::Fine, "{}", said.out);
    let json = said.json();
    let register = &json["registers"][0];
    assert_eq!(json["holds"], true);
    assert_eq!(register["id"], generated.membership.register.to_string());
    assert_eq!(register["name"], "Marenfeld Care Group");
    assert_eq!(register["words"].as_array().map(Vec::len), Some(8));
    assert_eq!(
        (&register["entries"], &register["incidents"]),
        (&count.into(), &6.into())
    );
    assert_eq!(register["devices"], generated.people.len());
    let authors = register["authors"].as_array().expect("authors");
    let sum: u64 = authors
        .iter()
        .filter_map(|author| author["entries"].as_u64())
        .sum();
    assert_eq!(sum, count as u64);
    let said = watchbook(with(&["verify"], std::slice::from_ref(&folder)));
    assert_eq!(said.exit, Exit::Fine);
    for part in [
        &generated.membership.register.to_string(),
        text("command-verify-holds"),
    ] {
        assert!(said.out.contains(part), "{}", said.out);
    }
}

#[test]
fn verify_says_the_same_again_and_in_any_order() {
    let generated = generated(1, 6);
    let (_, mut paths) = put(&export(&generated, &generated.people[0].signer, 40));
    assert!(paths.len() > 2, "{}", paths.len());
    let first = watchbook(with(&["verify", "--json"], &paths)).out;
    paths.reverse();
    assert_eq!(first, watchbook(with(&["verify", "--json"], &paths)).out);
    paths.rotate_left(1);
    paths.push(paths[0].clone());
    let twice = watchbook(with(&["verify", "--json"], &paths));
    assert_eq!(twice.exit, Exit::Fine);
    assert_eq!(twice.json()["registers"][0]["entries"], {
        let first: Json = serde_json::from_str(&first).expect("JSON");
        first["registers"][0]["entries"].clone()
    });
}

#[test]
fn verify_and_inspect_tell_a_report_from_outside() {
    let mut device = Device::new(7, "Ana");
    let made = device.tick();
    let mut told = report("The van is gone", made.seconds(), "Ana");
    told.reference = device.reference();
    let signed = OutsideReport::sign(told, Vec::new(), &device.signer, made).expect("signed");
    let (_, paths) = put(&[signed.file()]);
    let said = watchbook(with(&["verify"], &paths));
    assert_eq!(said.exit, Exit::Fine, "{}", said.out);
    assert!(
        said.out.contains("A report from outside the register"),
        "{}",
        said.out
    );
    let said = watchbook(with(&["inspect"], &paths));
    assert_eq!(said.exit, Exit::Fine);
    assert!(said.out.contains("The van is gone"), "{}", said.out);
}

#[test]
fn inspect_says_what_a_bundle_is_also_of_one_part() {
    let generated = generated(1, 6);
    let (_, paths) = put(&export(&generated, &generated.people[0].signer, 60));
    let said = watchbook(with(&["inspect"], &paths[1..2]));
    assert_eq!(said.exit, Exit::Fine, "{}{}", said.out, said.err);
    for part in [
        "is a bundle of entries",
        "Ruth Abramowitz",
        "TLP:AMBER",
        "2/",
    ] {
        assert!(said.out.contains(part), "{part}: {}", said.out);
    }
    let json = watchbook(with(&["inspect", "--json"], &paths[..1])).json();
    assert_eq!(
        (&json[0]["kind"], &json[0]["holds"]),
        (&"bundle".into(), &true.into())
    );
}

#[test]
fn view_shows_the_register_within_the_width() {
    let generated = generated(2, 12);
    let (folder, _) = put(&export(&generated, &generated.people[0].signer, 1000));
    for width in ["72", "80", "132"] {
        for list in [
            &["view", "--width", width][..],
            &["view", "--events", "--width", width],
        ] {
            let said = watchbook(with(list, std::slice::from_ref(&folder)));
            assert_eq!(said.exit, Exit::Fine, "{}", said.err);
            let most: usize = width.parse().expect("a number");
            let rows = said
                .out
                .lines()
                .filter(|line| line.starts_with("IN-") || line.starts_with("EV-"));
            let widths: Vec<usize> = rows.map(|line| line.chars().count()).collect();
            assert!(widths.len() >= 12, "{}", said.out);
            assert!(
                widths.iter().all(|width| *width <= most),
                "{width}: {}",
                said.out
            );
        }
    }
}

#[test]
fn view_keeps_its_columns_whatever_people_write() {
    let mut device = Device::founder(3, "王小明");
    device.incident("漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字");
    device.incident("turned \u{202e}around\tby a mark that nobody sees, in a very long title");
    let (_, paths) = put(&[device.export(Scope::All, None)]);
    let said = watchbook(with(&["view", "--width", "80"], &paths));
    assert_eq!(said.exit, Exit::Fine, "{}", said.err);
    let wide = |letter: char| if letter >= '\u{2e80}' { 2 } else { 1 };
    let rows: Vec<&str> = said
        .out
        .lines()
        .filter(|line| line.starts_with("IN-"))
        .collect();
    assert_eq!(rows.len(), 2);
    for row in rows {
        assert!(row.chars().map(wide).sum::<usize>() <= 80, "{row}");
        assert!(
            !row.contains(['\u{202e}', '\t']) && row.ends_with('…'),
            "{row}"
        );
    }
}

/// What others wrote turns no line of a terminal around; a program reads it as it is.
#[test]
fn view_shows_marks_for_what_turns_text_around() {
    let mut device = Device::founder(3, "Ana");
    let title = "Invoice \u{202e}fdp.exe";
    let incident = device.incident(title);
    device.run(Command::Note {
        record: incident,
        text: "See \u{2066}this".into(),
        files: vec![Attachment {
            sha256: Digest::of("x").to_string(),
            name: "invoice\u{202e}fdp.exe".into(),
            media_type: "application/pdf".into(),
            size: 1,
            caption: String::new(),
        }],
    });
    let reference = device.incident_of(&incident).reference;
    let (_, paths) = put(&[device.export(Scope::All, None)]);
    let said = watchbook(with(&["view", "--incident", &reference], &paths));
    assert_eq!(said.exit, Exit::Fine, "{}", said.err);
    assert!(!said.out.contains(['\u{202e}', '\u{2066}']), "{}", said.out);
    for part in [
        "Invoice \u{fffd}fdp.exe",
        "See \u{fffd}this",
        "invoice\u{fffd}fdp.exe",
    ] {
        assert!(said.out.contains(part), "{part}: {}", said.out);
    }
    let said = watchbook(with(&["view", "--json", "--incident", &reference], &paths));
    assert!(said.out.contains(r"\u202e"), "{}", said.out);
    assert_eq!(
        said.json()["incident"]["title"]["standing"][0]["value"],
        title
    );
}

#[test]
fn view_writes_the_incidents_as_csv_as_they_stand_in_the_list() {
    let generated = generated(2, 12);
    let (folder, _) = put(&export(&generated, &generated.people[0].signer, 1000));
    let folder = std::slice::from_ref(&folder);
    let list = watchbook(with(&["view", "--json"], folder)).json();
    let said = watchbook(with(&["view", "--csv"], folder));
    assert_eq!((said.exit, said.err.as_str()), (Exit::Fine, ""));
    let rows = list["incidents"].as_array().expect("incidents");
    let mut reader = csv::Reader::from_reader(said.out.as_bytes());
    let lines: Vec<_> = reader.records().map(|line| line.expect("a line")).collect();
    assert_eq!(lines.len(), rows.len());
    for (line, row) in lines.iter().zip(rows) {
        let members = [
            (0, "ref"),
            (1, "title"),
            (2, "state"),
            (7, "opened"),
            (8, "updated"),
        ];
        for (column, member) in members {
            assert_eq!(
                unguard(&line[column]),
                row[member].as_str().expect("a text")
            );
        }
        line[7].parse::<Stamp>().expect("RFC 3339");
    }
    for other in ["--json", "--events"] {
        let said = watchbook(with(&["view", "--csv", other], folder));
        assert_eq!(said.exit, Exit::Usage, "{other}");
    }
}

#[test]
fn csv_is_what_was_written_even_where_a_screen_shows_marks() {
    let mut device = Device::founder(3, "Ana");
    let title = "\u{202e}=1+1; \"fdp.exe";
    device.incident(title);
    let (_, paths) = put(&[device.export(Scope::All, None)]);
    let said = watchbook(with(&["view", "--csv"], &paths));
    assert_eq!(said.exit, Exit::Fine, "{}", said.err);
    let mut reader = csv::Reader::from_reader(said.out.as_bytes());
    let line = reader.records().next().expect("a line").expect("of CSV");
    assert_eq!(&line[1], format!("'{title}"));
    assert_eq!(unguard(&line[1]), title);
}

#[test]
fn view_shows_one_incident_with_its_log() {
    let generated = generated(2, 12);
    let (folder, _) = put(&export(&generated, &generated.people[0].signer, 1000));
    let list = watchbook(with(&["view", "--json"], std::slice::from_ref(&folder))).json();
    let wanted = list["incidents"][3]["ref"].as_str().expect("a reference");
    let title = list["incidents"][3]["title"].as_str().expect("a title");
    let said = watchbook(with(
        &["view", "--incident", wanted],
        std::slice::from_ref(&folder),
    ));
    assert_eq!(said.exit, Exit::Fine, "{}", said.err);
    for part in [wanted, title, text("command-view-log"), "EV-"] {
        assert!(said.out.contains(part), "{part}: {}", said.out);
    }
    let small = wanted.to_lowercase();
    let json = ["view", "--json", "--incident", &small];
    let said = watchbook(with(&json, std::slice::from_ref(&folder)));
    assert_eq!(said.json()["incident"]["ref"], wanted);
    let said = watchbook(with(&["view", "--incident", "IN-0000-0000"], &[folder]));
    assert_eq!(said.exit, Exit::Fault);
    assert!(
        said.err.contains("There is no incident IN-0000-0000 here"),
        "{}",
        said.err
    );
}

#[test]
fn parts_taken_in_in_any_order_give_the_same_view() {
    let generated = generated(3, 8);
    let (_, paths) = put(&export(&generated, &generated.people[0].signer, 30));
    assert!(paths.len() > 3, "{}", paths.len());
    let mut order = paths.clone();
    let first = watchbook(with(&["view", "--json"], &paths));
    assert_eq!(first.exit, Exit::Fine, "{}", first.err);
    assert_eq!(first.json()["incidents"].as_array().map(Vec::len), Some(8));
    for turn in 0..paths.len() {
        order.rotate_left(1);
        order.swap(0, turn);
        assert_eq!(
            first.out,
            watchbook(with(&["view", "--json"], &order)).out,
            "{order:?}"
        );
    }
}

#[test]
fn two_registers_are_told_apart() {
    let (one, other) = (generated(1, 2), generated(2, 2));
    let mut files = export(&one, &one.people[0].signer, 1000);
    files.extend(export(&other, &other.people[0].signer, 1000));
    let (_, paths) = put(&files);
    let said = watchbook(with(&["verify", "--json"], &paths));
    assert_eq!(said.exit, Exit::Fine);
    assert_eq!(said.json()["registers"].as_array().map(Vec::len), Some(2));
    let said = watchbook(with(&["view"], &paths));
    assert_eq!(said.exit, Exit::Fault);
    assert!(
        said.err.contains(text("command-several-registers")),
        "{}",
        said.err
    );
    assert!(
        said.err.contains(&other.membership.register.to_string()),
        "{}",
        said.err
    );
}

#[test]
fn merge_copies_what_adds_something() {
    let generated = generated(1, 6);
    let by = |person: usize, entries| export(&generated, &generated.people[person].signer, entries);
    // Two people have everything, one in two parts; somebody outside sent a report.
    let mut files = by(0, 60);
    let parts = files.len();
    files.extend(by(1, 1000));
    files.push(files[0].clone());
    let mut device = Device::new(7, "Ana");
    let made = device.tick();
    let mut told = report("The van is gone", made.seconds(), "Ana");
    told.reference = device.reference();
    let signed = OutsideReport::sign(told, Vec::new(), &device.signer, made).expect("signed");
    files.push(signed.file());
    let (source, mut paths) = put(&files);
    let target = folder().join("merged");
    let name = target.to_str().expect("a name");
    let said = watchbook(with(&["merge", "-o", name], std::slice::from_ref(&source)));
    assert_eq!(said.exit, Exit::Fine, "{}", said.err);
    let copies = || {
        let items = fs::read_dir(&target).expect("a folder");
        let mut copies: Vec<(OsString, Vec<u8>)> = items
            .map(|item| item.expect("an item"))
            .map(|item| (item.file_name(), fs::read(item.path()).expect("a file")))
            .collect();
        copies.sort();
        copies
    };
    let first = copies();
    // Either export holds everything: one of them is kept, whole, and the report.
    assert!(
        first.len() == parts + 1 || first.len() == 2,
        "{} of {}",
        first.len(),
        files.len()
    );
    assert!(
        first
            .iter()
            .all(|(_, bytes)| files.iter().any(|file| file.as_bytes() == bytes))
    );
    let view =
        |from: &PathBuf| watchbook(with(&["view", "--json"], std::slice::from_ref(from))).out;
    assert_eq!(view(&source), view(&target));
    assert_eq!(
        watchbook(with(&["verify"], std::slice::from_ref(&target))).exit,
        Exit::Fine
    );
    paths.reverse();
    assert_eq!(
        watchbook(with(&["merge", "-o", name], &paths)).exit,
        Exit::Fine
    );
    assert!(first == copies());
}

#[test]
fn merge_copies_nothing_when_a_file_is_refused() {
    let generated = generated(1, 2);
    let mut files = export(&generated, &generated.people[0].signer, 1000);
    files.push("{}".to_owned());
    let (source, _) = put(&files);
    let target = folder().join("merged");
    let name = target.to_str().expect("a name");
    let said = watchbook(with(&["merge", "-o", name], &[source]));
    assert_eq!(said.exit, Exit::Fault);
    assert!(
        said.err.contains(text("command-merge-refused")),
        "{}",
        said.err
    );
    assert!(!target.exists());
}

/// The text of a sentence.
fn said_of(fault: &impl Say) -> String {
    fault.say().text()
}

#[test]
fn verify_tells_what_speaks_against_a_register_that_holds() {
    let golden =
        |name: &str| crate::sources::root().join(format!("tests/golden/v1/{name}.watchbook.json"));
    for (name, key) in [
        ("decisions", "audit-after-revocation"),
        ("everything", "audit-back-dated"),
    ] {
        let said = watchbook(with(&["verify", "--json"], &[golden(name)]));
        assert_eq!(said.exit, Exit::Fine, "{}", said.err);
        let said = said.json();
        let notes = said["notes"].as_array().expect("notes");
        assert!(notes.iter().any(|note| note["key"] == key), "{notes:?}");
        let code = said["registers"][0]["code"].as_str().expect("a code");
        assert_eq!(
            watchbook::log::checkpoint::typed(code).as_deref(),
            Some(code)
        );
        let told = watchbook(with(&["verify"], &[golden(name)]));
        assert!(told.out.contains(code), "{}", told.out);
    }
}
