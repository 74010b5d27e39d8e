//! The conversation: which prompt comes next and what a reply does to the answer sheet. Knows no terminal.
//!
//! An [`Asker`] shows prompts and brings replies; everything the person meets (questions, conflicts, review) is a [`Prompt`].

mod conversation;
mod post_result;
mod prompts;
pub mod replay;
mod session;
mod setting;

use std::io;

use serde::{Deserialize, Serialize};

use crate::report::{Card, Report};

pub use self::post_result::{checklist, makers_page};
pub use self::session::session;
pub use self::setting::{Ending, Setting, State};

/// Shows prompts and brings replies: a terminal with keys, plain lines, or a script.
pub trait Asker {
    /// Shows a note that stays.
    ///
    /// # Errors
    /// The conversation ends.
    fn tell(&mut self, note: &str) -> Result<(), Stop>;

    /// Says something that need not stay once it has been read.
    ///
    /// # Errors
    /// The conversation ends.
    fn remark(&mut self, note: &str) -> Result<(), Stop> {
        self.tell(note)
    }

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

    /// Asks for a line of text; `usual` is shown, and is what an empty line stands for. `None` if the person wants none.
    ///
    /// # Errors
    /// The conversation ends.
    fn enter(&mut self, question: &str, usual: &str) -> Result<Option<String>, Stop>;

    /// Shows a view of any length, until the person has read enough.
    ///
    /// # Errors
    /// The conversation ends.
    fn view(&mut self, view: &View) -> Result<(), Stop>;

    /// Shows an address so that a phone's camera can read it, if that is possible here; the address itself is always shown.
    ///
    /// # Errors
    /// The conversation ends.
    fn show_code(&mut self, address: &str) -> Result<(), Stop>;
}

/// An asker that can also keep files. What is kept is decided here, where it goes there.
pub trait Host: Asker {
    /// Keeps a file that the person asked for, and tells what became of it. That it could not be written ends nothing.
    ///
    /// # Errors
    /// The conversation ends.
    fn keep(&mut self, keep: Keep, state: &State) -> Result<(), Stop>;

    /// Notes that answers or ticks have changed, for whoever asked beforehand that they be kept.
    ///
    /// # Errors
    /// The conversation ends.
    fn changed(&mut self, state: &State) -> Result<(), Stop>;
}

/// A file to keep or to pass on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Keep {
    /// The answers and ticks, to go on with later.
    Answers,
    /// The whole report as a page.
    Report,
    /// The page for the people one writes to.
    Contacts,
}

/// Something to be read, which stands behind a row of a menu.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct View {
    /// What it is.
    pub title: String,
    /// What there is to read.
    pub content: Content,
}

/// What a view shows.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(clippy::large_enum_variant, reason = "there is one of it at a time")]
pub enum Content {
    /// A part of the report.
    Report(Report),
    /// A result on one screen.
    Card(Box<Card>),
}

/// One thing to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Prompt {
    /// A number of its own, the same whenever the same thing is asked again.
    pub key: usize,
    /// Where one stands.
    pub progress: Option<Progress>,
    /// The result that stands above what is asked.
    #[serde(skip)]
    pub card: Option<Box<Card>>,
    /// What is asked.
    pub ask: String,
    /// The rule that matters most, to stand under what is asked.
    pub hint: Option<String>,
    /// The addresses that what is asked speaks of.
    pub addresses: Vec<Address>,
    /// Why, and what the words mean: a paragraph each.
    pub help: Vec<String>,
    /// What can be chosen.
    pub rows: Vec<Row>,
    /// How many can be chosen, and what was chosen before.
    pub choice: Choice,
    /// What the line that stays behind begins with; none stays if it is empty.
    pub topic: String,
}

impl Prompt {
    /// Whether these rows can be chosen here together.
    pub fn takes(&self, rows: &[usize]) -> bool {
        let are_there = rows.iter().all(|at| *at < self.rows.len());
        let ascend = rows.windows(2).all(|pair| matches!(pair, [one, next] if one < next));
        let stands_alone = |at: &usize| self.rows.get(*at).is_some_and(|row| row.stands_alone);
        let fits = match self.choice {
            Choice::One { .. } => rows.len() == 1,
            Choice::Any { min, .. } => rows.len() >= min || rows.iter().any(stands_alone),
        };
        are_there && ascend && fits && (rows.len() < 2 || !rows.iter().any(stands_alone))
    }
}

/// An address, and what it leads to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Address {
    /// "Signal (an iPhone): App Store".
    pub label: String,
    /// Where.
    pub url: String,
}

/// Where one stands, in words and as a part of a whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Progress {
    /// "Question 3 of at most 9 - 4 of 5 messengers left".
    pub text: String,
    /// Questions behind.
    pub done: usize,
    /// Questions in all, at most.
    pub of: usize,
}

/// One row to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Row {
    /// What is chosen.
    pub label: String,
    /// What it means.
    pub more: Option<String>,
    /// Whether it excludes all other rows where several may be chosen.
    pub stands_alone: bool,
}

/// How many rows can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
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
    /// To a look at the result so far, and back.
    Peek,
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
