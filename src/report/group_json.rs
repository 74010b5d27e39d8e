//! What a group is led to, as JSON: versioned, documented in `docs/json.md`.

use serde_json::{Value, json};

use super::group::GroupMembers;
use super::json::FORMAT;
use crate::engine::{Advice, GroupExclusion, GroupOutcome, GroupPick, GroupRecommendation, GroupRelaxation};
use crate::knowledge::{Handle, Knowledge, Messenger, Rule};

/// The recommendation for a group as one JSON object.
pub fn render(knowledge: &Knowledge, group: &GroupMembers<'_>, found: &GroupRecommendation) -> Value {
    let writer = Writer { knowledge, group };
    let exclusions: Vec<Value> =
        found.exclusions.iter().map(|exclusion| writer.exclusion(exclusion)).collect();
    let (outcome, pick, ways) = match &found.outcome {
        GroupOutcome::Pick(pick) => ("pick", writer.pick(pick), Value::Null),
        GroupOutcome::Conflict(ways) => {
            let ways: Vec<Value> = ways.iter().map(|way| writer.concession(way)).collect();
            ("conflict", Value::Null, json!({"concessions": ways}))
        }
    };
    json!({
        "format": FORMAT,
        "knowledge": knowledge.hash,
        "members": group.names,
        "outcome": outcome,
        "pick": pick,
        "exclusions": exclusions,
        "conflict": ways,
    })
}

struct Writer<'g> {
    knowledge: &'g Knowledge,
    group: &'g GroupMembers<'g>,
}

impl Writer<'_> {
    fn messenger(&self, messenger: Handle<Messenger>) -> &str {
        &self.knowledge.messengers[messenger].id
    }

    fn rules(&self, rules: &[Handle<Rule>]) -> Vec<&str> {
        rules.iter().map(|rule| self.knowledge.rules[*rule].id.as_str()).collect()
    }

    fn names(&self, members: &[usize]) -> Vec<&str> {
        members.iter().map(|member| self.group.name(*member)).collect()
    }

    fn pick(&self, pick: &GroupPick) -> Value {
        let ranking: Vec<Value> = pick
            .ranking
            .iter()
            .map(|ranked| {
                let places: Vec<usize> = ranked.places.iter().map(|place| place + 1).collect();
                json!({"messenger": self.messenger(ranked.messenger), "places": places})
            })
            .collect();
        let members: Vec<Value> = pick
            .advice
            .iter()
            .enumerate()
            .map(|(at, advice)| self.member(at, pick.messenger, advice))
            .collect();
        json!({"messenger": self.messenger(pick.messenger), "ranking": ranking, "members": members})
    }

    fn member(&self, at: usize, messenger: Handle<Messenger>, advice: &Advice) -> Value {
        let messenger = &self.knowledge.messengers[messenger];
        let guide = |guide: &_| self.knowledge.guides[*guide].id.as_str();
        json!({
            "file": self.group.name(at),
            "app": messenger.apps.get(advice.app).map(|app| app.id.as_str()),
            "guides": advice.guides.iter().map(|shown| guide(&shown.guide)).collect::<Vec<_>>(),
            "needed_guides": advice.guides.iter().filter(|shown| shown.is_needed).map(|shown| guide(&shown.guide)).collect::<Vec<_>>(),
        })
    }

    fn exclusion(&self, exclusion: &GroupExclusion) -> Value {
        let failed: Vec<Value> = exclusion
            .failed
            .iter()
            .map(|(rule, members)| {
                json!({"rule": self.knowledge.rules[*rule].id, "members": self.names(members)})
            })
            .collect();
        json!({"messenger": self.messenger(exclusion.messenger), "failed": failed})
    }

    fn concession(&self, way: &GroupRelaxation) -> Value {
        let asked: Vec<Value> = way
            .asked
            .iter()
            .map(|(member, rules)| json!({"file": self.group.name(*member), "give_up": self.rules(rules)}))
            .collect();
        json!({"pick": self.messenger(way.pick), "people": way.asked.len(), "costs": way.costs.id(), "asked": asked})
    }
}
