//! The page that the recommendations follow.

use serde::Serialize;

use super::super::criteria::{TierView, VerdictView};
use super::super::fact::{ById, ids, messengers};
use crate::knowledge::{Knowledge, PageCriterion};

/// A criterion of the page.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CriterionExport<'k> {
    /// Its id.
    pub id: &'k str,
    /// What meeting it means.
    pub level: TierView,
    /// Since when it has been on the page.
    pub since: String,
    /// Until when it was; `null` if it still is.
    pub until: Option<String>,
    /// What is asked for.
    pub text: &'k str,
    /// The ids of its sources.
    pub from: Vec<&'k str>,
    /// Whether each messenger meets it, by its id.
    pub met: ById<'k, MetExport<'k>>,
}

/// Whether a messenger meets a criterion.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MetExport<'k> {
    /// Yes, no, or between; `null` if it is not known.
    pub level: Option<VerdictView>,
    /// The ids of the sources.
    pub from: Vec<&'k str>,
    /// A sentence of context.
    pub note: Option<&'k str>,
}

/// What the page says of itself.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PageExport<'k> {
    /// What the page is.
    pub description: Option<&'k str>,
    /// What its criteria are.
    pub criteria_intro: Option<&'k str>,
    /// Its footnotes.
    pub footnotes: Vec<FootnoteExport<'k>>,
    /// The kinds of network.
    pub networks: Vec<NetworkExport<'k>>,
}

/// A footnote.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FootnoteExport<'k> {
    /// Its id.
    pub id: &'k str,
    /// The explanation.
    pub text: &'k str,
    /// Where to read more.
    pub url: Option<&'k str>,
    /// The ids of its sources.
    pub from: Vec<&'k str>,
}

/// A kind of network.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NetworkExport<'k> {
    /// Its id.
    pub id: &'k str,
    /// What it is called.
    pub name: &'k str,
    /// The messengers that are built on it.
    pub who: Vec<&'k str>,
    /// What speaks for it.
    pub r#for: &'k [String],
    /// What speaks against it.
    pub against: &'k [String],
    /// The ids of its sources.
    pub from: Vec<&'k str>,
}

pub(super) fn criteria(knowledge: &Knowledge) -> Vec<CriterionExport<'_>> {
    let rows = knowledge.criteria.iter().map(|(_, criterion)| CriterionExport {
        id: &criterion.id,
        level: criterion.tier.into(),
        since: criterion.since.to_string(),
        until: criterion.until.map(|date| date.to_string()),
        text: &criterion.text,
        from: ids(knowledge, &criterion.from),
        met: met(knowledge, criterion),
    });
    rows.collect()
}

fn met<'k>(knowledge: &'k Knowledge, criterion: &'k PageCriterion) -> ById<'k, MetExport<'k>> {
    let rows = knowledge.messengers.iter().map(|(handle, messenger)| {
        let met = criterion.met(handle);
        let row = MetExport {
            level: met.verdict.map(VerdictView::from),
            from: ids(knowledge, &met.from),
            note: met.note.as_deref(),
        };
        (messenger.id.as_str(), row)
    });
    ById(rows.collect())
}

pub(super) fn page(knowledge: &Knowledge) -> PageExport<'_> {
    let page = &knowledge.page;
    let footnotes = page.footnotes.iter().map(|row| FootnoteExport {
        id: &row.id,
        text: &row.text,
        url: row.url.as_deref(),
        from: ids(knowledge, &row.from),
    });
    let networks = page.networks.iter().map(|row| NetworkExport {
        id: &row.id,
        name: &row.name,
        who: messengers(knowledge, &row.who),
        r#for: &row.pros,
        against: &row.cons,
        from: ids(knowledge, &row.from),
    });
    PageExport {
        description: page.description.as_deref(),
        criteria_intro: page.criteria_intro.as_deref(),
        footnotes: footnotes.collect(),
        networks: networks.collect(),
    }
}
