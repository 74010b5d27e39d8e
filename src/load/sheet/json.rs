//! An answer sheet in JSON, and what its parser stumbles over in the words of the person who wrote it.

use std::fmt;
use std::ops::Range;

use serde::de::{SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::error::Category;

use super::{Done, Read};
use crate::load::diagnostic::Diagnostic;
use crate::load::diagnostics::Diagnostics;
use crate::load::parse::{invalid_utf8, right_format};
use crate::load::record::{Entries, SpannedIdent, Text, record};
use crate::load::source::SourceFile;

record! {
    /// An answer sheet in JSON.
    JsonSheet { format: u32, knowledge: Text<'a>, answers: Entries<'a, IdentList<'a>>, gave_up: Vec<SpannedIdent<'a>>, done: Done<'a> }
}

/// What the parser says, in our words: the beginning of its message, what is wrong, and what would be right.
const WORDS: &[(&str, &str, &str)] = &[
    (
        "expected `,`",
        "something is missing before this place",
        "a comma `,` between entries, or a closing bracket",
    ),
    ("expected `:`", "a colon is missing", "write `\"question\": \"option\"`"),
    ("trailing comma", "nothing follows the comma before this place", "take the last comma out"),
    ("trailing characters", "the file goes on after its end", "one closing bracket too many above?"),
    ("key must be a string", "an id in double quotes should stand here", "write `\"question\": \"option\"`"),
    ("control character", "a text is not closed", "end it with a double quote `\"`"),
    (
        "invalid escape",
        "a backslash begins no sign that is known here",
        "ids are written without a backslash",
    ),
    ("recursion limit", "too many brackets stand inside each other", "write it with fewer of them"),
    (
        "expected value",
        "a value is missing here, or not in double quotes",
        "write `\"question\": \"option\"`",
    ),
    (
        "expected ident",
        "a value is missing here, or not in double quotes",
        "write `\"question\": \"option\"`",
    ),
];

/// The same by what the parser wanted to read.
const WANTED: &[(&str, &str, &str)] = &[
    ("u32", "a whole number should stand here", "write it in digits, without quotes and without a sign"),
    ("usize", "a whole number should stand here", "write it in digits, without quotes and without a sign"),
    ("a list of `word", "entries in braces should stand here", "write `{\"id\": …}`"),
    ("named fields", "an answer sheet is fields in braces", "write `{\"format\": 1, \"answers\": {…}}`"),
    (
        "a string or",
        "an id in double quotes, or a list of them, should stand here",
        "write `\"option\"`, or `[\"option\", \"option\"]`",
    ),
    ("a bare", "an id in double quotes should stand here", "ids are written without a backslash"),
    ("a text", "a text in double quotes should stand here", "write \"…\""),
    ("a sequence", "a list should stand here", "write `[…]`"),
];

/// Reads the fields of a sheet.
pub(super) fn read<'a>(
    file: &'a SourceFile,
    diagnostics: &mut Diagnostics<'a>,
) -> Result<Read<'a>, Diagnostic> {
    if let Some(diagnostic) = invalid_utf8(0, file) {
        return Err(diagnostic);
    }
    let read = serde_json::from_str::<JsonSheet<'a>>(&file.text);
    if let Ok(header) = serde_json::from_str(&file.text) {
        right_format(0, file, &header, "`{\"format\": 1, …`")?;
    }
    let sheet = read.map_err(|error| diagnostic(file, &error))?;
    diagnostics.context(&sheet, SpannedIdent("answers"), None);
    let answers = sheet.answers.unwrap_or_default().0.into_iter().map(|(word, words)| (word, words.0));
    Ok(Read {
        hash: sheet.knowledge,
        answers: answers.collect(),
        gave_up: sheet.gave_up.unwrap_or_default(),
        done: sheet.done.unwrap_or_default(),
    })
}

fn diagnostic(file: &SourceFile, error: &serde_json::Error) -> Diagnostic {
    let said = error.to_string();
    let wanted = match said.rsplit_once(", expected ") {
        // A text that was not taken for an id is one with an escape.
        Some((found, "a string or a list of strings")) if found.contains("string") => "a bare word",
        Some((_, wanted)) => wanted,
        None => "",
    };
    // The parser counts bytes, and stands behind what it has read.
    let last = file.line(error.line()) + error.column().saturating_sub(1);
    let found = |rows: &[(&str, &'static str, &'static str)], said: &str| {
        rows.iter().find(|(begins, ..)| said.starts_with(begins)).map(|(_, message, help)| (*message, *help))
    };
    let (span, words) = match error.classify() {
        Category::Eof => {
            let end = file.text.trim_end().len();
            let words =
                ("the file ends too early", "a closing bracket or double quote is missing somewhere above");
            (end..end, Some(words))
        }
        Category::Data => (read_just_now(file, last), found(WANTED, wanted)),
        Category::Syntax | Category::Io => {
            let token = file.token(last);
            let word = file.word_round(token.start);
            (if word.is_empty() { token } else { word }, found(WORDS, &said))
        }
    };
    let (message, help) =
        words.unwrap_or(("this cannot stand here", "compare it with a sheet that `--save` has written"));
    Diagnostic { file: 0, span, message: message.to_owned(), help: Some(help.to_owned()) }
}

/// The word or text of which `last` is the last byte, or the sign there.
fn read_just_now(file: &SourceFile, last: usize) -> Range<usize> {
    let (before, after) = file.split(last);
    let word = file.word_round(last);
    if after.starts_with('"') {
        before.rfind('"').unwrap_or(last)..last + 1
    } else if word.is_empty() {
        file.token(last)
    } else {
        word
    }
}

/// One string or a list of strings.
#[derive(Debug)]
pub(super) struct IdentList<'a>(Vec<SpannedIdent<'a>>);

impl<'de> Deserialize<'de> for IdentList<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct OneOrMany;
        impl<'de> Visitor<'de> for OneOrMany {
            type Value = IdentList<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string or a list of strings")
            }

            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<IdentList<'de>, E> {
                Ok(IdentList(vec![SpannedIdent(text)]))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<IdentList<'de>, A::Error> {
                let mut words = Vec::new();
                while let Some(word) = list.next_element()? {
                    words.push(word);
                }
                Ok(IdentList(words))
            }
        }
        deserializer.deserialize_any(OneOrMany)
    }
}
