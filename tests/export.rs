//! `export`: the files as they are shipped, or one JSON file that says the same.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value;
use tempfile::TempDir;
use which_messenger::answers::{Answer, AnswerSheet, Selection};
use which_messenger::knowledge::{Knowledge, OptionSet};
use which_messenger::load::SourceFile;
use which_messenger::{diff, load, view};

use crate::support::command::run;
use crate::support::knowledge::shipped;

/// Every file below a folder, by its path from there.
fn below(folder: &Path, prefix: &str) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            found.extend(below(&entry.path(), &format!("{name}/")));
        } else {
            found.push(name);
        }
    }
    found.sort();
    found
}

#[test]
fn the_files_are_the_shipped_ones_byte_for_byte_translations_included() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("new").join("deep");
    let output = run(["export", path.to_str().unwrap()]);
    assert_eq!(output.status, Some(0), "{}", output.stderr);
    let mut expected: Vec<String> = below(Path::new("locales"), "locales/");
    expected.extend(["messengers.ron".into(), "questions.ron".into()]);
    expected.sort();
    assert_eq!(below(&path, ""), expected);
    for name in expected {
        assert_eq!(fs::read(path.join(&name)).unwrap(), fs::read(&name).unwrap(), "{name}");
    }
}

#[test]
fn the_exported_folder_gives_the_same_recommendations() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_str().unwrap();
    assert_eq!(run(["export", path]).status, Some(0));
    for set in ["devices=android", "network=cut_off", "devices=browser,iphone", "calls=group_must"] {
        let arguments = ["recommend", "--set", set, "--format", "json"];
        let built_in = run(arguments);
        let exported = run([&arguments[..], &["--knowledge", path]].concat());
        assert_eq!(built_in, exported, "{set}");
        assert!(!built_in.stdout.is_empty());
    }
}

#[test]
fn a_file_that_differs_is_never_replaced_and_nothing_else_is_written_then() {
    for format in ["ron", "json"] {
        let folder = tempfile::tempdir().unwrap();
        let name = if format == "ron" { "messengers.ron" } else { "knowledge.json" };
        fs::write(folder.path().join(name), "my own work").unwrap();
        let output = run(["export", folder.path().to_str().unwrap(), "--format", format]);
        assert_eq!(output.status, Some(1));
        assert!(output.stderr.contains(name));
        assert_eq!(below(folder.path(), ""), [name]);
        assert_eq!(fs::read_to_string(folder.path().join(name)).unwrap(), "my own work");
    }
}

#[test]
fn what_is_there_already_is_left_alone_and_what_is_missing_is_added() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_str().unwrap();
    assert_eq!(run(["export", path]).status, Some(0));
    let questions = folder.path().join("questions.ron");
    fs::remove_file(&questions).unwrap();
    fs::write(folder.path().join("notes.txt"), "mine").unwrap();
    assert_eq!(run(["export", path]).status, Some(0));
    assert_eq!(fs::read(questions).unwrap(), fs::read("questions.ron").unwrap());
    assert_eq!(fs::read_to_string(folder.path().join("notes.txt")).unwrap(), "mine");
}

#[test]
fn knowledge_of_a_folder_is_exported_without_the_built_in_translations() {
    let (from, to) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let questions = fs::read_to_string("questions.ron").unwrap().replace("Your devices", "Devices");
    fs::write(from.path().join("questions.ron"), &questions).unwrap();
    fs::copy("messengers.ron", from.path().join("messengers.ron")).unwrap();
    let output = run(["export", to.path().to_str().unwrap(), "--knowledge", from.path().to_str().unwrap()]);
    assert_eq!(output.status, Some(0));
    assert_eq!(below(to.path(), ""), ["messengers.ron", "questions.ron"]);
    assert_eq!(fs::read_to_string(to.path().join("questions.ron")).unwrap(), questions);
}

/// A folder of knowledge as an editor on Windows may have left it, with a translation and with notes of its own.
fn brought() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let language = folder.path().join("locales/xx");
    fs::create_dir_all(&language).unwrap();
    for name in ["questions.ron", "messengers.ron"] {
        let text = fs::read_to_string(name).unwrap().replace('\n', "\r\n");
        fs::write(folder.path().join(name), format!("\u{feff}{text}")).unwrap();
    }
    fs::write(language.join("interface.ftl"), "language-name = Iks\r\n").unwrap();
    fs::write(language.join("knowledge.ftl"), "\u{feff}question-number = Nummer?\n").unwrap();
    fs::write(language.join("notes.txt"), "mine").unwrap();
    fs::write(folder.path().join("locales/README"), "mine").unwrap();
    folder
}

