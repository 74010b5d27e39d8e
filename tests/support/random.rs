//! Random answers, for knowledge of up to twenty questions, and the shipped knowledge to give them to.

use proptest::prelude::*;
use proptest::sample::Index;
use which_messenger::answers::{Answer, AnswerSheet, Part};
use which_messenger::knowledge::{Handle, Kind, Knowledge, OptionSet, Question};

const MOST_QUESTIONS: usize = 20;

/// The random choices of a person, two a question: which answer, and whether it is given at all.
pub(crate) type RandomChoices = Vec<Index>;

pub(crate) fn random_choices() -> impl Strategy<Value = RandomChoices> {
    proptest::collection::vec(any::<Index>(), 2 * MOST_QUESTIONS)
}

/// Every answer that may be given where these options are offered.
pub(crate) fn valid_answers(question: &Question, offered: OptionSet) -> Vec<OptionSet> {
    match question.kind {
        Kind::One => offered.iter().map(OptionSet::only).collect(),
        Kind::Any { min } => offered.subsets().filter(|set| set.count() >= u32::from(min)).collect(),
    }
}

/// The answer that chance gives to a question; `None` if it has one or does not apply.
pub(crate) fn random_answer(
    knowledge: &Knowledge,
    sheet: &AnswerSheet,
    question: Handle<Question>,
    choices: &RandomChoices,
) -> Option<Answer> {
    let Part::Unanswered { offered } = sheet.in_force(knowledge).part(question) else { return None };
    let valid = valid_answers(&knowledge.questions[question], offered);
    (!valid.is_empty()).then(|| Answer::Chosen(valid[choices[question.position()].index(valid.len())]))
}

/// Goes through the questions in order; of ten that apply, about `unknown` are met with *I don't know*, about `open` are left open,
/// and the others are answered.
pub(crate) fn answers(
    knowledge: &Knowledge,
    choices: &RandomChoices,
    unknown: usize,
    open: usize,
) -> AnswerSheet {
    let mut sheet = AnswerSheet::default();
    for question in knowledge.questions.handles() {
        let Some(chosen) = random_answer(knowledge, &sheet, question, choices) else { continue };
        let die = choices[MOST_QUESTIONS + question.position()].index(10);
        if die < unknown {
            sheet.record(question, Answer::DontKnow);
        } else if die < 10 - open {
            sheet.record(question, chosen);
        }
    }
    sheet
}
