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
pub(super) fn layouts(
    knowledge: &Knowledge,
    targets: &[Target],
    diagrams: &mut Diagrams,
) -> Option<(Option<Handle<Question>>, Vec<(OptionSet, Layout)>)> {
    let is_felt = |rule: &Handle<Rule>| targets.iter().any(|target| target.feels(*rule));
    let rules: Vec<Handle<Rule>> = knowledge.rules.handles().filter(is_felt).collect();
    let question = best_taken_out(knowledge, &rules);
    let answers: Vec<OptionSet> = question.map_or_else(Vec::new, |question| {
        knowledge.questions[question].options().map(|(option, _)| OptionSet::only(option)).collect()
    });
    let answers = answers.into_iter().chain([OptionSet::default()]);
    let layouts = answers.map(|answer| {
        let out = question.map(|question| (question, answer));
        Some((answer, Felt { knowledge, rules: rules.clone(), out }.layout(diagrams)?))
    });
    Some((question, layouts.collect::<Option<_>>()?))
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
        let mut joined: Vec<usize> = (0..knowledge.questions.len()).collect();
        for questions in &together {
            let left = questions.iter().filter(|question| Some(**question) != out);
            let places: Vec<usize> = left.map(|question| question.position()).collect();
            for (one, other) in places.iter().zip(places.iter().skip(1)) {
                unite(&mut joined, *one, *other);
            }
        }
        let mut weights = vec![0; joined.len()];
        for question in knowledge.questions.handles().filter(|question| Some(*question) != out) {
            let root = root(&joined, question.position());
            weights.get_mut(root).into_iter().for_each(|sum| *sum += weight(question));
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
        let known = |(question, option): Atom| {
            self.out.filter(|(out, _)| *out == question).map(|(_, answer)| answer.has(option))
        };
        let mut layout = Layout::default();
        let mut posting: Vec<(Handle<Rule>, Place)> = Vec::new();
        for rule in self.rules.iter().copied() {
            let place = diagrams.add(&self.knowledge.rules[rule].when, &known)?;
            if place == HOLDS {
                layout.always.push(rule);
            } else if diagrams.next(place).is_some() {
                posting.push((rule, place));
            }
        }
        // Later questions first: whether one counts decides whether that counts on which it hangs.
        let mut counts = vec![OptionSet::default(); self.knowledge.questions.len()];
        let mut joined: Vec<usize> = (0..counts.len()).collect();
        for (_, place) in &posting {
            join(&mut joined, &mut counts, None, &diagrams.atoms(*place));
        }
        let mut asking: Vec<(Handle<Question>, Vec<(Option<OptionIx>, Place)>)> = Vec::new();
        for question in self.knowledge.questions.handles().rev() {
            if counts.get(question.position()).is_none_or(|named| named.is_empty()) {
                continue;
            }
            let mut places = Vec::new();
            for (option, condition) in conditions(self.knowledge, question) {
                let place = diagrams.add(condition, &known)?;
                join(&mut joined, &mut counts, Some(question), &diagrams.atoms(place));
                places.push((option, place));
            }
            asking.push((question, places));
        }
        asking.reverse();
        let mut components: Vec<(usize, Component)> = Vec::new();
        for (question, places) in asking {
            let root = root(&joined, question.position());
            if !components.iter().any(|(other, _)| *other == root) {
                components.push((root, Component::default()));
            }
            let Some((_, component)) = components.iter_mut().find(|(other, _)| *other == root) else {
                continue;
            };
            let slot = component.questions.len();
            component.questions.push(question);
            component.named.extend(counts.get(question.position()));
            // What holds whatever is answered need not be watched.
            let open = places.into_iter().filter(|(_, start)| *start != HOLDS);
            component.conditions.extend(open.map(|(option, start)| {
                let hangs = option.map_or(Hangs::Asking(slot), |option| Hangs::Offering(slot, option));
                Watched { start, hangs }
            }));
        }
        for (rule, start) in posting {
            let question = diagrams.next(start).map_or(0, |(question, _)| question.position());
            let root = root(&joined, question);
            let component = components.iter_mut().find(|(other, _)| *other == root);
            component.into_iter().for_each(|(_, component)| {
                component.conditions.push(Watched { start, hangs: Hangs::Posting(rule) });
            });
        }
        for (_, component) in &mut components {
            component.plan(self.knowledge, diagrams);
        }
        layout.components = components.into_iter().map(|(_, component)| component).collect();
        Some(layout)
    }
}

fn root(joined: &[usize], mut at: usize) -> usize {
    while let Some(next) = joined.get(at).copied().filter(|next| *next != at) {
        at = next;
    }
    at
}

