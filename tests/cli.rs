//! The program from outside: what it prints where, with which status it ends, and what it writes.
#![expect(clippy::unwrap_used, reason = "without its own files a test should fail")]

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::support::command::{Finished, INVENTED, finish, program, run};

/// Answers to the questions about them, in both formats.
const RON: &str = "(format: 1, answers: {devices: [android], worry: number, store: play})";
const JSON: &str =
    r#"{"format": 1, "answers": {"devices": ["android"], "worry": "number", "store": "play"}}"#;

fn run_with_input<S: AsRef<OsStr>>(args: &[S], input: &str) -> Finished {
    finish(program(args), input)
}

/// `recommend` among the invented messengers.
fn recommend(args: &[&str]) -> Finished {
    run([&["--knowledge", INVENTED, "recommend"], args].concat())
}

/// The wizard about the invented messengers, its input piped in line by line.
fn wizard(args: &[&str], lines: &[&str]) -> Finished {
    run_with_input(&[&["--knowledge", INVENTED], args].concat(), &(lines.join("\n") + "\n"))
}

/// A file of its own folder that goes away with it.
fn file(name: &str, text: &str) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    fs::write(&path, text).unwrap();
    (folder, path)
}

fn word(path: &Path) -> &str {
    path.to_str().unwrap()
}

// The result.

#[test]
fn single_answers_lead_to_a_recommendation_in_text() {
    let ended = recommend(&["--set", "devices=android", "--set", "worry=number"]);
    assert_eq!((ended.status, ended.stderr.as_str()), (Some(0), ""));
    assert_eq!(ended.stdout.lines().next(), Some("Your messenger: Wren"));
    for part in [
        "Nobody may learn your phone number",
        "Magpie",
        "https://wren.example/app",
        "You add people when you meet",
    ] {
        assert!(ended.stdout.contains(part), "{part} in {}", ended.stdout);
    }
}

#[test]
fn the_card_takes_up_what_the_person_worries_about_most() {
    // Ease, the own phone and the phones of the others would fill it.
    let person = ["--set=devices=iphone", "--set=contacts=android,iphone", "--set=now=whatsapp"];
    for (people, worry, said) in [
        ("anyone", "service_providers", "The service learns little about you"),
        ("motivated", "public_exposure", "You decide who learns your phone number"),
    ] {
        let answers = [format!("--set=people={people}"), format!("--set=worry={worry}")];
        let answers: Vec<&str> = answers.iter().map(String::as_str).collect();
        let report = run([&["recommend"], &person[..], &answers[..]].concat()).stdout;
        let (card, _) = report.split_once("Do now").unwrap();
        assert!(card.contains(said), "{card}");
        assert_eq!(card.matches("\n  + ").count(), 3, "{card}");
    }
}

#[test]
fn the_json_result_names_pick_reasons_and_runner_up() {
    let ended = recommend(&["--format", "json", "--set", "devices=android", "--set", "worry=number"]);
    let result = ended.json();
    assert_eq!(result["format"], 1);
    assert_eq!(result["outcome"], "pick");
    assert_eq!(result["pick"]["messenger"], "wren");
    assert_eq!(result["pick"]["app"], "wren");
    assert_eq!(result["pick"]["sole_survivor"], false);
    let rules: Vec<&Value> =
        result["pick"]["reasons"].as_array().unwrap().iter().map(|reason| &reason["rule"]).collect();
    assert_eq!(rules, ["no_number", "least_said"]);
    assert_eq!(result["pick"]["cautions"], json!(["meet_first"]));
    assert_eq!(result["pick"]["guides"], json!(["add_nearby"]));
    assert_eq!(
        result["runner_up"],
        json!({"messenger": "magpie", "decided_by": "sign_up", "rule": "least_said"})
    );
    assert_eq!(result["exclusions"], json!([]));
    assert_eq!(result["conflict"], Value::Null);
}

