//! The criteria of the page and who meets them, then and now; what the page says of itself; the kinds of network.

use super::block::{Block, Grid, GridRow, Line, Mark, Report, Span, marked, plain};
use super::composer::Composer;
use crate::knowledge::{Handle, Knowledge, Messenger, PageCriterion, Tier, Verdict};
use crate::locale::{Words, capitalised, phrases};

/// The criteria with every messenger that can be recommended.
pub fn compose(knowledge: &Knowledge, words: &Words) -> Report {
    let mut composer = Composer::new(knowledge, words);
    composer.title(words.say("criteria-title"));
    let page = &knowledge.page;
    for text in [&page.description, &page.criteria_intro].into_iter().flatten() {
        composer.report.push(Block::Paragraph(marked(text)));
    }
    let tiers = [
        (Tier::Minimum, true, "criteria-minimum"),
        (Tier::BestCase, true, "criteria-best"),
        (Tier::Minimum, false, "criteria-former"),
        (Tier::BestCase, false, "criteria-former-best"),
    ];
    for (tier, is_current, id) in tiers {
        let rows = knowledge.criteria.iter().map(|(_, row)| row);
        let rows: Vec<&PageCriterion> =
            rows.filter(|row| row.tier == tier && row.until.is_none() == is_current).collect();
        if !rows.is_empty() {
            composer.report.heading(words.say(id));
            composer.criteria_table(&rows);
        }
    }
    composer.footnotes_of_page();
    composer.networks();
    composer.report.heading(words.say("sources"));
    composer.end();
    composer.report
}

impl Composer<'_> {
    fn criteria_table(&mut self, criteria: &[&PageCriterion]) {
        let who: Vec<Handle<Messenger>> = self.knowledge.candidates().collect();
        let rows = criteria.iter().map(|row| {
            let cells = who.iter().map(|messenger| self.verdict(row, *messenger)).collect();
            let since = phrases::date(self.words, row.since);
            let id = if row.until.is_some() { "criterion-until" } else { "criterion-since" };
            let until = row.until.map(|date| phrases::date(self.words, date)).unwrap_or_default();
            let places = [("since", since.into()), ("until", until.into())];
            let dates = self.words.fill(id, &places);
            GridRow { group: None, label: row.text.clone(), explain: Some(dates), cells }
        });
        let rows = rows.collect();
        let columns = who.iter().map(|messenger| self.name(*messenger).to_owned()).collect();
        let corner = self.words.say("criterion");
        self.report.push(Block::Grid(Grid { corner, columns, rows, is_list: true }));
    }

    /// Yes, partly or no, with its note and its sources.
    fn verdict(&mut self, row: &PageCriterion, messenger: Handle<Messenger>) -> Line {
        let met = row.met(messenger);
        let id = match met.verdict {
            Some(Verdict::Yes) => "met-yes",
            Some(Verdict::Partly) => "met-partly",
            Some(Verdict::No) => "met-no",
            None => "not-known",
        };
        let mut line = vec![Span::Strong(self.words.say(id))];
        if let Some(note) = &met.note {
            line.push(Span::Plain(format!(". {}", capitalised(note))));
        }
        line.extend(self.notes.cite(&met.from));
        line
    }

    fn footnotes_of_page(&mut self) {
        let knowledge = self.knowledge;
        if knowledge.page.footnotes.is_empty() {
            return;
        }
        self.report.heading(self.words.say("page-footnotes"));
        for footnote in &knowledge.page.footnotes {
            let mut line = plain(footnote.text.as_str());
            if let Some(url) = &footnote.url {
                line.extend([Span::Plain(" ".into()), Span::Address(url.clone())]);
            }
            self.sourced(Mark::Neutral, line, &footnote.from);
        }
    }

    fn networks(&mut self) {
        let knowledge = self.knowledge;
        if knowledge.page.networks.is_empty() {
            return;
        }
        self.report.heading(self.words.say("networks"));
        for network in &knowledge.page.networks {
            let mut line = vec![Span::Strong(network.name.clone())];
            if !network.who.is_empty() {
                let names: Vec<&str> = network.who.iter().map(|messenger| self.name(*messenger)).collect();
                line.push(Span::Plain(format!(" ({})", self.words.list(&names))));
            }
            line.extend(self.notes.cite(&network.from));
            self.report.push(Block::Subheading(line));
            for text in &network.pros {
                self.report.item(Mark::For, plain(text.as_str()));
            }
            for text in &network.cons {
                self.report.item(Mark::Against, plain(text.as_str()));
            }
        }
    }
}
