//! The part of a report that is done with the hands: where to get the app, how to set it up, where to read more.

use super::compose::Composer;
use super::{Block, Line, Span, marked, plain};
use crate::answers::Part;
use crate::decision::Pick;
use crate::knowledge::{Guide, Messenger, OptionSet};
use crate::phrases;

/// Says it.
pub(super) fn compose(composer: &mut Composer<'_>, messenger: &Messenger, pick: &Pick) {
    composer.downloads(messenger, pick.advice.app);
    composer.guides(messenger, pick);
    composer.links(messenger);
}

impl Composer<'_> {
    fn downloads(&mut self, messenger: &Messenger, app: usize) {
        let selection = self.sheet.in_force(self.knowledge);
        let devices = self.knowledge.devices;
        let Part::Chosen(own) = selection.part(devices) else {
            self.report.heading(self.words.say("get-it"));
            let label = self.words.say("home-page");
            self.report.push(Block::Link { label, url: messenger.links.home.clone() });
            return;
        };
        self.report.heading(self.words.say("get-it"));
        for platform in own.iter() {
            let Some(app) = messenger.app_for(app, platform) else { continue };
            let device = phrases::labels(self.knowledge, self.words, devices, OptionSet::only(platform));
            let place =
                self.words.fill("app-for", &[("app", app.name.as_str().into()), ("device", device.into())]);
            self.report.push(Block::Subheading(plain(place)));
            for download in app.downloads.iter().filter(|download| download.platform == platform) {
                let channel = &self.knowledge.channels[download.channel];
                if selection.meets(&channel.offer_if) {
                    let (label, url) = (channel.label.clone(), download.url.clone());
                    self.report.push(Block::Link { label, url });
                }
            }
        }
    }

    fn guides(&mut self, messenger: &Messenger, pick: &Pick) {
        let advice = &pick.advice;
        if advice.guides.is_empty() {
            return;
        }
        self.report.heading(self.words.say("set-it-up"));
        for (number, at) in advice.order(messenger).into_iter().enumerate() {
            if let Some(guide) = messenger.guides.get(at) {
                self.guide(number + 1, guide, advice.needed.contains(&at));
            }
        }
    }

    fn guide(&mut self, number: usize, guide: &Guide, is_needed: bool) {
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
        let required = guide.steps.iter().map(|step| marked(step));
        let optional = guide.optional.iter().map(|step| {
            let mut line = vec![Span::Strong(self.words.say("optional-step")), Span::Plain(" ".into())];
            line.extend(marked(step));
            line
        });
        let steps: Vec<Line> = required.chain(optional).collect();
        for (at, step) in steps.into_iter().enumerate() {
            self.report.push(Block::Step(at + 1, step));
        }
    }

    fn links(&mut self, messenger: &Messenger) {
        self.report.heading(self.words.say("read-more"));
        let links = &messenger.links;
        let named = [
            ("home-page", Some(&links.home)),
            ("documentation", Some(&links.documentation)),
            ("privacy-policy", Some(&links.privacy)),
            ("source-code", Some(&links.source)),
            ("donate", links.donate.as_ref()),
        ];
        for (id, url) in named {
            if let Some(url) = url {
                self.report.push(Block::Link { label: self.words.say(id), url: url.clone() });
            }
        }
    }
}
