//! What other answers would do. Flips: for every other messenger the smallest change of given answers that makes it the pick.
//! Robustness: which single answers change the outcome.

use super::compiled::{Engine, Neighbours};
use super::effect_classes::{difference, other_answers};
use super::search::{Changed, Met, Search, Smallest};
use crate::answers::{Answer, AnswerSheet, Selection};
use crate::knowledge::{About, Handle, Kind, Messenger, OptionSet, Question};

/// Questions to answer otherwise, and how.
pub type Change = Vec<(Handle<Question>, Answer)>;

/// What it takes to be led to the other messengers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flips {
    /// Those that a change of given answers leads to, the smallest change first.
    pub flips: Vec<Flip>,
    /// The others, and whether it is certain that no change leads there.
    pub unreached: Vec<Unreached>,
}

/// A smallest change of answers that makes another messenger the pick.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flip {
    /// The other messenger.
    pub to: Handle<Messenger>,
    /// What to answer instead.
    pub change: Change,
    /// Whether every changed answer is about something a person can choose.
    pub is_choice: bool,
    /// If not: the smallest change of choices alone that leads there, where there is one.
    pub by_choice: Option<Change>,
}

/// A messenger that no change of the given answers was found for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unreached {
    /// Who.
    pub to: Handle<Messenger>,
    /// Whether every change was weighed. If not, the knowledge is so large that only changes of one answer were.
    pub is_certain: bool,
}

/// How robust the outcome is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Robustness {
    /// The given answers that alone can change the outcome, in the order of the questions.
    pub pivotal_answers: Vec<PivotalAnswer>,
    /// Whether every other answer was weighed. If not, the knowledge is very large, and a question has so many options that decide
    /// something that at most two ticks in it were changed.
    pub is_exhaustive: bool,
}

impl Robustness {
    /// Whether no single other answer changes the outcome; `None` if that is not known.
    pub fn is_robust(&self) -> Option<bool> {
        if self.pivotal_answers.is_empty() { self.is_exhaustive.then_some(true) } else { Some(false) }
    }
}

/// A given answer that alone can change the outcome.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PivotalAnswer {
    /// The question.
    pub question: Handle<Question>,
    /// For each other outcome (`None`: nobody) the nearest answer that leads to it, the nearest first.
    pub leads_to: Vec<(Option<Handle<Messenger>>, Answer)>,
}

/// The sheet with the answers of a flip taken over. A way out of a conflict is taken by [`AnswerSheet::give_up`] instead: it changes no
/// answer.
#[must_use]
pub fn adopt(sheet: &AnswerSheet, change: &[(Handle<Question>, Answer)]) -> AnswerSheet {
    change.iter().fold(sheet.clone(), |sheet, (question, answer)| sheet.with(*question, *answer))
}

/// A flip for every other messenger, or that there is none. Only answers that were given are changed; among equally small
/// changes those come first that change fewer circumstances, then those that change fewer options. `robustness` is asked for only
/// where the knowledge is too large for more than one changed answer.
pub(super) fn flips(
    engine: &Engine<'_>,
    sheet: &AnswerSheet,
    today: Option<Handle<Messenger>>,
    met: Option<&Met>,
    robustness: impl FnOnce() -> Robustness,
) -> Flips {
    let mut found = match engine.search().zip(met) {
        Some((search, met)) => {
            let mut found = Flips { flips: Vec::new(), unreached: Vec::new() };
            for (to, smallest) in met.smallest(search, engine.knowledge(), sheet) {
                match smallest {
                    Ok(smallest) => found.flips.push(Flip::of(to, smallest)),
                    Err(is_certain) => found.unreached.push(Unreached { to, is_certain }),
                }
            }
            found
        }
        None => by_one_answer(engine, sheet, today, &robustness()),
    };
    found.flips.sort_by_key(|flip| (flip.change.len(), !flip.is_choice, flip.to));
    found
}

impl Flip {
    fn of(to: Handle<Messenger>, smallest: Smallest) -> Self {
        let answers = |changed: Changed| -> Change {
            changed.into_iter().map(|(question, options)| (question, Answer::Chosen(options))).collect()
        };
        let Smallest { change, is_choice, by_choice } = smallest;
        Self { to, change: answers(change), is_choice, by_choice: by_choice.map(answers) }
    }
}

