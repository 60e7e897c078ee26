use qrcodegen::{Mask, QrCode, QrCodeEcc, QrSegment, Version};

use crate::piece::{self, Piece};

/// The codes that show a file, one after the other: of each its side in modules, and then its modules row by row, 1 for a
/// dark one. Nothing when the file is too large for that.
#[must_use]
pub fn draw(file: &[u8]) -> Option<Vec<Vec<u8>>> {
    piece::cut(file)?.iter().map(code).collect()
}

fn code(piece: &Piece) -> Option<Vec<u8>> {
    // Low correction: a screen has no scratches, and smaller modules are what cameras miss.
    let code = QrCode::encode_segments_advanced(
        &[QrSegment::make_alphanumeric(&piece.text())],
        QrCodeEcc::Low,
        Version::MIN,
        Version::MAX,
        None::<Mask>,
        true,
    );
    let code = code.ok()?;
    let side = u8::try_from(code.size()).ok()?;
    let mut modules = vec![side];
    for y in 0..code.size() {
        modules.extend((0..code.size()).map(|x| u8::from(code.get_module(x, y))));
    }
    Some(modules)
}
