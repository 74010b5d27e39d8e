//! All that is known of one messenger, whatever anybody answers: each fact with its source and date.

use super::compose::Composer;
use super::{Block, Mark, Report, Span, marked, plain};
use crate::answers::AnswerSheet;
use crate::knowledge::{Date, Handle, Knowledge, Messenger, OptionSet};
use crate::locale::Words;
use crate::locale::phrases;

/// The report on `messenger`. `today` only says which facts are due for another look.
pub fn compose(knowledge: &Knowledge, words: &Words, messenger: Handle<Messenger>, today: Date) -> Report {
    let sheet = AnswerSheet::default();
    let mut composer = Composer::new(knowledge, words, &sheet);
    let row = &knowledge.messengers[messenger];
    composer
        .report
        .push(Block::Title(plain(words.fill("show-title", &[("messenger", row.name.as_str().into())]))));
    composer.report.paragraph(row.summary.as_str());
    composer.staying(row);
    composer.facts(messenger);
    composer.cautions(row);
    composer.audits(row);
    composer.apps(row);
    composer.report.heading(words.say("guides"));
    if row.is_comparison_only {
        composer.guides_in_full(row);
    } else {
        composer.contents(row, |_| true);
    }
    composer.links(row);
    for link in &row.links.more {
        composer.report.push(Block::Link { label: link.label.clone(), url: link.url.clone() });
    }
    composer.close(today);
    composer.report
}

impl Composer<'_> {
    /// Why not simply stay with a messenger that is only compared with, and what speaks for it.
    fn staying(&mut self, messenger: &Messenger) {
        for (id, text) in [("show-why-not", &messenger.why_not), ("show-in-favour", &messenger.in_favour)] {
            if let Some(text) = text {
                self.report.heading(self.words.say(id));
                self.report.paragraph(text.as_str());
            }
        }
    }

    /// Its guides with every step: how to stay and how to leave, which `setup` need not be asked for.
    fn guides_in_full(&mut self, messenger: &Messenger) {
        let knowledge = self.knowledge;
        for (at, guide) in messenger.guides.iter().enumerate() {
            self.guide(at + 1, &knowledge.guides[*guide], None);
        }
    }

    fn facts(&mut self, messenger: Handle<Messenger>) {
        self.report.heading(self.words.say("facts"));
        for attribute in self.knowledge.attributes.handles() {
            let mut line = self.notes.fact(self.knowledge, self.words, messenger, attribute);
            if let Some(note) = &self.knowledge.fact(messenger, attribute).note {
                line.push(Span::Plain(". ".into()));
                line.extend(marked(note));
            }
            self.report.item(Mark::Neutral, line);
        }
    }

    fn cautions(&mut self, messenger: &Messenger) {
        if messenger.cautions.is_empty() {
            return;
        }
        self.report.heading(self.words.say("cautions"));
        for caution in &messenger.cautions {
            self.caution(caution);
        }
    }

    fn audits(&mut self, messenger: &Messenger) {
        self.report.heading(self.words.say("audits"));
        if messenger.audits.is_empty() {
            self.report.paragraph(self.words.say("no-audit"));
        }
        for audit in &messenger.audits {
            let (date, what, by) =
                (phrases::date(self.words, audit.date), audit.what.as_str(), audit.by.as_str());
            let places = [("date", date.into()), ("what", what.into()), ("by", by.into())];
            let mut line = plain(self.words.fill("audit", &places));
            if let Some(url) = &audit.url {
                line.extend([Span::Plain(" ".into()), Span::Address(url.clone())]);
            }
            self.report.item(Mark::Neutral, line);
        }
    }

    fn apps(&mut self, messenger: &Messenger) {
        if messenger.has_no_downloads() {
            return;
        }
        let devices = self.knowledge.devices;
        self.report.heading(self.words.say("apps"));
        for app in &messenger.apps {
            self.report.push(Block::Subheading(vec![Span::Strong(app.name.clone())]));
            for download in &app.downloads {
                let platform = OptionSet::only(download.platform);
                let device = phrases::labels(self.knowledge, self.words, devices, platform);
                let channel = self.knowledge.channels[download.channel].label.as_str();
                let places = [("device", device.into()), ("channel", channel.into())];
                let label = self.words.fill("download", &places);
                self.report.push(Block::Link { label, url: download.url.clone() });
            }
        }
    }
}
