//! Reading and writing: results to standard output, words to standard error, files whole or not at all.

use std::fs::{self, OpenOptions};
use std::io::{self, Read, Write};
use std::path::Path;

use crate::error::Error;
use crate::load::{self, SourceFile};

/// A line on standard error. If even that fails there is nobody left to tell.
pub(super) fn eprint_note(text: &str) {
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

/// A whole file, or what a link leads to; pipes and devices are written into and stay what they are.
pub(super) fn save(path: &Path, text: &str) -> Result<(), Error> {
    let saved = match fs::metadata(path) {
        Ok(found) if found.is_file() && !path.starts_with("/dev") => {
            fs::canonicalize(path).and_then(|path| replace(&path, text))
        }
        Ok(_) => {
            OpenOptions::new().append(true).open(path).and_then(|mut file| file.write_all(text.as_bytes()))
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => match fs::read_link(path) {
            Ok(target) => return save(&folder(path).join(target), text),
            Err(_) => replace(path, text),
        },
        Err(error) => Err(error),
    };
    saved.map_err(|source| Error::file("cannot write", path, source))
}

/// A file readable by its owner alone; what was there before stays until the new one is complete.
fn replace(path: &Path, text: &str) -> io::Result<()> {
    fs::metadata(folder(path))?;
    // The kind alone: the error itself names the file that was to be put into place.
    let mut file =
        tempfile::NamedTempFile::new_in(folder(path)).map_err(|error| io::Error::from(error.kind()))?;
    file.as_file_mut().write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}

/// The folder a file is in.
fn folder(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// A whole file, or standard input for `-`.
pub(super) fn read(path: &Path) -> Result<String, Error> {
    let mut bytes = Vec::new();
    let read = if path.as_os_str() == "-" {
        io::stdin().lock().read_to_end(&mut bytes)
    } else {
        fs::File::open(path).and_then(|mut file| file.read_to_end(&mut bytes))
    };
    read.map_err(|source| Error::file("cannot read", path, source))?;
    let file = SourceFile::decode(path.to_string_lossy(), &bytes);
    match load::invalid_utf8(0, &file) {
        Some(diagnostic) => Err(Error::Diagnostics(load::render_diagnostics(&[file], &[diagnostic], false))),
        None => Ok(file.text),
    }
}
