//! One file as it was read, and places in it.

use std::ops::Range;

/// A file's name and text. The byte-order mark, if any, is dropped, because RON does not know it.
#[derive(Debug, Clone)]
pub struct SourceFile {
    /// The name as the person knows it.
    pub name: String,
    /// The whole text.
    pub text: String,
}

impl SourceFile {
    /// Takes over a file's name and text.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        let text: String = text.into();
        Self { name: name.into(), text: text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text) }
    }

    /// Where `part`, a slice of this file's text, stands: documents borrow their words, so a word knows its own place.
    /// `None` for a string that was unescaped on reading and therefore is no slice of the text.
    pub(super) fn span(&self, part: &str) -> Option<Range<usize>> {
        let start = part.as_ptr().addr().checked_sub(self.text.as_ptr().addr())?;
        let end = start.checked_add(part.len())?;
        (end <= self.text.len()).then_some(start..end)
    }

    /// The byte at `line` and `column`, both from one, columns counted in characters.
    pub(super) fn offset(&self, line: usize, column: usize) -> usize {
        let before: usize = self.text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
        let rest = self.text.get(before..).unwrap_or_default();
        before + rest.char_indices().nth(column.saturating_sub(1)).map_or(rest.len(), |(at, _)| at)
    }
}
