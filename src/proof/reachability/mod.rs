//! Everything is reachable: for each piece of the knowledge a sheet that shows it, or a proof that there is none and why.

mod unreachable;

use std::collections::BTreeSet;
use std::rc::Rc;

use super::condition_index::ConditionIndex;
use super::pick_solver::{Extent, PickSolver};
use super::space::SearchResult;
use super::subject::{Subject, View};
use super::{Failure, display};
use crate::engine::{Engine, SelectionBits};
use crate::knowledge::{Criterion, Handle, Knowledge, Messenger, OptionIx, Question};

/// Settles one piece after another.
pub(super) struct Prover<'e, 'k> {
    engine: &'e Engine<'k>,
    index: &'e ConditionIndex<'k>,
    is_over: &'e Rc<dyn Fn() -> bool>,
    /// Options that say nothing: one a question may be.
    silent: Vec<(Handle<Question>, OptionIx)>,
    /// Messengers that are proved never to be picked: what hangs on a pick of theirs needs no proof of its own.
    unpicked: Vec<Handle<Messenger>>,
    failures: Vec<Failure>,
}

impl<'e, 'k> Prover<'e, 'k> {
    /// Nothing settled yet.
    pub(super) fn new(
        engine: &'e Engine<'k>,
        index: &'e ConditionIndex<'k>,
        is_over: &'e Rc<dyn Fn() -> bool>,
    ) -> Self {
        Self { engine, index, is_over, silent: Vec::new(), unpicked: Vec::new(), failures: Vec::new() }
    }

    /// What is not met.
    pub(super) fn into_failures(self) -> Vec<Failure> {
        self.failures
    }

    /// Settles what the sample left open. A sheet that is found settles all that it shows.
    pub(super) fn settle(&mut self, open: &[Subject], progress: &dyn Fn(usize)) {
        let mut picks = PickSolver::of(self.engine, self.is_over);
        let mut of: Option<Handle<Messenger>> = None;
        let mut shown = BTreeSet::new();
        for (done, subject) in open.iter().enumerate() {
            progress(done);
            if shown.contains(subject) {
                continue;
            }
            if (self.is_over)() {
                self.failures.push(self.undecided(*subject));
                continue;
            }
            if let Some(messenger) = subject.messenger().filter(|messenger| self.unpicked.contains(messenger))
            {
                let follows_from = Some(Subject::Messenger(messenger).name(self.engine.knowledge()));
                self.failures.push(Failure { follows_from, ..self.failure(*subject, "never shows", false) });
                continue;
            }
            // A fresh formula for each messenger: the rivals of the last one would only be in the way.
            if subject.messenger().is_some() && subject.messenger() != of {
                of = subject.messenger();
                picks = PickSolver::of(self.engine, self.is_over);
            }
            let found = self.search(&mut picks, *subject);
            if let SearchResult::Sheet(bits) = &found {
                let sheet = display::whole_sheet(self.engine, bits);
                let view_of = if subject.is_of_answers() { View::of_answers } else { View::of };
                let view = view_of(self.engine.knowledge(), &sheet);
                // A sheet that leaves questions open settles nothing else.
                let all = if extent(*subject) == Extent::Complete { open.len() } else { 1 };
                let later = open.iter().copied().skip(done).take(all);
                shown.extend(later.filter(|other| self.confirms(&mut picks, &view, *other, bits)));
            }
            if !shown.contains(subject) {
                self.judge(&mut picks, *subject, found);
            }
        }
    }

    fn search(&self, picks: &mut PickSolver<'e, 'k>, subject: Subject) -> SearchResult {
        match subject {
            Subject::Criterion(at) => picks.search_decision(at),
            Subject::Channel(channel) => {
                for messenger in picks.engine.knowledge().candidates() {
                    let had = picks.space.is_had(messenger, channel);
                    match picks.search_pick(messenger, &[had], Extent::Complete) {
                        SearchResult::Nowhere => {}
                        found @ (SearchResult::Sheet(_) | SearchResult::Undecided) => return found,
                    }
                }
                SearchResult::Nowhere
            }
            Subject::Guide(None, guide) | Subject::Need(None, guide) => {
                let knowledge = picks.engine.knowledge();
                for messenger in knowledge.candidates().filter(|only| knowledge.guides[guide].is_for(*only)) {
                    let shows = picks.space.shows(subject, self.index);
                    match picks.search_pick(messenger, &[shows], Extent::Complete) {
                        SearchResult::Nowhere => {}
                        found @ (SearchResult::Sheet(_) | SearchResult::Undecided) => return found,
                    }
                }
                SearchResult::Nowhere
            }
            Subject::Messenger(messenger) if is_outdone(picks.engine.knowledge(), messenger) => {
                SearchResult::Nowhere
            }
            Subject::Question(_)
            | Subject::Option(..)
            | Subject::Rule(_)
            | Subject::Messenger(_)
            | Subject::App(..)
            | Subject::Caution(..)
            | Subject::Guide(..)
            | Subject::Need(..) => {
                let shows = picks.space.shows(subject, self.index);
                match subject.messenger() {
                    Some(messenger) => picks.search_pick(messenger, &[shows], Extent::Complete),
                    None => picks.search(&[shows], extent(subject)),
                }
            }
        }
    }

    /// Whether the engine shows `subject` on a sheet.
    fn confirms(
        &self,
        picks: &mut PickSolver<'e, 'k>,
        view: &View,
        subject: Subject,
        bits: &SelectionBits,
    ) -> bool {
        view.shows(subject)
            && match subject {
                Subject::Criterion(at) => picks.deciders(bits).contains(&at),
                Subject::Option(question, option) => self.index.matters(question, option, bits),
                Subject::Question(_)
                | Subject::Rule(_)
                | Subject::Messenger(_)
                | Subject::App(..)
                | Subject::Caution(..)
                | Subject::Guide(..)
                | Subject::Need(..)
                | Subject::Channel(_) => true,
            }
    }
}

/// The sheets on which a piece must show. Of a person who knows no answer questions are asked too; all else must be met by somebody who
/// answers everything.
fn extent(subject: Subject) -> Extent {
    if matches!(subject, Subject::Question(_)) { Extent::Shortest } else { Extent::Complete }
}

/// Whether another candidate is at least as good on every attribute, so that this one can never be picked.
fn is_outdone(knowledge: &Knowledge, messenger: Handle<Messenger>) -> bool {
    let Some(Criterion::Attribute(last)) = knowledge.ranking.last() else { return false };
    let is_before = |other: Handle<Messenger>| {
        knowledge.fact(other, *last).rank() > knowledge.fact(messenger, *last).rank()
    };
    let is_as_good = |other: Handle<Messenger>| {
        let fact = |messenger, attribute| knowledge.fact(messenger, attribute).level;
        knowledge.attributes.handles().all(|attribute| fact(other, attribute) >= fact(messenger, attribute))
    };
    knowledge.candidates().any(|other| is_before(other) && is_as_good(other))
}
