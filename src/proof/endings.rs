//! Every sheet can be filled in and ends well: in one pick, or in a conflict that answers can resolve.
//!
//! The last of the criteria tells every two candidates apart, so whoever is left, one is picked. In a conflict the requirements that one
//! candidate fails are a way out, and answers can take it if that candidate is left on some sheet.

use std::rc::Rc;

use super::explain::{absences, explain};
use super::pick_solver::{Extent, PickSolver};
use super::sample::SampledSheets;
use super::solver::Literal;
use super::space::{SearchResult, Space};
use super::subject::question_name;
use super::{Failure, Obligation, display};
use crate::engine::{Engine, Outcome, SelectionBits};
use crate::knowledge::{Condition, Criterion, Knowledge};

/// What is not met of endings and ties.
pub(super) fn prove(
    engine: &Engine<'_>,
    sampled: &SampledSheets,
    is_over: &Rc<dyn Fn() -> bool>,
) -> Vec<Failure> {
    let knowledge = engine.knowledge();
    let mut failures = ties(knowledge);
    failures.extend(unfinished(engine, is_over));
    if sampled.sample.picks.iter().all(|(_, count)| *count == 0) {
        failures.extend(nobody(engine, is_over));
    }
    failures.extend(sampled.conflicts.iter().find_map(|bits| broken_way_out(engine, bits)));
    failures
}

/// Two candidates on one level of the last criterion.
fn ties(knowledge: &Knowledge) -> Vec<Failure> {
    let Some(Criterion::Attribute(last)) = knowledge.ranking.last() else {
        return vec![Failure::new(Obligation::Ties, "`ranking`".into(), "does not end with an attribute")];
    };
    let mut ranked: Vec<_> = knowledge
        .candidates()
        .map(|messenger| (knowledge.fact(messenger, *last).rank(), &knowledge.messengers[messenger].id))
        .collect();
    ranked.sort_unstable();
    let equal = ranked.windows(2).filter_map(|pair| match pair {
        [(a, first), (b, second)] if a == b => {
            Some(format!("`{first}` and `{second}` are equal on it, though it is the last of `ranking`"))
        }
        _ => None,
    });
    let name = format!("attribute `{}`", knowledge.attributes[*last].id);
    equal.map(|says| Failure::new(Obligation::Ties, name.clone(), &says)).collect()
}

/// Questions that are asked and do not offer enough to answer them.
fn unfinished(engine: &Engine<'_>, is_over: &Rc<dyn Fn() -> bool>) -> Vec<Failure> {
    let knowledge = engine.knowledge();
    let mut space = Space::of(knowledge, is_over);
    let mut failures = Vec::new();
    for (handle, question) in knowledge.questions.iter() {
        let least = question.kind.least();
        if least == 0 || question.options.iter().all(|option| option.offer_if == Condition::Always) {
            continue;
        }
        let offered: Vec<Literal> =
            question.options.iter().map(|option| space.holds(&option.offer_if)).collect();
        let enough = space.formula.at_least_k(&offered, least);
        let asked = space.asked.get(&handle).copied().unwrap_or(space.formula.no());
        let name = question_name(knowledge, handle);
        match space.shortest(&[asked, !enough]) {
            SearchResult::Nowhere => {}
            SearchResult::Undecided => failures.push(Failure::undecided(Obligation::Endings, name)),
            SearchResult::Sheet(bits) => failures.push(Failure {
                witness: Some(display::witness(
                    engine,
                    "here it cannot be answered",
                    &display::sheet(knowledge, &bits),
                )),
                ..Failure::new(
                    Obligation::Endings,
                    name,
                    "is asked and offers too few options to be answered",
                )
            }),
        }
    }
    failures
}

/// Nobody is left on any sheet: then no conflict has a way out that answers can take.
fn nobody(engine: &Engine<'_>, is_over: &Rc<dyn Fn() -> bool>) -> Option<Failure> {
    let knowledge = engine.knowledge();
    let mut picks = PickSolver::of(engine, is_over);
    let mut because: Vec<String> = Vec::new();
    for messenger in knowledge.candidates() {
        let survives = picks.survives(messenger);
        match picks.search(&[survives], Extent::Complete) {
            SearchResult::Sheet(_) => return None,
            SearchResult::Undecided => {
                return Some(Failure::undecided(Obligation::Endings, "every sheet".into()));
            }
            SearchResult::Nowhere => {
                because.extend(
                    explain(knowledge, is_over, absences(knowledge, messenger), Extent::Complete).because,
                );
            }
        }
    }
    because.sort_unstable();
    because.dedup();
    let says = "nobody is left on any sheet, so no answer leads out of the conflict";
    // With questions left open somebody may be left.
    let sheet = picks.shortest(&[], |picks, _, bits| picks.winner(bits).is_none());
    Some(Failure {
        because,
        witness: sheet.map(|sheet| display::witness(engine, "a conflict without a way out", &sheet)),
        ..Failure::new(Obligation::Endings, "every sheet".into(), says)
    })
}

/// A conflict whose ways out do not lead where the engine says.
fn broken_way_out(engine: &Engine<'_>, bits: &SelectionBits) -> Option<Failure> {
    let knowledge = engine.knowledge();
    let sheet = display::whole_sheet(engine, bits);
    let posted: Vec<_> = knowledge.rules.iter().filter(|(_, rule)| bits.meets(&rule.when)).collect();
    let Outcome::Conflict(conflict) = engine.assess(&sheet).outcome else { return None };
    let works = |way: &crate::engine::Relaxation| {
        let kept = posted.iter().filter(|(rule, _)| !way.give_up.contains(rule));
        kept.clone().all(|(rule, _)| !knowledge.fails(way.pick, *rule))
    };
    let is_well = !conflict.relaxations.is_empty() && conflict.relaxations.iter().all(works);
    (!is_well).then(|| Failure {
        witness: Some(display::witness(engine, "a conflict whose way out does not work", &sheet)),
        ..Failure::new(Obligation::Endings, "a conflict".into(), "has no way out that works")
    })
}
