//! What differs between two versions and could change a pick, each as small as it can be taken back alone.

use std::collections::BTreeSet;

use super::fields;
use super::ground::{Ground, Side};
use crate::knowledge::{Handle, Knowledge, OptionIx, Question, Rule};

/// Something that can be taken from the one or the other version.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Unit {
    /// A question: whether and when it is asked, and how many options may be chosen.
    Question(String),
    /// An option of a question: whether and when it is offered.
    Option(String, String),
    /// The levels of an attribute.
    Scale(String),
    /// A rule: its condition and what it posts.
    Rule(String),
    /// The order of the rules, which is that of the preferences.
    RuleOrder,
    /// The criteria of the ranking.
    Ranking,
    /// A messenger.
    Messenger(String),
    /// The level of a messenger on an attribute.
    Fact(String, String),
}

/// One difference.
#[derive(Debug)]
pub(super) struct Difference {
    pub(super) unit: Unit,
    pub(super) words: String,
}

/// Every difference, in the order of the files.
pub(super) fn differences(ground: &Ground<'_>) -> Vec<Difference> {
    let mut found = Vec::new();
    let mut tell = |unit, words| found.push(Difference { unit, words });
    questions(ground, &mut tell);
    rules(ground, &mut tell);
    catalogue(ground, &mut tell);
    found
}

/// "is new", "is gone", or `None` if both versions have it.
fn presence(in_old: bool, in_new: bool) -> Option<&'static str> {
    match (in_old, in_new) {
        (false, true) => Some("is new"),
        (true, false) => Some("is gone"),
        _ => None,
    }
}

fn questions(ground: &Ground<'_>, tell: &mut impl FnMut(Unit, String)) {
    for id in ground.question_ids() {
        let [old, new] = [Side::Old, Side::New].map(|side| fields::question(ground, side, id));
        if let Some(word) = presence(old.is_some(), new.is_some()) {
            tell(Unit::Question(id.to_owned()), format!("question `{id}` {word}"));
            continue;
        }
        if old != new {
            tell(Unit::Question(id.to_owned()), format!("question `{id}` is asked otherwise"));
        }
        for option in ground.option_ids(id) {
            let [old, new] = [Side::Old, Side::New].map(|side| fields::option(ground, side, id, option));
            let unit = Unit::Option(id.to_owned(), option.to_owned());
            if let Some(word) = presence(old.is_some(), new.is_some()) {
                tell(unit, format!("option `{option}` of question `{id}` {word}"));
            } else if old != new {
                tell(unit, format!("option `{option}` of question `{id}` is offered otherwise"));
            }
        }
    }
}

fn rules(ground: &Ground<'_>, tell: &mut impl FnMut(Unit, String)) {
    for id in ground.rule_ids(Side::New) {
        let [old, new] = [Side::Old, Side::New].map(|side| fields::rule(ground, side, id));
        let unit = Unit::Rule(id.to_owned());
        let Some((old, new)) = old.as_ref().zip(new.as_ref()) else {
            if let Some(word) = presence(old.is_some(), new.is_some()) {
                tell(unit, format!("rule `{id}` {word}"));
            }
            continue;
        };
        let parts = [
            (old.when != new.when).then_some("its condition"),
            (old.floors != new.floors).then_some("what it requires"),
            (old.prefer != new.prefer).then_some("what it prefers"),
        ];
        let parts: Vec<&str> = parts.into_iter().flatten().collect();
        if !parts.is_empty() {
            tell(unit, format!("rule `{id}`: {} differs", parts.join(" and ")));
        }
    }
    let common = |knowledge: &Knowledge, other: &Knowledge| -> Vec<String> {
        let others: BTreeSet<&str> = other.rules.iter().map(|(_, rule)| rule.id.as_str()).collect();
        let ranks = |rule: &&Rule| rule.prefer.is_some() && others.contains(rule.id.as_str());
        knowledge.rules.iter().map(|(_, rule)| rule).filter(ranks).map(|rule| rule.id.clone()).collect()
    };
    let [old, new] = ground.versions();
    let (mut before, mut after) = (common(old, new), common(new, old));
    // Rules that prefer something in both versions.
    before.retain(|id| after.contains(id));
    after.retain(|id| before.contains(id));
    if before != after {
        tell(Unit::RuleOrder, "the order of the rules that prefer something differs".into());
    }
    let [old, new] = [Side::Old, Side::New].map(|side| fields::ranking(ground, side));
    if old != new {
        let words = format!("the ranking: [{}] -> [{}]", old.join(", "), new.join(", "));
        tell(Unit::Ranking, words);
    }
}

