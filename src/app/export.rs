//! `export`: the knowledge as files in a folder. Nothing that differs is ever replaced.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use super::{Run, output};
use crate::cli::FilesFormat;
use crate::error::{Error, status};
use crate::export;
use crate::load;

/// A file to write: its place in the folder, and what is in it.
type Copy = (String, Vec<u8>);

/// Writes the knowledge in force into `folder`.
pub(super) fn export(run: &Run<'_>, folder: &Path, format: FilesFormat) -> Result<u8, Error> {
    let wanted = wanted(run, format)?;
    let missing = missing(folder, &wanted)?;
    for (name, bytes) in &missing {
        create(&folder.join(name), bytes)?;
    }
    let same = wanted.len() - missing.len();
    let written: Vec<&str> = missing.iter().map(|(name, _)| name.as_str()).collect();
    let folder = folder.display();
    match (written.join(", "), same) {
        (names, _) if names.is_empty() => {
            output::eprint_note(&format!("{folder}: every file is there already"));
        }
        (names, 0) => output::eprint_note(&format!("{folder}: written {names}")),
        (names, same) => output::eprint_note(&format!("{folder}: written {names}; {same} there already")),
    }
    Ok(status::DONE)
}

/// The files to write.
fn wanted(run: &Run<'_>, format: FilesFormat) -> Result<Vec<Copy>, Error> {
    Ok(match (format, run.global.knowledge.as_deref()) {
        (FilesFormat::Json, _) => {
            vec![("knowledge.json".into(), format!("{:#}\n", export::json(&run.knowledge)).into_bytes())]
        }
        (FilesFormat::Ron, Some(from)) => copies(from)?,
        (FilesFormat::Ron, None) => {
            let files = load::embedded().into_iter().chain(load::embedded_translations());
            files.map(|file| (file.name, file.text.into_bytes())).collect()
        }
    })
}

/// The files of a folder of knowledge, the translations that it brings included, byte for byte.
fn copies(from: &Path) -> Result<Vec<Copy>, Error> {
    let mut copies = Vec::new();
    for name in ["questions.ron", "messengers.ron"] {
        let path = from.join(name);
        copies.push((name.to_owned(), fs::read(&path).map_err(|source| Error::unreadable((path, source)))?));
    }
    for tag in load::folder_languages(from).map_err(Error::unreadable)? {
        for name in ["interface.ftl", "knowledge.ftl"] {
            let name = format!("locales/{tag}/{name}");
            let bytes = load::read_if_there(&from.join(&name)).map_err(Error::unreadable)?;
            copies.extend(bytes.map(|bytes| (name, bytes)));
        }
    }
    Ok(copies)
}

/// Those of `wanted` that are not in the folder yet. A file of the same name with other content stops everything.
fn missing<'f>(folder: &Path, wanted: &'f [Copy]) -> Result<Vec<&'f Copy>, Error> {
    let (mut missing, mut different) = (Vec::new(), Vec::new());
    for file in wanted {
        let (name, bytes) = file;
        let path = folder.join(name);
        match fs::read(&path) {
            Ok(there) if there == *bytes => {}
            Ok(_) => different.push(format!("`{}`", path.display())),
            Err(error) if error.kind() == io::ErrorKind::NotFound => missing.push(file),
            Err(error) => return Err(Error::file("cannot read", path, error)),
        }
    }
    if different.is_empty() {
        return Ok(missing);
    }
    let reason = "something else is there, and nothing was written; move it away, or name another folder";
    let source = io::Error::new(io::ErrorKind::AlreadyExists, reason);
    Err(Error::file("will not replace", different.join(", ").trim_matches('`'), source))
}

/// A new file; one that appeared in the meantime is not replaced either.
fn create(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let write = || {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::File::create_new(path)?.write_all(bytes)
    };
    write().map_err(|source| Error::file("cannot write", path, source))
}
