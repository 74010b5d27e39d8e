//! Setup guides without an answer sheet: by messenger, topic and platform.

use super::compose::Composer;
use super::{Block, Mark, Report, Span, plain};
use crate::answers::AnswerSheet;
use crate::knowledge::{Condition, Date, Guide, Handle, Knowledge, Messenger, OptionIx};
use crate::locale::Words;
use crate::locale::phrases;

/// Which guides are wanted.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// Of this messenger only.
    pub messenger: Option<Handle<Messenger>>,
    /// With this id only.
    pub topic: Option<String>,
    /// Done on this platform only: an option of the devices question.
    pub on: Option<OptionIx>,
    /// Also those that are worth it only for some.
    pub all: bool,
}

impl Wanted {
    /// Whether so little is said that a table of contents is the better answer.
    pub(super) fn is_vague(&self) -> bool {
        self.messenger.is_none() && self.topic.is_none() && self.on.is_none() && !self.all
    }

    /// Whether `guide` is for the platform, and on the topic, if these were named.
    fn covers(&self, guide: &Guide) -> bool {
        self.topic.as_ref().is_none_or(|topic| *topic == guide.id)
            && self.on.is_none_or(|platform| guide.on.is_empty() || guide.on.contains(&platform))
    }

    /// The messengers with the guides that are wanted of each, by their place; those without one are left out.
    pub fn guides<'k>(&self, knowledge: &'k Knowledge) -> Vec<(Handle<Messenger>, Vec<&'k Guide>)> {
        let is_whole = self.all || self.topic.is_some() || self.is_vague();
        let messengers = knowledge
            .messengers
            .iter()
            .filter(|(handle, _)| self.messenger.is_none_or(|only| only == *handle));
        let guides = messengers.map(|(handle, messenger)| {
            let guides = messenger.guides.iter().map(|guide| &knowledge.guides[*guide]);
            (handle, guides.filter(|guide| self.covers(guide) && (is_whole || is_for_all(guide))).collect())
        });
        guides.filter(|(_, guides): &(_, Vec<_>)| !guides.is_empty()).collect()
    }
}

/// Whether a guide is worth doing whatever anybody answers, with the usual app.
pub(super) fn is_for_all(guide: &Guide) -> bool {
    guide.when == Condition::Always && guide.app.is_none_or(|app| app == 0)
}

/// The guides that are wanted, as a report.
pub fn compose(knowledge: &Knowledge, words: &Words, wanted: &Wanted, today: Date) -> Report {
    let sheet = AnswerSheet::default();
    let mut composer = Composer::new(knowledge, words, &sheet);
    let title = match wanted.messenger {
        Some(messenger) => {
            let name = knowledge.messengers[messenger].name.as_str();
            words.fill("setup-title", &[("messenger", name.into())])
        }
        None => words.say("guides"),
    };
    composer.report.push(Block::Title(plain(title)));
    let found = wanted.guides(knowledge);
    for (handle, guides) in &found {
        let messenger = &knowledge.messengers[*handle];
        if wanted.messenger.is_some() && wanted.topic.is_none() {
            composer.all_places(messenger, wanted.on);
        }
        if wanted.messenger.is_none() {
            composer.report.heading(messenger.name.clone());
        } else {
            composer.report.heading(words.say("set-it-up"));
        }
        if wanted.is_vague() {
            composer.contents(messenger, |_| true);
            continue;
        }
        for (at, guide) in guides.iter().enumerate() {
            composer.guide(at + 1, guide, None);
        }
        composer.further(messenger, wanted, guides);
    }
    if wanted.is_vague() {
        composer.report.paragraph(words.fill("guides-how", &[("command", "which-messenger setup".into())]));
    }
    composer.guide_age(&found, wanted, today);
    composer.sources();
    composer.report
}

impl Composer<'_> {
    /// The titles of guides, each with what `--topic` takes.
    pub(super) fn contents(&mut self, messenger: &Messenger, keep: impl Fn(&Guide) -> bool) {
        let guides = messenger.guides.iter().map(|guide| &self.knowledge.guides[*guide]);
        for guide in guides.filter(|guide| keep(guide)) {
            let places = [("title", guide.title.as_str().into()), ("topic", guide.id.as_str().into())];
            self.report.item(Mark::Neutral, plain(self.words.fill("guide-topic", &places)));
        }
    }

    /// Where to get each app, for every platform or for one.
    fn all_places(&mut self, messenger: &Messenger, on: Option<OptionIx>) {
        if messenger.has_no_downloads() {
            return;
        }
        self.report.heading(self.words.say("get-it"));
        for app in &messenger.apps {
            self.app_places(app, on);
        }
    }

    /// What else there is on this messenger.
    fn further(&mut self, messenger: &Messenger, wanted: &Wanted, shown: &[&Guide]) {
        let is_left = |guide: &Guide| shown.iter().all(|other| other.id != guide.id);
        let has_more = messenger.guides.iter().any(|guide| is_left(&self.knowledge.guides[*guide]));
        if wanted.messenger.is_none() || wanted.topic.is_some() || !has_more {
            return;
        }
        self.report.heading(self.words.say("guides-further"));
        self.report.paragraph(self.words.say("guides-further-text"));
        self.contents(messenger, is_left);
    }

    /// From when the oldest of the guides is.
    fn guide_age(&mut self, found: &[(Handle<Messenger>, Vec<&Guide>)], wanted: &Wanted, today: Date) {
        if wanted.is_vague() {
            return;
        }
        let guides =
            found.iter().flat_map(|(messenger, guides)| guides.iter().map(move |guide| (*messenger, *guide)));
        let dated = guides.map(|(messenger, guide)| (self.knowledge.newest(&guide.from), messenger, guide));
        let Some((date, messenger, guide)) = dated.min_by_key(|(date, ..)| *date) else { return };
        let name = self.knowledge.messengers[messenger].name.as_str();
        let places = [
            ("messenger", name.into()),
            ("title", guide.title.as_str().into()),
            ("date", phrases::date(self.words, date).into()),
            ("months", date.months_until(today).into()),
        ];
        let text = self.words.fill("guides-age", &places);
        self.report.heading(self.words.say("freshness"));
        self.report.push(Block::Paragraph(vec![Span::Plain(text)]));
    }
}
