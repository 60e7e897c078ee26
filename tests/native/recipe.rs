//! The script on the page that verifies files: it tells what holds from what does not.

use std::process::{Command, Stdio};

use crate::sources::root;

fn has(program: &str) -> bool {
    let mut run = Command::new(program);
    run.arg("--version")
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    run.status().is_ok()
}

#[test]
fn reports_and_requests_verify_without_us() {
    let needed = ["sh", "jq", "openssl", "awk", "base64"];
    if !needed.into_iter().all(has) {
        println!("not run: this needs a shell with jq, openssl, awk and base64");
        return;
    }
    let holds = |name: &str| {
        let output = Command::new("sh")
            .arg(root().join("src/app/pages/verify/recipe.sh"))
            .arg(root().join(format!("tests/golden/v1/{name}.watchbook.json")))
            .output()
            .expect("a shell");
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        let holds = output.status.success();
        let begins = if holds { "HOLDS: " } else { "DOES NOT HOLD: " };
        assert!(said.starts_with(begins), "{name}: {said}");
        holds
    };
    assert!(holds("report") && holds("enrol"));
    assert!(!holds("report-altered") && !holds("enrol-altered"));
    // A file of a register does not carry its maker's key beside its maker.
    assert!(!holds("example"));
}
