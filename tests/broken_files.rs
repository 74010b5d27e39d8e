//! Files that cannot be read as text, and places that a result cannot simply be put into.
#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "without its own files a test should fail")]

use std::fs;
use std::os::unix::fs::{FileTypeExt, symlink};
use std::path::Path;
use std::process::{Command, Output};

use tempfile::tempdir;

const INVENTED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/broken/base");

/// A recommendation by the invented knowledge, with further arguments.
fn recommend(args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_which-messenger"));
    command.env_clear().args(["recommend", "--set", "devices=android"]);
    if !args.contains(&"--knowledge") {
        command.args(["--knowledge", INVENTED]);
    }
    command.args(args).output().unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn word(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn answers_that_are_no_text_end_with_status_4_and_name_the_byte() {
    let folder = tempdir().unwrap();
    let answers = folder.path().join("answers.ron");
    fs::write(&answers, b"(format: 1, \xe9)").unwrap();
    let output = recommend(&["--answers", word(&answers)]);
    assert_eq!(output.status.code(), Some(4));
    let said = said(&output);
    assert!(said.contains("byte 12 ") && said.contains(word(&answers)), "{said}");
}

#[test]
fn knowledge_that_is_no_text_ends_with_status_4_and_names_the_byte() {
    let folder = tempdir().unwrap();
    fs::copy(Path::new(INVENTED).join("questions.ron"), folder.path().join("questions.ron")).unwrap();
    fs::write(folder.path().join("messengers.ron"), b"// \xff").unwrap();
    let output = recommend(&["--knowledge", word(folder.path())]);
    assert_eq!(output.status.code(), Some(4));
    let said = said(&output);
    assert!(said.contains("byte 3 ") && said.contains("messengers.ron"), "{said}");
}

#[test]
fn a_result_goes_through_a_link_and_the_link_stays() {
    let folder = tempdir().unwrap();
    let [old, new, link, loose] = ["old", "new", "link", "loose"].map(|name| folder.path().join(name));
    fs::write(&old, "before").unwrap();
    symlink("old", &link).unwrap();
    symlink("new", &loose).unwrap();
    for (link, target) in [(&link, &old), (&loose, &new)] {
        let output = recommend(&["--output", word(link)]);
        assert_eq!(output.status.code(), Some(0), "{}", said(&output));
        assert!(fs::symlink_metadata(link).unwrap().is_symlink());
        assert!(fs::read_to_string(target).unwrap().contains("Wren"));
    }
}

#[test]
fn a_result_goes_into_a_pipe_and_the_pipe_stays() {
    let folder = tempdir().unwrap();
    let pipe = folder.path().join("pipe");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let reader = std::thread::spawn({
        let pipe = pipe.clone();
        move || fs::read_to_string(pipe).unwrap()
    });
    let output = recommend(&["--output", word(&pipe)]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert!(fs::symlink_metadata(&pipe).unwrap().file_type().is_fifo());
    assert!(reader.join().unwrap().contains("Wren"));
}

#[test]
fn a_result_that_cannot_be_written_names_the_file_that_was_asked_for_and_no_other() {
    let folder = tempdir().unwrap();
    let missing = folder.path().join("missing").join("result");
    let output = recommend(&["--output", word(&missing)]);
    assert_eq!(output.status.code(), Some(1));
    let said = said(&output);
    assert!(said.contains(word(&missing)), "{said}");
    assert_eq!(said.matches("missing").count(), 1, "{said}");
}
