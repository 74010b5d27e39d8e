//! Which languages there are, built in or in a folder, and the files of one of them.

use std::io;
use std::path::{Path, PathBuf};

use super::embedded::{LANGUAGES, Language};
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
    let text = LANGUAGES.first().map_or("", |language| language.interface);
    SourceFile::new("locales/en/interface.ftl", text)
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
    let mut tags: Vec<String> = LANGUAGES.iter().map(|language| language.tag.to_owned()).collect();
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
    let shipped = LANGUAGES.iter().find(|language| language.tag == tag);
    let file = |name: &str, text: Option<&'static str>| -> Result<Option<SourceFile>, (PathBuf, io::Error)> {
        let Some(path) = folder.map(|folder| folder.join("locales").join(tag).join(name)) else {
            return Ok(text.map(|text| SourceFile::new(format!("locales/{tag}/{name}"), text)));
        };
        Ok(match read_if_there(&path)? {
            Some(read) => Some(SourceFile::bounded(path.to_string_lossy(), &read)),
            None => text.map(|text| SourceFile::new(format!("locales/{tag}/{name}"), text)),
        })
    };
    let interface = file("interface.ftl", shipped.map(|language: &Language| language.interface))?;
    let knowledge = file("knowledge.ftl", shipped.and_then(|language| language.knowledge))?;
    Ok(LanguageFiles { tag: tag.to_owned(), interface, knowledge })
}
