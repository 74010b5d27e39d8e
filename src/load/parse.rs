//! Text to document: the format is looked at first, and what the parser says is put into the words of its reader.

use std::ops::Range;

use ron::error::{Error, SpannedError};
use serde::Deserialize;

use super::FORMAT;
use super::diagnostic::{Diagnostic, nearest};
use super::document::Header;
use super::faults::list;
use super::source::SourceFile;

/// Parses one file, its format first: a newer file is told so, whatever else has changed in it.
pub(super) fn document<'a, T: Deserialize<'a>>(at: usize, file: &'a SourceFile) -> Result<T, Diagnostic> {
    let header: Header<'a> = ron::from_str(&file.text).map_err(|error| fault(at, file, &error))?;
    match header.format {
        Some(FORMAT) => ron::from_str(&file.text).map_err(|error| fault(at, file, &error)),
        other => Err(wrong_format(at, file, other)),
    }
}

/// The fault of a file whose `format` is not ours.
pub(super) fn wrong_format(at: usize, file: &SourceFile, format: Option<u32>) -> Diagnostic {
    let (span, message, help) = match format {
        Some(newer) => (
            place(&file.text, "format"),
            format!(
                "this file needs a newer which-messenger: it is in format {newer}, this program reads {FORMAT}"
            ),
            "update which-messenger, or use the files that came with this one".to_owned(),
        ),
        None => {
            (0..0, "the file does not say its format".into(), format!("begin it with `(format: {FORMAT}, …`"))
        }
    };
    Diagnostic { file: at, span, message, help: Some(help) }
}

/// The first place of a word in a text.
pub(super) fn place(text: &str, word: &str) -> Range<usize> {
    text.find(word).map_or(0..0, |at| at..at + word.len())
}

fn fault(at: usize, file: &SourceFile, error: &SpannedError) -> Diagnostic {
    let start = file.offset(error.span.start.line, error.span.start.col);
    let end = file.offset(error.span.end.line, error.span.end.col).max(start);
    let (message, help) = in_words(&error.code);
    Diagnostic { file: at, span: start..end, message, help }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the parser's own words serve for its rarer errors")]
/// A parser's error as a message and, where there is one, the next step.
fn in_words(error: &Error) -> (String, Option<String>) {
    let (message, help) = match error {
        Error::ExpectedComma
        | Error::ExpectedArrayEnd
        | Error::ExpectedMapEnd
        | Error::ExpectedStructLikeEnd => {
            ("something is missing before this place", "a comma `,` between entries, or a closing bracket")
        }
        Error::ExpectedMapColon => ("a colon is missing", "write `word: value`"),
        Error::ExpectedString => ("a text in double quotes should stand here", "write \"…\""),
        Error::ExpectedStringEnd => ("a text is not closed", "end it with a double quote `\"`"),
        Error::ExpectedIdentifier | Error::InvalidIdentifier(_) | Error::SuggestRawIdentifier(_) => {
            ("a bare word should stand here", "ids are written without quotes")
        }
        Error::ExpectedArray => ("a list should stand here", "write `[…]`"),
        Error::ExpectedMap => ("a list of `word: value` should stand here", "write `{word: value, …}`"),
        Error::ExpectedStructLike | Error::ExpectedNamedStructLike(_) => {
            ("a record should stand here", "write `(field: value, …)`")
        }
        Error::ExpectedBoolean => ("`true` or `false` should stand here", "write one of them"),
        Error::ExpectedInteger => ("a whole number should stand here", "write it without quotes"),
        Error::Eof => ("the file ends too early", "a closing bracket is missing somewhere above"),
        Error::TrailingCharacters => {
            ("the file goes on after its end", "one closing bracket too many above?")
        }
        Error::NoSuchEnumVariant { expected, found, .. } => {
            let help = nearest(found, expected.iter().copied()).map_or_else(
                || format!("there are: {}", list(expected)),
                |near| format!("did you mean `{near}`?"),
            );
            return (format!("`{found}` cannot stand here"), Some(help));
        }
        other => return (other.to_string(), None),
    };
    (message.into(), Some(help.into()))
}