#[test]
fn a_folder_is_exported_byte_for_byte_with_the_translations_it_brings() {
    let (from, to) = (brought(), tempfile::tempdir().unwrap());
    let output = run(["export", to.path().to_str().unwrap(), "--knowledge", from.path().to_str().unwrap()]);
    assert_eq!(output.status, Some(0), "{}", output.stderr);
    let expected =
        ["locales/xx/interface.ftl", "locales/xx/knowledge.ftl", "messengers.ron", "questions.ron"];
    assert_eq!(below(to.path(), ""), expected);
    for name in expected {
        assert_eq!(
            fs::read(to.path().join(name)).unwrap(),
            fs::read(from.path().join(name)).unwrap(),
            "{name}"
        );
    }
}

#[test]
fn a_folder_is_exported_onto_itself_without_a_change() {
    let folder = brought();
    let path = folder.path().to_str().unwrap();
    let output = run(["export", path, "--knowledge", path]);
    let said = output.stderr;
    assert_eq!(output.status, Some(0), "{said}");
    assert!(said.contains("every file is there already"), "{said}");
}

#[test]
fn a_translation_that_differs_is_never_replaced_and_nothing_else_is_written_then() {
    let (from, to) = (brought(), tempfile::tempdir().unwrap());
    let own = to.path().join("locales/xx/interface.ftl");
    fs::create_dir_all(own.parent().unwrap()).unwrap();
    fs::write(&own, "language-name = Iks\n").unwrap();
    let output = run(["export", to.path().to_str().unwrap(), "--knowledge", from.path().to_str().unwrap()]);
    assert_eq!(output.status, Some(1));
    assert!(output.stderr.contains("interface.ftl"));
    assert_eq!(fs::read_to_string(own).unwrap(), "language-name = Iks\n");
    assert_eq!(below(to.path(), ""), ["locales/xx/interface.ftl"]);
}

#[test]
fn export_refuses_the_format_of_a_report() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_str().unwrap();
    assert_eq!(run(["--format", "html", "export", path]).status, Some(2));
    assert_eq!(run(["export", path, "--format", "svg"]).status, Some(2));
    assert!(below(folder.path(), "").is_empty());
}

/// Whether a condition of the JSON holds, judged as `docs/export-json.md` says.
fn holds(condition: &Value, chosen: &dyn Fn(&str, &str) -> bool) -> bool {
    let (word, parts) = condition.as_object().unwrap().iter().next().unwrap();
    match word.as_str() {
        "is" => chosen(parts[0].as_str().unwrap(), parts[1].as_str().unwrap()),
        "all" => parts.as_array().unwrap().iter().all(|part| holds(part, chosen)),
        "any" => parts.as_array().unwrap().iter().any(|part| holds(part, chosen)),
        "not" => !holds(parts, chosen),
        other => unreachable!("{other}"),
    }
}

/// Sheets that answer every question with its first options, then its second, and so on.
fn sheets(knowledge: &Knowledge) -> Vec<Selection> {
    (0..32_usize)
        .map(|turn| {
            let mut sheet = AnswerSheet::default();
            for (at, (handle, question)) in knowledge.questions.iter().enumerate() {
                let nth = (turn + at * (turn % 3)) % question.options.len();
                let (option, _) = question.options().nth(nth).unwrap();
                sheet.record(handle, Answer::Chosen(OptionSet::only(option)));
            }
            sheet.in_force(knowledge)
        })
        .collect()
}

#[test]
fn the_conditions_of_the_json_hold_exactly_where_those_of_the_engine_do() {
    let knowledge = shipped();
    let json = exported(knowledge);
    let (mut held, mut failed) = (0, 0);
    for selection in sheets(knowledge) {
        let chosen = |question: &str, option: &str| {
            let handle = knowledge.question(question).unwrap();
            selection.chosen(handle).has(knowledge.questions[handle].option(option).unwrap())
        };
        let mut compare = |written: &Value, when: &_| {
            let meets = selection.meets(when);
            assert_eq!(holds(written, &chosen), meets, "{written}");
            *(if meets { &mut held } else { &mut failed }) += 1;
        };
        for ((_, rule), written) in knowledge.rules.iter().zip(json["rules"].as_array().unwrap()) {
            compare(&written["when"], &rule.when);
        }
        for ((_, question), written) in knowledge.questions.iter().zip(json["questions"].as_array().unwrap())
        {
            compare(&written["ask_if"], &question.ask_if);
            for (option, written) in question.options.iter().zip(written["options"].as_array().unwrap()) {
                compare(&written["offer_if"], &option.offer_if);
            }
        }
    }
    assert!(held > 100 && failed > 100, "{held} {failed}");
}

