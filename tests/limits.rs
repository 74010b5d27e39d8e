//! Every limit of `docs/data-format.md` is held: what is beyond it is told as an error, within little memory.
#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::fs::{self, File};
use std::io::Write;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::{Command, Stdio};

use tempfile::{TempDir, tempdir};

use which_messenger::load;

use crate::support::command::{Finished, INVENTED, PROGRAM, finish};

/// What a process may take, in kibibytes of address space: the system ends it if it asks for more.
const ROOM: &str = "500000";

/// The program with little room.
fn cramped(arguments: &[&str]) -> Command {
    let mut command = Command::new("/bin/sh");
    command
        .args(["-c", &format!("ulimit -v {ROOM}; exec \"$0\" \"$@\""), PROGRAM])
        .args(arguments)
        .env_clear();
    command
}

fn run(arguments: &[&str]) -> Finished {
    finish(cramped(arguments), "")
}

/// The invented knowledge in a folder of its own.
fn invented() -> TempDir {
    let folder = tempdir().unwrap();
    for name in ["questions.ron", "messengers.ron"] {
        fs::copy(Path::new(INVENTED).join(name), folder.path().join(name)).unwrap();
    }
    folder
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// What is said of knowledge of which one file is this.
fn judged(name: &str, content: &str) -> String {
    let folder = invented();
    fs::write(folder.path().join(name), content).unwrap();
    run(&["recommend", "--knowledge", text(folder.path())]).refused(4).to_owned()
}

fn assert_says(said: &str, expected: &[&str]) {
    for expected in expected {
        assert!(said.contains(expected), "{expected} in {}", said.chars().take(4_000).collect::<String>());
    }
}

/// A file that says it has a hundred million bytes.
fn huge(path: &Path) {
    File::create(path).unwrap().set_len(100_000_000).unwrap();
}

#[test]
fn a_knowledge_file_over_its_size_is_not_read() {
    for name in ["questions.ron", "messengers.ron"] {
        let folder = invented();
        huge(&folder.path().join(name));
        let output = run(&["recommend", "--knowledge", text(folder.path())]);
        assert_says(output.refused(4), &["the file is larger than 16 MB [K005]", name]);
    }
}

#[test]
fn a_file_that_never_ends_is_left_behind_at_its_limit() {
    let folder = invented();
    fs::remove_file(folder.path().join("messengers.ron")).unwrap();
    symlink("/dev/zero", folder.path().join("messengers.ron")).unwrap();
    let output = run(&["recommend", "--knowledge", text(folder.path())]);
    assert_says(output.refused(4), &["the file is larger than 16 MB [K005]"]);
    let output = run(&["recommend", "--answers", "/dev/zero"]);
    assert_says(output.refused(4), &["the file is larger than 1 MB [K005]"]);
    let output = run(&["group", "/dev/zero", "/dev/zero"]);
    assert_says(output.refused(4), &["the file is larger than 1 MB [K005]"]);
}

#[test]
fn a_pipe_that_never_ends_is_left_behind_at_its_limit() {
    let mut command = cramped(&["recommend", "--answers", "-"]);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut pipe = child.stdin.take().unwrap();
    let line = [b' '; 4_096];
    // It ends when nobody reads any more.
    while pipe.write_all(&line).is_ok() {}
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(4));
    assert_says(&String::from_utf8(output.stderr).unwrap(), &["the file is larger than 1 MB [K005]"]);
}

#[test]
fn a_sheet_and_a_translation_over_their_size_are_not_read() {
    let folder = invented();
    let sheet = folder.path().join("answers.ron");
    huge(&sheet);
    let output = run(&["recommend", "--answers", text(&sheet)]);
    assert_says(output.refused(4), &["the file is larger than 1 MB [K005]", "answers.ron"]);
    for name in ["interface.ftl", "knowledge.ftl"] {
        let folder = invented();
        fs::create_dir_all(folder.path().join("locales/de")).unwrap();
        huge(&folder.path().join("locales/de").join(name));
        let output = run(&["check", text(folder.path())]);
        assert_says(output.refused(4), &["the file is larger than 1 MB [K005]", name]);
    }
}