fn catalogue(ground: &Ground<'_>, tell: &mut impl FnMut(Unit, String)) {
    for id in ground.attribute_ids() {
        let [old, new] = [Side::Old, Side::New].map(|side| fields::levels(ground, side, id));
        if let Some((old, new)) = old.zip(new).filter(|(old, new)| old != new) {
            let words = format!("the levels of `{id}`: [{}] -> [{}]", old.join(", "), new.join(", "));
            tell(Unit::Scale(id.to_owned()), words);
        }
    }
    for messenger in ground.messenger_ids() {
        let [in_old, in_new] = ground.versions().map(|version| version.messenger(messenger).is_some());
        let [old, new] = [Side::Old, Side::New].map(|side| fields::is_candidate(ground, side, messenger));
        if !old && !new {
            continue;
        }
        let unit = Unit::Messenger(messenger.to_owned());
        if let Some(word) = presence(in_old, in_new) {
            tell(unit, format!("messenger `{messenger}` {word}"));
            continue;
        }
        if old != new {
            let word = if new { "can be recommended now" } else { "is there for comparison only now" };
            tell(unit, format!("messenger `{messenger}` {word}"));
        }
        for attribute in ground.attribute_ids() {
            let [old, new] =
                [Side::Old, Side::New].map(|side| fields::level(ground, side, messenger, attribute));
            if let Some((old, new)) = old.zip(new).filter(|(old, new)| old != new) {
                let words = format!("fact `{attribute}` of `{messenger}`: {old} -> {new}");
                tell(Unit::Fact(messenger.to_owned(), attribute.to_owned()), words);
            }
        }
    }
}

/// For each condition that leads to a difference, what it names: of rules that differ, or that look at a fact or scale that does.
pub(super) fn leading_atoms(
    ground: &Ground<'_>,
    differences: &[Difference],
) -> Vec<Vec<(Handle<Question>, OptionIx)>> {
    let units: BTreeSet<&Unit> = differences.iter().map(|difference| &difference.unit).collect();
    let attributes: BTreeSet<&str> = units
        .iter()
        .filter_map(|unit| match unit {
            Unit::Fact(_, attribute) | Unit::Scale(attribute) => Some(attribute.as_str()),
            Unit::Question(_)
            | Unit::Option(..)
            | Unit::Rule(_)
            | Unit::RuleOrder
            | Unit::Ranking
            | Unit::Messenger(_) => None,
        })
        .collect();
    let mut leading_atoms = Vec::new();
    for side in [Side::Old, Side::New] {
        let version = ground.version(side);
        for (_, rule) in version.rules.iter() {
            let floors = rule.require.iter().flat_map(|requirement| &requirement.floors);
            let looks_at =
                floors.map(|(attribute, _)| *attribute).chain(rule.prefer.and_then(|row| row.by.attribute()));
            let is_touched =
                looks_at.into_iter().any(|row| attributes.contains(version.attributes[row].id.as_str()));
            if is_touched || units.contains(&Unit::Rule(rule.id.clone())) {
                leading_atoms.push(ground.condition(side, &rule.when).atoms());
            }
        }
    }
    leading_atoms
}
