//! Texts that were written to do harm, from a member of the register, in every field there is: they are shown as texts, nothing
//! in them runs, and nothing is fetched from anywhere, by the page's own account, by the site's, and by the browser's.
//!
//! `cargo xtask silence` goes on with it for ten minutes: every place, every record, every form, files in and out.

use std::{
    collections::BTreeSet,
    env,
    time::{Duration, Instant},
};

use naughty_strings::BLNS;
use serde_json::json;
use watchbook::{
    domain::{
        assessment::{Criteria, Outcome},
        report::{Answer, Attachment, Report, Reporter},
        stamp::{Moment, Stamp},
    },
    log::id::Digest,
    register::{command::Command, place::Place},
    words::text,
};
use xtask::{
    coordinator::Coordinator,
    webdriver::{NetLog, View},
};

use crate::{
    device::{Device, handle, quote},
    pages::{
        exchange,
        members::{Person, ask_to_join},
        report::Told,
    },
    stage::{Site, Stage},
};

/// Markup, addresses and formulas of our own; each would leave a mark on `window` or ask a foreign host.
const PAYLOADS: &[&str] = &[
    "<script>window.hit=1</script>",
    "<img src=x onerror=\"window.hit=1\">",
    "<img src=\"https://elsewhere.example/pixel.png\">",
    "<svg onload=\"window.hit=1\"></svg>",
    "<svg><script>window.hit=1</script></svg>",
    "<svg><animate onbegin=\"window.hit=1\" attributeName=x dur=1s>",
    "<iframe src=\"javascript:parent.hit=1\"></iframe>",
    "<a href=\"javascript:window.hit=1\">click</a>",
    "javascript:window.hit=1",
    "data:text/html,<script>opener.hit=1</script>",
    "<object data=\"data:text/html,<script>parent.hit=1</script>\"></object>",
    "<link rel=stylesheet href=\"https://elsewhere.example/a.css\">",
    "<style>body{background:url(https://elsewhere.example/b.png)}</style>",
    "<meta http-equiv=refresh content=\"0;url=https://elsewhere.example/\">",
    "<base href=\"https://elsewhere.example/\">",
    "<form action=\"https://elsewhere.example/\"><button autofocus>send</button></form>",
    "<details open ontoggle=\"window.hit=1\">",
    "<video><source onerror=\"window.hit=1\"></video>",
    "<math><mtext><table><mglyph><style><img src=x onerror=window.hit=1>",
    "\"><script>window.hit=1</script>",
    "'-window.hit=1-'",
    "${window.hit=1}",
    "{{constructor.constructor('window.hit=1')()}}",
    "</title><script>window.hit=1</script>",
    "</textarea><script>window.hit=1</script>",
    "<!--><script>window.hit=1</script>-->",
    "=HYPERLINK(\"https://elsewhere.example/\",\"open\")",
    "@import 'https://elsewhere.example/c.css';",
    "//elsewhere.example/d.js",
    "../../../../etc/passwd",
];
/// So many texts stand in one report; the first is its title.
const FIELDS: usize = 6;
/// Where nobody is: going there shows that the network log is awake.
const AWAKE: &str = "http://awake.invalid";
/// For how many minutes it goes on, by the clock: that is what it is about.
const MINUTES: &str = "WATCHBOOK_MINUTES";
/// So many records are opened one by one besides those with our own texts.
const MORE: usize = 20;

