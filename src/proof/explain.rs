//! Why something can never be: the fewest conditions that exclude each other.

use std::rc::Rc;

use super::display;
use super::pick_solver::Extent;
use super::solver::{Literal, SolverResult};
use super::space::Space;
use super::subject::Subject;
use crate::knowledge::{Condition, Handle, Knowledge, Messenger};

/// Why.
pub(super) struct Explanation {
    /// Conditions and constraints that cannot hold together; leaving any one out, the rest can, unless time ran out before. Empty if
    /// it ran out before any were found.
    pub(super) because: Vec<String>,
    /// The conditions among them, without the constraints.
    pub(super) conditions: Vec<Condition>,
}

/// Explains why `parts` cannot hold together on sheets of an extent. The search for a smaller set is the deletion filter (Chinneck and Dravnieks,
/// "Locating minimal infeasible constraint sets in linear programs", 1991).
pub(super) fn explain(
    knowledge: &Knowledge,
    is_over: &Rc<dyn Fn() -> bool>,
    parts: Vec<(Condition, String)>,
    extent: Extent,
) -> Explanation {
    let mut space = Space::with_selectors(knowledge, is_over);
    let mut assumed: Vec<Literal> = space.selectors.iter().map(|(literal, _)| *literal).collect();
    let mut named: Vec<(Literal, Condition, String)> = Vec::new();
    for (condition, words) in parts {
        let literal = space.holds(&condition);
        named.push((literal, condition, words));
        assumed.push(literal);
    }
    let complete = if extent == Extent::Shortest { !space.complete } else { space.complete };
    let mut core = match space.formula.solve(&with(&assumed, complete)) {
        SolverResult::Core(core) => assumed.into_iter().filter(|literal| core.contains(literal)).collect(),
        SolverResult::Model(_) | SolverResult::Undecided => Vec::new(),
    };
    let mut at = 0;
    while let Some(dropped) = core.get(at).copied() {
        let fewer: Vec<Literal> = core.iter().copied().filter(|literal| *literal != dropped).collect();
        match space.formula.solve(&with(&fewer, complete)) {
            SolverResult::Core(_) => core = fewer,
            SolverResult::Model(_) | SolverResult::Undecided => at += 1,
        }
    }
    let (conditions, mut because): (Vec<Condition>, Vec<String>) = named
        .into_iter()
        .filter(|(literal, _, _)| core.contains(literal))
        .map(|(_, condition, words)| (condition, words))
        .unzip();
    let selectors = space.selectors.into_iter().filter(|(literal, _)| core.contains(literal));
    because.extend(selectors.map(|(_, words)| words));
    Explanation { because, conditions }
}

fn with(assumed: &[Literal], further: Literal) -> Vec<Literal> {
    assumed.iter().copied().chain([further]).collect()
}

/// The conditions that must all hold for `messenger` to be left: no rule that it fails is posted.
pub(super) fn absences(knowledge: &Knowledge, messenger: Handle<Messenger>) -> Vec<(Condition, String)> {
    let failing = knowledge.rules.iter().filter(|(rule, _)| knowledge.fails(messenger, *rule));
    let absent = failing.map(|(_, rule)| {
        (Condition::Not(Box::new(rule.when.clone())), format!("rule `{}` is not posted", rule.id))
    });
    absent.collect()
}

/// The conditions that must all hold for `subject` to show, its messenger being picked.
pub(super) fn parts(knowledge: &Knowledge, subject: &Subject) -> Vec<(Condition, String)> {
    let mut conditions: Vec<Condition> = Vec::new();
    flatten(&subject.condition, true, &mut conditions);
    if let Some(way) = subject.owner().and_then(|owner| subject.way(owner)) {
        flatten(way, true, &mut conditions);
    }
    let written = |condition: Condition| {
        let words = display::condition(knowledge, &condition);
        (condition, words)
    };
    conditions.into_iter().map(written).collect()
}

/// The parts that must all hold for a condition, or its opposite, to hold.
fn flatten(condition: &Condition, wanted: bool, into: &mut Vec<Condition>) {
    match (condition, wanted) {
        (Condition::Always, true) => {}
        (Condition::All(parts), true) | (Condition::Any(parts), false) => {
            for part in parts {
                flatten(part, wanted, into);
            }
        }
        (Condition::Not(part), _) => flatten(part, !wanted, into),
        (Condition::Is(..) | Condition::Any(_), true) => into.push(condition.clone()),
        (Condition::Always | Condition::Is(..) | Condition::All(_), false) => {
            into.push(Condition::Not(Box::new(condition.clone())));
        }
    }
}
