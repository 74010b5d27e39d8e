//! Knowledge put together from parts of two versions. It holds what decides a pick, and nothing else.

use std::collections::BTreeSet;

use super::difference::Unit;
use super::fields::{self, find_attribute, find_rule, is_candidate, level};
use super::ground::{Ground, NEVER, Side};
use crate::knowledge::{
    About, AnswerOption, Attribute, Criterion, Fact, Handle, Kind, Knowledge, Level, LevelName, Links,
    Measure, Messenger, Page, Preference, Question, Requirement, Rule, Table,
};

/// An attribute as one version knows it, or as both do.
struct Scale<'k> {
    id: &'k str,
    /// The version whose levels it has.
    side: Side,
    levels: Vec<&'k str>,
    /// Whether both versions have it with the same levels.
    is_shared: bool,
}

/// The newer version with these units taken from the older one.
pub(super) fn assemble(ground: &Ground<'_>, taken_back: &BTreeSet<&Unit>) -> Knowledge {
    let parts = Parts { ground, taken_back, scales: scales(ground) };
    Knowledge {
        hash: String::new(),
        questions: Table::of(ground.question_ids().map(|id| parts.question(id))),
        rules: Table::of(parts.rules()),
        ranking: parts.ranking(),
        attributes: Table::of(parts.scales.iter().map(attribute)),
        sources: Table::default(),
        channels: Table::default(),
        messengers: Table::of(parts.messenger_ids().filter_map(|id| parts.messenger(id))),
        guides: Table::default(),
        criteria: Table::default(),
        page: Page::default(),
        devices: Handle::nth(0),
        worries: Handle::nth(0),
        uses: None,
        uses_other: None,
    }
}

/// Every attribute of either version; one whose levels differ is there twice.
fn scales<'k>(ground: &Ground<'k>) -> Vec<Scale<'k>> {
    let mut scales: Vec<Scale<'k>> = Vec::new();
    for side in [Side::New, Side::Old] {
        for (_, row) in ground.version(side).attributes.iter() {
            let levels: Vec<&str> = row.levels.iter().map(|level| level.id.as_str()).collect();
            let same = |scale: &&mut Scale<'k>| scale.id == row.id && scale.levels == levels;
            match scales.iter_mut().find(same) {
                Some(scale) => scale.is_shared = true,
                None => scales.push(Scale { id: &row.id, side, levels, is_shared: false }),
            }
        }
    }
    scales
}

fn attribute(scale: &Scale<'_>) -> Attribute {
    Attribute {
        id: scale.id.to_owned(),
        label: String::new(),
        explain: String::new(),
        levels: scale
            .levels
            .iter()
            .map(|id| LevelName { id: (*id).to_owned(), label: String::new() })
            .collect(),
        recheck_after: 0,
        group: None,
    }
}

struct Parts<'a, 'k> {
    ground: &'a Ground<'k>,
    taken_back: &'a BTreeSet<&'a Unit>,
    scales: Vec<Scale<'k>>,
}

impl Parts<'_, '_> {
    fn side(&self, unit: &Unit) -> Side {
        if self.taken_back.contains(unit) { Side::Old } else { Side::New }
    }

    fn question(&self, id: &str) -> Question {
        let side = self.side(&Unit::Question(id.to_owned()));
        let version = self.ground.version(side);
        // A question that this version does not have is never asked.
        let (ask_if, kind) = version.question(id).map_or((NEVER, Kind::One), |handle| {
            let row = &version.questions[handle];
            (self.ground.condition(side, &row.ask_if), row.kind)
        });
        Question {
            id: id.to_owned(),
            topic: String::new(),
            ask: String::new(),
            hint: None,
            is_core: false,
            why: String::new(),
            kind,
            about: About::Choice,
            options: self.ground.option_ids(id).map(|option| self.option(side, id, option)).collect(),
            ask_if,
        }
    }

    /// An option; one that its version does not have is never offered. It follows its question if only one version has that.
    fn option(&self, of_question: Side, question: &str, id: &str) -> AnswerOption {
        let [in_old, in_new] = self.ground.versions().map(|version| version.question(question).is_some());
        let is_common = in_old && in_new;
        let side = if is_common {
            self.side(&Unit::Option(question.to_owned(), id.to_owned()))
        } else {
            of_question
        };
        let offer_if = fields::option(self.ground, side, question, id).unwrap_or(NEVER);
        AnswerOption {
            id: id.to_owned(),
            label: String::new(),
            short: None,
            more: None,
            compare: Vec::new(),
            offer_if,
        }
    }

    fn rules(&self) -> Vec<Rule> {
        let ids = self.ground.rule_ids(self.side(&Unit::RuleOrder));
        ids.into_iter().filter_map(|id| self.rule(id)).collect()
    }

