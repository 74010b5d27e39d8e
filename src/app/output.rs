//! What goes in and out: files and standard input, results, notes on standard error.

use std::io::{self, Write};
use std::path::Path;

use super::writer;
use crate::error::Error;
use crate::load::{self, SourceFile, limits};

/// A line on standard error. If even that fails there is nobody left to tell.
pub(super) fn eprint_note(text: &str) {
    let _ = writeln!(io::stderr().lock(), "{text}");
}

/// The result, to a file or standard output.
pub(super) fn write(path: Option<&Path>, text: &str) -> Result<(), Error> {
    path.map_or_else(|| writer::print(text), |path| writer::write(path, text))
}

/// A whole sheet, or standard input for `-`.
pub(super) fn read(path: &Path) -> Result<String, Error> {
    let read = if path.as_os_str() == "-" {
        limits::read(io::stdin().lock(), limits::SHEET)
    } else {
        limits::read_file(path, limits::SHEET)
    };
    let read = read.map_err(|source| Error::file("cannot read", path, source))?;
    let file = SourceFile::bounded(path.to_string_lossy(), &read);
    match load::unreadable(0, &file) {
        Some(diagnostic) => Err(Error::Diagnostics(load::render_diagnostics(&[file], &[diagnostic], false))),
        None => Ok(file.text),
    }
}
