//! Sheets that differ from one another in one answer: of the rules only those are looked at that name what has changed.

use super::{Engine, Evaluator, SelectionBits, given};
use crate::answers::AnswerSheet;
use crate::knowledge::{Handle, Messenger, OptionSet, Question};

/// One sheet, and who it leads to with another answer to one question.
#[derive(Debug)]
pub(in crate::engine) struct Neighbours<'e, 'k> {
    /// What was weighed last: its ticks are those of the rules that it has posted.
    evaluator: Evaluator<'e, 'k>,
    next: SelectionBits,
    /// The sheet, by question.
    answers: Vec<OptionSet>,
}

impl<'e, 'k> Neighbours<'e, 'k> {
    pub(in crate::engine) fn of(engine: &'e Engine<'k>, sheet: &AnswerSheet) -> Self {
        let mut evaluator = engine.evaluator();
        evaluator.winner(sheet);
        let answers = engine.knowledge().questions.handles().map(|question| given(sheet, question)).collect();
        Self { next: evaluator.bits.clone(), evaluator, answers }
    }

    /// Who the sheet leads to, if `question` is answered with `options`.
    pub(in crate::engine) fn winner(
        &mut self,
        question: Handle<Question>,
        options: OptionSet,
    ) -> Option<Handle<Messenger>> {
        let Self { evaluator, next, answers } = self;
        let engine = evaluator.engine;
        engine.fill_in(next, |asked, offered| {
            let answer = if asked == question { Some(&options) } else { answers.get(asked.position()) };
            answer.copied().unwrap_or_default().meet(offered)
        });
        let words = next.words.iter().zip(&evaluator.bits.words).enumerate();
        for (question, _) in words.filter(|(_, (next, last))| next != last) {
            engine.rules.fire_again(engine.naming(), question, next, &mut evaluator.posted);
        }
        std::mem::swap(next, &mut evaluator.bits);
        evaluator.weigh()
    }
}
