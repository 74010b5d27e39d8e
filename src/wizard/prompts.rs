//! Prompts made from knowledge and answers: the welcome, a question, a conflict, the review.

use super::{Choice, Progress, Prompt, Row};
use crate::answers::{Answer, AnswerSheet, Part};
use crate::engine::{Conflict, Interview, Screening, separation};
use crate::knowledge::{Handle, Kind, Knowledge, Messenger, OptionIx, OptionSet, Question, Rule};
use crate::locale::Words;
use crate::locale::phrases;

/// Keys of prompts that are no questions; a question's key is its position.
pub(super) const WELCOME: usize = usize::MAX;
pub(super) const CONFLICT: usize = usize::MAX - 1;
pub(super) const REVIEW: usize = usize::MAX - 2;

fn row(label: impl Into<String>) -> Row {
    Row { label: label.into(), more: None, stands_alone: false }
}

fn page(key: usize, ask: String, rows: Vec<Row>, at: usize) -> Prompt {
    Prompt {
        key,
        progress: None,
        ask,
        help: Vec::new(),
        rows,
        choice: Choice::One { at: Some(at) },
        topic: String::new(),
    }
}

/// What it asks, and that nothing leaves the machine.
pub(super) fn welcome(words: &Words, languages: &[&str]) -> Prompt {
    let mut rows = vec![row(words.say("welcome-start"))];
    rows.extend(languages.iter().map(|name| row(*name)));
    rows.push(row(words.say("welcome-leave")));
    Prompt { help: vec![words.say("help-welcome")], ..page(WELCOME, words.say("welcome-ask"), rows, 0) }
}

/// A question with the rows that may be chosen, and the earlier answer as a beginning.
pub(super) struct QuestionPage {
    pub(super) prompt: Prompt,
    options: Vec<OptionIx>,
    kind: Kind,
}

impl QuestionPage {
    /// The page of `question`, the `number`th.
    pub(super) fn new(
        knowledge: &Knowledge,
        words: &Words,
        sheet: &AnswerSheet,
        question: Handle<Question>,
        progress: Progress,
    ) -> Self {
        let selection = sheet.in_force(knowledge);
        let row_of = &knowledge.questions[question];
        let offered = selection.offered(row_of);
        let options: Vec<OptionIx> = offered.iter().collect();
        let mut rows: Vec<Row> = row_of
            .options()
            .filter(|(ix, _)| offered.has(*ix))
            .map(|(_, option)| Row {
                label: option.label.clone(),
                more: option.more.clone(),
                stands_alone: false,
            })
            .collect();
        for (label, more) in [("dont-know", "dont-know-more"), ("rather-not-say", "rather-not-say-more")] {
            rows.push(Row { label: words.say(label), more: Some(words.say(more)), stands_alone: true });
        }
        let before = |at: usize| match sheet.get(question) {
            None => false,
            Some(Answer::Chosen(chosen)) => options.get(at).is_some_and(|option| chosen.has(*option)),
            Some(Answer::DontKnow) => at == options.len(),
            Some(Answer::RatherNotSay) => at == options.len() + 1,
        };
        let ticked: Vec<bool> = (0..rows.len()).map(before).collect();
        let choice = match row_of.kind {
            Kind::One => Choice::One { at: ticked.iter().position(|ticked| *ticked) },
            Kind::Any { min } => Choice::Any { min: usize::from(min), ticked },
        };
        let prompt = Prompt {
            key: question.position(),
            progress: Some(progress),
            ask: row_of.ask.clone(),
            help: help(knowledge, words, sheet, question),
            rows,
            choice,
            topic: row_of.topic.clone(),
        };
        Self { prompt, options, kind: row_of.kind }
    }

    /// The answer that some rows stand for.
    pub(super) fn answer(&self, rows: &[usize]) -> Option<Answer> {
        let rows_of_options: OptionSet =
            rows.iter().filter_map(|at| self.options.get(*at)).copied().collect();
        match rows {
            [only] if *only == self.options.len() => Some(Answer::DontKnow),
            [only] if *only == self.options.len() + 1 => Some(Answer::RatherNotSay),
            _ => self.kind.takes(rows_of_options).then_some(Answer::Chosen(rows_of_options)),
        }
    }
}

