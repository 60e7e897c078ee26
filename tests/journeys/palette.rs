//! Everything a coordinator does is in the palette where it can be done: the table says where one stands for it and what it is
//! called. A command that is new does not compile here until it has a line, or a reason why nobody does it by hand.

use std::collections::BTreeSet;

use watchbook::{register::command::Command, words::text};
use xtask::webdriver::View;

use crate::{
    device::{Device, Saved, handle, quote},
    pages::{
        exchange,
        members::{self, Person},
        records,
        report::Told,
    },
    stage::Stage,
};

/// Where a coordinator stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Stand {
    /// On any page.
    Anywhere,
    Home,
    /// An event nobody has looked at.
    NewEvent,
    /// An event that may be an incident.
    Suspicion,
    Register,
    /// An incident with one event, just opened.
    Incident,
    /// One that was confirmed, with two events.
    Confirmed,
    /// One that goes on in another one.
    Merged,
    /// One that two people have changed at the same time.
    Conflict,
    Exchange,
    /// After something was taken in.
    TakenIn,
    /// After that was withdrawn.
    Withdrawn,
    Members,
    /// With a file to hand over before one.
    Made,
    /// With a request to join before one.
    Request,
    /// After another coordinator has decided something that takes two.
    Waits,
    /// With a member before one.
    Member,
    /// After something came late from a device that is out.
    Late,
    Integrity,
    Verify,
    ThisDevice,
    Health,
}

