//! A sheet as a file. What a person would rather not say is not in it.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::fields::GENERAL;
use crate::answers::{Answer, AnswerSheet, StepsDone};
use crate::knowledge::{Kind, Knowledge};
use crate::load::parse::FORMAT;

/// One answer: the question, the words, and whether they are a list.
type Row<'k> = (&'k str, Vec<&'k str>, bool);

/// Steps done, counted from one, by guide; guides by messenger.
type Done<'k> = BTreeMap<&'k str, BTreeMap<&'k str, Vec<usize>>>;

/// The sheet and the setup steps done, as RON or JSON.
pub fn write_sheet(
    knowledge: &Knowledge,
    sheet: &AnswerSheet,
    steps_done: &StepsDone,
    as_json: bool,
) -> String {
    let rows: Vec<Row<'_>> = sheet
        .iter()
        .filter_map(|(handle, answer)| {
            let question = &knowledge.questions[handle];
            let words = match answer {
                Answer::RatherNotSay => return None,
                Answer::DontKnow => vec!["dont_know"],
                Answer::Chosen(options) => question.ids(options),
            };
            let is_list = matches!((question.kind, answer), (Kind::Any { .. }, Answer::Chosen(_)));
            Some((question.id.as_str(), words, is_list))
        })
        .collect();
    let gave_up: Vec<&str> = sheet.gave_up().iter().map(|rule| knowledge.rules[*rule].id.as_str()).collect();
    let mut done = Done::new();
    for (guide, steps) in steps_done.iter() {
        let guide = &knowledge.guides[guide];
        let owner = guide.messenger().map_or(GENERAL, |owner| knowledge.messengers[owner].id.as_str());
        let steps = steps.iter().map(|step| step + 1).collect();
        done.entry(owner).or_default().insert(&guide.id, steps);
    }
    if as_json { in_json(knowledge, rows, &gave_up, &done) } else { in_ron(knowledge, rows, &gave_up, &done) }
}

fn in_json(knowledge: &Knowledge, rows: Vec<Row<'_>>, gave_up: &[&str], done: &Done<'_>) -> String {
    let answers: Map<String, Value> = rows
        .into_iter()
        .map(|(id, words, is_list)| {
            (id.to_owned(), if is_list { words.into() } else { words.concat().into() })
        })
        .collect();
    let mut whole = json!({"format": FORMAT, "knowledge": knowledge.hash, "answers": answers});
    if let Some(fields) = whole.as_object_mut() {
        let further =
            [("gave_up", json!(gave_up), gave_up.is_empty()), ("done", json!(done), done.is_empty())];
        let given = further.into_iter().filter(|(_, _, is_empty)| !is_empty);
        fields.extend(given.map(|(name, value, _)| (name.to_owned(), value)));
    }
    format!("{whole:#}\n")
}

fn in_ron(knowledge: &Knowledge, rows: Vec<Row<'_>>, gave_up: &[&str], done: &Done<'_>) -> String {
    let mut text =
        format!("(\n    format: {FORMAT},\n    knowledge: \"{}\",\n    answers: {{\n", knowledge.hash);
    for (id, words, is_list) in rows {
        let words = words.join(", ");
        text.push_str(&if is_list {
            format!("        {id}: [{words}],\n")
        } else {
            format!("        {id}: {words},\n")
        });
    }
    text.push_str("    },\n");
    if !gave_up.is_empty() {
        text.push_str(&format!(
            "    // Requirements that were given up.\n    gave_up: [{}],\n",
            gave_up.join(", ")
        ));
    }
    if !done.is_empty() {
        text.push_str("    // Setup steps that are done.\n    done: {\n");
        for (messenger, guides) in done {
            text.push_str(&format!("        {messenger}: {{\n"));
            for (guide, steps) in guides {
                let steps: Vec<String> = steps.iter().map(usize::to_string).collect();
                text.push_str(&format!("            {guide}: [{}],\n", steps.join(", ")));
            }
            text.push_str("        },\n");
        }
        text.push_str("    },\n");
    }
    text.push_str(")\n");
    text
}
