//! The answer space as a formula: a variable an option, what may be chosen when, and which rules are posted.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::display;
use super::formula::Formula;
use super::solver::{Literal, Model, Solver, SolverResult};
use crate::engine::SelectionBits;
use crate::knowledge::{Condition, Handle, Kind, Knowledge, OptionIx, OptionSet, Question, Rule};

/// Every sheet that can be filled in.
pub(super) struct Space<'k> {
    pub(super) knowledge: &'k Knowledge,
    pub(super) formula: Formula,
    /// Whether every question that applies is answered.
    pub(super) complete: Literal,
    /// Whether each question applies.
    pub(super) asked: BTreeMap<Handle<Question>, Literal>,
    /// Whether each rule is posted; made when first needed.
    posted: Vec<Option<Literal>>,
    options: Vec<Vec<Literal>>,
    /// For each number from one: whether at least so many options are ticked; made when first needed.
    counted: Option<Vec<Literal>>,
    /// Selector variables: each switches a constraint of the questionnaire on when assumed, and comes with its words; empty unless asked for.
    pub(super) selectors: Vec<(Literal, String)>,
}

/// What a search came to.
pub(super) enum SearchResult {
    /// A sheet.
    Sheet(SelectionBits),
    /// There is none.
    Nowhere,
    /// Time ran out.
    Undecided,
}

impl<'k> Space<'k> {
    /// Every sheet of `knowledge`.
    pub(super) fn of(knowledge: &'k Knowledge, is_over: &Rc<dyn Fn() -> bool>) -> Self {
        Self::build(knowledge, knowledge.questions.handles(), is_over, false)
    }

    /// The same, with each constraint of the questionnaire behind a selector, so that an unsatisfiable core names it.
    pub(super) fn with_selectors(knowledge: &'k Knowledge, is_over: &Rc<dyn Fn() -> bool>) -> Self {
        Self::build(knowledge, knowledge.questions.handles(), is_over, true)
    }

    /// The same, with no constraints but those of `questions`: more than every sheet.
    #[cfg(test)]
    pub(super) fn around(
        knowledge: &'k Knowledge,
        questions: &[Handle<Question>],
        is_over: &Rc<dyn Fn() -> bool>,
    ) -> Self {
        Self::build(knowledge, questions.iter().copied(), is_over, false)
    }

    fn build(
        knowledge: &'k Knowledge,
        constrained: impl Iterator<Item = Handle<Question>>,
        is_over: &Rc<dyn Fn() -> bool>,
        has_selectors: bool,
    ) -> Self {
        let mut formula = Formula::new(Solver::new(is_over.clone()));
        let complete = formula.variable();
        let mut options = Vec::new();
        for (_, question) in knowledge.questions.iter() {
            options.push(question.options.iter().map(|_| formula.variable()).collect());
        }
        let posted = vec![None; knowledge.rules.len()];
        let (asked, selectors) = (BTreeMap::new(), Vec::new());
        let mut space =
            Self { knowledge, formula, complete, asked, posted, options, counted: None, selectors };
        for handle in constrained {
            let question = &knowledge.questions[handle];
            let asked = space.holds(&question.ask_if);
            space.asked.insert(handle, asked);
            space.constrain(handle, question, asked, has_selectors);
        }
        space
    }

    /// What may be chosen at one question.
    fn constrain(
        &mut self,
        handle: Handle<Question>,
        question: &Question,
        asked: Literal,
        has_selector: bool,
    ) {
        let selector = |space: &mut Self, words: String| {
            if !has_selector {
                return space.formula.no();
            }
            let literal = space.formula.variable();
            space.selectors.push((literal, words));
            !literal
        };
        let ticks: Vec<Literal> = question.options().map(|(option, _)| self.tick(handle, option)).collect();
        if asked != self.formula.yes() {
            let written = display::condition(self.knowledge, &question.ask_if);
            let unless = selector(self, format!("`{}` is asked only if {written}", question.id));
            for tick in &ticks {
                self.formula.add_clause(&[!*tick, asked, unless]);
            }
        }
        for ((_, option), tick) in question.options().zip(&ticks) {
            if option.offer_if != Condition::Always {
                let written = display::condition(self.knowledge, &option.offer_if);
                let words = format!("`{}` of `{}` is offered only if {written}", option.id, question.id);
                let (offered, unless) = (self.holds(&option.offer_if), selector(self, words));
                self.formula.add_clause(&[!*tick, offered, unless]);
            }
        }
        if question.kind == Kind::One {
            let unless = selector(self, format!("`{}` takes one option", question.id));
            for (at, first) in ticks.iter().enumerate() {
                for second in ticks.iter().skip(at + 1) {
                    self.formula.add_clause(&[!*first, !*second, unless]);
                }
            }
        }
        let least = question.kind.least();
        if least > 0 {
            let unless = selector(self, format!("`{}` must be answered", question.id));
            let enough = self.formula.at_least_k(&ticks, least);
            self.formula.add_clause(&[!self.complete, !asked, enough, unless]);
            for tick in ticks {
                self.formula.add_clause(&[!tick, enough]);
            }
        }
    }

