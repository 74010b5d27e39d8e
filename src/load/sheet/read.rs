//! Reads a sheet, with every error at once.

use std::path::Path;

use smallvec::SmallVec;

use super::answer::answer;
use super::fields::{Done, Fields, GENERAL};
use super::{json, ron};
use crate::answers::{AnswerSheet, StepsDone};
use crate::knowledge::{Handle, Knowledge, Rule};
use crate::load::files::{Code, Diagnostic, Diagnostics, KEEP_ONE, SourceFile, SpannedIdent};

/// A sheet that was read.
#[derive(Debug)]
pub struct LoadedSheet {
    /// The answers that fit today's knowledge.
    pub sheet: AnswerSheet,
    /// The setup steps that were done, as far as they still exist.
    pub steps_done: StepsDone,
    /// Set if the sheet was made with other knowledge.
    pub stale: Option<Stale>,
}

/// A sheet made with other knowledge than today's.
#[derive(Debug)]
pub struct Stale {
    /// What no longer fits and was left out.
    pub left_out: Vec<Diagnostic>,
}

/// Reads a sheet: JSON if its name ends in `.json` or it begins with `{`, else RON.
///
/// # Errors
/// Every error of the file, unless it was made with other knowledge: then what does not fit is left out and reported.
pub fn read_sheet(file: &SourceFile, knowledge: &Knowledge) -> Result<LoadedSheet, Vec<Diagnostic>> {
    let mut diagnostics = Diagnostics::new(0, file);
    let is_json = Path::new(&file.name).extension().is_some_and(|extension| extension == "json")
        || file.text.trim_start().starts_with('{');
    let Fields { hash, answers, gave_up, done } =
        if is_json { json::read(file, &mut diagnostics) } else { ron::read(file, &mut diagnostics) }
            .map_err(|diagnostic| vec![diagnostic])?;
    let unreadable = diagnostics.into_found();
    let mut diagnostics = Diagnostics::new(0, file);
    let mut sheet = AnswerSheet::default();
    for (word, words) in answers {
        // Each of very many wrong answers would be compared with every question.
        if diagnostics.is_full() {
            diagnostics.pass_over();
            continue;
        }
        match answer(knowledge, word.0, &words.iter().map(|word| word.0).collect::<SmallVec<[&str; 3]>>()) {
            Ok((question, _)) if sheet.get(question).is_some() => {
                let message = format!("duplicate answer to `{}`", word.0);
                diagnostics.at_ident(Code::DuplicateEntry, word, message, KEEP_ONE);
            }
            Ok((question, answer)) => sheet.record(question, answer),
            Err(error) => {
                let place = words.get(error.at).copied().filter(|_| !error.is_question).unwrap_or(word);
                diagnostics.at_ident(error.code, place, error.message, error.help);
            }
        }
    }
    let requires = |rule: &Rule| rule.require.is_some();
    for rule in rules(gave_up, knowledge, requires, "there is no requirement", &mut diagnostics) {
        sheet.give_up(rule);
    }
    let steps_done = steps_done(knowledge, &done, &mut diagnostics);
    let left_out = diagnostics.into_found();
    let is_stale = hash.is_some_and(|hash| hash.0 != knowledge.hash);
    if !unreadable.is_empty() || (!is_stale && !left_out.is_empty()) {
        return Err(unreadable.into_iter().chain(left_out).collect());
    }
    Ok(LoadedSheet { sheet, steps_done, stale: is_stale.then_some(Stale { left_out }) })
}

fn steps_done<'a>(knowledge: &Knowledge, done: &Done<'a>, diagnostics: &mut Diagnostics<'a>) -> StepsDone {
    let mut steps_done = StepsDone::default();
    for (word, guides) in &done.0 {
        let owner = knowledge.messenger(word.0);
        if owner.is_none() && word.0 != GENERAL {
            diagnostics.unknown(
                *word,
                "there is no messenger",
                knowledge.messengers.iter().map(|(_, messenger)| messenger.id.as_str()),
            );
            continue;
        }
        let rows = || knowledge.guides.iter().filter(|(_, guide)| guide.messenger() == owner);
        for (word, steps) in &guides.0 {
            match rows().find(|(_, guide)| guide.id == word.0) {
                None => diagnostics.unknown(
                    *word,
                    "there is no guide",
                    rows().map(|(_, guide)| guide.id.as_str()),
                ),
                Some((handle, guide)) => {
                    let all = guide.all_steps().count();
                    let steps =
                        steps.iter().filter_map(|step| step.checked_sub(1)).filter(|step| *step < all);
                    steps_done.set(handle, steps);
                }
            }
        }
    }
    steps_done
}

/// The rules called `words`, each once, of those that fit.
pub(in crate::load) fn rules(
    words: Vec<SpannedIdent<'_>>,
    knowledge: &Knowledge,
    fits: impl Fn(&Rule) -> bool,
    lacking: &str,
    diagnostics: &mut Diagnostics<'_>,
) -> Vec<Handle<Rule>> {
    let known = || knowledge.rules.iter().filter(|(_, rule)| fits(rule));
    let mut found = Vec::new();
    for word in words {
        match known().find(|(_, rule)| rule.id == word.0) {
            None => diagnostics.unknown(word, lacking, known().map(|(_, rule)| rule.id.as_str())),
            Some((rule, _)) if found.contains(&rule) => {
                let message = format!("duplicate rule `{}`", word.0);
                diagnostics.at_ident(Code::DuplicateEntry, word, message, KEEP_ONE);
            }
            Some((rule, _)) => found.push(rule),
        }
    }
    found
}
