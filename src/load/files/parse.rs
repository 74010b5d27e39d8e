//! Text to document, the format first.

use serde::Deserialize;

use super::code::Code;
use super::diagnostic::Diagnostic;
use super::document::Header;
use super::limits;
use super::parse_error;
use super::record::SpannedIdent;
use super::record_context::RecordContext;
use super::source::{SourceFile, Unreadable};

/// The version of the file format that this program reads.
pub const FORMAT: u32 = 1;

/// Parses one file, of which `format` says the format: one in another format is rejected with a message that says so, whatever else has changed in it.
pub(in crate::load) fn document<'a, T: Deserialize<'a>>(
    at: usize,
    file: &'a SourceFile,
    format: impl Fn(&T) -> Option<u32>,
) -> Result<T, Diagnostic> {
    if let Some(diagnostic) = unreadable(at, file) {
        return Err(diagnostic);
    }
    if let Some(diagnostic) = too_many_brackets(at, file) {
        return Err(diagnostic);
    }
    let read = match ron::from_str::<T>(&file.text) {
        Ok(read) if format(&read) == Some(FORMAT) => return Ok(read),
        read => read,
    };
    if let Ok(header) = ron::from_str::<Header<'a>>(&file.text) {
        let place = RecordContext::of(&header, "", None, SpannedIdent("")).at("format");
        right_format(at, file, header.format, place, "`(format: 1, …`")?;
    }
    read.map_err(|error| parse_error::diagnostic(at, file, &error))
}

/// More records than are read. Counted before they are: those in texts and notes count too.
fn too_many_brackets(at: usize, file: &SourceFile) -> Option<Diagnostic> {
    let mut brackets = file.text.match_indices('(');
    let (place, _) = brackets.nth(limits::BRACKETS)?;
    Some(Diagnostic {
        code: Code::TooMany,
        file: at,
        span: place..place + 1,
        message: format!("the file has more than {} opening brackets", limits::BRACKETS),
        help: "split it, or leave something out".to_owned(),
    })
}

/// The error of a file that is not to be read: too large, or no text.
pub fn unreadable(at: usize, file: &SourceFile) -> Option<Diagnostic> {
    Some(match file.unreadable()? {
        Unreadable::InvalidUtf8(invalid) => Diagnostic {
            code: Code::InvalidUtf8,
            file: at,
            span: invalid.span.clone(),
            message: format!("invalid UTF-8 at byte {}", invalid.byte),
            help: "save the file as plain text in UTF-8".to_owned(),
        },
        Unreadable::TooLarge(limit) => Diagnostic {
            code: Code::TooLarge,
            file: at,
            span: 0..0,
            message: format!("the file is larger than {}", limits::in_words(*limit)),
            help: "is it the right file? Larger ones are not read".to_owned(),
        },
    })
}

/// Refuses a file whose `format` is not ours; `beginning` is how a file says it.
pub(in crate::load) fn right_format(
    at: usize,
    file: &SourceFile,
    format: Option<u32>,
    place: SpannedIdent<'_>,
    beginning: &str,
) -> Result<(), Diagnostic> {
    let (code, message, help) = match format {
        Some(FORMAT) => return Ok(()),
        Some(newer @ FORMAT..) => (
            Code::NewerFormat,
            format!(
                "this file needs a newer which-messenger: format {newer}; this one reads format {FORMAT}"
            ),
            "update which-messenger, or use the files that came with this one".to_owned(),
        ),
        Some(other) => (
            Code::UnknownFormat,
            format!("there is no format {other}; this program reads format {FORMAT}"),
            format!("start the file with {beginning}"),
        ),
        None => (
            Code::MissingFormat,
            "the file does not say its format".to_owned(),
            format!("start the file with {beginning}"),
        ),
    };
    Err(Diagnostic { code, file: at, span: file.span(place.0).unwrap_or(0..0), message, help })
}
