//! The documents are executed: examples load, commands run, lists are complete.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use which_messenger::knowledge::{Attribute, OptionSet};
use which_messenger::load::{self, Code, SourceFile, limits};
use which_messenger::locale::{DEEPEST, LONGEST};

use crate::support::command::run;

/// The blocks of a document fenced with exactly `info`.
fn blocks(document: &str, info: &str) -> Vec<String> {
    let text = std::fs::read_to_string(document).unwrap();
    let fence = format!("```{info}\n");
    text.split(&fence).skip(1).map(|rest| rest.split("\n```").next().unwrap().to_owned()).collect()
}

#[test]
fn the_examples_of_the_data_format_are_one_knowledge_base_without_a_fault() {
    let one = |info: &str| {
        let blocks = blocks("docs/data-format.md", info);
        assert_eq!(blocks.len(), 1, "{info}");
        blocks.into_iter().next().unwrap()
    };
    let files = [
        SourceFile::new("questions.ron", one("ron questions.ron")),
        SourceFile::new("messengers.ron", one("ron messengers.ron")),
    ];
    if let Err(diagnostics) = load::knowledge(&files) {
        panic!("{}", load::render_diagnostics(&files, &diagnostics, false));
    }
}

#[test]
fn the_example_of_the_json_document_is_json() {
    for block in blocks("docs/json.md", "json") {
        let value: serde_json::Value = serde_json::from_str(&block).unwrap();
        assert_eq!(value["format"], 1);
    }
}

#[test]
fn every_command_of_the_readme_that_asks_nothing_runs() {
    let mut runs = 0;
    for line in blocks("README.md", "console").join("\n").lines() {
        let Some(arguments) = line.strip_prefix("$ which-messenger recommend ") else { continue };
        let output = run(std::iter::once("recommend").chain(arguments.split_whitespace()));
        assert!(matches!(output.status, Some(0 | 3)), "{line}: {}", output.stderr);
        runs += 1;
    }
    assert!(runs >= 2, "{runs}");
}

#[test]
fn the_readme_names_the_test_command_that_ci_runs() {
    let readme = std::fs::read_to_string("README.md").unwrap();
    let ci = std::fs::read_to_string(".ci/run").unwrap();
    assert!(readme.contains("cargo test") && ci.contains("cargo test"));
    assert!(readme.contains("cargo run --release"));
}

#[test]
fn the_data_format_lists_every_code_with_its_meaning() {
    let text = std::fs::read_to_string("docs/data-format.md").unwrap();
    let rows: Vec<(&str, &str)> = text
        .lines()
        .filter_map(|line| line.strip_prefix("| `K"))
        .filter_map(|row| row.split_once("` | "))
        .map(|(id, rest)| (id, rest.split(" | ").next().unwrap()))
        .collect();
    let codes: Vec<(&str, &str)> =
        Code::ALL.iter().map(|code| (code.id().strip_prefix('K').unwrap(), code.meaning())).collect();
    assert_eq!(rows, codes);
}

#[test]
fn the_data_format_states_every_limit() {
    let text = std::fs::read_to_string("docs/data-format.md").unwrap();
    let limits_text = text.split("## Limits").nth(1).unwrap().split("\n## ").next().unwrap();
    let mega = |bytes: u64| format!("{} MB", bytes >> 20);
    for (what, limit) in [
        ("`questions.ron`", mega(limits::KNOWLEDGE)),
        ("an answer sheet", mega(limits::SHEET)),
        ("`interface.ftl`", mega(limits::FLUENT)),
        ("opening round brackets", limits::BRACKETS.to_string()),
        ("entries of one list", limits::ENTRIES.to_string()),
        ("guides of all messengers", limits::GUIDES.to_string()),
        ("pairs of a messenger", limits::FACTS.to_string()),
        ("parts of a condition", limits::PARTS.to_string()),
        ("parts of all named conditions", limits::EXPANDED.to_string()),
        ("conditions inside each other", limits::CONDITION_DEPTH.to_string()),
        ("errors of a file that are listed", limits::KEPT.to_string()),
        ("errors that are drawn", load::MOST_SHOWN.to_string()),
        ("options of a question", OptionSet::MOST.to_string()),
        ("levels of an attribute", Attribute::MOST.to_string()),
        ("braces inside each other", DEEPEST.to_string()),
        ("a Fluent text", format!("{LONGEST} bytes")),
    ] {
        let row = limits_text.lines().find(|line| line.starts_with(&format!("| {what}")));
        let stated = row.unwrap_or_else(|| panic!("no limit of {what}")).split(" | ").nth(1).unwrap();
        assert!(stated.trim_end_matches(" |").starts_with(&limit), "{what}: {stated}, not {limit}");
    }
}
