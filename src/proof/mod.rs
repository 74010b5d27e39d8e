//! The whole answer space as Boolean functions, and what `check` holds the knowledge to. Pure: what time is left, it is told.
//!
//! Every *yes* is a sheet that the engine has confirmed, every *no* is a proof of the solver, and what is neither is undecided.

mod condition_index;
mod display;
mod encode;
mod endings;
mod explain;
mod formula;
mod interview;
mod pick_solver;
mod reachability;
mod sample;
mod solver;
mod space;
mod subject;
mod tally;
mod view;

use std::rc::Rc;

use self::condition_index::ConditionIndex;
use self::reachability::Prover;
pub use self::sample::Sample;
use self::subject::Subject;
use crate::engine::Engine;
use crate::knowledge::Knowledge;

/// What the knowledge is held to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Obligation {
    /// Every sheet can be filled in, and ends in one pick or in a conflict with a way out.
    Endings,
    /// No two messengers are equal after the last criterion.
    Ties,
    /// Every question is asked of somebody: it applies, and its answer can still change something.
    Questions,
    /// Every option can be chosen and changes something.
    Options,
    /// Every rule is posted by some sheet.
    Rules,
    /// Every requirement that says what it means to give it up can be given up, with a pick that does not meet it; if it has a clause
    /// for a fallback, there is one.
    Concessions,
    /// Every entry of `ranking` decides somewhere.
    Criteria,
    /// Every messenger is picked by some sheet.
    Messengers,
    /// Every app is the app of a pick on some sheet.
    Apps,
    /// Every caution is said of a pick on some sheet.
    Cautions,
    /// Every guide is shown, and every `needed_if` holds, with a pick on some sheet; one that comes first also with none.
    Guides,
    /// Every step that is not for everybody is for somebody.
    Steps,
    /// A pick can be had through every channel on some sheet.
    Channels,
}

/// What is wrong, or not known to be right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// What is not met.
    pub obligation: Obligation,
    /// Whether it is proved wrong, or time ran out.
    pub is_undecided: bool,
    /// The piece of the knowledge, by kind and id.
    pub subject: String,
    /// What is wrong with it.
    pub says: String,
    /// The fewest conditions that exclude each other; if time ran out, some that do, or none.
    pub because: Vec<String>,
    /// The subject of another failure, if this one is only its consequence: then nothing more is said here.
    pub follows_from: Option<String>,
    /// The shortest sheet that shows it; beyond eight ticks, one of which no tick can be left out.
    pub witness: Option<WitnessSheet>,
}

impl Failure {
    /// What is wrong with a piece, and nothing more.
    fn new(obligation: Obligation, subject: String, says: &str) -> Self {
        Self {
            obligation,
            is_undecided: false,
            subject,
            says: says.to_owned(),
            because: Vec::new(),
            follows_from: None,
            witness: None,
        }
    }

    /// A piece that there was no time for.
    fn undecided(obligation: Obligation, subject: String) -> Self {
        Self {
            is_undecided: true,
            ..Self::new(obligation, subject, "could not be decided in the time given")
        }
    }
}

/// A sheet that a person can replay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WitnessSheet {
    /// What it shows.
    pub shows: String,
    /// `QUESTION=OPTION[,OPTION]` for each answer.
    pub set: Vec<String>,
    /// The id of the messenger it leads to; `None` for a conflict.
    pub leads_to: Option<String>,
}

/// One obligation, settled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ObligationSummary {
    /// Which.
    pub obligation: Obligation,
    /// How many pieces of the knowledge were looked at.
    pub pieces: usize,
    /// How many of them the sample settled, so that the solver was not asked.
    pub by_sample: usize,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proof {
    /// Every obligation.
    pub settled: Vec<ObligationSummary>,
    /// What is not met or not known to be; empty if all is proved.
    pub failures: Vec<Failure>,
    /// What sheets drawn at random led to.
    pub sample: Sample,
}

/// How much may be spent.
pub struct Budget {
    /// Sheets to draw at random.
    pub sheets: usize,
    /// Whether time is over.
    pub is_over: Rc<dyn Fn() -> bool>,
}

/// Proves what can be proved within `budget`; `progress` hears how many pieces of how many are settled.
pub fn prove(knowledge: &Knowledge, budget: &Budget, progress: &dyn Fn(usize, usize)) -> Proof {
    let engine = Engine::new(knowledge);
    let index = ConditionIndex::of_all(knowledge);
    let all = Subject::all(knowledge);
    let sampled = sample::draw(&engine, &index, &all, budget.sheets, &*budget.is_over);
    let questions = knowledge.questions.len();
    let open = sampled.open.len() + questions;
    let mut failures = endings::prove(&engine, &sampled, &budget.is_over);
    let asked = interview::prove_asked(&engine, &budget.is_over, &|done| progress(done, open));
    let mut prover = Prover::new(&engine, &index, &budget.is_over);
    prover.settle(&sampled.open, &|done| progress(questions + done, open));
    let unreachable = prover.into_failures();
    let is_told = |failure: &Failure| {
        unreachable
            .iter()
            .any(|other| (other.obligation, &other.subject) == (failure.obligation, &failure.subject))
    };
    failures.extend(asked.into_iter().filter(|failure| !is_told(failure)));
    failures.extend(unreachable);
    failures.sort_by_key(|failure| (failure.obligation, failure.is_undecided));
    let settled = tally::count(&all, &sampled.open, knowledge);
    Proof { settled, failures, sample: sampled.sample }
}

impl Obligation {
    /// All of them, in order.
    pub const ALL: [Self; 13] = [
        Self::Endings,
        Self::Ties,
        Self::Questions,
        Self::Options,
        Self::Rules,
        Self::Concessions,
        Self::Criteria,
        Self::Messengers,
        Self::Apps,
        Self::Cautions,
        Self::Guides,
        Self::Steps,
        Self::Channels,
    ];

    /// One word for it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Endings => "endings",
            Self::Ties => "ties",
            Self::Questions => "questions",
            Self::Options => "options",
            Self::Rules => "rules",
            Self::Concessions => "concessions",
            Self::Criteria => "criteria",
            Self::Messengers => "messengers",
            Self::Apps => "apps",
            Self::Cautions => "cautions",
            Self::Guides => "guides",
            Self::Steps => "steps",
            Self::Channels => "channels",
        }
    }

    /// What it demands, in a sentence.
    pub fn demand(self) -> &'static str {
        match self {
            Self::Endings => "every sheet ends in one pick, or in a conflict with a way out",
            Self::Ties => "no two messengers are equal after the last criterion",
            Self::Questions => "every question is asked of somebody",
            Self::Options => "every option can be chosen and changes something",
            Self::Rules => "every rule is posted by some sheet",
            Self::Concessions => {
                "every requirement with words for giving it up can be given up, and has its fallback"
            }
            Self::Criteria => "every criterion decides somewhere",
            Self::Messengers => "every messenger is picked by some sheet",
            Self::Apps => "every app belongs to some pick",
            Self::Cautions => "every caution is said of some pick",
            Self::Guides => "every guide is shown, and needed where it can be, with some pick",
            Self::Steps => "every step that is not for everybody is for somebody",
            Self::Channels => "some pick can be had through every channel",
        }
    }
}
