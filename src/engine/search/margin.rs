//! How every rival of a target stands to it, as one number a rival, so that combining, comparing and judging are loops over numbers.
//!
//! Greater is better for the target: [`OUT`] if the rival is ruled out, a positive number if the target is ahead, zero if nothing has
//! told them apart yet, a negative one if the rival is ahead. The earlier the step of the ranking that decides, the greater is the
//! absolute value; so of two margins the one with the greater absolute value counts.
//!
//! That makes margins monotone: whatever is combined with two of them, the greater one stays at least as great. A way of answering that
//! is nowhere worse for the target and no dearer than another can therefore replace it at any point of a search.

use crate::knowledge::{Criterion, Handle, Knowledge, Level, Messenger, Rule};

/// How one rival stands to the target.
pub(in crate::engine) type Margin = i32;

/// The rival is ruled out, or behind for good.
pub(in crate::engine) const OUT: Margin = Margin::MAX;

/// Adds what else is known to `margins`.
pub(in crate::engine) fn combine(margins: &mut [Margin], others: &[Margin]) {
    for (margin, other) in margins.iter_mut().zip(others) {
        if other.abs() > margin.abs() {
            *margin = *other;
        }
    }
}

/// Whether `one` is nowhere worse for the target than `other`.
pub(in crate::engine) fn covers(one: &[Margin], other: &[Margin]) -> bool {
    one.iter().zip(other).all(|(one, other)| one >= other)
}

/// Whether the target is ahead of every rival.
pub(in crate::engine) fn is_won(margins: &[Margin]) -> bool {
    margins.iter().all(|margin| *margin > 0)
}

/// Whether the target is ahead of every rival by `margins` and `others` together.
pub(in crate::engine) fn is_won_with(margins: &[Margin], others: &[Margin]) -> bool {
    let each = margins.iter().zip(others);
    each.into_iter().all(|(one, other)| if other.abs() > one.abs() { *other > 0 } else { *one > 0 })
}

/// Somebody who is to become the pick; or nobody, if everybody is to be ruled out.
#[derive(Debug)]
pub(in crate::engine) struct Target {
    /// Who; `None` for nobody.
    pub(in crate::engine) messenger: Option<Handle<Messenger>>,
    /// How the rivals stand whatever is answered: by the criteria before and after the preferences.
    start: Vec<Margin>,
    effects: Vec<Effect>,
}

/// What one rule does once it is posted.
#[derive(Debug, Default)]
struct Effect {
    /// Whether the target fails it.
    bars: bool,
    /// The rivals that fail it.
    excludes: Vec<usize>,
    /// The rivals that it puts ahead of the target or behind it.
    ranks: Vec<(usize, Margin)>,
}

impl Target {
    /// Everything about one target.
    pub(in crate::engine) fn of(knowledge: &Knowledge, messenger: Option<Handle<Messenger>>) -> Self {
        let rivals: Vec<Handle<Messenger>> =
            knowledge.candidates().filter(|other| Some(*other) != messenger).collect();
        let rules = Margin::try_from(knowledge.rules.len()).unwrap_or(Margin::MAX - 2);
        let margin = |by: &dyn Fn(Handle<Messenger>) -> Level, rival, weight: Margin| {
            messenger.map_or(0, |target| match by(target).cmp(&by(rival)) {
                std::cmp::Ordering::Greater => weight,
                std::cmp::Ordering::Equal => 0,
                std::cmp::Ordering::Less => -weight,
            })
        };
        let ranks = knowledge.ranking.contains(&Criterion::Preferences);
        let effect = |(rule, row): (Handle<Rule>, &Rule)| {
            let fails = |rival: &Handle<Messenger>| knowledge.fails(*rival, rule);
            let weight = rules - Margin::try_from(rule.position()).unwrap_or_default() + 1;
            let places = || rivals.iter().copied().enumerate();
            let preference = row.prefer.filter(|_| ranks);
            let ranked = preference.into_iter().flat_map(|preference| {
                let by = move |one| knowledge.preferred(one, preference);
                places().map(move |(at, rival)| (at, margin(&by, rival, weight)))
            });
            Effect {
                bars: messenger.as_ref().is_some_and(fails),
                excludes: places().filter(|(_, rival)| fails(rival)).map(|(at, _)| at).collect(),
                ranks: ranked.filter(|(_, margin)| *margin != 0).collect(),
            }
        };
        let mut start = vec![0; rivals.len()];
        let mut is_before = true;
        for criterion in &knowledge.ranking {
            let Criterion::Attribute(attribute) = criterion else {
                is_before = false;
                continue;
            };
            for (start, rival) in start.iter_mut().zip(&rivals) {
                let by = |one| knowledge.fact(one, *attribute).rank();
                let weight = if is_before { rules + 2 } else { 1 };
                // What comes before all preferences can be overcome by nothing but being ruled out.
                let settled = if *start == 0 { margin(&by, *rival, weight) } else { *start };
                *start = if settled == rules + 2 { OUT } else { settled };
            }
        }
        Self { messenger, start, effects: knowledge.rules.iter().map(effect).collect() }
    }

    /// How the rivals stand before any rule is posted.
    pub(in crate::engine) fn start(&self) -> &[Margin] {
        &self.start
    }

    /// Whether `rule` can make a difference.
    pub(in crate::engine) fn is_affected_by(&self, rule: Handle<Rule>) -> bool {
        let effect = self.effects.get(rule.position());
        effect.is_some_and(|effect| effect.bars || !effect.excludes.is_empty() || !effect.ranks.is_empty())
    }

    /// How much `rule` weighs against others: an earlier one outweighs a later one.
    pub(in crate::engine) fn weight(&self, rule: Handle<Rule>) -> Margin {
        let rules = Margin::try_from(self.effects.len()).unwrap_or(Margin::MAX - 2);
        rules - Margin::try_from(rule.position()).unwrap_or_default() + 1
    }

    /// Notes what `rule` could do to each rival: rule it out, and by how much put it behind at most.
    pub(in crate::engine) fn reach(
        &self,
        rule: Handle<Rule>,
        is_given_up: bool,
        rivals: &mut [(bool, Margin)],
    ) {
        let Some(effect) = self.effects.get(rule.position()) else { return };
        for at in effect.excludes.iter().filter(|_| !is_given_up) {
            rivals.get_mut(*at).into_iter().for_each(|(can_fall, _)| *can_fall = true);
        }
        for (at, margin) in &effect.ranks {
            rivals.get_mut(*at).into_iter().for_each(|(_, most)| *most = (*most).max(*margin));
        }
    }

    /// Posts `rule`; `false` if that rules the target out. What was given up rules nobody out.
    pub(in crate::engine) fn post(
        &self,
        rule: Handle<Rule>,
        is_given_up: bool,
        margins: &mut [Margin],
    ) -> bool {
        let Some(effect) = self.effects.get(rule.position()) else { return true };
        for (at, ranked) in &effect.ranks {
            if let Some(margin) = margins.get_mut(*at).filter(|margin| margin.abs() < ranked.abs()) {
                *margin = *ranked;
            }
        }
        if !is_given_up {
            for at in &effect.excludes {
                margins.get_mut(*at).into_iter().for_each(|margin| *margin = OUT);
            }
        }
        is_given_up || !effect.bars
    }
}
