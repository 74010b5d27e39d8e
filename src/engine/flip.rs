//! Flips: for every other messenger the smallest change of given answers that makes it the pick, over all answers there are.
//! And how robust the pick is: which single answers would change it.

use std::collections::BTreeMap;

use super::compiled::Engine;
use super::effect_classes::{EffectClasses, difference, other_answers};
use super::relax::Change;
use super::target_search::{Alternative, CostModel, TargetSearch};
use crate::answers::{Answer, AnswerSheet};
use crate::knowledge::{About, Handle, Knowledge, Messenger, OptionSet, Question, Rule};

/// What it takes to be led to the other messengers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flips {
    /// Those that a change of given answers leads to, the smallest change first.
    pub flips: Vec<Flip>,
    /// The others, and whether it is certain that no change leads there.
    pub unreached: Vec<Unreached>,
}

/// A smallest change of answers that makes another messenger the pick.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flip {
    /// The other messenger.
    pub to: Handle<Messenger>,
    /// What to answer instead.
    pub change: Change,
    /// Whether every changed answer is about something a person can choose.
    pub is_choice: bool,
    /// If not: the smallest change of choices alone that leads there, where there is one.
    pub by_choice: Option<Change>,
}

/// A messenger that no change of the given answers was found for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unreached {
    /// Who.
    pub to: Handle<Messenger>,
    /// Whether every change was weighed. If not, a question has so many options that at most two ticks in it were changed
    /// (then a flip may not be the smallest either), or the knowledge is so large that the search was given up.
    pub is_certain: bool,
}

/// How robust the outcome is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Robustness {
    /// The given answers that alone can change the pick, in the order of the questions.
    pub pivotal_answers: Vec<PivotalAnswer>,
    /// Whether every other answer was weighed. If not, a question has so many options that decide something that at most two ticks
    /// in it were changed.
    pub is_exhaustive: bool,
}

impl Robustness {
    /// Whether no single other answer changes the pick; `None` if that is not known.
    pub fn is_robust(&self) -> Option<bool> {
        if self.pivotal_answers.is_empty() { self.is_exhaustive.then_some(true) } else { Some(false) }
    }
}

/// A given answer that alone can change the pick.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PivotalAnswer {
    /// The question.
    pub question: Handle<Question>,
    /// For each other outcome (`None`: nobody) the nearest answer that leads to it.
    pub leads_to: Vec<(Option<Handle<Messenger>>, Answer)>,
}

/// A flip for every other messenger, or that there is none. Only answers that were given are changed; among equally small
/// changes those come first that change fewer circumstances, then those that change fewer options. Where there are too many to be
/// weighed, one changed answer is tried.
pub(super) fn flips(engine: &Engine<'_>, sheet: &AnswerSheet) -> Flips {
    let knowledge = engine.knowledge();
    let today = engine.winner(sheet);
    let mut found = Flips { flips: Vec::new(), unreached: Vec::new() };
    for to in knowledge.candidates().filter(|messenger| Some(*messenger) != today) {
        match smallest_change(knowledge, sheet, to, Scope::All) {
            Ok(change) => {
                let is_choice =
                    change.iter().all(|(question, _)| knowledge.questions[*question].about == About::Choice);
                let by_choice = || smallest_change(knowledge, sheet, to, Scope::Choices).ok();
                let by_choice = if is_choice { None } else { by_choice() };
                found.flips.push(Flip { to, change, is_choice, by_choice });
            }
            Err(unreached) => found.unreached.push(unreached),
        }
    }
    let (certain, given_up) = found.unreached.into_iter().partition(|unreached| unreached.is_certain);
    found.unreached = certain;
    by_one_answer(engine, sheet, given_up, &mut found);
    found.flips.sort_by_key(|flip| (flip.change.len(), !flip.is_choice, flip.to));
    found
}

/// Looks for those to whom the search was given up among all changes of one answer.
fn by_one_answer(engine: &Engine<'_>, sheet: &AnswerSheet, given_up: Vec<Unreached>, found: &mut Flips) {
    if given_up.is_empty() {
        return;
    }
    let knowledge = engine.knowledge();
    let (mut singles, _) = singles(engine, sheet);
    let about = |single: &SingleChange| knowledge.questions[single.question].about;
    singles.sort_by_key(|single| (about(single) == About::Circumstance, single.difference));
    let change = |single: &SingleChange| vec![(single.question, single.answer)];
    for unreached in given_up {
        let mut leading = singles.iter().filter(|single| single.leads_to == Some(unreached.to));
        match leading.next() {
            Some(first) => found.flips.push(Flip {
                to: unreached.to,
                change: change(first),
                is_choice: about(first) == About::Choice,
                by_choice: None,
            }),
            None => found.unreached.push(unreached),
        }
    }
}

/// A change of one given answer.
struct SingleChange {
    question: Handle<Question>,
    answer: Answer,
    /// How many options stand differently.
    difference: u32,
    leads_to: Option<Handle<Messenger>>,
}

