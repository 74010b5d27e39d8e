//! Collects the errors of one file while its document is being resolved. Those of its texts: `texts`.

use std::collections::BTreeSet;
use std::ops::Range;

use super::code::Code;
use super::diagnostic::{Diagnostic, MOST_SHOWN};
use super::limits;
use super::nearest::{list, nearest, suggestion};
use super::record::{FieldStatus, Record, SpannedIdent, Text};
use super::record_context::RecordContext;
use super::source::SourceFile;

/// What to do with one of two.
pub(in crate::load) const KEEP_ONE: &str = "keep one of them";

/// The errors of one file so far.
pub(in crate::load) struct Diagnostics<'a> {
    file: usize,
    source: &'a SourceFile,
    found: Vec<Diagnostic>,
    /// How many there were beyond those that are kept.
    dropped: usize,
}

impl<'a> Diagnostics<'a> {
    /// None so far, for the file at place `file`.
    pub(in crate::load) fn new(file: usize, source: &'a SourceFile) -> Self {
        Self { file, source, found: Vec::new(), dropped: 0 }
    }

    /// What was found; if that was too much, the first of it, and how much more there is.
    pub(in crate::load) fn into_found(mut self) -> Vec<Diagnostic> {
        if self.dropped > 0 {
            let end = self.source.text.len();
            let message =
                format!("{} more entries of this file are wrong or were not looked at", self.dropped);
            let help = "correct those above first".to_owned();
            self.found.push(Diagnostic {
                code: Code::TooMany,
                file: self.file,
                span: end..end,
                message,
                help,
            });
        }
        self.found
    }

    /// How many were found so far.
    pub(in crate::load) fn count(&self) -> usize {
        self.found.len() + self.dropped
    }

    /// Whether so much is wrong that nothing more is kept.
    pub(in crate::load) fn is_full(&self) -> bool {
        self.found.len() >= limits::KEPT
    }

    /// Something that was not looked at any more, as so much is wrong.
    pub(in crate::load) fn pass_over(&mut self) {
        self.dropped += 1;
    }

    /// An error at a known place.
    pub(in crate::load) fn at(
        &mut self,
        code: Code,
        span: Range<usize>,
        message: String,
        help: impl Into<String>,
    ) {
        if self.is_full() {
            self.dropped += 1;
            return;
        }
        self.found.push(Diagnostic { code, file: self.file, span, message, help: help.into() });
    }

    /// An error at a word.
    pub(in crate::load) fn at_ident(
        &mut self,
        code: Code,
        word: SpannedIdent<'_>,
        message: String,
        help: impl Into<String>,
    ) {
        let span = self.source.span(word.0).unwrap_or(0..0);
        self.at(code, span, message, help);
    }

    /// An error at a text, or at `field` if the text was written with escapes and has no place of its own.
    pub(in crate::load) fn at_text(
        &mut self,
        code: Code,
        text: &Text<'_>,
        field: SpannedIdent<'_>,
        message: String,
        help: impl Into<String>,
    ) {
        let span = self.source.span(&text.0).or_else(|| self.source.span(field.0)).unwrap_or(0..0);
        self.at(code, span, message, help);
    }