/// Reports from strings, as many as one report has fields for, and incidents of them. How many strings came in, and the
/// paths of the records they are in.
fn tell(coordinator: &mut Coordinator, texts: &[&str]) -> (usize, Vec<String>) {
    let (mut told, mut paths) = (0, Vec::new());
    for (number, some) in texts.chunks(FIELDS).enumerate() {
        let text = |place: usize| some.get(place).copied().unwrap_or("–").to_owned();
        let at = Moment::exact(Stamp::new(
            1_795_244_400 + 60 * i64::try_from(number).expect("few"),
            0,
        ));
        let report = Report {
            reference: format!("EV-{number:04}-TEXT"),
            situation: String::new(),
            what: text(0),
            noticed: at.clone(),
            happened: at,
            place: text(1),
            ongoing: Answer::Unknown,
            danger: Answer::Unknown,
            done: text(2),
            reporter: Reporter {
                name: text(3),
                contact: text(4),
                confidential: false,
            },
            files: vec![Attachment {
                sha256: Digest::of(text(5)).to_string(),
                name: text(5),
                media_type: "text/html".into(),
                size: 1,
                caption: text(5),
            }],
        };
        // What the strict profile forbids (control characters, an empty text) never gets that far.
        let Some(records) = coordinator.act(Command::ReportEvent { report }) else {
            continue;
        };
        told += some.len();
        let event = records[0];
        paths.push(Place::Event(event).to_path());
        let assessed = Command::AssessEvent {
            event,
            outcome: Outcome::SuspectedIncident,
            criteria: Criteria {
                affected: text(1),
                services: text(2),
            },
            reason: text(0),
            duplicate_of: None,
        };
        let opened = Command::OpenIncident {
            title: text(0).chars().take(150).collect(),
            events: vec![event],
        };
        if coordinator.act(assessed).is_some()
            && let Some(records) = coordinator.act(opened)
        {
            let record = records[0];
            paths.push(Place::Incident(record).to_path());
            let files = Vec::new();
            let text = text(4);
            coordinator.act(Command::Note {
                record,
                text,
                files,
            });
        }
    }
    (told, paths)
}

/// Lets the page tell whatever runs, asks or loads.
fn watch(desk: &Device) {
    let script = "window.told = [];
        performance.setResourceTimingBufferSize(100000);
        for (const name of ['alert', 'confirm', 'prompt', 'open', 'print'])
            window[name] = () => { window.told.push(name); };
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
            window.told.push(`${violatedDirective} ${blockedURI} ${sample}`));
        return window.told.length;";
    assert_eq!(desk.script(script, &[]), json!(0));
}

/// Nothing ran, nothing was asked, nothing came from elsewhere; and it is still the page that is watched.
fn nothing_happened(desk: &Device, where_: &str) {
    let script = "const foreign = performance.getEntriesByType('resource').map((entry) => entry.name)
            .filter((name) => !name.startsWith(location.origin) && !name.startsWith('blob:' + location.origin));
        return [...window.told, ...foreign, ...('hit' in window ? ['a script ran'] : [])];";
    assert_eq!(desk.script(script, &[]), json!([]), "{where_}");
}

/// Goes down a list until it draws that; what is far away is not drawn.
fn bring(desk: &Device, link: &str) {
    let down = "const { scrollY } = window;
        window.scrollBy({ top: innerHeight, behavior: 'instant' });
        if (window.scrollY === scrollY) window.scrollTo({ top: 0, behavior: 'instant' });";
    desk.until(&format!("the list to have {link}"), || {
        if desk.session().find_all(link)?.is_empty() {
            desk.session().run(down, &[])?;
            return Ok(None);
        }
        Ok(Some(()))
    });
}

/// Opens the records of our own texts, and some more of the list, one after the other.
fn open_each(desk: &Device, list: &str) {
    desk.go(list);
    let links = "//a[@class='row-link']";
    desk.text_of(links);
    let back = desk.path();
    let own = PAYLOADS.iter().step_by(FIELDS);
    let own = own.map(|title| format!("{links}[normalize-space()={}]", quote(title)));
    let more = (1..=MORE).map(|number| format!("({links})[{number}]"));
    for link in own.chain(more) {
        bring(desk, &link);
        desk.press_at(&link);
        let record = desk.arrive("a record", |path| path != back);
        desk.text_at("timeline");
        nothing_happened(desk, &record);
        desk.script("history.back()", &[]);
        desk.arrive("the list", |path| path == back);
        desk.text_of(links);
    }
}

/// Goes to a path as by a link on the page, so that what watches goes on watching.
fn follow(desk: &Device, path: &str) {
    let script = "const link = document.createElement('a'); link.href = arguments[0];
        document.querySelector('main').append(link); link.click(); link.remove();";
    desk.script(script, &[json!(path)]);
    desk.arrive(path, |here| here == path);
    desk.text_of("//main//h1");
}

