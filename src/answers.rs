//! The answer sheet, the only state, and what of it counts. Nothing is ever lost from a sheet by answering another question.

use std::collections::{BTreeMap, BTreeSet};

use crate::knowledge::{Condition, Guide, Handle, Kind, Knowledge, OptionSet, Question, Residue, Rule};

/// An answer to one question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// These options; for a question of kind *any*, possibly none.
    Chosen(OptionSet),
    /// The person does not know: every completion counts.
    DontKnow,
    /// The person keeps it to themselves: counts as not knowing, and is never written to a file.
    RatherNotSay,
}

/// Answers by question, and the requirements that the person gave up. What is not in it was not asked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AnswerSheet {
    answers: BTreeMap<Handle<Question>, Answer>,
    gave_up: BTreeSet<Handle<Rule>>,
}

impl AnswerSheet {
    /// Records an answer, replacing an earlier one.
    pub fn record(&mut self, question: Handle<Question>, answer: Answer) {
        self.answers.insert(question, answer);
    }

    /// Takes an answer back.
    pub fn forget(&mut self, question: Handle<Question>) {
        self.answers.remove(&question);
    }

    /// The same sheet with one answer changed.
    #[must_use]
    pub fn with(&self, question: Handle<Question>, answer: Answer) -> Self {
        let mut changed = self.clone();
        changed.record(question, answer);
        changed
    }

    /// What was answered.
    pub fn get(&self, question: Handle<Question>) -> Option<Answer> {
        self.answers.get(&question).copied()
    }

    /// Every answer in the order of the questions.
    pub fn iter(&self) -> impl Iterator<Item = (Handle<Question>, Answer)> {
        self.answers.iter().map(|(question, answer)| (*question, *answer))
    }

    /// Whether nothing is answered.
    pub fn is_empty(&self) -> bool {
        self.answers.is_empty()
    }

    /// Gives a requirement up. The answers stay what they are.
    pub fn give_up(&mut self, rule: Handle<Rule>) {
        self.gave_up.insert(rule);
    }

    /// Takes a concession back.
    pub fn insist_on(&mut self, rule: Handle<Rule>) {
        self.gave_up.remove(&rule);
    }

    /// The requirements that were given up, in the order of the rules; one that is not posted is kept aside.
    pub fn gave_up(&self) -> &BTreeSet<Handle<Rule>> {
        &self.gave_up
    }

    /// Whether the person gave up what `rule` requires.
    pub fn has_given_up(&self, rule: Handle<Rule>) -> bool {
        self.gave_up.contains(&rule)
    }

    /// The options that count for `question` where it applies and these are offered.
    pub fn counting(&self, handle: Handle<Question>, question: &Question, offered: OptionSet) -> OptionSet {
        match self.get(handle) {
            Some(Answer::Chosen(options)) => match settle(question.kind, options.meet(offered), offered) {
                Part::Chosen(options) => options,
                Part::NotApplicable | Part::Unanswered { .. } | Part::Unknown { .. } => OptionSet::default(),
            },
            Some(Answer::DontKnow | Answer::RatherNotSay) | None => OptionSet::default(),
        }
    }

    /// What of the sheet counts.
    pub fn in_force(&self, knowledge: &Knowledge) -> Selection {
        let parts = Vec::with_capacity(knowledge.questions.len());
        let mut selection = Selection { parts, gave_up: self.gave_up.clone() };
        for (handle, question) in knowledge.questions.iter() {
            let part = if question.ask_if.holds(&|earlier| selection.chosen(earlier)) {
                let offered = selection.offered(question);
                match self.get(handle) {
                    None => Part::Unanswered { offered },
                    Some(Answer::DontKnow | Answer::RatherNotSay) => Part::Unknown { offered },
                    Some(Answer::Chosen(options)) => settle(question.kind, options.meet(offered), offered),
                }
            } else {
                Part::NotApplicable
            };
            selection.parts.push(part);
        }
        selection
    }
}

/// An answer of which too few options are still offered counts as not given.
fn settle(kind: Kind, chosen: OptionSet, offered: OptionSet) -> Part {
    if kind.takes(chosen) { Part::Chosen(chosen) } else { Part::Unanswered { offered } }
}

/// Setup steps that were done, by guide. They decide nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StepsDone {
    done: BTreeMap<Handle<Guide>, BTreeSet<usize>>,
}

