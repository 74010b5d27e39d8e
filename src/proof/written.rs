//! Conditions and sheets as a maintainer writes them.

use crate::answers::{Answer, AnswerSheet};
use crate::decision::{Engine, Ticks};
use crate::knowledge::{Condition, Knowledge, OptionSet};

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
pub(super) fn sheet(knowledge: &Knowledge, ticks: &Ticks) -> AnswerSheet {
    let mut sheet = AnswerSheet::default();
    for question in knowledge.questions.handles() {
        let options = ticks.chosen(question);
        if !options.is_empty() {
            sheet.record(question, Answer::Chosen(options));
        }
    }
    sheet
}

/// The same with every question answered that applies: nothing ticked is then an answer too.
pub(super) fn whole_sheet(engine: &Engine<'_>, ticks: &Ticks) -> AnswerSheet {
    let mut sheet = sheet(engine.knowledge(), ticks);
    for question in engine.knowledge().questions.handles() {
        if ticks.chosen(question).is_empty() && engine.offered(question, ticks).is_some() {
            sheet.record(question, Answer::Chosen(OptionSet::default()));
        }
    }
    sheet
}

/// The same as arguments of `recommend`.
pub(super) fn arguments(knowledge: &Knowledge, ticks: &Ticks) -> Vec<String> {
    let questions = knowledge.questions.iter().filter(|(handle, _)| !ticks.chosen(*handle).is_empty());
    let pair = |(handle, question): (_, &crate::knowledge::Question)| {
        format!("{}={}", question.id, question.ids(ticks.chosen(handle)).join(","))
    };
    questions.map(pair).collect()
}
