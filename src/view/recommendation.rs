//! What `recommend` and the wizard write: an assessment as an object.

use serde::Serialize;

use super::FORMAT;
use super::fact::{Changed, Costs, Reason, changed, ids, measure, reason, rules};
use crate::engine::{
    Assessment, Conflict, Decider, Exclusion, Flip, Fork, ForkBranch, ForkOutcome, GivenUp, Outcome, Pick,
    PivotalAnswer, Ranked, Robustness, Unreached, Verdict, Warning,
};
use crate::knowledge::{About, Handle, Knowledge};

/// A recommendation of which-messenger: one messenger with its reasons, or a conflict with every way out.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Recommendation<'k> {
    /// The version of this shape.
    #[cfg_attr(feature = "schema", schemars(extend("const" = 1)))]
    pub format: u32,
    /// The fingerprint of the data files that it rests on: 16 hexadecimal digits.
    pub knowledge: &'k str,
    /// The language of the texts, as a tag such as `en`.
    pub lang: &'k str,
    /// Whether a messenger meets all requirements.
    pub outcome: OutcomeKind,
    /// The recommended messenger; `null` in a conflict.
    pub pick: Option<PickView<'k>>,
    /// Everybody who meets all requirements, best first; empty in a conflict.
    pub ranking: Vec<RankedView<'k>>,
    /// The second of the ranking; `null` if there is none.
    pub runner_up: Option<RunnerUp<'k>>,
    /// Everybody who is ruled out.
    pub exclusions: Vec<ExclusionView<'k>>,
    /// The requirements in force that the person gave up.
    pub gave_up: Vec<GivenUpView<'k>>,
    /// The guides that are to be read before anything else, in a conflict too.
    pub first: Vec<&'k str>,
    /// What cannot be had together; `null` if there is a pick.
    pub conflict: Option<ConflictView<'k>>,
    /// Whether no single other answer changes the pick; `null` in a conflict, and if it is not known.
    pub robust: Option<bool>,
    /// The given answers that alone can change the pick; empty in a conflict.
    pub pivotal_answers: Vec<Pivotal<'k>>,
    /// For each other messenger that a change of the given answers leads to, the smallest such change; the smallest of all first.
    pub flips: Vec<FlipView<'k>>,
    /// The messengers to which no change was found.
    pub unreached: Vec<UnreachedView<'k>>,
    /// The questions met with *I don't know* or *rather not say* whose answer makes a difference; first the one that leaves least open.
    pub forks: Vec<ForkView<'k>>,
    /// Everything that the unknown answers can lead to, all weighed together; empty if none is unknown. If they decide only together,
    /// `forks` is empty and this has several entries.
    pub outcomes: Vec<VerdictView<'k>>,
    /// Whether every combination of unknown answers was weighed.
    pub forks_complete: bool,
    /// The questions that are not answered and could still matter, in the order of asking.
    pub open_questions: Vec<&'k str>,
    /// Those of them that could still change the pick; the others could only refine app, weaknesses or guides.
    pub open_questions_for_pick: Vec<&'k str>,
    /// The month of the newest source of the data files.
    pub facts_as_of: String,
    /// In a batch: what of the sheet no longer fits the data files and was left out. Absent if nothing was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub left_out: Option<Vec<String>>,
}

/// Whether there is a pick.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum OutcomeKind {
    /// One messenger.
    Pick,
    /// No messenger meets everything.
    Conflict,
}

/// The recommended messenger, and what comes with it.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PickView<'k> {
    /// Who it is.
    pub messenger: &'k str,
    /// The app for this person; `null` if none is known.
    pub app: Option<&'k str>,
    /// Whether nobody else is left.
    pub sole_survivor: bool,
    /// What speaks for it, the decisive first: one entry for each rule and fact.
    pub reasons: Vec<Reason<'k>>,
    /// The ids of its weaknesses, the gravest first: cautions, and rules that are not met best.
    pub cautions: Vec<&'k str>,
    /// The same weaknesses in full.
    pub weaknesses: Vec<Weakness<'k>>,
    /// Where to get the app, for each of the person's own devices.
    pub downloads: Vec<Place<'k>>,
    /// The guides for this person, in the order of doing.
    pub guides: Vec<&'k str>,
    /// Those of them that the answers demand.
    pub needed_guides: Vec<&'k str>,
}

