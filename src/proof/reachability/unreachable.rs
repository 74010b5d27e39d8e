//! Something is unreachable: what is wrong with it, why, and a sheet that shows it.

use super::{Prover, extent};
use crate::knowledge::{Handle, Knowledge, Messenger, OptionIx, Question};
use crate::proof::explain::{Explanation, absences, explain, parts};
use crate::proof::pick_solver::{Extent, PickSolver};
use crate::proof::solver::Literal;
use crate::proof::space::SearchResult;
use crate::proof::subject::{Subject, View};
use crate::proof::tally::obligation;
use crate::proof::{Failure, WitnessSheet, display};

impl<'e, 'k> Prover<'e, 'k> {
    /// Notes what is wrong with a piece that no sheet was found to show.
    pub(super) fn judge(&mut self, picks: &mut PickSolver<'e, 'k>, subject: Subject, found: SearchResult) {
        let knowledge = self.engine.knowledge();
        let failure = match found {
            SearchResult::Sheet(bits) => {
                let (shows, sheet) =
                    ("here the proof and the engine disagree", display::whole_sheet(self.engine, &bits));
                Failure {
                    witness: Some(display::witness(self.engine, shows, &sheet)),
                    ..self.failure(subject, "could not be decided", true)
                }
            }
            SearchResult::Undecided => self.undecided(subject),
            SearchResult::Nowhere => match subject {
                Subject::Messenger(messenger) => {
                    self.unpicked.push(messenger);
                    self.never_picked(picks, messenger)
                }
                Subject::Option(question, option) => match self.idle(picks, question, option) {
                    None => return,
                    Some(failure) => failure,
                },
                Subject::Criterion(_) => Failure {
                    witness: self.shortest(picks, subject, "decided without it", &[]),
                    ..self.failure(
                        subject,
                        "never decides: whoever is left was told apart before, or is never left",
                        false,
                    )
                },
                Subject::Question(_) | Subject::Rule(_) => self.excluded(picks, subject),
                Subject::App(..)
                | Subject::Caution(..)
                | Subject::Guide(..)
                | Subject::Need(..)
                | Subject::Channel(_) => self.unshown(picks, knowledge, subject),
            },
        };
        self.failures.push(failure);
    }

    /// What is wrong with a piece.
    pub(super) fn failure(&self, subject: Subject, says: &str, is_undecided: bool) -> Failure {
        let name = subject.name(self.engine.knowledge());
        Failure { is_undecided, ..Failure::new(obligation(subject), name, says) }
    }

    /// A piece of which nothing is known.
    pub(super) fn undecided(&self, subject: Subject) -> Failure {
        Failure::undecided(obligation(subject), subject.name(self.engine.knowledge()))
    }

    /// The shortest sheet with everything assumed, on which `subject` does not show: what is proved of it is proved of sheets with every
    /// question answered, and one that leaves some open may show it nevertheless.
    fn shortest(
        &self,
        picks: &mut PickSolver<'e, 'k>,
        subject: Subject,
        shows: &str,
        assumed: &[Literal],
    ) -> Option<WitnessSheet> {
        let sheet = picks.shortest(assumed, |picks, sheet, bits| {
            let view = View::of(self.engine.knowledge(), sheet);
            !self.confirms(picks, &view, subject, bits)
        });
        sheet.map(|sheet| display::witness(self.engine, shows, &sheet))
    }

    /// Conditions that can never hold.
    fn excluded(&self, picks: &mut PickSolver<'e, 'k>, subject: Subject) -> Failure {
        let knowledge = self.engine.knowledge();
        let Explanation { because, conditions } =
            explain(knowledge, self.is_over, parts(knowledge, subject), extent(subject));
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
        let witness = conditions.split_last().and_then(|(last, others)| {
            let mut assumed: Vec<Literal> = others.iter().map(|other| picks.space.holds(other)).collect();
            assumed.push(!picks.space.holds(last));
            self.shortest(picks, subject, "the nearest sheet: all but one of the conditions hold", &assumed)
        });
        Failure { because, witness, ..self.failure(subject, says, false) }
    }

    /// An option that cannot be chosen, or changes nothing.
    fn idle(
        &mut self,
        picks: &mut PickSolver<'e, 'k>,
        question: Handle<Question>,
        option: OptionIx,
    ) -> Option<Failure> {
        let subject = Subject::Option(question, option);
        let ticked = picks.space.tick(question, option);
        match picks.search(&[ticked], Extent::Complete) {
            SearchResult::Nowhere => Some(self.excluded(picks, subject)),
            SearchResult::Undecided => Some(self.undecided(subject)),
            SearchResult::Sheet(_) => {
                let has_one = self.silent.iter().any(|(other, _)| *other == question);
                self.silent.push((question, option));
                (has_one || !self.index.may_say_nothing(question)).then(|| Failure {
                    witness: self.shortest(picks, subject, "here it changes nothing", &[ticked]),
                    ..self.failure(subject, "changes nothing, whatever else is answered", false)
                })
            }
        }
    }

    /// A messenger that is never picked.
    fn never_picked(&self, picks: &mut PickSolver<'e, 'k>, messenger: Handle<Messenger>) -> Failure {
        let knowledge = self.engine.knowledge();
        let subject = Subject::Messenger(messenger);
        let survives = picks.survives(messenger);
        match picks.search(&[survives], Extent::Complete) {
            SearchResult::Nowhere => {}
            SearchResult::Undecided => return self.failure(subject, "is never picked", false),
            SearchResult::Sheet(_) => {
                let says = "is never picked: wherever it is left, another goes before it (mark it `comparison_only: true`?)";
                let here = "here it is left, and another goes before it";
                let witness = self.shortest(picks, subject, here, &[survives]);
                return Failure { witness, ..self.failure(subject, says, false) };
            }
        }
        let explanation = explain(knowledge, self.is_over, absences(knowledge, messenger), Extent::Complete);
        Failure {
            because: explanation.because,
            witness: self.shortest(picks, subject, "here it falls out, as on every sheet", &[!survives]),
            ..self.failure(subject, "is never picked: on every sheet it fails a requirement", false)
        }
    }

    /// Advice or a channel that never comes with a pick.
    fn unshown(&self, picks: &mut PickSolver<'e, 'k>, knowledge: &Knowledge, subject: Subject) -> Failure {
        let shows = picks.space.shows(subject, self.index);
        match picks.search(&[shows], Extent::Complete) {
            SearchResult::Nowhere => return self.excluded(picks, subject),
            SearchResult::Undecided => return self.failure(subject, "never shows with a pick", false),
            SearchResult::Sheet(_) => {}
        }
        let (says, here) = match subject.messenger() {
            Some(messenger) => {
                let id = &knowledge.messengers[messenger].id;
                (
                    format!("never shows: where its conditions hold, `{id}` is never picked"),
                    format!("here its conditions hold, and `{id}` is not picked"),
                )
            }
            None if matches!(subject, Subject::Guide(..) | Subject::Need(..)) => (
                "never shows with a pick".to_owned(),
                "here its conditions hold, and it is not for the pick".to_owned(),
            ),
            None => (
                "never leads to a pick: no messenger that is picked can be had this way".to_owned(),
                "here it is offered, and the pick cannot be had through it".to_owned(),
            ),
        };
        Failure {
            witness: self.shortest(picks, subject, &here, &[shows]),
            ..self.failure(subject, &says, false)
        }
    }
}
