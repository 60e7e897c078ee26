//! The vault of an open register: turned on and off, opened and locked, its passphrase and its
//! recovery code given anew.

use std::rc::Rc;

use zeroize::Zeroizing;

use super::{
    Engine, Trouble,
    at_rest::AtRest,
    protocol::{Answer, VaultOrder},
    state::Kept,
    surroundings::Surroundings,
};
use crate::{
    log::id::base64url,
    store::{Batch, Store, StoreError, Table},
    vault::{
        VaultFault,
        cipher::{DataKey, Secret},
        code::Code,
        cost::{Cost, check_passphrase},
        header::{Header, Phase},
        slot::{Slot, Way},
    },
    words::sentence,
};

impl<S: Store, W: Surroundings> Engine<S, W> {
    pub(super) async fn vault(&mut self, order: VaultOrder) -> Result<Answer, Trouble> {
        match order {
            VaultOrder::Unlock { secret } => self.unlock(&Zeroizing::new(secret)).await,
            VaultOrder::TurnOn { passphrase } => self.turn_on(&Zeroizing::new(passphrase)).await,
            VaultOrder::Change { secret, passphrase } => {
                let (secret, passphrase) = (Zeroizing::new(secret), Zeroizing::new(passphrase));
                self.change(&secret, &passphrase).await
            }
            VaultOrder::Renew { secret } => self.renew(&Zeroizing::new(secret)).await,
            VaultOrder::TurnOff { secret } => self.turn_off(&Zeroizing::new(secret)).await,
            // The tabs are locked from outside, each by ending its worker.
            VaultOrder::Lock => Ok(Answer::Done),
        }
    }

    /// Whether this answers nothing until somebody opens the vault.
    #[must_use]
    pub fn is_locked(&self) -> bool {
        self.store.is_locked()
    }

    async fn unlock(&mut self, secret: &str) -> Result<Answer, Trouble> {
        if !self.store.is_locked() {
            return Ok(Answer::Done);
        }
        let (header, key) = self.opened(secret).await?;
        self.store.unlock(header, key);
        let read = self.read_unlocked().await;
        if read.is_err() {
            self.store.lock();
        }
        self.go_on_with(read?);
        Ok(Answer::Done)
    }

    /// Reads what rests behind a vault that was just opened. A tab that writes brings to its end what
    /// was interrupted.
    async fn read_unlocked(&self) -> Result<AtRest, StoreError> {
        if self.writer {
            self.settle().await?;
            AtRest::with_device(&self.store, &self.world).await
        } else {
            AtRest::read(&self.store).await
        }
    }

    async fn turn_on(&mut self, passphrase: &str) -> Result<Answer, Trouble> {
        check_passphrase(passphrase)?;
        if self.demo || self.store.header().is_some() {
            return Err(Trouble::Said(sentence!("vault-is-on")));
        }
        let id = base64url(self.random::<9>());
        let raw: Secret = Zeroizing::new(self.random());
        let key = Rc::new(DataKey::new(raw.clone(), id, self.session()));
        let code = self.new_code();
        let slots = vec![
            self.passphrase_slot(passphrase, &key).await?,
            self.code_slot(&code, &key),
        ];
        let header = Header::new(Phase::Sealing, slots, &key);
        self.store.put_header(Some((header, key))).await?;
        self.settle().await?;
        if self.is_new().await? {
            // Its key has rested in the open, if only since this page was first opened.
            let seed = Zeroizing::new(self.random());
            let mut batch = Batch::default();
            Kept::put_device(&mut batch, &seed)?;
            self.store.commit(batch).await?;
        }
        let rest = AtRest::read(&self.store).await?;
        self.go_on_with(rest);
        Ok(recovery(&code))
    }

    async fn change(&mut self, secret: &str, passphrase: &str) -> Result<Answer, Trouble> {
        check_passphrase(passphrase)?;
        let key = self.proven(secret).await?;
        let slot = self.passphrase_slot(passphrase, &key).await?;
        self.put_slot(slot, key).await?;
        Ok(Answer::Done)
    }

    async fn renew(&mut self, secret: &str) -> Result<Answer, Trouble> {
        let key = self.proven(secret).await?;
        let code = self.new_code();
        let slot = self.code_slot(&code, &key);
        self.put_slot(slot, key).await?;
        Ok(recovery(&code))
    }

    async fn turn_off(&mut self, secret: &str) -> Result<Answer, Trouble> {
        let key = self.proven(secret).await?;
        let slots = self.store.header().map(|header| header.slots);
        let header = Header::new(Phase::Unsealing, slots.unwrap_or_default(), &key);
        self.store.put_header(Some((header, key))).await?;
        self.settle().await?;
        Ok(Answer::Done)
    }

