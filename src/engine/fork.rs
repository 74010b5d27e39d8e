//! *I don't know* and *rather not say*: every completion counts, all unknown answers together. Where completions differ, the
//! fork is named, with what each side of it leads to.

use std::collections::{BTreeMap, BTreeSet};

use super::effect_classes::{EffectClasses, other_answers};
use super::is_unknown;
use super::target_search::{Alternative, CostModel, TargetSearch};
use crate::answers::{Answer, AnswerSheet};
use crate::knowledge::{Condition, Handle, Kind, Knowledge, Messenger, OptionSet, Question, Rule};

/// What the questions a person could not answer leave open.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Forks {
    /// The questions whose answer makes a difference, those first that leave least open.
    pub forks: Vec<Fork>,
    /// Everything that some completion leads to; nothing if no answer is unknown.
    pub outcomes: Vec<Verdict>,
    /// Whether every completion was weighed; if not, a question has too many options for every combination of ticks, or the
    /// knowledge is too large.
    pub is_exhaustive: bool,
    /// Whether all completions lead to the same.
    pub is_settled: bool,
}

/// One question whose unknown answer makes a difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fork {
    /// The question.
    pub question: Handle<Question>,
    /// Answers by what they can lead to, whatever the other unknown answers are.
    pub branches: Vec<ForkBranch>,
}

impl Fork {
    /// Whether finding out this answer alone settles everything.
    pub fn is_enough(&self) -> bool {
        self.branches.iter().all(|branch| branch.verdicts.len() == 1)
    }
}

/// Answers that can lead to the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ForkBranch {
    /// The answers; of those that bring about the same, one.
    pub answers: Vec<OptionSet>,
    /// What they can lead to; more than one if other unknown answers decide too.
    pub verdicts: Vec<Verdict>,
}

/// What a completion leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// This messenger with this app.
    Pick(Handle<Messenger>, usize),
    /// Nobody.
    Conflict,
}

/// What the unknown answers of `sheet` leave open.
pub(super) fn forks(knowledge: &Knowledge, sheet: &AnswerSheet) -> Forks {
    let selection = sheet.in_force(knowledge);
    if !knowledge.questions.handles().any(|question| is_unknown(&selection, question)) {
        return Forks { is_exhaustive: true, is_settled: true, ..Forks::default() };
    }
    let targets = knowledge.candidates().map(Some).chain([None]);
    let completions = Completions { knowledge, sheet, effects: &all_effects(knowledge) };
    let mut is_exhaustive = completions.is_complete();
    // By question and class of answers: one of them, and what all of them lead to.
    let mut leads: BTreeMap<(Handle<Question>, OptionSet), (OptionSet, BTreeSet<Verdict>)> = BTreeMap::new();
    let mut outcomes = Vec::new();
    for target in targets {
        let search = TargetSearch::of(knowledge, target, &|rule| sheet.has_given_up(rule), true);
        let found = search.and_then(|search| search.run(&completions, BTreeMap::new()));
        is_exhaustive &= found.is_some();
        for (app, answers) in found.into_iter().flatten() {
            let verdict = target.map_or(Verdict::Conflict, |target| Verdict::Pick(target, app));
            outcomes.push(verdict);
            for (question, answers) in answers {
                for answer in answers {
                    let class = completions.class(question, answer);
                    let (_, verdicts) = leads.entry((question, class)).or_insert((answer, BTreeSet::new()));
                    verdicts.insert(verdict);
                }
            }
        }
    }
    let mut forks: Vec<Fork> = Vec::new();
    for ((question, _), (answer, verdicts)) in leads {
        let verdicts: Vec<Verdict> = verdicts.into_iter().collect();
        if forks.last().is_none_or(|fork| fork.question != question) {
            forks.push(Fork { question, branches: Vec::new() });
        }
        let branches = forks.last_mut().into_iter().flat_map(|fork| &mut fork.branches);
        match branches.into_iter().find(|branch| branch.verdicts == verdicts) {
            Some(branch) => branch.answers.push(answer),
            None => forks.last_mut().into_iter().for_each(|fork| {
                fork.branches.push(ForkBranch { answers: vec![answer], verdicts: verdicts.clone() });
            }),
        }
    }
    forks.retain(|fork| fork.branches.len() > 1);
    forks.sort_by_key(|fork| fork.branches.iter().map(|branch| branch.verdicts.len()).max());
    Forks { forks, is_settled: is_exhaustive && outcomes.len() == 1, outcomes, is_exhaustive }
}

/// For each unknown question, the answers to it that are among the completions.
type Answers = BTreeMap<Handle<Question>, BTreeSet<OptionSet>>;

struct Completions<'k> {
    knowledge: &'k Knowledge,
    sheet: &'k AnswerSheet,
    effects: &'k EffectClasses,
}

/// What answers bring about on any messenger or app.
fn all_effects(knowledge: &Knowledge) -> EffectClasses {
    let rules: Vec<Handle<Rule>> = knowledge.rules.handles().collect();
    let apps: Vec<&Condition> = knowledge
        .messengers
        .iter()
        .flat_map(|(_, messenger)| messenger.apps.iter().map(|app| &app.use_if))
        .collect();
    EffectClasses::of(knowledge, &rules, &apps, false)
}

impl Completions<'_> {
    fn is_open(&self, question: Handle<Question>) -> bool {
        matches!(self.sheet.get(question), Some(Answer::DontKnow | Answer::RatherNotSay))
    }

    /// What of an answer brings about anything.
    fn class(&self, question: Handle<Question>, answer: OptionSet) -> OptionSet {
        match self.knowledge.questions[question].kind {
            Kind::One => answer,
            Kind::Any { .. } => answer.meet(self.effects.named(question)),
        }
    }

    fn is_complete(&self) -> bool {
        self.knowledge.questions.iter().filter(|(handle, _)| self.is_open(*handle)).all(
            |(handle, question)| {
                let all = question.options().map(|(ix, _)| ix).collect();
                other_answers(question, all, self.effects.named(handle), OptionSet::default()).is_complete
            },
        )
    }
}

impl CostModel for Completions<'_> {
    type Entry = Answers;

    fn alternatives(&self, question: Handle<Question>, offered: Option<OptionSet>) -> Vec<Alternative> {
        let row = &self.knowledge.questions[question];
        let as_it_is = Alternative {
            chosen: offered
                .map_or_else(OptionSet::default, |offered| self.sheet.counting(question, row, offered)),
            is_new: false,
        };
        let Some(offered) = offered.filter(|_| self.is_open(question)) else { return vec![as_it_is] };
        let nothing = matches!(row.kind, Kind::Any { min: 0 }).then_some(OptionSet::default());
        let named = self.effects.named(question);
        let answers = other_answers(row, offered, named, OptionSet::default()).answers;
        let ways = nothing.into_iter().chain(answers).map(|chosen| Alternative { chosen, is_new: true });
        let ways: Vec<Alternative> = ways.collect();
        if ways.is_empty() { vec![as_it_is] } else { ways }
    }

    fn extend(&self, answers: &Answers, question: Handle<Question>, ways: &[Alternative]) -> Answers {
        let mut answers = answers.clone();
        let new: BTreeSet<OptionSet> = ways.iter().filter(|way| way.is_new).map(|way| way.chosen).collect();
        if !new.is_empty() {
            answers.insert(question, new);
        }
        answers
    }

    fn merge(&self, mut one: Answers, other: Answers) -> Answers {
        for (question, answers) in other {
            one.entry(question).or_default().extend(answers);
        }
        one
    }
}
