//! The sentences in which reasons, weaknesses and concessions are said, each made from what was weighed: as a person would say them,
//! without dates and numbers in the middle.

use crate::engine::{Assessment, GivenUp, Reason, Warning, Witness};
use crate::knowledge::{App, Download, Handle, Joins, Knowledge, Measure, Messenger, OptionIx, Question};
use crate::locale::{Words, capitalised};

/// About two lines of a report.
const LONG: usize = 150;

/// What speaks for a messenger, without a full stop: "Works on your Android phone and your Linux computer".
pub(super) fn reason(knowledge: &Knowledge, words: &Words, reason: &Reason) -> String {
    if let Some(joins) = reason.joins {
        return devices(knowledge, words, reason, joins);
    }
    let mut said = String::new();
    for rule in &reason.rules {
        let rule = &knowledge.rules[*rule];
        let sentence = rule.reason.clone().unwrap_or_else(|| {
            let facts = reason.facts.iter().map(|witness| measured(knowledge, words, witness));
            let fact = facts.collect::<Vec<_>>().join("; ");
            let because = capitalised(&rule.because);
            words.fill("reason-plain", &[("because", because.into()), ("fact", fact.into())])
        });
        let is_new = !said.contains(&sentence);
        if said.is_empty() {
            said = sentence;
        } else if is_new && said.len() + sentence.len() < LONG {
            said = words.fill("reason-more", &[("before", said.into()), ("next", sentence.into())]);
        }
    }
    said
}

/// "Works on your Android phone and your Linux computer (only together with a phone)".
fn devices(knowledge: &Knowledge, words: &Words, reason: &Reason, joins: Joins) -> String {
    let (all, each) = match joins {
        Joins::OwnDevices => ("reason-own-devices", "reason-own-device"),
        Joins::TheirDevices => ("reason-their-devices", "reason-their-device"),
    };
    let device = |(question, option): &(Handle<Question>, OptionIx)| {
        let name = short(knowledge, *question, *option);
        let text = words.fill(each, &[("device", name.into())]);
        match limit(knowledge, reason, *question, *option) {
            Some(limit) => words.fill("reason-limited", &[("device", text.into()), ("limit", limit.into())]),
            None => text,
        }
    };
    let devices: Vec<String> = reason.devices.iter().map(device).collect();
    words.fill(all, &[("devices", words.list(&devices).into())])
}

/// What a device is called in a list.
pub(super) fn short(knowledge: &Knowledge, question: Handle<Question>, option: OptionIx) -> &str {
    let options = &knowledge.questions[question].options;
    let option = options.get(usize::from(option.0));
    option.map_or("", |option| option.short.as_deref().unwrap_or(&option.label))
}

/// "Signal (an iPhone): App Store".
pub fn place(knowledge: &Knowledge, words: &Words, app: &App, download: &Download) -> String {
    let device = short(knowledge, knowledge.devices, download.platform);
    let channel = knowledge.channels[download.channel].label.as_str();
    let names = [("app", app.name.as_str().into()), ("device", device.into()), ("channel", channel.into())];
    words.fill("get-app", &names)
}

/// What is less than best about a device: that a phone is needed beside it.
fn limit<'k>(
    knowledge: &'k Knowledge,
    reason: &Reason,
    question: Handle<Question>,
    option: OptionIx,
) -> Option<&'k str> {
    let id = &knowledge.questions[question].options.get(usize::from(option.0))?.id;
    let mut facts = reason.facts.iter().filter_map(|fact| Some((fact.messenger, fact.measure.attribute()?)));
    let (messenger, attribute) = facts.find(|(_, attribute)| knowledge.attributes[*attribute].id == *id)?;
    let attribute_row = &knowledge.attributes[attribute];
    let level = knowledge.fact(messenger, attribute).level.filter(|level| *level < attribute_row.best())?;
    attribute_row.level(level).map(|level| level.label.as_str())
}

