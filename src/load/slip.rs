//! What the RON parser stumbles over, in the words of the person who wrote it.

use std::ops::Range;

use ron::error::{Error, SpannedError};

use super::diagnostic::{Diagnostic, nearest};
use super::faults::list;
use super::source::SourceFile;

/// What is wrong, what would be right, and where.
type Slip = (String, String, Range<usize>);

const ID: &str = "an id is lower-case letters, digits and `_`, beginning with a letter";

/// What may stand in fields that take one of a few words.
const EXAMPLES: &[(&[&str], &str)] = &[
    (&["choose"], "write `one` or `any(min: 1)`"),
    (&["about"], "write `choice` or `circumstance`"),
    (&["guards"], "write `safety` or `comfort`"),
    (&["recheck_after"], "write `months(12)`"),
    (
        &["when", "ask_if", "offer_if", "use_if", "needed_if"],
        "write `always`, `is(question, option)`, `all([…])`, `any([…])` or `not(…)`",
    ),
];

/// The parser's error as a fault at the word or sign it is about.
pub(super) fn fault(at: usize, file: &SourceFile, error: &SpannedError) -> Diagnostic {
    let start = file.offset(error.span.start.line, error.span.start.col);
    let end = file.offset(error.span.end.line, error.span.end.col).max(start);
    let token = file.token(start);
    let (message, help, span) = missing(file, &error.code, &token)
        .or_else(|| word(file, &error.code, &token))
        .or_else(|| number(file, &error.code, start, end))
        .or_else(|| text(file, &error.code, start, end))
        .unwrap_or_else(|| plain(&error.code, token));
    Diagnostic { file: at, span, message, help: Some(help) }
}

/// Something that should stand between two entries.
fn missing(file: &SourceFile, error: &Error, token: &Range<usize>) -> Option<Slip> {
    if !matches!(
        error,
        Error::ExpectedComma | Error::ExpectedArrayEnd | Error::ExpectedMapEnd | Error::ExpectedStructLikeEnd
    ) {
        return None;
    }
    let (before, after) = file.split(token.start);
    let word = file.word_round(token.start);
    if word.start < token.start && after.starts_with('-') {
        return Some((
            format!("`{}` cannot be an id", file.split(word.end).0.get(word.start..)?),
            ID.into(),
            word,
        ));
    }
    // A text whose closing quote is missing runs on to the opening quote of the next one.
    if let Some(closed) = before.trim_end().strip_suffix('"')
        && let Some((earlier, inside)) = closed.rsplit_once('"')
        && inside.contains('\n')
    {
        return Some(unclosed(file.token(earlier.len())));
    }
    let help = "a comma `,` between entries, or a closing bracket";
    Some(("something is missing before this place".into(), help.into(), token.clone()))
}

fn unclosed(span: Range<usize>) -> Slip {
    ("a text is not closed".into(), "end it with a double quote `\"`".into(), span)
}

/// A bare word that is none, or is not among those that may stand there.
fn word(file: &SourceFile, error: &Error, token: &Range<usize>) -> Option<Slip> {
    let found = file.text.get(token.clone())?;
    let example = example(file.split(token.start).0);
    match error {
        Error::NoSuchEnumVariant { expected, found, .. }
        | Error::NoSuchStructField { expected, found, .. } => {
            let help = nearest(found, expected.iter().copied()).map_or_else(
                || format!("there are: {}", list(expected)),
                |near| format!("did you mean `{near}`?"),
            );
            Some((format!("`{found}` cannot stand here"), help, token.clone()))
        }
        Error::ExpectedIdentifier | Error::InvalidIdentifier(_) | Error::SuggestRawIdentifier(_) => {
            let (message, help) = match found.chars().next() {
                Some('"') => ("a bare word should stand here".into(), "ids are written without quotes"),
                Some(c) if c.is_alphanumeric() => (format!("`{found}` cannot stand here"), ID),
                _ => ("a bare word should stand here".into(), ID),
            };
            Some((message, example.unwrap_or(help).into(), token.clone()))
        }
        Error::ExpectedStructLike
        | Error::ExpectedNamedStructLike(_)
        | Error::ExpectedDifferentStructName { .. } => {
            let is_end = [",", ")", "]", "}", ""].contains(&found);
            let span = if is_end {
                file.word_round(file.split(token.start).0.trim_end().len())
            } else {
                token.clone()
            };
            let help = example.unwrap_or("write `(field: value, …)`");
            Some(("a record should stand here".into(), help.into(), span))
        }
        Error::ExpectedDifferentLength { .. } => {
            let open = file.split(token.start).0.rfind('(')?;
            let help = "a condition on an answer is `is(question, option)`";
            Some(("this condition is not complete".into(), help.into(), file.word_round(open)))
        }
        _ => None,
    }
}

