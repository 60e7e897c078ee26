//! Files whose signatures hold, whatever they say: written by somebody who has keys, and lies.

use watchbook::{
    bundle::{
        plan::{Have, Plan, plan},
        read::{Bundle, Document, read},
        verdict::Verdict,
    },
    log::{
        entry::Entry,
        json::{Value, parse, parse_file},
    },
    register::{
        ledger::{Ledger, View},
        replay::walk,
    },
};

use super::draft;

/// What must hold of any draft, once sealed; a file is made a draft first.
pub fn sealed(text: &[u8]) {
    let Some(file) = draft::seal(&draft::whatever(text)) else {
        return;
    };
    super::texts::file(&file);
    let Some(first) = bundle(&file).and_then(take_in) else {
        return;
    };
    // Whoever gets the same entries another way sees the same register.
    for other in [reversed(&file), halved(&file)].into_iter().flatten() {
        assert_eq!(first.view(), other.view(), "another order, another view");
        assert_eq!(first.membership(), other.membership());
    }
}

fn bundle(file: &[u8]) -> Option<Bundle> {
    match read(file) {
        Ok(Document::Bundle(bundle)) => Some(*bundle),
        _ => None,
    }
}

/// The register that comes of a bundle, if it is accepted.
pub fn take_in(bundle: Bundle) -> Option<Ledger> {
    let manifest = bundle.manifest.clone();
    let (ledger, mut plan) = planned(vec![bundle], Ledger::default(), Vec::new())?;
    let verdict = Verdict::of(&plan, [&manifest]);
    let _ = (verdict.holds(), verdict.is_complete());
    let ledger = apply(ledger, &mut plan);
    for entry in ledger.entries() {
        let key = plan
            .membership
            .key(&entry.head.dev)
            .expect("the author is a member");
        assert_eq!(entry.verify(&key), Ok(()), "an entry that nobody signed");
        let again = parse(entry.line().as_bytes()).expect("JSON");
        assert_eq!(Entry::read(&again).as_ref(), Ok(entry), "not read back");
    }
    look(&ledger);
    Some(ledger)
}

fn planned(bundles: Vec<Bundle>, ledger: Ledger, pending: Vec<Entry>) -> Option<(Ledger, Plan)> {
    let plan = plan(bundles, Have::of(&ledger, pending)).ok()?;
    let summary = &plan.summary;
    assert_eq!(
        (summary.new, summary.waiting),
        (plan.ready.len(), plan.waiting.len())
    );
    Some((ledger, plan))
}

fn apply(mut ledger: Ledger, plan: &mut Plan) -> Ledger {
    plan.apply(&mut ledger);
    ledger
}

/// Everything that a person may look at.
fn look(ledger: &Ledger) -> View {
    let view = ledger.view();
    let _ = (
        view.rows(),
        ledger.index().gaps(),
        ledger.index().forks(),
        ledger.index().frontier(),
    );
    let membership = ledger.membership().expect("members");
    let record = ledger.record(&membership.register);
    let _ = walk(&record, membership, &mut |_, _, _| {});
    view
}

/// The register when the entries come in the opposite order.
fn reversed(file: &[u8]) -> Option<Ledger> {
    take_in(bundle(&rearranged(file, |entries| entries.reverse())?)?)
}

/// The register when only a half comes first, then everything; and what waited is tried again.
fn halved(file: &[u8]) -> Option<Ledger> {
    let half = half(file)?;
    let (ledger, mut first) = planned(vec![bundle(&half)?], Ledger::default(), Vec::new())?;
    let ledger = apply(ledger, &mut first);
    let pending = std::mem::take(&mut first.waiting);
    let (ledger, mut second) = planned(vec![bundle(file)?], ledger, pending)?;
    let ledger = apply(ledger, &mut second);
    let (ledger, third) = planned(vec![bundle(file)?], ledger, Vec::new())?;
    assert!(
        third.ready.is_empty() && third.filled.is_empty(),
        "the same file brings more the second time"
    );
    Some(ledger)
}

/// The bundle with the first half of its entries.
pub fn half(file: &[u8]) -> Option<Vec<u8>> {
    rearranged(file, |entries| entries.truncate(entries.len() / 2))
}

/// The bundle with other entries, signed for it.
fn rearranged(file: &[u8], change: impl Fn(&mut Vec<Value>)) -> Option<Vec<u8>> {
    let mut file = parse_file(file).ok()?;
    if let Value::Map(members) = &mut file {
        // The signature is made anew; the entries keep theirs.
        members.remove("signatures");
        if let Some(Value::Map(payload)) = members.get_mut("payload")
            && let Some(Value::List(entries)) = payload.get_mut("entries")
        {
            change(entries);
        }
    }
    draft::seal(file.canonical().as_bytes())
}
