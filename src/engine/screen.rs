//! Screening: who fails a posted requirement, with every witness kept.

use super::Rules;
use crate::answers::Selection;
use crate::knowledge::{Handle, Knowledge, Level, Measure, Messenger, Rule};

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

/// A messenger that fell out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exclusion {
    /// Who.
    pub messenger: Handle<Messenger>,
    /// Every posted requirement that it fails; never empty.
    pub failed: Vec<Witness>,
}

/// What the answers post, and what each messenger fails of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Screening {
    /// The rules whose condition holds, in the order of the file.
    pub posted: Rules,
    failed: Vec<(Handle<Messenger>, Vec<Witness>)>,
}

/// The rules whose condition holds, in the order of the file.
pub fn posted(knowledge: &Knowledge, selection: &Selection) -> Rules {
    let rules = knowledge.rules.iter().filter(|(_, rule)| selection.meets(&rule.when));
    rules.map(|(handle, _)| handle).collect()
}

impl Screening {
    /// Posts the rules and screens every candidate. What the person gave up is posted, and throws nobody out.
    pub fn of(knowledge: &Knowledge, selection: &Selection) -> Self {
        let posted = posted(knowledge, selection);
        let wants: Vec<_> = posted
            .iter()
            .filter(|rule| !selection.has_given_up(**rule))
            .flat_map(|rule| {
                knowledge.rules[*rule]
                    .floors()
                    .map(|(attribute, wanted)| (*rule, Measure::Attribute(attribute), wanted))
            })
            .collect();
        let failed_by = |messenger| {
            let witness = |&(rule, measure, wanted): &(_, _, _)| Witness { rule, messenger, measure, wanted };
            let is_unmet = |want: &Witness| {
                knowledge.level(messenger, want.measure).is_none_or(|level| level < want.wanted)
            };
            wants.iter().map(witness).filter(is_unmet).collect()
        };
        let failed = knowledge.candidates().map(|messenger| (messenger, failed_by(messenger))).collect();
        Self { posted, failed }
    }

    /// Who fails nothing, in the order of the file.
    pub fn survivors(&self) -> Vec<Handle<Messenger>> {
        self.failed.iter().filter(|(_, failed)| failed.is_empty()).map(|(messenger, _)| *messenger).collect()
    }

    /// Who fails something, and all that they fail.
    pub fn exclusions(&self) -> Vec<Exclusion> {
        let excluded = self.failed.iter().filter(|(_, failed)| !failed.is_empty());
        excluded
            .map(|(messenger, failed)| Exclusion { messenger: *messenger, failed: failed.clone() })
            .collect()
    }
}