/// What the pick is weak at and the answers touch.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Weakness<'k> {
    /// A preference that it does not meet best.
    Preference(Reason<'k>),
    /// A caution of the messenger.
    Caution(CautionView<'k>),
}

/// A caution.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CautionView<'k> {
    /// Its id.
    pub caution: &'k str,
    /// How much it matters: `grave` or `notable`.
    pub gravity: &'static str,
    /// The warning. Labels of apps stand between `**`.
    pub text: &'k str,
    /// Where it is known from.
    pub sources: Vec<&'k str>,
    /// The newest date among these sources.
    pub date: String,
}

/// A place to get an app.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Place<'k> {
    /// For what: an option of the question about devices.
    pub platform: &'k str,
    /// Which app.
    pub app: &'k str,
    /// Through what.
    pub channel: &'k str,
    /// Where.
    pub url: &'k str,
}

/// A place in the ranking.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RankedView<'k> {
    /// Who.
    pub messenger: &'k str,
    /// What put it behind the one before it: an attribute, or a messenger that is preferred; `null` for the first.
    pub decided_by: Option<&'k str>,
    /// The rule that prefers this; `null` for the first, and if it counts for everybody.
    pub rule: Option<&'k str>,
}

/// The second in the ranking.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RunnerUp<'k> {
    /// Who it is.
    pub messenger: &'k str,
    /// What put it behind the pick: the first in the ranking on which the two differ.
    pub decided_by: &'k str,
    /// The rule that prefers this; `null` if it counts for everybody.
    pub rule: Option<&'k str>,
}

/// Somebody who is ruled out.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ExclusionView<'k> {
    /// Who.
    pub messenger: &'k str,
    /// Every requirement that it fails; at least one.
    pub failed: Vec<Reason<'k>>,
}

/// A requirement that the person gave up.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct GivenUpView<'k> {
    /// The rule that requires it.
    pub rule: &'k str,
    /// The need, as a clause.
    pub because: &'k str,
    /// Whether the pick fails it. If not, giving it up cost nothing.
    pub failed: bool,
    /// What giving it up means, in a sentence; `null` if nothing is said.
    pub in_practice: Option<&'k str>,
    /// Another messenger that covers just that; `null` if there is none.
    pub fallback: Option<Fallback<'k>>,
}

/// A second messenger for the one situation that the pick does not cover.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Fallback<'k> {
    /// Who.
    pub messenger: &'k str,
    /// Where and when, as a clause.
    pub clause: Option<&'k str>,
}

/// Why no messenger meets everything, and each way out.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ConflictView<'k> {
    /// Each a smallest set of rules whose requirements no messenger meets together; at most 32.
    pub between: Vec<Vec<&'k str>>,
    /// Each smallest way out, the mildest first; at least one.
    pub relaxations: Vec<RelaxationView<'k>>,
}

/// A smallest set of requirements to give up.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RelaxationView<'k> {
    /// The rules whose requirements are given up: what `gave_up` in an answer sheet takes.
    pub give_up: Vec<&'k str>,
    /// Who is recommended then, everything else being as it was.
    pub messenger: &'k str,
    /// The gravest that it costs.
    pub costs: Costs,
}

/// A given answer that alone can change the pick.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Pivotal<'k> {
    /// The question.
    pub question: &'k str,
    /// Whether its answer is up to the person; `false` for a circumstance.
    pub choice: bool,
    /// Each other outcome that another answer to it alone leads to.
    pub leads_to: Vec<Lead<'k>>,
}

/// Where another answer leads.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Lead<'k> {
    /// Who is recommended then; `null` if no messenger meets everything.
    pub messenger: Option<&'k str>,
    /// The nearest such answer.
    pub change: Changed<'k>,
}

/// A smallest change of answers that makes another messenger the pick.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FlipView<'k> {
    /// Who is recommended then.
    pub messenger: &'k str,
    /// The changed answers.
    pub change: Changed<'k>,
    /// Whether everything changed is up to the person.
    pub choice: bool,
    /// The changed questions that are up to the person.
    pub choices: Vec<&'k str>,
    /// The changed questions that are not.
    pub circumstances: Vec<&'k str>,
    /// If a circumstance is among it: the smallest change of choices alone that leads there; `null` if there is none, or if `choice`
    /// is `true`.
    pub by_choice: Option<Changed<'k>>,
}

