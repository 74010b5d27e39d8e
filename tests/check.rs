//! `check` and `recommend --batch` as programs: what they write, and with which status they end.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::support::command::{AVIARY, Finished, INVENTED, PROGRAM, finish, program};
use crate::support::knowledge::{aviary_files, shipped};

/// A sheet a line, and a sheet alone, among the birds of the aviary.
const BATCH: [&str; 4] = ["--knowledge", AVIARY, "recommend", "--batch"];
const ALONE: [&str; 7] = ["--knowledge", AVIARY, "recommend", "--answers", "-", "--format", "json"];

fn run(args: &[&str], input: &str) -> Finished {
    finish(program(args), input)
}

/// The aviary in a folder, with one text of one file replaced.
fn folder(file: usize, old: &str, new: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let mut files = aviary_files();
    assert!(files[file].text.contains(old), "{old}");
    files[file].text = files[file].text.replace(old, new);
    for (file, name) in files.iter().zip(["questions.ron", "messengers.ron"]) {
        fs::write(folder.path().join(name), &file.text).unwrap();
    }
    folder
}

fn path(folder: &Path) -> &str {
    folder.to_str().unwrap()
}

#[test]
fn check_proves_the_shipped_knowledge_and_counts_it() {
    let output = run(&["check"], "");
    let text = output.stdout;
    assert_eq!(output.status, Some(0), "{text}");
    assert!(output.stderr.is_empty(), "a bar without a terminal");
    let questions = format!("{} questions", shipped().questions.len());
    for line in [
        questions.as_str(),
        "proved: every rule is posted by some sheet",
        "nobody ",
        "oldest facts:",
        "everything is proved, in ",
    ] {
        assert!(text.contains(line), "{line} is missing in {text}");
    }
}

#[test]
fn check_names_every_fault_of_the_files_before_it_proves_anything() {
    let folder = folder(0, "is(calls, must)", "is(call, must)");
    let text = fs::read_to_string(folder.path().join("questions.ron")).unwrap();
    fs::write(folder.path().join("questions.ron"), text.replace("id: calls_nice", "id: calls_must")).unwrap();
    let output = run(&["check", path(folder.path())], "");
    assert_eq!(output.status, Some(4));
    let errors = output.stderr;
    assert!(errors.contains("did you mean `calls`?") && errors.contains("2 errors found"), "{errors}");
    assert!(output.stdout.is_empty());
}

#[test]
fn the_command_that_check_prints_for_a_failure_leads_where_it_says() {
    let folder =
        folder(1, "id: number_is_known, when: always", "id: number_is_known, when: is(network, cut_off)");
    let output = run(&["check", path(folder.path())], "");
    assert_eq!(output.status, Some(4));
    let text = output.stdout;
    assert!(text.starts_with("failure: caution `number_is_known` of `wren` never shows"), "{text}");
    let command =
        text.lines().find(|line| line.trim_start().starts_with("which-messenger recommend")).unwrap();
    let mut args: Vec<&str> = command.split_whitespace().skip(1).collect();
    args.extend(["--format", "json"]);
    let replayed: Value = run(&args, "").parsed();
    assert!(text.contains("it leads to robin:"), "{text}");
    assert_eq!(replayed["pick"]["messenger"], "robin");
}

#[test]
fn the_command_names_a_folder_that_looks_like_an_option_so_that_it_is_none() {
    let around =
        folder(1, "id: number_is_known, when: always", "id: number_is_known, when: is(network, cut_off)");
    fs::create_dir(around.path().join("-my own")).unwrap();
    for name in ["questions.ron", "messengers.ron"] {
        fs::rename(around.path().join(name), around.path().join("-my own").join(name)).unwrap();
    }
    let mut check = program(["check", "--", "-my own"]);
    check.current_dir(around.path());
    let check = finish(check, "");
    let text = check.stdout;
    let command = text.lines().find(|line| line.trim_start().starts_with("which-messenger")).unwrap();
    let command = command.replacen("which-messenger", &format!("'{PROGRAM}' --format json"), 1);
    let mut shell = Command::new("sh");
    shell.args(["-c", &command]).current_dir(around.path());
    let replayed = finish(shell, "");
    let json: Value = replayed.parsed();
    assert_eq!(json["pick"]["messenger"], "robin", "{command}");
}

#[test]
fn check_writes_json_with_the_same_verdict() {
    let folder = folder(0, "ease, page_order]", "ease, metadata, page_order]");
    let output = run(&["check", path(folder.path()), "--format", "json"], "");
    assert_eq!(output.status, Some(4));
    let found: Value = output.parsed();
    assert_eq!(found["proved"], false);
    assert_eq!(found["failures"][0]["subject"], "`metadata` in `ranking`");
    assert_eq!(found["failures"].as_array().unwrap().len(), 1);
    let criteria =
        found["obligations"].as_array().unwrap().iter().find(|row| row["name"] == "criteria").unwrap();
    assert_eq!((&criteria["proved"], &criteria["pieces"]), (&json!(false), &json!(3)));
    let sheets: u64 =
        found["sample"]["picks"].as_array().unwrap().iter().map(|row| row["sheets"].as_u64().unwrap()).sum();
    assert_eq!(Some(sheets), found["sample"]["sheets"].as_u64());
}

