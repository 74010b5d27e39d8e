//! Which language is spoken, and taking it up: words and knowledge.

use super::environment::Environment;
use super::{Run, knowledge, output, shipped};
use crate::cli::Settings;
use crate::error::Error;
use crate::knowledge::Knowledge;
use crate::load::{self, SourceFile};
use crate::locale::Words;

/// The language asked for, else the first that is known of those the environment wishes for, else English.
pub(super) fn chosen(settings: &Settings<'_>, environment: &Environment) -> Result<String, Error> {
    let known = load::languages(settings.knowledge);
    let Some(tag) = settings.lang else {
        let wished = environment.languages.iter().find_map(|tag| nearest(&known, tag));
        return Ok(wished.unwrap_or_else(|| "en".into()));
    };
    nearest(&known, tag)
        .ok_or_else(|| Error::Usage(format!("there is no language `{tag}`; there are: {}", known.join(", "))))
}

/// The language that a tag means, in any spelling: `nl`, `NL`, `nl-NL` and `nl_NL.UTF-8@euro` are one if `nl` is known.
fn nearest(known: &[String], tag: &str) -> Option<String> {
    let tag = tag.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
    let mut tag = tag.as_str();
    loop {
        if let Some(found) = known.iter().find(|known| known.replace('_', "-").eq_ignore_ascii_case(tag)) {
            return Some(found.clone());
        }
        tag = tag.rsplit_once('-')?.0;
    }
}

/// The knowledge and the program's own words in a language.
pub(super) fn take_up(
    settings: &Settings<'_>,
    environment: &Environment,
    tag: &str,
) -> Result<(Knowledge, Words), Error> {
    let Some(folder) = settings.knowledge else {
        return Ok((shipped(tag)?, words(tag, load::shipped_words(tag).as_ref())?));
    };
    let mut knowledge = knowledge(settings, environment)?;
    let files = load::language(tag, Some(folder)).map_err(Error::unreadable)?;
    for file in files.interface.iter().chain(&files.knowledge) {
        if let Some(diagnostic) = load::unreadable(0, file) {
            return Err(Error::Diagnostics(load::render_diagnostics(
                std::slice::from_ref(file),
                &[diagnostic],
                environment.stderr_colour,
            )));
        }
    }
    if let Some(file) = &files.knowledge {
        let diagnostics = load::translate(&mut knowledge, file);
        if !diagnostics.is_empty() {
            let count = diagnostics.len();
            output::eprint_note(&format!(
                "warning: {count} texts of `{}` do not fit; English stands in for them",
                file.name
            ));
        }
    }
    Ok((knowledge, words(tag, files.interface.as_ref())?))
}

fn words(tag: &str, interface: Option<&SourceFile>) -> Result<Words, Error> {
    let english = load::english();
    let text = interface.map_or("", |file| file.text.as_str());
    let words = Words::new(tag, text).map_err(Error::Usage)?;
    // The shipped English has no gaps for English to fill.
    if text == english.text { Ok(words) } else { words.or_else("en", &english.text).map_err(Error::Usage) }
}

/// The other languages: their tags, and what they call themselves.
pub(super) fn others(run: &Run<'_>) -> Vec<(String, String)> {
    let folder = run.settings.knowledge;
    let tags = load::languages(folder).into_iter().filter(|tag| tag != run.words.language());
    // A language that cannot be read is not offered; `check` says why.
    tags.filter_map(|tag| {
        let files = load::language(&tag, folder).ok()?;
        let name = words(&tag, files.interface.as_ref()).ok()?.say("language-name");
        Some((tag, name))
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_language_is_found_by_any_spelling_of_its_tag() {
        let known = ["en".to_owned(), "nl".to_owned(), "pt-BR".to_owned()];
        for tag in ["nl", "NL", "nl-NL", "nl_NL", "nl_NL.UTF-8", "nl_NL@euro", "nl-Latn-NL"] {
            assert_eq!(nearest(&known, tag).as_deref(), Some("nl"), "{tag}");
        }
        assert_eq!(nearest(&known, "pt_br.UTF-8").as_deref(), Some("pt-BR"));
        for tag in ["", "n", "nld", "C", "POSIX", "pt", "-", "xx_NL"] {
            assert_eq!(nearest(&known, tag), None, "{tag}");
        }
    }
}
