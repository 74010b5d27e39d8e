//! Text made to fit a window.

use console::measure_text_width;
use textwrap::{Options, WordSplitter, WrapAlgorithm};

/// The widest line; longer ones tire the eye.
const WIDEST: usize = 80;

/// The columns that are used: one less than there are, so that no terminal wraps.
pub(super) fn usable(columns: usize) -> usize {
    columns.min(WIDEST).saturating_sub(1).max(1)
}

/// As much of a line that is typed as there is room for, and how far the cursor stands from its end.
pub(super) fn window_on(before: &str, after: &str, room: usize) -> (String, usize) {
    let after: String = take_width(after.chars(), room / 2);
    let left = room.saturating_sub(measure_text_width(&after) + 1);
    let before = take_width(before.chars().rev(), left);
    let cursor = measure_text_width(&after);
    (format!("{}{after}", before.chars().rev().collect::<String>()), cursor)
}

/// The first characters that have room in `width` cells.
fn take_width(letters: impl Iterator<Item = char>, width: usize) -> String {
    let mut taken = String::new();
    for letter in letters {
        taken.push(letter);
        if measure_text_width(&taken) > width {
            taken.pop();
            break;
        }
    }
    taken
}

/// Wraps text behind a first and a further indentation; long words are broken.
pub(super) fn wrap(text: &str, first: &str, rest: &str, width: usize) -> Vec<String> {
    let options = Options::new(width.max(1))
        .initial_indent(first)
        .subsequent_indent(rest)
        .wrap_algorithm(WrapAlgorithm::FirstFit)
        .word_splitter(WordSplitter::NoHyphenation);
    textwrap::wrap(text, options).into_iter().map(std::borrow::Cow::into_owned).collect()
}

/// The rows that lines take up in a window that breaks them.
pub(super) fn height(lines: &[String], columns: usize) -> usize {
    lines.iter().map(|line| measure_text_width(line).max(1).div_ceil(columns.max(1))).sum()
}

/// The first line of what is wrapped; if that is not all, it ends with a whole phrase.
pub(super) fn first_line(text: &str, inset: &str, width: usize) -> String {
    let mut lines = wrap(text, inset, inset, width).into_iter();
    let first = lines.next().unwrap_or_default();
    let phrase = first.rfind([',', ';']).and_then(|end| first.get(..end));
    match phrase {
        Some(phrase) if lines.next().is_some() && !first.ends_with('.') => phrase.to_owned(),
        _ => first,
    }
}
