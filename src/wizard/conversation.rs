//! The ask loop. The answer sheet is its only lasting state; the trail only remembers the way back.

use super::prompts::{self, QuestionPage};
use super::{Asker, Reply, Stop};
use crate::answers::AnswerSheet;
use crate::engine::{Conflict, Outcome, Screening, interview, recommend};
use crate::knowledge::{Handle, Knowledge, Messenger, Question, Rule};
use crate::locale::{Words, capitalised};

/// How a conversation ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ending {
    /// With answers to recommend by.
    Answered(AnswerSheet),
    /// The person wants to be asked in another of the languages offered, with these answers.
    OtherLanguage(usize, AnswerSheet),
    /// The person left.
    Left,
}

/// Where a conversation begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Start {
    /// With the welcome.
    Welcome,
    /// With the page of all answers.
    Review,
}

/// Asks until the person wants to see the result, beginning with what `sheet` holds.
///
/// # Errors
/// The asker could not go on.
pub fn run(
    knowledge: &Knowledge,
    words: &Words,
    languages: &[&str],
    sheet: AnswerSheet,
    start: Start,
    asker: &mut dyn Asker,
) -> Result<Ending, Stop> {
    if start == Start::Welcome
        && let Some(ending) = welcome(words, languages, &sheet, asker)?
    {
        return Ok(ending);
    }
    let trail = sheet.iter().map(|(question, _)| question).collect();
    let conversation = Conversation { knowledge, words, asker, sheet, trail, at: None, told: Vec::new() };
    conversation.run(if start == Start::Review { Next::Review } else { Next::Ask })
}

/// The first page; an ending if the person does not want to begin here.
fn welcome(
    words: &Words,
    languages: &[&str],
    sheet: &AnswerSheet,
    asker: &mut dyn Asker,
) -> Result<Option<Ending>, Stop> {
    asker.tell(&words.say("welcome"))?;
    Ok(match asker.choose(&prompts::welcome(words, languages))? {
        Reply::Rows(rows) => match rows.first() {
            Some(0) => None,
            Some(row) if *row <= languages.len() => Some(Ending::OtherLanguage(row - 1, sheet.clone())),
            Some(_) | None => Some(Ending::Left),
        },
        Reply::Review if !sheet.is_empty() => None,
        Reply::Back | Reply::Review | Reply::Quit => Some(Ending::Left),
    })
}

struct Conversation<'c> {
    knowledge: &'c Knowledge,
    words: &'c Words,
    asker: &'c mut dyn Asker,
    sheet: AnswerSheet,
    /// The questions answered, in the order of asking.
    trail: Vec<Handle<Question>>,
    /// The question to ask next although it is answered: the person went back to it.
    at: Option<Handle<Question>>,
    /// The conflict that was told last, so that the same one is not told twice.
    told: Vec<Vec<Handle<Rule>>>,
}

/// What comes after a page.
enum Next {
    Ask,
    Review,
    Done,
    Leave,
}

