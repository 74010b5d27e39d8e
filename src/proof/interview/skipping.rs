//! A question that the interview leaves out changes nothing, whatever is answered before it and whatever is answered later.
//!
//! The interview judges with three values (Kleene): a condition can still hold, can still fail, or both. Here the same judgement is a
//! formula over a sheet and over which of its answers are given already. For each question it is searched, for every state in which
//! some of the questions before it are answered, whether it can be left out while taking its answer back changes a condition that is
//! at stake: a rule that a contender fails or falls short of, or an app, download, caution or guide of a contender. If that is nowhere so, the pick,
//! the conflict and the advice cannot change either, because contenders are all who can still be picked or weighed in a conflict. Taking
//! the questions that are left out back one by one, in order, leads from the whole sheet to that of the interview.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::encoding::InterviewEncoding;
use crate::knowledge::{Condition, Handle, Kind, Knowledge, Messenger, OptionIx, Question};
use crate::proof::solver::{Literal, SolverResult};
use crate::proof::space::Space;

/// A question, and the later ones whose answers may go with its own.
fn touched(knowledge: &Knowledge, question: Handle<Question>) -> Vec<Handle<Question>> {
    let mut touched = vec![question];
    for (later, row) in knowledge.questions.iter().skip(question.position() + 1) {
        let mut conditions =
            [&row.ask_if].into_iter().chain(row.options.iter().map(|option| &option.offer_if));
        if conditions.any(|condition| condition.questions().iter().any(|other| touched.contains(other))) {
            touched.push(later);
        }
    }
    touched
}

impl<'k> InterviewEncoding<'k> {
    /// Only what hangs on the answers to `touched`, and with anybody contending and anything at stake: what is proved of this holds of the
    /// interview too, and is proved much sooner.
    pub(super) fn around(
        knowledge: &'k Knowledge,
        touched: &[Handle<Question>],
        is_over: &Rc<dyn Fn() -> bool>,
    ) -> Self {
        let mut part = Self::empty(knowledge, Space::around(knowledge, touched, is_over));
        let hangs = |condition: &Condition| condition.questions().iter().any(|other| touched.contains(other));
        for (rule, _) in knowledge.rules.iter().filter(|(_, row)| hangs(&row.when)) {
            part.at_stake.insert(rule, part.space.formula.variable());
        }
        let is_advised = |messenger: &Handle<Messenger>| {
            touched.contains(&knowledge.devices) || knowledge.advice(*messenger).any(hangs)
        };
        for messenger in knowledge.candidates().filter(is_advised) {
            part.contenders.push((messenger, part.space.formula.variable()));
        }
        part.encode_relevance(touched.iter().copied());
        part
    }

    /// Searches a state in which `question` is left out wrongly.
    fn search(&mut self, question: Handle<Question>) -> SolverResult {
        let wrong = self.is_left_out_wrongly(question);
        self.space.formula.solve(&wrong)
    }