#[test]
fn the_json_result_names_what_an_excluded_messenger_failed() {
    let result = recommend(&["--format", "json", "--set", "devices=android,iphone"]).json();
    assert_eq!(result["pick"]["messenger"], "magpie");
    assert_eq!(result["pick"]["sole_survivor"], true);
    assert_eq!(result["runner_up"], Value::Null);
    assert_eq!(result["exclusions"][0]["messenger"], "wren");
    let failed = &result["exclusions"][0]["failed"][0];
    assert_eq!((&failed["rule"], &failed["wanted"]), (&json!("own_iphone"), &json!("yes")));
    assert_eq!(failed["fact"]["level"], "unknown");
    assert_eq!(failed["fact"]["sources"], json!(["wren_manual"]));
}

#[test]
fn a_browser_leaves_only_element() {
    let result = run(["recommend", "--format", "json", "--set", "devices=browser"]).json();
    assert_eq!(result["pick"]["messenger"], "element");
    assert_eq!(result["exclusions"].as_array().unwrap().len(), 4);
}

#[test]
fn a_conflict_ends_with_status_3_and_names_the_ways_out() {
    let set = ["recommend", "--set", "network=cut_off", "--set", "devices=iphone"];
    let ended = run(set);
    assert_eq!((ended.status, ended.stderr.as_str()), (Some(3), ""));
    assert!(ended.stdout.starts_with("No messenger meets everything"), "{}", ended.stdout);
    let result = run([&set[..], &["--format", "json"]].concat()).json();
    assert_eq!((&result["outcome"], &result["pick"]), (&json!("conflict"), &Value::Null));
    assert_eq!(result["exclusions"].as_array().unwrap().len(), 5);
    assert_eq!(result["conflict"]["between"], json!([["own_iphone", "cut_off"]]));
    let ways = result["conflict"]["relaxations"].as_array().unwrap();
    let gives = |rule: &str, pick: &str| {
        ways.iter().any(|way| way["give_up"] == json!([rule]) && way["messenger"] == pick)
    };
    assert!(gives("own_iphone", "briar") && ways.len() == 2, "{ways:?}");
}

#[test]
fn the_same_run_gives_the_same_bytes() {
    for format in ["text", "json"] {
        let args = ["recommend", "--format", format, "--set", "devices=android", "--set", "worry=dont_know"];
        let first = run(args);
        assert_eq!((first.status, first.stderr.as_str()), (Some(0), ""));
        assert_eq!(first, run(args));
        let folder = tempfile::tempdir().unwrap();
        let mut elsewhere = program(args);
        elsewhere.current_dir(folder.path());
        elsewhere.envs([("LANG", "en_GB.UTF-8"), ("COLUMNS", "40"), ("TERM", "xterm"), ("TZ", "Asia/Tokyo")]);
        assert_eq!(first, finish(elsewhere, ""));
    }
}

#[test]
fn the_day_changes_no_pick_but_warns_of_old_facts() {
    let on = |day: &str, format: &str| {
        let args = ["recommend", "--knowledge", INVENTED, "--set", "devices=iphone", "--format", format];
        let mut command = program(args);
        command.env("SOURCE_DATE_EPOCH", day);
        finish(command, "").stdout
    };
    // The fact is of May 2026 and to be looked at again after twelve months.
    let (november_2026, june_2027) = ("1795392000", "1811808000");
    assert_eq!(on(november_2026, "json"), on(june_2027, "json"));
    assert!(!on(november_2026, "text").contains("may be out of date"));
    assert!(on(june_2027, "text").contains("may be out of date"));
}

#[test]
fn colour_is_for_terminals_unless_it_is_asked_for() {
    let coloured = |args: &[&str]| recommend(args).stdout.contains('\u{1b}');
    assert!(!coloured(&[]));
    assert!(!coloured(&["--color", "never"]));
    assert!(coloured(&["--color", "always"]));
    let plain = recommend(&[]).stdout;
    assert_eq!(console::strip_ansi_codes(&recommend(&["--color", "always"]).stdout), plain);
}

