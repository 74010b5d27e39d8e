//! The parts of a report on what would change the answer: flips, how robust the pick is, and what unknown answers leave open.

use super::compose::Composer;
use super::{Mark, plain};
use crate::answers::Answer;
use crate::engine::{Fork, Forks, PivotalAnswer, Unreached, Verdict, flips, robustness};
use crate::knowledge::{About, Handle, Messenger, OptionSet, Question};
use crate::locale::phrases;

/// Messengers that are named one by one when the search for a change to them was given up.
const NAMED: usize = 5;

impl Composer<'_> {
    /// What it would take to be led elsewhere.
    pub(super) fn flips(&mut self) {
        let (knowledge, words) = (self.knowledge, self.words);
        if !self.sheet.iter().any(|(_, answer)| matches!(answer, Answer::Chosen(_))) {
            return;
        }
        let found = flips(knowledge, self.sheet);
        self.report.heading(words.say("flips"));
        self.robustness();
        for flip in found.flips {
            let name = knowledge.messengers[flip.to].name.as_str();
            let (choices, circumstances): (Vec<_>, Vec<_>) = flip
                .change
                .into_iter()
                .partition(|(question, _)| knowledge.questions[*question].about == About::Choice);
            let id = match (choices.is_empty(), circumstances.is_empty()) {
                (_, true) => "flip",
                (true, false) => "flip-circumstance",
                (false, false) => "flip-both",
            };
            let choices = phrases::change(knowledge, words, &choices);
            let circumstances = phrases::change(knowledge, words, &circumstances);
            let mut text = words.fill(
                id,
                &[
                    ("messenger", name.into()),
                    ("change", choices.into()),
                    ("situation", circumstances.into()),
                ],
            );
            if let Some(change) = flip.by_choice {
                let change = phrases::change(knowledge, words, &change);
                text.push_str(&format!("; {}", words.fill("flip-by-choice", &[("change", change.into())])));
            }
            self.report.item(Mark::Neutral, plain(text));
        }
        self.unreached(found.unreached);
    }

    /// Those to whom no change was found.
    fn unreached(&mut self, unreached: Vec<Unreached>) {
        let (certain, given_up): (Vec<_>, Vec<_>) = unreached.into_iter().partition(|other| other.is_certain);
        let more = given_up.len().saturating_sub(NAMED);
        for other in certain.into_iter().chain(given_up.into_iter().take(NAMED)) {
            let id = if other.is_certain { "flip-never" } else { "flip-unknown" };
            let name = self.knowledge.messengers[other.to].name.as_str();
            self.report.item(Mark::Neutral, plain(self.words.fill(id, &[("messenger", name.into())])));
        }
        if more > 0 {
            let text = self.words.fill("flip-unknown-more", &[("count", more.into())]);
            self.report.item(Mark::Neutral, plain(text));
        }
    }

    /// Which single answers would change the pick.
    fn robustness(&mut self) {
        let robustness = robustness(self.knowledge, self.sheet);
        let pivotal_answers = &robustness.pivotal_answers;
        let topic = |pivotal: &PivotalAnswer| self.knowledge.questions[pivotal.question].topic.as_str();
        let topics = self.words.list(&pivotal_answers.iter().map(topic).collect::<Vec<_>>());
        let text = match pivotal_answers.len() {
            0 if robustness.is_exhaustive => self.words.say("firm"),
            0 => self.words.say("firm-perhaps"),
            count => self.words.fill("hinges", &[("count", count.into()), ("topics", topics.into())]),
        };
        self.report.paragraph(text);
    }

    /// What the answers that a person could not give leave open.
    pub(super) fn forks(&mut self, forks: &Forks) {
        const MOST: usize = 3;
        for fork in forks.forks.iter().take(MOST) {
            let question = &self.knowledge.questions[fork.question];
            self.report.paragraph(self.words.fill("fork", &[("question", question.ask.as_str().into())]));
            for side in &fork.branches {
                let answers = self.side(fork.question, &side.answers);
                let id = if side.verdicts.len() == 1 { "fork-side" } else { "fork-side-open" };
                let then = self.verdicts(&side.verdicts);
                let text = self.words.fill(id, &[("answers", answers.into()), ("then", then.into())]);
                self.report.item(Mark::Neutral, plain(text));
            }
        }
        if forks.forks.len() > MOST {
            let topic = |fork: &Fork| self.knowledge.questions[fork.question].topic.as_str();
            let topics = self.words.list(&forks.forks.iter().skip(MOST).map(topic).collect::<Vec<_>>());
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

    /// What some completions lead to, in words.
    fn verdicts(&self, verdicts: &[Verdict]) -> String {
        let each = verdicts.iter().map(|verdict| match verdict {
            Verdict::Conflict if verdicts.len() == 1 => self.words.say("fork-conflict"),
            Verdict::Conflict => self.words.say("fork-nobody"),
            Verdict::Pick(messenger, app) => self.with_app(*messenger, *app),
        });
        self.words.list(&each.collect::<Vec<_>>())
    }

    fn with_app(&self, messenger: Handle<Messenger>, app: usize) -> String {
        let messenger = &self.knowledge.messengers[messenger];
        match messenger.apps.get(app) {
            Some(app) if app.name != messenger.name => format!("{} ({})", messenger.name, app.name),
            _ => messenger.name.clone(),
        }
    }

    /// Some answers to one question; many combinations of ticks are counted, not listed.
    fn side(&self, question: Handle<Question>, answers: &[OptionSet]) -> String {
        const MOST: usize = 6;
        if answers.len() > MOST {
            return self.words.fill("fork-many", &[("count", answers.len().into())]);
        }
        let labels =
            answers.iter().map(|options| phrases::labels(self.knowledge, self.words, question, *options));
        labels.map(|label| format!("\u{201c}{label}\u{201d}")).collect::<Vec<_>>().join(", ")
    }
}
