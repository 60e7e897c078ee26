//! The built site, walked through in a browser as people use it.
//!
//! `cargo xtask test --only journeys` builds the site and walks in Chromium, Firefox and WebKit. By hand:
//! `WATCHBOOK_ENGINE=firefox cargo test --features journeys --test journeys`, with the site in `dist/` or in the folder
//! that `WATCHBOOK_DIST` names. After a failure `target/journeys/<engine>/<journey>/<device>/` holds a picture of the
//! screen, the words on it, the console and what the driver said.
//!
//! - [`stage`]: the engine, the folder, the sites of one journey; [`device`]: a browser with a person before it
//! - [`hands`]: the same person with a keyboard only
//! - [`pages`]: what people do on the pages; everything else is a journey

mod codes;
mod device;
mod hands;
mod pages;
mod recipe;
mod stage;

mod backup;
mod drafts;
mod find;
mod first_report;
mod folder;
mod held_back;
mod hostile_texts;
mod keyboard;
mod languages;
mod lost;
mod lost_device;
mod main_job;
mod markup;
mod offline;
mod opened;
mod palette;
mod plain_host;
mod refusals;
mod restore;
mod sealed;
mod single_file;
mod tabs;
mod ten_thousand;
mod undo;
mod update;
mod vault;
mod without;