#[test]
fn brackets_without_end_are_a_fault_before_anything_recurses() {
    for (open, expected) in [("(", "[K015]"), ("[", "[K015]"), ("not(", "[K006]")] {
        let content = format!("(format: 1, rules: [(when: {}", open.repeat(100_000));
        assert_says(&judged("questions.ron", &content), &[expected, "questions.ron:1:"]);
    }
    for content in ["[".repeat(500_000), "{\"a\":".repeat(100_000)] {
        let folder = tempdir().unwrap();
        let sheet = folder.path().join("answers.json");
        fs::write(&sheet, content).unwrap();
        let output = run(&["recommend", "--answers", text(&sheet)]);
        assert!(output.refused(4).contains("answers.json:1:"), "{}", output.stderr);
    }
}

/// The invented knowledge with a language of which one file is this.
fn spoken(name: &str, content: &str) -> TempDir {
    let folder = invented();
    fs::create_dir_all(folder.path().join("locales/de")).unwrap();
    fs::write(folder.path().join("locales/de").join(name), content).unwrap();
    folder
}

#[test]
fn braces_without_end_in_a_translation_are_a_fault_and_stop_nobody() {
    for name in ["interface.ftl", "knowledge.ftl"] {
        for nested in ["{".repeat(16_384), "{ F(".repeat(5_000), "{ $x ->\n *[a] ) ".repeat(5_000)] {
            let folder = spoken(name, &format!("left = {nested}\n"));
            let checked = run(&["check", text(folder.path())]);
            assert_says(checked.refused(4), &["braces are nested more than 100 deep [K006]", name]);
            let shown = run(&["show", "wren", "--knowledge", text(folder.path()), "--lang", "de"]);
            assert!(shown.status == Some(0) && shown.stdout.contains("Wren"), "{}", shown.stderr);
        }
    }
}

#[test]
fn a_text_that_names_much_is_refused_before_it_is_written() {
    let long = format!("-long = {}\nshow-title = {}\n", "a".repeat(500_000), "{ -long }".repeat(90));
    let chain: String = (1..40).map(|at| format!("-t{at} = {{ -t{0} }}{{ -t{0} }}\n", at - 1)).collect();
    let chain = format!("-t0 = aaaaaaaa\n{chain}show-title = {{ -t39 }}\n");
    let round = "-a = { -b }\n-b = { -a }\nshow-title = { -a }\n".to_owned();
    let english = load::english().text;
    let at = english.find("\nshow-title = ").unwrap() + 1;
    let rest = at + english[at..].find('\n').unwrap() + 1;
    for content in [long, chain, round] {
        let folder = spoken("interface.ftl", &format!("{}{content}{}", &english[..at], &english[rest..]));
        let checked = run(&["check", text(folder.path())]);
        assert_says(checked.refused(4), &["`show-title` comes to more than 65536 bytes", "[K007]"]);
        let shown = run(&["show", "wren", "--knowledge", text(folder.path()), "--lang", "de"]);
        assert!(shown.status == Some(0) && shown.stdout.len() < 100_000, "{}", shown.stderr);
        assert!(shown.stdout.contains("Wren"), "{}", shown.stdout);
    }
}

/// `questions.ron` of the invented knowledge with further named conditions, of which the last is used.
fn with_conditions(conditions: &[String], last: &str) -> String {
    let whole = fs::read_to_string(Path::new(INVENTED).join("questions.ron")).unwrap();
    let whole = whole.replace("conditions: {", &format!("conditions: {{{}", conditions.concat()));
    whole.replace("when: is(now, magpie)", &format!("when: named({last})"))
}

