//! What the JSON parser stumbles over, in the words of the person who wrote it: what should have stood where it stopped.

use serde_json::error::Category;

use crate::load::files::{Code, Diagnostic, SourceFile};

/// Deeper than any sheet goes; the parser gives up there.
const DEEPEST: usize = 127;

/// What may stand at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Expected {
    /// An id, or the closing brace.
    Key,
    /// An id: a comma stands before it.
    KeyAfterComma,
    Colon,
    /// A value.
    Value,
    /// A value: a comma stands before it.
    ValueAfterComma,
    /// A comma or a closing bracket.
    Comma,
    /// Nothing more.
    End,
    /// The rest of a text.
    Text,
    /// What follows a backslash.
    Escape,
    /// Less: too many brackets are open.
    Shallower,
}

/// The parser's error as an error at the word or sign where it stopped.
pub(super) fn syntax(file: &SourceFile, error: &serde_json::Error) -> Diagnostic {
    let diagnostic = |code, span, message: &str, help: &str| Diagnostic {
        code,
        file: 0,
        span,
        message: message.to_owned(),
        help: help.to_owned(),
    };
    match error.classify() {
        Category::Eof => {
            let end = file.text.trim_end().len();
            let help = "close the bracket or the double quote that is still open";
            return diagnostic(Code::Unclosed, end..end, "unexpected end of the file", help);
        }
        // All values are taken as they are: what does not fit is the whole, or one of its keys.
        Category::Data if !file.text.trim_start().starts_with('{') => {
            let help = "write `{\"format\": 1, \"answers\": {…}}`";
            return diagnostic(Code::WrongKind, file.token(0), "expected an answer sheet in braces", help);
        }
        Category::Data | Category::Syntax | Category::Io => {}
    }
    // The parser counts bytes, and stands behind what it has read.
    let last = file.line(error.line()) + error.column().saturating_sub(1);
    let token = file.token(last);
    let word = file.word_round(token.start);
    let span = if word.is_empty() { token } else { word };
    let (before, after) = file.split(span.start);
    let (code, message, help) = words(expected(before), after);
    diagnostic(code, span, message, help)
}

/// What is said where `expected` should stand and `after` does.
fn words(expected: Expected, after: &str) -> (Code, &'static str, &'static str) {
    let entry = "write `\"question\": \"option\"`";
    match expected {
        Expected::Comma => (
            Code::MissingSeparator,
            "expected a comma or a closing bracket before this",
            "put `,` between entries, or close the bracket",
        ),
        Expected::Colon => (Code::Incomplete, "missing colon", entry),
        Expected::KeyAfterComma | Expected::ValueAfterComma if after.starts_with(['}', ']']) => {
            (Code::Unexpected, "nothing follows the last comma", "remove the comma")
        }
        Expected::Key | Expected::KeyAfterComma => {
            (Code::WrongKind, "expected an id in double quotes", entry)
        }
        Expected::Value | Expected::ValueAfterComma => {
            (Code::WrongKind, "expected a value in double quotes", entry)
        }
        Expected::End => (
            Code::AfterTheEnd,
            "unexpected text after the end of the sheet",
            "is there a closing bracket too many above?",
        ),
        Expected::Text => (Code::Unclosed, "unclosed text", "end it with a double quote `\"`"),
        Expected::Escape => (Code::UnknownEscape, "unknown escape", "write ids without a backslash"),
        Expected::Shallower => {
            (Code::NestedTooDeeply, "brackets are nested too deeply", "use fewer levels of brackets")
        }
    }
}

/// What may stand behind `before`, which is right as far as it goes.
fn expected(before: &str) -> Expected {
    let mut open = Vec::new();
    let (mut expected, mut outside) = (Expected::Value, Expected::Value);
    for c in before.chars() {
        expected = match (expected, c) {
            (Expected::Text, '\\') => Expected::Escape,
            (Expected::Text, '"') if matches!(outside, Expected::Key | Expected::KeyAfterComma) => {
                Expected::Colon
            }
            (Expected::Text, '"') => after_value(&open),
            (Expected::Text | Expected::Escape, _) => Expected::Text,
            (before, '"') => {
                outside = before;
                Expected::Text
            }
            (_, '{') => {
                open.push(c);
                Expected::Key
            }
            (_, '[') => {
                open.push(c);
                Expected::Value
            }
            (_, '}' | ']') => {
                open.pop();
                after_value(&open)
            }
            (_, ',') if open.last() == Some(&'{') => Expected::KeyAfterComma,
            (_, ',') => Expected::ValueAfterComma,
            (_, ':') => Expected::Value,
            (before, c) if c.is_whitespace() => before,
            // A number or a word.
            _ => after_value(&open),
        };
    }
    if open.len() > DEEPEST { Expected::Shallower } else { expected }
}

fn after_value(open: &[char]) -> Expected {
    if open.is_empty() { Expected::End } else { Expected::Comma }
}
