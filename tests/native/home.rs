//! A device in a directory: what it has answered is there at the next opening, nobody else reads it, and
//! two never have it at once.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::atomic::{AtomicUsize, Ordering},
};

use watchbook::{
    engine::protocol::{Answer, Ask, Standing, Status},
    home::{Fault, Home},
    register::desk::Founder,
    words::Say as _,
};

use crate::world::report;

/// A path at which nothing is.
pub fn nowhere() -> PathBuf {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let name = format!("home-{}-{number}", std::process::id());
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&path);
    path
}

#[track_caller]
pub fn ask(home: &mut Home, ask: Ask) -> Answer {
    match home.ask(ask, vec![]) {
        Ok((answer, _)) => answer,
        Err(fault) => panic!("{}", fault.say().text()),
    }
}

#[track_caller]
pub fn status(home: &mut Home) -> Status {
    match ask(home, Ask::Status) {
        Answer::Status(status) => *status,
        other => panic!("{other:?}"),
    }
}

pub fn start(home: &mut Home) {
    let founder = Founder {
        organization: "Clinic Marenfeld".into(),
        person: "Ben".into(),
        contact: "+49 30 5550100".into(),
    };
    assert_eq!(ask(home, Ask::Start { founder }), Answer::Done);
}

pub fn tell(home: &mut Home, what: &str) {
    let (report, draft) = (report(what, 1_794_990_000, "Ana"), String::new());
    ask(home, Ask::Report { report, draft });
}

fn segments(path: &Path) -> Vec<PathBuf> {
    let items = fs::read_dir(path.join("journal")).unwrap();
    items.map(|item| item.unwrap().path()).collect()
}

#[track_caller]
fn refused(home: Result<Home, Fault>) -> String {
    match home {
        Ok(_) => panic!("it opens"),
        Err(fault) => fault.say().key,
    }
}

#[test]
fn what_was_answered_is_there_again() {
    let path = nowhere();
    let mut home = Home::make(&path).unwrap();
    start(&mut home);
    let mut before = status(&mut home);
    for number in 0..300 {
        tell(&mut home, &format!("Number {number}."));
        if number % 100 == 0 {
            before = status(&mut home);
            drop(home);
            home = Home::open(&path).unwrap();
            assert_eq!(status(&mut home), before, "after {number}");
        }
    }
    assert_eq!(before.standing, Standing::Member);
    drop(home);
    let mut home = Home::open(&path).unwrap();
    assert_eq!(status(&mut home).entries, 301);
    let Answer::Checked(checked) = ask(&mut home, Ask::Check) else {
        panic!()
    };
    assert_eq!((checked.entries, checked.damaged.len()), (301, 0));
}

#[test]
fn half_a_write_at_the_end_was_never_answered() {
    let path = nowhere();
    let mut home = Home::make(&path).unwrap();
    start(&mut home);
    tell(&mut home, "One.");
    drop(home);
    let [segment] = &segments(&path)[..] else {
        panic!("one segment")
    };
    let bytes = fs::read(segment).unwrap();
    fs::write(segment, &bytes[..bytes.len() - 10]).unwrap();
    let mut home = Home::open(&path).unwrap();
    assert_eq!(status(&mut home).entries, 1, "all but the last");
    tell(&mut home, "Two.");
    drop(home);
    assert_eq!(status(&mut Home::open(&path).unwrap()).entries, 2);
}

#[test]
fn a_damaged_home_is_not_opened_and_not_written_over() {
    let path = nowhere();
    let mut home = Home::make(&path).unwrap();
    start(&mut home);
    tell(&mut home, "One.");
    drop(home);
    let segment = segments(&path).remove(0);
    let mut bytes = fs::read(&segment).unwrap();
    // Not in the last record, which may just never have been finished.
    bytes[100] ^= 1;
    fs::write(&segment, &bytes).unwrap();
    assert_eq!(refused(Home::open(&path)), "home-damaged");
    assert_eq!(fs::read(&segment).unwrap(), bytes);
    fs::remove_file(&segment).unwrap();
    assert_eq!(refused(Home::open(&path)), "home-none");
    assert_eq!(refused(Home::make(&path)), "home-occupied");
}

#[test]
fn one_process_has_it_at_a_time() {
    let path = nowhere();
    assert_eq!(refused(Home::open(&path)), "home-none");
    let home = Home::make(&path).unwrap();
    assert_eq!(refused(Home::open(&path)), "home-busy");
    drop(home);
    assert!(Home::open(&path).is_ok());
}

#[cfg(unix)]
#[test]
fn nobody_else_reads_it() {
    use std::os::unix::fs::PermissionsExt as _;
    let path = nowhere();
    let mut home = Home::make(&path).unwrap();
    start(&mut home);
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&path), 0o700);
    assert_eq!(mode(&path.join("journal")), 0o700);
    assert_eq!(mode(&path.join("lock")), 0o600);
    for segment in segments(&path) {
        assert_eq!(mode(&segment), 0o600);
    }
}
