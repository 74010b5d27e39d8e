//! *I don't know* and *rather not say*: every completion counts, all unknown answers together. Where completions differ, the
//! fork is named, with what each side of it leads to.
//!
//! The questions that are not known are gone through in one walk for everybody who can be picked. Completions are merged as soon as
//! nothing later can tell them apart: if they leave the same to later conditions, and the rivals of a target stand alike.

use std::collections::{BTreeMap, BTreeSet};

use super::compiled::Engine;
use super::effect_classes::{EffectClasses, other_answers};
use super::search::{Margin, OUT, Search, Target, combine, is_won};
use crate::answers::{Answer, AnswerSheet, Part, Selection};
use crate::knowledge::{Condition, Handle, Kind, Knowledge, Messenger, OptionSet, Question, Rule};

/// Most states that are kept after a question; beyond, the completions are too many to be weighed.
const MOST_STATES: usize = 20_000;

/// What the questions a person could not answer leave open.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Forks {
    /// The questions whose answer makes a difference, those first that leave least open.
    pub forks: Vec<Fork>,
    /// Everything that some completion leads to; nothing if no answer is unknown.
    pub outcomes: Vec<ForkOutcome>,
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
        self.branches.iter().all(|branch| branch.outcomes.len() == 1)
    }
}

/// Answers that can lead to the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ForkBranch {
    /// The answers; of those that bring about the same, one.
    pub answers: Vec<OptionSet>,
    /// What they can lead to; more than one if other unknown answers decide too.
    pub outcomes: Vec<ForkOutcome>,
}

/// What a completion leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ForkOutcome {
    /// This messenger with this app.
    Pick(Handle<Messenger>, usize),
    /// Nobody.
    Conflict,
}

/// What the unknown answers of `sheet` leave open.
pub(super) fn forks(engine: &Engine<'_>, sheet: &AnswerSheet) -> Forks {
    let knowledge = engine.knowledge();
    let selection = sheet.in_force(knowledge);
    let is_unknown = |question| matches!(selection.part(question), Part::Unknown { .. });
    if !knowledge.questions.handles().any(is_unknown) {
        return Forks { is_exhaustive: true, is_settled: true, ..Forks::default() };
    }
    let mut walk = Walk::of(engine, sheet, &selection);
    let found = walk.run();
    let mut is_exhaustive = walk.is_complete && found.is_some();
    let mut outcomes: Vec<ForkOutcome> = Vec::new();
    // By class of answers to a question: what all of them lead to.
    let mut leads: Vec<BTreeSet<ForkOutcome>> = vec![BTreeSet::new(); walk.classes.len()];
    for (outcome, seen) in found.into_iter().flatten() {
        outcomes.push(outcome);
        for (at, leads) in leads.iter_mut().enumerate() {
            if seen.has(at) {
                leads.insert(outcome);
            }
        }
    }
    is_exhaustive &= !outcomes.is_empty();
    let mut forks: Vec<Fork> = Vec::new();
    let mut classes: Vec<(&(Handle<Question>, OptionSet), &Class)> = walk.classes.iter().collect();
    classes.sort_by_key(|(place, _)| **place);
    for ((question, _), class) in classes {
        let outcomes: Vec<ForkOutcome> = leads.get(class.at).into_iter().flatten().copied().collect();
        if outcomes.is_empty() {
            continue;
        }
        if forks.last().is_none_or(|fork| fork.question != *question) {
            forks.push(Fork { question: *question, branches: Vec::new() });
        }
        let Some(fork) = forks.last_mut() else { continue };
        match fork.branches.iter_mut().find(|branch| branch.outcomes == outcomes) {
            Some(branch) => branch.answers.push(class.answer),
            None => fork.branches.push(ForkBranch { answers: vec![class.answer], outcomes }),
        }
    }
    forks.retain(|fork| fork.branches.len() > 1);
    forks.sort_by_key(|fork| fork.branches.iter().map(|branch| branch.outcomes.len()).max());
    Forks { forks, is_settled: is_exhaustive && outcomes.len() == 1, outcomes, is_exhaustive }
}

/// Answers to one question that bring about the same.
struct Class {
    /// Its place among all classes.
    at: usize,
    /// One of them.
    answer: OptionSet,
}

