//! Languages: each complete, one added at run time, and a made-up one that shows every sentence comes from the files.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use which_messenger::load::{self, SourceFile};
use which_messenger::locale::Words;

use crate::support::command::{Finished, finish, program};
use crate::support::knowledge::{load_shipped, shipped};
#[cfg(unix)]
use crate::support::terminal::Terminal;

fn run(arguments: &[&str]) -> Finished {
    let mut command = program(arguments);
    command.env("LANG", "C.UTF-8");
    finish(command, "")
}

/// A word made longer and unmistakable, its letters exchanged: no word of the program stays as it was.
fn pseudo_word(word: &str) -> String {
    let exchanged: String = word
        .chars()
        .map(|c| match c {
            'a' => 'à',
            'e' => 'ë',
            'i' => 'ï',
            'o' => 'ö',
            'u' => 'ü',
            other => other,
        })
        .collect();
    let longer = exchanged.chars().count() * 2 / 5;
    format!("{exchanged}{}", "~".repeat(longer))
}

/// Text with every word changed; places, addresses, labels and names of signs stay.
fn pseudo(text: &str) -> String {
    let is_kept = |word: &str| {
        word.contains("://")
            || word.contains('{')
            || word.contains('}')
            || word.contains('$')
            || word.contains("**")
    };
    let mut inside = 0;
    text.split(' ')
        .map(|word| {
            inside += word.matches('{').count();
            let kept = inside > 0 || is_kept(word);
            inside -= word.matches('}').count();
            if kept { word.to_owned() } else { pseudo_word(word) }
        })
        .collect::<Vec<_>>()
        .join(" ")
}

/// `locales/xx` of a made-up language in a folder beside the shipped knowledge.
fn made_up(folder: &Path) {
    let locale = folder.join("locales/xx");
    std::fs::create_dir_all(&locale).unwrap();
    for file in load::embedded() {
        std::fs::write(folder.join(Path::new(&file.name).file_name().unwrap()), &file.text).unwrap();
    }
    let mut translation = String::new();
    let mut last = String::new();
    load_shipped().visit_texts(&mut |key, part, text| match part {
        None => {
            translation += &format!("{key} = {}\n", pseudo(text));
            key.clone_into(&mut last);
        }
        Some(part) => {
            // A message may have parts alone, as that of the page.
            if key != last {
                translation += &format!("{key} =\n");
                key.clone_into(&mut last);
            }
            translation += &format!("    .{part} = {}\n", pseudo(text));
        }
    });
    std::fs::write(locale.join("knowledge.ftl"), translation).unwrap();
    let mut interface = String::new();
    for line in load::english().text.lines() {
        let changed = match line.split_once(" = ") {
            Some((id, text)) if !line.starts_with('#') => format!("{id} = {}", pseudo(text)),
            _ => match line.split_once("] ") {
                Some((variant, text)) if line.starts_with(' ') => format!("{variant}] {}", pseudo(text)),
                _ if line.starts_with("    ") && !line.contains(['{', '}']) => {
                    format!("    {}", pseudo(line.trim()))
                }
                _ => line.to_owned(),
            },
        };
        interface += &format!("{changed}\n");
    }
    std::fs::write(locale.join("interface.ftl"), interface).unwrap();
}

fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    made_up(&folder);
    folder
}

#[test]
fn every_shipped_language_is_complete() {
    for tag in load::languages(None).iter().filter(|tag| *tag != "en") {
        let files = load::language(tag, None).unwrap();
        let interface = files.interface.unwrap();
        let diagnostics = load::compare_interface(&load::english(), &interface);
        assert!(diagnostics.is_empty(), "{}", load::render_diagnostics(&[interface], &diagnostics, false));
        let translation = files.knowledge.unwrap();
        let diagnostics = load::translate(&mut load_shipped(), &translation);
        assert!(diagnostics.is_empty(), "{}", load::render_diagnostics(&[translation], &diagnostics, false));
    }
}

#[test]
fn every_folder_of_locales_is_built_in() {
    let folders: BTreeSet<String> = std::fs::read_dir("locales")
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    assert_eq!(folders, load::languages(None).into_iter().collect());
}

