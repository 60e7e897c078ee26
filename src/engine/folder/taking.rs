//! Taking in what others have put into the folder.

use super::{FORM, Known, What, belongs, cargo::Manifest, version};
use crate::{
    bundle::{
        fault::{BundleFault, Limit},
        plan::Summary,
        read::Document,
    },
    engine::{
        Bytes, Engine, Trouble,
        envelope::Unread,
        protocol::{Answer, InFolder, Seen},
        surroundings::Surroundings,
    },
    log::id::{DeviceId, Digest, EntryId},
    order,
    store::{Batch, Store},
    words::Say,
};

/// A file that is examined: what will be noted of it when it holds.
struct Read {
    file: InFolder,
    sha256: Digest,
    own: bool,
    is: Is,
}

/// What a file is, as far as it can be read.
enum Is {
    Bundle(Manifest),
    /// What needs a person.
    Other(What),
    Unread,
}

impl Is {
    fn of(document: &Result<Document, Unread>) -> Self {
        match document {
            Ok(Document::Bundle(bundle)) => {
                let entries = bundle.entries.iter().flatten();
                Is::Bundle(Manifest::of(entries, &bundle.files))
            }
            Ok(Document::Report(report)) => Is::Other(What::Report {
                reference: report.payload.report.reference.clone(),
                payload: report.sha256(),
            }),
            Ok(Document::Enrol(request)) => Is::Other(What::Request {
                device: request.from,
            }),
            Err(_) => Is::Unread,
        }
    }
}

/// The device that made a file.
fn maker(document: &Result<Document, Unread>) -> Option<DeviceId> {
    match document {
        Ok(Document::Bundle(bundle)) => Some(bundle.manifest.from),
        Ok(Document::Report(report)) => Some(report.payload.from),
        Ok(Document::Enrol(request)) => Some(request.from),
        Err(_) => None,
    }
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
                known.put(&mut batch, &file.name)?;
                continue;
            }
            let document = match large {
                Ok(()) => self.read(bytes).await,
                Err(fault) => Err(Unread::Refused(fault.say())),
            };
            read_now.push(Read {
                sha256,
                own: maker(&document).is_some_and(|from| Some(from) == self.device()),
                is: Is::of(&document),
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
            let what = match (read.is, seen) {
                (Is::Other(what), _) => what,
                (_, Seen::Refused { reason, .. }) if *reason == not_ours => What::ForOthers,
                (_, Seen::Refused { reason, .. }) => What::Refused {
                    why: reason.clone(),
                    members,
                    by: version().to_owned(),
                },
                (Is::Bundle(manifest), _) => What::Here(manifest.cargo(is_here)),
                (Is::Unread, _) => continue,
            };
            let known = Known {
                form: FORM,
                size: read.file.size,
                stamp: Some(read.file.stamp),
                sha256: read.sha256,
                at,
                own: read.own,
                what,
            };
            known.put(&mut batch, &read.file.name)?;
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
