//! What each option can touch: the conditions that name it, and the platforms that downloads and guides name.

use std::collections::BTreeMap;

use crate::engine::SelectionBits;
use crate::knowledge::{Condition, Handle, Knowledge, OptionIx, OptionSet, Question};

/// Conditions by the options that they name.
pub(super) struct ConditionIndex<'k> {
    knowledge: &'k Knowledge,
    conditions: BTreeMap<(Handle<Question>, OptionIx), Vec<&'k Condition>>,
    platforms: OptionSet,
}

impl<'k> ConditionIndex<'k> {
    /// Reads every condition once.
    pub(super) fn of_all(knowledge: &'k Knowledge) -> Self {
        let mut conditions: BTreeMap<_, Vec<&'k Condition>> = BTreeMap::new();
        for condition in every_condition(knowledge) {
            let mut atoms = condition.atoms();
            atoms.sort_unstable();
            atoms.dedup();
            for atom in atoms {
                conditions.entry(atom).or_default().push(condition);
            }
        }
        let platforms = knowledge.candidates().flat_map(|messenger| {
            let apps = knowledge.messengers[messenger].apps.iter();
            let downloads = apps.flat_map(|app| &app.downloads).map(|download| download.platform);
            let guides = knowledge.guides_for(messenger).map(|guide| &knowledge.guides[guide]);
            let on =
                guides.flat_map(|guide| guide.on.iter().chain(guide.all_steps().flat_map(|step| &step.on)));
            downloads.chain(on.copied())
        });
        Self { knowledge, conditions, platforms: platforms.collect() }
    }

    /// The conditions that name an option.
    pub(super) fn of(&self, question: Handle<Question>, option: OptionIx) -> &[&'k Condition] {
        self.conditions.get(&(question, option)).map_or(&[], Vec::as_slice)
    }

    /// Whether an option is a platform that a download or a guide is for, or a messenger that is compared with.
    pub(super) fn is_told_about(&self, question: Handle<Question>, option: OptionIx) -> bool {
        let is_compared = || {
            let row = self.knowledge.questions[question].options.get(usize::from(option.0));
            row.is_some_and(|option| !option.compare.is_empty())
        };
        (question == self.knowledge.devices && self.platforms.has(option)) || is_compared()
    }

    /// Whether a ticked option makes a difference on this sheet.
    pub(super) fn matters(&self, question: Handle<Question>, option: OptionIx, bits: &SelectionBits) -> bool {
        let mut without = bits.clone();
        without.choose(question, bits.chosen(question).toggled(option));
        let changes = |condition: &&Condition| bits.meets(condition) != without.meets(condition);
        bits.chosen(question).has(option)
            && (self.is_told_about(question, option) || self.of(question, option).iter().any(changes))
    }

    /// Whether a question that must be answered leaves room for one option that says "nothing of this".
    pub(super) fn may_say_nothing(&self, question: Handle<Question>) -> bool {
        self.knowledge.questions[question].kind.least() > 0
    }
}

/// Every condition that changes what a person is asked or told.
fn every_condition(knowledge: &Knowledge) -> impl Iterator<Item = &Condition> {
    let asks = knowledge.questions.iter().flat_map(|(_, question)| {
        [&question.ask_if].into_iter().chain(question.options.iter().map(|option| &option.offer_if))
    });
    let rules = knowledge.rules.iter().map(|(_, rule)| &rule.when);
    let advice = knowledge.candidates().flat_map(|messenger| knowledge.advice(messenger));
    asks.chain(rules).chain(advice)
}
