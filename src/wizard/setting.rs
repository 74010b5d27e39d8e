//! What a session works with, what it changes, how far it asks, and how it ends.

use serde::Serialize;

use crate::answers::{AnswerSheet, StepsDone};
use crate::engine::{Engine, Interview};
use crate::knowledge::{Date, Handle, Knowledge, Question};
use crate::locale::Words;

/// What a session changes: the answers, and which setup steps are done. It holds at every moment what the person last said.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct State {
    /// The answers.
    pub sheet: AnswerSheet,
    /// The setup steps that are done.
    pub steps_done: StepsDone,
}

/// How a session ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Ending {
    /// The person has seen the result and is done.
    Finished,
    /// The person left before a result.
    Left,
    /// The person wants to go on in another of the languages offered.
    OtherLanguage(usize),
}

/// What a session works with.
#[derive(Clone, Copy)]
pub struct Setting<'s> {
    /// The knowledge, compiled.
    pub engine: &'s Engine<'s>,
    /// The texts of the language.
    pub words: &'s Words,
    /// The names of the other languages.
    pub languages: &'s [&'s str],
    /// The day, which only says which facts are due for another look.
    pub today: Date,
    /// Whether there is somebody to stay at hand for once there is a result; else the session ends there.
    pub stays: bool,
}

/// How far to ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Goal {
    /// What everybody is asked.
    Core,
    /// Everything that could still change the pick.
    Pick,
    /// Everything that could still matter.
    Everything,
    /// Nothing, until an answer is changed on the page of all answers.
    Review,
}

impl Goal {
    /// What is asked before the first result: what everybody is asked or, if the authors say that of no question, everything that
    /// could change the pick.
    pub(super) fn first(knowledge: &Knowledge) -> Self {
        let has_core = knowledge.questions.iter().any(|(_, question)| question.is_core);
        if has_core { Self::Core } else { Self::Pick }
    }

    /// The next question on the way there.
    pub(super) fn next(self, interview: &Interview) -> Option<Handle<Question>> {
        match self {
            Self::Core | Self::Review => interview.next_core(),
            Self::Pick => interview.next,
            Self::Everything => interview.next_refining(),
        }
    }
}
