//! `open`: opens a sealed file, with its passphrase or with the code of a key on paper.

use std::{
    fs,
    io::{self, Write},
};

use zeroize::Zeroizing;

use super::{
    cli::{Exit, Open},
    output::{file_name, put},
    source,
    trouble::Trouble,
};
use crate::{
    bundle::envelope::opened_name,
    home::envelope::open_typed,
    words::{Say as _, sentence, text},
};

/// Runs the verb.
///
/// # Errors
/// When a file cannot be read or written.
pub fn run(options: &Open, out: &mut dyn Write, err: &mut dyn Write) -> Result<Exit, Trouble> {
    let sealed = match source::bytes(&options.file)? {
        Ok(bytes) => bytes,
        Err(fault) => return Err(Trouble::Usage(fault.say())),
    };
    let mut typed = Zeroizing::new(String::new());
    match &options.secret {
        Some(path) => {
            *typed = fs::read_to_string(path).map_err(Trouble::file(path))?;
        }
        None => {
            writeln!(err, "{}", text!("command-open-ask"))?;
            io::stdin().read_line(&mut typed)?;
        }
    }
    let plain = match open_typed(&sealed, typed.trim()) {
        Ok(plain) => plain,
        Err(reason) => {
            writeln!(err, "{}", reason.text())?;
            return Ok(Exit::Fault);
        }
    };
    fs::create_dir_all(&options.output).map_err(Trouble::file(&options.output))?;
    let name = file_name(&options.file);
    let path = options.output.join(opened_name(&name));
    put(&path, &plain)?;
    let done = sentence!("command-open-done").with("file", path.display());
    writeln!(out, "{}", done.text())?;
    Ok(Exit::Fine)
}
