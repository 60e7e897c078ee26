//! Builds, serves and tests Watchbook. A library as well, so that the journeys can serve the site they walk through.
//!
//! - [`build`]: from sources to `dist/`; [`precache`]: what the service worker keeps, with digests; [`weight`]: what a
//!   visitor downloads, and the most we allow
//! - [`modules`]: the wasm modules beside the page's own; [`single`]: all of it in one file
//! - [`site`]: a small web server that behaves as a host should; [`headers`]: the security headers, from the one file
//!   that states them; [`serve`]: both together
//! - [`checks`]: every check there is, in order; [`steps`]: how long each took
//! - [`tools`], [`debian`]: what the machine must have, and how it gets it
//! - [`abroad`]: files verified and signed by other people's programs
//! - [`sync`]: two devices in a folder that Syncthing carries
//! - [`fuzz`]: readers fed with whatever a fuzzer comes up with
//! - [`silence`]: what a browser has asked of the network after minutes with hostile texts
//! - [`hosting`]: configurations for common hosts; [`hosts`]: these at work; [`package`]: all that a host needs, to carry away
//! - [`supply`]: what we are made of, checked; [`sbom`]: written down; [`reproducible`]: built twice and compared
//! - [`webdriver`]: drives Chromium, Firefox and WebKit
//! - [`coordinator`]: somebody on the other side without a browser, for journeys and measurements
//! - [`sights`]: every page in every language, looked at for barriers and for what does not fit; [`npm`]: what that takes
//! - [`screenshots`]: pictures of the built site for the documents
//! - [`lighthouse`]: how the site opens on a phone
//! - [`bench`]: what the site takes beside others that do the same
//! - [`workspace`], [`lockfile`], [`shell`]: the checkout, its locked versions, and running a command

#![allow(
    clippy::missing_errors_doc,
    reason = "every error ends in the terminal, in its own words"
)]
#![allow(
    clippy::must_use_candidate,
    reason = "a tool, not a library for others"
)]

pub mod abroad;
pub mod bench;
pub mod build;
pub mod checks;
pub mod converge;
pub mod coordinator;
pub mod debian;
pub mod fuzz;
pub mod headers;
pub mod hosting;
pub mod hosts;
pub mod kill_loop;
pub mod lighthouse;
pub mod lockfile;
pub mod modules;
pub mod npm;
pub mod package;
pub mod precache;
pub mod reproducible;
pub mod sbom;
pub mod screenshots;
pub mod serve;
pub mod shell;
pub mod sights;
pub mod silence;
pub mod single;
pub mod site;
pub mod steps;
pub mod supply;
pub mod sync;
pub mod tools;
pub mod webdriver;
pub mod weight;
pub mod workspace;
