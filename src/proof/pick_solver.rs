//! Who is picked, as a formula. What puts a rival ahead is added as the engine finds it to win: most of it never matters.

use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::rc::Rc;

use super::display;
use super::solver::Literal;
use super::space::{SearchResult, Space};
use crate::answers::AnswerSheet;
use crate::engine::{Engine, Evaluator, SelectionBits};
use crate::knowledge::{Criterion, Handle, Knowledge, Level, Measure, Messenger, Preference, Rule};

/// The answer space with the messengers in it.
pub(super) struct PickSolver<'e, 'k> {
    pub(super) space: Space<'k>,
    pub(super) engine: &'e Engine<'k>,
    evaluator: Evaluator<'e, 'k>,
    /// Requirements that nobody has to meet.
    given_up: BTreeSet<Handle<Rule>>,
}

/// Which sheets count as witnesses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Extent {
    /// Every question that applies is answered.
    Complete,
    /// The same, without a tick that could be left out.
    Minimal,
    /// As few ticks as can be; questions may stay open.
    Shortest,
}

impl<'e, 'k> PickSolver<'e, 'k> {
    /// Nobody weighed yet.
    pub(super) fn of(engine: &'e Engine<'k>, is_over: &Rc<dyn Fn() -> bool>) -> Self {
        Self::giving_up(engine, is_over, BTreeSet::new())
    }

    /// The same with these requirements given up.
    pub(super) fn giving_up(
        engine: &'e Engine<'k>,
        is_over: &Rc<dyn Fn() -> bool>,
        given_up: BTreeSet<Handle<Rule>>,
    ) -> Self {
        let mut evaluator = engine.evaluator();
        evaluator.withdraw(given_up.iter().copied());
        let space = Space::of(engine.knowledge(), is_over);
        Self { space, engine, evaluator, given_up }
    }

    /// Whether `messenger` meets everything posted.
    pub(super) fn survives(&mut self, messenger: Handle<Messenger>) -> Literal {
        let knowledge = self.space.knowledge;
        let failing = knowledge.rules.handles().filter(|rule| knowledge.fails(messenger, *rule));
        let failing = failing.filter(|rule| !self.given_up.contains(rule));
        let posted: Vec<Literal> = failing.map(|rule| self.space.posted(rule)).collect();
        !self.space.formula.any(posted)
    }

    /// Whether `first` stands before `second` if only the entries of `ranking` before `end` count, a tie as `tie` says.
    pub(super) fn ahead(
        &mut self,
        first: Handle<Messenger>,
        second: Handle<Messenger>,
        end: usize,
        tie: Literal,
    ) -> Literal {
        let knowledge = self.space.knowledge;
        let yes = self.space.formula.yes();
        let mut ahead = tie;
        for (posted, preference) in steps(knowledge, end).into_iter().rev() {
            let level = |messenger| knowledge.preferred(messenger, preference);
            let better = match level(first).cmp(&level(second)) {
                Ordering::Equal => continue,
                Ordering::Greater => yes,
                Ordering::Less => !yes,
            };
            ahead = match posted {
                None => better,
                Some(rule) => {
                    let posted = self.space.posted(rule);
                    self.space.formula.choose(posted, better, ahead)
                }
            };
        }
        ahead
    }

    /// Searches a sheet on which `messenger` is picked and everything assumed holds.
    pub(super) fn search_pick(
        &mut self,
        messenger: Handle<Messenger>,
        assumed: &[Literal],
        extent: Extent,
    ) -> SearchResult {
        let is_picked = self.space.formula.variable();
        let survives = self.survives(messenger);
        self.space.formula.add_clause(&[!is_picked, survives]);
        let assumed: Vec<Literal> = assumed.iter().copied().chain([is_picked]).collect();
        let mut learnt: BTreeSet<Vec<Literal>> = BTreeSet::new();
        loop {
            let bits = match self.search(&assumed, extent) {
                SearchResult::Sheet(bits) => bits,
                other @ (SearchResult::Nowhere | SearchResult::Undecided) => return other,
            };
            let Some(winner) = self.winner(&bits) else { return SearchResult::Undecided };
            if winner == messenger {
                return SearchResult::Sheet(bits);
            }
            match self.not_behind(messenger, winner) {
                Some(mut clause) if !learnt.contains(&clause) => {
                    learnt.insert(clause.clone());
                    clause.push(!is_picked);
                    self.space.formula.add_clause(&clause);
                }
                // The formula and the engine disagree: nothing is proved.
                Some(_) | None => return SearchResult::Undecided,
            }
        }
    }

