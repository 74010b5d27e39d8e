//! The part of a report that is done with the hands: where to get the app, how to set it up, where to read more.

use super::compose::Composer;
use super::{Block, Line, Span, marked, plain};
use crate::answers::Part;
use crate::engine::{Advice, Pick};
use crate::knowledge::{App, Download, Guide, Messenger, OptionIx, OptionSet};
use crate::locale::phrases;

/// Says it.
pub(super) fn compose(composer: &mut Composer<'_>, messenger: &Messenger, pick: &Pick) {
    composer.downloads(messenger, &pick.advice);
    composer.guides(pick);
    composer.links(messenger);
}

impl Composer<'_> {
    fn downloads(&mut self, messenger: &Messenger, advice: &Advice) {
        let selection = self.sheet.in_force(self.knowledge);
        self.report.heading(self.words.say("get-it"));
        let Part::Chosen(own) = selection.part(self.knowledge.devices) else {
            if let Some(url) = messenger.links.home.clone() {
                let label = self.words.say("home-page");
                self.scan(&label, url.clone());
                self.report.push(Block::Link { label, url });
            }
            return;
        };
        for platform in own.iter() {
            let Some(app) = messenger.app_for(advice.app, platform) else { continue };
            self.places(app, platform, &|download| advice.downloads.contains(&(platform, download.channel)));
        }
    }

    /// Where to get `app` for every platform it covers or for one, through every channel.
    pub(super) fn app_places(&mut self, app: &App, on: Option<OptionIx>) {
        let covered: OptionSet = app.downloads.iter().map(|download| download.platform).collect();
        for platform in covered.iter().filter(|platform| on.is_none_or(|only| only == *platform)) {
            self.places(app, platform, &|_| true);
        }
    }

    /// Where to get `app` for one platform, those `offered`.
    pub(super) fn places(&mut self, app: &App, platform: OptionIx, offered: &dyn Fn(&Download) -> bool) {
        let device =
            phrases::labels(self.knowledge, self.words, self.knowledge.devices, OptionSet::only(platform));
        let place =
            self.words.fill("app-for", &[("app", app.name.as_str().into()), ("device", device.into())]);
        self.report.push(Block::Subheading(plain(place.clone())));
        let open: Vec<&Download> = app
            .downloads
            .iter()
            .filter(|download| download.platform == platform && offered(download))
            .collect();
        if let Some(first) = open.first() {
            self.scan(&place, first.url.clone());
        }
        for download in open {
            let label = self.knowledge.channels[download.channel].label.clone();
            self.report.push(Block::Link { label, url: download.url.clone() });
        }
    }

    /// The first place to get `app` for every platform it covers.
    pub(super) fn first_places(&mut self, app: &App) {
        let covered: OptionSet = app.downloads.iter().map(|download| download.platform).collect();
        for platform in covered.iter() {
            let first = app.downloads.iter().find(|download| download.platform == platform);
            self.places(app, platform, &|download| first.is_some_and(|first| first.url == download.url));
        }
    }

    /// An address for a camera, once for all the platforms that share it.
    fn scan(&mut self, place: &str, url: String) {
        let is_drawn = |block: &Block| matches!(block, Block::Scan { url: other, .. } if *other == url);
        if !self.report.blocks.iter().any(is_drawn) {
            self.report.push(Block::Scan { label: place.to_owned(), url });
        }
    }

    fn guides(&mut self, pick: &Pick) {
        let advice = &pick.advice;
        if advice.guides.is_empty() {
            return;
        }
        self.report.heading(self.words.say("set-it-up"));
        let knowledge = self.knowledge;
        for (number, guide) in advice.order().into_iter().enumerate() {
            self.guide(number + 1, &knowledge.guides[guide], advice.needed.contains(&guide));
        }
    }

    /// One guide with its steps.
    pub(super) fn guide(&mut self, number: usize, guide: &Guide, is_needed: bool) {
        let id = if is_needed { "guide-needed" } else { "guide" };
        let title = self.words.fill(id, &[("number", number.into()), ("title", guide.title.as_str().into())]);
        let mut heading = vec![
            Span::Strong(title),
            Span::Plain(format!(" ({})", phrases::date(self.words, self.knowledge.newest(&guide.from)))),
        ];
        heading.extend(self.notes.cite(&guide.from));
        self.report.push(Block::Subheading(heading));
        if !guide.against.is_empty() {
            let question = &self.knowledge.questions[self.knowledge.worries];
            let against: OptionSet = guide.against.iter().copied().collect();
            let labels: Vec<&str> = question
                .options()
                .filter(|(ix, _)| against.has(*ix))
                .map(|(_, option)| option.label.as_str())
                .collect();
            let text = self.words.fill("guide-against", &[("worries", labels.join("; ").into())]);
            self.report.push(Block::Aside(plain(text)));
        }
        let required = guide.steps.iter().map(|step| marked(&step.text));
        let optional = guide.optional.iter().map(|step| {
            let mut line = vec![Span::Strong(self.words.say("optional-step")), Span::Plain(" ".into())];
            line.extend(marked(&step.text));
            line
        });
        let steps: Vec<Line> = required.chain(optional).collect();
        for (at, step) in steps.into_iter().enumerate() {
            self.report.push(Block::Step(at + 1, step));
        }
    }

    /// Where to read more.
    pub(super) fn links(&mut self, messenger: &Messenger) {
        self.report.heading(self.words.say("read-more"));
        let links = &messenger.links;
        let named = [
            ("home-page", links.home.as_ref()),
            ("documentation", Some(&links.documentation)),
            ("privacy-policy", links.privacy.as_ref()),
            ("source-code", links.source.as_ref()),
            ("donate", links.donate.as_ref()),
        ];
        for (id, url) in named {
            if let Some(url) = url {
                self.report.push(Block::Link { label: self.words.say(id), url: url.clone() });
            }
        }
    }
}
