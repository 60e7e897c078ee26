//! The servers: what must stand around a configuration of ours so that it runs here, and how each is started.

use std::fs;
use std::net::TcpStream;
use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};

use super::expected::Manners;
use super::{HOST, Place};
use crate::debian::{self, Need};
use crate::hosting::{self, ROOT};
use crate::shell;
use crate::webdriver::driver::free_port;
use crate::webdriver::process::Process;

/// How long a server may take to listen.
const PATIENCE: Duration = Duration::from_secs(20);

/// A program that serves files.
pub struct Server {
    /// Its name.
    pub name: &'static str,
    /// The program.
    pub need: Need,
    /// The configurations it runs with: names in `hosting/`, or what stands for none.
    pub variants: &'static [&'static str],
    /// What may be asked of it.
    pub manners: Manners,
    /// Makes it ready: writes its configuration, and tells how to start it.
    ready: fn(&Place, &str, &str, u16) -> Result<Command>,
}

/// All of them.
pub const ALL: &[Server] = &[
    Server {
        name: "nginx",
        need: debian::NGINX,
        variants: &["nginx.conf"],
        manners: Manners::Ours,
        ready: nginx,
    },
    Server {
        name: "Caddy",
        need: debian::CADDY,
        variants: &["Caddyfile"],
        manners: Manners::Ours,
        ready: caddy,
    },
    Server {
        name: "Apache",
        need: debian::APACHE,
        variants: &["apache.conf", ".htaccess"],
        manners: Manners::Ours,
        ready: apache,
    },
    PLAIN,
];

/// The one without any configuration.
pub const PLAIN: Server = Server {
    name: "a plain file server",
    need: debian::PYTHON,
    variants: &["nothing"],
    manners: Manners::Plain,
    ready: plain,
};

/// One that listens. Dropping it ends it.
pub struct Running {
    /// Where it listens, on this machine only.
    pub port: u16,
    _process: Process,
}

impl Server {
    /// Starts it with one of its configurations, and waits until it listens.
    pub fn start(&self, variant: &str, place: &Place, base: &str) -> Result<Running> {
        let port = free_port()?;
        let log = place.folder.join("log.txt");
        let mut command = (self.ready)(place, variant, base, port)?;
        let mut process = Process::start(&mut command, &log)?;
        let start = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            let said = || fs::read_to_string(&log).unwrap_or_default();
            ensure!(!process.has_ended(), "{} has ended:\n{}", self.name, said());
            ensure!(
                start.elapsed() < PATIENCE,
                "{} does not listen:\n{}",
                self.name,
                said()
            );
            thread::sleep(Duration::from_millis(20));
        }
        Ok(Running {
            port,
            _process: process,
        })
    }
}

/// A configuration of ours with what is theirs put in: each must be there.
fn adapted(name: &str, base: &str, theirs: &[(&str, &str)]) -> Result<String> {
    let name = match base {
        "/" => name.to_owned(),
        _ => format!("subpath/{name}"),
    };
    let files = hosting::files();
    let (_, text) = files
        .iter()
        .find(|(at, _)| *at == name)
        .with_context(|| format!("no hosting/{name}"))?;
    let mut text = text.clone();
    for (ours, theirs) in theirs {
        ensure!(text.contains(ours), "hosting/{name} no longer says {ours}");
        text = text.replace(ours, theirs);
    }
    Ok(text)
}

fn nginx(place: &Place, name: &str, base: &str, port: u16) -> Result<Command> {
    let host = adapted(
        name,
        base,
        &[
            ("listen 443 ssl", &format!("listen 127.0.0.1:{port} ssl")),
            ("/etc/ssl/certs/watchbook.pem", &shown(&place.certificate)),
            ("/etc/ssl/private/watchbook.key", &shown(&place.key)),
            (ROOT, &shown(&place.root)),
        ],
    )?;
    let folder = shown(&place.folder);
    let temporary: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .iter()
        .map(|what| format!("{what}_temp_path {folder}/{what};\n"))
        .collect();
    // One process, so that ending it is ending it.
    let around = format!(
        "daemon off;\nmaster_process off;\npid {folder}/nginx.pid;\nerror_log stderr;\nevents {{}}\n\
         http {{\naccess_log off;\ngzip on;\ngzip_types *;\n{temporary}{host}}}\n"
    );
    let configuration = place.folder.join("nginx.conf");
    fs::write(&configuration, around)?;
    let mut nginx = shell::command("nginx");
    nginx.arg("-e").arg("stderr").arg("-p").arg(&place.folder);
    nginx.arg("-c").arg(configuration);
    Ok(nginx)
}

