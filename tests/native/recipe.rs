//! The short script on the page that verifies files: what it tells, and what it cannot.

use std::{fs, process::Command};

use watchbook::bundle::{
    Scope,
    write::{Cover, write},
};

use crate::{format::script, shell, sources::root, world::Device};

fn recipe() -> String {
    fs::read_to_string(root().join("src/app/pages/verify/recipe.sh")).expect("the recipe")
}

/// What it says of a file.
fn run(name: &str, file: &[u8]) -> String {
    let folder = format!("watchbook-recipe-{}-{name}", std::process::id());
    let folder = std::env::temp_dir().join(folder);
    fs::create_dir_all(&folder).expect("a folder");
    fs::write(folder.join("the-file.watchbook.json"), file).expect("the file");
    let mut run = Command::new("sh");
    let output = run.current_dir(&folder).args(["-c", &recipe()]).output();
    let said = String::from_utf8_lossy(&output.expect("a shell").stdout).into_owned();
    fs::remove_dir_all(&folder).expect("the folder");
    said
}

const VERIFIED: &str = "Signature Verified Successfully";

#[test]
fn every_kind_of_file_verifies_without_us() {
    if !shell::is_here() {
        return;
    }
    let holds = |name: &str| {
        let file = root().join(format!("tests/golden/v1/{name}.watchbook.json"));
        run(name, &fs::read(file).expect("a golden file")).contains(VERIFIED)
    };
    for name in ["example", "everything", "invitation", "report", "enrol"] {
        assert!(holds(name), "{name} verifies");
    }
    for name in [
        "altered-payload",
        "altered-signature",
        "report-altered",
        "enrol-altered",
    ] {
        assert!(!holds(name), "{name} does not verify");
    }
}

/// Anybody can name any register: the short script only tells that nothing was changed, and says so.
#[test]
fn a_stranger_who_names_our_register_fails_by_the_whole_script_only() {
    if !shell::is_here() {
        return;
    }
    let register = Device::founder(1, "Ana").members().register;
    let mut stranger = Device::founder(9, "Mallory");
    let cover = Cover {
        register,
        ..stranger.cover(Scope::All)
    };
    let file = write(
        &cover,
        &stranger.foundation(),
        &[],
        Vec::new(),
        &stranger.signer,
    )
    .remove(0);

    let said = run("stranger", file.as_bytes());
    assert!(
        said.contains(VERIFIED) && said.contains(&register.to_string()),
        "{said}"
    );
    let path = std::env::temp_dir().join(format!("watchbook-stranger-{}", std::process::id()));
    fs::write(&path, &file).expect("the file");
    let mut whole = Command::new("sh");
    let whole = whole
        .args(["-c", &script(), "verify.sh"])
        .arg(&path)
        .arg(register.to_string());
    let output = whole.output().expect("a shell");
    fs::remove_file(&path).expect("the file");
    assert!(!output.status.success());
    assert!(
        output
            .stdout
            .starts_with(b"DOES NOT HOLD: founded otherwise")
    );
}

#[test]
fn the_readme_shows_the_recipe_of_the_app_and_its_limit() {
    let readme = fs::read_to_string(root().join("README.md")).expect("README.md");
    assert!(
        readme.contains(&format!("```sh\n{}```\n", recipe())),
        "another recipe"
    );
    for told in [recipe(), readme] {
        assert!(told.contains("cannot tell"));
        assert!(told.contains("docs/bundle-format.md"));
    }
}
