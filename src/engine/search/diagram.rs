//! Conditions as decision diagrams (Bryant, 1986): one test of an option after the other, in the order in which answers are gone
//! through, and never one that cannot make a difference any more. Where a condition stands after some answers is one number, and two
//! states of an answer sheet that stand alike in every condition are one state.

use std::collections::BTreeMap;

use crate::knowledge::{Condition, Handle, OptionIx, Question};

/// Where a condition stands.
pub(super) type Place = u32;

pub(super) const FAILS: Place = 0;
pub(super) const HOLDS: Place = 1;

/// Most tests of all conditions together; the shipped knowledge needs some hundreds.
const MOST_TESTS: usize = 1 << 16;

/// An option of a question, in the order of going through.
pub(super) type Atom = (Handle<Question>, OptionIx);

/// Tests shared by all conditions.
#[derive(Debug, Default)]
pub(super) struct Diagrams {
    tests: Vec<(Atom, [Place; 2])>,
    known: BTreeMap<(u16, u8, [Place; 2]), Place>,
}

impl Diagrams {
    /// The diagram of a condition in which some options are known to be chosen or not; `None` if it gets too large.
    pub(super) fn add(
        &mut self,
        condition: &Condition,
        known: &dyn Fn(Atom) -> Option<bool>,
    ) -> Option<Place> {
        let mut atoms = condition.atoms();
        atoms.sort_unstable();
        atoms.dedup();
        let (known_atoms, open): (Vec<Atom>, Vec<Atom>) =
            atoms.into_iter().partition(|atom| known(*atom).is_some());
        let mut rest = Rest::of(condition);
        for atom in known_atoms {
            rest = rest.with(atom, known(atom).unwrap_or_default());
        }
        self.grow(rest, &open, &mut BTreeMap::new())
    }

    /// The diagram of what is left of a condition, whose next options are `atoms`. What is left was often met before.
    fn grow(&mut self, rest: Rest, atoms: &[Atom], met: &mut BTreeMap<Rest, Place>) -> Option<Place> {
        let (atom, later) = match (&rest, atoms) {
            (Rest::Is(true), _) => return Some(HOLDS),
            (Rest::Is(false), _) | (_, []) => return Some(FAILS),
            (_, [atom, later @ ..]) => (*atom, later),
        };
        if !rest.names(atom) {
            return self.grow(rest, later, met);
        }
        if let Some(place) = met.get(&rest) {
            return Some(*place);
        }
        let otherwise = self.grow(rest.with(atom, false), later, met)?;
        let then = self.grow(rest.with(atom, true), later, met)?;
        let place = self.test(atom, [otherwise, then])?;
        if met.len() >= MOST_TESTS {
            return None;
        }
        met.insert(rest, place);
        Some(place)
    }

    fn test(&mut self, atom: Atom, next: [Place; 2]) -> Option<Place> {
        let [otherwise, then] = next;
        if otherwise == then {
            return Some(then);
        }
        let key = (u16::try_from(atom.0.position()).unwrap_or(u16::MAX), atom.1.0, next);
        if let Some(known) = self.known.get(&key) {
            return Some(*known);
        }
        if self.tests.len() >= MOST_TESTS {
            return None;
        }
        self.tests.push((atom, next));
        let place = Place::try_from(self.tests.len()).ok()? + 1;
        self.known.insert(key, place);
        Some(place)
    }

    /// The next option that is tested; `None` if the condition is settled.
    pub(super) fn next(&self, place: Place) -> Option<Atom> {
        self.tests.get(usize::try_from(place).ok()?.checked_sub(2)?).map(|(atom, _)| *atom)
    }

    /// Where a condition stands once every option that `settled` knows is settled.
    pub(super) fn advance(&self, mut place: Place, settled: &dyn Fn(Atom) -> Option<bool>) -> Place {
        while let Some((atom, [otherwise, then])) =
            usize::try_from(place).ok().and_then(|place| self.tests.get(place.checked_sub(2)?))
        {
            place = match settled(*atom) {
                Some(true) => *then,
                Some(false) => *otherwise,
                None => return place,
            };
        }
        place
    }

    /// Every option that is tested from here on.
    pub(super) fn atoms(&self, place: Place) -> Vec<Atom> {
        let (mut found, mut seen, mut open) = (Vec::new(), Vec::new(), vec![place]);
        while let Some(place) = open.pop() {
            let test = usize::try_from(place).ok().and_then(|place| self.tests.get(place.checked_sub(2)?));
            let Some((atom, next)) = test.filter(|_| !seen.contains(&place)) else { continue };
            seen.push(place);
            found.push(*atom);
            open.extend(next);
        }
        found.sort_unstable();
        found.dedup();
        found
    }
}

/// What is left of a condition, nothing settled in it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Rest {
    Is(bool),
    Chosen(Atom),
    /// All of them, or with `false`: any of them.
    Each(bool, Vec<Rest>),
    Not(Box<Rest>),
}

impl Rest {
    fn of(condition: &Condition) -> Self {
        match condition {
            Condition::Always => Self::Is(true),
            Condition::Is(question, option) => Self::Chosen((*question, *option)),
            Condition::All(parts) => Self::each(true, parts.iter().map(Self::of)),
            Condition::Any(parts) => Self::each(false, parts.iter().map(Self::of)),
            Condition::Not(part) => Self::not(Self::of(part)),
        }
    }

    /// What is left once an option is known to be chosen or not.
    fn with(&self, atom: Atom, is_chosen: bool) -> Self {
        match self {
            Self::Is(holds) => Self::Is(*holds),
            Self::Chosen(other) if *other == atom => Self::Is(is_chosen),
            Self::Chosen(other) => Self::Chosen(*other),
            Self::Each(all, parts) => Self::each(*all, parts.iter().map(|part| part.with(atom, is_chosen))),
            Self::Not(part) => Self::not(part.with(atom, is_chosen)),
        }
    }

    fn each(all: bool, parts: impl Iterator<Item = Self>) -> Self {
        let mut left = Vec::new();
        for part in parts {
            match part {
                Self::Is(holds) if holds != all => return Self::Is(holds),
                Self::Is(_) => {}
                Self::Chosen(_) | Self::Each(..) | Self::Not(_) => left.push(part),
            }
        }
        match left.len() {
            0 => Self::Is(all),
            1 => left.remove(0),
            _ => Self::Each(all, left),
        }
    }

    fn not(part: Self) -> Self {
        match part {
            Self::Is(holds) => Self::Is(!holds),
            Self::Not(part) => *part,
            Self::Chosen(_) | Self::Each(..) => Self::Not(Box::new(part)),
        }
    }

    fn names(&self, atom: Atom) -> bool {
        match self {
            Self::Is(_) => false,
            Self::Chosen(other) => *other == atom,
            Self::Each(_, parts) => parts.iter().any(|part| part.names(atom)),
            Self::Not(part) => part.names(atom),
        }
    }
}
