//! Everything is reachable: for each piece of the knowledge a sheet that shows it, or a proof that there is none and why.

mod unreachable;

use std::collections::BTreeSet;
use std::rc::Rc;

use super::condition_index::ConditionIndex;
use super::pick_solver::{Extent, PickSolver};
use super::space::SearchResult;
use super::subject::{Key, Needs, Subject, messenger_name};
use super::view::View;
use super::{Failure, Obligation, display};
use crate::engine::{Engine, SelectionBits};
use crate::knowledge::{Criterion, Handle, Knowledge, Messenger, OptionIx, Question, Rule};

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
    pub(super) fn settle(&mut self, open: &[&Subject], progress: &dyn Fn(usize)) {
        let mut picks = PickSolver::of(self.engine, self.is_over);
        let mut of: Option<Handle<Messenger>> = None;
        let mut shown: BTreeSet<Key> = BTreeSet::new();
        for (done, subject) in open.iter().enumerate() {
            progress(done);
            if shown.contains(&subject.key) {
                continue;
            }
            if let Some(failure) = self.without_proof(subject) {
                self.failures.push(failure);
                continue;
            }
            if let Needs::Concession(rule) = subject.needs {
                self.failures.extend(self.concession(subject, rule));
                continue;
            }
            // A fresh formula for each messenger: the rivals of the last one would only be in the way.
            let owner = subject.owner();
            if owner.is_some() && owner != of {
                of = owner;
                picks = PickSolver::of(self.engine, self.is_over);
            }
            let (found, extent) = self.search(&mut picks, subject);
            if let SearchResult::Sheet(bits) = &found {
                let is_open = extent == Extent::Shortest && subject.key.obligation != Obligation::Questions;
                let sheet = if is_open {
                    display::sheet(self.engine.knowledge(), bits)
                } else {
                    display::whole_sheet(self.engine, bits)
                };
                let view_of = if subject.needs == Needs::Answers && subject.is_weighed() {
                    View::of_answers
                } else {
                    View::of
                };
                let view = view_of(self.engine, &sheet);
                // A sheet that leaves questions open settles nothing else.
                let all = if extent == Extent::Complete { open.len() } else { 1 };
                let later = open.iter().skip(done).take(all);
                let confirmed = later.filter(|other| self.confirms(&mut picks, &view, other, bits));
                shown.extend(confirmed.map(|other| other.key));
            }
            if !shown.contains(&subject.key) {
                self.judge(&mut picks, subject, found);
            }
        }
    }

    /// What needs no proof of its own: there is no time for it, or it is part of something that never shows.
    fn without_proof(&self, subject: &Subject) -> Option<Failure> {
        if (self.is_over)() {
            return Some(undecided(subject));
        }
        let unpicked = subject.owner().filter(|owner| self.unpicked.contains(owner));
        let unpicked = unpicked.map(|owner| messenger_name(self.engine.knowledge(), owner));
        let is_whole =
            |failure: &&Failure| Some(&failure.subject) == subject.part_of.as_ref() && !failure.is_undecided;
        let whole = self.failures.iter().find(is_whole);
        // Of what follows from something else, that is the cause.
        let whole =
            whole.map(|failure| failure.follows_from.clone().unwrap_or_else(|| failure.subject.clone()));
        let follows_from = unpicked.filter(|name| *name != subject.name).or(whole)?;
        Some(Failure { follows_from: Some(follows_from), ..failure(subject, "never shows", false) })
    }

    /// Searches a sheet that shows `subject`, and says of what extent. A step may be for those who leave a question open.
    #[expect(clippy::wildcard_enum_match_arm, reason = "whatever else comes means nothing here")]
    fn search(&self, picks: &mut PickSolver<'e, 'k>, subject: &Subject) -> (SearchResult, Extent) {
        let extent = extent(subject);
        let found = self.search_within(picks, subject, extent);
        let is_step = subject.key.obligation == Obligation::Steps;
        match found {
            SearchResult::Nowhere if is_step => {
                (self.search_within(picks, subject, Extent::Shortest), Extent::Shortest)
            }
            found => (found, extent),
        }
    }

    fn search_within(
        &self,
        picks: &mut PickSolver<'e, 'k>,
        subject: &Subject,
        extent: Extent,
    ) -> SearchResult {
        let ways = match &subject.needs {
            Needs::Decision(at) => return picks.search_decision(*at),
            Needs::Answers | Needs::Effect(..) | Needs::Concession(_) => {
                let shows = picks.space.shows(subject, None, self.index);
                return picks.search(&[shows], extent);
            }
            Needs::Pick(ways) => ways,
        };
        let is_picked = subject.key.obligation == Obligation::Messengers;
        for (messenger, _) in ways {
            if is_picked && is_outdone(picks.engine.knowledge(), *messenger) {
                continue;
            }
            let shows = picks.space.shows(subject, Some(*messenger), self.index);
            match picks.search_pick(*messenger, &[shows], extent) {
                SearchResult::Nowhere => {}
                found @ (SearchResult::Sheet(_) | SearchResult::Undecided) => return found,
            }
        }
        SearchResult::Nowhere
    }

    /// Whether giving up the requirement of a rule ever leads to a messenger that does not meet it. Somebody who is picked then has been
    /// given everything that they fail: giving up less would rule them out, and giving up more would only bring in rivals.
    #[expect(clippy::needless_for_each, reason = "the effect is the last link of a chain")]
    fn concession(&self, subject: &Subject, rule: Handle<Rule>) -> Option<Failure> {
        let knowledge = self.engine.knowledge();
        let (failing, meeting): (Vec<_>, Vec<_>) =
            knowledge.candidates().partition(|messenger| knowledge.fails(*messenger, rule));
        if knowledge.rules[rule].fallback.is_some() && meeting.is_empty() {
            return Some(failure(subject, "has a clause for a fallback, and no messenger meets it", false));
        }
        let is_failed = !failing.is_empty();
        for messenger in failing {
            let fails = knowledge.rules.handles().filter(|rule| knowledge.fails(messenger, *rule));
            let given_up: BTreeSet<Handle<Rule>> = fails.collect();
            let mut picks = PickSolver::giving_up(self.engine, self.is_over, given_up.clone());
            let posted = picks.space.posted(rule);
            match picks.search_pick(messenger, &[posted], Extent::Complete) {
                SearchResult::Nowhere => {}
                SearchResult::Undecided => return Some(undecided(subject)),
                SearchResult::Sheet(bits) => {
                    let mut sheet = display::whole_sheet(self.engine, &bits);
                    given_up.into_iter().for_each(|rule| sheet.give_up(rule));
                    let is_shown = View::of(self.engine, &sheet).shows(subject);
                    return (!is_shown).then(|| failure(subject, "could not be decided", true));
                }
            }
        }
        // A requirement that nobody fails today has its words for the day when somebody does.
        is_failed.then(|| {
            failure(subject, "changes nothing: no messenger that fails it is ever picked then", false)
        })
    }

    /// Whether the engine shows `subject` on a sheet.
    fn confirms(
        &self,
        picks: &mut PickSolver<'e, 'k>,
        view: &View,
        subject: &Subject,
        bits: &SelectionBits,
    ) -> bool {
        view.shows(subject)
            && match subject.needs {
                Needs::Decision(at) => picks.deciders(bits).contains(&at),
                Needs::Effect(question, option) => self.index.matters(question, option, bits),
                Needs::Answers | Needs::Pick(_) | Needs::Concession(_) => true,
            }
    }
}

/// What is wrong with a piece.
fn failure(subject: &Subject, says: &str, is_undecided: bool) -> Failure {
    Failure { is_undecided, ..Failure::new(subject.key.obligation, subject.name.clone(), says) }
}

/// A piece of which nothing is known.
fn undecided(subject: &Subject) -> Failure {
    Failure::undecided(subject.key.obligation, subject.name.clone())
}

/// The sheets on which a piece must show. Of a person who knows no answer questions are asked too; all else must be met by somebody who
/// answers everything.
fn extent(subject: &Subject) -> Extent {
    if subject.key.obligation == Obligation::Questions { Extent::Shortest } else { Extent::Complete }
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
