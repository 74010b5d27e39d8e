//! Answers, options and dates in the person's words.

use super::words::Words;
use crate::answers::Answer;
use crate::knowledge::{Date, Guards, Handle, Kind, Knowledge, OptionSet, Question};

/// A date as people write it: "16 October 2025", "October 2025" or "2025".
pub fn date(words: &Words, date: Date) -> String {
    let (year, month, day) = date.parts();
    // As text: a year is not a number to be grouped.
    let (year, day) = (year.to_string(), day.to_string());
    let text = match (month, day.as_str()) {
        (0, _) => year,
        (month, "0") => words.fill("date-month", &[("month", month.into()), ("year", year.into())]),
        (month, _) => {
            words.fill("date-day", &[("day", day.into()), ("month", month.into()), ("year", year.into())])
        }
    };
    // A date is not broken over two lines.
    text.replace(' ', "\u{a0}")
}

/// A step or warning with the labels of apps in quotation marks instead of `**`.
pub fn labelled(text: &str) -> String {
    let parts = text.split("**").enumerate();
    parts
        .map(|(at, part)| if at % 2 == 1 { format!("\u{201c}{part}\u{201d}") } else { part.to_owned() })
        .collect()
}

/// What giving requirements up costs, as a sentence.
pub fn cost(words: &Words, guards: Guards) -> String {
    words.say(match guards {
        Guards::Safety => "costs-safety",
        Guards::Reach => "costs-reach",
        Guards::Comfort => "costs-comfort",
    })
}

/// An answer as the labels the person chose from.
pub fn answer(knowledge: &Knowledge, words: &Words, question: Handle<Question>, answer: Answer) -> String {
    match answer {
        Answer::DontKnow => words.say("dont-know"),
        Answer::RatherNotSay => words.say("rather-not-say"),
        Answer::Chosen(options) => labels(knowledge, words, question, options),
    }
}

/// The labels of some options, "nothing ticked" if there are none.
pub fn labels(
    knowledge: &Knowledge,
    words: &Words,
    question: Handle<Question>,
    options: OptionSet,
) -> String {
    let row = &knowledge.questions[question];
    let labels: Vec<&str> =
        row.options().filter(|(ix, _)| options.has(*ix)).map(|(_, option)| option.label.as_str()).collect();
    match row.kind {
        Kind::One | Kind::Any { .. } if labels.is_empty() => words.say("nothing-ticked"),
        Kind::One | Kind::Any { .. } => labels.join("; "),
    }
}

/// "Phone number: never", for each changed answer.
pub fn change(knowledge: &Knowledge, words: &Words, change: &[(Handle<Question>, Answer)]) -> String {
    let each = change.iter().map(|(question, changed)| {
        let topic = &knowledge.questions[*question].topic;
        let answer = answer(knowledge, words, *question, *changed);
        words.fill("changed-answer", &[("topic", topic.as_str().into()), ("answer", answer.into())])
    });
    words.list(&each.collect::<Vec<_>>())
}
