//! Which question comes next: the first that applies, is not answered, and can still change something.
//!
//! "Can" is judged on the safe side: a question is left out only if no answer to it, whatever is answered later, can change
//! the pick, the conflict, the app, where to get it, a caution or a guide. `tests/properties.rs` and `check` hold it to that.
//!
//! Whether a question can change who is picked is judged apart, because a person need not be asked more than that. Here only those count
//! who can still become the pick: whoever is surely beaten by somebody who cannot be ruled out any more is out of the race, whatever
//! becomes of them.

use std::cmp::Ordering;
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

/// Conditions with the questions that each names, collected once.
#[derive(Debug)]
pub(super) struct Watched {
    /// By rule.
    rules: Vec<Vec<Handle<Question>>>,
    /// What is said of messengers when they are picked.
    advice: Vec<Advised>,
}

/// A condition on which hangs what is said of these messengers.
#[derive(Debug)]
struct Advised {
    condition: Condition,
    questions: Vec<Handle<Question>>,
    messengers: Vec<Handle<Messenger>>,
}

impl Watched {
    /// All conditions of the knowledge that name a question.
    pub(super) fn of(knowledge: &Knowledge) -> Self {
        let named = |condition: &Condition| -> Vec<Handle<Question>> {
            let named: BTreeSet<Handle<Question>> = condition.questions().into_iter().collect();
            named.into_iter().collect()
        };
        let mut advice: Vec<Advised> = Vec::new();
        for messenger in knowledge.candidates() {
            for condition in knowledge.advice(messenger).filter(|condition| **condition != Condition::Always)
            {
                match advice.iter_mut().find(|known| known.condition == *condition) {
                    Some(known) if known.messengers.contains(&messenger) => {}
                    Some(known) => known.messengers.push(messenger),
                    None => advice.push(Advised {
                        condition: condition.clone(),
                        questions: named(condition),
                        messengers: vec![messenger],
                    }),
                }
            }
        }
        Self { rules: knowledge.rules.iter().map(|(_, rule)| named(&rule.when)).collect(), advice }
    }

    fn rule(&self, rule: Handle<Rule>) -> &[Handle<Question>] {
        self.rules.get(rule.position()).map(Vec::as_slice).unwrap_or_default()
    }
}

