//! Every slip an editor can make is answered where it stands.
//!
//! A file of `tests/broken` is one edit of a file of `tests/broken/base`; what the person is then shown is the snapshot
//! of the same name in `tests/snapshots`.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test without its data should fail")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::panic::catch_unwind;
use std::path::{Path, PathBuf};

use insta::{Settings, assert_snapshot};
use serde::Deserialize;
use which_messenger::knowledge::Knowledge;
use which_messenger::load::{self, Diagnostic, SourceFile};

/// One edit of one file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Edit {
    file: String,
    replace: String,
    with: String,
}

/// What an edited file is answered with.
#[derive(Debug)]
struct Answered {
    diagnostics: Vec<Diagnostic>,
    drawn: String,
}

/// Snapshots that answer more than one edit.
const SIX: &str = "six_faults_at_once";
const STALE: &str = "stale_answers";

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(name)
}

/// The files of a folder whose names have this beginning and end, without both.
fn names(of: &str, beginning: &str, end: &str) -> Vec<String> {
    let entries =
        fs::read_dir(folder(of)).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let bare = |name: String| Some(name.strip_prefix(beginning)?.strip_suffix(end)?.to_owned());
    let mut names: Vec<String> = entries.filter_map(bare).collect();
    names.sort();
    names
}

/// Every edit by its name.
fn edits() -> BTreeMap<String, Edit> {
    let read = |name: String| {
        let text = fs::read_to_string(folder("broken").join(format!("{name}.ron"))).unwrap();
        let edit = ron::from_str(&text).expect(&name);
        (name, edit)
    };
    names("broken", "", ".ron").into_iter().map(read).collect()
}

/// A file of the base with those edits that concern it; what an edit replaces must stand there exactly once.
fn source(name: &str, edits: &[&Edit]) -> SourceFile {
    let mut text = fs::read_to_string(folder("broken/base").join(name)).unwrap();
    for edit in edits.iter().filter(|edit| edit.file == name) {
        assert_eq!(text.matches(&edit.replace).count(), 1, "how often {:?} stands in {name}", edit.replace);
        text = text.replace(&edit.replace, &edit.with);
    }
    SourceFile::new(name, text)
}

fn knowledge_files(edits: &[&Edit]) -> [SourceFile; 2] {
    ["questions.ron", "messengers.ron"].map(|name| source(name, edits))
}

fn base() -> Knowledge {
    load::knowledge(&knowledge_files(&[])).expect("the base has no error")
}

fn is_sheet(edit: &Edit) -> bool {
    edit.file.starts_with("answers.")
}

/// Loads what the edits make of the base.
fn answered(edits: &[&Edit]) -> Answered {
    if let Some(edit) = edits.iter().find(|edit| is_sheet(edit)) {
        let file = source(&edit.file, edits);
        let diagnostics = load::read_sheet(&file, &base()).err().unwrap_or_default();
        return Answered { drawn: load::render_diagnostics(&[file], &diagnostics, false), diagnostics };
    }
    loaded(&knowledge_files(edits))
}

fn loaded(files: &[SourceFile; 2]) -> Answered {
    let diagnostics = load::knowledge(files).err().unwrap_or_default();
    Answered { drawn: load::render_diagnostics(files, &diagnostics, false), diagnostics }
}

/// The names of the edits that `is_wrong` speaks against.
fn wrong(is_wrong: impl Fn(&Edit) -> bool) -> Vec<String> {
    edits().into_iter().filter(|(_, edit)| is_wrong(edit)).map(|(name, _)| name).collect()
}

fn hold(name: &str, drawn: &str) {
    let mut settings = Settings::clone_current();
    settings.set_omit_expression(true);
    settings.bind(|| assert_snapshot!(name, drawn));
}

