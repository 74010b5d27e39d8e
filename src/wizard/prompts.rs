//! Prompts made from knowledge and answers: the welcome, a question, a conflict, the review.

use super::setting::Goal;
use super::{Choice, Progress, Prompt, Row};
use crate::answers::{Answer, AnswerSheet, Part};
use crate::engine::{Assessment, Conflict, separation};
use crate::knowledge::{Handle, Kind, Knowledge, Messenger, OptionIx, OptionSet, Question, Rule};
use crate::locale::Words;
use crate::locale::phrases;

/// Keys of prompts that are no questions; a question's key is its position.
pub(super) const WELCOME: usize = usize::MAX;
pub(super) const CONFLICT: usize = usize::MAX - 1;
pub(super) const REVIEW: usize = usize::MAX - 2;
pub(super) const LEAVE: usize = usize::MAX - 3;

pub(super) fn row(label: impl Into<String>) -> Row {
    Row { label: label.into(), more: None, stands_alone: false }
}

/// A page on which one row is chosen; the pointer begins at `at`.
pub(super) fn page(key: usize, ask: String, rows: Vec<Row>, at: usize) -> Prompt {
    Prompt {
        key,
        progress: None,
        card: None,
        ask,
        hint: None,
        addresses: Vec::new(),
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
    /// The page of `question`.
    pub(super) fn new(
        assessment: &Assessment<'_>,
        words: &Words,
        question: Handle<Question>,
        progress: Progress,
    ) -> Self {
        let (knowledge, sheet, selection) =
            (assessment.knowledge(), &assessment.sheet, &assessment.selection);
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
            card: None,
            ask: row_of.ask.clone(),
            hint: row_of.hint.clone(),
            addresses: Vec::new(),
            help: help(assessment, words, question),
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
fn help(assessment: &Assessment<'_>, words: &Words, question: Handle<Question>) -> Vec<String> {
    let knowledge = assessment.knowledge();
    let names = |messengers: &[Handle<Messenger>]| {
        let names: Vec<&str> =
            messengers.iter().map(|messenger| knowledge.messengers[*messenger].name.as_str()).collect();
        words.list(&names)
    };
    // In the order of the file: the ranking so far is no verdict yet.
    let is_left = |messenger: &Handle<Messenger>| {
        assessment.ranking.iter().any(|ranked| ranked.messenger == *messenger)
    };
    let left: Vec<Handle<Messenger>> = knowledge.candidates().filter(is_left).collect();
    let separation = separation(knowledge, &assessment.sheet, question);
    let mut help = vec![knowledge.questions[question].why.clone()];
    for (id, messengers) in [
        ("help-left", &left),
        ("help-can-exclude", &separation.exclude),
        ("help-can-reorder", &separation.reorder),
    ] {
        if !messengers.is_empty() {
            help.push(words.fill(id, &[("messengers", names(messengers).into())]));
        }
    }
    help
}

/// Where one stands when `question` is asked on the way to `goal`.
pub(super) fn progress(
    assessment: &Assessment<'_>,
    words: &Words,
    trail: &[Handle<Question>],
    question: Handle<Question>,
    goal: Goal,
) -> Progress {
    let behind = trail.iter().take_while(|earlier| **earlier != question).count();
    let is_new = !trail.contains(&question);
    let further = assessment.interview().open.iter().filter(|open| {
        let is_asked = match goal {
            Goal::Core | Goal::Review => open.is_core,
            Goal::Pick => open.is_core || open.changes_pick,
            Goal::Everything => true,
        };
        is_asked && open.question != question
    });
    let of = trail.len() + further.count() + usize::from(is_new);
    let text = words.fill(
        "progress",
        &[
            ("number", (behind + 1).into()),
            ("of", of.into()),
            ("left", assessment.ranking.len().into()),
            ("all", assessment.knowledge().candidates().count().into()),
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

/// The page before leaving, where something was answered.
pub(super) fn leave(words: &Words) -> Prompt {
    let rows = ["leave-stay", "leave-keep", "leave-away"].map(|id| row(words.say(id)));
    page(LEAVE, words.say("leave-how"), rows.into(), 0)
}

/// All answers and concessions, each of which can be changed or taken back, and the ways on.
pub(super) struct ReviewPage {
    pub(super) prompt: Prompt,
    questions: Vec<Handle<Question>>,
    gave_up: Vec<Handle<Rule>>,
    is_complete: bool,
}

impl ReviewPage {
    /// The page for `sheet`.
    pub(super) fn new(knowledge: &Knowledge, words: &Words, sheet: &AnswerSheet, is_complete: bool) -> Self {
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
        let gave_up: Vec<Handle<Rule>> = sheet.gave_up().iter().copied().collect();
        for rule in &gave_up {
            let rule = &knowledge.rules[*rule];
            let id = if selection.meets(&rule.when) { "review-gave-up" } else { "review-gave-up-unused" };
            rows.push(row(words.fill(id, &[("need", rule.because.as_str().into())])));
        }
        if !is_complete {
            rows.push(row(words.say("review-go-on")));
        }
        rows.push(row(words.say("review-show")));
        let at = questions.len() + gave_up.len();
        let ask = words.say("review-ask");
        let prompt = Prompt { help: vec![words.say("help-review")], ..page(REVIEW, ask, rows, at) };
        Self { prompt, questions, gave_up, is_complete }
    }

    /// The question whose answer stands in a row.
    pub(super) fn question(&self, at: usize) -> Option<Handle<Question>> {
        self.questions.get(at).copied()
    }

    /// The requirement that was given up by what stands in a row.
    pub(super) fn concession(&self, at: usize) -> Option<Handle<Rule>> {
        at.checked_sub(self.questions.len()).and_then(|at| self.gave_up.get(at)).copied()
    }

    /// Whether a row goes on asking.
    pub(super) fn goes_on(&self, at: usize) -> bool {
        !self.is_complete && at == self.questions.len() + self.gave_up.len()
    }
}
