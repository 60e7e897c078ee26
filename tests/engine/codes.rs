//! A file goes from one device to another as codes that are photographed.

use std::{cell::Cell, rc::Rc};

use watchbook::{
    engine::protocol::{Answer, Ask, Scanned, Seen},
    words::Sentence,
};

use crate::world::Device;

const PIXELS: usize = 5;
const QUIET: usize = 4;

/// A sharp picture of a code.
fn photo(code: &[u8]) -> (Vec<u8>, usize) {
    let (side, modules) = (usize::from(code[0]), &code[1..]);
    let width = (side + 2 * QUIET) * PIXELS;
    let pixel = |place: usize| {
        let (x, y) = (place % width / PIXELS, place / width / PIXELS);
        let inside = (QUIET..side + QUIET).contains(&x) && (QUIET..side + QUIET).contains(&y);
        match inside && modules[(y - QUIET) * side + x - QUIET] == 1 {
            true => 20,
            false => 240,
        }
    };
    ((0..width * width).map(pixel).collect(), width)
}

fn scan(
    device: &mut Device,
    picture: (Vec<u8>, usize),
    seen: Vec<String>,
) -> (Scanned, Vec<Vec<u8>>) {
    let (light, width) = picture;
    match device.try_ask(Ask::Scan { width, seen }, vec![light]) {
        Ok((Answer::Scanned(scanned), files)) => (scanned, files),
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_invitation_is_photographed() {
    let clock = Rc::new(Cell::new(0));
    let mut desk = Device::new("desk", &clock);
    desk.start("Harbour clinic", "Zoe");
    let (_, invitation, _) = desk.files(Ask::Invite);
    let (answer, codes) = desk.try_ask(Ask::Draw, invitation.clone()).expect("codes");
    assert_eq!(answer, Answer::Bytes);
    assert!(codes.len() > 2, "{}", codes.len());

    let mut field = Device::new("field", &clock);
    let (mut seen, mut found) = (Vec::new(), Vec::new());
    for (number, code) in codes.iter().enumerate() {
        assert!(found.is_empty(), "before the last");
        let (scanned, files) = scan(&mut field, photo(code), seen);
        assert_eq!(
            (scanned.seen.len(), scanned.count),
            (number + 1, codes.len())
        );
        (seen, found) = (scanned.seen, files);
    }
    assert_eq!(found, invitation);
    let examined = field.examine(found);
    assert!(
        matches!(&examined.files[0], Seen::Invitation { register, .. } if register == "Harbour clinic")
    );
}

#[test]
fn what_is_too_large_for_codes_is_refused_and_a_picture_of_nothing_changes_nothing() {
    let mut desk = Device::new("desk", &Rc::new(Cell::new(0)));
    let large: Vec<u8> = (0_u32..40_000)
        .flat_map(|it| it.wrapping_mul(2_654_435_761).to_be_bytes())
        .collect();
    let refused = desk.try_ask(Ask::Draw, vec![large]);
    assert_eq!(refused.map(drop), Err(Sentence::new("code-too-large")));
    let (scanned, files) = scan(&mut desk, (vec![128; 10_000], 100), Vec::new());
    assert_eq!((scanned, files), (Scanned::default(), Vec::new()));
}
