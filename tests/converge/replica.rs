//! One installation: a key, a clock, and what it has taken in. It works through the same doors as the
//! app: commands, files, the dry run.

use std::{collections::BTreeSet, rc::Rc};

use watchbook::{
    bundle::{
        Purpose, Scope, Tlp,
        plan::{Have, plan},
        read::{Bundle, Document, Manifest, read},
        write::{Cover, write},
    },
    domain::{role::Role, stamp::Stamp},
    log::{
        entry::Entry,
        id::{DeviceId, Digest, RecordId},
        index::Frontier,
        key::{Jwk, Signer},
    },
    register::{
        audit::{Finding, Witness, audit},
        command::{Command, carry_out},
        desk::{Desk, Founder, Refusal, found_register},
        fact::BundleReceived,
        ledger::Ledger,
        membership::Membership,
        record::Record,
    },
};

use crate::dice::Dice;

/// The morning every history begins.
const DAWN: i64 = 1_795_244_400;

#[derive(Clone)]
pub struct Replica {
    pub signer: Rc<Signer>,
    pub person: String,
    pub ledger: Ledger,
    /// What waits or was set aside.
    aside: Vec<Entry>,
    /// What others have said of how far the register reaches.
    pub witnesses: Vec<Witness>,
    pub clock: i64,
    pub made: u64,
}

impl Replica {
    pub fn new(number: u8, dice: &mut Dice) -> Self {
        let mut seed = [number; 32];
        dice.fill(&mut seed[..16]);
        Replica {
            signer: Rc::new(Signer::from_seed(&seed)),
            person: format!("Person {number}"),
            ledger: Ledger::default(),
            aside: Vec::new(),
            witnesses: Vec::new(),
            clock: DAWN,
            made: 0,
        }
    }

    pub fn id(&self) -> DeviceId {
        self.signer.device()
    }

    pub fn members(&self) -> Option<&Membership> {
        self.ledger.membership()
    }

    fn now(&mut self) -> Stamp {
        self.clock += 60;
        Stamp::new(self.clock, 0)
    }

    pub fn found(&mut self, dice: &mut Dice) -> Result<(), String> {
        let founder = Founder {
            organization: "Marenfeld".into(),
            person: self.person.clone(),
            contact: String::new(),
        };
        let mut salt = [0; 16];
        dice.fill(&mut salt);
        let at = self.now();
        let entry =
            found_register(founder, &self.signer, at, salt).map_err(|it| format!("{it:?}"))?;
        let membership = Membership::found(&entry).map_err(|it| format!("{it:?}"))?;
        self.ledger.push(entry);
        self.ledger.enroll(membership);
        Ok(())
    }

    pub fn enrolment(&self, roles: &[Role]) -> Command {
        Command::Enrol {
            device: self.id(),
            key: Jwk::from(&self.signer.public()),
            person: self.person.clone(),
            contact: String::new(),
            roles: roles.to_vec(),
        }
    }

    /// A record as this device sees it.
    pub fn record(&self, id: &RecordId) -> Option<Record> {
        Record::replay(&self.ledger.record(id), self.members()?)
    }

    /// Carries a command out, if it may.
    pub fn act(&mut self, command: Command, dice: &mut Dice) -> Result<Vec<Entry>, Refusal> {
        let at = self.now();
        let records: Vec<Record> = command
            .records()
            .iter()
            .filter_map(|id| self.record(id))
            .collect();
        let Some(membership) = self.members().cloned() else {
            return Err(Refusal::NoSuchMember);
        };
        let tip = self.ledger.index().tip(&self.id());
        let mut random = |bytes: &mut [u8]| dice.fill(bytes);
        let mut desk = Desk::new(&self.signer, &membership, &records, tip, at, &mut random);
        let entries = carry_out(command, &mut desk)?;
        self.keep(&entries)?;
        Ok(entries)
    }

    /// Keeps entries of its own.
    pub fn keep(&mut self, entries: &[Entry]) -> Result<(), Refusal> {
        let Some(mut membership) = self.members().cloned() else {
            return Err(Refusal::NoSuchMember);
        };
        for entry in entries {
            if entry.record() == membership.register {
                membership.apply(entry)?;
            }
            self.ledger.push(entry.clone());
        }
        self.ledger.enroll(membership);
        Ok(())
    }

    fn foundation(&self) -> Vec<Entry> {
        self.members()
            .map(|it| it.record().to_vec())
            .unwrap_or_default()
    }

