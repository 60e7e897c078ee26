//! `join`: makes a home for a device on this machine, and the request with which it asks to be enrolled.

use std::{fs, io::Write, path::Path};

use super::{
    cli::{Exit, Join},
    output::put,
    source,
    trouble::Trouble,
};
use crate::{
    bundle::read::{Document, read},
    engine::{
        Bytes,
        protocol::{Answer, Ask, Seen, Standing},
    },
    home::Home,
    log::id::DeviceId,
    words::{Say as _, Sentence, sentence, text},
};

/// Runs the verb.
///
/// # Errors
/// When the invitation cannot be read, or the home not be made.
pub fn run(options: &Join, out: &mut dyn Write, err: &mut dyn Write) -> Result<Exit, Trouble> {
    let folder = options.output.as_ref().unwrap_or(&options.home);
    let invitation = match source::bytes(&options.invitation)? {
        Ok(bytes) => bytes,
        Err(fault) => return Err(Trouble::Usage(fault.say())),
    };
    // One that has a home already and waits makes its request again.
    let mut home = match Home::is_at(&options.home) {
        true => Home::open(&options.home)?,
        false => Home::make(&options.home)?,
    };
    let (answer, _) = home.ask(Ask::Status, Vec::new())?;
    let Answer::Status(status) = answer else {
        return Err(unexpected());
    };
    let made = if status.standing == Standing::Waiting {
        home.ask(Ask::RequestKey, Vec::new())?
    } else {
        match accept(&mut home, options, invitation)? {
            Ok(made) => made,
            Err(reason) => {
                writeln!(err, "{}", reason.text())?;
                return Ok(Exit::Fault);
            }
        }
    };
    let (Answer::Files { names, words, .. }, bytes) = made else {
        return Err(unexpected());
    };
    fs::create_dir_all(folder).map_err(Trouble::file(folder))?;
    for (name, bytes) in names.iter().zip(bytes) {
        let path = folder.join(name);
        // An earlier request of the same device is as good as this one.
        if !is_of(&path, &status.device)? {
            put(&path, &bytes)?;
        }
        tell(&path, &words, out)?;
    }
    Ok(Exit::Fine)
}

/// Joins with the invitation; why not, otherwise.
fn accept(
    home: &mut Home,
    options: &Join,
    invitation: Vec<u8>,
) -> Result<Result<(Answer, Bytes), Sentence>, Trouble> {
    let names = vec![options.invitation.display().to_string()];
    let (answer, _) = home.ask(Ask::Examine { names }, vec![invitation])?;
    let Answer::Examined(examined) = answer else {
        return Err(unexpected());
    };
    Ok(match examined.files.into_iter().next() {
        Some(Seen::Invitation { .. }) => {
            let (person, contact) = (options.name.clone(), options.contact.clone());
            Ok(home.ask(Ask::Join { person, contact }, Vec::new())?)
        }
        Some(Seen::Refused { reason, .. }) => Err(reason),
        _ => {
            Err(sentence!("command-join-no-invitation").with("file", options.invitation.display()))
        }
    })
}

/// Whether a file is a request of that device.
fn is_of(path: &Path, device: &DeviceId) -> Result<bool, Trouble> {
    if !path.exists() {
        return Ok(false);
    }
    let document = source::bytes(path)?.and_then(|bytes| read(&bytes));
    Ok(matches!(document, Ok(Document::Enrol(request)) if request.from == *device))
}

fn tell(path: &Path, words: &[String], out: &mut dyn Write) -> Result<(), Trouble> {
    let made = sentence!("command-join-done").with("file", path.display());
    writeln!(out, "{}", made.text())?;
    writeln!(out, "{}", text!("command-join-words"))?;
    writeln!(out, "  {}", words.join(" "))?;
    Ok(())
}

/// The engine has answered another question.
pub fn unexpected() -> Trouble {
    Trouble::Usage(sentence!("fault-unexpected-answer"))
}
