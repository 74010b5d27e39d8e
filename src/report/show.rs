//! All that is known of one messenger, whatever anybody answers: each fact with its source, what it means, the criteria, the apps.

use super::block::{Block, Grid, GridRow, Line, Mark, Report, Span, marked, plain};
use super::composer::Composer;
use super::footnotes::level;
use super::others::current;
use crate::engine::GuideFor;
use crate::knowledge::{Attribute, Date, Group, Handle, Knowledge, Messenger, Tier};
use crate::locale::{Words, phrases};

/// The report on `messenger`. `today` only says which facts are due for another look.
pub fn compose(knowledge: &Knowledge, words: &Words, messenger: Handle<Messenger>, today: Date) -> Report {
    let mut composer = Composer::new(knowledge, words);
    let row = &knowledge.messengers[messenger];
    let name = || ("messenger", row.name.as_str().into());
    composer.title(words.fill("show-title", &[name()]));
    composer.report.paragraph(row.summary.as_str());
    if row.is_comparison_only {
        composer.report.paragraph(words.say("comparison-only"));
    }
    let texts = [("show-why-not", &row.why_not), ("show-in-favour", &row.in_favour)];
    for (id, text) in texts.into_iter().filter_map(|(id, text)| Some((id, text.as_ref()?))) {
        composer.report.heading(words.fill(id, &[name()]));
        composer.report.paragraph(text.as_str());
    }
    composer.facts(messenger);
    composer.cautions(row);
    composer.criteria(messenger);
    composer.audits(row);
    composer.apps(row);
    composer.report.fold(words.say("guides"));
    if row.is_comparison_only {
        // How to stay and how to leave, which `setup` need not be asked for.
        row.guides.iter().for_each(|guide| composer.guide(None, &GuideFor::whole(knowledge, *guide)));
    } else {
        composer.contents(&row.guides);
    }
    composer.report.fold(words.say("read-more"));
    composer.links(row);
    for link in &row.links.more {
        composer.report.push(Block::Link { label: link.label.clone(), url: link.url.clone() });
    }
    composer.close(today);
    composer.report
}

/// The heading of a group of attributes.
pub(super) fn group(words: &Words, group: Option<Group>) -> Option<String> {
    let id = match group? {
        Group::Privacy => "group-privacy",
        Group::Encryption => "group-encryption",
        Group::Trust => "group-trust",
        Group::Reach => "group-reach",
        Group::Platforms => "group-platforms",
        Group::Use => "group-use",
    };
    Some(words.say(id))
}

/// Attributes by their headings; those without one come last.
pub(super) fn grouped(knowledge: &Knowledge, attributes: Vec<Handle<Attribute>>) -> Vec<Handle<Attribute>> {
    let mut grouped = attributes;
    grouped.sort_by_key(|attribute| {
        let group = knowledge.attributes[*attribute].group;
        (group.is_none(), group)
    });
    grouped
}

impl Composer<'_> {
    fn facts(&mut self, messenger: Handle<Messenger>) {
        let (knowledge, words) = (self.knowledge, self.words);
        self.report.heading(words.say("facts"));
        let attributes = grouped(knowledge, knowledge.attributes.handles().collect());
        let rows = attributes.into_iter().map(|attribute| {
            let row = &knowledge.attributes[attribute];
            GridRow {
                group: group(words, row.group),
                label: row.label.clone(),
                explain: Some(row.explain.clone()),
                cells: vec![self.known(messenger, attribute)],
            }
        });
        let rows = rows.collect();
        let columns = vec![self.name(messenger).to_owned()];
        let corner = words.say("compare-corner");
        self.report.push(Block::Grid(Grid { corner, columns, rows, is_list: true }));
    }

    /// The level, a note, the date, the sources.
    fn known(&mut self, messenger: Handle<Messenger>, attribute: Handle<Attribute>) -> Line {
        let fact = self.knowledge.fact(messenger, attribute);
        let mut line = vec![Span::Strong(level(self.knowledge, self.words, messenger, attribute))];
        if let Some(note) = &fact.note {
            line.push(Span::Plain(". ".into()));
            line.extend(marked(note));
        }
        let date = phrases::date(self.words, self.knowledge.date(fact));
        line.push(Span::Dim(format!(" ({date})")));
        line.extend(self.notes_of(&[(messenger, attribute)]));
        line
    }

    fn cautions(&mut self, messenger: &Messenger) {
        if messenger.cautions.is_empty() {
            return;
        }
        self.report.fold(self.words.say("cautions"));
        let mut cautions: Vec<_> = messenger.cautions.iter().collect();
        cautions.sort_by_key(|caution| std::cmp::Reverse(caution.gravity));
        for caution in cautions {
            self.caution(caution);
        }
    }

    fn criteria(&mut self, messenger: Handle<Messenger>) {
        for (tier, id) in [(Tier::Minimum, "criteria-minimum"), (Tier::BestCase, "criteria-best")] {
            let rows = current(self.knowledge, tier);
            if rows.is_empty() || rows.iter().all(|row| row.met(messenger).verdict.is_none()) {
                continue;
            }
            self.report.fold(self.words.say(id));
            for row in rows {
                self.criterion(row, messenger);
            }
        }
    }

    fn audits(&mut self, messenger: &Messenger) {
        self.report.fold(self.words.say("audits"));
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
        self.report.fold(self.words.say("apps"));
        for app in &messenger.apps {
            self.subheading(app.name.clone());
            if let Some(why) = &app.why {
                self.report.paragraph(why.as_str());
            }
            for download in &app.downloads {
                let device =
                    super::sentences::short(self.knowledge, self.knowledge.devices, download.platform);
                let channel = self.knowledge.channels[download.channel].label.as_str();
                let names = [
                    ("app", app.name.as_str().into()),
                    ("device", device.into()),
                    ("channel", channel.into()),
                ];
                let label = self.words.fill("get-app", &names);
                self.report.push(Block::Link { label, url: download.url.clone() });
            }
        }
    }
}
