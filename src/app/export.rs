//! `export`: the knowledge as files in a folder. Nothing that differs is ever replaced.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use super::{Run, files, output};
use crate::cli::FilesFormat;
use crate::error::{Error, status};
use crate::export;
use crate::load::{self, SourceFile};

/// Writes the knowledge in force into `folder`.
pub(super) fn export(run: &Run<'_>, folder: &Path, format: FilesFormat) -> Result<u8, Error> {
    let wanted = wanted(run, format)?;
    let missing = missing(folder, &wanted)?;
    for file in &missing {
        create(&folder.join(&file.name), &file.text)?;
    }
    let same = wanted.len() - missing.len();
    let written: Vec<&str> = missing.iter().map(|file| file.name.as_str()).collect();
    let folder = folder.display();
    match (written.join(", "), same) {
        (names, _) if names.is_empty() => output::complain(&format!("{folder}: every file is there already")),
        (names, 0) => output::complain(&format!("{folder}: written {names}")),
        (names, same) => output::complain(&format!("{folder}: written {names}; {same} there already")),
    }
    Ok(status::DONE)
}

/// The files to write, named by their place in the folder.
fn wanted(run: &Run<'_>, format: FilesFormat) -> Result<Vec<SourceFile>, Error> {
    Ok(match format {
        FilesFormat::Json => {
            vec![SourceFile::new("knowledge.json", format!("{:#}\n", export::json(&run.knowledge)))]
        }
        FilesFormat::Ron => {
            let [questions, messengers] = files(run.everywhere.knowledge.as_deref())?;
            let named = |name: &str, file: SourceFile| SourceFile::new(name, file.text);
            let mut wanted = vec![named("questions.ron", questions), named("messengers.ron", messengers)];
            if run.everywhere.knowledge.is_none() {
                wanted.extend(load::embedded_translations());
            }
            wanted
        }
    })
}

/// Those of `wanted` that are not in the folder yet. A file of the same name with other content stops everything.
fn missing<'f>(folder: &Path, wanted: &'f [SourceFile]) -> Result<Vec<&'f SourceFile>, Error> {
    let (mut missing, mut different) = (Vec::new(), Vec::new());
    for file in wanted {
        let path = folder.join(&file.name);
        match fs::read(&path) {
            Ok(bytes) if bytes == file.text.as_bytes() => {}
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
fn create(path: &Path, text: &str) -> Result<(), Error> {
    let write = || {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::File::create_new(path)?.write_all(text.as_bytes())
    };
    write().map_err(|source| Error::file("cannot write", path, source))
}
