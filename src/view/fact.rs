//! What several objects share: facts, sources, answers, and maps that keep their order.

use serde::{Serialize, Serializer};

use crate::answers::Answer;
use crate::engine::{Change, Witness};
use crate::knowledge::{
    Attribute, Guards, Handle, Kind, Knowledge, Measure, Messenger, Question, Rule, Source,
};

/// A map from ids, in the order of the files.
#[derive(Debug, Clone)]
pub struct ById<'k, T>(pub(super) Vec<(&'k str, T)>);

impl<T: Serialize> Serialize for ById<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(id, value)| (id, value)))
    }
}

#[cfg(feature = "schema")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for ById<'_, T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("ById_{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        std::collections::BTreeMap::<String, T>::json_schema(generator)
    }
}

/// A rule, and what is known that meets or fails it.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Reason<'k> {
    /// The rule.
    pub rule: &'k str,
    /// The person's need, as a clause. For people to read; may be reworded at any time.
    pub because: &'k str,
    /// For a requirement the lowest level that will do; for a preference the level from which more is no better, or the one messenger
    /// that it prefers.
    pub wanted: &'k str,
    /// What is known; `null` where the rule prefers one messenger.
    pub fact: Option<KnownFact<'k>>,
}

/// What is known of a messenger on one attribute.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct KnownFact<'k> {
    /// What about.
    pub attribute: &'k str,
    /// The level the messenger stands on, or `unknown`.
    pub level: &'k str,
    /// Where it is known from; at least one.
    pub sources: Vec<&'k str>,
    /// The newest date among these sources, as exact as is known: `2026`, `2026-03` or `2026-03-09`.
    pub date: String,
    /// Whether one of the sources is our own judgement.
    pub judgement: bool,
}

/// Where something is known from.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SourceView<'k> {
    /// What it is.
    pub title: &'k str,
    /// Where it can be read; `null` if nowhere.
    pub url: Option<&'k str>,
    /// When it was so.
    pub date: String,
    /// Whether it is our own judgement.
    pub judgement: bool,
}

/// What giving a requirement up costs.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Costs {
    /// Convenience.
    Comfort,
    /// Some messages may not arrive.
    Reach,
    /// It lowers somebody's protection.
    Safety,
}

impl From<Guards> for Costs {
    fn from(guards: Guards) -> Self {
        match guards {
            Guards::Comfort => Self::Comfort,
            Guards::Reach => Self::Reach,
            Guards::Safety => Self::Safety,
        }
    }
}

/// Changed answers: by question the id of an option, or a list of ids for a question that takes several. Put over the answers that
/// were given, they lead where is said.
pub(super) type Changed<'k> = ById<'k, AnswerView<'k>>;

/// An answer as `--set` and an answer sheet take it.
#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum AnswerView<'k> {
    /// The id of an option, `dont_know` or `rather_not_say`.
    One(&'k str),
    /// The ids of options.
    Several(Vec<&'k str>),
}

/// Changed answers.
pub(super) fn changed<'k>(knowledge: &'k Knowledge, change: &Change) -> Changed<'k> {
    let entries = change.iter().map(|(question, answer)| answered(knowledge, *question, *answer));
    ById(entries.collect())
}

/// One answer by its question.
pub(super) fn answered(
    knowledge: &Knowledge,
    question: Handle<Question>,
    answer: Answer,
) -> (&str, AnswerView<'_>) {
    let row = &knowledge.questions[question];
    let view = match (answer, row.kind) {
        (Answer::Chosen(options), Kind::Any { .. }) => AnswerView::Several(row.ids(options)),
        (Answer::Chosen(options), Kind::One) => {
            AnswerView::One(row.ids(options).first().copied().unwrap_or_default())
        }
        (Answer::DontKnow, _) => AnswerView::One("dont_know"),
        (Answer::RatherNotSay, _) => AnswerView::One("rather_not_say"),
    };
    (row.id.as_str(), view)
}

/// A reason of a weighing.
pub(super) fn reason<'k>(knowledge: &'k Knowledge, witness: &Witness) -> Reason<'k> {
    let rule = &knowledge.rules[witness.rule];
    let Some(attribute) = witness.measure.attribute() else {
        let wanted = measure(knowledge, witness.measure);
        return Reason { rule: &rule.id, because: &rule.because, wanted, fact: None };
    };
    let wanted = knowledge.attributes[attribute].level(witness.wanted);
    Reason {
        rule: &rule.id,
        because: &rule.because,
        wanted: wanted.map_or("unknown", |level| level.id.as_str()),
        fact: Some(fact(knowledge, witness.messenger, attribute)),
    }
}

/// What is known of a messenger on an attribute.
pub(super) fn fact(
    knowledge: &Knowledge,
    messenger: Handle<Messenger>,
    attribute: Handle<Attribute>,
) -> KnownFact<'_> {
    let fact = knowledge.fact(messenger, attribute);
    let row = &knowledge.attributes[attribute];
    let level = fact.level.and_then(|level| row.level(level));
    KnownFact {
        attribute: &row.id,
        level: level.map_or("unknown", |level| level.id.as_str()),
        sources: ids(knowledge, &fact.from),
        date: knowledge.date(fact).to_string(),
        judgement: fact.from.iter().any(|source| knowledge.sources[*source].is_judgement),
    }
}

/// The id of what messengers are compared by.
pub(super) fn measure(knowledge: &Knowledge, measure: Measure) -> &str {
    match measure {
        Measure::Attribute(attribute) => &knowledge.attributes[attribute].id,
        Measure::Messenger(messenger) => &knowledge.messengers[messenger].id,
    }
}

/// The ids of sources.
pub(super) fn ids<'k>(knowledge: &'k Knowledge, sources: &[Handle<Source>]) -> Vec<&'k str> {
    sources.iter().map(|source| knowledge.sources[*source].id.as_str()).collect()
}

/// The ids of rules.
pub(super) fn rules<'k>(knowledge: &'k Knowledge, rules: &[Handle<Rule>]) -> Vec<&'k str> {
    rules.iter().map(|rule| knowledge.rules[*rule].id.as_str()).collect()
}

/// The ids of messengers.
pub(super) fn messengers<'k>(knowledge: &'k Knowledge, messengers: &[Handle<Messenger>]) -> Vec<&'k str> {
    messengers.iter().map(|messenger| knowledge.messengers[*messenger].id.as_str()).collect()
}

/// Every source by its id.
pub(super) fn sources(knowledge: &Knowledge) -> ById<'_, SourceView<'_>> {
    let sources = knowledge.sources.iter().map(|(_, source)| {
        let view = SourceView {
            title: &source.title,
            url: source.url.as_deref(),
            date: source.date.to_string(),
            judgement: source.is_judgement,
        };
        (source.id.as_str(), view)
    });
    ById(sources.collect())
}