/// Where the interview of `sheet` stands.
pub(super) fn interview(knowledge: &Knowledge, watched: &Watched, sheet: &AnswerSheet) -> Interview {
    let selection = sheet.in_force(knowledge);
    // Answers may be given in any order: one that hangs on a question which is still open is as open as that.
    let settled = selection.clone().without_revocable(knowledge, sheet);
    let stakes = Stakes::of(knowledge, watched, &settled);
    let (mut could_matter, mut decisive) = (Vec::new(), Vec::new());
    let mut open = Vec::new();
    for (handle, question) in knowledge.questions.iter().rev() {
        let is_settled = match settled.part(handle) {
            Part::Unanswered { .. } => false,
            // It may yet apply, if the answer it hangs on is missing.
            Part::NotApplicable => !matches!(settled.residue(&question.ask_if, None), Residue::Open { .. }),
            Part::Unknown { .. } | Part::Chosen(_) => true,
        };
        let leads_to = |later: &[Handle<Question>]| leads_to(knowledge, &settled, handle, later);
        if is_settled || !(stakes.touched.contains(&handle) || leads_to(&could_matter)) {
            continue;
        }
        let changes_pick = stakes.decisive.contains(&handle) || leads_to(&decisive);
        could_matter.push(handle);
        decisive.extend(changes_pick.then_some(handle));
        if !matches!(selection.part(handle), Part::Chosen(_)) {
            open.push(OpenQuestion {
                question: handle,
                is_core: question.is_core,
                changes_pick,
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
    let contenders = Race::of(knowledge, &selection).able;
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
    /// The questions that can settle something which is open, and that affects somebody who can still be named.
    touched: BTreeSet<Handle<Question>>,
    /// Those of them that can change who is picked, or the conflict.
    decisive: BTreeSet<Handle<Question>>,
}

impl Stakes {
    fn of(knowledge: &Knowledge, watched: &Watched, selection: &Selection) -> Self {
        let race = Race::of(knowledge, selection);
        let contenders = race.contenders(knowledge);
        let possible = race.possible(knowledge);
        let (mut touched, mut decisive) = (BTreeSet::new(), BTreeSet::new());
        let settles =
            |condition: &Condition, question: &Handle<Question>| can_decide(selection, condition, *question);
        for rule in &race.open {
            let matters = affects(knowledge, &contenders, *rule);
            let decides = matters && race.decides(knowledge, &possible, *rule);
            if !matters {
                continue;
            }
            for question in watched.rule(*rule) {
                let is_known = touched.contains(question) && (!decides || decisive.contains(question));
                if !is_known && settles(&knowledge.rules[*rule].when, question) {
                    touched.insert(*question);
                    decisive.extend(decides.then_some(*question));
                }
            }
        }
        for Advised { condition, questions, messengers } in &watched.advice {
            if !messengers.iter().any(|messenger| contenders.contains(messenger)) {
                continue;
            }
            for question in questions {
                if !touched.contains(question) && settles(condition, question) {
                    touched.insert(*question);
                }
            }
        }
        if contenders.iter().any(|messenger| knowledge.is_for_devices(*messenger)) {
            touched.insert(knowledge.devices);
        }
        Self { touched, decisive }
    }
}

/// Who can still become the pick.
struct Race<'s> {
    selection: &'s Selection,
    /// The rules that hold whatever else is answered, and those that are not settled, in the order of the file.
    posted: Vec<Handle<Rule>>,
    open: Vec<Handle<Rule>>,
    /// Those who can still survive.
    able: Vec<Handle<Messenger>>,
    /// Those of them who cannot be ruled out any more. If there is nobody, a conflict is possible.
    safe: Vec<Handle<Messenger>>,
}

impl<'s> Race<'s> {
    fn of(knowledge: &Knowledge, selection: &'s Selection) -> Self {
        let (mut posted, mut open) = (Vec::new(), Vec::new());
        for (rule, row) in knowledge.rules.iter() {
            match selection.residue(&row.when, None) {
                Residue::Holds => posted.push(rule),
                Residue::Open { .. } => open.push(rule),
                Residue::Fails => {}
            }
        }
        let mut race = Self { selection, posted, open, able: Vec::new(), safe: Vec::new() };
        // Not the survivors of today: a rule that holds because a question is not answered may yet cease to hold.
        let fails = |messenger, rules: &[Handle<Rule>]| {
            rules.iter().any(|rule| race.fails(knowledge, messenger, *rule))
        };
        let able: Vec<Handle<Messenger>> =
            knowledge.candidates().filter(|messenger| !fails(*messenger, &race.posted)).collect();
        let safe = able.iter().copied().filter(|messenger| !fails(*messenger, &race.open)).collect();
        (race.able, race.safe) = (able, safe);
        race
    }

    fn fails(&self, knowledge: &Knowledge, messenger: Handle<Messenger>, rule: Handle<Rule>) -> bool {
        !self.selection.has_given_up(rule) && knowledge.fails(messenger, rule)
    }

    /// Everybody who can still be named: in a conflict, now or later, everybody is weighed again.
    fn contenders(&self, knowledge: &Knowledge) -> Vec<Handle<Messenger>> {
        if self.safe.is_empty() { knowledge.candidates().collect() } else { self.able.clone() }
    }

    /// Those who can still win, and in a conflict everybody: all but those whom somebody surely beats who cannot be ruled out.
    fn possible(&self, knowledge: &Knowledge) -> Vec<Handle<Messenger>> {
        let is_beaten = |messenger: &Handle<Messenger>| {
            self.safe.iter().any(|safe| safe != messenger && self.beats(knowledge, *safe, *messenger))
        };
        self.contenders(knowledge).into_iter().filter(|messenger| !is_beaten(messenger)).collect()
    }

    /// Whether `one` ranks before `other` whatever else is answered: the first step that can tell them apart does so, and no step before
    /// can turn it round.
    fn beats(&self, knowledge: &Knowledge, one: Handle<Messenger>, other: Handle<Messenger>) -> bool {
        for criterion in &knowledge.ranking {
            let found = match criterion {
                Criterion::Attribute(attribute) => {
                    let rank = |messenger| knowledge.fact(messenger, *attribute).rank();
                    Some(rank(one).cmp(&rank(other))).filter(|order| order.is_ne())
                }
                Criterion::Preferences => self.prefers(knowledge, one, other),
            };
            if let Some(order) = found {
                return order.is_gt();
            }
        }
        false
    }

    /// What the preferences say of two messengers: `None` if they may leave them equal.
    fn prefers(
        &self,
        knowledge: &Knowledge,
        one: Handle<Messenger>,
        other: Handle<Messenger>,
    ) -> Option<Ordering> {
        let (mut posted, mut open) = (self.posted.iter().peekable(), self.open.iter().peekable());
        loop {
            let is_posted = match (posted.peek(), open.peek()) {
                (None, None) => return None,
                (Some(posted), Some(open)) => posted < open,
                (posted, _) => posted.is_some(),
            };
            let rule = if is_posted { posted.next() } else { open.next() }?;
            let Some(preference) = knowledge.rules[*rule].prefer else { continue };
            let level = |messenger| knowledge.preferred(messenger, preference);
            match level(one).cmp(&level(other)) {
                // It may be posted, and then it decides against `one`.
                Ordering::Less => return Some(Ordering::Less),
                Ordering::Greater if is_posted => return Some(Ordering::Greater),
                Ordering::Equal | Ordering::Greater => {}
            }
        }
    }

    /// Whether it can change who of `possible` wins, or what a conflict is about, that `rule` is posted or not.
    fn decides(&self, knowledge: &Knowledge, possible: &[Handle<Messenger>], rule: Handle<Rule>) -> bool {
        let excludes = || possible.iter().any(|messenger| self.fails(knowledge, *messenger, rule));
        let ranks = knowledge.rules[rule].prefer.is_some_and(|preference| {
            let mut levels = possible.iter().map(|messenger| knowledge.preferred(*messenger, preference));
            let first = levels.next();
            levels.any(|level| Some(level) != first)
        });
        ranks || excludes()
    }
}

/// Whether a rule, if posted, could exclude one of these, reorder them, or be a preference that one does not meet.
fn affects(knowledge: &Knowledge, contenders: &[Handle<Messenger>], rule: Handle<Rule>) -> bool {
    let falls_short = |messenger: Handle<Messenger>| {
        let prefer = knowledge.rules[rule].prefer;
        prefer.is_some_and(|preference| !knowledge.satisfies(messenger, preference))
    };
    contenders.iter().any(|messenger| knowledge.fails(*messenger, rule) || falls_short(*messenger))
}
