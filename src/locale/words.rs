//! The program's own words in one language, from Fluent: plurals and placement belong to the translator. What is missing is said in English.

use std::collections::BTreeSet;

pub use fluent_bundle::FluentValue;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use unic_langid::LanguageIdentifier;

use super::bounds::{expanded_too_far, nested_too_deeply};
use super::printable::{printable, printable_lines};

/// The program's own words.
pub struct Words {
    language: String,
    /// The chosen language first, then those that fill its gaps.
    bundles: Vec<Texts>,
}

/// The texts of one language.
struct Texts {
    bundle: FluentBundle<FluentResource>,
    /// Those that would come to too much.
    refused: BTreeSet<String>,
}

impl Words {
    /// Reads the words of `language` (a tag such as `en`) in Fluent syntax; what is not Fluent in it is left out.
    ///
    /// # Errors
    /// What is wrong with the tag.
    pub fn new(language: &str, text: &str) -> Result<Self, String> {
        Ok(Self { language: language.to_owned(), bundles: vec![texts(language, text)?] })
    }

    /// With another language to fill the gaps.
    ///
    /// # Errors
    /// What is wrong with the tag.
    pub fn or_else(mut self, language: &str, text: &str) -> Result<Self, String> {
        self.bundles.push(texts(language, text)?);
        Ok(self)
    }

    /// The tag of the language.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// The words called `id`.
    pub fn say(&self, id: &str) -> String {
        self.fill(id, &[])
    }

    /// The words called `id` with their places filled. An unknown id is shown in braces: a test finds it first.
    pub fn fill(&self, id: &str, places: &[(&str, FluentValue<'_>)]) -> String {
        let args: FluentArgs<'_> = places.iter().map(|(name, value)| (*name, value.clone())).collect();
        let said = self.bundles.iter().filter(|texts| !texts.refused.contains(id)).find_map(|texts| {
            let mut errors = Vec::new();
            let bundle = &texts.bundle;
            let pattern = bundle.get_message(id)?.value()?;
            let text = bundle.format_pattern(pattern, Some(&args), &mut errors);
            errors.is_empty().then(|| printable_lines(&text).into_owned())
        });
        said.unwrap_or_else(|| format!("{{{id}}}"))
    }

    /// "a", "a and b", "a, b and c".
    pub fn list<S: AsRef<str>>(&self, parts: &[S]) -> String {
        self.joined(parts, "list-last")
    }

    /// "a", "a or b", "a, b or c".
    pub fn alternatives<S: AsRef<str>>(&self, parts: &[S]) -> String {
        self.joined(parts, "alternatives-last")
    }

    fn joined<S: AsRef<str>>(&self, parts: &[S], before_the_last: &str) -> String {
        let Some((last, rest)) = parts.split_last() else { return String::new() };
        let Some((first, middle)) = rest.split_first() else { return last.as_ref().to_owned() };
        let start = middle.iter().fold(first.as_ref().to_owned(), |so_far, part| {
            self.fill("list-more", &[("before", so_far.into()), ("next", part.as_ref().into())])
        });
        self.fill(before_the_last, &[("before", start.into()), ("last", last.as_ref().into())])
    }
}

fn texts(language: &str, text: &str) -> Result<Texts, String> {
    let tag =
        tag(language).ok_or_else(|| format!("`{}` is not the tag of a language", printable(language)))?;
    // What is nested too deeply would make the parser run out of room: then there are no texts.
    let text = if nested_too_deeply(text).is_some() { "" } else { text };
    let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(readable, _)| readable);
    let refused = expanded_too_far(resource.entries()).into_iter().map(str::to_owned).collect();
    let mut bundle = FluentBundle::new(vec![tag]);
    // Isolation marks are invisible control characters: no terminal needs them, some show them.
    bundle.set_use_isolating(false);
    bundle.add_resource_overriding(resource);
    Ok(Texts { bundle, refused })
}

/// Whether a name is the tag of a language. Whoever lists languages and whoever speaks them ask here.
pub fn is_language(name: &str) -> bool {
    tag(name).is_some()
}

fn tag(name: &str) -> Option<LanguageIdentifier> {
    let is_plain = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    name.parse().ok().filter(|_| is_plain)
}

/// A clause as the beginning of a sentence.
pub fn capitalised(clause: &str) -> String {
    let mut letters = clause.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
