//! The checkout: where it is, and what its `Cargo.toml` declares.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::Value;

use crate::{lockfile, shell};

/// The package whose site we build.
pub const PACKAGE: &str = "watchbook";

/// A checkout of Watchbook.
pub struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// The checkout this program was built from.
    pub fn find() -> Result<Workspace> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"))
            .parent()
            .context("xtask has no parent")?;
        Ok(Workspace {
            root: root.to_owned(),
        })
    }

    /// Another checkout.
    pub fn at(root: PathBuf) -> Workspace {
        Workspace { root }
    }

    /// Its folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Where the built site is.
    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// Where cargo builds.
    pub fn target(&self) -> Result<PathBuf> {
        let target = self.metadata()?["target_directory"].take();
        let target = target.as_str().context("no target directory")?;
        Ok(PathBuf::from(target))
    }

    /// The version of a package in `Cargo.lock`.
    pub fn locked_version(&self, package: &str) -> Result<String> {
        let path = self.root.join("Cargo.lock");
        let lock = fs::read_to_string(&path).with_context(|| format!("no {}", path.display()))?;
        let version = lockfile::version(&lock, package);
        Ok(version
            .with_context(|| format!("Cargo.lock has no single {package}"))?
            .to_owned())
    }

    /// The names of the `[[test]]` targets that exist.
    pub fn test_targets(&self) -> Result<BTreeSet<String>> {
        Ok(test_names(&self.metadata()?))
    }

    fn metadata(&self) -> Result<Value> {
        let mut cargo = shell::cargo();
        cargo.current_dir(&self.root);
        cargo.args(["metadata", "--format-version", "1", "--no-deps"]);
        let text = shell::output(&mut cargo).context("cargo metadata failed")?;
        Ok(serde_json::from_str(&text)?)
    }
}

fn test_names(metadata: &Value) -> BTreeSet<String> {
    let items = |value: &Value| value.as_array().cloned().unwrap_or_default();
    items(&metadata["packages"])
        .iter()
        .filter(|package| package["name"] == PACKAGE)
        .flat_map(|package| items(&package["targets"]))
        .filter(|target| items(&target["kind"]).iter().any(|kind| kind == "test"))
        .filter_map(|target| target["name"].as_str().map(str::to_owned))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn only_test_targets_of_our_package_count() {
        let metadata = json!({ "packages": [
            { "name": "other", "targets": [{ "name": "journeys", "kind": ["test"] }] },
            { "name": "watchbook", "targets": [
                { "name": "watchbook", "kind": ["lib"] },
                { "name": "native", "kind": ["test"] },
            ] },
        ] });
        assert_eq!(test_names(&metadata), BTreeSet::from(["native".to_owned()]));
    }
}
