//! A tar of files: sorted, of one time, owned by root, and nothing else of the machine in it.

use std::collections::BTreeSet;
use std::io::Write;

use anyhow::Result;
use flate2::{Compression, GzBuilder};
use tar::{Builder, EntryType, Header};

use super::Order;
use super::contents::File;
use crate::workspace::PACKAGE;

/// The archive, everything in one folder.
pub fn of(files: &[File], order: &Order) -> Result<Vec<u8>> {
    gzip(&tar(
        files,
        &format!("{PACKAGE}-{}/", order.version),
        order.time,
    )?)
}

/// A tar, with every folder before what lies in it.
pub fn tar(files: &[File], below: &str, time: u64) -> Result<Vec<u8>> {
    let mut builder = Builder::new(Vec::new());
    let mut made = BTreeSet::new();
    let mut append = |path: &str, content: Option<&[u8]>| -> Result<()> {
        let mut header = Header::new_gnu();
        header.set_mtime(time);
        header.set_uid(0);
        header.set_gid(0);
        header.set_username("root")?;
        header.set_groupname("root")?;
        header.set_mode(if content.is_some() { 0o644 } else { 0o755 });
        let kind = if content.is_some() {
            EntryType::Regular
        } else {
            EntryType::Directory
        };
        header.set_entry_type(kind);
        let content = content.unwrap_or_default();
        header.set_size(content.len() as u64);
        Ok(builder.append_data(&mut header, path, content)?)
    };
    for file in files {
        let path = format!("{below}{}", file.path);
        for (slash, _) in path.match_indices('/') {
            let folder = &path[..=slash];
            if made.insert(folder.to_owned()) {
                append(folder, None)?;
            }
        }
        append(&path, Some(&file.content))?;
    }
    Ok(builder.into_inner()?)
}

/// Without name and time of its own.
pub fn gzip(content: &[u8]) -> Result<Vec<u8>> {
    let mut packer = GzBuilder::new()
        .mtime(0)
        .write(Vec::new(), Compression::best());
    packer.write_all(content)?;
    Ok(packer.finish()?)
}
