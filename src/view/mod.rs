//! Everything the program says to other programs: one `Serialize` struct for each JSON object, from which its schema is drawn too.
//! Reads an assessment, the knowledge, a proof; decides nothing. `docs/json.md` is the way in, `docs/schemas/` has every field.

mod catalogue;
mod check;
mod criteria;
mod diff;
mod export;
mod fact;
mod facts;
mod group;
mod recommendation;
#[cfg(feature = "schema")]
mod schemas;
mod selection;

use serde::Serialize;

pub use self::catalogue::{Compared, Setup, Shown, compare, setup, show};
pub use self::check::{CheckReport, Checked, Dated, check};
pub use self::criteria::{Criteria, criteria};
pub use self::diff::{DiffReport, diff};
pub use self::export::{Export, export};
pub use self::facts::FactsWatch;
pub use self::group::{GroupReport, group};
pub use self::recommendation::{
    BadLine, BatchLine, BriefRecommendation, Recommendation, bad_line, brief, recommendation,
};
#[cfg(feature = "schema")]
pub use self::schemas::schemas;
pub(crate) use self::selection::is_for_all;
pub use self::selection::{Comparison, GroupMembers, GuidesOf, Wanted};

/// The version of every shape; raised when a field goes, is renamed or changes its meaning.
pub const FORMAT: u32 = 1;

/// An object for people to read: indented, with a newline at its end.
pub fn pretty(object: &impl Serialize) -> String {
    // Text, numbers, lists and maps with texts as keys: nothing of this can fail to be written.
    serde_json::to_string_pretty(object).unwrap_or_default() + "\n"
}

/// An object on one line, without a newline.
pub fn line(object: &impl Serialize) -> String {
    serde_json::to_string(object).unwrap_or_default()
}
