//! One answer by its words: from a file, or from `--set`.

use crate::answers::Answer;
use crate::knowledge::{Handle, Kind, Knowledge, OptionSet, Question};
use crate::load::files::{Code, KEEP_ONE, suggestion};

/// The answers that are no options.
const NO_OPTIONS: [&str; 2] = ["dont_know", "rather_not_say"];

/// A word of an answer that does not fit.
pub(super) struct AnswerError {
    pub(super) code: Code,
    pub(super) is_question: bool,
    pub(super) at: usize,
    pub(super) message: String,
    pub(super) help: String,
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

pub(super) fn answer(
    knowledge: &Knowledge,
    id: &str,
    words: &[&str],
) -> Result<(Handle<Question>, Answer), AnswerError> {
    let error = |code, is_question, at, message, help| AnswerError { code, is_question, at, message, help };
    let Some(handle) = knowledge.question(id) else {
        let known: Vec<&str> = knowledge.questions.iter().map(|(_, question)| question.id.as_str()).collect();
        return Err(error(
            Code::UnknownName,
            true,
            0,
            format!("there is no question `{id}`"),
            suggestion(id, &known),
        ));
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
            let help = format!("remove it, or answer `{id}` with `{word}` alone");
            let message = format!("`{word}` cannot be combined with an option");
            return Err(error(Code::MixedAnswer, false, at, message, help));
        }
        let Some(option) = question.option(word) else {
            let mut known: Vec<&str> = question.options.iter().map(|option| option.id.as_str()).collect();
            known.extend(NO_OPTIONS);
            let message = format!("question `{id}` has no option `{word}`");
            return Err(error(Code::UnknownName, false, at, message, suggestion(word, &known)));
        };
        if options.has(option) {
            let message = format!("duplicate option `{word}`");
            return Err(error(Code::DuplicateEntry, false, at, message, KEEP_ONE.into()));
        }
        options = options.toggled(option);
    }
    match wanted(question.kind, options.count()) {
        None => Ok((handle, Answer::Chosen(options))),
        Some(wanted) => {
            let message = format!("question `{id}` has {} options chosen", options.count());
            Err(error(Code::WrongNumberChosen, true, 0, message, wanted))
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