/// Opens every form on the page, and fills whatever can be filled. What is for notes is sent, too.
fn fill_every_form(desk: &Device, words: &str) {
    let actions =
        "return [...document.querySelectorAll('[data-test^=act-]')].map((it) => it.dataset.test)";
    let actions: Vec<String> = serde_json::from_value(desk.script(actions, &[])).expect("names");
    for action in actions {
        // Those that ask for nothing act at once: that one is accepted is no form.
        if action == "act-acknowledge" {
            continue;
        }
        let way = handle(&action);
        if desk.texts_of(&way).is_empty() {
            continue;
        }
        desk.press_at(&way);
        let fill = "for (const field of document.querySelectorAll('main textarea, main input:not([type]), main input[type=text]')) {
                field.value = arguments[0];
                for (const event of ['input', 'change', 'blur'])
                    field.dispatchEvent(new Event(event, { bubbles: true }));
            }";
        desk.script(fill, &[json!(words)]);
        nothing_happened(desk, &action);
        if action.starts_with("act-note") {
            desk.press_test(&action.replacen("act", "send", 1));
            desk.gone(&handle(&action.replacen("act", "send", 1)));
            nothing_happened(desk, "a note");
        }
    }
}

/// Once through the whole application: places, records with their forms, a report, files out and in.
fn go_round(
    desk: &Device,
    stage: &Stage,
    round: usize,
    records: &[String],
    goes_on: &dyn Fn() -> bool,
) -> usize {
    let text = PAYLOADS[round % PAYLOADS.len()];
    for place in [
        "nav-home",
        "nav-report",
        "nav-reports",
        "nav-inbox",
        "nav-register",
        "nav-exchange",
        "nav-members",
        "nav-verify",
        "nav-device",
        "nav-integrity",
    ] {
        desk.go(place);
        desk.text_of("//main//h1");
        nothing_happened(desk, place);
    }
    follow(desk, "/health");
    desk.go("nav-report");
    Told::briefly(text).send(desk);
    nothing_happened(desk, "a report");
    let saved = exchange::export_all(desk);
    let file = stage.file("again.watchbook.json", &saved.content);
    desk.go("nav-exchange");
    exchange::examine(desk, &[&file]);
    desk.press_test("take-in-leave");
    desk.go("nav-verify");
    desk.pick("field-verify-file", &[&file]);
    desk.text_at("checked");
    nothing_happened(desk, "files");
    let mut opened = 0;
    for (number, record) in records.iter().enumerate() {
        // Every record is opened once, however long that takes; then the time is up when it is up.
        if round > 0 && !goes_on() {
            break;
        }
        follow(desk, record);
        desk.text_at("timeline");
        nothing_happened(desk, record);
        fill_every_form(desk, PAYLOADS[(round + number) % PAYLOADS.len()]);
        opened += 1;
    }
    // Started anew, from what it keeps.
    desk.reload();
    watch(desk);
    opened
}

/// Goes round until the time is up, if there is any to be spent.
fn go_on_for(minutes: u64, desk: &Device, stage: &Stage, records: &[String]) {
    let begun = Instant::now();
    let goes_on = || begun.elapsed() < Duration::from_secs(60 * minutes);
    let (mut rounds, mut opened) = (0, 0);
    while goes_on() {
        opened += go_round(desk, stage, rounds, records, &goes_on);
        rounds += 1;
    }
    if rounds > 0 {
        let seconds = begun.elapsed().as_secs();
        println!(
            "{seconds} seconds, {rounds} rounds, {opened} records opened of {}",
            records.len()
        );
    }
}

/// After the first visit the site was asked for nothing but whether there is a new version.
fn only_asked_for_a_new_version(site: &Site, settled: usize) {
    let asked = site.asked();
    let (first, later) = asked.split_at(settled);
    assert!(first.len() > 5, "the first visit was told: {first:?}");
    let missing: Vec<_> = asked.iter().filter(|asked| !asked.found).collect();
    assert!(missing.is_empty(), "asked for, and not there: {missing:?}");
    let other: Vec<_> = later
        .iter()
        .filter(|asked| asked.path != "/sw.js")
        .collect();
    assert!(other.is_empty(), "asked for again: {other:?}");
    println!(
        "{} requests at the site, {} of them after the first visit",
        asked.len(),
        later.len()
    );
}

