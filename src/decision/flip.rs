//! Flips: for every other messenger the smallest change of given answers that makes it the pick.

use super::adopt;
use super::compiled::{Engine, compile};
use crate::answers::{Answer, AnswerSheet};
use crate::knowledge::{About, Handle, Kind, Knowledge, Messenger, OptionSet, Question};

/// Most changes that are tried; a flip beyond is not found.
const MOST_TRIALS: usize = 60_000;
/// Most answers that are changed at once.
const MOST_CHANGES: usize = 3;

/// A smallest change of answers that makes another messenger the pick.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flip {
    /// The other messenger.
    pub to: Handle<Messenger>,
    /// What to answer instead.
    pub change: Vec<(Handle<Question>, Answer)>,
    /// Whether every changed answer is about something a person can choose.
    pub is_choice: bool,
}

/// One flip for every other messenger for which one was found; choices before circumstances among equally small ones.
pub fn flips(knowledge: &Knowledge, sheet: &AnswerSheet) -> Vec<Flip> {
    let engine = compile(knowledge);
    let today = engine.winner(&engine.ticks(sheet));
    let single = single_changes(knowledge, sheet);
    let mut found: Vec<Flip> = Vec::new();
    let mut changes: Vec<Vec<usize>> = vec![Vec::new()];
    let mut trials = 0;
    for _ in 0..MOST_CHANGES {
        let mut longer = Vec::new();
        for change in &changes {
            let from = change.last().map_or(0, |last| last + 1);
            longer.extend(
                (from..single.len()).map(|next| change.iter().copied().chain([next]).collect::<Vec<_>>()),
            );
            if longer.len() > MOST_TRIALS {
                break;
            }
        }
        let round: Vec<Flip> =
            longer.iter().filter_map(|change| try_out(&engine, sheet, &single, change)).collect();
        trials += longer.len();
        for flip in round {
            if Some(flip.to) == today {
                continue;
            }
            match found.iter_mut().find(|other| other.to == flip.to) {
                None => found.push(flip),
                Some(other)
                    if other.change.len() == flip.change.len() && flip.is_choice && !other.is_choice =>
                {
                    *other = flip;
                }
                Some(_) => {}
            }
        }
        if found.len() + 1 >= knowledge.candidates().count() || trials > MOST_TRIALS {
            break;
        }
        changes = longer;
    }
    found.sort_by_key(|flip| (flip.change.len(), !flip.is_choice, flip.to));
    found
}

type Change = (Handle<Question>, Answer);

fn try_out(engine: &Engine<'_>, sheet: &AnswerSheet, single: &[Change], change: &[usize]) -> Option<Flip> {
    let change: Vec<Change> = change.iter().filter_map(|at| single.get(*at).copied()).collect();
    let is_once_each = change.windows(2).all(|pair| matches!(pair, [a, b] if a.0 != b.0));
    let to = is_once_each.then(|| engine.winner(&engine.ticks(&adopt(sheet, &change))))??;
    let is_choice =
        change.iter().all(|(question, _)| engine.knowledge().questions[*question].about == About::Choice);
    Some(Flip { to, change, is_choice })
}

/// Every other answer to each given one: another option, or one tick more or less.
fn single_changes(knowledge: &Knowledge, sheet: &AnswerSheet) -> Vec<Change> {
    let selection = sheet.in_force(knowledge);
    let mut changes = Vec::new();
    for (handle, question) in knowledge.questions.iter() {
        let Some(Answer::Chosen(chosen)) = sheet.get(handle) else { continue };
        let offered = selection.offered(question);
        let other = |option| match question.kind {
            Kind::One => OptionSet::only(option),
            Kind::Any { .. } => chosen.toggled(option),
        };
        let min = match question.kind {
            Kind::One => 1,
            Kind::Any { min } => u32::from(min),
        };
        let others = offered.iter().map(other).filter(|set| *set != chosen && set.count() >= min);
        changes.extend(others.map(|set| (handle, Answer::Chosen(set))));
    }
    changes
}
