//! Text to document, the format first.

use serde::Deserialize;

use super::FORMAT;
use super::diagnostic::Diagnostic;
use super::document::Header;
use super::parse_error;
use super::record::SpannedIdent;
use super::record_context::RecordContext;
use super::source::SourceFile;

/// Parses one file, of which `format` says the format: one in another is told so, whatever else has changed in it.
pub(super) fn document<'a, T: Deserialize<'a>>(
    at: usize,
    file: &'a SourceFile,
    format: impl Fn(&T) -> Option<u32>,
) -> Result<T, Diagnostic> {
    if let Some(diagnostic) = invalid_utf8(at, file) {
        return Err(diagnostic);
    }
    let read = match ron::from_str::<T>(&file.text) {
        Ok(read) if format(&read) == Some(FORMAT) => return Ok(read),
        read => read,
    };
    if let Ok(header) = ron::from_str(&file.text) {
        right_format(at, file, &header, "`(format: 1, …`")?;
    }
    read.map_err(|error| parse_error::diagnostic(at, file, &error))
}

/// The fault of a file whose bytes are no text.
pub fn invalid_utf8(at: usize, file: &SourceFile) -> Option<Diagnostic> {
    let invalid_utf8 = file.invalid_utf8()?;
    Some(Diagnostic {
        file: at,
        span: invalid_utf8.span.clone(),
        message: format!("this is no text in UTF-8: byte {} of the file", invalid_utf8.byte),
        help: Some("save the file as plain text in UTF-8".into()),
    })
}

/// Refuses a file whose `format` is not ours; `beginning` is how a file says it.
pub(super) fn right_format<'a>(
    at: usize,
    file: &'a SourceFile,
    header: &Header<'a>,
    beginning: &str,
) -> Result<(), Diagnostic> {
    let (message, help) = match header.format {
        Some(FORMAT) => return Ok(()),
        Some(newer @ FORMAT..) => (
            format!(
                "this file needs a newer which-messenger: it is in format {newer}, this program reads {FORMAT}"
            ),
            "update which-messenger, or use the files that came with this one".to_owned(),
        ),
        Some(other) => (
            format!("there is no format {other}: this program reads {FORMAT}"),
            format!("begin it with {beginning}"),
        ),
        None => ("the file does not say its format".into(), format!("begin it with {beginning}")),
    };
    let place = RecordContext::of(header, "", None, SpannedIdent("")).at("format");
    Err(Diagnostic { file: at, span: file.span(place.0).unwrap_or(0..0), message, help: Some(help) })
}
