//! Member by member: taken away, doubled, of another kind, exchanged between two files that hold.

use super::*;
use crate::forge::{items, member, members};

/// The way to a value inside another.
type Path = Vec<Step>;

#[derive(Clone, Debug, PartialEq)]
enum Step {
    Name(String),
    Item(usize),
}

/// The ways to everything inside a value, from the outside in.
fn paths(value: &Value) -> Vec<Path> {
    fn walk(value: &Value, path: &mut Path, found: &mut Vec<Path>) {
        let inner: Vec<(Step, &Value)> = match value {
            Value::Map(members) => {
                let named = |(name, value)| (Step::Name(String::clone(name)), value);
                members.iter().map(named).collect()
            }
            Value::List(items) => {
                let numbered = |(place, value)| (Step::Item(place), value);
                items.iter().enumerate().map(numbered).collect()
            }
            _ => Vec::new(),
        };
        for (step, value) in inner {
            path.push(step);
            found.push(path.clone());
            walk(value, path, found);
            path.pop();
        }
    }
    let mut found = Vec::new();
    walk(value, &mut Vec::new(), &mut found);
    found
}

fn at<'a>(value: &'a Value, path: &[Step]) -> Option<&'a Value> {
    path.iter().try_fold(value, |value, step| match step {
        Step::Name(name) => value.get(name),
        Step::Item(place) => value.list()?.get(*place),
    })
}

/// The same file with something else there, or nothing.
fn with(value: &Value, path: &[Step], other: Option<Value>) -> Value {
    let mut changed = value.clone();
    let (last, way) = path.split_last().expect("a way");
    let parent = way.iter().fold(&mut changed, |value, step| match step {
        Step::Name(name) => member(value, name),
        Step::Item(place) => &mut items(value)[*place],
    });
    match (last, other) {
        (Step::Name(name), Some(other)) => {
            members(parent).insert(name.clone(), other);
        }
        (Step::Name(name), None) => {
            members(parent).remove(name);
        }
        (Step::Item(place), Some(other)) => items(parent)[*place] = other,
        (Step::Item(place), None) => {
            items(parent).remove(*place);
        }
    }
    changed
}

/// Values of every kind beside the one that is there.
fn others(value: &Value) -> Vec<Option<Value>> {
    let mut others = vec![
        None,
        Some(Value::Null),
        Some(Value::Bool(true)),
        Some(Value::Int(0)),
        Some(Value::Int(-1)),
        Some(Value::Int((1 << 53) - 1)),
        Some("".into()),
        Some(Value::List(Vec::new())),
        Some(Value::List(vec![value.clone()])),
        Some(Value::map([])),
        Some(Value::map([("x", value.clone())])),
    ];
    match value {
        Value::Int(number) => {
            others.extend([number - 1, number + 1].map(|number| Some(Value::Int(number))));
        }
        Value::Text(text) => others.extend([
            Some(format!("{text} ").into()),
            Some(format!("{text}A").into()),
            Some(text.to_lowercase().into()),
            Some(text.chars().rev().collect::<String>().into()),
        ]),
        Value::List(items) => {
            let reversed = items.iter().rev().cloned().collect();
            let twice = [items.as_slice(), items].concat();
            others.extend([Value::List(reversed), Value::List(twice)].map(Some));
        }
        _ => {}
    }
    others.retain(|other| other.as_ref() != Some(value));
    others
}

/// The mutant as it is, and as its maker would sign it.
fn assert_sound(mutant: &Value, original: &Value, honest: &BTreeMap<String, Entry>) {
    assert_no_forgery(mutant.canonical().as_bytes(), original);
    // A report and a request are whole: whoever signs one anew has written another, and may.
    if let Some(mutant) = resealed(mutant) {
        assert_only_brings(&mutant, honest);
    }
}

#[test]
fn nothing_inside_a_file_can_be_something_else() {
    let honest = honest();
    for name in ["example", "report", "enrol", "withheld"] {
        let original = parse_file(&named(name)).expect("a file");
        for path in paths(&original) {
            for other in others(at(&original, &path).expect("a value")) {
                assert_sound(&with(&original, &path, other), &original, &honest);
            }
        }
    }
}

/// Each golden file with the next one, at everything they have in common and everything one lacks.
#[test]
fn nothing_can_be_exchanged_between_two_files() {
    let files: Vec<Value> = sound()
        .values()
        .map(|file| parse_file(file).expect("a file"))
        .collect();
    let honest = honest();
    for (one, other) in files.iter().zip(files.iter().cycle().skip(1)) {
        let ways = paths(one);
        // The largest file has thousands.
        for path in ways.iter().step_by(1 + ways.len() / 120) {
            let theirs = at(other, path);
            if theirs != at(one, path) {
                assert_sound(&with(one, path, theirs.cloned()), one, &honest);
            }
        }
    }
}

