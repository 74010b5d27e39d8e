//! Questions and rules.

use serde::Serialize;

use super::super::fact::{ById, messengers};
use super::{When, condition};
use crate::knowledge::{About, Attribute, Handle, Joins, Kind, Knowledge, Level, Measure, Preference};

/// A question.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct QuestionExport<'k> {
    /// Its id.
    pub id: &'k str,
    /// One to three words.
    pub topic: &'k str,
    /// The question itself.
    pub ask: &'k str,
    /// The rule that matters for answering it; `null` if none is given.
    pub hint: Option<&'k str>,
    /// Whether it is asked of everybody.
    pub core: bool,
    /// Why it is asked and what its words mean.
    pub why: &'k str,
    /// How many options may be chosen.
    pub choose: Choose,
    /// Whether a person can choose otherwise: `choice` or `circumstance`.
    pub about: &'static str,
    /// When it applies.
    pub ask_if: When<'k>,
    /// The options, in the order of showing.
    pub options: Vec<OptionExport<'k>>,
}

/// How many options may be chosen.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Choose {
    /// The fewest.
    pub min: usize,
    /// The most.
    pub max: usize,
}

/// An option of a question.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OptionExport<'k> {
    /// Its id.
    pub id: &'k str,
    /// What a person reads and chooses.
    pub label: &'k str,
    /// What it is called in a list.
    pub short: Option<&'k str>,
    /// A sentence of help.
    pub more: Option<&'k str>,
    /// The messengers, there for comparison only, that it stands for.
    pub compare: Vec<&'k str>,
    /// When it is offered.
    pub offer_if: When<'k>,
}

/// A rule.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RuleExport<'k> {
    /// Its id.
    pub id: &'k str,
    /// When it posts.
    pub when: When<'k>,
    /// By attribute the lowest acceptable level; `null` if it requires nothing.
    pub require: Option<ById<'k, &'k str>>,
    /// What its requirement protects: `comfort`, `reach` or `safety`; `null` if it requires nothing.
    pub guards: Option<&'static str>,
    /// What it ranks by; `null` if by nothing.
    pub prefer: Option<PreferExport<'k>>,
    /// The person's need, as a clause.
    pub because: &'k str,
    /// What speaks for a messenger that meets it, as a sentence.
    pub reason: Option<&'k str>,
    /// The list of devices into which its reason is joined: `own_devices` or `their_devices`.
    pub joins: Option<&'static str>,
    /// What giving its requirement up means.
    pub in_practice: Option<&'k str>,
    /// The clause with which another messenger that meets it is named.
    pub fallback: Option<&'k str>,
}

/// What a rule ranks by.
#[derive(Debug, Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum PreferExport<'k> {
    /// The levels of an attribute.
    Attribute {
        /// Which.
        attribute: &'k str,
        /// The level from which more is no better.
        enough: &'k str,
    },
    /// One messenger before all others.
    Messenger {
        /// Which.
        messenger: &'k str,
    },
}

pub(super) fn questions(knowledge: &Knowledge) -> Vec<QuestionExport<'_>> {
    let rows = knowledge.questions.iter().map(|(_, question)| QuestionExport {
        id: &question.id,
        topic: &question.topic,
        ask: &question.ask,
        hint: question.hint.as_deref(),
        core: question.is_core,
        why: &question.why,
        choose: match question.kind {
            Kind::One => Choose { min: 1, max: 1 },
            Kind::Any { min } => Choose { min: min.into(), max: question.options.len() },
        },
        about: match question.about {
            About::Choice => "choice",
            About::Circumstance => "circumstance",
        },
        ask_if: condition(knowledge, &question.ask_if),
        options: question
            .options
            .iter()
            .map(|option| OptionExport {
                id: &option.id,
                label: &option.label,
                short: option.short.as_deref(),
                more: option.more.as_deref(),
                compare: messengers(knowledge, &option.compare),
                offer_if: condition(knowledge, &option.offer_if),
            })
            .collect(),
    });
    rows.collect()
}

pub(super) fn rules(knowledge: &Knowledge) -> Vec<RuleExport<'_>> {
    let rows = knowledge.rules.iter().map(|(_, rule)| {
        let require = rule.require.as_ref().map(|requirement| {
            let floors = requirement.floors.iter().map(|(attribute, floor)| {
                (knowledge.attributes[*attribute].id.as_str(), level(knowledge, *attribute, *floor))
            });
            ById(floors.collect())
        });
        RuleExport {
            id: &rule.id,
            when: condition(knowledge, &rule.when),
            require,
            guards: rule.require.as_ref().map(|requirement| requirement.guards.id()),
            prefer: rule.prefer.map(|preference| prefer(knowledge, preference)),
            because: &rule.because,
            reason: rule.reason.as_deref(),
            joins: rule.joins.map(|joins| match joins {
                Joins::OwnDevices => "own_devices",
                Joins::TheirDevices => "their_devices",
            }),
            in_practice: rule.in_practice.as_deref(),
            fallback: rule.fallback.as_deref(),
        }
    });
    rows.collect()
}

fn prefer(knowledge: &Knowledge, preference: Preference) -> PreferExport<'_> {
    match preference.by {
        Measure::Attribute(attribute) => PreferExport::Attribute {
            attribute: &knowledge.attributes[attribute].id,
            enough: level(knowledge, attribute, preference.enough),
        },
        Measure::Messenger(messenger) => {
            PreferExport::Messenger { messenger: &knowledge.messengers[messenger].id }
        }
    }
}

fn level(knowledge: &Knowledge, attribute: Handle<Attribute>, level: Level) -> &str {
    knowledge.attributes[attribute].level(level).map_or("", |level| level.id.as_str())
}
