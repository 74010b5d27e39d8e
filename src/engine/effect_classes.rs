//! What an answer brings about: which rules it decides, and which of its options anything later still asks for.
//! Answers that bring about the same are one class; everything that must hold for all answers is decided by class.

use super::Rules;
use crate::knowledge::{Condition, Handle, Kind, Knowledge, OptionSet, Question, Rule};

/// Most options of one question whose every combination is weighed; beyond, at most two ticks are changed at once.
const MOST_TICKS: u32 = 12;

/// For some rules, and for conditions asked at the end: what each question decides, and what must be remembered after it.
#[derive(Debug)]
pub(super) struct EffectClasses {
    /// Rules that hold whatever is answered.
    pub(super) always: Rules,
    /// By question: the rules of which it is the last that they name.
    pub(super) decided: Vec<Rules>,
    /// By question: the options that anything asks for.
    pub(super) named: Vec<OptionSet>,
    /// By question, and in it by question: the options that are still asked for after it.
    live: Vec<Vec<OptionSet>>,
}

impl EffectClasses {
    /// The effects on `rules`, on the conditions `at_end`, and, if `asks_all`, on whether any question applies.
    pub(super) fn of(
        knowledge: &Knowledge,
        rules: &[Handle<Rule>],
        at_end: &[&Condition],
        asks_all: bool,
    ) -> Self {
        let count = knowledge.questions.len();
        let blank = vec![OptionSet::default(); count];
        let mut effects = Self {
            always: Vec::new(),
            decided: vec![Vec::new(); count],
            named: blank.clone(),
            live: vec![blank; count],
        };
        for condition in at_end {
            effects.remember(condition, count);
        }
        for rule in rules {
            let condition = &knowledge.rules[*rule].when;
            match condition.questions().into_iter().max() {
                None if condition.holds(&|_| OptionSet::default()) => effects.always.push(*rule),
                None => {}
                Some(last) => {
                    effects.remember(condition, last.position());
                    if let Some(here) = effects.decided.get_mut(last.position()) {
                        here.push(*rule);
                    }
                }
            }
        }
        // Later questions first: whether one counts decides what must be remembered until it is asked.
        for (handle, question) in knowledge.questions.iter().rev() {
            if asks_all || effects.counts(handle) {
                effects.remember(&question.ask_if, handle.position());
                for option in &question.options {
                    effects.remember(&option.offer_if, handle.position());
                }
            }
        }
        effects
    }

    /// Whether an answer to `question` brings about anything.
    pub(super) fn counts(&self, question: Handle<Question>) -> bool {
        !self.named(question).is_empty()
    }

    /// The options of `question` that anything asks for.
    pub(super) fn named(&self, question: Handle<Question>) -> OptionSet {
        self.named.get(question.position()).copied().unwrap_or_default()
    }

    /// What must be remembered of `chosen` once `question` is answered.
    pub(super) fn remembered(&self, question: Handle<Question>, chosen: &[OptionSet]) -> Vec<OptionSet> {
        let live = self.live.get(question.position()).into_iter().flatten();
        chosen.iter().zip(live).map(|(chosen, live)| chosen.meet(*live)).collect()
    }

    /// Notes that `condition` is looked at when the question at `until` is answered.
    fn remember(&mut self, condition: &Condition, until: usize) {
        for (question, option) in condition.atoms() {
            let from = question.position();
            let with = |set: &mut OptionSet| *set = set.iter().chain([option]).collect();
            self.named.get_mut(from).into_iter().for_each(with);
            for live in self.live.iter_mut().take(until).skip(from) {
                live.get_mut(from).into_iter().for_each(with);
            }
        }
    }
}

/// Other answers to a question than `before`.
#[derive(Debug)]
pub(super) struct OtherAnswers {
    /// At least one of every class that there is.
    pub(super) answers: Vec<OptionSet>,
    /// Whether that is certain: there were not too many ticks to try them all.
    pub(super) is_complete: bool,
}

/// The answers to `question` that differ from `before` in options `named`; the rest stays, as far as it may.
pub(super) fn other_answers(
    question: &Question,
    offered: OptionSet,
    named: OptionSet,
    before: OptionSet,
) -> OtherAnswers {
    let is_other = |set: &OptionSet| *set != before;
    let min = match question.kind {
        Kind::One => {
            let answers = offered.iter().map(OptionSet::only).filter(is_other).collect();
            return OtherAnswers { answers, is_complete: true };
        }
        Kind::Any { min } => u32::from(min),
    };
    let kept = before.meet(offered);
    let open = named.meet(offered);
    let is_complete = open.count() <= MOST_TICKS;
    let toggles: Vec<OptionSet> = if is_complete {
        open.subsets().collect()
    } else {
        let pairs = open.iter().flat_map(|a| open.iter().map(move |b| [a, b].into_iter().collect()));
        std::iter::once(OptionSet::default()).chain(pairs).collect()
    };
    let filled = |toggled: OptionSet| {
        let set = toggled.iter().fold(kept, OptionSet::toggled);
        let spare = offered.iter().filter(|option| !set.has(*option) && !named.has(*option));
        let missing = usize::try_from(min.saturating_sub(set.count())).unwrap_or(usize::MAX);
        set.iter().chain(spare.take(missing)).collect::<OptionSet>()
    };
    let answers = toggles.into_iter().map(filled).filter(|set| set.count() >= min).filter(is_other).collect();
    OtherAnswers { answers, is_complete }
}

/// How many options stand differently in two answers.
pub(super) fn difference(one: OptionSet, other: OptionSet) -> u32 {
    one.count() + other.count() - 2 * one.meet(other).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::OptionIx;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_difference_of_two_answers_counts_the_options_that_stand_in_one(one: u32, other: u32) {
            let (one, other) = (OptionSet::from_bits(one), OptionSet::from_bits(other));
            let stands_differently = |at: &u8| one.has(OptionIx(*at)) != other.has(OptionIx(*at));
            let counted = (0..OptionSet::MOST).filter(stands_differently).count();
            prop_assert_eq!(difference(one, other) as usize, counted);
        }
    }
}