    fn register(&self) -> Option<Digest> {
        self.members().map(|it| it.register)
    }

    /// A file of everything, of what lies beyond a frontier, or of some records.
    pub fn hand_out(&mut self, scope: Scope, choose: impl Fn(&Entry) -> bool) -> Vec<u8> {
        let frontier = self.ledger.index().frontier();
        self.hand_out_as(scope, frontier, choose)
    }

    /// As [`Replica::hand_out`], claiming to have what that frontier says.
    pub fn hand_out_as(
        &mut self,
        scope: Scope,
        frontier: Frontier,
        choose: impl Fn(&Entry) -> bool,
    ) -> Vec<u8> {
        let Some(register) = self.register() else {
            return Vec::new();
        };
        self.made += 1;
        let cover = Cover {
            register,
            to: Vec::new(),
            made: Stamp::new(self.clock, 0),
            number: self.made,
            purpose: Purpose::Exchange,
            scope,
            tlp: Tlp::Amber,
            frontier,
        };
        let foundation = self.foundation();
        let chosen: Vec<Entry> = self
            .ledger
            .entries()
            .iter()
            .filter(|entry| entry.record() != register && choose(entry))
            .cloned()
            .collect();
        let parts = write(&cover, &foundation, &chosen, Vec::new(), &self.signer);
        parts.into_iter().next().unwrap_or_default().into_bytes()
    }

    /// Takes files in, and gives receipts for what they brought.
    pub fn take_in(
        &mut self,
        files: &[&[u8]],
        dice: &mut Dice,
        receipts: bool,
    ) -> Result<usize, String> {
        let mut bundles: Vec<Bundle> = Vec::new();
        for file in files {
            match read(file) {
                Ok(Document::Bundle(bundle)) => bundles.push(*bundle),
                other => return Err(format!("a file of ours is refused: {other:?}")),
            }
        }
        let manifests: Vec<(Manifest, Digest)> = bundles
            .iter()
            .map(|bundle| (bundle.manifest.clone(), bundle.sha256))
            .collect();
        let have = Have::of(&self.ledger, self.aside.clone());
        let mut plan = plan(bundles, have).map_err(|fault| format!("{fault:?}"))?;
        let new: Vec<Entry> = plan.ready.clone();
        plan.apply(&mut self.ledger);
        let aside = plan
            .set_aside
            .iter()
            .map(|aside| Entry::from_line(&aside.line));
        self.aside = aside.filter_map(Result::ok).chain(plan.waiting).collect();
        for (manifest, _) in &manifests {
            self.witnesses.push(Witness {
                by: manifest.from,
                whole: manifest.scope == Scope::All,
                frontier: manifest.frontier.clone(),
            });
        }
        let own = self.id();
        let brings = |entry: &&Entry| entry.head.kind != "bundle.received" && entry.head.dev != own;
        if receipts && new.iter().any(|entry| brings(&entry)) {
            for (manifest, sha256) in manifests {
                let fact = BundleReceived {
                    from: manifest.from,
                    number: manifest.number,
                    sha256,
                    frontier: manifest.frontier,
                };
                // Who may not write has nothing to lose but the receipt.
                let _ = self.act(Command::Receive { fact }, dice);
            }
        }
        Ok(new.len())
    }

    /// How many entries wait or are set aside.
    pub fn left_aside(&self) -> usize {
        self.aside.len()
    }

    /// Everything that a person can see, as a digest.
    pub fn view(&self) -> Digest {
        let view = self.ledger.view();
        let records = serde_json::to_string(&(&view.events, &view.incidents)).unwrap_or_default();
        let members = self.members().map(|it| {
            let members = serde_json::to_string(&it.members).unwrap_or_default();
            format!("{members} {:?} {:?}", it.decisions, it.tips)
        });
        Digest::of(format!("{records} {}", members.unwrap_or_default()))
    }

    pub fn ids(&self) -> BTreeSet<Digest> {
        self.ledger.entries().iter().map(|entry| entry.id).collect()
    }

    /// What the register tells against itself here.
    pub fn audit(&self) -> Vec<Finding> {
        let entries: Vec<&Entry> = self.ledger.entries().iter().collect();
        let Some(membership) = self.members() else {
            return Vec::new();
        };
        let who = (Some(self.id()), None);
        audit(
            &entries,
            self.ledger.index(),
            membership,
            self.witnesses.clone(),
            who,
        )
    }
}
