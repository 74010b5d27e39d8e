//! The facts of a messenger, resolved: one for every attribute.

use std::collections::BTreeSet;

use super::code::Code;
use super::diagnostics::{Diagnostics, KEEP_ONE};
use super::messengers_document::FactRecord;
use super::names::Names;
use super::nearest::nearest;
use super::record::{Entries, SpannedIdent};
use super::record_context::RecordContext;
use crate::knowledge::{Fact, Table};

/// One fact an attribute, in the attributes' order: what is missing, doubled or about nothing is an error.
pub(super) fn resolve<'a>(
    given: Entries<'a, FactRecord<'a>>,
    messenger: &RecordContext<'a>,
    names: &Names<'_>,
    diagnostics: &mut Diagnostics<'a>,
) -> Table<Fact> {
    let mut rows: Vec<Option<Fact>> = names.attributes().map(|_| None).collect();
    let mut misspelt = Vec::new();
    for (word, record) in given.0 {
        let context = &diagnostics.context(&record, word, Some(word));
        let Some(attribute) = names.attribute(word, diagnostics) else {
            if !diagnostics.is_full() {
                misspelt.extend(nearest(word.0, names.attributes().map(|(_, id)| id)));
            }
            continue;
        };
        let level = match diagnostics.needed(record.level, "level", context) {
            Some(SpannedIdent("unknown")) | None => None,
            Some(level) => names.level(attribute, level, diagnostics),
        };
        let from = names.sources(record.from, context, diagnostics);
        let fact = Fact { level, from, note: diagnostics.prose_if(record.note, "note", context) };
        if rows.get_mut(attribute.position()).and_then(|row| row.replace(fact)).is_some() {
            let message = format!("duplicate fact `{}` of `{}`", word.0, messenger.name);
            diagnostics.at_ident(Code::DuplicateEntry, word, message, KEEP_ONE);
        }
    }
    let mut complete = Vec::new();
    // An attribute without an id cannot be spoken of; a doubled one has its fact under the first.
    let mut spoken_of = BTreeSet::from([""]);
    for ((_, id), row) in names.attributes().zip(rows) {
        if row.is_none() && !misspelt.contains(&id) && !spoken_of.contains(id) {
            let help = format!(
                "add `{id}: (level: …, from: […])`; if nobody knows, write `level: unknown` and where you looked"
            );
            let message = format!("`{}` has no fact for `{id}`", messenger.name);
            diagnostics.at_ident(Code::MissingFact, messenger.place, message, help);
        }
        spoken_of.insert(id);
        complete.push(row.unwrap_or_default());
    }
    Table::of(complete)
}
