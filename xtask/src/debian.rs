//! Browsers, their drivers and the foreign verifiers: fetched by apt where we may, named exactly where we may not.

use std::fs;

use anyhow::{Result, bail};

use crate::shell::{self, command};

/// A program, and the Debian package that brings it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Need {
    /// The name of the program.
    pub program: &'static str,
    /// The name of the package.
    pub package: &'static str,
}

const fn need(program: &'static str, package: &'static str) -> Need {
    Need { program, package }
}

/// What verifies our bundles with nothing of ours.
pub const VERIFIERS: &[Need] = &[need("jq", "jq"), need("openssl", "openssl")];
/// Chromium and its driver.
pub const CHROMIUM: &[Need] = &[
    need("chromium", "chromium"),
    need("chromedriver", "chromium-driver"),
];
/// Firefox; its driver comes by cargo.
pub const FIREFOX: &[Need] = &[need("firefox-esr", "firefox-esr")];
/// What carries a shared folder from one machine to another.
pub const SYNCTHING: &[Need] = &[need("syncthing", "syncthing")];
/// What serves files, each with a configuration of ours.
pub const NGINX: Need = need("nginx", "nginx");
/// Another one.
pub const CADDY: Need = need("caddy", "caddy");
/// The program alone, without a service.
pub const APACHE: Need = need("apache2", "apache2-bin");
/// Its `http.server` has no configuration.
pub const PYTHON: Need = need("python3", "python3");
/// What asks a server, and what makes its certificate.
pub const ASKING: &[Need] = &[need("curl", "curl"), need("openssl", "openssl")];
/// Packages that start a service as soon as they are there. Only their programs are wanted.
const SERVICES: [Need; 2] = [NGINX, CADDY];
/// WebKitGTK with its driver, and the screen it cannot do without.
pub const WEBKIT: &[Need] = &[
    need("WebKitWebDriver", "webkit2gtk-driver"),
    need("Xvfb", "xvfb"),
    need("xauth", "xauth"),
];

/// Makes sure that all of them are there.
pub fn provide(needs: &[Need]) -> Result<()> {
    let missing = missing(needs, |program| shell::find(program).is_some());
    if missing.is_empty() {
        return Ok(());
    }
    let programs: Vec<&str> = missing.iter().map(|need| need.program).collect();
    install(&programs.join(", "), &packages(&missing))
}

/// Installs packages by apt where we may; otherwise says what is missing and how to get it.
pub fn install(what: &str, packages: &[&str]) -> Result<()> {
    if !can_install() {
        bail!(
            "missing: {what}. On Debian or Ubuntu: sudo apt-get install --no-install-recommends {}. \
             Elsewhere: put programs of these names on the PATH",
            packages.join(" ")
        );
    }
    println!(
        "Installing {} by apt (a minute or two) …",
        packages.join(", ")
    );
    shell::run(apt().arg("update"))?;
    shell::run(
        apt()
            .args(["install", "--yes", "--no-install-recommends"])
            .args(packages),
    )?;
    let services = SERVICES.iter().map(|service| service.package);
    for service in services.filter(|service| packages.contains(service)) {
        if fs::exists("/run/systemd/system")? {
            shell::run(command("systemctl").args(["disable", "--now", service]))?;
        }
    }
    Ok(())
}

/// Whether what is missing can be fetched.
pub fn can_install() -> bool {
    is_debian() && is_root()
}

fn missing(needs: &[Need], is_there: impl Fn(&str) -> bool) -> Vec<Need> {
    needs
        .iter()
        .copied()
        .filter(|need| !is_there(need.program))
        .collect()
}

fn packages(missing: &[Need]) -> Vec<&'static str> {
    missing.iter().map(|need| need.package).collect()
}

fn apt() -> std::process::Command {
    let mut apt = command("apt-get");
    apt.env("DEBIAN_FRONTEND", "noninteractive").arg("--quiet");
    apt
}

fn is_debian() -> bool {
    fs::exists("/etc/debian_version").unwrap_or(false) && shell::find("apt-get").is_some()
}

fn is_root() -> bool {
    shell::output(command("id").arg("-u")).is_some_and(|id| id.trim() == "0")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_missing_is_fetched() {
        let missing = missing(CHROMIUM, |program| program == "chromium");
        assert_eq!(packages(&missing), ["chromium-driver"]);
    }
}
