//! Files as codes: one screen shows them, another device's camera reads them.

mod camera;
mod scan;
mod show;

pub use scan::ScanCode;
pub use show::ShowCode;
