//! `export`: the knowledge as files in a folder. Nothing that differs is ever replaced.

use std::path::Path;

use super::writer::{self, NewFile};
use super::{Run, output};
use crate::cli::FilesFormat;
use crate::error::{Error, status};
use crate::load;
use crate::locale::printable;
use crate::view;

/// Writes the knowledge in force into `folder`.
pub(super) fn export(run: &Run<'_>, folder: &Path, format: FilesFormat) -> Result<u8, Error> {
    let wanted = wanted(run, format)?;
    let written = writer::write_folder(folder, &wanted)?;
    let same = wanted.len() - written.len();
    let folder = folder.to_string_lossy();
    let folder = printable(&folder);
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
fn wanted(run: &Run<'_>, format: FilesFormat) -> Result<Vec<NewFile>, Error> {
    Ok(match (format, run.settings.knowledge) {
        (FilesFormat::Json, _) => {
            let export = view::export(&run.knowledge, run.words.language());
            vec![("knowledge.json".into(), view::pretty(&export).into_bytes())]
        }
        (FilesFormat::Ron, Some(from)) => copies(from)?,
        (FilesFormat::Ron, None) => {
            let files = load::embedded().into_iter().chain(load::embedded_translations());
            files.map(|file| (file.name, file.text.into_bytes())).collect()
        }
    })
}

/// The files of a folder of knowledge, the translations that it brings included, byte for byte.
fn copies(from: &Path) -> Result<Vec<NewFile>, Error> {
    let mut copies = Vec::new();
    for name in ["questions.ron", "messengers.ron"] {
        let path = from.join(name);
        copies.push((name.to_owned(), limited(&path, load::limits::KNOWLEDGE)?));
    }
    for tag in load::folder_languages(from).map_err(Error::unreadable)?.tags {
        for name in ["interface.ftl", "knowledge.ftl"] {
            let name = format!("locales/{tag}/{name}");
            let path = from.join(&name);
            if let Some(read) = load::read_if_there(&path).map_err(Error::unreadable)? {
                let bytes = read.into_bytes().map_err(|source| Error::unreadable((path, source)))?;
                copies.push((name, bytes));
            }
        }
    }
    Ok(copies)
}

/// A whole file that is no larger than it may be.
fn limited(path: &Path, limit: u64) -> Result<Vec<u8>, Error> {
    let read = load::limits::read_file(path, limit).and_then(load::limits::Bounded::into_bytes);
    read.map_err(|source| Error::unreadable((path.to_owned(), source)))
}