/// The flips of one changed answer; whether there are others is not known.
fn by_one_answer(
    engine: &Engine<'_>,
    sheet: &AnswerSheet,
    today: Option<Handle<Messenger>>,
    robustness: &Robustness,
) -> Flips {
    let knowledge = engine.knowledge();
    let mut found = Flips { flips: Vec::new(), unreached: Vec::new() };
    for to in knowledge.candidates().filter(|messenger| Some(*messenger) != today) {
        let leading = robustness.pivotal_answers.iter().filter_map(|pivotal| {
            let (_, answer) = pivotal.leads_to.iter().find(|(lead, _)| *lead == Some(to))?;
            Some((pivotal.question, *answer))
        });
        let nearest = leading.min_by_key(|(question, answer)| {
            let changed = match (sheet.get(*question), answer) {
                (Some(Answer::Chosen(given)), Answer::Chosen(other)) => difference(given, *other),
                _ => 0,
            };
            (knowledge.questions[*question].about == About::Circumstance, changed)
        });
        match nearest {
            Some(change) => found.flips.push(Flip {
                to,
                is_choice: knowledge.questions[change.0].about == About::Choice,
                change: vec![change],
                by_choice: None,
            }),
            None => found.unreached.push(Unreached { to, is_certain: false }),
        }
    }
    found
}

/// How robust the outcome of `sheet` is: what each given answer can change alone. Where the knowledge is too large to be searched, every
/// other answer is weighed.
pub(super) fn robustness(
    engine: &Engine<'_>,
    sheet: &AnswerSheet,
    selection: &Selection,
    today: Option<Handle<Messenger>>,
    met: Option<&Met>,
) -> Robustness {
    let knowledge = engine.knowledge();
    let search = engine.search();
    let mut searched = search.zip(met).and_then(|(search, met)| met.leads(search, knowledge, sheet));
    let out = search.and_then(Search::out);
    let mut one_by_one = OneByOne { engine, sheet, selection, today, neighbours: None };
    let mut robustness = Robustness { pivotal_answers: Vec::new(), is_exhaustive: true };
    for (question, row) in knowledge.questions.iter() {
        let Some(Answer::Chosen(given)) = sheet.get(question) else { continue };
        if !selection.meets(&row.ask_if) {
            continue;
        }
        let leads_to: Vec<(Option<Handle<Messenger>>, Answer)> = match &mut searched {
            Some(searched) if out != Some(question) => searched
                .remove(&question)
                .unwrap_or_default()
                .into_iter()
                .map(|lead| (lead.to, Answer::Chosen(lead.answer)))
                .collect(),
            Some(_) | None => one_by_one.leads(question, given, &mut robustness.is_exhaustive),
        };
        if !leads_to.is_empty() {
            robustness.pivotal_answers.push(PivotalAnswer { question, leads_to });
        }
    }
    robustness
}

/// Every other answer to a question weighed.
struct OneByOne<'e> {
    engine: &'e Engine<'e>,
    sheet: &'e AnswerSheet,
    selection: &'e Selection,
    today: Option<Handle<Messenger>>,
    /// Once they are needed.
    neighbours: Option<Neighbours<'e, 'e>>,
}

impl OneByOne<'_> {
    /// Where other answers to `question` lead, the nearest first.
    fn leads(
        &mut self,
        question: Handle<Question>,
        given: OptionSet,
        is_exhaustive: &mut bool,
    ) -> Vec<(Option<Handle<Messenger>>, Answer)> {
        let row = &self.engine.knowledge().questions[question];
        let named = match row.kind {
            Kind::One => OptionSet::default(),
            Kind::Any { .. } => self.engine.named(question),
        };
        let others = other_answers(row, self.selection.offered(row), named, given);
        *is_exhaustive &= others.is_complete;
        let mut answers: Vec<OptionSet> = others.answers;
        answers.sort_by_key(|answer| (difference(*answer, given), *answer));
        let neighbours = self.neighbours.get_or_insert_with(|| Neighbours::of(self.engine, self.sheet));
        let mut leads_to: Vec<(Option<Handle<Messenger>>, Answer)> = Vec::new();
        for options in answers {
            let to = neighbours.winner(question, options);
            if to != self.today && !leads_to.iter().any(|(lead, _)| *lead == to) {
                leads_to.push((to, Answer::Chosen(options)));
            }
        }
        leads_to
    }
}
