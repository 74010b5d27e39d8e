//! What comes with a messenger for this person: its app and where to get it, what it is weak at, its guides. All of it fits the
//! person, so that whoever renders it leaves nothing out and adds nothing.

use super::Witness;
use crate::answers::{Part, Selection};
use crate::knowledge::{
    App, Channel, Condition, Download, Gravity, Guide, Handle, Knowledge, Messenger, OptionIx, OptionSet,
    Scope, Step,
};

/// App, downloads, warnings and guides of one messenger for one selection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Advice {
    /// The app, by its place among the messenger's.
    pub app: usize,
    /// Where it can be had, for each of the person's own platforms; none if they did not say which. If the app is not the usual one,
    /// the usual one follows, platform by platform.
    pub downloads: Vec<DownloadFor>,
    /// What the messenger is weak at and this person's answers touch, the gravest first.
    pub warnings: Vec<Warning>,
    /// Guides that apply, in the order of doing: those that come before the recommendation ([`Guide::is_first`], also in
    /// [`super::Assessment::first`]), getting the app, what is needed, the rest.
    pub guides: Vec<GuideFor>,
}

/// One place to get an app.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DownloadFor {
    /// One of the person's own platforms.
    pub platform: OptionIx,
    /// The app, by its place among the messenger's.
    pub app: usize,
    /// Through what.
    pub channel: Handle<Channel>,
    /// The download, by its place among the app's.
    pub download: usize,
}

impl DownloadFor {
    /// The download itself.
    pub fn of(self, messenger: &Messenger) -> Option<&Download> {
        messenger.apps.get(self.app)?.downloads.get(self.download)
    }
}

/// One weakness.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Warning {
    /// A posted preference that is not met best.
    Unmet(Witness),
    /// A caution of the messenger, by its place.
    Stated(usize),
}

/// A guide as one person reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GuideFor {
    /// Which.
    pub guide: Handle<Guide>,
    /// Whether the answers demand it.
    pub is_needed: bool,
    /// The steps that this person takes, by their place in [`Guide::all_steps`]. Never empty together with `optional`.
    pub steps: Vec<usize>,
    /// Further steps that can be left out, by their place in [`Guide::all_steps`].
    pub optional: Vec<usize>,
}

impl GuideFor {
    /// A guide with all its steps, for nobody in particular.
    pub fn whole(knowledge: &Knowledge, guide: Handle<Guide>) -> Self {
        let row = &knowledge.guides[guide];
        let (steps, all) = (row.steps.len(), row.all_steps().count());
        Self { guide, is_needed: false, steps: (0..steps).collect(), optional: (steps..all).collect() }
    }

    /// Every step with its place, and whether it can be left out, in the order of reading.
    pub fn all<'g>(&self, guide: &'g Guide) -> impl Iterator<Item = (usize, &'g Step, bool)> {
        let places =
            self.steps.iter().map(|at| (*at, false)).chain(self.optional.iter().map(|at| (*at, true)));
        places.filter_map(|(at, is_optional)| Some((at, guide.all_steps().nth(at)?, is_optional)))
    }
}

impl Advice {
    /// The downloads of one app on one device together.
    pub fn by_device(&self) -> impl Iterator<Item = &[DownloadFor]> {
        self.downloads.chunk_by(|a, b| (a.platform, a.app) == (b.platform, b.app))
    }

    /// Whether a guide is shown.
    pub fn shows(&self, guide: Handle<Guide>) -> bool {
        self.guides.iter().any(|shown| shown.guide == guide)
    }

    /// Whether a guide is shown and demanded by the answers.
    pub fn demands(&self, guide: Handle<Guide>) -> bool {
        self.guides.iter().any(|shown| shown.guide == guide && shown.is_needed)
    }
}

/// What comes with `messenger`; `unmet` are the preferences it does not meet best.
pub(super) fn advise(
    knowledge: &Knowledge,
    selection: &Selection,
    messenger: Handle<Messenger>,
    unmet: Vec<Witness>,
) -> Advice {
    let person = Person::of(knowledge, selection);
    let row = &knowledge.messengers[messenger];
    let app = app(row, &|condition| selection.meets(condition));
    let stated = row.cautions.iter().enumerate().filter(|(_, caution)| selection.meets(&caution.when));
    let (grave, notable): (Vec<_>, Vec<_>) =
        stated.partition(|(_, caution)| caution.gravity == Gravity::Grave);
    let stated = |cautions: Vec<(usize, _)>| cautions.into_iter().map(|(at, _)| Warning::Stated(at));
    let warnings =
        stated(grave).chain(unmet.into_iter().map(Warning::Unmet)).chain(stated(notable)).collect();
    let guides = knowledge.guides_for(messenger);
    let mut guides: Vec<GuideFor> =
        guides.filter_map(|guide| person.guide(guide, Some((messenger, app)))).collect();
    // The first of the file gets the app.
    let first = guides.first().map(|first| first.guide);
    guides.sort_by_key(|guide| {
        (!knowledge.guides[guide.guide].is_first, Some(guide.guide) != first, !guide.is_needed)
    });
    Advice { app, downloads: person.downloads(row, app), warnings, guides }
}

