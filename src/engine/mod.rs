//! From an answer sheet to its assessment: screening, ranking, advice, ways out, and what would change the answer. Pure; explanations
//! are values.
//!
//! [`Engine::new`] compiles the knowledge once a run, [`Engine::assess`] weighs one sheet. Nothing else evaluates.
//!
//! - `compiled`: conditions, screening and ranking as tables and bitsets; what they leave as evidence is in `witness`.
//! - `assessment`: puts together what is said of one sheet: `reasons`, `advice`, `conflict`, `interview`, and, when asked for,
//!   `changes` (flips and robustness) and `forks`.
//! - `search`: how changes of answers are found without trying them all.
//! - `group`, `needs`: several people, and what they pass on.

mod advice;
mod assessment;
mod changes;
mod compiled;
mod conflict;
mod effect_classes;
mod estimate;
mod forks;
mod group;
mod in_use;
mod interview;
mod needs;
mod reasons;
mod search;
mod witness;

use crate::knowledge::{Handle, Rule};

pub use self::advice::{Advice, DownloadFor, GuideFor, Warning};
pub use self::assessment::{Assessment, Facts, GivenUp, Outcome, Pick};
pub use self::changes::{Change, Flip, Flips, PivotalAnswer, Robustness, Unreached, adopt};
pub use self::compiled::{Engine, Evaluator, SelectionBits, Verdict};
pub use self::conflict::{Conflict, Relaxation};
pub use self::estimate::sample_share;
pub use self::forks::{Fork, ForkBranch, ForkOutcome, Forks};
pub use self::group::{
    GroupExclusion, GroupOutcome, GroupPick, GroupRanked, GroupRecommendation, GroupRelaxation, Member,
};
pub use self::in_use::InUse;
pub use self::interview::{Interview, OpenQuestion, Separation, separation};
pub use self::needs::{count_sheets, needs};
pub use self::reasons::Reason;
pub use self::witness::{Behind, Decider, Exclusion, Ranked, Witness};

/// Rules in the order of the file.
pub type Rules = Vec<Handle<Rule>>;
