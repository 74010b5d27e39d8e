//! Collects the faults of one file while its document is being resolved.

use std::ops::Range;

use super::diagnostic::{Diagnostic, is_unprintable, nearest};
use super::record::{Record, Stray, Text, Word};
use super::source::SourceFile;

/// The faults of one file so far.
pub(super) struct Faults<'a> {
    file: usize,
    source: &'a SourceFile,
    found: Vec<Diagnostic>,
}

impl<'a> Faults<'a> {
    /// None so far, for the file at place `file`.
    pub(super) fn new(file: usize, source: &'a SourceFile) -> Self {
        Self { file, source, found: Vec::new() }
    }

    /// What was found.
    pub(super) fn into_found(self) -> Vec<Diagnostic> {
        self.found
    }

    /// A fault at a known place.
    pub(super) fn at(&mut self, span: Range<usize>, message: String, help: Option<String>) {
        self.found.push(Diagnostic { file: self.file, span, message, help });
    }

    /// A fault at a word.
    pub(super) fn word(&mut self, word: Word<'_>, message: String, help: Option<String>) {
        let span = self.source.span(word.0).unwrap_or(0..0);
        self.at(span, message, help);
    }

    /// A fault at a text; `owner` is where to point if the text was written with escapes and has no place of its own.
    pub(super) fn text(&mut self, text: &Text<'_>, owner: Word<'_>, message: String, help: Option<String>) {
        let span = self.source.span(&text.0).or_else(|| self.source.span(owner.0)).unwrap_or(0..0);
        self.at(span, message, help);
    }

    /// A word that names nothing: says what was looked for and offers the nearest right word.
    pub(super) fn unknown<'c>(
        &mut self,
        word: Word<'_>,
        kind: &str,
        known: impl IntoIterator<Item = &'c str>,
    ) {
        let known: Vec<&str> = known.into_iter().collect();
        let help = match nearest(word.0, known.iter().copied()) {
            Some(near) => Some(format!("did you mean `{near}`?")),
            None if known.is_empty() => None,
            None => Some(format!("there are: {}", list(&known))),
        };
        self.word(word, format!("there is no {kind} `{}`", word.0), help);
    }

    /// Reports the fields of a record that do not belong.
    pub(super) fn strays<R: Record<'a>>(&mut self, record: &R) {
        for stray in record.strays() {
            match *stray {
                Stray::Unknown(word) => {
                    let help = nearest(word.0, R::FIELDS.iter().copied()).map_or_else(
                        || format!("there are: {}", list(R::FIELDS)),
                        |near| format!("did you mean `{near}`?"),
                    );
                    self.word(word, format!("unknown field `{}`", word.0), Some(help));
                }
                Stray::Doubled(word) => {
                    self.word(
                        word,
                        format!("field `{}` is given twice", word.0),
                        Some("keep one of them".into()),
                    );
                }
            }
        }
    }

    /// The value of a field that must be there; `owner` is where to point if it is not.
    pub(super) fn needed<T>(&mut self, value: Option<T>, field: &str, owner: Word<'_>) -> Option<T> {
        if value.is_none() {
            self.word(owner, format!("`{}` has no `{field}`", owner.0), Some(format!("add `{field}: …`")));
        }
        value
    }

    /// A text that is not empty and holds nothing a terminal would act on.
    pub(super) fn prose(&mut self, text: Option<Text<'_>>, field: &str, owner: Word<'_>) -> String {
        let Some(text) = self.needed(text, field, owner) else { return String::new() };
        self.clean(&text, field, owner);
        text.0.into_owned()
    }

    /// The same for a text that may be left out.
    pub(super) fn prose_if(
        &mut self,
        text: Option<Text<'_>>,
        field: &str,
        owner: Word<'_>,
    ) -> Option<String> {
        text.map(|text| self.prose(Some(text), field, owner))
    }

    fn clean(&mut self, text: &Text<'_>, field: &str, owner: Word<'_>) {
        if let Some(bad) = text.0.chars().find(|c| is_unprintable(*c)) {
            let code = u32::from(bad);
            let message = format!("`{field}` of `{}` holds the control character U+{code:04X}", owner.0);
            self.text(
                text,
                owner,
                message,
                Some("take it out: it could change what the terminal shows".into()),
            );
        } else if text.0.trim().is_empty() {
            self.text(
                text,
                owner,
                format!("`{field}` of `{}` is empty", owner.0),
                Some("write the text".into()),
            );
        }
        if let Some(scheme) = foreign_scheme(&text.0) {
            let message =
                format!("`{field}` of `{}` holds an address that begins with `{scheme}://`", owner.0);
            self.text(
                text,
                owner,
                message,
                Some("only `https:`, `fdroidrepos:` and `briar:` may stand in a text".into()),
            );
        }
    }

    /// An `https:` address.
    pub(super) fn link(&mut self, text: Option<Text<'_>>, field: &str, owner: Word<'_>) -> String {
        let Some(text) = self.needed(text, field, owner) else { return String::new() };
        let host = text
            .0
            .strip_prefix("https://")
            .map(|rest| rest.split(['/', '?', '#']).next().unwrap_or_default());
        let message = match host {
            None => format!("`{field}` of `{}` must be an `https://` address", owner.0),
            Some("") => format!("`{field}` of `{}` names no host", owner.0),
            Some(_) if text.0.chars().any(|c| c.is_whitespace() || is_unprintable(c)) => {
                format!("`{field}` of `{}` holds a blank or a control character", owner.0)
            }
            Some(_) => return text.0.into_owned(),
        };
        self.text(&text, owner, message, Some("write the whole address, beginning with `https://`".into()));
        String::new()
    }
}

/// Words in backticks with commas between.
pub(super) fn list(words: &[&str]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}

/// The scheme of an address in `text` that may not stand there.
fn foreign_scheme(text: &str) -> Option<&str> {
    text.match_indices("://").find_map(|(at, _)| {
        let before = text.get(..at)?;
        let scheme = before.rsplit(|c: char| !c.is_ascii_alphanumeric()).next()?;
        (!["https", "fdroidrepos", "briar"].contains(&scheme)).then_some(scheme)
    })
}
