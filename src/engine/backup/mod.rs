//! Backups that are written by themselves into a folder that a person has chosen, sealed for whoever could bring them back
//! (`docs/decisions/0023-automatic-backup.md`).

mod pace;

use super::{
    Bytes, Engine, Trouble,
    exchange::tag,
    protocol::{Answer, Backup, EXTENSION as JSON, ExportOf, Keepers, Pace},
    surroundings::Surroundings,
};
use crate::{
    bundle::{
        Tlp,
        envelope::{AgreementKey, Seal},
    },
    log::id::{DeviceId, Digest},
    register::membership::{Member, Membership},
    store::{Batch, Store},
    words::sentence,
};

/// What is known of the folder while this tab lives.
#[derive(Default)]
pub(super) struct Backups {
    /// What was made last, until it lies there.
    made: Option<Made>,
    /// What the register was like when it was last looked at, and since when.
    rests: Option<((usize, usize), i64)>,
}

struct Made {
    backup: Backup,
    /// Files of old ones that are not needed any more.
    old: Vec<String>,
    /// What lay in the folder then.
    there: Vec<String>,
}

impl<S: Store, W: Surroundings> Engine<S, W> {
    /// Makes a backup when something is new and its time has come, or at once.
    pub(super) async fn back_up(
        &mut self,
        there: &[String],
        pace: Pace,
        at_once: bool,
    ) -> Result<(Answer, Bytes), Trouble> {
        // Before anything else, so that nobody relies on what is not written.
        if keepers(self.belonged()?).papers == 0 {
            return Err(Trouble::Said(sentence!("backup-no-paper")));
        }
        let index = self.archive.index(&self.store).await?;
        let known = index.rows().iter().filter(|row| row.body).count();
        let mark = (index.len(), known);
        let now = self.now();
        let since = match self.backups.rests {
            Some((before, since)) if before == mark => since,
            _ => now.seconds(),
        };
        self.backups.rests = Some((mark, since));
        let is_there = |(name, _): &(String, Digest)| there.contains(name);
        let backups = self.kept.state.backups.iter();
        let lies: Vec<Backup> = backups
            .filter(|backup| backup.files.iter().all(is_there))
            .cloned()
            .collect();
        let last = lies.last();
        let since_last = last.map(|last| now.seconds() - last.at.seconds());
        let is_new = last.is_none_or(|last| last.mark != mark);
        let is_due = pace::is_due(pace, since_last, now.seconds() - since);
        if !(at_once || is_new && is_due) {
            let nothing = Answer::BackUp {
                names: Vec::new(),
                left_out: 0,
                old: Vec::new(),
            };
            return Ok((nothing, Vec::new()));
        }
        let reach = (Vec::new(), Tlp::AmberStrict);
        let made = self.export(ExportOf::All, reach, &Seal::Keepers).await?;
        let (
            Answer::Files {
                names, left_out, ..
            },
            bytes,
        ) = made
        else {
            return Err(Trouble::Missing);
        };
        let digests = bytes.iter().map(Digest::of);
        let backup = Backup {
            at: now,
            mark,
            files: names.iter().cloned().zip(digests).collect(),
        };
        let mut times: Vec<_> = lies.iter().map(|backup| backup.at).collect();
        times.push(now);
        let go = pace::superfluous(&times).into_iter();
        let go = go.filter_map(|place| lies.get(place));
        let old = go.flat_map(|backup| backup.files.iter().map(|(name, _)| name.clone()));
        let old: Vec<String> = old.collect();
        self.backups.made = Some(Made {
            backup,
            old: old.clone(),
            there: there.to_vec(),
        });
        let answer = Answer::BackUp {
            names,
            left_out,
            old,
        };
        Ok((answer, bytes))
    }

    /// What lies in the folder, read again: what was made last has to be whole; what is old may go if this device has made
    /// it and nobody has changed it.
    pub(super) async fn backed_up(
        &mut self,
        names: &[String],
        files: &[Vec<u8>],
    ) -> Result<Answer, Trouble> {
        let made = self.backups.made.take().ok_or(Trouble::Missing)?;
        let Made { backup, old, there } = made;
        let read: Vec<(&String, Digest)> = names.iter().zip(files.iter().map(Digest::of)).collect();
        let lies = |(name, digest): &(String, Digest)| read.contains(&(name, *digest));
        if !backup.files.iter().all(lies) {
            return Err(Trouble::Said(sentence!("backup-not-whole")));
        }
        let mut state = self.kept.state.clone();
        let known = state.backups.iter().flat_map(|backup| &backup.files);
        let own = known.filter(|file| lies(file) && old.contains(&file.0));
        let old: Vec<String> = own.map(|(name, _)| name.clone()).collect();
        let names = |backup: &Backup| backup.files.iter().map(|(name, _)| name.clone()).collect();
        let new: Vec<String> = names(&backup);
        // Of what no longer lies there nothing has to be known.
        let lay = |backup: &Backup| backup.files.iter().any(|(name, _)| there.contains(name));
        state.backups.retain(lay);
        state.backups.push(backup);
        let mut batch = Batch::default();
        state.put(&mut batch)?;
        self.store.commit(batch).await?;
        self.kept.state = state;
        self.carried(&new).await?;
        Ok(Answer::BackUp {
            names: new,
            left_out: 0,
            old,
        })
    }
}

/// The names of a backup's files. Several devices of one person may write into one folder.
pub(super) fn names(stem: &str, device: &DeviceId, number: u64, parts: usize) -> Vec<String> {
    let stem = format!("backup-{stem}-{}-{number:06}", tag(device));
    (1..=parts)
        .map(|part| match parts {
            1 => format!("{stem}{JSON}"),
            _ => format!("{stem}-part-{part}-of-{parts}{JSON}"),
        })
        .collect()
}

/// Who could open a backup made now.
pub(super) fn keepers(membership: &Membership) -> Keepers {
    let papers = of(membership).filter(|member| member.paper).count();
    Keepers {
        papers,
        devices: of(membership).count() - papers,
    }
}

/// The keys of whoever could bring a register back: all on paper, and those of coordinators' devices.
pub(super) fn keys(membership: &Membership) -> Vec<AgreementKey> {
    let keys = of(membership).filter_map(|member| member.key.key().ok());
    keys.map(|key| key.agreement()).collect()
}

fn of(membership: &Membership) -> impl Iterator<Item = &Member> {
    let active = |member: &&Member| membership.active(&member.device).is_some();
    let keeps = |member: &&Member| member.paper || member.may("device.enrolled");
    membership.members.values().filter(active).filter(keeps)
}
