//! A condition over the answers, and what is left of it while answers are missing.

use serde::{Deserialize, Serialize};

use super::{Handle, OptionIx, OptionSet, Question};

/// When something holds.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Condition {
    /// Whatever is answered.
    #[default]
    Always,
    /// This option is chosen.
    Is(Handle<Question>, OptionIx),
    /// Every one of these holds; holds when empty.
    All(Vec<Condition>),
    /// At least one of these holds; fails when empty.
    Any(Vec<Condition>),
    /// This does not hold.
    Not(Box<Condition>),
}

/// What is left of a condition once some answers are given: `Open` says whether the asked-about question can still decide it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Residue {
    /// Holds whatever else is answered.
    Holds,
    /// Fails whatever else is answered.
    Fails,
    /// Not settled yet.
    Open {
        /// Whether the question that was asked about is among those that can settle it.
        can_decide: bool,
    },
}

impl Condition {
    /// Whether it holds when `chosen` tells the options that count for each question (none where nothing is answered).
    pub fn holds(&self, chosen: &impl Fn(Handle<Question>) -> OptionSet) -> bool {
        match self {
            Self::Always => true,
            Self::Is(question, option) => chosen(*question).has(*option),
            Self::All(parts) => parts.iter().all(|part| part.holds(chosen)),
            Self::Any(parts) => parts.iter().any(|part| part.holds(chosen)),
            Self::Not(part) => !part.holds(chosen),
        }
    }

    /// What is left of it when `known` tells the options chosen, or `None` where that is open. Where a question `at` is
    /// asked about, its answer counts as open, and the residue says whether that question can settle it.
    pub fn residue(
        &self,
        at: Option<Handle<Question>>,
        known: &impl Fn(Handle<Question>) -> Option<OptionSet>,
    ) -> Residue {
        match self {
            Self::Always => Residue::Holds,
            Self::Is(question, _) if Some(*question) == at => Residue::Open { can_decide: true },
            Self::Is(question, option) => match known(*question) {
                Some(chosen) if chosen.has(*option) => Residue::Holds,
                Some(_) => Residue::Fails,
                None => Residue::Open { can_decide: false },
            },
            Self::All(parts) => join(parts, at, known, Residue::Fails, Residue::Holds),
            Self::Any(parts) => join(parts, at, known, Residue::Holds, Residue::Fails),
            Self::Not(part) => match part.residue(at, known) {
                Residue::Holds => Residue::Fails,
                Residue::Fails => Residue::Holds,
                open @ Residue::Open { .. } => open,
            },
        }
    }

    /// How many conditions it consists of, itself included.
    pub fn parts(&self) -> usize {
        match self {
            Self::Always | Self::Is(..) => 1,
            Self::All(parts) | Self::Any(parts) => 1 + parts.iter().map(Self::parts).sum::<usize>(),
            Self::Not(part) => 1 + part.parts(),
        }
    }

    /// How deep it is nested: 1 for a condition without parts.
    pub fn depth(&self) -> usize {
        match self {
            Self::Always | Self::Is(..) => 1,
            Self::All(parts) | Self::Any(parts) => {
                1 + parts.iter().map(Self::depth).max().unwrap_or_default()
            }
            Self::Not(part) => 1 + part.depth(),
        }
    }

    /// Every question it names, once for each time it is named.
    pub fn questions(&self) -> Vec<Handle<Question>> {
        self.atoms().into_iter().map(|(question, _)| question).collect()
    }

    /// Every question and option it names.
    pub fn atoms(&self) -> Vec<(Handle<Question>, OptionIx)> {
        match self {
            Self::Always => Vec::new(),
            Self::Is(question, option) => vec![(*question, *option)],
            Self::All(parts) | Self::Any(parts) => parts.iter().flat_map(Self::atoms).collect(),
            Self::Not(part) => part.atoms(),
        }
    }
}

/// One part that is `decisive` decides; without one, any open part leaves it open; else `otherwise`.
fn join(
    parts: &[Condition],
    at: Option<Handle<Question>>,
    known: &impl Fn(Handle<Question>) -> Option<OptionSet>,
    decisive: Residue,
    otherwise: Residue,
) -> Residue {
    let mut left = otherwise;
    for part in parts {
        let residue = part.residue(at, known);
        if residue == decisive {
            return decisive;
        }
        left = match (left, residue) {
            (Residue::Open { can_decide: a }, Residue::Open { can_decide: b }) => {
                Residue::Open { can_decide: a || b }
            }
            (open @ Residue::Open { .. }, _) | (_, open) => open,
        };
    }
    left
}
