//! The part of a report that is done with the hands: where to get the app, how to set it up, where to read more.

use std::collections::BTreeSet;

use super::compose::Composer;
use super::{Block, Line, Span, marked, plain};
use crate::answers::Part;
use crate::engine::{Advice, GuideFor, Pick};
use crate::knowledge::{App, Download, Guide, Messenger, OptionIx, OptionSet, Step};
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
            let offered = advice.downloads.iter().filter(|offered| offered.platform == platform);
            let apps: BTreeSet<(bool, usize)> =
                offered.map(|offered| (offered.app != advice.app, offered.app)).collect();
            for (_, at) in apps {
                let Some(app) = messenger.apps.get(at) else { continue };
                let is_offered = |download: &Download| {
                    let mut offered = advice.downloads.iter().filter(|offered| offered.app == at);
                    offered.any(|offered| (offered.platform, offered.channel) == (platform, download.channel))
                };
                self.places(app, platform, &is_offered);
            }
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
        for (number, shown) in advice.guides.iter().enumerate() {
            self.guide(number + 1, &knowledge.guides[shown.guide], Some(shown));
        }
    }

    /// One guide with the steps of one person, or with all of them.
    pub(super) fn guide(&mut self, number: usize, guide: &Guide, shown: Option<&GuideFor>) {
        let id = if shown.is_some_and(|shown| shown.is_needed) { "guide-needed" } else { "guide" };
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
        let steps: Vec<(&Step, bool)> = match shown {
            Some(shown) => shown.all(guide).map(|(_, step, is_optional)| (step, is_optional)).collect(),
            None => guide.all_steps().enumerate().map(|(at, step)| (step, at >= guide.steps.len())).collect(),
        };
        for (number, (step, is_optional)) in steps.into_iter().enumerate() {
            let mut line: Line = Vec::new();
            if is_optional {
                line = vec![Span::Strong(self.words.say("optional-step")), Span::Plain(" ".into())];
            }
            line.extend(marked(&step.text));
            self.report.push(Block::Step(number + 1, line));
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
