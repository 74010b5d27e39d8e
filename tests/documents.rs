//! The documents are executed: examples load, commands run, lists are complete.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use which_messenger::load::{self, SourceFile};

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
    if let Err(faults) = load::knowledge(&files) {
        panic!("{}", load::render_diagnostics(&files, &faults, false));
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
