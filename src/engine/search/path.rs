//! The cheapest way to put components together so that the target is ahead of everybody (A*; Hart, Nilsson and Raphael, 1968).
//!
//! The bound is admissible: a component whose answers, as they are, rule the target out must be changed, at its cheapest at least. And
//! a way is not followed if the rest, at its best for every rival apart, cannot bring the target ahead.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::margin::{Margin, combine, covers, is_won_with};
use super::walk::{Changed, Frontier, Way};

/// Most combinations that are looked at; the shipped knowledge needs some dozens.
const MOST_LOOKS: usize = 100_000;

/// A change that brings the target ahead of everybody.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) cost: u64,
    /// Whether every changed answer is about something a person can choose.
    pub(super) is_choice: bool,
    pub(super) change: Changed,
}

/// A component that can make a difference to the target.
#[derive(Debug, Clone, Copy)]
struct Part<'f> {
    /// What the answers bring about as they are; nothing if they rule the target out.
    kept: Option<&'f [Margin]>,
    changed: &'f [Way],
}

/// A way through the first components.
#[derive(Debug, Clone, Copy)]
struct Node {
    cost: u64,
    /// The first component that is not decided yet.
    next: usize,
    /// The node before it, and which way of which component was taken since.
    came: Option<(usize, usize, usize)>,
}

/// One search after the other; the room is used again.
#[derive(Debug, Default)]
pub(super) struct Finder<'f> {
    parts: Vec<Part<'f>>,
    /// How many of the first parts must be changed.
    forced: usize,
    /// By part, of all from that one on: what they bring about as they are, what they can at best, and what changing those costs
    /// that must be changed.
    kept: Vec<Margin>,
    best: Vec<Margin>,
    least: Vec<u64>,
    nodes: Vec<Node>,
    /// By node, how the rivals stand.
    margins: Vec<Margin>,
    open: BinaryHeap<Reverse<(u64, usize)>>,
    closed: Vec<usize>,
}

impl<'f> Finder<'f> {
    /// The cheapest change of `frontiers` that brings the target ahead of everybody and costs less than `most`, of choices alone if
    /// `is_choice`; else whether it is certain that there is none. `start` is how the rivals stand by everything else.
    pub(super) fn cheapest(
        &mut self,
        mut start: Vec<Margin>,
        frontiers: impl Iterator<Item = &'f Frontier>,
        is_choice: bool,
        most: u64,
    ) -> Result<Found, bool> {
        self.parts.clear();
        for frontier in frontiers {
            let (kept, changed) = frontier.parts();
            match kept {
                Some(kept) if !changed.iter().any(|way| way.is_choice || !is_choice) => {
                    combine(&mut start, kept);
                }
                None if !changed.iter().any(|way| way.is_choice || !is_choice) => return Err(true),
                Some(_) | None => self.parts.push(Part { kept, changed }),
            }
        }
        self.parts.sort_by_key(|part| part.kept.is_some());
        self.forced = self.parts.iter().filter(|part| part.kept.is_none()).count();
        self.look_ahead(start.len(), is_choice);
        self.nodes.clear();
        self.margins.clear();
        self.open.clear();
        self.closed.clear();
        if !would_win(0, &start, &self.best) {
            return Err(true);
        }
        self.add(Node { cost: 0, next: 0, came: None }, &start);
        self.search(start, is_choice, most)
    }

    /// What the rest can do from every part on.
    fn look_ahead(&mut self, lanes: usize, is_choice: bool) {
        let Self { parts, kept, best, least, .. } = self;
        for row in [&mut *kept, &mut *best] {
            row.clear();
            row.resize((parts.len() + 1) * lanes, 0);
        }
        least.clear();
        least.resize(parts.len() + 1, 0);
        let mut most = Vec::with_capacity(lanes);
        for (at, part) in parts.iter().enumerate().rev() {
            let ways = || part.changed.iter().filter(|way| way.is_choice || !is_choice);
            most.clear();
            for margins in part.kept.into_iter().chain(ways().map(|way| way.margins.as_slice())) {
                most.resize(lanes, Margin::MIN);
                most.iter_mut()
                    .zip(margins)
                    .for_each(|(most, margin): (&mut Margin, _)| *most = (*most).max(*margin));
            }
            for (row, own) in [(&mut *kept, part.kept.unwrap_or_default()), (&mut *best, most.as_slice())] {
                let (before, after) = row.split_at_mut((at + 1) * lanes);
                let (Some(here), Some(after)) = (before.get_mut(at * lanes..), after.get(..lanes)) else {
                    continue;
                };
                here.copy_from_slice(after);
                combine(here, own);
            }
            let forced = if part.kept.is_none() { ways().map(|way| way.cost).min() } else { None };
            let after = least.get(at + 1).copied().unwrap_or_default();
            least.get_mut(at).into_iter().for_each(|least| *least = after + forced.unwrap_or_default());
        }
    }

