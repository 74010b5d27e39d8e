//! Every id of both files, so that a reference can be resolved or its nearest neighbour offered.

use std::collections::BTreeMap;

use super::diagnostics::Diagnostics;
use super::document::{ConditionTree, MessengersFile, QuestionsFile};
use super::record::SpannedIdent;
use super::record_context::RecordContext;
use crate::knowledge::{
    Attribute, Channel, Condition, Handle, Level, Messenger, OptionIx, OptionSet, Question, Source,
};

/// The most parts that a condition may have once those it names are put in.
pub(super) const MOST_PARTS: usize = 10_000;

/// Ids with their parts: questions with options, attributes with levels.
#[derive(Debug, Default)]
struct Named<'a> {
    rows: Vec<(&'a str, Vec<&'a str>)>,
    by_id: BTreeMap<&'a str, usize>,
}

impl<'a> Named<'a> {
    fn of(rows: impl Iterator<Item = (&'a str, Vec<&'a str>)>) -> Self {
        let rows: Vec<_> = rows.collect();
        let by_id = rows.iter().enumerate().rev().map(|(at, (id, _))| (*id, at)).collect();
        Self { rows, by_id }
    }

    fn find(&self, id: &str) -> Option<(usize, &[&'a str])> {
        let at = *self.by_id.get(id)?;
        self.rows.get(at).map(|(_, parts)| (at, parts.as_slice()))
    }

    fn ids(&self) -> impl Iterator<Item = &'a str> {
        self.rows.iter().map(|(id, _)| *id)
    }
}

/// What a condition of a question may name.
const EARLIER_ONLY: &str = "a condition may name earlier questions only";

/// The ids of both files. A file that could not be read is `None`: what points into it is left unjudged.
pub(super) struct Names<'a> {
    questions: Option<Named<'a>>,
    attributes: Option<Named<'a>>,
    sources: Option<Named<'a>>,
    channels: Option<Named<'a>>,
    messengers: Option<Named<'a>>,
    /// The conditions with a name, in the order of the file; `None` for one with a fault, which is told where it stands.
    conditions: Option<Vec<(&'a str, Option<Condition>)>>,
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
        self.conditions = Some(Vec::new());
        for (id, tree) in conditions {
            let before = diagnostics.count();
            let condition = self.condition(&tree, usize::MAX, diagnostics);
            let condition = (diagnostics.count() == before).then_some(condition);
            self.conditions.get_or_insert_default().push((id.0, condition));
        }
    }

    /// The question called `word`.
    pub(super) fn question(
        &self,
        word: SpannedIdent<'_>,
        diagnostics: &mut Diagnostics<'_>,
    ) -> Option<Handle<Question>> {
        resolve(self.questions.as_ref(), word, "question", diagnostics).map(|(at, _)| Handle::nth(at))
    }

    /// The option called `word` of a question.
    pub(super) fn option(
        &self,
        question: Handle<Question>,
        word: SpannedIdent<'_>,
        diagnostics: &mut Diagnostics<'_>,
    ) -> Option<OptionIx> {
        let (id, options) = self.questions.as_ref()?.rows.get(question.position())?;
        let at = part(options, word, &format!("option of question `{id}` called"), diagnostics)?;
        u8::try_from(at).ok().filter(|at| *at < OptionSet::MOST).map(OptionIx)
    }

    /// The attribute called `word`.
    pub(super) fn attribute(
        &self,
        word: SpannedIdent<'_>,
        diagnostics: &mut Diagnostics<'_>,
    ) -> Option<Handle<Attribute>> {
        resolve(self.attributes.as_ref(), word, "attribute", diagnostics).map(|(at, _)| Handle::nth(at))
    }

    /// The level called `word` of an attribute.
    pub(super) fn level(
        &self,
        attribute: Handle<Attribute>,
        word: SpannedIdent<'_>,
        diagnostics: &mut Diagnostics<'_>,
    ) -> Option<Level> {
        let (id, levels) = self.attributes.as_ref()?.rows.get(attribute.position())?;
        let at = part(levels, word, &format!("level of attribute `{id}` called"), diagnostics)?;
        Level::try_from(at).ok().filter(|at| *at < Attribute::MOST)
    }

    /// The best level of an attribute.
    pub(super) fn best(&self, attribute: Handle<Attribute>) -> Level {
        let levels = self.attributes.as_ref().and_then(|named| named.rows.get(attribute.position()));
        levels.map_or(0, |(_, levels)| Level::try_from(levels.len().saturating_sub(1)).unwrap_or(Level::MAX))
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
            let help = Some("name one in `from: […]`".into());
            diagnostics.at_ident(context.place, format!("`{}` has no source", context.name), help);
        }
        diagnostics.once(words.iter().copied(), "from");
        let found =
            words.into_iter().filter_map(|word| resolve(self.sources.as_ref(), word, "source", diagnostics));
        found.map(|(at, _)| Handle::nth(at)).collect()
    }

    /// The messenger called `word`.
    pub(super) fn messenger(
        &self,
        word: SpannedIdent<'_>,
        diagnostics: &mut Diagnostics<'_>,
    ) -> Option<Handle<Messenger>> {
        resolve(self.messengers.as_ref(), word, "messenger", diagnostics).map(|(at, _)| Handle::nth(at))
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
        resolve(self.channels.as_ref(), word, "channel", diagnostics).map(|(at, _)| Handle::nth(at))
    }

    /// A condition that may name every question before `before`.
    pub(super) fn condition(
        &self,
        tree: &ConditionTree<'_>,
        before: usize,
        diagnostics: &mut Diagnostics<'_>,
    ) -> Condition {
        let mut left = MOST_PARTS;
        self.part(tree, before, &mut left, diagnostics)
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
                        format!("question `{}` names itself in its condition", question.0)
                    } else {
                        format!("question `{}` comes later than this condition", question.0)
                    };
                    diagnostics.at_ident(*question, message, Some(EARLIER_ONLY.into()));
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
        let Some((_, condition)) = conditions.iter().find(|(id, _)| *id == word.0) else {
            diagnostics.unknown(
                word,
                "condition defined before this place called",
                conditions.iter().map(|(id, _)| *id),
            );
            return Condition::Always;
        };
        let Some(condition) = condition else { return Condition::Always };
        if let Some(later) = condition.questions().into_iter().find(|question| question.position() >= before)
        {
            let id = self.questions.as_ref().and_then(|named| named.rows.get(later.position()));
            let id = id.map_or("", |(id, _)| id);
            let message = if later.position() == before {
                format!("`{}` names this question, `{id}`", word.0)
            } else {
                format!("`{}` names question `{id}`, which comes later than this condition", word.0)
            };
            diagnostics.at_ident(word, message, Some(EARLIER_ONLY.into()));
        }
        match left.checked_sub(condition.parts()) {
            Some(rest) => *left = rest,
            None => {
                let message = format!("with `{}` put in, this condition has too many parts", word.0);
                diagnostics.at_ident(word, message, Some(format!("at most {MOST_PARTS} are allowed")));
                *left = 0;
                return Condition::Always;
            }
        }
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

