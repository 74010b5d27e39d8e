//! Questionnaires that belong to nobody, for speed and scale: made at random, or read from JSON. A condition is a list of conjunctions of
//! literals `{"q": question, "in": [options]}` or `{"q": question, "not_in": [options]}`; `[[]]` always holds. An option is in, if it
//! is chosen; of a question that is not asked nothing is chosen.
//!
//! Who wins: of those who have everything required, each preference whose rule fires keeps those who have it, if anybody does, in the
//! order of the rules; of those who are left at last, the first.

mod files;
mod random;

use serde::Deserialize;

pub(crate) use self::files::{messengers, questions};
pub(crate) use self::random::{problem, sheets};

/// Questions, candidates and rules.
#[derive(Deserialize)]
pub(crate) struct Problem {
    pub(crate) attributes: Vec<String>,
    pub(crate) candidates: Vec<Candidate>,
    pub(crate) questions: Vec<Question>,
    pub(crate) rules: Vec<Rule>,
}

#[derive(Deserialize)]
pub(crate) struct Candidate {
    /// The attributes that it has, by place.
    pub(crate) attrs: Vec<usize>,
}

#[derive(Deserialize)]
pub(crate) struct Question {
    pub(crate) kind: Kind,
    /// How many.
    pub(crate) options: usize,
    pub(crate) when: Condition,
}

#[derive(Deserialize, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Kind {
    /// One option.
    Single,
    /// One or more.
    Multi,
}

#[derive(Deserialize)]
pub(crate) struct Rule {
    pub(crate) when: Condition,
    pub(crate) kind: Effect,
    /// The attribute that it requires or prefers.
    pub(crate) attr: usize,
}

#[derive(Deserialize, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Effect {
    Require,
    Prefer,
}

pub(crate) type Condition = Vec<Vec<Literal>>;

#[derive(Deserialize)]
#[serde(untagged)]
pub(crate) enum Literal {
    In {
        q: usize,
        #[serde(rename = "in")]
        options: Vec<usize>,
    },
    NotIn {
        q: usize,
        #[serde(rename = "not_in")]
        options: Vec<usize>,
    },
}

impl Literal {
    /// The question, the options, and whether one of them must be chosen or none.
    pub(crate) fn parts(&self) -> (usize, &[usize], bool) {
        match self {
            Self::In { q, options } => (*q, options, true),
            Self::NotIn { q, options } => (*q, options, false),
        }
    }
}

/// The options chosen at each question; `None` where it is not asked.
pub(crate) type Sheet = Vec<Option<Vec<usize>>>;

/// Whether a condition holds, read as it is written.
pub(crate) fn holds(condition: &Condition, sheet: &Sheet) -> bool {
    let is_met = |literal: &Literal| {
        let (question, options, wanted) = literal.parts();
        let chosen = sheet.get(question).and_then(Option::as_ref);
        chosen.is_some_and(|chosen| options.iter().any(|option| chosen.contains(option))) == wanted
    };
    condition.iter().any(|all| all.iter().all(is_met))
}