#[test]
fn the_environment_chooses_colour_and_empty_variables_are_not_set() {
    let coloured = |variables: &[(&str, &str)]| {
        let mut command = program(["show", "signal"]);
        command.envs(variables.iter().copied());
        finish(command, "").stdout.contains('\u{1b}')
    };
    for (variables, wanted) in [
        (&[("FORCE_COLOR", "1")][..], true),
        (&[("FORCE_COLOR", "0")], false),
        (&[("FORCE_COLOR", "")], false),
        (&[("CLICOLOR_FORCE", "1")], true),
        (&[("CLICOLOR_FORCE", "0")], false),
        (&[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "")], true),
        (&[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")], false),
        (&[("FORCE_COLOR", "1"), ("NO_COLOR", "yes")], false),
        (&[("FORCE_COLOR", "1"), ("TERM", "dumb")], true),
    ] {
        assert_eq!(coloured(variables), wanted, "{variables:?}");
    }
}

#[test]
fn the_environment_chooses_the_language_in_any_spelling() {
    let english = run(["show", "signal"]).stdout;
    let dutch = run(["show", "signal", "--lang", "nl"]).stdout;
    assert_ne!(english, dutch);
    for tag in ["NL", "nl-NL", "nl_NL", "nl_NL.UTF-8"] {
        assert_eq!(run(["show", "signal", "--lang", tag]).stdout, dutch, "{tag}");
    }
    for (variables, wanted) in [
        (&[("LANG", "nl_NL.UTF-8")][..], &dutch),
        (&[("LANG", "nl_BE@euro")], &dutch),
        (&[("LANG", "nl_NL.UTF-8"), ("LC_MESSAGES", "en_GB.UTF-8")], &english),
        (&[("LANG", "nl_NL.UTF-8"), ("LC_ALL", "C")], &english),
        (&[("LANG", "en_US.UTF-8"), ("LANGUAGE", "xx:nl_NL:en")], &dutch),
        (&[("LANG", "nl_NL.UTF-8"), ("LANGUAGE", "xx:en_GB:nl")], &english),
        (&[("LANG", "nl_NL.UTF-8"), ("LANGUAGE", "xx")], &dutch),
        (&[("LANG", "C"), ("LANGUAGE", "nl")], &english),
        (&[("LANG", "")], &english),
    ] {
        let mut command = program(["show", "signal"]);
        command.envs(variables.iter().copied());
        assert_eq!(&finish(command, "").stdout, wanted, "{variables:?}");
    }
}

// Where answers come from.

#[cfg(unix)]
#[test]
fn answers_from_standard_input_leave_the_terminal_to_ask_on() {
    let (_folder, path) = file("sheet.ron", "(format: 1, answers: {devices: [android]})");
    let line = format!("exec $P --knowledge {INVENTED} --answers - < {}", path.display());
    let mut terminal = crate::support::terminal::Terminal::shell(24, 80, &line, &[]);
    terminal.until("Shall we begin?");
    terminal.until("❯");
    terminal.send("\x03");
    assert_eq!(terminal.end(), "Interrupt");
}

#[test]
fn a_sheet_is_read_from_a_file_and_from_standard_input_alike() {
    for (name, text) in [("sheet.ron", RON), ("sheet.json", JSON)] {
        let (_folder, path) = file(name, text);
        let from_file = recommend(&["--answers", word(&path)]);
        let from_stdin = run_with_input(&["--knowledge", INVENTED, "recommend", "--answers", "-"], text);
        assert_eq!(from_file.status, Some(0), "{}", from_file.stderr);
        assert_eq!(from_file, from_stdin);
    }
}

#[test]
fn a_sheet_says_the_same_in_ron_and_in_json() {
    let (_ron_folder, ron) = file("sheet.ron", RON);
    let (_json_folder, json) = file("sheet.json", JSON);
    let set = ["--set", "devices=android", "--set", "worry=number", "--set", "store=play"];
    assert_eq!(recommend(&["--answers", word(&ron)]), recommend(&["--answers", word(&json)]));
    assert_eq!(recommend(&["--answers", word(&ron)]), recommend(&set));
}

#[test]
fn a_single_answer_goes_before_the_same_one_of_a_sheet() {
    let (_folder, path) = file("sheet.ron", RON);
    let of_sheet = recommend(&["--format", "json", "--answers", word(&path)]).json();
    let set_over =
        recommend(&["--format", "json", "--answers", word(&path), "--set", "worry=nothing_special"]).json();
    assert_eq!(of_sheet["pick"]["messenger"], "wren");
    assert_eq!(set_over["pick"]["messenger"], "magpie");
    let twice = recommend(&["--set", "devices=iphone", "--set", "devices=android", "--set", "worry=number"]);
    assert_eq!(twice, recommend(&["--set", "devices=android", "--set", "worry=number"]));
}

#[test]
fn options_may_stand_before_the_command() {
    let ended = run(["--answers", "/no/such/file.ron", "recommend"]);
    assert!(ended.refused(1).contains("cannot read `/no/such/file.ron`"), "{}", ended.stderr);
    let behind = run(["recommend", "--knowledge", INVENTED, "--format", "json", "--set", "devices=android"]);
    for before in [
        &["--knowledge", INVENTED, "--format=json", "--set", "devices=android", "recommend"][..],
        &["--set", "devices=android", "--format", "json", "recommend", "--knowledge", INVENTED],
    ] {
        assert_eq!(run(before), behind, "{before:?}");
    }
}

#[test]
fn the_last_of_a_repeated_option_counts() {
    let twice = recommend(&["--format", "html", "--format", "json", "--lang", "xx", "--lang", "en"]);
    assert_eq!(twice, recommend(&["--format", "json"]));
    assert_eq!(run(["--plain", "--plain", "--version"]).status, Some(0));
}

#[test]
fn answers_to_other_knowledge_are_a_warning_that_names_what_no_longer_fits() {
    let stale = RON
        .replace("format: 1,", "format: 1, knowledge: \"0123456789abcdef\",")
        .replace("android", "toaster");
    let ended = run_with_input(&["--knowledge", INVENTED, "recommend", "--answers", "-"], &stale);
    assert_eq!(ended.status, Some(0));
    assert!(ended.stdout.starts_with("Your messenger: Wren"), "{}", ended.stdout);
    assert!(ended.stderr.starts_with("warning:") && ended.stderr.contains("`toaster`"), "{}", ended.stderr);
}

// What is refused.

#[test]
fn a_file_that_cannot_be_read_ends_with_status_1() {
    let ended = run(["recommend", "--answers", "/no/such/sheet.ron"]);
    assert!(ended.refused(1).contains("cannot read `/no/such/sheet.ron`"), "{}", ended.stderr);
    let ended = run(["recommend", "--knowledge", "/no/such/folder"]);
    assert!(ended.refused(1).contains("/no/such/folder"), "{}", ended.stderr);
}

#[test]
fn wrong_usage_ends_with_status_2() {
    let wrong: [&[&str]; 8] = [
        &["--nonsense"],
        &["reccomend"],
        &["recommend", "--set"],
        &["recommend", "--set", "devices"],
        &["recommend", "--set", "devices=android,android"],
        &["recommend", "--set", "worry=anonymity,censorship"],
        &["recommend", "--set", "devices="],
        &["recommend", "--format", "yaml"],
    ];
    for args in wrong {
        let ended = run(args);
        assert!(ended.refused(2).starts_with("error: "), "{args:?}: {}", ended.stderr);
    }
}

#[test]
fn an_option_that_a_command_does_not_take_is_refused_wherever_it_stands() {
    let folder = tempfile::tempdir().unwrap();
    let dir = word(folder.path());
    let file = folder.path().join("x");
    let (knowledge, output) = (["--knowledge", INVENTED], ["--output", word(&file)]);
    let wrong: [(&[&str], [&str; 2], &str); 17] = [
        (&["check"], ["--format", "html"], "'html'"),
        (&["check"], ["--lang", "nl"], "'--lang'"),
        (&["check"], ["--save", "x"], "'--save'"),
        (&["recommend", "--batch"], ["--format", "html"], "'--format html'"),
        (&["recommend", "--batch"], ["--set", "devices=android"], "'--set"),
        (&["recommend"], ["--jobs", "2"], "--batch"),
        (&["recommend", "--for-contacts"], ["--format", "json"], "'--format json'"),
        (&["graph"], ["--format", "json"], "'json'"),
        (&["export", dir], ["--format", "html"], "'html'"),
        (&["diff", "old", "new"], ["--format", "html"], "'html'"),
        (&["man", dir], ["--format", "json"], "'--format'"),
        (&["completions", "bash"], ["--format", "json"], "'--format'"),
        (&["check", INVENTED], knowledge, "'--knowledge"),
        (&["diff", INVENTED, INVENTED], knowledge, "'--knowledge'"),
        (&["man", dir], knowledge, "'--knowledge'"),
        (&["export", dir], output, "'--output'"),
        (&["man", dir], output, "'--output'"),
    ];
    for (command, option, named) in wrong {
        for args in [[command, &option[..]].concat(), [&option[..], command].concat()] {
            let ended = run(&args);
            assert!(ended.refused(2).contains(named), "{args:?}: {}", ended.stderr);
        }
    }
    for args in [["recommend", "--report-format=json"], ["graph", "--report-format=json"]] {
        assert!(run(args).refused(2).contains("'--report-format'"), "{args:?}");
    }
    assert_eq!(fs::read_dir(dir).unwrap().count(), 0);
    assert_eq!(run(["--format", "json", "recommend", "--batch"]).status, Some(0));
}

#[test]
fn nothing_on_the_command_line_can_act_on_the_terminal() {
    let bad = "a\u{1b}]0;x\u{7}b\u{202e}c\u{9b}2Jd\ne";
    let set = format!("{bad}=x");
    let folder = tempfile::tempdir().unwrap();
    let inside = folder.path().join(bad);
    fs::create_dir(&inside).unwrap();
    fs::write(inside.join("x.ron"), "(format: 1, answers: {wory: x})").unwrap();
    let (inside, sheet) = (word(&inside).to_owned(), word(&inside.join("x.ron")).to_owned());
    let lines: [&[&str]; 14] = [
        &[bad],
        &["--color", "always", bad],
        &["recommend", "--set", &set],
        &["recommend", "--set", bad],
        &["recommend", "--answers", bad],
        &["recommend", "--answers", &sheet],
        &["recommend", "--lang", bad],
        &["recommend", "--format", bad],
        &["--knowledge", &inside, "recommend"],
        &["show", bad],
        &["setup", "signal", "--topic", bad],
        &["group", bad, &sheet],
        &["recommend", "--save", &inside],
        &["diff", &inside, bad],
    ];
    for args in lines {
        let ended = run(args);
        assert_ne!(ended.status, Some(0), "{args:?}");
        let shown = console::strip_ansi_codes(&ended.stderr);
        let acts = |c: char| (c.is_control() && c != '\n') || c == '\u{202e}';
        assert!(
            !ended.stderr.contains("\u{1b}]") && !shown.chars().any(acts),
            "{args:?}: {:?}",
            ended.stderr
        );
    }
    let ended = run(["export", &inside]);
    assert!(ended.stderr.contains("<U+001B>"), "{}", ended.stderr);
}

#[test]
fn a_misspelt_single_answer_is_answered_with_the_nearest_word() {
    let ended = recommend(&["--set", "devcies=android"]);
    assert!(ended.refused(2).contains("`devcies`") && ended.stderr.contains("did you mean `devices`?"));
    let ended = recommend(&["--set", "devices=andriod"]);
    assert!(ended.refused(2).contains("`andriod`") && ended.stderr.contains("did you mean `android`?"));
}

#[test]
fn a_misspelt_answer_of_a_sheet_is_drawn_where_it_stands() {
    let (_folder, path) = file("sheet.ron", &RON.replace("worry", "wory"));
    let ended = recommend(&["--answers", word(&path)]);
    let message = ended.refused(4);
    for part in
        ["there is no question `wory`", "sheet.ron:1:43", "^^^^", "did you mean `worry`?", "1 error found"]
    {
        assert!(message.contains(part), "{part} in {message}");
    }
}

#[test]
fn faults_of_a_knowledge_folder_end_with_status_4() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["questions.ron", "messengers.ron"] {
        let text = fs::read_to_string(Path::new(INVENTED).join(name)).unwrap();
        let text = text.replace("prefer: sign_up", "prefer: sing_up").replace("2026-05-02", "2 May");
        fs::write(folder.path().join(name), text).unwrap();
    }
    let ended = run(["recommend", "--knowledge", word(folder.path())]);
    let message = ended.refused(4);
    for part in ["questions.ron:", "`sing_up`", "messengers.ron:5:", "`2 May`", "2 errors found"] {
        assert!(message.contains(part), "{part} in {message}");
    }
}

