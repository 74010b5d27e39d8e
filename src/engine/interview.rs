//! Which question comes next: the first that applies, is not answered, and can still change something.
//!
//! "Can" is judged on the safe side: a question is left out only if no answer to it, whatever is answered later, can change
//! the pick, the conflict, the app, where to get it, a caution or a guide. `tests/properties.rs` and `check` hold it to that.

use std::collections::BTreeSet;

use crate::answers::{AnswerSheet, Part, Selection};
use crate::knowledge::{Condition, Criterion, Handle, Knowledge, Level, Messenger, Question, Residue, Rule};

/// Where an interview stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interview {
    /// The next question: the first core question, else the first that could change the pick or the conflict. `None` if whatever is
    /// left could only refine what comes with the pick: see [`Self::next_refining`].
    pub next: Option<Handle<Question>>,
    /// Every question that is not answered and could still matter, in the order of asking.
    pub open: Vec<OpenQuestion>,
}

/// A question that is not answered and could still matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OpenQuestion {
    /// Which.
    pub question: Handle<Question>,
    /// Whether it is asked of everybody.
    pub is_core: bool,
    /// Whether it could change the pick or the conflict; if not, it could only refine app, weaknesses or guides.
    pub changes_pick: bool,
    /// Whether it applies already; if not, it hangs on a question that is open too.
    pub applies: bool,
}

impl Interview {
    /// Every question that could still matter.
    pub fn could_matter(&self) -> Vec<Handle<Question>> {
        self.open.iter().map(|open| open.question).collect()
    }

    /// Those that could still change the pick or the conflict.
    pub fn changes_pick(&self) -> impl Iterator<Item = Handle<Question>> {
        self.open.iter().filter(|open| open.changes_pick).map(|open| open.question)
    }

    /// Those that could only refine app, weaknesses or guides.
    pub fn refines(&self) -> impl Iterator<Item = Handle<Question>> {
        self.open.iter().filter(|open| !open.changes_pick).map(|open| open.question)
    }

    /// The first of all that could still matter, for somebody who wants to fine-tune.
    pub fn next_refining(&self) -> Option<Handle<Question>> {
        self.open.iter().find(|open| open.applies).map(|open| open.question)
    }

    /// The first core question that is still to be asked.
    pub fn next_core(&self) -> Option<Handle<Question>> {
        self.open.iter().find(|open| open.applies && open.is_core).map(|open| open.question)
    }
}

/// Where the interview of `sheet` stands.
pub(super) fn interview(knowledge: &Knowledge, sheet: &AnswerSheet) -> Interview {
    let selection = sheet.in_force(knowledge);
    let stakes = Stakes::of(knowledge, &selection);
    let mut could_matter: Vec<Handle<Question>> = Vec::new();
    let mut open = Vec::new();
    for (handle, question) in knowledge.questions.iter().rev() {
        let is_open = match selection.part(handle) {
            Part::Unanswered { .. } => true,
            // It may yet apply, if the answer it hangs on is missing.
            Part::NotApplicable => matches!(selection.residue(&question.ask_if, None), Residue::Open { .. }),
            Part::Unknown { .. } | Part::Chosen(_) => false,
        };
        if is_open
            && (stakes.touched.contains(&handle) || leads_to(knowledge, &selection, handle, &could_matter))
        {
            could_matter.push(handle);
            open.push(OpenQuestion {
                question: handle,
                is_core: question.is_core,
                changes_pick: true,
                applies: matches!(selection.part(handle), Part::Unanswered { .. }),
            });
        }
    }
    open.reverse();
    let is_next = |open: &&OpenQuestion| open.applies && (open.is_core || open.changes_pick);
    let next = open.iter().find(is_next).map(|open| open.question);
    Interview { next, open }
}

/// The messengers that the answer to one question can still tell apart, given the other answers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Separation {
    /// Those that an answer to it can throw out.
    pub exclude: Vec<Handle<Messenger>>,
    /// Those whose order it can change: a preference that it can post, or not post, tells them apart.
    pub reorder: Vec<Handle<Messenger>>,
}

