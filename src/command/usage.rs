//! What clap would say in English, in our words: the frame of help, and what is wrong with arguments.

use std::{error::Error as _, str::FromStr};

use clap::{
    Arg, ArgAction, Command, CommandFactory as _,
    error::{ContextKind, ContextValue, ErrorKind},
};

use super::cli::Cli;
use crate::words::{Sentence, sentence, text};

/// The command line with headings and flags of ours.
#[must_use]
pub fn command() -> Command {
    let version = flag(
        "version",
        'V',
        ArgAction::Version,
        text!("command-flag-version"),
    );
    let mut command = worded(Cli::command())
        .disable_version_flag(true)
        .arg(version);
    // Only then there is a verb for help.
    command.build();
    command.mut_subcommand("help", |help| help.about(text!("command-help-about")))
}

fn worded(command: Command) -> Command {
    let help = flag("help", 'h', ArgAction::Help, text!("command-flag-help"));
    command
        .help_template(format!(
            "{{before-help}}{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}{{after-help}}",
            text!("command-usage")
        ))
        .subcommand_help_heading(text!("command-verbs"))
        .mut_args(with_heading)
        .disable_help_flag(true)
        .arg(help)
        .mut_subcommands(worded)
}

fn flag(name: &'static str, short: char, action: ArgAction, help: &'static str) -> Arg {
    let flag = Arg::new(name).short(short).long(name).action(action);
    with_heading(flag.help(help))
}

fn with_heading(argument: Arg) -> Arg {
    let heading = match argument.is_positional() {
        true => text!("command-arguments"),
        false => text!("command-options"),
    };
    let argument = argument.help_heading(heading);
    let defaults = argument.get_default_values();
    let Some(value) = defaults.first().map(|value| value.display().to_string()) else {
        return argument;
    };
    let default = sentence!("command-default").with("value", value).text();
    let help = argument
        .get_help()
        .map(ToString::to_string)
        .unwrap_or_default();
    argument
        .hide_default_value(true)
        .help(format!("{help} [{default}]"))
}

/// What is wrong with the arguments; nothing where it was help that was asked for.
#[must_use]
pub fn wrong(error: &clap::Error) -> Option<String> {
    let said = |kind| error.get(kind).map(listed).unwrap_or_default();
    let (argument, value) = (
        said(ContextKind::InvalidArg),
        said(ContextKind::InvalidValue),
    );
    let sentence = match error.kind() {
        ErrorKind::DisplayHelp
        | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
        | ErrorKind::DisplayVersion => return None,
        ErrorKind::UnknownArgument => {
            sentence!("command-wrong-argument").with("argument", argument)
        }
        ErrorKind::InvalidSubcommand => {
            sentence!("command-wrong-verb").with("verb", said(ContextKind::InvalidSubcommand))
        }
        ErrorKind::MissingRequiredArgument => {
            sentence!("command-wrong-missing").with("arguments", argument)
        }
        ErrorKind::ArgumentConflict => together(argument, said(ContextKind::PriorArg)),
        ErrorKind::InvalidValue if value.is_empty() => {
            sentence!("command-wrong-no-value").with("argument", argument)
        }
        ErrorKind::ValueValidation => sentence!("command-wrong-value")
            .with("value", value)
            .with("argument", argument)
            .with(
                "reason",
                error.source().map(ToString::to_string).unwrap_or_default(),
            ),
        _ => sentence!("command-wrong-other"),
    };
    let mut lines = vec![format!("watchbook: {}", sentence.text())];
    let similar = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand];
    for name in similar
        .map(said)
        .into_iter()
        .filter(|name| !name.is_empty())
    {
        lines.push(sentence!("command-wrong-similar").with("name", name).text());
    }
    let usage = said(ContextKind::Usage);
    if let Some(usage) = usage.trim().strip_prefix("Usage: ") {
        lines.push(format!("\n{} {usage}", text!("command-usage")));
    }
    lines.push(format!("\n{}\n", text!("command-wrong-help")));
    Some(lines.join("\n"))
}

fn together(argument: String, other: String) -> Sentence {
    match argument == other {
        true => sentence!("command-wrong-twice").with("argument", argument),
        false => sentence!("command-wrong-together")
            .with("argument", argument)
            .with("other", other),
    }
}

fn listed(value: &ContextValue) -> String {
    match value {
        ContextValue::String(one) => one.clone(),
        ContextValue::Strings(all) => all.join(", "),
        ContextValue::StyledStr(text) => text.to_string(),
        _ => String::new(),
    }
}

/// Reads a number.
///
/// # Errors
/// What is none.
pub fn number<T: FromStr>(text: &str) -> Result<T, String> {
    text.parse()
        .map_err(|_| sentence!("command-not-a-number").text())
}
