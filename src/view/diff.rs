//! What `diff` writes: whose pick changes between two versions of the knowledge, and because of what.

use serde::Serialize;

use super::FORMAT;
use crate::diff::{Cause, KnowledgeDiff, PickChange};
use crate::population::Summary;

/// A comparison of two versions of the knowledge.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DiffReport<'d> {
    /// The version of this shape.
    #[cfg_attr(feature = "schema", schemars(extend("const" = 1)))]
    pub format: u32,
    /// The fingerprint of the older version.
    pub old: &'d str,
    /// The fingerprint of the newer version.
    pub new: &'d str,
    /// Everything that could change a pick, in words.
    pub differences: &'d [String],
    /// How many sheets were drawn at random.
    pub samples: u32,
    /// Where the drawing began.
    pub seed: u64,
    /// Up to how many ticked options every sheet was looked at.
    pub looked_through: u32,
    /// How many of a hundred drawn sheets change their pick.
    pub percent: f64,
    /// Half of the interval of this at 95 % confidence.
    pub error: f64,
    /// Each change of a pick, the most frequent first.
    pub changes: Vec<ChangeView<'d>>,
    /// What becomes of invented people, with either version; only if they were asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub people: Option<PeopleView<'d>>,
}

/// The same invented people with either version.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PeopleView<'d> {
    /// With the older version.
    pub old: OutcomesView<'d>,
    /// With the newer version.
    pub new: OutcomesView<'d>,
}

/// What becomes of invented people with one version.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OutcomesView<'d> {
    /// How many people there are.
    pub people: usize,
    /// How many each messenger is picked for, by its name, in the order of the file.
    pub picks: Vec<PicksView<'d>>,
    /// How many meet a conflict.
    pub conflicts: usize,
    /// How many questions are asked on average before the pick cannot change any more.
    pub mean_asked: f64,
}

/// How many people a messenger is picked for.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PicksView<'d> {
    /// The messenger, by its name.
    pub messenger: &'d str,
    /// How many people.
    pub count: usize,
}

/// One messenger's sheets that go to another.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ChangeView<'d> {
    /// The messenger that was picked; `null` for a conflict.
    pub before: Option<&'d str>,
    /// The messenger that is picked now; `null` for a conflict.
    pub after: Option<&'d str>,
    /// How many of the drawn sheets show it.
    pub count: u32,
    /// How many of a hundred.
    pub percent: f64,
    /// Half of the interval of this at 95 % confidence.
    pub error: f64,
    /// A sheet that shows it.
    pub sheet: SheetView<'d>,
    /// What it rests on.
    pub because: Because<'d>,
}

/// A sheet in both versions, as `--set` takes it.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SheetView<'d> {
    /// For the older version.
    pub old: &'d [String],
    /// For the newer version.
    pub new: &'d [String],
    /// Whether no sheet with fewer ticked options shows it.
    pub shortest: bool,
}

/// What a change rests on.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Because<'d> {
    /// Whether the differences bring it about only together; else each alone, taken back, brings the earlier pick back.
    pub together: bool,
    /// The differences, in words.
    pub differences: Vec<&'d str>,
}

/// A comparison of two versions of the knowledge; of the same invented people with either, if there are any.
pub fn diff<'d>(comparison: &'d KnowledgeDiff, people: Option<&'d [Summary; 2]>) -> DiffReport<'d> {
    let [old, new] = &comparison.hashes;
    let (percent, error) = comparison.share(comparison.count());
    DiffReport {
        format: FORMAT,
        old,
        new,
        differences: &comparison.differences,
        samples: comparison.sampling.samples,
        seed: comparison.sampling.seed,
        looked_through: comparison.looked_through,
        percent,
        error,
        changes: comparison.changes.iter().map(|row| change(comparison, row)).collect(),
        people: people.map(|[old, new]| PeopleView { old: outcomes(old), new: outcomes(new) }),
    }
}

fn outcomes(summary: &Summary) -> OutcomesView<'_> {
    let picks = summary.picks.iter().map(|(name, count)| PicksView { messenger: name, count: *count });
    OutcomesView {
        people: summary.people,
        picks: picks.collect(),
        conflicts: summary.conflicts,
        mean_asked: summary.mean_asked(),
    }
}

fn change<'d>(comparison: &'d KnowledgeDiff, change: &'d PickChange) -> ChangeView<'d> {
    let (percent, error) = comparison.share(change.count);
    let [old, new] = &change.sheet;
    let (together, places) = match &change.cause {
        Cause::Each(places) => (false, places),
        Cause::Together(places) => (true, places),
    };
    let words = places.iter().filter_map(|at| comparison.differences.get(*at)).map(String::as_str);
    ChangeView {
        before: change.before.as_deref(),
        after: change.after.as_deref(),
        count: change.count,
        percent,
        error,
        sheet: SheetView { old, new, shortest: change.is_shortest },
        because: Because { together, differences: words.collect() },
    }
}
