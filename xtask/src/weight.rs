//! What a visitor downloads: each file raw and compressed as hosts do it, and the most the wasm may weigh.

use std::fs;
use std::io::Read;
use std::path::Path;

use anyhow::{Result, ensure};
use brotli::CompressorReader;

use crate::{lazy, precache};

/// What the wasm that everybody downloads may weigh, in bytes after brotli: a phone on a bad line must be ready in seconds. A change that
/// makes it heavier makes room first, and the limit only goes down (`docs/decisions/0016-weight-for-now.md`).
pub const WASM_LIMIT: usize = 600 * 1024;

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
    let mut everybodys: Vec<&Weight> = wasm.collect();
    for lazy::Module { name, limit, .. } in lazy::MODULES {
        let is_its = |weight: &&Weight| weight.name.starts_with(&format!("{name}_bg-"));
        let (its, others) = everybodys.into_iter().partition::<Vec<_>, _>(is_its);
        everybodys = others;
        let bytes = total(its.into_iter()).1;
        keeps_within(&format!("the wasm of {name}, fetched later"), bytes, limit)?;
    }
    let bytes = total(everybodys.into_iter()).1;
    keeps_within("the wasm", bytes, WASM_LIMIT)
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
    let (buffer, quality, window) = (64 * 1024, 11, 22);
    let mut packed = Vec::new();
    CompressorReader::new(content, buffer, quality, window).read_to_end(&mut packed)?;
    Ok(packed.len())
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
