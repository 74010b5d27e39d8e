//! One messenger for several people: everybody's requirements hold, and of those who are left the one is taken whose
//! worst-off member does best, then the next worst-off, and so on (leximin; Sen, "Collective Choice and Social Welfare", 1970).
//! If nobody is left: the fewest people asked to give up the least.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::compiled::Engine;
use super::conflict::subset_minimal;
use super::{Advice, Rules, advice, reasons};
use crate::answers::{Answer, AnswerSheet, Needs};
use crate::knowledge::{Guards, Handle, Messenger, Rule};

/// One of the group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Their answers and concessions, or what is known of them.
    pub sheet: AnswerSheet,
    /// What they must and would like to have.
    pub posted: Rules,
}

impl Member {
    /// Somebody who passes on their answers.
    pub fn with_answers(engine: &Engine<'_>, sheet: AnswerSheet) -> Self {
        let mut evaluator = engine.evaluator();
        evaluator.winner(&sheet);
        Self { posted: evaluator.posted().collect(), sheet }
    }

    /// Somebody who passes on what they need, and perhaps their devices.
    pub fn with_needs(engine: &Engine<'_>, needs: Needs) -> Self {
        let mut sheet = AnswerSheet::default();
        if let Some(devices) = needs.devices {
            sheet.record(engine.knowledge().devices, Answer::Chosen(devices));
        }
        needs.gave_up.into_iter().for_each(|rule| sheet.give_up(rule));
        Self { sheet, posted: needs.posted }
    }
}

/// What a group is led to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupRecommendation {
    /// One messenger, or what would have to be given up.
    pub outcome: GroupOutcome,
    /// Who fell out, and by whose requirements.
    pub exclusions: Vec<GroupExclusion>,
}

/// One messenger for all, or why there is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GroupOutcome {
    /// The messenger.
    Pick(GroupPick),
    /// Nobody meets everything: each smallest way out, the mildest first.
    Conflict(Vec<GroupRelaxation>),
}

/// The messenger of a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupPick {
    /// Who it is.
    pub messenger: Handle<Messenger>,
    /// Everybody who is left, best first.
    pub ranking: Vec<GroupRanked>,
    /// For each member what comes with it.
    pub advice: Vec<Advice>,
}

/// A messenger that meets everything, as the members see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupRanked {
    /// Who.
    pub messenger: Handle<Messenger>,
    /// For each member its place in their own order of those who are left; 0 is first.
    pub places: Vec<usize>,
}

/// A messenger that fell out of a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupExclusion {
    /// Who.
    pub messenger: Handle<Messenger>,
    /// Each requirement that it fails, and which members have it.
    pub failed: Vec<(Handle<Rule>, Vec<usize>)>,
}

/// A smallest set of requirements that some members give up, and who is then taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupRelaxation {
    /// Who is asked, and what they would give up.
    pub asked: Vec<(usize, Rules)>,
    /// The messenger of the group then.
    pub pick: Handle<Messenger>,
    /// The gravest that it costs somebody.
    pub costs: Guards,
}

/// One member's requirement.
type Claim = (usize, Handle<Rule>);

impl Engine<'_> {
    /// One messenger for all `members`.
    pub fn recommend_group(&self, members: &[Member]) -> GroupRecommendation {
        let claims = claims(self, members);
        let survivors: Vec<Handle<Messenger>> =
            claims.iter().filter(|(_, unmet)| unmet.is_empty()).map(|(messenger, _)| *messenger).collect();
        let ranking = ranking(self, members, &survivors);
        let outcome = match ranking.first().map(|best| best.messenger) {
            Some(messenger) => {
                let advice = members.iter().map(|member| advise(self, member, messenger)).collect();
                GroupOutcome::Pick(GroupPick { messenger, ranking, advice })
            }
            None => GroupOutcome::Conflict(relaxations(self, members, &claims)),
        };
        let excluded = claims.into_iter().filter(|(_, unmet)| !unmet.is_empty());
        let exclusions = excluded.map(|(messenger, unmet)| {
            let mut failed: BTreeMap<Handle<Rule>, Vec<usize>> = BTreeMap::new();
            for (member, rule) in unmet {
                failed.entry(rule).or_default().push(member);
            }
            GroupExclusion { messenger, failed: failed.into_iter().collect() }
        });
        GroupRecommendation { outcome, exclusions: exclusions.collect() }
    }
}