    fn search(&mut self, mut margins: Vec<Margin>, is_choice: bool, most: u64) -> Result<Found, bool> {
        let lanes = margins.len();
        let mut looks = 0;
        while let Some(Reverse((least, at))) = self.open.pop() {
            if least >= most {
                break;
            }
            let Some(node) = self.nodes.get(at).copied() else { continue };
            if node.next >= self.forced && would_win(node.next, self.margins_of(at, lanes), &self.kept) {
                return Ok(self.found(at));
            }
            if self.is_beaten(at, node, lanes) {
                continue;
            }
            self.closed.push(at);
            margins.copy_from_slice(self.margins_of(at, lanes));
            for component in node.next..self.parts.len() {
                let Some(part) = self.parts.get(component).copied() else { break };
                self.change(at, component, part, &margins, is_choice);
                looks += part.changed.len();
                let Some(kept) = part.kept else { break };
                combine(&mut margins, kept);
            }
            if looks > MOST_LOOKS {
                return Err(false);
            }
        }
        Err(true)
    }

    /// Goes on from a node by changing one component, those before it staying as they are.
    fn change(&mut self, at: usize, component: usize, part: Part<'f>, before: &[Margin], is_choice: bool) {
        let cost = self.nodes.get(at).map_or(0, |node| node.cost);
        let mut margins = before.to_vec();
        for (way, changed) in part.changed.iter().enumerate() {
            margins.copy_from_slice(before);
            combine(&mut margins, &changed.margins);
            if (changed.is_choice || !is_choice) && would_win(component + 1, &margins, &self.best) {
                let came = Some((at, component, way));
                self.add(Node { cost: cost + changed.cost, next: component + 1, came }, &margins);
            }
        }
    }

    fn add(&mut self, node: Node, margins: &[Margin]) {
        let least = node.cost + self.least.get(node.next).copied().unwrap_or_default();
        self.open.push(Reverse((least, self.nodes.len())));
        self.nodes.push(node);
        self.margins.extend_from_slice(margins);
    }

    /// Whether a cheaper node has decided the same components as well or better.
    fn is_beaten(&self, at: usize, node: Node, lanes: usize) -> bool {
        let margins = self.margins_of(at, lanes);
        self.closed.iter().any(|other| {
            self.nodes.get(*other).is_some_and(|other| other.next == node.next)
                && covers(self.margins_of(*other, lanes), margins)
        })
    }

    fn margins_of(&self, node: usize, lanes: usize) -> &[Margin] {
        self.margins.get(node * lanes..(node + 1) * lanes).unwrap_or_default()
    }

    /// What was changed on the way to a node.
    fn found(&self, at: usize) -> Found {
        let (mut is_choice, mut change) = (true, Changed::new());
        let cost = self.nodes.get(at).map_or(0, |node| node.cost);
        let mut at = Some(at);
        while let Some((before, component, way)) = at.and_then(|at| self.nodes.get(at)?.came) {
            if let Some(way) = self.parts.get(component).and_then(|part| part.changed.get(way)) {
                is_choice &= way.is_choice;
                change.extend(way.changed.iter().copied());
            }
            at = Some(before);
        }
        change.sort_unstable();
        Found { cost, is_choice, change }
    }
}

/// Whether the target is ahead if the components from `next` on do what `rest` says.
fn would_win(next: usize, margins: &[Margin], rest: &[Margin]) -> bool {
    let lanes = margins.len();
    rest.get(next * lanes..(next + 1) * lanes).is_some_and(|rest| is_won_with(margins, rest))
}

impl Frontier {
    /// What the answers bring about as they are; nothing if they rule the target out. And the changes worth something beside them.
    pub(super) fn parts(&self) -> (Option<&[Margin]>, &[Way]) {
        match self.ways.split_first() {
            Some((first, changed)) if first.changed.is_empty() => (Some(&first.margins), changed),
            Some(_) | None => (None, &self.ways),
        }
    }

    /// The cheapest change that brings the target ahead, where `others` are how the rivals stand by everything else.
    pub(super) fn first_that_wins(&self, others: &[Margin]) -> Option<&Way> {
        self.parts().1.iter().find(|way| is_won_with(&way.margins, others))
    }
}
