//! What may be shown. One filter for all that reaches a terminal, raw JSON or a file and was written by others: knowledge, paths,
//! arguments, names of folders, errors. What a terminal would act on, or nobody could see, is named by its code point instead.

use std::borrow::Cow;

use unicode_width::UnicodeWidthChar;

/// `Default_Ignorable_Code_Point` of the Unicode Character Database (`DerivedCoreProperties.txt`, version 17.0.0): what is not drawn
/// if a font does not know it. `tests/printable.rs` compares it with another copy of the database.
const IGNORABLE: &[(char, char)] = &[
    ('\u{ad}', '\u{ad}'),
    ('\u{34f}', '\u{34f}'),
    ('\u{61c}', '\u{61c}'),
    ('\u{115f}', '\u{1160}'),
    ('\u{17b4}', '\u{17b5}'),
    ('\u{180b}', '\u{180f}'),
    ('\u{200b}', '\u{200f}'),
    ('\u{202a}', '\u{202e}'),
    ('\u{2060}', '\u{206f}'),
    ('\u{3164}', '\u{3164}'),
    ('\u{fe00}', '\u{fe0f}'),
    ('\u{feff}', '\u{feff}'),
    ('\u{ffa0}', '\u{ffa0}'),
    ('\u{fff0}', '\u{fff8}'),
    ('\u{1bca0}', '\u{1bca3}'),
    ('\u{1d173}', '\u{1d17a}'),
    ('\u{e0000}', '\u{e0fff}'),
];

/// The joiners of Persian and of the scripts of India: between letters they change what is seen, elsewhere they only hide.
const JOINERS: [char; 2] = ['\u{200c}', '\u{200d}'];

/// Whether a terminal would act on `c` instead of showing it, or nobody could see it: control characters, line separators, direction
/// marks, anchors of annotations, and what is not drawn.
pub fn is_unprintable(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{fff9}'..='\u{fffb}') || is_ignorable(c)
}

/// Whether `c` has the property `Default_Ignorable_Code_Point`.
fn is_ignorable(c: char) -> bool {
    let at = IGNORABLE.partition_point(|(_, last)| *last < c);
    IGNORABLE.get(at).is_some_and(|(first, _)| *first <= c)
}

/// Whether there is nothing to see in a text.
pub fn is_blank(text: &str) -> bool {
    // The blank pattern of Braille is drawn, as nothing.
    text.chars().all(|c| c.is_whitespace() || c == '\u{2800}' || is_unprintable(c))
}

/// The first character of a text that may not be shown, and where it stands. Joiners may stand between letters.
pub fn find_unprintable(text: &str) -> Option<(usize, char)> {
    // Nearly all texts are plain, and all texts are looked at whenever the program starts.
    if is_plain(text) {
        return None;
    }
    text.char_indices().find(|(at, c)| is_unprintable(*c) && !is_joined(text, *at, *c))
}

/// Whether a text is of letters, digits and signs that every typewriter has.
fn is_plain(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b' '..=b'~'))
}

/// Whether `c` at this place is a joiner between letters.
fn is_joined(text: &str, at: usize, c: char) -> bool {
    let Some((before, rest)) = text.split_at_checked(at) else { return false };
    // A mark of a letter, such as the virama of Devanagari, is a sign of no width that may be shown.
    let is_mark = |c: char| !c.is_ascii() && !is_unprintable(c) && c.width() == Some(0);
    let is_letter = |c: char| c.is_alphabetic() || is_mark(c);
    JOINERS.contains(&c)
        && before.chars().next_back().is_some_and(is_letter)
        && rest.chars().nth(1).is_some_and(is_letter)
}

/// A text in one line without anything that may not be shown: `<U+202E>` stands in its place.
pub fn printable(text: &str) -> Cow<'_, str> {
    named(text, |_| false)
}

/// The same for a text of several lines.
pub fn printable_lines(text: &str) -> Cow<'_, str> {
    named(text, |c| c == '\n')
}

fn named(text: &str, may_stay: impl Fn(char) -> bool) -> Cow<'_, str> {
    if is_plain(text) {
        return Cow::Borrowed(text);
    }
    let stays = |at, c| may_stay(c) || !is_unprintable(c) || is_joined(text, at, c);
    if text.char_indices().all(|(at, c)| stays(at, c)) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        if stays(at, c) {
            shown.push(c);
        } else {
            shown.push_str(&code_point(c));
        }
    }
    Cow::Owned(shown)
}

/// A character by its code point: `<U+202E>`.
pub fn code_point(c: char) -> String {
    format!("<U+{:04X}>", u32::from(c))
}