impl StepsDone {
    /// Whether a step of a guide is done; steps by their places from zero, those that can be left out last.
    pub fn has(&self, guide: Handle<Guide>, step: usize) -> bool {
        self.done.get(&guide).is_some_and(|steps| steps.contains(&step))
    }

    /// How many steps of a guide are done.
    pub fn count(&self, guide: Handle<Guide>) -> usize {
        self.done.get(&guide).map_or(0, BTreeSet::len)
    }

    /// Says which steps of a guide are done.
    pub fn set(&mut self, guide: Handle<Guide>, steps: impl IntoIterator<Item = usize>) {
        let steps: BTreeSet<usize> = steps.into_iter().collect();
        if steps.is_empty() {
            self.done.remove(&guide);
        } else {
            self.done.insert(guide, steps);
        }
    }

    /// Every guide with steps done, and the steps.
    pub fn iter(&self) -> impl Iterator<Item = (Handle<Guide>, &BTreeSet<usize>)> {
        self.done.iter().map(|(guide, steps)| (*guide, steps))
    }

    /// Whether nothing is done.
    pub fn is_empty(&self) -> bool {
        self.done.is_empty()
    }
}

/// What one question contributes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The question does not apply; an answer to it is kept aside.
    NotApplicable,
    /// It applies and is not answered.
    Unanswered {
        /// The options that may be chosen.
        offered: OptionSet,
    },
    /// It applies, and the person cannot or will not say.
    Unknown {
        /// The options that may be true.
        offered: OptionSet,
    },
    /// These options count.
    Chosen(OptionSet),
}

/// What of an answer sheet counts, question by question: the input of every decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Selection {
    parts: Vec<Part>,
    gave_up: BTreeSet<Handle<Rule>>,
}

impl Selection {
    /// What `question` contributes.
    pub fn part(&self, question: Handle<Question>) -> Part {
        self.parts.get(question.position()).copied().unwrap_or(Part::NotApplicable)
    }

    /// The options that count; none where nothing is answered.
    pub fn chosen(&self, question: Handle<Question>) -> OptionSet {
        match self.part(question) {
            Part::Chosen(options) => options,
            Part::NotApplicable | Part::Unanswered { .. } | Part::Unknown { .. } => OptionSet::default(),
        }
    }

    /// Whether the person gave up what `rule` requires.
    pub fn has_given_up(&self, rule: Handle<Rule>) -> bool {
        self.gave_up.contains(&rule)
    }

    /// Whether a condition holds.
    pub fn meets(&self, condition: &Condition) -> bool {
        condition.holds(&|question| self.chosen(question))
    }

    /// What is left of a condition while everything not answered is open, and, if asked, whether `question` can settle it.
    pub fn residue(&self, condition: &Condition, question: Option<Handle<Question>>) -> Residue {
        condition.residue(question, &|other| match self.part(other) {
            Part::Chosen(options) => Some(options),
            Part::NotApplicable | Part::Unanswered { .. } | Part::Unknown { .. } => None,
        })
    }

    /// This selection with every answer open that a question which is still open could take back: because its own question would no
    /// longer apply, or other options would be offered. `sheet` is what this is the selection of.
    #[must_use]
    pub fn without_revocable(mut self, knowledge: &Knowledge, sheet: &AnswerSheet) -> Self {
        for (handle, question) in knowledge.questions.iter() {
            let (Part::Chosen(_), Some(Answer::Chosen(given))) = (self.part(handle), sheet.get(handle))
            else {
                continue;
            };
            let is_open = |condition| matches!(self.residue(condition, None), Residue::Open { .. });
            let mut options = question.options().filter(|(option, _)| given.has(*option));
            if is_open(&question.ask_if) || options.any(|(_, option)| is_open(&option.offer_if)) {
                let offered = self.offered(question);
                if let Some(part) = self.parts.get_mut(handle.position()) {
                    *part = Part::Unanswered { offered };
                }
            }
        }
        self
    }

    /// The options of `question` that may be chosen, given what is answered before it.
    pub fn offered(&self, question: &Question) -> OptionSet {
        question.options().filter(|(_, option)| self.meets(&option.offer_if)).map(|(ix, _)| ix).collect()
    }
}

/// What a person must and would like to have, without the answers it follows from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Needs {
    /// The rules that the answers post, in the order of the file.
    pub posted: Vec<Handle<Rule>>,
    /// Those of them whose requirement the person gave up.
    pub gave_up: BTreeSet<Handle<Rule>>,
    /// The person's own devices, if they pass them on.
    pub devices: Option<OptionSet>,
}
