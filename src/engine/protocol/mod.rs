//! What the page asks the engine and what it answers. Words and numbers cross as small messages (`wire`), bytes of files
//! beside them; lists come in windows. The page never sees an entry's bytes.

mod answer;
mod ask;
mod backup;
mod files;
mod find;
mod folder;
mod health;
mod integrity;
mod quarantine;
mod status;
mod vault;

pub use answer::{Answer, Back, Notice};
pub use ask::{Ask, ExportOf};
pub use backup::{Backup, Keepers, Pace};
pub use files::{Author, Brought, Examined, Exchange, ExchangeKind, Scanned, Seen, Verified};
pub use find::{SavedView, Understood};
pub use folder::{EXTENSION, InFolder, Looked, Refused};
pub use health::{Checked, Condition, Healed, Health, Layer};
pub use integrity::{Chain, Found, Integrity};
pub use quarantine::{KeptFile, MAX_KEPT, MAX_KEPT_BYTES};
pub use status::{Draft, Lost, MyReport, Standing, Status, Told};
pub use vault::VaultOrder;
