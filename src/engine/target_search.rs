//! Whether one messenger can be made the pick, over all answers that are allowed: a walk through the questions in which
//! paths of answers are merged as soon as nothing later can tell them apart (dynamic programming; Bellman, 1957).
//!
//! A path is known by how each rival stands to the target, and by the options that a later condition still names.

use std::collections::{BTreeMap, BTreeSet};

use super::effect_classes::EffectClasses;
use super::margin::{Margin, RuleEffect, margins, rule_effect, step};
use crate::knowledge::{Condition, Criterion, Handle, Knowledge, Messenger, OptionSet, Question, Rule};

/// Most steps that are taken for all messengers and questions together; the shipped knowledge needs some ten thousand. As many may be
/// the looks at what a rule does to a rival.
const MOST_STEPS: usize = 2_000_000;

/// One way to answer a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Alternative {
    /// The options that count then.
    pub(super) chosen: OptionSet,
    /// Whether that is an answer which is not on the sheet.
    pub(super) is_new: bool,
}

/// What is kept of each path of answers.
pub(super) trait CostModel {
    /// What is kept.
    type Entry: Clone;

    /// How `question` may be answered; `offered` is `None` if it does not apply.
    fn alternatives(&self, question: Handle<Question>, offered: Option<OptionSet>) -> Vec<Alternative>;

    /// An entry after `question` was answered in one of these ways, which all bring about the same.
    fn extend(&self, entry: &Self::Entry, question: Handle<Question>, ways: &[Alternative]) -> Self::Entry;

    /// The entry of two paths that have become one.
    fn merge(&self, one: Self::Entry, other: Self::Entry) -> Self::Entry;
}

/// The paths so far: by what is remembered of the answers, then by how the rivals stand.
type Layer<E> = BTreeMap<Vec<OptionSet>, BTreeMap<Vec<Margin>, E>>;

/// One messenger against all others; without a target, whether everybody can be out.
pub(super) struct TargetSearch<'k> {
    knowledge: &'k Knowledge,
    target: Option<Handle<Messenger>>,
    effects: EffectClasses,
    rule_effects: Vec<RuleEffect>,
    opening: Vec<Margin>,
    closing: Vec<Margin>,
    /// By question: the steps of rules that are decided after it.
    open: Vec<Vec<u32>>,
    /// By question: which rivals a rule decided after it can throw out.
    can_fall: Vec<Vec<bool>>,
    is_full: bool,
}

impl<'k> TargetSearch<'k> {
    /// The search for `target`, where what was given up throws nobody out. If `is_full`, every question is walked through,
    /// and paths that lead to different apps are told apart. `None` if the knowledge is too large for a search among everybody.
    pub(super) fn of(
        knowledge: &'k Knowledge,
        target: Option<Handle<Messenger>>,
        is_given_up: &dyn Fn(Handle<Rule>) -> bool,
        is_full: bool,
    ) -> Option<Self> {
        let messengers = knowledge.candidates().count();
        if messengers * messengers * knowledge.rules.len() > MOST_STEPS {
            return None;
        }
        let rivals: Vec<Handle<Messenger>> =
            knowledge.candidates().filter(|messenger| Some(*messenger) != target).collect();
        let rule_effect = |rule| rule_effect(knowledge, rule, target, &rivals, is_given_up(rule));
        let rule_effects: Vec<RuleEffect> = knowledge.rules.handles().map(rule_effect).collect();
        let is_felt = |rule_effect: &RuleEffect| {
            rule_effect.excludes_target || rule_effect.margins.iter().any(|rival| *rival != Margin::Tied)
        };
        let felt: Vec<Handle<Rule>> = knowledge
            .rules
            .handles()
            .zip(&rule_effects)
            .filter(|(_, rule_effect)| is_felt(rule_effect))
            .map(|(rule, _)| rule)
            .collect();
        let apps: Vec<&Condition> = target
            .filter(|_| is_full)
            .iter()
            .flat_map(|target| &knowledge.messengers[*target].apps)
            .map(|app| &app.use_if)
            .collect();
        let effects = EffectClasses::of(knowledge, &felt, &apps, is_full);
        let at = knowledge.ranking.iter().position(|step| *step == Criterion::Preferences);
        let (before, after) = knowledge.ranking.split_at(at.unwrap_or(knowledge.ranking.len()));
        let opening = margins(knowledge, before, target, &rivals, 0);
        let closing = margins(knowledge, after, target, &rivals, u32::MAX);
        let (mut open, mut can_fall) = (Vec::new(), Vec::new());
        for question in knowledge.questions.handles() {
            let later = || effects.decided.iter().skip(question.position() + 1).flatten();
            open.push(later().map(|rule| step(*rule)).collect::<BTreeSet<u32>>().into_iter().collect());
            let falls = |at: usize| {
                let rule_effects = later()
                    .filter_map(|rule| rule_effects.get(rule.position()))
                    .filter(|rule_effect| !rule_effect.excludes_target);
                rule_effects
                    .map(|rule_effect| rule_effect.margins.get(at))
                    .any(|rival| rival == Some(&Margin::Excluded))
            };
            can_fall.push((0..rivals.len()).map(falls).collect());
        }
        Some(Self { knowledge, target, effects, rule_effects, opening, closing, open, can_fall, is_full })
    }

