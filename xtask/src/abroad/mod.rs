//! Other people's programs verify our files and sign files that we accept (`tests/abroad/`): every golden file, in every
//! shape that mail and editors give it, and with one digit changed.

mod case;
mod fetch;
mod sealed;
mod shell_script;
mod signed;
mod tool;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use crate::workspace::Workspace;
use case::Case;
pub use fetch::NEEDS;
use tool::Tool;

/// The shapes that `reformat.py` gives a file, beside the one it has.
const SHAPES: [&str; 6] = ["pretty", "minified", "shuffled", "crlf", "tabs", "escaped"];
/// What it makes to be refused.
const CHANGED: &str = "one-digit";

/// Runs all of it, and prints what was verified by whom.
pub fn run(workspace: &Workspace) -> Result<()> {
    let folder = fetch::provide(workspace)?;
    let golden = case::golden(workspace)?;
    let cases = shapes(&folder, &golden)?;
    let (hold, fail) = case::count(&cases);
    println!(
        "{} golden files that hold, in {} shapes each; {fail} files that somebody changed",
        golden.iter().filter(|case| case.holds).count(),
        SHAPES.len() + 1
    );
    for tool in Tool::ALL {
        let said = tool.verify(workspace, &folder, &cases)?;
        let wrong: Vec<String> = cases
            .iter()
            .filter(|case| said.contains(&case.path) != case.holds)
            .map(|case| {
                format!(
                    "{} {}",
                    if case.holds { "refuses" } else { "accepts" },
                    case.path.display()
                )
            })
            .collect();
        ensure!(wrong.is_empty(), "{} {}", tool.name(), wrong.join("\n"));
        println!(
            "{:<16} verifies {hold} of {hold}, refuses {fail} of {fail}",
            tool.name()
        );
    }
    for tool in Tool::ALL {
        let count = signed::check(tool, &folder, &golden)?;
        println!("{:<16} signs {count} files that we accept", tool.name());
    }
    sealed::check(&folder, &golden)
}

/// The golden files as they are, and those that hold in every shape; with what is to be said of each. Ours goes first.
fn shapes(folder: &Path, golden: &[Case]) -> Result<Vec<Case>> {
    let work = fresh(&folder.join("shapes"))?;
    let holding: Vec<&Case> = golden.iter().filter(|case| case.holds).collect();
    let paths = holding.iter().map(|case| case.path.as_path());
    fetch::python(
        folder,
        "reformat.py",
        [work.as_path()].into_iter().chain(paths),
    )?;
    let mut cases = golden.to_vec();
    for case in holding {
        for (shape, holds) in SHAPES
            .iter()
            .map(|shape| (shape, true))
            .chain([(&CHANGED, false)])
        {
            let path = work.join(case.shaped(shape)?);
            let text = fs::read(&path).with_context(|| format!("no {}", path.display()))?;
            ensure!(
                case::verdict(&text) == Some(holds),
                "Watchbook itself is wrong about {}",
                path.display()
            );
            cases.push(Case { path, holds });
        }
    }
    Ok(cases)
}

/// An empty folder.
fn fresh(folder: &Path) -> Result<PathBuf> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    Ok(folder.to_owned())
}
