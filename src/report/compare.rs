//! Messengers side by side: a row an attribute, under the headings of their groups.

use super::block::{Block, Grid, GridRow, Report, Span, plain};
use super::composer::Composer;
use super::footnotes::{is_judged, level};
use super::show::{group, grouped};
use crate::knowledge::{Attribute, Date, Handle, Knowledge};
use crate::locale::Words;
use crate::view::Comparison;

/// The comparison as a table. `today` only says which facts are due for another look.
pub fn compose(knowledge: &Knowledge, words: &Words, comparison: &Comparison, today: Date) -> Report {
    let mut composer = Composer::new(knowledge, words);
    let columns: Vec<String> =
        comparison.messengers.iter().map(|messenger| composer.name(*messenger).to_owned()).collect();
    composer.title(words.fill("compare-title", &[("messengers", words.list(&columns).into())]));
    let attributes = grouped(knowledge, comparison.attributes(knowledge));
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
                return plain(text);
            }
            has_judgement = true;
            vec![Span::Plain(words.fill("judged", &[("level", text.into())]))]
        });
        let cells = cells.collect();
        let row = &knowledge.attributes[attribute];
        let explain = Some(row.explain.clone());
        GridRow { group: group(words, row.group), label: row.label.clone(), explain, cells }
    };
    let rows = attributes.into_iter().map(&mut row).collect();
    let corner = words.say("compare-corner");
    composer.report.push(Block::Grid(Grid { corner, columns, rows, is_list: false }));
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
