//! A short page to pass on: install this, do these steps, here is my reason. Says nothing of the owner's answers but what they chose to say.

use super::compose::Composer;
use super::guides::is_for_all;
use super::{Block, Mark, Report, Span, plain};
use crate::answers::AnswerSheet;
use crate::engine::Pick;
use crate::knowledge::{Handle, Knowledge, Rule};
use crate::locale::{Words, capitalised};

/// The page for the contacts of somebody to whom `pick` was recommended, with these of its reasons and no others.
///
/// The app is the usual one and the guides are those for everybody: an app or a guide that was chosen by the owner's
/// answers would give them away.
pub fn compose(knowledge: &Knowledge, words: &Words, pick: &Pick, reasons: &[Handle<Rule>]) -> Report {
    let sheet = AnswerSheet::default();
    let mut composer = Composer::new(knowledge, words, &sheet);
    let messenger = &knowledge.messengers[pick.messenger];
    let name = || messenger.name.as_str().into();
    composer.report.push(Block::Title(plain(words.fill("contacts-title", &[("messenger", name())]))));
    composer.report.paragraph(messenger.summary.as_str());
    if !reasons.is_empty() {
        composer.report.heading(words.say("contacts-reasons"));
        composer.report.paragraph(words.fill("contacts-reasons-text", &[("messenger", name())]));
        for rule in reasons {
            composer.own_reason(pick, *rule);
        }
    }
    composer.report.heading(words.say("contacts-install"));
    if let Some(app) = messenger.apps.first() {
        composer.first_places(app);
    }
    if let Some(url) = messenger.links.home.clone() {
        composer.report.push(Block::Subheading(plain(words.say("contacts-otherwise"))));
        composer.report.push(Block::Link { label: words.say("home-page"), url });
    }
    let guides = messenger.guides.iter().map(|guide| &knowledge.guides[*guide]);
    let guides: Vec<_> = guides.filter(|guide| is_for_all(guide)).collect();
    if !guides.is_empty() {
        composer.report.heading(words.say("contacts-steps"));
    }
    for (at, guide) in guides.into_iter().enumerate() {
        composer.guide(at + 1, guide, None);
    }
    composer.sources();
    composer.report.paragraph(words.say("not-affiliated"));
    composer.report
}

impl Composer<'_> {
    /// A reason in the words in which it was put to the owner, with the facts that speak for it.
    fn own_reason(&mut self, pick: &Pick, rule: Handle<Rule>) {
        let because = capitalised(&self.knowledge.rules[rule].because);
        let mut line = vec![Span::Strong(because), Span::Plain(".".into())];
        for witness in pick.reasons.iter().flat_map(|reason| &reason.facts).filter(|witness| witness.rule == rule) {
            line.push(Span::Plain(" ".into()));
            let fact = witness.measure.attribute().map(|attribute| {
                self.notes.fact(self.knowledge, self.words, witness.messenger, attribute)
            });
            line.extend(fact.into_iter().flatten());
        }
        self.report.item(Mark::For, line);
    }
}
