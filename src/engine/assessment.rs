//! The assessment: everything that one evaluation says of one sheet, as one value that text, JSON, wizard and batch read.

use std::cell::OnceCell;
use std::collections::BTreeSet;

use super::compiled::{Engine, Verdict};
use super::search::Met;
use super::witness::{Decider, Exclusion, Ranked};
use super::{
    Advice, Conflict, Flips, Forks, GuideFor, Interview, Reason, Robustness, Rules, Warning, advice, changes,
    conflict, forks, reasons,
};
use crate::answers::{AnswerSheet, Selection};
use crate::knowledge::{Attribute, Date, Handle, Knowledge, Messenger, Rule};

/// What a sheet leads to, and why. Made by [`Engine::assess`]; whoever renders reads it and decides nothing.
///
/// What is cheap is there at once. What is dear ([`Self::robustness`], [`Self::flips`], [`Self::forks`]) is found when it is first
/// asked for, and kept.
///
/// ```
/// use which_messenger::engine::{Engine, Outcome};
/// use which_messenger::{answers::AnswerSheet, load};
///
/// let knowledge = load::shipped("en").expect("the program was built of one source");
/// let engine = Engine::new(&knowledge);
/// let mut sheet = AnswerSheet::default();
/// let (question, answer) = load::parse_answer(&knowledge, "devices", "android").expect("a question and its option");
/// sheet.record(question, answer);
/// let assessment = engine.assess(&sheet);
/// if let Outcome::Pick(pick) = &assessment.outcome {
///     assert_eq!(Some(pick.messenger), assessment.ranking.first().map(|best| best.messenger));
/// }
/// ```
#[derive(Debug)]
pub struct Assessment<'e> {
    engine: &'e Engine<'e>,
    /// The answers that were assessed.
    pub sheet: AnswerSheet,
    /// What of them counts.
    pub selection: Selection,
    /// The rules whose condition holds, in the order of the file; those given up are among them.
    pub posted: Rules,
    /// One messenger, or a named conflict.
    pub outcome: Outcome,
    /// Everybody who is left, best first, each with what put it behind the one before; empty in a conflict.
    pub ranking: Vec<Ranked>,
    /// Everybody who is ruled out, and each requirement that they fail. What was given up rules nobody out.
    pub exclusions: Vec<Exclusion>,
    /// The requirements in force that the person gave up, in the order of the file.
    pub gave_up: Vec<GivenUp>,
    /// The guides that are shown before everything else, in a conflict too.
    pub first: Vec<GuideFor>,
    met: OnceCell<Option<Met>>,
    interview: OnceCell<Interview>,
    robustness: OnceCell<Robustness>,
    flips: OnceCell<Flips>,
    forks: OnceCell<Forks>,
    facts: OnceCell<Facts>,
}

/// One messenger, or why there is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The recommended messenger.
    Pick(Pick),
    /// No messenger meets all requirements.
    Conflict(Conflict),
}

/// The recommended messenger and why it is that.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pick {
    /// Who it is.
    pub messenger: Handle<Messenger>,
    /// What speaks for it, the decisive first.
    pub reasons: Vec<Reason>,
    /// App, weaknesses and guides.
    pub advice: Advice,
    /// Whether nobody else was left.
    pub is_sole_survivor: bool,
}

/// A requirement that the person gave up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GivenUp {
    /// What posts it.
    pub rule: Handle<Rule>,
    /// Whether the recommended messenger fails it. If not, giving it up cost nothing.
    pub is_failed: bool,
    /// Another messenger that covers just that, if the pick fails it and the knowledge has a clause for it: of the candidates that meet
    /// the rule, the one whose other failings are mildest (in the order of ways out, so that its devices and the person's safety count),
    /// and of those the best by the ranking.
    pub fallback: Option<Handle<Messenger>>,
}

/// The facts that an assessment rests on.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Facts {
    /// Whose, and on what, in the order of their first use: reasons, weaknesses, exclusions, ranking.
    pub used: Vec<(Handle<Messenger>, Handle<Attribute>)>,
}

impl Facts {
    /// The oldest of them.
    pub fn oldest(&self, knowledge: &Knowledge) -> Option<(Date, Handle<Messenger>, Handle<Attribute>)> {
        let dated = self.used.iter().map(|(messenger, attribute)| {
            (knowledge.date(knowledge.fact(*messenger, *attribute)), *messenger, *attribute)
        });
        dated.min()
    }

    /// Those that are due for another look; see [`Knowledge::is_due`].
    pub fn due(&self, knowledge: &Knowledge, today: Date) -> Vec<(Handle<Messenger>, Handle<Attribute>)> {
        let is_due = |(messenger, attribute): &&(Handle<Messenger>, Handle<Attribute>)| {
            knowledge.is_due(*messenger, *attribute, today)
        };
        self.used.iter().filter(is_due).copied().collect()
    }
}

