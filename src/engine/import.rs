//! Taking files in: examined without writing anything, and shown to a person before they are applied.

use std::collections::BTreeSet;

use super::{
    Bytes, Engine, Trouble,
    envelope::Unread,
    examination::{Cover, Examination, Invitation, open_invitation, sum_up},
    protocol::{Answer, Examined, ExchangeKind, Seen},
    state::kept,
    surroundings::Surroundings,
};
use crate::{
    bundle::{
        Purpose, Scope,
        comparison::words,
        fault::BundleFault,
        gather::Gathering,
        plan::{Have, Plan, Planner, SetAside},
        read::{Bundle, Document},
    },
    log::{entry::Entry, id::Digest, index::Row},
    order,
    register::desk::Refusal,
    store::{Store, Table},
    words::{Say, sentence},
};

/// Entries checked between two breaths.
const STEP: usize = 50;

impl<S: Store, W: Surroundings> Engine<S, W> {
    pub(super) async fn examine(
        &mut self,
        names: Vec<String>,
        files: Bytes,
    ) -> Result<Answer, Trouble> {
        let aside = self.kept_among(&files).await?;
        let mut documents = Vec::new();
        for (name, bytes) in names.into_iter().zip(files) {
            documents.push((name, self.read(bytes).await));
        }
        let mut examined = self.examine_read(documents).await?;
        examined.kept = aside.iter().map(|(place, _)| *place).collect();
        if let Some(examination) = &mut self.examination {
            examination.aside = aside;
        }
        Ok(Answer::Examined(Box::new(examined)))
    }

    /// As [`Engine::examine`], of files that are read already.
    pub(super) async fn examine_read(
        &mut self,
        files: Vec<(String, Result<Document, Unread>)>,
    ) -> Result<Examined, Trouble> {
        self.examination = None;
        let imported = self.exchanges().await?.into_iter();
        let imported = imported.filter(|exchange| exchange.kind == ExchangeKind::Imported);
        let before = order::set(imported.map(|exchange| exchange.sha256));
        let mut seen = Vec::new();
        let mut bundles: Vec<(usize, Bundle)> = Vec::new();
        let mut examination = Examination::default();
        for (name, document) in files {
            let place = seen.len();
            seen.push(match document {
                Err(Unread::NeedsPassphrase) => Seen::Sealed { name, paper: false },
                Err(Unread::NeedsPaper) => Seen::Sealed { name, paper: true },
                Err(Unread::Refused(reason)) => Seen::Refused { name, reason },
                Ok(Document::Bundle(bundle)) => {
                    let (file, bundle) =
                        self.examine_bundle((place, name), *bundle, &before, &mut examination);
                    bundles.extend(bundle.map(|bundle| (place, bundle)));
                    file
                }
                Ok(Document::Report(report)) => {
                    self.examine_report((place, name), *report, &mut examination)
                        .await?
                }
                Ok(Document::Enrol(request)) => {
                    let membership = self.membership();
                    let register = membership.map(|membership| membership.register);
                    let is_out = membership.is_some_and(|members| {
                        let known = members.member(&request.from).is_some();
                        known && members.active(&request.from).is_none()
                    });
                    if is_out {
                        let reason = Refusal::TakenOut.say();
                        Seen::Refused { name, reason }
                    } else if register == Some(request.reg) {
                        let of = words(&request.reg, &request.invited_by, &request.from);
                        let words = of.into_iter().map(str::to_owned).collect();
                        let again = membership
                            .is_some_and(|membership| membership.member(&request.from).is_some());
                        Seen::Enrol {
                            name,
                            request,
                            words,
                            again,
                        }
                    } else {
                        Seen::Refused {
                            name,
                            reason: sentence!("engine-enrol-elsewhere"),
                        }
                    }
                }
            });
        }
        let lacking = self.lacking(&bundles).await?;
        examination.plan = self.plan_all(bundles, &mut seen).await?;
        // What a refused bundle says of itself nobody has signed.
        let holds =
            |cover: &Cover| matches!(seen[cover.place], Seen::Bundle { .. } | Seen::Backup { .. });
        examination.covers.retain(holds);
        if self.membership().is_none() {
            examination.offer_backup(&mut seen);
        }
        examination.leave_out_planned(&mut seen);
        let mut examined = sum_up(&examination, seen);
        examined.lacking = lacking;
        self.examination = Some(examination);
        Ok(examined)
    }

