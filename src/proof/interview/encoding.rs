//! The interview as a formula: what can still matter when some answers are given.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::knowledge::{Condition, Handle, Knowledge, Messenger, OptionIx, Question, Rule};
use crate::proof::formula::Formula;
use crate::proof::solver::Literal;
use crate::proof::space::Space;

/// Whether a condition can still hold and can still fail.
#[derive(Clone, Copy)]
struct Possibility {
    hold: Literal,
    fail: Literal,
}

/// The interview as a formula.
pub(super) struct InterviewEncoding<'k> {
    pub(super) knowledge: &'k Knowledge,
    pub(super) space: Space<'k>,
    /// Whether the answer of each question is given already.
    pub(super) given: Vec<Literal>,
    /// Whether each option is ticked in an answer that is given.
    pub(super) counted: BTreeMap<(Handle<Question>, OptionIx), Literal>,
    pub(super) contenders: Vec<(Handle<Messenger>, Literal)>,
    pub(super) at_stake: BTreeMap<Handle<Rule>, Literal>,
    /// Whether each question, from the last one backward, is left for later or left out.
    pub(super) could_matter: BTreeMap<Handle<Question>, Literal>,
}

impl<'k> InterviewEncoding<'k> {
    /// Encodes the interview.
    pub(super) fn of(knowledge: &'k Knowledge, is_over: &Rc<dyn Fn() -> bool>) -> Self {
        let mut whole = Self::empty(knowledge, Space::of(knowledge, is_over));
        whole.answers_that_count();
        whole.encode_contenders();
        whole.encode_felt_rules();
        whole.encode_relevance(knowledge.questions.handles());
        whole
    }

    /// Nothing encoded yet.
    pub(super) fn empty(knowledge: &'k Knowledge, mut space: Space<'k>) -> Self {
        let given = knowledge.questions.iter().map(|_| space.formula.variable()).collect();
        let (counted, at_stake, could_matter) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        Self { knowledge, space, given, counted, contenders: Vec::new(), at_stake, could_matter }
    }

    /// Encodes which of these questions can still matter.
    pub(super) fn encode_relevance(&mut self, questions: impl DoubleEndedIterator<Item = Handle<Question>>) {
        for question in questions.rev() {
            let could_matter = self.could_matter(question);
            self.could_matter.insert(question, could_matter);
        }
    }

    /// Whether the answer of a question is given.
    pub(super) fn given(&self, question: Handle<Question>) -> Literal {
        self.given.get(question.position()).copied().unwrap_or(self.space.formula.no())
    }

    fn possibility(&mut self, condition: &Condition) -> Possibility {
        let formula = &self.space.formula;
        match condition {
            Condition::Always => Possibility { hold: formula.yes(), fail: formula.no() },
            Condition::Is(question, option) => {
                let (given, tick) = (self.given(*question), self.space.tick(*question, *option));
                let formula = &mut self.space.formula;
                Possibility { hold: formula.any([!given, tick]), fail: formula.any([!given, !tick]) }
            }
            Condition::Not(part) => {
                let part = self.possibility(part);
                Possibility { hold: part.fail, fail: part.hold }
            }
            Condition::All(parts) | Condition::Any(parts) => {
                let parts: Vec<Possibility> = parts.iter().map(|part| self.possibility(part)).collect();
                let formula = &mut self.space.formula;
                let (holds, fails) = (parts.iter().map(|part| part.hold), parts.iter().map(|part| part.fail));
                if matches!(condition, Condition::All(_)) {
                    Possibility { hold: formula.all(holds), fail: formula.any(fails) }
                } else {
                    Possibility { hold: formula.any(holds), fail: formula.all(fails) }
                }
            }
        }
    }

    /// Whether a condition is open and `question`, not being given, can settle it.
    fn can_decide(&mut self, condition: &Condition, question: Handle<Question>) -> Literal {
        let parts = match condition {
            Condition::Always => return self.space.formula.no(),
            Condition::Is(other, _) => {
                let formula = &self.space.formula;
                return if *other == question { formula.yes() } else { formula.no() };
            }
            Condition::Not(part) => return self.can_decide(part, question),
            Condition::All(parts) | Condition::Any(parts) => parts,
        };
        if !condition.questions().contains(&question) {
            return self.space.formula.no();
        }
        let possibility = self.possibility(condition);
        let parts: Vec<Literal> = parts.iter().map(|part| self.can_decide(part, question)).collect();
        let any = self.space.formula.any(parts);
        self.space.formula.all([possibility.hold, possibility.fail, any])
    }

