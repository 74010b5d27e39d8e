//! The card as a report, for the formats that reports are written in.

use super::block::{Block, Mark, Report, plain};
use super::card::Card;
use crate::knowledge::Knowledge;
use crate::locale::Words;

/// An address with a code of it for a phone's camera.
pub fn code(knowledge: &Knowledge, words: &Words, address: &str) -> Report {
    let mut report = Report::new(knowledge, words);
    let label = words.fill("code-for", &[("address", address.into())]);
    report.push(Block::Title(plain(words.say("keep-code"))));
    report.push(Block::Scan { label: label.clone(), url: address.to_owned() });
    report.push(Block::Link { label, url: address.to_owned() });
    report
}

impl Card {
    /// The card in blocks. Nothing is left out: a page scrolls.
    pub fn report(&self, knowledge: &Knowledge, words: &Words) -> Report {
        let mut report = Report::new(knowledge, words);
        report.push(Block::Title(plain(self.headline.clone())));
        for line in &self.first {
            report.item(Mark::Caution, plain(line.clone()));
        }
        for line in self.summary.iter().chain(&self.firmness) {
            report.paragraph(line.as_str());
        }
        for said in &self.gave_up {
            report.item(Mark::Caution, plain(said.join(" ")));
        }
        if let Some(clash) = &self.clash {
            report.paragraph(clash.as_str());
        }
        for reason in &self.reasons {
            report.item(Mark::For, plain(reason.clone()));
        }
        for warning in &self.warnings {
            report.item(Mark::Caution, plain(warning.clone()));
        }
        for (at, way) in self.ways_out.iter().enumerate() {
            report.push(Block::Step(at + 1, plain(way.clone())));
        }
        if let Some(next) = &self.next {
            match &next.url {
                Some(url) => report.push(Block::Link { label: next.text.clone(), url: url.clone() }),
                None => report.paragraph(next.text.as_str()),
            }
        }
        for line in self.then.iter().chain(&self.age) {
            report.paragraph(line.as_str());
        }
        report
    }
}