/// "Calls: one to one".
pub(super) fn measured(knowledge: &Knowledge, words: &Words, witness: &Witness) -> String {
    let Measure::Attribute(attribute) = witness.measure else {
        return knowledge.messengers[witness.messenger].name.clone();
    };
    let row = &knowledge.attributes[attribute];
    let level = knowledge.fact(witness.messenger, attribute).level.and_then(|level| row.level(level));
    let level = level.map_or_else(|| words.say("not-known"), |level| level.label.clone());
    words.fill("fact", &[("attribute", row.label.as_str().into()), ("level", level.into())])
}

/// A preference that is not met best, as a sentence.
pub(super) fn unmet(knowledge: &Knowledge, words: &Words, witness: &Witness) -> String {
    let because = capitalised(&knowledge.rules[witness.rule].because);
    let id = if witness.measure.attribute().is_some() { "unmet" } else { "unmet-messenger" };
    let fact = measured(knowledge, words, witness);
    words.fill(id, &[("because", because.into()), ("fact", fact.into())])
}

/// What a messenger is weak at, in letters: a caution as it stands, or an unmet preference as a sentence.
pub(super) fn warning(
    knowledge: &Knowledge,
    words: &Words,
    messenger: Handle<Messenger>,
    warning: &Warning,
) -> String {
    match warning {
        Warning::Unmet(witness) => unmet(knowledge, words, witness),
        Warning::Stated(at) => {
            let caution = knowledge.messengers[messenger].cautions.get(*at);
            caution.map_or_else(String::new, |caution| crate::locale::phrases::labelled(&caution.text))
        }
    }
}

/// What was given up: that it was, what it means, and who covers just that.
pub(super) fn gave_up(assessment: &Assessment<'_>, words: &Words, given_up: GivenUp) -> Vec<String> {
    let knowledge = assessment.knowledge();
    let rule = &knowledge.rules[given_up.rule];
    let need = || rule.because.as_str().into();
    if !given_up.is_failed {
        let Some(pick) = assessment.pick() else {
            return vec![words.fill("gave-up", &[("need", need())])];
        };
        let name = knowledge.messengers[pick.messenger].name.as_str();
        return vec![words.fill("gave-up-for-nothing", &[("need", need()), ("messenger", name.into())])];
    }
    let mut said = vec![words.fill("gave-up", &[("need", need())])];
    said.extend(rule.in_practice.clone());
    if let (Some(messenger), Some(clause)) = (given_up.fallback, &rule.fallback) {
        let name = knowledge.messengers[messenger].name.as_str();
        let places = [("messenger", name.into()), ("clause", clause.as_str().into())];
        said.push(words.fill("gave-up-fallback", &places));
    }
    said
}

/// "Signal (Molly)", or just "Signal" with the usual app.
pub(super) fn with_app(knowledge: &Knowledge, messenger: Handle<Messenger>, app: usize) -> String {
    let messenger = &knowledge.messengers[messenger];
    match messenger.apps.get(app) {
        Some(app) if app.name != messenger.name => format!("{} ({})", messenger.name, app.name),
        _ => messenger.name.clone(),
    }
}

/// The beginning of a text: its first sentence, and the next where that is short.
pub(super) fn opening(text: &str) -> &str {
    const SHORT: usize = 50;
    let ends = text.match_indices(['.', '!', '?']).map(|(at, sign)| at + sign.len());
    // "e.g. a phone" ends no sentence: what follows begins with a capital.
    let is_end = |end: &usize| {
        let rest = text.get(*end..).unwrap_or_default();
        rest.is_empty() || (rest.starts_with(' ') && rest.trim_start().starts_with(char::is_uppercase))
    };
    ends.filter(is_end).find(|end| *end > SHORT).and_then(|end| text.get(..end)).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::opening;

    #[test]
    fn an_opening_ends_where_a_sentence_ends_and_is_not_too_short() {
        let long = "Signal never asks for a code in a chat, whoever seems to write to you.";
        assert_eq!(opening(&format!("{long} Give nobody yours.")), long);
        assert_eq!(opening(&format!("It is new. {long} More.")), format!("It is new. {long}"));
        let marked = "It needs Android 5.0 or newer and a large store, e.g. one of the well-known. More.";
        assert_eq!(opening(marked), marked.trim_end_matches(" More."));
        assert_eq!(opening("No end"), "No end");
    }
}
