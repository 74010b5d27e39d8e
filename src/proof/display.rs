//! Conditions and sheets as a maintainer writes them.

use super::WitnessSheet;
use crate::answers::{Answer, AnswerSheet};
use crate::engine::{Engine, SelectionBits};
use crate::knowledge::{Condition, Handle, Knowledge, OptionSet, Question};

/// A condition in the words of the file.
pub(super) fn condition(knowledge: &Knowledge, condition: &Condition) -> String {
    let list = |parts: &[Condition]| {
        parts.iter().map(|part| self::condition(knowledge, part)).collect::<Vec<_>>().join(", ")
    };
    match condition {
        Condition::Always => "always".into(),
        Condition::Is(question, option) => {
            let question = &knowledge.questions[*question];
            let option = question.options().find(|(ix, _)| ix == option);
            format!("is({}, {})", question.id, option.map_or("?", |(_, option)| option.id.as_str()))
        }
        Condition::All(parts) => format!("all([{}])", list(parts)),
        Condition::Any(parts) => format!("any([{}])", list(parts)),
        Condition::Not(part) => format!("not({})", self::condition(knowledge, part)),
    }
}

/// The sheet that ticks exactly these options, and answers nothing else.
pub(super) fn sheet(knowledge: &Knowledge, bits: &SelectionBits) -> AnswerSheet {
    let mut sheet = AnswerSheet::default();
    for question in knowledge.questions.handles() {
        let options = bits.chosen(question);
        if !options.is_empty() {
            sheet.record(question, Answer::Chosen(options));
        }
    }
    sheet
}

/// The same with every question answered that applies: nothing ticked is then an answer too.
pub(super) fn whole_sheet(engine: &Engine<'_>, bits: &SelectionBits) -> AnswerSheet {
    let mut sheet = sheet(engine.knowledge(), bits);
    for (question, row) in engine.knowledge().questions.iter() {
        let takes_nothing = row.kind.least() == 0;
        if takes_nothing && bits.chosen(question).is_empty() && engine.offered(question, bits).is_some() {
            sheet.record(question, Answer::Chosen(OptionSet::default()));
        }
    }
    sheet
}

/// A sheet for a person to replay, as arguments of `recommend`.
pub(super) fn witness(engine: &Engine<'_>, shows: &str, sheet: &AnswerSheet) -> WitnessSheet {
    let knowledge = engine.knowledge();
    let pair = |(handle, answer): (Handle<Question>, Answer)| match answer {
        Answer::Chosen(options) => {
            let question = &knowledge.questions[handle];
            Some(format!("{}={}", question.id, question.ids(options).join(",")))
        }
        Answer::DontKnow | Answer::RatherNotSay => None,
    };
    let winner = engine.winner(sheet);
    WitnessSheet {
        shows: shows.to_owned(),
        set: sheet.iter().filter_map(pair).collect(),
        leads_to: winner.map(|winner| knowledge.messengers[winner].id.clone()),
    }
}
