//! What would change the result: flips, how robust the pick is, and what unknown answers leave open.

use super::block::{Block, Mark, Report, plain};
use super::composer::Composer;
use super::sentences::with_app;
use crate::answers::Answer;
use crate::engine::{Assessment, Flip, Fork, ForkOutcome, Unreached};
use crate::knowledge::{About, Handle, OptionSet, Question};
use crate::locale::{Words, phrases};

/// Messengers that are named one by one when the search for a change to them was given up.
const NAMED: usize = 5;
/// Forks that are told in full.
const MOST_FORKS: usize = 3;
/// Open questions that are named one by one.
const MOST_TOPICS: usize = 5;
/// Answers that are told one by one.
const MOST_ANSWERS: usize = 6;

/// What would change the result, as a report of its own.
pub fn would_change(assessment: &Assessment<'_>, words: &Words) -> Report {
    let mut composer = Composer::new(assessment.knowledge(), words);
    composer.report.push(Block::Title(plain(words.say("flips"))));
    composer.forks(assessment);
    composer.open(assessment);
    composer.flips(assessment);
    composer.report
}

impl Composer<'_> {
    /// What it would take to be led elsewhere; also in a conflict.
    pub(super) fn changes(&mut self, assessment: &Assessment<'_>) {
        if assessment.sheet.iter().any(|(_, answer)| matches!(answer, Answer::Chosen(_))) {
            self.report.fold(self.words.say("flips"));
            self.flips(assessment);
        }
    }

    fn flips(&mut self, assessment: &Assessment<'_>) {
        if assessment.pick().is_some() {
            self.robustness(assessment);
        }
        for flip in &assessment.flips().flips {
            let text = self.flip(flip);
            self.report.item(Mark::Neutral, plain(text));
        }
        self.unreached(&assessment.flips().unreached);
    }

    fn flip(&self, flip: &Flip) -> String {
        let (knowledge, words) = (self.knowledge, self.words);
        let (choices, circumstances): (Vec<_>, Vec<_>) = flip
            .change
            .iter()
            .copied()
            .partition(|(question, _)| knowledge.questions[*question].about == About::Choice);
        let id = match (choices.is_empty(), circumstances.is_empty()) {
            (_, true) => "flip",
            (true, false) => "flip-circumstance",
            (false, false) => "flip-both",
        };
        let choices = phrases::change(knowledge, words, &choices);
        let circumstances = phrases::change(knowledge, words, &circumstances);
        let places = [
            ("messenger", self.name(flip.to).into()),
            ("change", choices.into()),
            ("situation", circumstances.into()),
        ];
        let mut text = words.fill(id, &places);
        if let Some(change) = &flip.by_choice {
            let change = phrases::change(knowledge, words, change);
            text.push_str(&format!("; {}", words.fill("flip-by-choice", &[("change", change.into())])));
        }
        text
    }

    /// Those to whom no change was found.
    fn unreached(&mut self, unreached: &[Unreached]) {
        let (certain, given_up): (Vec<&Unreached>, Vec<&Unreached>) =
            unreached.iter().partition(|other| other.is_certain);
        let more = given_up.len().saturating_sub(NAMED);
        for other in certain.into_iter().chain(given_up.into_iter().take(NAMED)) {
            let id = if other.is_certain { "flip-never" } else { "flip-unknown" };
            let text = self.words.fill(id, &[("messenger", self.name(other.to).into())]);
            self.report.item(Mark::Neutral, plain(text));
        }
        if more > 0 {
            let text = self.words.fill("flip-unknown-more", &[("count", more.into())]);
            self.report.item(Mark::Neutral, plain(text));
        }
    }

    /// Which single answers would change the pick.
    fn robustness(&mut self, assessment: &Assessment<'_>) {
        let robustness = assessment.robustness();
        let pivotal = &robustness.pivotal_answers;
        let topics = pivotal.iter().map(|answer| self.knowledge.questions[answer.question].topic.as_str());
        let topics = self.words.list(&topics.collect::<Vec<_>>());
        let text = match pivotal.len() {
            0 if robustness.is_exhaustive => self.words.say("firm"),
            0 => self.words.say("firm-perhaps"),
            count => self.words.fill("pivotal", &[("count", count.into()), ("topics", topics.into())]),
        };
        self.report.paragraph(text);
    }

    /// Questions left open that could still change the pick.
    pub(super) fn open(&mut self, assessment: &Assessment<'_>) {
        let open = assessment.interview().changes_pick();
        let topics: Vec<&str> =
            open.map(|question| self.knowledge.questions[question].topic.as_str()).collect();
        if topics.len() > MOST_TOPICS {
            self.report.paragraph(self.words.fill("card-open", &[("count", topics.len().into())]));
        } else if !topics.is_empty() {
            let topics = self.words.list(&topics);
            self.report.paragraph(self.words.fill("open-questions", &[("topics", topics.into())]));
        }
    }

    /// What the answers that a person could not give leave open.
    pub(super) fn forks(&mut self, assessment: &Assessment<'_>) {
        let forks = assessment.forks();
        for fork in forks.forks.iter().take(MOST_FORKS) {
            self.fork(fork);
        }
        if forks.forks.len() > MOST_FORKS {
            let topic = |fork: &Fork| self.knowledge.questions[fork.question].topic.as_str();
            let topics = self.words.list(&forks.forks.iter().skip(MOST_FORKS).map(topic).collect::<Vec<_>>());
            self.report.paragraph(self.words.fill("fork-more", &[("topics", topics.into())]));
        }
        if let Some(first) = forks.forks.first() {
            let topic = self.knowledge.questions[first.question].topic.as_str();
            let id = if first.is_enough() { "fork-find-out" } else { "fork-find-out-first" };
            self.report.paragraph(self.words.fill(id, &[("topic", topic.into())]));
        } else if forks.outcomes.len() > 1 {
            let outcomes = self.verdicts(&forks.outcomes);
            self.report.paragraph(self.words.fill("fork-together", &[("outcomes", outcomes.into())]));
        }
        if !forks.is_exhaustive {
            self.report.paragraph(self.words.say("fork-partly"));
        }
    }

    /// One question and what each side of it leads to; the side with the most answers is said as "else".
    fn fork(&mut self, fork: &Fork) {
        let question = &self.knowledge.questions[fork.question];
        self.report.paragraph(self.words.fill("fork", &[("question", question.ask.as_str().into())]));
        let mut branches: Vec<_> = fork.branches.iter().collect();
        branches.sort_by_key(|branch| branch.answers.len());
        let last = branches.len().saturating_sub(1);
        for (at, branch) in branches.into_iter().enumerate() {
            let is_else = at == last && branch.answers.len() > MOST_ANSWERS;
            let answers = if is_else { None } else { self.side(fork.question, &branch.answers) };
            let then = self.verdicts(&branch.outcomes);
            let is_settled = branch.outcomes.len() == 1;
            let text = if let Some(answers) = answers {
                let id = if is_settled { "fork-side" } else { "fork-side-open" };
                self.words.fill(id, &[("answers", answers.into()), ("then", then.into())])
            } else {
                let id = if is_settled { "fork-else" } else { "fork-else-open" };
                self.words.fill(id, &[("then", then.into())])
            };
            self.report.item(Mark::Neutral, plain(text));
        }
    }

    /// What some completions lead to, in words.
    fn verdicts(&self, verdicts: &[ForkOutcome]) -> String {
        let each = verdicts.iter().map(|verdict| match verdict {
            ForkOutcome::Conflict if verdicts.len() == 1 => self.words.say("fork-conflict"),
            ForkOutcome::Conflict => self.words.say("fork-nobody"),
            ForkOutcome::Pick(messenger, app) => with_app(self.knowledge, *messenger, *app),
        });
        self.words.alternatives(&each.collect::<Vec<_>>())
    }

    /// Some answers to one question; of many the shortest, and that there are more like them.
    fn side(&self, question: Handle<Question>, answers: &[OptionSet]) -> Option<String> {
        let mut answers = answers.to_vec();
        answers.sort_by_key(|options| options.count());
        let label = |options: &OptionSet| {
            format!("\u{201c}{}\u{201d}", phrases::labels(self.knowledge, self.words, question, *options))
        };
        let mut labels: Vec<String> = answers.iter().take(MOST_ANSWERS).map(label).collect();
        if answers.len() > MOST_ANSWERS {
            labels.push(self.words.say("fork-like"));
        }
        (!labels.is_empty()).then(|| self.words.alternatives(&labels))
    }
}