fn caddy(place: &Place, name: &str, base: &str, port: u16) -> Result<Command> {
    let site = format!(
        "https://{HOST}:{port} {{\n\tbind 127.0.0.1\n\ttls {} {}\n",
        shown(&place.certificate),
        shown(&place.key)
    );
    let host = adapted(
        name,
        base,
        &[
            (&format!("{HOST} {{\n"), &site),
            (ROOT, &shown(&place.root)),
        ],
    )?;
    // Nobody is asked for a certificate, and nothing else listens.
    let around = format!("{{\n\tadmin off\n\tauto_https disable_redirects\n}}\n{host}");
    let configuration = place.folder.join("Caddyfile");
    fs::write(&configuration, around)?;
    let mut caddy = shell::command("caddy");
    caddy
        .args(["run", "--adapter", "caddyfile", "--config"])
        .arg(configuration)
        .env("HOME", &place.folder)
        .env("XDG_CONFIG_HOME", &place.folder)
        .env("XDG_DATA_HOME", &place.folder);
    Ok(caddy)
}

/// Where Debian, and others, have the modules.
const MODULES: [&str; 3] = [
    "/usr/lib/apache2/modules",
    "/usr/lib64/httpd/modules",
    "/usr/lib/httpd/modules",
];

fn apache(place: &Place, name: &str, base: &str, port: u16) -> Result<Command> {
    let root = shown(&place.root);
    let host = match name {
        ".htaccess" => {
            // It goes beside the site as it is; what a host of many has is around it.
            let (_, text) = hosting::files()
                .into_iter()
                .find(|(at, _)| *at == name)
                .context("no .htaccess")?;
            fs::write(place.root.join(base.trim_matches('/')).join(name), text)?;
            format!(
                "<VirtualHost 127.0.0.1:{port}>\nServerName {HOST}\nSSLEngine on\nSSLCertificateFile {}\n\
                 SSLCertificateKeyFile {}\nDocumentRoot {root}\n<Directory {root}>\nRequire all granted\n\
                 AllowOverride FileInfo\nOptions Indexes FollowSymLinks\n</Directory>\n</VirtualHost>\n",
                shown(&place.certificate),
                shown(&place.key)
            )
        }
        name => adapted(
            name,
            base,
            &[
                ("*:443", &format!("127.0.0.1:{port}")),
                ("/etc/ssl/certs/watchbook.pem", &shown(&place.certificate)),
                ("/etc/ssl/private/watchbook.key", &shown(&place.key)),
                (ROOT, &root),
            ],
        )?,
    };
    let modules = MODULES.iter().find(|folder| Path::new(folder).is_dir());
    let modules = modules.context("no modules of Apache")?;
    // Those that the configurations name, and those that no host is without. Debian builds one of them in.
    let loaded: String = ["mpm_event", "authz_core", "unixd", "dir", "autoindex"]
        .iter()
        .chain(&["headers", "mime", "rewrite", "ssl", "deflate", "filter"])
        .filter(|name| Path::new(&format!("{modules}/mod_{name}.so")).is_file())
        .map(|name| format!("LoadModule {name}_module {modules}/mod_{name}.so\n"))
        .collect();
    let folder = shown(&place.folder);
    let around = format!(
        "{loaded}ServerRoot {folder}\nServerName {HOST}\nPidFile {folder}/apache.pid\nErrorLog {folder}/error.txt\n\
         DefaultRuntimeDir {folder}\nMutex posixsem\nTypesConfig /dev/null\nSSLSessionCache none\nUser www-data\n\
         Group www-data\nListen 127.0.0.1:{port}\nAddOutputFilterByType DEFLATE text/html text/css text/javascript\n\
         <Directory />\nRequire all denied\n</Directory>\n{host}"
    );
    let configuration = place.folder.join("apache.conf");
    fs::write(&configuration, around)?;
    let mut apache = shell::command("apache2");
    // One process, so that ending it is ending it.
    apache.args(["-X", "-f"]).arg(configuration);
    Ok(apache)
}

fn plain(place: &Place, _: &str, base: &str, port: u16) -> Result<Command> {
    ensure!(base == "/", "it knows no folder for itself");
    let mut python = shell::command("python3");
    python
        .args(["-m", "http.server", "--bind", "127.0.0.1", "--directory"])
        .arg(&place.root)
        .arg(port.to_string());
    Ok(python)
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