#[test]
fn what_is_missing_extra_or_filled_otherwise_is_shown_with_its_line() {
    let files = load::language("nl", None).unwrap();
    let mut text = files.knowledge.unwrap().text;
    text = text.replacen("question-number = ", "question-nummer = ", 1);
    text = text.replacen("    .topic = Telefoonnummer\n", "", 1);
    text = text.replacen("option-number-fine = ", "option-number-fine = { $x } ", 1);
    let file = SourceFile::new("locales/nl/knowledge.ftl", text);
    let drawn = load::render_diagnostics(
        std::slice::from_ref(&file),
        &load::translate(&mut load_shipped(), &file),
        false,
    );
    for expected in [
        "`question-number` is not translated",
        "there is no text `question-nummer` to translate",
        "`question-number.topic` is not translated",
        "`option-number-fine` has a placeholder",
        "locales/nl/knowledge.ftl:",
    ] {
        assert!(drawn.contains(expected), "{expected}\n{drawn}");
    }
    let english = load::english();
    let broken = SourceFile::new(
        "x.ftl",
        english.text.replace("{ $left }", "{ $links }").replacen("left = You", "gone = You", 1),
    );
    let drawn = load::render_diagnostics(
        std::slice::from_ref(&broken),
        &load::compare_interface(&english, &broken),
        false,
    );
    for expected in ["the placeholders of `progress` differ", "`left` is not translated", "no text `gone`"] {
        assert!(drawn.contains(expected), "{expected}\n{drawn}");
    }
}

#[test]
fn check_fails_on_a_translation_that_lacks_something_and_shows_where() {
    let folder = folder("checked");
    let path = folder.to_string_lossy().into_owned();
    let whole = run(&["check", &path]);
    assert_eq!(whole.status, Some(0), "{}", whole.stderr);
    let file = folder.join("locales/xx/knowledge.ftl");
    let text = std::fs::read_to_string(&file).unwrap();
    let start = text.find("rule-no_number = ").unwrap();
    let end = start + text[start..].find('\n').unwrap() + 1;
    std::fs::write(&file, format!("{}{}", &text[..start], &text[end..])).unwrap();
    let lacking = run(&["check", &path]);
    assert_eq!(lacking.status, Some(4));
    let said = lacking.stderr;
    assert!(
        said.contains("`rule-no_number` is not translated") && said.contains("knowledge.ftl:1:1"),
        "{said}"
    );
}

/// The made-up translation with one of its texts exchanged.
fn exchange(file: &Path, key: &str, text: &str) {
    let whole = std::fs::read_to_string(file).unwrap();
    let start = whole.find(key).unwrap() + key.len();
    let end = start + whole[start..].find('\n').unwrap();
    std::fs::write(file, format!("{}{text}{}", &whole[..start], &whole[end..])).unwrap();
}

#[test]
fn a_translation_keeps_the_rules_of_texts() {
    let folder = folder("judged");
    let file = folder.join("locales/xx/knowledge.ftl");
    let whole = std::fs::read_to_string(&file).unwrap();
    let (step, caution) = ("guide-signal-install = ", "caution-signal-support_fraud = ");
    let path = folder.to_string_lossy().into_owned();
    for (key, text, diagnostic) in [
        ("    .step1 = ", "Tap **Add.", ".step1` has an unpaired `**`"),
        (caution, "Never tap **Add.", "`caution-signal-support_fraud` has an unpaired `**`"),
        (step, "See http://evil.example/", "install` contains an address starting with `http:`"),
        (
            "rule-no_number = ",
            "javascript:alert(1)",
            "no_number` contains an address starting with `javascript:`",
        ),
        ("rule-no_number = ", "a\u{200b}b", "`rule-no_number` contains an invisible character, U+200B"),
        ("question-number = ", "One\n    two?", "`question-number` contains a line break, U+000A"),
    ] {
        std::fs::write(&file, &whole).unwrap();
        exchange(&file, key, text);
        let output = run(&["check", &path]);
        let said = output.stderr;
        assert_eq!(output.status, Some(4), "{text}: {said}");
        assert!(said.contains(diagnostic) && said.contains("= help: "), "{said}");
        assert!(said.contains("knowledge.ftl:") && said.contains("| ") && said.contains('^'), "{said}");
        assert!(said.contains("1 error found"), "{said}");
        let output = run(&["show", "signal", "--knowledge", &path, "--lang", "xx"]);
        let said = output.stderr;
        assert!(said.contains("warning: 1 texts of "), "{said}");
        let shown = output.stdout;
        assert!(!shown.contains("evil.example") && !shown.contains("tap **Add"), "{shown}");
    }
}

