//! The sources a report rests on, numbered in the order of their first mention, and how old its facts are.

use super::{Block, Line, Report, Span, plain};
use crate::knowledge::{Attribute, Date, Handle, Knowledge, Messenger, Source};
use crate::phrases;
use crate::words::Words;

/// Sources and facts mentioned so far.
#[derive(Debug, Default)]
pub(super) struct Footnotes {
    sources: Vec<Handle<Source>>,
    facts: Vec<(Handle<Messenger>, Handle<Attribute>)>,
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

    /// A fact in words with its date and sources: "Calls: one to one (16 October 2025)", and a mark.
    pub(super) fn fact(
        &mut self,
        knowledge: &Knowledge,
        words: &Words,
        messenger: Handle<Messenger>,
        attribute: Handle<Attribute>,
    ) -> Line {
        let fact = knowledge.fact(messenger, attribute);
        if !self.facts.contains(&(messenger, attribute)) {
            self.facts.push((messenger, attribute));
        }
        let row = &knowledge.attributes[attribute];
        let level = fact.level.and_then(|level| row.level(level));
        let level = level.map_or_else(|| words.say("not-known"), |level| level.label.clone());
        let date = phrases::date(words, knowledge.date(fact));
        let is_judged = fact.from.iter().all(|source| knowledge.sources[*source].is_judgement);
        let id = if is_judged { "fact-judged" } else { "fact-dated" };
        let text = words.fill(
            id,
            &[("attribute", row.label.as_str().into()), ("level", level.into()), ("date", date.into())],
        );
        let mut line = plain(text);
        line.extend(self.cite(&fact.from));
        line
    }

    /// How old the facts are, and which are due for another look.
    pub(super) fn age(&self, knowledge: &Knowledge, words: &Words, today: Date, report: &mut Report) {
        let dated = |(messenger, attribute): &(Handle<Messenger>, Handle<Attribute>)| {
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
        let is_due = |(date, _, attribute): &(Date, Handle<Messenger>, Handle<Attribute>)| {
            date.months_until(today) >= knowledge.attributes[*attribute].recheck_after
        };
        let due: Vec<String> = self
            .facts
            .iter()
            .map(dated)
            .filter(is_due)
            .map(|(date, messenger, attribute)| {
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

    /// The list of sources.
    pub(super) fn list(&self, knowledge: &Knowledge, words: &Words, report: &mut Report) {
        for (at, source) in self.sources.iter().enumerate() {
            let source = &knowledge.sources[*source];
            let url = source.url.as_ref().map(|url| format!(" {url}")).unwrap_or_default();
            report.push(Block::Footnote(
                at + 1,
                plain(format!("{}, {}.{url}", source.title, phrases::date(words, source.date))),
            ));
        }
    }
}
