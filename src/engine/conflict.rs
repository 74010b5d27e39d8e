//! Conflicts: which requirements cannot be met together, and each smallest way out with the messenger it leads to.
//!
//! For each messenger take the requirements it fails; the subset-minimal sets are all minimal relaxations, and the minimal
//! conflicts are their minimal hitting sets (Reiter, "A theory of diagnosis from first principles", 1987).

use std::collections::BTreeSet;

use super::Rules;
use super::compiled::Evaluator;
use super::witness::Exclusion;
use crate::knowledge::{Guards, Handle, Knowledge, Messenger, Rule};

/// Most conflicts that are named; beyond that the relaxations say enough.
const MOST_CONFLICTS: usize = 32;
/// Most ways out that are named.
const MOST_RELAXATIONS: usize = 24;

/// No messenger meets all requirements.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// Smallest sets of requirements that nobody meets together; of very many, some.
    pub between: Vec<Rules>,
    /// Smallest sets of requirements to give up, the mildest first; of knowledge with very many messengers only the mildest.
    pub relaxations: Vec<Relaxation>,
}

/// A smallest set of requirements to give up, and who then wins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Relaxation {
    /// The requirements.
    pub give_up: Rules,
    /// Who wins without them, everything else unchanged.
    pub pick: Handle<Messenger>,
}

/// The conflict of a sheet that was just weighed and left nobody.
pub(super) fn conflict(
    knowledge: &Knowledge,
    evaluator: &Evaluator<'_, '_>,
    exclusions: &[Exclusion],
) -> Conflict {
    let minimal = subset_minimal(exclusions.iter().map(failed).collect());
    let mut mildest: Vec<&BTreeSet<Handle<Rule>>> = minimal.iter().collect();
    mildest.sort_by_key(|give_up| severity(knowledge, *give_up));
    // Who fails nothing but what is given up is left then. Preferences stay, also those of rules whose requirement is given up.
    let pick_without = |give_up: &BTreeSet<Handle<Rule>>| {
        let is_spared = |exclusion: &&Exclusion| failed(exclusion).is_subset(give_up);
        let left = exclusions.iter().filter(is_spared).map(|exclusion| exclusion.messenger);
        evaluator.order(left).first().map(|first| first.messenger)
    };
    let relaxations = mildest.into_iter().take(MOST_RELAXATIONS).filter_map(|give_up| {
        Some(Relaxation { give_up: give_up.iter().copied().collect(), pick: pick_without(give_up)? })
    });
    Conflict { relaxations: relaxations.collect(), between: hitting_sets(&minimal) }
}

/// Everything that somebody fails.
fn failed(exclusion: &Exclusion) -> BTreeSet<Handle<Rule>> {
    exclusion.failed.iter().map(|witness| witness.rule).collect()
}

/// Milder first. What exposes identity, location or messages never comes before what does not; then the smaller; then comfort before
/// reach; then what gives up less of the gravest.
pub(super) fn severity<'r>(
    knowledge: &Knowledge,
    give_up: impl IntoIterator<Item = &'r Handle<Rule>>,
) -> (bool, usize, Guards, usize) {
    let costs: Vec<Guards> = give_up.into_iter().map(|rule| knowledge.rules[*rule].guards()).collect();
    let gravest = costs.iter().copied().max().unwrap_or(Guards::Comfort);
    let count = costs.iter().filter(|cost| **cost == gravest).count();
    (gravest == Guards::Safety, costs.len(), gravest, count)
}

/// Who covers `rule`, which was given up and which `pick` fails, if the knowledge has a clause for that. What else somebody fails of what
/// is posted and not given up counts as if it were given up too: the mildest comes first, so that the person's devices and safety count
/// here as well; then the best by the ranking.
pub(super) fn fallback(
    knowledge: &Knowledge,
    evaluator: &Evaluator<'_, '_>,
    exclusions: &[Exclusion],
    pick: Handle<Messenger>,
    rule: Handle<Rule>,
) -> Option<Handle<Messenger>> {
    knowledge.rules[rule].fallback.as_ref()?;
    let covers = |messenger: &Handle<Messenger>| *messenger != pick && !knowledge.fails(*messenger, rule);
    let covering: Vec<Handle<Messenger>> = knowledge.candidates().filter(covers).collect();
    let cost = |messenger: Handle<Messenger>| {
        let exclusion = exclusions.iter().find(|exclusion| exclusion.messenger == messenger);
        severity(knowledge, &exclusion.map(failed).unwrap_or_default())
    };
    let mildest = covering.iter().copied().map(cost).min()?;
    let mild = covering.into_iter().filter(|messenger| cost(*messenger) == mildest);
    evaluator.order(mild).first().map(|first| first.messenger)
}

/// Those sets that contain no other, without doubles, smallest first.
pub(super) fn subset_minimal<T: Ord + Clone>(mut sets: Vec<BTreeSet<T>>) -> Vec<BTreeSet<T>> {
    sets.sort_by(|a, b| a.len().cmp(&b.len()).then_with(|| a.cmp(b)));
    let mut minimal: Vec<BTreeSet<T>> = Vec::new();
    for set in sets {
        if !minimal.iter().any(|smaller| smaller.is_subset(&set)) {
            minimal.push(set);
        }
    }
    minimal
}

/// The smallest sets that share a member with every one of `sets` (Berge's algorithm); of very many, some.
fn hitting_sets(sets: &[BTreeSet<Handle<Rule>>]) -> Vec<Rules> {
    let mut hitting = vec![BTreeSet::new()];
    for set in sets {
        let (hit, missed): (Vec<_>, Vec<_>) =
            hitting.into_iter().partition(|chosen| !chosen.is_disjoint(set));
        let extended = missed.iter().flat_map(|chosen: &BTreeSet<Handle<Rule>>| {
            set.iter().map(move |rule| chosen.iter().copied().chain([*rule]).collect())
        });
        hitting = subset_minimal(hit.into_iter().chain(extended).collect());
        hitting.truncate(MOST_CONFLICTS);
    }
    // Where some were dropped on the way, a set may have grown past one that it contains.
    let smallest = subset_minimal(hitting.into_iter().map(|set| trimmed(set, sets)).collect());
    smallest.into_iter().map(|set| set.into_iter().collect()).collect()
}

/// A hitting set without the members that it can do without.
fn trimmed(mut hitting: BTreeSet<Handle<Rule>>, sets: &[BTreeSet<Handle<Rule>>]) -> BTreeSet<Handle<Rule>> {
    for rule in hitting.clone() {
        hitting.remove(&rule);
        if sets.iter().any(|set| hitting.is_disjoint(set)) {
            hitting.insert(rule);
        }
    }
    hitting
}
