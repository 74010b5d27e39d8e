//! Conflicts: which requirements cannot be met together, and each smallest way out with the messenger it leads to.
//!
//! For each messenger take the requirements it fails; the subset-minimal sets are all minimal relaxations, and the minimal
//! conflicts are their minimal hitting sets (Reiter, "A theory of diagnosis from first principles", 1987).

use std::collections::BTreeSet;

use super::screen::{Screening, failed};
use super::{Rules, rank, winner};
use crate::answers::{Answer, AnswerSheet};
use crate::knowledge::{Guards, Handle, Kind, Knowledge, Messenger, OptionSet, Question, Rule};

/// Most conflicts that are named; beyond that the relaxations say enough.
const MOST_CONFLICTS: usize = 32;
/// Most changes of answers that are tried for one relaxation.
const MOST_TRIALS: usize = 20_000;

/// No messenger meets all requirements.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// Smallest sets of requirements that nobody meets together.
    pub between: Vec<Rules>,
    /// Smallest sets of requirements to give up, the mildest first.
    pub relaxations: Vec<Relaxation>,
}

/// A smallest set of requirements to give up, and who then wins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Relaxation {
    /// The requirements.
    pub give_up: Rules,
    /// Who wins without them, everything else unchanged.
    pub pick: Handle<Messenger>,
    /// Answers that give up exactly these, and lead to the same messenger; `None` if no such change was found.
    pub change: Option<Vec<(Handle<Question>, Answer)>>,
}

/// The conflict of a screening that left nobody.
pub(super) fn conflict(knowledge: &Knowledge, sheet: &AnswerSheet, screening: &Screening) -> Conflict {
    let sets: Vec<BTreeSet<Handle<Rule>>> =
        screening.exclusions().iter().map(|exclusion| exclusion.failed.iter().map(|witness| witness.rule).collect()).collect();
    let minimal = subset_minimal(sets);
    let mut relaxations: Vec<Relaxation> = minimal
        .iter()
        .filter_map(|give_up| {
            let pick = pick_without(knowledge, &screening.posted, give_up)?;
            let change = change(knowledge, sheet, &screening.posted, give_up, pick);
            Some(Relaxation { give_up: give_up.iter().copied().collect(), pick, change })
        })
        .collect();
    relaxations.sort_by_key(|relaxation| severity(knowledge, &relaxation.give_up));
    Conflict { between: hitting_sets(&minimal), relaxations }
}

/// Milder first: no safety before safety, then smaller, then less safety. What exposes a person is never first if there is another way.
fn severity(knowledge: &Knowledge, give_up: &[Handle<Rule>]) -> (bool, usize, usize) {
    let is_safety = |rule: &&Handle<Rule>| {
        knowledge.rules[**rule].require.as_ref().is_some_and(|requirement| requirement.guards == Guards::Safety)
    };
    let safety = give_up.iter().filter(is_safety).count();
    (safety > 0, give_up.len(), safety)
}

/// The whole pipeline with some requirements withdrawn; preferences stay.
fn pick_without(knowledge: &Knowledge, posted: &Rules, given_up: &BTreeSet<Handle<Rule>>) -> Option<Handle<Messenger>> {
    let required = posted.iter().filter(|rule| !given_up.contains(rule));
    let survives = |messenger: &Handle<Messenger>| {
        required.clone().all(|rule| failed(knowledge, *rule, *messenger).next().is_none())
    };
    let survivors: Vec<_> = knowledge.messengers.handles().filter(survives).collect();
    rank::first(knowledge, posted, &survivors).map(|(first, _)| first)
}

/// Those sets that contain no other, without doubles, smallest first.
fn subset_minimal<T: Ord + Clone>(mut sets: Vec<BTreeSet<T>>) -> Vec<BTreeSet<T>> {
    sets.sort_by(|a, b| a.len().cmp(&b.len()).then_with(|| a.cmp(b)));
    let mut minimal: Vec<BTreeSet<T>> = Vec::new();
    for set in sets {
        if !minimal.iter().any(|smaller| smaller.is_subset(&set)) {
            minimal.push(set);
        }
    }
    minimal
}

