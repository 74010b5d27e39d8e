//! What a change rests on: the fewest differences that have to be taken back for the earlier pick to be back.

use std::collections::BTreeSet;

use super::Cause;
use super::merge::Merge;
use crate::answers::AnswerSheet;

/// With more differences than this it is not tried whether one of them alone is enough.
const MOST_ALONE: usize = 300;

/// What the change that `sheet` shows rests on.
pub(super) fn cause(merge: &Merge<'_>, sheet: &AnswerSheet, before: Option<&str>) -> Cause {
    let all: BTreeSet<usize> = (0..merge.differences().len()).collect();
    let brings_back =
        |taken_back: &BTreeSet<usize>| merge.pick_without(taken_back, sheet).as_deref() == before;
    if all.len() <= MOST_ALONE {
        let is_enough = |difference: &usize| brings_back(&BTreeSet::from([*difference]));
        let alone: Vec<usize> = all.iter().copied().filter(is_enough).collect();
        if !alone.is_empty() {
            return Cause::Each(alone);
        }
    }
    let needed = needed(all, &brings_back);
    if needed.len() == 1 { Cause::Each(needed) } else { Cause::Together(needed) }
}

/// Leaves out what is not needed: large parts first, then smaller ones, at last each difference by itself.
fn needed(all: BTreeSet<usize>, brings_back: &dyn Fn(&BTreeSet<usize>) -> bool) -> Vec<usize> {
    let mut needed = all;
    let mut part = needed.len().div_ceil(2);
    while part > 0 {
        let rows: Vec<usize> = needed.iter().copied().collect();
        for left_out in rows.chunks(part) {
            let rest: BTreeSet<usize> =
                needed.iter().copied().filter(|row| !left_out.contains(row)).collect();
            if brings_back(&rest) {
                needed = rest;
            }
        }
        part /= 2;
    }
    needed.into_iter().collect()
}