/// The messengers that `question` can still separate; its own answer, if there is one, counts as open.
pub fn separation(knowledge: &Knowledge, sheet: &AnswerSheet, question: Handle<Question>) -> Separation {
    let mut open = sheet.clone();
    open.forget(question);
    let selection = open.in_force(knowledge);
    let contenders = Stakes::of(knowledge, &selection).able;
    let decidable: Vec<Handle<Rule>> = knowledge
        .rules
        .iter()
        .filter(|(_, rule)| can_decide(&selection, &rule.when, question))
        .map(|(rule, _)| rule)
        .collect();
    let fails = |messenger: Handle<Messenger>| {
        decidable.iter().any(|rule| !selection.has_given_up(*rule) && knowledge.fails(messenger, *rule))
    };
    let level = |messenger: Handle<Messenger>, rule: Handle<Rule>| {
        Some(knowledge.preferred(messenger, knowledge.rules[rule].prefer?))
    };
    let at = knowledge.ranking.iter().position(|criterion| *criterion == Criterion::Preferences);
    // Preferences tell apart only those whom the criteria before them leave equal.
    let opening = |messenger: Handle<Messenger>| -> Option<Vec<Level>> {
        let before = knowledge.ranking.iter().take(at?);
        let rank = |criterion: &Criterion| match criterion {
            Criterion::Attribute(attribute) => Some(knowledge.fact(messenger, *attribute).rank()),
            Criterion::Preferences => None,
        };
        Some(before.filter_map(rank).collect())
    };
    let is_told_apart = |messenger: Handle<Messenger>| {
        let ranked = opening(messenger);
        let peers = contenders.iter().copied().filter(|other| ranked.is_some() && opening(*other) == ranked);
        peers
            .into_iter()
            .any(|other| decidable.iter().any(|rule| level(other, *rule) != level(messenger, *rule)))
    };
    Separation {
        exclude: contenders.iter().copied().filter(|messenger| fails(*messenger)).collect(),
        reorder: contenders.iter().copied().filter(|messenger| is_told_apart(*messenger)).collect(),
    }
}

/// Whether `question` decides if one of `later` is asked, or which of its options are offered.
fn leads_to(
    knowledge: &Knowledge,
    selection: &Selection,
    question: Handle<Question>,
    later: &[Handle<Question>],
) -> bool {
    later.iter().map(|handle| &knowledge.questions[*handle]).any(|other| {
        can_decide(selection, &other.ask_if, question)
            || other.options.iter().any(|option| can_decide(selection, &option.offer_if, question))
    })
}

fn can_decide(selection: &Selection, condition: &Condition, question: Handle<Question>) -> bool {
    selection.residue(condition, Some(question)) == Residue::Open { can_decide: true }
}

/// What is still at stake.
struct Stakes {
    /// Those who can still survive.
    able: Vec<Handle<Messenger>>,
    /// The questions that can settle something which is open, and felt by whoever can still be named.
    touched: BTreeSet<Handle<Question>>,
}

impl Stakes {
    fn of(knowledge: &Knowledge, selection: &Selection) -> Self {
        let (open, closed): (Vec<_>, Vec<_>) = knowledge
            .rules
            .iter()
            .map(|(rule, row)| (rule, selection.residue(&row.when, None)))
            .partition(|(_, residue)| matches!(residue, Residue::Open { .. }));
        let posted: Vec<Handle<Rule>> = closed
            .into_iter()
            .filter(|(_, residue)| *residue == Residue::Holds)
            .map(|(rule, _)| rule)
            .collect();
        let fails = |messenger: Handle<Messenger>, rule: Handle<Rule>| {
            !selection.has_given_up(rule) && knowledge.fails(messenger, rule)
        };
        // Not the survivors of today: a rule that holds because a question is not answered may yet cease to hold.
        let can_survive = |messenger: &Handle<Messenger>| !posted.iter().any(|rule| fails(*messenger, *rule));
        let can_fall = |messenger: &Handle<Messenger>| open.iter().any(|(rule, _)| fails(*messenger, *rule));
        let all: Vec<Handle<Messenger>> = knowledge.candidates().collect();
        let able: Vec<Handle<Messenger>> = all.iter().copied().filter(can_survive).collect();
        // In a conflict, now or later, everybody is weighed again.
        let contenders = if able.iter().all(can_fall) { all } else { able.clone() };
        let felt = open.iter().map(|(rule, _)| *rule).filter(|rule| is_felt(knowledge, &contenders, *rule));
        let rules = felt.map(|rule| &knowledge.rules[rule].when);
        let advice = contenders.iter().flat_map(|messenger| knowledge.advice(*messenger));
        let mut touched = BTreeSet::new();
        for condition in rules.chain(advice) {
            for question in condition.questions() {
                if !touched.contains(&question) && can_decide(selection, condition, question) {
                    touched.insert(question);
                }
            }
        }
        if contenders.iter().any(|messenger| knowledge.is_for_devices(*messenger)) {
            touched.insert(knowledge.devices);
        }
        Self { able, touched }
    }
}

/// Whether a rule, if posted, could exclude one of these, reorder them, or be a preference that one does not meet.
fn is_felt(knowledge: &Knowledge, contenders: &[Handle<Messenger>], rule: Handle<Rule>) -> bool {
    let falls_short = |messenger: Handle<Messenger>| {
        let prefer = knowledge.rules[rule].prefer;
        prefer.is_some_and(|preference| !knowledge.satisfies(messenger, preference))
    };
    contenders.iter().any(|messenger| knowledge.fails(*messenger, rule) || falls_short(*messenger))
}
