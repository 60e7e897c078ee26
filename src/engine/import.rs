//! Taking files in: examined without writing anything, and shown to a person before they are applied.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Bytes, Engine, Trouble,
    protocol::{Answer, Examined, Seen},
    state::kept,
    surroundings::Surroundings,
};
use crate::{
    bundle::{
        Purpose,
        comparison::words,
        fault::BundleFault,
        plan::{Have, Plan, Planner, SetAside},
        read::{Bundle, Document, Manifest, read},
        report::OutsideReport,
    },
    log::{
        entry::Entry,
        id::{DeviceId, Digest},
        index::Index,
    },
    register::membership::Membership,
    store::{Store, Table},
    words::{Say, Sentence},
};

/// Entries checked between two breaths.
const STEP: usize = 50;

/// Files examined and not yet applied.
pub(super) struct Examination {
    pub(super) plan: Option<Plan>,
    pub(super) covers: Vec<Cover>,
    pub(super) reports: Vec<(String, OutsideReport)>,
    pub(super) invitation: Option<Invitation>,
}

/// A bundle that was planned, for the history.
pub(super) struct Cover {
    pub(super) name: String,
    pub(super) manifest: Manifest,
    pub(super) sha256: Digest,
}

/// An invitation whose signature holds, by a coordinator of the register it carries.
pub(super) struct Invitation {
    pub(super) membership: Membership,
    pub(super) entries: Vec<Entry>,
    pub(super) from: DeviceId,
    pub(super) sha256: Digest,
}

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
            .map(|exchange| exchange.sha256)
            .collect();
        let mut seen = Vec::new();
        let mut bundles: Vec<(usize, Vec<u8>)> = Vec::new();
        let mut examination = Examination {
            plan: None,
            covers: Vec::new(),
            reports: Vec::new(),
            invitation: None,
        };
        for (name, bytes) in names.into_iter().zip(files) {
            seen.push(match read(&bytes) {
                Err(fault) => Seen::Refused {
                    name,
                    reason: fault.say(),
                },
                Ok(Document::Bundle(bundle)) => {
                    let file = self.examine_bundle(name, *bundle, &before, &mut examination);
                    if matches!(file, Seen::Bundle { .. }) {
                        bundles.push((seen.len(), bytes));
                    }
                    file
                }
                Ok(Document::Report(report)) => {
                    self.examine_report(name, *report, &mut examination)
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
        examination.covers.retain(|cover| {
            let is_it =
                |file: &Seen| matches!(file, Seen::Bundle { name, .. } if *name == cover.name);
            seen.iter().any(is_it)
        });
        let answer = sum_up(&examination, seen);
        self.examination = Some(examination);
        Ok(Answer::Examined(Box::new(answer)))
    }

    fn examine_bundle(
        &self,
        name: String,
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

    fn examine_report(
        &self,
        name: String,
        report: OutsideReport,
        examination: &mut Examination,
    ) -> Seen {
        let device = self.device();
        let may = self
            .joined()
            .ok()
            .and_then(|membership| membership.member(&device?));
        if !may.is_some_and(|member| member.may("event.adopted")) {
            return Seen::Refused {
                name,
                reason: Sentence::new("engine-adopt-not-allowed"),
            };
        }
        let (made, from) = (report.payload.made, report.payload.from);
        let content = Box::new(report.payload.report.clone());
        let twice = examination
            .reports
            .iter()
            .any(|(_, other)| other.sha256() == report.sha256());
        let again = twice || self.has_reference(&content.reference).is_some();
        if !again {
            examination.reports.push((name.clone(), report));
        }
        Seen::Report {
            name,
            report: content,
            made,
            device: from,
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

fn open_invitation(bundle: Bundle) -> Result<Invitation, BundleFault> {
    let (from, sha256) = (bundle.manifest.from, bundle.sha256);
    let index = Index::default();
    let mut planner = Planner::new(
        vec![bundle],
        Have {
            index: &index,
            membership: None,
            pending: Vec::new(),
        },
    )?;
    planner.step(usize::MAX);
    let Plan {
        membership, ready, ..
    } = planner.finish();
    if !membership
        .member(&from)
        .is_some_and(|member| member.may("device.enrolled"))
    {
        return Err(BundleFault::Stranger(from));
    }
    Ok(Invitation {
        membership,
        entries: ready,
        from,
        sha256,
    })
}

fn sum_up(examination: &Examination, files: Vec<Seen>) -> Examined {
    let mut reasons: BTreeMap<String, (Sentence, usize)> = BTreeMap::new();
    let plan = examination.plan.as_ref();
    for aside in plan.iter().flat_map(|plan| &plan.set_aside) {
        reasons
            .entry(aside.reason.text())
            .or_insert((aside.reason.clone(), 0))
            .1 += 1;
    }
    let mut summary = plan.map(|plan| plan.summary.clone()).unwrap_or_default();
    summary.events += examination.reports.len();
    for (_, report) in &examination.reports {
        summary.files += report.files.len();
        summary.files_missing += report.payload.report.files.len() - report.files.len();
    }
    let can_apply = plan.is_some() || !examination.reports.is_empty();
    Examined {
        files,
        summary,
        reasons: reasons.into_values().collect(),
        can_apply,
    }
}
