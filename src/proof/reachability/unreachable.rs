//! Something is unreachable: what is wrong with it, why, and a sheet that shows it.

use super::{Prover, extent, failure, undecided};
use crate::knowledge::{Handle, Knowledge, Messenger, OptionIx, Question};
use crate::proof::explain::{Explanation, absences, explain, parts};
use crate::proof::pick_solver::{Extent, PickSolver};
use crate::proof::solver::Literal;
use crate::proof::space::SearchResult;
use crate::proof::subject::{Needs, Subject};
use crate::proof::view::View;
use crate::proof::{Failure, Obligation, WitnessSheet, display};

impl<'e, 'k> Prover<'e, 'k> {
    /// Notes what is wrong with a piece that no sheet was found to show.
    pub(super) fn judge(&mut self, picks: &mut PickSolver<'e, 'k>, subject: &Subject, found: SearchResult) {
        let failure = match found {
            SearchResult::Sheet(bits) => {
                let (shows, sheet) =
                    ("here the proof and the engine disagree", display::whole_sheet(self.engine, &bits));
                Some(Failure {
                    witness: Some(display::witness(self.engine, shows, &sheet)),
                    ..failure(subject, "could not be decided", true)
                })
            }
            SearchResult::Undecided => Some(undecided(subject)),
            SearchResult::Nowhere => self.unreachable(picks, subject),
        };
        self.failures.extend(failure);
    }

    /// Says of a piece that it never shows, and why; `None` if that is as it may be.
    fn unreachable(&mut self, picks: &mut PickSolver<'e, 'k>, subject: &Subject) -> Option<Failure> {
        match (&subject.needs, subject.owner()) {
            (Needs::Effect(question, option), _) => self.idle(picks, subject, *question, *option),
            (Needs::Decision(_), _) => {
                let says = "never decides: whoever is left was told apart before, or is never left";
                let witness = self.shortest(picks, subject, "decided without it", &[]);
                Some(Failure { witness, ..failure(subject, says, false) })
            }
            (Needs::Answers | Needs::Concession(_), _) => Some(self.excluded(picks, subject)),
            (Needs::Pick(_), Some(messenger)) if subject.key.obligation == Obligation::Messengers => {
                self.unpicked.push(messenger);
                Some(self.never_picked(picks, subject, messenger))
            }
            (Needs::Pick(_), _) => Some(self.unshown(picks, subject)),
        }
    }

    /// The shortest sheet with everything assumed, on which `subject` does not show: what is proved of it is proved of sheets with every
    /// question answered, and one that leaves some open may show it nevertheless.
    fn shortest(
        &self,
        picks: &mut PickSolver<'e, 'k>,
        subject: &Subject,
        shows: &str,
        assumed: &[Literal],
    ) -> Option<WitnessSheet> {
        let sheet = picks.shortest(assumed, |picks, sheet, bits| {
            let view = View::of(self.engine, sheet);
            !self.confirms(picks, &view, subject, bits)
        });
        sheet.map(|sheet| display::witness(self.engine, shows, &sheet))
    }

    /// Conditions that can never hold.
    fn excluded(&self, picks: &mut PickSolver<'e, 'k>, subject: &Subject) -> Failure {
        let knowledge = self.engine.knowledge();
        let Explanation { because, conditions } =
            explain(knowledge, self.is_over, parts(knowledge, subject), extent(subject));
        let says = match subject.key.obligation {
            Obligation::Questions => "is never asked",
            Obligation::Rules => "is never posted",
            Obligation::Options => "can never be chosen",
            Obligation::Endings
            | Obligation::Ties
            | Obligation::Concessions
            | Obligation::Criteria
            | Obligation::Messengers
            | Obligation::Apps
            | Obligation::Cautions
            | Obligation::Guides
            | Obligation::Steps
            | Obligation::Channels => "never shows: its conditions cannot hold together",
        };
        let witness = conditions.split_last().and_then(|(last, others)| {
            let mut assumed: Vec<Literal> = others.iter().map(|other| picks.space.holds(other)).collect();
            assumed.push(!picks.space.holds(last));
            self.shortest(picks, subject, "the nearest sheet: all but one of the conditions hold", &assumed)
        });
        Failure { because, witness, ..failure(subject, says, false) }
    }

    /// An option that cannot be chosen, or changes nothing.
    fn idle(
        &mut self,
        picks: &mut PickSolver<'e, 'k>,
        subject: &Subject,
        question: Handle<Question>,
        option: OptionIx,
    ) -> Option<Failure> {
        let ticked = picks.space.tick(question, option);
        match picks.search(&[ticked], Extent::Complete) {
            SearchResult::Nowhere => Some(self.excluded(picks, subject)),
            SearchResult::Undecided => Some(undecided(subject)),
            SearchResult::Sheet(_) => {
                let has_one = self.silent.iter().any(|(other, _)| *other == question);
                self.silent.push((question, option));
                (has_one || !self.index.may_say_nothing(question)).then(|| Failure {
                    witness: self.shortest(picks, subject, "here it changes nothing", &[ticked]),
                    ..failure(subject, "changes nothing, whatever else is answered", false)
                })
            }
        }
    }

    /// A messenger that is never picked.
    fn never_picked(
        &self,
        picks: &mut PickSolver<'e, 'k>,
        subject: &Subject,
        messenger: Handle<Messenger>,
    ) -> Failure {
        let knowledge = self.engine.knowledge();
        let survives = picks.survives(messenger);
        match picks.search(&[survives], Extent::Complete) {
            SearchResult::Nowhere => {}
            SearchResult::Undecided => return failure(subject, "is never picked", false),
            SearchResult::Sheet(_) => {
                let says = "is never picked: wherever it is left, another goes before it (mark it `comparison_only: true`?)";
                let here = "here it is left, and another goes before it";
                let witness = self.shortest(picks, subject, here, &[survives]);
                return Failure { witness, ..failure(subject, says, false) };
            }
        }
        let explanation = explain(knowledge, self.is_over, absences(knowledge, messenger), Extent::Complete);
        Failure {
            because: explanation.because,
            witness: self.shortest(picks, subject, "here it is ruled out, as on every sheet", &[!survives]),
            ..failure(subject, "is never picked: on every sheet it fails a requirement", false)
        }
    }

    /// Advice or a channel that never comes with a pick.
    fn unshown(&self, picks: &mut PickSolver<'e, 'k>, subject: &Subject) -> Failure {
        let shows = picks.space.shows(subject, subject.owner(), self.index);
        match picks.search(&[shows], Extent::Complete) {
            SearchResult::Nowhere => return self.excluded(picks, subject),
            SearchResult::Undecided => return failure(subject, "never shows with a pick", false),
            SearchResult::Sheet(_) => {}
        }
        let knowledge: &Knowledge = self.engine.knowledge();
        let (says, here) = match subject.owner() {
            Some(messenger) => {
                let id = &knowledge.messengers[messenger].id;
                (
                    format!("never shows: where its conditions hold, `{id}` is never picked"),
                    format!("here its conditions hold, and `{id}` is not picked"),
                )
            }
            None if subject.key.obligation == Obligation::Channels => (
                "never leads to a pick: no messenger that is picked can be had this way".to_owned(),
                "here it is offered, and the pick cannot be had through it".to_owned(),
            ),
            None => (
                "never shows with a pick".to_owned(),
                "here its conditions hold, and it is not for the pick".to_owned(),
            ),
        };
        let witness = self.shortest(picks, subject, &here, &[shows]);
        Failure { witness, ..failure(subject, &says, false) }
    }
}
