//! Letters that people say aloud.

use proptest::prelude::*;
use watchbook::crockford::{read, spell};

#[test]
fn bits_are_spelt_from_the_highest_on() {
    assert_eq!(spell(&[0xff, 0, 0, 0, 1], 8, 4), "ZW00-0001");
    assert_eq!(spell(&[0x80], 2, 4), "G0", "what is not there is zero");
}

#[test]
fn what_is_no_letter_and_too_few_or_many_is_no_code() {
    let mut bytes = [0; 5];
    assert_eq!(read("ZW000001".chars(), 8, &mut bytes), Some(()));
    assert_eq!(bytes, [0xff, 0, 0, 0, 1]);
    for wrong in ["ZW00000", "ZW0000011", "ZW00000U", "ZW00-001", "ZW00000é"] {
        assert_eq!(read(wrong.chars(), 8, &mut [0; 5]), None, "{wrong}");
    }
}

proptest! {
    #[test]
    fn what_is_typed_as_one_hears_it_is_what_was_spelt(bytes in any::<[u8; 5]>()) {
        let text = spell(&bytes, 8, 4).to_lowercase().replace('0', "o").replace('1', "l");
        let mut found = [0; 5];
        prop_assert!(read(text.chars().filter(|c| *c != '-'), 8, &mut found).is_some());
        prop_assert_eq!(found, bytes);
    }
}
