//! Which questions bear on each other. Answers to questions that no rule and no condition joins, directly or through others, decide
//! apart from each other: each such component is searched alone, and what it can bring about is combined afterwards.
//!
//! One question can join what would be apart without it. If it has few answers, it is taken out: for each of its answers there is a
//! layout of components of its own (cutset conditioning; Pearl, 1988).

use super::diagram::{Atom, Diagrams, HOLDS, Place};
use super::margin::Target;
use crate::knowledge::{Condition, Handle, Kind, Knowledge, OptionIx, OptionSet, Question, Rule};

/// How the questions fall apart, for one answer to the question that is taken out.
#[derive(Debug, Default)]
pub(super) struct Layout {
    /// Rules that hold whatever else is answered.
    pub(super) always: Vec<Handle<Rule>>,
    pub(super) components: Vec<Component>,
}

/// The layouts for every answer to the question that is taken out.
#[derive(Debug)]
pub(super) struct Layouts {
    /// Which, if one is.
    pub(super) out: Option<Handle<Question>>,
    /// By answer, none being the last; without a question that is taken out, that one alone.
    pub(super) by_answer: Vec<(OptionSet, Layout)>,
}

/// Questions that bear on each other.
#[derive(Debug, Default)]
pub(super) struct Component {
    /// In the order of the file.
    pub(super) questions: Vec<Handle<Question>>,
    /// The options of each that anything asks for.
    pub(super) named: Vec<OptionSet>,
    /// All conditions that hang on them.
    pub(super) conditions: Vec<Watched>,
    /// By question, how its answer is gone through.
    pub(super) plans: Vec<Plan>,
}

/// How the answer to one question is gone through.
#[derive(Debug)]
pub(super) struct Plan {
    /// What hangs on conditions when it begins: that it is asked, or that one of its options is offered; and the place of the condition
    /// among those looked at, or where it stands if it is never looked at.
    pub(super) gates: Vec<(Option<OptionIx>, Result<usize, Place>)>,
    /// In one step, if it stays as it is.
    pub(super) kept: Step,
    /// If it can be changed: of a question with several options one at a time.
    pub(super) changed: Vec<Step>,
}

/// A condition, and what hangs on it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Watched {
    pub(super) start: Place,
    pub(super) hangs: Hangs,
}

/// What hangs on a condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hangs {
    /// That a rule is posted.
    Posting(Handle<Rule>),
    /// That the question at this place of the component is asked.
    Asking(usize),
    /// That an option of it is offered.
    Offering(usize, OptionIx),
}

/// A step through the answers.
#[derive(Debug)]
pub(super) struct Step {
    pub(super) kind: StepKind,
    /// The conditions that are looked at: those that were in progress before, and those that name what is settled here.
    pub(super) looked_at: Vec<LookedAt>,
    /// Those of them that are in progress after it, by their place in `looked_at`: something later names them or hangs on them.
    pub(super) open: Vec<usize>,
}

/// A condition in a step.
#[derive(Debug, Clone, Copy)]
pub(super) struct LookedAt {
    pub(super) condition: usize,
    /// Its place among those in progress before; `None` if it begins here.
    pub(super) before: Option<usize>,
    /// Whether it names what is settled here.
    pub(super) is_touched: bool,
}

/// What is settled in a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum StepKind {
    /// The answer to a question of which one option is chosen.
    Choose,
    /// Whether the answer to a question with several options stays as it is.
    Begin,
    /// One of its options that anything asks for.
    Tick(OptionIx),
    /// Whether enough is ticked.
    End,
}

/// The rules that make a difference to somebody, and what is known while they are laid out.
struct Felt<'k> {
    knowledge: &'k Knowledge,
    rules: Vec<Handle<Rule>>,
    /// The question that is taken out, and its answer.
    out: Option<(Handle<Question>, OptionSet)>,
}

/// The question that is best taken out, and the layout for each of its answers; without one, one layout. `None` if a condition is too
/// large.
pub(super) fn layouts(knowledge: &Knowledge, targets: &[Target], diagrams: &mut Diagrams) -> Option<Layouts> {
    let affects = |rule: &Handle<Rule>| targets.iter().any(|target| target.is_affected_by(*rule));
    let rules: Vec<Handle<Rule>> = knowledge.rules.handles().filter(affects).collect();
    let question = best_taken_out(knowledge, &rules);
    let answers: Vec<OptionSet> = question.map_or_else(Vec::new, |question| {
        knowledge.questions[question].options().map(|(option, _)| OptionSet::only(option)).collect()
    });
    let answers = answers.into_iter().chain([OptionSet::default()]);
    let layouts = answers.map(|answer| {
        let out = question.map(|question| (question, answer));
        Some((answer, Felt { knowledge, rules: rules.clone(), out }.layout(diagrams)?))
    });
    Some(Layouts { out: question, by_answer: layouts.collect::<Option<_>>()? })
}

