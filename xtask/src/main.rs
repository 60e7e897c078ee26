//! The command line of `cargo xtask`.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use xtask::checks::{self, Engine, Part};
use xtask::fuzz;
use xtask::serve;
use xtask::site::Mount;
use xtask::workspace::Workspace;
use xtask::{bench, kill_loop, silence};

/// Builds, serves and tests Watchbook. Installs what is missing, and says so.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Build the optimized site and show it on this machine
    ///
    /// Installs what is missing first: the wasm target by rustup, then Trunk and wasm-bindgen by cargo into its usual
    /// folder (about 12 minutes on two cores, once). The server sends the headers of docs/hosting.md and answers deep
    /// links with the start page, as a real host should.
    Serve {
        /// The port to listen on; 0 takes any free one
        #[arg(long, default_value_t = 8080)]
        port: u16,
        /// The path of the host to build for and serve at
        #[arg(long, default_value = "/", value_parser = mount)]
        public_url: Mount,
        /// Serve dist/ as it is
        #[arg(long)]
        no_build: bool,
        /// Do not open a browser
        #[arg(long)]
        no_open: bool,
    },
    /// Build the optimized site into dist/ and weigh it
    ///
    /// Prints the size of each file, raw and after brotli at its best. Fails when the wasm exceeds its budget.
    Build {
        /// The path the host will serve the site at
        #[arg(long, default_value = "/", value_parser = mount)]
        public_url: Mount,
        /// Write all of it as one file, too: target/watchbook.html, which works from a stick or a mail attachment
        #[arg(long)]
        single_file: bool,
    },
    /// Check everything: format, lints, native tests, contract tests in a browser, journeys in three engines
    ///
    /// Installs what is missing: tools by rustup and cargo; browsers by apt where this is Debian and we are root,
    /// otherwise it names exactly what to install. Stops at the first step that fails.
    Test {
        /// Walk the journeys in one engine only
        #[arg(long)]
        engine: Option<Engine>,
        /// Check one part only
        #[arg(long)]
        only: Option<Part>,
    },
    /// Have other people's programs verify our files, and sign files that we accept
    ///
    /// jq with openssl, jose, jwcrypto and joserfc, over every golden file in seven shapes and with one digit changed. The
    /// packages come by npm and pip into target/abroad.
    Abroad,
    /// Let two devices meet in a folder that two Syncthings carry
    ///
    /// On this machine only: everything of Syncthing that speaks outwards is off, and that is checked. Both sides write, one is
    /// away and comes back. Half a minute.
    Sync,
    /// Play histories of several devices, and compare what they see in the end
    ///
    /// Devices write, hand out and take in in any order, some with wrong clocks, copied, revoked or lying. Whoever has the same
    /// entries must see the same register, every tampering must be told, and nothing else. About 80 histories a second on two
    /// cores.
    Converge {
        /// How many
        #[arg(long, default_value_t = xtask::converge::HISTORIES)]
        histories: usize,
        /// Which ones: the same number plays the same
        #[arg(long, default_value_t = 1)]
        seed: u64,
        /// One of them again, by its number
        #[arg(long)]
        only: Option<usize>,
    },
    /// Feed every reader with whatever libFuzzer comes up with
    ///
    /// Builds the package fuzz (two minutes, with a C++ compiler), begins with the golden files, and ends at the first panic,
    /// hang or contradiction. What it learns stays in target/fuzz, so the next run goes on from there.
    Fuzz {
        /// Seconds for each target
        #[arg(long, default_value_t = 60)]
        seconds: u64,
        /// One target only: a program of fuzz/src/bin
        #[arg(long)]
        target: Option<String>,
    },
    /// Write the configurations for common hosts in hosting/ from xtask/headers.txt
    Hosting {
        /// Have nginx, Caddy and Apache serve the site with them instead, on this machine only, and look at every answer
        #[arg(long)]
        check: bool,
        /// The built site in this folder
        #[arg(long, value_name = "FOLDER", requires = "check")]
        dist: Option<PathBuf>,
    },
    /// Pack the site as it stands in dist/ for a host: an archive and a Debian package in target/package
    ///
    /// With the configurations for common hosts, the document about hosting, licences, and the digests of everything. The same
    /// site, sources and time (the commit's, or SOURCE_DATE_EPOCH) give the same bytes.
    Package {
        /// Pack twice, compare, and have tar, sha256sum and dpkg-deb read it
        #[arg(long)]
        check: bool,
        /// The built site in this folder
        #[arg(long, value_name = "FOLDER")]
        dist: Option<PathBuf>,
    },
    /// Write down what the wasm is made of and what files the site has, as CycloneDX JSON
    ///
    /// The crates that are linked into the wasm with version, licence and digest, those that only take part in building it as
    /// excluded, and every file in dist/ with its SHA-256.
    Sbom {
        /// Where to write it
        #[arg(long, default_value = "target/watchbook.cdx.json")]
        out: PathBuf,
    },
    /// Build the site twice from fresh clones of HEAD in two folders, and compare it file by file
    Reproducible,
    /// Measure Watchbook beside pages over raw IndexedDB and over Dexie, and write docs/performance.md
    ///
    /// Builds the site, makes registers as `watchbook generate` does, fetches Dexie by npm, and drives Chromium through
    /// cold opens, saves and imports, in turn. About half an hour on two cores; the machine should do nothing else meanwhile.
    Bench {
        /// How many incidents the registers have, at least 50
        #[arg(long, value_delimiter = ',', default_values_t = [1000, 10_000])]
        incidents: Vec<usize>,
        /// Cold opens of each page
        #[arg(long, default_value_t = 7, value_parser = some)]
        repeat: usize,
        /// Saves after each cold open
        #[arg(long, default_value_t = 10, value_parser = some)]
        saves: usize,
        /// Imports into each page
        #[arg(long, default_value_t = 3, value_parser = some)]
        imports: usize,
        /// Measure dist/ as it is
        #[arg(long)]
        no_build: bool,
        /// Measure the built site in this folder
        #[arg(long, value_name = "FOLDER")]
        dist: Option<PathBuf>,
        /// Print the figures only
        #[arg(long)]
        no_write: bool,
    },
    /// Kill a browser again and again while it writes, and look for what it had said to be saved
    ///
    /// Drives the engine of the built site through reports, a large import, exports, an upgrade and a restore, and kills all
    /// processes of the browser at random moments. Two hundred kills take about ten minutes.
    KillLoop {
        /// Chromium or Firefox
        #[arg(long, default_value = "chromium")]
        browser: Engine,
        /// How often
        #[arg(long, default_value_t = 200, value_parser = some)]
        kills: usize,
        /// The moments of an earlier run again
        #[arg(long)]
        seed: Option<u64>,
        /// Kill on dist/ as it is
        #[arg(long)]
        no_build: bool,
        /// Kill on the built site in this folder
        #[arg(long, value_name = "FOLDER")]
        dist: Option<PathBuf>,
    },
    /// Go through a register full of hostile texts for ten minutes, and read what the browser has asked of the network
    ///
    /// Every place, every record, every form, files out and in. Nothing but the site may be asked, and nothing may run. Chromium
    /// keeps a log of the network itself; the other two tell what their pages have loaded.
    Silence {
        /// The browser
        #[arg(long, default_value = "chromium")]
        browser: Engine,
        /// For how long, by the clock
        #[arg(long, default_value_t = 10)]
        minutes: u64,
        /// Go through the built site in this folder
        #[arg(long, value_name = "FOLDER")]
        dist: Option<PathBuf>,
    },
    /// Look at every page of the site as it stands in dist/, in every language
    ///
    /// Chromium at 320 and 1280 pixels, on a fresh device and in the demonstration: nothing is wider than the window, cut off or
    /// too small to press, also with text twice as large; and axe-core finds no barrier, in English and Arabic, light and
    /// dark. Four minutes.
    Sights {
        /// One language only
        #[arg(long)]
        language: Option<String>,
        /// The built site in this folder
        #[arg(long, value_name = "FOLDER")]
        dist: Option<PathBuf>,
    },
    /// Take the pictures in docs/screenshots/ of the site as it stands in dist/
    ///
    /// Drives Chromium through the demonstration, at the width of a phone and of a laptop, light and dark.
    Screenshots {
        /// Every page instead, in English, German and Arabic, light and dark, at 320 and 1280 pixels, into this folder
        #[arg(long, value_name = "FOLDER")]
        all: Option<PathBuf>,
    },
    /// Measure with Lighthouse how the site as it stands in dist/ opens on a phone with a slow network
    ///
    /// The first load, and the register with a thousand incidents. Fetches Lighthouse by npm. Fails below 95 for performance and
    /// below 100 for accessibility and best practices.
    Lighthouse {
        /// The built site in this folder
        #[arg(long, value_name = "FOLDER")]
        dist: Option<PathBuf>,
    },
}