    /// What would all have to hold for `question` to be left out wrongly.
    fn is_left_out_wrongly(&mut self, question: Handle<Question>) -> Vec<Literal> {
        let knowledge = self.knowledge;
        let without = self.without(question);
        let tick_without = |space: &Space<'_>, other: Handle<Question>, option: OptionIx| {
            without.get(&(other, option)).copied().unwrap_or_else(|| space.tick(other, option))
        };
        let gone: Vec<Handle<Question>> = without.keys().map(|(other, _)| *other).collect();
        let mut changes = Vec::new();
        for (rule, at_stake) in self.at_stake.clone() {
            let row = &knowledge.rules[rule];
            if row.when.questions().iter().any(|other| gone.contains(other)) {
                let (with, instead) =
                    (self.space.holds(&row.when), self.space.holds_with(&row.when, &tick_without));
                let differs = self.space.formula.differ(with, instead);
                changes.push(self.space.formula.all([differs, at_stake]));
            }
        }
        for (messenger, in_play) in self.contenders.clone() {
            let mut differences = Vec::new();
            for condition in knowledge.advice(messenger) {
                if condition.questions().iter().any(|other| gone.contains(other)) {
                    let (with, instead) =
                        (self.space.holds(condition), self.space.holds_with(condition, &tick_without));
                    differences.push(self.space.formula.differ(with, instead));
                }
            }
            if gone.contains(&knowledge.devices) && knowledge.is_for_devices(messenger) {
                differences.push(self.space.formula.yes());
            }
            let any = self.space.formula.any(differences);
            changes.push(self.space.formula.all([in_play, any]));
        }
        let could_matter = self.could_matter.get(&question).copied().unwrap_or(self.space.formula.yes());
        let asked = self.space.holds(&knowledge.questions[question].ask_if);
        let mut wrong = vec![asked, !could_matter, self.space.formula.any(changes)];
        for other in knowledge.questions.handles() {
            let (given, ticks) = (self.given(other), self.space.ticks(other));
            if other < question {
                let something = self.space.formula.any(ticks);
                wrong.push(self.space.formula.any([given, !something]));
            } else {
                wrong.push(!given);
            }
        }
        wrong
    }

    /// The ticks that change when the answer to `question` is taken back: its own, and those of later questions that then no longer
    /// apply or no longer offer them.
    fn without(&mut self, question: Handle<Question>) -> BTreeMap<(Handle<Question>, OptionIx), Literal> {
        let knowledge = self.knowledge;
        let mut changed = BTreeMap::new();
        for (handle, row) in knowledge.questions.iter().skip(question.position()) {
            let is_touched = |condition: &Condition, changed: &BTreeMap<_, Literal>| {
                condition.atoms().iter().any(|atom| changed.contains_key(atom))
            };
            let is_later = handle != question;
            let conditions =
                [&row.ask_if].into_iter().chain(row.options.iter().map(|option| &option.offer_if));
            if is_later && !conditions.into_iter().any(|condition| is_touched(condition, &changed)) {
                continue;
            }
            let before = changed.clone();
            let tick = |space: &Space<'_>, other: Handle<Question>, option: OptionIx| {
                before.get(&(other, option)).copied().unwrap_or_else(|| space.tick(other, option))
            };
            let asked =
                if is_later { self.space.holds_with(&row.ask_if, &tick) } else { self.space.formula.no() };
            let mut left = Vec::new();
            for (option, offer) in row.options() {
                let offered = self.space.holds_with(&offer.offer_if, &tick);
                let ticked = self.space.tick(handle, option);
                left.push((option, self.space.formula.all([asked, offered, ticked])));
            }
            let enough = match row.kind {
                Kind::One => self.space.formula.yes(),
                Kind::Any { min } => {
                    let ticks: Vec<Literal> = left.iter().map(|(_, tick)| *tick).collect();
                    self.space.formula.at_least_k(&ticks, u32::from(min))
                }
            };
            for (option, ticked) in left {
                let counts = self.space.formula.all([ticked, enough]);
                changed.insert((handle, option), counts);
            }
        }
        changed
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::{Answer, AnswerSheet, Part};
    use crate::engine::{Engine, SelectionBits};
    use crate::load;
    use crate::proof::sample::SampleRng;

    /// Some answers of a sheet, each drawn at random: only those that count by themselves.
    fn some_of(engine: &Engine<'_>, ticks: &SelectionBits, rng: &mut SampleRng) -> AnswerSheet {
        let knowledge = engine.knowledge();
        let mut sheet = AnswerSheet::default();
        for question in knowledge.questions.handles().filter(|_| rng.next().is_multiple_of(2)) {
            let answer = ticks.chosen(question);
            let counts = sheet.with(question, Answer::Chosen(answer));
            if counts.in_force(knowledge).part(question) == Part::Chosen(answer) {
                sheet = counts;
            }
        }
        sheet
    }

    /// Exactly these ticks, of which exactly this sheet is given.
    fn exactly(encoding: &InterviewEncoding<'_>, ticks: &SelectionBits, sheet: &AnswerSheet) -> Vec<Literal> {
        let mut assumed = Vec::new();
        let mut assume = |literal: Literal, holds| assumed.push(if holds { literal } else { !literal });
        for (handle, question) in encoding.knowledge.questions.iter() {
            assume(encoding.given(handle), sheet.get(handle).is_some());
            for (option, _) in question.options() {
                assume(encoding.space.tick(handle, option), ticks.chosen(handle).has(option));
            }
        }
        assumed
    }

    #[test]
    fn the_formula_leaves_out_exactly_the_questions_that_the_interview_leaves_out() {
        let knowledge = load::shipped("en").unwrap();
        let engine = Engine::new(&knowledge);
        let is_over: Rc<dyn Fn() -> bool> = Rc::new(|| false);
        let mut encoding = InterviewEncoding::of(&knowledge, &is_over);
        let mut rng = SampleRng::new(1);
        let (mut left_out, mut left_open) = (0, 0);
        for _ in 0..400 {
            let ticks = rng.sheet(&engine).unwrap();
            let sheet = some_of(&engine, &ticks, &mut rng);
            let assumed = exactly(&encoding, &ticks, &sheet);
            let SolverResult::Model(model) = encoding.space.formula.solve(&assumed) else {
                panic!("{sheet:?}")
            };
            let real = engine.interview(&sheet).could_matter();
            for (question, literal) in &encoding.could_matter {
                assert_eq!(model.holds(*literal), real.contains(question), "{question:?} after {sheet:?}");
            }
            left_open += real.len();
            left_out += knowledge.questions.len() - real.len();
        }
        assert!(left_out > 100 && left_open > 100, "{left_out} {left_open}");
    }

    /// No knowledge can break this obligation as long as the interview is right, so here the interview is broken.
    #[test]
    fn an_interview_that_leaves_a_question_out_wrongly_is_found_both_ways() {
        let knowledge = load::shipped("en").unwrap();
        let is_over: Rc<dyn Fn() -> bool> = Rc::new(|| false);
        let mut whole = InterviewEncoding::of(&knowledge, &is_over);
        for question in knowledge.questions.handles() {
            let mut around = InterviewEncoding::around(&knowledge, &touched(&knowledge, question), &is_over);
            for encoding in [&mut around, &mut whole] {
                assert!(matches!(encoding.search(question), SolverResult::Core(_)), "{question:?}");
                encoding.could_matter.insert(question, encoding.space.formula.no());
                assert!(matches!(encoding.search(question), SolverResult::Model(_)), "{question:?}");
            }
            let could_matter = whole.could_matter(question);
            whole.could_matter.insert(question, could_matter);
        }
    }
}