/// Changes of one given answer that counts, and where they lead, question by question, the nearest answers first; and whether these are
/// all that can lead elsewhere.
fn singles(engine: &Engine<'_>, sheet: &AnswerSheet) -> (Vec<SingleChange>, bool) {
    let knowledge = engine.knowledge();
    let selection = sheet.in_force(knowledge);
    let rules: Vec<Handle<Rule>> = knowledge.rules.handles().collect();
    let effects = EffectClasses::of(knowledge, &rules, &[], true);
    let mut evaluator = engine.evaluator_for(sheet);
    let (mut singles, mut is_exhaustive) = (Vec::new(), true);
    for (handle, question) in knowledge.questions.iter() {
        let Some(Answer::Chosen(given)) = sheet.get(handle) else { continue };
        if !selection.meets(&question.ask_if) {
            continue;
        }
        let other_answers =
            other_answers(question, selection.offered(question), effects.named(handle), given);
        is_exhaustive &= other_answers.is_complete;
        let mut answers = other_answers.answers;
        answers.sort_by_key(|answer| (difference(*answer, given), *answer));
        singles.extend(answers.into_iter().map(|options| {
            let answer = Answer::Chosen(options);
            let leads_to = evaluator.evaluate(&engine.bits(&sheet.with(handle, answer)));
            SingleChange { question: handle, answer, difference: difference(options, given), leads_to }
        }));
    }
    (singles, is_exhaustive)
}

/// Which changes come into question.
#[derive(Debug, Clone, Copy)]
enum Scope {
    /// Every change of given answers.
    All,
    /// Those of answers that a person can choose.
    Choices,
}

/// The smallest change of given answers that makes `to` the pick.
fn smallest_change(
    knowledge: &Knowledge,
    sheet: &AnswerSheet,
    to: Handle<Messenger>,
    scope: Scope,
) -> Result<Change, Unreached> {
    let Some(search) = TargetSearch::of(knowledge, Some(to), &|rule| sheet.has_given_up(rule), false) else {
        return Err(Unreached { to, is_certain: false });
    };
    let cost_model = ChangeCost { knowledge, sheet, scope, search: &search };
    let start = Path { cost: (0, 0, 0), change: Vec::new() };
    let found = search.run(&cost_model, start);
    let is_certain = found.is_some() && cost_model.is_complete();
    let best = found.into_iter().flat_map(BTreeMap::into_values).min_by(|a, b| a.cost.cmp(&b.cost));
    best.map(|path| path.change).ok_or(Unreached { to, is_certain })
}

/// A path of answers: what of it is changed.
#[derive(Debug, Clone)]
struct Path {
    /// Questions changed, circumstances among them, options changed.
    cost: (usize, usize, u32),
    change: Change,
}

struct ChangeCost<'k> {
    knowledge: &'k Knowledge,
    sheet: &'k AnswerSheet,
    scope: Scope,
    search: &'k TargetSearch<'k>,
}

impl ChangeCost<'_> {
    /// The answer to `question`, if it was given and may be changed.
    fn given(&self, question: Handle<Question>) -> Option<OptionSet> {
        let is_choice = self.knowledge.questions[question].about == About::Choice;
        if matches!(self.scope, Scope::Choices) && !is_choice {
            return None;
        }
        match self.sheet.get(question) {
            Some(Answer::Chosen(options)) => Some(options),
            Some(Answer::DontKnow | Answer::RatherNotSay) | None => None,
        }
    }

    fn is_complete(&self) -> bool {
        self.knowledge.questions.iter().all(|(handle, question)| {
            let all = question.options().map(|(ix, _)| ix).collect();
            self.given(handle).is_none_or(|given| {
                other_answers(question, all, self.search.named(handle), given).is_complete
            })
        })
    }
}

impl CostModel for ChangeCost<'_> {
    type Entry = Path;

    fn alternatives(&self, question: Handle<Question>, offered: Option<OptionSet>) -> Vec<Alternative> {
        let row = &self.knowledge.questions[question];
        let Some(offered) = offered else {
            return vec![Alternative { chosen: OptionSet::default(), is_new: false }];
        };
        let kept = self.sheet.counting(question, row, offered);
        let changed = self
            .given(question)
            .map(|given| other_answers(row, offered, self.search.named(question), given).answers);
        let changed = changed.into_iter().flatten();
        std::iter::once(Alternative { chosen: kept, is_new: false })
            .chain(changed.map(|chosen| Alternative { chosen, is_new: true }))
            .collect()
    }

    fn extend(&self, path: &Path, question: Handle<Question>, ways: &[Alternative]) -> Path {
        let given = self.given(question).unwrap_or_default();
        let is_circumstance = self.knowledge.questions[question].about == About::Circumstance;
        let nearest = ways.iter().min_by_key(|way| (way.is_new, difference(way.chosen, given)));
        let mut path = path.clone();
        if let Some(way) = nearest.filter(|way| way.is_new) {
            let (questions, circumstances, options) = path.cost;
            let options = options + difference(way.chosen, given);
            path.cost = (questions + 1, circumstances + usize::from(is_circumstance), options);
            path.change.push((question, Answer::Chosen(way.chosen)));
        }
        path
    }

    fn merge(&self, one: Path, other: Path) -> Path {
        if other.cost < one.cost { other } else { one }
    }
}

/// How robust the outcome of `sheet` is: what each given answer can change alone.
pub(super) fn robustness(engine: &Engine<'_>, sheet: &AnswerSheet) -> Robustness {
    let today = engine.winner(sheet);
    let mut pivotal_answers: Vec<PivotalAnswer> = Vec::new();
    let (singles, is_exhaustive) = singles(engine, sheet);
    for single in singles.into_iter().filter(|single| single.leads_to != today) {
        if pivotal_answers.last().is_none_or(|pivotal| pivotal.question != single.question) {
            pivotal_answers.push(PivotalAnswer { question: single.question, leads_to: Vec::new() });
        }
        if let Some(pivotal) = pivotal_answers.last_mut()
            && !pivotal.leads_to.iter().any(|(to, _)| *to == single.leads_to)
        {
            pivotal.leads_to.push((single.leads_to, single.answer));
        }
    }
    Robustness { pivotal_answers, is_exhaustive }
}
