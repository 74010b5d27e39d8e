//! Every id of both files, so that a reference can be resolved or its nearest neighbour offered.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};

use super::code::Code;
use super::diagnostics::Diagnostics;
use super::document::QuestionsFile;
use super::limits;
use super::messengers_document::MessengersFile;
use super::record::{SourceWords, SpannedIdent};
use super::record_context::RecordContext;
use crate::knowledge::{
    Attribute, Channel, Condition, Handle, Level, Messenger, OptionIx, OptionSet, Question, Sources,
};

/// Ids with their parts: questions with options, attributes with levels.
#[derive(Debug, Default)]
pub(super) struct Named<'a> {
    pub(super) rows: Vec<(&'a str, Parts<'a>)>,
    by_id: BTreeMap<&'a str, usize>,
}

/// The ids of the parts of one thing.
#[derive(Debug, Default)]
pub(super) struct Parts<'a> {
    ids: Vec<&'a str>,
    by_id: BTreeMap<&'a str, usize>,
}

impl<'a> Parts<'a> {
    fn of(ids: Vec<&'a str>) -> Self {
        let by_id = ids.iter().enumerate().rev().map(|(at, id)| (*id, at)).collect();
        Self { ids, by_id }
    }
}

impl<'a> Named<'a> {
    fn of(rows: impl Iterator<Item = (&'a str, Vec<&'a str>)>) -> Self {
        let rows: Vec<_> = rows.map(|(id, parts)| (id, Parts::of(parts))).collect();
        let by_id = rows.iter().enumerate().rev().map(|(at, (id, _))| (*id, at)).collect();
        Self { rows, by_id }
    }

    fn find(&self, id: &str) -> Option<usize> {
        self.by_id.get(id).copied()
    }

    fn ids(&self) -> impl Iterator<Item = &'a str> {
        self.rows.iter().map(|(id, _)| *id)
    }
}

/// The ids of both files. A file that could not be read is `None`: what points into it is left unjudged.
pub(super) struct Names<'a> {
    pub(super) questions: Option<Named<'a>>,
    attributes: Option<Named<'a>>,
    sources: Option<Named<'a>>,
    channels: Option<Named<'a>>,
    messengers: Option<Named<'a>>,
    /// The conditions with a name; `None` for one with an error, which is reported where it stands.
    pub(super) conditions: Option<BTreeMap<&'a str, Option<Condition>>>,
    /// Those of them that something names.
    pub(super) used: RefCell<BTreeSet<&'a str>>,
    /// Whether a name was found that none of them has: it may mean any.
    pub(super) has_misnamed: Cell<bool>,
    /// How many parts they may still come to where they are used.
    pub(super) expandable: Cell<usize>,
    /// The question about the person's own devices.
    pub(super) devices: Option<Handle<Question>>,
    /// The question about the main worry.
    pub(super) worries: Option<Handle<Question>>,
}

/// The ids of records, those without one left as a blank so that places stay the same.
fn ids<'a, R>(records: Option<&Vec<R>>, id: impl Fn(&R) -> Option<SpannedIdent<'a>>) -> Vec<&'a str> {
    records.into_iter().flatten().map(|record| id(record).map_or("", |word| word.0)).collect()
}

impl<'a> Names<'a> {
    /// Gathers them.
    pub(super) fn gather(
        questions: Option<&QuestionsFile<'a>>,
        messengers: Option<&MessengersFile<'a>>,
    ) -> Self {
        let questions = questions.map(|file| {
            Named::of(file.questions.iter().flatten().map(|question| {
                (question.id.map_or("", |id| id.0), ids(question.options.as_ref(), |option| option.id))
            }))
        });
        let attributes = messengers.map(|file| {
            Named::of(file.attributes.iter().flatten().map(|attribute| {
                (attribute.id.map_or("", |id| id.0), ids(attribute.levels.as_ref(), |level| level.id))
            }))
        });
        let sources = messengers.map(|file| {
            Named::of(file.sources.iter().flat_map(|map| &map.0).map(|(id, _)| (id.0, Vec::new())))
        });
        let channels = messengers.map(|file| {
            Named::of(
                ids(file.channels.as_ref(), |channel| channel.id).into_iter().map(|id| (id, Vec::new())),
            )
        });
        let messengers = messengers.map(|file| {
            Named::of(
                ids(file.messengers.as_ref(), |messenger| messenger.id)
                    .into_iter()
                    .map(|id| (id, Vec::new())),
            )
        });
        Self {
            questions,
            attributes,
            sources,
            channels,
            messengers,
            conditions: None,
            used: RefCell::default(),
            has_misnamed: Cell::default(),
            expandable: Cell::new(limits::EXPANDED),
            devices: None,
            worries: None,
        }
    }

    /// The question called `word`.
    pub(super) fn question(
        &self,
        word: SpannedIdent<'_>,
        diagnostics: &mut Diagnostics<'_>,
    ) -> Option<Handle<Question>> {
        resolve(self.questions.as_ref(), word, "there is no question", diagnostics).map(Handle::nth)
    }

