//! What every contestant but ours leaves to its host: candidates as one bitset an attribute, screened and ranked.

use crate::direct::Outcome;
use crate::neutral::{Effect, Problem};

/// The places of the bits that are set.
pub(crate) fn ones(set: &[u64]) -> impl Iterator<Item = usize> + '_ {
    set.iter().enumerate().flat_map(|(word, bits)| {
        let mut rest = *bits;
        std::iter::from_fn(move || {
            (rest != 0).then(|| {
                let bit = rest.trailing_zeros() as usize;
                rest &= rest - 1;
                word * 64 + bit
            })
        })
    })
}

/// Ranks for whoever only fires rules.
pub(crate) struct Host {
    columns: Vec<Vec<u64>>,
    everybody: Vec<u64>,
    rules: Vec<(Effect, usize)>,
    left: Vec<u64>,
    wanted: Vec<usize>,
    seen: Vec<u64>,
}

impl Host {
    pub(crate) fn of(problem: &Problem) -> Self {
        let (candidates, attributes) = (problem.candidates.len(), problem.attributes.len());
        let mut columns = vec![vec![0; candidates.div_ceil(64)]; attributes];
        let mut everybody = vec![0; candidates.div_ceil(64)];
        for (at, candidate) in problem.candidates.iter().enumerate() {
            everybody[at / 64] |= 1 << (at % 64);
            for attribute in &candidate.attrs {
                columns[*attribute][at / 64] |= 1 << (at % 64);
            }
        }
        let rules = problem.rules.iter().map(|rule| (rule.kind, rule.attr)).collect();
        let seen = vec![0; (2 * attributes).div_ceil(64)];
        Self { columns, left: everybody.clone(), everybody, rules, wanted: Vec::new(), seen }
    }

    /// Who wins, when these rules fire, in order.
    pub(crate) fn pick(&mut self, fired: impl Iterator<Item = usize>) -> Option<usize> {
        let Self { columns, everybody, rules, left, wanted, seen } = self;
        left.clone_from(everybody);
        wanted.clear();
        seen.fill(0);
        for (kind, attribute) in fired.map(|rule| rules[rule]) {
            // What is required or preferred a second time changes nothing.
            let key = 2 * attribute + usize::from(kind == Effect::Prefer);
            if seen[key / 64] >> (key % 64) & 1 == 1 {
                continue;
            }
            seen[key / 64] |= 1 << (key % 64);
            if kind == Effect::Prefer {
                wanted.push(attribute);
                continue;
            }
            for (word, column) in left.iter_mut().zip(&columns[attribute]) {
                *word &= column;
            }
        }
        for attribute in wanted {
            if left.iter().map(|word| word.count_ones()).sum::<u32>() < 2 {
                break;
            }
            let column = &columns[*attribute];
            if left.iter().zip(column).any(|(word, column)| word & column != 0) {
                for (word, column) in left.iter_mut().zip(column) {
                    *word &= column;
                }
            }
        }
        ones(left).next()
    }

    /// The same with everything that is compared.
    pub(crate) fn outcome(&mut self, fired: &[usize]) -> Outcome {
        let winner = self.pick(fired.iter().copied());
        let mut left = self.everybody.clone();
        let mut gone = Vec::new();
        for rule in fired.iter().copied().filter(|rule| self.rules[*rule].0 == Effect::Require) {
            let mut lost = 0;
            for (word, column) in left.iter_mut().zip(&self.columns[self.rules[rule].1]) {
                lost += (*word & !column).count_ones() as usize;
                *word &= column;
            }
            if lost > 0 {
                gone.push((rule, lost));
            }
        }
        Outcome { winner, left: ones(&left).count(), fired: fired.to_vec(), gone }
    }
}
