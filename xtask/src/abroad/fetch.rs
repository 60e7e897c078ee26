//! What the foreign programs need: from the distribution, from npm and from PyPI, in pinned versions, below `target/`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};

use crate::debian::{self, Need};
use crate::shell::{self, command};
use crate::tools;
use crate::workspace::Workspace;

/// The programs themselves.
pub const NEEDS: &[Need] = &[
    Need {
        program: "jq",
        package: "jq",
    },
    Need {
        program: "openssl",
        package: "openssl",
    },
    Need {
        program: "node",
        package: "nodejs",
    },
    Need {
        program: "npm",
        package: "npm",
    },
    Need {
        program: "python3",
        package: "python3",
    },
    Need {
        program: "age",
        package: "age",
    },
];

/// The folder with the scripts of `tests/abroad/`, and beside them the packages they use.
pub fn provide(workspace: &Workspace) -> Result<PathBuf> {
    debian::provide(NEEDS)?;
    tools::rage()?;
    let folder = workspace.root().join("target/abroad");
    fs::create_dir_all(&folder)?;
    for script in fs::read_dir(workspace.root().join("tests/abroad"))? {
        let script = script?;
        if script.file_type()?.is_file() {
            fs::copy(script.path(), folder.join(script.file_name()))?;
        }
    }
    once(&folder, "package-lock.json", "node_modules", || {
        let mut npm = command("npm");
        npm.current_dir(&folder);
        shell::run(npm.args(["ci", "--no-audit", "--no-fund", "--ignore-scripts"]))
            .context("cannot fetch jose; npm must reach its registry")
    })?;
    once(&folder, "requirements.txt", "venv", || {
        // Debian keeps this part of Python in a package of its own.
        if shell::output(command("python3").args(["-c", "import ensurepip"])).is_none() {
            debian::install("the module venv of python3", &["python3-venv"])?;
        }
        let mut python = command("python3");
        shell::run(
            python
                .args(["-m", "venv", "--clear"])
                .arg(folder.join("venv")),
        )?;
        let mut pip = Command::new(folder.join("venv/bin/python3"));
        pip.current_dir(&folder).args([
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
        ]);
        shell::run(pip.args(["--requirement", "requirements.txt"]))
            .context("cannot fetch the Python packages; pip must reach its registry")
    })?;
    Ok(folder)
}

/// Installs what a list names, unless that very list is installed already.
fn once(
    folder: &Path,
    list: &str,
    installed: &str,
    install: impl Fn() -> Result<()>,
) -> Result<()> {
    let wanted = fs::read(folder.join(list))?;
    let mark = folder.join(installed).join(format!("installed-{list}"));
    if fs::read(&mark).is_ok_and(|there| there == wanted) {
        return Ok(());
    }
    println!(
        "Fetching what {list} names into {} (seconds) …",
        folder.join(installed).display()
    );
    install()?;
    fs::write(&mark, wanted).with_context(|| format!("no {}", mark.display()))
}

/// Runs a script with the packages; what it prints.
pub fn python<A: AsRef<std::ffi::OsStr>>(
    folder: &Path,
    script: &str,
    arguments: impl IntoIterator<Item = A>,
) -> Result<String> {
    let mut python = Command::new(folder.join("venv/bin/python3"));
    printed(python.arg(script).args(arguments).current_dir(folder))
}

/// Runs a script with the packages; what it prints.
pub fn node<A: AsRef<std::ffi::OsStr>>(
    folder: &Path,
    script: &str,
    arguments: impl IntoIterator<Item = A>,
) -> Result<String> {
    printed(
        command("node")
            .arg(script)
            .args(arguments)
            .current_dir(folder),
    )
}

/// What a command prints; its errors go where ours go.
pub fn printed(run: &mut Command) -> Result<String> {
    let program = run.get_program().to_string_lossy().into_owned();
    let output = run.stderr(Stdio::inherit()).output();
    let output = output.with_context(|| format!("cannot run {program}"))?;
    ensure!(
        output.status.success(),
        "{program} ended with {}",
        output.status
    );
    Ok(String::from_utf8(output.stdout)?)
}
