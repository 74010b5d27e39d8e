//! From an answer sheet to its assessment: screening, ranking, advice, ways out, and what would change the answer. Pure; explanations
//! are values.
//!
//! [`Engine::new`] compiles the knowledge once a run, [`Engine::assess`] weighs one sheet. Nothing else evaluates.

mod advice;
mod assessment;
mod compiled;

mod effect_classes;
mod estimate;
mod flip;
mod fork;
mod group;
mod in_use;
mod interview;
mod margin;
mod needs;
mod rank;
mod reasons;
mod relax;
mod screen;
mod target_search;

use crate::answers::{AnswerSheet, Part, Selection};
use crate::knowledge::{Handle, Knowledge, Messenger, Question, Rule};

pub use self::advice::{Advice, DownloadFor, GuideFor, Warning};
pub use self::assessment::{Assessment, Behind, Facts, GivenUp, Outcome, Pick, Ranked};
pub use self::compiled::{Engine, Evaluator, SelectionBits, compile};
pub use self::estimate::sample_share;
pub use self::flip::{Flip, Flips, PivotalAnswer, Robustness, Unreached};
pub use self::fork::{Fork, ForkBranch, Forks, Verdict};
pub use self::group::{
    GroupExclusion, GroupOutcome, GroupPick, GroupRanked, GroupRecommendation, GroupRelaxation, Member,
    recommend_group,
};
pub use self::in_use::InUse;
pub use self::interview::{Interview, OpenQuestion, Separation, separation};
pub use self::needs::{count_sheets, needs};
pub use self::rank::Decider;
pub use self::reasons::Reason;
pub use self::relax::{Change, Conflict, Relaxation, adopt};
pub use self::screen::{Exclusion, Screening, Witness, posted};

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
    let selection = sheet.in_force(knowledge);
    let screening = Screening::of(knowledge, &selection);
    rank::first(knowledge, &screening.posted, &screening.survivors())
}

/// What could still change; see [`Engine::interview`].
pub fn interview(knowledge: &Knowledge, sheet: &AnswerSheet) -> Interview {
    interview::interview(knowledge, sheet)
}

/// See [`Assessment::flips`].
pub fn flips(knowledge: &Knowledge, sheet: &AnswerSheet) -> Flips {
    flip::flips(&Engine::new(knowledge), sheet)
}

/// See [`Assessment::robustness`].
pub fn robustness(knowledge: &Knowledge, sheet: &AnswerSheet) -> Robustness {
    flip::robustness(&Engine::new(knowledge), sheet)
}

/// See [`Assessment::forks`].
pub fn forks(knowledge: &Knowledge, sheet: &AnswerSheet) -> Forks {
    fork::forks(knowledge, sheet)
}

/// Who a selection leads to, with reasons, app, warnings and guides.
pub fn picked(knowledge: &Knowledge, selection: &Selection, screening: &Screening) -> Option<Pick> {
    let survivors = screening.survivors();
    let ranking = rank::ranking(knowledge, &screening.posted, &survivors);
    assessment::pick(knowledge, selection, &screening.posted, &screening.exclusions(), &ranking)
}

/// What a person is told about `messenger`, if they are led to it by these posted rules.
pub fn advised(
    knowledge: &Knowledge,
    selection: &Selection,
    posted: &[Handle<Rule>],
    messenger: Handle<Messenger>,
) -> Advice {
    let is_given_up = |rule| selection.has_given_up(rule);
    let (_, unmet) = reasons::reasons(knowledge, posted, &is_given_up, messenger, &[], None);
    advice::advise(knowledge, selection, messenger, unmet)
}

/// Whether a question was met with *I don't know* or *rather not say*.
fn is_unknown(selection: &Selection, question: Handle<Question>) -> bool {
    matches!(selection.part(question), Part::Unknown { .. })
}

/// Rules in the order of the file.
pub type Rules = Vec<Handle<Rule>>;
