//! `cargo xtask kill-loop`: a real browser is killed again and again while it writes, and what it had said to be saved is
//! looked for at the next start.
//!
//! What was saved is written down here, outside the browser, the moment the engine of the built site says so. A device
//! lives for some kills; then everything it has is exported, and verified here, natively.
//!
//! - [`doing`]: what it is killed at; [`known`]: what was saved, and whether it is there; [`random`]: when
//! - `layers.js`: what is done to the database and the journal while no engine runs

mod doing;
mod known;
mod random;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result, bail, ensure};
use serde_json::json;
use watchbook::domain::role::Role;
use watchbook::engine::Bytes;
use watchbook::engine::protocol::{Answer, Ask};

use crate::bench::party::{ELSEWHERE, Party};
use crate::bench::stage::{copy_anew, empty};
use crate::build;
use crate::checks::Engine;
use crate::coordinator::{Coordinator, Generated, only};
use crate::site::{Mount, Server};
use crate::webdriver::{Session, Setup, View};
use crate::workspace::Workspace;

use doing::Doing;
use known::Known;
use random::Random;

/// The database of people's own register, as the site names it.
const DATABASE: &str = "watchbook";
/// Kills in the life of a device: after that it begins again, so that what is killed stays small.
const LIFE: usize = 10;
/// A register of so many incidents has the 5,000 entries of the large import.
const INCIDENTS: usize = 450;
const LARGE: usize = 5_000;
/// How long until something has begun that can be killed.
const PATIENCE: Duration = Duration::from_secs(120);
const LAYERS: &str = include_str!("layers.js");

/// What to do.
pub struct Choice {
    /// In which browser; Chromium and Firefox keep a profile.
    pub browser: Engine,
    /// How often.
    pub kills: usize,
    /// The row of moments; one is made up otherwise, and told.
    pub seed: Option<u64>,
    /// Whether to build the site first.
    pub build: bool,
    /// A built site in another folder.
    pub dist: Option<PathBuf>,
}

/// A device as it is at the beginning of its life, and what is imported into it.
struct Cradle {
    profile: PathBuf,
    known: Known,
    import: Bytes,
    entries: usize,
}

struct Loop<'a> {
    engine: Engine,
    folder: PathBuf,
    site: &'a Server,
    starts: usize,
    killed: BTreeMap<Doing, usize>,
    wipes: usize,
}

/// Kills, and says what became of it.
pub fn run(workspace: &Workspace, choice: &Choice) -> Result<()> {
    ensure!(
        choice.browser != Engine::Webkit,
        "a driven WebKit keeps nothing beyond its end: there is nothing to find again"
    );
    if choice.build && choice.dist.is_none() {
        build::site(workspace, &Mount::root())?;
    }
    let dist = choice.dist.clone().unwrap_or_else(|| workspace.dist());
    build::check(&dist)?;
    let seed = choice.seed.unwrap_or_else(made_up);
    println!("seed {seed}");
    let name = format!("target/kill-loop/{}", choice.browser.name());
    let folder = workspace.root().join(name);
    empty(&folder)?;
    copy_anew(&dist, &folder.join("site"))?;
    let site = Server::start(folder.join("site"), 0)?;
    let mut course = Loop {
        engine: choice.browser,
        folder,
        site: &site,
        starts: 0,
        killed: BTreeMap::new(),
        wipes: 0,
    };
    let begun = Instant::now();
    let cradle = course.make_cradle()?;
    let mut random = Random::new(seed);
    let (mut saved, mut left) = (0, choice.kills);
    while left > 0 {
        let kills = left.min(LIFE);
        saved += course
            .live(&cradle, &mut random, kills)
            .with_context(|| format!("seed {seed}, {left} kills before the end"))?;
        left -= kills;
    }
    let killed: Vec<String> = course
        .killed
        .iter()
        .map(|(doing, times)| format!("{doing:?} {times}"))
        .collect();
    println!(
        "{}: {} kills ({}) in {} seconds; {saved} reports said to be saved, 0 lost; {} databases lost by the browser, all \
         of them healed; 0 half imports; every chain verified",
        choice.browser.name(),
        choice.kills,
        killed.join(", "),
        begun.elapsed().as_secs(),
        course.wipes,
    );
    Ok(())
}

fn made_up() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.map_or(0, |since| since.as_secs())
}

