//! What must hold in the end, whatever happened.

use watchbook::{
    bundle::Scope,
    log::{checkpoint, id::Digest},
    register::audit::Finding,
};

use crate::{
    dice::Dice,
    history::{History, Wrong},
    replica::Replica,
};

/// Brings everybody everything, and compares.
pub fn judge(history: &mut History, dice: &mut Dice) -> Result<(), String> {
    let honest = !history
        .wrong
        .iter()
        .any(|wrong| matches!(wrong, Wrong::Fork { .. }));
    for replica in &history.replicas {
        raises_no_false_alarm(&replica.audit(), replica, honest)?;
    }
    everything(history, dice)?;
    let first = &history.replicas[0];
    let (ids, view) = (first.ids(), first.view());
    for replica in &history.replicas {
        let who = &replica.person;
        if replica.left_aside() > 0 {
            return Err(format!("{who} has {} entries aside", replica.left_aside()));
        }
        if replica.ids() != ids {
            return Err(format!("{who} has other entries"));
        }
        if replica.view() != view {
            return Err(format!("{who} sees another register"));
        }
        let findings = replica.audit();
        for wrong in &history.wrong {
            is_among(&findings, replica, wrong)?;
        }
        raises_no_false_alarm(&findings, replica, honest)?;
    }
    for replica in newcomers(history, dice)? {
        if (replica.ids(), replica.view()) != (ids.clone(), view) {
            return Err("who took everything in at once sees another register".into());
        }
        raises_no_false_alarm(&replica.audit(), &replica, honest)?;
    }
    codes(&history.replicas[0])
}

/// Everybody hands out everything to one, and that one to everybody.
fn everything(history: &mut History, dice: &mut Dice) -> Result<(), String> {
    let hub = dice.below(history.replicas.len());
    let others = (0..history.replicas.len()).filter(|place| *place != hub);
    let others: Vec<usize> = others.collect();
    let mut files: Vec<Vec<u8>> = Vec::new();
    for place in &others {
        files.push(history.replicas[*place].hand_out(Scope::All, |_| true));
    }
    let mut order: Vec<&[u8]> = files.iter().map(Vec::as_slice).collect();
    dice.shuffle(&mut order);
    history.replicas[hub].take_in(&order, dice, false)?;
    let file = history.replicas[hub].hand_out(Scope::All, |_| true);
    for place in others {
        history.replicas[place].take_in(&[&file], dice, false)?;
    }
    history.files.extend(files);
    history.files.push(file);
    Ok(())
}

/// So many of the files ever made are taken in once more.
const TAKEN: usize = 6;

/// One that takes files in one by one, in any order and some twice; one that takes the last ones in at
/// once.
fn newcomers(history: &History, dice: &mut Dice) -> Result<[Replica; 2], String> {
    let last = history.replicas.len();
    let (mut slow, mut fast) = (Replica::new(201, dice), Replica::new(202, dice));
    let mut files: Vec<&[u8]> = history.files.iter().map(Vec::as_slice).collect();
    let whole = files.pop();
    dice.shuffle(&mut files);
    files.truncate(TAKEN);
    files.extend(whole);
    files.extend(files.first().copied());
    dice.shuffle(&mut files);
    for file in files {
        slow.take_in(&[file], dice, false)?;
    }
    let mut files: Vec<&[u8]> = history
        .files
        .iter()
        .rev()
        .take(last)
        .map(Vec::as_slice)
        .collect();
    dice.shuffle(&mut files);
    fast.take_in(&files, dice, false)?;
    Ok([slow, fast])
}

/// No alarm without a reason.
fn raises_no_false_alarm(
    findings: &[Finding],
    replica: &Replica,
    honest: bool,
) -> Result<(), String> {
    match findings.iter().find(|finding| finding.is_alarm()) {
        Some(alarm) if honest => Err(format!("a false alarm at {}: {alarm:?}", replica.person)),
        _ => Ok(()),
    }
}

/// Whether what went wrong shows at that device.
pub fn is_told(replica: &Replica, wrong: &Wrong) -> Result<(), String> {
    is_among(&replica.audit(), replica, wrong)
}

fn is_among(findings: &[Finding], replica: &Replica, wrong: &Wrong) -> Result<(), String> {
    let told = findings.iter().any(|finding| match (wrong, finding) {
        (Wrong::Fork { device }, Finding::Fork { device: told, .. }) => told == device,
        (
            Wrong::Gap { device, seq, by },
            Finding::LeftOut {
                device: told,
                from,
                to,
                by: liar,
            },
        ) => told == device && from <= seq && seq <= to && liar == by,
        (
            Wrong::Truncated { device, from, by },
            Finding::LeftOut {
                device: told,
                from: first,
                by: liar,
                ..
            },
        ) => told == device && first == from && liar == by,
        (Wrong::BackDated { entry }, Finding::BackDated { entry: told, .. }) => told == entry,
        _ => false,
    });
    // A copy of which only one went on has written one history.
    let silent = matches!(wrong, Wrong::Fork { device } if replica.ledger.index().forks().iter().all(|fork| fork.device != *device) && one_history(replica, device));
    if told || silent {
        Ok(())
    } else {
        Err(format!(
            "{wrong:?} is not told at {}: {findings:?}",
            replica.person
        ))
    }
}

/// Whether a device has one entry to each number.
fn one_history(replica: &Replica, device: &Digest) -> bool {
    let entries = replica.ledger.entries().iter();
    let mut numbers: Vec<u64> = entries
        .filter(|entry| entry.head.dev == *device)
        .map(|entry| entry.head.seq)
        .collect();
    numbers.sort_unstable();
    numbers.windows(2).all(|two| two[0] != two[1])
}

/// The code of every moment is found again, and no other.
fn codes(replica: &Replica) -> Result<(), String> {
    let index = replica.ledger.index();
    let now = checkpoint::code(&index.frontier());
    let wrong = checkpoint::code(&watchbook::log::index::Frontier::new());
    match (
        checkpoint::find(index, &now),
        checkpoint::find(index, &wrong),
    ) {
        (Some(_), None) => Ok(()),
        other => Err(format!("the code of this moment is found at {other:?}")),
    }
}