impl Conversation<'_> {
    fn run(mut self, mut next: Next) -> Result<Ending, Stop> {
        loop {
            next = match next {
                Next::Ask => match self.at.take().or_else(|| interview(self.knowledge, &self.sheet).next) {
                    Some(question) => self.ask(question)?,
                    None => Next::Review,
                },
                Next::Review => self.review()?,
                Next::Done => return Ok(Ending::Answered(self.sheet)),
                Next::Leave if self.asker.confirm(&self.words.say("leave-ask"))? => return Ok(Ending::Left),
                Next::Leave => Next::Ask,
            };
        }
    }

    fn ask(&mut self, question: Handle<Question>) -> Result<Next, Stop> {
        let standing = interview(self.knowledge, &self.sheet);
        let progress =
            prompts::progress(self.knowledge, self.words, &self.sheet, &standing, &self.trail, question);
        let page = QuestionPage::new(self.knowledge, self.words, &self.sheet, question, progress);
        match self.asker.choose(&page.prompt)? {
            Reply::Rows(rows) => {
                if let Some(answer) = page.answer(&rows) {
                    let changed = self.sheet.with(question, answer);
                    if !self.trail.contains(&question) {
                        self.trail.push(question);
                    }
                    self.take_over(changed, question)
                } else {
                    self.at = Some(question);
                    Ok(Next::Ask)
                }
            }
            Reply::Back => Ok(self.back(question)),
            Reply::Review => {
                self.at = None;
                Ok(Next::Review)
            }
            Reply::Quit => {
                self.at = Some(question);
                Ok(Next::Leave)
            }
        }
    }

    /// To the question before `question`; from the first one, to leaving.
    fn back(&mut self, question: Handle<Question>) -> Next {
        let applies = |earlier: &&Handle<Question>| {
            let selection = self.sheet.in_force(self.knowledge);
            selection.meets(&self.knowledge.questions[**earlier].ask_if)
        };
        let before = self.trail.iter().take_while(|earlier| **earlier != question).filter(applies).last();
        self.at = before.copied();
        if self.at.is_none() {
            self.at = Some(question);
            return Next::Leave;
        }
        Next::Ask
    }

    /// Takes a changed sheet over and tells what that did: who fell out or came back, and a conflict if it made one.
    fn take_over(&mut self, changed: AnswerSheet, question: Handle<Question>) -> Result<Next, Stop> {
        let before = self.survivors();
        self.sheet = changed;
        self.tell_changes(&before)?;
        match recommend(self.knowledge, &self.sheet).outcome {
            Outcome::Conflict(conflict) if conflict.between != self.told => {
                self.told.clone_from(&conflict.between);
                self.conflict(&conflict, question)
            }
            Outcome::Conflict(_) => Ok(Next::Ask),
            Outcome::Pick(_) => {
                self.told.clear();
                Ok(Next::Ask)
            }
        }
    }

    fn survivors(&self) -> Vec<Handle<Messenger>> {
        Screening::of(self.knowledge, &self.sheet.in_force(self.knowledge)).survivors()
    }

    fn tell_changes(&mut self, before: &[Handle<Messenger>]) -> Result<(), Stop> {
        let after = self.survivors();
        let exclusions = Screening::of(self.knowledge, &self.sheet.in_force(self.knowledge)).exclusions();
        for exclusion in exclusions.iter().filter(|exclusion| before.contains(&exclusion.messenger)) {
            let Some(witness) = exclusion.failed.first() else { continue };
            let Some(attribute) = witness.measure.attribute() else { continue };
            let level = self.knowledge.fact(witness.messenger, attribute).level;
            let attribute = &self.knowledge.attributes[attribute];
            let level = level.and_then(|level| attribute.level(level));
            let level = level.map_or_else(|| self.words.say("not-known"), |level| level.label.clone());
            let note = self.words.fill(
                "fell-out",
                &[
                    ("messenger", self.knowledge.messengers[exclusion.messenger].name.as_str().into()),
                    ("because", capitalised(&self.knowledge.rules[witness.rule].because).into()),
                    ("attribute", attribute.label.as_str().into()),
                    ("level", level.into()),
                ],
            );
            self.asker.tell(&note)?;
        }
        for messenger in after.iter().filter(|messenger| !before.contains(messenger)) {
            let name = self.knowledge.messengers[*messenger].name.as_str();
            self.asker.tell(&self.words.fill("came-back", &[("messenger", name.into())]))?;
        }
        Ok(())
    }

    fn conflict(&mut self, conflict: &Conflict, question: Handle<Question>) -> Result<Next, Stop> {
        let prompt = prompts::conflict(self.knowledge, self.words, conflict);
        let ways = conflict.relaxations.len();
        match self.asker.choose(&prompt)? {
            Reply::Rows(rows) => {
                let at = rows.first().copied().unwrap_or(ways);
                match conflict.relaxations.get(at) {
                    Some(way) => {
                        let mut changed = self.sheet.clone();
                        way.give_up.iter().for_each(|rule| changed.give_up(*rule));
                        self.take_over(changed, question)
                    }
                    None if at == ways => Ok(self.again(question)),
                    None => Ok(Next::Ask),
                }
            }
            Reply::Back => Ok(self.again(question)),
            Reply::Review => Ok(Next::Review),
            Reply::Quit => Ok(Next::Leave),
        }
    }

    fn again(&mut self, question: Handle<Question>) -> Next {
        self.at = Some(question);
        self.told.clear();
        Next::Ask
    }

    fn review(&mut self) -> Result<Next, Stop> {
        let is_complete = interview(self.knowledge, &self.sheet).next.is_none();
        let (prompt, questions) = prompts::review(self.knowledge, self.words, &self.sheet, is_complete);
        match self.asker.choose(&prompt)? {
            Reply::Rows(rows) => {
                let at = rows.first().copied().unwrap_or(questions.len());
                self.at = questions.get(at).copied();
                let goes_on = self.at.is_some() || (!is_complete && at == questions.len());
                Ok(if goes_on { Next::Ask } else { Next::Done })
            }
            Reply::Back if is_complete => {
                self.at = self.trail.last().copied();
                Ok(if self.at.is_some() { Next::Ask } else { Next::Leave })
            }
            Reply::Back => Ok(Next::Ask),
            Reply::Review => Ok(Next::Review),
            Reply::Quit => Ok(Next::Leave),
        }
    }
}
