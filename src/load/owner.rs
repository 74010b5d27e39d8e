//! What a fault is about: a record by its name, and the places of its fields.

use super::diagnostic::nearest;
use super::record::{Record, Stray, Word};

/// A record by its name, with the places to point at.
#[derive(Debug)]
pub(super) struct Owner<'a> {
    /// Its id, or what kind of record it is.
    pub(super) name: &'a str,
    /// Its id, else the first of its fields, else whatever holds it.
    pub(super) place: Word<'a>,
    /// The field of the named record that it is, if it has no name of its own.
    pub(super) part: Option<&'static str>,
    /// The fields it was given.
    fields: Vec<Word<'a>>,
    /// The fields it was given under a slip of the pen.
    misspelt: Vec<&'static str>,
}

impl<'a> Owner<'a> {
    /// Takes the name of a record, and the place to point at.
    pub(super) fn of<R: Record<'a>>(
        record: &R,
        name: &'a str,
        place: Option<Word<'a>>,
        otherwise: Word<'a>,
    ) -> Self {
        let given = record.given();
        let strays = given.strays.iter().map(|stray| match *stray {
            Stray::Unknown(word) | Stray::Doubled(word) => word,
        });
        let first = given.fields.iter().copied().chain(strays).next();
        let misspelt = given.strays.iter().filter_map(|stray| match *stray {
            Stray::Unknown(word) => nearest(word.0, R::FIELDS.iter().copied()),
            Stray::Doubled(_) => None,
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
    pub(super) fn at(&self, field: &str) -> Word<'a> {
        self.fields.iter().copied().find(|word| word.0 == field).unwrap_or(self.place)
    }

    /// Whether a field is there, if under another name.
    pub(super) fn misspells(&self, field: &str) -> bool {
        self.misspelt.contains(&field)
    }
}
