//! Questions and rules as JSON.

use serde_json::{Map, Value, json};

use super::{condition, messenger_ids};
use crate::knowledge::{About, Attribute, Handle, Joins, Kind, Knowledge, Level, Measure};

/// Every question, in the order of asking.
pub(super) fn questions(knowledge: &Knowledge) -> Vec<Value> {
    let rows = knowledge.questions.iter().map(|(_, question)| {
        let choose = match question.kind {
            Kind::One => json!({"min": 1, "max": 1}),
            Kind::Any { min } => json!({"min": min, "max": question.options.len()}),
        };
        let about = match question.about {
            About::Choice => "choice",
            About::Circumstance => "circumstance",
        };
        let options: Vec<Value> = question
            .options
            .iter()
            .map(|option| {
                json!({
                    "id": option.id,
                    "label": option.label,
                    "short": option.short,
                    "more": option.more,
                    "compare": messenger_ids(knowledge, &option.compare),
                    "offer_if": condition(knowledge, &option.offer_if),
                })
            })
            .collect();
        json!({
            "id": question.id,
            "topic": question.topic,
            "ask": question.ask,
            "hint": question.hint,
            "core": question.is_core,
            "why": question.why,
            "choose": choose,
            "about": about,
            "ask_if": condition(knowledge, &question.ask_if),
            "options": options,
        })
    });
    rows.collect()
}

/// Every rule, in the order of the file, which is the order in which preferences count.
pub(super) fn rules(knowledge: &Knowledge) -> Vec<Value> {
    let rows = knowledge.rules.iter().map(|(_, rule)| {
        let require = rule.require.as_ref().map(|requirement| {
            let floors = requirement.floors.iter().map(|(attribute, floor)| {
                (knowledge.attributes[*attribute].id.clone(), json!(level(knowledge, *attribute, *floor)))
            });
            Value::Object(floors.collect::<Map<_, _>>())
        });
        let guards = rule.require.as_ref().map(|requirement| requirement.guards.id());
        let prefer = rule.prefer.map(|preference| match preference.by {
            Measure::Attribute(attribute) => json!({
                "attribute": knowledge.attributes[attribute].id,
                "enough": level(knowledge, attribute, preference.enough),
            }),
            Measure::Messenger(messenger) => json!({"messenger": knowledge.messengers[messenger].id}),
        });
        let joins = rule.joins.map(|joins| match joins {
            Joins::OwnDevices => "own_devices",
            Joins::TheirDevices => "their_devices",
        });
        json!({
            "id": rule.id,
            "when": condition(knowledge, &rule.when),
            "require": require,
            "guards": guards,
            "prefer": prefer,
            "because": rule.because,
            "reason": rule.reason,
            "joins": joins,
            "in_practice": rule.in_practice,
            "fallback": rule.fallback,
        })
    });
    rows.collect()
}

fn level(knowledge: &Knowledge, attribute: Handle<Attribute>, level: Level) -> Option<&str> {
    knowledge.attributes[attribute].level(level).map(|level| level.id.as_str())
}