impl Engine<'_> {
    /// Everything there is to say of a sheet.
    pub fn assess(&self, sheet: &AnswerSheet) -> Assessment<'_> {
        let knowledge = self.knowledge();
        let selection = sheet.in_force(knowledge);
        let mut evaluator = self.evaluator();
        evaluator.withdraw(sheet.gave_up().iter().copied());
        let winner = evaluator.evaluate(&self.bits_of(&selection));
        let posted: Rules = evaluator.posted().collect();
        let (ranking, exclusions) = (evaluator.ranking(), evaluator.exclusions());
        let pick = winner.map(|winner| pick(knowledge, &selection, &posted, &exclusions, winner, &ranking));
        let picked = pick.as_ref().map(|pick| (pick.messenger, pick.advice.app));
        let gave_up = posted.iter().filter(|rule| sheet.has_given_up(**rule)).map(|rule| {
            let failing = winner.filter(|pick| knowledge.fails(*pick, *rule));
            let fallback =
                failing.and_then(|pick| conflict::fallback(knowledge, &evaluator, &exclusions, pick, *rule));
            GivenUp { rule: *rule, is_failed: failing.is_some(), fallback }
        });
        Assessment {
            engine: self,
            sheet: sheet.clone(),
            gave_up: gave_up.collect(),
            first: advice::first(knowledge, &selection, picked),
            outcome: match pick {
                Some(pick) => Outcome::Pick(pick),
                None => Outcome::Conflict(conflict::conflict(knowledge, &evaluator, &exclusions)),
            },
            exclusions,
            posted,
            selection,
            ranking,
            met: OnceCell::new(),
            interview: OnceCell::new(),
            robustness: OnceCell::new(),
            flips: OnceCell::new(),
            forks: OnceCell::new(),
            facts: OnceCell::new(),
        }
    }
}

impl<'e> Assessment<'e> {
    /// What was assessed with.
    pub fn engine(&self) -> &'e Engine<'e> {
        self.engine
    }

    /// What it was assessed by.
    pub fn knowledge(&self) -> &'e Knowledge {
        self.engine.knowledge()
    }

    /// The pick, if there is one.
    pub fn pick(&self) -> Option<&Pick> {
        match &self.outcome {
            Outcome::Pick(pick) => Some(pick),
            Outcome::Conflict(_) => None,
        }
    }

    /// Who is picked, if anybody.
    pub fn messenger(&self) -> Option<Handle<Messenger>> {
        self.pick().map(|pick| pick.messenger)
    }

    /// The conflict, if there is no pick.
    pub fn conflict(&self) -> Option<&Conflict> {
        match &self.outcome {
            Outcome::Conflict(conflict) => Some(conflict),
            Outcome::Pick(_) => None,
        }
    }

    /// The same in the least words.
    pub fn verdict(&self) -> Verdict {
        Verdict {
            pick: self.pick().map(|pick| (pick.messenger, pick.advice.app)),
            gave_up: self.gave_up.iter().map(|row| row.rule).collect(),
        }
    }

    /// The second in the ranking.
    pub fn runner_up(&self) -> Option<&Ranked> {
        self.ranking.get(1)
    }

    /// Which questions are still open, and what each could still do.
    pub fn interview(&self) -> &Interview {
        self.interview.get_or_init(|| self.engine.interview(&self.sheet))
    }

    /// Which single answers would change the outcome.
    pub fn robustness(&self) -> &Robustness {
        self.robustness.get_or_init(|| {
            let (engine, sheet, selection) = (self.engine, &self.sheet, &self.selection);
            changes::robustness(engine, sheet, selection, self.messenger(), self.met())
        })
    }

    /// What the search for changes knows of this sheet; `None` if the knowledge is too large for it.
    fn met(&self) -> Option<&Met> {
        let meet = || {
            let search = self.engine.search()?;
            Some(search.meet(self.knowledge(), &self.sheet, self.messenger()))
        };
        self.met.get_or_init(meet).as_ref()
    }

    /// For every other candidate the smallest change of given answers that makes it the pick; in a conflict too.
    pub fn flips(&self) -> &Flips {
        self.flips.get_or_init(|| {
            let robustness = || self.robustness().clone();
            changes::flips(self.engine, &self.sheet, self.messenger(), self.met(), robustness)
        })
    }

    /// What the questions that the person could not or would not answer leave open.
    pub fn forks(&self) -> &Forks {
        self.forks.get_or_init(|| forks::forks(self.engine, &self.sheet))
    }

    /// The facts that all this rests on.
    pub fn facts(&self) -> &Facts {
        self.facts.get_or_init(|| {
            let witnesses = self.pick().into_iter().flat_map(|pick| {
                let unmet = pick.advice.warnings.iter().filter_map(|warning| match warning {
                    Warning::Unmet(witness) => Some(witness),
                    Warning::Stated(_) => None,
                });
                pick.reasons.iter().flat_map(|reason| &reason.facts).chain(unmet)
            });
            let failed = self.exclusions.iter().flat_map(|exclusion| &exclusion.failed);
            let witnesses = witnesses.chain(failed).map(|witness| (witness.messenger, witness.measure));
            let neighbours = self.ranking.iter().zip(self.ranking.iter().skip(1));
            let compared = neighbours.flat_map(|(one, next)| {
                let places = [one, next].map(|ranked| ranked.messenger);
                next.behind
                    .into_iter()
                    .flat_map(move |behind| places.map(|messenger| (messenger, behind.measure)))
            });
            let facts =
                witnesses.chain(compared).filter_map(|(messenger, by)| Some((messenger, by.attribute()?)));
            let mut seen = BTreeSet::new();
            let used = facts.filter(|fact| seen.insert(*fact)).collect();
            Facts { used }
        })
    }
}

/// Who wins, with what speaks for it and what comes with it.
fn pick(
    knowledge: &Knowledge,
    selection: &Selection,
    posted: &[Handle<Rule>],
    exclusions: &[Exclusion],
    messenger: Handle<Messenger>,
    ranking: &[Ranked],
) -> Pick {
    let decider = ranking.get(1).and_then(|second| match second.behind?.decider {
        Decider::Preference(rule) => Some(rule),
        Decider::Criterion => None,
    });
    let is_given_up = |rule| selection.has_given_up(rule);
    let (reasons, unmet) = reasons::reasons(knowledge, posted, &is_given_up, messenger, exclusions, decider);
    let advice = advice::advise(knowledge, selection, messenger, unmet);
    Pick { messenger, reasons, advice, is_sole_survivor: ranking.len() == 1 }
}
