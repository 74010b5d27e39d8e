//! Messengers, their comparison and their guides as JSON: versioned, documented in `docs/json.md`.

use serde_json::{Map, Value, json};

use super::compare::Comparison;
use super::guides::Wanted;
use crate::knowledge::{App, Attribute, Fact, Guide, Handle, Knowledge, Messenger, Source, Step};

/// The version of the shapes.
const FORMAT: u32 = 1;

/// All that is known of one messenger.
pub fn show(knowledge: &Knowledge, messenger: Handle<Messenger>) -> Value {
    let row = &knowledge.messengers[messenger];
    let facts = knowledge.attributes.handles().map(|attribute| fact(knowledge, messenger, attribute));
    let cautions = row.cautions.iter().map(|caution| {
        let (sources, date) = from(knowledge, &caution.from);
        json!({"caution": caution.id, "text": caution.text, "sources": sources, "date": date})
    });
    let audits = row.audits.iter().map(
        |audit| json!({"date": audit.date.to_string(), "what": audit.what, "by": audit.by, "url": audit.url}),
    );
    let more = row.links.more.iter().map(|link| json!({"label": link.label, "url": link.url}));
    json!({
        "format": FORMAT,
        "knowledge": knowledge.hash,
        "messenger": row.id,
        "name": row.name,
        "summary": row.summary,
        "facts": facts.collect::<Vec<_>>(),
        "cautions": cautions.collect::<Vec<_>>(),
        "audits": audits.collect::<Vec<_>>(),
        "apps": row.apps.iter().map(|app| shown_app(knowledge, app)).collect::<Vec<_>>(),
        "guides": row.guides.iter().map(|guide| knowledge.guides[*guide].id.as_str()).collect::<Vec<_>>(),
        "links": {
            "home": row.links.home,
            "documentation": row.links.documentation,
            "privacy": row.links.privacy,
            "source": row.links.source,
            "donate": row.links.donate,
            "more": more.collect::<Vec<_>>(),
        },
        "sources": sources(knowledge),
    })
}

/// Messengers by attributes.
pub fn compare(knowledge: &Knowledge, comparison: &Comparison) -> Value {
    let attributes = comparison.attributes(knowledge).into_iter().map(|attribute| {
        let facts = comparison.messengers.iter().map(|messenger| {
            let id = knowledge.messengers[*messenger].id.clone();
            (id, fact(knowledge, *messenger, attribute))
        });
        json!({
            "attribute": knowledge.attributes[attribute].id,
            "label": knowledge.attributes[attribute].label,
            "differs": comparison.differ(knowledge, attribute),
            "facts": facts.collect::<Map<_, _>>(),
        })
    });
    let messengers =
        comparison.messengers.iter().map(|messenger| knowledge.messengers[*messenger].id.as_str());
    json!({
        "format": FORMAT,
        "knowledge": knowledge.hash,
        "messengers": messengers.collect::<Vec<_>>(),
        "attributes": attributes.collect::<Vec<_>>(),
        "sources": sources(knowledge),
    })
}

/// Setup guides.
pub fn guides(knowledge: &Knowledge, wanted: &Wanted) -> Value {
    let messengers = wanted.guides(knowledge).into_iter().map(|(messenger, guides)| {
        json!({
            "messenger": knowledge.messengers[messenger].id,
            "guides": guides.into_iter().map(|row| guide(knowledge, messenger, row)).collect::<Vec<_>>(),
        })
    });
    json!({
        "format": FORMAT,
        "knowledge": knowledge.hash,
        "messengers": messengers.collect::<Vec<_>>(),
        "sources": sources(knowledge),
    })
}

fn guide(knowledge: &Knowledge, messenger: Handle<Messenger>, guide: &Guide) -> Value {
    let apps = &knowledge.messengers[messenger].apps;
    let app = guide.app.and_then(|app| apps.get(app)).map(|app| app.id.as_str());
    let worries = &knowledge.questions[knowledge.worries];
    let (sources, date) = from(knowledge, &guide.from);
    json!({
        "guide": guide.id,
        "title": guide.title,
        "app": app,
        "on": knowledge.questions[knowledge.devices].ids(guide.on.iter().copied().collect()),
        "against": worries.ids(guide.against.iter().copied().collect()),
        "steps": texts(&guide.steps),
        "optional": texts(&guide.optional),
        "sources": sources,
        "date": date,
    })
}

fn texts(steps: &[Step]) -> Vec<&str> {
    steps.iter().map(|step| step.text.as_str()).collect()
}

fn fact(knowledge: &Knowledge, messenger: Handle<Messenger>, attribute: Handle<Attribute>) -> Value {
    let fact: &Fact = knowledge.fact(messenger, attribute);
    let row = &knowledge.attributes[attribute];
    let level = fact.level.and_then(|level| row.level(level));
    let (sources, date) = from(knowledge, &fact.from);
    json!({
        "attribute": row.id,
        "level": level.map_or("unknown", |level| level.id.as_str()),
        "label": level.map(|level| level.label.as_str()),
        "note": fact.note,
        "sources": sources,
        "date": date,
        "judgement": fact.from.iter().any(|source| knowledge.sources[*source].is_judgement),
    })
}

fn shown_app(knowledge: &Knowledge, app: &App) -> Value {
    let devices = &knowledge.questions[knowledge.devices];
    let downloads = app.downloads.iter().map(|download| {
        json!({
            "platform": devices.ids([download.platform].into_iter().collect()).concat(),
            "channel": knowledge.channels[download.channel].id,
            "url": download.url,
        })
    });
    json!({"app": app.id, "name": app.name, "downloads": downloads.collect::<Vec<_>>()})
}

/// The ids of sources and the newest of their dates.
fn from<'k>(knowledge: &'k Knowledge, sources: &[Handle<Source>]) -> (Vec<&'k str>, String) {
    let ids = sources.iter().map(|source| knowledge.sources[*source].id.as_str()).collect();
    (ids, knowledge.newest(sources).to_string())
}

/// Every source by its id.
fn sources(knowledge: &Knowledge) -> Value {
    let sources = knowledge.sources.iter().map(|(_, source)| {
        let date = source.date.to_string();
        let row =
            json!({"title": source.title, "url": source.url, "date": date, "judgement": source.is_judgement});
        (source.id.clone(), row)
    });
    Value::Object(sources.collect())
}