/// Most answers of a question that is taken out: each is searched apart.
const MOST_ANSWERS: usize = 4;

/// The question without which the others fall apart best: a component costs the square of the options in it. None, if that saves less
/// than a quarter.
fn best_taken_out(knowledge: &Knowledge, rules: &[Handle<Rule>]) -> Option<Handle<Question>> {
    let mut together: Vec<Vec<Handle<Question>>> =
        rules.iter().map(|rule| knowledge.rules[*rule].when.questions()).collect();
    for question in knowledge.questions.handles() {
        let earlier = conditions(knowledge, question).flat_map(|(_, condition)| condition.questions());
        together.push(earlier.chain([question]).collect());
    }
    let weight = |question: Handle<Question>| match knowledge.questions[question].kind {
        Kind::One => 1,
        Kind::Any { .. } => knowledge.questions[question].options.len(),
    };
    let cost = |out: Option<Handle<Question>>| {
        let mut joints = Joints::of(knowledge);
        for questions in &together {
            let left = questions.iter().filter(|question| Some(**question) != out);
            let places: Vec<usize> = left.map(|question| question.position()).collect();
            for (one, other) in places.iter().zip(places.iter().skip(1)) {
                joints.unite(*one, *other);
            }
        }
        let mut weights = vec![0; knowledge.questions.len()];
        for question in knowledge.questions.handles().filter(|question| Some(*question) != out) {
            if let Some(sum) = weights.get_mut(joints.root(question.position())) {
                *sum += weight(question);
            }
        }
        weights.into_iter().map(|weight| weight * weight).sum::<usize>()
    };
    let can_be_out = |question: &Handle<Question>| {
        let row = &knowledge.questions[*question];
        row.kind == Kind::One && row.options.len() <= MOST_ANSWERS && !hangs_on_others(knowledge, *question)
    };
    let candidates = knowledge.questions.handles().filter(can_be_out);
    let (best, question) = candidates.map(|question| (cost(Some(question)), question)).min()?;
    (best * 4 <= cost(None) * 3).then_some(question)
}

/// Whether a question, or one of its options, is there only after certain answers to others.
fn hangs_on_others(knowledge: &Knowledge, question: Handle<Question>) -> bool {
    conditions(knowledge, question).any(|(_, condition)| *condition != Condition::Always)
}

/// When a question is asked, and its options are offered.
fn conditions(
    knowledge: &Knowledge,
    question: Handle<Question>,
) -> impl Iterator<Item = (Option<OptionIx>, &Condition)> {
    let row = &knowledge.questions[question];
    std::iter::once((None, &row.ask_if)).chain(row.options().map(|(ix, option)| (Some(ix), &option.offer_if)))
}