/// The smallest sets that share a member with every one of `sets` (Berge's algorithm).
fn hitting_sets(sets: &[BTreeSet<Handle<Rule>>]) -> Vec<Rules> {
    let mut hitting = vec![BTreeSet::new()];
    for set in sets {
        let (hit, missed): (Vec<_>, Vec<_>) = hitting.into_iter().partition(|chosen| !chosen.is_disjoint(set));
        let extended = missed.iter().flat_map(|chosen: &BTreeSet<Handle<Rule>>| {
            set.iter().map(move |rule| chosen.iter().copied().chain([*rule]).collect())
        });
        hitting = subset_minimal(hit.into_iter().chain(extended).collect());
        hitting.truncate(MOST_CONFLICTS);
    }
    hitting.into_iter().map(|set| set.into_iter().collect()).collect()
}

/// The mildest change of answers after which the requirements are no longer posted and `pick` is recommended.
fn change(
    knowledge: &Knowledge,
    sheet: &AnswerSheet,
    posted: &Rules,
    give_up: &BTreeSet<Handle<Rule>>,
    pick: Handle<Messenger>,
) -> Option<Vec<(Handle<Question>, Answer)>> {
    let named: BTreeSet<Handle<Question>> =
        give_up.iter().flat_map(|rule| knowledge.rules[*rule].when.questions()).collect();
    let mut changes: Vec<Vec<(Handle<Question>, Answer)>> = vec![Vec::new()];
    for question in named {
        let others = alternatives(knowledge, sheet, question);
        let extended: Vec<_> = changes
            .iter()
            .flat_map(|change| others.iter().map(move |answer| change.iter().copied().chain([(question, *answer)]).collect()))
            .take(MOST_TRIALS)
            .collect();
        changes.extend(extended);
    }
    let cost = |change: &Vec<(Handle<Question>, Answer)>| {
        let changed = adopt(sheet, change);
        let screening = Screening::of(knowledge, &changed.in_force(knowledge));
        let gone = |rule: &Handle<Rule>| !screening.posted.contains(rule);
        let fits = give_up.iter().all(gone) && winner(knowledge, &changed) == Some(pick);
        let lost = posted.iter().filter(|rule| gone(rule)).count();
        let gained = screening.posted.iter().filter(|rule| !posted.contains(rule)).count();
        // A milder want in place of the one given up ("nice" for "must") is the better change; nothing else is to be gained.
        fits.then(|| (change.len(), lost, usize::MAX - gained.min(1), gained))
    };
    changes.into_iter().filter_map(|change| Some((cost(&change)?, change))).min_by(|(a, _), (b, _)| a.cmp(b)).map(|(_, change)| change)
}

/// Other answers to a question that ask for less: another option, or fewer ticks; another tick only where none may be taken away.
fn alternatives(knowledge: &Knowledge, sheet: &AnswerSheet, question: Handle<Question>) -> Vec<Answer> {
    let Some(Answer::Chosen(chosen)) = sheet.get(question) else { return Vec::new() };
    let row = &knowledge.questions[question];
    let offered = sheet.in_force(knowledge).offered(row);
    match row.kind {
        Kind::One => offered.iter().map(OptionSet::only).filter(|other| *other != chosen).map(Answer::Chosen).collect(),
        Kind::Any { min } => {
            let fewer = chosen.subsets().filter(|set| *set != chosen && set.count() >= u32::from(min));
            let more = offered.iter().filter(|option| !chosen.has(*option)).map(|option| chosen.toggled(option));
            fewer.chain(more).map(Answer::Chosen).collect()
        }
    }
}

/// The sheet with the answers of a relaxation or flip taken over.
#[must_use]
pub fn adopt(sheet: &AnswerSheet, change: &[(Handle<Question>, Answer)]) -> AnswerSheet {
    change.iter().fold(sheet.clone(), |sheet, (question, answer)| sheet.with(*question, *answer))
}
