//! Invented people: their sheets, how they answer, and what is told of them.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use std::fs;

use serde_json::Value;
use which_messenger::load::{self, SourceFile};

use crate::support::command::{finish, program, run};
use crate::support::knowledge::shipped;

#[test]
fn the_shipped_estimates_name_what_there_is_and_every_question() {
    let knowledge = shipped();
    let text = fs::read_to_string("population.ron").unwrap();
    let file = SourceFile::new("population.ron", text.as_str());
    assert!(load::population(&file, knowledge).is_ok_and(|_| true), "population.ron has an error");
    for (_, question) in knowledge.questions.iter() {
        assert!(text.contains(&format!("\n        {}: {{", question.id)), "{}", question.id);
    }
}

#[test]
fn the_same_number_invents_the_same_people_and_another_does_not() {
    let people = |seed: &str| run(["simulate", "--people", "50", "--seed", seed]).stdout;
    assert_eq!(people("7"), people("7"));
    assert_ne!(people("7"), people("8"));
    assert_eq!(people("7").lines().count(), 50);
}

#[test]
fn every_sheet_of_an_invented_person_is_whole_and_recommended_for() {
    let sheets = run(["simulate", "--people", "30"]).stdout;
    let answers = finish(program(["recommend", "--batch"]), &sheets).stdout;
    assert_eq!(answers.lines().count(), 30);
    for line in answers.lines() {
        let answer: Value = serde_json::from_str(line).unwrap();
        assert!(answer.get("error").is_none() && answer.get("left_out").is_none(), "{answer}");
        assert!(!answer["pick"].is_null() || !answer["conflict"].is_null(), "{answer}");
    }
}

/// The sheets of people who answer as `weights` says.
fn people(weights: &str) -> Vec<Value> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("weights.ron");
    fs::write(&path, weights).unwrap();
    let sheets = run(["simulate", "--people", "200", "--weights", path.to_str().unwrap()]);
    assert_eq!(sheets.status, Some(0), "{}", sheets.stderr);
    sheets.stdout.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()["answers"].take()).collect()
}

#[test]
fn shares_and_tendencies_are_kept() {
    let sheets = people(
        "(format: 1, shares: {devices: {android: 50, iphone: 50}, number: {fine: 60, never: 40}},
          tendencies: [(is: {devices: [iphone]}, odds: {number: {never: 0}})])",
    );
    let has =
        |sheet: &Value, device: &str| sheet["devices"].as_array().unwrap().iter().any(|row| row == device);
    let (iphones, others): (Vec<&Value>, Vec<&Value>) = sheets.iter().partition(|sheet| has(sheet, "iphone"));
    assert!(iphones.len() > 50 && others.len() > 50, "{} and {}", iphones.len(), others.len());
    assert!(sheets.iter().all(|sheet| !has(sheet, "windows")), "what has no share is never chosen");
    assert!(iphones.iter().all(|sheet| sheet["number"] == "fine"));
    assert!(others.iter().any(|sheet| sheet["number"] == "never"));
}

#[test]
fn a_word_that_names_nothing_is_a_fault_at_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("weights.ron");
    fs::write(&path, "(format: 1, shares: {devises: {android: 1}, number: {fin: 1, fine: 101}})").unwrap();
    let told = run(["simulate", "--weights", path.to_str().unwrap()]);
    assert_ne!(told.status, Some(0));
    for words in ["there is no question `devises`", "has no option `fin`", "`fine` is 101", "weights.ron:1:"]
    {
        assert!(told.stderr.contains(words), "{words}: {}", told.stderr);
    }
    assert_eq!(told.stdout, "");
}

#[test]
fn the_table_and_the_chart_tell_of_everybody() {
    let folder = tempfile::tempdir().unwrap();
    let chart = folder.path().join("chart.svg");
    let table = run(["simulate", "--people", "300", "--table", "--chart", chart.to_str().unwrap()]);
    assert_eq!(table.status, Some(0), "{}", table.stderr);
    let shares = table
        .stdout
        .lines()
        .filter_map(|line| line.strip_suffix(" %")?.split_whitespace().last()?.parse::<f64>().ok());
    let all: f64 = shares.sum();
    assert!((all - 100.0).abs() < 0.5, "{all}: {}", table.stdout);
    let text = fs::read_to_string(chart).unwrap();
    let picture = roxmltree::Document::parse(&text).unwrap();
    let named: Vec<&str> = picture
        .descendants()
        .filter(|node| node.has_tag_name("text"))
        .filter_map(|node| node.text())
        .collect();
    assert!(named.contains(&"Signal") && named.contains(&"nobody"), "{named:?}");
    assert_eq!(picture.root_element().attribute("lang"), Some("en"));
}

#[test]
fn a_diff_tells_what_becomes_of_the_same_people_before_and_after() {
    let folder = tempfile::tempdir().unwrap();
    for file in load::embedded() {
        fs::write(folder.path().join(&file.name), &file.text).unwrap();
    }
    let dir = folder.path().to_str().unwrap();
    let told = run(["diff", dir, dir, "--people", "100"]);
    assert_eq!(told.status, Some(0), "{}", told.stderr);
    let line = told.stdout.lines().find(|line| line.trim_start().starts_with("Signal")).unwrap();
    let shares: Vec<&str> =
        line.split('%').map(|part| part.split_whitespace().last().unwrap_or_default()).collect();
    assert_eq!(shares[0], shares[1], "{}", told.stdout);
}
