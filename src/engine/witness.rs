//! What a weighing leaves as evidence: who is ruled out and by what, and who stands behind whom because of what.

use crate::knowledge::{Handle, Level, Measure, Messenger, Rule};

/// One rule, one messenger and one measure: what was wanted. The fact is in the knowledge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Witness {
    /// What posted the want.
    pub rule: Handle<Rule>,
    /// Whose fact it is.
    pub messenger: Handle<Messenger>,
    /// By which measure.
    pub measure: Measure,
    /// The level that was wanted.
    pub wanted: Level,
}

/// A messenger that is ruled out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exclusion {
    /// Who.
    pub messenger: Handle<Messenger>,
    /// Every posted requirement that it fails; never empty.
    pub failed: Vec<Witness>,
}

/// A place in the ranking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ranked {
    /// Who.
    pub messenger: Handle<Messenger>,
    /// What put it behind the one before it; `None` for the first.
    pub behind: Option<Behind>,
}

/// What decided between two messengers that stand next to each other in the ranking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Behind {
    /// The preference or criterion.
    pub decider: Decider,
    /// What it compares.
    pub measure: Measure,
}

/// What decided between two messengers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decider {
    /// A posted preference.
    Preference(Handle<Rule>),
    /// A criterion that counts whatever is answered.
    Criterion,
}
