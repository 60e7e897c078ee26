//! Keys of devices and detached signatures over canonical JSON
//! (RFC 8032, RFC 7515 appendix F, RFC 8785, RFC 9864).

use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use serde::{Deserialize, Serialize};

use super::{
    id::{DeviceId, Digest, base64url, from_base64url},
    json::Value,
};

/// What a signature is over: one type, one meaning, one version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typ {
    /// A bundle of entries.
    Bundle,
    /// The head of an entry.
    Entry,
    /// A request to be enrolled.
    Enrol,
    /// A report by a device that belongs to no register.
    Report,
}

impl Typ {
    /// The media type (without `application/`) that stands in the signed header.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Typ::Bundle => "watchbook-bundle+json",
            Typ::Entry => "watchbook-entry+json",
            Typ::Enrol => "watchbook-enrol+json",
            Typ::Report => "watchbook-report+json",
        }
    }
}

/// A device's public key, known to be a point that cannot be forged for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct PublicKey {
    key: VerifyingKey,
    device: DeviceId,
}

/// Bytes that are no usable Ed25519 key: not a point, or one of small order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WeakKey;

impl PublicKey {
    /// Reads a key from its 32 bytes.
    ///
    /// # Errors
    /// When they are no point of the curve, or a point of small order.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, WeakKey> {
        let bytes: &[u8; 32] = bytes.try_into().map_err(|_| WeakKey)?;
        let key = VerifyingKey::from_bytes(bytes).map_err(|_| WeakKey)?;
        if key.is_weak() {
            Err(WeakKey)
        } else {
            Ok(PublicKey::of(key))
        }
    }

    fn of(key: VerifyingKey) -> Self {
        let device = Digest::of(jwk(&key).canonical());
        PublicKey { key, device }
    }

    /// The id of the device that holds this key: its JWK thumbprint (RFC 7638).
    #[must_use]
    pub fn device(&self) -> DeviceId {
        self.device
    }

    /// The key as a JWK (RFC 8037): `crv`, `kty`, `x`.
    #[must_use]
    pub fn jwk(&self) -> Value {
        jwk(&self.key)
    }

    /// The same point for agreeing on a key (RFC 7748): what files are encrypted for. One key for both is proven to be
    /// safe here (`docs/decisions/0019-sealed-files.md`).
    #[must_use]
    pub fn agreement(&self) -> [u8; 32] {
        self.key.to_montgomery().to_bytes()
    }

    /// Whether this key signed that canonical text in that meaning, below the only header accepted.
    #[must_use]
    pub fn verifies(&self, typ: Typ, canonical: &str, signature: &Signed) -> bool {
        let bytes = from_base64url(&signature.signature);
        signature.protected == header(self.device(), typ)
            && bytes.is_some_and(|bytes| {
                let input = signing_input(&signature.protected, canonical);
                self.holds(input.as_bytes(), &bytes)
            })
    }

    /// Whether these 64 bytes are this key's signature over that message. Strict: small-order points
    /// and values beyond the group order are refused, so every device gives the same answer.
    #[must_use]
    pub fn holds(&self, message: &[u8], signature: &[u8]) -> bool {
        <[u8; 64]>::try_from(signature).is_ok_and(|bytes| {
            let signature = Signature::from_bytes(&bytes);
            self.key.verify_strict(message, &signature).is_ok()
        })
    }
}

fn jwk(key: &VerifyingKey) -> Value {
    Value::map([
        ("crv", "Ed25519".into()),
        ("kty", "OKP".into()),
        ("x", base64url(key.as_bytes()).into()),
    ])
}

impl std::fmt::Display for PublicKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&base64url(self.key.as_bytes()))
    }
}

impl std::str::FromStr for PublicKey {
    type Err = WeakKey;
    fn from_str(text: &str) -> Result<Self, WeakKey> {
        Self::from_bytes(&from_base64url(text).ok_or(WeakKey)?)
    }
}

/// A public key as it stands in bodies and files: a JWK.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Jwk {
    /// Always `Ed25519`.
    pub crv: String,
    /// Always `OKP`.
    pub kty: String,
    /// The key, base64url.
    pub x: String,
}

impl Jwk {
    /// The key, if it is one.
    ///
    /// # Errors
    /// For another curve, another type or a weak key.
    pub fn key(&self) -> Result<PublicKey, WeakKey> {
        if self.crv == "Ed25519" && self.kty == "OKP" {
            self.x.parse()
        } else {
            Err(WeakKey)
        }
    }
}

impl From<&PublicKey> for Jwk {
    fn from(key: &PublicKey) -> Self {
        Jwk {
            crv: "Ed25519".into(),
            kty: "OKP".into(),
            x: key.to_string(),
        }
    }
}

/// A detached signature: the header and the signature, each base64url (RFC 7515).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signed {
    /// The header.
    pub protected: String,
    /// The signature.
    pub signature: String,
}

/// A device's secret: signs, and is never copied.
pub struct Signer {
    secret: SigningKey,
    public: PublicKey,
}

impl Signer {
    /// The signer that a 32-byte seed gives (RFC 8032 section 5.1.5).
    #[must_use]
    pub fn from_seed(seed: &[u8; 32]) -> Self {
        let secret = SigningKey::from_bytes(seed);
        let public = PublicKey::of(secret.verifying_key());
        Signer { secret, public }
    }

    /// The seed: a secret, but for the invented coordinator of the demonstration.
    #[must_use]
    pub fn seed(&self) -> [u8; 32] {
        self.secret.to_bytes()
    }

    /// The secret half of [`PublicKey::agreement`].
    #[must_use]
    pub fn agreement(&self) -> zeroize::Zeroizing<[u8; 32]> {
        zeroize::Zeroizing::new(self.secret.to_scalar_bytes())
    }

    /// The public half.
    #[must_use]
    pub fn public(&self) -> PublicKey {
        self.public
    }

    /// The device this key belongs to.
    #[must_use]
    pub fn device(&self) -> DeviceId {
        self.public.device
    }

    /// Signs a canonical text in that meaning.
    #[must_use]
    pub fn sign(&self, typ: Typ, canonical: &str) -> Signed {
        let protected = header(self.public.device, typ);
        let signature = self
            .secret
            .sign(signing_input(&protected, canonical).as_bytes());
        Signed {
            protected,
            signature: base64url(signature.to_bytes()),
        }
    }
}

/// The only header that is ever accepted for that device and meaning: three members, canonical.
fn header(device: DeviceId, typ: Typ) -> String {
    base64url(format!(
        r#"{{"alg":"Ed25519","kid":"{device}","typ":"{}"}}"#,
        typ.name()
    ))
}

fn signing_input(protected: &str, canonical: &str) -> String {
    format!("{protected}.{}", base64url(canonical))
}
