//! Problems and random sheets: always the same ones for the same seed.

use fastrand::Rng;

use super::{Candidate, Condition, Effect, Kind, Literal, Problem, Question, Rule, Sheet, holds};

/// `most` numbers below `below` at most, at least one, in order.
fn some(rng: &mut Rng, below: usize, most: usize) -> Vec<usize> {
    let count = rng.usize(1..=most.min(below.saturating_sub(1)).max(1));
    let mut some = rng.choose_multiple(0..below, count);
    some.sort_unstable();
    some
}

fn literal(rng: &mut Rng, questions: &[Question], q: usize) -> Literal {
    let Question { options, kind, .. } = &questions[q];
    if rng.f64() < 0.15 {
        Literal::NotIn { q, options: some(rng, *options, 2) }
    } else {
        Literal::In { q, options: some(rng, *options, if *kind == Kind::Multi { 1 } else { 2 }) }
    }
}

/// One conjunction, or in a fifth of the cases two, each of `fewest` to `most` literals about different questions of `pool`.
fn condition(
    rng: &mut Rng,
    questions: &[Question],
    pool: std::ops::Range<usize>,
    (fewest, most): (usize, usize),
) -> Condition {
    let conjunctions = if rng.f64() < 0.2 { 2 } else { 1 };
    let literals = rng.usize(fewest..=most);
    let conjunction = |rng: &mut Rng| {
        let mut about = rng.choose_multiple(pool.clone(), literals);
        about.sort_unstable();
        about.into_iter().map(|question| literal(rng, questions, question)).collect()
    };
    (0..conjunctions).map(|_| conjunction(rng)).collect()
}

/// A problem of so many questions, candidates, rules and attributes. Four questions of ten hang on earlier ones, mostly on near ones;
/// a third of the rules require an attribute that most candidates have, the others prefer one that few have.
pub(crate) fn problem(sizes: [usize; 4], seed: u64) -> Problem {
    let [questions, candidates, rules, attributes] = sizes;
    let mut rng = Rng::with_seed(seed);
    let common = attributes / 3;
    let (thick, thin) = if attributes > 40 { (0.9, 0.3) } else { (0.65, 0.5) };
    let literals = match rules {
        0..=100 => (1, 2),
        101..=1000 => (2, 3),
        _ => (2, 4),
    };
    let mut asked: Vec<Question> = Vec::new();
    for at in 0..questions {
        let kind = if rng.f64() < 0.2 { Kind::Multi } else { Kind::Single };
        let options = if kind == Kind::Multi { rng.usize(3..=8) } else { rng.usize(2..=6) };
        let when = if at >= 2 && rng.f64() < 0.4 {
            let start = if rng.f64() < 0.8 { at.saturating_sub(10) } else { 0 };
            condition(&mut rng, &asked, start..at, (1, 2))
        } else {
            vec![Vec::new()]
        };
        asked.push(Question { kind, options, when });
    }
    let has = |rng: &mut Rng, at: &usize| rng.f64() < if *at < common { thick } else { thin };
    let candidates = (0..candidates)
        .map(|_| Candidate { attrs: (0..attributes).filter(|at| has(&mut rng, at)).collect() })
        .collect();
    let rules = (0..rules)
        .map(|_| {
            let when = condition(&mut rng, &asked, 0..questions, literals);
            if rng.f64() < 0.35 {
                Rule { when, kind: Effect::Require, attr: rng.usize(..common) }
            } else {
                Rule { when, kind: Effect::Prefer, attr: rng.usize(..attributes) }
            }
        })
        .collect();
    let attributes = (0..attributes).map(|at| format!("a{at}")).collect();
    Problem { attributes, candidates, questions: asked, rules }
}

/// Sheets on which every question that is asked is answered.
pub(crate) fn sheets(problem: &Problem, count: usize, seed: u64) -> Vec<Sheet> {
    let mut rng = Rng::with_seed(seed);
    let mut sheet = || {
        let mut sheet = Sheet::new();
        for question in &problem.questions {
            let most = if question.kind == Kind::Multi { 3 } else { 1 };
            sheet.push(holds(&question.when, &sheet).then(|| some(&mut rng, question.options, most)));
        }
        sheet
    };
    (0..count).map(|_| sheet()).collect()
}