/// Head, body, signature and every member of them, from one entry to another of the same file.
#[test]
fn nothing_can_be_exchanged_between_two_entries() {
    let original = parse_file(&named("example")).expect("a file");
    let honest = honest();
    let entries = entries_of(&original);
    for (place, entry) in entries.iter().enumerate() {
        for other in entries.iter().filter(|other| *other != entry) {
            let mut ways = paths(entry);
            ways.extend(paths(other).into_iter().filter(|path| path.len() == 2));
            for way in ways {
                if at(entry, &way) == at(other, &way) || at(entry, &way[..way.len() - 1]).is_none()
                {
                    continue;
                }
                let changed = with(entry, &way, at(other, &way).cloned());
                let path = [Step::Name("payload".into()), Step::Name("entries".into())];
                let path = [path.as_slice(), &[Step::Item(place)]].concat();
                assert_sound(&with(&original, &path, Some(changed)), &original, &honest);
            }
        }
    }
}

#[test]
fn entries_may_be_fewer_or_elsewhere_but_never_others() {
    let original = parse_file(&named("everything")).expect("a file");
    let honest = honest();
    let whole = entries_of(&original).len();
    let brought = |change: &dyn Fn(&mut Vec<Value>)| {
        let mut file = original.clone();
        change(items(member(member(&mut file, "payload"), "entries")));
        assert!(!assert_no_forgery(file.canonical().as_bytes(), &original));
        assert_only_brings(&resealed(&file).expect("a maker"), &honest)
    };
    assert_eq!(brought(&|entries| entries.reverse()), whole);
    assert_eq!(brought(&|entries| entries.rotate_left(7)), whole);
    assert_eq!(brought(&|entries| entries.extend_from_within(..)), whole);
    for place in 1..whole {
        let fewer = brought(&|entries| {
            entries.remove(place);
        });
        assert!(fewer < whole, "{fewer} without {place}");
        let same = brought(&|entries| {
            let again = entries[place].clone();
            entries.insert(0, again);
        });
        assert_eq!(same, whole, "with {place} twice");
    }
}

/// The text of a value in which the object at that way has a member twice.
fn doubled(value: &Value, way: &[Step], name: &str, other: &Value, first: bool) -> String {
    match value {
        Value::Map(members) => {
            let mut parts: Vec<String> = Vec::new();
            for (known, inner) in members {
                let rest = way.split_first().filter(|(step, rest)| {
                    **step == Step::Name(known.clone()) && !rest.is_empty() || way.len() == 1
                });
                let text = match rest {
                    Some((Step::Name(step), rest)) if step == known && !rest.is_empty() => {
                        doubled(inner, rest, name, other, first)
                    }
                    _ => inner.canonical(),
                };
                let member = format!("\"{known}\":{text}");
                if way.len() == 1 && known == name {
                    let twin = format!("\"{name}\":{}", other.canonical());
                    parts.extend(if first {
                        [twin, member]
                    } else {
                        [member, twin]
                    });
                } else {
                    parts.push(member);
                }
            }
            format!("{{{}}}", parts.join(","))
        }
        Value::List(items) => {
            let texts = items
                .iter()
                .enumerate()
                .map(|(place, inner)| match way.split_first() {
                    Some((Step::Item(step), rest)) if *step == place => {
                        doubled(inner, rest, name, other, first)
                    }
                    _ => inner.canonical(),
                });
            format!("[{}]", texts.collect::<Vec<_>>().join(","))
        }
        other => other.canonical(),
    }
}

#[test]
fn no_member_can_stand_twice() {
    let mut twice = 0;
    for name in ["example", "report", "enrol"] {
        let original = parse_file(&named(name)).expect("a file");
        for way in paths(&original) {
            let Some(Step::Name(last)) = way.last() else {
                continue;
            };
            let value = at(&original, &way).expect("a value");
            for other in [value, &Value::Null] {
                for first in [true, false] {
                    let text = doubled(&original, &way, last, other, first);
                    assert!(text.len() > original.canonical().len(), "{way:?}");
                    let reason = verdict(text.as_bytes()).expect_err("a member twice");
                    assert_eq!(reason.key, "fault-json", "{way:?}");
                    assert!(reason.text().contains(last), "{}", reason.text());
                    twice += 1;
                }
            }
        }
    }
    assert!(twice > 500, "{twice}");
}
