//! Every question is asked of somebody: after some answers it applies, and an answer to it can still change something.
//!
//! The less is answered, the more can matter. So the interview is looked at after the fewest answers with which a question applies; only
//! if it leaves the question out there is it searched, over all states of an interview, whether it ever asks.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::encoding::InterviewEncoding;
use crate::answers::{Answer, AnswerSheet, Part};
use crate::engine::Engine;
use crate::knowledge::{Handle, Question};
use crate::proof::solver::SolverResult;
use crate::proof::space::{SearchResult, Space};
use crate::proof::subject::question_name;
use crate::proof::{Failure, Obligation, display};

/// The questions that apply to somebody, and yet are asked of nobody.
pub(in crate::proof) fn prove(
    engine: &Engine<'_>,
    is_over: &Rc<dyn Fn() -> bool>,
    progress: &dyn Fn(usize),
) -> Vec<Failure> {
    let knowledge = engine.knowledge();
    let mut asked = still_to_come(engine, &AnswerSheet::default());
    let undecided = |question| Failure::undecided(Obligation::Questions, question_name(knowledge, question));
    let (mut space, mut whole) = (None, None);
    let mut failures = Vec::new();
    for (done, question) in knowledge.questions.handles().enumerate() {
        progress(done);
        if asked.contains(&question) {
            continue;
        }
        if is_over() {
            failures.push(undecided(question));
            continue;
        }
        let space = space.get_or_insert_with(|| Space::of(knowledge, is_over));
        let before = match fewest(space, question) {
            SearchResult::Sheet(ticks) => display::sheet(knowledge, &ticks),
            // Why it applies to nobody is told where it is shown to be unreachable.
            SearchResult::Nowhere => continue,
            SearchResult::Undecided => {
                failures.push(undecided(question));
                continue;
            }
        };
        // What else is still to come after these answers is asked as well.
        asked.extend(still_to_come(engine, &before));
        if !asked.contains(&question) {
            let whole = whole.get_or_insert_with(|| InterviewEncoding::of(knowledge, is_over));
            failures.extend(match whole.ever_asks(engine, question) {
                Some(true) => None,
                Some(false) => Some(left_out(engine, question, &before)),
                None => Some(undecided(question)),
            });
        }
    }
    failures
}

fn left_out(engine: &Engine<'_>, question: Handle<Question>, before: &AnswerSheet) -> Failure {
    let says = "is never asked: wherever it applies, no answer to it can change anything";
    Failure {
        witness: Some(display::witness(engine, "here it applies, and is left out", before)),
        ..Failure::new(Obligation::Questions, question_name(engine.knowledge(), question), says)
    }
}

/// The fewest answers with which `question` applies.
fn fewest(space: &mut Space<'_>, question: Handle<Question>) -> SearchResult {
    let applies = space.asked.get(&question).copied().unwrap_or(space.formula.no());
    space.shortest(&[applies])
}

/// The questions that apply already and that the interview has still to come.
fn still_to_come(engine: &Engine<'_>, sheet: &AnswerSheet) -> BTreeSet<Handle<Question>> {
    let selection = sheet.in_force(engine.knowledge());
    let could_matter = engine.interview(sheet).could_matter().into_iter();
    could_matter.filter(|question| matches!(selection.part(*question), Part::Unanswered { .. })).collect()
}

impl InterviewEncoding<'_> {
    /// Whether any state of an interview asks `question`; `None` if time ran out, or the interview does not confirm it.
    fn ever_asks(&mut self, engine: &Engine<'_>, question: Handle<Question>) -> Option<bool> {
        let knowledge = self.knowledge;
        let counted = &self.counted;
        let applies =
            self.space.holds_with(&knowledge.questions[question].ask_if, &|space, other, option| {
                counted.get(&(other, option)).copied().unwrap_or(space.formula.no())
            });
        let could_matter = self.could_matter.get(&question).copied().unwrap_or(self.space.formula.no());
        match self.space.formula.solve(&[could_matter, applies]) {
            SolverResult::Core(_) => Some(false),
            SolverResult::Undecided => None,
            SolverResult::Model(model) => {
                let ticks = self.space.read(&model);
                let mut sheet = AnswerSheet::default();
                for (other, given) in knowledge.questions.handles().zip(&self.given) {
                    if model.holds(*given) {
                        sheet.record(other, Answer::Chosen(ticks.chosen(other)));
                    }
                }
                still_to_come(engine, &sheet).contains(&question).then_some(true)
            }
        }
    }
}
