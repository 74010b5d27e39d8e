//! The sources a report rests on, numbered in the order of their first mention, and how old its facts are.

use super::block::{Block, Line, Mark, Report, Span, plain};
use crate::engine::Assessment;
use crate::knowledge::{Attribute, Date, Fact, Handle, Knowledge, Messenger, Source};
use crate::locale::Words;
use crate::locale::phrases;

/// Whose fact, and on what.
type FactPlace = (Handle<Messenger>, Handle<Attribute>);

/// Sources and facts mentioned so far.
#[derive(Debug, Default)]
pub(super) struct Footnotes {
    sources: Vec<Handle<Source>>,
    facts: Vec<FactPlace>,
}

impl Footnotes {
    /// The marks of `sources`, to stand behind what they support.
    pub(super) fn cite(&mut self, sources: &[Handle<Source>]) -> Line {
        sources.iter().map(|source| Span::Note(self.number(*source))).collect()
    }

    fn number(&mut self, source: Handle<Source>) -> usize {
        let known = self.sources.iter().position(|other| *other == source);
        known.unwrap_or_else(|| {
            self.sources.push(source);
            self.sources.len() - 1
        }) + 1
    }

    /// A fact that is shown without its sources, but counts for the age of the whole.
    pub(super) fn look_at(&mut self, messenger: Handle<Messenger>, attribute: Handle<Attribute>) {
        if !self.facts.contains(&(messenger, attribute)) {
            self.facts.push((messenger, attribute));
        }
    }

    /// How old the facts are, and which are due for another look.
    pub(super) fn age(&self, knowledge: &Knowledge, words: &Words, today: Date, report: &mut Report) {
        self.oldest(knowledge, words, report);
        say_due(knowledge, words, &self.due(knowledge, today), report);
    }

    /// Of when the oldest fact is.
    pub(super) fn oldest(&self, knowledge: &Knowledge, words: &Words, report: &mut Report) {
        let dated = |(messenger, attribute): &FactPlace| {
            (knowledge.date(knowledge.fact(*messenger, *attribute)), *messenger, *attribute)
        };
        say_oldest(knowledge, words, self.facts.iter().map(dated).min(), report);
    }

    /// The facts that are due for another look.
    pub(super) fn due(&self, knowledge: &Knowledge, today: Date) -> Vec<FactPlace> {
        let is_due = |(messenger, attribute): &&FactPlace| knowledge.is_due(*messenger, *attribute, today);
        self.facts.iter().filter(is_due).copied().collect()
    }

    /// The list of sources.
    pub(super) fn list(&self, knowledge: &Knowledge, words: &Words, report: &mut Report) {
        for (at, source) in self.sources.iter().enumerate() {
            let source = &knowledge.sources[*source];
            let mut line = plain(format!("{}, {}.", source.title, phrases::date(words, source.date)));
            if let Some(url) = &source.url {
                line.extend([Span::Plain(" ".into()), Span::Address(url.clone())]);
            }
            report.push(Block::Footnote(at + 1, line));
        }
    }
}

/// Says of when the oldest of some facts is.
pub(super) fn say_oldest(
    knowledge: &Knowledge,
    words: &Words,
    oldest: Option<(Date, Handle<Messenger>, Handle<Attribute>)>,
    report: &mut Report,
) {
    let Some((date, messenger, attribute)) = oldest else { return };
    let places = [
        ("date", phrases::date(words, date).into()),
        ("attribute", knowledge.attributes[attribute].label.as_str().into()),
        ("messenger", knowledge.messengers[messenger].name.as_str().into()),
    ];
    report.paragraph(words.fill("age-oldest", &places));
}

/// Says which facts are due for another look, if any are.
pub(super) fn say_due(knowledge: &Knowledge, words: &Words, due: &[FactPlace], report: &mut Report) {
    let named = due.iter().map(|(messenger, attribute)| {
        let date = phrases::date(words, knowledge.date(knowledge.fact(*messenger, *attribute)));
        let name = &knowledge.messengers[*messenger].name;
        format!("{name}: {} ({date})", knowledge.attributes[*attribute].label)
    });
    let named: Vec<String> = named.collect();
    if !named.is_empty() {
        let places = [("count", named.len().into()), ("facts", named.join("; ").into())];
        report.paragraph(words.fill("age-due", &places));
    }
}

/// The facts and sources of an assessment, as a report of its own: every fact that it rests on, with its date and sources.
pub fn facts_and_sources(assessment: &Assessment<'_>, words: &Words, today: Date) -> Report {
    let knowledge = assessment.knowledge();
    let (mut notes, mut report) = (Footnotes::default(), Report::new(knowledge, words));
    report.push(Block::Title(plain(words.say("facts-and-sources"))));
    let facts = assessment.facts();
    say_oldest(knowledge, words, facts.oldest(knowledge), &mut report);
    say_due(knowledge, words, &facts.due(knowledge, today), &mut report);
    for (messenger, attribute) in &facts.used {
        let fact = knowledge.fact(*messenger, *attribute);
        let level = level(knowledge, words, *messenger, *attribute);
        let label = knowledge.attributes[*attribute].label.as_str();
        let text = words.fill("fact", &[("attribute", label.into()), ("level", level.into())]);
        let date = phrases::date(words, knowledge.date(fact));
        let name = format!("{}. ", knowledge.messengers[*messenger].name);
        let mut line = vec![Span::Strong(name), Span::Plain(text), Span::Dim(format!(" ({date})"))];
        line.extend(notes.cite(&fact.from));
        report.item(Mark::Neutral, line);
    }
    report.paragraph(words.say("not-affiliated"));
    report.heading(words.say("sources"));
    notes.list(knowledge, words, &mut report);
    report
}

/// The level of a messenger on an attribute, in words.
pub(super) fn level(
    knowledge: &Knowledge,
    words: &Words,
    messenger: Handle<Messenger>,
    attribute: Handle<Attribute>,
) -> String {
    let level = knowledge.fact(messenger, attribute).level;
    let level = level.and_then(|level| knowledge.attributes[attribute].level(level));
    level.map_or_else(|| words.say("not-known"), |level| level.label.clone())
}

/// Whether a fact rests on nothing but our own judgement.
pub(super) fn is_judged(knowledge: &Knowledge, fact: &Fact) -> bool {
    fact.from.iter().all(|source| knowledge.sources[*source].is_judgement)
}
