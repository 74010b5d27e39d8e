//! What somebody uses now, beside what is recommended: why not simply stay, what they would miss, how to stay and how to leave.

use super::advice;
use super::{Assessment, GuideFor};
use crate::knowledge::{Attribute, Handle, Knowledge, Messenger, PageCriterion, Tier, Verdict};

/// The ids of the two guides that a messenger has which is there for comparison only.
const STAY: &str = "stay";
const LEAVE: &str = "leave";

/// A messenger that the person uses now and that is never recommended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InUse {
    /// Which.
    pub messenger: Handle<Messenger>,
    /// The criteria, still on the page and needed to be recommended, that it does not meet.
    pub fails: Vec<Handle<PageCriterion>>,
    /// What the person would miss: the attributes on which the pick stands lower. Those that only say what the page thinks are left out.
    pub misses: Vec<Handle<Attribute>>,
    /// How to set it up if they stay.
    pub stay: Option<GuideFor>,
    /// How to leave it.
    pub leave: Option<GuideFor>,
}

impl Assessment<'_> {
    /// What the person uses now, as far as it is known here and never recommended.
    pub fn in_use(&self) -> Vec<InUse> {
        let knowledge = self.knowledge();
        let questions = [knowledge.uses, knowledge.uses_other].into_iter().flatten();
        let ticked = questions.flat_map(|question| {
            let chosen = self.selection.chosen(question);
            let options = knowledge.questions[question].options().filter(move |(ix, _)| chosen.has(*ix));
            options.flat_map(|(_, option)| option.compare.iter().copied())
        });
        ticked.map(|messenger| self.compared(knowledge, messenger)).collect()
    }

    fn compared(&self, knowledge: &Knowledge, messenger: Handle<Messenger>) -> InUse {
        let is_failed = |row: &PageCriterion| {
            row.tier == Tier::Minimum
                && row.until.is_none()
                && row.met(messenger).verdict == Some(Verdict::No)
        };
        let fails = knowledge.criteria.iter().filter(|(_, row)| is_failed(row)).map(|(handle, _)| handle);
        let pick = self.pick().map(|pick| pick.messenger);
        let is_missed = |attribute: &Handle<Attribute>| {
            let level = |messenger| knowledge.fact(messenger, *attribute).level;
            let levels = pick.and_then(|pick| Some((level(pick)?, level(messenger)?)));
            knowledge.attributes[*attribute].group.is_some() && levels.is_some_and(|(pick, now)| pick < now)
        };
        let guide = |id: &str| {
            let mut own = knowledge.messengers[messenger].guides.iter().copied();
            let found = own.find(|guide| knowledge.guides[*guide].id == id)?;
            advice::guide_of(knowledge, &self.selection, found, messenger)
        };
        InUse {
            messenger,
            fails: fails.collect(),
            misses: knowledge.attributes.handles().filter(is_missed).collect(),
            stay: guide(STAY),
            leave: guide(LEAVE),
        }
    }
}
