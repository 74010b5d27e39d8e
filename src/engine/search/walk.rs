//! Every way to answer the questions of one component: what each can bring about for each target, at what cost (dynamic programming;
//! Bellman, 1957). Ways after which all conditions stand alike are kept together, and of those only the ones that are better for the
//! target in something than the others (a Pareto frontier), because margins are monotone.

use std::collections::BTreeMap;

use super::component::{Component, Hangs, Plan, Step, StepKind};
use super::diagram::{Diagrams, FAILS, HOLDS, Place};
use super::margin::{Margin, Target, combine, covers};
use crate::answers::{Answer, AnswerSheet};
use crate::engine::effect_classes::difference;
use crate::knowledge::{About, Handle, Knowledge, OptionIx, OptionSet, Question, Rule};

/// Most ways that are kept after a step, for all targets together; the shipped knowledge needs some hundreds.
const MOST_WAYS: usize = 16_384;
/// No path, or no change.
const NONE: u32 = u32::MAX;

/// Questions to answer otherwise, and how.
pub(in crate::engine) type Changed = Vec<(Handle<Question>, OptionSet)>;

/// The ways that are worth something for one target, the cheapest first.
#[derive(Debug, Default)]
pub(super) struct Frontier {
    pub(super) ways: Vec<Way>,
}

/// One way to answer the questions of a component.
#[derive(Debug)]
pub(super) struct Way {
    pub(super) cost: u64,
    /// Whether every changed answer is about something a person can choose.
    pub(super) is_choice: bool,
    /// What the rules that it posts do to the rivals.
    pub(super) margins: Vec<Margin>,
    pub(super) changed: Changed,
}

/// Which answers may be changed, and what counts as dear.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scope {
    /// All that are given. Fewer changed answers are cheaper, then fewer about circumstances, then fewer changed options.
    All,
    /// This one. Fewer changed options are cheaper, then the smaller set.
    One(Handle<Question>),
}

impl Scope {
    const QUESTION: u64 = 1 << 32;
    const CIRCUMSTANCE: u64 = 1 << 16;

    fn may_change(self, question: Handle<Question>) -> bool {
        match self {
            Self::All => true,
            Self::One(only) => only == question,
        }
    }

    /// What it costs to change an answer at all.
    pub(super) fn question(self, about: About) -> u64 {
        match (self, about) {
            (Self::All, About::Choice) => Self::QUESTION,
            (Self::All, About::Circumstance) => Self::QUESTION + Self::CIRCUMSTANCE,
            (Self::One(_), _) => 0,
        }
    }

    /// What it costs that so many options stand differently.
    pub(super) fn options(self, count: u32) -> u64 {
        match self {
            Self::All => u64::from(count),
            Self::One(_) => u64::from(count) << 32,
        }
    }

    /// What it costs that these options are chosen.
    fn chosen(self, options: OptionSet) -> u64 {
        match self {
            Self::All => 0,
            Self::One(_) => u64::from(options.bits()),
        }
    }
}

/// What ways that are kept together have in common: all that a later step asks for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Memory {
    /// Where each condition in progress stands; one that is posted already stands where it fails.
    places: Vec<Place>,
    /// Inside a question with several options whose answer is being changed: what it offers, and how many are ticked, up to the
    /// fewest that it needs.
    changing: Option<(u32, u32)>,
}

/// The ways after a step: by memory and target a list of paths. Paths and their margins lie in two rows, so that nothing is set aside
/// for one path.
#[derive(Debug, Default)]
struct Layer {
    known: BTreeMap<Memory, usize>,
    memories: Vec<Memory>,
    /// By memory, then target: the first path.
    first: Vec<u32>,
    paths: Vec<Path>,
    margins: Vec<Margin>,
}

/// A way while it is being walked.
#[derive(Debug, Clone, Copy)]
struct Path {
    cost: u64,
    is_choice: bool,
    /// Of the question whose options are being gone through.
    ticked: OptionSet,
    /// The last answer that was changed.
    changed: u32,
    next: u32,
}

