//! An answer sheet in JSON. Every value is kept as it is written until it is known what should stand there, so that an error knows its
//! place, and one does not hide the next.

use std::fmt;

use serde::de::{SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;

use super::fields::{Done, Fields, Options};
use super::json_error::syntax;
use crate::load::files::{
    Code, Diagnostic, Diagnostics, Entries, FORMAT, FieldStatus, Record, SourceFile, SpannedIdent, Text,
    record, right_format, unreadable,
};

record! {
    /// An answer sheet in JSON.
    JsonSheet {
        format: &'a RawValue,
        knowledge: &'a RawValue,
        answers: &'a RawValue,
        gave_up: &'a RawValue,
        done: &'a RawValue,
    }
}

record! {
    /// The same where everything is as it should be, which takes one look at it.
    RightSheet {
        format: u32,
        knowledge: Text<'a>,
        answers: Entries<'a, IdentList<'a>>,
        gave_up: Vec<SpannedIdent<'a>>,
        done: Done<'a>,
    }
}

/// What should stand somewhere: what is said if it does not, and what would be right.
type Wanted = (&'static str, &'static str);

const NUMBER: Wanted = ("expected a whole number", "write digits only, without quotes or a sign");
const TEXT: Wanted = ("expected a text in double quotes", "write \"…\"");
const ENTRIES: Wanted = ("expected entries in braces", "write `{\"id\": …}`");
const LIST: Wanted = ("expected a list", "write `[…]`");
const ANSWER: Wanted = (
    "expected an id in double quotes, or a list of them",
    "write `\"option\"`, or `[\"option\", \"option\"]`",
);
const ID: Wanted = ("expected an id in double quotes", "write `\"id\"`");
const PLAIN_ID: Wanted = ("expected an id in double quotes", "write ids without a backslash");

/// Reads the fields of a sheet.
pub(super) fn read<'a>(
    file: &'a SourceFile,
    diagnostics: &mut Diagnostics<'a>,
) -> Result<Fields<'a>, Diagnostic> {
    if let Some(diagnostic) = unreadable(0, file) {
        return Err(diagnostic);
    }
    if let Some(fields) = right(&file.text) {
        return Ok(fields);
    }
    let sheet: JsonSheet<'a> = serde_json::from_str(&file.text).map_err(|error| syntax(file, &error))?;
    let context = diagnostics.context(&sheet, SpannedIdent("answers"), None);
    let mut reader = Reader { file, diagnostics };
    let format = sheet.format.map(|raw| (raw, reader.value::<u32>(raw, NUMBER)));
    if !matches!(format, Some((_, None))) {
        let format = format.and_then(|(_, format)| format);
        right_format(0, reader.file, format, context.at("format"), "`{\"format\": 1, …`")?;
    }
    Ok(Fields {
        hash: sheet.knowledge.and_then(|raw| reader.value(raw, TEXT)),
        answers: sheet.answers.map(|raw| reader.answers(raw)).unwrap_or_default(),
        gave_up: sheet.gave_up.map(|raw| reader.ids(raw)).unwrap_or_default(),
        done: sheet.done.map(|raw| reader.done(raw)).unwrap_or_default(),
    })
}

/// The fields of a sheet in which nothing is wrong.
fn right(text: &str) -> Option<Fields<'_>> {
    let sheet: RightSheet<'_> = serde_json::from_str(text).ok()?;
    let is_right = sheet.format == Some(FORMAT)
        && sheet.given_with_status().all(|(_, status)| status == FieldStatus::Expected);
    is_right.then(|| Fields {
        hash: sheet.knowledge,
        answers: sheet.answers.unwrap_or_default().0.into_iter().map(|(id, list)| (id, list.0)).collect(),
        gave_up: sheet.gave_up.unwrap_or_default(),
        done: sheet.done.unwrap_or_default(),
    })
}

struct Reader<'r, 'a> {
    file: &'a SourceFile,
    diagnostics: &'r mut Diagnostics<'a>,
}

impl<'a> Reader<'_, 'a> {
    /// A value, or an error where it stands.
    fn value<T: Deserialize<'a>>(&mut self, raw: &'a RawValue, wanted: Wanted) -> Option<T> {
        let text = raw.get();
        serde_json::from_str(text).ok().or_else(|| {
            // An id with an escape is no slice of the file, and no id.
            let (message, help) = if wanted != TEXT && is_escaped(text) { PLAIN_ID } else { wanted };
            let span = self.file.span(text).unwrap_or(0..0);
            self.diagnostics.at(Code::WrongKind, span, message.to_owned(), help);
            None
        })
    }

    fn answers(&mut self, raw: &'a RawValue) -> Vec<(SpannedIdent<'a>, Options<'a>)> {
        let entries: Entries<'a, &'a RawValue> = self.value(raw, ENTRIES).unwrap_or_default();
        let answer = |(id, raw)| Some((id, self.value::<IdentList<'a>>(raw, ANSWER)?.0));
        entries.0.into_iter().filter_map(answer).collect()
    }

    fn ids(&mut self, raw: &'a RawValue) -> Vec<SpannedIdent<'a>> {
        let list: Vec<&'a RawValue> = self.value(raw, LIST).unwrap_or_default();
        list.into_iter().filter_map(|raw| self.value(raw, ID)).collect()
    }

    fn done(&mut self, raw: &'a RawValue) -> Done<'a> {
        let messengers: Entries<'a, &'a RawValue> = self.value(raw, ENTRIES).unwrap_or_default();
        let mut done = Done::default();
        for (messenger, raw) in messengers.0 {
            let guides: Entries<'a, &'a RawValue> = self.value(raw, ENTRIES).unwrap_or_default();
            let steps = |(guide, raw)| (guide, self.steps(raw));
            done.0.push((messenger, Entries(guides.0.into_iter().map(steps).collect())));
        }
        done
    }

    fn steps(&mut self, raw: &'a RawValue) -> Vec<usize> {
        let list: Vec<&'a RawValue> = self.value(raw, LIST).unwrap_or_default();
        list.into_iter().filter_map(|raw| self.value(raw, NUMBER)).collect()
    }
}

/// Whether the outermost id of a value, or the first inside it, is written with a backslash.
fn is_escaped(raw: &str) -> bool {
    raw.contains('\\')
}

/// One string or a list of strings.
#[derive(Debug)]
pub(super) struct IdentList<'a>(Options<'a>);

impl<'de> Deserialize<'de> for IdentList<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct OneOrMany;
        impl<'de> Visitor<'de> for OneOrMany {
            type Value = IdentList<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string or a list of strings")
            }

            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<IdentList<'de>, E> {
                Ok(IdentList(Options::from_iter([SpannedIdent(text)])))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<IdentList<'de>, A::Error> {
                let mut words = Options::new();
                while let Some(word) = list.next_element()? {
                    words.push(word);
                }
                Ok(IdentList(words))
            }
        }
        deserializer.deserialize_any(OneOrMany)
    }
}