#[test]
fn the_json_holds_every_fact_with_its_sources() {
    let knowledge = shipped();
    let json = exported(knowledge);
    let mut facts = 0;
    for (handle, messenger) in knowledge.messengers.iter() {
        let written = json["messengers"].as_array().unwrap().iter().find(|row| row["id"] == *messenger.id);
        for (attribute, scale) in knowledge.attributes.iter() {
            let fact = knowledge.fact(handle, attribute);
            let row = &written.unwrap()["facts"][&scale.id];
            let level = fact.level.map(|level| scale.level(level).unwrap().id.as_str());
            assert_eq!(row["level"].as_str(), level, "{} {}", messenger.id, scale.id);
            let from: Vec<&str> =
                fact.from.iter().map(|source| knowledge.sources[*source].id.as_str()).collect();
            assert_eq!(row["from"], serde_json::json!(from));
            assert!(from.iter().all(|id| json["sources"][*id]["date"].is_string()));
            facts += 1;
        }
    }
    assert_eq!(facts, knowledge.messengers.len() * knowledge.attributes.len());
}

#[test]
fn the_json_says_who_is_there_for_comparison_only() {
    let [questions, messengers] = load::embedded();
    let marked = messengers.text.replace("name: \"Briar\",\n", "name: \"Briar\",\n comparison_only: true,\n");
    let files = [questions, SourceFile::new(messengers.name, marked)];
    let json = exported(&load::knowledge(&files).unwrap());
    let rows = json["messengers"].as_array().unwrap();
    let recommended: Vec<&Value> = rows.iter().filter(|row| row["comparison_only"] == false).collect();
    let ids: Vec<&str> = recommended.iter().map(|row| row["id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["signal", "simplex", "element", "session"]);
}

fn exported(knowledge: &Knowledge) -> Value {
    serde_json::to_value(view::export(knowledge, "en")).unwrap()
}

/// Every name of an object in `value`, where it is a name of the shape and not an id.
fn names(value: &Value, path: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(entries) => {
            for (name, inner) in entries {
                let is_id = ["sources", "facts", "require", "met"].contains(&path);
                if !is_id {
                    found.push(name.clone());
                }
                names(inner, if is_id { "" } else { name }, found);
            }
        }
        Value::Array(rows) => rows.iter().for_each(|row| names(row, "", found)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[test]
fn the_document_names_every_field_of_the_json() {
    let document = fs::read_to_string("docs/export-json.md").unwrap();
    let mut found = Vec::new();
    names(&exported(shipped()), "", &mut found);
    found.sort();
    found.dedup();
    assert!(found.len() > 50, "{found:?}");
    for name in found {
        let is_named = document.contains(&format!("\"{name}\"")) || document.contains(&format!("`{name}`"));
        assert!(is_named, "not in the document: {name}");
    }
}

#[test]
fn the_examples_of_the_document_are_json_with_fields_that_exist() {
    let document = fs::read_to_string("docs/export-json.md").unwrap();
    let mut examples = document.split("```json\n").skip(1).map(|rest| rest.split("\n```").next().unwrap());
    let known: BTreeSet<String> = {
        let mut found = Vec::new();
        names(&exported(shipped()), "", &mut found);
        found.into_iter().collect()
    };
    let knowledge: Value = serde_json::from_str(examples.next().unwrap()).unwrap();
    let mut shown = Vec::new();
    names(&knowledge, "", &mut shown);
    assert!(shown.iter().all(|name| known.contains(name)), "{shown:?}");
    let comparison: Value = serde_json::from_str(examples.next().unwrap()).unwrap();
    let (old, new) = (shipped(), shipped());
    let sampling = diff::Sampling { samples: 1, seed: 1 };
    let real =
        serde_json::to_value(view::diff(&diff::compare(old, new, sampling, &|_, _| {}).unwrap(), None))
            .unwrap();
    let fields = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert_eq!(fields(&comparison), fields(&real));
    assert!(examples.next().is_none());
}
