//! What `group` writes: one messenger for several people, or every way out.

use serde::Serialize;

use super::fact::{Costs, rules};
use super::recommendation::OutcomeKind;
use super::{FORMAT, GroupMembers};
use crate::engine::{Advice, GroupExclusion, GroupOutcome, GroupPick, GroupRecommendation, GroupRelaxation};
use crate::knowledge::{Handle, Knowledge, Messenger};

/// One messenger for several people.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct GroupReport<'k> {
    /// The version of this shape.
    #[cfg_attr(feature = "schema", schemars(extend("const" = 1)))]
    pub format: u32,
    /// The fingerprint of the data files: 16 hexadecimal digits.
    pub knowledge: &'k str,
    /// The language of the texts, as a tag such as `en`.
    pub lang: &'k str,
    /// The members, each by the name of their file, in the order of the command line.
    pub members: Vec<&'k str>,
    /// Whether a messenger meets everybody's requirements.
    pub outcome: OutcomeKind,
    /// The messenger of the group; `null` in a conflict.
    pub pick: Option<GroupPickView<'k>>,
    /// Who is ruled out, and by whose requirements.
    pub exclusions: Vec<GroupExclusionView<'k>>,
    /// The ways out; `null` if there is a pick.
    pub conflict: Option<GroupConflict<'k>>,
}

/// The messenger of a group.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct GroupPickView<'k> {
    /// Who it is.
    pub messenger: &'k str,
    /// Everybody who is left, best first: the first has the best worst place, then the best next worst, and so on.
    pub ranking: Vec<GroupRankedView<'k>>,
    /// For each member what comes with it.
    pub members: Vec<MemberView<'k>>,
}

/// A messenger as the members see it.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct GroupRankedView<'k> {
    /// Who.
    pub messenger: &'k str,
    /// For each member its place in their own order, from 1.
    pub places: Vec<usize>,
}

/// What comes with the messenger for one member.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MemberView<'k> {
    /// The name of their file.
    pub member: &'k str,
    /// Their app.
    pub app: Option<&'k str>,
    /// Their guides, in the order of doing. With a needs file only the devices are known, and those only if they were passed on.
    pub guides: Vec<&'k str>,
    /// Those of them that their answers demand.
    pub needed_guides: Vec<&'k str>,
}

/// A messenger that is ruled out.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct GroupExclusionView<'k> {
    /// Who.
    pub messenger: &'k str,
    /// Each requirement that it fails.
    pub failed: Vec<GroupFailed<'k>>,
}

/// A requirement and who has it.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct GroupFailed<'k> {
    /// The rule.
    pub rule: &'k str,
    /// The members who have this requirement.
    pub members: Vec<&'k str>,
}

/// Every way out.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct GroupConflict<'k> {
    /// Each smallest way out: those that cost nobody protection come first, then those that ask the fewest people, then those that
    /// give up least.
    pub relaxations: Vec<GroupRelaxationView<'k>>,
}

/// A smallest set of requirements that some members give up.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct GroupRelaxationView<'k> {
    /// The messenger of the group then.
    pub messenger: &'k str,
    /// How many people give something up.
    pub people: usize,
    /// The gravest that it costs somebody.
    pub costs: Costs,
    /// Who is asked for what.
    pub asked: Vec<Asked<'k>>,
}

/// What one member is asked to give up.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Asked<'k> {
    /// The name of their file.
    pub member: &'k str,
    /// The rules whose requirements they would give up.
    pub give_up: Vec<&'k str>,
}

/// The recommendation for a group, in `lang`.
pub fn group<'k>(
    knowledge: &'k Knowledge,
    group: &GroupMembers<'k>,
    found: &GroupRecommendation,
    lang: &'k str,
) -> GroupReport<'k> {
    let (outcome, pick, conflict) = match &found.outcome {
        GroupOutcome::Pick(pick) => (OutcomeKind::Pick, Some(picked(knowledge, group, pick)), None),
        GroupOutcome::Conflict(ways) => {
            let relaxations = ways.iter().map(|way| relaxation(knowledge, group, way)).collect();
            (OutcomeKind::Conflict, None, Some(GroupConflict { relaxations }))
        }
    };
    GroupReport {
        format: FORMAT,
        knowledge: &knowledge.hash,
        lang,
        members: group.names.iter().map(String::as_str).collect(),
        outcome,
        pick,
        exclusions: found.exclusions.iter().map(|row| exclusion(knowledge, group, row)).collect(),
        conflict,
    }
}

fn picked<'k>(knowledge: &'k Knowledge, group: &GroupMembers<'k>, pick: &GroupPick) -> GroupPickView<'k> {
    let ranking = pick.ranking.iter().map(|ranked| GroupRankedView {
        messenger: &knowledge.messengers[ranked.messenger].id,
        places: ranked.places.iter().map(|place| place + 1).collect(),
    });
    let members = pick.advice.iter().enumerate();
    let members = members.map(|(at, advice)| member(knowledge, group.name(at), pick.messenger, advice));
    GroupPickView {
        messenger: &knowledge.messengers[pick.messenger].id,
        ranking: ranking.collect(),
        members: members.collect(),
    }
}

fn member<'k>(
    knowledge: &'k Knowledge,
    name: &'k str,
    messenger: Handle<Messenger>,
    advice: &Advice,
) -> MemberView<'k> {
    let guide = |shown: &crate::engine::GuideFor| knowledge.guides[shown.guide].id.as_str();
    MemberView {
        member: name,
        app: knowledge.messengers[messenger].apps.get(advice.app).map(|app| app.id.as_str()),
        guides: advice.guides.iter().map(guide).collect(),
        needed_guides: advice.guides.iter().filter(|shown| shown.is_needed).map(guide).collect(),
    }
}

fn exclusion<'k>(
    knowledge: &'k Knowledge,
    group: &GroupMembers<'k>,
    exclusion: &GroupExclusion,
) -> GroupExclusionView<'k> {
    let failed = exclusion.failed.iter().map(|(rule, members)| GroupFailed {
        rule: &knowledge.rules[*rule].id,
        members: members.iter().map(|member| group.name(*member)).collect(),
    });
    GroupExclusionView { messenger: &knowledge.messengers[exclusion.messenger].id, failed: failed.collect() }
}

fn relaxation<'k>(
    knowledge: &'k Knowledge,
    group: &GroupMembers<'k>,
    way: &GroupRelaxation,
) -> GroupRelaxationView<'k> {
    let asked = way
        .asked
        .iter()
        .map(|(member, given_up)| Asked { member: group.name(*member), give_up: rules(knowledge, given_up) });
    GroupRelaxationView {
        messenger: &knowledge.messengers[way.pick].id,
        people: way.asked.len(),
        costs: way.costs.into(),
        asked: asked.collect(),
    }
}
