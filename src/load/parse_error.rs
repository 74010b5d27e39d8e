//! What the RON parser stumbles over, in the words of the person who wrote it.
#![expect(clippy::wildcard_enum_match_arm, reason = "the parser's errors are many, and some may be added")]

use std::ops::Range;

use ron::error::{Error, SpannedError};

use super::diagnostic::{Diagnostic, nearest};
use super::diagnostics::list;
use super::source::SourceFile;

/// What is wrong, what would be right, and where.
type ParseError = (String, String, Range<usize>);

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
pub(super) fn diagnostic(at: usize, file: &SourceFile, error: &SpannedError) -> Diagnostic {
    let start = file.offset(error.span.start.line, error.span.start.col);
    let end = file.offset(error.span.end.line, error.span.end.col).max(start);
    let token = file.token(start);
    let (message, help, span) = missing(file, &error.code, &token)
        .or_else(|| word(file, &error.code, &token))
        .or_else(|| record(file, &error.code, &token))
        .or_else(|| number(file, &error.code, start, end))
        .or_else(|| text(file, &error.code, start, end))
        .unwrap_or_else(|| plain(&error.code, token));
    Diagnostic { file: at, span, message, help: Some(help) }
}

/// Something that should stand between two entries.
fn missing(file: &SourceFile, error: &Error, token: &Range<usize>) -> Option<ParseError> {
    if !matches!(
        error,
        Error::ExpectedComma | Error::ExpectedArrayEnd | Error::ExpectedMapEnd | Error::ExpectedStructLikeEnd
    ) {
        return None;
    }
    let before = file.split(token.start).0.trim_end();
    // A text whose closing quote is missing runs on to the opening quote of the next one.
    if let Some(closed) = before.strip_suffix('"')
        && let Some((earlier, inside)) = closed.rsplit_once('"')
        && inside.contains('\n')
    {
        return Some(unclosed(file.token(earlier.len())));
    }
    if before.ends_with(',') {
        let message = "a closing bracket should stand before this place".into();
        return Some((message, "close it there, or take the rest out".into(), token.clone()));
    }
    let help = "a comma `,` between entries, or a closing bracket";
    Some(("something is missing before this place".into(), help.into(), token.clone()))
}

fn unclosed(span: Range<usize>) -> ParseError {
    ("a text is not closed".into(), "end it with a double quote `\"`".into(), span)
}

/// A bare word that is none, or is not among those that may stand there.
fn word(file: &SourceFile, error: &Error, token: &Range<usize>) -> Option<ParseError> {
    let found = file.text.get(token.clone())?;
    let before = file.split(token.start).0;
    let example = example(before);
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
            let (message, help) = match (example, found.chars().next()) {
                (Some(example), _) => (format!("`{found}` cannot stand here"), example),
                (None, Some('"')) => {
                    ("a bare word should stand here".into(), "ids are written without quotes")
                }
                (None, Some(c)) if c.is_alphanumeric() => (format!("`{found}` cannot be an id"), ID),
                (None, _) => ("a bare word should stand here".into(), ID),
            };
            Some((message, help.into(), token.clone()))
        }
        Error::ExpectedDifferentLength { .. } => {
            let open = before.rfind('(')?;
            let help = "a condition on an answer is `is(question, option)`";
            Some(("this condition is not complete".into(), help.into(), file.word_round(open)))
        }
        _ => None,
    }
}

/// A record that is none.
fn record(file: &SourceFile, error: &Error, token: &Range<usize>) -> Option<ParseError> {
    let found = file.text.get(token.clone())?;
    let before = file.split(token.start).0;
    let last = file.word_round(before.trim_end().len());
    let last = (last.clone(), file.text.get(last)?);
    let is_end = !last.1.is_empty() && [",", ")", "]", "}", ""].contains(&found);
    match error {
        Error::ExpectedDifferentStructName { .. } => {
            let help = format!("take `{found}` out");
            Some(("the brackets of a record have no name before them".into(), help, token.clone()))
        }
        Error::ExpectedStructLike | Error::ExpectedNamedStructLike(_) => {
            let help = example(before).unwrap_or("write `(field: value, …)`").into();
            if is_end {
                return Some((format!("`{}` is not complete", last.1), help, last.0));
            }
            Some(("a record should stand here".into(), help, token.clone()))
        }
        Error::ExpectedMapColon if is_end => {
            let help = "write `field: value`".into();
            Some((format!("`{}` has no field before it", last.1), help, last.0))
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
fn number(file: &SourceFile, error: &Error, start: usize, end: usize) -> Option<ParseError> {
    let span = file.word_round(start);
    match error {
        Error::IntegerOutOfBounds if file.split(span.start).1.starts_with('-') => {
            Some(("this number is below zero".into(), "write 0 or a larger whole number".into(), span))
        }
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
fn text(file: &SourceFile, error: &Error, start: usize, end: usize) -> Option<ParseError> {
    match error {
        Error::ExpectedStringEnd => Some(unclosed(file.token(start))),
        Error::InvalidEscape(_) => {
            let at = file.split(end).0.rfind('\\').unwrap_or(start);
            let length = file.split(at).1.chars().take(2).map(char::len_utf8).sum::<usize>();
            let help = "write a backslash as `\\\\`, a double quote as `\\\"`";
            Some(("a backslash begins no sign that is known here".into(), help.into(), at..at + length))
        }
        Error::UnclosedBlockComment => {
            let at = file.split(end).0.rfind("/*").unwrap_or(start);
            let help = "end it with `*/`, or begin it with `//`";
            Some(("a note is not closed".into(), help.into(), at..at + 2))
        }
        Error::Eof => {
            let at = file.text.trim_end().len();
            let help = "a closing bracket is missing somewhere above";
            Some(("the file ends too early".into(), help.into(), at..at))
        }
        _ => None,
    }
}

/// What needs no look at the text.
fn plain(error: &Error, span: Range<usize>) -> ParseError {
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
        Error::ExceededRecursionLimit => {
            ("too many brackets stand inside each other", "write it with fewer of them")
        }
        Error::ExpectedChar => {
            ("a single quote cannot stand here", "ids stand without quotes, texts in double quotes")
        }
        Error::UnexpectedChar('/') => ("a note begins with two slashes", "write `//` before it"),
        Error::UnexpectedChar(_) | Error::ExpectedRawValue => {
            ("a value is missing before this place", "write `word: value`")
        }
        _ => ("this cannot stand here", "compare it with an entry like it that has no fault"),
    };
    (message.into(), help.into(), span)
}