impl Felt<'_> {
    fn layout(&self, diagrams: &mut Diagrams) -> Option<Layout> {
        let mut layout = Layout::default();
        let mut joints = Joints::of(self.knowledge);
        let posting = self.posting(diagrams, &mut joints, &mut layout.always)?;
        let mut components: Vec<(usize, Component)> = Vec::new();
        for (question, places) in self.asking(diagrams, &mut joints)? {
            let root = joints.root(question.position());
            if !components.iter().any(|(other, _)| *other == root) {
                components.push((root, Component::default()));
            }
            for (_, component) in components.iter_mut().filter(|(other, _)| *other == root) {
                component.add(question, joints.named(question), &places);
            }
        }
        for (rule, start) in posting {
            let root = diagrams.next(start).map(|(question, _)| joints.root(question.position()));
            for (_, component) in components.iter_mut().filter(|(other, _)| Some(*other) == root) {
                component.conditions.push(Watched { start, hangs: Hangs::Posting(rule) });
            }
        }
        for (_, mut component) in components {
            component.plans = Planner::of(self.knowledge, diagrams, &component).plans();
            layout.components.push(component);
        }
        Some(layout)
    }

    /// Whether an option is known to be chosen or not: of the question that is taken out.
    fn known(&self, (question, option): Atom) -> Option<bool> {
        self.out.filter(|(out, _)| *out == question).map(|(_, answer)| answer.has(option))
    }

    /// When each rule is posted; those posted whatever is answered are `always`.
    fn posting(
        &self,
        diagrams: &mut Diagrams,
        joints: &mut Joints,
        always: &mut Vec<Handle<Rule>>,
    ) -> Option<Vec<(Handle<Rule>, Place)>> {
        let mut posting = Vec::new();
        for rule in self.rules.iter().copied() {
            let place = diagrams.add(&self.knowledge.rules[rule].when, &|atom| self.known(atom))?;
            if place == HOLDS {
                always.push(rule);
            } else if diagrams.next(place).is_some() {
                joints.join(None, &diagrams.atoms(place));
                posting.push((rule, place));
            }
        }
        Some(posting)
    }

    /// When each question that counts is asked and its options are offered. Later questions come first: whether one counts decides
    /// whether those count on which it hangs.
    fn asking(&self, diagrams: &mut Diagrams, joints: &mut Joints) -> Option<Vec<(Handle<Question>, Gates)>> {
        let mut asking = Vec::new();
        for question in self.knowledge.questions.handles().rev() {
            if joints.named(question).is_empty() {
                continue;
            }
            let mut places = Gates::new();
            for (option, condition) in conditions(self.knowledge, question) {
                let place = diagrams.add(condition, &|atom| self.known(atom))?;
                joints.join(Some(question), &diagrams.atoms(place));
                places.push((option, place));
            }
            asking.push((question, places));
        }
        asking.reverse();
        Some(asking)
    }
}

/// When a question is asked, and each of its options offered.
type Gates = Vec<(Option<OptionIx>, Place)>;

/// Which questions are joined, and the options of each that anything asks for.
struct Joints {
    joined: Vec<usize>,
    named: Vec<OptionSet>,
}

impl Joints {
    fn of(knowledge: &Knowledge) -> Self {
        let questions = knowledge.questions.len();
        Self { joined: (0..questions).collect(), named: vec![OptionSet::default(); questions] }
    }

    fn named(&self, question: Handle<Question>) -> OptionSet {
        self.named.get(question.position()).copied().unwrap_or_default()
    }

    fn root(&self, mut at: usize) -> usize {
        while let Some(next) = self.joined.get(at).copied().filter(|next| *next != at) {
            at = next;
        }
        at
    }

    fn unite(&mut self, one: usize, other: usize) {
        let (one, other) = (self.root(one), self.root(other));
        if let Some(place) = self.joined.get_mut(one) {
            *place = other;
        }
    }

    /// Joins the questions of these options, and `with` them, and notes that the options count.
    fn join(&mut self, with: Option<Handle<Question>>, atoms: &[Atom]) {
        let mut before = with.map(Handle::position);
        for (question, option) in atoms {
            let here = question.position();
            if let Some(named) = self.named.get_mut(here) {
                *named = named.join(OptionSet::only(*option));
            }
            self.unite(before.unwrap_or(here), here);
            before = Some(here);
        }
    }
}

impl Component {
    fn add(&mut self, question: Handle<Question>, named: OptionSet, places: &Gates) {
        let slot = self.questions.len();
        self.questions.push(question);
        self.named.push(named);
        // What holds whatever is answered need not be watched.
        let open = places.iter().filter(|(_, start)| *start != HOLDS);
        self.conditions.extend(open.map(|(option, start)| {
            let hangs = option.map_or(Hangs::Asking(slot), |option| Hangs::Offering(slot, option));
            Watched { start: *start, hangs }
        }));
    }
}

/// Lays out how the questions of a component are gone through.
struct Planner<'p> {
    knowledge: &'p Knowledge,
    component: &'p Component,
    /// By condition, the options that it names.
    atoms: Vec<Vec<Atom>>,
    /// By condition, the last question that it names or that hangs on it, and whether it is asked for when that one begins.
    last: Vec<(usize, bool)>,
}