/// For each candidate every requirement of a member that it fails and that was not given up.
fn claims(engine: &Engine<'_>, members: &[Member]) -> Vec<(Handle<Messenger>, BTreeSet<Claim>)> {
    let candidates = engine.knowledge().candidates();
    let mut claims: BTreeMap<Handle<Messenger>, BTreeSet<Claim>> =
        candidates.map(|messenger| (messenger, BTreeSet::new())).collect();
    let mut evaluator = engine.evaluator();
    for (at, member) in members.iter().enumerate() {
        evaluator.withdraw(member.sheet.gave_up().iter().copied());
        evaluator.evaluate_posted(member.posted.iter().copied());
        for exclusion in evaluator.exclusions() {
            let failed = exclusion.failed.iter().map(|witness| (at, witness.rule));
            claims.entry(exclusion.messenger).or_default().extend(failed);
        }
    }
    claims.into_iter().collect()
}

/// Those who are left, by leximin over the members' own orders; where that is equal, by what counts whatever is answered.
fn ranking(engine: &Engine<'_>, members: &[Member], survivors: &[Handle<Messenger>]) -> Vec<GroupRanked> {
    let mut evaluator = engine.evaluator();
    let mut order = |posted: &[Handle<Rule>]| -> Vec<Handle<Messenger>> {
        evaluator.evaluate_posted(posted.iter().copied());
        evaluator.order(survivors.iter().copied()).into_iter().map(|ranked| ranked.messenger).collect()
    };
    let orders: Vec<Vec<Handle<Messenger>>> = members.iter().map(|member| order(&member.posted)).collect();
    let place = |order: &Vec<Handle<Messenger>>, messenger| {
        order.iter().position(|other| *other == messenger).unwrap_or(order.len())
    };
    let by_criteria = order(&[]).into_iter().map(|messenger| GroupRanked {
        messenger,
        places: orders.iter().map(|order| place(order, messenger)).collect(),
    });
    let mut ranking: Vec<GroupRanked> = by_criteria.collect();
    ranking.sort_by_cached_key(|ranked| {
        let mut worst_first: Vec<usize> = ranked.places.clone();
        worst_first.sort_by_key(|place| Reverse(*place));
        worst_first
    });
    ranking
}

/// What comes with `messenger` for one member.
fn advise(engine: &Engine<'_>, member: &Member, messenger: Handle<Messenger>) -> Advice {
    let knowledge = engine.knowledge();
    let is_given_up = |rule| member.sheet.has_given_up(rule);
    let (_, unmet) = reasons::reasons(knowledge, &member.posted, &is_given_up, messenger, &[], None);
    advice::advise(knowledge, &member.sheet.in_force(knowledge), messenger, unmet)
}

/// Each smallest set of requirements to give up. Milder first: what exposes somebody never before what does not, then fewer people,
/// then fewer requirements, then comfort before reach.
fn relaxations(
    engine: &Engine<'_>,
    members: &[Member],
    claims: &[(Handle<Messenger>, BTreeSet<Claim>)],
) -> Vec<GroupRelaxation> {
    let knowledge = engine.knowledge();
    let minimal = subset_minimal(claims.iter().map(|(_, unmet)| unmet.clone()).collect());
    let mut ways: Vec<GroupRelaxation> = minimal
        .iter()
        .filter_map(|given_up| {
            let left: Vec<Handle<Messenger>> = claims
                .iter()
                .filter(|(_, unmet)| unmet.is_subset(given_up))
                .map(|(messenger, _)| *messenger)
                .collect();
            let pick = ranking(engine, members, &left).first()?.messenger;
            let mut asked: BTreeMap<usize, Rules> = BTreeMap::new();
            for (member, rule) in given_up {
                asked.entry(*member).or_default().push(*rule);
            }
            let costs = knowledge.costs(given_up.iter().map(|(_, rule)| rule));
            Some(GroupRelaxation { asked: asked.into_iter().collect(), pick, costs })
        })
        .collect();
    ways.sort_by_key(|way| {
        let given_up = || way.asked.iter().flat_map(|(_, rules)| rules);
        let gravest = given_up().filter(|rule| knowledge.rules[**rule].guards() == way.costs).count();
        (way.costs == Guards::Safety, way.asked.len(), given_up().count(), way.costs, gravest, way.pick)
    });
    ways
}