#[test]
fn help_and_version_go_to_standard_output() {
    for args in
        [&["--help"][..], &["--version"], &["check", "--help"], &["--help", "check"], &["help", "check"]]
    {
        let ended = run(args);
        assert_eq!((ended.status, ended.stderr.as_str()), (Some(0), ""));
        assert!(ended.stdout.contains("essenger"), "{}", ended.stdout);
    }
    assert!(
        run(["--help"])
            .stdout
            .contains("Exit status: 0 recommendation, 1 failure, 2 wrong usage, 3 no messenger")
    );
}

// What is written.

#[test]
fn a_saved_sheet_is_read_back_to_the_same_result() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["sheet.ron", "sheet.json"] {
        let path = folder.path().join(name);
        let set = ["--set", "devices=android", "--set", "worry=dont_know", "--set", "store=play"];
        let first = recommend(&[&set[..], &["--save", word(&path)]].concat());
        assert_eq!((first.status, first.stderr.as_str()), (Some(0), ""));
        assert_eq!(first, recommend(&["--answers", word(&path)]), "{name}");
    }
}

#[test]
fn a_saved_sheet_does_not_hold_what_a_person_would_rather_not_say() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["sheet.ron", "sheet.json"] {
        let path = folder.path().join(name);
        let set = ["--set", "devices=android", "--set", "worry=number", "--set", "store=rather_not_say"];
        let said = recommend(&[&set[..], &["--format", "json", "--save", word(&path)]].concat()).json();
        let saved = fs::read_to_string(&path).unwrap();
        assert!(
            saved.contains("worry") && !saved.contains("rather_not_say") && !saved.contains("store"),
            "{saved}"
        );
        let read = recommend(&["--format", "json", "--answers", word(&path)]).json();
        assert_eq!(said["pick"], read["pick"]);
    }
}

