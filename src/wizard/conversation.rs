//! The ask loop. The answer sheet is its only lasting state; the trail only remembers the way back.

use super::prompts::{self, QuestionPage};
use super::setting::{Goal, Setting, State};
use super::{Content, Host, Keep, Reply, Stop, View};
use crate::answers::AnswerSheet;
use crate::engine::{Assessment, Conflict, Interview, Outcome};
use crate::knowledge::{Handle, Messenger, Question, Rule};
use crate::locale::{Words, capitalised};
use crate::report;

/// Asks on, and takes replies over into the sheet of a session.
pub(super) struct Conversation<'c> {
    setting: Setting<'c>,
    host: &'c mut dyn Host,
    state: &'c mut State,
    goal: Goal,
    /// The questions answered, in the order of asking.
    trail: Vec<Handle<Question>>,
    /// The question to ask next although it is answered: the person went back to it.
    at: Option<Handle<Question>>,
    /// Whether the person went back, and passes on the way forward the questions passed on the way back.
    is_back: bool,
    /// The conflict that was announced last, so that the same one is not announced twice.
    announced: Vec<Vec<Handle<Rule>>>,
}

/// What comes after a page.
enum Next {
    Ask,
    Review,
    Done,
    Leave,
}

impl<'c> Conversation<'c> {
    /// A conversation that goes on where `state` stands.
    pub(super) fn new(setting: Setting<'c>, state: &'c mut State, host: &'c mut dyn Host) -> Self {
        let trail = state.sheet.iter().map(|(question, _)| question).collect();
        Self {
            setting,
            host,
            state,
            goal: Goal::Core,
            trail,
            at: None,
            is_back: false,
            announced: Vec::new(),
        }
    }

    /// Asks on; says whether the person wants to see the result (or has left).
    pub(super) fn run(mut self, goal: Goal) -> Result<bool, Stop> {
        self.goal = goal;
        let mut next = if goal == Goal::Review { Next::Review } else { Next::Ask };
        loop {
            next = match next {
                Next::Ask => match self.at.take().or_else(|| self.goal.next(&self.interview())) {
                    Some(question) => self.ask(question)?,
                    None => return Ok(true),
                },
                Next::Review => self.review()?,
                Next::Done => return Ok(true),
                Next::Leave if leaves(self.setting.words, self.state, self.host)? => return Ok(false),
                Next::Leave => Next::Ask,
            };
        }
    }

    fn interview(&self) -> Interview {
        self.setting.engine.interview(&self.state.sheet)
    }