/// Whether a terminal would act on `c` instead of showing it.
fn acts(c: char) -> bool {
    (c.is_control() && c != '\n')
        || matches!(c, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
        || matches!(c, '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

#[test]
fn the_base_has_no_fault() {
    let knowledge = base();
    for name in ["answers.ron", "answers.json"] {
        let loaded = load::read_sheet(&source(name, &[]), &knowledge).expect(name);
        assert_eq!(loaded.sheet.iter().count(), 3, "{name}");
        assert!(loaded.stale.is_none(), "{name}");
    }
}

#[test]
fn no_edit_makes_the_loader_panic() {
    let panicked = wrong(|edit| catch_unwind(|| answered(&[edit])).is_err());
    assert!(panicked.is_empty(), "{panicked:?}");
}

#[test]
fn every_edit_is_found_to_be_a_fault() {
    let unnoticed = wrong(|edit| answered(&[edit]).diagnostics.is_empty());
    assert!(unnoticed.is_empty(), "{unnoticed:?}");
}

#[test]
fn every_fault_is_drawn_as_its_snapshot_shows() {
    let mut changed = Vec::new();
    for (name, edit) in edits() {
        let Answered { diagnostics, drawn } = answered(&[&edit]);
        if !diagnostics.is_empty() && catch_unwind(|| hold(&name, &drawn)).is_err() {
            changed.push(name);
        }
    }
    assert!(changed.is_empty(), "{changed:?}");
}

#[test]
fn every_snapshot_belongs_to_an_edit() {
    let mut known = names("broken", "", ".ron");
    known.extend([SIX.to_owned(), STALE.to_owned()]);
    let mut left_over = names("snapshots", "main__broken__", ".snap");
    left_over.retain(|name| !known.contains(name));
    assert!(left_over.is_empty(), "{left_over:?}");
}

#[test]
fn every_fault_lies_within_its_file() {
    let outside = wrong(|edit| {
        let files = if is_sheet(edit) {
            vec![source(&edit.file, &[edit])]
        } else {
            knowledge_files(&[edit]).to_vec()
        };
        answered(&[edit])
            .diagnostics
            .into_iter()
            .any(|diagnostic| files[diagnostic.file].text.get(diagnostic.span).is_none())
    });
    assert!(outside.is_empty(), "{outside:?}");
}

#[test]
fn every_fault_comes_with_the_next_step() {
    let mute =
        wrong(|edit| answered(&[edit]).diagnostics.iter().any(|diagnostic| diagnostic.help.is_empty()));
    assert!(mute.is_empty(), "{mute:?}");
}

#[test]
fn no_drawing_holds_anything_a_terminal_would_act_on() {
    let acting = wrong(|edit| answered(&[edit]).drawn.contains(acts));
    assert!(acting.is_empty(), "{acting:?}");
}

#[test]
fn colour_changes_no_word_of_a_drawing() {
    let changed = wrong(|edit| {
        let files = knowledge_files(&[edit]);
        let Answered { diagnostics, drawn } = loaded(&files);
        console::strip_ansi_codes(&load::render_diagnostics(&files, &diagnostics, true)) != drawn
    });
    assert!(changed.is_empty(), "{changed:?}");
}

#[test]
fn windows_line_ends_and_a_byte_order_mark_change_no_drawing() {
    let windows = |file: SourceFile| {
        let text = format!("\u{feff}{}", file.text.replace('\n', "\r\n"));
        SourceFile::new(file.name, text)
    };
    let changed = wrong(|edit| {
        let files = knowledge_files(&[edit]);
        loaded(&files).drawn != loaded(&files.clone().map(windows)).drawn
    });
    assert!(changed.is_empty(), "{changed:?}");
}

#[test]
fn six_faults_in_both_files_are_all_told_at_once() {
    let edits = edits();
    let six =
        ["field_unknown", "question_misspelt", "level_misspelt", "date_wrong", "fact_missing", "link_http"];
    let Answered { diagnostics, drawn } = answered(&six.map(|name| &edits[name]));
    assert_eq!(diagnostics.len(), 6, "{drawn}");
    hold(SIX, &drawn);
}

#[test]
fn a_file_that_cannot_be_read_does_not_hide_the_faults_of_the_other() {
    let edits = edits();
    for (unreadable, other) in [("comma_missing", "link_http"), ("comma_missing_in_list", "field_unknown")] {
        let Answered { diagnostics, drawn } = answered(&[&edits[unreadable], &edits[other]]);
        let files: Vec<usize> = diagnostics.iter().map(|diagnostic| diagnostic.file).collect();
        assert!(files.contains(&0) && files.contains(&1), "{drawn}");
        assert_eq!(files.len(), 2, "{drawn}");
    }
}

#[test]
fn a_fault_of_the_ranking_is_told_together_with_the_others() {
    let edits = edits();
    let Answered { drawn, .. } = answered(&[&edits["ranking_ends_with_preferences"], &edits["link_http"]]);
    assert!(drawn.contains("`ranking` must end") && drawn.contains("`home` of `wren`"), "{drawn}");
}

#[test]
fn answers_to_other_knowledge_are_kept_as_far_as_they_fit() {
    let misfit = Edit {
        file: "answers.ron".into(),
        replace: "answers: {\n        devices: [android],".into(),
        with: "knowledge: \"0000000000000000\",\n    answers: {\n        devices: [toaster],\n        wory: number,".into(),
    };
    let file = source(&misfit.file, &[&misfit]);
    let loaded = load::read_sheet(&file, &base()).expect("what does not fit is left out");
    assert_eq!(loaded.sheet.iter().count(), 2);
    let left_out = loaded.stale.expect("the sheet names other knowledge").left_out;
    hold(STALE, &load::render_diagnostics(&[file], &left_out, false));
}

#[test]
fn answers_to_this_knowledge_must_all_fit() {
    let knowledge = base();
    let with = format!("\"format\": 1,\n  \"knowledge\": \"{}\"", knowledge.hash);
    let hash = Edit { file: "answers.json".into(), replace: "\"format\": 1".into(), with };
    let loaded = load::read_sheet(&source("answers.json", &[&hash]), &knowledge).expect("all of it fits");
    assert!(loaded.stale.is_none());
    let edits = edits();
    let file = source("answers.json", &[&hash, &edits["sheet_json_option_unknown"]]);
    assert_eq!(load::read_sheet(&file, &knowledge).expect_err("one option does not exist").len(), 1);
}

#[test]
fn a_file_with_nothing_but_its_format_has_one_fault_for_each_field_that_is_missing() {
    let files = ["questions.ron", "messengers.ron"].map(|name| SourceFile::new(name, "(format: 1)"));
    let Answered { diagnostics, drawn } = loaded(&files);
    assert_eq!(diagnostics.len(), 5 + 4, "{drawn}");
    let messages: BTreeSet<&str> = diagnostics.iter().map(|diagnostic| diagnostic.message.as_str()).collect();
    assert_eq!(messages.len(), diagnostics.len(), "{drawn}");
}

#[test]
fn a_file_that_is_no_text_is_told_with_the_byte_where_it_ceases_to_be_one() {
    let [questions, messengers] = knowledge_files(&[]);
    let mut bytes = format!("\u{feff}{}", messengers.text.replace('\n', "\r\n")).into_bytes();
    let byte = 3 + "// Two invented ".len();
    bytes[byte] = 0xff;
    let files = [questions, SourceFile::decode("messengers.ron", &bytes)];
    let Answered { diagnostics, drawn } = loaded(&files);
    assert_eq!(diagnostics.len(), 1, "{drawn}");
    assert!(drawn.contains(&format!("byte {byte} ")) && drawn.contains("messengers.ron:1:17"), "{drawn}");
    for name in ["answers.ron", "answers.json"] {
        let file = SourceFile::decode(name, b"\xff\xfe(");
        assert_eq!(load::read_sheet(&file, &base()).expect_err(name).len(), 1);
    }
}

#[test]
fn notes_may_stand_before_and_behind_an_answer() {
    let noted = Edit {
        file: "answers.ron".into(),
        replace: "devices: [android],".into(),
        with: "devices: // mine\n        [android] // and nothing else\n        , // so it is".into(),
    };
    let loaded = load::read_sheet(&source(&noted.file, &[&noted]), &base()).expect("notes are no error");
    assert_eq!(loaded.sheet.iter().count(), 3);
}

#[test]
fn a_misspelt_level_is_not_taken_for_a_tie() {
    let edits = edits();
    let misspelt = Edit {
        file: "messengers.ron".into(),
        replace: "page_order: (level: first,".into(),
        with: "page_order: (level: frist,".into(),
    };
    let Answered { diagnostics, drawn } = answered(&[&misspelt, &edits["link_http"]]);
    assert_eq!(diagnostics.len(), 2, "{drawn}");
    let Answered { diagnostics, drawn } = answered(&[&edits["ranking_not_strict"], &edits["link_http"]]);
    assert_eq!(diagnostics.len(), 2, "{drawn}");
}

#[test]
fn whatever_sign_is_taken_out_every_fault_has_a_place_and_a_next_step() {
    let knowledge = base();
    for name in ["questions.ron", "messengers.ron", "answers.ron", "answers.json"] {
        let whole = source(name, &[]).text;
        // A blank after a blank or at the beginning of a line means nothing; of lines that are alike one is enough.
        let mut seen = BTreeSet::new();
        for (at, sign) in whole.char_indices().filter(|(_, c)| !c.is_alphanumeric()) {
            let (before, after) = whole.split_at(at);
            let begin = before.rsplit('\n').next().unwrap().trim_start();
            let end = after.split('\n').next().unwrap();
            if sign == ' ' && (begin.is_empty() || begin.ends_with(' ')) || !seen.insert((begin, end)) {
                continue;
            }
            let text = format!("{}{}", &whole[..at], &whole[at + sign.len_utf8()..]);
            let file = SourceFile::new(name, text);
            let diagnostics = if name.starts_with("answers") {
                load::read_sheet(&file, &knowledge).err()
            } else {
                let [questions, messengers] = knowledge_files(&[]);
                let is_first = name == "questions.ron";
                let files = if is_first { [file.clone(), messengers] } else { [questions, file.clone()] };
                load::knowledge(&files).err()
            };
            for diagnostic in diagnostics.iter().flatten() {
                assert!(
                    !diagnostic.help.is_empty(),
                    "{name} without {sign:?} at {at}: {}",
                    diagnostic.message
                );
                let drawn = load::render_diagnostics(
                    &[file.clone(), file.clone()],
                    std::slice::from_ref(diagnostic),
                    false,
                );
                assert!(drawn.contains(name), "{name} without {sign:?} at {at}: {drawn}");
            }
        }
    }
}
