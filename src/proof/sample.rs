//! Sheets drawn at random: they settle what is common before the solver is asked, and say how often each messenger is picked.

use super::condition_index::ConditionIndex;
use super::display;
use super::subject::{Needs, Subject};
use super::view::{View, may_show};
use crate::engine::{Engine, SelectionBits};
use crate::knowledge::{Handle, Kind, Messenger, OptionIx, OptionSet};

/// Most sheets without a pick that are kept for a closer look.
const KEPT: usize = 10;

/// What some sheets drawn at random led to. Always the same ones, as many of them as there was time for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sample {
    /// How many sheets were drawn.
    pub sheets: usize,
    /// How many led to each messenger.
    pub picks: Vec<(Handle<Messenger>, usize)>,
    /// How many led to nobody.
    pub conflicts: usize,
}

/// A sample with what it leaves to be proved.
pub(super) struct SampledSheets<'s> {
    pub(super) sample: Sample,
    /// What no sheet showed.
    pub(super) open: Vec<&'s Subject>,
    /// Some sheets that led to nobody.
    pub(super) conflicts: Vec<SelectionBits>,
}

/// Draws sheets with every question answered, until so many are drawn or time is over.
pub(super) fn draw<'s>(
    engine: &Engine<'_>,
    index: &ConditionIndex<'_>,
    all: &'s [Subject],
    sheets: usize,
    is_over: &dyn Fn() -> bool,
) -> SampledSheets<'s> {
    let knowledge = engine.knowledge();
    let mut open: Vec<&Subject> = all.iter().collect();
    let mut picks = vec![0; knowledge.messengers.len()];
    let mut conflicts = Vec::new();
    let mut sample = Sample { sheets: 0, picks: Vec::new(), conflicts: 0 };
    let mut rng = SampleRng::new(1);
    let mut evaluator = engine.evaluator();
    for _ in 0..sheets {
        if is_over() {
            break;
        }
        let Some(bits) = rng.sheet(engine) else { continue };
        let winner = evaluator.evaluate(&bits);
        sample.sheets += 1;
        if let Some(count) = winner.and_then(|winner| picks.get_mut(winner.position())) {
            *count += 1;
        } else {
            sample.conflicts += 1;
            if conflicts.len() < KEPT {
                conflicts.push(bits.clone());
            }
        }
        let mut view = None;
        let mut is_confirmed = |subject: &Subject| {
            view.get_or_insert_with(|| View::of(engine, &display::whole_sheet(engine, &bits))).shows(subject)
        };
        open.retain(|subject| {
            let is_shown = may_show(subject, &bits, &evaluator, winner)
                && match subject.needs {
                    Needs::Effect(question, option) => index.matters(question, option, &bits),
                    Needs::Answers | Needs::Pick(_) | Needs::Decision(_) | Needs::Concession(_) => {
                        subject.is_weighed() || is_confirmed(subject)
                    }
                };
            !is_shown
        });
    }
    let counted = knowledge.messengers.handles().zip(picks);
    sample.picks = counted.filter(|(row, _)| !knowledge.messengers[*row].is_comparison_only).collect();
    SampledSheets { sample, open, conflicts }
}

/// Sheets drawn at random; the same seed draws the same ones.
pub(super) struct SampleRng(fastrand::Rng);

impl SampleRng {
    /// Begins at `seed`.
    pub(super) fn new(seed: u64) -> Self {
        Self(fastrand::Rng::with_seed(seed))
    }

    /// The next number.
    pub(super) fn next(&mut self) -> u64 {
        self.0.u64(..)
    }

    fn one_of(&mut self, offered: OptionSet) -> OptionSet {
        let count = u64::from(offered.count().max(1));
        let at = usize::try_from(self.next() % count).unwrap_or_default();
        offered.iter().nth(at).map_or(OptionSet::default(), OptionSet::only)
    }

    /// One option, each as likely as another; where several can be ticked, each with a chance of one in four. `None` if chance leads
    /// to a question that offers too little to answer it.
    pub(super) fn sheet(&mut self, engine: &Engine<'_>) -> Option<SelectionBits> {
        let knowledge = engine.knowledge();
        let mut is_stuck = false;
        let bits = engine.fill(|question, offered| {
            let kind = knowledge.questions[question].kind;
            is_stuck |= offered.count() < kind.least();
            match kind {
                Kind::One => self.one_of(offered),
                Kind::Any { min } => {
                    let ticked: Vec<OptionIx> =
                        offered.iter().filter(|_| self.next().is_multiple_of(4)).collect();
                    let mut ticked: OptionSet = ticked.into_iter().collect();
                    while ticked.count() < u32::from(min).min(offered.count()) {
                        ticked = ticked.iter().chain(self.one_of(offered).iter()).collect();
                    }
                    ticked
                }
            }
        });
        (!is_stuck).then_some(bits)
    }
}
