//! Why the command cannot answer at all: usage, or files that cannot be read or written.

use std::{io, path::Path};

use crate::{
    home::Fault,
    register::desk::Refusal,
    words::{Say, Sentence, sentence},
};

/// A reason to stop with exit code 2.
#[derive(Debug)]
pub enum Trouble {
    /// A file or a folder cannot be read or written.
    File {
        /// Which.
        path: String,
        /// What the system said.
        error: io::Error,
    },
    /// The answer cannot be written.
    Output(io::Error),
    /// The arguments ask for something that cannot be done.
    Usage(Sentence),
}

impl Trouble {
    /// The trouble with that file.
    pub fn file(path: &Path) -> impl Fn(io::Error) -> Trouble {
        let path = path.display().to_string();
        move |error| {
            let path = path.clone();
            Trouble::File { path, error }
        }
    }

    /// The sentence for it.
    #[must_use]
    pub fn text(&self) -> String {
        self.say().text()
    }

    /// Whether nobody reads the answer any more.
    #[must_use]
    pub fn is_closed_pipe(&self) -> bool {
        matches!(self, Trouble::Output(error) if error.kind() == io::ErrorKind::BrokenPipe)
    }
}

impl Say for Trouble {
    fn say(&self) -> Sentence {
        match self {
            Trouble::File { path, error } => {
                let key = match error.kind() {
                    io::ErrorKind::NotFound => "command-no-file",
                    _ => "command-file-trouble",
                };
                Sentence::new(key).with("path", path).with("detail", error)
            }
            Trouble::Output(error) => sentence!("command-output-trouble").with("detail", error),
            Trouble::Usage(sentence) => sentence.clone(),
        }
    }
}

impl From<io::Error> for Trouble {
    fn from(error: io::Error) -> Self {
        Trouble::Output(error)
    }
}

impl From<Fault> for Trouble {
    fn from(fault: Fault) -> Self {
        Trouble::Usage(fault.say())
    }
}

impl From<Refusal> for Trouble {
    fn from(refusal: Refusal) -> Self {
        Trouble::Usage(refusal.say())
    }
}
