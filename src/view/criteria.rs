//! What `criteria` writes: the page's criteria by messenger, and what the page says of itself.

use serde::Serialize;

use super::FORMAT;
use super::fact::{ById, SourceView, ids, messengers, sources};
use crate::knowledge::{Handle, Knowledge, Messenger, PageCriterion, Tier, Verdict};

/// The criteria of the page, and which messenger meets them.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Criteria<'k> {
    /// The version of this shape.
    #[cfg_attr(feature = "schema", schemars(extend("const" = 1)))]
    pub format: u32,
    /// The fingerprint of the data files: 16 hexadecimal digits.
    pub knowledge: &'k str,
    /// The language of the texts, as a tag such as `en`.
    pub lang: &'k str,
    /// What the page is.
    pub description: Option<&'k str>,
    /// What its criteria are.
    pub intro: Option<&'k str>,
    /// The criteria, those needed to be recommended first.
    pub criteria: Vec<CriterionView<'k>>,
    /// The footnotes of the page.
    pub footnotes: Vec<FootnoteView<'k>>,
    /// The kinds of network that messengers are built on.
    pub networks: Vec<NetworkView<'k>>,
    /// Every source of the data files by its id.
    pub sources: ById<'k, SourceView<'k>>,
}

/// One criterion.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CriterionView<'k> {
    /// Its id.
    pub criterion: &'k str,
    /// What meeting it means.
    pub level: TierView,
    /// Since when it has been on the page.
    pub since: String,
    /// Until when it was; `null` if it still is.
    pub until: Option<String>,
    /// What is asked for.
    pub text: &'k str,
    /// Where it is known from.
    pub sources: Vec<&'k str>,
    /// Whether each messenger meets it, by its id.
    pub met: ById<'k, MetView<'k>>,
}

/// What meeting a criterion means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum TierView {
    /// Needed to be recommended at all.
    Minimum,
    /// What the best would have.
    BestCase,
}

impl From<Tier> for TierView {
    fn from(tier: Tier) -> Self {
        match tier {
            Tier::Minimum => Self::Minimum,
            Tier::BestCase => Self::BestCase,
        }
    }
}

/// Whether a messenger meets a criterion.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MetView<'k> {
    /// Yes, no, or between; `null` if it is not known.
    pub met: Option<VerdictView>,
    /// A sentence of context.
    pub note: Option<&'k str>,
    /// Where it is known from.
    pub sources: Vec<&'k str>,
}

/// Yes, no, or between.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum VerdictView {
    /// It meets it.
    Yes,
    /// In part, or for some people.
    Partly,
    /// It does not meet it.
    No,
}

impl From<Verdict> for VerdictView {
    fn from(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Yes => Self::Yes,
            Verdict::Partly => Self::Partly,
            Verdict::No => Self::No,
        }
    }
}

/// A footnote of the page.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FootnoteView<'k> {
    /// Its id.
    pub footnote: &'k str,
    /// The explanation.
    pub text: &'k str,
    /// Where to read more.
    pub url: Option<&'k str>,
}

/// A kind of network.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NetworkView<'k> {
    /// Its id.
    pub network: &'k str,
    /// What it is called.
    pub name: &'k str,
    /// The messengers that are built on it.
    pub messengers: Vec<&'k str>,
    /// What speaks for it.
    pub r#for: Vec<&'k str>,
    /// What speaks against it.
    pub against: Vec<&'k str>,
    /// Where it is known from.
    pub sources: Vec<&'k str>,
}

/// The criteria with every candidate, and with every messenger there for comparison of which anything is known; in `lang`.
pub fn criteria<'k>(knowledge: &'k Knowledge, lang: &'k str) -> Criteria<'k> {
    let all: Vec<Handle<Messenger>> = knowledge.messengers.handles().collect();
    let mut rows: Vec<&PageCriterion> = knowledge.criteria.iter().map(|(_, row)| row).collect();
    rows.sort_by_key(|row| row.tier);
    let texts = |texts: &'k [String]| texts.iter().map(String::as_str).collect();
    let page = &knowledge.page;
    Criteria {
        format: FORMAT,
        knowledge: &knowledge.hash,
        lang,
        description: page.description.as_deref(),
        intro: page.criteria_intro.as_deref(),
        criteria: rows.into_iter().map(|row| criterion(knowledge, row, &all)).collect(),
        footnotes: page
            .footnotes
            .iter()
            .map(|row| FootnoteView { footnote: &row.id, text: &row.text, url: row.url.as_deref() })
            .collect(),
        networks: page
            .networks
            .iter()
            .map(|row| NetworkView {
                network: &row.id,
                name: &row.name,
                messengers: messengers(knowledge, &row.who),
                r#for: texts(&row.pros),
                against: texts(&row.cons),
                sources: ids(knowledge, &row.from),
            })
            .collect(),
        sources: sources(knowledge),
    }
}

/// Whether anything is said of a messenger on a criterion.
pub(super) fn of_messenger(row: &PageCriterion, messenger: Handle<Messenger>) -> bool {
    row.met(messenger).verdict.is_some()
}

/// One criterion with these messengers.
pub(super) fn criterion<'k>(
    knowledge: &'k Knowledge,
    row: &'k PageCriterion,
    who: &[Handle<Messenger>],
) -> CriterionView<'k> {
    let met = who.iter().map(|messenger| {
        let met = row.met(*messenger);
        let view = MetView {
            met: met.verdict.map(VerdictView::from),
            note: met.note.as_deref(),
            sources: ids(knowledge, &met.from),
        };
        (knowledge.messengers[*messenger].id.as_str(), view)
    });
    CriterionView {
        criterion: &row.id,
        level: row.tier.into(),
        since: row.since.to_string(),
        until: row.until.map(|date| date.to_string()),
        text: &row.text,
        sources: ids(knowledge, &row.from),
        met: ById(met.collect()),
    }
}
