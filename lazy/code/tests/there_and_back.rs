//! Files become codes, codes are photographed, and the file is there again.
#![cfg(not(target_family = "wasm"))]

use proptest::prelude::*;
use watchbook_code::{
    Scan, draw,
    piece::{Piece, cut, join},
    scan,
};

/// Text as files of ours have it: some of it compresses, some does not.
fn file(bytes: usize) -> Vec<u8> {
    let mut state = 7_u32;
    let mut random = move || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"[(state >> 26) as usize]
    };
    (0..bytes).map(|_| random()).collect()
}

/// A picture of a code: so many pixels a module, a light border, somewhere in a grey room, slightly slanted.
fn photo(code: &[u8], pixels: usize, slant: usize) -> (Vec<u8>, usize) {
    let (side, modules) = (code[0] as usize, &code[1..]);
    let (width, height) = (640, 480);
    let mut light = vec![120; width * height];
    let across = (side + 8) * pixels;
    for y in 0..across {
        for x in 0..across {
            let (column, row) = ((x / pixels).wrapping_sub(4), (y / pixels).wrapping_sub(4));
            let dark = column < side && row < side && modules[row * side + column] == 1;
            let (at, down) = (60 + x + y * slant / 100, 40 + y);
            light[down * width + at] = if dark { 30 } else { 225 };
        }
    }
    (light, width)
}

#[test]
fn a_row_of_codes_is_a_file_again() {
    let file = file(3_000);
    let codes = draw(&file).expect("codes");
    assert!(codes.len() > 5, "{}", codes.len());
    assert!(codes.iter().all(|code| code[0] <= 57));
    let mut seen = Scan::default();
    // From the fifth on, and around: one begins somewhere.
    for (number, code) in codes.iter().cycle().skip(4).take(codes.len()).enumerate() {
        assert!(seen.file.is_none(), "before {number}");
        let (light, width) = photo(code, 6, 5);
        seen = scan(&light, width, &seen.seen);
        assert_eq!(seen.seen.len(), number + 1);
        assert_eq!(seen.count, codes.len());
    }
    assert_eq!(seen.file, Some(file));
}

/// Grainy pictures of codes, each turned, slanted and scaled by itself, as hands hold cameras.
#[test]
fn most_pictures_from_a_hand_are_read() {
    let codes = draw(&file(3_000)).expect("codes");
    let mut state = 88_172_645_463_325_252_u64;
    let mut dice = move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        f64::from(u32::try_from(state >> 32).expect("32 bits")) / f64::from(u32::MAX)
    };
    let read = codes.iter().cycle().take(30).filter(|code| {
        let scale = 5.7 + 0.6 * dice();
        let (turn, slant) = (0.14 * (dice() - 0.5), 0.000_3 * (dice() - 0.5));
        let (left, top) = (60.0 + 80.0 * dice(), 30.0 + 50.0 * dice());
        let (width, height) = (800_u32, 600_u32);
        let module = |x: f64, y: f64| {
            let (x, y) = (x - left, y - top);
            let (x, y) = (x * (1.0 + slant * x), y * (1.0 + slant * x));
            let column = (x * turn.cos() + y * turn.sin()) / scale - 4.0;
            let row = (y * turn.cos() - x * turn.sin()) / scale - 4.0;
            (column, row)
        };
        let mut light = Vec::new();
        for (y, x) in (0..height).flat_map(|y| (0..width).map(move |x| (y, x))) {
            let pixel = shade(code, module(f64::from(x), f64::from(y))) + 25.0 * (dice() - 0.5);
            #[allow(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "a shade"
            )]
            light.push(pixel as u8);
        }
        scan(&light, width as usize, &[]).seen.len() == 1
    });
    let read = read.count();
    assert!(read >= 24, "{read} of 30");
}

/// How light it is at a place on a code, in modules.
fn shade(code: &[u8], (column, row): (f64, f64)) -> f64 {
    let (side, modules) = (i64::from(code[0]), &code[1..]);
    #[allow(clippy::cast_possible_truncation, reason = "whole modules")]
    let (column, row) = (column.floor() as i64, row.floor() as i64);
    let around = -4..side + 4;
    if !around.contains(&column) || !around.contains(&row) {
        return 120.0;
    }
    let inside = (0..side).contains(&column) && (0..side).contains(&row);
    let dark = inside && usize::try_from(row * side + column).is_ok_and(|at| modules[at] == 1);
    if dark { 30.0 } else { 225.0 }
}

