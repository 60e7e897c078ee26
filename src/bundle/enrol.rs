//! A request to be enrolled: a device shows its key to a register it was invited to.

use serde::{Deserialize, Serialize};

use super::{VERSION, fault::BundleFault, read::shape, write::envelope};
use crate::{
    domain::{field::fields, stamp::Stamp},
    log::{
        entry::canonical_of,
        id::{DeviceId, Digest},
        key::{Jwk, Signed, Signer, Typ},
    },
    reading::from_text,
};

/// The signed part; what makes it a request is that its signature holds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EnrolRequest {
    #[serde(rename = "type")]
    type_: String,
    v: i64,
    /// The register it asks to join.
    pub reg: Digest,
    /// The device that asks.
    pub from: DeviceId,
    /// Its key.
    pub key: Jwk,
    /// Who holds it, in that person's words.
    pub person: String,
    /// How that person is reached when something happens.
    pub contact: String,
    /// The coordinator's device that invited it.
    pub invited_by: DeviceId,
    /// When, by its clock.
    pub made: Stamp,
}

impl EnrolRequest {
    /// Signs a request; the text is the file.
    ///
    /// # Errors
    /// When name or contact is missing, too long, or holds what the strict profile forbids.
    pub fn sign(
        reg: Digest,
        invited_by: DeviceId,
        (person, contact): (String, String),
        signer: &Signer,
        made: Stamp,
    ) -> Result<String, BundleFault> {
        let key = Jwk::from(&signer.public());
        let (from, type_) = (signer.device(), "enrol".into());
        let v = VERSION;
        let request = EnrolRequest {
            type_,
            v,
            reg,
            from,
            key,
            person,
            contact,
            invited_by,
            made,
        };
        request.check()?;
        let text = canonical_of(&request).map_err(|_| shape("payload.person"))?;
        Ok(envelope(&text, &signer.sign(Typ::Enrol, &text), &[]))
    }

    /// Reads the signed part and checks the signature with the key inside.
    ///
    /// # Errors
    /// When a member is missing or too long, or the signature does not fit.
    pub fn read(text: &str, signed: &Signed) -> Result<Self, BundleFault> {
        let request: EnrolRequest =
            from_text(text).map_err(|error| BundleFault::Shape(format!("payload: {error}")))?;
        let key = request.key.key().map_err(|_| BundleFault::Signature)?;
        if key.device() != request.from || !key.verifies(Typ::Enrol, text, signed) {
            return Err(BundleFault::Signature);
        }
        request.check()?;
        Ok(request)
    }

    fn check(&self) -> Result<(), BundleFault> {
        fields::PERSON
            .check(&self.person)
            .map_err(|_| shape("payload.person"))?;
        fields::CONTACT
            .check(&self.contact)
            .map_err(|_| shape("payload.contact"))
    }
}
