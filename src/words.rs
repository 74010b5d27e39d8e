//! The program's own words in one language, from a Fluent file: plurals and placement belong to the translator.

pub use fluent_bundle::FluentValue;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use unic_langid::LanguageIdentifier;

/// The program's own words.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// Reads the words of `language` (a tag such as `en`) in Fluent syntax.
    ///
    /// # Errors
    /// What is wrong with the tag or the text.
    pub fn new(language: &str, text: &str) -> Result<Self, String> {
        let tag: LanguageIdentifier = language.parse().map_err(|error| format!("{language}: {error}"))?;
        let resource =
            FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| format!("{errors:?}"))?;
        let mut bundle = FluentBundle::new(vec![tag]);
        // Isolation marks are invisible control characters: no terminal needs them, some show them.
        bundle.set_use_isolating(false);
        bundle.add_resource(resource).map_err(|errors| format!("{errors:?}"))?;
        Ok(Self { bundle })
    }

    /// The words called `id`.
    pub fn say(&self, id: &str) -> String {
        self.fill(id, &[])
    }

    /// The words called `id` with their places filled. An unknown id is shown in braces: a test finds it first.
    pub fn fill(&self, id: &str, places: &[(&str, FluentValue<'_>)]) -> String {
        let args: FluentArgs<'_> = places.iter().map(|(name, value)| (*name, value.clone())).collect();
        let mut errors = Vec::new();
        let pattern = self.bundle.get_message(id).and_then(|message| message.value());
        let text =
            pattern.map(|pattern| self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned());
        text.filter(|_| errors.is_empty()).unwrap_or_else(|| format!("{{{id}}}"))
    }

    /// "a", "a and b", "a, b and c".
    pub fn list<S: AsRef<str>>(&self, parts: &[S]) -> String {
        let Some((last, rest)) = parts.split_last() else { return String::new() };
        let Some((first, middle)) = rest.split_first() else { return last.as_ref().to_owned() };
        let start = middle.iter().fold(first.as_ref().to_owned(), |so_far, part| {
            self.fill("list-more", &[("before", so_far.into()), ("next", part.as_ref().into())])
        });
        self.fill("list-last", &[("before", start.into()), ("last", last.as_ref().into())])
    }
}

/// A clause as the beginning of a sentence.
pub fn capitalised(clause: &str) -> String {
    let mut letters = clause.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
