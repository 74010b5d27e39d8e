//! What an error is about: a record by its name, and the places of its fields.

use super::nearest::nearest;
use super::record::{Record, SpannedIdent, UnexpectedField};

/// A record by its name, with the places to point at.
#[derive(Debug)]
pub(super) struct RecordContext<'a> {
    /// Its id, or what kind of record it is.
    pub(super) name: &'a str,
    /// Its id, else the first of its fields, else whatever holds it.
    pub(super) place: SpannedIdent<'a>,
    /// The field of the named record that it is, if it has no name of its own.
    pub(super) part: Option<&'static str>,
    /// The fields it was given.
    fields: Vec<SpannedIdent<'a>>,
    /// The fields it was given under a misspelt name.
    misspelt: Vec<&'static str>,
}

impl<'a> RecordContext<'a> {
    /// Takes the name of a record, and the place to point at.
    pub(super) fn of<R: Record<'a>>(
        record: &R,
        name: &'a str,
        place: Option<SpannedIdent<'a>>,
        otherwise: SpannedIdent<'a>,
    ) -> Self {
        let given = record.given();
        let unexpected_fields = given.unexpected_fields.iter().map(|field| match *field {
            UnexpectedField::Unknown(word) | UnexpectedField::Duplicate(word) => word,
        });
        let first = given.fields.iter().copied().chain(unexpected_fields).next();
        let misspelt = given.unexpected_fields.iter().filter_map(|field| match *field {
            UnexpectedField::Unknown(word) => nearest(word.0, R::FIELDS.iter().copied()),
            UnexpectedField::Duplicate(_) => None,
        });
        Self {
            name,
            place: place.or(first).unwrap_or(otherwise),
            part: None,
            misspelt: misspelt.collect(),
            fields: given.fields.clone(),
        }
    }

    /// Where a field stands, or the whole record if it was not given.
    pub(super) fn at(&self, field: &str) -> SpannedIdent<'a> {
        self.fields.iter().copied().find(|word| word.0 == field).unwrap_or(self.place)
    }

    /// Whether a field is there, if under another name.
    pub(super) fn misspells(&self, field: &str) -> bool {
        self.misspelt.contains(&field)
    }
}
