//! Conflicts: which requirements cannot be met together, and each smallest way out with the messenger it leads to.
//!
//! For each messenger take the requirements it fails; the subset-minimal sets are all minimal relaxations, and the minimal
//! conflicts are their minimal hitting sets (Reiter, "A theory of diagnosis from first principles", 1987).

use std::collections::{BTreeMap, BTreeSet};

use super::compiled::{Engine, Evaluator, compile};
use super::effect_classes::other_answers;
use super::flip::{Scope, smallest_change};
use super::screen::Screening;
use super::{Rules, rank};
use crate::answers::{Answer, AnswerSheet};
use crate::knowledge::{About, Guards, Handle, Knowledge, Messenger, OptionSet, Question, Rule};

/// Most conflicts that are named; beyond that the relaxations say enough.
const MOST_CONFLICTS: usize = 32;
/// Most ways out that are named.
const MOST_RELAXATIONS: usize = 24;
/// Most looks at a question or rule while changes of answers are tried for one relaxation: with the shipped knowledge some 20,000
/// changes.
const MOST_LOOKS: usize = 2_000_000;

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
    /// Answers that give up exactly these, and lead to the same messenger; `None` if no change of given answers does that.
    pub change: Option<Change>,
}

/// The conflict of a screening that left nobody.
pub(super) fn conflict(knowledge: &Knowledge, sheet: &AnswerSheet, screening: &Screening) -> Conflict {
    let sets: Vec<BTreeSet<Handle<Rule>>> = screening
        .exclusions()
        .iter()
        .map(|exclusion| exclusion.failed.iter().map(|witness| witness.rule).collect())
        .collect();
    let minimal = subset_minimal(sets);
    let engine = compile(knowledge);
    let mut mildest: Vec<&BTreeSet<Handle<Rule>>> = minimal.iter().collect();
    mildest.sort_by_key(|give_up| severity(knowledge, give_up.iter()));
    let relaxations = mildest
        .into_iter()
        .take(MOST_RELAXATIONS)
        .filter_map(|give_up| {
            let pick = pick_without(knowledge, &screening.posted, give_up)?;
            let change = change(&engine, sheet, &screening.posted, give_up, pick).or_else(|| {
                let give_up: Rules = give_up.iter().copied().collect();
                smallest_change(knowledge, sheet, pick, Scope::Without(&give_up)).ok()
            });
            Some(Relaxation { give_up: give_up.iter().copied().collect(), pick, change })
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
    posted: &Rules,
    given_up: &BTreeSet<Handle<Rule>>,
) -> Option<Handle<Messenger>> {
    let required = posted.iter().filter(|rule| !given_up.contains(rule));
    let survives =
        |messenger: &Handle<Messenger>| !required.clone().any(|rule| knowledge.fails(*messenger, *rule));
    let survivors: Vec<_> = knowledge.candidates().filter(survives).collect();
    rank::first(knowledge, posted, &survivors).map(|(first, _)| first)
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

/// The mildest change of answers after which the requirements are no longer posted and `pick` is recommended.
fn change(
    engine: &Engine<'_>,
    sheet: &AnswerSheet,
    posted: &Rules,
    give_up: &BTreeSet<Handle<Rule>>,
    pick: Handle<Messenger>,
) -> Option<Change> {
    let knowledge = engine.knowledge();
    let mut named: BTreeMap<Handle<Question>, OptionSet> = BTreeMap::new();
    for (question, option) in give_up.iter().flat_map(|rule| knowledge.rules[*rule].when.atoms()) {
        let options = named.entry(question).or_default();
        *options = options.iter().chain([option]).collect();
    }
    let other_answers: Vec<(Handle<Question>, Answer)> = named
        .into_iter()
        .flat_map(|(question, options)| {
            let answers = alternatives(knowledge, sheet, question, options);
            answers.into_iter().map(move |answer| (question, answer))
        })
        .collect();
    let most = MOST_LOOKS / (knowledge.questions.len() + knowledge.rules.len()).max(1);
    let mut evaluator = engine.evaluator();
    let costed = combinations(&other_answers, most).into_iter().filter_map(|change| {
        let won = evaluator.evaluate(&engine.bits(&adopt(sheet, &change)));
        let is_right = won == Some(pick);
        let cost = is_right.then(|| cost(knowledge, &evaluator, posted, give_up, &change))??;
        Some((cost, change))
    });
    costed.min_by(|(a, _), (b, _)| a.cmp(b)).map(|(_, change)| change)
}

/// Every set of answers to different questions, the smallest first, but not more than `most`.
fn combinations(answers: &[(Handle<Question>, Answer)], most: usize) -> Vec<Change> {
    let mut all: Vec<Change> = vec![Vec::new()];
    let mut next = 0;
    while let Some(change) = all.get(next).cloned().filter(|_| all.len() < most) {
        let last = change.last().map(|(question, _)| *question);
        let later = answers.iter().filter(|(question, _)| last.is_none_or(|last| *question > last));
        all.extend(later.map(|other| change.iter().chain([other]).copied().collect()));
        next += 1;
    }
    all.truncate(most);
    all
}

/// What a change costs, the least first; `None` if it does not do what it should. Compared are: answers changed, wants lost,
/// whether a milder want ("nice" for "must") takes the place of the one given up, wants gained.
fn cost(
    knowledge: &Knowledge,
    changed: &Evaluator<'_, '_>,
    posted: &Rules,
    give_up: &BTreeSet<Handle<Rule>>,
    change: &Change,
) -> Option<(usize, usize, bool, usize)> {
    let now: BTreeSet<Handle<Rule>> = changed.posted().collect();
    let is_gone = |rule: &Handle<Rule>| !now.contains(rule);
    if !give_up.iter().all(is_gone) {
        return None;
    }
    let lost = posted.iter().filter(|rule| is_gone(rule)).count();
    let gained = now.iter().filter(|rule| !posted.contains(rule)).count();
    // A circumstance that is not so needs no milder form.
    let is_choice = change.iter().all(|(question, _)| knowledge.questions[*question].about == About::Choice);
    Some((change.len(), lost, is_choice && gained == 0, gained))
}

/// Other answers to a question: another option, or the options that the rules name ticked otherwise.
fn alternatives(
    knowledge: &Knowledge,
    sheet: &AnswerSheet,
    question: Handle<Question>,
    named: OptionSet,
) -> Vec<Answer> {
    let Some(Answer::Chosen(chosen)) = sheet.get(question) else { return Vec::new() };
    let row = &knowledge.questions[question];
    let offered = sheet.in_force(knowledge).offered(row);
    other_answers(row, offered, named, chosen).answers.into_iter().map(Answer::Chosen).collect()
}

/// The sheet with the answers of a relaxation or flip taken over.
#[must_use]
pub fn adopt(sheet: &AnswerSheet, change: &[(Handle<Question>, Answer)]) -> AnswerSheet {
    change.iter().fold(sheet.clone(), |sheet, (question, answer)| sheet.with(*question, *answer))
}
