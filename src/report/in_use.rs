//! What somebody uses now, compared: why not simply stay, what they would miss, how to stay safer, how to leave.

use super::block::{Block, Mark, Report, Span, plain};
use super::composer::Composer;
use crate::engine::{Assessment, InUse};
use crate::knowledge::Date;
use crate::locale::Words;

/// What somebody uses now, as a report of its own.
pub fn compared_with_now(assessment: &Assessment<'_>, words: &Words, today: Date) -> Report {
    let mut composer = Composer::new(assessment.knowledge(), words);
    composer.report.push(Block::Title(plain(words.say("now"))));
    if assessment.in_use().is_empty() {
        composer.report.paragraph(words.say("now-nothing"));
    }
    composer.in_use(assessment);
    composer.close(today);
    composer.report
}

impl Composer<'_> {
    /// What somebody uses now, if they said.
    pub(super) fn in_use(&mut self, assessment: &Assessment<'_>) {
        for used in assessment.in_use() {
            self.used(assessment, &used);
        }
    }

    fn used(&mut self, assessment: &Assessment<'_>, used: &InUse) {
        let (knowledge, words) = (self.knowledge, self.words);
        let row = &knowledge.messengers[used.messenger];
        let name = || ("messenger", row.name.as_str().into());
        self.report.fold(words.fill("now-heading", &[name()]));
        if let Some(why_not) = &row.why_not {
            self.subheading(words.fill("now-why-not", &[name()]));
            self.report.paragraph(why_not.as_str());
        }
        if !used.fails.is_empty() {
            self.report.paragraph(words.fill("now-fails", &[name(), ("count", used.fails.len().into())]));
            for criterion in &used.fails {
                let criterion = &knowledge.criteria[*criterion];
                let from = &criterion.met(used.messenger).from;
                self.sourced(Mark::Against, plain(criterion.text.as_str()), from);
            }
        }
        self.missed(assessment, used);
        for (guide, id) in [(&used.stay, "now-stay"), (&used.leave, "now-leave")] {
            let Some(shown) = guide else { continue };
            self.subheading(words.fill(id, &[name()]));
            self.steps(shown);
        }
    }

    /// What they would miss, said honestly.
    fn missed(&mut self, assessment: &Assessment<'_>, used: &InUse) {
        let Some(pick) = assessment.pick() else { return };
        let (knowledge, words) = (self.knowledge, self.words);
        let row = &knowledge.messengers[used.messenger];
        let names = || [("messenger", row.name.as_str().into()), ("pick", self.name(pick.messenger).into())];
        let heading = words.fill("now-miss", &names());
        if used.misses.is_empty() && row.in_favour.is_none() {
            return;
        }
        let names = names().to_vec();
        self.subheading(heading);
        if let Some(in_favour) = &row.in_favour {
            self.report.paragraph(in_favour.as_str());
        }
        for attribute in &used.misses {
            let level = |messenger| super::footnotes::level(knowledge, words, messenger, *attribute);
            let mut places = names.clone();
            places.extend([
                ("attribute", knowledge.attributes[*attribute].label.as_str().into()),
                ("level", level(used.messenger).into()),
                ("other", level(pick.messenger).into()),
            ]);
            let mut line = plain(words.fill("now-missed", &places));
            line.extend(self.notes_of(&[(used.messenger, *attribute), (pick.messenger, *attribute)]));
            self.report.item(Mark::Neutral, line);
        }
    }

    pub(super) fn subheading(&mut self, text: String) {
        self.report.push(Block::Subheading(vec![Span::Strong(text)]));
    }
}