/// One thing that a step can do to the paths of one memory.
#[derive(Debug, Clone, Copy)]
struct Move {
    changing: Option<(OptionSet, u32)>,
    /// What is settled by it, if anything is.
    settles: Option<(Settled, OptionSet)>,
    cost: u64,
    /// What it adds to the options of the question that is being changed.
    ticked: OptionSet,
    does: Does,
}

/// Of the question of a step, what is settled.
#[derive(Debug, Clone, Copy)]
enum Settled {
    Answer,
    Option(OptionIx),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Does {
    /// Nothing is changed by it.
    Keep,
    /// A question begins to be changed.
    Begin,
    /// It has been changed.
    Change,
}

/// One component and one sheet.
pub(super) struct Walk<'w> {
    knowledge: &'w Knowledge,
    diagrams: &'w Diagrams,
    component: &'w Component,
    targets: &'w [Target],
    sheet: &'w AnswerSheet,
    scope: Scope,
    /// Answers that were changed, each with the one before it.
    links: Vec<((Handle<Question>, OptionSet), u32)>,
    /// Margins of a path.
    stride: usize,
    // Room for one move.
    moves: Vec<Move>,
    places: Vec<Place>,
    posted: Vec<Handle<Rule>>,
    effect: Vec<Margin>,
    margins: Vec<Margin>,
}

impl<'w> Walk<'w> {
    pub(super) fn of(
        knowledge: &'w Knowledge,
        diagrams: &'w Diagrams,
        component: &'w Component,
        targets: &'w [Target],
        sheet: &'w AnswerSheet,
        scope: Scope,
    ) -> Self {
        let stride = targets.iter().map(|target| target.start().len()).max().unwrap_or_default();
        Self {
            knowledge,
            diagrams,
            component,
            targets,
            sheet,
            scope,
            links: Vec::new(),
            stride,
            moves: Vec::new(),
            places: Vec::new(),
            posted: Vec::new(),
            effect: Vec::new(),
            margins: Vec::new(),
        }
    }

    /// The frontier of every target; `None` if there are too many ways.
    pub(super) fn run(mut self) -> Option<Vec<Frontier>> {
        let mut layer = self.start();
        let mut after = Layer::default();
        let component = self.component;
        for (question, plan) in component.questions.iter().zip(&component.plans) {
            let can_change = self.given(*question).is_some();
            let steps = if can_change { plan.changed.as_slice() } else { std::slice::from_ref(&plan.kept) };
            for step in steps {
                after.clear();
                for memory in 0..layer.memories.len() {
                    self.take(*question, plan, step, &layer, memory, &mut after);
                }
                if after.paths.len() > MOST_WAYS {
                    return None;
                }
                std::mem::swap(&mut layer, &mut after);
            }
        }
        Some(self.frontiers(&layer))
    }

    fn start(&self) -> Layer {
        let mut layer = Layer::default();
        let memory = layer.memory(Memory { places: Vec::new(), changing: None }, self.targets.len());
        let path = Path { cost: 0, is_choice: true, ticked: OptionSet::default(), changed: NONE, next: NONE };
        for (at, target) in self.targets.iter().enumerate() {
            layer.keep(memory * self.targets.len() + at, path, target.start(), self.stride);
        }
        layer
    }

    fn frontiers(&self, layer: &Layer) -> Vec<Frontier> {
        let mut frontiers: Vec<Frontier> = self.targets.iter().map(|_| Frontier::default()).collect();
        for (at, first) in layer.first.iter().enumerate() {
            let target = at % self.targets.len().max(1);
            let lanes = self.targets.get(target).map_or(0, |target| target.start().len());
            let Some(frontier) = frontiers.get_mut(target) else { continue };
            for (place, path) in layer.list(*first) {
                let mut changed = Changed::new();
                let mut link = path.changed;
                while let Some((answer, before)) = self.links.get(index(link)) {
                    changed.push(*answer);
                    link = *before;
                }
                changed.reverse();
                let margins = layer.margins_of(place, self.stride, lanes).to_vec();
                frontier.ways.push(Way { cost: path.cost, is_choice: path.is_choice, margins, changed });
            }
        }
        for frontier in &mut frontiers {
            frontier.ways.sort_by(|one, other| (one.cost, &one.changed).cmp(&(other.cost, &other.changed)));
        }
        frontiers
    }

