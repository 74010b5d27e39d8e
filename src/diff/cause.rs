//! What a change rests on: the fewest differences that have to be taken back for the earlier pick to be back.

use std::collections::BTreeSet;

use super::Cause;
use super::merge::Merge;
use crate::answers::AnswerSheet;

/// What the change that `sheet` shows rests on.
pub(super) fn cause(merge: &Merge<'_>, sheet: &AnswerSheet, before: Option<&str>) -> Cause {
    let all: BTreeSet<usize> = (0..merge.differences().len()).collect();
    let brings_back =
        |taken_back: &BTreeSet<usize>| merge.pick_without(taken_back, sheet).as_deref() == before;
    let alone: Vec<usize> =
        all.iter().copied().filter(|difference| brings_back(&BTreeSet::from([*difference]))).collect();
    if !alone.is_empty() {
        return Cause::Each(alone);
    }
    let mut needed = all.clone();
    for difference in all {
        needed.remove(&difference);
        if !brings_back(&needed) {
            needed.insert(difference);
        }
    }
    Cause::Together(needed.into_iter().collect())
}