#[test]
fn the_words_of_the_program_keep_the_rules_of_texts() {
    let english = load::english();
    for (text, diagnostic) in [
        ("left = See http://evil.example/", "this line contains an address starting with `http:`"),
        ("left = a\u{200b}b", "this line contains an invisible character, U+200B"),
        ("left = a\u{1b}[31mb", "this line contains a control character, U+001B"),
        ("-term = javascript:alert(1)\nleft = { -term }", "starting with `javascript:`"),
    ] {
        let start = english.text.find("\nleft = ").unwrap() + 1;
        let end = start + english.text[start..].find('\n').unwrap();
        let whole =
            format!("# http://notes.example/\n{}{text}{}", &english.text[..start], &english.text[end..]);
        let file = SourceFile::new("interface.ftl", whole);
        let diagnostics = load::compare_interface(&english, &file);
        let drawn = load::render_diagnostics(&[file], &diagnostics, false);
        assert!(diagnostics.len() == 1 && drawn.contains(diagnostic) && drawn.contains('^'), "{drawn}");
    }
}

#[test]
fn no_escape_in_the_words_of_a_language_reaches_the_terminal() {
    let words = Words::new("en", "hostile = a{ \"\\u001B\" }[31mb\nlines =\n    one\n    two").unwrap();
    assert_eq!(words.say("hostile"), "a<U+001B>[31mb");
    let hidden = Words::new("en", "hidden = a{ \"\\u202E\" }b").unwrap();
    assert_eq!(hidden.say("hidden"), "a<U+202E>b");
    assert_eq!(words.say("lines"), "one\ntwo");
}

#[test]
fn stars_that_are_no_labels_are_kept_in_a_translation_as_in_the_knowledge() {
    let text = load::language("nl", None).unwrap().knowledge.unwrap().text;
    let starred = text.replacen("question-number = ", "question-number = 2**10: ", 1);
    let file = SourceFile::new("locales/nl/knowledge.ftl", starred);
    let mut knowledge = load_shipped();
    assert_eq!(load::translate(&mut knowledge, &file), []);
    let question = knowledge.question("number").unwrap();
    assert!(knowledge.questions[question].ask.starts_with("2**10: "));
}

#[test]
fn a_language_is_added_at_run_time_by_one_folder() {
    let folder = folder("added");
    let folder = folder.to_string_lossy();
    let output = run(&["recommend", "--knowledge", &folder, "--lang", "xx", "--set", "devices=android"]);
    let text = output.stdout;
    assert_eq!(output.status, Some(0), "{}", output.stderr);
    assert!(text.contains(&pseudo_word("messenger:")), "{text}");
    assert_eq!(output.stderr, "");
}

/// Words that are the same in every language: names, addresses, dates, numbers, signs.
fn is_language_neutral(word: &str, names: &BTreeSet<String>) -> bool {
    let bare: String = word.chars().filter(char::is_ascii_alphabetic).collect();
    bare.len() < 3
        || word.contains("://")
        || names.contains(&bare)
        || !bare.chars().any(|c| "aeiou".contains(c))
}

/// Words that no language changes: names, and what an app shows.
fn names() -> BTreeSet<String> {
    let knowledge = shipped();
    let mut names = BTreeSet::new();
    let mut name = |text: &str| {
        names.extend(text.split(|c: char| !c.is_ascii_alphabetic()).map(str::to_owned));
    };
    for (_, messenger) in knowledge.messengers.iter() {
        name(&messenger.name);
        messenger.apps.iter().for_each(|app| name(&app.name));
        let guides = messenger.guides.iter().map(|guide| &knowledge.guides[*guide]);
        let steps = guides.flat_map(which_messenger::knowledge::Guide::all_steps).map(|step| &step.text);
        let texts = steps.chain(messenger.cautions.iter().map(|caution| &caution.text));
        for text in texts {
            text.split(' ').filter(|word| word.contains("**") || word.contains("://")).for_each(&mut name);
        }
    }
    names
}

