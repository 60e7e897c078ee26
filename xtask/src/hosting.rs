//! Ready configurations for common hosts in `hosting/`, made from the one file that states the headers, so that they
//! cannot say anything else.

use std::fs;

use anyhow::Result;

use crate::headers;
use crate::workspace::Workspace;

/// The files that browsers must ask for anew: everything else has its digest in its name or in the service worker's list.
const FRESH: [&str; 2] = ["/index.html", "/sw.js"];

/// A configuration: its name in `hosting/`, and its text.
pub type File = (&'static str, String);

/// All of them.
pub fn files() -> [File; 5] {
    [
        ("_headers", netlify()),
        ("_redirects", "/* /index.html 200\n".to_owned()),
        ("nginx.conf", nginx()),
        ("Caddyfile", caddy()),
        (".htaccess", apache()),
    ]
}

/// Writes them.
pub fn write(workspace: &Workspace) -> Result<()> {
    let folder = workspace.root().join("hosting");
    fs::create_dir_all(&folder)?;
    for (name, text) in files() {
        fs::write(folder.join(name), text)?;
        println!("hosting/{name}");
    }
    Ok(())
}

/// Netlify, Cloudflare Pages and others that read such a file beside the site.
fn netlify() -> String {
    let mut text = "/*\n".to_owned();
    for (name, value) in headers::all() {
        text += &format!("  {name}: {value}\n");
    }
    for path in FRESH.iter().chain(&["/"]) {
        text += &format!("{path}\n  Cache-Control: no-cache\n");
    }
    text + "/manifest.webmanifest\n  Content-Type: application/manifest+json\n"
}

fn nginx() -> String {
    let mut text = NGINX.to_owned();
    for (name, value) in headers::all() {
        text += &format!("    add_header {name} \"{value}\" always;\n");
    }
    text + "}\n"
}

/// nginx forgets the headers of outside where a location adds one of its own, so all of them stand in one place and only
/// the value of one changes.
const NGINX: &str = r#"# For conf.d: the name of the host, its certificate and the folder that dist/ was copied to are yours.
map $uri $watchbook_cache {
    default "";
    ~^/(index\.html|sw\.js)$ no-cache;
}

server {
    listen 443 ssl;
    server_name watchbook.example;
    ssl_certificate /etc/ssl/certs/watchbook.pem;
    ssl_certificate_key /etc/ssl/private/watchbook.key;
    root /srv/watchbook;

    types {
        text/html html;
        text/css css;
        text/javascript js mjs;
        text/plain ftl txt;
        application/wasm wasm;
        application/json json;
        application/manifest+json webmanifest;
        image/svg+xml svg;
        image/png png;
    }

    # A path without a file is a page; a file that is missing is missing.
    location / {
        try_files $uri /index.html;
    }
    location ~ \.[a-z0-9]+$ {
        try_files $uri =404;
    }

    add_header Cache-Control $watchbook_cache always;
"#;

fn caddy() -> String {
    let mut text = "# The name of the host and the folder that dist/ was copied to are yours.\nwatchbook.example {\n".to_owned();
    text += "\troot * /srv/watchbook\n\theader {\n";
    for (name, value) in headers::all() {
        text += &format!("\t\t{name} \"{value}\"\n");
    }
    text + CADDY
}

/// What follows the headers.
const CADDY: &str = r"	}
	@manifest path /manifest.webmanifest
	header @manifest Content-Type application/manifest+json
	@fresh path /index.html /sw.js
	header @fresh Cache-Control no-cache
	# A path without a file is a page; a file that is missing is missing.
	@page not path_regexp \.[a-z0-9]+$
	header @page Cache-Control no-cache
	rewrite @page /index.html
	encode zstd gzip
	file_server
}
";

fn apache() -> String {
    let mut text = "# Beside index.html; needs mod_headers, mod_rewrite and mod_mime.\n".to_owned();
    for (name, value) in headers::all() {
        text += &format!("Header always set {name} \"{value}\"\n");
    }
    text + APACHE
}

/// What follows the headers.
const APACHE: &str = r#"AddType text/javascript .js .mjs
AddType application/wasm .wasm
AddType application/manifest+json .webmanifest
<FilesMatch "^(index\.html|sw\.js)$">
    Header always set Cache-Control no-cache
</FilesMatch>
# A path without a file is a page; a file that is missing is missing.
RewriteEngine On
RewriteCond %{REQUEST_FILENAME} !-f
RewriteCond %{REQUEST_URI} !\.[a-z0-9]+$
RewriteRule ^ index.html [L]
"#;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_in_the_folder_is_what_the_headers_say() {
        let workspace = Workspace::find().expect("the workspace");
        let folder = workspace.root().join("hosting");
        for (name, text) in files() {
            let there = fs::read_to_string(folder.join(name)).unwrap_or_default();
            assert_eq!(there, text, "hosting/{name} is old: cargo xtask hosting");
        }
        assert_eq!(
            fs::read_dir(folder).expect("the folder").count(),
            files().len()
        );
    }

    #[test]
    fn every_configuration_sends_every_header() {
        for (name, text) in files().iter().filter(|(name, _)| *name != "_redirects") {
            for (header, value) in headers::all() {
                let has = |line: &str| line.contains(header) && line.contains(value);
                assert!(text.lines().any(has), "hosting/{name} lacks {header}");
            }
            assert!(text.contains("no-cache"), "{name}");
        }
    }
}
