//! Files that cannot be read as text, and places that a result cannot simply be put into.
#![expect(clippy::unwrap_used, reason = "without its own files a test should fail")]

use std::ffi::OsStr;
use std::fs;
use std::os::unix::fs::{FileTypeExt, symlink};
use std::path::Path;
use std::process::Command;

use tempfile::{TempDir, tempdir};

use crate::support::command::{Finished, INVENTED, finish, program, run};

/// A recommendation by the invented knowledge, with further arguments.
fn recommend(args: &[&str]) -> Finished {
    let mut command = program(["recommend", "--set", "devices=android"]);
    if !args.contains(&"--knowledge") {
        command.args(["--knowledge", INVENTED]);
    }
    command.args(args);
    finish(command, "")
}

fn said(output: &Finished) -> String {
    output.stderr.clone()
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
    assert_eq!(output.status, Some(4));
    let said = said(&output);
    assert!(said.contains("byte 12 ") && said.contains(word(&answers)), "{said}");
}

#[test]
fn knowledge_that_is_no_text_ends_with_status_4_and_names_the_byte() {
    let folder = tempdir().unwrap();
    fs::copy(Path::new(INVENTED).join("questions.ron"), folder.path().join("questions.ron")).unwrap();
    fs::write(folder.path().join("messengers.ron"), b"// \xff").unwrap();
    let output = recommend(&["--knowledge", word(folder.path())]);
    assert_eq!(output.status, Some(4));
    let said = said(&output);
    assert!(said.contains("byte 3 ") && said.contains("messengers.ron"), "{said}");
}

/// The invented knowledge in a folder of its own.
fn invented() -> TempDir {
    let folder = tempdir().unwrap();
    for name in ["questions.ron", "messengers.ron"] {
        fs::copy(Path::new(INVENTED).join(name), folder.path().join(name)).unwrap();
    }
    folder
}

/// `check` of a folder.
fn check(folder: &Path) -> Finished {
    run([OsStr::new("check"), folder.as_os_str()])
}

#[test]
fn a_language_that_is_no_text_ends_with_status_4_and_is_drawn_once_with_its_byte() {
    for name in ["interface.ftl", "knowledge.ftl"] {
        let folder = invented();
        let language = folder.path().join("locales").join("xx");
        fs::create_dir_all(&language).unwrap();
        fs::write(language.join(name), b"# one\n# two \xff\n").unwrap();
        let knowledge = word(folder.path());
        for output in [check(folder.path()), recommend(&["--knowledge", knowledge, "--lang", "xx"])] {
            let said = said(&output);
            assert_eq!(output.status, Some(4), "{said}");
            assert!(said.contains("invalid UTF-8 at byte 12 ") && said.contains("1 error found"), "{said}");
            assert!(said.contains(&format!("{name}:2:7")) && said.contains('^'), "{said}");
        }
    }
}

#[test]
fn check_tells_what_is_odd_in_locales_and_nobody_is_stopped_by_it() {
    let spoil: [fn(&Path); 5] = [
        |locales| fs::write(locales, "no folder").unwrap(),
        |locales| symlink("missing", locales).unwrap(),
        |locales| {
            fs::create_dir(locales).unwrap();
            symlink("xx", locales.join("xx")).unwrap();
        },
        |locales| fs::create_dir_all(locales.join("not a language")).unwrap(),
        |locales| fs::create_dir_all(locales.join("a\u{1b}[31mb")).unwrap(),
    ];
    for spoil in spoil {
        let folder = invented();
        let locales = folder.path().join("locales");
        spoil(&locales);
        let checked = check(folder.path());
        let told = said(&checked);
        assert!(matches!(checked.status, Some(1 | 4)), "{told}");
        assert!(told.contains(word(&locales)) && !told.contains('\u{1b}'), "{told}");
        let in_dutch = recommend(&["--knowledge", word(folder.path()), "--lang", "nl"]);
        assert_eq!(in_dutch.status, Some(0), "{}", said(&in_dutch));
    }
}

#[test]
fn a_language_that_cannot_be_read_ends_with_status_1_and_the_path_if_it_is_asked_for() {
    let folder = invented();
    let locales = folder.path().join("locales");
    fs::create_dir_all(locales.join("nl")).unwrap();
    symlink("missing", locales.join("nl").join("interface.ftl")).unwrap();
    let in_dutch = recommend(&["--knowledge", word(folder.path()), "--lang", "nl"]);
    for output in [check(folder.path()), in_dutch] {
        let said = said(&output);
        assert_eq!(output.status, Some(1), "{said}");
        assert!(said.starts_with("error: cannot read `") && said.contains(word(&locales)), "{said}");
    }
    let in_english = recommend(&["--knowledge", word(folder.path())]);
    assert_eq!(in_english.status, Some(0), "{}", said(&in_english));
}

#[test]
fn notes_beside_the_languages_are_no_language() {
    let folder = invented();
    let locales = folder.path().join("locales");
    fs::create_dir(&locales).unwrap();
    for name in ["README", "nl"] {
        fs::write(locales.join(name), "for translators").unwrap();
    }
    symlink("missing", locales.join(".#README")).unwrap();
    assert_eq!(check(folder.path()).status, Some(0));
    let output = recommend(&["--knowledge", word(folder.path()), "--lang", "nl"]);
    assert_eq!(output.status, Some(0), "{}", said(&output));
    let output = recommend(&["--knowledge", word(folder.path()), "--lang", "README"]);
    assert_eq!(output.status, Some(2), "{}", said(&output));
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
        assert_eq!(output.status, Some(0), "{}", said(&output));
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
    assert_eq!(output.status, Some(0), "{}", said(&output));
    assert!(fs::symlink_metadata(&pipe).unwrap().file_type().is_fifo());
    assert!(reader.join().unwrap().contains("Wren"));
}

#[test]
fn a_result_that_cannot_be_written_names_the_file_that_was_asked_for_and_no_other() {
    let folder = tempdir().unwrap();
    let missing = folder.path().join("missing").join("result");
    let output = recommend(&["--output", word(&missing)]);
    assert_eq!(output.status, Some(1));
    let said = said(&output);
    assert!(said.contains(word(&missing)), "{said}");
    assert_eq!(said.matches("missing").count(), 1, "{said}");
}
