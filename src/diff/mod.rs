//! Two versions of the knowledge: whose pick changes, and because of which fact or rule. Questions, options, rules, attributes,
//! levels and messengers are matched by their ids.
//!
//! How often picks change is estimated from sheets drawn at random. Which picks change, and a short sheet for each, is searched:
//! all sheets with few ticked options first, then sheets drawn at random, each made smaller as long as it shows the same
//! ("delta debugging": Zeller and Hildebrandt, "Simplifying and isolating failure-inducing input", 2002). The picks are those
//! of the engine itself. What a change rests on is found by taking differences back.

mod assemble;
mod cause;
mod difference;
mod fields;
mod ground;
mod merge;
mod search;
mod text;

pub use self::merge::Merge;
pub use self::text::render as text;

use crate::engine::sample_share;
use crate::knowledge::Knowledge;

/// How sheets are drawn.
#[derive(Debug, Clone, Copy)]
pub struct Sampling {
    /// How many.
    pub samples: u32,
    /// Where it begins: the same number draws the same sheets.
    pub seed: u64,
}

/// What was found.
#[derive(Debug)]
pub struct KnowledgeDiff {
    /// The hashes of both versions, the older first.
    pub hashes: [String; 2],
    /// Everything that could change a pick, in words.
    pub differences: Vec<String>,
    /// How the sheets were drawn.
    pub sampling: Sampling,
    /// Up to how many ticked options every sheet was looked at.
    pub looked_through: u32,
    /// Each change of a pick, the most frequent first.
    pub changes: Vec<PickChange>,
}

/// One messenger's sheets that go to another; `None` is a conflict.
#[derive(Debug)]
pub struct PickChange {
    /// Who was picked.
    pub before: Option<String>,
    /// Who is picked now.
    pub after: Option<String>,
    /// How many of the drawn sheets show it.
    pub count: u32,
    /// A sheet that shows it, as `--set` takes it in each version.
    pub sheet: [Vec<String>; 2],
    /// Whether no sheet with fewer ticked options shows it; else none was found.
    pub is_shortest: bool,
    /// What it rests on.
    pub cause: Cause,
}

/// Differences, by their place among all of them.
#[derive(Debug, PartialEq, Eq)]
pub enum Cause {
    /// Each of these alone: taken back, the earlier pick is back.
    Each(Vec<usize>),
    /// These together: the earlier pick is back only if all of them are taken back.
    Together(Vec<usize>),
}

/// Compares two versions; `progress` is told how much of the work is done, and of how much.
///
/// # Errors
/// Why they cannot be compared.
pub fn compare(
    old: &Knowledge,
    new: &Knowledge,
    sampling: Sampling,
    progress: &dyn Fn(usize, usize),
) -> Result<KnowledgeDiff, String> {
    let merge = Merge::of(old, new)?;
    let found = if merge.differences().is_empty() {
        search::Findings::default()
    } else {
        search::search(&merge, sampling, progress)
    };
    let change = |(pair, witness): (search::Pair, search::SmallestSheet)| PickChange {
        count: found.counts.get(&pair).copied().unwrap_or(0),
        sheet: merge.ground().arguments(&witness.sheet),
        is_shortest: witness.size <= found.looked_through + 1,
        cause: cause::cause(&merge, &witness.sheet, pair.0.as_deref()),
        before: pair.0,
        after: pair.1,
    };
    let mut changes: Vec<PickChange> = found.witnesses.into_iter().map(change).collect();
    changes.sort_by_key(|change| std::cmp::Reverse(change.count));
    Ok(KnowledgeDiff {
        hashes: [old.hash.clone(), new.hash.clone()],
        differences: merge.differences().iter().map(|difference| difference.words.clone()).collect(),
        sampling,
        looked_through: found.looked_through,
        changes,
    })
}

impl KnowledgeDiff {
    /// The share of so many among the drawn sheets, and half of its interval, both in percent.
    pub fn share(&self, count: u32) -> (f64, f64) {
        let size = |count: u32| usize::try_from(count).unwrap_or(usize::MAX);
        sample_share(size(count), size(self.sampling.samples))
    }

    /// How many drawn sheets change their pick.
    pub fn count(&self) -> u32 {
        self.changes.iter().map(|change| change.count).sum()
    }

    /// Why there is nothing to tell, if there is not.
    pub fn silence(&self) -> Option<String> {
        let looked = format!(
            "none of {} sheets drawn at random changes its pick, and no sheet with up to {} ticked options",
            self.sampling.samples, self.looked_through
        );
        match (self.changes.len(), self.differences.len()) {
            (0, 0) => Some("nothing changes: no difference between the two could change a pick".into()),
            (0, 1) => Some(format!("no change was found: there is one difference, but {looked}")),
            (0, count) => Some(format!("no change was found: there are {count} differences, but {looked}")),
            _ => None,
        }
    }
}
