//! What was sealed comes out for whoever it was sealed for, whole or not at all.
#![cfg(not(target_family = "wasm"))]

use watchbook_envelope::{
    Closed, Key, open_as, open_with, public_text, seal_for, seal_with, secret_text,
};

const PLAIN: &[u8] = b"{\"payload\":{}}";
const PASSPHRASE: &str = "seven lamps on a grey quay";

/// Two pairs of keys, secret and public.
fn pairs() -> [(Key, Key); 2] {
    [[7; 32], [9; 32]].map(|secret: Key| {
        let text = secret_text(&secret).expect("a text");
        let identity: age::x25519::Identity = text.parse().expect("an identity");
        let public = identity.to_public().to_string();
        let (_, bytes) = bech32::decode(&public).expect("bech32");
        let public = Key::try_from(bytes.as_slice()).expect("32 bytes");
        assert_eq!(
            public_text(&public).as_deref(),
            Some(identity.to_public().to_string().as_str())
        );
        (secret, public)
    })
}

#[test]
fn each_of_those_it_is_for_opens_it_and_nobody_else() {
    let [(one, for_one), (two, for_two)] = pairs();
    let sealed = seal_for(PLAIN, &[for_one, for_two]).expect("sealed");
    assert!(sealed.starts_with(b"age-encryption.org/v1\n"));
    assert_eq!(open_as(&sealed, &one).as_deref(), Ok(PLAIN));
    assert_eq!(open_as(&sealed, &two).as_deref(), Ok(PLAIN));
    let sealed = seal_for(PLAIN, &[for_two]).expect("sealed");
    assert_eq!(open_as(&sealed, &one), Err(Closed::NotForThisKey));
    assert_eq!(open_with(&sealed, PASSPHRASE), Err(Closed::NeedsKey));
    assert_eq!(seal_for(PLAIN, &[]), None, "for nobody");
}

#[test]
fn a_passphrase_opens_it_and_no_other_does() {
    let [(one, _), _] = pairs();
    let sealed = seal_with(PLAIN, PASSPHRASE).expect("sealed");
    assert_eq!(open_with(&sealed, PASSPHRASE).as_deref(), Ok(PLAIN));
    assert_eq!(
        open_with(&sealed, "seven lamps on a grey key"),
        Err(Closed::WrongPassphrase)
    );
    assert_eq!(open_as(&sealed, &one), Err(Closed::NeedsPassphrase));
}

#[test]
fn a_file_that_asks_for_too_much_work_is_refused_before_the_work() {
    let mut recipient = age::scrypt::Recipient::new(PASSPHRASE.to_owned().into());
    recipient.set_work_factor(1);
    let sealed = age::encrypt(&recipient, PLAIN).expect("sealed");
    let text = String::from_utf8_lossy(&sealed).into_owned();
    let line = text.lines().nth(1).expect("a stanza");
    let more = line.strip_suffix(" 1").expect("its work").to_owned() + " 23";
    let at = line.len()
        + sealed
            .iter()
            .position(|byte| *byte == b'\n')
            .expect("a line")
        + 1;
    let start = at - line.len();
    let dear = [&sealed[..start], more.as_bytes(), &sealed[at..]].concat();
    assert_eq!(open_with(&dear, PASSPHRASE), Err(Closed::TooMuchWork));
}

#[test]
fn what_was_cut_or_changed_anywhere_does_not_open() {
    let [(one, for_one), _] = pairs();
    // Two chunks of 64 KiB and a little.
    let plain: Vec<u8> = (0..140_000_u32)
        .map(|place| place.to_le_bytes()[0])
        .collect();
    let sealed = seal_for(&plain, &[for_one]).expect("sealed");
    assert_eq!(open_as(&sealed, &one).as_ref(), Ok(&plain));
    let places = (0..400)
        .chain((400..sealed.len()).step_by(9_973))
        .chain(sealed.len() - 40..sealed.len());
    for place in places {
        assert!(open_as(&sealed[..place], &one).is_err(), "cut at {place}");
        let mut changed = sealed.clone();
        changed[place] ^= 1;
        assert!(open_as(&changed, &one).is_err(), "changed at {place}");
    }
    let mut longer = sealed.clone();
    longer.push(0);
    assert_eq!(open_as(&longer, &one), Err(Closed::Damaged));
}

#[test]
fn the_text_form_is_taken_too() {
    let [(one, for_one), _] = pairs();
    let recipient: age::x25519::Recipient =
        public_text(&for_one).expect("a text").parse().expect("it");
    let text = age::encrypt_and_armor(&recipient, PLAIN).expect("sealed");
    assert_eq!(open_as(text.as_bytes(), &one).as_deref(), Ok(PLAIN));
    assert_eq!(
        open_as(text.replace("END", "AND").as_bytes(), &one),
        Err(Closed::Damaged)
    );
}
