//! Taking in what others have put into the folder.

use super::{Known, What, belongs, cargo::Manifest, version};
use crate::{
    bundle::{
        fault::{BundleFault, Limit},
        plan::Summary,
        read::{Document, read},
    },
    engine::{
        Bytes, Engine, Trouble,
        protocol::{Answer, InFolder, Seen},
        state::put,
        surroundings::Surroundings,
    },
    log::id::{Digest, EntryId},
    order,
    store::{Batch, Store, Table},
    words::Say,
};

/// A file that is examined: what will be noted of it when it holds.
struct Read {
    file: InFolder,
    /// Whether it cannot be read at all.
    unread: bool,
    sha256: Digest,
    own: bool,
    /// None where it is no bundle.
    manifest: Option<Manifest>,
}

impl<S: Store, W: Surroundings> Engine<S, W> {
    /// Takes in files of the folder. Each is verified before anything is written; one that is refused
    /// does not hold back the others, and what became of each is written with what it brought.
    pub(in crate::engine) async fn take_from_folder(
        &mut self,
        files: Vec<InFolder>,
        bytes: Bytes,
    ) -> Result<Answer, Trouble> {
        self.membership().ok_or(Trouble::NoRegister)?;
        let (known, members) = (self.known().await?, self.members_known());
        let mut batch = Batch::default();
        let (mut documents, mut read_now) = (Vec::new(), Vec::new());
        for (file, bytes) in files.into_iter().zip(bytes) {
            if !belongs(&file.name) {
                continue;
            }
            let sha256 = Digest::of(&bytes);
            let large = Limit::File.check(file.size);
            if large.is_ok() && bytes.len() as u64 != file.size {
                // It is just being written: next time.
                continue;
            }
            let before = known.get(&file.name);
            // What this device has put there, and what was only touched, is here already.
            if let Some(before) = before.filter(|it| it.sha256 == sha256 && !it.is_open(members))
                && matches!(before.what, What::Here(_))
            {
                let known = Known {
                    size: file.size,
                    stamp: Some(file.stamp),
                    ..before.clone()
                };
                put(&mut batch, Table::Folder, file.name, &known)?;
                continue;
            }
            let document = large.and_then(|()| read(&bytes));
            let bundle = match &document {
                Ok(Document::Bundle(bundle)) => Some(bundle),
                _ => None,
            };
            read_now.push(Read {
                unread: document.is_err(),
                sha256,
                own: bundle.is_some_and(|it| Some(it.manifest.from) == self.device()),
                manifest: bundle.map(|it| Manifest::of(it.entries.iter().flatten(), &it.files)),
                file: file.clone(),
            });
            documents.push((file.name, document));
        }
        let mut seen = self.examine_read(documents).await?.files;
        let plan = self.examination.as_ref().and_then(|it| it.plan.as_ref());
        let ready = plan.iter().flat_map(|plan| &plan.ready);
        let ready = order::set(ready.map(|entry| entry.id));
        let planned = plan.is_some();
        let at = self.now();
        let index = self.archive.index(&self.store).await?;
        let is_here = |id: &EntryId| index.has(id) || ready.contains(id);
        let not_ours = BundleFault::NotForUs.say();
        for (read, seen) in read_now.into_iter().zip(&seen) {
            let what = match (seen, read.manifest) {
                (Seen::Refused { reason, .. }, Some(_)) if *reason == not_ours => What::ForOthers,
                (Seen::Refused { reason, .. }, manifest) if read.unread || manifest.is_some() => {
                    What::Refused {
                        why: reason.clone(),
                        members,
                        by: version().to_owned(),
                    }
                }
                (_, None) => What::ForAPerson,
                (_, Some(manifest)) => What::Here(manifest.cargo(is_here)),
            };
            let known = Known {
                size: read.file.size,
                stamp: Some(read.file.stamp),
                sha256: read.sha256,
                at,
                own: read.own,
                what,
            };
            put(&mut batch, Table::Folder, read.file.name, &known)?;
        }
        seen.retain(|seen| !matches!(seen, Seen::Refused { reason, .. } if *reason == not_ours));
        // Whoever takes a report in answers for it, and of several devices only one should.
        if let Some(examination) = &mut self.examination {
            examination.reports.clear();
        }
        let summary = if planned {
            self.apply_with(batch).await?.0
        } else {
            self.examination = None;
            self.store.commit(batch).await?;
            Summary::default()
        };
        Ok(Answer::Taken {
            files: seen,
            summary,
        })
    }
}
