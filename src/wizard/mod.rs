//! The conversation: which prompt comes next and what a reply does to the answer sheet. Knows no terminal.
//!
//! An [`Asker`] shows prompts and brings replies; everything the person meets (questions, conflicts, review) is a [`Prompt`].

mod conversation;
mod post_result;
mod prompts;

use std::io;

pub use self::conversation::{Ending, Start, run};
pub use self::post_result::{PostResult, checklist, post_result_menu};

/// Shows prompts and brings replies: a terminal with keys, plain lines, or a script.
pub trait Asker {
    /// Shows a note that stays.
    ///
    /// # Errors
    /// The conversation ends.
    fn tell(&mut self, note: &str) -> Result<(), Stop>;

    /// Shows a prompt and waits for the reply.
    ///
    /// # Errors
    /// The conversation ends.
    fn choose(&mut self, prompt: &Prompt) -> Result<Reply, Stop>;

    /// Asks for a yes or a no; without an answer it is no.
    ///
    /// # Errors
    /// The conversation ends.
    fn confirm(&mut self, question: &str) -> Result<bool, Stop>;

    /// Asks for a line of text; `None` if there is none.
    ///
    /// # Errors
    /// The conversation ends.
    fn enter(&mut self, question: &str) -> Result<Option<String>, Stop>;

    /// Shows a text of any length, to be read to its end.
    ///
    /// # Errors
    /// The conversation ends.
    fn read(&mut self, text: &str) -> Result<(), Stop>;

    /// Shows an address so that a phone's camera can read it, if that is possible here; the address itself is always shown.
    ///
    /// # Errors
    /// The conversation ends.
    fn show_code(&mut self, address: &str) -> Result<(), Stop>;
}

/// One thing to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prompt {
    /// A number of its own, the same whenever the same thing is asked again.
    pub key: usize,
    /// Where one stands.
    pub progress: Option<Progress>,
    /// What is asked.
    pub ask: String,
    /// Why, and what the words mean: a paragraph each.
    pub help: Vec<String>,
    /// What can be chosen.
    pub rows: Vec<Row>,
    /// How many can be chosen, and what was chosen before.
    pub choice: Choice,
    /// What the line that stays behind begins with; none stays if it is empty.
    pub topic: String,
}

/// Where one stands, in words and as a part of a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Progress {
    /// "Question 3 of at most 9 - 4 of 5 messengers left".
    pub text: String,
    /// Questions behind.
    pub done: usize,
    /// Questions in all, at most.
    pub of: usize,
}

/// One row to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// What is chosen.
    pub label: String,
    /// What it means.
    pub more: Option<String>,
    /// Whether it excludes all other rows where several may be chosen.
    pub stands_alone: bool,
}

/// How many rows can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    /// Exactly one.
    One {
        /// Where the pointer begins: what was chosen before, or what is usual.
        at: Option<usize>,
    },
    /// Several.
    Any {
        /// The fewest.
        min: usize,
        /// What is ticked at the beginning, a flag a row.
        ticked: Vec<bool>,
    },
}

/// What came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reply {
    /// These rows, in ascending order.
    Rows(Vec<usize>),
    /// To the question before.
    Back,
    /// To the page of all answers.
    Review,
    /// Out.
    Quit,
}

/// Why a conversation ended before its end.
#[derive(Debug)]
pub enum Stop {
    /// Ctrl-C.
    Interrupted,
    /// The quick-exit key: everything is cleared, nothing more is said.
    Vanished,
    /// There is no more input.
    InputEnded,
    /// The terminal is gone or broken.
    Broken(io::Error),
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        Self::Broken(error)
    }
}
