//! Conditions as conjunctions of up to four tests in one flat table, run without a branch. What does not fit into four tests, or
//! would become too many conjunctions, is kept as it is and walked.

use super::Ticks;
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

type Conjunction = Vec<Test>;

/// Many conditions, each known by its place.
#[derive(Debug)]
pub(super) struct Conditions<'k> {
    flat: Vec<(u32, [Test; TESTS])>,
    walked: Vec<(u32, &'k Condition)>,
    always: Vec<u32>,
}

impl<'k> Conditions<'k> {
    /// Compiles `conditions` of a questionnaire of `questions` questions.
    pub(super) fn compile(conditions: impl IntoIterator<Item = &'k Condition>, questions: usize) -> Self {
        let mut compiled = Self { flat: Vec::new(), walked: Vec::new(), always: Vec::new() };
        // Padding looks at the closing zero of the ticks and always passes.
        let padding =
            Test { options: 0, question: u16::try_from(questions).unwrap_or(u16::MAX), wanted: false };
        for (at, condition) in (0_u32..).zip(conditions) {
            let fits = |conjunctions: &Vec<Conjunction>| conjunctions.iter().all(|all| all.len() <= TESTS);
            match conjunctions(condition, true).filter(fits) {
                None => compiled.walked.push((at, condition)),
                Some(conjunctions) if conjunctions.iter().any(Vec::is_empty) => compiled.always.push(at),
                Some(conjunctions) => compiled.flat.extend(conjunctions.into_iter().map(|all| {
                    let mut tests = all.into_iter().chain(std::iter::repeat(padding));
                    (at, std::array::from_fn(|_| tests.next().unwrap_or(padding)))
                })),
            }
        }
        compiled
    }

    /// Sets the bit of every condition that holds.
    #[expect(
        clippy::indexing_slicing,
        reason = "the hot loop; every question and condition was counted on compiling"
    )]
    pub(super) fn fire(&self, ticks: &Ticks, fired: &mut [u64]) {
        fired.fill(0);
        let words = ticks.words.as_slice();
        for (at, tests) in &self.flat {
            let passed = tests.iter().fold(1, |passed, test| {
                passed & u64::from((words[usize::from(test.question)] & test.options != 0) == test.wanted)
            });
            fired[*at as usize / 64] |= passed << (at % 64);
        }
        for at in &self.always {
            fired[*at as usize / 64] |= 1 << (at % 64);
        }
        for (at, condition) in &self.walked {
            fired[*at as usize / 64] |= u64::from(ticks.meets(condition)) << (at % 64);
        }
    }

    /// Whether the only condition holds, for tables of one.
    pub(super) fn holds(&self, ticks: &Ticks) -> bool {
        let mut fired = [0];
        self.fire(ticks, &mut fired);
        fired != [0]
    }
}

/// The condition, or its opposite, as conjunctions of which one must hold. `None` if they become too many.
fn conjunctions(condition: &Condition, wanted: bool) -> Option<Vec<Conjunction>> {
    match (condition, wanted) {
        (Condition::Always, true) => Some(vec![Vec::new()]),
        (Condition::Always, false) => Some(Vec::new()),
        (Condition::Is(question, option), _) => {
            let question = u16::try_from(question.position()).ok()?;
            Some(vec![vec![Test { options: OptionSet::only(*option).bits(), question, wanted }]])
        }
        (Condition::Not(part), _) => conjunctions(part, !wanted),
        (Condition::Any(parts), true) | (Condition::All(parts), false) => either(parts, wanted),
        (Condition::All(parts), true) | (Condition::Any(parts), false) => both(parts, wanted),
    }
}

fn either(parts: &[Condition], wanted: bool) -> Option<Vec<Conjunction>> {
    let mut found: Vec<Conjunction> = Vec::new();
    for part in parts {
        for conjunction in conjunctions(part, wanted)? {
            // "a ticked, or b ticked" of one question is one test.
            let alike =
                found.iter_mut().find_map(|other| match (other.as_mut_slice(), conjunction.as_slice()) {
                    ([a], [b]) if a.wanted && b.wanted && a.question == b.question => Some((a, b)),
                    _ => None,
                });
            if let Some((a, b)) = alike {
                a.options |= b.options;
            } else {
                found.push(conjunction);
            }
        }
    }
    (found.len() <= MOST).then_some(found)
}

fn both(parts: &[Condition], wanted: bool) -> Option<Vec<Conjunction>> {
    let mut found: Vec<Conjunction> = vec![Vec::new()];
    for part in parts {
        let next = conjunctions(part, wanted)?;
        if found.len() * next.len() > MOST {
            return None;
        }
        found = found.iter().flat_map(|first| next.iter().map(|second| merged(first, second))).collect();
    }
    Some(found)
}

/// Both conjunctions in one; "a not ticked, and b not ticked" of one question is one test.
fn merged(first: &[Test], second: &[Test]) -> Conjunction {
    let mut all = first.to_vec();
    for test in second.iter().filter(|test| !first.contains(test)) {
        match all.iter_mut().find(|other| !other.wanted && !test.wanted && other.question == test.question) {
            Some(other) => other.options |= test.options,
            None => all.push(*test),
        }
    }
    all
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
            for answer in answers {
                let mut ticks = Ticks::none(QUESTIONS);
                for (question, options) in answer.iter().enumerate() {
                    ticks.choose(Handle::nth(question), OptionSet::from_bits(*options));
                }
                let mut fired = vec![0; conditions.len().div_ceil(64)];
                compiled.fire(&ticks, &mut fired);
                for (at, condition) in conditions.iter().enumerate() {
                    prop_assert_eq!(fired[at / 64] >> (at % 64) & 1 == 1, ticks.meets(condition), "{:?}", condition);
                }
            }
        }
    }
}
