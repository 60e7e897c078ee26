//! What a visitor downloads: each file raw and compressed as hosts do it, and the most the wasm may weigh.

use std::fs;
use std::io::Read;
use std::path::Path;

use anyhow::{Result, ensure};
use brotli::CompressorReader;

use crate::{modules, precache};

/// What the page's wasm may weigh, in bytes after brotli: a phone on a bad line must show its first form in seconds. A change that makes it
/// heavier makes room first, and the limit only goes down (`docs/decisions/0021-two-modules.md`).
pub const PAGE_LIMIT: usize = 384 * 1024;

/// One file of the site.
struct Weight {
    name: String,
    raw: usize,
    brotli: usize,
}

/// Prints the weight of every file in `dist`, and fails when the wasm is over budget.
pub fn report(dist: &Path) -> Result<()> {
    let mut weights = Vec::new();
    for file in precache::files(dist)? {
        let content = fs::read(dist.join(&file))?;
        let brotli = compressed(&content)?;
        weights.push(Weight {
            name: file.display().to_string(),
            raw: content.len(),
            brotli,
        });
    }
    println!("{:>10} {:>10}  file", "raw", "brotli");
    for weight in &weights {
        println!("{:>10} {:>10}  {}", weight.raw, weight.brotli, weight.name);
    }
    let (raw, brotli) = total(weights.iter());
    println!("{raw:>10} {brotli:>10}  in all");
    let wasm = weights
        .iter()
        .filter(|weight| weight.name.ends_with(".wasm"));
    let mut pages: Vec<&Weight> = wasm.collect();
    for modules::Module { name, limit, .. } in modules::LAZY.iter().chain([&modules::ENGINE]) {
        let is_its = |weight: &&Weight| weight.name.starts_with(&format!("{name}_bg-"));
        let (its, others) = pages.into_iter().partition::<Vec<_>, _>(is_its);
        pages = others;
        ensure!(its.len() == 1, "one wasm of {name}, not {}", its.len());
        let bytes = total(its.into_iter()).1;
        keeps_within(&format!("the wasm of {name}"), bytes, *limit)?;
    }
    let bytes = total(pages.into_iter()).1;
    keeps_within("the wasm of the page", bytes, PAGE_LIMIT)
}

fn keeps_within(what: &str, bytes: usize, limit: usize) -> Result<()> {
    println!("{what}: {bytes} bytes after brotli; it may weigh {limit}");
    ensure!(
        bytes <= limit,
        "{what} is {} bytes over its limit",
        bytes - limit
    );
    Ok(())
}

fn total<'a>(weights: impl Iterator<Item = &'a Weight>) -> (usize, usize) {
    weights.fold((0, 0), |(raw, brotli), weight| {
        (raw + weight.raw, brotli + weight.brotli)
    })
}

fn compressed(content: &[u8]) -> Result<usize> {
    Ok(brotli(content)?.len())
}

/// What brotli makes of it at its best.
pub fn brotli(content: &[u8]) -> Result<Vec<u8>> {
    let (buffer, quality, window) = (64 * 1024, 11, 22);
    let mut packed = Vec::new();
    CompressorReader::new(content, buffer, quality, window).read_to_end(&mut packed)?;
    Ok(packed)
}

#[cfg(test)]
mod tests {
    use super::{compressed, keeps_within};

    #[test]
    fn what_is_too_heavy_is_refused() {
        assert!(keeps_within("it", 10, 10).is_ok());
        assert!(keeps_within("it", 11, 10).is_err());
    }

    #[test]
    fn repetition_weighs_little() {
        assert!(compressed(&[7; 10_000]).expect("compressed") < 50);
    }
}
