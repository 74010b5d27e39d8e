//! *I don't know* and *rather not say*: every completion counts. Where they differ, the fork is named.

use super::compiled::compile;
use super::{Outcome, is_unknown, recommend};
use crate::answers::{Answer, AnswerSheet, Part};
use crate::knowledge::{Handle, Kind, Knowledge, Messenger, OptionSet, Question};

/// Most completions of several questions together that are tried.
const MOST_COMPLETIONS: usize = 20_000;

/// What the questions a person could not answer leave open.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Forks {
    /// The questions where the answer decides, each with its sides.
    pub forks: Vec<Fork>,
    /// Whether every combination of answers was tried; else each question was tried alone.
    pub is_exhaustive: bool,
    /// Whether all that was tried leads to the same.
    pub is_settled: bool,
}

/// One question whose unknown answer decides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fork {
    /// The question.
    pub question: Handle<Question>,
    /// Answers by what they lead to.
    pub sides: Vec<Side>,
}

/// Answers that lead to the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Side {
    /// The answers.
    pub answers: Vec<OptionSet>,
    /// What they lead to.
    pub verdict: Verdict,
}

/// What a completion leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// This messenger with this app.
    Pick(Handle<Messenger>, usize),
    /// Nobody.
    Conflict,
}

/// What the unknown answers of `sheet` leave open.
pub fn forks(knowledge: &Knowledge, sheet: &AnswerSheet) -> Forks {
    let selection = sheet.in_force(knowledge);
    let unknown: Vec<Handle<Question>> =
        knowledge.questions.handles().filter(|question| is_unknown(&selection, *question)).collect();
    let forks: Vec<Fork> = unknown
        .iter()
        .map(|question| Fork { question: *question, sides: sides(knowledge, sheet, *question) })
        .filter(|fork| fork.sides.len() > 1)
        .collect();
    let completions = completions(knowledge, sheet, &unknown);
    let is_exhaustive = completions.is_some();
    let engine = compile(knowledge);
    let is_settled = forks.is_empty()
        && completions.is_none_or(|sheets| {
            let mut verdicts = sheets.iter().map(|sheet| engine.winner(&engine.ticks(sheet)));
            let first = verdicts.next();
            verdicts.all(|verdict| Some(verdict) == first)
        });
    Forks { forks, is_exhaustive, is_settled }
}

fn sides(knowledge: &Knowledge, sheet: &AnswerSheet, question: Handle<Question>) -> Vec<Side> {
    let mut sides: Vec<Side> = Vec::new();
    for options in possible(knowledge, sheet, question) {
        let verdict = verdict(knowledge, &sheet.with(question, Answer::Chosen(options)));
        match sides.iter_mut().find(|side| side.verdict == verdict) {
            Some(side) => side.answers.push(options),
            None => sides.push(Side { answers: vec![options], verdict }),
        }
    }
    sides
}

fn verdict(knowledge: &Knowledge, sheet: &AnswerSheet) -> Verdict {
    match recommend(knowledge, sheet).outcome {
        Outcome::Pick(pick) => Verdict::Pick(pick.messenger, pick.advice.app),
        Outcome::Conflict(_) => Verdict::Conflict,
    }
}

/// Every answer that could be the true one.
fn possible(knowledge: &Knowledge, sheet: &AnswerSheet, question: Handle<Question>) -> Vec<OptionSet> {
    let Part::Unknown { offered } = sheet.in_force(knowledge).part(question) else { return Vec::new() };
    match knowledge.questions[question].kind {
        Kind::One => offered.iter().map(OptionSet::only).collect(),
        Kind::Any { min } => offered.subsets().filter(|set| set.count() >= u32::from(min)).collect(),
    }
}

/// Every sheet that could be the true one; `None` if they are too many to try.
fn completions(
    knowledge: &Knowledge,
    sheet: &AnswerSheet,
    unknown: &[Handle<Question>],
) -> Option<Vec<AnswerSheet>> {
    let mut sheets = vec![sheet.clone()];
    for question in unknown {
        let mut longer = Vec::new();
        for sheet in &sheets {
            // An earlier completion can make a later question not apply any more.
            let answers = possible(knowledge, sheet, *question);
            if answers.is_empty() {
                longer.push(sheet.clone());
            }
            longer.extend(answers.into_iter().map(|options| sheet.with(*question, Answer::Chosen(options))));
            if longer.len() > MOST_COMPLETIONS {
                return None;
            }
        }
        sheets = longer;
    }
    Some(sheets)
}
