//! `watchbook join` and `watchbook sync`: two devices in directories meet in a folder.

use std::{
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    process::{Command as Process, Stdio},
    thread,
    time::Instant,
};

use watchbook::{
    command::{Exit, run},
    domain::role::Role,
    engine::protocol::{Answer, Ask, Seen, Standing},
    home::Home,
    register::command::Command,
};

use crate::home::{ask, nowhere, start, status, tell};

struct Said {
    exit: Exit,
    out: String,
    err: String,
}

fn watchbook(arguments: &[&str]) -> Said {
    let arguments = ["watchbook"].into_iter().chain(arguments.iter().copied());
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let exit = run(arguments.map(OsString::from), &mut out, &mut err);
    let [out, err] = [out, err].map(|bytes| String::from_utf8(bytes).unwrap());
    Said { exit, out, err }
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// A coordinator's home, a keeper's home and their folder.
struct Stage {
    desk: PathBuf,
    keeper: PathBuf,
    folder: PathBuf,
}

impl Stage {
    /// The keeper has asked to be enrolled, in the folder.
    fn waiting() -> Stage {
        let stage = Stage {
            desk: nowhere(),
            keeper: nowhere(),
            folder: nowhere(),
        };
        fs::create_dir(&stage.folder).unwrap();
        let mut desk = Home::make(&stage.desk).unwrap();
        start(&mut desk);
        let invitation = stage.invitation(&mut desk);
        drop(desk);
        let said = stage.join(&invitation);
        assert_eq!(said.exit, Exit::Fine, "{}", said.err);
        stage
    }

    fn enrolled() -> Stage {
        let stage = Stage::waiting();
        let mut desk = Home::open(&stage.desk).unwrap();
        stage.enrol(&mut desk);
        drop(desk);
        assert_eq!(stage.sync(&stage.desk).exit, Exit::Fine);
        assert_eq!(stage.sync(&stage.keeper).exit, Exit::Fine);
        stage
    }

    fn invitation(&self, desk: &mut Home) -> PathBuf {
        let Ok((Answer::Files { names, .. }, bytes)) = desk.ask(Ask::Invite, vec![]) else {
            panic!()
        };
        let path = self.desk.join(&names[0]);
        fs::write(&path, &bytes[0]).unwrap();
        path
    }

    fn join(&self, invitation: &Path) -> Said {
        watchbook(&[
            "join",
            text(&self.keeper),
            text(invitation),
            "--name",
            "Archive",
            "--contact",
            "ext. 12",
            "-o",
            text(&self.folder),
        ])
    }

    fn enrol(&self, desk: &mut Home) {
        let request = self.files().into_iter();
        let request = request.filter(|name| name.starts_with("key-request"));
        let names: Vec<String> = request.collect();
        let bytes = names.iter().map(|name| fs::read(self.folder.join(name)));
        let bytes = bytes.map(Result::unwrap).collect();
        let Ok((Answer::Examined(examined), _)) = desk.ask(Ask::Examine { names }, bytes) else {
            panic!()
        };
        let Seen::Enrol { request, .. } = &examined.files[0] else {
            panic!("{examined:?}")
        };
        let command = Box::new(Command::Enrol {
            device: request.from,
            key: request.key.clone(),
            person: request.person.clone(),
            contact: request.contact.clone(),
            roles: vec![Role::Reporter],
        });
        ask(desk, Ask::Do { command });
    }

    fn sync(&self, home: &Path) -> Said {
        watchbook(&["sync", text(&self.folder), "--home", text(home)])
    }

    fn files(&self) -> Vec<String> {
        let items = fs::read_dir(&self.folder).unwrap();
        let names = items.map(|item| item.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<String> = names.collect();
        names.sort();
        names
    }
}

fn say(home: &Path, what: &str) {
    tell(&mut Home::open(home).unwrap(), what);
}

fn events(home: &Path) -> usize {
    status(&mut Home::open(home).unwrap()).counts.events
}

#[test]
fn a_machine_joins_through_the_folder_and_both_write() {
    let stage = Stage::waiting();
    let said = stage.sync(&stage.keeper);
    assert_eq!(said.exit, Exit::Fine, "{}", said.err);
    assert!(said.out.contains("waits to be enrolled"), "{}", said.out);
    assert_eq!(stage.files().len(), 1, "a stranger puts nothing there");
    let said = stage.sync(&stage.desk);
    assert!(said.out.contains("asks to enrol Archive"), "{}", said.out);
    let mut desk = Home::open(&stage.desk).unwrap();
    stage.enrol(&mut desk);
    drop(desk);
    say(&stage.desk, "From the desk.");
    assert_eq!(stage.sync(&stage.desk).exit, Exit::Fine);
    let said = stage.sync(&stage.keeper);
    assert_eq!(said.exit, Exit::Fine, "{}", said.err);
    assert!(said.out.contains("made by Ben"), "{}", said.out);
    let standing = status(&mut Home::open(&stage.keeper).unwrap()).standing;
    assert_eq!(standing, Standing::Member);
    say(&stage.keeper, "From the keeper.");
    stage.sync(&stage.keeper);
    stage.sync(&stage.desk);
    for home in [&stage.desk, &stage.keeper] {
        assert_eq!(events(home), 2);
    }
    stage.sync(&stage.keeper);
    let before = stage.files();
    let is_request = |name: &String| name.starts_with("key-request");
    assert!(!before.iter().any(is_request), "it was granted");
    for home in [&stage.desk, &stage.keeper] {
        let said = stage.sync(home);
        assert_eq!(said.exit, Exit::Fine);
        assert!(said.out.contains("Nothing new."), "{}", said.out);
    }
    assert_eq!(stage.files(), before);

    // The folder is lost: whoever comes first fills it again.
    fs::remove_dir_all(&stage.folder).unwrap();
    fs::create_dir(&stage.folder).unwrap();
    stage.sync(&stage.keeper);
    let verified = watchbook(&["verify", "--complete", text(&stage.folder)]);
    assert_eq!(verified.exit, Exit::Fine, "{}", verified.out);
    let shown = watchbook(&["view", "--events", text(&stage.folder)]);
    assert!(shown.out.contains("From the desk."), "{}", shown.out);
}

#[test]
fn what_is_refused_is_named_and_the_rest_is_taken_in() {
    let stage = Stage::enrolled();
    say(&stage.desk, "One.");
    stage.sync(&stage.desk);
    fs::write(stage.folder.join("bad.watchbook.json"), b"{}").unwrap();
    let large = fs::File::create(stage.folder.join("large.watchbook.json")).unwrap();
    large.set_len(65 << 20).unwrap();
    let said = stage.sync(&stage.keeper);
    assert_eq!(said.exit, Exit::Fault);
    for name in ["bad.watchbook.json", "large.watchbook.json"] {
        let named = said.err.lines().filter(|line| line.contains(name));
        assert_eq!(named.count(), 1, "{}", said.err);
    }
    assert_eq!(events(&stage.keeper), 1);
    let again = stage.sync(&stage.keeper);
    assert_eq!((again.exit, again.err), (Exit::Fault, said.err));
    fs::remove_file(stage.folder.join("bad.watchbook.json")).unwrap();
    fs::remove_file(stage.folder.join("large.watchbook.json")).unwrap();
    assert_eq!(stage.sync(&stage.keeper).exit, Exit::Fine);
}

#[test]
fn only_plain_files_of_ours_directly_in_the_folder_are_read() {
    let stage = Stage::enrolled();
    let inside = stage.folder.join("inside");
    fs::create_dir(&inside).unwrap();
    fs::write(inside.join("bad.watchbook.json"), b"{}").unwrap();
    fs::create_dir(stage.folder.join("folder.watchbook.json")).unwrap();
    for name in [
        "notes.txt",
        ".syncthing.a.watchbook.json.tmp",
        "~a.watchbook.json.tmp",
        ".a.watchbook.json",
    ] {
        fs::write(stage.folder.join(name), b"{}").unwrap();
    }
    #[cfg(unix)]
    {
        let outside = nowhere();
        fs::write(&outside, b"{}").unwrap();
        let link = stage.folder.join("link.watchbook.json");
        std::os::unix::fs::symlink(outside, link).unwrap();
        let nowhere = stage.folder.join("broken.watchbook.json");
        std::os::unix::fs::symlink("nowhere", nowhere).unwrap();
    }
    let said = stage.sync(&stage.keeper);
    assert_eq!((said.exit, said.err.as_str()), (Exit::Fine, ""));
    assert!(said.out.contains("Nothing new."), "{}", said.out);
}

#[test]
fn an_invitation_that_does_not_hold_makes_no_member() {
    let stage = Stage {
        desk: nowhere(),
        keeper: nowhere(),
        folder: nowhere(),
    };
    let mut desk = Home::make(&stage.desk).unwrap();
    start(&mut desk);
    let good = stage.invitation(&mut desk);
    drop(desk);
    let bad = stage.desk.join("bad.watchbook.json");
    let text = fs::read_to_string(&good).unwrap();
    fs::write(&bad, text.replacen("Clinic", "Klinik", 1)).unwrap();
    let said = stage.join(&bad);
    assert_eq!(said.exit, Exit::Fault, "{}", said.out);
    assert!(!said.err.is_empty());
    let first = stage.join(&good);
    assert_eq!(first.exit, Exit::Fine, "{}", first.err);
    let words = |said: &Said| said.out.lines().last().unwrap().to_owned();
    assert_eq!(words(&first).split_whitespace().count(), 8);
    let again = stage.join(&good);
    assert_eq!(again.exit, Exit::Fine, "{}", again.err);
    assert_eq!(words(&again), words(&first));
    let path = stage.folder.join("key-request-archive.watchbook.json");
    fs::write(&path, b"of somebody else").unwrap();
    assert_eq!(stage.join(&good).exit, Exit::Usage);
    assert_eq!(fs::read(&path).unwrap(), b"of somebody else");
}

/// What speaks against a register that no honest device brings about.
fn alarms(home: &Path) -> usize {
    let mut home = Home::open(home).unwrap();
    let Answer::Integrity(integrity) = ask(&mut home, Ask::Integrity { deep: true }) else {
        panic!()
    };
    let alarms = integrity.findings.iter().filter(|found| found.alarm);
    alarms.count()
}

#[test]
fn killed_at_any_moment_it_goes_on_where_it_was() {
    const KILLS: u32 = 24;
    let stage = Stage::enrolled();
    let begin = || {
        let mut sync = Process::new(env!("CARGO_BIN_EXE_watchbook"));
        sync.arg("sync").arg(&stage.folder).arg("--home");
        sync.arg(&stage.keeper).stdout(Stdio::null());
        sync.spawn().unwrap()
    };
    let say_all = |what: &str| {
        for home in [&stage.desk, &stage.keeper] {
            say(home, what);
        }
        assert_eq!(stage.sync(&stage.desk).exit, Exit::Fine);
    };
    say_all("To see how long it takes.");
    let start = Instant::now();
    assert!(begin().wait().unwrap().success());
    let whole = start.elapsed();
    let (mut killed, mut had) = (0, 0);
    for kill in 0..KILLS {
        say_all(&format!("Before kill {kill}."));
        let mut running = begin();
        thread::sleep(whole * kill / KILLS);
        running.kill().unwrap();
        killed += u32::from(!running.wait().unwrap().success());
        let has = events(&stage.keeper);
        assert!(has > had, "what was there is there");
        had = has;
    }
    assert!(killed > 0, "it was always faster");
    for home in [&stage.keeper, &stage.desk, &stage.keeper] {
        let said = stage.sync(home);
        assert_eq!((said.exit, said.err.as_str()), (Exit::Fine, ""));
    }
    let all = 2 * (KILLS as usize + 1);
    for home in [&stage.desk, &stage.keeper] {
        assert_eq!((events(home), alarms(home)), (all, 0));
    }
    let left = stage.files().into_iter();
    let left = left.filter(|name| !name.ends_with(".watchbook.json"));
    assert_eq!(left.count(), 0, "nothing half written is left");
}

/// A disk that has no room for the next batch: nothing is half kept, and the command says so.
#[cfg(unix)]
#[test]
fn a_full_disk_changes_nothing() {
    let stage = Stage::enrolled();
    for number in 0..20 {
        say(&stage.desk, &format!("Number {number}."));
    }
    stage.sync(&stage.desk);
    let journal = fs::read_dir(stage.keeper.join("journal")).unwrap();
    let journal = journal.map(|item| item.unwrap().metadata().unwrap().len());
    let blocks = journal.max().unwrap() / 512 + 2;
    // No file may grow beyond that; to try is an error, and not the end of the program.
    let limited = format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$@\"");
    let mut sync = Process::new("sh");
    sync.args([
        "-c",
        &limited,
        "sh",
        env!("CARGO_BIN_EXE_watchbook"),
        "sync",
    ]);
    sync.arg(&stage.folder).arg("--home").arg(&stage.keeper);
    let said = sync.output().unwrap();
    assert_eq!(said.status.code(), Some(2), "{said:?}");
    let error = String::from_utf8(said.stderr).unwrap();
    assert!(error.contains("no room left"), "{error}");
    assert_eq!(events(&stage.keeper), 0);
    assert_eq!(stage.sync(&stage.keeper).exit, Exit::Fine);
    assert_eq!((events(&stage.keeper), alarms(&stage.keeper)), (20, 0));
}

#[test]
fn a_home_that_is_at_work_is_left_alone() {
    let stage = Stage::waiting();
    let home = Home::open(&stage.keeper).unwrap();
    let said = stage.sync(&stage.keeper);
    assert_eq!(said.exit, Exit::Usage);
    assert!(said.err.contains("at work"), "{}", said.err);
    drop(home);
    let said = watchbook(&["sync", "nowhere", "--home", text(&stage.keeper)]);
    assert_eq!(said.exit, Exit::Usage);
    let said = watchbook(&["sync", text(&stage.folder), "--home", text(&stage.folder)]);
    assert_eq!(said.exit, Exit::Usage);
    assert!(said.err.contains("no home"), "{}", said.err);
}
