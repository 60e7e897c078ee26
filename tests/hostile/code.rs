//! Codes to photograph: what they say, and pictures of them.

use watchbook_code::{
    piece::{Piece, cut, join},
    scan,
};

pub fn code(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let pieces: Vec<Piece> = text.lines().filter_map(Piece::read).collect();
    let said: Vec<String> = pieces.iter().map(Piece::text).collect();
    assert!(
        said.iter()
            .all(|said| text.lines().any(|line| line == said))
    );
    if let Some(file) = join(&pieces) {
        // Somebody else may have compressed it better than we do.
        let again = cut(&file).map(|pieces| join(&pieces));
        assert!(again.is_none_or(|again| again.as_ref() == Some(&file)));
    }
    if let Some(pieces) = cut(bytes) {
        assert_eq!(join(&pieces).as_deref(), Some(bytes));
    }
    let width = 40 + usize::from(bytes.first().copied().unwrap_or_default()) / 4;
    let _ = scan(bytes, width, &said);
}