    fn rule(&self, id: &str) -> Option<Rule> {
        let side = self.side(&Unit::Rule(id.to_owned()));
        let rule = find_rule(self.ground.version(side), id)?;
        let require = rule.require.as_ref().map(|requirement| Requirement {
            floors: requirement.floors.iter().filter_map(|floor| self.place(side, *floor)).collect(),
            guards: requirement.guards,
        });
        let prefer = rule.prefer.and_then(|preference| self.preference(side, preference));
        Some(Rule {
            id: id.to_owned(),
            when: self.ground.condition(side, &rule.when),
            require,
            prefer,
            because: String::new(),
            reason: None,
            joins: None,
            in_practice: None,
            fallback: None,
        })
    }

    /// A preference; what was the best level stays the best level.
    fn preference(&self, side: Side, preference: Preference) -> Option<Preference> {
        let version = self.ground.version(side);
        let attribute = match preference.by {
            Measure::Attribute(attribute) => attribute,
            Measure::Messenger(messenger) => {
                let id = version.messengers[messenger].id.as_str();
                let at = self.messenger_ids().position(|other| other == id)?;
                return Some(Preference { by: Measure::Messenger(Handle::nth(at)), ..preference });
            }
        };
        let row = &version.attributes[attribute];
        if preference.enough == row.best() {
            let at = self.scale(&row.id, side)?;
            let levels = self.scales.get(at)?.levels.len();
            let enough = Level::try_from(levels.saturating_sub(1)).ok()?;
            return Some(Preference { by: Measure::Attribute(Handle::nth(at)), enough });
        }
        let (attribute, enough) = self.place(side, (attribute, preference.enough))?;
        Some(Preference { by: Measure::Attribute(attribute), enough })
    }

    /// The messengers that are there with these units taken back, in the order in which they are put together.
    fn messenger_ids(&self) -> impl Iterator<Item = &str> {
        let side = |id: &str| self.side(&Unit::Messenger(id.to_owned()));
        let is_there = move |id: &&str| self.ground.version(side(id)).messenger(id).is_some();
        self.ground.messenger_ids().into_iter().filter(is_there)
    }

    /// A level of an attribute of a version: on the scale in force if that has the level, else on the version's own.
    fn place(
        &self,
        side: Side,
        (attribute, level): (Handle<Attribute>, Level),
    ) -> Option<(Handle<Attribute>, Level)> {
        let row = &self.ground.version(side).attributes[attribute];
        let id = row.level(level)?.id.as_str();
        let on = |at: usize| {
            let place = self.scales.get(at)?.levels.iter().position(|level| *level == id)?;
            Some((Handle::nth(at), Level::try_from(place).ok()?))
        };
        self.scale(&row.id, side).and_then(on).or_else(|| self.scale_of(&row.id, side).and_then(on))
    }

    /// The scale of an attribute in force; that of `side` where the other version has no such attribute.
    fn scale(&self, id: &str, side: Side) -> Option<usize> {
        let in_force = self.side(&Unit::Scale(id.to_owned()));
        self.scale_of(id, in_force).or_else(|| self.scale_of(id, side))
    }

    fn scale_of(&self, id: &str, side: Side) -> Option<usize> {
        self.scales.iter().position(|scale| scale.id == id && (scale.is_shared || scale.side == side))
    }

    fn ranking(&self) -> Vec<Criterion> {
        let side = self.side(&Unit::Ranking);
        let version = self.ground.version(side);
        let criterion = |criterion: &Criterion| match criterion {
            Criterion::Preferences => Some(Criterion::Preferences),
            Criterion::Attribute(attribute) => {
                let at = self.scale(&version.attributes[*attribute].id, side)?;
                Some(Criterion::Attribute(Handle::nth(at)))
            }
        };
        version.ranking.iter().filter_map(criterion).collect()
    }

    fn messenger(&self, id: &str) -> Option<Messenger> {
        let side = self.side(&Unit::Messenger(id.to_owned()));
        let [in_old, in_new] = self.ground.versions().map(|version| version.messenger(id).is_some());
        self.ground.version(side).messenger(id)?;
        let fact = |scale: &Scale<'_>| {
            let wanted = self.side(&Unit::Fact(id.to_owned(), scale.id.to_owned()));
            // A messenger or attribute of one version has only that version's facts.
            let wanted = if in_old && in_new { wanted } else { side };
            let known = find_attribute(self.ground.version(wanted), scale.id).is_some();
            let from = if known { wanted } else { scale.side };
            let name = level(self.ground, from, id, scale.id)?;
            let place = scale.levels.iter().position(|level| *level == name)?;
            Level::try_from(place).ok()
        };
        Some(Messenger {
            id: id.to_owned(),
            name: String::new(),
            summary: String::new(),
            why_not: None,
            in_favour: None,
            is_comparison_only: !is_candidate(self.ground, side, id),
            facts: Table::of(self.scales.iter().map(|scale| Fact { level: fact(scale), ..Fact::default() })),
            links: Links::default(),
            audits: Vec::new(),
            apps: Vec::new(),
            cautions: Vec::new(),
            guides: Vec::new(),
        })
    }
}
