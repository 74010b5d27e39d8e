//! Ranking: lexicographic over levels. Standing and the like first or last as the file says, preferences in the order of their rules.

use std::cmp::Reverse;

use super::screen::Witness;
use super::{Rules, RunnerUp};
use crate::knowledge::{Criterion, Handle, Knowledge, Level, Measure, Messenger, Preference, Rule};

/// What decided between two messengers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decider {
    /// A posted preference.
    Preference(Handle<Rule>),
    /// A criterion that counts whatever is answered.
    Criterion,
}

/// One step of the comparison.
#[derive(Debug, Clone, Copy)]
struct Step {
    decider: Decider,
    preference: Preference,
}

impl Step {
    fn level(self, knowledge: &Knowledge, messenger: Handle<Messenger>) -> Level {
        knowledge.preferred(messenger, self.preference)
    }
}

fn steps(knowledge: &Knowledge, posted: &[Handle<Rule>]) -> Vec<Step> {
    let mut steps = Vec::new();
    for criterion in &knowledge.ranking {
        match criterion {
            Criterion::Attribute(attribute) => {
                let preference = Preference { by: Measure::Attribute(*attribute), enough: Level::MAX };
                steps.push(Step { decider: Decider::Criterion, preference });
            }
            Criterion::Preferences => steps.extend(posted.iter().filter_map(|rule| {
                let preference = knowledge.rules[*rule].prefer?;
                Some(Step { decider: Decider::Preference(*rule), preference })
            })),
        }
    }
    steps
}

/// The first of `survivors`, and the second with what decided between them. `None` if there is nobody.
pub(super) fn first(
    knowledge: &Knowledge,
    posted: &[Handle<Rule>],
    survivors: &[Handle<Messenger>],
) -> Option<(Handle<Messenger>, Option<RunnerUp>)> {
    let steps = steps(knowledge, posted);
    let place = |messenger: Handle<Messenger>| -> Vec<Level> {
        steps.iter().map(|step| step.level(knowledge, messenger)).collect()
    };
    let best_of = |candidates: &mut dyn Iterator<Item = Handle<Messenger>>| {
        candidates.map(|messenger| (place(messenger), messenger)).max_by(|(a, _), (b, _)| a.cmp(b))
    };
    let (best, first) = best_of(&mut survivors.iter().copied())?;
    let runner_up = best_of(&mut survivors.iter().copied().filter(|other| *other != first)).and_then(
        |(levels, second)| {
            let step = steps
                .iter()
                .zip(best.iter().zip(levels))
                .find(|(_, (a, b))| **a != *b)
                .map(|(step, _)| *step)?;
            Some(RunnerUp { messenger: second, decided_by: step.decider, measure: step.preference.by })
        },
    );
    Some((first, runner_up))
}

/// All of `survivors`, best first.
pub(super) fn order(
    knowledge: &Knowledge,
    posted: &[Handle<Rule>],
    survivors: &[Handle<Messenger>],
) -> Vec<Handle<Messenger>> {
    let steps = steps(knowledge, posted);
    let place = |messenger: &Handle<Messenger>| -> Vec<Reverse<Level>> {
        steps.iter().map(|step| Reverse(step.level(knowledge, *messenger))).collect()
    };
    let mut ordered = survivors.to_vec();
    ordered.sort_by_cached_key(place);
    ordered
}

/// Why `messenger` fits: requirements that it meets, preferences that it meets best; and the preferences that it does not.
pub(super) fn reasons(
    knowledge: &Knowledge,
    posted: &[Handle<Rule>],
    messenger: Handle<Messenger>,
) -> (Vec<Witness>, Vec<Witness>) {
    let (mut reasons, mut unmet) = (Vec::new(), Vec::new());
    for rule in Rules::from(posted) {
        let row = &knowledge.rules[rule];
        let want = |measure, wanted| Witness { rule, messenger, measure, wanted };
        reasons.extend(row.floors().map(|(attribute, wanted)| want(Measure::Attribute(attribute), wanted)));
        if let Some(preference) = row.prefer {
            let is_met = knowledge.satisfies(messenger, preference);
            let side = if is_met { &mut reasons } else { &mut unmet };
            side.push(want(preference.by, preference.enough));
        }
    }
    (reasons, unmet)
}