#[test]
fn named_conditions_that_grow_with_each_name_are_a_fault() {
    let mut doubling = vec!["c0: is(worry, number),".to_owned()];
    doubling.extend((1..40).map(|at| format!("c{at}: any([named(c{0}), named(c{0})]),", at - 1)));
    let said = judged("questions.ron", &with_conditions(&doubling, "c39"));
    assert_says(&said, &["with `c", "expanded, there are too many conditions [K007]"]);
    let mut nesting = vec!["c0: is(worry, number),".to_owned()];
    nesting.extend((1..5_000).map(|at| format!("c{at}: not(named(c{})),", at - 1)));
    let said = judged("questions.ron", &with_conditions(&nesting, "c4999"));
    assert_says(&said, &["expanded, this condition is nested too deeply [K006]"]);
    let wide = format!("c0: any([{}]),", "is(worry, number), ".repeat(9_000));
    let uses = (1..100).map(|at| format!("c{at}: any([named(c0)]),"));
    let many: Vec<String> = std::iter::once(wide).chain(uses).collect();
    let said = judged("questions.ron", &with_conditions(&many, "c99"));
    assert_says(&said, &["expanded, there are too many conditions [K007]"]);
}

#[test]
fn a_million_options_are_a_fault() {
    let options: String = (0..1_000_000).map(|at| format!("(id:o{at}),")).collect();
    let content = format!("(format: 1, questions: [(id: q, options: [{options}])])");
    assert!(content.len() < 16 << 20);
    let said = judged("questions.ron", &content);
    assert_says(&said, &["the file has more than 300000 opening brackets [K007]", "1 error found"]);
    let options: String = (0..100_000).map(|at| format!("(id:o{at},label:\"l\"),")).collect();
    let said = judged("questions.ron", &format!("(format: 1, questions: [(id: q, options: [{options}])])"));
    assert_says(&said, &["question `q` has too many options: 100000 [K050]"]);
}

#[test]
fn more_entries_than_a_list_may_have_are_a_fault() {
    let rules: String = (0..10_001).map(|at| format!("(id:r{at}),")).collect();
    let said = judged("questions.ron", &format!("(format: 1, rules: [{rules}])"));
    assert_says(&said, &["`rules` has 10001 entries [K007]", "write at most 10000"]);
    let (attributes, messengers) = ("(),".repeat(9_000), "(),".repeat(9_000));
    let content = format!("(format: 1, attributes: [{attributes}], messengers: [{messengers}])");
    let said = judged("messengers.ron", &content);
    assert_says(&said, &["there are too many messengers for so many attributes and criteria [K007]"]);
}

#[test]
fn of_very_many_faults_the_first_hundred_are_drawn_and_all_are_counted() {
    let rules: String = (0..150).map(|at| format!("(id: r{at}),\n")).collect();
    let said = judged("questions.ron", &format!("(format: 1, rules: [{rules}])"));
    assert_eq!(said.matches("error: ").count(), 100, "{said}");
    assert!(said.contains("errors found; the first 100 are shown"), "{said}");
    let rules: String = (0..10_000).map(|at| format!("(id: r{at}),\n")).collect();
    let said = judged("questions.ron", &format!("(format: 1, rules: [{rules}])"));
    assert_eq!(said.matches("error: ").count(), 100);
    assert_says(&said, &["more than 1000 errors found; the first 100 are shown"]);
}

#[test]
fn of_a_line_without_end_only_the_place_is_told() {
    let content = format!("(format: 1, /* {} */ rulse: [])", "x".repeat(10_000_000));
    let column = content.find("rulse").unwrap() + 1;
    let said = judged("questions.ron", &content);
    assert_says(&said, &["unknown field `rulse` [K023]", &format!("questions.ron:1:{column}\n")]);
    assert!(said.len() < 10_000, "{}", said.len());
}

#[test]
fn very_many_wrong_answers_are_told_like_others() {
    let answers: String = (0..60_000).map(|at| format!("q{at}: a,")).collect();
    let folder = tempdir().unwrap();
    let sheet = folder.path().join("answers.ron");
    fs::write(&sheet, format!("(format: 1, answers: {{{answers}}})")).unwrap();
    let output = run(&["recommend", "--answers", text(&sheet)]);
    assert_says(output.refused(4), &["there is no question `q0` [K030]", "; the first 100 are shown"]);
}
