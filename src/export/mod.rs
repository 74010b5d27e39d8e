//! The knowledge as one JSON object for other programs: versioned, documented in `docs/export-json.md`.

mod catalogue;
mod page;
mod questionnaire;

use serde_json::{Value, json};

use crate::knowledge::{Condition, Criterion, Handle, Knowledge, Messenger, OptionIx, Question, Source};

/// The version of the shape.
const FORMAT: u32 = 1;

/// All of the knowledge.
pub fn json(knowledge: &Knowledge) -> Value {
    let ranking: Vec<&str> = knowledge
        .ranking
        .iter()
        .map(|criterion| match criterion {
            Criterion::Preferences => "preferences",
            Criterion::Attribute(attribute) => knowledge.attributes[*attribute].id.as_str(),
        })
        .collect();
    json!({
        "format": FORMAT,
        "knowledge": knowledge.hash,
        "devices": knowledge.questions[knowledge.devices].id,
        "worries": knowledge.questions[knowledge.worries].id,
        "uses": knowledge.uses.map(|question| knowledge.questions[question].id.as_str()),
        "uses_other": knowledge.uses_other.map(|question| knowledge.questions[question].id.as_str()),
        "questions": questionnaire::questions(knowledge),
        "rules": questionnaire::rules(knowledge),
        "ranking": ranking,
        "sources": catalogue::sources(knowledge),
        "channels": catalogue::channels(knowledge),
        "attributes": catalogue::attributes(knowledge),
        "messengers": catalogue::messengers(knowledge),
        "guides": catalogue::guides(knowledge),
        "criteria": page::criteria(knowledge),
        "page": page::page(knowledge),
    })
}

/// A condition as an object with one entry; what always holds is an empty `all`.
fn condition(knowledge: &Knowledge, when: &Condition) -> Value {
    let parts = |parts: &[Condition]| parts.iter().map(|part| condition(knowledge, part)).collect::<Vec<_>>();
    match when {
        Condition::Always => json!({"all": []}),
        Condition::Is(question, option) => {
            json!({"is": [knowledge.questions[*question].id, option_id(knowledge, *question, *option)]})
        }
        Condition::All(all) => json!({"all": parts(all)}),
        Condition::Any(any) => json!({"any": parts(any)}),
        Condition::Not(part) => json!({"not": condition(knowledge, part)}),
    }
}

fn option_id(knowledge: &Knowledge, question: Handle<Question>, option: OptionIx) -> Option<&str> {
    knowledge.questions[question].options.get(usize::from(option.0)).map(|option| option.id.as_str())
}

fn messenger_ids<'k>(knowledge: &'k Knowledge, messengers: &[Handle<Messenger>]) -> Vec<&'k str> {
    messengers.iter().map(|messenger| knowledge.messengers[*messenger].id.as_str()).collect()
}

fn source_ids<'k>(knowledge: &'k Knowledge, from: &[Handle<Source>]) -> Vec<&'k str> {
    from.iter().map(|source| knowledge.sources[*source].id.as_str()).collect()
}
