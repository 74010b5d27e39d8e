//! Setup guides without an answer sheet: by messenger, topic and platform.

use super::block::{Block, Mark, Report, plain};
use super::composer::Composer;
use crate::engine::GuideFor;
use crate::knowledge::{Date, Guide, Handle, Knowledge};
use crate::locale::{Words, phrases};
use crate::view::{GuidesOf, Wanted};

/// The guides that are wanted, as a report.
pub fn compose(knowledge: &Knowledge, words: &Words, wanted: &Wanted, today: Date) -> Report {
    let mut composer = Composer::new(knowledge, words);
    composer.title(match wanted.messenger {
        Some(messenger) => {
            words.fill("setup-title", &[("messenger", knowledge.messengers[messenger].name.as_str().into())])
        }
        None => words.say("guides"),
    });
    let found = wanted.guides(knowledge);
    let has_downloads = |messenger: &Handle<_>| !knowledge.messengers[*messenger].has_no_downloads();
    if let Some(messenger) = wanted.messenger.filter(|_| wanted.topic.is_none()).filter(has_downloads) {
        composer.report.heading(words.say("get-it"));
        for app in &knowledge.messengers[messenger].apps {
            composer.app_places(app, wanted.on, false);
        }
    }
    for of in &found {
        composer.guides_of(of, wanted);
    }
    if wanted.messenger.is_some() && wanted.topic.is_none() {
        composer.further(wanted, &found);
    }
    if wanted.is_vague() {
        composer.report.paragraph(words.fill("guides-how", &[("command", "which-messenger setup".into())]));
    } else {
        composer.guide_age(&found, today);
    }
    composer.sources();
    composer.report
}

impl Composer<'_> {
    fn guides_of(&mut self, of: &GuidesOf, wanted: &Wanted) {
        let heading = match of.messenger {
            Some(messenger) if wanted.messenger.is_none() => self.name(messenger).to_owned(),
            Some(_) => self.words.say("set-it-up"),
            None => self.words.say("guides-for-any"),
        };
        self.report.heading(heading);
        if wanted.is_vague() {
            let guides: Vec<Handle<Guide>> = of.guides.iter().map(|shown| shown.guide).collect();
            self.contents(&guides);
            return;
        }
        for (at, shown) in of.guides.iter().enumerate() {
            self.guide(Some(at + 1), shown);
            self.against(shown);
        }
    }

    /// What a guide helps against.
    fn against(&mut self, shown: &GuideFor) {
        let guide = &self.knowledge.guides[shown.guide];
        let question = &self.knowledge.questions[self.knowledge.worries];
        let labels = question.options().filter(|(ix, _)| guide.against.contains(ix));
        let labels: Vec<&str> = labels.map(|(_, option)| option.label.as_str()).collect();
        if !labels.is_empty() {
            let text = self.words.fill("guide-against", &[("worries", labels.join("; ").into())]);
            self.aside(text);
        }
    }

    /// The titles of guides, each with what `--topic` takes.
    pub(super) fn contents(&mut self, guides: &[Handle<Guide>]) {
        for guide in guides {
            let guide = &self.knowledge.guides[*guide];
            let places = [("title", guide.title.as_str().into()), ("topic", guide.id.as_str().into())];
            let text = self.words.fill("guide-topic", &places);
            self.report.item(Mark::Neutral, plain(text));
        }
    }

    /// What else there is on this messenger.
    fn further(&mut self, wanted: &Wanted, found: &[GuidesOf]) {
        let whole = Wanted { all: true, on: None, ..wanted.clone() };
        let is_shown = |guide: &Handle<Guide>| {
            found.iter().any(|of| of.guides.iter().any(|shown| shown.guide == *guide))
        };
        let all = whole.guides(self.knowledge);
        let all = all.iter().flat_map(|of| &of.guides).map(|shown| shown.guide);
        let left: Vec<Handle<Guide>> = all.filter(|guide| !is_shown(guide)).collect();
        if left.is_empty() {
            return;
        }
        self.report.heading(self.words.say("guides-further"));
        self.report.paragraph(self.words.say("guides-further-text"));
        self.contents(&left);
    }

    /// From when the oldest of the guides is.
    fn guide_age(&mut self, found: &[GuidesOf], today: Date) {
        let guides = found.iter().flat_map(|of| of.guides.iter().map(move |shown| (of.messenger, shown)));
        let dated = guides.map(|(messenger, shown)| {
            let guide = &self.knowledge.guides[shown.guide];
            (self.knowledge.newest(&guide.from), messenger, guide)
        });
        let Some((date, messenger, guide)) = dated.min_by_key(|(date, ..)| *date) else { return };
        let title = match messenger {
            Some(messenger) => format!("{}: {}", self.name(messenger), guide.title),
            None => guide.title.clone(),
        };
        let places = [
            ("title", title.into()),
            ("date", phrases::date(self.words, date).into()),
            ("months", date.months_until(today).into()),
        ];
        let text = self.words.fill("guides-age", &places);
        self.report.heading(self.words.say("freshness"));
        self.report.push(Block::Paragraph(plain(text)));
    }
}
