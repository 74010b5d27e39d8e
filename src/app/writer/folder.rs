//! Many files in a folder, all or none. A new folder is made beside and put into place whole; into one that is there the
//! files are put one by one, and taken back if one of them cannot be.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::draft::{Draft, Readers, sync_folder, usable};
use super::place;

/// Writes those of `files` that are not there yet; says which.
pub(super) fn write(folder: &Path, files: &[(String, Vec<u8>)]) -> io::Result<Vec<String>> {
    match fs::symlink_metadata(folder) {
        Ok(found) if found.is_dir() => add(folder, files),
        Ok(_) => Err(io::ErrorKind::NotADirectory.into()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            make(folder, files)?;
            Ok(files.iter().map(|(name, _)| name.clone()).collect())
        }
        Err(error) => Err(error),
    }
}

/// The whole folder, with those above it that are not there either: made beside, and put into place at once.
fn make(folder: &Path, files: &[(String, Vec<u8>)]) -> io::Result<()> {
    let is_missing = |above: &&Path| fs::symlink_metadata(above).is_err();
    let above = folder.ancestors().filter(|above| !above.as_os_str().is_empty()).take_while(is_missing);
    let highest = above.last().unwrap_or(folder);
    let parent = place::folder(highest);
    // The kind alone: the error itself names a folder that nobody asked for.
    let beside = tempfile::Builder::new().tempdir_in(parent).map_err(|error| error.kind())?;
    let top = beside.path().join("new");
    let mut made = Made::default();
    made.folder(&top)?;
    let mut new = top.clone();
    for name in folder.strip_prefix(highest).unwrap_or(Path::new("")).components() {
        new.push(name);
        made.folder(&new)?;
    }
    for (name, bytes) in files {
        made.file(&new, name, bytes)?;
    }
    sync_folder(&new)?;
    fs::rename(&top, highest)?;
    made.keep();
    // It is empty now. If it cannot be removed like this, dropping it would fare no better.
    let _ = fs::remove_dir(beside.keep());
    sync_folder(parent)
}

/// What is missing in a folder that is there.
fn add(folder: &Path, files: &[(String, Vec<u8>)]) -> io::Result<Vec<String>> {
    let (mut missing, mut different) = (Vec::new(), Vec::new());
    for file in files {
        match state(folder, &file.0, &file.1)? {
            State::Missing => missing.push(file),
            State::Same => {}
            State::Different => different.push(format!("`{}`", file.0)),
        }
    }
    if !different.is_empty() {
        return Err(io::Error::new(
            io::ErrorKind::AlreadyExists,
            format!(
                "something else is there as {}, and nothing was written; move it away, or name another folder",
                different.join(", ")
            ),
        ));
    }
    let mut made = Made::default();
    for (name, bytes) in &missing {
        made.file(folder, name, bytes)?;
    }
    made.keep();
    Ok(missing.into_iter().map(|(name, _)| name.clone()).collect())
}

enum State {
    Missing,
    Same,
    Different,
}

/// What is in the place of a file. A link is something else, wherever it leads.
fn state(folder: &Path, name: &str, bytes: &[u8]) -> io::Result<State> {
    let mut at = folder.to_owned();
    let mut parts = Path::new(name).components().peekable();
    while let Some(part) = parts.next() {
        at.push(part);
        let is_last = parts.peek().is_none();
        match fs::symlink_metadata(&at) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(State::Missing),
            Err(error) => return Err(error),
            Ok(found) if !is_last && found.is_dir() => {}
            Ok(found) if is_last && found.is_file() && found.len() == bytes.len() as u64 => {
                return Ok(if fs::read(&at)? == bytes { State::Same } else { State::Different });
            }
            Ok(_) => return Ok(State::Different),
        }
    }
    Ok(State::Different)
}

/// What was made so far; taken back unless it is kept.
#[derive(Default)]
struct Made {
    files: Vec<PathBuf>,
    folders: Vec<PathBuf>,
}

impl Made {
    fn folder(&mut self, path: &Path) -> io::Result<()> {
        fs::create_dir(path)?;
        self.folders.push(path.to_owned());
        match usable(&fs::symlink_metadata(path)?) {
            Some(permissions) => fs::set_permissions(path, permissions),
            None => Ok(()),
        }
    }

    fn file(&mut self, folder: &Path, name: &str, bytes: &[u8]) -> io::Result<()> {
        let path = folder.join(name);
        let above: Vec<&Path> =
            path.ancestors().skip(1).take_while(|above| above != &folder && !above.exists()).collect();
        for above in above.into_iter().rev() {
            self.folder(above)?;
        }
        let mut draft = Draft::new(&path, Readers::Others)?;
        draft.file().write_all(bytes)?;
        draft.create()?;
        self.files.push(path);
        Ok(())
    }

    fn keep(mut self) {
        self.files.clear();
        self.folders.clear();
    }
}

impl Drop for Made {
    fn drop(&mut self) {
        // What cannot be taken back stays; the failure that led here is reported.
        for file in &self.files {
            let _ = fs::remove_file(file);
        }
        for folder in self.folders.iter().rev() {
            let _ = fs::remove_dir(folder);
        }
    }
}
