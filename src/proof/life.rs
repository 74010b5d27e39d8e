//! Nothing is dead: for each piece of the knowledge a sheet that shows it, or a proof that there is none and why.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::contest::{Contest, Extent};
use super::effects::Effects;
use super::explain::{Explanation, explain, parts};
use super::solver::Literal;
use super::space::Search;
use super::subject::{Subject, View};
use super::tally::obligation;
use super::{Failure, Witness, written};
use crate::decision::{Engine, Ticks};
use crate::knowledge::{Condition, Criterion, Handle, Knowledge, Messenger, OptionIx, Question};

/// Settles one piece after another.
pub(super) struct Prover<'e, 'k> {
    engine: &'e Engine<'k>,
    effects: &'e Effects<'k>,
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
        effects: &'e Effects<'k>,
        is_over: &'e Rc<dyn Fn() -> bool>,
    ) -> Self {
        Self { engine, effects, is_over, silent: Vec::new(), unpicked: Vec::new(), failures: Vec::new() }
    }

    /// What is not met.
    pub(super) fn into_failures(self) -> Vec<Failure> {
        self.failures
    }

    /// Settles what the sample left open. A sheet that is found settles all that it shows.
    pub(super) fn settle(&mut self, open: &[Subject], progress: &dyn Fn(usize)) {
        let mut contest = Contest::of(self.engine, self.is_over);
        let mut of: Option<Handle<Messenger>> = None;
        let mut shown = BTreeSet::new();
        for (done, subject) in open.iter().enumerate() {
            progress(done);
            if shown.contains(subject) {
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
                contest = Contest::of(self.engine, self.is_over);
            }
            let found = self.search(&mut contest, *subject);
            if let Search::Sheet(ticks) = &found {
                let view = View::of(self.engine, ticks);
                let later = open.iter().copied().skip(done);
                shown.extend(later.filter(|other| self.confirms(&mut contest, &view, *other, ticks)));
            }
            if !shown.contains(subject) {
                self.judge(&mut contest, *subject, found);
            }
        }
    }

    fn search(&self, contest: &mut Contest<'e, 'k>, subject: Subject) -> Search {
        if (self.is_over)() {
            return Search::Undecided;
        }
        match subject {
            Subject::Criterion(at) => contest.search_decision(at),
            Subject::Channel(channel) => {
                for messenger in contest.engine.knowledge().candidates() {
                    let had = contest.space.is_had(messenger, channel);
                    match contest.search_pick(messenger, &[had], Extent::Complete) {
                        Search::Nowhere => {}
                        found @ (Search::Sheet(_) | Search::Undecided) => return found,
                    }
                }
                Search::Nowhere
            }
            Subject::Messenger(messenger) if is_outdone(contest.engine.knowledge(), messenger) => {
                Search::Nowhere
            }
            Subject::Question(_)
            | Subject::Option(..)
            | Subject::Rule(_)
            | Subject::Messenger(_)
            | Subject::App(..)
            | Subject::Caution(..)
            | Subject::Guide(..)
            | Subject::Need(..) => {
                let shows = contest.space.shows(subject, self.effects);
                match subject.messenger() {
                    Some(messenger) => contest.search_pick(messenger, &[shows], Extent::Complete),
                    None => contest.search(&[shows], Extent::Complete),
                }
            }
        }
    }

    fn judge(&mut self, contest: &mut Contest<'e, 'k>, subject: Subject, found: Search) {
        let knowledge = self.engine.knowledge();
        let failure = match found {
            Search::Sheet(ticks) => Failure {
                witness: Some(self.witness(contest, "here the proof and the engine disagree", &ticks)),
                ..self.failure(subject, "could not be decided", true)
            },
            Search::Undecided => self.failure(subject, "could not be decided in the time given", true),
            Search::Nowhere => match subject {
                Subject::Messenger(messenger) => {
                    self.unpicked.push(messenger);
                    self.never_picked(contest, messenger)
                }
                Subject::Option(question, option) => match self.idle(contest, question, option) {
                    None => return,
                    Some(failure) => failure,
                },
                Subject::Criterion(_) => Failure {
                    witness: self.shortest(contest, "decided without it", &[]),
                    ..self.failure(
                        subject,
                        "never decides: whoever is left was told apart before, or is never left",
                        false,
                    )
                },
                Subject::Question(_) | Subject::Rule(_) => self.excluded(contest, subject),
                Subject::App(..)
                | Subject::Caution(..)
                | Subject::Guide(..)
                | Subject::Need(..)
                | Subject::Channel(_) => self.unshown(contest, knowledge, subject),
            },
        };
        self.failures.push(failure);
    }

    /// Whether the engine shows `subject` on a sheet.
    fn confirms(&self, contest: &mut Contest<'e, 'k>, view: &View, subject: Subject, ticks: &Ticks) -> bool {
        view.shows(subject)
            && match subject {
                Subject::Criterion(at) => contest.deciders(ticks).contains(&at),
                Subject::Option(question, option) => self.effects.matters(question, option, ticks),
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

    fn failure(&self, subject: Subject, says: &str, is_undecided: bool) -> Failure {
        Failure {
            obligation: obligation(subject),
            is_undecided,
            subject: subject.name(self.engine.knowledge()),
            says: says.to_owned(),
            because: Vec::new(),
            follows_from: None,
            witness: None,
        }
    }

    fn witness(&self, contest: &mut Contest<'e, 'k>, shows: &str, ticks: &Ticks) -> Witness {
        let knowledge = self.engine.knowledge();
        let leads_to = contest.winner(ticks).map(|winner| knowledge.messengers[winner].id.clone());
        Witness { shows: shows.to_owned(), set: written::arguments(knowledge, ticks), leads_to }
    }

    fn shortest(&self, contest: &mut Contest<'e, 'k>, shows: &str, assumed: &[Literal]) -> Option<Witness> {
        match contest.search(assumed, Extent::Shortest) {
            Search::Sheet(ticks) => Some(self.witness(contest, shows, &ticks)),
            Search::Nowhere | Search::Undecided => None,
        }
    }

    /// Conditions that can never hold.
    fn excluded(&self, contest: &mut Contest<'e, 'k>, subject: Subject) -> Failure {
        let knowledge = self.engine.knowledge();
        let Explanation { because, nearest } = explain(knowledge, self.is_over, parts(knowledge, subject));
        let says = match subject {
            Subject::Question(_) => "is never asked",
            Subject::Rule(_) => "is never posted",
            Subject::Option(..) => "can never be chosen",
            Subject::Criterion(_)
            | Subject::Messenger(_)
            | Subject::App(..)
            | Subject::Caution(..)
            | Subject::Guide(..)
            | Subject::Need(..)
            | Subject::Channel(_) => "never shows: its conditions cannot hold together",
        };
        let shows = "the nearest sheet: all but one of the conditions hold";
        let witness = nearest.map(|ticks| self.witness(contest, shows, &ticks));
        Failure { because, witness, ..self.failure(subject, says, false) }
    }

    /// An option that cannot be chosen, or changes nothing.
    fn idle(
        &mut self,
        contest: &mut Contest<'e, 'k>,
        question: Handle<Question>,
        option: OptionIx,
    ) -> Option<Failure> {
        let subject = Subject::Option(question, option);
        let ticked = contest.space.tick(question, option);
        match contest.search(&[ticked], Extent::Complete) {
            Search::Nowhere => Some(self.excluded(contest, subject)),
            Search::Undecided => Some(self.failure(subject, "could not be decided in the time given", true)),
            Search::Sheet(_) => {
                let has_one = self.silent.iter().any(|(other, _)| *other == question);
                self.silent.push((question, option));
                (has_one || !self.effects.may_say_nothing(question)).then(|| Failure {
                    witness: self.shortest(contest, "here it changes nothing", &[ticked]),
                    ..self.failure(subject, "changes nothing, whatever else is answered", false)
                })
            }
        }
    }

    /// A messenger that is never picked.
    fn never_picked(&self, contest: &mut Contest<'e, 'k>, messenger: Handle<Messenger>) -> Failure {
        let knowledge = self.engine.knowledge();
        let subject = Subject::Messenger(messenger);
        let survives = contest.survives(messenger);
        if let Some(witness) =
            self.shortest(contest, "here it is left, and another goes before it", &[survives])
        {
            let says = "is never picked: wherever it is left, another goes before it (mark it `comparison_only: true`?)";
            return Failure { witness: Some(witness), ..self.failure(subject, says, false) };
        }
        let failing = knowledge.rules.iter().filter(|(rule, _)| knowledge.fails(messenger, *rule));
        let absent = failing.map(|(_, rule)| {
            (Condition::Not(Box::new(rule.when.clone())), format!("rule `{}` is not posted", rule.id))
        });
        let explanation = explain(knowledge, self.is_over, absent.collect());
        Failure {
            because: explanation.because,
            witness: self.shortest(contest, "here it falls out, as on every sheet", &[]),
            ..self.failure(subject, "is never picked: on every sheet it fails a requirement", false)
        }
    }

    /// Advice or a channel that never comes with a pick.
    fn unshown(&self, contest: &mut Contest<'e, 'k>, knowledge: &Knowledge, subject: Subject) -> Failure {
        let shows = contest.space.shows(subject, self.effects);
        if let Search::Nowhere = contest.search(&[shows], Extent::Complete) {
            return self.excluded(contest, subject);
        }
        let (says, here) = match subject.messenger() {
            Some(messenger) => {
                let id = &knowledge.messengers[messenger].id;
                (
                    format!("never shows: where its conditions hold, `{id}` is never picked"),
                    format!("here its conditions hold, and `{id}` is not picked"),
                )
            }
            None => (
                "never leads to a pick: no messenger that is picked can be had this way".to_owned(),
                "here it is offered, and the pick cannot be had through it".to_owned(),
            ),
        };
        Failure { witness: self.shortest(contest, &here, &[shows]), ..self.failure(subject, &says, false) }
    }
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
