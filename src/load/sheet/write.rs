//! A sheet as a file. What a person would rather not say is not in it.

use std::collections::BTreeMap;

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::fields::GENERAL;
use crate::answers::{Answer, AnswerSheet, StepsDone};
use crate::knowledge::{Kind, Knowledge};
use crate::load::files::FORMAT;

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
    let rows = rows(knowledge, sheet);
    let gave_up: Vec<&str> = sheet.gave_up().iter().map(|rule| knowledge.rules[*rule].id.as_str()).collect();
    let mut done = Done::new();
    for (guide, steps) in steps_done.iter() {
        let guide = &knowledge.guides[guide];
        let owner = guide.messenger().map_or(GENERAL, |owner| knowledge.messengers[owner].id.as_str());
        let steps = steps.iter().map(|step| step + 1).collect();
        done.entry(owner).or_default().insert(&guide.id, steps);
    }
    if as_json {
        let whole = JsonSheet {
            format: FORMAT,
            knowledge: &knowledge.hash,
            answers: Rows(rows),
            gave_up: &gave_up,
            done: &done,
        };
        return whole_line(serde_json::to_string_pretty(&whole));
    }
    in_ron(knowledge, rows, &gave_up, &done)
}

/// The answers as one line of JSON, as a batch reads them.
pub fn write_sheet_line(knowledge: &Knowledge, sheet: &AnswerSheet) -> String {
    let answers = Rows(rows(knowledge, sheet));
    let done = Done::new();
    let whole = JsonSheet { format: FORMAT, knowledge: &knowledge.hash, answers, gave_up: &[], done: &done };
    whole_line(serde_json::to_string(&whole))
}

/// What was answered, in the order of the questions.
fn rows<'k>(knowledge: &'k Knowledge, sheet: &AnswerSheet) -> Vec<Row<'k>> {
    sheet
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
        .collect()
}

/// Texts, lists, and maps with texts for keys: nothing in a sheet is without a form in JSON.
fn whole_line(text: serde_json::Result<String>) -> String {
    text.unwrap_or_default() + "\n"
}

/// A sheet in JSON.
#[derive(serde::Serialize)]
struct JsonSheet<'s> {
    format: u32,
    knowledge: &'s str,
    answers: Rows<'s>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    gave_up: &'s [&'s str],
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    done: &'s Done<'s>,
}

/// Answers in the order of the questions.
struct Rows<'k>(Vec<Row<'k>>);

impl Serialize for Rows<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (id, words, is_list) in &self.0 {
            if *is_list {
                map.serialize_entry(id, words)?;
            } else {
                map.serialize_entry(id, &words.concat())?;
            }
        }
        map.end()
    }
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
