//! From a selection of answers to one recommendation: screening, ranking, advice, conflicts. Pure; explanations are values.

mod advice;
mod compiled;

mod effect_classes;
mod estimate;
mod flip;
mod fork;
mod group;
mod interview;
mod margin;
mod needs;
mod rank;
mod relax;
mod screen;
mod target_search;

use crate::answers::{AnswerSheet, Part, Selection};
use crate::knowledge::{Handle, Knowledge, Measure, Messenger, Question, Rule};

pub use self::advice::{Advice, Warning};
pub use self::compiled::{Engine, Evaluator, SelectionBits, compile};
pub use self::estimate::sample_share;
pub use self::flip::{Flip, Flips, PivotalAnswer, Robustness, Unreached, flips, robustness};
pub use self::fork::{Fork, ForkBranch, Forks, Verdict, forks};
pub use self::group::{
    Concession, GroupExclusion, GroupOutcome, GroupPick, GroupRecommendation, Member, Ranked, recommend_group,
};
pub use self::interview::{Interview, Separation, interview, separation};
pub use self::needs::{count_sheets, needs};
pub use self::rank::Decider;
pub use self::relax::{Change, Conflict, Relaxation, adopt};
pub use self::screen::{Exclusion, Screening, Witness, posted};

/// What a sheet leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recommendation {
    /// One messenger, or a named conflict.
    pub outcome: Outcome,
    /// Who fell out, and each requirement that they fail.
    pub exclusions: Vec<Exclusion>,
    /// Questions that apply and could still matter, but are not answered.
    pub open: Vec<Handle<Question>>,
}

/// One messenger, or why there is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The recommended messenger.
    Pick(Pick),
    /// No messenger meets all requirements.
    Conflict(Conflict),
}

/// The recommended messenger and why it is that.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pick {
    /// Who it is.
    pub messenger: Handle<Messenger>,
    /// Requirements that it meets and preferences that it meets best.
    pub reasons: Vec<Witness>,
    /// App, cautions and guides.
    pub advice: Advice,
    /// Whether nobody else was left.
    pub is_sole_survivor: bool,
    /// The next in the ranking, and what decided between the two.
    pub runner_up: Option<RunnerUp>,
}

/// The next in the ranking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RunnerUp {
    /// Who it is.
    pub messenger: Handle<Messenger>,
    /// What decided against it.
    pub decided_by: Decider,
    /// What they were compared by.
    pub measure: Measure,
}

/// What a sheet leads to.
pub fn recommend(knowledge: &Knowledge, sheet: &AnswerSheet) -> Recommendation {
    let selection = sheet.in_force(knowledge);
    let screening = Screening::of(knowledge, &selection);
    let open = interview(knowledge, sheet).could_matter;
    let outcome = match picked(knowledge, &selection, &screening) {
        Some(pick) => Outcome::Pick(pick),
        None => Outcome::Conflict(relax::conflict(knowledge, sheet, &screening)),
    };
    Recommendation { outcome, exclusions: screening.exclusions(), open }
}

/// Who a sheet leads to, if anybody.
pub fn winner(knowledge: &Knowledge, sheet: &AnswerSheet) -> Option<Handle<Messenger>> {
    let selection = sheet.in_force(knowledge);
    let screening = Screening::of(knowledge, &selection);
    rank::first(knowledge, &screening.posted, &screening.survivors()).map(|(first, _)| first)
}

/// Who a selection leads to, with reasons, app, cautions and guides.
pub fn picked(knowledge: &Knowledge, selection: &Selection, screening: &Screening) -> Option<Pick> {
    let survivors = screening.survivors();
    let (messenger, runner_up) = rank::first(knowledge, &screening.posted, &survivors)?;
    let (reasons, unmet) = rank::reasons(knowledge, &screening.posted, messenger);
    Some(Pick {
        messenger,
        reasons,
        advice: advice::advise(knowledge, selection, messenger, unmet),
        is_sole_survivor: survivors.len() == 1,
        runner_up,
    })
}

/// What a person is told about `messenger`, if they are led to it by these posted rules.
pub fn advised(
    knowledge: &Knowledge,
    selection: &Selection,
    posted: &[Handle<Rule>],
    messenger: Handle<Messenger>,
) -> Advice {
    let (_, unmet) = rank::reasons(knowledge, posted, messenger);
    advice::advise(knowledge, selection, messenger, unmet)
}

/// Whether a question was met with *I don't know* or *rather not say*.
fn is_unknown(selection: &Selection, question: Handle<Question>) -> bool {
    matches!(selection.part(question), Part::Unknown { .. })
}

/// Rules in the order of the file.
pub type Rules = Vec<Handle<Rule>>;