#[test]
fn the_same_code_twice_counts_once_and_a_picture_without_one_changes_nothing() {
    let codes = draw(&file(1_000)).expect("codes");
    let (light, width) = photo(&codes[0], 6, 0);
    let once = scan(&light, width, &[]);
    assert_eq!(once.seen.len(), 1);
    assert_eq!(scan(&light, width, &once.seen), once);
    assert_eq!(scan(&vec![120; 640 * 480], 640, &once.seen), once);
    assert_eq!(scan(&[], 0, &once.seen), once);
    assert_eq!(scan(&[1, 2], 640, &[]), Scan::default());
}

#[test]
fn another_file_begins_anew() {
    let (one, other) = (draw(&file(1_000)), draw(&file(900)));
    let (one, other) = (one.expect("codes"), other.expect("codes"));
    let (light, width) = photo(&one[0], 6, 0);
    let first = scan(&light, width, &[]);
    let (light, width) = photo(&other[1], 6, 0);
    let then = scan(&light, width, &first.seen);
    assert_eq!(then.seen.len(), 1);
    assert_ne!(then.seen, first.seen);
}

#[test]
fn what_is_too_large_is_not_shown() {
    assert!(draw(&file(20_000)).is_none());
    // However small it would be when it is compressed.
    assert!(draw(&vec![b'a'; 300_000]).is_none());
}

#[test]
fn foreign_codes_and_impossible_pieces_are_nothing() {
    let sound = &cut(b"it").expect("pieces")[0].text();
    assert!(Piece::read(sound).is_some());
    for text in [
        "",
        "https://elsewhere.example/",
        "WB1:",
        "WB1:00000000:1/1",
        "WB1:00000000:0/1:00",
        "WB1:00000000:2/1:00",
        "WB1:00000000:1/49:00",
        "WB1:00000000:+1/1:00",
        "WB1:00000000:01/1:00",
        "WB1:0000000:1/1:00",
        "WB1:00000000:1/99999999999999999999:00",
        "WB1:00000000:1/1:0",
        "WB1:00000000:1/1:::",
        "WB1:0000000a:1/1:00",
        "wb1:00000000:1/1:00",
    ] {
        assert_eq!(Piece::read(text), None, "{text}");
    }
}

#[test]
fn what_would_fill_a_memory_is_not_unpacked() {
    let bomb = miniz_oxide::deflate::compress_to_vec_zlib(&vec![0; 1_000_000], 9);
    let text = |part: &[u8]| {
        let id = u32::from_be_bytes(*bomb.last_chunk().expect("long enough"));
        let count = bomb.len().div_ceil(240);
        (id, count, base45::encode(part))
    };
    let pieces: Vec<Piece> = bomb
        .chunks(240)
        .enumerate()
        .map(|(place, part)| {
            let (id, count, part) = text(part);
            Piece::read(&format!("WB1:{id:08X}:{}/{count}:{part}", place + 1)).expect("a piece")
        })
        .collect();
    assert_eq!(join(&pieces), None);
}

#[test]
fn pieces_that_do_not_fit_begin_anew() {
    let pieces = cut(&file(400)).expect("pieces");
    let mut texts: Vec<String> = pieces.iter().map(Piece::text).collect();
    // One of them was misread, in a letter that no checksum of a code has caught.
    let wrong = texts[1].replace(&texts[1][20..22], "00");
    assert_ne!(wrong, texts[1]);
    texts[1] = wrong;
    assert_eq!(scan(&[], 0, &texts), Scan::default());
}

proptest! {
    #[test]
    fn cutting_and_joining_in_any_order(file in prop::collection::vec(any::<u8>(), 0..4_000), turn in 0_usize..40) {
        let mut pieces = cut(&file).expect("small enough");
        let count = pieces.len();
        pieces.rotate_left(turn % count);
        pieces.push(pieces[0].clone());
        let texts: Vec<_> = pieces.iter().map(Piece::text).collect();
        let read: Vec<_> = texts.iter().map(|text| Piece::read(text).expect("a piece")).collect();
        prop_assert_eq!(join(&read), Some(file));
        let lost = read[0].number;
        let rest: Vec<_> = read.into_iter().filter(|piece| piece.number != lost).collect();
        prop_assert_eq!(join(&rest), None);
    }

    #[test]
    fn no_text_and_no_picture_stops_it(text in ".{0,60}", light in prop::collection::vec(any::<u8>(), 0..6_000), width in 0_usize..120) {
        let _ = Piece::read(&text);
        let _ = scan(&light, width, &[text]);
    }
}