#[cfg(unix)]
#[test]
fn a_saved_sheet_is_readable_by_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let (_folder, path) = file("sheet.ron", "what was here before");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o666)).unwrap();
    let mut command = Command::new("/bin/sh");
    command.args(["-c", "umask 000; exec \"$0\" recommend --set devices=android --save \"$1\""]);
    command.args([env!("CARGO_BIN_EXE_which-messenger"), word(&path)]);
    assert_eq!(finish(command, "").status, Some(0));
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    assert!(fs::read_to_string(&path).unwrap().starts_with("(\n    format: 1,"));
}

#[test]
fn a_sheet_that_cannot_be_saved_leaves_nothing_behind() {
    let (folder, path) = file("not_a_folder", "");
    let ended = recommend(&["--set", "devices=android", "--save", word(&path.join("sheet.ron"))]);
    assert!(ended.refused(1).contains("cannot write"), "{}", ended.stderr);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn the_result_goes_to_a_file_if_one_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("result.txt");
    let ended = recommend(&["--output", word(&path)]);
    assert_eq!(ended, Finished { status: Some(0), stdout: String::new(), stderr: String::new() });
    assert_eq!(fs::read_to_string(&path).unwrap(), recommend(&[]).stdout);
    let ended =
        run(["recommend", "--set", "network=cut_off", "--set", "devices=iphone", "--output", word(&path)]);
    assert_eq!(ended, Finished { status: Some(3), stdout: String::new(), stderr: String::new() });
    assert!(fs::read_to_string(&path).unwrap().starts_with("No messenger"));
}

