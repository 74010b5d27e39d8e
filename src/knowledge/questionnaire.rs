//! Questions, their options, and the rules that turn answers into requirements and preferences.

use serde::{Deserialize, Serialize};

use super::{Attribute, Condition, Handle, Level, Messenger, OptionIx, OptionSet};

/// One question.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Question {
    /// Its id in `questions.ron`.
    pub id: String,
    /// One to three words, for progress and review.
    pub topic: String,
    /// The question itself.
    pub ask: String,
    /// The rule that matters for answering it, in a line under the question.
    pub hint: Option<String>,
    /// Why it is asked and what its words mean.
    pub why: String,
    /// Whether it is asked of everybody; core questions stand before all others.
    pub is_core: bool,
    /// How many options may be chosen.
    pub kind: Kind,
    /// Whether a person can choose otherwise.
    pub about: About,
    /// The options, in the order of showing; at most [`OptionSet::MOST`].
    pub options: Vec<AnswerOption>,
    /// When the question applies; names only earlier questions.
    pub ask_if: Condition,
}

impl Question {
    /// Each option with its place.
    pub fn options(&self) -> impl Iterator<Item = (OptionIx, &AnswerOption)> {
        (0..OptionSet::MOST).map(OptionIx).zip(&self.options)
    }

    /// The option with this id.
    pub fn option(&self, id: &str) -> Option<OptionIx> {
        self.options().find(|(_, option)| option.id == id).map(|(ix, _)| ix)
    }

    /// The ids of the options in `set`.
    pub fn ids(&self, set: OptionSet) -> Vec<&str> {
        self.options().filter(|(ix, _)| set.has(*ix)).map(|(_, option)| option.id.as_str()).collect()
    }
}

/// One option of a question.
#[derive(Debug, Serialize, Deserialize)]
pub struct AnswerOption {
    /// Its id in `questions.ron`.
    pub id: String,
    /// What the person reads and chooses.
    pub label: String,
    /// What it is called in a list: "Android phone".
    pub short: Option<String>,
    /// A sentence of help on this option.
    pub more: Option<String>,
    /// The messengers, there for comparison only, that it stands for.
    pub compare: Vec<Handle<Messenger>>,
    /// When the option is offered; names only earlier questions.
    pub offer_if: Condition,
}

/// How many options may be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Kind {
    /// Exactly one.
    #[default]
    One,
    /// As many as fit, but at least `min`.
    Any {
        /// The fewest that count as an answer.
        min: u8,
    },
}

impl Kind {
    /// The fewest options that make an answer.
    pub fn least(self) -> u32 {
        match self {
            Self::One => 1,
            Self::Any { min } => u32::from(min),
        }
    }

    /// Whether so many options make an answer.
    pub fn takes(self, chosen: OptionSet) -> bool {
        match self {
            Self::One => chosen.count() == 1,
            Self::Any { min } => chosen.count() >= u32::from(min),
        }
    }
}

/// What a question is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum About {
    /// Something a person can decide.
    #[default]
    Choice,
    /// Something a person cannot simply change.
    Circumstance,
}

/// A condition over the answers, what it posts, and the clause that says why.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Rule {
    /// Its id in `questions.ron`.
    pub id: String,
    /// When it posts.
    pub when: Condition,
    /// The must, if it posts one.
    pub require: Option<Requirement>,
    /// The nice, if it posts one.
    pub prefer: Option<Preference>,
    /// The person's need as a clause: "you want to use it on an iPhone".
    pub because: String,
    /// What speaks for a messenger that meets it, as a sentence without a full stop: "Works on your iPhone".
    pub reason: Option<String>,
    /// The list of devices into which its reason is joined with those of its like.
    pub joins: Option<Joins>,
    /// What giving the requirement up means, as a sentence.
    pub in_practice: Option<String>,
    /// If the requirement is given up: the clause with which another messenger that meets it is named as fallback.
    pub fallback: Option<String>,
}

impl Rule {
    /// Each attribute of which it requires a level, with the lowest acceptable one.
    pub fn floors(&self) -> impl Iterator<Item = (Handle<Attribute>, Level)> {
        self.require.iter().flat_map(|requirement| &requirement.floors).copied()
    }

    /// What giving up its requirement costs; a rule without one costs least.
    pub fn guards(&self) -> Guards {
        self.require.as_ref().map_or(Guards::Comfort, |requirement| requirement.guards)
    }
}

/// A posted must: the lowest acceptable level of one or more attributes.
#[derive(Debug, Serialize, Deserialize)]
pub struct Requirement {
    /// Attribute and lowest acceptable level.
    pub floors: Vec<(Handle<Attribute>, Level)>,
    /// What giving it up would cost.
    pub guards: Guards,
}

/// What a requirement protects.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Guards {
    /// Convenience.
    Comfort,
    /// That messages arrive at all.
    Reach,
    /// Identity, location or messages.
    Safety,
}

impl Guards {
    /// Its word in `questions.ron`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Comfort => "comfort",
            Self::Reach => "reach",
            Self::Safety => "safety",
        }
    }
}

/// A list of devices that reasons are joined into.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Joins {
    /// "Works on your iPhone and your Linux computer".
    OwnDevices,
    /// The same of those whom the person writes to.
    TheirDevices,
}

/// What messengers are compared by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Measure {
    /// The levels of an attribute.
    Attribute(Handle<Attribute>),
    /// Whether it is this one: level 1 for that, 0 for all others.
    Messenger(Handle<Messenger>),
}

impl Measure {
    /// The attribute, if it is one.
    pub fn attribute(self) -> Option<Handle<Attribute>> {
        match self {
            Self::Attribute(attribute) => Some(attribute),
            Self::Messenger(_) => None,
        }
    }
}

/// A posted nice: rank by one measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Preference {
    /// What to rank by.
    pub by: Measure,
    /// The level beyond which more is no better for this person; the best there is if nothing is said.
    pub enough: Level,
}

/// One step of the comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Criterion {
    /// The posted preferences, in the order of their rules.
    Preferences,
    /// One attribute, whatever was answered.
    Attribute(Handle<Attribute>),
}