    /// The options of `question` that can make a difference here.
    pub(super) fn named(&self, question: Handle<Question>) -> OptionSet {
        self.effects.named(question)
    }

    /// Every path of answers in which the target is the pick, by the app it then comes with; `None` if there are too many
    /// to be weighed.
    pub(super) fn run<L: CostModel>(
        &self,
        cost_model: &L,
        start: L::Entry,
    ) -> Option<BTreeMap<usize, L::Entry>> {
        let mut rivals = self.opening.clone();
        let mut found = BTreeMap::new();
        if !self.post(&mut rivals, &self.effects.always) {
            return Some(found);
        }
        let blank = vec![OptionSet::default(); self.knowledge.questions.len()];
        let mut layer: Layer<L::Entry> = BTreeMap::from([(blank, BTreeMap::from([(rivals, start)]))]);
        let counts = |question: &Handle<Question>| self.is_full || self.effects.counts(*question);
        for question in self.knowledge.questions.handles().filter(counts) {
            layer = self.answer(cost_model, question, layer)?;
        }
        for (chosen, paths) in layer {
            let app = self.app(&chosen);
            let won = paths.into_iter().filter(|(rivals, _)| self.is_won(rivals));
            for (_, entry) in won {
                merge_in(cost_model, &mut found, app, entry);
            }
        }
        Some(found)
    }

    /// The paths after one question more; `None` if they are too many.
    fn answer<L: CostModel>(
        &self,
        cost_model: &L,
        question: Handle<Question>,
        before: Layer<L::Entry>,
    ) -> Option<Layer<L::Entry>> {
        let knowledge = self.knowledge;
        let mut left = MOST_STEPS / (knowledge.candidates().count() * knowledge.questions.len()).max(1);
        let mut after: Layer<L::Entry> = BTreeMap::new();
        for (chosen, paths) in before {
            let moves = self.moves(cost_model, question, &chosen);
            let answers: usize = moves.values().map(Vec::len).sum();
            left = left.checked_sub(answers + moves.len() * paths.len())?;
            for ((remembered, change), ways) in moves {
                let next = after.entry(remembered).or_default();
                let stepped = paths.iter().map(|(rivals, entry)| {
                    let each = rivals.iter().zip(&change);
                    let rivals = each.map(|(rival, change)| self.coarsened(question, rival.and(*change)));
                    (rivals.collect::<Vec<Margin>>(), entry)
                });
                for (rivals, entry) in stepped.filter(|(rivals, _)| !self.is_lost(question, rivals)) {
                    merge_in(cost_model, next, rivals, cost_model.extend(entry, question, &ways));
                }
            }
        }
        Some(after)
    }

