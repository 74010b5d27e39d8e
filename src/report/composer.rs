//! What every report is written with: the words, the numbers of its sources, the report so far.

use super::block::{Block, Line, Mark, Report, Span, marked, plain};
use super::footnotes::Footnotes;
use crate::knowledge::{Caution, Date, Guide, Handle, Knowledge, Messenger, Source};
use crate::locale::Words;

/// A report in the making.
pub(super) struct Composer<'k> {
    pub(super) knowledge: &'k Knowledge,
    pub(super) words: &'k Words,
    pub(super) notes: Footnotes,
    pub(super) report: Report,
}

impl<'k> Composer<'k> {
    /// Nothing said yet.
    pub(super) fn new(knowledge: &'k Knowledge, words: &'k Words) -> Self {
        Self { knowledge, words, notes: Footnotes::default(), report: Report::new(knowledge, words) }
    }

    pub(super) fn name(&self, messenger: Handle<Messenger>) -> &'k str {
        &self.knowledge.messengers[messenger].name
    }

    /// What a messenger is weak at, with its sources.
    pub(super) fn caution(&mut self, caution: &Caution) {
        let mut line = marked(&caution.text);
        line.extend(self.notes.cite(&caution.from));
        self.report.item(Mark::Caution, line);
    }

    /// An item: text, then the sources that it rests on.
    pub(super) fn sourced(&mut self, mark: Mark, mut line: Line, from: &[Handle<Source>]) {
        line.extend(self.notes.cite(from));
        self.report.item(mark, line);
    }

    /// The heading of a guide, its number if it has one, whether it is needed, and its sources.
    pub(super) fn guide_heading(&mut self, number: Option<usize>, guide: &Guide, is_needed: bool) {
        let mut title = guide.title.clone();
        if let Some(number) = number {
            title = self.words.fill("guide", &[("number", number.into()), ("title", title.into())]);
        }
        let mut line = vec![Span::Strong(title)];
        if is_needed {
            line.push(Span::Plain(format!(" {}", self.words.say("guide-needed"))));
        }
        line.extend(self.notes.cite(&guide.from));
        self.report.push(Block::Subheading(line));
    }

    /// How fresh everything is, and where it is known from; of what was mentioned so far.
    pub(super) fn close(&mut self, today: Date) {
        self.report.fold(self.words.say("facts-and-sources"));
        self.notes.age(self.knowledge, self.words, today, &mut self.report);
        self.end();
    }

    /// The last words: who says all this, and the sources mentioned so far.
    pub(super) fn end(&mut self) {
        self.report.paragraph(self.words.say("not-affiliated"));
        self.notes.list(self.knowledge, self.words, &mut self.report);
    }

    /// The sources mentioned so far, under a heading of their own.
    pub(super) fn sources(&mut self) {
        self.report.heading(self.words.say("sources"));
        self.notes.list(self.knowledge, self.words, &mut self.report);
    }

    pub(super) fn aside(&mut self, text: String) {
        self.report.push(Block::Aside(plain(text)));
    }
}
