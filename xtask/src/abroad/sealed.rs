//! Files that only some can read: sealed by us and opened by others, sealed by others and opened by us.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};
use watchbook::log::key::Signer;
use watchbook_envelope::{open_as, open_with, public_text, seal_for, seal_with, secret_text};

use super::case::Case;
use crate::shell::command;

const PASSPHRASE: &str = "seven lamps on a grey quay";
const WRONG: &str = "seven lamps on a grey key";

/// A program that seals and opens as age does.
#[derive(Clone, Copy)]
struct Tool {
    name: &'static str,
    /// Whether it is a program of its own; or else a package that a script uses.
    is_program: bool,
}

/// `age` in Go, `rage` in Rust, `age-encryption` in JavaScript.
const TOOLS: [Tool; 3] = [
    Tool {
        name: "age",
        is_program: true,
    },
    Tool {
        name: "rage",
        is_program: true,
    },
    Tool {
        name: "age-encryption",
        is_program: false,
    },
];

/// What is opened with.
#[derive(Clone, Copy)]
enum Way {
    Key,
    Passphrase(&'static str),
}

/// A pair of keys, as files and texts.
struct Keys {
    public: String,
    secret: String,
    file: PathBuf,
}

/// Every golden file both ways with every program, by key and by passphrase; and what must not open does not.
pub fn check(folder: &Path, golden: &[Case]) -> Result<()> {
    let work = super::fresh(&folder.join("sealed"))?;
    let signer = Signer::from_seed(&[1; 32]);
    let (public, secret) = (signer.public().agreement(), signer.agreement());
    let keys = Keys {
        public: public_text(&public).context("no key")?,
        secret: secret_text(&secret).context("no key")?,
        file: work.join("key.txt"),
    };
    fs::write(&keys.file, &keys.secret)?;
    let holding: Vec<&Case> = golden.iter().filter(|case| case.holds).collect();
    for tool in TOOLS {
        for case in &holding {
            let plain = fs::read(&case.path)?;
            let ours = seal_for(&plain, &[public]).context("not sealed")?;
            tool.opens(&work, &keys, Way::Key, &ours, Some(&plain))?;
            let theirs = tool.seals(&work, &keys, Way::Key, &plain)?;
            let opened = open_as(&theirs, &secret);
            ensure!(
                opened == Ok(plain),
                "{} seals what we do not open",
                tool.name
            );
        }
        // Stretching takes a second or two, so one file is enough.
        let plain = fs::read(&holding.first().context("no golden files")?.path)?;
        let ours = seal_with(&plain, PASSPHRASE).context("not sealed")?;
        let (right, wrong) = (Way::Passphrase(PASSPHRASE), Way::Passphrase(WRONG));
        tool.opens(&work, &keys, right, &ours, Some(&plain))?;
        tool.opens(&work, &keys, wrong, &ours, None)?;
        tool.opens(&work, &keys, right, &ours[..ours.len() - 1], None)?;
        let theirs = tool.seals(&work, &keys, right, &plain)?;
        let opened = open_with(&theirs, PASSPHRASE);
        ensure!(
            opened == Ok(plain),
            "{} seals what we do not open",
            tool.name
        );
        println!(
            "{:<16} opens {} of ours and we of its, by key; by passphrase too; not by a wrong one, nor a cut one",
            tool.name,
            holding.len()
        );
    }
    Ok(())
}

impl Tool {
    /// Has the program open a file: it has to give the content back, or nothing where there is none to give.
    fn opens(
        self,
        work: &Path,
        keys: &Keys,
        way: Way,
        sealed: &[u8],
        plain: Option<&[u8]>,
    ) -> Result<()> {
        let (from, to) = (work.join("it.age"), work.join("it.opened"));
        fs::write(&from, sealed)?;
        let _ = fs::remove_file(&to);
        let succeeded = self.run(keys, way, "open", (&from, &to))?;
        let opened = fs::read(&to).ok().filter(|_| succeeded);
        ensure!(
            opened.as_deref() == plain,
            "{} {}",
            self.name,
            match plain {
                Some(_) => "does not open what we sealed",
                None => "opens what it must not",
            }
        );
        Ok(())
    }

    /// Has the program seal a file.
    fn seals(self, work: &Path, keys: &Keys, way: Way, plain: &[u8]) -> Result<Vec<u8>> {
        let (from, to) = (work.join("it"), work.join("it.sealed"));
        fs::write(&from, plain)?;
        let _ = fs::remove_file(&to);
        let succeeded = self.run(keys, way, "seal", (&from, &to))?;
        ensure!(succeeded, "{} does not seal", self.name);
        fs::read(&to).with_context(|| format!("{} wrote nothing", self.name))
    }

    fn run(self, keys: &Keys, way: Way, task: &str, files: (&Path, &Path)) -> Result<bool> {
        let folder = keys.file.ancestors().nth(2).context("no folder")?;
        let mut run = match self.is_program {
            true => self.by_command(keys, way, task, files),
            false => {
                let mut node = command("node");
                let (way, with) = match way {
                    Way::Key if task == "seal" => ("key", keys.public.as_str()),
                    Way::Key => ("key", keys.secret.as_str()),
                    Way::Passphrase(passphrase) => ("passphrase", passphrase),
                };
                node.args(["seal.mjs", way, task, with])
                    .args([files.0, files.1]);
                node
            }
        };
        run.current_dir(folder)
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let status = run.status();
        let status = status.with_context(|| format!("cannot run {}", self.name))?;
        Ok(status.success())
    }

    fn by_command(self, keys: &Keys, way: Way, task: &str, (from, to): (&Path, &Path)) -> Command {
        let mut run = match way {
            Way::Key => command(self.name),
            Way::Passphrase(passphrase) => {
                let mut python = command("python3");
                python.args(["passphrase.py", passphrase, self.name]);
                python
            }
        };
        match (task, way) {
            ("seal", Way::Key) => run.args(["--encrypt", "--recipient", &keys.public]),
            ("seal", Way::Passphrase(_)) => run.args(["--encrypt", "--passphrase"]),
            (_, Way::Key) => run.arg("--decrypt").arg("--identity").arg(&keys.file),
            (_, Way::Passphrase(_)) => run.arg("--decrypt"),
        };
        run.arg("--output").arg(to).arg(from);
        run
    }
}
