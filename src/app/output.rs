//! Reading and writing: results to standard output, words to standard error, files whole or not at all.

use std::io::{self, Read, Write};
use std::path::Path;

use crate::error::Error;

/// A line on standard error. If even that fails there is nobody left to tell.
pub(super) fn complain(text: &str) {
    let _ = writeln!(io::stderr().lock(), "{text}");
}

/// The result, to a file or standard output.
pub(super) fn write(path: Option<&Path>, text: &str) -> Result<(), Error> {
    if let Some(path) = path {
        return save(path, text);
    }
    let mut stdout = io::stdout().lock();
    let written = stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush());
    written.map_err(|source| Error::Io { doing: "cannot write the result", path: None, source })
}

/// A whole file, readable by its owner alone; what was there before stays until the new one is complete.
pub(super) fn save(path: &Path, text: &str) -> Result<(), Error> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let fail = |source| Error::file("cannot write", path, source);
    let mut file = tempfile::NamedTempFile::new_in(folder).map_err(fail)?;
    file.write_all(text.as_bytes()).and_then(|()| file.as_file().sync_all()).map_err(fail)?;
    file.persist(path).map_err(|error| fail(error.error))?;
    Ok(())
}

/// A whole file, or standard input for `-`.
pub(super) fn read(path: &Path) -> Result<String, Error> {
    let read = if path.as_os_str() == "-" {
        let mut text = String::new();
        io::stdin().lock().read_to_string(&mut text).map(|_| text)
    } else {
        std::fs::read_to_string(path)
    };
    read.map_err(|source| Error::file("cannot read", path, source))
}
