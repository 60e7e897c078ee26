//! One file that holds the whole site: page, engine, all modules and languages, for a stick or a mail attachment. It is
//! made from a built site alone, and asks nobody for anything (`docs/decisions/0028-single-file.md`).

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use flate2::{Compression, GzBuilder};
use sha2::{Digest, Sha256};

use crate::precache;

/// What stands in `boot.mjs` where a site says where its bytes come from.
const PACKED: &str = include_str!("../../src/web/packed.js");
/// The place in it for the modules' scripts.
const FUNCTIONS: &str = "const FUNCTIONS = {};";
const BEGINS: &str = "// ── Where the bytes come from";
const ENDS: &str = "// ── Until here.\n";
/// The engine's worker, as the page knows it.
const WORKER: &str = "worker.js";

/// Writes the site in `dist` as one file, and returns its size.
pub fn write(dist: &Path, out: &Path) -> Result<usize> {
    let page = page(dist)?;
    if let Some(folder) = out.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(out, &page).with_context(|| format!("cannot write {}", out.display()))?;
    Ok(page.len())
}

fn page(dist: &Path) -> Result<String> {
    let html = read(dist, Path::new("index.html"))?;
    let boot = packed(&read(dist, Path::new("boot.mjs"))?)?;
    let files = precache::files(dist)?;
    let with = |ending: &str| -> Vec<&PathBuf> {
        let all = files.iter();
        all.filter(|file| file.to_string_lossy().ends_with(ending))
            .collect()
    };

    let main = attribute(&html, "data-js=\"").context("index.html names no script")?;
    let main = name(main);
    let wasm = name(attribute(&html, "data-wasm=\"").context("index.html names no wasm")?);
    let mut functions = (String::new(), String::new());
    for file in with(".js") {
        let file_name = file.to_string_lossy();
        if file_name == "sw.js" {
            continue;
        }
        let function = function(&file_name, &read(dist, file)?)?;
        let of_page = file_name == main;
        let place = if of_page {
            &mut functions.0
        } else {
            &mut functions.1
        };
        *place += &function;
    }
    let script = |functions: &str| {
        let filled = format!("const FUNCTIONS = {{\n{functions}}};");
        format!("'use strict';\n{}", boot.replace(FUNCTIONS, &filled))
    };
    let (of_page, of_worker) = (script(&functions.0), script(&functions.1));

    let mut data = vec![element(WORKER, of_worker.as_bytes())?];
    for file in &files {
        let path = file.to_string_lossy().replace('\\', "/");
        let is_data = path.ends_with(".wasm")
            || ["locales/", "demo/"]
                .iter()
                .any(|folder| path.starts_with(folder));
        if is_data {
            data.push(element(&path, &fs::read(dist.join(file))?)?);
        }
    }

    let mut style = String::new();
    for file in sheets(&html) {
        style += &read(dist, Path::new(file))?;
    }
    let icon = STANDARD.encode(fs::read(dist.join("icons/mark.svg"))?);
    for text in [&of_page, &style] {
        let never = ["</script", "<!--", "</style", "\r"];
        ensure!(
            never.iter().all(|never| !text.contains(never)),
            "a text that would end before its element does"
        );
    }

    let (head, body) = html.split_once("</head>").context("no end of the head")?;
    let head = without(head, "<link", ">")?;
    let head = without(&head, "<script", "</script>")?;
    let head = without(&head, "<!--", "-->")?;
    let (before, meta, after) = meta(&head)?;
    ensure!(meta.contains("default-src 'none'"), "no policy");
    let policy = policy(&of_page, &style);
    let head: String = format!("{before}{policy}{after}")
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| format!("{line}\n"))
        .collect();
    let (body, end) = body.rsplit_once("</body>").context("no end of the body")?;
    let data = data.concat();
    Ok(format!(
        "{head}  <link rel=\"icon\" href=\"data:image/svg+xml;base64,{icon}\">\n<style>{style}</style>\n</head>{body}{data}\
         <script type=\"module\" id=\"boot\" data-js=\"{main}\" data-wasm=\"{wasm}\">{of_page}</script>\n</body>{end}"
    ))
}

/// As strict as it can be: one script and one style, known by their digests, the worker made from what the file holds, and
/// no connection to anywhere.
fn policy(script: &str, style: &str) -> String {
    let digest = |text: &str| STANDARD.encode(Sha256::digest(text.as_bytes()));
    format!(
        "default-src 'none'; script-src 'sha256-{}' 'wasm-unsafe-eval'; style-src 'sha256-{}'; img-src blob: data:; \
         worker-src blob:; connect-src 'none'; base-uri 'none'; form-action 'none'; \
         require-trusted-types-for 'script'; trusted-types default",
        digest(script),
        digest(style)
    )
}

/// `boot.mjs` with everything in it.
fn packed(boot: &str) -> Result<String> {
    let (before, rest) = boot
        .split_once(BEGINS)
        .context("boot.mjs has no part for bytes")?;
    let (_, after) = rest.split_once(ENDS).context("that part has no end")?;
    ensure!(
        !after.contains("import.meta") && !before.contains("import.meta"),
        "only the part for bytes may know where the script lies"
    );
    Ok(format!("{before}{PACKED}{after}"))
}

