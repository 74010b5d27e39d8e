//! Collects the faults of one file while its document is being resolved. Those of its texts: `texts`.

use std::ops::Range;

use super::diagnostic::{Diagnostic, nearest};
use super::record::{Record, SpannedIdent, Text, UnexpectedField};
use super::record_context::RecordContext;
use super::source::SourceFile;

/// The faults of one file so far.
pub(super) struct Diagnostics<'a> {
    file: usize,
    source: &'a SourceFile,
    found: Vec<Diagnostic>,
}

impl<'a> Diagnostics<'a> {
    /// None so far, for the file at place `file`.
    pub(super) fn new(file: usize, source: &'a SourceFile) -> Self {
        Self { file, source, found: Vec::new() }
    }

    /// What was found.
    pub(super) fn into_found(self) -> Vec<Diagnostic> {
        self.found
    }

    /// How many were found so far.
    pub(super) fn count(&self) -> usize {
        self.found.len()
    }

    /// A fault at a known place.
    pub(super) fn at(&mut self, span: Range<usize>, message: String, help: Option<String>) {
        self.found.push(Diagnostic { file: self.file, span, message, help });
    }

    /// A fault at a word.
    pub(super) fn at_ident(&mut self, word: SpannedIdent<'_>, message: String, help: Option<String>) {
        let span = self.source.span(word.0).unwrap_or(0..0);
        self.at(span, message, help);
    }

    /// A fault at a text, or at `field` if the text was written with escapes and has no place of its own.
    pub(super) fn at_text(
        &mut self,
        text: &Text<'_>,
        field: SpannedIdent<'_>,
        message: String,
        help: String,
    ) {
        let span = self.source.span(&text.0).or_else(|| self.source.span(field.0)).unwrap_or(0..0);
        self.at(span, message, Some(help));
    }

    /// A name that names nothing: says what was looked for and offers the nearest right word.
    pub(super) fn unknown<'c>(
        &mut self,
        word: SpannedIdent<'_>,
        kind: &str,
        known: impl IntoIterator<Item = &'c str>,
    ) {
        let known: Vec<&str> = known.into_iter().collect();
        let near = nearest(word.0, known.iter().copied());
        if near.is_none() && is_doubtful(&known) || known.iter().any(|id| is_capital_of(id, word.0)) {
            return;
        }
        let help = match near {
            Some(near) => Some(format!("did you mean `{near}`?")),
            None if known.is_empty() => Some(format!("write a {kind} first")),
            None => Some(format!("there are: {}", list(&known))),
        };
        self.at_ident(word, format!("there is no {kind} `{}`", word.0), help);
    }

    /// What a record is called and where its parts stand; reports its fields that do not belong.
    pub(super) fn context<R: Record<'a>>(
        &mut self,
        record: &R,
        name: SpannedIdent<'a>,
        place: Option<SpannedIdent<'a>>,
    ) -> RecordContext<'a> {
        self.unexpected_fields(record);
        RecordContext::of(record, name.0, place, name)
    }

    /// The same for a part of another record that has no name of its own.
    pub(super) fn part_context<R: Record<'a>>(
        &mut self,
        record: &R,
        whole: &RecordContext<'a>,
        field: &'static str,
    ) -> RecordContext<'a> {
        self.unexpected_fields(record);
        let mut context = RecordContext::of(record, whole.name, None, whole.at(field));
        context.part = Some(field);
        context
    }

    /// The same for a record that must have an id; `list` is where to point if it has nothing at all.
    pub(super) fn named_context<R: Record<'a>>(
        &mut self,
        record: &R,
        id: Option<SpannedIdent<'a>>,
        kind: &'static str,
        list: SpannedIdent<'a>,
    ) -> RecordContext<'a> {
        self.unexpected_fields(record);
        let context = RecordContext::of(record, id.map_or(kind, |id| id.0), id, list);
        self.needed(id, "id", &context);
        context
    }

    fn unexpected_fields<R: Record<'a>>(&mut self, record: &R) {
        for field in &record.given().unexpected_fields {
            match *field {
                UnexpectedField::Unknown(word) => {
                    let help = nearest(word.0, R::FIELDS.iter().copied()).map_or_else(
                        || format!("there are: {}", list(R::FIELDS)),
                        |near| format!("did you mean `{near}`?"),
                    );
                    self.at_ident(word, format!("unknown field `{}`", word.0), Some(help));
                }
                UnexpectedField::Duplicate(word) => {
                    self.at_ident(
                        word,
                        format!("field `{}` is given twice", word.0),
                        Some("keep one of them".into()),
                    );
                }
            }
        }
    }

    /// The value of a field that must be there.
    pub(super) fn needed<T>(
        &mut self,
        value: Option<T>,
        field: &str,
        context: &RecordContext<'a>,
    ) -> Option<T> {
        if value.is_none() && !context.misspells(field) {
            let part = context.part.map_or_else(String::new, |part| format!(" in `{part}`"));
            let message = format!("`{}` has no `{field}`", context.name);
            self.at_ident(context.place, message, Some(format!("add `{field}: …`{part}")));
        }
        value
    }

    /// Reports words that are named twice in a list of which each may be named once.
    pub(super) fn once<'w>(&mut self, words: impl IntoIterator<Item = SpannedIdent<'w>>, list: &str) {
        let mut seen = Vec::new();
        for word in words {
            if seen.contains(&word) {
                let message = format!("`{}` stands twice in this `{list}`", word.0);
                self.at_ident(word, message, Some("keep one of them".into()));
            }
            seen.push(word);
        }
    }
}

/// Words in backticks with commas between.
pub(super) fn list(words: &[&str]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}

/// Whether an id is missing or given twice, so that a word that names none of them may mean that one.
fn is_doubtful(ids: &[&str]) -> bool {
    ids.iter().enumerate().any(|(at, id)| id.is_empty() || ids.iter().take(at).any(|before| before == id))
}

/// Whether an id is a word in capitals: the fault is the id's then.
fn is_capital_of(id: &str, word: &str) -> bool {
    id != word && id.to_lowercase() == word
}