fn main() -> ExitCode {
    match run(Arguments::parse().verb) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(verb: Verb) -> anyhow::Result<()> {
    let workspace = Workspace::find()?;
    match verb {
        Verb::Serve {
            port,
            public_url,
            no_build,
            no_open,
        } => {
            let choice = serve::Choice {
                port,
                public_url,
                build: !no_build,
                open: !no_open,
            };
            serve::run(&workspace, choice)
        }
        Verb::Build {
            public_url,
            single_file,
        } => {
            xtask::build::site(&workspace, &public_url)?;
            if single_file {
                xtask::build::single_file(&workspace)?;
            }
            Ok(())
        }
        Verb::Bench {
            incidents,
            repeat,
            saves,
            imports,
            no_build,
            dist,
            no_write,
        } => {
            let choice = bench::Choice {
                incidents,
                repeat,
                saves,
                imports,
                build: !no_build,
                dist,
                write: !no_write,
            };
            bench::run(&workspace, &choice)
        }
        Verb::Abroad => xtask::abroad::run(&workspace),
        Verb::Sync => xtask::sync::run(&workspace),
        Verb::Converge {
            histories,
            seed,
            only,
        } => xtask::converge::run(&workspace, histories, seed, only),
        Verb::Fuzz { seconds, target } => {
            xtask::fuzz::run(&workspace, &fuzz::Choice { target, seconds })
        }
        Verb::Hosting { check: false, .. } => xtask::hosting::write(&workspace),
        Verb::Hosting { dist, .. } => {
            xtask::hosts::check(&dist.unwrap_or_else(|| workspace.dist()))
        }
        Verb::Package { check, dist } => {
            let dist = dist.unwrap_or_else(|| workspace.dist());
            if check {
                return xtask::package::check(&workspace, &dist);
            }
            let out = workspace.root().join("target/package");
            xtask::package::write(&workspace, &dist, &out).map(drop)
        }
        Verb::Sbom { out } => xtask::sbom::write(&workspace, &out),
        Verb::Reproducible => xtask::reproducible::check(&workspace),
        Verb::KillLoop {
            browser,
            kills,
            seed,
            no_build,
            dist,
        } => {
            let choice = kill_loop::Choice {
                browser,
                kills,
                seed,
                build: !no_build,
                dist,
            };
            kill_loop::run(&workspace, &choice)
        }
        Verb::Silence {
            browser,
            minutes,
            dist,
        } => {
            let choice = silence::Choice {
                browser,
                minutes,
                dist,
            };
            silence::run(&workspace, &choice)
        }
        Verb::Sights { language, dist } => {
            let dist = dist.unwrap_or_else(|| workspace.dist());
            xtask::sights::check(&workspace, &dist, language.as_deref())
        }
        Verb::Screenshots { all: None } => xtask::screenshots::take(&workspace),
        Verb::Screenshots { all: Some(out) } => xtask::sights::pictures::take(&workspace, &out),
        Verb::Lighthouse { dist } => {
            xtask::lighthouse::run(&workspace, &dist.unwrap_or_else(|| workspace.dist()))
        }
        Verb::Test { engine, only } => checks::run(&workspace, checks::Choice { engine, only }),
    }
}

fn mount(text: &str) -> Result<Mount, String> {
    Mount::new(text).ok_or_else(|| "must begin with a slash".to_owned())
}

fn some(text: &str) -> Result<usize, String> {
    let count: usize = text.parse().map_err(|_| "must be a number".to_owned())?;
    (count > 0)
        .then_some(count)
        .ok_or_else(|| "must be at least 1".to_owned())
}
