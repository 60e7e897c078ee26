//! Taking files in: examined without writing anything, and shown to a person before they are applied.

use std::collections::BTreeSet;

use super::{
    Bytes, Engine, Trouble,
    examination::{Cover, Examination, open_invitation, sum_up},
    protocol::{Answer, ExchangeKind, Seen},
    state::kept,
    surroundings::Surroundings,
};
use crate::{
    bundle::{
        Purpose,
        comparison::words,
        fault::BundleFault,
        plan::{Have, Plan, Planner, SetAside},
        read::{Bundle, Document, read},
    },
    log::{entry::Entry, id::Digest, index::Index},
    register::membership::Membership,
    store::{Store, Table},
    words::{Say, Sentence},
};

/// Entries checked between two breaths.
const STEP: usize = 50;

impl<S: Store, W: Surroundings> Engine<S, W> {
    pub(super) async fn examine(
        &mut self,
        names: Vec<String>,
        files: Bytes,
    ) -> Result<Answer, Trouble> {
        self.examination = None;
        let before: BTreeSet<Digest> = self
            .exchanges()
            .await?
            .into_iter()
            .filter(|exchange| exchange.kind == ExchangeKind::Imported)
            .map(|exchange| exchange.sha256)
            .collect();
        let mut seen = Vec::new();
        let mut bundles: Vec<(usize, Vec<u8>)> = Vec::new();
        let mut examination = Examination::default();
        for (name, bytes) in names.into_iter().zip(files) {
            let place = seen.len();
            seen.push(match read(&bytes) {
                Err(fault) => Seen::Refused {
                    name,
                    reason: fault.say(),
                },
                Ok(Document::Bundle(bundle)) => {
                    let file =
                        self.examine_bundle((place, name), *bundle, &before, &mut examination);
                    if matches!(file, Seen::Bundle { .. }) {
                        bundles.push((place, bytes));
                    }
                    file
                }
                Ok(Document::Report(report)) => {
                    self.examine_report((place, name), *report, &mut examination)
                        .await?
                }
                Ok(Document::Enrol(request)) => {
                    let membership = self.membership();
                    let register = membership.map(|membership| membership.register);
                    if register == Some(request.reg) {
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
                            reason: Sentence::new("engine-enrol-elsewhere"),
                        }
                    }
                }
            });
        }
        examination.plan = self.plan_all(bundles, &mut seen).await?;
        // What a refused bundle says of itself nobody has signed.
        let holds = |cover: &Cover| matches!(seen[cover.place], Seen::Bundle { .. });
        examination.covers.retain(holds);
        examination.leave_out_planned(&mut seen);
        let answer = sum_up(&examination, seen);
        self.examination = Some(examination);
        Ok(Answer::Examined(Box::new(answer)))
    }

    fn examine_bundle(
        &self,
        (place, name): (usize, String),
        bundle: Bundle,
        before: &BTreeSet<Digest>,
        examination: &mut Examination,
    ) -> Seen {
        let manifest = bundle.manifest.clone();
        let (number, made, sha256) = (manifest.number, manifest.made, bundle.sha256);
        let Some(membership) = self.membership() else {
            if manifest.purpose != Purpose::Invitation {
                return Seen::Refused {
                    name,
                    reason: Sentence::new("engine-join-first"),
                };
            }
            return match open_invitation(bundle) {
                Err(fault) => Seen::Refused {
                    name,
                    reason: fault.say(),
                },
                Ok(invitation) => {
                    let (register, members) = (
                        invitation.membership.name.clone(),
                        invitation.membership.members.len(),
                    );
                    let from = invitation.membership.person(&invitation.from);
                    examination.invitation = Some(invitation);
                    Seen::Invitation {
                        name,
                        register,
                        from,
                        members,
                        made,
                    }
                }
            };
        };
        if manifest.reg != membership.register {
            let (theirs, ours) = (manifest.reg, membership.register);
            let reason = BundleFault::OtherRegister { theirs, ours }.say();
            return Seen::Refused { name, reason };
        }
        if !self.device().is_some_and(|device| bundle.is_for(&device)) {
            return Seen::Refused {
                name,
                reason: BundleFault::NotForUs.say(),
            };
        }
        let from = membership.person(&manifest.from);
        let (part, scope, tlp) = (
            (manifest.part, manifest.parts),
            manifest.scope,
            manifest.tlp,
        );
        let again = before.contains(&sha256);
        examination.covers.push(Cover {
            place,
            name: name.clone(),
            manifest,
            sha256,
        });
        Seen::Bundle {
            name,
            from,
            made,
            number,
            part,
            scope,
            tlp,
            again,
        }
    }

    /// One plan for all bundles that hold; those that do not are marked refused.
    async fn plan_all(
        &mut self,
        bundles: Vec<(usize, Vec<u8>)>,
        seen: &mut [Seen],
    ) -> Result<Option<Plan>, Trouble> {
        if bundles.is_empty() {
            return Ok(None);
        }
        let (pending, others) = self.pending().await?;
        let index = self.archive.index(&self.store).await?;
        let membership = self.kept.membership.as_ref();
        let mut good = Vec::new();
        for (place, bytes) in &bundles {
            match again(bytes).and_then(|bundle| check(bundle, index, membership)) {
                Ok(()) => good.push(again(bytes)?),
                Err(fault) => refuse(&mut seen[*place], &fault),
            }
        }
        if good.is_empty() {
            return Ok(None);
        }
        let mut planner = match Planner::new(
            good,
            Have {
                index,
                membership,
                pending,
            },
        ) {
            Ok(planner) => planner,
            // Each holds alone; together they can only contradict one another.
            Err(fault) => {
                bundles
                    .iter()
                    .for_each(|(place, _)| refuse(&mut seen[*place], &fault));
                return Ok(None);
            }
        };
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

fn again(bytes: &[u8]) -> Result<Bundle, BundleFault> {
    match read(bytes)? {
        Document::Bundle(bundle) => Ok(*bundle),
        _ => Err(BundleFault::NotOurs),
    }
}

fn check(
    bundle: Bundle,
    index: &Index,
    membership: Option<&Membership>,
) -> Result<(), BundleFault> {
    Planner::new(
        vec![bundle],
        Have {
            index,
            membership,
            pending: Vec::new(),
        },
    )
    .map(|_| ())
}

fn refuse(seen: &mut Seen, fault: &BundleFault) {
    if let Seen::Bundle { name, .. } = seen {
        *seen = Seen::Refused {
            name: std::mem::take(name),
            reason: fault.say(),
        };
    }
}
