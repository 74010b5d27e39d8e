//! Conditions, resolved; those with a name are put in where they are named.

use std::collections::BTreeMap;

use super::code::Code;
use super::diagnostics::Diagnostics;
use super::document::{ConditionTree, QuestionsFile};
use super::ids::check_ids;
use super::limits;
use super::names::Names;
use super::record::SpannedIdent;
use super::record_context::RecordContext;
use crate::knowledge::Condition;

/// What a condition of a question may name.
const EARLIER_ONLY: &str = "a condition may only name earlier questions";

impl<'a> Names<'a> {
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

/// The first condition with a name that a condition names.
fn first_named<'t>(tree: &ConditionTree<'t>) -> Option<SpannedIdent<'t>> {
    match tree {
        ConditionTree::Always | ConditionTree::Is(..) => None,
        ConditionTree::Named(word) => Some(*word),
        ConditionTree::All(trees) | ConditionTree::Any(trees) => trees.iter().find_map(first_named),
        ConditionTree::Not(tree) => first_named(tree),
    }
}