    /// Brings sealing or unsealing to its end, if it is under way.
    pub(super) async fn settle(&self) -> Result<(), StoreError> {
        let phase = self.store.header().map(|header| header.phase);
        if matches!(phase, None | Some(Phase::Sealed)) {
            return Ok(());
        }
        let mut sweep = self.store.sweep().await?;
        while !self.store.step(&mut sweep).await? {
            let (done, total) = sweep.progress();
            // Half a vault is none: it is not given up on the way.
            self.world.breathe(done, total).await;
        }
        // Before the header says that it is done: the journal still tells what was in the open.
        self.store.anew().await?;
        let (Some(header), Some(key)) = (self.store.header(), self.store.key()) else {
            return Err(StoreError::Locked);
        };
        let sealed = (phase == Some(Phase::Sealing))
            .then(|| (Header::new(Phase::Sealed, header.slots, &key), key));
        self.store.put_header(sealed).await
    }

    /// Puts a slot in place of the one that is opened the same way.
    async fn put_slot(&self, slot: Slot, key: Rc<DataKey>) -> Result<(), Trouble> {
        let header = self.store.header().ok_or(VaultFault::Damaged)?;
        let same =
            |old: &Slot| std::mem::discriminant(&old.way) == std::mem::discriminant(&slot.way);
        let mut slots = header.slots;
        slots.retain(|old| !same(old));
        slots.push(slot);
        let header = Header::new(header.phase, slots, &key);
        Ok(self.store.put_header(Some((header, key))).await?)
    }

    /// The key of the open vault, once the secret has opened it again.
    async fn proven(&self, secret: &str) -> Result<Rc<DataKey>, Trouble> {
        let none = || Trouble::Said(sentence!("vault-is-off"));
        let key = self.store.key().ok_or_else(none)?;
        self.opened(secret).await?;
        Ok(key)
    }

    /// The header and the key that a passphrase or a recovery code opens.
    async fn opened(&self, secret: &str) -> Result<(Header, DataKey), Trouble> {
        let header = self.store.header().ok_or(VaultFault::Damaged)?;
        let code = Code::read(secret);
        for slot in &header.slots {
            let key = match (slot.way, &code) {
                (Way::Code, Some(code)) => Slot::key_of(code, &slot.salt),
                (Way::Code, None) => continue,
                (Way::Passphrase(cost), _) => self.stretch(secret, &slot.salt, cost).await?,
            };
            if let Some(raw) = slot.unwrap(&key, &header.id) {
                let key = header.open(raw, self.session())?;
                return Ok((header, key));
            }
        }
        Err(VaultFault::Wrong.into())
    }

    async fn passphrase_slot(&self, passphrase: &str, key: &DataKey) -> Result<Slot, Trouble> {
        let salt = self.random();
        let way = Way::Passphrase(Cost::NEW);
        let stretched = self.stretch(passphrase, &salt, Cost::NEW).await?;
        Ok(key.wrapped(way, salt, &stretched, self.random()))
    }

    fn code_slot(&self, code: &Code, key: &DataKey) -> Slot {
        let salt = self.random();
        let stretched = Slot::key_of(code, &salt);
        key.wrapped(Way::Code, salt, &stretched, self.random())
    }

    async fn stretch(
        &self,
        passphrase: &str,
        salt: &[u8; 16],
        cost: Cost,
    ) -> Result<Secret, Trouble> {
        let key = self.world.stretch(passphrase, salt, cost).await;
        // Only in a browser, where what stretches could not be fetched.
        key.ok_or_else(|| Trouble::Said(sentence!("vault-no-arithmetic")))
    }

    /// Whether nothing was signed by this device yet, and nobody knows it.
    async fn is_new(&self) -> Result<bool, StoreError> {
        let reports = self.store.all(Table::Reports).await?;
        let signed = self.kept.state.tip.is_some() || !reports.is_empty();
        Ok(!signed && self.membership().is_none())
    }

    fn new_code(&self) -> Code {
        Code::of(Zeroizing::new(self.random()))
    }

    fn session(&self) -> Secret {
        Zeroizing::new(self.random())
    }

    fn random<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.world.random(&mut bytes);
        bytes
    }
}

fn recovery(code: &Code) -> Answer {
    Answer::Recovery {
        code: code.text().to_string(),
    }
}

impl From<VaultFault> for Trouble {
    fn from(fault: VaultFault) -> Self {
        use crate::words::Say as _;
        Trouble::Said(fault.say())
    }
}