impl Loop<'_> {
    /// A browser with that profile, at an address of the site that is not the application.
    fn browser(&mut self, folder: &Path) -> Result<Party> {
        self.starts += 1;
        let setup = Setup::new(self.engine, folder, View::LAPTOP);
        let log = folder.join(format!("driver-{}.log", self.starts));
        let session = Session::start(&setup, &log)
            .with_context(|| format!("no browser; see {}", log.display()))?;
        Party::beside(session, &format!("{}{ELSEWHERE}", self.site.url()))
    }

    /// A device that belongs to a register, and the large file that is waiting for it.
    fn make_cradle(&mut self) -> Result<Cradle> {
        let profile = self.folder.join("cradle");
        empty(&profile)?;
        let mut founder = Coordinator::of_generated(Generated::of(INCIDENTS)?)?;
        let member = self.browser(&profile)?;
        member.begin(DATABASE)?;
        examine(&member, founder.invite()?)?;
        let join = Ask::Join {
            person: "Ana Petrova".to_owned(),
            contact: "ext. 12".to_owned(),
        };
        let (_, request) = member.ask(&join, Vec::new())?;
        founder.enrol(only(request)?)?;
        examine(&member, founder.invite()?)?;
        member.ask(&Ask::Apply, Vec::new())?;
        let at_first = entries(&member)?;
        drop(member);

        // What it comes to, with what the device writes about it, is seen on a device that nobody kills.
        let import = founder.export()?;
        let twin = self.folder.join("twin");
        copy_anew(&profile, &twin)?;
        let member = self.browser(&twin)?;
        member.begin(DATABASE)?;
        let names = import.iter().map(|_| "file".to_owned()).collect();
        member.ask(&Ask::Examine { names }, import.clone())?;
        member.ask(&Ask::Apply, Vec::new())?;
        let entries = entries(&member)? - at_first;
        ensure!(entries >= LARGE, "the import has {entries} entries only");
        println!("the import has {entries} entries");
        let known = Known {
            at_first,
            ..Known::default()
        };
        Ok(Cradle {
            profile,
            known,
            import,
            entries,
        })
    }

    /// The life of a device; returns how many reports it had saved.
    fn live(&mut self, cradle: &Cradle, random: &mut Random, kills: usize) -> Result<usize> {
        let folder = self.folder.join("device");
        copy_anew(&cradle.profile, &folder)?;
        let mut known = cradle.known.clone();
        let mut lost_by_us = false;
        for _ in 0..kills {
            let doing = Doing::any(random, known.imported);
            let delay = Duration::from_millis(random.below(doing.span()));
            let mut party = self.browser(&folder)?;
            self.count_wipe(&party, lost_by_us)?;
            party.begin(DATABASE)?;
            known.check(&party, cradle.entries)?;
            if doing.is_below() {
                // What the last kill has left was brought together just now: only then may a layer be taken away.
                drop(party);
                party = self.browser(&folder)?;
                self.layers(&party, doing.below())?;
            }
            known = self.kill_at(doing, &party, known, cradle, delay)?;
            lost_by_us = doing.is_below();
        }
        let party = self.browser(&folder)?;
        self.count_wipe(&party, lost_by_us)?;
        party.begin(DATABASE)?;
        known.check(&party, cradle.entries)?;
        known.verify(&party, cradle.entries)?;
        print!(".");
        std::io::Write::flush(&mut std::io::stdout())?;
        Ok(known.reports.len())
    }

    fn kill_at(
        &mut self,
        doing: Doing,
        party: &Party,
        known: Known,
        cradle: &Cradle,
        delay: Duration,
    ) -> Result<Known> {
        let known = Mutex::new(known);
        let begun = AtomicBool::new(false);
        thread::scope(|scope| {
            let work = scope.spawn(|| {
                if doing.is_below() {
                    begun.store(true, Ordering::SeqCst);
                    party.begin(DATABASE)?;
                }
                doing.go_on(party, &known, &cradle.import, &begun)
            });
            let start = Instant::now();
            while !begun.load(Ordering::SeqCst) && !work.is_finished() && start.elapsed() < PATIENCE
            {
                thread::sleep(Duration::from_millis(1));
            }
            thread::sleep(delay);
            let early = work.is_finished();
            party.session().kill_all()?;
            let ended = work.join();
            // It never ends by itself.
            match ended {
                Ok(Err(error)) if early => Err(error.context("before it was killed")),
                Err(_) => bail!("it has panicked"),
                Ok(_) => Ok(()),
            }
        })
        .with_context(|| format!("{doing:?}"))?;
        *self.killed.entry(doing).or_default() += 1;
        Ok(known
            .into_inner()
            .unwrap_or_else(std::sync::PoisonError::into_inner))
    }

    fn count_wipe(&mut self, party: &Party, lost_by_us: bool) -> Result<()> {
        let there = self.layers(party, "")?;
        if !there && !lost_by_us {
            self.wipes += 1;
            println!("the browser has lost the database");
        }
        Ok(())
    }

    /// Looks at the layers, and does something to them. Whether the database was there.
    #[expect(clippy::unused_self, reason = "reads as what it is")]
    fn layers(&self, party: &Party, doing: &str) -> Result<bool> {
        let there = party.session().run_async(LAYERS, &[json!(doing)])?;
        Ok(there == true)
    }
}

/// How many entries a coordinator's device has.
fn entries(member: &Party) -> Result<usize> {
    let (answer, _) = member.ask(&Ask::Status, Vec::new())?;
    let Answer::Status(status) = answer else {
        bail!("no status: {answer:?}")
    };
    ensure!(status.roles.contains(&Role::Coordinator), "not let in");
    Ok(status.entries)
}

fn examine(member: &Party, file: Vec<u8>) -> Result<()> {
    let names = vec!["file".to_owned()];
    member.ask(&Ask::Examine { names }, vec![file]).map(drop)
}