/// Classes of answers, a bit each.
#[derive(Debug, Clone, Default)]
struct Seen(Vec<u64>);

impl Seen {
    fn add(&mut self, at: usize) {
        if self.0.len() <= at / 64 {
            self.0.resize(at / 64 + 1, 0);
        }
        self.0.get_mut(at / 64).into_iter().for_each(|word| *word |= 1 << (at % 64));
    }

    fn has(&self, at: usize) -> bool {
        self.0.get(at / 64).is_some_and(|word| word >> (at % 64) & 1 == 1)
    }

    fn extend(&mut self, other: &Self) {
        self.0.resize(self.0.len().max(other.0.len()), 0);
        self.0.iter_mut().zip(&other.0).for_each(|(word, other)| *word |= other);
    }
}

/// For one target: how its rivals can stand, and the answers of the completions with which they do.
type Standings = BTreeMap<Vec<Margin>, Seen>;

/// By what later conditions still ask for, the standings of every target.
type Layer = BTreeMap<Vec<OptionSet>, Vec<Standings>>;

/// The walk through the questions that are not known, and those that hang on them.
struct Walk<'w> {
    knowledge: &'w Knowledge,
    sheet: &'w AnswerSheet,
    selection: &'w Selection,
    targets: &'w [Target],
    effects: EffectClasses,
    /// In the order of the file.
    steps: Vec<Step>,
    classes: BTreeMap<(Handle<Question>, OptionSet), Class>,
    /// Whether all answers to every question are weighed.
    is_complete: bool,
}

struct Step {
    question: Handle<Question>,
    /// The rules of which it is the last question that is not known.
    decided: Vec<Handle<Rule>>,
    /// By step, the options that something later still asks for.
    live: Vec<OptionSet>,
    /// By target and rival: whether a later rule can rule the rival out, and by how much one can put it behind at most.
    later: Vec<Vec<(bool, Margin)>>,
    /// The weights of later rules, in order: margins between two of them are alike.
    weights: Vec<Margin>,
}

impl<'w> Walk<'w> {
    fn of(engine: &'w Engine<'_>, sheet: &'w AnswerSheet, selection: &'w Selection) -> Self {
        let knowledge = engine.knowledge();
        let targets = engine.search().map(Search::targets).unwrap_or_default();
        let rules: Vec<Handle<Rule>> = knowledge.rules.handles().collect();
        let apps: Vec<&Condition> = apps(knowledge).collect();
        let effects = EffectClasses::of(knowledge, &rules, &apps, false);
        let mut open: Vec<Handle<Question>> = Vec::new();
        for (handle, question) in knowledge.questions.iter() {
            let is_unknown = matches!(sheet.get(handle), Some(Answer::DontKnow | Answer::RatherNotSay));
            let mut conditions = std::iter::once(&question.ask_if)
                .chain(question.options.iter().map(|option| &option.offer_if));
            let hangs =
                |condition: &Condition| condition.questions().iter().any(|other| open.contains(other));
            if is_unknown || (sheet.get(handle).is_some() && conditions.any(hangs)) {
                open.push(handle);
            }
        }
        let mut walk = Self {
            knowledge,
            sheet,
            selection,
            targets,
            effects,
            steps: Vec::new(),
            classes: BTreeMap::new(),
            is_complete: !targets.is_empty(),
        };
        walk.lay_out(&open);
        walk
    }

