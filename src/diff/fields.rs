//! What of a version decides picks, by ids instead of handles, so that two versions can be compared.

use super::ground::{Ground, Side};
use crate::knowledge::{Attribute, Condition, Criterion, Handle, Kind, Knowledge, Level, Measure, Rule};

/// How an unknown level is written, as in the files.
pub(super) const UNKNOWN: &str = "unknown";

/// When a question is asked, and how many options may be chosen; `None` if there is no such question.
pub(super) fn question(ground: &Ground<'_>, side: Side, id: &str) -> Option<(Condition, Kind)> {
    let knowledge = ground.version(side);
    let row = &knowledge.questions[knowledge.question(id)?];
    Some((ground.condition(side, &row.ask_if), row.kind))
}

/// When an option is offered; `None` if there is no such option.
pub(super) fn option(ground: &Ground<'_>, side: Side, question: &str, id: &str) -> Option<Condition> {
    let knowledge = ground.version(side);
    let row = &knowledge.questions[knowledge.question(question)?];
    let option = row.options.iter().find(|option| option.id == id)?;
    Some(ground.condition(side, &option.offer_if))
}

/// A rule by ids.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct RuleFields {
    pub(super) when: Condition,
    /// Attribute and lowest level, sorted.
    pub(super) floors: Vec<[String; 2]>,
    /// Attribute, and the level that is enough unless that is the best; or the messenger.
    pub(super) prefer: Option<(String, Option<String>)>,
}

/// A rule by ids; `None` if there is no such rule.
pub(super) fn rule(ground: &Ground<'_>, side: Side, id: &str) -> Option<RuleFields> {
    let knowledge = ground.version(side);
    let rule = find_rule(knowledge, id)?;
    let floors = rule.require.iter().flat_map(|requirement| &requirement.floors);
    let mut floors: Vec<[String; 2]> = floors
        .map(|(attribute, floor)| {
            [knowledge.attributes[*attribute].id.clone(), name(knowledge, *attribute, *floor)]
        })
        .collect();
    floors.sort();
    let prefer = rule.prefer.map(|preference| match preference.by {
        Measure::Attribute(handle) => {
            let attribute = &knowledge.attributes[handle];
            let is_best = preference.enough == attribute.best();
            let enough = (!is_best).then(|| name(knowledge, handle, preference.enough));
            (attribute.id.clone(), enough)
        }
        Measure::Messenger(messenger) => (format!("messenger({})", knowledge.messengers[messenger].id), None),
    });
    Some(RuleFields { when: ground.condition(side, &rule.when), floors, prefer })
}

/// The rule with this id.
pub(super) fn find_rule<'k>(knowledge: &'k Knowledge, id: &str) -> Option<&'k Rule> {
    knowledge.rules.iter().map(|(_, rule)| rule).find(|rule| rule.id == id)
}

fn name(knowledge: &Knowledge, attribute: Handle<Attribute>, level: Level) -> String {
    knowledge.attributes[attribute].level(level).map_or_else(String::new, |level| level.id.clone())
}

/// The criteria.
pub(super) fn ranking(ground: &Ground<'_>, side: Side) -> Vec<String> {
    let knowledge = ground.version(side);
    let id = |criterion: &Criterion| match criterion {
        Criterion::Preferences => "preferences".to_owned(),
        Criterion::Attribute(attribute) => knowledge.attributes[*attribute].id.clone(),
    };
    knowledge.ranking.iter().map(id).collect()
}

/// The attribute with this id.
pub(super) fn find_attribute(knowledge: &Knowledge, id: &str) -> Option<Handle<Attribute>> {
    knowledge.attributes.iter().find(|(_, attribute)| attribute.id == id).map(|(handle, _)| handle)
}

/// The levels of an attribute; `None` if there is no such attribute.
pub(super) fn levels(ground: &Ground<'_>, side: Side, id: &str) -> Option<Vec<String>> {
    let knowledge = ground.version(side);
    let attribute = &knowledge.attributes[find_attribute(knowledge, id)?];
    Some(attribute.levels.iter().map(|level| level.id.clone()).collect())
}

/// The level of a messenger on an attribute; `None` if there is no such messenger or attribute.
pub(super) fn level(ground: &Ground<'_>, side: Side, messenger: &str, attribute: &str) -> Option<String> {
    let knowledge = ground.version(side);
    let attribute = find_attribute(knowledge, attribute)?;
    let fact = knowledge.fact(knowledge.messenger(messenger)?, attribute);
    Some(fact.level.map_or_else(|| UNKNOWN.to_owned(), |level| name(knowledge, attribute, level)))
}

/// Whether there is such a messenger and it can be recommended.
pub(super) fn is_candidate(ground: &Ground<'_>, side: Side, messenger: &str) -> bool {
    let knowledge = ground.version(side);
    knowledge.candidates().any(|candidate| knowledge.messengers[candidate].id == messenger)
}