    /// A name that names nothing. `lacking` begins the sentence, as in "there is no question"; the nearest right word is offered.
    pub(in crate::load) fn unknown<'c>(
        &mut self,
        word: SpannedIdent<'_>,
        lacking: &str,
        known: impl IntoIterator<Item = &'c str>,
    ) {
        let message = format!("{lacking} `{}`", word.0);
        // Where so much is wrong, the search for the nearest word would only take time.
        if self.found.len() > MOST_SHOWN {
            self.at_ident(Code::UnknownName, word, message, "correct the errors above first");
            return;
        }
        let known: Vec<&str> = known.into_iter().collect();
        let near = nearest(word.0, known.iter().copied());
        if near.is_none() && is_doubtful(&known) || known.iter().any(|id| is_capital_of(id, word.0)) {
            return;
        }
        let help = match near {
            Some(near) => format!("did you mean `{near}`?"),
            None if known.is_empty() => "there are none yet: add one".to_owned(),
            None => format!("there are: {}", list(&known)),
        };
        self.at_ident(Code::UnknownName, word, message, help);
    }

    /// What a record is called and where its parts stand; reports its fields that do not belong.
    pub(in crate::load) fn context<R: Record<'a>>(
        &mut self,
        record: &R,
        name: SpannedIdent<'a>,
        place: Option<SpannedIdent<'a>>,
    ) -> RecordContext<'a> {
        self.unexpected_fields(record);
        RecordContext::of(record, name.0, place, name)
    }

    /// The same for a part of another record that has no name of its own.
    pub(in crate::load) fn part_context<R: Record<'a>>(
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
    pub(in crate::load) fn named_context<R: Record<'a>>(
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
        for (word, status) in record.given_with_status() {
            match status {
                FieldStatus::Expected => {}
                FieldStatus::Unknown => {
                    let help = suggestion(word.0, R::FIELDS);
                    self.at_ident(Code::UnknownField, word, format!("unknown field `{}`", word.0), help);
                }
                FieldStatus::Duplicate => {
                    let message = format!("duplicate field `{}`", word.0);
                    self.at_ident(Code::DuplicateField, word, message, KEEP_ONE);
                }
            }
        }
    }

    /// The value of a field that must be there.
    pub(in crate::load) fn needed<T>(
        &mut self,
        value: Option<T>,
        field: &str,
        context: &RecordContext<'a>,
    ) -> Option<T> {
        if value.is_none() && !context.misspells(field) {
            let part = context.part.map_or_else(String::new, |part| format!(" in `{part}`"));
            let message = format!("`{}` has no `{field}`", context.name);
            self.at_ident(Code::MissingField, context.place, message, format!("add `{field}: …`{part}"));
        }
        value
    }

    /// Reports a list of more records than are read, and leaves out the rest.
    pub(in crate::load) fn bounded<R>(
        &mut self,
        mut list: Vec<R>,
        name: &str,
        place: SpannedIdent<'_>,
    ) -> Vec<R> {
        let most = limits::ENTRIES;
        if list.len() > most {
            let message = format!("`{name}` has {} entries", list.len());
            self.at_ident(Code::TooMany, place, message, format!("write at most {most}"));
            list.truncate(most);
        }
        list
    }

    /// Reports that there are fewer than two or more than `most` of something in `whole`.
    pub(in crate::load) fn within(
        &mut self,
        count: usize,
        most: usize,
        what: &str,
        whole: &str,
        place: SpannedIdent<'_>,
    ) {
        let amount = match count {
            0 | 1 => "few",
            _ if count > most => "many",
            _ => return,
        };
        let message = format!("{whole} has too {amount} {what}s: {count}");
        self.at_ident(Code::WrongCount, place, message, format!("write 2 to {most} {what}s"));
    }

    /// Reports words that are named twice in a list of which each may be named once.
    pub(in crate::load) fn once<'w>(
        &mut self,
        words: impl IntoIterator<Item = SpannedIdent<'w>>,
        list: &str,
    ) {
        let mut seen = BTreeSet::new();
        for word in words {
            if !seen.insert(word) {
                let message = format!("`{}` appears twice in `{list}`", word.0);
                self.at_ident(Code::DuplicateEntry, word, message, KEEP_ONE);
            }
        }
    }
}

/// Whether an id is missing or given twice, so that a word that names none of them may mean that one.
fn is_doubtful(ids: &[&str]) -> bool {
    let mut seen = BTreeSet::new();
    ids.iter().any(|id| id.is_empty() || !seen.insert(id))
}

/// Whether an id is a word in capitals: the error is the id's then.
fn is_capital_of(id: &str, word: &str) -> bool {
    id != word && id.to_lowercase() == word
}
