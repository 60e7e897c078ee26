//! The demonstration that ships with the site is what the generator makes today. After a change of
//! the generator: `WATCHBOOK_WRITE_DEMO=1 cargo test --test native demo` writes it anew.

use std::{fs, path::PathBuf};

use watchbook::{
    bundle::Limits, command::generate::export, domain::stamp::Stamp, log::id::base64url,
    register::generate::generate,
};

const SEED: u64 = 27_035;
const INCIDENTS: usize = 20;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src/web/demo")
}

#[test]
fn the_demonstration_is_what_the_generator_makes() {
    let until: Stamp = "2026-11-20T16:00:00+01:00".parse().expect("a stamp");
    let generated = generate(SEED, INCIDENTS, until).expect("every rule holds");
    let seed = generated
        .people
        .first()
        .map(|founder| founder.signer.seed());
    let key = base64url(seed.expect("a founder"));
    let bundle = export(generated, until, Limits::FORMAT).remove(0);
    let files = [
        ("key.txt", format!("{key}\n")),
        ("register.watchbook.json", bundle),
    ];
    for (name, made) in files {
        let path = folder().join(name);
        if std::env::var_os("WATCHBOOK_WRITE_DEMO").is_some() {
            fs::write(&path, &made).expect("a folder to write to");
        }
        let shipped = fs::read_to_string(&path).unwrap_or_default();
        assert!(
            shipped == made,
            "{} is another: write it anew",
            path.display()
        );
    }
}
