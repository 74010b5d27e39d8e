//! An error with its place, and how it is drawn: file, line, column, caret, nearest right word.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::code::Code;
use super::limits;
use super::nearest::suggestion;
use super::source::SourceFile;
use crate::locale::{code_point, is_unprintable, printable};

/// How many errors are drawn; of the others it is said how many there are.
pub const MOST_SHOWN: usize = 100;

/// The longest line, in bytes, that is drawn; of a longer one only the place is named.
const LONGEST_LINE: usize = 4_000;

/// One error of one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// What kind of error it is.
    pub code: Code,
    /// The file, by its place among those that were read.
    pub file: usize,
    /// The bytes at error.
    pub span: Range<usize>,
    /// What is wrong.
    pub message: String,
    /// What would be right, or the next step.
    pub help: String,
}

/// Draws the first [`MOST_SHOWN`] errors under each other, in the order of files and places, then counts all.
pub fn render_diagnostics(files: &[SourceFile], found: &[Diagnostic], colour: bool) -> String {
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    let mut ordered: Vec<&Diagnostic> = found.iter().collect();
    // What is beyond a limit explains the rest, and stands first.
    ordered.sort_by_key(|diagnostic| (diagnostic.file, !diagnostic.code.is_limit(), diagnostic.span.start));
    let lines: Vec<Lines<'_>> = files.iter().map(Lines::of).collect();
    let mut drawn = String::new();
    for diagnostic in ordered.iter().take(MOST_SHOWN) {
        let title = format!("{} [{}]", printable(&diagnostic.message), diagnostic.code.id());
        let mut group = Group::with_title(Level::ERROR.primary_title(title));
        if let Some(lines) = lines.get(diagnostic.file) {
            group = lines.draw(&diagnostic.span, group);
        }
        group = group.element(Level::HELP.message(printable(&diagnostic.help)));
        drawn.push_str(&renderer.render(&[group]));
        drawn.push_str("\n\n");
    }
    let count = ordered.len();
    let words = match count {
        1 => "1 error found".to_owned(),
        // Of a file with more the others were only counted.
        _ if count > limits::KEPT => format!("more than {} errors found", limits::KEPT),
        _ => format!("{count} errors found"),
    };
    drawn.push_str(&words);
    if count > MOST_SHOWN {
        drawn.push_str(&format!("; the first {MOST_SHOWN} are shown"));
    }
    drawn.push('\n');
    drawn
}

/// A file with the places at which its lines begin, so that each error is drawn from its own lines alone.
struct Lines<'f> {
    file: &'f SourceFile,
    starts: Vec<usize>,
}

impl<'f> Lines<'f> {
    fn of(file: &'f SourceFile) -> Self {
        let breaks = file.text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        Self { file, starts: std::iter::once(0).chain(breaks.map(|(at, _)| at + 1)).collect() }
    }

    /// The line of a byte, counted from nought.
    fn line(&self, at: usize) -> usize {
        self.starts.partition_point(|start| *start <= at).saturating_sub(1)
    }

    /// The bytes of a line without its break.
    fn bytes(&self, line: usize) -> Range<usize> {
        let start = self.starts.get(line).copied().unwrap_or_default();
        let end = self.starts.get(line + 1).map_or(self.file.text.len(), |next| next - 1);
        start..end.max(start)
    }

    fn draw<'g>(&self, span: &Range<usize>, group: Group<'g>) -> Group<'g> {
        let text = self.file.text.as_str();
        let start = floor(text, span.start);
        let line = self.line(start);
        let Range { start: from, end: to } = self.bytes(line);
        let end = floor(text, span.end).clamp(start, to.max(start));
        let part = |range: Range<usize>| text.get(range).unwrap_or_default();
        let path = printable(&self.file.name).into_owned();
        if to - from > LONGEST_LINE {
            let column = part(from..start).chars().count() + 1;
            return group.element(Origin::path(path).line(line + 1).char_column(column));
        }
        let before = shown(part(from..start));
        let marked = before.len()..before.len() + shown(part(start..end)).len();
        let snippet = Snippet::source(shown(part(from..to))).line_start(line + 1).path(path);
        group.element(snippet.annotation(AnnotationKind::Primary.span(marked)))
    }
}

/// The nearest byte before, or at, `at` where a character begins.
fn floor(text: &str, at: usize) -> usize {
    let at = at.min(text.len());
    (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default()
}

/// A line without anything a terminal would act on. Here joiners are named too: the errors of a file are shown as they stand in it.
fn shown(line: &str) -> String {
    let mut shown = String::with_capacity(line.len());
    for c in line.chars() {
        if c != '\t' && is_unprintable(c) { shown.push_str(&code_point(c)) } else { shown.push(c) }
    }
    shown
}

/// "there is no messenger `sginal`; did you mean `signal`?", or which there are if none is near.
pub fn no_such(kind: &str, word: &str, known: &[&str]) -> String {
    format!("there is no {kind} `{}`; {}", printable(word), suggestion(word, known))
}
