//! The page that the recommendations follow, as JSON.

use serde_json::{Map, Value, json};

use super::{messenger_ids, source_ids};
use crate::knowledge::{Knowledge, PageCriterion, Tier, Verdict};

/// Every criterion of the page with whoever meets it.
pub(super) fn criteria(knowledge: &Knowledge) -> Vec<Value> {
    let rows = knowledge.criteria.iter().map(|(_, criterion)| {
        json!({
            "id": criterion.id,
            "level": match criterion.tier {
                Tier::Minimum => "minimum",
                Tier::BestCase => "best_case",
            },
            "since": criterion.since.to_string(),
            "until": criterion.until.map(|date| date.to_string()),
            "text": criterion.text,
            "from": source_ids(knowledge, &criterion.from),
            "met": met(knowledge, criterion),
        })
    });
    rows.collect()
}

/// A verdict by messenger; the level is null where the files say `unknown`, or nothing.
fn met(knowledge: &Knowledge, criterion: &PageCriterion) -> Value {
    let rows = knowledge.messengers.iter().map(|(handle, messenger)| {
        let met = criterion.met(handle);
        let level = met.verdict.map(|verdict| match verdict {
            Verdict::Yes => "yes",
            Verdict::Partly => "partly",
            Verdict::No => "no",
        });
        let row = json!({"level": level, "from": source_ids(knowledge, &met.from), "note": met.note});
        (messenger.id.clone(), row)
    });
    Value::Object(rows.collect::<Map<_, _>>())
}

/// What the page says of itself.
pub(super) fn page(knowledge: &Knowledge) -> Value {
    let page = &knowledge.page;
    let footnotes = page.footnotes.iter().map(|row| {
        json!({"id": row.id, "text": row.text, "url": row.url, "from": source_ids(knowledge, &row.from)})
    });
    let networks = page.networks.iter().map(|row| {
        json!({
            "id": row.id,
            "name": row.name,
            "who": messenger_ids(knowledge, &row.who),
            "for": row.pros,
            "against": row.cons,
            "from": source_ids(knowledge, &row.from),
        })
    });
    json!({
        "description": page.description,
        "criteria_intro": page.criteria_intro,
        "footnotes": footnotes.collect::<Vec<_>>(),
        "networks": networks.collect::<Vec<_>>(),
    })
}
