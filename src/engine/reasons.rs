//! Why a messenger fits, and where it falls short: made from what was posted and what is known, never written beside the logic.
//!
//! A fact stands on one side only. Where a requirement is met, that speaks for the messenger, and a wish for still more of the same is
//! not held against it; where only wishes touch a fact and one of them is not met, it is a weakness.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::{Exclusion, Witness};
use crate::knowledge::{Guards, Handle, Joins, Knowledge, Measure, Messenger, OptionIx, Question, Rule};

/// One thing that speaks for a messenger: a need, or several that one fact meets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// What was wanted, in the order of the file; more than one if they are about the same, or are joined into one list.
    pub rules: Vec<Handle<Rule>>,
    /// What meets it.
    pub facts: Vec<Witness>,
    /// If it is a list of devices: whose.
    pub joins: Option<Joins>,
    /// If it is a list of devices: which, as options of the question that they were ticked in.
    pub devices: Vec<(Handle<Question>, OptionIx)>,
}

/// What speaks for `messenger`, the decisive first, and the preferences that it does not meet best.
///
/// Decisive is what put the runner-up behind, then what ruled out most others, then other preferences. Needs that every candidate meets
/// come last.
#[expect(clippy::too_many_lines, reason = "one story from top to bottom")]
pub(super) fn reasons(
    knowledge: &Knowledge,
    posted: &[Handle<Rule>],
    is_given_up: &dyn Fn(Handle<Rule>) -> bool,
    messenger: Handle<Messenger>,
    exclusions: &[Exclusion],
    decider: Option<Handle<Rule>>,
) -> (Vec<Reason>, Vec<Witness>) {
    let (mut met, mut wished, mut unmet) = (Vec::new(), Vec::new(), Vec::new());
    for rule in posted.iter().copied() {
        let row = &knowledge.rules[rule];
        let want = |measure, wanted| Witness { rule, messenger, measure, wanted };
        if !is_given_up(rule) {
            met.extend(row.floors().map(|(attribute, wanted)| want(Measure::Attribute(attribute), wanted)));
        }
        if let Some(preference) = row.prefer {
            let is_met = knowledge.satisfies(messenger, preference);
            let side = if is_met { &mut wished } else { &mut unmet };
            side.push(want(preference.by, preference.enough));
        }
    }
    let has = |side: &[Witness], wish: &Witness| side.iter().any(|other| other.measure == wish.measure);
    unmet.retain(|wish| !has(&met, wish));
    wished.retain(|wish| !has(&unmet, wish));
    met.extend(wished);
    met.sort_by_key(|witness| witness.rule);
    let mut reasons: Vec<Reason> = Vec::new();
    for witness in met {
        let joins = knowledge.rules[witness.rule].joins;
        let is_alike = |reason: &&mut Reason| match joins {
            Some(_) => reason.joins == joins,
            None => {
                reason.joins.is_none()
                    && (reason.rules.contains(&witness.rule)
                        || reason.facts.iter().any(|fact| fact.measure == witness.measure))
            }
        };
        let reason = if let Some(reason) = reasons.iter_mut().find(is_alike) {
            reason
        } else {
            reasons.push(Reason { rules: Vec::new(), facts: Vec::new(), joins, devices: Vec::new() });
            let Some(last) = reasons.last_mut() else { continue };
            last
        };
        if !reason.rules.contains(&witness.rule) {
            reason.rules.push(witness.rule);
        }
        if !reason.facts.contains(&witness) {
            reason.facts.push(witness);
        }
        if joins.is_some() {
            reason.devices.extend(device(knowledge, &witness));
        }
    }
    let ruled_out_by = ruled_out_by(exclusions);
    reasons.sort_by_cached_key(|reason| {
        let is_decider = decider.is_some_and(|decider| reason.rules.contains(&decider));
        let ruled_out = reason.rules.iter().filter_map(|rule| ruled_out_by.get(rule)).max();
        let ruled_out = ruled_out.copied().unwrap_or_default();
        let is_wish = reason.rules.iter().any(|rule| knowledge.rules[*rule].prefer.is_some());
        let guards = reason.rules.iter().map(|rule| knowledge.rules[*rule].guards()).max();
        let kind = match () {
            () if is_decider => 0,
            () if ruled_out > 0 => 1,
            () if is_wish => 2,
            () if reason.joins.is_none() => 3,
            () => 4,
        };
        (kind, Reverse(ruled_out), Reverse(guards.unwrap_or(Guards::Comfort)))
    });
    (reasons, unmet)
}

/// How many each rule rules out.
fn ruled_out_by(exclusions: &[Exclusion]) -> BTreeMap<Handle<Rule>, usize> {
    let mut counts = BTreeMap::new();
    for exclusion in exclusions {
        let rules: BTreeSet<Handle<Rule>> = exclusion.failed.iter().map(|witness| witness.rule).collect();
        for rule in rules {
            *counts.entry(rule).or_default() += 1;
        }
    }
    counts
}

/// The device that a joined rule is about: the option in its condition that is called like the attribute it requires.
fn device(knowledge: &Knowledge, witness: &Witness) -> Option<(Handle<Question>, OptionIx)> {
    let id = knowledge.attributes[witness.measure.attribute()?].id.as_str();
    let atoms = knowledge.rules[witness.rule].when.atoms();
    atoms.into_iter().find(|(question, option)| knowledge.questions[*question].option(id) == Some(*option))
}