/// A messenger to which no change was found.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct UnreachedView<'k> {
    /// Who.
    pub messenger: &'k str,
    /// Whether it is certain that no change of the given answers leads there; if not, there were too many to be weighed.
    pub certain: bool,
}

/// A question whose unknown answer makes a difference.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ForkView<'k> {
    /// The question.
    pub question: &'k str,
    /// Whether finding out this answer alone settles the recommendation.
    pub enough: bool,
    /// Answers grouped by what they can lead to; at least two.
    pub branches: Vec<BranchView<'k>>,
}

/// Answers that can lead to the same.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BranchView<'k> {
    /// Each a possible answer: the ids of its options. An empty one stands for nothing ticked. Options that no rule names are left out.
    pub answers: Vec<Vec<&'k str>>,
    /// Everything that these answers can lead to, whatever the other unknown answers are.
    pub leads_to: Vec<VerdictView<'k>>,
}

/// A messenger with its app; both `null` if no messenger meets everything.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct VerdictView<'k> {
    /// The messenger.
    pub messenger: Option<&'k str>,
    /// Its app.
    pub app: Option<&'k str>,
}

/// A recommendation in a batch, in the least words.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BriefRecommendation<'k> {
    /// Whether a messenger meets all requirements.
    pub outcome: OutcomeKind,
    /// Who; `null` in a conflict.
    pub messenger: Option<&'k str>,
    /// Its app; `null` in a conflict.
    pub app: Option<&'k str>,
    /// The rules in force whose requirements the person gave up.
    pub gave_up: Vec<&'k str>,
}

/// What stands in the place of a recommendation for a line that is no answer sheet.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BadLine {
    /// The version of this shape.
    #[cfg_attr(feature = "schema", schemars(extend("const" = 1)))]
    pub format: u32,
    /// Always `error`.
    #[cfg_attr(feature = "schema", schemars(extend("const" = "error")))]
    pub outcome: &'static str,
    /// The number of the line, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub errors: Vec<String>,
}

/// A line that `recommend --batch` writes.
#[derive(Debug, Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum BatchLine<'k> {
    /// A recommendation in full.
    Whole(Box<Recommendation<'k>>),
    /// With `--brief`.
    Brief(BriefRecommendation<'k>),
    /// A line that is no answer sheet.
    Bad(BadLine),
}

/// An assessment as an object, its texts being in `lang`.
pub fn recommendation<'k>(assessment: &Assessment<'k>, lang: &'k str) -> Recommendation<'k> {
    let knowledge = assessment.knowledge();
    let (flips, forks) = (assessment.flips(), assessment.forks());
    let robustness = assessment.pick().map(|_| assessment.robustness());
    let pivotal = robustness.iter().flat_map(|robustness| &robustness.pivotal_answers);
    let newest = knowledge.sources.iter().map(|(_, source)| source.date).max().unwrap_or_default();
    let interview = assessment.interview();
    let question = |question| knowledge.questions[question].id.as_str();
    Recommendation {
        format: FORMAT,
        knowledge: &knowledge.hash,
        lang,
        outcome: outcome(assessment),
        pick: assessment.pick().map(|pick| picked(knowledge, pick)),
        ranking: assessment.ranking.iter().map(|row| ranked(knowledge, row)).collect(),
        runner_up: assessment.runner_up().and_then(|row| runner_up(knowledge, row)),
        exclusions: assessment.exclusions.iter().map(|row| exclusion(knowledge, row)).collect(),
        gave_up: assessment.gave_up.iter().map(|row| given_up(knowledge, *row)).collect(),
        first: assessment.first.iter().map(|guide| knowledge.guides[guide.guide].id.as_str()).collect(),
        conflict: assessment.conflict().map(|conflict| clash(knowledge, conflict)),
        robust: robustness.and_then(Robustness::is_robust),
        pivotal_answers: pivotal.map(|answer| pivotal_answer(knowledge, answer)).collect(),
        flips: flips.flips.iter().map(|row| flip(knowledge, row)).collect(),
        unreached: flips.unreached.iter().map(|row| unreached(knowledge, *row)).collect(),
        forks: forks.forks.iter().map(|row| fork(knowledge, row)).collect(),
        outcomes: forks.outcomes.iter().map(|row| verdict(knowledge, *row)).collect(),
        forks_complete: forks.is_exhaustive,
        open_questions: interview.could_matter().into_iter().map(question).collect(),
        open_questions_for_pick: interview.changes_pick().map(question).collect(),
        facts_as_of: newest.month().to_string(),
        left_out: None,
    }
}

/// What a sheet leads to, in the least words.
pub fn brief<'k>(knowledge: &'k Knowledge, verdict: &Verdict) -> BriefRecommendation<'k> {
    let messenger = verdict.pick.map(|(messenger, app)| (&knowledge.messengers[messenger], app));
    BriefRecommendation {
        outcome: if messenger.is_some() { OutcomeKind::Pick } else { OutcomeKind::Conflict },
        messenger: messenger.map(|(messenger, _)| messenger.id.as_str()),
        app: messenger.and_then(|(messenger, app)| Some(messenger.apps.get(app)?.id.as_str())),
        gave_up: rules(knowledge, &verdict.gave_up),
    }
}

