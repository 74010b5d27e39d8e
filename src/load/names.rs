//! Every id of both files, so that a reference can be resolved or its nearest neighbour offered.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};

use super::code::Code;
use super::diagnostics::Diagnostics;
use super::document::{ConditionTree, MessengersFile, QuestionsFile};
use super::limits;
use super::record::SpannedIdent;
use super::record_context::RecordContext;
use crate::knowledge::{
    Attribute, Channel, Condition, Handle, Level, Messenger, OptionIx, OptionSet, Question, Source,
};

/// Ids with their parts: questions with options, attributes with levels.
#[derive(Debug, Default)]
struct Named<'a> {
    rows: Vec<(&'a str, Parts<'a>)>,
    by_id: BTreeMap<&'a str, usize>,
}

/// The ids of the parts of one thing.
#[derive(Debug, Default)]
struct Parts<'a> {
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

/// What an id looks like.
pub(super) const ID: &str = "an id consists of lower-case letters, digits and `_`, and starts with a letter";

/// What a condition of a question may name.
const EARLIER_ONLY: &str = "a condition may only name earlier questions";

/// The ids of both files. A file that could not be read is `None`: what points into it is left unjudged.
pub(super) struct Names<'a> {
    questions: Option<Named<'a>>,
    attributes: Option<Named<'a>>,
    sources: Option<Named<'a>>,
    channels: Option<Named<'a>>,
    messengers: Option<Named<'a>>,
    /// The conditions with a name; `None` for one with a fault, which is told where it stands.
    conditions: Option<BTreeMap<&'a str, Option<Condition>>>,
    /// Those of them that something names.
    used: RefCell<BTreeSet<&'a str>>,
    /// Whether a name was found that none of them has: it may mean any.
    has_misnamed: Cell<bool>,
    /// How many parts they may still come to where they are used.
    expandable: Cell<usize>,
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

    /// Takes over what `questions.ron` defines for both files: the questions that others lean on, and conditions with a name.
    pub(super) fn define(
        &mut self,
        file: &mut QuestionsFile<'a>,
        whole: &RecordContext<'a>,
        diagnostics: &mut Diagnostics<'a>,
    ) {
        let mut anchor = |word: Option<SpannedIdent<'a>>, field| {
            let word = diagnostics.needed(word, field, whole)?;
            self.question(word, diagnostics)
        };
        (self.devices, self.worries) = (anchor(file.devices, "devices"), anchor(file.worries, "worries"));
        let conditions = file.conditions.take().unwrap_or_default().0;
        check_ids(conditions.iter().map(|(id, _)| *id), "condition", diagnostics);
        self.conditions = Some(BTreeMap::new());
        for (id, tree) in conditions {
            let before = diagnostics.count();
            let condition = self.condition(&tree, usize::MAX, diagnostics);
            let condition = (diagnostics.count() == before).then_some(condition);
            self.conditions.get_or_insert_default().entry(id.0).or_insert(condition);
        }
    }

    /// Reports conditions with a name that nothing names, once both files are resolved.
    pub(super) fn check_used(&self, diagnostics: &mut Diagnostics<'_>) {
        if self.has_misnamed.get() {
            return;
        }
        let used = self.used.borrow();
        for id in self.conditions.iter().flat_map(BTreeMap::keys).filter(|id| !used.contains(*id)) {
            let message = format!("condition `{id}` is used nowhere");
            diagnostics.at_ident(Code::Unused, SpannedIdent(id), message, "use it, or remove it");
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

    /// Sources by their words; a fault if there are none, or one twice.
    pub(super) fn sources<'w>(
        &self,
        words: Option<Vec<SpannedIdent<'w>>>,
        context: &RecordContext<'w>,
        diagnostics: &mut Diagnostics<'w>,
    ) -> Vec<Handle<Source>> {
        let Some(words) = diagnostics.needed(words, "from", context) else { return Vec::new() };
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

    /// A condition that may name every question before `before`.
    pub(super) fn condition(
        &self,
        tree: &ConditionTree<'_>,
        before: usize,
        diagnostics: &mut Diagnostics<'_>,
    ) -> Condition {
        let mut left = limits::PARTS;
        let condition = self.part(tree, before, &mut left, diagnostics);
        // What the file nests is bounded by its parser; names can nest deeper.
        if let Some(word) = first_named(tree).filter(|_| condition.depth() > limits::CONDITION_DEPTH) {
            let message = format!("with `{}` expanded, this condition is nested too deeply", word.0);
            let help = format!("conditions are nested at most {} deep", limits::CONDITION_DEPTH);
            diagnostics.at_ident(Code::NestedTooDeeply, word, message, help);
            return Condition::Always;
        }
        condition
    }

    /// A part of a condition, of which `left` parts more are allowed.
    fn part(
        &self,
        tree: &ConditionTree<'_>,
        before: usize,
        left: &mut usize,
        diagnostics: &mut Diagnostics<'_>,
    ) -> Condition {
        let mut parts = |trees: &[ConditionTree<'_>]| {
            trees.iter().map(|tree| self.part(tree, before, left, diagnostics)).collect()
        };
        match tree {
            ConditionTree::Always => Condition::Always,
            ConditionTree::All(trees) => Condition::All(parts(trees)),
            ConditionTree::Any(trees) => Condition::Any(parts(trees)),
            ConditionTree::Not(tree) => Condition::Not(Box::new(self.part(tree, before, left, diagnostics))),
            ConditionTree::Named(word) => self.named(*word, before, left, diagnostics),
            ConditionTree::Is(question, option) => {
                let Some(handle) = self.question(*question, diagnostics) else { return Condition::Always };
                if handle.position() >= before {
                    let message = if handle.position() == before {
                        format!("question `{}` refers to itself in its condition", question.0)
                    } else {
                        format!("question `{}` comes after this condition", question.0)
                    };
                    diagnostics.at_ident(Code::LaterQuestion, *question, message, EARLIER_ONLY);
                }
                self.option(handle, *option, diagnostics)
                    .map_or(Condition::Always, |option| Condition::Is(handle, option))
            }
        }
    }

    /// The condition called `word`, put in where it is named.
    fn named(
        &self,
        word: SpannedIdent<'_>,
        before: usize,
        left: &mut usize,
        diagnostics: &mut Diagnostics<'_>,
    ) -> Condition {
        let Some(conditions) = &self.conditions else { return Condition::Always };
        let Some((id, condition)) = conditions.get_key_value(word.0) else {
            self.has_misnamed.set(true);
            diagnostics.unknown(word, "there is no earlier condition", conditions.keys().copied());
            return Condition::Always;
        };
        self.used.borrow_mut().insert(*id);
        let Some(condition) = condition else { return Condition::Always };
        if let Some(later) = condition.questions().into_iter().find(|question| question.position() >= before)
        {
            let id = self.questions.as_ref().and_then(|named| named.rows.get(later.position()));
            let id = id.map_or("", |(id, _)| id);
            let message = if later.position() == before {
                format!("`{}` refers to this question, `{id}`", word.0)
            } else {
                format!("`{}` refers to question `{id}`, which comes after this condition", word.0)
            };
            diagnostics.at_ident(Code::LaterQuestion, word, message, EARLIER_ONLY);
        }
        let parts = condition.parts();
        let expandable = self.expandable.get().checked_sub(parts);
        let (Some(rest), Some(expandable)) = (left.checked_sub(parts), expandable) else {
            let message = format!("with `{}` expanded, there are too many conditions", word.0);
            let help = format!(
                "a condition comes to at most {} parts, all named ones together to {}",
                limits::PARTS,
                limits::EXPANDED
            );
            diagnostics.at_ident(Code::TooMany, word, message, help);
            *left = 0;
            return Condition::Always;
        };
        *left = rest;
        self.expandable.set(expandable);
        condition.clone()
    }

    /// A condition that may be left out and may name every question.
    pub(super) fn condition_or(
        &self,
        tree: Option<&ConditionTree<'_>>,
        otherwise: Condition,
        diagnostics: &mut Diagnostics<'_>,
    ) -> Condition {
        tree.map_or(otherwise, |tree| self.condition(tree, usize::MAX, diagnostics))
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

/// The first condition with a name that a condition names.
fn first_named<'t>(tree: &ConditionTree<'t>) -> Option<SpannedIdent<'t>> {
    match tree {
        ConditionTree::Always | ConditionTree::Is(..) => None,
        ConditionTree::Named(word) => Some(*word),
        ConditionTree::All(trees) | ConditionTree::Any(trees) => trees.iter().find_map(first_named),
        ConditionTree::Not(tree) => first_named(tree),
    }
}

/// Reports ids that are given twice or are not lower-case words.
pub(super) fn check_ids<'a>(
    ids: impl Iterator<Item = SpannedIdent<'a>>,
    kind: &str,
    diagnostics: &mut Diagnostics<'_>,
) {
    let mut seen = BTreeSet::new();
    for id in ids {
        if !seen.insert(id) {
            let help = "ids must be unique: rename or remove one";
            diagnostics.at_ident(Code::DuplicateId, id, format!("duplicate {kind} `{}`", id.0), help);
        }
        let plain = id.0.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
        if !plain {
            diagnostics.at_ident(Code::InvalidId, id, format!("`{}` is not a valid id", id.0), ID);
        }
        let is_reserved = ["dont_know", "rather_not_say", "unknown"].contains(&id.0);
        // In an answer sheet it stands for the guides that are no messenger's own.
        if is_reserved || (kind, id.0) == ("messenger", "general") {
            let message = format!("`{}` is reserved and cannot be an id", id.0);
            diagnostics.at_ident(Code::ReservedId, id, message, "choose another word");
        }
    }
}
