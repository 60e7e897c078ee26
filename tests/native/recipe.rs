//! The short script on the page that verifies files: it tells what holds from what does not.

use std::{
    fs,
    process::{Command, Stdio},
};

use crate::sources::root;

fn has(program: &str) -> bool {
    let mut run = Command::new(program);
    run.arg("--version")
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    run.status().is_ok()
}

#[test]
fn every_kind_of_file_verifies_without_us() {
    let needed = ["sh", "jq", "openssl", "awk", "base64"];
    if !needed.into_iter().all(has) {
        println!("not run: this needs a shell with jq, openssl, awk and base64");
        return;
    }
    let recipe = root().join("src/app/pages/verify/recipe.sh");
    let recipe = fs::read_to_string(recipe).expect("the recipe");
    let folder = std::env::temp_dir().join(format!("watchbook-recipe-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("a folder");
    let holds = |name: &str| {
        let file = root().join(format!("tests/golden/v1/{name}.watchbook.json"));
        fs::copy(file, folder.join("the-file.watchbook.json")).expect("a golden file");
        let mut run = Command::new("sh");
        let output = run.current_dir(&folder).args(["-c", &recipe]).output();
        let said = String::from_utf8_lossy(&output.expect("a shell").stdout).into_owned();
        said.contains("Signature Verified Successfully")
    };
    let good = ["example", "everything", "invitation", "report", "enrol"];
    let bad = [
        "altered-payload",
        "altered-signature",
        "report-altered",
        "enrol-altered",
    ];
    let told: Vec<bool> = good.iter().chain(&bad).map(|name| holds(name)).collect();
    let expected: Vec<bool> = good
        .iter()
        .map(|_| true)
        .chain(bad.iter().map(|_| false))
        .collect();
    fs::remove_dir_all(&folder).expect("the folder");
    assert_eq!(told, expected, "{good:?} {bad:?}");
}
