//! The sources a report rests on, numbered in the order of their first mention, and how old its facts are.

use super::{Block, Line, Report, Span, plain};
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
    /// Whether no source was mentioned.
    pub(super) fn is_empty(&self) -> bool {
        self.sources.is_empty()
    }

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

    /// A fact in words with its date and sources: "Calls: one to one (16 October 2025)", and a mark.
    pub(super) fn fact(
        &mut self,
        knowledge: &Knowledge,
        words: &Words,
        messenger: Handle<Messenger>,
        attribute: Handle<Attribute>,
    ) -> Line {
        let fact = knowledge.fact(messenger, attribute);
        self.look_at(messenger, attribute);
        let row = &knowledge.attributes[attribute];
        let level = level(knowledge, words, messenger, attribute);
        let date = phrases::date(words, knowledge.date(fact));
        let id = if is_judged(knowledge, fact) { "fact-judged" } else { "fact-dated" };
        let text = words.fill(
            id,
            &[("attribute", row.label.as_str().into()), ("level", level.into()), ("date", date.into())],
        );
        let mut line = plain(text);
        line.extend(self.cite(&fact.from));
        line
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
        let due: Vec<String> = self
            .due(knowledge, today)
            .into_iter()
            .map(|(messenger, attribute)| {
                let date = knowledge.date(knowledge.fact(messenger, attribute));
                let name = &knowledge.messengers[messenger].name;
                let date = phrases::date(words, date);
                format!("{name}: {} ({date})", knowledge.attributes[attribute].label)
            })
            .collect();
        if !due.is_empty() {
            report.paragraph(
                words.fill("age-due", &[("count", due.len().into()), ("facts", due.join("; ").into())]),
            );
        }
    }

    /// Of when the oldest fact is.
    pub(super) fn oldest(&self, knowledge: &Knowledge, words: &Words, report: &mut Report) {
        let dated = |(messenger, attribute): &FactPlace| {
            (knowledge.date(knowledge.fact(*messenger, *attribute)), *messenger, *attribute)
        };
        let Some((oldest, messenger, attribute)) = self.facts.iter().map(dated).min() else { return };
        report.paragraph(words.fill(
            "age-oldest",
            &[
                ("date", phrases::date(words, oldest).into()),
                ("attribute", knowledge.attributes[attribute].label.as_str().into()),
                ("messenger", knowledge.messengers[messenger].name.as_str().into()),
            ],
        ));
    }

    /// The facts that are due for another look.
    pub(super) fn due(&self, knowledge: &Knowledge, today: Date) -> Vec<FactPlace> {
        let is_due =
            |(messenger, attribute): &&FactPlace| knowledge.is_due(*messenger, *attribute, today);
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
