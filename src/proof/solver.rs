//! What the proof needs of a satisfiability solver: three functions. The only importer of `batsat` (a solver in the line of `MiniSat`: Eén
//! and Sörensson, "An extensible SAT-solver", 2003).

use std::ops::Not;
use std::rc::Rc;

use batsat::{BasicSolver, Lit, SolverInterface, Var, lbool};

/// A variable of the formula, or its opposite.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Literal {
    variable: u32,
    is_positive: bool,
}

impl Not for Literal {
    type Output = Self;

    fn not(self) -> Self {
        Self { is_positive: !self.is_positive, ..self }
    }
}

/// What a solver found.
pub(super) enum SolverResult {
    /// Values that satisfy everything.
    Model(Model),
    /// Nothing can: these assumptions already exclude each other.
    Core(Vec<Literal>),
    /// Time ran out.
    Undecided,
}

/// A value for every variable.
pub(super) struct Model(Vec<bool>);

impl Model {
    /// Whether `literal` is true in it.
    pub(super) fn holds(&self, literal: Literal) -> bool {
        let value = usize::try_from(literal.variable).ok().and_then(|at| self.0.get(at)).copied();
        value.unwrap_or(false) == literal.is_positive
    }
}

/// Decides whether clauses can hold together.
pub(super) struct Solver(BasicSolver);

fn lit(literal: Literal) -> Lit {
    Lit::new(Var::unsafe_from_idx(literal.variable), literal.is_positive)
}

impl Solver {
    /// A solver without clauses, which gives up when `is_over` says so.
    pub(super) fn new(is_over: Rc<dyn Fn() -> bool>) -> Self {
        let mut solver = BasicSolver::default();
        solver.cb_mut().set_stop(move || is_over());
        Self(solver)
    }

    /// A new variable.
    pub(super) fn variable(&mut self) -> Literal {
        Literal { variable: self.0.new_var_default().idx(), is_positive: true }
    }

    /// From now on one of `literals` holds.
    pub(super) fn clause(&mut self, literals: &[Literal]) {
        self.0.add_clause_reuse(&mut literals.iter().map(|literal| lit(*literal)).collect());
    }

    /// Whether all clauses and all of `assumed` can hold.
    pub(super) fn solve(&mut self, assumed: &[Literal]) -> SolverResult {
        let lits: Vec<Lit> = assumed.iter().map(|literal| lit(*literal)).collect();
        let outcome = self.0.solve_limited(&lits);
        if outcome == lbool::TRUE {
            SolverResult::Model(Model(self.0.get_model().iter().map(|value| *value == lbool::TRUE).collect()))
        } else if outcome == lbool::FALSE {
            let failed = |literal: &&Literal| self.0.unsat_core_contains_var(lit(**literal).var());
            SolverResult::Core(assumed.iter().filter(failed).copied().collect())
        } else {
            SolverResult::Undecided
        }
    }
}