    /// Lets the paths of one memory make every move, and keeps those that are worth something.
    fn take(
        &mut self,
        question: Handle<Question>,
        plan: &Plan,
        step: &Step,
        before: &Layer,
        memory: usize,
        after: &mut Layer,
    ) {
        let Some(remembered) = before.memories.get(memory) else { return };
        let mut moves = std::mem::take(&mut self.moves);
        moves.clear();
        self.moves_of(question, plan, step, remembered, &mut moves);
        for next in &moves {
            self.settle(step, question, remembered, next);
            let places = step.open.iter().filter_map(|at| self.places.get(*at).copied()).collect();
            let changing = next.changing.map(|(offered, count)| (offered.bits(), count));
            let into = after.memory(Memory { places, changing }, self.targets.len());
            for (at, target) in self.targets.iter().enumerate() {
                let lanes = target.start().len();
                self.effect.clear();
                self.effect.resize(lanes, 0);
                let mut posted = self.posted.iter();
                let effect = &mut self.effect;
                if !posted.all(|rule| target.post(*rule, self.sheet.has_given_up(*rule), effect)) {
                    continue;
                }
                let first = before.first.get(memory * self.targets.len() + at).copied().unwrap_or(NONE);
                let list = into * self.targets.len() + at;
                self.go_on(question, next, (before, first, lanes), (after, list));
            }
        }
        self.moves = moves;
    }

    /// Takes a list of paths over, after a move and what it posts.
    fn go_on(
        &mut self,
        question: Handle<Question>,
        next: &Move,
        (before, first, lanes): (&Layer, u32, usize),
        (after, list): (&mut Layer, usize),
    ) {
        let given = self.given(question);
        let is_kept = next.does == Does::Keep || self.knowledge.questions[question].about == About::Choice;
        for (place, path) in before.list(first) {
            let (is_choice, ticked) = (path.is_choice && is_kept, path.ticked.join(next.ticked));
            let mut path = Path { cost: path.cost + next.cost, is_choice, ticked, ..*path };
            if next.does == Does::Change && !self.change(question, given, &mut path) {
                continue;
            }
            self.margins.clear();
            self.margins.extend_from_slice(before.margins_of(place, self.stride, lanes));
            combine(&mut self.margins, &self.effect);
            after.keep(list, path, &self.margins, self.stride);
        }
    }

    /// Notes the answer that a path has changed; `false` if it is the one that was given.
    fn change(&mut self, question: Handle<Question>, given: Option<OptionSet>, path: &mut Path) -> bool {
        let answer = std::mem::take(&mut path.ticked);
        self.links.push(((question, answer), path.changed));
        path.changed = u32::try_from(self.links.len() - 1).unwrap_or(NONE);
        Some(answer) != given
    }

    /// Where the conditions of a step stand after a move, and the rules that it posts.
    fn settle(&mut self, step: &Step, question: Handle<Question>, memory: &Memory, next: &Move) {
        self.places.clear();
        self.posted.clear();
        let known = |(other, option): (Handle<Question>, OptionIx)| {
            let (settled, options) = next.settles?;
            let is_settled = match settled {
                Settled::Answer => other == question,
                Settled::Option(only) => other == question && option == only,
            };
            is_settled.then(|| options.has(option))
        };
        for looked_at in &step.looked_at {
            let Some(watched) = self.component.conditions.get(looked_at.condition) else { continue };
            let stood = looked_at.before.and_then(|at| memory.places.get(at).copied());
            let mut place = stood.unwrap_or(watched.start);
            if looked_at.is_touched {
                place = self.diagrams.advance(place, &known);
                if let (Hangs::Posting(rule), HOLDS) = (watched.hangs, place) {
                    self.posted.push(rule);
                    place = FAILS;
                }
            }
            self.places.push(place);
        }
    }