/// The guides that are shown before everything else: those of `pick`, or in a conflict those that are for everybody.
pub(super) fn first(
    knowledge: &Knowledge,
    selection: &Selection,
    pick: Option<(Handle<Messenger>, usize)>,
) -> Vec<GuideFor> {
    let person = Person::of(knowledge, selection);
    let first = knowledge.guides.iter().filter(|(_, guide)| guide.is_first);
    first.filter_map(|(guide, _)| person.guide(guide, pick)).collect()
}

/// A guide of some messenger with the steps that this person takes; `None` if it is not for them.
pub(super) fn guide_of(
    knowledge: &Knowledge,
    selection: &Selection,
    guide: Handle<Guide>,
    messenger: Handle<Messenger>,
) -> Option<GuideFor> {
    Person::of(knowledge, selection).guide(guide, Some((messenger, 0)))
}

/// The app for somebody whose selection meets these conditions, by its place among the messenger's.
pub(super) fn app(messenger: &Messenger, meets: &impl Fn(&Condition) -> bool) -> usize {
    let fits = |app: &App| meets(&app.use_if);
    messenger.apps.iter().skip(1).position(fits).map_or(0, |at| at + 1)
}

/// What decides what somebody can do.
struct Person<'a> {
    knowledge: &'a Knowledge,
    selection: &'a Selection,
    /// Their own platforms, if they said.
    devices: Option<OptionSet>,
}

impl<'a> Person<'a> {
    fn of(knowledge: &'a Knowledge, selection: &'a Selection) -> Self {
        let devices = match selection.part(knowledge.devices) {
            Part::Chosen(devices) => Some(devices),
            Part::NotApplicable | Part::Unanswered { .. } | Part::Unknown { .. } => None,
        };
        Self { knowledge, selection, devices }
    }

    /// Whether something done on these platforms (on all, if none is named) can be done by them.
    fn has_one_of(&self, platforms: &[OptionIx]) -> bool {
        let is_own = |platform: &OptionIx| self.devices.is_none_or(|own| own.has(*platform));
        platforms.is_empty() || platforms.iter().any(is_own)
    }

    fn downloads(&self, messenger: &Messenger, app: usize) -> Vec<DownloadFor> {
        let apps = if app == 0 { vec![0] } else { vec![app, 0] };
        let mut downloads = Vec::new();
        for platform in self.devices.unwrap_or_default().iter() {
            for app in &apps {
                let rows =
                    messenger.apps.get(*app).into_iter().flat_map(|app| app.downloads.iter().enumerate());
                let offered = rows.filter(|(_, row)| {
                    let channel = &self.knowledge.channels[row.channel];
                    row.platform == platform && self.selection.meets(&channel.offer_if)
                });
                downloads.extend(offered.map(|(download, row)| DownloadFor {
                    platform,
                    app: *app,
                    channel: row.channel,
                    download,
                }));
            }
        }
        downloads
    }

    /// The guide with the steps that they take; `None` if it is not for them. Without a pick only what is for everybody is.
    fn guide(&self, handle: Handle<Guide>, pick: Option<(Handle<Messenger>, usize)>) -> Option<GuideFor> {
        let guide = &self.knowledge.guides[handle];
        let is_for_pick = match pick {
            Some((messenger, app)) => guide.is_for(messenger) && guide.app.is_none_or(|only| only == app),
            None => guide.scope == Scope::Everybody,
        };
        if !is_for_pick || !self.has_one_of(&guide.on) || !self.selection.meets(&guide.when) {
            return None;
        }
        let is_with_pick = |step: &Step| {
            step.messengers.is_empty()
                || pick.is_some_and(|(messenger, _)| step.messengers.contains(&messenger))
        };
        let takes =
            |step: &Step| self.has_one_of(&step.on) && is_with_pick(step) && self.selection.meets(&step.when);
        let places = guide.all_steps().enumerate().filter(|(_, step)| takes(step)).map(|(at, _)| at);
        let (steps, optional): (Vec<usize>, Vec<usize>) = places.partition(|at| *at < guide.steps.len());
        let is_needed = guide.needed_if.as_ref().is_some_and(|needed_if| self.selection.meets(needed_if));
        let has_steps = !steps.is_empty() || !optional.is_empty();
        has_steps.then_some(GuideFor { guide: handle, is_needed, steps, optional })
    }
}

impl Messenger {
    /// Where `app` can be had for `platform`, and for platforms it does not cover, where the usual app can.
    pub fn app_for(&self, app: usize, platform: OptionIx) -> Option<&App> {
        let covers = |app: &&App| app.downloads.iter().any(|download| download.platform == platform);
        self.apps.get(app).filter(covers).or_else(|| self.apps.first().filter(covers))
    }
}