#[test]
fn nothing_is_written_unless_it_is_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let mut command = program(["recommend", "--set", "devices=android"]);
    command.current_dir(folder.path()).env("HOME", folder.path()).env("TMPDIR", folder.path());
    assert_eq!(finish(command, "").status, Some(0));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn a_closed_pipe_is_no_error() {
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let output =
        program(["recommend"]).stdin(Stdio::null()).stdout(writer).stderr(Stdio::piped()).output().unwrap();
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_an_error() {
    for args in [&["recommend"][..], &["--help"], &["--version"], &["completions", "fish"], &["graph"]] {
        let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let output = program(args).stdin(Stdio::null()).stdout(full).stderr(Stdio::piped()).output().unwrap();
        assert_eq!(output.status.code(), Some(1), "{args:?}");
        let message = String::from_utf8(output.stderr).unwrap();
        assert!(message.starts_with("error: cannot write the result: "), "{message}");
    }
}

// The wizard, asked in plain lines because its input is a pipe.

#[test]
fn the_wizard_asks_on_standard_error_and_ends_in_a_pick() {
    let ended = wizard(&[], &["begin", "1", "answer", "1", "fine", "1", "1", "finish"]);
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    let same =
        ["--set", "devices=android", "--set", "worry=number", "--set", "store=play", "--set", "now=rook"];
    assert_eq!(ended.stdout, recommend(&same).stdout);
    for part in
        ["Shall we begin?", "What must it work on?", "1: An Android phone", "Your answer: An Android phone"]
    {
        assert!(ended.stderr.contains(part), "{part} in {}", ended.stderr);
    }
    assert!(!ended.stderr.contains('\u{1b}'), "{}", ended.stderr);
}

#[test]
fn the_wizard_tells_who_falls_out() {
    let ended = wizard(&["--format", "json"], &["begin", "1 2", "nothing", "2", "show"]);
    let result: Value = serde_json::from_str(&ended.stdout).expect(&ended.stderr);
    assert_eq!(result["pick"]["messenger"], "magpie");
    assert!(ended.stderr.contains("Wren is ruled out. You want to use it on an iPhone."), "{}", ended.stderr);
}

#[test]
fn the_wizard_takes_back_and_asks_again() {
    let ended = wizard(
        &[],
        &["begin", "toaster", "none", "1", "answer", "back", "1", "1", "fine", "2", "1", "finish"],
    );
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    let same = [
        "--set",
        "devices=android",
        "--set",
        "worry=number",
        "--set",
        "store=without_google",
        "--set",
        "now=rook",
    ];
    assert_eq!(ended.stdout, recommend(&same).stdout);
    assert!(ended.stderr.contains("“toaster” is not one of the answers."), "{}", ended.stderr);
    assert!(ended.stderr.contains("Choose at least one."), "{}", ended.stderr);
}

#[test]
fn the_wizard_asks_only_what_a_sheet_leaves_open() {
    let (_folder, path) = file("sheet.ron", "(format: 1, answers: {devices: [android]})");
    let ended = wizard(&["--answers", word(&path)], &["begin", "answer", "1", "1", "1", "finish"]);
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    assert!(ended.stdout.starts_with("Your messenger: Wren"), "{}", ended.stdout);
    assert!(!ended.stderr.contains("What must it work on?"), "{}", ended.stderr);
}

#[test]
fn the_wizard_and_recommend_agree_on_a_saved_sheet() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sheet.ron");
    let ended = wizard(&["--save", word(&path)], &["begin", "1", "i don't know", "1", "1", "show"]);
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    assert_eq!(ended.stdout, recommend(&["--answers", word(&path)]).stdout);
}

