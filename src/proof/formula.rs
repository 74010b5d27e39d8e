//! Clauses for what is built of literals: all, any, so many of. Each gate is defined in both directions (Tseitin, "On the complexity
//! of derivation in propositional calculus", 1968).

use super::solver::{Literal, Solver, SolverResult};

/// A growing formula in a solver.
pub(super) struct Formula {
    solver: Solver,
    yes: Literal,
}

impl Formula {
    /// A formula in which nothing is said yet.
    pub(super) fn new(mut solver: Solver) -> Self {
        let yes = solver.variable();
        solver.clause(&[yes]);
        Self { solver, yes }
    }

    /// Always true.
    pub(super) fn yes(&self) -> Literal {
        self.yes
    }

    /// Always false.
    pub(super) fn no(&self) -> Literal {
        !self.yes
    }

    /// A new variable.
    pub(super) fn variable(&mut self) -> Literal {
        self.solver.variable()
    }

    /// From now on one of `literals` holds.
    pub(super) fn add_clause(&mut self, literals: &[Literal]) {
        self.solver.clause(literals);
    }

    /// Whether everything said and everything assumed can hold.
    pub(super) fn solve(&mut self, assumed: &[Literal]) -> SolverResult {
        self.solver.solve(assumed)
    }

    /// True if one of `literals` is.
    pub(super) fn any(&mut self, literals: impl IntoIterator<Item = Literal>) -> Literal {
        let (yes, no) = (self.yes(), self.no());
        let mut parts: Vec<Literal> = literals.into_iter().filter(|literal| *literal != no).collect();
        parts.sort_unstable();
        parts.dedup();
        match parts.as_slice() {
            [] => return no,
            [only] => return *only,
            several if several.contains(&yes) => return yes,
            several if several.iter().any(|literal| several.binary_search(&!*literal).is_ok()) => return yes,
            _ => {}
        }
        let gate = self.variable();
        for part in &parts {
            self.add_clause(&[gate, !*part]);
        }
        parts.push(!gate);
        self.add_clause(&parts);
        gate
    }

    /// True if all of `literals` are.
    pub(super) fn all(&mut self, literals: impl IntoIterator<Item = Literal>) -> Literal {
        !self.any(literals.into_iter().map(|literal| !literal).collect::<Vec<_>>())
    }

    /// True if exactly one of the two is.
    pub(super) fn differ(&mut self, a: Literal, b: Literal) -> Literal {
        if a == b {
            return self.no();
        }
        let (only_a, only_b) = (self.all([a, !b]), self.all([b, !a]));
        self.any([only_a, only_b])
    }

    /// `first` if `condition`, else `second`.
    pub(super) fn choose(&mut self, condition: Literal, first: Literal, second: Literal) -> Literal {
        let (then, otherwise) = (self.all([condition, first]), self.all([!condition, second]));
        self.any([then, otherwise])
    }

    /// True if at least `least` of `literals` are.
    pub(super) fn at_least_k(&mut self, literals: &[Literal], least: u32) -> Literal {
        let counted = self.at_least_each(literals, usize::try_from(least).unwrap_or(usize::MAX));
        counted.last().copied().unwrap_or(self.yes())
    }

    /// For each number from one to `most`: true if at least so many of `literals` are.
    pub(super) fn at_least_each(&mut self, literals: &[Literal], most: usize) -> Vec<Literal> {
        let mut counted = vec![self.no(); most];
        for literal in literals {
            let mut below = self.yes();
            let mut next = Vec::with_capacity(most);
            for before in &counted {
                let one_more = self.all([below, *literal]);
                next.push(self.any([*before, one_more]));
                below = *before;
            }
            counted = next;
        }
        counted
    }
}
