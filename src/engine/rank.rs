//! Ranking: lexicographic over levels. Standing and the like first or last as the file says, preferences in the order of their rules.

use std::cmp::Reverse;

use super::{Behind, Ranked};
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

/// The first of `survivors`. `None` if there is nobody.
pub(super) fn first(
    knowledge: &Knowledge,
    posted: &[Handle<Rule>],
    survivors: &[Handle<Messenger>],
) -> Option<Handle<Messenger>> {
    order(knowledge, posted, survivors).first().copied()
}

/// All of `survivors`, best first, each with what put it behind the one before it.
pub(super) fn ranking(
    knowledge: &Knowledge,
    posted: &[Handle<Rule>],
    survivors: &[Handle<Messenger>],
) -> Vec<Ranked> {
    let steps = steps(knowledge, posted);
    let behind = |better: Handle<Messenger>, worse: Handle<Messenger>| {
        let level = |step: &Step, messenger| step.level(knowledge, messenger);
        let step = steps.iter().find(|step| level(step, better) != level(step, worse))?;
        Some(Behind { decider: step.decider, measure: step.preference.by })
    };
    let mut ranking: Vec<Ranked> = Vec::new();
    for messenger in order(knowledge, posted, survivors) {
        let behind = ranking.last().and_then(|better| behind(better.messenger, messenger));
        ranking.push(Ranked { messenger, behind });
    }
    ranking
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
