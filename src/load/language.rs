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

/// The tags of all languages: those built in, then those that only `folder` has.
pub fn languages(folder: Option<&Path>) -> Vec<String> {
    let mut tags: Vec<String> = LANGUAGES.iter().map(|language| language.tag.to_owned()).collect();
    let entries = folder.and_then(|folder| std::fs::read_dir(folder.join("locales")).ok());
    let mut found: Vec<String> = entries
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned()))
        .filter(|tag| tag.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') && !tags.contains(tag))
        .collect();
    found.sort();
    tags.extend(found);
    tags
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
        match std::fs::read_to_string(&path) {
            Ok(text) => Ok(Some(SourceFile::new(path.to_string_lossy(), text))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                Ok(text.map(|text| SourceFile::new(format!("locales/{tag}/{name}"), text)))
            }
            Err(error) => Err((path, error)),
        }
    };
    let interface = file("interface.ftl", shipped.map(|language: &Language| language.interface))?;
    let knowledge = file("knowledge.ftl", shipped.and_then(|language| language.knowledge))?;
    Ok(LanguageFiles { tag: tag.to_owned(), interface, knowledge })
}
