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

use crate::answers::AnswerSheet;
use crate::knowledge::{Handle, Knowledge, Messenger, Question, Rule};

pub use self::advice::{Advice, DownloadFor, GuideFor, Warning};
pub use self::assessment::{Assessment, Facts, GivenUp, Outcome, Pick};
pub use self::changes::{Change, Flip, Flips, PivotalAnswer, Robustness, Unreached, adopt};
pub use self::compiled::{Engine, Evaluator, SelectionBits};
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

// What follows is called by those who do not read an assessment yet; it goes when they do.

/// What a sheet leads to; see [`Assessment`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recommendation {
    /// One messenger, or a named conflict.
    pub outcome: Outcome,
    /// The second in the ranking.
    pub runner_up: Option<Ranked>,
    /// Who is ruled out, and each requirement that they fail.
    pub exclusions: Vec<Exclusion>,
    /// Questions that could still matter, but are not answered.
    pub open: Vec<Handle<Question>>,
}

/// What a sheet leads to; see [`Engine::assess`].
pub fn recommend(knowledge: &Knowledge, sheet: &AnswerSheet) -> Recommendation {
    let engine = Engine::new(knowledge);
    let assessment = engine.assess(sheet);
    let open = assessment.interview().could_matter();
    let runner_up = assessment.runner_up().copied();
    let Assessment { outcome, exclusions, .. } = assessment;
    Recommendation { outcome, runner_up, exclusions, open }
}

/// Who a sheet leads to, if anybody; see [`Engine::winner`].
pub fn winner(knowledge: &Knowledge, sheet: &AnswerSheet) -> Option<Handle<Messenger>> {
    Engine::new(knowledge).winner(sheet)
}

/// What could still change; see [`Engine::interview`].
pub fn interview(knowledge: &Knowledge, sheet: &AnswerSheet) -> Interview {
    Engine::new(knowledge).interview(sheet)
}

/// See [`Assessment::flips`].
pub fn flips(knowledge: &Knowledge, sheet: &AnswerSheet) -> Flips {
    Engine::new(knowledge).assess(sheet).flips().clone()
}

/// See [`Assessment::robustness`].
pub fn robustness(knowledge: &Knowledge, sheet: &AnswerSheet) -> Robustness {
    Engine::new(knowledge).assess(sheet).robustness().clone()
}

/// See [`Assessment::forks`].
pub fn forks(knowledge: &Knowledge, sheet: &AnswerSheet) -> Forks {
    Engine::new(knowledge).assess(sheet).forks().clone()
}

/// Who is left; see [`Assessment::ranking`].
pub fn survivors(knowledge: &Knowledge, sheet: &AnswerSheet) -> Vec<Handle<Messenger>> {
    let engine = Engine::new(knowledge);
    let mut evaluator = engine.evaluator();
    evaluator.winner(sheet);
    evaluator.survivors().collect()
}
