//! Dexie: fetched by npm when it is not there yet, checked, and never part of the repository.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use sha2::{Digest, Sha256};

use crate::debian::{self, Need};
use crate::shell;

/// The version compared.
pub const VERSION: &str = "4.4.7";

/// The SHA-256 of its package. With another version it is another: `npm pack dexie@<version>`, then `sha256sum`.
const SHA256: &str = "e6d50a205b0b3c1c1321e513ab66158868bafc8e1d28ef84aeb99cf5e58e4628";

/// The module in the package: for browsers of today, minified.
const MODULE: &str = "package/dist/modern/dexie.min.mjs";

const NPM: &[Need] = &[Need {
    program: "npm",
    package: "npm",
}];
const TAR: &[Need] = &[Need {
    program: "tar",
    package: "tar",
}];

/// Puts the module into `vendor`; the package stays in `folder`.
pub fn provide(folder: &Path, vendor: &Path) -> Result<()> {
    let name = format!("dexie-{VERSION}.tgz");
    let package = folder.join(&name);
    if check(&package).is_err() {
        debian::provide(NPM)?;
        let mut npm = shell::command("npm");
        npm.current_dir(folder)
            .args(["pack", "--silent", &format!("dexie@{VERSION}")]);
        shell::run(&mut npm).context("cannot fetch Dexie; npm must reach its registry")?;
    }
    check(&package)?;
    debian::provide(TAR)?;
    fs::create_dir_all(vendor)?;
    let mut tar = shell::command("tar");
    tar.arg("-xzOf").arg(&package).arg(MODULE);
    let module = shell::output(&mut tar).with_context(|| format!("no {MODULE} in {name}"))?;
    fs::write(vendor.join("dexie.mjs"), module)?;
    Ok(())
}

/// Whether it is the package we know.
fn check(package: &Path) -> Result<()> {
    let bytes = fs::read(package).with_context(|| format!("no {}", package.display()))?;
    ensure!(
        is_known(&bytes),
        "{} is not the package of Dexie {VERSION} that is compared; remove it and try again",
        package.display()
    );
    Ok(())
}

fn is_known(bytes: &[u8]) -> bool {
    let digest: String = Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    digest == SHA256
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_package_is_refused() {
        assert!(!is_known(b"") && !is_known(b"dexie"));
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
        let words = check(&file).expect_err("no package").to_string();
        assert!(words.contains("remove it and try again"), "{words}");
    }
}