#[test]
fn check_without_time_proves_nothing_and_fails() {
    let output = run(&["check", AVIARY, "--seconds", "0"], "");
    assert_eq!(output.status, Some(4));
    let said = output.stdout;
    assert!(said.contains("undecided: rule `own_android` could not be decided in the time given"));
    assert!(said.contains("undecided: every sheet could not be decided in the time given"), "{said}");
    assert!(
        !said.contains("failure") && !said.contains("cannot be together") && !said.contains("recommend"),
        "{said}"
    );
    assert!(said.lines().last().unwrap().contains(" undecided, in "), "{said}");
}

#[test]
fn a_time_that_no_clock_holds_is_refused() {
    assert_eq!(run(&["check", AVIARY, "--seconds", "18446744073709551615"], "").status, Some(2));
    assert_eq!(run(&["check", AVIARY, "--seconds", "4294967295"], "").status, Some(0));
}

#[test]
fn a_batch_answers_every_line_in_order_as_recommend_would() {
    let numbers = ["none", "never", "hidden", "fine"];
    let sheets: Vec<Value> = (0..400)
        .map(|at| json!({"format": 1, "answers": {"devices": ["android"], "number": numbers[at % 4], "calls": if at % 3 == 0 { "must" } else { "no" }}}))
        .collect();
    let input: String = sheets.iter().map(|sheet| format!("{sheet}\n")).collect();
    let output = run(&BATCH, &input);
    assert_eq!(output.status, Some(0));
    let lines: Vec<Value> = output.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), sheets.len());
    for at in 0..12 {
        let alone = run(&ALONE, &sheets[at].to_string());
        assert_eq!(alone.parsed(), lines[at]);
    }
    for (at, line) in lines.iter().enumerate() {
        assert_eq!(*line, lines[at % 12], "line {at}");
    }
}

#[test]
fn a_bad_line_of_a_batch_gives_an_error_in_its_place_and_the_run_goes_on() {
    let good = r#"{"format": 1, "answers": {"devices": ["iphone"]}}"#;
    let long = format!("{{\"format\": 1, \"answers\": {}}}", " ".repeat(2 << 20));
    let input = format!(
        "{good}\nnonsense\n{{\"format\": 1, \"answers\": {{\"numbr\": \"fine\"}}}}\n\n{long}\n{good}"
    );
    let output = run(&BATCH, &input);
    assert_eq!(output.status, Some(4));
    let lines: Vec<Value> = output.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let outcomes: Vec<&str> = lines.iter().map(|line| line["outcome"].as_str().unwrap()).collect();
    assert_eq!(outcomes, ["pick", "error", "error", "error", "error", "pick"]);
    assert_eq!(lines[2]["line"], 3);
    assert_eq!(lines[3]["errors"], json!(["the line is empty"]));
    assert!(lines[2]["errors"][0].as_str().unwrap().contains("did you mean `number`?"), "{}", lines[2]);
}

#[test]
fn who_waits_for_each_answer_of_a_batch_gets_it_before_the_next_line() {
    let mut child = program(BATCH).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let (mut stdin, stdout) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
    let (send, answers) = std::sync::mpsc::channel();
    std::thread::spawn(move || BufReader::new(stdout).lines().try_for_each(|line| send.send(line.unwrap())));
    for platform in ["android", "iphone", "nothing", "browser"] {
        writeln!(stdin, "{}", json!({"format": 1, "answers": {"devices": [platform]}})).unwrap();
        let answer = answers.recv_timeout(std::time::Duration::from_mins(1));
        assert_eq!(answer.unwrap().contains("\"outcome\":\"error\""), platform == "nothing");
    }
    drop(stdin);
    assert_eq!(child.wait().unwrap().code(), Some(4));
    assert!(answers.recv().is_err());
}

#[test]
fn a_sheet_of_other_knowledge_in_a_batch_says_what_is_left_out() {
    let stale = r#"{"format": 1, "knowledge": "0123456789abcdef", "answers": {"devices": ["iphone"], "pager": "yes"}}"#;
    let output = run(&BATCH, stale);
    assert_eq!(output.status, Some(0));
    let line: Value = output.parsed();
    assert_eq!(line["outcome"], "pick");
    assert!(line["left_out"][0].as_str().unwrap().contains("there is no question `pager`"), "{line}");
}

#[test]
fn facts_are_listed_by_age_with_those_that_are_due_first_and_every_link_once() {
    let check = |day: &str, format: &str| {
        let mut command = program(["check", "--facts", "--format", format, INVENTED]);
        command.env("SOURCE_DATE_EPOCH", day);
        finish(command, "")
    };
    // Some invented facts are of May 2026, and to be looked at again after twelve months.
    let (november_2026, june_2027) = ("1795392000", "1811808000");
    let due = |day| check(day, "json").parsed()["due"].as_u64().unwrap();
    assert!(due(november_2026) < due(june_2027));
    let watch = check(june_2027, "json").parsed();
    let facts: Vec<(bool, String)> = watch["facts"]
        .as_array()
        .unwrap()
        .iter()
        .map(|fact| (!fact["due"].as_bool().unwrap(), fact["date"].as_str().unwrap().to_owned()))
        .collect();
    assert!(facts.is_sorted(), "{facts:?}");
    let links: Vec<&str> =
        watch["links"].as_array().unwrap().iter().map(|link| link.as_str().unwrap()).collect();
    assert!(links.contains(&"https://wren.example/app") && links.is_sorted_by(|a, b| a < b), "{links:?}");
    let text = check(june_2027, "text");
    assert_eq!((text.status, text.stderr.as_str()), (Some(0), ""));
    assert!(links.iter().all(|link| text.stdout.lines().any(|line| line == *link)), "{}", text.stdout);
}
