//! The page that the recommendations follow: what it is, its criteria and which messenger meets them, its footnotes.

use serde::{Deserialize, Serialize};

use super::{Date, Handle, Messenger, Sources, Table};

/// One criterion of the page.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct PageCriterion {
    /// Its id in `messengers.ron`.
    pub id: String,
    /// What meeting it means.
    pub tier: Tier,
    /// Since when it has been on the page.
    pub since: Date,
    /// Until when it was; `None` if it still is.
    pub until: Option<Date>,
    /// What is asked for.
    pub text: String,
    /// At least one.
    pub from: Sources,
    /// Who meets it, a row a messenger.
    pub met: Table<Met>,
}

impl PageCriterion {
    /// Whether `messenger` meets it.
    pub fn met(&self, messenger: Handle<Messenger>) -> &Met {
        &self.met[messenger.cast()]
    }
}

/// What meeting a criterion means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
pub enum Tier {
    /// Needed to be recommended at all.
    #[default]
    Minimum,
    /// What the best would have.
    BestCase,
}

/// Whether a messenger meets a criterion.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Met {
    /// `None` if it is not known.
    pub verdict: Option<Verdict>,
    /// At least one, unless nothing was said of a messenger that is there for comparison.
    pub from: Sources,
    /// A sentence of context.
    pub note: Option<String>,
}

/// Yes, no, or between.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Verdict {
    /// It does not meet it.
    No,
    /// In part, or for some people.
    Partly,
    /// It meets it.
    Yes,
}

/// What the page says of itself.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Page {
    /// What the page is.
    pub description: Option<String>,
    /// What its criteria are.
    pub criteria_intro: Option<String>,
    /// Its footnotes.
    pub footnotes: Vec<Footnote>,
    /// The kinds of network that messengers are built on.
    pub networks: Vec<Network>,
}

/// A footnote of the page.
#[derive(Debug, Serialize, Deserialize)]
pub struct Footnote {
    /// Its id in `messengers.ron`.
    pub id: String,
    /// The explanation.
    pub text: String,
    /// Where to read more.
    pub url: Option<String>,
    /// At least one.
    pub from: Sources,
}

/// A kind of network.
#[derive(Debug, Serialize, Deserialize)]
pub struct Network {
    /// Its id in `messengers.ron`.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// The messengers that are built on it.
    pub who: Vec<Handle<Messenger>>,
    /// What speaks for it.
    pub pros: Vec<String>,
    /// What speaks against it.
    pub cons: Vec<String>,
    /// At least one.
    pub from: Sources,
}
