//! What people do on the pages, in their words. A page is known here by the handles and the labels that `src/app`
//! gives it.

pub mod demo;
pub mod exchange;
pub mod members;
pub mod records;
pub mod report;
