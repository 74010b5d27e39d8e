//! Answer sheets as files, RON or JSON: read with every fault at once, written without what a person would rather not say.

mod json;
mod write;

use std::path::Path;

use ron::value::RawValue;

use crate::load::diagnostic::{Diagnostic, nearest};
use crate::load::diagnostics::{Diagnostics, list};
use crate::load::parse::document;
use crate::load::record::{Entries, SpannedIdent, Text, record};
use crate::load::source::SourceFile;

pub use self::write::write_sheet;
use crate::answers::{Answer, AnswerSheet, StepsDone};
use crate::knowledge::{Handle, Kind, Knowledge, OptionSet, Question, Rule};

record! {
    /// An answer sheet in RON: each answer is a word or a list of words.
    RonSheet { format: u32, knowledge: Text<'a>, answers: Entries<'a, &'a RawValue>, gave_up: Vec<SpannedIdent<'a>>, done: Done<'a> }
}

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
/// Every fault of the file, unless it was made with other knowledge: then what does not fit is left out and told.
pub fn read_sheet(file: &SourceFile, knowledge: &Knowledge) -> Result<LoadedSheet, Vec<Diagnostic>> {
    let mut diagnostics = Diagnostics::new(0, file);
    let is_json = Path::new(&file.name).extension().is_some_and(|extension| extension == "json")
        || file.text.trim_start().starts_with('{');
    let Read { hash, answers, gave_up, done } =
        if is_json { json::read(file, &mut diagnostics) } else { from_ron(file, &mut diagnostics) }
            .map_err(|diagnostic| vec![diagnostic])?;
    let unreadable = diagnostics.into_found();
    let mut diagnostics = Diagnostics::new(0, file);
    let mut sheet = AnswerSheet::default();
    for (word, words) in answers {
        match answer(knowledge, word.0, &words.iter().map(|word| word.0).collect::<Vec<_>>()) {
            Ok((question, _)) if sheet.get(question).is_some() => {
                diagnostics.at_ident(
                    word,
                    format!("`{}` is answered twice", word.0),
                    Some("keep one of them".into()),
                );
            }
            Ok((question, answer)) => sheet.record(question, answer),
            Err(error) => diagnostics.at_ident(
                words.get(error.at).copied().filter(|_| !error.is_question).unwrap_or(word),
                error.message,
                Some(error.help),
            ),
        }
    }
    for rule in rules(
        gave_up,
        knowledge,
        |rule| rule.require.is_some(),
        "rule that requires something",
        &mut diagnostics,
    ) {
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

/// A sheet's fields, whatever they were written in.
struct Read<'a> {
    hash: Option<Text<'a>>,
    answers: Vec<(SpannedIdent<'a>, Vec<SpannedIdent<'a>>)>,
    gave_up: Vec<SpannedIdent<'a>>,
    done: Done<'a>,
}

/// Steps done, counted from one, by guide; guides by messenger, those for several messengers under [`GENERAL`].
type Done<'a> = Entries<'a, Entries<'a, Vec<usize>>>;

/// What stands in the place of a messenger over guides for several.
pub(super) const GENERAL: &str = "general";

fn steps_done<'a>(knowledge: &Knowledge, done: &Done<'a>, diagnostics: &mut Diagnostics<'a>) -> StepsDone {
    let mut steps_done = StepsDone::default();
    for (word, guides) in &done.0 {
        let owner = knowledge.messenger(word.0);
        if owner.is_none() && word.0 != GENERAL {
            diagnostics.unknown(
                *word,
                "messenger",
                knowledge.messengers.iter().map(|(_, messenger)| messenger.id.as_str()),
            );
            continue;
        }
        let rows = || knowledge.guides.iter().filter(|(_, guide)| guide.messenger() == owner);
        for (word, steps) in &guides.0 {
            match rows().find(|(_, guide)| guide.id == word.0) {
                None => diagnostics.unknown(*word, "guide", rows().map(|(_, guide)| guide.id.as_str())),
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
pub(super) fn rules(
    words: Vec<SpannedIdent<'_>>,
    knowledge: &Knowledge,
    fits: impl Fn(&Rule) -> bool,
    kind: &str,
    diagnostics: &mut Diagnostics<'_>,
) -> Vec<Handle<Rule>> {
    let known = || knowledge.rules.iter().filter(|(_, rule)| fits(rule));
    let mut found = Vec::new();
    for word in words {
        match known().find(|(_, rule)| rule.id == word.0) {
            None => diagnostics.unknown(word, kind, known().map(|(_, rule)| rule.id.as_str())),
            Some((rule, _)) if found.contains(&rule) => {
                diagnostics.at_ident(
                    word,
                    format!("`{}` is named twice", word.0),
                    Some("keep one of them".into()),
                );
            }
            Some((rule, _)) => found.push(rule),
        }
    }
    found
}

fn from_ron<'a>(file: &'a SourceFile, diagnostics: &mut Diagnostics<'a>) -> Result<Read<'a>, Diagnostic> {
    let sheet = document(0, file, |sheet: &RonSheet<'a>| sheet.format)?;
    diagnostics.context(&sheet, SpannedIdent("answers"), None);
    let mut answers = Vec::new();
    for (word, raw) in sheet.answers.unwrap_or_default().0 {
        let text = raw.get_ron();
        if let Ok(words) = ron::from_str(text).or_else(|_| ron::from_str(text).map(|word| vec![word])) {
            answers.push((word, words));
        } else {
            let help = "write one word, or several in square brackets: `[android, linux]`".to_owned();
            let span = file.span(text.trim()).unwrap_or(0..0);
            diagnostics.at(span, format!("the answer to `{}` cannot be read", word.0), Some(help));
        }
    }
    let (gave_up, done) = (sheet.gave_up.unwrap_or_default(), sheet.done.unwrap_or_default());
    Ok(Read { hash: sheet.knowledge, answers, gave_up, done })
}

/// The answers that are no options.
const NO_OPTIONS: [&str; 2] = ["dont_know", "rather_not_say"];

/// A word of an answer that does not fit.
struct AnswerError {
    is_question: bool,
    at: usize,
    message: String,
    help: String,
}

/// An answer by its words, as `--set QUESTION=OPTION[,OPTION]` gives it.
///
/// # Errors
/// What is wrong, and what would be right.
pub fn parse_answer(
    knowledge: &Knowledge,
    question: &str,
    options: &str,
) -> Result<(Handle<Question>, Answer), String> {
    let words: Vec<&str> = options.split(',').map(str::trim).filter(|word| !word.is_empty()).collect();
    answer(knowledge, question, &words).map_err(|error| format!("{}; {}", error.message, error.help))
}

fn answer(
    knowledge: &Knowledge,
    id: &str,
    words: &[&str],
) -> Result<(Handle<Question>, Answer), AnswerError> {
    let error = |is_question, at, message, help| AnswerError { is_question, at, message, help };
    let near = |word: &str, known: Vec<&str>| {
        nearest(word, known.iter().copied())
            .map_or_else(|| format!("there are: {}", list(&known)), |near| format!("did you mean `{near}`?"))
    };
    let Some(handle) = knowledge.question(id) else {
        let known = knowledge.questions.iter().map(|(_, question)| question.id.as_str()).collect();
        return Err(error(true, 0, format!("there is no question `{id}`"), near(id, known)));
    };
    match words {
        ["dont_know"] => return Ok((handle, Answer::DontKnow)),
        ["rather_not_say"] => return Ok((handle, Answer::RatherNotSay)),
        _ => {}
    }
    let question = &knowledge.questions[handle];
    let mut options = OptionSet::default();
    for (at, word) in words.iter().enumerate() {
        if NO_OPTIONS.contains(word) {
            let help = format!("take it out, or answer `{id}` with `{word}` alone");
            return Err(error(false, at, format!("`{word}` cannot stand beside an option"), help));
        }
        let Some(option) = question.option(word) else {
            let mut known: Vec<&str> = question.options.iter().map(|option| option.id.as_str()).collect();
            known.extend(NO_OPTIONS);
            let message = format!("question `{id}` has no option `{word}`");
            return Err(error(false, at, message, near(word, known)));
        };
        if options.has(option) {
            let message = format!("option `{word}` is given twice");
            return Err(error(false, at, message, "keep one of them".into()));
        }
        options = options.toggled(option);
    }
    match wanted(question.kind, options.count()) {
        None => Ok((handle, Answer::Chosen(options))),
        Some(wanted) => {
            let message = format!("question `{id}` has {} options chosen", options.count());
            Err(error(true, 0, message, wanted))
        }
    }
}

/// How many options are to be chosen, if it is not that many.
fn wanted(kind: Kind, chosen: u32) -> Option<String> {
    match kind {
        Kind::One if chosen != 1 => Some("choose exactly one option".into()),
        Kind::Any { min } if chosen < u32::from(min) => Some(format!("choose at least {min}")),
        Kind::One | Kind::Any { .. } => None,
    }
}
