//! Conflicts: which requirements cannot be met together, and each smallest way out with the messenger it leads to.
//!
//! For each messenger take the requirements it fails; the subset-minimal sets are all minimal relaxations, and the minimal
//! conflicts are their minimal hitting sets (Reiter, "A theory of diagnosis from first principles", 1987).

use std::collections::BTreeSet;

use super::screen::{Exclusion, Screening};
use super::{Rules, rank};
use crate::answers::{Answer, AnswerSheet};
use crate::knowledge::{Guards, Handle, Knowledge, Messenger, Question, Rule};

/// Most conflicts that are named; beyond that the relaxations say enough.
const MOST_CONFLICTS: usize = 32;
/// Most ways out that are named.
const MOST_RELAXATIONS: usize = 24;
/// Questions to answer otherwise, and how.
pub type Change = Vec<(Handle<Question>, Answer)>;

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

/// The conflict of a screening that left nobody.
pub(super) fn conflict(knowledge: &Knowledge, screening: &Screening) -> Conflict {
    let sets: Vec<BTreeSet<Handle<Rule>>> = screening
        .exclusions()
        .iter()
        .map(|exclusion| exclusion.failed.iter().map(|witness| witness.rule).collect())
        .collect();
    let minimal = subset_minimal(sets);
    let mut mildest: Vec<&BTreeSet<Handle<Rule>>> = minimal.iter().collect();
    mildest.sort_by_key(|give_up| severity(knowledge, give_up.iter()));
    let relaxations = mildest
        .into_iter()
        .take(MOST_RELAXATIONS)
        .filter_map(|give_up| {
            let pick = pick_without(knowledge, screening, give_up)?;
            Some(Relaxation { give_up: give_up.iter().copied().collect(), pick })
        })
        .collect();
    Conflict { between: hitting_sets(&minimal), relaxations }
}

/// Milder first: comfort before reach before safety, then smaller, then less of the gravest. What exposes a person is never first if
/// there is another way.
fn severity<'r>(
    knowledge: &Knowledge,
    give_up: impl ExactSizeIterator<Item = &'r Handle<Rule>>,
) -> (Guards, usize, usize) {
    let size = give_up.len();
    let costs: Vec<Guards> = give_up.map(|rule| knowledge.rules[*rule].guards()).collect();
    let gravest = costs.iter().copied().max().unwrap_or(Guards::Comfort);
    (gravest, size, costs.iter().filter(|cost| **cost == gravest).count())
}

/// The whole pipeline with some requirements withdrawn; preferences stay.
fn pick_without(
    knowledge: &Knowledge,
    screening: &Screening,
    given_up: &BTreeSet<Handle<Rule>>,
) -> Option<Handle<Messenger>> {
    let is_spared =
        |exclusion: &Exclusion| exclusion.failed.iter().all(|witness| given_up.contains(&witness.rule));
    let exclusions = screening.exclusions();
    let survivors: Vec<_> = exclusions
        .iter()
        .filter(|exclusion| is_spared(exclusion))
        .map(|exclusion| exclusion.messenger)
        .collect();
    rank::first(knowledge, &screening.posted, &survivors)
}

/// Who covers `rule`, which was given up and which `pick` fails, if the knowledge has a clause for that. What else they fail of what is
/// posted and not given up counts as if it were given up too: the mildest comes first, then the best by the ranking.
pub(super) fn fallback(
    knowledge: &Knowledge,
    screening: &Screening,
    pick: Handle<Messenger>,
    rule: Handle<Rule>,
) -> Option<Handle<Messenger>> {
    knowledge.rules[rule].fallback.as_ref()?;
    let covers = |messenger: &Handle<Messenger>| *messenger != pick && !knowledge.fails(*messenger, rule);
    let exclusions = screening.exclusions();
    let cost = |messenger: Handle<Messenger>| {
        let exclusion = exclusions.iter().find(|exclusion| exclusion.messenger == messenger);
        let failed = exclusion.into_iter().flat_map(|exclusion| &exclusion.failed);
        let failed: BTreeSet<Handle<Rule>> = failed.map(|witness| witness.rule).collect();
        severity(knowledge, failed.iter())
    };
    let mildest = knowledge.candidates().filter(covers).map(cost).min()?;
    let mild: Vec<Handle<Messenger>> =
        knowledge.candidates().filter(covers).filter(|messenger| cost(*messenger) == mildest).collect();
    rank::first(knowledge, &screening.posted, &mild)
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

/// The sheet with the answers of a flip taken over. A relaxation is adopted by [`AnswerSheet::give_up`]: it changes no answer.
#[must_use]
pub fn adopt(sheet: &AnswerSheet, change: &[(Handle<Question>, Answer)]) -> AnswerSheet {
    change.iter().fold(sheet.clone(), |sheet, (question, answer)| sheet.with(*question, *answer))
}
