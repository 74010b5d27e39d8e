//! What is wanted of the knowledge: which messengers side by side, which guides, which people together. Text and JSON show the same.

use crate::engine::{GuideFor, Member};
use crate::knowledge::{Attribute, Condition, Guide, Handle, Knowledge, Messenger, OptionIx, Scope};

/// What is compared.
#[derive(Debug, Clone)]
pub struct Comparison {
    /// Who.
    pub messengers: Vec<Handle<Messenger>>,
    /// Whether attributes on which they all stand on the same level are left out.
    pub differences: bool,
}

impl Comparison {
    /// The attributes to show.
    pub fn attributes(&self, knowledge: &Knowledge) -> Vec<Handle<Attribute>> {
        let all = knowledge.attributes.handles();
        all.filter(|attribute| !self.differences || self.differ(knowledge, *attribute)).collect()
    }

    /// Whether two of them stand on different levels.
    pub fn differ(&self, knowledge: &Knowledge, attribute: Handle<Attribute>) -> bool {
        let mut levels = self.messengers.iter().map(|messenger| knowledge.fact(*messenger, attribute).level);
        let first = levels.next();
        levels.any(|level| Some(level) != first)
    }
}

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

/// Some guides of one messenger, or of none in particular.
#[derive(Debug, Clone)]
pub struct GuidesOf {
    /// Whose; `None` for those that are for several messengers.
    pub messenger: Option<Handle<Messenger>>,
    /// Which, with the steps that are wanted.
    pub guides: Vec<GuideFor>,
}

impl Wanted {
    /// Whether so little is said that a table of contents is the better answer.
    pub fn is_vague(&self) -> bool {
        self.messenger.is_none() && self.topic.is_none() && self.on.is_none() && !self.all
    }

    /// Whether `guide` is for the platform, and on the topic, if these were named.
    fn covers(&self, guide: &Guide) -> bool {
        self.topic.as_ref().is_none_or(|topic| *topic == guide.id)
            && self.on.is_none_or(|platform| guide.on.is_empty() || guide.on.contains(&platform))
    }

    /// The messengers with the guides that are wanted of each, then those for several messengers; whoever has none is left out.
    pub fn guides(&self, knowledge: &Knowledge) -> Vec<GuidesOf> {
        let is_whole = self.all || self.topic.is_some() || self.is_vague();
        let is_wanted = |handle: &Handle<Guide>| {
            let guide = &knowledge.guides[*handle];
            self.covers(guide) && (is_whole || is_for_all(guide))
        };
        let of = |messenger, guides: Vec<Handle<Guide>>| {
            let shown = guides.into_iter().filter_map(|guide| self.shown(knowledge, guide));
            GuidesOf { messenger, guides: shown.collect() }
        };
        let is_meant = |handle: Handle<Messenger>| match self.messenger {
            Some(only) => only == handle,
            None => !knowledge.messengers[handle].is_comparison_only || self.topic.is_some(),
        };
        let own =
            knowledge.messengers.iter().filter(|(handle, _)| is_meant(*handle)).map(|(handle, row)| {
                of(Some(handle), row.guides.iter().copied().filter(is_wanted).collect())
            });
        let general = knowledge.guides.iter().filter(|(_, guide)| match self.messenger {
            Some(messenger) => guide.messenger().is_none() && guide.is_for(messenger),
            None => !matches!(guide.scope, Scope::Own(_)),
        });
        let general = general.map(|(handle, _)| handle).filter(is_wanted).collect();
        own.chain([of(None, general)]).filter(|found| !found.guides.is_empty()).collect()
    }

    /// A guide with the steps for the platform and the messenger, if these were named.
    fn shown(&self, knowledge: &Knowledge, guide: Handle<Guide>) -> Option<GuideFor> {
        let row = &knowledge.guides[guide];
        let takes = |at: &usize| {
            row.all_steps().nth(*at).is_some_and(|step| {
                self.on.is_none_or(|on| step.on.is_empty() || step.on.contains(&on))
                    && self.messenger.is_none_or(|messenger| {
                        step.messengers.is_empty() || step.messengers.contains(&messenger)
                    })
            })
        };
        let mut shown = GuideFor::whole(knowledge, guide);
        // A step that is main for some and can be left out for others stands in both lists; whoever reads all needs it once.
        let text = |at: &usize| row.all_steps().nth(*at).map(|step| step.text.as_str());
        shown.steps.retain(takes);
        let main: Vec<Option<&str>> = shown.steps.iter().map(text).collect();
        shown.optional.retain(|at| takes(at) && !main.contains(&text(at)));
        (!shown.steps.is_empty() || !shown.optional.is_empty()).then_some(shown)
    }
}

/// Whether a guide is worth doing whatever anybody answers, with the usual app.
pub(crate) fn is_for_all(guide: &Guide) -> bool {
    guide.when == Condition::Always && guide.app.is_none_or(|app| app == 0)
}

/// The people of a group.
#[derive(Debug, Clone, Copy)]
pub struct GroupMembers<'m> {
    /// What each is called: the name of their file.
    pub names: &'m [String],
    /// What each needs.
    pub members: &'m [Member],
    /// The one for whom everything is said in full.
    pub details: Option<usize>,
}

impl<'m> GroupMembers<'m> {
    /// What a member is called.
    pub fn name(&self, member: usize) -> &'m str {
        self.names.get(member).map(String::as_str).unwrap_or_default()
    }
}
