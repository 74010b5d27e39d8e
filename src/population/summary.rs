//! What becomes of a population: who is picked, who meets a conflict, how many questions are asked.

use std::collections::BTreeMap;

use super::Population;
use crate::answers::AnswerSheet;
use crate::engine::Engine;

/// What became of some people.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Summary {
    /// How many people there were.
    pub people: usize,
    /// How many each messenger was picked for, by its name, in the order of the file.
    pub picks: Vec<(String, usize)>,
    /// How many met a conflict.
    pub conflicts: usize,
    /// How many people were asked so many questions before the pick could not change any more.
    pub asked: BTreeMap<usize, usize>,
}

impl Summary {
    /// Of so many people, always the same for one `seed`; `progress` hears how many are done.
    pub fn of(
        engine: &Engine<'_>,
        population: &Population,
        people: u32,
        seed: u64,
        progress: &dyn Fn(usize),
    ) -> Self {
        let knowledge = engine.knowledge();
        let mut rng = fastrand::Rng::with_seed(seed);
        let mut picks = vec![0; knowledge.messengers.len()];
        let mut summary = Self::default();
        for _ in 0..people {
            let Some(sheet) = population.person(engine, &mut rng) else { continue };
            match engine.winner(&sheet).and_then(|winner| picks.get_mut(winner.position())) {
                Some(count) => *count += 1,
                None => summary.conflicts += 1,
            }
            *summary.asked.entry(asked(engine, &sheet)).or_default() += 1;
            summary.people += 1;
            progress(summary.people);
        }
        let named = knowledge.candidates().map(|messenger| {
            let count = picks.get(messenger.position()).copied().unwrap_or_default();
            (knowledge.messengers[messenger].name.clone(), count)
        });
        summary.picks = named.collect();
        summary
    }

    /// How many questions are asked on average.
    pub fn mean_asked(&self) -> f64 {
        let all: usize = self.asked.iter().map(|(questions, people)| questions * people).sum();
        ratio(all, self.people)
    }

    /// Each messenger and, last, nobody, with the share of people in percent.
    pub fn shares(&self) -> Vec<(&str, f64)> {
        let named = self.picks.iter().map(|(name, count)| (name.as_str(), *count));
        named
            .chain([("nobody", self.conflicts)])
            .map(|(name, count)| (name, 100.0 * ratio(count, self.people)))
            .collect()
    }
}

/// How many questions this person answers before none is left that could change the pick.
fn asked(engine: &Engine<'_>, all: &AnswerSheet) -> usize {
    let mut sheet = AnswerSheet::default();
    let mut asked = 0;
    while let Some((question, answer)) =
        engine.interview(&sheet).next.and_then(|question| Some((question, all.get(question)?)))
    {
        sheet.record(question, answer);
        asked += 1;
    }
    asked
}

/// One count in another.
fn ratio(part: usize, whole: usize) -> f64 {
    let float = |count: usize| u32::try_from(count).map_or(f64::MAX, f64::from);
    if whole == 0 { 0.0 } else { float(part) / float(whole) }
}
