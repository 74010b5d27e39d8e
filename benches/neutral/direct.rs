//! What is expected: a slow evaluator that reads the problem as it is written and shares no code with anybody.

use crate::neutral::{Effect, Problem, Sheet, holds};

/// What a sheet leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Outcome {
    /// Who wins; `None` if nobody is left.
    pub(crate) winner: Option<usize>,
    /// How many have everything required.
    pub(crate) left: usize,
    /// The rules that fire, in order.
    pub(crate) fired: Vec<usize>,
    /// Each rule that takes somebody away, and how many.
    pub(crate) gone: Vec<(usize, usize)>,
}

/// What `sheet` leads to.
pub(crate) fn outcome(problem: &Problem, sheet: &Sheet) -> Outcome {
    let fired: Vec<usize> =
        (0..problem.rules.len()).filter(|rule| holds(&problem.rules[*rule].when, sheet)).collect();
    let has = |candidate: usize, rule: usize| {
        problem.candidates[candidate].attrs.contains(&problem.rules[rule].attr)
    };
    let of = |kind: Effect| fired.iter().copied().filter(move |rule| problem.rules[*rule].kind == kind);
    let mut left: Vec<usize> = (0..problem.candidates.len()).collect();
    let mut gone = Vec::new();
    for rule in of(Effect::Require) {
        let before = left.len();
        left.retain(|candidate| has(*candidate, rule));
        if left.len() < before {
            gone.push((rule, before - left.len()));
        }
    }
    let mut best = left.clone();
    for rule in of(Effect::Prefer) {
        if best.iter().any(|candidate| has(*candidate, rule)) {
            best.retain(|candidate| has(*candidate, rule));
        }
    }
    Outcome { winner: best.first().copied(), left: left.len(), fired, gone }
}
