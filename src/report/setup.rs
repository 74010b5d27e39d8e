//! The part of a report that is done with the hands: where to get the app, how to set it up, where to read more.

use super::block::{Block, Line, Span, marked, plain};
use super::composer::Composer;
use super::sentences;
use crate::engine::{Advice, GuideFor};
use crate::knowledge::{App, Download, Messenger, OptionIx, OptionSet};

impl Composer<'_> {
    /// Where the person gets the app, device by device; from its makers if they did not say which devices.
    pub(super) fn downloads(&mut self, messenger: &Messenger, advice: &Advice) {
        if let Some(why) = messenger.apps.get(advice.app).and_then(|app| app.why.as_ref()) {
            self.report.paragraph(why.as_str());
        }
        if advice.downloads.is_empty() {
            self.home(messenger);
            return;
        }
        for offered in advice.by_device() {
            let Some(app) = offered.first().and_then(|first| messenger.apps.get(first.app)) else { continue };
            let Some(platform) = offered.first().map(|first| first.platform) else { continue };
            let places: Vec<&Download> = offered.iter().filter_map(|offered| offered.of(messenger)).collect();
            self.places(app, platform, &places);
        }
    }

    /// The makers' own page.
    pub(super) fn home(&mut self, messenger: &Messenger) {
        let Some(url) = messenger.links.home.clone() else { return };
        let label = self.words.fill("get-from-makers", &[("messenger", messenger.name.as_str().into())]);
        self.scan(&label, url.clone());
        self.report.push(Block::Link { label, url });
    }

    /// Where to get `app` for every platform it covers or for one, through every channel or through the first.
    pub(super) fn app_places(&mut self, app: &App, on: Option<OptionIx>, is_first_only: bool) {
        let covered: OptionSet = app.downloads.iter().map(|download| download.platform).collect();
        for platform in covered.iter().filter(|platform| on.is_none_or(|only| only == *platform)) {
            let all = app.downloads.iter().filter(|download| download.platform == platform);
            let all: Vec<&Download> = if is_first_only { all.take(1).collect() } else { all.collect() };
            self.places(app, platform, &all);
        }
    }

    /// Some places to get `app` for one platform.
    fn places(&mut self, app: &App, platform: OptionIx, places: &[&Download]) {
        let device = sentences::short(self.knowledge, self.knowledge.devices, platform);
        let names = [("app", app.name.as_str().into()), ("device", device.into())];
        let heading = self.words.fill("app-for", &names);
        if let Some(first) = places.first() {
            self.scan(&heading, first.url.clone());
        }
        for download in places {
            let label = sentences::place(self.knowledge, self.words, app, download);
            self.report.push(Block::Link { label, url: download.url.clone() });
        }
    }

    /// An address for a camera, once for all the platforms that share it.
    fn scan(&mut self, place: &str, url: String) {
        let is_drawn = |block: &Block| matches!(block, Block::Scan { url: other, .. } if *other == url);
        if !self.report.blocks.iter().any(is_drawn) {
            self.report.push(Block::Scan { label: place.to_owned(), url });
        }
    }

    /// The guides: what has to be done now, and, if wanted, the rest for when there is time; else its titles.
    pub(super) fn do_now(&mut self, advice: &Advice, is_full: bool) {
        let knowledge = self.knowledge;
        // Those that come before everything else stand before everything else.
        let shown = advice.guides.iter().filter(|shown| !knowledge.guides[shown.guide].is_first);
        let is_now = |(at, shown): &(usize, &GuideFor)| *at == 0 || shown.is_needed;
        let (now, later): (Vec<_>, Vec<_>) = shown.enumerate().partition(is_now);
        if !now.is_empty() {
            self.report.heading(self.words.say("do-now"));
        }
        for (at, shown) in now {
            self.guide(Some(at + 1), shown);
        }
        if later.is_empty() {
            return;
        }
        if is_full {
            self.report.fold(self.words.say("do-later"));
            for (at, shown) in later {
                self.guide(Some(at + 1), shown);
            }
            return;
        }
        let titles: Vec<&str> =
            later.iter().map(|(_, shown)| knowledge.guides[shown.guide].title.as_str()).collect();
        let titles = titles.join("; ");
        self.report.paragraph(self.words.fill("do-later-titles", &[("titles", titles.into())]));
    }

    /// One guide with the steps that are shown.
    pub(super) fn guide(&mut self, number: Option<usize>, shown: &GuideFor) {
        let guide = &self.knowledge.guides[shown.guide];
        self.guide_heading(number, guide, shown.is_needed);
        self.steps(shown);
    }

    /// The steps that are shown, and who can help.
    pub(super) fn steps(&mut self, shown: &GuideFor) {
        self.only_steps(shown);
        if let Some(help) = &self.knowledge.guides[shown.guide].help {
            let text = self.words.fill("guide-help", &[("help", help.as_str().into())]);
            self.aside(text);
        }
    }

    /// The steps that are shown.
    pub(super) fn only_steps(&mut self, shown: &GuideFor) {
        let guide = &self.knowledge.guides[shown.guide];
        for (number, (_, step, is_optional)) in shown.all(guide).enumerate() {
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
                let label = self.words.say(id);
                self.report.push(Block::Link { label, url: url.clone() });
            }
        }
    }

    /// A title.
    pub(super) fn title(&mut self, text: String) {
        self.report.push(Block::Title(plain(text)));
    }
}
