//! A fault with its place, and how it is drawn: file, line, column, caret, nearest right word.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use super::diagnostics::list;
use super::source::SourceFile;
use crate::locale::is_unprintable;

/// One fault of one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// The file, by its place among those that were read.
    pub file: usize,
    /// The bytes at fault.
    pub span: Range<usize>,
    /// What is wrong.
    pub message: String,
    /// What would be right, or the next step.
    pub help: Option<String>,
}

/// Draws every fault under each other, in the order of files and places, then counts them.
pub fn render_diagnostics(files: &[SourceFile], diagnostics: &[Diagnostic], colour: bool) -> String {
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    let mut ordered: Vec<&Diagnostic> = diagnostics.iter().collect();
    ordered.sort_by_key(|diagnostic| (diagnostic.file, diagnostic.span.start));
    let mut drawn = String::new();
    for diagnostic in &ordered {
        let message = printable(&diagnostic.message);
        let help = diagnostic.help.as_deref().map(printable);
        let mut group = Group::with_title(Level::ERROR.primary_title(message));
        if let Some(file) = files.get(diagnostic.file) {
            let shown = |end| shown(file.split(end).0);
            let span = shown(diagnostic.span.start).len()..shown(diagnostic.span.end).len();
            let snippet = Snippet::source(shown(file.text.len()))
                .path(printable(&file.name))
                .annotation(AnnotationKind::Primary.span(span));
            group = group.element(snippet);
        }
        if let Some(help) = help {
            group = group.element(Level::HELP.message(help));
        }
        drawn.push_str(&renderer.render(&[group]));
        drawn.push_str("\n\n");
    }
    let diagnostics = ordered.len();
    drawn.push_str(&format!("{diagnostics} {} found\n", if diagnostics == 1 { "fault" } else { "faults" }));
    drawn
}

/// Lines without anything a terminal would act on.
fn shown(text: &str) -> String {
    text.chars().map(|c| if c != '\n' && c != '\t' && is_unprintable(c) { '\u{fffd}' } else { c }).collect()
}

/// The same in one line.
pub(super) fn printable(text: &str) -> String {
    text.chars().map(|c| if is_unprintable(c) { '\u{fffd}' } else { c }).collect()
}

/// The candidate nearest to `word`, if it is near enough to be a misspelling of it.
pub(crate) fn nearest<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let worst = (word.chars().count() / 3).max(1);
    candidates
        .into_iter()
        .filter(|candidate| !candidate.is_empty())
        .map(|candidate| (strsim::damerau_levenshtein(word, candidate), candidate))
        .filter(|(distance, _)| *distance <= worst)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// "there is no messenger `sginal`; did you mean `signal`?", or which there are if none is near.
pub fn no_such(kind: &str, word: &str, known: &[&str]) -> String {
    let (word, near) = (printable(word), nearest(word, known.iter().copied()));
    let help =
        near.map_or_else(|| format!("there are: {}", list(known)), |near| format!("did you mean `{near}`?"));
    format!("there is no {kind} `{word}`; {help}")
}
