//! A sheet as a file. What a person would rather not say is not in it.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::answers::{Answer, AnswerSheet, StepsDone};
use crate::knowledge::{Kind, Knowledge};
use crate::load::FORMAT;

/// One answer: the question, the words, and whether they are a list.
type Row<'k> = (&'k str, Vec<&'k str>, bool);

/// Steps done, counted from one, by messenger and guide.
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
    let mut done = Done::new();
    for (messenger, guide, steps) in steps_done.iter() {
        let messenger = &knowledge.messengers[messenger];
        if let Some(guide) = messenger.guides.get(guide) {
            done.entry(&messenger.id)
                .or_default()
                .insert(&guide.id, steps.iter().map(|step| step + 1).collect());
        }
    }
    if as_json { in_json(knowledge, rows, &done) } else { in_ron(knowledge, rows, &done) }
}

fn in_json(knowledge: &Knowledge, rows: Vec<Row<'_>>, done: &Done<'_>) -> String {
    let answers: Map<String, Value> = rows
        .into_iter()
        .map(|(id, words, is_list)| {
            (id.to_owned(), if is_list { words.into() } else { words.concat().into() })
        })
        .collect();
    let mut whole = json!({"format": FORMAT, "knowledge": knowledge.hash, "answers": answers});
    if let (Some(fields), false) = (whole.as_object_mut(), done.is_empty()) {
        fields.insert("done".into(), json!(done));
    }
    format!("{whole:#}\n")
}

fn in_ron(knowledge: &Knowledge, rows: Vec<Row<'_>>, done: &Done<'_>) -> String {
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