/// How something is done.
enum Way {
    /// There, by the words with that key.
    At(Stand, &'static str),
    /// By nobody: why.
    Never(&'static str),
}

use Stand::*;
use Way::{At, Never};

/// A line for each command; the match is what makes it complete.
macro_rules! commands {
    ($($command:ident => $way:expr,)*) => {
        const COMMANDS: &[(&str, Way)] = &[$((stringify!($command), $way),)*];

        #[expect(dead_code, reason = "it only has to compile")]
        fn has_a_line(command: &Command) {
            match command {
                $(Command::$command { .. } => (),)*
            }
        }
    };
}

commands! {
    ReportEvent => At(Home, "home-report"),
    AdoptReport => At(Exchange, "take-in-choose"),
    Acknowledge => At(NewEvent, "act-acknowledge"),
    RequestInfo => At(NewEvent, "act-ask"),
    AddInfo => At(NewEvent, "act-note-event"),
    AssessEvent => At(NewEvent, "act-assess-event"),
    OpenIncident => At(Suspicion, "act-open-incident"),
    AddEvent => At(Suspicion, "act-join-incident"),
    AssessIncident => At(Incident, "act-assess-incident"),
    Assign => At(Incident, "act-assign"),
    Note => At(Incident, "act-note-incident"),
    SetState => At(Confirmed, "act-advance"),
    Rename => At(Incident, "act-rename"),
    SplitEvent => At(NewEvent, "act-split-event"),
    SplitIncident => At(Confirmed, "act-split-incident"),
    MergeIncident => At(Incident, "act-merge"),
    UnmergeIncident => At(Merged, "act-unmerge"),
    Enrol => At(Request, "enrol-do"),
    EnrolPaper => At(Members, "paper-key-make"),
    Revoke => At(Member, "revoke-do"),
    Admit => At(Late, "late-admit"),
    Second => At(Waits, "waits-agree"),
    Erase => At(Incident, "erase-open"),
    TakeBack => At(NewEvent, "take-back"),
    Withdraw => At(TakenIn, "undo"),
    Restore => At(Withdrawn, "undo-back"),
    SetRules => At(Members, "rules-to-two"),
    Receive => Never("a receipt goes along with what a device writes next"),
    Resolve => At(Conflict, "versions-send"),
}

/// What is no command to the register.
const BESIDES: &[(&str, Way)] = &[
    ("go", At(Anywhere, "nav-inbox")),
    ("go", At(Anywhere, "nav-register")),
    ("go", At(Anywhere, "nav-exchange")),
    ("go", At(Anywhere, "nav-members")),
    ("go", At(Anywhere, "nav-integrity")),
    ("go", At(Anywhere, "nav-verify")),
    ("go", At(Anywhere, "nav-device")),
    ("go", At(Anywhere, "nav-reports")),
    ("go", At(Anywhere, "health-title")),
    ("find what waits", At(Anywhere, "palette-waiting")),
    ("find what is open", At(Anywhere, "palette-open")),
    ("find what is one's own", At(Anywhere, "palette-mine")),
    ("colours", At(Anywhere, "theme-dark")),
    ("colours", At(Anywhere, "theme-light")),
    ("colours", At(Anywhere, "theme-system")),
    ("keys", At(Anywhere, "keys-title")),
    ("hand over", At(Made, "hand-over-save")),
    ("show a code", At(Made, "code-show")),
    ("undo", At(NewEvent, "undo-action")),
    ("print", At(Incident, "print")),
    ("several at once", At(Register, "bulk-begin")),
    ("save as CSV", At(Register, "register-save-csv")),
    ("keep a view", At(Register, "view-keep")),
    ("export, back up", At(Exchange, "hand-out-make")),
    ("invite", At(Members, "invite-make")),
    ("open a request", At(Members, "request-open")),
    ("verify what is here", At(Integrity, "integrity-check")),
    ("verify a file", At(Verify, "verify-choose")),
    ("check everything", At(Health, "health-check")),
    ("lock", At(ThisDevice, "vault-lock")),
    ("erase this device", At(ThisDevice, "device-erase")),
];

const BOX: &str = "//input[@id='palette-box']";

/// What is offered under these words.
fn line(label: &str) -> String {
    format!(
        "//*[@id='palette-box-list']//li[@role='option'][span[1][normalize-space()={}]]",
        quote(label)
    )
}

/// Opens the palette and types how something begins.
#[track_caller]
fn begin(device: &Device, label: &str) {
    device.press_keys("\u{E009}k");
    let most = label.chars().count().div_ceil(2);
    device.write(BOX, label.chars().take(most).collect::<String>().trim());
    device.text_of(&line(label));
}

/// Chooses it.
#[track_caller]
fn choose(device: &Device, label: &str) {
    begin(device, label);
    device.press_at(&line(label));
    device.gone(BOX);
}

/// The lines that were looked for.
#[derive(Default)]
struct Looked(BTreeSet<Stand>);

impl Looked {
    /// Everything that is done where the device stands is offered there.
    #[track_caller]
    fn at(&mut self, device: &Device, stand: Stand) {
        for (what, way) in COMMANDS.iter().chain(BESIDES) {
            let At(place, label) = way else { continue };
            if *place == stand {
                println!("{stand:?}: {what}");
                begin(device, text(label));
                device.press_keys("\u{E00C}");
                device.gone(BOX);
            }
        }
        self.0.insert(stand);
    }

    #[track_caller]
    fn is_complete(&self) {
        for (what, way) in COMMANDS.iter().chain(BESIDES) {
            match way {
                At(stand, _) => assert!(self.0.contains(stand), "{what}: nobody stood there"),
                Never(why) => assert!(!why.is_empty(), "{what}"),
            }
        }
    }
}

fn report(device: &Device, what: &str) {
    device.go("nav-report");
    Told::briefly(what).send(device);
}

fn take_in(device: &Device, file: &Saved) {
    device.go("nav-exchange");
    exchange::examine(device, &[&file.path]);
    exchange::apply(device);
}

fn open_incident(device: &Device, title: &str) {
    device.go("nav-register");
    device.press_at(&format!(
        "//main//a[@class='row-link'][normalize-space()={}]",
        quote(title)
    ));
    device.text_at("timeline");
}

fn rename(device: &Device, title: &str) {
    device.press_test("act-rename");
    device.fill("title", title);
    device.press_test("send-rename");
    device.text_of(&format!("//main//h1[normalize-space()={}]", quote(title)));
}

#[test]
fn everything_a_coordinator_does_is_in_the_palette_where_it_is_done() {
    let stage = Stage::new("palette");
    let (desk_site, other_site) = (stage.site(), stage.site());
    let desk = stage.device("desk", View::LAPTOP);
    let other = stage.device("other", View::LAPTOP);
    let mut looked = Looked::default();

    // A register behind a vault, and what is to be had in it before anything has happened.
    desk.open(&desk_site, "/start");
    members::start_with_vault(
        &desk,
        "Clinic Marenfeld",
        &members::BEN,
        "seven brown cows on a roof",
    );
    looked.at(&desk, Home);
    looked.at(&desk, Anywhere);
    desk.go("nav-members");
    looked.at(&desk, Members);
    choose(&desk, text("nav-integrity"));
    desk.arrive("the page on integrity", |path| path == "/integrity");
    desk.text_at("integrity-check");
    looked.at(&desk, Integrity);
    choose(&desk, text("nav-verify"));
    desk.arrive("the page that verifies", |path| path == "/verify");
    looked.at(&desk, Verify);
    choose(&desk, text("health-title"));
    desk.arrive("the page on how the device is", |path| path == "/health");
    desk.text_at("check");
    looked.at(&desk, Health);
    choose(&desk, text("nav-exchange"));
    desk.text_at("hand-out-make");
    looked.at(&desk, Exchange);

    // Another coordinator comes in.
    let ana = Person {
        name: "Ana Petrova",
        contact: "ext. 12",
    };
    desk.go("nav-members");
    choose(&desk, text("invite-make"));
    desk.text_at("save-file");
    looked.at(&desk, Made);
    let invitation = desk.saved(|| choose(&desk, text("hand-over-save")));
    other.open(&other_site, "/");
    let (request, _) = members::ask_to_join(&other, &invitation, &ana);
    let enrolled = members::enrol(&desk, &request, |_| {
        looked.at(&desk, Request);
        desk.press_at(
            "//label[starts-with(@for, 'field-roles') and contains(@for, 'coordinator')]",
        );
    });
    other.go("nav-join");
    exchange::examine(&other, &[&enrolled.path]);
    exchange::apply(&other);

    // An event, and what becomes of it. What the palette offers it also does.
    report(&desk, "A laptop is gone.");
    records::open_event(&desk, "A laptop is gone.");
    // Something that can be undone.
    desk.press_test("act-note-event");
    desk.fill("text", "Asked at the gate.");
    desk.press_test("send-note-event");
    desk.text_at("undo");
    desk.text_at("take-back");
    looked.at(&desk, NewEvent);
    choose(&desk, text("act-acknowledge"));
    desk.see(text("event-state-acknowledged"));
    records::suspect(&desk, "It held notes.");
    looked.at(&desk, Suspicion);
    records::open_as_incident(&desk, "Laptop gone");
    desk.text_at("timeline");
    looked.at(&desk, Incident);

    // Another one, which is the same and goes on in the first one.
    report(&desk, "The door of ward 3 was open.");
    records::open_event(&desk, "The door of ward 3 was open.");
    records::acknowledge(&desk);
    records::suspect(&desk, "Somebody came in.");
    records::open_as_incident(&desk, "Door open");
    choose(&desk, text("act-merge"));
    desk.press_at("//fieldset[@id='field-incident']//label");
    desk.press_test("send-merge");
    desk.text_at("act-unmerge");
    looked.at(&desk, Merged);
    open_incident(&desk, "Laptop gone");
    let impact = watchbook::domain::severity::Impact {
        importance: "important".into(),
        loss: "minor".into(),
        social: "minor".into(),
    };
    records::confirm(&desk, &impact, "It is in no cupboard.");
    looked.at(&desk, Confirmed);
    desk.go("nav-register");
    desk.text_of("//main//a[contains(@class, 'row-link')]");
    // A view is kept of a query.
    desk.press_test("quick-state:open");
    desk.text_at("view-keep");
    looked.at(&desk, Register);

    // Two coordinators have to agree from now on, and rename the same incident without knowing of each other.
    desk.go("nav-members");
    choose(&desk, text("rules-to-two"));
    desk.see(text("rules-two"));
    take_in(&other, &exchange::export_all(&desk));
    other.go("nav-members");
    other.press_test("rules-change");
    other.see(text("waits-title"));
    open_incident(&other, "Laptop gone");
    rename(&other, "Laptop stolen");
    open_incident(&desk, "Laptop gone");
    rename(&desk, "Laptop lost");
    take_in(&desk, &exchange::export_all(&other));
    desk.go("nav-exchange");
    looked.at(&desk, TakenIn);
    desk.go("nav-members");
    desk.see(text("waits-title"));
    looked.at(&desk, Waits);
    choose(&desk, text("waits-agree"));
    desk.see(text("rules-one"));
    desk.go("nav-register");
    desk.press_at("//main//a[contains(@class, 'row-link')][contains(., 'Laptop')]");
    desk.text_at("versions");
    looked.at(&desk, Conflict);

    // What was taken in is withdrawn.
    desk.go("nav-exchange");
    choose(&desk, text("undo"));
    desk.fill("dialog-reason", "A mistake.");
    desk.press_test("reasoned-yes");
    desk.see(text("undo-done"));
    looked.at(&desk, Withdrawn);

    // The other coordinator is taken out, and what she writes then comes late.
    desk.go("nav-members");
    let row = format!("//tr[contains(., {})]", quote(ana.name));
    desk.press_at(&format!("{row}{}", handle("member-change")));
    desk.text_at("revoke-do");
    looked.at(&desk, Member);
    desk.choose("cause", "lost");
    desk.fill("revoke-reason", "Left on the train.");
    desk.press_test("revoke-do");
    desk.gone(&handle("manage"));
    report(&other, "Written on the train.");
    take_in(&desk, &exchange::export_all(&other));
    desk.go("nav-members");
    desk.text_at("late");
    looked.at(&desk, Late);

    // Another language, other colours, and the lock.
    choose(&desk, "Deutsch");
    desk.until("the page to speak German", || {
        let tongue = desk
            .session()
            .run("return document.documentElement.lang", &[])?;
        Ok((tongue == "de").then_some(()))
    });
    choose(&desk, "English");
    desk.until("the page to speak English", || {
        let tongue = desk
            .session()
            .run("return document.documentElement.lang", &[])?;
        Ok((tongue == "en").then_some(()))
    });
    choose(&desk, text("nav-device"));
    desk.text_at("lock-now");
    looked.at(&desk, ThisDevice);
    choose(&desk, text("vault-lock"));
    desk.text_at("locked");
    looked.is_complete();
}