/// What stands in the field whose value ends `before`, if that is one of a few words.
fn example(before: &str) -> Option<&'static str> {
    let field = before.rsplit(['(', '[', '{', ',', '\n']).next()?.split(':').next()?.trim();
    EXAMPLES.iter().find(|(fields, _)| fields.contains(&field)).map(|(_, example)| *example)
}

/// A number that is too large, too small or none.
fn number(file: &SourceFile, error: &Error, start: usize, end: usize) -> Option<Slip> {
    let span = file.word_round(start);
    match error {
        Error::IntegerOutOfBounds => {
            Some(("this number is too large".into(), "write a smaller whole number".into(), span))
        }
        Error::ExpectedInteger
        | Error::InvalidIntegerDigit { .. }
        | Error::ExpectedFloat
        | Error::FloatUnderscore
        | Error::UnderscoreAtBeginning => {
            let span = if span.is_empty() { file.token(start.min(end)) } else { span };
            let help = "write it in digits, without quotes and without a sign";
            Some(("a whole number should stand here".into(), help.into(), span))
        }
        _ => None,
    }
}

/// A text that is not closed, or holds an escape that does not exist.
fn text(file: &SourceFile, error: &Error, start: usize, end: usize) -> Option<Slip> {
    match error {
        Error::ExpectedStringEnd => Some(unclosed(file.token(start.saturating_sub(1)))),
        Error::InvalidEscape(_) => {
            let at = file.split(end).0.rfind('\\').unwrap_or(start);
            let length = file.split(at).1.chars().take(2).map(char::len_utf8).sum::<usize>();
            let help = "write a backslash as `\\\\`, a double quote as `\\\"`";
            Some(("a backslash begins no sign that is known here".into(), help.into(), at..at + length))
        }
        Error::Eof => {
            let at = file.text.trim_end().len();
            let help = "a closing bracket is missing somewhere above";
            Some(("the file ends too early".into(), help.into(), at..at))
        }
        _ => None,
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the parser's errors are many, and some may be added")]
/// What needs no look at the text.
fn plain(error: &Error, span: Range<usize>) -> Slip {
    let (message, help) = match error {
        Error::ExpectedMapColon => ("a colon is missing", "write `word: value`"),
        Error::ExpectedString => ("a text in double quotes should stand here", "write \"…\""),
        Error::ExpectedArray => ("a list should stand here", "write `[…]`"),
        Error::ExpectedMap => ("a list of `word: value` should stand here", "write `{word: value, …}`"),
        Error::ExpectedBoolean => ("`true` or `false` should stand here", "write one of them"),
        Error::MissingStructField { .. } => ("`any` has no `min`", "write `any(min: 1)`"),
        Error::TrailingCharacters => {
            ("the file goes on after its end", "one closing bracket too many above?")
        }
        Error::UnclosedBlockComment => ("a note is not closed", "end it with `*/`, or begin it with `//`"),
        Error::ExceededRecursionLimit => {
            ("too many brackets stand inside each other", "write it with fewer of them")
        }
        Error::UnexpectedChar(_) | Error::ExpectedRawValue => {
            ("a value is missing before this place", "write `word: value`")
        }
        _ => ("this cannot stand here", "compare it with an entry like it that has no fault"),
    };
    (message.into(), help.into(), span)
}
