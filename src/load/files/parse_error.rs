//! What the RON parser stumbles over, in the words of the person who wrote it.
#![expect(clippy::wildcard_enum_match_arm, reason = "the parser's errors are many, and some may be added")]

use std::ops::Range;

use ron::error::{Error, SpannedError};

use super::code::Code;
use super::diagnostic::Diagnostic;
use super::ids::ID;
use super::nearest::suggestion;
use super::source::SourceFile;

/// What kind of error it is, what is wrong, what would be right, and where.
type ParseError = (Code, String, String, Range<usize>);

/// What may stand in fields that take one of a few words.
const EXAMPLES: &[(&[&str], &str)] = &[
    (&["choose"], "write `one` or `any(min: 1)`"),
    (&["about"], "write `choice` or `circumstance`"),
    (&["guards"], "write `safety`, `reach` or `comfort`"),
    (&["joins"], "write `own_devices` or `their_devices`"),
    (&["gravity"], "write `grave` or `notable`"),
    (&["prefer"], "write an attribute, or `messenger(id)`"),
    (&["recheck_after"], "write `months(12)`"),
    (
        &["when", "ask_if", "offer_if", "use_if", "needed_if"],
        "write `always`, `is(question, option)`, `all([…])`, `any([…])`, `not(…)` or `named(id)`",
    ),
];

/// The parser's error as an error at the word or sign it is about.
pub(super) fn diagnostic(at: usize, file: &SourceFile, error: &SpannedError) -> Diagnostic {
    let start = file.offset(error.span.start.line, error.span.start.col);
    let end = file.offset(error.span.end.line, error.span.end.col).max(start);
    let token = file.token(start);
    let (code, message, help, span) = missing(file, &error.code, &token)
        .or_else(|| word(file, &error.code, &token))
        .or_else(|| record(file, &error.code, &token))
        .or_else(|| number(file, &error.code, start, end))
        .or_else(|| text(file, &error.code, start, end))
        .unwrap_or_else(|| plain(&error.code, token));
    Diagnostic { code, file: at, span, message, help }
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
    let (message, help) = if before.ends_with(',') {
        ("expected a closing bracket before this", "close it there, or remove the rest")
    } else {
        let help = "put `,` between entries, or close the bracket";
        ("expected a comma or a closing bracket before this", help)
    };
    Some((Code::MissingSeparator, message.into(), help.into(), token.clone()))
}

fn unclosed(span: Range<usize>) -> ParseError {
    (Code::Unclosed, "unclosed text".into(), "end it with a double quote `\"`".into(), span)
}

