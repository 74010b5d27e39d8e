//! How the rivals of one messenger stand to it: by rules that are posted, and by criteria that count whatever is answered.

use std::cmp::Ordering;

use crate::knowledge::{Criterion, Handle, Knowledge, Level, Messenger, Rule};

/// How a rival stands to the target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Margin {
    /// Nothing has told them apart yet.
    Tied,
    /// The target is better by this step of the ranking.
    TargetAhead(u32),
    /// The rival is better by this step of the ranking.
    RivalAhead(u32),
    /// The rival fails a requirement.
    Excluded,
}

impl Margin {
    fn of(target: Level, rival: Level, step: u32) -> Self {
        match target.cmp(&rival) {
            Ordering::Greater => Self::TargetAhead(step),
            Ordering::Equal => Self::Tied,
            Ordering::Less => Self::RivalAhead(step),
        }
    }

    /// Both together: who is out stays out, and the earlier step counts.
    pub(super) fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Excluded, _) | (_, Self::Excluded) => Self::Excluded,
            (Self::Tied, known) | (known, Self::Tied) => known,
            (Self::TargetAhead(a) | Self::RivalAhead(a), Self::TargetAhead(b) | Self::RivalAhead(b)) => {
                if a <= b { self } else { other }
            }
        }
    }
}

/// What one rule does once it is posted.
#[derive(Debug, Clone)]
pub(super) struct RuleEffect {
    /// Whether the target cannot be the pick then.
    pub(super) excludes_target: bool,
    /// What becomes of each rival.
    pub(super) margins: Vec<Margin>,
}

/// What `rule` does to `target` and its rivals; what was given up throws nobody out.
pub(super) fn rule_effect(
    knowledge: &Knowledge,
    rule: Handle<Rule>,
    target: Option<Handle<Messenger>>,
    rivals: &[Handle<Messenger>],
    is_given_up: bool,
) -> RuleEffect {
    let fails = |messenger: Handle<Messenger>| !is_given_up && knowledge.fails(messenger, rule);
    let ranks = knowledge.ranking.contains(&Criterion::Preferences);
    let preference = knowledge.rules[rule].prefer.filter(|_| ranks);
    let against = |rival: &Handle<Messenger>| match (target, preference) {
        _ if fails(*rival) => Margin::Excluded,
        (Some(target), Some(preference)) => {
            let level = |messenger| knowledge.preferred(messenger, preference);
            Margin::of(level(target), level(*rival), step(rule))
        }
        _ => Margin::Tied,
    };
    RuleEffect { excludes_target: target.is_some_and(fails), margins: rivals.iter().map(against).collect() }
}

/// The place of a rule in the comparison; 0 comes before all rules.
pub(super) fn step(rule: Handle<Rule>) -> u32 {
    u32::try_from(rule.position() + 1).unwrap_or(u32::MAX)
}

/// How the rivals stand by criteria that count whatever is answered.
pub(super) fn margins(
    knowledge: &Knowledge,
    criteria: &[Criterion],
    target: Option<Handle<Messenger>>,
    rivals: &[Handle<Messenger>],
    step: u32,
) -> Vec<Margin> {
    let by = |criterion: &Criterion, rival: Handle<Messenger>| match (criterion, target) {
        (Criterion::Attribute(attribute), Some(target)) => {
            let rank = |messenger| knowledge.fact(messenger, *attribute).rank();
            Margin::of(rank(target), rank(rival), step)
        }
        (Criterion::Preferences | Criterion::Attribute(_), _) => Margin::Tied,
    };
    let against = |rival: &Handle<Messenger>| {
        criteria.iter().fold(Margin::Tied, |so_far, next| so_far.and(by(next, *rival)))
    };
    rivals.iter().map(against).collect()
}