    fn moves_of(
        &self,
        question: Handle<Question>,
        plan: &Plan,
        step: &Step,
        memory: &Memory,
        moves: &mut Vec<Move>,
    ) {
        let offered = || self.offered(question, plan, step, memory);
        match (step.kind, memory.changing) {
            (StepKind::Choose, _) => self.answers(question, offered(), moves),
            (StepKind::Begin, _) => self.begin(question, offered(), moves),
            (StepKind::Tick(_) | StepKind::End, None) => moves.push(Move::nothing()),
            (StepKind::Tick(option), Some((offered, count))) => {
                self.tick(question, option, (OptionSet::from_bits(offered), count), moves);
            }
            (StepKind::End, Some((offered, count))) => {
                moves.extend(self.end(question, OptionSet::from_bits(offered), count));
            }
        }
    }

    /// The answer to a question: as it is, or of one option another one.
    fn answers(&self, question: Handle<Question>, offered: Option<OptionSet>, moves: &mut Vec<Move>) {
        moves.push(self.as_it_is(question, offered));
        let (Some(offered), Some(given)) = (offered, self.given(question)) else { return };
        let row = &self.knowledge.questions[question];
        let others = offered.iter().map(OptionSet::only).filter(|other| *other != given);
        moves.extend(others.map(|other| Move {
            changing: None,
            settles: Some((Settled::Answer, other)),
            cost: self.scope.question(row.about)
                + self.scope.options(difference(other, given))
                + self.scope.chosen(other),
            ticked: other,
            does: Does::Change,
        }));
    }

    /// A question with several options: its answer stays as it is, or is going to be changed.
    fn begin(&self, question: Handle<Question>, offered: Option<OptionSet>, moves: &mut Vec<Move>) {
        moves.push(self.as_it_is(question, offered));
        let (Some(offered), Some(given)) = (offered, self.given(question)) else { return };
        let row = &self.knowledge.questions[question];
        // What nothing asks for stays as it is, as far as it is offered.
        let idle = given.meet(offered).without(self.named(question));
        moves.push(Move {
            changing: Some((offered, idle.count().min(row.kind.least()))),
            settles: None,
            cost: self.scope.question(row.about)
                + self.scope.options(given.without(offered).count())
                + self.scope.chosen(idle),
            ticked: idle,
            does: Does::Begin,
        });
    }

    /// One option of a question whose answer is being changed: ticked or not.
    fn tick(
        &self,
        question: Handle<Question>,
        option: OptionIx,
        (offered, count): (OptionSet, u32),
        moves: &mut Vec<Move>,
    ) {
        let was_ticked = self.given(question).is_some_and(|given| given.has(option));
        let least = self.knowledge.questions[question].kind.least();
        let ways =
            [was_ticked, !was_ticked].into_iter().filter(|is_ticked| offered.has(option) || !is_ticked);
        moves.extend(ways.map(|is_ticked| {
            let ticked = if is_ticked { OptionSet::only(option) } else { OptionSet::default() };
            // That it is not offered was counted when the change began.
            let differs = u32::from(is_ticked != was_ticked && offered.has(option));
            Move {
                changing: Some((offered, (count + u32::from(is_ticked)).min(least))),
                settles: Some((Settled::Option(option), ticked)),
                cost: self.scope.options(differs) + self.scope.chosen(ticked),
                ticked,
                does: Does::Begin,
            }
        }));
    }

    /// Whether enough is ticked; if not, options that nothing asks for fill up, if there are any.
    fn end(&self, question: Handle<Question>, offered: OptionSet, count: u32) -> Option<Move> {
        let missing = self.knowledge.questions[question].kind.least().saturating_sub(count);
        let idle = self.given(question).unwrap_or_default();
        let spare = offered.without(self.named(question)).without(idle);
        let fill: OptionSet = spare.iter().take(usize::try_from(missing).unwrap_or(usize::MAX)).collect();
        (fill.count() == missing).then(|| Move {
            changing: None,
            settles: None,
            cost: self.scope.options(missing) + self.scope.chosen(fill),
            ticked: fill,
            does: Does::Change,
        })
    }

    /// The answer as it stands on the sheet, or none if too little of it is offered.
    fn as_it_is(&self, question: Handle<Question>, offered: Option<OptionSet>) -> Move {
        let row = &self.knowledge.questions[question];
        let counts = offered.map(|offered| self.sheet.counting(question, row, offered)).unwrap_or_default();
        Move { settles: Some((Settled::Answer, counts)), ..Move::nothing() }
    }

