//! Files as codes to photograph, and back: a pass through to what draws and reads them. Nothing is kept here and nothing of
//! it trusted; what comes out of codes is a file like any other.

use super::{
    Bytes, Engine, Trouble,
    protocol::{Answer, Scanned},
    surroundings::{Scan, Surroundings},
};
use crate::{store::Store, words::sentence};

impl<S: Store, W: Surroundings> Engine<S, W> {
    /// The codes that show a file, one picture each.
    pub(super) async fn draw(&self, file: &[u8]) -> Result<(Answer, Bytes), Trouble> {
        let codes = self.world.draw(file).await.ok_or_else(no_means)?;
        if codes.is_empty() {
            return Err(Trouble::Said(sentence!("code-too-large")));
        }
        Ok((Answer::Bytes, codes))
    }

    /// What a picture adds to what was seen before.
    pub(super) async fn scan(
        &self,
        picture: &[u8],
        width: usize,
        seen: &[String],
    ) -> Result<(Answer, Bytes), Trouble> {
        let scan = self.world.scan(picture, width, seen).await;
        let Scan { seen, count, file } = scan.ok_or_else(no_means)?;
        let file = file.into_iter().collect();
        Ok((Answer::Scanned(Scanned { seen, count }), file))
    }
}

fn no_means() -> Trouble {
    Trouble::Said(sentence!("code-no-means"))
}