    /// A bundle comes back when it may be planned: it is of this register, and for this device.
    fn examine_bundle(
        &self,
        (place, name): (usize, String),
        bundle: Bundle,
        before: &BTreeSet<Digest>,
        examination: &mut Examination,
    ) -> (Seen, Option<Bundle>) {
        let refused = |name, reason| (Seen::Refused { name, reason }, None);
        let manifest = bundle.manifest.clone();
        let Some(membership) = self.membership() else {
            if manifest.purpose != Purpose::Invitation {
                // What was made for some only is theirs; and a part of a register is none to start from.
                let is_whole = manifest.scope == Scope::All && bundle.is_for_all();
                if !is_whole {
                    return refused(name, sentence!("engine-join-first"));
                }
                let seen = Seen::Backup {
                    name: name.clone(),
                    register: String::new(),
                    from: String::new(),
                    members: 0,
                    made: manifest.made,
                    entries: 0,
                };
                let sha256 = bundle.sha256;
                examination.covers.push(Cover {
                    place,
                    name,
                    manifest,
                    sha256,
                });
                return (seen, Some(bundle));
            }
            return match open_invitation(bundle) {
                Err(fault) => refused(name, fault.say()),
                Ok(invitation) => {
                    let theirs = &invitation.plan.membership;
                    let seen = Seen::Invitation {
                        name,
                        register: theirs.name.clone(),
                        from: theirs.person(&invitation.from),
                        members: theirs.members.len(),
                        made: manifest.made,
                    };
                    examination.invitation = Some(invitation);
                    (seen, None)
                }
            };
        };
        if manifest.reg != membership.register {
            let (theirs, ours) = (manifest.reg, membership.register);
            return refused(name, BundleFault::OtherRegister { theirs, ours }.say());
        }
        if !self.device().is_some_and(|device| bundle.is_for(&device)) {
            return refused(name, BundleFault::NotForUs.say());
        }
        let seen = Seen::Bundle {
            name: name.clone(),
            from: membership.person(&manifest.from),
            made: manifest.made,
            number: manifest.number,
            part: (manifest.part, manifest.parts),
            scope: manifest.scope,
            tlp: manifest.tlp,
            again: before.contains(&bundle.sha256),
        };
        examination.covers.push(Cover {
            place,
            name,
            manifest,
            sha256: bundle.sha256,
        });
        (seen, Some(bundle))
    }

    /// One plan for all bundles that hold; those that do not are marked refused.
    async fn plan_all(
        &mut self,
        bundles: Vec<(usize, Bundle)>,
        seen: &mut [Seen],
    ) -> Result<Option<Plan>, Trouble> {
        let (pending, others) = self.pending().await?;
        let index = self.archive.index(&self.store).await?;
        let membership = self.kept.membership.as_ref();
        let ours = membership.map(|membership| membership.register);
        let theirs = bundles.first().map(|(_, bundle)| bundle.manifest.reg);
        let Some(register) = ours.or(theirs) else {
            return Ok(None);
        };
        let mut gathering = Gathering::new(register, membership, &pending);
        let mut good = bundles.len();
        let mut refuse = |place: usize, fault: &BundleFault| {
            good -= 1;
            refuse(&mut seen[place], fault);
        };
        for (place, bundle) in bundles {
            if let Err(fault) = gathering.add(place, bundle) {
                refuse(place, &fault);
            }
        }
        for (place, fault) in gathering.settle() {
            refuse(place, &fault);
        }
        if good == 0 {
            return Ok(None);
        }
        let have = Have {
            index,
            membership,
            pending,
        };
        let mut planner = Planner::of(gathering, have).map_err(Trouble::from)?;
        while !planner.step(STEP) {
            let (total, left) = planner.progress();
            if !self.world.breathe(total - left, total).await {
                return Err(Trouble::GivenUp);
            }
        }
        let mut plan = planner.finish();
        plan.set_aside.extend(others);
        Ok(Some(plan))
    }

    /// How many entries that are here are not, or not as whole, in these files, if one of them claims to carry everything.
    async fn lacking(&mut self, bundles: &[(usize, Bundle)]) -> Result<Option<usize>, Trouble> {
        let bundles = || bundles.iter().map(|(_, bundle)| bundle);
        if !bundles().any(|bundle| bundle.manifest.scope == Scope::All) {
            return Ok(None);
        }
        let entries = bundles().flat_map(|bundle| bundle.entries.iter().flatten());
        let theirs = order::set(entries.map(|entry| (entry.id, entry.body.is_some())));
        let index = self.archive.index(&self.store).await?;
        // Without what it says an entry is as good as missing, where it is here.
        let comes = |row: &Row| {
            theirs.contains(&(row.id, true)) || !row.body && theirs.contains(&(row.id, false))
        };
        let ours = index.rows().iter();
        Ok(Some(ours.filter(|row| !comes(row)).count()))
    }

    /// What was kept aside at earlier imports: entries to be tried again, and texts that are no
    /// entries, which stay aside.
    async fn pending(&self) -> Result<(Vec<Entry>, Vec<SetAside>), Trouble> {
        let (mut entries, mut others) = (Vec::new(), Vec::new());
        for (key, value) in self.store.all(Table::Aside).await? {
            let aside: SetAside = kept(&key, &value)?;
            match Entry::from_line(&aside.line) {
                Ok(entry) => entries.push(entry),
                Err(_) => others.push(aside),
            }
        }
        Ok((entries, others))
    }
}

impl Examination {
    /// What is planned on a device that belongs to no register is a register to join.
    fn offer_backup(&mut self, seen: &mut [Seen]) {
        let (Some(plan), Some(cover)) = (self.plan.take(), self.covers.first()) else {
            return;
        };
        for file in seen {
            if let Seen::Backup {
                register,
                from,
                members,
                entries,
                ..
            } = file
            {
                register.clone_from(&plan.membership.name);
                *from = plan.membership.person(&cover.manifest.from);
                *members = plan.membership.members.len();
                *entries = plan.ready.len();
            }
        }
        self.invitation = Some(Invitation {
            from: cover.manifest.from,
            sha256: cover.sha256,
            plan,
        });
        self.covers.clear();
    }
}

fn refuse(seen: &mut Seen, fault: &BundleFault) {
    if let Seen::Bundle { name, .. } | Seen::Backup { name, .. } = seen {
        *seen = Seen::Refused {
            name: std::mem::take(name),
            reason: fault.say(),
        };
    }
}
