//! The oracle of the engine: screening and ranking read as they are defined, one messenger and one rule after the other, with nothing
//! compiled and nothing shared with the engine.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use which_messenger::answers::{AnswerSheet, Selection};
use which_messenger::engine::Decider;
use which_messenger::knowledge::{Criterion, Handle, Knowledge, Level, Measure, Messenger, Rule};

/// The rules whose condition holds, in the order of the file.
pub(crate) fn posted(knowledge: &Knowledge, selection: &Selection) -> Vec<Handle<Rule>> {
    knowledge.rules.iter().filter(|(_, rule)| selection.meets(&rule.when)).map(|(rule, _)| rule).collect()
}

/// The posted requirements that a messenger fails, those given up left out.
pub(crate) fn failed(
    knowledge: &Knowledge,
    sheet: &AnswerSheet,
    messenger: Handle<Messenger>,
) -> BTreeSet<Handle<Rule>> {
    let fails = |rule: &Handle<Rule>| {
        let mut floors = knowledge.rules[*rule].require.iter().flat_map(|requirement| &requirement.floors);
        let reaches = |attribute, floor| {
            knowledge.fact(messenger, attribute).level.is_some_and(|level: Level| level >= floor)
        };
        !sheet.gave_up().contains(rule) && floors.any(|(attribute, floor)| !reaches(*attribute, *floor))
    };
    posted(knowledge, &sheet.in_force(knowledge)).into_iter().filter(fails).collect()
}

/// Who is left, in the order of the file.
pub(crate) fn survivors(knowledge: &Knowledge, sheet: &AnswerSheet) -> Vec<Handle<Messenger>> {
    knowledge.candidates().filter(|messenger| failed(knowledge, sheet, *messenger).is_empty()).collect()
}

/// The levels by which messengers are compared, in the order of the comparison, with the rule where a preference compares.
fn levels(
    knowledge: &Knowledge,
    posted: &[Handle<Rule>],
    messenger: Handle<Messenger>,
) -> Vec<(Option<Handle<Rule>>, Level)> {
    let preferred = |rule: &Handle<Rule>| {
        let preference = knowledge.rules[*rule].prefer?;
        let level = match preference.by {
            Measure::Attribute(attribute) => knowledge.fact(messenger, attribute).level.unwrap_or(0),
            Measure::Messenger(favourite) => Level::from(favourite == messenger),
        };
        Some((Some(*rule), level.min(preference.enough)))
    };
    let mut levels = Vec::new();
    for criterion in &knowledge.ranking {
        match criterion {
            Criterion::Attribute(attribute) => {
                levels.push((None, knowledge.fact(messenger, *attribute).level.unwrap_or(0)));
            }
            Criterion::Preferences => levels.extend(posted.iter().filter_map(preferred)),
        }
    }
    levels
}

/// These messengers, best first.
pub(crate) fn order(
    knowledge: &Knowledge,
    posted: &[Handle<Rule>],
    messengers: &[Handle<Messenger>],
) -> Vec<Handle<Messenger>> {
    let mut ordered = messengers.to_vec();
    ordered.sort_by_key(|messenger| {
        let levels = levels(knowledge, posted, *messenger);
        levels.into_iter().map(|(_, level)| Reverse(level)).collect::<Vec<_>>()
    });
    ordered
}

/// What decides between two messengers; `None` if they differ in no level.
pub(crate) fn decider(
    knowledge: &Knowledge,
    posted: &[Handle<Rule>],
    [one, other]: [Handle<Messenger>; 2],
) -> Option<Decider> {
    let (one, other) = (levels(knowledge, posted, one), levels(knowledge, posted, other));
    let first = one.iter().zip(&other).find(|((_, a), (_, b))| a != b);
    first.map(|((rule, _), _)| rule.map_or(Decider::Criterion, Decider::Preference))
}

/// Who wins, if anybody.
pub(crate) fn winner(knowledge: &Knowledge, sheet: &AnswerSheet) -> Option<Handle<Messenger>> {
    let posted = posted(knowledge, &sheet.in_force(knowledge));
    order(knowledge, &posted, &survivors(knowledge, sheet)).first().copied()
}
