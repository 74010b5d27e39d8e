//! Messengers side by side: a row an attribute.

use super::compose::Composer;
use super::footnotes::{is_judged, level};
use super::{Block, Grid, Report, plain};
use crate::answers::AnswerSheet;
use crate::knowledge::{Attribute, Date, Handle, Knowledge, Messenger};
use crate::locale::Words;

/// What is compared.
#[derive(Debug, Clone)]
pub struct Comparison {
    /// Who.
    pub messengers: Vec<Handle<Messenger>>,
    /// Whether attributes on which they all stand on the same level are left out.
    pub differences: bool,
}

impl Comparison {
    /// The attributes to show.
    pub(super) fn attributes(&self, knowledge: &Knowledge) -> Vec<Handle<Attribute>> {
        let all = knowledge.attributes.handles();
        all.filter(|attribute| !self.differences || self.differ(knowledge, *attribute)).collect()
    }

    /// Whether two of them stand on different levels.
    pub(super) fn differ(&self, knowledge: &Knowledge, attribute: Handle<Attribute>) -> bool {
        let mut levels = self.messengers.iter().map(|messenger| knowledge.fact(*messenger, attribute).level);
        let first = levels.next();
        levels.any(|level| Some(level) != first)
    }
}

/// The comparison as a table. `today` only says which facts are due for another look.
pub fn compose(knowledge: &Knowledge, words: &Words, comparison: &Comparison, today: Date) -> Report {
    let sheet = AnswerSheet::default();
    let mut composer = Composer::new(knowledge, words, &sheet);
    let name = |messenger: &Handle<Messenger>| knowledge.messengers[*messenger].name.clone();
    let columns: Vec<String> = comparison.messengers.iter().map(name).collect();
    let title = words.fill("compare-title", &[("messengers", words.list(&columns).into())]);
    composer.report.push(Block::Title(plain(title)));
    let attributes = comparison.attributes(knowledge);
    if attributes.is_empty() {
        composer.report.paragraph(words.say("no-difference"));
        return composer.report;
    }
    let mut has_judgement = false;
    let mut row = |attribute: Handle<Attribute>| {
        let cells = comparison.messengers.iter().map(|messenger| {
            composer.notes.look_at(*messenger, attribute);
            let text = level(knowledge, words, *messenger, attribute);
            if !is_judged(knowledge, knowledge.fact(*messenger, attribute)) {
                return text;
            }
            has_judgement = true;
            words.fill("judged", &[("level", text.into())])
        });
        (knowledge.attributes[attribute].label.clone(), cells.collect())
    };
    let rows = attributes.into_iter().map(&mut row).collect();
    composer.report.push(Block::Grid(Grid { corner: words.say("compare-corner"), columns, rows }));
    if has_judgement {
        composer.report.paragraph(words.say("judged-means"));
    }
    composer.report.paragraph(words.fill("compare-sources", &[("command", "which-messenger show".into())]));
    composer.report.heading(words.say("freshness"));
    composer.notes.oldest(knowledge, words, &mut composer.report);
    let due = composer.notes.due(knowledge, today).len();
    if due > 0 {
        composer.report.paragraph(words.fill("compare-due", &[("count", due.into())]));
    }
    composer.report.paragraph(words.say("not-affiliated"));
    composer.report
}