    fn lay_out(&mut self, open: &[Handle<Question>]) {
        let knowledge = self.knowledge;
        let last = |condition: &Condition| {
            let questions = condition.questions();
            open.iter().rposition(|question| questions.contains(question))
        };
        let mut decided: Vec<Vec<Handle<Rule>>> = vec![Vec::new(); open.len()];
        let mut judged: Vec<(usize, &Condition)> = Vec::new();
        for (rule, row) in knowledge.rules.iter() {
            let Some(at) = last(&row.when) else { continue };
            decided.get_mut(at).into_iter().for_each(|decided| decided.push(rule));
            judged.push((at, &row.when));
        }
        for (at, question) in open.iter().enumerate() {
            let row = &knowledge.questions[*question];
            let conditions = row.options.iter().map(|option| &option.offer_if).chain([&row.ask_if]);
            judged.extend(conditions.map(|condition| (at, condition)));
        }
        judged.extend(apps(knowledge).map(|condition| (open.len(), condition)));
        for (at, question) in open.iter().enumerate() {
            let later = || decided.iter().skip(at + 1).flatten();
            let of = |target: &Target| {
                let mut rivals = vec![(false, 0); target.start().len()];
                for rule in later() {
                    target.reach(*rule, self.sheet.has_given_up(*rule), &mut rivals);
                }
                rivals
            };
            let mut weights: Vec<Margin> =
                later().filter_map(|rule| Some(self.targets.first()?.weight(*rule))).collect();
            weights.sort_unstable();
            let live = open.iter().enumerate().map(|(earlier, asked)| {
                let named = judged.iter().filter(|(until, _)| earlier <= at && *until > at);
                let atoms = named.flat_map(|(_, condition)| condition.atoms());
                atoms.filter(|(other, _)| other == asked).map(|(_, option)| option).collect()
            });
            self.steps.push(Step {
                question: *question,
                decided: decided.get(at).cloned().unwrap_or_default(),
                live: live.collect(),
                later: self.targets.iter().map(of).collect(),
                weights,
            });
        }
    }

    /// Everything that some completion leads to, with the answers of all those that do; `None` if they are too many.
    fn run(&mut self) -> Option<Vec<(ForkOutcome, Seen)>> {
        let settled = self.knowledge.rules.iter().filter(|(rule, row)| {
            self.selection.meets(&row.when) && !self.steps.iter().any(|step| step.decided.contains(rule))
        });
        let settled: Vec<Handle<Rule>> = settled.map(|(rule, _)| rule).collect();
        let start = |target: &Target| -> Standings {
            let mut margins = target.start().to_vec();
            let is_in =
                settled.iter().all(|rule| target.post(*rule, self.sheet.has_given_up(*rule), &mut margins));
            is_in.then_some((margins, Seen::default())).into_iter().collect()
        };
        let nothing = vec![OptionSet::default(); self.steps.len()];
        let mut layer: Layer = BTreeMap::from([(nothing, self.targets.iter().map(start).collect())]);
        for at in 0..self.steps.len() {
            let mut after = Layer::new();
            for (chosen, standings) in layer {
                self.answer(at, &chosen, &standings, &mut after);
            }
            let states = after.values().flatten().map(BTreeMap::len).sum::<usize>();
            if states > MOST_STATES {
                return None;
            }
            layer = after;
        }
        let mut found: BTreeMap<ForkOutcome, Seen> = BTreeMap::new();
        for (chosen, standings) in layer {
            for (target, standings) in self.targets.iter().zip(standings) {
                let outcome = target.messenger.map_or(ForkOutcome::Conflict, |messenger| {
                    ForkOutcome::Pick(messenger, self.app(messenger, &chosen))
                });
                for (_, seen) in standings.into_iter().filter(|(margins, _)| is_won(margins)) {
                    found.entry(outcome).or_default().extend(&seen);
                }
            }
        }
        Some(found.into_iter().collect())
    }

    /// Answers one question in every way.
    fn answer(&mut self, at: usize, before: &[OptionSet], standings: &[Standings], after: &mut Layer) {
        let Some(question) = self.steps.get(at).map(|step| step.question) else { return };
        for (answer, is_completion) in self.answers(question, before) {
            let class = is_completion.then(|| self.class(question, answer));
            let Some(step) = self.steps.get(at) else { return };
            let mut chosen = before.to_vec();
            chosen.get_mut(at).into_iter().for_each(|here| *here = answer);
            let posted = step.decided.iter().copied();
            let posted: Vec<Handle<Rule>> =
                posted.filter(|rule| self.holds(&self.knowledge.rules[*rule].when, &chosen)).collect();
            for (chosen, live) in chosen.iter_mut().zip(&step.live) {
                *chosen = chosen.meet(*live);
            }
            let next = after.entry(chosen).or_insert_with(|| vec![Standings::new(); self.targets.len()]);
            for ((target, later), (standings, next)) in
                self.targets.iter().zip(&step.later).zip(standings.iter().zip(next))
            {
                let mut effect = vec![0; later.len()];
                let mut posted = posted.iter();
                if !posted.all(|rule| target.post(*rule, self.sheet.has_given_up(*rule), &mut effect)) {
                    continue;
                }
                step.go_on(standings, &effect, later, class, next);
            }
        }
    }

