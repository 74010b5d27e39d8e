//! A short page to pass on: install this, do these steps, here is my reason. "You" is whoever reads it. Says nothing of the owner's
//! answers but what they chose to say.

use super::block::{Block, Mark, Report, plain};
use super::composer::Composer;
use super::sentences;
use crate::engine::{GuideFor, Pick};
use crate::knowledge::{Handle, Knowledge, Rule};
use crate::locale::Words;
use crate::view::is_for_all;

/// The page for the contacts of somebody to whom `pick` was recommended, with these of its reasons and no others.
///
/// The app is the usual one and the guides are those for everybody: an app or a guide that was chosen by the owner's
/// answers would give them away.
pub fn compose(knowledge: &Knowledge, words: &Words, pick: &Pick, reasons: &[Handle<Rule>]) -> Report {
    let mut composer = Composer::new(knowledge, words);
    let messenger = &knowledge.messengers[pick.messenger];
    let name = || messenger.name.as_str().into();
    composer.title(words.fill("contacts-title", &[("messenger", name())]));
    composer.report.paragraph(messenger.summary.as_str());
    if !reasons.is_empty() {
        composer.report.paragraph(words.fill("contacts-reasons", &[("messenger", name())]));
        for rule in reasons {
            composer.own_reason(pick, *rule);
        }
    }
    composer.report.heading(words.say("contacts-install"));
    if let Some(app) = messenger.apps.first() {
        composer.app_places(app, None, true);
    }
    if let Some(url) = messenger.links.home.clone() {
        let label = words.say("contacts-otherwise");
        composer.report.push(Block::Link { label, url });
    }
    let guides = messenger.guides.iter().filter(|guide| is_for_all(&knowledge.guides[**guide]));
    let guides: Vec<GuideFor> = guides.map(|guide| plain_steps(knowledge, *guide)).collect();
    if guides.iter().any(|shown| !shown.steps.is_empty()) {
        composer.report.heading(words.say("contacts-steps"));
    }
    for shown in guides.iter().filter(|shown| !shown.steps.is_empty()) {
        let guide = &knowledge.guides[shown.guide];
        composer.subheading(guide.title.clone());
        composer.only_steps(shown);
    }
    composer.report.paragraph(words.say("not-affiliated"));
    composer.report
}

/// The steps of a guide that can be done by whoever reads it with the usual app; what can be left out is left out.
fn plain_steps(knowledge: &Knowledge, guide: Handle<crate::knowledge::Guide>) -> GuideFor {
    let mut shown = GuideFor::whole(knowledge, guide);
    shown.optional.clear();
    shown
}

impl Composer<'_> {
    /// A reason, as what the messenger does: its owner's words about themselves would be read as words about the reader.
    fn own_reason(&mut self, pick: &Pick, rule: Handle<Rule>) {
        let found = pick.reasons.iter().find(|reason| reason.rules.contains(&rule));
        let Some(mut reason) = found.cloned() else { return };
        reason.rules.retain(|other| *other == rule);
        reason.facts.retain(|fact| fact.rule == rule);
        let row = &self.knowledge.rules[rule];
        let text = row.reason.clone().unwrap_or_else(|| {
            let facts = reason.facts.iter().map(|fact| sentences::measured(self.knowledge, self.words, fact));
            facts.collect::<Vec<_>>().join("; ")
        });
        self.report.item(Mark::For, plain(text));
    }
}
