//! The recovery code: 128 random bits as a person can write them down, in the letters of Crockford's
//! base 32, with 12 bits more that tell a slip of the pen from a wrong code.

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
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

    /// As it is printed: seven groups of four.
    #[must_use]
    pub fn text(&self) -> Zeroizing<String> {
        let carried = self.carried();
        let mut text = Zeroizing::new(String::with_capacity(LENGTH + LENGTH / GROUP));
        for number in 0..LENGTH {
            if number > 0 && number % GROUP == 0 {
                text.push('-');
            }
            let mut letter = 0;
            for bit in 5 * number..5 * number + 5 {
                letter = letter << 1 | carried[bit / 8] >> (7 - bit % 8) & 1;
            }
            text.push(char::from(LETTERS[usize::from(letter)]));
        }
        text
    }

    /// The code that was typed, however it was spaced; `O` is read as 0, `I` and `L` as 1. Nothing when
    /// it is none.
    #[must_use]
    pub fn read(typed: &str) -> Option<Self> {
        let mut carried = Zeroizing::new([0; CARRIED]);
        let mut number = 0;
        let letters = typed.chars().filter(|c| !c.is_whitespace() && *c != '-');
        for letter in letters {
            let letter = match letter.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                letter => letter,
            };
            let value = LETTERS
                .iter()
                .position(|known| char::from(*known) == letter)?;
            if number == LENGTH {
                return None;
            }
            for bit in 0..5 {
                let place = 5 * number + bit;
                let set = (value >> (4 - bit) & 1) != 0;
                carried[place / 8] |= u8::from(set) << (7 - place % 8);
            }
            number += 1;
        }
        let code = Code(Zeroizing::new(*carried.first_chunk()?));
        (number == LENGTH && *code.carried() == *carried).then_some(code)
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
