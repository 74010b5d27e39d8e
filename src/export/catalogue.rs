//! Sources, channels, attributes and messengers as JSON.

use serde_json::{Map, Value, json};

use super::{condition, messenger_ids, option_id, source_ids};
use crate::knowledge::{
    App, Audit, Condition, Gravity, Group, Guide, Knowledge, Links, Messenger, OptionIx, Scope, Step,
};

/// Every source by its id.
pub(super) fn sources(knowledge: &Knowledge) -> Value {
    let rows = knowledge.sources.iter().map(|(_, source)| {
        let row = json!({
            "title": source.title,
            "url": source.url,
            "date": source.date.to_string(),
            "judgement": source.is_judgement,
        });
        (source.id.clone(), row)
    });
    Value::Object(rows.collect::<Map<_, _>>())
}

/// Every way to get an app.
pub(super) fn channels(knowledge: &Knowledge) -> Vec<Value> {
    let row = |channel: &crate::knowledge::Channel| {
        let offer_if = condition(knowledge, &channel.offer_if);
        json!({"id": channel.id, "label": channel.label, "offer_if": offer_if})
    };
    knowledge.channels.iter().map(|(_, channel)| row(channel)).collect()
}

/// Every attribute with its levels, worst first.
pub(super) fn attributes(knowledge: &Knowledge) -> Vec<Value> {
    let rows = knowledge.attributes.iter().map(|(_, attribute)| {
        let levels: Vec<Value> =
            attribute.levels.iter().map(|level| json!({"id": level.id, "label": level.label})).collect();
        json!({
            "id": attribute.id,
            "label": attribute.label,
            "explain": attribute.explain,
            "levels": levels,
            "recheck_after_months": attribute.recheck_after,
            "group": attribute.group.map(Group::id),
        })
    });
    rows.collect()
}

/// Every messenger with all that is known of it.
pub(super) fn messengers(knowledge: &Knowledge) -> Vec<Value> {
    let rows = knowledge.messengers.iter().map(|(_, messenger)| {
        let cautions: Vec<Value> = messenger
            .cautions
            .iter()
            .map(|caution| {
                json!({
                    "id": caution.id,
                    "when": condition(knowledge, &caution.when),
                    "gravity": match caution.gravity {
                        Gravity::Grave => "grave",
                        Gravity::Notable => "notable",
                    },
                    "text": caution.text,
                    "from": source_ids(knowledge, &caution.from),
                })
            })
            .collect();
        json!({
            "id": messenger.id,
            "name": messenger.name,
            "summary": messenger.summary,
            "comparison_only": messenger.is_comparison_only,
            "why_not": messenger.why_not,
            "in_favour": messenger.in_favour,
            "facts": facts(knowledge, messenger),
            "links": links(&messenger.links),
            "audits": messenger.audits.iter().map(audit).collect::<Vec<_>>(),
            "apps": messenger.apps.iter().map(|row| app(knowledge, row)).collect::<Vec<_>>(),
            "cautions": cautions,
            "guides": messenger.guides.iter().map(|row| guide(knowledge, &knowledge.guides[*row])).collect::<Vec<_>>(),
        })
    });
    rows.collect()
}

/// One fact an attribute; the level is null where the files say `unknown`.
fn facts(knowledge: &Knowledge, messenger: &Messenger) -> Value {
    let rows = knowledge.attributes.iter().zip(messenger.facts.iter()).map(|((_, attribute), (_, fact))| {
        let level = fact.level.and_then(|level| attribute.level(level)).map(|level| level.id.as_str());
        let row = json!({"level": level, "from": source_ids(knowledge, &fact.from), "note": fact.note});
        (attribute.id.clone(), row)
    });
    Value::Object(rows.collect::<Map<_, _>>())
}

fn links(links: &Links) -> Value {
    let more: Vec<Value> =
        links.more.iter().map(|link| json!({"label": link.label, "url": link.url})).collect();
    json!({
        "home": links.home,
        "privacy": links.privacy,
        "documentation": links.documentation,
        "source": links.source,
        "donate": links.donate,
        "more": more,
        "former": links.former,
    })
}

fn audit(audit: &Audit) -> Value {
    json!({"date": audit.date.to_string(), "what": audit.what, "by": audit.by, "url": audit.url})
}

fn app(knowledge: &Knowledge, app: &App) -> Value {
    let downloads: Vec<Value> = app
        .downloads
        .iter()
        .map(|download| {
            json!({
                "platform": option_id(knowledge, knowledge.devices, download.platform),
                "channel": knowledge.channels[download.channel].id,
                "url": download.url,
            })
        })
        .collect();
    json!({"id": app.id, "name": app.name, "use_if": condition(knowledge, &app.use_if), "why": app.why, "downloads": downloads})
}

/// The guides for several messengers.
pub(super) fn guides(knowledge: &Knowledge) -> Vec<Value> {
    let general = knowledge.guides.iter().filter(|(_, row)| row.messenger().is_none());
    general.map(|(_, row)| guide(knowledge, row)).collect()
}

fn guide(knowledge: &Knowledge, guide: &Guide) -> Value {
    let app = guide.messenger().zip(guide.app);
    let app = app.and_then(|(messenger, at)| knowledge.messengers[messenger].apps.get(at));
    let messengers = match &guide.scope {
        Scope::Own(_) | Scope::Everybody => None,
        Scope::Some(messengers) => Some(messenger_ids(knowledge, messengers)),
    };
    let ids = |question, options: &[OptionIx]| -> Vec<&str> {
        options.iter().filter_map(|option| option_id(knowledge, question, *option)).collect()
    };
    json!({
        "id": guide.id,
        "title": guide.title,
        "messengers": messengers,
        "first": guide.is_first,
        "app": app.map(|app| app.id.as_str()),
        "when": condition(knowledge, &guide.when),
        "needed_if": guide.needed_if.as_ref().map(|when| condition(knowledge, when)),
        "on": ids(knowledge.devices, &guide.on),
        "against": ids(knowledge.worries, &guide.against),
        "steps": steps(knowledge, &guide.steps),
        "optional": steps(knowledge, &guide.optional),
        "help": guide.help,
        "from": source_ids(knowledge, &guide.from),
    })
}

/// A step for everybody is a string, any other an object.
fn steps(knowledge: &Knowledge, steps: &[Step]) -> Vec<Value> {
    let step = |step: &Step| {
        if step.on.is_empty() && step.when == Condition::Always && step.messengers.is_empty() {
            return json!(step.text);
        }
        let on = step.on.iter().filter_map(|option| option_id(knowledge, knowledge.devices, *option));
        json!({
            "text": step.text,
            "on": on.collect::<Vec<_>>(),
            "when": condition(knowledge, &step.when),
            "messengers": messenger_ids(knowledge, &step.messengers),
        })
    };
    steps.iter().map(step).collect()
}
