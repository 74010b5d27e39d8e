//! Needs: what answers post, to be passed on without the answers; and how many answer sheets would give the same.

use std::collections::BTreeMap;

use super::effect_classes::EffectClasses;
use crate::answers::{AnswerSheet, Needs, Part};
use crate::knowledge::{Handle, Kind, Knowledge, OptionSet, Question, Rule};

/// Most named options of one question whose every combination is counted.
const MOST_TICKS: u32 = 16;

/// What `sheet` posts; with the devices only if their owner passes them on.
pub fn needs(knowledge: &Knowledge, sheet: &AnswerSheet, with_devices: bool) -> Needs {
    let selection = sheet.in_force(knowledge);
    let devices = match selection.part(knowledge.devices) {
        Part::Chosen(devices) => Some(devices).filter(|_| with_devices),
        Part::NotApplicable | Part::Unanswered { .. } | Part::Unknown { .. } => None,
    };
    let posted = knowledge.rules.iter().filter(|(_, rule)| selection.meets(&rule.when));
    let posted: Vec<Handle<Rule>> = posted.map(|(rule, _)| rule).collect();
    let gave_up = sheet.gave_up().iter().copied().filter(|rule| posted.contains(rule)).collect();
    Needs { posted, gave_up, devices }
}

/// How many answer sheets give exactly these needs, each question that applies being answered or left open; `None` if
/// they are too many to count. Exact: sheets are counted by classes of answers that decide the same rules and leave the
/// same to later conditions, question by question.
pub fn count_sheets(knowledge: &Knowledge, needs: &Needs) -> Option<u128> {
    let rules: Vec<Handle<Rule>> = knowledge.rules.handles().collect();
    let effects = EffectClasses::of(knowledge, &rules, &[], true);
    if !effects.always.iter().all(|rule| needs.posted.contains(rule)) {
        return Some(0);
    }
    let blank = vec![OptionSet::default(); knowledge.questions.len()];
    let mut layer: BTreeMap<Vec<OptionSet>, u128> = BTreeMap::from([(blank, 1)]);
    for (handle, question) in knowledge.questions.iter() {
        let decided = effects.decided.get(handle.position()).map(Vec::as_slice).unwrap_or_default();
        let devices = needs.devices.filter(|_| handle == knowledge.devices);
        let mut next: BTreeMap<Vec<OptionSet>, u128> = BTreeMap::new();
        for (chosen, sheets) in layer {
            for (options, ways) in ways(question, effects.named(handle), &chosen, devices)? {
                let mut chosen = chosen.clone();
                chosen.get_mut(handle.position()).into_iter().for_each(|here| *here = options);
                let known =
                    |other: Handle<Question>| chosen.get(other.position()).copied().unwrap_or_default();
                let is_same = |rule: &Handle<Rule>| {
                    knowledge.rules[*rule].when.holds(&known) == needs.posted.contains(rule)
                };
                if decided.iter().all(is_same) {
                    let count = next.entry(effects.remembered(handle, &chosen)).or_default();
                    *count = count.checked_add(sheets.checked_mul(ways)?)?;
                }
            }
        }
        layer = next;
    }
    layer.into_values().try_fold(0_u128, u128::checked_add)
}

/// The ways to answer `question` or to leave it open, and how many answers each stands for.
fn ways(
    question: &Question,
    named: OptionSet,
    chosen: &[OptionSet],
    fixed: Option<OptionSet>,
) -> Option<Vec<(OptionSet, u128)>> {
    let known = |other: Handle<Question>| chosen.get(other.position()).copied().unwrap_or_default();
    if let Some(fixed) = fixed {
        return Some(vec![(fixed, 1)]);
    }
    let mut ways = vec![(OptionSet::default(), 1)];
    if !question.ask_if.holds(&known) {
        return Some(ways);
    }
    let offered: OptionSet =
        question.options().filter(|(_, option)| option.offer_if.holds(&known)).map(|(ix, _)| ix).collect();
    let (asked, idle) = (offered.meet(named), offered.count() - offered.meet(named).count());
    match question.kind {
        Kind::One => ways.extend(offered.iter().map(|option| (OptionSet::only(option), 1))),
        Kind::Any { .. } if asked.count() > MOST_TICKS => return None,
        Kind::Any { min } => ways.extend(asked.subsets().map(|ticked| {
            let missing = u32::from(min).saturating_sub(ticked.count());
            (ticked, (missing..=idle).map(|more| choose(idle, more)).sum())
        })),
    }
    Some(ways)
}

/// In how many ways `some` of `all` can be ticked.
fn choose(all: u32, some: u32) -> u128 {
    (0..some).fold(1, |ways, at| ways * u128::from(all - at) / u128::from(at + 1))
}
