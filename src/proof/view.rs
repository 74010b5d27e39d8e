//! What the engine shows of one sheet: what the solver finds is a witness only if this confirms it.

use std::collections::BTreeSet;

use super::Obligation;
use super::subject::{Key, Needs, Subject};
use crate::answers::{AnswerSheet, Part, Selection};
use crate::engine::{Advice, Assessment, Engine, Evaluator, GuideFor, Outcome, SelectionBits, Warning};
use crate::knowledge::{Handle, Knowledge, Messenger};

/// Every piece that a sheet shows. Whether an option has an effect and a criterion decides is not looked at here.
pub(super) struct View(BTreeSet<Key>);

impl View {
    /// What hangs on the answers alone: no messenger is looked at.
    pub(super) fn of_answers(engine: &Engine<'_>, sheet: &AnswerSheet) -> Self {
        let knowledge = engine.knowledge();
        let selection = sheet.in_force(knowledge);
        let mut shown = answered(knowledge, &selection);
        let posted = knowledge.rules.iter().filter(|(_, rule)| selection.meets(&rule.when));
        shown.extend(posted.map(|(rule, _)| Key::of(Obligation::Rules, rule, 0)));
        Self(shown)
    }

    /// All.
    #[expect(clippy::needless_for_each, reason = "the effect is the last link of a chain")]
    pub(super) fn of(engine: &Engine<'_>, sheet: &AnswerSheet) -> Self {
        let knowledge = engine.knowledge();
        let Assessment { selection, posted, outcome, gave_up, first, .. } = engine.assess(sheet);
        let mut shown = answered(knowledge, &selection);
        shown.extend(posted.iter().map(|rule| Key::of(Obligation::Rules, *rule, 0)));
        first.iter().for_each(|guide| shown.extend(read(guide)));
        if let Outcome::Pick(pick) = &outcome {
            shown.extend(advised(pick.messenger, &pick.advice));
        }
        let is_told = |rule| knowledge.rules[rule].fallback.is_none();
        let costs = gave_up
            .iter()
            .filter(|given_up| given_up.is_failed && (given_up.fallback.is_some() || is_told(given_up.rule)));
        shown.extend(costs.map(|given_up| Key::of(Obligation::Concessions, given_up.rule, 0)));
        Self(shown)
    }

    /// Whether it shows this.
    pub(super) fn shows(&self, subject: &Subject) -> bool {
        matches!(subject.needs, Needs::Decision(_)) || self.0.contains(&subject.key)
    }
}

/// Questions that apply, and options that count.
fn answered(knowledge: &Knowledge, selection: &Selection) -> BTreeSet<Key> {
    let mut shown = BTreeSet::new();
    for (question, row) in knowledge.questions.iter() {
        if selection.part(question) != Part::NotApplicable {
            shown.insert(Key::of(Obligation::Questions, question, 0));
        }
        let chosen = selection.chosen(question);
        let ticked = row.options().filter(|(option, _)| chosen.has(*option));
        shown.extend(ticked.map(|(option, _)| Key::of(Obligation::Options, question, usize::from(option.0))));
    }
    shown
}

/// What comes with a pick.
fn advised(messenger: Handle<Messenger>, advice: &Advice) -> Vec<Key> {
    let own = |obligation, part| Key::of(obligation, messenger, part);
    let mut shown = vec![own(Obligation::Messengers, 0), own(Obligation::Apps, advice.app)];
    shown.extend(advice.warnings.iter().filter_map(|warning| match warning {
        Warning::Stated(at) => Some(own(Obligation::Cautions, *at)),
        Warning::Unmet(_) => None,
    }));
    shown.extend(advice.downloads.iter().map(|download| Key::of(Obligation::Channels, download.channel, 0)));
    shown.extend(advice.guides.iter().flat_map(read));
    shown
}

/// A guide and the steps of it that this person takes.
fn read(shown: &GuideFor) -> Vec<Key> {
    let steps = shown.steps.iter().chain(&shown.optional);
    let steps = steps.map(|at| Key::of(Obligation::Steps, shown.guide, *at));
    let needed = shown.is_needed.then(|| Key::of_guide(shown.guide, true));
    steps.chain([Key::of_guide(shown.guide, false)]).chain(needed).collect()
}

/// Whether a sheet that has just been weighed may show `subject`: a quick look before the careful one. An effect and a concession are
/// not looked at.
pub(super) fn may_show(
    subject: &Subject,
    bits: &SelectionBits,
    evaluator: &Evaluator<'_, '_>,
    winner: Option<Handle<Messenger>>,
) -> bool {
    match &subject.needs {
        Needs::Answers | Needs::Effect(..) => bits.meets(&subject.condition),
        Needs::Pick(_) => {
            let way = winner.and_then(|winner| subject.way(winner));
            way.is_some_and(|way| bits.meets(way) && bits.meets(&subject.condition))
        }
        Needs::Decision(at) => evaluator.deciders().any(|decider| decider == *at),
        Needs::Concession(_) => false,
    }
}
