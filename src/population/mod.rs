//! Invented people: how often each answer is given, and how one answer goes with another. An editor sees with them what a change of the
//! knowledge does to those who ask, and a test has as many lifelike sheets as it wants. Pure: chance comes from a number.

mod chart;
mod summary;
mod table;

pub use self::chart::chart;
pub use self::summary::Summary;
pub use self::table::table;

use crate::answers::{Answer, AnswerSheet};
use crate::engine::{Engine, SelectionBits};
use crate::knowledge::{Handle, Kind, Knowledge, OptionIx, OptionSet, Question};

/// How people answer.
#[derive(Debug, Clone)]
pub struct Population {
    /// By question and option: the weight of an option among others, or the chance that it is ticked.
    shares: Vec<Vec<f64>>,
    tendencies: Vec<Tendency>,
}

/// What goes with some answers.
#[derive(Debug, Clone, Default)]
pub struct Tendency {
    /// For each of these questions one of these options is chosen.
    pub is: Vec<(Handle<Question>, OptionSet)>,
    /// The odds of these options are then so many times what they are otherwise.
    pub odds: Vec<(Handle<Question>, OptionIx, f64)>,
}

impl Population {
    /// People of whom nothing is known: one option is as likely as another, and one in four is ticked where several may be.
    pub fn even(knowledge: &Knowledge) -> Self {
        let share = |question: &Question| match question.kind {
            Kind::One => 1.0,
            Kind::Any { .. } => 0.25,
        };
        let shares =
            knowledge.questions.iter().map(|(_, question)| vec![share(question); question.options.len()]);
        Self { shares: shares.collect(), tendencies: Vec::new() }
    }

    /// Sets how often each option of a question is chosen; what is not named is never.
    pub fn set(&mut self, question: Handle<Question>, named: impl IntoIterator<Item = (OptionIx, f64)>) {
        let Some(shares) = self.shares.get_mut(question.position()) else { return };
        shares.fill(0.0);
        for (option, share) in named {
            if let Some(slot) = shares.get_mut(usize::from(option.0)) {
                *slot = share;
            }
        }
    }

    /// Adds what goes with some answers.
    pub fn add(&mut self, tendency: Tendency) {
        self.tendencies.push(tendency);
    }

    /// Whom so many people are recommended, always the same for one `seed`: how many each messenger, by its place, and how many nobody.
    pub fn picks(&self, engine: &Engine<'_>, people: usize, seed: u64) -> (Vec<usize>, usize) {
        let mut rng = fastrand::Rng::with_seed(seed);
        let (mut picks, mut nobody) = (vec![0; engine.knowledge().messengers.len()], 0);
        for _ in 0..people {
            let Some(sheet) = self.person(engine, &mut rng) else { continue };
            match engine.winner(&sheet).and_then(|winner| picks.get_mut(winner.position())) {
                Some(count) => *count += 1,
                None => nobody += 1,
            }
        }
        (picks, nobody)
    }

    /// One person who answers every question that applies; `None` if one of them offers too little to be answered.
    pub fn person(&self, engine: &Engine<'_>, rng: &mut fastrand::Rng) -> Option<AnswerSheet> {
        let knowledge = engine.knowledge();
        let mut sheet = AnswerSheet::default();
        let mut chosen = SelectionBits::none(knowledge.questions.len());
        let mut is_stuck = false;
        engine.fill(|question, offered| {
            let kind = knowledge.questions[question].kind;
            is_stuck |= offered.count() < kind.least();
            let options = self.answer(question, kind, offered, &chosen, rng);
            chosen.choose(question, options);
            sheet.record(question, Answer::Chosen(options));
            options
        });
        (!is_stuck).then_some(sheet)
    }

    fn answer(
        &self,
        question: Handle<Question>,
        kind: Kind,
        offered: OptionSet,
        before: &SelectionBits,
        rng: &mut fastrand::Rng,
    ) -> OptionSet {
        match kind {
            Kind::One => self.one(question, offered, before, OptionSet::default(), rng),
            Kind::Any { min } => {
                let mut ticked = OptionSet::default();
                for option in offered.iter() {
                    let soon = with(before, question, ticked);
                    let odds = self.odds(question, option, &soon);
                    let share = self.share(question, option).clamp(0.0, 1.0);
                    // A share is turned into odds and back, so that no tendency makes it more than all.
                    if rng.f64() * (1.0 - share + share * odds) < share * odds {
                        ticked = ticked.toggled(option);
                    }
                }
                while ticked.count() < u32::from(min).min(offered.count()) {
                    let one = self.one(question, offered, before, ticked, rng);
                    ticked = ticked.iter().chain(one.iter()).collect();
                }
                ticked
            }
        }
    }

    /// One option of those offered, without some.
    fn one(
        &self,
        question: Handle<Question>,
        offered: OptionSet,
        before: &SelectionBits,
        without: OptionSet,
        rng: &mut fastrand::Rng,
    ) -> OptionSet {
        let left = || offered.iter().filter(|option| !without.has(*option));
        let weights: Vec<(OptionIx, f64)> = left()
            .map(|option| {
                (option, self.share(question, option).max(0.0) * self.odds(question, option, before))
            })
            .collect();
        let all: f64 = weights.iter().map(|(_, weight)| weight).sum();
        let mut at = rng.f64() * all;
        let drawn = weights.iter().find(|(_, weight)| {
            at -= weight;
            *weight > 0.0 && at < 0.0
        });
        // Where nothing that is offered has a share, the first will do.
        drawn
            .map(|(option, _)| *option)
            .or_else(|| left().next())
            .map_or(OptionSet::default(), OptionSet::only)
    }

    fn share(&self, question: Handle<Question>, option: OptionIx) -> f64 {
        let shares = self.shares.get(question.position());
        shares.and_then(|shares| shares.get(usize::from(option.0))).copied().unwrap_or_default()
    }

    /// How many times the odds of an option are what they are for everybody.
    fn odds(&self, question: Handle<Question>, option: OptionIx, before: &SelectionBits) -> f64 {
        let apply = self.tendencies.iter().filter(|tendency| {
            tendency.is.iter().all(|(question, options)| !before.chosen(*question).meet(*options).is_empty())
        });
        let odds = apply.flat_map(|tendency| &tendency.odds);
        odds.filter(|(other, at, _)| (*other, *at) == (question, option)).map(|(_, _, odds)| odds).product()
    }
}

/// The same with these options ticked.
fn with(before: &SelectionBits, question: Handle<Question>, options: OptionSet) -> SelectionBits {
    let mut bits = before.clone();
    bits.choose(question, options);
    bits
}