    /// Whether an option is ticked.
    pub(super) fn tick(&self, question: Handle<Question>, option: OptionIx) -> Literal {
        let options = self.options.get(question.position());
        options.and_then(|options| options.get(usize::from(option.0))).copied().unwrap_or(self.formula.no())
    }

    /// Every tick of a question.
    pub(super) fn ticks(&self, question: Handle<Question>) -> Vec<Literal> {
        self.options.get(question.position()).cloned().unwrap_or_default()
    }

    /// Whether a condition holds.
    pub(super) fn holds(&mut self, condition: &Condition) -> Literal {
        self.holds_with(condition, &|space, question, option| space.tick(question, option))
    }

    /// Whether a condition holds if options are ticked as `tick` says.
    pub(super) fn holds_with(
        &mut self,
        condition: &Condition,
        tick: &dyn Fn(&Self, Handle<Question>, OptionIx) -> Literal,
    ) -> Literal {
        match condition {
            Condition::Always => self.formula.yes(),
            Condition::Is(question, option) => tick(self, *question, *option),
            Condition::Not(part) => !self.holds_with(part, tick),
            Condition::All(parts) => {
                let parts: Vec<Literal> = parts.iter().map(|part| self.holds_with(part, tick)).collect();
                self.formula.all(parts)
            }
            Condition::Any(parts) => {
                let parts: Vec<Literal> = parts.iter().map(|part| self.holds_with(part, tick)).collect();
                self.formula.any(parts)
            }
        }
    }

    /// Whether a rule is posted.
    pub(super) fn posted(&mut self, rule: Handle<Rule>) -> Literal {
        if let Some(literal) = self.posted.get(rule.position()).copied().flatten() {
            return literal;
        }
        let knowledge = self.knowledge;
        let literal = self.holds(&knowledge.rules[rule].when);
        if let Some(slot) = self.posted.get_mut(rule.position()) {
            *slot = Some(literal);
        }
        literal
    }

    /// Searches a sheet on which everything assumed holds.
    pub(super) fn search(&mut self, assumed: &[Literal]) -> SearchResult {
        match self.formula.solve(assumed) {
            SolverResult::Model(model) => SearchResult::Sheet(self.read(&model)),
            SolverResult::Core(_) => SearchResult::Nowhere,
            SolverResult::Undecided => SearchResult::Undecided,
        }
    }

    /// Searches a complete sheet.
    pub(super) fn search_complete(&mut self, assumed: &[Literal]) -> SearchResult {
        let assumed: Vec<Literal> = assumed.iter().copied().chain([self.complete]).collect();
        self.search(&assumed)
    }

    /// Searches a sheet with the fewest ticks; questions may stay open. Beyond eight ticks, one of which no tick can be left out.
    pub(super) fn shortest(&mut self, assumed: &[Literal]) -> SearchResult {
        const MOST: usize = 8;
        if self.counted.is_none() {
            let ticks: Vec<Literal> = self.options.iter().flatten().copied().collect();
            self.counted = Some(self.formula.at_least_each(&ticks, MOST));
        }
        let open: Vec<Literal> = assumed.iter().copied().chain([!self.complete]).collect();
        for too_many in self.counted.clone().unwrap_or_default() {
            let limited: Vec<Literal> = open.iter().copied().chain([!too_many]).collect();
            match self.search(&limited) {
                SearchResult::Nowhere => {}
                found @ (SearchResult::Sheet(_) | SearchResult::Undecided) => return found,
            }
        }
        self.minimize(&open)
    }

    /// Searches a complete sheet on which no tick can be left out.
    pub(super) fn minimal_complete(&mut self, assumed: &[Literal]) -> SearchResult {
        let assumed: Vec<Literal> = assumed.iter().copied().chain([self.complete]).collect();
        self.minimize(&assumed)
    }

    /// Searches a sheet and takes back one tick after another, as far as it goes.
    fn minimize(&mut self, assumed: &[Literal]) -> SearchResult {
        let mut found = self.search(assumed);
        let ticks: Vec<(Handle<Question>, OptionIx)> = self
            .knowledge
            .questions
            .iter()
            .flat_map(|(handle, question)| question.options().map(move |(option, _)| (handle, option)))
            .collect();
        for (question, option) in &ticks {
            let SearchResult::Sheet(sheet) = &found else { return found };
            if !sheet.chosen(*question).has(*option) {
                continue;
            }
            let is_gone = |(other, at): &&(Handle<Question>, OptionIx)| {
                (other, at) == (question, option) || !sheet.chosen(*other).has(*at)
            };
            let gone: Vec<Literal> =
                ticks.iter().filter(is_gone).map(|(other, at)| !self.tick(*other, *at)).collect();
            let fewer: Vec<Literal> = assumed.iter().copied().chain(gone).collect();
            if let smaller @ SearchResult::Sheet(_) = self.search(&fewer) {
                found = smaller;
            }
        }
        found
    }

    /// The sheet that a model describes.
    pub(super) fn read(&self, model: &Model) -> SelectionBits {
        let mut ticks = SelectionBits::none(self.knowledge.questions.len());
        for (handle, question) in self.knowledge.questions.iter() {
            let ticked = |option: &OptionIx| model.holds(self.tick(handle, *option));
            let options: OptionSet = question.options().map(|(option, _)| option).filter(ticked).collect();
            ticks.choose(handle, options);
        }
        ticks
    }
}