/// Why a question is asked, who is still in, and whom the answer can still tell apart.
fn help(
    knowledge: &Knowledge,
    words: &Words,
    sheet: &AnswerSheet,
    question: Handle<Question>,
) -> Vec<String> {
    let names = |messengers: &[Handle<Messenger>]| {
        let names: Vec<&str> =
            messengers.iter().map(|messenger| knowledge.messengers[*messenger].name.as_str()).collect();
        words.list(&names)
    };
    let survivors = Screening::of(knowledge, &sheet.in_force(knowledge)).survivors();
    let separation = separation(knowledge, sheet, question);
    let mut help = vec![knowledge.questions[question].why.clone()];
    for (id, messengers) in [
        ("help-left", &survivors),
        ("help-can-exclude", &separation.exclude),
        ("help-can-reorder", &separation.reorder),
    ] {
        if !messengers.is_empty() {
            help.push(words.fill(id, &[("messengers", names(messengers).into())]));
        }
    }
    help
}

/// Where one stands when `question` is asked.
pub(super) fn progress(
    knowledge: &Knowledge,
    words: &Words,
    sheet: &AnswerSheet,
    interview: &Interview,
    trail: &[Handle<Question>],
    question: Handle<Question>,
) -> Progress {
    let behind = trail.iter().take_while(|earlier| **earlier != question).count();
    let is_new = !trail.contains(&question);
    let further = interview.could_matter().into_iter().filter(|open| *open != question).count();
    let of = trail.len() + further + usize::from(is_new);
    let left = Screening::of(knowledge, &sheet.in_force(knowledge)).survivors().len();
    let text = words.fill(
        "progress",
        &[
            ("number", (behind + 1).into()),
            ("of", of.into()),
            ("left", left.into()),
            ("all", knowledge.candidates().count().into()),
        ],
    );
    Progress { text, done: behind, of }
}

/// What to do about a conflict: a way out, this answer again, or on.
pub(super) fn conflict(knowledge: &Knowledge, words: &Words, conflict: &Conflict) -> Prompt {
    let needs = |rules: &[Handle<Rule>]| {
        let needs: Vec<&str> = rules.iter().map(|rule| knowledge.rules[*rule].because.as_str()).collect();
        words.list(&needs)
    };
    let ways = conflict.relaxations.iter().map(|relaxation| {
        let name = knowledge.messengers[relaxation.pick].name.as_str();
        let label = words.fill(
            "take-way-out",
            &[("messenger", name.into()), ("needs", needs(&relaxation.give_up).into())],
        );
        let cost = phrases::cost(words, knowledge.costs(&relaxation.give_up));
        Row { label, more: Some(cost), stands_alone: false }
    });
    let mut rows: Vec<Row> = ways.collect();
    rows.push(row(words.say("conflict-back")));
    rows.push(Row { more: Some(words.say("conflict-on-more")), ..row(words.say("conflict-on")) });
    let clashes: Vec<String> = conflict.between.iter().map(|clash| needs(clash)).collect();
    let ask = words.fill("conflict-ask", &[("clash", clashes.join("; ").into())]);
    Prompt { help: vec![words.say("help-conflict")], ..page(CONFLICT, ask, rows, conflict.relaxations.len()) }
}

/// All answers, each of which can be changed, and the ways on.
pub(super) fn review(
    knowledge: &Knowledge,
    words: &Words,
    sheet: &AnswerSheet,
    is_complete: bool,
) -> (Prompt, Vec<Handle<Question>>) {
    let selection = sheet.in_force(knowledge);
    let mut rows = Vec::new();
    let mut questions = Vec::new();
    for (question, answer) in sheet.iter() {
        let topic = knowledge.questions[question].topic.as_str();
        let answer = phrases::answer(knowledge, words, question, answer);
        let is_used = !matches!(selection.part(question), Part::NotApplicable | Part::Unanswered { .. });
        let id = if is_used { "review-row" } else { "review-row-unused" };
        rows.push(row(words.fill(id, &[("topic", topic.into()), ("answer", answer.into())])));
        questions.push(question);
    }
    if !is_complete {
        rows.push(row(words.say("review-go-on")));
    }
    rows.push(row(words.say("review-show")));
    let at = rows.len() - if is_complete { 1 } else { 2 };
    let ask = words.say("review-ask");
    (Prompt { help: vec![words.say("help-review")], ..page(REVIEW, ask, rows, at) }, questions)
}
