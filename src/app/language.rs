//! Which language is spoken, and taking it up: words and knowledge.

use super::environment::Environment;
use super::{Run, output};
use crate::cli::GlobalArgs;
use crate::error::Error;
use crate::knowledge::Knowledge;
use crate::load;
use crate::locale::Words;

/// The language asked for, else that of the locale, else English.
pub(super) fn chosen(global: &GlobalArgs, environment: &Environment) -> Result<String, Error> {
    let known = load::languages(global.knowledge.as_deref()).map_err(Error::unreadable)?;
    match &global.lang {
        Some(tag) if known.contains(tag) => Ok(tag.clone()),
        Some(tag) => {
            Err(Error::Usage(format!("there is no language `{tag}`; there are: {}", known.join(", "))))
        }
        None => {
            let locale = environment.locale.split(['_', '.', '@', '-']).next().unwrap_or_default();
            Ok(known.into_iter().find(|tag| tag == locale).unwrap_or_else(|| "en".into()))
        }
    }
}

/// Lays the language over the knowledge and returns its words.
pub(super) fn take_up(
    global: &GlobalArgs,
    tag: &str,
    knowledge: &mut Knowledge,
    is_coloured: bool,
) -> Result<Words, Error> {
    let folder = global.knowledge.as_deref();
    let files = load::language(tag, folder).map_err(Error::unreadable)?;
    for file in files.interface.iter().chain(&files.knowledge) {
        if let Some(diagnostic) = load::invalid_utf8(0, file) {
            return Err(Error::Diagnostics(load::render_diagnostics(
                std::slice::from_ref(file),
                &[diagnostic],
                is_coloured,
            )));
        }
    }
    if let Some(file) = &files.knowledge {
        let diagnostics = load::translate(knowledge, file);
        if !diagnostics.is_empty() && folder.is_some() {
            let count = diagnostics.len();
            output::eprint_note(&format!(
                "warning: {count} texts of `{}` do not fit; English stands in for them",
                file.name
            ));
        }
    }
    words(tag, &files)
}

fn words(tag: &str, files: &load::LanguageFiles) -> Result<Words, Error> {
    let english = load::english();
    let text = files.interface.as_ref().map_or("", |file| file.text.as_str());
    Words::new(tag, text).and_then(|words| words.or_else("en", &english.text)).map_err(Error::Usage)
}

/// The other languages: their tags, and what they call themselves.
pub(super) fn others(run: &Run<'_>) -> Result<Vec<(String, String)>, Error> {
    let folder = run.global.knowledge.as_deref();
    let tags = load::languages(folder).map_err(Error::unreadable)?.into_iter();
    let tags = tags.filter(|tag| tag != run.words.language());
    tags.map(|tag| {
        let files = load::language(&tag, folder).map_err(Error::unreadable)?;
        let name = words(&tag, &files)?.say("language-name");
        Ok((tag, name))
    })
    .collect()
}
