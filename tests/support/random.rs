//! Answers by lot, for knowledge of up to twenty questions, and the shipped knowledge to give them to.

use std::sync::LazyLock;

use proptest::prelude::*;
use proptest::sample::Index;
use which_messenger::answers::{Answer, AnswerSheet, Part};
use which_messenger::knowledge::{Handle, Kind, Knowledge, OptionSet, Question};
use which_messenger::load;

const MOST_QUESTIONS: usize = 20;

/// The lots of a person, two a question: which answer, and whether it is given at all.
pub(crate) type Lots = Vec<Index>;

pub(crate) fn lots() -> impl Strategy<Value = Lots> {
    proptest::collection::vec(any::<Index>(), 2 * MOST_QUESTIONS)
}

pub(crate) fn shipped() -> &'static Knowledge {
    static SHIPPED: LazyLock<Knowledge> = LazyLock::new(|| {
        let files = load::embedded();
        load::knowledge(&files)
            .unwrap_or_else(|faults| panic!("{}", load::render_diagnostics(&files, &faults, false)))
    });
    &SHIPPED
}

/// Every answer that may be given where these options are offered.
pub(crate) fn possible(question: &Question, offered: OptionSet) -> Vec<OptionSet> {
    match question.kind {
        Kind::One => offered.iter().map(OptionSet::only).collect(),
        Kind::Any { min } => offered.subsets().filter(|set| set.count() >= u32::from(min)).collect(),
    }
}

/// The answer that the lot gives to a question; `None` if it has one or does not apply.
pub(crate) fn by_lot(
    knowledge: &Knowledge,
    sheet: &AnswerSheet,
    question: Handle<Question>,
    lots: &Lots,
) -> Option<Answer> {
    let Part::Unanswered { offered } = sheet.in_force(knowledge).part(question) else { return None };
    let possible = possible(&knowledge.questions[question], offered);
    (!possible.is_empty()).then(|| Answer::Chosen(possible[lots[question.position()].index(possible.len())]))
}

/// Goes through the questions in order; of ten that apply, about `unknown` are met with *I don't know*, about `open` are left open,
/// and the others are answered.
pub(crate) fn answers(knowledge: &Knowledge, lots: &Lots, unknown: usize, open: usize) -> AnswerSheet {
    let mut sheet = AnswerSheet::default();
    for question in knowledge.questions.handles() {
        let Some(chosen) = by_lot(knowledge, &sheet, question, lots) else { continue };
        let die = lots[MOST_QUESTIONS + question.position()].index(10);
        if die < unknown {
            sheet.record(question, Answer::DontKnow);
        } else if die < 10 - open {
            sheet.record(question, chosen);
        }
    }
    sheet
}
