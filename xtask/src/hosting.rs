//! Ready configurations for common hosts in `hosting/`, made from the one file that states the headers, so that they
//! cannot say anything else.

#[cfg(test)]
mod tests;

use std::fs;

use anyhow::Result;

use crate::headers;
use crate::workspace::Workspace;

/// The files that browsers must ask for anew: everything else has its digest in its name or in the service worker's list.
const FRESH: [&str; 2] = ["index.html", "sw.js"];
/// What each file is, by the end of its name, whatever the host knows by itself.
const TYPES: [(&str, &str); 9] = [
    ("text/html", "html"),
    ("text/css", "css"),
    ("text/javascript", "js mjs"),
    ("text/plain", "ftl txt"),
    ("application/wasm", "wasm"),
    ("application/json", "json"),
    ("application/manifest+json", "webmanifest"),
    ("image/svg+xml", "svg"),
    ("image/png", "png"),
];
/// The folder of the examples for a site in a folder, and where that is.
pub const SUBPATH: &str = "/register/";

/// Where the configurations take the site from.
pub const ROOT: &str = "/srv/watchbook";

/// A configuration: its name in `hosting/`, and its text.
pub type File = (&'static str, String);

/// All of them: for a site at the root of a host, and for one in a folder.
pub fn files() -> [File; 12] {
    [
        ("_headers", netlify("/")),
        ("_redirects", redirects("/")),
        ("nginx.conf", nginx("/")),
        ("Caddyfile", caddy("/")),
        // Everything in it is relative to the folder that it lies in.
        (".htaccess", apache()),
        ("apache.conf", apache_host("/")),
        ("github-pages.yml", GITHUB.to_owned()),
        ("subpath/_headers", netlify(SUBPATH)),
        ("subpath/_redirects", redirects(SUBPATH)),
        ("subpath/nginx.conf", nginx(SUBPATH)),
        ("subpath/Caddyfile", caddy(SUBPATH)),
        ("subpath/apache.conf", apache_host(SUBPATH)),
    ]
}

/// Writes them.
pub fn write(workspace: &Workspace) -> Result<()> {
    let folder = workspace.root().join("hosting");
    fs::create_dir_all(folder.join("subpath"))?;
    for (name, text) in files() {
        fs::write(folder.join(name), text)?;
        println!("hosting/{name}");
    }
    Ok(())
}

/// Netlify, Cloudflare Pages and others that read such a file beside the site.
fn netlify(base: &str) -> String {
    let mut text = format!("{base}*\n");
    for (name, value) in headers::all() {
        text += &format!("  {name}: {value}\n");
    }
    for path in FRESH.iter().chain(&[""]) {
        text += &format!("{base}{path}\n  Cache-Control: no-cache\n");
    }
    text + &format!("{base}manifest.webmanifest\n  Content-Type: application/manifest+json\n")
}

fn redirects(base: &str) -> String {
    format!("{base}* {base}index.html 200\n")
}

fn nginx(base: &str) -> String {
    let headers: String = headers::all()
        .map(|(name, value)| format!("        add_header {name} \"{value}\" always;\n"))
        .collect();
    let bare = match base.trim_end_matches('/') {
        "" => String::new(),
        bare => format!("    location = {bare} {{\n        return 301 {base};\n    }}\n"),
    };
    let types: String = TYPES
        .iter()
        .map(|(media_type, endings)| format!("            {media_type} {endings};\n"))
        .collect();
    let text = NGINX
        .replace("{headers}", &headers)
        .replace("{types}", &types);
    text.replace("{bare}", &bare).replace("{base}", base)
}

/// nginx forgets the headers of outside where a location adds one of its own, so all of them stand in one place and only
/// the value of one changes.
const NGINX: &str = r#"# For conf.d: the name of the host, its certificate and the folder are yours; dist/ is what is asked for as {base}.
map $uri $watchbook_cache {
    default "";
    ~^{base}(index\.html|sw\.js)$ no-cache;
}

server {
    listen 443 ssl;
    server_name watchbook.example;
    ssl_certificate /etc/ssl/certs/watchbook.pem;
    ssl_certificate_key /etc/ssl/private/watchbook.key;
    root /srv/watchbook;

{bare}    location {base} {
        types {
{types}        }

        # A path without a file is a page; a file that is missing is missing.
        try_files $uri {base}index.html;
        location ~ \.[a-z0-9]+$ {
            try_files $uri =404;
        }

        add_header Cache-Control $watchbook_cache always;
{headers}    }
}
"#;

fn caddy(base: &str) -> String {
    let headers: String = headers::all()
        .map(|(name, value)| format!("\t\t\t{name} \"{value}\"\n"))
        .collect();
    let bare = match base.trim_end_matches('/') {
        "" => String::new(),
        bare => format!("\tredir {bare} {base}\n"),
    };
    let text = CADDY.replace("{headers}", &headers);
    text.replace("{bare}", &bare).replace("{base}", base)
}

const CADDY: &str = r#"# The name of the host and the folder are yours; dist/ is what is asked for as {base}.
watchbook.example {
	root * /srv/watchbook
{bare}	handle {base}* {
		header {
{headers}		}
		@manifest path {base}manifest.webmanifest
		header @manifest Content-Type application/manifest+json
		@words path {base}locales/*
		header @words Content-Type "text/plain; charset=utf-8"
		@fresh path {base}index.html {base}sw.js
		header @fresh Cache-Control no-cache
		# A path without a file is a page; a file that is missing is missing.
		@page not path_regexp \.[a-z0-9]+$
		header @page Cache-Control no-cache
		rewrite @page {base}index.html
		encode zstd gzip
		file_server
	}
}
"#;

fn apache() -> String {
    let mut text = "# Beside index.html; needs mod_headers, mod_rewrite and mod_mime.\n".to_owned();
    for (name, value) in headers::all() {
        text += &format!("Header always set {name} \"{value}\"\n");
    }
    for (media_type, endings) in TYPES {
        text += &format!("AddType {media_type} .{}\n", endings.replace(' ', " ."));
    }
    text + APACHE
}

/// What follows headers and types.
const APACHE: &str = r#"<FilesMatch "^(index\.html|sw\.js)$">
    Header always set Cache-Control no-cache
</FilesMatch>
# A path without a file is a page; a file that is missing is missing.
RewriteEngine On
RewriteCond %{REQUEST_FILENAME} !-f
RewriteCond %{REQUEST_URI} !\.[a-z0-9]+$
RewriteRule ^ index.html [L]
"#;

/// For who configures the whole server: the same, in a host of its own.
fn apache_host(base: &str) -> String {
    let inside = apache();
    let inside = inside
        .lines()
        .skip(1)
        .map(|line| format!("        {line}\n"));
    let text = APACHE_HOST.replace("{inside}", &inside.collect::<String>());
    text.replace("{base}", base.trim_end_matches('/'))
        .replace("{path}", base)
}

const APACHE_HOST: &str = r"# For sites-available: the name of the host, its certificate and the folder are yours; dist/ is what is asked for as {path}.
# Needs mod_headers, mod_mime, mod_rewrite and mod_ssl: a2enmod headers mime rewrite ssl.
<VirtualHost *:443>
    ServerName watchbook.example
    SSLEngine on
    SSLCertificateFile /etc/ssl/certs/watchbook.pem
    SSLCertificateKeyFile /etc/ssl/private/watchbook.key
    DocumentRoot /srv/watchbook
    <Directory /srv/watchbook{base}>
        Require all granted
        AllowOverride None
        # Rewriting wants links to be followed; without Indexes no folder is listed.
        Options FollowSymLinks
{inside}    </Directory>
</VirtualHost>
";

/// A host without headers: the policy in the page has to do (`docs/hosting.md`).
const GITHUB: &str = r"# For .github/workflows/ of a copy of the sources, with Pages set to be built by a workflow. Builds for
# https://OWNER.github.io/REPOSITORY/; with a host name of your own the path is just a slash.
name: Pages
on:
  push:
    branches: [main]
permissions:
  contents: read
  pages: write
  id-token: write
concurrency:
  group: pages
jobs:
  site:
    runs-on: ubuntu-latest
    environment:
      name: github-pages
      url: ${{ steps.deploy.outputs.page_url }}
    steps:
      - uses: actions/checkout@v4
      - run: cargo xtask build --public-url /${{ github.event.repository.name }}/
      # Unknown paths are answered with this file. It comes after the build: it is no part of the site's list.
      - run: cp dist/index.html dist/404.html
      - uses: actions/upload-pages-artifact@v3
        with:
          path: dist
      - id: deploy
        uses: actions/deploy-pages@v4
";
