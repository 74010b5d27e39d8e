//! What `export --format json` writes: all of the knowledge, for other programs. `docs/export-json.md` describes it.

mod catalogue;
mod page;
mod questionnaire;

use serde::Serialize;

use self::catalogue::{AttributeExport, ChannelExport, GuideExport, MessengerExport};
use self::page::{CriterionExport, PageExport};
use self::questionnaire::{QuestionExport, RuleExport};
use super::FORMAT;
use super::fact::{ById, SourceView, sources};
use crate::knowledge::{Condition, Criterion, Handle, Knowledge, OptionIx, Question};

/// All of the knowledge.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Export<'k> {
    /// The version of this shape.
    #[cfg_attr(feature = "schema", schemars(extend("const" = 1)))]
    pub format: u32,
    /// The fingerprint of the data files: 16 hexadecimal digits.
    pub knowledge: &'k str,
    /// The language of the texts, as a tag such as `en`.
    pub lang: &'k str,
    /// The question whose options are the platforms of downloads and guides.
    pub devices: &'k str,
    /// The question whose options are the worries that guides answer.
    pub worries: &'k str,
    /// The question about what is used today; `null` if there is none.
    pub uses: Option<&'k str>,
    /// The question about what else is used today; `null` if there is none.
    pub uses_other: Option<&'k str>,
    /// The questions, in the order of asking.
    pub questions: Vec<QuestionExport<'k>>,
    /// The rules, in the order in which preferences count.
    pub rules: Vec<RuleExport<'k>>,
    /// The order of comparison: attributes, and `preferences`.
    pub ranking: Vec<&'k str>,
    /// Every source by its id.
    pub sources: ById<'k, SourceView<'k>>,
    /// Every way to get an app.
    pub channels: Vec<ChannelExport<'k>>,
    /// Every attribute.
    pub attributes: Vec<AttributeExport<'k>>,
    /// Every messenger with all that is known of it.
    pub messengers: Vec<MessengerExport<'k>>,
    /// The guides for several messengers.
    pub guides: Vec<GuideExport<'k>>,
    /// The criteria of the page.
    pub criteria: Vec<CriterionExport<'k>>,
    /// What the page says of itself.
    pub page: PageExport<'k>,
}

/// A condition over the answers. What always holds is an empty `all`.
#[derive(Debug, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum When<'k> {
    /// This option of this question is chosen: the id of the question, then that of the option.
    Is([&'k str; 2]),
    /// Every one of these holds.
    All(Vec<Self>),
    /// At least one of these holds.
    Any(Vec<Self>),
    /// This does not hold.
    Not(Box<Self>),
}

/// All of the knowledge, in `lang`.
pub fn export<'k>(knowledge: &'k Knowledge, lang: &'k str) -> Export<'k> {
    let ranking = knowledge.ranking.iter().map(|criterion| match criterion {
        Criterion::Preferences => "preferences",
        Criterion::Attribute(attribute) => knowledge.attributes[*attribute].id.as_str(),
    });
    let question = |question: Handle<Question>| knowledge.questions[question].id.as_str();
    Export {
        format: FORMAT,
        knowledge: &knowledge.hash,
        lang,
        devices: question(knowledge.devices),
        worries: question(knowledge.worries),
        uses: knowledge.uses.map(question),
        uses_other: knowledge.uses_other.map(question),
        questions: questionnaire::questions(knowledge),
        rules: questionnaire::rules(knowledge),
        ranking: ranking.collect(),
        sources: sources(knowledge),
        channels: catalogue::channels(knowledge),
        attributes: catalogue::attributes(knowledge),
        messengers: catalogue::messengers(knowledge),
        guides: catalogue::guides(knowledge),
        criteria: page::criteria(knowledge),
        page: page::page(knowledge),
    }
}

fn condition<'k>(knowledge: &'k Knowledge, when: &Condition) -> When<'k> {
    let parts = |parts: &[Condition]| parts.iter().map(|part| condition(knowledge, part)).collect();
    match when {
        Condition::Always => When::All(Vec::new()),
        Condition::Is(question, option) => {
            When::Is([&knowledge.questions[*question].id, option_id(knowledge, *question, *option)])
        }
        Condition::All(all) => When::All(parts(all)),
        Condition::Any(any) => When::Any(parts(any)),
        Condition::Not(part) => When::Not(Box::new(condition(knowledge, part))),
    }
}

fn option_id(knowledge: &Knowledge, question: Handle<Question>, option: OptionIx) -> &str {
    let option = knowledge.questions[question].options.get(usize::from(option.0));
    option.map_or("", |option| option.id.as_str())
}