fn unite(joined: &mut [usize], one: usize, other: usize) {
    let (one, other) = (root(joined, one), root(joined, other));
    if let Some(place) = joined.get_mut(one) {
        *place = other;
    }
}

/// Joins the questions of these options, and `with` them, and notes that the options count.
fn join(joined: &mut [usize], counts: &mut [OptionSet], with: Option<Handle<Question>>, atoms: &[Atom]) {
    let mut first = with.map(Handle::position);
    for (question, option) in atoms {
        let here = question.position();
        if let Some(named) = counts.get_mut(here) {
            *named = named.join(OptionSet::only(*option));
        }
        unite(joined, first.unwrap_or(here), here);
        first = Some(here);
    }
}

impl Component {
    /// Lays out the steps.
    fn plan(&mut self, knowledge: &Knowledge, diagrams: &Diagrams) {
        let atoms: Vec<Vec<Atom>> =
            self.conditions.iter().map(|watched| diagrams.atoms(watched.start)).collect();
        // The last question that a condition names or that hangs on it, and whether it is asked for when that one begins.
        let slot = |question: &Handle<Question>| self.questions.binary_search(question).unwrap_or_default();
        let last: Vec<(usize, bool)> = (self.conditions.iter().zip(&atoms))
            .map(|(watched, atoms)| match watched.hangs {
                Hangs::Posting(_) => {
                    (atoms.iter().map(|(question, _)| slot(question)).max().unwrap_or_default(), false)
                }
                Hangs::Asking(slot) | Hangs::Offering(slot, _) => (slot, true),
            })
            .collect();
        let mut plans = Vec::new();
        let mut open: Vec<usize> = Vec::new();
        for (here, (question, named)) in self.questions.iter().zip(&self.named).enumerate() {
            // Whether a condition is in progress once options of this question before `until` are settled.
            let names = |condition: usize, from: Option<OptionIx>| {
                let mut atoms = atoms.get(condition).into_iter().flatten();
                atoms.any(|(other, option)| other == question && from.is_none_or(|from| *option >= from))
            };
            let is_open = |condition: usize, from: Option<OptionIx>| {
                let (slot, is_begin) = last.get(condition).copied().unwrap_or_default();
                slot > here || (slot == here && !is_begin && from.is_some() && names(condition, from))
            };
            let step = |kind, before: &[usize], settles: &dyn Fn(usize) -> bool, from: Option<OptionIx>| {
                let mut conditions: Vec<usize> = before.to_vec();
                conditions.extend((0..atoms.len()).filter(|at| !before.contains(at) && settles(*at)));
                let looked_at = conditions.iter().map(|condition| LookedAt {
                    condition: *condition,
                    before: before.iter().position(|other| other == condition),
                    is_touched: settles(*condition),
                });
                let step_open: Vec<usize> = (0..conditions.len())
                    .filter(|at| conditions.get(*at).is_some_and(|one| is_open(*one, from)))
                    .collect();
                let after =
                    step_open.iter().filter_map(|at| conditions.get(*at).copied()).collect::<Vec<usize>>();
                (Step { kind, looked_at: looked_at.collect(), open: step_open }, after)
            };
            let all = |condition: usize| names(condition, None);
            let (kept, after) = step(StepKind::Choose, &open, &all, None);
            let gates = self.conditions.iter().enumerate().filter_map(|(condition, watched)| {
                let option = match watched.hangs {
                    Hangs::Asking(slot) if slot == here => None,
                    Hangs::Offering(slot, option) if slot == here => Some(option),
                    Hangs::Asking(_) | Hangs::Offering(..) | Hangs::Posting(_) => return None,
                };
                let at = kept.looked_at.iter().position(|looked_at| looked_at.condition == condition);
                Some((option, at.ok_or(watched.start)))
            });
            let gates = gates.collect();
            let mut changed = Vec::new();
            match knowledge.questions[*question].kind {
                Kind::One => changed.push(step(StepKind::Choose, &open, &all, None).0),
                Kind::Any { .. } => {
                    let options: Vec<OptionIx> = named.iter().collect();
                    let (begin, mut before) = step(StepKind::Begin, &open, &all, options.first().copied());
                    changed.push(begin);
                    for (at, option) in options.iter().enumerate() {
                        let only = |condition: usize| {
                            let mut atoms = atoms.get(condition).into_iter().flatten();
                            atoms.any(|(other, named)| other == question && named == option)
                        };
                        let (tick, next) =
                            step(StepKind::Tick(*option), &before, &only, options.get(at + 1).copied());
                        changed.push(tick);
                        before = next;
                    }
                    changed.push(step(StepKind::End, &before, &|_| false, None).0);
                }
            }
            plans.push(Plan { gates, kept, changed });
            open = after;
        }
        self.plans = plans;
    }
}
