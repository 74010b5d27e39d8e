//! Conditions as conjunctions of up to four tests in one flat table, run without a branch. What does not fit into four tests, or
//! would become too many conjunctions, is kept as it is and walked.

use std::ops::Range;

use super::SelectionBits;
use crate::knowledge::{Condition, OptionSet};

/// Tests of one conjunction in the table.
const TESTS: usize = 4;
/// Most conjunctions that one condition may become.
const MOST: usize = 24;

/// One question, some of its options, and whether one of them must be ticked or none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Test {
    options: u32,
    question: u16,
    wanted: bool,
}

/// Tests that must all pass: as many as the table has room for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Conjunction {
    tests: [Test; TESTS],
    len: usize,
}

/// Many conditions, each known by its place.
#[derive(Debug)]
pub(super) struct Conditions<'k> {
    flat: Vec<(u32, [Test; TESTS])>,
    walked: Vec<(u32, &'k Condition)>,
    always: Vec<u32>,
}

/// Which conditions name which question, and where in the table each stands.
#[derive(Debug)]
pub(super) struct Naming {
    by_question: Vec<Vec<u32>>,
    /// By condition; none for those that are walked.
    rows: Vec<Range<usize>>,
}

impl<'k> Conditions<'k> {
    /// Compiles `conditions` of a questionnaire of `questions` questions.
    pub(super) fn compile(conditions: impl IntoIterator<Item = &'k Condition>, questions: usize) -> Self {
        let mut compiled = Self { flat: Vec::new(), walked: Vec::new(), always: Vec::new() };
        // Padding looks at the closing zero of the ticks and always passes.
        let padding =
            Test { options: 0, question: u16::try_from(questions).unwrap_or(u16::MAX), wanted: false };
        let nothing = Conjunction { tests: [padding; TESTS], len: 0 };
        for (at, condition) in (0_u32..).zip(conditions) {
            match Conjunction::and_all(vec![nothing], condition, true) {
                None => compiled.walked.push((at, condition)),
                Some(conjunctions) if conjunctions.contains(&nothing) => compiled.always.push(at),
                Some(conjunctions) => compiled.flat.extend(conjunctions.iter().map(|all| (at, all.tests))),
            }
        }
        compiled
    }

    /// Sets the bit of every condition that holds.
    #[expect(
        clippy::indexing_slicing,
        reason = "the hot loop; every question and condition was counted on compiling"
    )]
    pub(super) fn fire(&self, bits: &SelectionBits, fired: &mut [u64]) {
        fired.fill(0);
        let words = bits.words.as_slice();
        for (at, tests) in &self.flat {
            fired[*at as usize / 64] |= passed(tests, words) << (at % 64);
        }
        for at in &self.always {
            fired[*at as usize / 64] |= 1 << (at % 64);
        }
        for (at, condition) in &self.walked {
            fired[*at as usize / 64] |= u64::from(bits.meets(condition)) << (at % 64);
        }
    }

    /// Finds which of them name which of so many questions.
    pub(super) fn naming(&self, questions: usize) -> Naming {
        let mut naming = Naming { by_question: vec![Vec::new(); questions], rows: Vec::new() };
        for (row, (at, tests)) in self.flat.iter().enumerate() {
            // The rows of a condition stand together.
            naming.rows.resize((*at as usize).max(naming.rows.len()), 0..0);
            match naming.rows.get_mut(*at as usize) {
                Some(rows) => rows.end = row + 1,
                None => naming.rows.push(row..row + 1),
            }
            for test in tests {
                naming.note(*at, test.question.into());
            }
        }
        for (at, condition) in &self.walked {
            condition.questions().into_iter().for_each(|question| naming.note(*at, question.position()));
        }
        naming
    }

    /// Sets the bits anew of the conditions that name `question`; the others stay.
    #[expect(clippy::indexing_slicing, reason = "as in `fire`")]
    pub(super) fn fire_again(
        &self,
        naming: &Naming,
        question: usize,
        bits: &SelectionBits,
        fired: &mut [u64],
    ) {
        for at in naming.by_question.get(question).into_iter().flatten() {
            let rows = naming.rows.get(*at as usize).cloned().unwrap_or_default();
            let holds = if rows.is_empty() {
                let walked = self.walked.binary_search_by_key(at, |(at, _)| *at);
                u64::from(walked.is_ok_and(|place| bits.meets(self.walked[place].1)))
            } else {
                self.flat[rows].iter().fold(0, |holds, (_, tests)| holds | passed(tests, &bits.words))
            };
            let word = &mut fired[*at as usize / 64];
            *word = *word & !(1 << (at % 64)) | holds << (at % 64);
        }
    }

    /// Whether the only condition holds whatever is ticked, for tables of one.
    pub(super) fn always_holds(&self) -> bool {
        !self.always.is_empty()
    }

    /// Whether the only condition holds, for tables of one.
    pub(super) fn holds(&self, bits: &SelectionBits) -> bool {
        let mut fired = [0];
        self.fire(bits, &mut fired);
        fired != [0]
    }
}

impl Naming {
    /// Notes that a condition names a question, if it is one.
    fn note(&mut self, condition: u32, question: usize) {
        if let Some(naming) = self.by_question.get_mut(question).filter(|all| all.last() != Some(&condition))
        {
            naming.push(condition);
        }
    }
}