    fn assess(&self) -> Assessment<'c> {
        self.setting.engine.assess(&self.state.sheet)
    }

    fn ask(&mut self, question: Handle<Question>) -> Result<Next, Stop> {
        let assessment = self.assess();
        let progress = prompts::progress(&assessment, self.setting.words, &self.trail, question, self.goal);
        let page = QuestionPage::new(&assessment, self.setting.words, question, progress);
        match self.host.choose(&page.prompt)? {
            Reply::Rows(rows) => match page.answer(&rows) {
                Some(answer) => {
                    let changed = self.state.sheet.with(question, answer);
                    if !self.trail.contains(&question) {
                        self.trail.push(question);
                    }
                    let next = self.take_over(changed, question)?;
                    if self.is_back && self.at.is_none() {
                        self.at = self.after(question);
                    }
                    Ok(next)
                }
                None => Ok(self.stay(question, Next::Ask)),
            },
            Reply::Back => Ok(self.back(question)),
            Reply::Review => {
                self.at = None;
                Ok(Next::Review)
            }
            Reply::Peek => {
                let title = self.setting.words.say("view-so-far");
                let card = report::card(&assessment, self.setting.words, self.setting.today);
                self.host.view(&View { title, content: Content::Card(Box::new(card)) })?;
                Ok(self.stay(question, Next::Ask))
            }
            Reply::Quit => Ok(self.stay(question, Next::Leave)),
        }
    }

    fn stay(&mut self, question: Handle<Question>, next: Next) -> Next {
        self.at = Some(question);
        next
    }

    /// To the question before `question`; from the first one, to leaving.
    fn back(&mut self, question: Handle<Question>) -> Next {
        let earlier: Vec<Handle<Question>> =
            self.trail.iter().take_while(|earlier| **earlier != question).copied().collect();
        self.at = earlier.into_iter().rfind(|earlier| self.applies(*earlier));
        self.is_back = true;
        if self.at.is_none() {
            self.at = Some(question);
            return Next::Leave;
        }
        Next::Ask
    }

    /// The question that comes after `question` on the way on which the person went back.
    fn after(&mut self, question: Handle<Question>) -> Option<Handle<Question>> {
        let later = self.trail.iter().skip_while(|earlier| **earlier != question).skip(1);
        let next = later.copied().find(|later| self.applies(*later));
        self.is_back = next.is_some();
        next
    }

    fn applies(&self, question: Handle<Question>) -> bool {
        let knowledge = self.setting.engine.knowledge();
        self.state.sheet.in_force(knowledge).meets(&knowledge.questions[question].ask_if)
    }

    /// Takes a changed sheet over and tells what that did: who is ruled out or back in, and a conflict if it made one.
    fn take_over(&mut self, changed: AnswerSheet, question: Handle<Question>) -> Result<Next, Stop> {
        let mut before = self.state.sheet.clone();
        if before == changed {
            // The same answer once more: going back has taken away what had been told of it.
            before.forget(question);
        }
        let before = self.setting.engine.assess(&before);
        self.state.sheet = changed;
        self.host.changed(self.state)?;
        let after = self.assess();
        self.tell_changes(&before, &after)?;
        match &after.outcome {
            Outcome::Conflict(conflict) if conflict.between != self.announced => {
                self.announced.clone_from(&conflict.between);
                self.conflict(&after, conflict, question)
            }
            Outcome::Conflict(_) => Ok(Next::Ask),
            Outcome::Pick(_) => {
                self.announced.clear();
                Ok(Next::Ask)
            }
        }
    }

    fn tell_changes(&mut self, before: &Assessment<'_>, after: &Assessment<'_>) -> Result<(), Stop> {
        let (knowledge, words) = (before.knowledge(), self.setting.words);
        let left = |assessment: &Assessment<'_>, messenger: Handle<Messenger>| {
            assessment.ranking.iter().any(|ranked| ranked.messenger == messenger)
        };
        for exclusion in after.exclusions.iter().filter(|exclusion| left(before, exclusion.messenger)) {
            let Some(witness) = exclusion.failed.first() else { continue };
            let Some(attribute) = witness.measure.attribute() else { continue };
            let level = knowledge.fact(witness.messenger, attribute).level;
            let attribute = &knowledge.attributes[attribute];
            let level = level.and_then(|level| attribute.level(level));
            let level = level.map_or_else(|| words.say("not-known"), |level| level.label.clone());
            let note = words.fill(
                "fell-out",
                &[
                    ("messenger", knowledge.messengers[exclusion.messenger].name.as_str().into()),
                    ("because", capitalised(&knowledge.rules[witness.rule].because).into()),
                    ("attribute", attribute.label.as_str().into()),
                    ("level", level.into()),
                ],
            );
            self.host.tell(&note)?;
        }
        for ranked in after.ranking.iter().filter(|ranked| !left(before, ranked.messenger)) {
            let name = knowledge.messengers[ranked.messenger].name.as_str();
            self.host.tell(&words.fill("came-back", &[("messenger", name.into())]))?;
        }
        Ok(())
    }

    fn conflict(
        &mut self,
        assessment: &Assessment<'_>,
        conflict: &Conflict,
        question: Handle<Question>,
    ) -> Result<Next, Stop> {
        let prompt = prompts::conflict(assessment.knowledge(), self.setting.words, conflict);
        let ways = conflict.relaxations.len();
        match self.host.choose(&prompt)? {
            Reply::Rows(rows) => {
                let at = rows.first().copied().unwrap_or(ways);
                match conflict.relaxations.get(at) {
                    Some(way) => {
                        let mut changed = self.state.sheet.clone();
                        way.give_up.iter().for_each(|rule| changed.give_up(*rule));
                        self.take_over(changed, question)
                    }
                    None if at == ways => Ok(self.again(question)),
                    None => Ok(Next::Ask),
                }
            }
            Reply::Back => Ok(self.again(question)),
            Reply::Review => Ok(Next::Review),
            // There is no result to look at yet: that is what this page says.
            Reply::Peek => self.conflict(assessment, conflict, question),
            Reply::Quit => Ok(Next::Leave),
        }
    }

    fn again(&mut self, question: Handle<Question>) -> Next {
        self.announced.clear();
        self.stay(question, Next::Ask)
    }

    /// The page of all answers and of what was given up; each can be changed or taken back.
    fn review(&mut self) -> Result<Next, Stop> {
        self.is_back = false;
        let is_complete = self.goal.next(&self.interview()).is_none();
        let knowledge = self.setting.engine.knowledge();
        let page = prompts::ReviewPage::new(knowledge, self.setting.words, &self.state.sheet, is_complete);
        match self.host.choose(&page.prompt)? {
            Reply::Rows(rows) => {
                let at = rows.first().copied().unwrap_or(page.prompt.rows.len());
                if let Some(rule) = page.concession(at) {
                    return self.insist(rule);
                }
                self.at = page.question(at);
                let goes_on = self.at.is_some() || page.goes_on(at);
                Ok(if goes_on { Next::Ask } else { Next::Done })
            }
            Reply::Back if is_complete => {
                self.at = self.trail.last().copied();
                Ok(if self.at.is_some() { Next::Ask } else { Next::Leave })
            }
            Reply::Back => Ok(Next::Ask),
            Reply::Review => Ok(Next::Review),
            Reply::Peek => Ok(Next::Done),
            Reply::Quit => Ok(Next::Leave),
        }
    }

    /// Takes a concession back; the page of all answers comes again unless that makes a conflict.
    #[expect(clippy::wildcard_enum_match_arm, reason = "whatever else comes means nothing here")]
    fn insist(&mut self, rule: Handle<Rule>) -> Result<Next, Stop> {
        let mut changed = self.state.sheet.clone();
        changed.insist_on(rule);
        let last = self.trail.last().copied();
        if let Some(question) = last {
            match self.take_over(changed, question)? {
                Next::Ask if self.at.is_none() => Ok(Next::Review),
                next => Ok(next),
            }
        } else {
            self.state.sheet = changed;
            self.host.changed(self.state)?;
            Ok(Next::Review)
        }
    }
}

/// Whether to leave: with what was answered kept in a file, or without.
fn leaves(words: &Words, state: &State, host: &mut dyn Host) -> Result<bool, Stop> {
    if state.sheet.is_empty() {
        return host.confirm(&words.say("leave-ask"));
    }
    match host.choose(&prompts::leave(words))? {
        Reply::Rows(rows) => match rows.first() {
            Some(1) => {
                host.keep(Keep::Answers, state)?;
                Ok(true)
            }
            Some(2) => Ok(true),
            Some(_) | None => Ok(false),
        },
        Reply::Quit => Ok(true),
        Reply::Back | Reply::Review | Reply::Peek => Ok(false),
    }
}
