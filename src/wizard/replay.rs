//! A conversation is its replies: for front ends that cannot wait, such as a page in a browser. Each step runs the session afresh with
//! a host that gives the recorded replies, and stops at the first prompt for which there is none. Notes, going back, review, conflicts
//! and what comes after the result then come from the same code as in the terminal.

use serde::{Deserialize, Serialize};

use super::session::session;
use super::setting::{Ending, Setting, State};
use super::{Asker, Content, Host, Keep, Prompt, Reply, Stop, View};

/// One reply of the person's to one thing that was shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Recorded {
    /// These rows were chosen.
    Rows(Vec<usize>),
    /// To the question before.
    Back,
    /// To the page of all answers.
    Review,
    /// To a look at the result so far.
    Peek,
    /// Out.
    Quit,
    /// Yes or no.
    Confirmed(bool),
    /// A view, a code or a file was seen.
    Seen,
}

/// What is to be shown now.
#[derive(Debug)]
pub enum Pending {
    /// Something to choose.
    Prompt(Box<Prompt>),
    /// A question that takes a yes or a no.
    Confirm(String),
    /// Something to read.
    View(Box<View>),
    /// An address as a code for a phone's camera.
    Code(String),
    /// A file to keep: the front end makes it from [`Step::state`].
    Keep(Keep),
    /// The session is over.
    Ended(Ending),
    /// The replies do not fit the session: so many of them do.
    Misfit(usize),
}

/// Where a session stands after its replies.
#[derive(Debug)]
pub struct Step {
    /// What was told since the last reply, in order.
    pub notes: Vec<String>,
    /// What is to be shown now.
    pub pending: Pending,
    /// The answers and ticks so far.
    pub state: State,
}

/// Runs a session that began with `start` through `replies`.
pub fn replay(setting: Setting<'_>, start: &State, replies: &[Recorded]) -> Step {
    let mut state = start.clone();
    let mut host = Script { replies, given: 0, notes: Vec::new(), pending: None };
    let ended = session(setting, &mut state, &mut host);
    let Script { notes, pending, given, .. } = host;
    let pending = match (ended, pending) {
        // A session that is over takes no further reply.
        (Ok(ending), _) if given == replies.len() => Pending::Ended(ending),
        (Err(_), Some(pending)) => pending,
        (Ok(_) | Err(_), _) => Pending::Misfit(given),
    };
    Step { notes, pending, state }
}

/// A host that gives recorded replies.
struct Script<'r> {
    replies: &'r [Recorded],
    given: usize,
    notes: Vec<String>,
    pending: Option<Pending>,
}

impl Script<'_> {
    /// The next reply; without one, `pending` is what is shown.
    fn reply(&mut self, pending: impl FnOnce() -> Pending) -> Result<Recorded, Stop> {
        let Some(reply) = self.replies.get(self.given) else {
            self.pending = Some(pending());
            return Err(Stop::InputEnded);
        };
        self.given += 1;
        self.notes.clear();
        Ok(reply.clone())
    }

    /// Takes the reply before back, because it does not fit what is asked.
    fn misfit<T>(&mut self) -> Result<T, Stop> {
        self.given -= 1;
        self.pending = Some(Pending::Misfit(self.given));
        Err(Stop::InputEnded)
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "whatever else comes means nothing here")]
    fn seen(&mut self, pending: impl FnOnce() -> Pending) -> Result<(), Stop> {
        match self.reply(pending)? {
            Recorded::Seen => Ok(()),
            _ => self.misfit(),
        }
    }
}

impl Asker for Script<'_> {
    fn tell(&mut self, note: &str) -> Result<(), Stop> {
        self.notes.push(note.to_owned());
        Ok(())
    }

    fn choose(&mut self, prompt: &Prompt) -> Result<Reply, Stop> {
        match self.reply(|| Pending::Prompt(Box::new(prompt.clone())))? {
            Recorded::Rows(rows) if prompt.takes(&rows) => Ok(Reply::Rows(rows)),
            Recorded::Back => Ok(Reply::Back),
            Recorded::Review => Ok(Reply::Review),
            Recorded::Peek => Ok(Reply::Peek),
            Recorded::Quit => Ok(Reply::Quit),
            Recorded::Rows(_) | Recorded::Confirmed(_) | Recorded::Seen => self.misfit(),
        }
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "whatever else comes means nothing here")]
    fn confirm(&mut self, question: &str) -> Result<bool, Stop> {
        match self.reply(|| Pending::Confirm(question.to_owned()))? {
            Recorded::Confirmed(is_yes) => Ok(is_yes),
            _ => self.misfit(),
        }
    }

    /// Nothing in a session asks for text: how a file is called is the front end's own matter.
    fn enter(&mut self, _: &str, _: &str) -> Result<Option<String>, Stop> {
        Ok(None)
    }

    fn view(&mut self, view: &View) -> Result<(), Stop> {
        self.seen(|| Pending::View(Box::new(view.clone())))
    }

    fn show_code(&mut self, address: &str) -> Result<(), Stop> {
        self.seen(|| Pending::Code(address.to_owned()))
    }
}

impl Host for Script<'_> {
    fn keep(&mut self, keep: Keep, _: &State) -> Result<(), Stop> {
        self.seen(|| Pending::Keep(keep))
    }

    fn changed(&mut self, _: &State) -> Result<(), Stop> {
        Ok(())
    }
}

impl View {
    /// The report of a view, if it shows one.
    pub fn report(&self) -> Option<&crate::report::Report> {
        match &self.content {
            Content::Report(report) => Some(report),
            Content::Card(_) => None,
        }
    }
}