    /// What must change on the sheet weighed last, one of these, for `messenger` not to stand behind the winner in the same way: the winner
    /// is ruled out, or what put it ahead is not posted, or something before that is on which `messenger` is better. Every sheet on which
    /// `messenger` is picked meets this, so that the rivals can be told to the formula in the measure in which they matter (abstraction
    /// refined by counterexamples: Clarke and others, "Counterexample-guided abstraction refinement", 2000).
    fn not_behind(
        &mut self,
        messenger: Handle<Messenger>,
        winner: Handle<Messenger>,
    ) -> Option<Vec<Literal>> {
        let knowledge = self.space.knowledge;
        let posted: BTreeSet<Handle<Rule>> = self.evaluator.posted().collect();
        let mut clause = vec![!self.survives(winner)];
        for (rule, preference) in steps(knowledge, knowledge.ranking.len()) {
            let level = |messenger| knowledge.preferred(messenger, preference);
            match (rule, level(messenger).cmp(&level(winner))) {
                (Some(rule), Ordering::Greater) if !posted.contains(&rule) => {
                    clause.push(self.space.posted(rule));
                }
                (Some(rule), Ordering::Less) if posted.contains(&rule) => {
                    clause.push(!self.space.posted(rule));
                    return Some(clause);
                }
                (None, Ordering::Less) => return Some(clause),
                (_, Ordering::Greater) => return None,
                (Some(_), Ordering::Less) | (_, Ordering::Equal) => {}
            }
        }
        // A tie goes to the first in the file, whatever is answered.
        Some(clause)
    }

    /// Searches a sheet on which the entry `at` of `ranking` puts somebody behind the best.
    pub(super) fn search_decision(&mut self, at: usize) -> SearchResult {
        let knowledge = self.space.knowledge;
        let candidates: Vec<Handle<Messenger>> = knowledge.candidates().collect();
        for first in &candidates {
            for second in candidates.iter().filter(|second| *second != first) {
                match self.search_decision_between(*first, *second, at) {
                    SearchResult::Nowhere => {}
                    found @ (SearchResult::Sheet(_) | SearchResult::Undecided) => return found,
                }
            }
        }
        SearchResult::Nowhere
    }

    /// The same for two of the best, of whom `first` goes before `second`.
    fn search_decision_between(
        &mut self,
        first: Handle<Messenger>,
        second: Handle<Messenger>,
        at: usize,
    ) -> SearchResult {
        let (yes, no) = (self.space.formula.yes(), self.space.formula.no());
        let mut assumed = vec![
            self.survives(first),
            self.survives(second),
            self.ahead(first, second, at, yes),
            !self.ahead(first, second, at, no),
            self.ahead(first, second, at + 1, no),
        ];
        let mut rivals: Vec<Handle<Messenger>> = Vec::new();
        loop {
            let bits = match self.search(&assumed, Extent::Complete) {
                SearchResult::Sheet(bits) => bits,
                other @ (SearchResult::Nowhere | SearchResult::Undecided) => return other,
            };
            if self.deciders(&bits).contains(&at) {
                return SearchResult::Sheet(bits);
            }
            match self.winner(&bits) {
                Some(rival) if !rivals.contains(&rival) => {
                    rivals.push(rival);
                    let (survives, ahead) = (self.survives(rival), self.ahead(rival, first, at, no));
                    assumed.push(!self.space.formula.all([survives, ahead]));
                }
                Some(_) | None => return SearchResult::Undecided,
            }
        }
    }

    /// Searches any sheet on which everything assumed holds.
    pub(super) fn search(&mut self, assumed: &[Literal], extent: Extent) -> SearchResult {
        match extent {
            Extent::Complete => self.space.search_complete(assumed),
            Extent::Minimal => self.space.minimal_complete(assumed),
            Extent::Shortest => self.space.shortest(assumed),
        }
    }

    /// The shortest sheet with everything assumed that fits; where one that leaves questions open does not, one with every question
    /// answered, without a tick that could be left out.
    pub(super) fn shortest(
        &mut self,
        assumed: &[Literal],
        mut fits: impl FnMut(&mut Self, &AnswerSheet, &SelectionBits) -> bool,
    ) -> Option<AnswerSheet> {
        [Extent::Shortest, Extent::Minimal].into_iter().find_map(|extent| {
            let SearchResult::Sheet(bits) = self.search(assumed, extent) else { return None };
            let sheet = match extent {
                Extent::Shortest => display::sheet(self.space.knowledge, &bits),
                Extent::Minimal | Extent::Complete => display::whole_sheet(self.engine, &bits),
            };
            fits(self, &sheet, &bits).then_some(sheet)
        })
    }

    /// Who wins.
    pub(super) fn winner(&mut self, bits: &SelectionBits) -> Option<Handle<Messenger>> {
        self.evaluator.evaluate(bits)
    }

    /// The entries of `ranking` that decide on a sheet.
    pub(super) fn deciders(&mut self, bits: &SelectionBits) -> Vec<usize> {
        self.evaluator.evaluate(bits);
        self.evaluator.deciders().collect()
    }
}

/// What is compared, in order, in the entries of `ranking` before `end`: always, or if a rule is posted.
fn steps(knowledge: &Knowledge, end: usize) -> Vec<(Option<Handle<Rule>>, Preference)> {
    let mut steps = Vec::new();
    for criterion in knowledge.ranking.iter().take(end) {
        match criterion {
            Criterion::Attribute(attribute) => {
                steps.push((None, Preference { by: Measure::Attribute(*attribute), enough: Level::MAX }));
            }
            Criterion::Preferences => steps.extend(
                knowledge
                    .rules
                    .iter()
                    .filter_map(|(rule, row)| row.prefer.map(|preference| (Some(rule), preference))),
            ),
        }
    }
    steps
}
