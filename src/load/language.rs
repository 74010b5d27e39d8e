//! Which languages there are, built in or in a folder, and the files of one of them.

use std::io;
use std::path::{Path, PathBuf};

use super::embedded;
use super::files::{Code, Diagnostic, SourceFile, limits, limits::Bounded};
use crate::locale::is_language;

/// The files of one language. What a file lacks is said in English.
#[derive(Debug, Clone)]
pub struct LanguageFiles {
    /// The tag, such as `nl`.
    pub tag: String,
    /// The program's own words; `None` if the language has none.
    pub interface: Option<SourceFile>,
    /// The translated knowledge; `None` for English, whose texts stand beside their ids.
    pub knowledge: Option<SourceFile>,
}

/// The English words of the program.
pub fn english() -> SourceFile {
    SourceFile::new("locales/en/interface.ftl", embedded::ENGLISH)
}

/// The words of the program in a shipped language.
pub fn shipped_words(tag: &str) -> Option<SourceFile> {
    embedded::interface(tag)
}

/// What a folder brings in its `locales`.
#[derive(Debug, Default)]
pub struct FolderLanguages {
    /// The tags of its languages.
    pub tags: Vec<String>,
    /// What lies beside them and is no language, each as an error of its own: nobody is stopped by it.
    pub odd: Vec<(SourceFile, Diagnostic)>,
}

/// The languages that `folder` brings: the folders in its `locales`. Plain files there are none of ours.
///
/// # Errors
/// `locales` is there and cannot be read.
pub fn folder_languages(folder: &Path) -> Result<FolderLanguages, (PathBuf, io::Error)> {
    let locales = folder.join("locales");
    let entries = match std::fs::read_dir(&locales) {
        Ok(entries) => entries,
        Err(error) if is_missing(&locales, &error) => return Ok(FolderLanguages::default()),
        Err(error) => return Err((locales, error)),
    };
    let mut paths = Vec::new();
    for entry in entries {
        paths.push(entry.map_err(|error| (locales.clone(), error))?.path());
    }
    paths.sort();
    let mut found = FolderLanguages::default();
    for path in paths {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        // What begins with a full stop is put there by systems, not by translators.
        if name.starts_with('.') {
            continue;
        }
        match std::fs::metadata(&path) {
            Ok(known) if !known.is_dir() => {}
            Ok(_) if is_language(&name) => found.tags.push(name),
            Ok(_) => {
                let message = format!("`{name}` is not the tag of a language");
                let help = "name the folder after a language, such as `de` or `pt-BR`";
                found.odd.push(odd(&path, message, help));
            }
            Err(error) => {
                found.odd.push(odd(&path, format!("`{name}` cannot be read: {error}"), "remove it"));
            }
        }
    }
    Ok(found)
}

fn odd(path: &Path, message: String, help: &str) -> (SourceFile, Diagnostic) {
    let code = Code::InvalidLanguage;
    let diagnostic = Diagnostic { code, file: 0, span: 0..0, message, help: help.to_owned() };
    (SourceFile::new(path.to_string_lossy(), ""), diagnostic)
}

/// The tags of all languages: those built in, then those that only `folder` has. What cannot be read there is passed over.
pub fn languages(folder: Option<&Path>) -> Vec<String> {
    let mut tags: Vec<String> = embedded::tags().map(str::to_owned).collect();
    let found = folder.and_then(|folder| folder_languages(folder).ok()).unwrap_or_default();
    let further: Vec<String> = found.tags.into_iter().filter(|tag| !tags.contains(tag)).collect();
    tags.extend(further);
    tags
}

/// A Fluent file of a folder that need not have it.
///
/// # Errors
/// A file that is there and cannot be read.
pub fn read_if_there(path: &Path) -> Result<Option<Bounded>, (PathBuf, io::Error)> {
    match limits::read_file(path, limits::FLUENT) {
        Ok(read) => Ok(Some(read)),
        // Nor is there a folder for it: a plain file stands in its place.
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => Ok(None),
        Err(error) if is_missing(path, &error) => Ok(None),
        Err(error) => Err((path.to_owned(), error)),
    }
}

/// Whether nothing is there. A link that leads nowhere is there nevertheless.
fn is_missing(path: &Path, error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::NotFound && std::fs::symlink_metadata(path).is_err()
}

/// The files of a language: those of `folder/locales/TAG` if there are any, else those built in.
///
/// # Errors
/// A file that is there and cannot be read.
pub fn language(tag: &str, folder: Option<&Path>) -> Result<LanguageFiles, (PathBuf, io::Error)> {
    let file =
        |name: &str, shipped: Option<SourceFile>| -> Result<Option<SourceFile>, (PathBuf, io::Error)> {
            let Some(folder) = folder else { return Ok(shipped) };
            let path = folder.join("locales").join(tag).join(name);
            let read = read_if_there(&path)?.map(|read| SourceFile::bounded(path.to_string_lossy(), &read));
            Ok(read.or(shipped))
        };
    let interface = file("interface.ftl", embedded::interface(tag))?;
    let knowledge = file("knowledge.ftl", embedded::translation(tag))?;
    Ok(LanguageFiles { tag: tag.to_owned(), interface, knowledge })
}