/// By the browser's own account, nobody but the site was asked; and it tells of a request that must be there.
fn nobody_else_was_asked(log: &NetLog, site: &Site) {
    let (own, foreign): (Vec<_>, Vec<_>) = log
        .by_page
        .iter()
        .partition(|address| address.starts_with(site.origin()));
    assert!(own.len() > 5, "the log tells of the site: {own:?}");
    let hosts: BTreeSet<_> = foreign
        .iter()
        .map(|address| address.trim_end_matches('/'))
        .collect();
    assert_eq!(hosts.into_iter().collect::<Vec<_>>(), [AWAKE]);
    println!(
        "network log: {} lines of the page, {} of them elsewhere, all to prove that it is awake; the browser itself asked {:?}",
        log.by_page.len(),
        foreign.len(),
        log.by_browser
    );
}

#[test]
fn texts_that_want_to_do_harm_are_shown_as_texts() {
    let stage = Stage::new("hostile-texts");
    let site = stage.site();
    let desk = Device::start_with_net_log(&stage, "desk", View::LAPTOP);
    let mut coordinator = Coordinator::of_new(PAYLOADS[0]).expect("a register");
    let invitation = coordinator.invite().expect("an invitation");
    let invitation = stage.saved("invitation.watchbook.json", invitation);
    desk.open(&site, "/join");
    desk.keeps_the_site();
    let settled = site.asked().len();
    watch(&desk);
    let person = Person {
        name: PAYLOADS[1],
        contact: PAYLOADS[3],
    };
    let (request, _) = ask_to_join(&desk, &invitation, &person);
    coordinator.enrol(request.content).expect("enrolled");
    let (own, mut records) = tell(&mut coordinator, PAYLOADS);
    assert_eq!(own, PAYLOADS.len());
    let (listed, more) = tell(&mut coordinator, BLNS);
    assert!(listed > 300, "most of the list came in: {listed}");
    records.extend(more);
    let files = coordinator.export().expect("files");
    let paths: Vec<_> = (0..)
        .zip(files)
        .map(|(part, content)| {
            stage.file(
                &format!("<img src=x onerror=hit=1>{part}.watchbook.json"),
                content,
            )
        })
        .collect();
    let paths: Vec<_> = paths.iter().map(std::path::PathBuf::as_path).collect();
    exchange::examine(&desk, &paths);
    nothing_happened(&desk, "the dry run");
    exchange::apply(&desk);
    nothing_happened(&desk, "after taking it in");
    for page in ["nav-members", "nav-exchange", "nav-integrity", "nav-device"] {
        desk.go(page);
        desk.text_of("//main//h1");
        nothing_happened(&desk, page);
    }
    // Every entry is read, and that stands.
    desk.go("nav-integrity");
    desk.press_test("integrity-check");
    desk.see(text("integrity-check-again"));
    desk.see(text("integrity-chain-at"));
    nothing_happened(&desk, "every entry read");
    open_each(&desk, "nav-inbox");
    open_each(&desk, "nav-register");
    // It is all there, to be read.
    desk.go("nav-members");
    desk.see(PAYLOADS[1]);
    let minutes = env::var(MINUTES).map_or(0, |minutes| minutes.parse().expect("minutes"));
    go_on_for(minutes, &desk, &stage, &records);
    only_asked_for_a_new_version(&site, settled);
    // And the watch is awake: what asks elsewhere is refused, and told.
    let ask = "const picture = new Image(); picture.src = 'https://elsewhere.example/pixel.png'; document.body.append(picture);";
    desk.script(ask, &[]);
    desk.until("the refusal to be told", || {
        let told = desk.script("return window.told.length", &[]);
        Ok((told != json!(0)).then_some(()))
    });
    // So is the browser's own account: going elsewhere is told there.
    let go = "setTimeout(() => { location.href = arguments[0]; })";
    desk.script(go, &[json!(AWAKE)]);
    desk.until("another page", || {
        let here = desk.session().run("return location.origin", &[])?;
        Ok((here != json!(site.origin())).then_some(()))
    });
    if let Some(log) = desk.net_log(&site) {
        nobody_else_was_asked(&log, &site);
    }
}