/// What stands in the place of a recommendation for a line that is no answer sheet.
pub fn bad_line(line: usize, errors: Vec<String>) -> BadLine {
    BadLine { format: FORMAT, outcome: "error", line, errors }
}

fn outcome(assessment: &Assessment<'_>) -> OutcomeKind {
    match assessment.outcome {
        Outcome::Pick(_) => OutcomeKind::Pick,
        Outcome::Conflict(_) => OutcomeKind::Conflict,
    }
}

fn picked<'k>(knowledge: &'k Knowledge, pick: &Pick) -> PickView<'k> {
    let messenger = &knowledge.messengers[pick.messenger];
    let advice = &pick.advice;
    let cautions = advice.warnings.iter().filter_map(|warning| match warning {
        Warning::Unmet(witness) => Some(knowledge.rules[witness.rule].id.as_str()),
        Warning::Stated(at) => messenger.cautions.get(*at).map(|caution| caution.id.as_str()),
    });
    let weaknesses = advice.warnings.iter().filter_map(|warning| match warning {
        Warning::Unmet(witness) => Some(Weakness::Preference(reason(knowledge, witness))),
        Warning::Stated(at) => {
            messenger.cautions.get(*at).map(|row| Weakness::Caution(caution(knowledge, row)))
        }
    });
    let guide = |shown: &crate::engine::GuideFor| knowledge.guides[shown.guide].id.as_str();
    let downloads = advice.downloads.iter().filter_map(|offered| {
        let devices = &knowledge.questions[knowledge.devices];
        Some(Place {
            platform: &devices.options.get(usize::from(offered.platform.0))?.id,
            app: &messenger.apps.get(offered.app)?.id,
            channel: &knowledge.channels[offered.channel].id,
            url: &offered.of(messenger)?.url,
        })
    });
    PickView {
        messenger: &messenger.id,
        app: messenger.apps.get(advice.app).map(|app| app.id.as_str()),
        sole_survivor: pick.is_sole_survivor,
        reasons: pick
            .reasons
            .iter()
            .flat_map(|row| &row.facts)
            .map(|witness| reason(knowledge, witness))
            .collect(),
        cautions: cautions.collect(),
        weaknesses: weaknesses.collect(),
        downloads: downloads.collect(),
        guides: advice.guides.iter().map(guide).collect(),
        needed_guides: advice.guides.iter().filter(|shown| shown.is_needed).map(guide).collect(),
    }
}

/// A caution with its sources.
pub(super) fn caution<'k>(
    knowledge: &'k Knowledge,
    caution: &'k crate::knowledge::Caution,
) -> CautionView<'k> {
    CautionView {
        caution: &caution.id,
        gravity: caution.gravity.id(),
        text: &caution.text,
        sources: ids(knowledge, &caution.from),
        date: knowledge.newest(&caution.from).to_string(),
    }
}

fn ranked<'k>(knowledge: &'k Knowledge, row: &Ranked) -> RankedView<'k> {
    RankedView {
        messenger: &knowledge.messengers[row.messenger].id,
        decided_by: row.behind.map(|behind| measure(knowledge, behind.measure)),
        rule: row.behind.and_then(|behind| match behind.decider {
            Decider::Preference(rule) => Some(knowledge.rules[rule].id.as_str()),
            Decider::Criterion => None,
        }),
    }
}

