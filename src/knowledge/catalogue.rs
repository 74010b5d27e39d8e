//! Attributes, sources, and the messengers with their facts, apps, cautions and guides.

use super::questionnaire::Facts;
use super::{Condition, Date, Handle, OptionIx};

/// A place on an attribute's scale; 0 is worst.
pub type Level = u16;

/// A closed scale, worst to best.
#[derive(Debug)]
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

/// One level of a scale.
#[derive(Debug)]
pub struct LevelName {
    /// Its id in `messengers.ron`.
    pub id: String,
    /// A phrase that reads well after the attribute's label.
    pub label: String,
}

/// Where something is known from.
#[derive(Debug)]
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
#[derive(Debug)]
pub struct Channel {
    /// Its id in `messengers.ron`.
    pub id: String,
    /// What the person knows it by.
    pub label: String,
    /// When it is offered.
    pub offer_if: Condition,
}

/// What is known of one messenger on one attribute.
#[derive(Debug, Clone)]
pub struct Fact {
    /// `None` where the file says `unknown`.
    pub level: Option<Level>,
    /// At least one.
    pub from: Vec<Handle<Source>>,
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
#[derive(Debug)]
pub struct Messenger {
    /// Its id in `messengers.ron`.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it is, in a sentence or two.
    pub summary: String,
    /// Whether it is there to be compared with, and never recommended.
    pub is_comparison_only: bool,
    /// One fact an attribute.
    pub facts: Facts,
    /// Where to read more.
    pub links: Links,
    /// Who looked it over.
    pub audits: Vec<Audit>,
    /// Programs to use it with; the first is the usual one.
    pub apps: Vec<App>,
    /// What it is weak at, and for whom that matters.
    pub cautions: Vec<Caution>,
    /// Setup instructions.
    pub guides: Vec<Guide>,
}

/// Where to read more about a messenger.
#[derive(Debug, Default)]
pub struct Links {
    /// The makers' own page.
    pub home: String,
    /// The privacy policy.
    pub privacy: String,
    /// The manual.
    pub documentation: String,
    /// The source code.
    pub source: String,
    /// Where to give money.
    pub donate: Option<String>,
    /// Everything else.
    pub more: Vec<Link>,
    /// Addresses of the baseline page that newer ones replace; shown by nobody, kept for the record.
    pub former: Vec<String>,
}

/// A named address.
#[derive(Debug)]
pub struct Link {
    /// What it leads to.
    pub label: String,
    /// `https:` only.
    pub url: String,
}

/// An independent look at the software.
#[derive(Debug)]
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
#[derive(Debug)]
pub struct App {
    /// Its id in `messengers.ron`.
    pub id: String,
    /// Its name.
    pub name: String,
    /// When it replaces the usual app; `Always` for the usual one.
    pub use_if: Condition,
    /// Where to get it, by platform.
    pub downloads: Vec<Download>,
}

/// One place to get an app for one platform.
#[derive(Debug)]
pub struct Download {
    /// An option of the devices question.
    pub platform: OptionIx,
    /// Through what.
    pub channel: Handle<Channel>,
    /// `https:` only.
    pub url: String,
}

/// What a messenger is weak at.
#[derive(Debug)]
pub struct Caution {
    /// Its id in `messengers.ron`.
    pub id: String,
    /// For whom it matters.
    pub when: Condition,
    /// The warning.
    pub text: String,
    /// At least one.
    pub from: Vec<Handle<Source>>,
}

/// Setup instructions on one topic.
#[derive(Debug)]
pub struct Guide {
    /// Its id in `messengers.ron`.
    pub id: String,
    /// What it does.
    pub title: String,
    /// The app it is for; `None` if for every app of the messenger.
    pub app: Option<usize>,
    /// For whom it is worth doing.
    pub when: Condition,
    /// When the person's answers demand it.
    pub needed_if: Option<Condition>,
    /// Platforms on which the steps are done: options of the devices question.
    pub on: Vec<OptionIx>,
    /// Worries it answers: options of the worries question.
    pub against: Vec<OptionIx>,
    /// What to do, one action a step. Menu labels stand between `**`.
    pub steps: Vec<String>,
    /// Further steps that can be left out.
    pub optional: Vec<String>,
    /// At least one.
    pub from: Vec<Handle<Source>>,
}
