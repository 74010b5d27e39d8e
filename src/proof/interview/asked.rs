//! Every question is asked of somebody: after some answers it applies, and an answer to it can still change something.
//!
//! The less is answered, the more can matter. So the interview is looked at after the fewest answers with which a question applies; only
//! if it leaves the question out there is it searched, over all states of an interview, whether it ever asks.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::interviewed::Interviewed;
use crate::answers::{AnswerSheet, Part};
use crate::decision::{Engine, interview};
use crate::knowledge::{Condition, Handle, Knowledge, Question};
use crate::proof::solver::Found;
use crate::proof::space::{Search, Space};
use crate::proof::{Failure, Obligation, written};

/// The questions that apply to somebody, and yet are asked of nobody. Of those named in `never` it is said already that they apply to
/// nobody, or that this is not known.
pub(in crate::proof) fn prove(
    engine: &Engine<'_>,
    never: &BTreeSet<String>,
    is_over: &Rc<dyn Fn() -> bool>,
    progress: &dyn Fn(usize),
) -> Vec<Failure> {
    let knowledge = engine.knowledge();
    let at_first = interview(knowledge, &AnswerSheet::default()).could_matter;
    let mut space = None;
    let mut whole = None;
    let mut failures = Vec::new();
    for (done, (question, row)) in knowledge.questions.iter().enumerate() {
        progress(done);
        let name = format!("question `{}`", row.id);
        let is_asked_at_first = row.ask_if == Condition::Always && at_first.contains(&question);
        if is_asked_at_first || never.contains(&name) {
            continue;
        }
        let before = if is_over() {
            None
        } else {
            let space = space.get_or_insert_with(|| Space::of(knowledge, is_over));
            fewest(space, question)
        };
        let is_asked = match &before {
            None => None,
            Some(before) if asks(knowledge, before, question) => Some(true),
            Some(_) => whole.get_or_insert_with(|| Interviewed::of(knowledge, is_over)).ever_asks(question),
        };
        let failure = |says: &str| Failure {
            obligation: Obligation::Questions,
            is_undecided: false,
            subject: name.clone(),
            says: says.to_owned(),
            because: Vec::new(),
            follows_from: None,
            witness: None,
        };
        match (is_asked, before) {
            (Some(true), _) => {}
            (Some(false), Some(before)) => failures.push(Failure {
                witness: Some(written::witness(engine, "here it applies, and is left out", &before)),
                ..failure("is never asked: wherever it applies, no answer to it can change anything")
            }),
            (Some(false) | None, _) => failures
                .push(Failure { is_undecided: true, ..failure("could not be decided in the time given") }),
        }
    }
    failures
}

/// The fewest answers with which `question` applies; `None` if time ran out.
fn fewest(space: &mut Space<'_>, question: Handle<Question>) -> Option<AnswerSheet> {
    let applies = space.asked.get(&question).copied().unwrap_or(space.formula.no());
    match space.shortest(&[applies]) {
        Search::Sheet(ticks) => Some(written::sheet(space.knowledge, &ticks)),
        Search::Nowhere | Search::Undecided => None,
    }
}

/// Whether the interview has `question` still to come, and it applies already.
fn asks(knowledge: &Knowledge, sheet: &AnswerSheet, question: Handle<Question>) -> bool {
    matches!(sheet.in_force(knowledge).part(question), Part::Unanswered { .. })
        && interview(knowledge, sheet).could_matter.contains(&question)
}

impl Interviewed<'_> {
    /// Whether any state of an interview asks `question`; `None` if time ran out, or the interview does not confirm it.
    fn ever_asks(&mut self, question: Handle<Question>) -> Option<bool> {
        let knowledge = self.knowledge;
        let counted = &self.counted;
        let applies =
            self.space.holds_with(&knowledge.questions[question].ask_if, &|space, other, option| {
                counted.get(&(other, option)).copied().unwrap_or(space.formula.no())
            });
        let could_matter = self.could_matter.get(&question).copied().unwrap_or(self.space.formula.no());
        match self.space.formula.solve(&[could_matter, applies]) {
            Found::Core(_) => Some(false),
            Found::Undecided => None,
            Found::Model(model) => {
                let ticks = self.space.read(&model);
                let mut sheet = AnswerSheet::default();
                for (other, given) in knowledge.questions.handles().zip(&self.given) {
                    if model.holds(*given) {
                        sheet.record(other, crate::answers::Answer::Chosen(ticks.chosen(other)));
                    }
                }
                asks(knowledge, &sheet, question).then_some(true)
            }
        }
    }
}