    /// The answers that a question can have after these, and whether they are completions; where it cannot be answered, nothing.
    fn answers(&mut self, question: Handle<Question>, before: &[OptionSet]) -> Vec<(OptionSet, bool)> {
        let row = &self.knowledge.questions[question];
        if !self.holds(&row.ask_if, before) {
            return vec![(OptionSet::default(), false)];
        }
        let offered = row.options().filter(|(_, option)| self.holds(&option.offer_if, before));
        let offered: OptionSet = offered.map(|(option, _)| option).collect();
        if matches!(self.sheet.get(question), Some(Answer::Chosen(_)) | None) {
            return vec![(self.sheet.counting(question, row, offered), false)];
        }
        let nothing = matches!(row.kind, Kind::Any { min: 0 }).then_some(OptionSet::default());
        let others = other_answers(row, offered, self.effects.named(question), OptionSet::default());
        self.is_complete &= others.is_complete;
        let answers: Vec<(OptionSet, bool)> =
            nothing.into_iter().chain(others.answers).map(|answer| (answer, true)).collect();
        if answers.is_empty() { vec![(OptionSet::default(), false)] } else { answers }
    }

    fn class(&mut self, question: Handle<Question>, answer: OptionSet) -> usize {
        let class = match self.knowledge.questions[question].kind {
            Kind::One => answer,
            Kind::Any { .. } => answer.meet(self.effects.named(question)),
        };
        let at = self.classes.len();
        self.classes.entry((question, class)).or_insert(Class { at, answer }).at
    }

    fn holds(&self, condition: &Condition, chosen: &[OptionSet]) -> bool {
        condition.holds(&|question| {
            let step = self.steps.iter().position(|step| step.question == question);
            let chosen = step.and_then(|at| chosen.get(at).copied());
            chosen.unwrap_or_else(|| self.selection.chosen(question))
        })
    }

    fn app(&self, messenger: Handle<Messenger>, chosen: &[OptionSet]) -> usize {
        let mut apps = self.knowledge.messengers[messenger].apps.iter().skip(1);
        apps.position(|app| self.holds(&app.use_if, chosen)).map_or(0, |at| at + 1)
    }
}

impl Step {
    /// Takes the standings of one target over, after rules had this effect.
    fn go_on(
        &self,
        standings: &Standings,
        effect: &[Margin],
        later: &[(bool, Margin)],
        class: Option<usize>,
        next: &mut Standings,
    ) {
        for (margins, seen) in standings {
            let mut margins = margins.clone();
            combine(&mut margins, effect);
            if is_lost(&margins, later) {
                continue;
            }
            for margin in &mut margins {
                *margin = self.coarse(*margin);
            }
            let merged = next.entry(margins).or_default();
            merged.extend(seen);
            if let Some(class) = class {
                merged.add(class);
            }
        }
    }

    /// Two margins that no later rule stands between are one.
    fn coarse(&self, margin: Margin) -> Margin {
        if margin == 0 || margin == OUT {
            return margin;
        }
        let earlier = self.weights.partition_point(|weight| *weight < margin.abs());
        let below = earlier.checked_sub(1).and_then(|at| self.weights.get(at)).copied().unwrap_or_default();
        margin.signum() * (below + 1)
    }
}

/// Whether some rival stays in the way, whatever is answered later.
fn is_lost(margins: &[Margin], later: &[(bool, Margin)]) -> bool {
    let mut rivals = margins.iter().zip(later);
    rivals.any(|(margin, (can_fall, most))| *margin <= 0 && !can_fall && *most <= margin.abs())
}

/// When somebody gets another app than the usual one.
fn apps(knowledge: &Knowledge) -> impl Iterator<Item = &Condition> {
    let apps =
        knowledge.candidates().flat_map(|messenger| knowledge.messengers[messenger].apps.iter().skip(1));
    apps.map(|app| &app.use_if)
}
