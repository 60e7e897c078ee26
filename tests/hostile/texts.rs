//! Raw bytes: the strict reader, and a whole file.

use watchbook::{
    bundle::{
        read::{Document, Manifest, read},
        report::Payload,
    },
    domain::report::Report,
    log::{
        entry::{Entry, Head},
        json::{self, MAX_DEPTH, Value, parse_file},
    },
    reading::from_text,
    words::Say as _,
};

use super::sealed::take_in;

/// What the strict reader accepts has one meaning, which everybody reads alike; and no type makes the lax one panic.
pub fn parse_text(text: &[u8]) -> Option<Value> {
    let value = match json::parse(text) {
        Ok(value) => value,
        Err(fault) => {
            assert!(!fault.say().text().is_empty());
            return None;
        }
    };
    assert_eq!(parse_file(text).as_ref(), Ok(&value));
    assert!(value.depth() <= MAX_DEPTH);
    let canonical = value.canonical();
    assert_eq!(json::parse(canonical.as_bytes()).as_ref(), Ok(&value));
    let foreign: serde_json::Value =
        serde_json::from_slice(text).expect("a reader of somebody else");
    let again: serde_json::Value =
        serde_json::from_str(&canonical).expect("a reader of somebody else");
    assert_eq!(foreign, again, "another meaning");
    assert_eq!(serde_json::to_string(&foreign).expect("JSON"), canonical);
    assert_eq!(from_text::<Value>(&canonical).expect("a value"), value);
    Some(value)
}

pub fn parse(text: &[u8]) {
    let Some(value) = parse_text(text) else {
        return;
    };
    let canonical = value.canonical();
    let _ = Entry::read(&value);
    let _ = from_text::<Head>(&canonical);
    let _ = from_text::<Manifest>(&canonical);
    let _ = from_text::<Payload>(&canonical);
    if let Ok(report) = from_text::<Report>(&canonical) {
        let text = serde_json::to_string(&report).expect("a text");
        assert_eq!(from_text::<Report>(&text).expect("a report"), report);
    }
}

/// A file, and what it would do to an empty register.
pub fn file(bytes: &[u8]) {
    match read(bytes) {
        Err(fault) => assert!(!fault.say().text().is_empty()),
        Ok(Document::Bundle(bundle)) => {
            let _ = take_in(*bundle);
        }
        Ok(Document::Report(report)) => {
            let again = read(report.file().as_bytes());
            let Ok(Document::Report(again)) = again else {
                panic!("a report that is not read back: {again:?}");
            };
            assert_eq!(*again, *report);
        }
        Ok(Document::Enrol(request)) => assert!(
            request
                .key
                .key()
                .is_ok_and(|key| key.device() == request.from)
        ),
    }
}
