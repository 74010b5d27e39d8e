//! Screening: who fails a posted requirement, with every witness kept.

use super::Rules;
use crate::answers::Selection;
use crate::knowledge::{Attribute, Handle, Knowledge, Level, Messenger, Rule};

/// One rule, one messenger and one attribute: what was wanted. The fact is in the knowledge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Witness {
    /// What posted the want.
    pub rule: Handle<Rule>,
    /// Whose fact it is.
    pub messenger: Handle<Messenger>,
    /// On which attribute.
    pub attribute: Handle<Attribute>,
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

impl Screening {
    /// Posts the rules and screens every candidate.
    pub fn of(knowledge: &Knowledge, selection: &Selection) -> Self {
        let posted: Rules = knowledge
            .rules
            .iter()
            .filter(|(_, rule)| selection.meets(&rule.when))
            .map(|(handle, _)| handle)
            .collect();
        let failed = knowledge
            .candidates()
            .map(|messenger| {
                (messenger, posted.iter().flat_map(|rule| failed(knowledge, *rule, messenger)).collect())
            })
            .collect();
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

/// The floors of one rule that a messenger does not reach; what is not known does not reach any.
pub(super) fn failed(
    knowledge: &Knowledge,
    rule: Handle<Rule>,
    messenger: Handle<Messenger>,
) -> impl Iterator<Item = Witness> {
    floors(knowledge, rule, messenger)
        .filter(|witness| !knowledge.fact(witness.messenger, witness.attribute).reaches(witness.wanted))
}

/// Every floor of one rule, as a want of one messenger.
pub(super) fn floors(
    knowledge: &Knowledge,
    rule: Handle<Rule>,
    messenger: Handle<Messenger>,
) -> impl Iterator<Item = Witness> {
    let floors = knowledge.rules[rule].require.iter().flat_map(|requirement| &requirement.floors);
    floors.map(move |(attribute, wanted)| Witness { rule, messenger, attribute: *attribute, wanted: *wanted })
}