/// A bare word that is none, or is not among those that may stand there.
fn word(file: &SourceFile, error: &Error, token: &Range<usize>) -> Option<ParseError> {
    let found = file.text.get(token.clone())?;
    let before = file.split(token.start).0;
    let example = example(before);
    match error {
        Error::NoSuchEnumVariant { expected, found, .. }
        | Error::NoSuchStructField { expected, found, .. } => {
            let help = suggestion(found, expected);
            Some((Code::UnknownWord, format!("unexpected `{found}`"), help, token.clone()))
        }
        Error::ExpectedIdentifier | Error::InvalidIdentifier(_) | Error::SuggestRawIdentifier(_) => {
            let (code, message, help) = match (example, found.chars().next()) {
                (Some(example), _) => (Code::UnknownWord, format!("unexpected `{found}`"), example),
                (None, Some('"')) => (Code::WrongKind, "expected an id".into(), "write ids without quotes"),
                (None, Some(c)) if c.is_alphanumeric() => {
                    (Code::InvalidId, format!("`{found}` is not a valid id"), ID)
                }
                (None, _) => (Code::WrongKind, "expected an id".into(), ID),
            };
            Some((code, message, help.into(), token.clone()))
        }
        Error::ExpectedDifferentLength { .. } => {
            let open = before.rfind('(')?;
            let help = "a condition on an answer is `is(question, option)`";
            Some((Code::Incomplete, "incomplete condition".into(), help.into(), file.word_round(open)))
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
            let help = format!("remove `{found}`");
            Some((Code::Unexpected, "unexpected name before a record".into(), help, token.clone()))
        }
        Error::ExpectedStructLike | Error::ExpectedNamedStructLike(_) => {
            let help = example(before).unwrap_or("write `(field: value, …)`").into();
            if is_end {
                return Some((Code::Incomplete, format!("`{}` is incomplete", last.1), help, last.0));
            }
            Some((Code::WrongKind, "expected a record".into(), help, token.clone()))
        }
        Error::ExpectedMapColon if is_end => {
            let help = "write `field: value`".into();
            Some((Code::Incomplete, format!("`{}` has no field name", last.1), help, last.0))
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
            let (message, help) = ("the number is negative", "write 0 or a positive whole number");
            Some((Code::NumberOutOfRange, message.into(), help.into(), span))
        }
        Error::IntegerOutOfBounds => {
            let (message, help) = ("the number is too large", "write a smaller whole number");
            Some((Code::NumberOutOfRange, message.into(), help.into(), span))
        }
        Error::ExpectedInteger
        | Error::InvalidIntegerDigit { .. }
        | Error::ExpectedFloat
        | Error::FloatUnderscore
        | Error::UnderscoreAtBeginning => {
            let span = if span.is_empty() { file.token(start.min(end)) } else { span };
            let help = "write digits only, without quotes or a sign";
            Some((Code::WrongKind, "expected a whole number".into(), help.into(), span))
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
            Some((Code::UnknownEscape, "unknown escape".into(), help.into(), at..at + length))
        }
        Error::UnclosedBlockComment => {
            let at = file.split(end).0.rfind("/*").unwrap_or(start);
            let help = "end it with `*/`, or start it with `//`";
            Some((Code::Unclosed, "unclosed comment".into(), help.into(), at..at + 2))
        }
        Error::Eof => {
            let at = file.text.trim_end().len();
            let help = "close the bracket that is still open";
            Some((Code::Unclosed, "unexpected end of the file".into(), help.into(), at..at))
        }
        _ => None,
    }
}

/// What needs no look at the text.
fn plain(error: &Error, span: Range<usize>) -> ParseError {
    let (code, message, help) = match error {
        Error::ExpectedMapColon => (Code::Incomplete, "missing colon", "write `word: value`"),
        Error::ExpectedString => (Code::WrongKind, "expected a text in double quotes", "write \"…\""),
        Error::ExpectedArray => (Code::WrongKind, "expected a list", "write `[…]`"),
        Error::ExpectedMap => (Code::WrongKind, "expected a map", "write `{word: value, …}`"),
        Error::ExpectedBoolean => (Code::WrongKind, "expected `true` or `false`", "write one of them"),
        Error::MissingStructField { .. } => (Code::Incomplete, "`any` has no `min`", "write `any(min: 1)`"),
        Error::TrailingCharacters => (
            Code::AfterTheEnd,
            "unexpected text after the end of the file",
            "is there a closing bracket too many above?",
        ),
        Error::ExceededRecursionLimit => {
            (Code::NestedTooDeeply, "brackets are nested too deeply", "use fewer levels of brackets")
        }
        Error::ExpectedChar => {
            (Code::Unexpected, "unexpected single quote", "ids take no quotes, texts take double quotes")
        }
        Error::UnexpectedChar('/') => (Code::Unexpected, "a comment starts with two slashes", "write `//`"),
        Error::UnexpectedChar(_) | Error::ExpectedRawValue => {
            (Code::Incomplete, "missing value before this", "write `word: value`")
        }
        _ => (Code::Unexpected, "unexpected input", "compare it with a similar entry that works"),
    };
    (code, message.into(), help.into(), span)
}