fn runner_up<'k>(knowledge: &'k Knowledge, row: &Ranked) -> Option<RunnerUp<'k>> {
    let RankedView { messenger, decided_by, rule } = ranked(knowledge, row);
    Some(RunnerUp { messenger, decided_by: decided_by?, rule })
}

fn exclusion<'k>(knowledge: &'k Knowledge, exclusion: &Exclusion) -> ExclusionView<'k> {
    ExclusionView {
        messenger: &knowledge.messengers[exclusion.messenger].id,
        failed: exclusion.failed.iter().map(|witness| reason(knowledge, witness)).collect(),
    }
}

fn unreached(knowledge: &Knowledge, other: Unreached) -> UnreachedView<'_> {
    UnreachedView { messenger: &knowledge.messengers[other.to].id, certain: other.is_certain }
}

fn fork<'k>(knowledge: &'k Knowledge, fork: &Fork) -> ForkView<'k> {
    ForkView {
        question: &knowledge.questions[fork.question].id,
        enough: fork.is_enough(),
        branches: fork.branches.iter().map(|row| branch(knowledge, fork.question, row)).collect(),
    }
}

fn given_up(knowledge: &Knowledge, row: GivenUp) -> GivenUpView<'_> {
    let rule = &knowledge.rules[row.rule];
    GivenUpView {
        rule: &rule.id,
        because: &rule.because,
        failed: row.is_failed,
        in_practice: rule.in_practice.as_deref(),
        fallback: row.fallback.map(|messenger| Fallback {
            messenger: &knowledge.messengers[messenger].id,
            clause: rule.fallback.as_deref(),
        }),
    }
}

fn clash<'k>(knowledge: &'k Knowledge, conflict: &Conflict) -> ConflictView<'k> {
    let relaxations = conflict.relaxations.iter().map(|way| RelaxationView {
        give_up: rules(knowledge, &way.give_up),
        messenger: &knowledge.messengers[way.pick].id,
        costs: knowledge.costs(&way.give_up).into(),
    });
    ConflictView {
        between: conflict.between.iter().map(|clash| rules(knowledge, clash)).collect(),
        relaxations: relaxations.collect(),
    }
}

fn pivotal_answer<'k>(knowledge: &'k Knowledge, pivotal: &PivotalAnswer) -> Pivotal<'k> {
    let question = &knowledge.questions[pivotal.question];
    let leads_to = pivotal.leads_to.iter().map(|(to, answer)| Lead {
        messenger: to.map(|to| knowledge.messengers[to].id.as_str()),
        change: changed(knowledge, &vec![(pivotal.question, *answer)]),
    });
    Pivotal { question: &question.id, choice: question.about == About::Choice, leads_to: leads_to.collect() }
}

fn flip<'k>(knowledge: &'k Knowledge, flip: &Flip) -> FlipView<'k> {
    let of = |about: About| {
        let questions = flip.change.iter().map(|(question, _)| &knowledge.questions[*question]);
        questions.filter(|question| question.about == about).map(|question| question.id.as_str()).collect()
    };
    FlipView {
        messenger: &knowledge.messengers[flip.to].id,
        change: changed(knowledge, &flip.change),
        choice: flip.is_choice,
        choices: of(About::Choice),
        circumstances: of(About::Circumstance),
        by_choice: flip.by_choice.as_ref().map(|change| changed(knowledge, change)),
    }
}

fn branch<'k>(
    knowledge: &'k Knowledge,
    question: Handle<crate::knowledge::Question>,
    branch: &ForkBranch,
) -> BranchView<'k> {
    let row = &knowledge.questions[question];
    BranchView {
        answers: branch.answers.iter().map(|options| row.ids(*options)).collect(),
        leads_to: branch.outcomes.iter().map(|row| verdict(knowledge, *row)).collect(),
    }
}

fn verdict(knowledge: &Knowledge, verdict: ForkOutcome) -> VerdictView<'_> {
    match verdict {
        ForkOutcome::Conflict => VerdictView { messenger: None, app: None },
        ForkOutcome::Pick(messenger, app) => {
            let messenger = &knowledge.messengers[messenger];
            let app = messenger.apps.get(app).map(|app| app.id.as_str());
            VerdictView { messenger: Some(&messenger.id), app }
        }
    }
}
