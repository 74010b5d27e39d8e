//! What comes with a messenger for this person: its app and where to get it, its cautions, its guides.

use super::Witness;
use crate::answers::{Part, Selection};
use crate::knowledge::{App, Channel, Guide, Handle, Knowledge, Messenger, OptionIx, OptionSet};

/// App, downloads, cautions and guides of one messenger for one selection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Advice {
    /// The app, by its place among the messenger's.
    pub app: usize,
    /// Where it can be had, for each of the person's own platforms; none if they did not say which.
    pub downloads: Vec<(OptionIx, Handle<Channel>)>,
    /// What the messenger is weak at and this person's answers touch.
    pub warnings: Vec<Warning>,
    /// Guides that apply: the messenger's own in file order, then those for several messengers.
    pub guides: Vec<Handle<Guide>>,
    /// Those of them that the answers demand.
    pub needed: Vec<Handle<Guide>>,
}

/// One weakness.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Warning {
    /// A posted preference that is not met best.
    Unmet(Witness),
    /// A caution of the messenger, by its place.
    Stated(usize),
}

/// What comes with `messenger`; `unmet` are the preferences it does not meet best.
pub(super) fn advise(
    knowledge: &Knowledge,
    selection: &Selection,
    messenger: Handle<Messenger>,
    unmet: Vec<Witness>,
) -> Advice {
    let handle = messenger;
    let messenger = &knowledge.messengers[handle];
    let app = app(messenger, selection);
    let devices = devices(knowledge, selection);
    let stated = messenger.cautions.iter().enumerate().filter(|(_, caution)| selection.meets(&caution.when));
    let warnings =
        unmet.into_iter().map(Warning::Unmet).chain(stated.map(|(at, _)| Warning::Stated(at))).collect();
    let downloads = downloads(knowledge, selection, messenger, app, devices);
    let mut advice = Advice { app, downloads, warnings, guides: Vec::new(), needed: Vec::new() };
    for at in knowledge.guides_for(handle) {
        let guide = &knowledge.guides[at];
        if applies(guide, app, devices, selection) {
            advice.guides.push(at);
            if guide.needed_if.as_ref().is_some_and(|condition| selection.meets(condition)) {
                advice.needed.push(at);
            }
        }
    }
    advice
}

fn app(messenger: &Messenger, selection: &Selection) -> usize {
    let fits = |app: &App| selection.meets(&app.use_if);
    messenger.apps.iter().skip(1).position(fits).map_or(0, |at| at + 1)
}

fn downloads(
    knowledge: &Knowledge,
    selection: &Selection,
    messenger: &Messenger,
    app: usize,
    devices: Option<OptionSet>,
) -> Vec<(OptionIx, Handle<Channel>)> {
    let on = |platform| {
        let rows = messenger.app_for(app, platform).into_iter().flat_map(|app| &app.downloads);
        rows.filter(move |row| row.platform == platform).map(move |row| (platform, row.channel))
    };
    let is_offered =
        |(_, channel): &(_, Handle<Channel>)| selection.meets(&knowledge.channels[*channel].offer_if);
    devices.unwrap_or_default().iter().flat_map(on).filter(is_offered).collect()
}

/// The person's own platforms, if they said.
fn devices(knowledge: &Knowledge, selection: &Selection) -> Option<OptionSet> {
    match selection.part(knowledge.devices) {
        Part::Chosen(devices) => Some(devices),
        Part::NotApplicable | Part::Unanswered { .. } | Part::Unknown { .. } => None,
    }
}

fn applies(guide: &Guide, app: usize, devices: Option<OptionSet>, selection: &Selection) -> bool {
    let on: OptionSet = guide.on.iter().copied().collect();
    let on_own_device = on.is_empty() || devices.is_none_or(|devices| !devices.meet(on).is_empty());
    guide.app.is_none_or(|only| only == app) && on_own_device && selection.meets(&guide.when)
}

impl Advice {
    /// The guides in the order of doing: the first of the file (getting the app), then what is needed, then the rest.
    pub fn order(&self) -> Vec<Handle<Guide>> {
        let first = self.guides.first().copied();
        let mut order = self.guides.clone();
        order.sort_by_key(|at| (Some(*at) != first, !self.needed.contains(at)));
        order
    }
}

impl Messenger {
    /// Where `app` can be had for `platform`, and for platforms it does not cover, where the usual app can.
    pub fn app_for(&self, app: usize, platform: OptionIx) -> Option<&App> {
        let covers = |app: &&App| app.downloads.iter().any(|download| download.platform == platform);
        self.apps.get(app).filter(covers).or_else(|| self.apps.first().filter(covers))
    }
}
