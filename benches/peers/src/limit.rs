//! The best evaluator that we could write by hand for these problems alone: every conjunction waits at its rarest test, the chosen
//! options wake those that wait for them, and the rest of the tests runs without a branch.

use std::time::Instant;

use crate::contest::{Contestant, hosted, milliseconds};
use crate::neutral::{Problem, Sheet};

/// Question, options, and whether one of them must be chosen or none.
type Test = (u32, u8, bool);

/// A byte a question, a bit an option; the closing zero is what padded tests look at.
fn bytes(sheet: &Sheet) -> Vec<u8> {
    let bits =
        |chosen: &Option<Vec<usize>>| chosen.iter().flatten().fold(0, |bits, option| bits | 1 << option);
    sheet.iter().map(bits).chain([0]).collect()
}

fn passes(sheet: &[u8], tests: &[Test]) -> bool {
    tests.iter().fold(true, |all, (question, options, wanted)| {
        all & ((sheet[*question as usize] & options != 0) == *wanted)
    })
}

pub(crate) fn contestant(problem: &Problem, sheets: &[Sheet]) -> (f64, Box<dyn Contestant>) {
    const OPTIONS: usize = 8;
    let start = Instant::now();
    let padding: Test = (problem.questions.len() as u32, 0, false);
    let mut always: Vec<(u32, Vec<Test>)> = Vec::new();
    let mut waiting: Vec<Vec<(u32, [Test; 3])>> = vec![Vec::new(); problem.questions.len() * OPTIONS];
    for (rule, row) in problem.rules.iter().enumerate() {
        for conjunction in &row.when {
            let tests: Vec<Test> = conjunction
                .iter()
                .map(|literal| {
                    let (question, options, wanted) = literal.parts();
                    (question as u32, options.iter().fold(0, |bits, option| bits | 1 << option), wanted)
                })
                .collect();
            let share = |test: &Test| {
                f64::from(test.1.count_ones()) / problem.questions[test.0 as usize].options as f64
            };
            let rarest =
                tests.iter().filter(|test| test.2).min_by(|a, b| share(a).total_cmp(&share(b))).copied();
            let Some(rarest) = rarest else {
                always.push((rule as u32, tests));
                continue;
            };
            let mut rest = tests.into_iter().filter(|test| *test != rarest);
            let three = std::array::from_fn(|_| rest.next().unwrap_or(padding));
            assert!(rest.next().is_none(), "a longer conjunction needs another form");
            for option in (0..OPTIONS).filter(|option| rarest.1 >> option & 1 == 1) {
                waiting[rarest.0 as usize * OPTIONS + option].push((rule as u32, three));
            }
        }
    }
    let mut flat = Vec::new();
    let spans: Vec<(usize, usize)> = waiting
        .iter()
        .map(|those| {
            flat.extend_from_slice(those);
            (flat.len() - those.len(), flat.len())
        })
        .collect();
    let ready = milliseconds(start);
    let inputs: Vec<Vec<u8>> = sheets.iter().map(bytes).collect();
    let fire = move |at: usize, fired: &mut [u64]| {
        let sheet = &inputs[at];
        for (rule, tests) in &always {
            fired[*rule as usize / 64] |= u64::from(passes(sheet, tests)) << (rule % 64);
        }
        for (question, chosen) in sheet[..sheet.len() - 1].iter().enumerate() {
            let mut rest = *chosen;
            while rest != 0 {
                let (from, to) = spans[question * OPTIONS + rest.trailing_zeros() as usize];
                rest &= rest - 1;
                for (rule, tests) in &flat[from..to] {
                    fired[*rule as usize / 64] |= u64::from(passes(sheet, tests)) << (rule % 64);
                }
            }
        }
    };
    (ready, hosted(problem, fire))
}
