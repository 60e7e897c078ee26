//! The command `watchbook`: verifies, shows, merges and invents registers, from files alone; and keeps a
//! device on a machine that is always on, in step with a shared folder.
//!
//! Invariant: a verb reads files and answers; it changes none it was given, and deletes none. `sync` alone
//! takes files away, and only those that its own device has made.

mod cli;
mod finding;
mod folder;
pub mod generate;
mod help;
mod inspect;
mod join;
pub mod language;
mod layout;
mod merge;
mod open;
mod output;
mod reading;
mod source;
mod sync;
mod trouble;
mod usage;
mod verify;
mod view;

use std::{ffi::OsString, io::Write, process::ExitCode};

use clap::FromArgMatches as _;

use cli::{Cli, Verb};
use output::Shown;
use trouble::Trouble;

pub use cli::Exit;

/// Runs the command with the arguments and the streams of this process.
#[must_use]
pub fn main() -> ExitCode {
    language::speak();
    let (out, err) = (std::io::stdout(), std::io::stderr());
    let exit = run(std::env::args_os(), &mut out.lock(), &mut err.lock());
    ExitCode::from(exit as u8)
}

/// Runs the command. Answers go to `out`, what is wrong goes to `err`.
#[must_use]
pub fn run(
    arguments: impl IntoIterator<Item = OsString>,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Exit {
    let given = usage::command().try_get_matches_from(arguments);
    let cli = match given.and_then(|given| Cli::from_arg_matches(&given)) {
        Ok(cli) => cli,
        Err(message) => return explain(&message, out, err),
    };
    let mut out = Shown(std::io::BufWriter::new(out));
    let err = &mut Shown(err);
    let done = match cli.verb {
        // For programs, and byte for byte: a text with marks in it would not be what people wrote.
        Verb::View(options) if options.csv => view::run(&options, &mut out.0, err),
        verb => carry_out(verb, &mut out, err),
    };
    match done.and_then(|exit| Ok(out.flush().map(|()| exit)?)) {
        Ok(exit) => exit,
        Err(trouble) => {
            // Nobody reads on, as with `| head`: that is no trouble to speak of.
            if !trouble.is_closed_pipe() {
                let _ = writeln!(err, "watchbook: {}", trouble.text());
            }
            Exit::Usage
        }
    }
}

fn carry_out(verb: Verb, out: &mut dyn Write, err: &mut dyn Write) -> Result<Exit, Trouble> {
    match verb {
        Verb::Verify(options) => verify::run(&options, out),
        Verb::Inspect(options) => inspect::run(&options, out, err),
        Verb::View(options) => view::run(&options, out, err),
        Verb::Generate(options) => generate::run(&options, out),
        Verb::Merge(options) => merge::run(&options, out, err),
        Verb::Open(options) => open::run(&options, out, err),
        Verb::Join(options) => join::run(&options, out, err),
        Verb::Sync(options) => sync::run(&options, out, err),
    }
}

/// Help goes to `out` and is no fault; everything else about the arguments goes to `err`.
fn explain(message: &clap::Error, out: &mut dyn Write, err: &mut dyn Write) -> Exit {
    let text = usage::wrong(message).unwrap_or_else(|| message.render().to_string());
    if message.use_stderr() {
        let _ = write!(err, "{text}");
        return Exit::Usage;
    }
    let _ = write!(out, "{text}");
    Exit::Fine
}
