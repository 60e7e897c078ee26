//! The foreign programs.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};

use super::case::Case;
use super::fetch;
use super::shell_script::Scripts;
use crate::shell::command;
use crate::workspace::Workspace;

/// A program that verifies and signs without us.
#[derive(Clone, Copy, Debug)]
pub enum Tool {
    /// A shell with jq and openssl.
    Shell,
    /// Node with jose.
    Jose,
    /// Python with jwcrypto.
    Jwcrypto,
    /// Python with joserfc.
    Joserfc,
}

impl Tool {
    /// All of them.
    pub const ALL: [Tool; 4] = [Tool::Shell, Tool::Jose, Tool::Jwcrypto, Tool::Joserfc];

    /// What it is called.
    pub fn name(self) -> &'static str {
        match self {
            Tool::Shell => "jq and openssl",
            Tool::Jose => "jose",
            Tool::Jwcrypto => "jwcrypto",
            Tool::Joserfc => "joserfc",
        }
    }

    /// The files of which it says that they hold.
    pub fn verify(
        self,
        workspace: &Workspace,
        folder: &Path,
        cases: &[Case],
    ) -> Result<BTreeSet<PathBuf>> {
        let paths = cases.iter().map(|case| case.path.as_os_str().to_owned());
        let said = match self {
            Tool::Shell => {
                return Ok(Scripts::read(workspace)?
                    .verify(folder, cases)?
                    .into_iter()
                    .collect());
            }
            Tool::Jose => fetch::node(folder, "verify.mjs", paths)?,
            _ => fetch::python(
                folder,
                "verify.py",
                [self.name().into()].into_iter().chain(paths),
            )?,
        };
        ensure!(
            said.lines().count() == cases.len(),
            "{} says nothing of some files",
            self.name()
        );
        Ok(said
            .lines()
            .filter_map(|line| line.strip_prefix("HOLDS "))
            .map(PathBuf::from)
            .collect())
    }

    /// Signs files where they are.
    pub fn sign(self, folder: &Path, keys: &Path, paths: &[PathBuf]) -> Result<()> {
        let arguments = [keys].into_iter().chain(paths.iter().map(PathBuf::as_path));
        let arguments: Vec<OsString> = arguments.map(|path| path.as_os_str().to_owned()).collect();
        match self {
            Tool::Shell => fetch::printed(
                command("sh")
                    .arg("sign.sh")
                    .args(arguments)
                    .current_dir(folder),
            ),
            Tool::Jose => fetch::node(folder, "sign.mjs", arguments),
            _ => fetch::python(
                folder,
                "sign.py",
                [self.name().into()].into_iter().chain(arguments),
            ),
        }
        .map(|_| ())
    }
}