    /// The ways to answer `question`, by what they bring about.
    fn moves<L: CostModel>(
        &self,
        cost_model: &L,
        question: Handle<Question>,
        chosen: &[OptionSet],
    ) -> BTreeMap<(Vec<OptionSet>, Vec<Margin>), Vec<Alternative>> {
        let row = &self.knowledge.questions[question];
        let known = |other: Handle<Question>| chosen.get(other.position()).copied().unwrap_or_default();
        let offered = row.ask_if.holds(&known).then(|| {
            row.options().filter(|(_, option)| option.offer_if.holds(&known)).map(|(ix, _)| ix).collect()
        });
        let mut moves: BTreeMap<_, Vec<Alternative>> = BTreeMap::new();
        for way in cost_model.alternatives(question, offered) {
            let known = |other: Handle<Question>| if other == question { way.chosen } else { known(other) };
            let decided = self.effects.decided.get(question.position()).into_iter().flatten().copied();
            let posted: Vec<Handle<Rule>> =
                decided.filter(|rule| self.knowledge.rules[*rule].when.holds(&known)).collect();
            let mut change = vec![Margin::Tied; self.opening.len()];
            if self.post(&mut change, &posted) {
                let mut chosen = chosen.to_vec();
                chosen.get_mut(question.position()).into_iter().for_each(|here| *here = way.chosen);
                let remembered = self.effects.remembered(question, &chosen);
                moves.entry((remembered, change)).or_default().push(way);
            }
        }
        moves
    }

    /// Lets `posted` fall on the rivals; `false` if the target is barred by it.
    fn post(&self, rivals: &mut [Margin], posted: &[Handle<Rule>]) -> bool {
        posted.iter().filter_map(|rule| self.rule_effects.get(rule.position())).all(|rule_effect| {
            rivals
                .iter_mut()
                .zip(&rule_effect.margins)
                .for_each(|(rival, rule_effect)| *rival = rival.and(*rule_effect));
            !rule_effect.excludes_target
        })
    }

    /// A step is told apart from another only while a rule between them is not decided.
    fn coarsened(&self, after: Handle<Question>, rival: Margin) -> Margin {
        let open = self.open.get(after.position()).map(Vec::as_slice).unwrap_or_default();
        let coarse = |step: u32| {
            let earlier = open.partition_point(|open| *open < step);
            earlier.checked_sub(1).and_then(|at| open.get(at)).map_or(0, |open| open + 1)
        };
        match rival {
            Margin::Tied | Margin::Excluded => rival,
            Margin::TargetAhead(step) => Margin::TargetAhead(coarse(step)),
            Margin::RivalAhead(step) => Margin::RivalAhead(coarse(step)),
        }
    }

    /// Whether a rival stands in the way for good.
    fn is_lost(&self, after: Handle<Question>, rivals: &[Margin]) -> bool {
        let can_fall = self.can_fall.get(after.position()).into_iter().flatten();
        rivals.iter().zip(can_fall).any(|(rival, can_fall)| {
            let is_ahead =
                *rival == Margin::RivalAhead(0) || (self.target.is_none() && *rival != Margin::Excluded);
            is_ahead && !can_fall
        })
    }

    fn is_won(&self, rivals: &[Margin]) -> bool {
        rivals.iter().zip(&self.closing).all(|(rival, closing)| match rival.and(*closing) {
            Margin::Excluded => true,
            Margin::TargetAhead(_) => self.target.is_some(),
            Margin::Tied | Margin::RivalAhead(_) => false,
        })
    }

    fn app(&self, chosen: &[OptionSet]) -> usize {
        let known = |question: Handle<Question>| chosen.get(question.position()).copied().unwrap_or_default();
        let apps =
            self.target.iter().flat_map(|target| self.knowledge.messengers[*target].apps.iter().skip(1));
        apps.map(|app| app.use_if.holds(&known)).position(|fits| fits).map_or(0, |at| at + 1)
    }
}

fn merge_in<K: Ord, L: CostModel>(cost_model: &L, map: &mut BTreeMap<K, L::Entry>, key: K, entry: L::Entry) {
    let entry = match map.remove(&key) {
        Some(other) => cost_model.merge(other, entry),
        None => entry,
    };
    map.insert(key, entry);
}