    /// Who can still be picked, or everybody where nobody is safe.
    fn encode_contenders(&mut self) {
        let rules: Vec<(Handle<Rule>, Possibility)> =
            self.knowledge.rules.iter().map(|(rule, row)| (rule, self.possibility(&row.when))).collect();
        let mut able = Vec::new();
        let mut safe = Vec::new();
        for messenger in self.knowledge.candidates() {
            let failed: Vec<Possibility> = rules
                .iter()
                .filter(|(rule, _)| self.knowledge.fails(messenger, *rule))
                .map(|(_, possibility)| *possibility)
                .collect();
            let formula: &mut Formula = &mut self.space.formula;
            able.push((messenger, formula.all(failed.iter().map(|possibility| possibility.fail))));
            safe.push(formula.all(failed.iter().map(|possibility| !possibility.hold)));
        }
        let formula = &mut self.space.formula;
        let somebody_is_safe = formula.any(safe);
        self.contenders = able
            .into_iter()
            .map(|(messenger, able)| (messenger, formula.any([able, !somebody_is_safe])))
            .collect();
    }

    /// Which rules a contender fails or falls short of.
    fn encode_felt_rules(&mut self) {
        for (rule, row) in self.knowledge.rules.iter() {
            let falls_short = |messenger| {
                row.prefer.is_some_and(|preference| !self.knowledge.satisfies(messenger, preference))
            };
            let feels = |messenger| self.knowledge.fails(messenger, rule) || falls_short(messenger);
            let feeling = self.contenders.iter().filter(|(messenger, _)| feels(*messenger));
            let at_stake: Vec<Literal> = feeling.map(|(_, contends)| *contends).collect();
            let at_stake = self.space.formula.any(at_stake);
            self.at_stake.insert(rule, at_stake);
        }
    }

    pub(super) fn could_matter(&mut self, question: Handle<Question>) -> Literal {
        let knowledge = self.knowledge;
        let mut ways = Vec::new();
        for (rule, at_stake) in self.at_stake.clone() {
            let can_decide = self.can_decide(&knowledge.rules[rule].when, question);
            ways.push(self.space.formula.all([can_decide, at_stake]));
        }
        for (messenger, contends) in self.contenders.clone() {
            let mut touched = Vec::new();
            for condition in knowledge.advice(messenger) {
                touched.push(self.can_decide(condition, question));
            }
            if question == knowledge.devices && knowledge.is_for_devices(messenger) {
                touched.push(self.space.formula.yes());
            }
            let touched = self.space.formula.any(touched);
            ways.push(self.space.formula.all([contends, touched]));
        }
        for (later, could_matter) in self.could_matter.clone() {
            let row = &knowledge.questions[later];
            let conditions =
                [&row.ask_if].into_iter().chain(row.options.iter().map(|option| &option.offer_if));
            let leads: Vec<Literal> =
                conditions.map(|condition| self.can_decide(condition, question)).collect();
            let leads = self.space.formula.any(leads);
            ways.push(self.space.formula.all([could_matter, leads]));
        }
        let (can_be_asked, given) =
            (self.possibility(&knowledge.questions[question].ask_if), self.given(question));
        let any = self.space.formula.any(ways);
        self.space.formula.all([!given, can_be_asked.hold, any])
    }

    /// What is given counts, and counts in full: its question applies and offers it by what is given alone. (What is kept aside because
    /// its question does not apply is open, as for the interview.)
    fn answers_that_count(&mut self) {
        let (knowledge, given, space) = (self.knowledge, &self.given, &mut self.space);
        let mut counted = BTreeMap::new();
        for ((handle, question), given) in knowledge.questions.iter().zip(given) {
            let before = counted.clone();
            let tick = |space: &Space<'_>, other: Handle<Question>, option: OptionIx| {
                before.get(&(other, option)).copied().unwrap_or(space.formula.no())
            };
            let asked = space.holds_with(&question.ask_if, &tick);
            space.formula.add_clause(&[!*given, asked]);
            if question.kind.least() > 0 {
                let ticks = space.ticks(handle).into_iter().chain([!*given]).collect::<Vec<_>>();
                space.formula.add_clause(&ticks);
            }
            for (option, row) in question.options() {
                let (ticked, offered) = (space.tick(handle, option), space.holds_with(&row.offer_if, &tick));
                space.formula.add_clause(&[!*given, !ticked, offered]);
                counted.insert((handle, option), space.formula.all([*given, ticked]));
            }
        }
        self.counted = counted;
    }
}
