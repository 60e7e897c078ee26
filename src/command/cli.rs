//! The arguments of the command line. Their words stand in `locales/en/command.ftl`.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use super::{
    help::{self, examples, more},
    usage::number,
};
use crate::{
    domain::stamp::Stamp,
    log::id::Digest,
    words::{sentence, text},
};

/// What the process answers to its caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Exit {
    /// Everything holds, everything is done.
    Fine = 0,
    /// Something does not hold, or was refused.
    Fault = 1,
    /// The arguments are wrong, or a file cannot be read or written.
    Usage = 2,
}

/// The command line.
#[derive(Debug, Parser)]
#[command(
    name = "watchbook",
    version,
    about = text!("command-about"),
    long_about = more("command-about"),
    after_help = help::exits(),
    subcommand_required = true,
    arg_required_else_help = true,
)]
pub struct Cli {
    #[command(subcommand)]
    pub verb: Verb,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Verb {
    #[command(
        about = text!("command-verify-about"),
        long_about = more("command-verify-about"),
        after_help = examples(help::VERIFY),
    )]
    Verify(Verify),
    #[command(
        about = text!("command-inspect-about"),
        long_about = more("command-inspect-about"),
        after_help = examples(help::INSPECT),
    )]
    Inspect(Inspect),
    #[command(
        about = text!("command-view-about"),
        long_about = more("command-view-about"),
        after_help = examples(help::VIEW),
    )]
    View(View),
    #[command(
        about = text!("command-merge-about"),
        long_about = more("command-merge-about"),
        after_help = examples(help::MERGE),
    )]
    Merge(Merge),
    #[command(
        about = text!("command-open-about"),
        long_about = more("command-open-about"),
        after_help = examples(help::OPEN),
    )]
    Open(Open),
    #[command(
        about = text!("command-join-about"),
        long_about = more("command-join-about"),
        after_help = examples(help::JOIN),
    )]
    Join(Join),
    #[command(
        about = text!("command-sync-about"),
        long_about = more("command-sync-about"),
        after_help = examples(help::SYNC),
    )]
    Sync(Sync),
    #[command(
        about = text!("command-generate-about"),
        long_about = more("command-generate-about"),
        after_help = examples(help::GENERATE),
    )]
    Generate(Generate),
}

/// Arguments of `verify`.
#[derive(Debug, Args)]
pub struct Verify {
    #[arg(required = true, value_name = "PATH", help = text!("command-option-paths"))]
    pub paths: Vec<PathBuf>,
    #[arg(long, value_name = "ID", value_parser = digest, help = text!("command-option-register"))]
    pub register: Option<Digest>,
    #[arg(long, help = text!("command-option-complete"))]
    pub complete: bool,
    #[arg(long, help = text!("command-option-json"))]
    pub json: bool,
}

/// Arguments of `inspect`.
#[derive(Debug, Args)]
pub struct Inspect {
    #[arg(required = true, value_name = "PATH", help = text!("command-option-paths"))]
    pub paths: Vec<PathBuf>,
    #[arg(long, help = text!("command-option-json"))]
    pub json: bool,
}

/// Arguments of `view`.
#[derive(Debug, Args)]
pub struct View {
    #[arg(required = true, value_name = "PATH", help = text!("command-option-paths"))]
    pub paths: Vec<PathBuf>,
    #[arg(long, conflicts_with = "incident", help = text!("command-option-events"))]
    pub events: bool,
    #[arg(long, value_name = "QUERY", conflicts_with = "incident", help = text!("command-option-query"))]
    pub query: Option<String>,
    #[arg(long, value_name = "REF", help = text!("command-option-incident"))]
    pub incident: Option<String>,
    #[arg(long, value_name = "ID", value_parser = digest, help = text!("command-option-register"))]
    pub register: Option<Digest>,
    #[arg(long, help = text!("command-option-json"))]
    pub json: bool,
    #[arg(
        long,
        conflicts_with_all = ["json", "events", "incident", "width"],
        help = text!("command-option-csv"),
    )]
    pub csv: bool,
    #[arg(long, value_name = "COLUMNS", value_parser = number::<usize>, help = text!("command-option-width"))]
    pub width: Option<usize>,
}

/// Arguments of `merge`.
#[derive(Debug, Args)]
pub struct Merge {
    #[arg(required = true, value_name = "PATH", help = text!("command-option-paths"))]
    pub paths: Vec<PathBuf>,
    #[arg(short, long, value_name = "FOLDER", help = text!("command-option-output"))]
    pub output: PathBuf,
    #[arg(long, value_name = "ID", value_parser = digest, help = text!("command-option-register"))]
    pub register: Option<Digest>,
}

/// Arguments of `open`.
#[derive(Debug, Args)]
pub struct Open {
    #[arg(value_name = "FILE", help = text!("command-option-sealed"))]
    pub file: PathBuf,
    #[arg(long, value_name = "FILE", help = text!("command-option-secret"))]
    pub secret: Option<PathBuf>,
    #[arg(short, long, value_name = "FOLDER", help = text!("command-option-output"))]
    pub output: PathBuf,
}

/// Arguments of `join`.
#[derive(Debug, Args)]
pub struct Join {
    #[arg(value_name = "HOME", help = text!("command-option-new-home"))]
    pub home: PathBuf,
    #[arg(value_name = "INVITATION", help = text!("command-option-invitation"))]
    pub invitation: PathBuf,
    #[arg(long, value_name = "NAME", help = text!("command-option-name"))]
    pub name: String,
    #[arg(long, value_name = "CONTACT", help = text!("command-option-contact"))]
    pub contact: String,
    #[arg(short, long, value_name = "FOLDER", help = text!("command-option-request"))]
    pub output: Option<PathBuf>,
}

/// Arguments of `sync`.
#[derive(Debug, Args)]
pub struct Sync {
    #[arg(value_name = "FOLDER", help = text!("command-option-shared"))]
    pub folder: PathBuf,
    #[arg(long, value_name = "HOME", help = text!("command-option-home"))]
    pub home: PathBuf,
}

/// Arguments of `generate`.
#[derive(Debug, Args)]
pub struct Generate {
    #[arg(long, value_name = "N", value_parser = number::<usize>, help = text!("command-option-incidents"))]
    pub incidents: usize,
    #[arg(long, value_name = "S", default_value_t = 1, value_parser = number::<u64>, help = text!("command-option-seed"))]
    pub seed: u64,
    #[arg(
        long,
        value_name = "DATE",
        default_value = "2026-06-30",
        value_parser = end_of_day,
        help = text!("command-option-until"),
    )]
    pub until: Stamp,
    #[arg(short, long, value_name = "FOLDER", help = text!("command-option-output"))]
    pub output: PathBuf,
}

fn digest(text: &str) -> Result<Digest, String> {
    text.parse()
        .map_err(|_| sentence!("command-not-an-id").text())
}

/// The last second of a date, in UTC.
fn end_of_day(date: &str) -> Result<Stamp, String> {
    format!("{date}T23:59:59Z")
        .parse()
        .map_err(|_| sentence!("command-not-a-date").text())
}
