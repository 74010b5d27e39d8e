//! Which languages there are, built in or in a folder, and the files of one of them.

use std::io;
use std::path::{Path, PathBuf};

use super::embedded::{LANGUAGES, Language};
use super::source::SourceFile;

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

/// The tags of the languages that `folder` brings: the folders in its `locales`. Other files there are none of ours.
///
/// # Errors
/// What is there and cannot be read.
pub fn folder_languages(folder: &Path) -> Result<Vec<String>, (PathBuf, io::Error)> {
    let locales = folder.join("locales");
    let entries = match std::fs::read_dir(&locales) {
        Ok(entries) => entries,
        Err(error) if is_missing(&locales, &error) => return Ok(Vec::new()),
        Err(error) => return Err((locales, error)),
    };
    let mut tags = Vec::new();
    for entry in entries {
        let path = entry.map_err(|error| (locales.clone(), error))?.path();
        let tag = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let is_tag = tag.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        if is_tag && std::fs::metadata(&path).map_err(|error| (path.clone(), error))?.is_dir() {
            tags.push(tag);
        }
    }
    tags.sort();
    Ok(tags)
}

/// The tags of all languages: those built in, then those that only `folder` has.
///
/// # Errors
/// What is there in the folder and cannot be read.
pub fn languages(folder: Option<&Path>) -> Result<Vec<String>, (PathBuf, io::Error)> {
    let mut tags: Vec<String> = LANGUAGES.iter().map(|language| language.tag.to_owned()).collect();
    let folder_languages = folder.map(folder_languages).transpose()?.unwrap_or_default();
    let further: Vec<String> = folder_languages.into_iter().filter(|tag| !tags.contains(tag)).collect();
    tags.extend(further);
    Ok(tags)
}

/// The bytes of a file of a folder that need not have it.
///
/// # Errors
/// A file that is there and cannot be read.
pub fn read_if_there(path: &Path) -> Result<Option<Vec<u8>>, (PathBuf, io::Error)> {
    match std::fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
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
            Some(bytes) => Some(SourceFile::decode(path.to_string_lossy(), &bytes)),
            None => text.map(|text| SourceFile::new(format!("locales/{tag}/{name}"), text)),
        })
    };
    let interface = file("interface.ftl", shipped.map(|language: &Language| language.interface))?;
    let knowledge = file("knowledge.ftl", shipped.and_then(|language| language.knowledge))?;
    Ok(LanguageFiles { tag: tag.to_owned(), interface, knowledge })
}