#[test]
fn no_sentence_of_a_report_is_hard_coded() {
    let folder = folder("pseudo");
    let folder = folder.to_string_lossy();
    let mut names = names();
    // A command that is told to be typed.
    names.extend(["whichmessenger", "criteria"].map(str::to_owned));
    for set in [
        &[
            "devices=android,linux",
            "contacts=android",
            "number=hidden",
            "worry=targeted_attacks",
            "vanish=nice",
        ][..],
        &["devices=iphone", "network=cut_off", "calls=one_must"][..],
        &["devices=browser", "worry=dont_know", "secrecy=dont_know"][..],
    ] {
        let mut arguments = vec!["recommend", "--knowledge", &folder, "--lang", "xx"];
        for answer in set {
            arguments.extend(["--set", answer]);
        }
        let text = run(&arguments).stdout;
        let text: String = text.split(['\u{201c}', '\u{201d}']).step_by(2).collect();
        let plain: Vec<&str> = text
            .split_whitespace()
            .filter(|word| !is_language_neutral(word, &names))
            .filter(|word| !word.contains(['à', 'ë', 'ï', 'ö', 'ü', '~']))
            .collect();
        assert!(plain.is_empty(), "hard-coded: {plain:?}");
    }
}

#[test]
fn the_language_comes_from_the_flag_then_the_locale_then_it_is_english() {
    let title = |arguments: &[&str], locale: &str| {
        let mut command = program(["recommend", "--set", "devices=android"]);
        command.args(arguments).env("LANG", locale);
        let output = finish(command, "");
        output.stdout.lines().next().unwrap_or_default().to_owned()
    };
    let (english, dutch) = (title(&[], "C"), title(&["--lang", "nl"], "C"));
    assert_ne!(english, dutch);
    assert_eq!(title(&[], "nl_NL.UTF-8"), dutch);
    assert_eq!(title(&[], "nl"), dutch);
    assert_eq!(title(&["--lang", "en"], "nl_NL.UTF-8"), english);
    assert_eq!(title(&[], "fr_FR.UTF-8"), english);
    let unknown = run(&["recommend", "--lang", "nll"]);
    assert_eq!(unknown.status, Some(2));
}

#[cfg(unix)]
#[test]
fn the_screens_of_the_wizard_survive_longer_words_in_every_window() {
    let folder = folder("screens");
    let folder = folder.to_string_lossy();
    for (rows, columns) in [(24, 80), (12, 40), (8, 30)] {
        let arguments = ["--knowledge", &folder, "--lang", "xx"];
        let mut terminal = Terminal::start(rows, columns, &arguments, &[]);
        terminal.until_that("the first page", |screen| screen.contains('❯'));
        terminal.send("\r");
        let (_, question) = shipped().questions.iter().next().unwrap();
        let begin: String = pseudo(&question.ask).chars().take(4).collect();
        terminal.until(&begin);
        terminal.until_that("the pointer", |screen| screen.contains("❯ [ ]"));
        terminal.send("?");
        terminal.until_that("the help", |screen| !screen.contains("❯ [ ]"));
        terminal.send("?");
        terminal.until_that("the options again", |screen| screen.contains("❯ [ ]"));
        terminal.send("\x03");
        assert_eq!(terminal.end(), "Interrupt");
    }
}

#[cfg(unix)]
#[test]
fn the_language_can_be_changed_on_the_first_page() {
    let mut terminal = Terminal::start(24, 80, &[], &[]);
    terminal.until("Shall we begin?");
    terminal.until("Nederlands");
    terminal.send("2\r");
    terminal.until("Zullen we beginnen?");
    terminal.until("English");
    terminal.send("\x03");
    assert_eq!(terminal.end(), "Interrupt");
}