    /// What a question offers where the conditions stand like this; `None` if it is not asked.
    fn offered(
        &self,
        question: Handle<Question>,
        plan: &Plan,
        step: &Step,
        memory: &Memory,
    ) -> Option<OptionSet> {
        let mut offered: OptionSet =
            self.knowledge.questions[question].options().map(|(option, _)| option).collect();
        for (option, gate) in &plan.gates {
            let place = match gate {
                Ok(at) => step.looked_at.get(*at).and_then(|looked_at| memory.places.get(looked_at.before?)),
                Err(place) => Some(place),
            };
            if place != Some(&HOLDS) {
                offered = offered.without(OptionSet::only((*option)?));
            }
        }
        Some(offered)
    }

    fn named(&self, question: Handle<Question>) -> OptionSet {
        let slot = self.component.questions.binary_search(&question).ok();
        slot.and_then(|slot| self.component.named.get(slot)).copied().unwrap_or_default()
    }

    /// The answer to `question`, if it was given and may be changed.
    fn given(&self, question: Handle<Question>) -> Option<OptionSet> {
        match self.sheet.get(question) {
            Some(Answer::Chosen(options)) => Some(options).filter(|_| self.scope.may_change(question)),
            Some(Answer::DontKnow | Answer::RatherNotSay) | None => None,
        }
    }
}

impl Move {
    fn nothing() -> Self {
        Self { changing: None, settles: None, cost: 0, ticked: OptionSet::default(), does: Does::Keep }
    }
}

fn index(at: u32) -> usize {
    usize::try_from(at).unwrap_or(usize::MAX)
}

impl Layer {
    fn clear(&mut self) {
        self.known.clear();
        self.memories.clear();
        self.first.clear();
        self.paths.clear();
        self.margins.clear();
    }

    /// The place of a memory.
    fn memory(&mut self, memory: Memory, targets: usize) -> usize {
        let next = self.memories.len();
        let at = *self.known.entry(memory.clone()).or_insert(next);
        if at == next {
            self.memories.push(memory);
            self.first.resize(self.first.len() + targets, NONE);
        }
        at
    }

    /// The paths of a list, each with its place.
    fn list(&self, first: u32) -> impl Iterator<Item = (usize, &Path)> {
        std::iter::successors(self.paths.get(index(first)).map(|path| (index(first), path)), |(_, path)| {
            self.paths.get(index(path.next)).map(|next| (index(path.next), next))
        })
    }

    fn margins_of(&self, path: usize, stride: usize, lanes: usize) -> &[Margin] {
        self.margins.get(path * stride..path * stride + lanes).unwrap_or_default()
    }

    /// Keeps a path if none that is kept is as good and as cheap, and drops those to which it is.
    fn keep(&mut self, list: usize, mut path: Path, margins: &[Margin], stride: usize) {
        let Some(first) = self.first.get(list).copied() else { return };
        let is_beaten = self.list(first).any(|(at, other)| {
            let is_cheaper = other.cost <= path.cost && other.is_choice >= path.is_choice;
            is_cheaper && covers(self.margins_of(at, stride, margins.len()), margins)
        });
        if is_beaten {
            return;
        }
        // Those that it beats leave the list; their place stays empty.
        let (mut before, mut at, mut first) = (NONE, first, first);
        while let Some(other) = self.paths.get(index(at)).copied() {
            let is_cheaper = path.cost <= other.cost && path.is_choice >= other.is_choice;
            if is_cheaper && covers(margins, self.margins_of(index(at), stride, margins.len())) {
                match self.paths.get_mut(index(before)) {
                    Some(before) => before.next = other.next,
                    None => first = other.next,
                }
            } else {
                before = at;
            }
            at = other.next;
        }
        path.next = first;
        let new = u32::try_from(self.paths.len()).unwrap_or(NONE);
        self.paths.push(path);
        self.margins.extend_from_slice(margins);
        self.margins.resize(self.paths.len() * stride, 0);
        if let Some(place) = self.first.get_mut(list) {
            *place = new;
        }
    }
}