fn resolve<'n, 'a>(
    named: Option<&'n Named<'a>>,
    word: SpannedIdent<'_>,
    kind: &str,
    diagnostics: &mut Diagnostics<'_>,
) -> Option<(usize, &'n [&'a str])> {
    let named = named?;
    let found = named.find(word.0);
    if found.is_none() {
        diagnostics.unknown(word, kind, named.ids());
    }
    found
}

fn part(
    parts: &[&str],
    word: SpannedIdent<'_>,
    kind: &str,
    diagnostics: &mut Diagnostics<'_>,
) -> Option<usize> {
    let found = parts.iter().position(|part| *part == word.0);
    if found.is_none() {
        diagnostics.unknown(word, kind, parts.iter().copied());
    }
    found
}

/// Reports ids that are given twice or are not lower-case words.
pub(super) fn check_ids<'a>(
    ids: impl Iterator<Item = SpannedIdent<'a>>,
    kind: &str,
    diagnostics: &mut Diagnostics<'_>,
) {
    let mut seen = Vec::new();
    for id in ids {
        if seen.contains(&id) {
            diagnostics.at_ident(
                id,
                format!("{kind} `{}` is given twice", id.0),
                Some("ids must differ: rename or remove one".into()),
            );
        }
        let plain = id.0.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
        if !plain {
            let help = "an id is lower-case letters, digits and `_`, beginning with a letter".to_owned();
            diagnostics.at_ident(id, format!("`{}` cannot be an id", id.0), Some(help));
        }
        if ["dont_know", "rather_not_say", "unknown"].contains(&id.0) {
            diagnostics.at_ident(
                id,
                format!("`{}` has a meaning of its own and cannot be an id", id.0),
                Some("choose another word".into()),
            );
        }
        seen.push(id);
    }
}
