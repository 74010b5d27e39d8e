//! Attributes, sources, and the messengers with their facts, apps and cautions. Guides: `guide`.

use serde::{Deserialize, Serialize};
use smallvec::SmallVec;

use super::{Condition, Date, Guide, Handle, OptionIx, Table};

/// A place on an attribute's scale; 0 is worst.
pub type Level = u16;

/// Where something is from. Most facts have one source or a few, and a large catalogue has hundreds of thousands of facts: up to
/// eight stand in the record itself.
pub type Sources = SmallVec<[Handle<Source>; 8]>;

/// A closed scale, worst to best.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Attribute {
    /// Its id in `messengers.ron`.
    pub id: String,
    /// A short noun phrase.
    pub label: String,
    /// What it means, for someone who has never heard of it.
    pub explain: String,
    /// Worst to best.
    pub levels: Vec<LevelName>,
    /// After how many months a fact should be looked at again.
    pub recheck_after: u32,
    /// The heading under which it stands where everything is shown.
    pub group: Option<Group>,
}

impl Attribute {
    /// The most levels a scale can have: enough to put thousands of messengers into a strict order.
    pub const MOST: u16 = 10_000;

    /// The best level.
    pub fn best(&self) -> Level {
        Level::try_from(self.levels.len().saturating_sub(1)).unwrap_or(Level::MAX)
    }

    /// The name of a level.
    pub fn level(&self, level: Level) -> Option<&LevelName> {
        self.levels.get(usize::from(level))
    }
}

/// A heading over attributes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Group {
    /// What others learn of a person.
    Privacy,
    /// How messages are protected.
    Encryption,
    /// Whom one has to trust.
    Trust,
    /// Where and whom messages reach.
    Reach,
    /// On what it runs.
    Platforms,
    /// What it is like to use.
    Use,
}

impl Group {
    /// Every heading, in the order of showing.
    pub const ALL: [Self; 6] =
        [Self::Privacy, Self::Encryption, Self::Trust, Self::Reach, Self::Platforms, Self::Use];

    /// Its word in `messengers.ron`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Privacy => "privacy",
            Self::Encryption => "encryption",
            Self::Trust => "trust",
            Self::Reach => "reach",
            Self::Platforms => "platforms",
            Self::Use => "use",
        }
    }
}

/// One level of a scale.
#[derive(Debug, Serialize, Deserialize)]
pub struct LevelName {
    /// Its id in `messengers.ron`.
    pub id: String,
    /// A phrase that reads well after the attribute's label.
    pub label: String,
}

/// Where something is known from.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Source {
    /// Its id in `messengers.ron`.
    pub id: String,
    /// What it is.
    pub title: String,
    /// Where it can be read.
    pub url: Option<String>,
    /// When it was so.
    pub date: Date,
    /// Whether it is our own judgement.
    pub is_judgement: bool,
}

/// A way to get an app.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Channel {
    /// Its id in `messengers.ron`.
    pub id: String,
    /// What the person knows it by.
    pub label: String,
    /// When it is offered.
    pub offer_if: Condition,
}

/// What is known of one messenger on one attribute.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Fact {
    /// `None` where the file says `unknown`.
    pub level: Option<Level>,
    /// At least one.
    pub from: Sources,
    /// A sentence of context.
    pub note: Option<String>,
}

impl Fact {
    /// The level for comparison: what is not known counts as the worst.
    pub fn rank(&self) -> Level {
        self.level.unwrap_or(0)
    }

    /// Whether it is known to reach `floor`.
    pub fn reaches(&self, floor: Level) -> bool {
        self.level.is_some_and(|level| level >= floor)
    }
}

/// A network that people are on.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Messenger {
    /// Its id in `messengers.ron`.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it is, in a sentence or two.
    pub summary: String,
    /// Whether it is there to be compared with, and never recommended.
    pub is_comparison_only: bool,
    /// Why not simply stay with it; of those that are there for comparison.
    pub why_not: Option<String>,
    /// What speaks for it nevertheless.
    pub in_favour: Option<String>,
    /// One fact an attribute.
    pub facts: Table<Fact>,
    /// Where to read more.
    pub links: Links,
    /// Who looked it over.
    pub audits: Vec<Audit>,
    /// Programs to use it with; the first is the usual one.
    pub apps: Vec<App>,
    /// What it is weak at, and for whom that matters.
    pub cautions: Vec<Caution>,
    /// Its own setup instructions.
    pub guides: Vec<Handle<Guide>>,
}

impl Messenger {
    /// Whether no place is named to get an app of it: so with those that are there for comparison.
    pub fn has_no_downloads(&self) -> bool {
        self.apps.iter().all(|app| app.downloads.is_empty())
    }
}

/// Where to read more about a messenger.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Links {
    /// The makers' own page; only those that are there for comparison may have none.
    pub home: Option<String>,
    /// The privacy policy; likewise.
    pub privacy: Option<String>,
    /// The manual.
    pub documentation: String,
    /// The source code; likewise.
    pub source: Option<String>,
    /// Where to give money.
    pub donate: Option<String>,
    /// Everything else.
    pub more: Vec<Link>,
    /// Addresses of the baseline page that newer ones replace; shown by nobody, kept for the record.
    pub former: Vec<String>,
}

/// A named address.
#[derive(Debug, Serialize, Deserialize)]
pub struct Link {
    /// What it leads to.
    pub label: String,
    /// `https:` only.
    pub url: String,
}

/// An independent look at the software.
#[derive(Debug, Serialize, Deserialize)]
pub struct Audit {
    /// When it was published.
    pub date: Date,
    /// What was looked at.
    pub what: String,
    /// Who looked.
    pub by: String,
    /// The report, where it can be read.
    pub url: Option<String>,
}

/// A program to use a messenger with.
#[derive(Debug, Serialize, Deserialize)]
pub struct App {
    /// Its id in `messengers.ron`.
    pub id: String,
    /// Its name.
    pub name: String,
    /// When it replaces the usual app; `Always` for the usual one.
    pub use_if: Condition,
    /// Why this one instead of the usual app.
    pub why: Option<String>,
    /// Where to get it, by platform.
    pub downloads: Vec<Download>,
}

/// One place to get an app for one platform.
#[derive(Debug, Serialize, Deserialize)]
pub struct Download {
    /// An option of the devices question.
    pub platform: OptionIx,
    /// Through what.
    pub channel: Handle<Channel>,
    /// `https:` only.
    pub url: String,
}

/// What a messenger is weak at.
#[derive(Debug, Serialize, Deserialize)]
pub struct Caution {
    /// Its id in `messengers.ron`.
    pub id: String,
    /// For whom it matters.
    pub when: Condition,
    /// How much it matters.
    pub gravity: Gravity,
    /// The warning.
    pub text: String,
    /// At least one.
    pub from: Sources,
}

/// How much a caution matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Gravity {
    /// Worth knowing.
    Notable,
    /// Comes first.
    Grave,
}

impl Gravity {
    /// Its word in `messengers.ron`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Notable => "notable",
            Self::Grave => "grave",
        }
    }
}
