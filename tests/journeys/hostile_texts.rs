//! Texts that were written to do harm, from a member of the register, in every field there is: they are shown as texts, nothing
//! in them runs, and nothing is fetched from anywhere.

use naughty_strings::BLNS;
use serde_json::json;
use watchbook::{
    domain::{
        assessment::{Criteria, Outcome},
        report::{Answer, Attachment, Report, Reporter},
        stamp::{Moment, Stamp},
    },
    log::id::Digest,
    register::command::Command,
};
use xtask::{coordinator::Coordinator, webdriver::View};

use crate::{
    device::{Device, quote},
    pages::{
        exchange,
        members::{Person, ask_to_join},
    },
    stage::Stage,
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
/// So many records are opened one by one besides those with our own texts.
const MORE: usize = 20;

/// Reports from strings, as many as one report has fields for, and incidents of them. How many strings came in.
fn tell(coordinator: &mut Coordinator, texts: &[&str]) -> usize {
    let mut told = 0;
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
            let files = Vec::new();
            let text = text(4);
            coordinator.act(Command::Note {
                record,
                text,
                files,
            });
        }
    }
    told
}

/// Lets the page tell whatever runs, asks or loads.
fn watch(desk: &Device) {
    let script = "window.told = [];
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
        desk.press_at(&link);
        let record = desk.arrive("a record", |path| path != back);
        desk.text_at("timeline");
        nothing_happened(desk, &record);
        desk.script("history.back()", &[]);
        desk.arrive("the list", |path| path == back);
        desk.text_of(links);
    }
}

#[test]
fn texts_that_want_to_do_harm_are_shown_as_texts() {
    let stage = Stage::new("hostile-texts");
    let site = stage.site();
    let desk = stage.device("desk", View::LAPTOP);
    let mut coordinator = Coordinator::of_new(PAYLOADS[0]).expect("a register");
    let invitation = coordinator.invite().expect("an invitation");
    let invitation = stage.saved("invitation.watchbook.json", invitation);
    desk.open(&site, "/join");
    watch(&desk);
    let person = Person {
        name: PAYLOADS[1],
        contact: PAYLOADS[3],
    };
    let (request, _) = ask_to_join(&desk, &invitation, &person);
    coordinator.enrol(request.content).expect("enrolled");
    let listed = tell(&mut coordinator, BLNS);
    assert!(listed > 300, "most of the list came in: {listed}");
    let own = tell(&mut coordinator, PAYLOADS);
    assert_eq!(own, PAYLOADS.len());
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
    open_each(&desk, "nav-inbox");
    open_each(&desk, "nav-register");
    // It is all there, to be read.
    desk.go("nav-members");
    desk.see(PAYLOADS[1]);
    // And the watch is awake: what asks elsewhere is refused, and told.
    let ask = "const picture = new Image(); picture.src = 'https://elsewhere.example/pixel.png'; document.body.append(picture);";
    desk.script(ask, &[]);
    desk.until("the refusal to be told", || {
        let told = desk.script("return window.told.length", &[]);
        Ok((told != json!(0)).then_some(()))
    });
}
