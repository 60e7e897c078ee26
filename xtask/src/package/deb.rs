//! A package of Debian: three members, of which one says what it is and one holds the files. Nothing runs when it is
//! installed.

use anyhow::Result;
use ar::{Builder, Header};

use super::Order;
use super::archive::{gzip, tar};
use super::contents::File;

/// The package.
pub fn of(files: &[File], order: &Order) -> Result<Vec<u8>> {
    let control = File {
        path: "control".to_owned(),
        content: control(files, order).into_bytes(),
    };
    let control = gzip(&tar(&[control], "", order.time)?)?;
    let data = gzip(&tar(files, "", order.time)?)?;
    let members: [(&str, &[u8]); 3] = [
        ("debian-binary", b"2.0\n"),
        ("control.tar.gz", &control),
        ("data.tar.gz", &data),
    ];
    let mut builder = Builder::new(Vec::new());
    for (name, content) in members {
        let mut header = Header::new(name.into(), content.len() as u64);
        header.set_mtime(order.time);
        header.set_mode(0o100_644);
        builder.append(&header, content)?;
    }
    Ok(builder.into_inner()?)
}

fn control(files: &[File], order: &Order) -> String {
    // Each file by itself, as the policy counts.
    let kilobytes: usize = files
        .iter()
        .map(|file| file.content.len().div_ceil(1024))
        .sum();
    format!(
        "Package: watchbook\n\
         Version: {}\n\
         Architecture: all\n\
         Maintainer: {}\n\
         Installed-Size: {kilobytes}\n\
         Suggests: nginx | apache2 | caddy | httpd\n\
         Section: web\n\
         Priority: optional\n\
         Description: information security incident register that needs no server\n \
         A site of static files for people who report, assess and handle information\n \
         security incidents (ISO/IEC 27035-1). It runs in the browser, also offline, and\n \
         keeps a signed log there; nothing is stored on the host.\n \
         .\n \
         Configurations for nginx, Apache and Caddy lie in\n \
         /usr/share/doc/watchbook/examples/.\n",
        order.version, order.maintainer
    )
}