impl<'p> Planner<'p> {
    fn of(knowledge: &'p Knowledge, diagrams: &Diagrams, component: &'p Component) -> Self {
        let atoms: Vec<Vec<Atom>> =
            component.conditions.iter().map(|watched| diagrams.atoms(watched.start)).collect();
        let slot =
            |question: &Handle<Question>| component.questions.binary_search(question).unwrap_or_default();
        let last = component.conditions.iter().zip(&atoms).map(|(watched, atoms)| match watched.hangs {
            Hangs::Posting(_) => {
                (atoms.iter().map(|(question, _)| slot(question)).max().unwrap_or_default(), false)
            }
            Hangs::Asking(slot) | Hangs::Offering(slot, _) => (slot, true),
        });
        Self { knowledge, component, last: last.collect(), atoms }
    }

    fn plans(&self) -> Vec<Plan> {
        let mut plans = Vec::new();
        let mut before: Vec<usize> = Vec::new();
        for (slot, question) in self.component.questions.iter().enumerate() {
            let kept = self.step(slot, StepKind::Choose, &before, None);
            let changed = match self.knowledge.questions[*question].kind {
                Kind::One => vec![self.step(slot, StepKind::Choose, &before, None)],
                Kind::Any { .. } => self.ticks(slot, &before),
            };
            let gates = self.gates(slot, &kept);
            before = kept.after();
            plans.push(Plan { gates, kept, changed });
        }
        plans
    }

    /// An option of a question with several options at a time.
    fn ticks(&self, slot: usize, before: &[usize]) -> Vec<Step> {
        let options: Vec<OptionIx> =
            self.component.named.get(slot).into_iter().flat_map(|named| named.iter()).collect();
        let mut steps = vec![self.step(slot, StepKind::Begin, before, options.first().copied())];
        let kinds = options.iter().copied().map(StepKind::Tick).chain([StepKind::End]);
        for (at, kind) in kinds.enumerate() {
            let before = steps.last().map(Step::after).unwrap_or_default();
            steps.push(self.step(slot, kind, &before, options.get(at + 1).copied()));
        }
        steps
    }

    /// A step, where these conditions are in progress before it, and the question's options from `next` on are not settled after it.
    fn step(&self, slot: usize, kind: StepKind, before: &[usize], next: Option<OptionIx>) -> Step {
        let touches = |condition: usize| match kind {
            StepKind::Choose | StepKind::Begin => self.names(condition, slot, |_| true),
            StepKind::Tick(only) => self.names(condition, slot, |option| option == only),
            StepKind::End => false,
        };
        let begun = (0..self.atoms.len()).filter(|at| !before.contains(at) && touches(*at));
        let conditions = before.iter().copied().chain(begun).map(|condition| LookedAt {
            condition,
            before: before.iter().position(|other| *other == condition),
            is_touched: touches(condition),
        });
        let looked_at: Vec<LookedAt> = conditions.collect();
        let is_open = |condition: usize| {
            let (last, is_begin) = self.last.get(condition).copied().unwrap_or_default();
            let is_named = || next.is_some_and(|next| self.names(condition, slot, |option| option >= next));
            last > slot || (last == slot && !is_begin && is_named())
        };
        let open = looked_at.iter().enumerate().filter(|(_, one)| is_open(one.condition));
        Step { kind, open: open.map(|(at, _)| at).collect(), looked_at }
    }

    /// Whether a condition names such an option of the question at `slot`.
    fn names(&self, condition: usize, slot: usize, is_meant: impl Fn(OptionIx) -> bool) -> bool {
        let question = self.component.questions.get(slot);
        let mut atoms = self.atoms.get(condition).into_iter().flatten();
        atoms.any(|(other, option)| Some(other) == question && is_meant(*option))
    }

    /// Where what hangs on conditions when the question at `slot` begins is found in the step with which it begins.
    fn gates(&self, slot: usize, begin: &Step) -> Vec<(Option<OptionIx>, Result<usize, Place>)> {
        let conditions = self.component.conditions.iter().enumerate();
        let gates = conditions.filter_map(|(condition, watched)| {
            let option = match watched.hangs {
                Hangs::Asking(other) if other == slot => None,
                Hangs::Offering(other, option) if other == slot => Some(option),
                Hangs::Asking(_) | Hangs::Offering(..) | Hangs::Posting(_) => return None,
            };
            let at = begin.looked_at.iter().position(|looked_at| looked_at.condition == condition);
            Some((option, at.ok_or(watched.start)))
        });
        gates.collect()
    }
}

impl Step {
    /// The conditions in progress after it.
    fn after(&self) -> Vec<usize> {
        self.open.iter().filter_map(|at| self.looked_at.get(*at)).map(|one| one.condition).collect()
    }
}
