//! Bits in letters that people read aloud, note and type: Crockford's base 32, five bits to a letter.

const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The highest bits of some bytes in so many letters, with a hyphen after each group. What the bytes
/// do not reach is zero.
#[must_use]
pub fn spell(bytes: &[u8], letters: usize, group: usize) -> String {
    // As long as it will be: a text that is secret must not leave a shorter copy behind.
    let mut text = String::with_capacity(letters + letters / group);
    for number in 0..letters {
        if number > 0 && number % group == 0 {
            text.push('-');
        }
        let bit = |bit: usize| {
            bytes
                .get(bit / 8)
                .map_or(0, |byte| byte >> (7 - bit % 8) & 1)
        };
        let value = (5 * number..5 * number + 5).fold(0, |value, place| value << 1 | bit(place));
        text.push(char::from(LETTERS[usize::from(value)]));
    }
    text
}

/// Reads so many letters back into bytes that are zero, however they were typed: small letters are
/// capitals, `O` is 0, `I` and `L` are 1. Nothing when one is no letter, or there are fewer or more.
#[must_use]
pub fn read(typed: impl Iterator<Item = char>, letters: usize, bytes: &mut [u8]) -> Option<()> {
    let mut number = 0;
    for letter in typed {
        let letter = match letter.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            letter => letter,
        };
        let known = |known: &u8| char::from(*known) == letter;
        let value = LETTERS.iter().position(known)?;
        if number == letters {
            return None;
        }
        for bit in 0..5 {
            let place = 5 * number + bit;
            let set = u8::from(value >> (4 - bit) & 1 != 0);
            *bytes.get_mut(place / 8)? |= set << (7 - place % 8);
        }
        number += 1;
    }
    (number == letters).then_some(())
}
