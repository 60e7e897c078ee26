//! Our files, verified with nothing of ours: by the recipe that the app shows, with `jq` and `openssl`.

use std::{fs, process::Command};

use crate::{
    device::Saved,
    stage::{Stage, root},
};

/// Verifies a file by the recipe, and that the same file with one letter changed fails.
#[track_caller]
pub fn verify(stage: &Stage, file: &Saved) {
    let said = run(stage, &file.content);
    assert!(said.contains("Signature Verified Successfully"), "{said}");
    // Step 4 of the recipe: the id of the key, and who the file says made it.
    let lines: Vec<&str> = said
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    let ids: Vec<&&str> = lines.iter().filter(|line| line.len() == 43).collect();
    assert!(
        ids.len() >= 2 && ids[0] == ids[1],
        "the key is its maker's: {said}"
    );

    let text = String::from_utf8(file.content.clone()).expect("text");
    let payload = text.find("\"payload\"").expect("a payload");
    let at = payload + text[payload..].find("\"made\":\"20").expect("a date") + 8;
    let mut altered = file.content.clone();
    altered[at] = b'3';
    let said = run(stage, &altered);
    assert!(!said.contains("Signature Verified Successfully"), "{said}");
}

fn run(stage: &Stage, content: &[u8]) -> String {
    let folder = stage.folder("recipe");
    fs::create_dir_all(&folder).expect("a folder");
    fs::write(folder.join("the-file.watchbook.json"), content).expect("a file");
    let recipe =
        fs::read_to_string(root().join("src/app/pages/verify/recipe.sh")).expect("the recipe");
    let output = Command::new("sh")
        .current_dir(&folder)
        .args(["-c", &recipe])
        .output()
        .expect("a shell");
    let words = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    words(&output.stdout) + &words(&output.stderr)
}
