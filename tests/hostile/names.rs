//! Short texts: file names, labels, addresses, stamps, ids, keys.

use watchbook::{
    domain::{
        stamp::Stamp,
        text::{file_name, label, visible},
    },
    log::{
        id::{Digest, base64url, from_base64url},
        index::Row,
        key::PublicKey,
    },
    register::place::Place,
};

pub fn names(bytes: &[u8]) {
    // What rests on the disk may be damaged.
    let packed: Vec<u8> = Row::unpack(bytes)
        .iter()
        .fold(Vec::new(), |mut packed, row| {
            row.pack(&mut packed);
            packed
        });
    assert_eq!(packed, bytes[..packed.len()]);
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    let name = file_name(text);
    assert!(
        !name.is_empty() && name.len() <= 120 && !name.starts_with('.'),
        "{name:?}"
    );
    let is_steering = |c: char| {
        c.is_control()
            || matches!(c, '/' | '\\' | ':' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    assert!(!name.contains(is_steering), "{name:?}");
    assert_eq!(file_name(&name), name, "a name of a name");
    assert_eq!(label(&label(text)), label(text));
    assert_eq!(visible(&visible(text)), visible(text));
    let place = Place::from_path(text);
    if place != Place::Nowhere {
        assert_eq!(Place::from_path(&place.to_path()), place, "{text:?}");
    }
    if let Ok(stamp) = text.parse::<Stamp>() {
        assert_eq!(stamp.to_string(), text);
        let _ = (
            stamp.seconds(),
            stamp.offset_minutes(),
            stamp.date(),
            stamp.minute(),
        );
    }
    if let Ok(digest) = text.parse::<Digest>() {
        assert_eq!(digest.to_string(), text);
    }
    if let Ok(key) = text.parse::<PublicKey>() {
        assert_eq!(key.to_string(), text);
    }
    if let Some(bytes) = from_base64url(text) {
        assert_eq!(base64url(bytes), text);
    }
}