/// A script of wasm-bindgen as a function that returns what it exports.
fn function(path: &str, script: &str) -> Result<String> {
    let (mut names, mut text) = (Vec::new(), String::new());
    for line in script.lines() {
        if line == "export { initSync, __wbg_init as default };" {
            continue;
        }
        let line = match line.strip_prefix("export ") {
            Some(line) => {
                let declared = ["function ", "class "]
                    .iter()
                    .find_map(|word| line.strip_prefix(word))
                    .with_context(|| format!("{path}: an export of another kind: {line}"))?;
                let end =
                    declared.find(|letter: char| !(letter.is_alphanumeric() || letter == '_'));
                names.push(&declared[..end.unwrap_or(declared.len())]);
                line
            }
            None => line,
        };
        if line.starts_with("import ") {
            bail!("{path} imports something");
        }
        // Where the wasm lies by itself; it is always given.
        text += &line.replace("import.meta.url", "undefined");
        text.push('\n');
    }
    ensure!(
        text.contains("function __wbg_init("),
        "{path} is no script of wasm-bindgen"
    );
    let names = names.join(", ");
    Ok(format!(
        "{path:?}: () => {{\n{text}return {{ {names}, default: __wbg_init }};\n}},\n"
    ))
}

/// An element that holds a file, compressed the way every browser can read.
fn element(path: &str, content: &[u8]) -> Result<String> {
    // No time in it: the same site is the same file.
    let mut packer = GzBuilder::new()
        .mtime(0)
        .write(Vec::new(), Compression::best());
    packer.write_all(content)?;
    let text = STANDARD.encode(packer.finish()?);
    Ok(format!(
        "<script type=\"text/plain\" data-path=\"{path}\">{text}</script>\n"
    ))
}

fn read(dist: &Path, file: &Path) -> Result<String> {
    let path = dist.join(file);
    fs::read_to_string(&path).with_context(|| format!("no {}", path.display()))
}

/// The style sheets of a page, in their order.
fn sheets(html: &str) -> Vec<&str> {
    let links = html.split("<link ").skip(1);
    let links = links.filter(|link| link.starts_with("rel=\"stylesheet\""));
    links
        .filter_map(|link| attribute(link, "href=\""))
        .map(name)
        .collect()
}

/// The value of the first attribute that begins like that.
fn attribute<'a>(html: &'a str, begins: &str) -> Option<&'a str> {
    html.split_once(begins)?
        .1
        .split_once('"')
        .map(|(value, _)| value)
}

/// A path without the folder that the site is for.
fn name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// What stands before the policy, the policy, and what follows it.
fn meta(head: &str) -> Result<(&str, &str, &str)> {
    let begins = "http-equiv=\"Content-Security-Policy\" content=\"";
    let (before, rest) = head.split_once(begins).context("no policy in the page")?;
    let (policy, after) = rest.split_once('"').context("a policy without an end")?;
    let before = &head[..before.len() + begins.len()];
    Ok((before, policy, &head[head.len() - after.len() - 1..]))
}

/// A text without everything from one word to the next other one.
fn without(text: &str, begins: &str, ends: &str) -> Result<String> {
    let mut parts = text.split(begins);
    let mut kept = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (_, after) = part
            .split_once(ends)
            .with_context(|| format!("{begins} without {ends}"))?;
        kept += after;
    }
    Ok(kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHIPPED: &str = include_str!("../../src/web/boot.mjs");

    #[test]
    fn the_shipped_script_is_the_program_of_both_editions() {
        let boot = packed(SHIPPED).expect("packed");
        assert_eq!(boot.matches(FUNCTIONS).count(), 1);
        for never in ["fetch(", "import(", "import.meta", "serviceWorker"] {
            assert!(!boot.contains(never), "{never}");
        }
        assert!(packed(&boot.replace(ENDS, "")).is_err());
    }

    #[test]
    fn a_module_becomes_a_function() {
        let module = "export function draw(file) {\n}\nexport class A {\n}\nfunction __wbg_init(a) {\n\
            new URL('a.wasm', import.meta.url);\n}\nexport { initSync, __wbg_init as default };\n";
        let function = function("a.js", module).expect("a function");
        assert!(function.starts_with("\"a.js\": () => {\nfunction draw(file) {"));
        assert!(function.contains("return { draw, A, default: __wbg_init };"));
        assert!(!function.contains("export") && !function.contains("import"));
    }

    #[test]
    fn a_module_that_needs_others_is_refused() {
        let init = "function __wbg_init() {}\n";
        assert!(function("a.js", init).is_ok());
        assert!(function("a.js", &format!("import {{ b }} from './b.js';\n{init}")).is_err());
        assert!(function("a.js", &format!("export const b = 1;\n{init}")).is_err());
        assert!(function("a.js", "let a;").is_err());
    }

    #[test]
    fn tags_go_whole() {
        let kept = without("a<link b>c<link d>e", "<link", ">").expect("kept");
        assert_eq!(kept, "ace");
        assert!(without("a<!-- b", "<!--", "-->").is_err());
        let head = "<meta http-equiv=\"Content-Security-Policy\" content=\"x\">\n";
        let (before, policy, after) = meta(head).expect("a policy");
        assert_eq!(
            (policy, format!("{before}y{after}")),
            ("x", head.replace('x', "y"))
        );
    }
}
