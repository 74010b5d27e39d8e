//! What an error is about: a record by its name, and the places of its fields.

use super::nearest::nearest;
use super::record::{FieldStatus, FieldWords, Record, SpannedIdent};

/// A record by its name, with the places to point at.
#[derive(Debug)]
pub(in crate::load) struct RecordContext<'a> {
    /// Its id, or what kind of record it is.
    pub(in crate::load) name: &'a str,
    /// Its id, else the first of its fields, else whatever holds it.
    pub(in crate::load) place: SpannedIdent<'a>,
    /// The field of the named record that it is, if it has no name of its own.
    pub(in crate::load) part: Option<&'static str>,
    /// The fields it was given.
    fields: FieldWords<'a>,
    /// The fields it was given under a misspelt name.
    misspelt: Vec<&'static str>,
}

impl<'a> RecordContext<'a> {
    /// Takes the name of a record, and the place to point at.
    pub(in crate::load) fn of<R: Record<'a>>(
        record: &R,
        name: &'a str,
        place: Option<SpannedIdent<'a>>,
        otherwise: SpannedIdent<'a>,
    ) -> Self {
        let with_status = |status| record.given_with_status().filter(move |field| field.1 == status);
        let first = with_status(FieldStatus::Expected).next().or(record.given_with_status().next());
        let misspelt = with_status(FieldStatus::Unknown)
            .filter_map(|(word, _)| nearest(word.0, R::FIELDS.iter().copied()));
        Self {
            name,
            place: place.or(first.map(|(word, _)| word)).unwrap_or(otherwise),
            part: None,
            misspelt: misspelt.collect(),
            fields: record.given().clone(),
        }
    }

    /// Where a field stands, or the whole record if it was not given.
    pub(in crate::load) fn at(&self, field: &str) -> SpannedIdent<'a> {
        self.fields.iter().copied().find(|word| word.0 == field).unwrap_or(self.place)
    }

    /// Whether a field is there, if under another name.
    pub(in crate::load) fn misspells(&self, field: &str) -> bool {
        self.misspelt.contains(&field)
    }
}
