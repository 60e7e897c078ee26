//! The recovery code: 128 random bits as a person can write them down, in the letters of Crockford's
//! base 32, with 12 bits more that tell a slip of the pen from a wrong code.

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::crockford::{read, spell};

/// Letters of a code, five bits each: 128 bits, and 12 that check them.
const LENGTH: usize = 28;
/// Letters between two hyphens.
const GROUP: usize = 4;
/// Bytes that the letters carry: the code, the check, and four bits of nothing.
const CARRIED: usize = 18;

/// A recovery code.
pub struct Code(Zeroizing<[u8; 16]>);

impl Code {
    /// The code of these random bytes.
    #[must_use]
    pub fn of(bytes: Zeroizing<[u8; 16]>) -> Self {
        Code(bytes)
    }

    /// Its bytes.
    #[must_use]
    pub fn bytes(&self) -> &[u8; 16] {
        &self.0
    }

    /// The seed of the key that a code on paper stands for (RFC 5869).
    ///
    /// # Panics
    /// Never: 32 bytes are not too many for HKDF.
    #[must_use]
    pub fn seed(&self) -> Zeroizing<[u8; 32]> {
        let mut seed = Zeroizing::new([0; 32]);
        hkdf::Hkdf::<Sha256>::new(None, &*self.0)
            .expand(b"watchbook/paper-key/1", &mut *seed)
            .expect("32 bytes");
        seed
    }

    /// As it is printed: seven groups of four.
    #[must_use]
    pub fn text(&self) -> Zeroizing<String> {
        Zeroizing::new(spell(&*self.carried(), LENGTH, GROUP))
    }

    /// The code that was typed, however it was spaced; `O` is read as 0, `I` and `L` as 1. Nothing when
    /// it is none.
    #[must_use]
    pub fn read(typed: &str) -> Option<Self> {
        let mut carried = Zeroizing::new([0; CARRIED]);
        let letters = typed.chars().filter(|c| !c.is_whitespace() && *c != '-');
        read(letters, LENGTH, &mut *carried)?;
        let code = Code(Zeroizing::new(*carried.first_chunk()?));
        (*code.carried() == *carried).then_some(code)
    }

    fn carried(&self) -> Zeroizing<[u8; CARRIED]> {
        let check = Sha256::digest(*self.0);
        let mut carried = Zeroizing::new([0; CARRIED]);
        carried[..16].copy_from_slice(&*self.0);
        carried[16] = check[0];
        carried[17] = check[1] & 0xf0;
        carried
    }
}