#[test]
fn the_end_of_input_ends_the_wizard_with_status_1() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sheet.ron");
    for lines in [&[][..], &["begin"], &["begin", "toaster"]] {
        let ended = wizard(&["--save", word(&path)], lines);
        assert!(
            ended.refused(1).contains("The input ended before the last question."),
            "{lines:?}: {}",
            ended.stderr
        );
        assert!(!path.exists(), "{lines:?}");
    }
}

#[test]
fn leaving_the_wizard_ends_with_status_1_and_writes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sheet.ron");
    for lines in [&["leave"][..], &["begin", "q", "yes"]] {
        let ended = wizard(&["--save", word(&path)], lines);
        assert!(ended.refused(1).contains("You left."), "{lines:?}: {}", ended.stderr);
        assert!(!path.exists(), "{lines:?}");
    }
    // What was to be kept is kept at every answer, and that is said.
    let ended = wizard(&["--save", word(&path)], &["begin", "1", "answer", "q", "leave and"]);
    assert!(ended.refused(1).contains("Your answers are still in"), "{}", ended.stderr);
    assert!(path.exists());
}

#[test]
fn knowing_nothing_at_all_still_ends_in_a_result() {
    // Where "I don't know" is no answer, the line is refused and the question stays, until the review takes the last line.
    let lines = [&["begin"][..], &["I don't know"; 40], &["Show my messenger"]].concat().join("\n") + "\n";
    let ended = run_with_input(&["--format", "json"], &lines);
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    let result: Value = serde_json::from_str(&ended.stdout).unwrap();
    assert_eq!(result["outcome"], "pick");
    assert!(!result["forks"].as_array().unwrap().is_empty());
}