/// One, if every test of a row passes, else nought.
#[expect(clippy::indexing_slicing, reason = "as in `fire`")]
fn passed(tests: &[Test; TESTS], words: &[u32]) -> u64 {
    tests.iter().fold(1, |passed, test| {
        passed & u64::from((words[usize::from(test.question)] & test.options != 0) == test.wanted)
    })
}

impl Test {
    /// A condition, or its opposite, if one test says it: about one question, "one of these ticked" or "none of these ticked".
    fn of(condition: &Condition, wanted: bool) -> Option<Self> {
        let (parts, are_wanted) = match condition {
            Condition::Is(question, option) => {
                let question = u16::try_from(question.position()).ok()?;
                return Some(Self { options: OptionSet::only(*option).bits(), question, wanted });
            }
            Condition::Not(part) => return Self::of(part, !wanted),
            Condition::Any(parts) => (parts, true),
            Condition::All(parts) => (parts, false),
            Condition::Always => return None,
        };
        let mut tests =
            parts.iter().map(|part| Self::of(part, true).filter(|test| test.wanted == are_wanted));
        let first = tests.next()??;
        let all = tests.try_fold(first, |all, test| {
            let test = test.filter(|test| test.question == all.question)?;
            Some(Self { options: all.options | test.options, ..all })
        });
        all.map(|all| Self { wanted: wanted == are_wanted, ..all })
    }
}

impl Conjunction {
    /// Each of `each` with a condition added, or with its opposite: conjunctions of which one must hold. `None` if one becomes too
    /// long, or they too many.
    fn and_all(each: Vec<Self>, condition: &Condition, wanted: bool) -> Option<Vec<Self>> {
        if let Some(test) = Test::of(condition, wanted) {
            return each.into_iter().map(|all| all.and(test)).collect();
        }
        let found = match (condition, wanted) {
            (Condition::Always, true) => each,
            (Condition::Always, false) => Vec::new(),
            (Condition::Is(..), _) => return None,
            (Condition::Not(part), _) => Self::and_all(each, part, !wanted)?,
            (Condition::Any(parts), true) | (Condition::All(parts), false) => {
                let mut found = Vec::new();
                for part in parts {
                    found.extend(Self::and_all(each.clone(), part, wanted)?);
                }
                found
            }
            (Condition::All(parts), true) | (Condition::Any(parts), false) => {
                parts.iter().try_fold(each, |each, part| Self::and_all(each, part, wanted))?
            }
        };
        (found.len() <= MOST).then_some(found)
    }

    /// This and one test more; "a not ticked, and b not ticked" of one question is one test.
    fn and(mut self, test: Test) -> Option<Self> {
        let tests = self.tests.get_mut(..self.len)?;
        if tests.contains(&test) {
            return Some(self);
        }
        let is_alike = |other: &&mut Test| !other.wanted && !test.wanted && other.question == test.question;
        if let Some(other) = tests.iter_mut().find(is_alike) {
            other.options |= test.options;
        } else {
            *self.tests.get_mut(self.len)? = test;
            self.len += 1;
        }
        Some(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::{Handle, OptionIx};
    use proptest::prelude::*;

    const QUESTIONS: usize = 6;

    /// Any condition, also longer and deeper than the table can hold.
    fn condition() -> impl Strategy<Value = Condition> {
        let is = (0..QUESTIONS, 0_u8..5)
            .prop_map(|(question, option)| Condition::Is(Handle::nth(question), OptionIx(option)));
        prop_oneof![1 => Just(Condition::Always), 12 => is].prop_recursive(4, 40, 8, |part| {
            prop_oneof![
                proptest::collection::vec(part.clone(), 0..8).prop_map(Condition::All),
                proptest::collection::vec(part.clone(), 0..8).prop_map(Condition::Any),
                part.prop_map(|part| Condition::Not(Box::new(part))),
            ]
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(500))]

        #[test]
        fn a_compiled_condition_holds_exactly_where_it_holds_uncompiled(
            conditions in proptest::collection::vec(condition(), 1..80),
            answers in proptest::collection::vec(proptest::collection::vec(0_u32..32, QUESTIONS), 5),
        ) {
            let compiled = Conditions::compile(&conditions, QUESTIONS);
            let naming = compiled.naming(QUESTIONS);
            let room = vec![0; conditions.len().div_ceil(64)];
            let (mut again, mut bits) = (room.clone(), SelectionBits::none(QUESTIONS));
            compiled.fire(&bits, &mut again);
            for answer in answers {
                for (question, options) in answer.iter().enumerate() {
                    bits.choose(Handle::nth(question), OptionSet::from_bits(*options));
                    compiled.fire_again(&naming, question, &bits, &mut again);
                }
                let mut fired = room.clone();
                compiled.fire(&bits, &mut fired);
                prop_assert_eq!(&again, &fired);
                for (at, condition) in conditions.iter().enumerate() {
                    prop_assert_eq!(fired[at / 64] >> (at % 64) & 1 == 1, bits.meets(condition), "{:?}", condition);
                }
            }
        }
    }
}
