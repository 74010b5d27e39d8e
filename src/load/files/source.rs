//! One file as it was read, and places in it.

use std::ops::Range;

use super::limits::Bounded;

/// A file's name and text. The byte-order mark, if any, is dropped, because RON does not know it; lines end as on Unix.
#[derive(Debug, Clone)]
pub struct SourceFile {
    /// The name as the person knows it.
    pub name: String,
    /// The whole text.
    pub text: String,
    /// Why there is no text to be read.
    unreadable: Option<Unreadable>,
}

/// Why a file is not read.
#[derive(Debug, Clone)]
pub(in crate::load) enum Unreadable {
    /// Bytes that are no UTF-8.
    InvalidUtf8(InvalidUtf8),
    /// More bytes than this.
    TooLarge(u64),
}

/// Bytes that are no UTF-8.
#[derive(Debug, Clone)]
pub(in crate::load) struct InvalidUtf8 {
    /// The first of them, counted from nought in the file as it is kept.
    pub(in crate::load) byte: usize,
    /// The sign that stands for them in the text.
    pub(in crate::load) span: Range<usize>,
}

impl SourceFile {
    /// Takes over a file's name and text.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        let text: String = text.into();
        let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
        let text = if text.contains('\r') { text.replace("\r\n", "\n") } else { text };
        Self { name: name.into(), text, unreadable: None }
    }

    /// The same from what was read; that it was too much becomes an error when the file is read as a document.
    pub fn bounded(name: impl Into<String>, read: &Bounded) -> Self {
        match read {
            Bounded::Whole(bytes) => Self::decode(name, bytes),
            Bounded::TooLarge(limit) => {
                Self { unreadable: Some(Unreadable::TooLarge(*limit)), ..Self::new(name, "") }
            }
        }
    }

    /// The same from bytes; those that are no UTF-8 become an error when the file is read as a document.
    pub fn decode(name: impl Into<String>, bytes: &[u8]) -> Self {
        let mut file = Self::new(name, String::from_utf8_lossy(bytes));
        let invalid = std::str::from_utf8(bytes).err().map(|error| {
            let byte = error.valid_up_to();
            let before = bytes.get(..byte).map(String::from_utf8_lossy).unwrap_or_default();
            let start = Self::new("", before).text.len();
            InvalidUtf8 { byte, span: start..start + char::REPLACEMENT_CHARACTER.len_utf8() }
        });
        file.unreadable = invalid.map(Unreadable::InvalidUtf8);
        file
    }

    /// Why it is not to be read, if it is not.
    pub(in crate::load) fn unreadable(&self) -> Option<&Unreadable> {
        self.unreadable.as_ref()
    }

    /// Where `part`, a slice of this file's text, stands: documents borrow their words, so a word knows its own place.
    /// `None` for a string that was unescaped on reading and therefore is no slice of the text.
    pub(in crate::load) fn span(&self, part: &str) -> Option<Range<usize>> {
        let start = part.as_ptr().addr().checked_sub(self.text.as_ptr().addr())?;
        let end = start.checked_add(part.len())?;
        (end <= self.text.len()).then_some(start..end)
    }

    /// The byte at `line` and `column`, both from one, columns counted in characters.
    pub(in crate::load) fn offset(&self, line: usize, column: usize) -> usize {
        let before = self.line(line);
        let rest = self.text.get(before..).unwrap_or_default();
        before + rest.char_indices().nth(column.saturating_sub(1)).map_or(rest.len(), |(at, _)| at)
    }

    /// The byte at which `line`, counted from one, begins.
    pub(in crate::load) fn line(&self, line: usize) -> usize {
        self.text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum()
    }

    /// What stands before and from a byte on.
    pub(in crate::load) fn split(&self, at: usize) -> (&str, &str) {
        self.text.split_at_checked(at).unwrap_or((&self.text, ""))
    }

    /// The word, text or sign at a byte, or after the blanks and notes that begin there.
    pub(in crate::load) fn token(&self, at: usize) -> Range<usize> {
        let mut rest = self.split(at).1;
        loop {
            rest = rest.trim_start();
            let Some(note) = rest.strip_prefix("//") else { break };
            rest = note.split_once('\n').map_or("", |(_, after)| after);
        }
        let start = self.text.len() - rest.len();
        let mut signs = rest.chars();
        let length = match signs.next() {
            Some('"') => 1 + quoted(signs.as_str()),
            Some(c) if is_wordy(c) => rest.find(|c| !is_wordy(c)).unwrap_or(rest.len()),
            Some(c) => c.len_utf8(),
            None => 0,
        };
        start..start + length
    }

    /// The word that ends before `at`, or stands round it.
    pub(in crate::load) fn word_round(&self, at: usize) -> Range<usize> {
        let (before, after) = self.split(at);
        let start = before.rfind(|c| !is_wordy(c)).map_or(0, |at| at + 1);
        start..at + after.find(|c| !is_wordy(c)).unwrap_or(after.len())
    }
}

/// The length of a text whose opening quote has been passed, its closing quote included, in its first line.
fn quoted(text: &str) -> usize {
    let mut is_escaped = false;
    for (at, c) in text.char_indices() {
        match c {
            '"' if !is_escaped => return at + 1,
            '\n' => return at,
            _ => is_escaped = c == '\\' && !is_escaped,
        }
    }
    text.len()
}

/// Whether `c` may be part of a word, or was meant to be.
fn is_wordy(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || c == '-'
}