    /// The option called `word` of a question.
    pub(super) fn option(
        &self,
        question: Handle<Question>,
        word: SpannedIdent<'_>,
        diagnostics: &mut Diagnostics<'_>,
    ) -> Option<OptionIx> {
        let (id, options) = self.questions.as_ref()?.rows.get(question.position())?;
        let at = part(options, word, || format!("question `{id}` has no option"), diagnostics)?;
        u8::try_from(at).ok().filter(|at| *at < OptionSet::MOST).map(OptionIx)
    }

    /// The attribute called `word`.
    pub(super) fn attribute(
        &self,
        word: SpannedIdent<'_>,
        diagnostics: &mut Diagnostics<'_>,
    ) -> Option<Handle<Attribute>> {
        resolve(self.attributes.as_ref(), word, "there is no attribute", diagnostics).map(Handle::nth)
    }

    /// The level called `word` of an attribute.
    pub(super) fn level(
        &self,
        attribute: Handle<Attribute>,
        word: SpannedIdent<'_>,
        diagnostics: &mut Diagnostics<'_>,
    ) -> Option<Level> {
        let (id, levels) = self.attributes.as_ref()?.rows.get(attribute.position())?;
        let at = part(levels, word, || format!("attribute `{id}` has no level"), diagnostics)?;
        Level::try_from(at).ok().filter(|at| *at < Attribute::MOST)
    }

    /// The best level of an attribute.
    pub(super) fn best(&self, attribute: Handle<Attribute>) -> Level {
        let levels = self.attributes.as_ref().and_then(|named| named.rows.get(attribute.position()));
        levels.map_or(0, |(_, levels)| {
            Level::try_from(levels.ids.len().saturating_sub(1)).unwrap_or(Level::MAX)
        })
    }

    /// The attributes' ids with their handles.
    pub(super) fn attributes(&self) -> impl Iterator<Item = (Handle<Attribute>, &'a str)> {
        self.attributes.iter().flat_map(Named::ids).enumerate().map(|(at, id)| (Handle::nth(at), id))
    }

    /// Sources by their words; an error if there are none, or one twice.
    pub(super) fn sources<'w>(
        &self,
        words: Option<SourceWords<'w>>,
        context: &RecordContext<'w>,
        diagnostics: &mut Diagnostics<'w>,
    ) -> Sources {
        let Some(words) = diagnostics.needed(words, "from", context) else { return Sources::new() };
        if words.is_empty() {
            let message = format!("`{}` has no source", context.name);
            diagnostics.at_ident(Code::MissingSource, context.place, message, "add one in `from: […]`");
        }
        diagnostics.once(words.iter().copied(), "from");
        let found = words
            .into_iter()
            .filter_map(|word| resolve(self.sources.as_ref(), word, "there is no source", diagnostics));
        found.map(Handle::nth).collect()
    }

    /// The messenger called `word`.
    pub(super) fn messenger(
        &self,
        word: SpannedIdent<'_>,
        diagnostics: &mut Diagnostics<'_>,
    ) -> Option<Handle<Messenger>> {
        resolve(self.messengers.as_ref(), word, "there is no messenger", diagnostics).map(Handle::nth)
    }

    /// The messenger called `word`, if there is one.
    pub(super) fn find_messenger(&self, word: SpannedIdent<'_>) -> Option<Handle<Messenger>> {
        self.messengers.as_ref()?.find(word.0).map(Handle::nth)
    }

    /// The messengers called `words`, each once.
    pub(super) fn messengers_called(
        &self,
        words: Vec<SpannedIdent<'_>>,
        list: &str,
        diagnostics: &mut Diagnostics<'_>,
    ) -> Vec<Handle<Messenger>> {
        diagnostics.once(words.iter().copied(), list);
        words.into_iter().filter_map(|word| self.messenger(word, diagnostics)).collect()
    }

    /// The messengers' ids, in the order of the file.
    pub(super) fn messengers(&self) -> impl Iterator<Item = &'a str> {
        self.messengers.iter().flat_map(Named::ids)
    }

    /// The channel called `word`.
    pub(super) fn channel(
        &self,
        word: SpannedIdent<'_>,
        diagnostics: &mut Diagnostics<'_>,
    ) -> Option<Handle<Channel>> {
        resolve(self.channels.as_ref(), word, "there is no channel", diagnostics).map(Handle::nth)
    }
}

fn resolve(
    named: Option<&Named<'_>>,
    word: SpannedIdent<'_>,
    lacking: &str,
    diagnostics: &mut Diagnostics<'_>,
) -> Option<usize> {
    let named = named?;
    let found = named.find(word.0);
    if found.is_none() {
        diagnostics.unknown(word, lacking, named.ids());
    }
    found
}

fn part(
    parts: &Parts<'_>,
    word: SpannedIdent<'_>,
    lacking: impl FnOnce() -> String,
    diagnostics: &mut Diagnostics<'_>,
) -> Option<usize> {
    let found = parts.by_id.get(word.0).copied();
    if found.is_none() {
        diagnostics.unknown(word, &lacking(), parts.ids.iter().copied());
    }
    found
}
