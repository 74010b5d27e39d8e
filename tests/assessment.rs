//! An assessment fits the person, says each thing once, and is the same whatever the engine has met before.

use std::collections::BTreeSet;

use crate::support::knowledge::{arbitrary_knowledge, shipped, shipped_engine};
use crate::support::random::{RandomChoices, answers, random_choices};
use proptest::prelude::*;
use which_messenger::answers::{Answer, AnswerSheet, Needs, Part};
use which_messenger::engine::{Engine, Member, Warning};
use which_messenger::knowledge::{Handle, Knowledge, OptionIx, OptionSet, Rule, Step, Tier, Verdict};

/// The sheet with the first way out of its conflict taken, if it has one.
fn conceding(engine: &Engine<'_>, mut sheet: AnswerSheet) -> AnswerSheet {
    let relaxations = engine.assess(&sheet).conflict().map(|conflict| conflict.relaxations.clone());
    for rule in relaxations.iter().flatten().take(1).flat_map(|way| &way.give_up) {
        sheet.give_up(*rule);
    }
    sheet
}

fn half_answered(knowledge: &Knowledge, choices: &RandomChoices) -> AnswerSheet {
    answers(knowledge, choices, 1, 4)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn a_fact_speaks_for_the_pick_or_against_it_and_never_both(choices in random_choices()) {
        let engine = Engine::new(shipped());
        let sheet = conceding(&engine, half_answered(shipped(), &choices));
        let assessment = engine.assess(&sheet);
        let Some(pick) = assessment.pick() else { return Ok(()) };
        let unmet: Vec<_> = pick.advice.warnings.iter().filter_map(|warning| match warning {
            Warning::Unmet(witness) => Some(witness.measure),
            Warning::Stated(_) => None,
        }).collect();
        let mut told: BTreeSet<Handle<Rule>> = BTreeSet::new();
        for reason in &pick.reasons {
            prop_assert!(!reason.facts.is_empty());
            for fact in &reason.facts {
                prop_assert!(!unmet.contains(&fact.measure), "{fact:?} on both sides");
                prop_assert!(reason.rules.contains(&fact.rule) && fact.messenger == pick.messenger);
            }
            for rule in &reason.rules {
                prop_assert!(assessment.posted.contains(rule));
                prop_assert!(told.insert(*rule) || shipped().rules[*rule].prefer.is_some(), "{rule:?} is told twice");
            }
        }
    }

    #[test]
    fn every_guide_step_and_download_that_is_shown_fits_the_person(choices in random_choices()) {
        let knowledge = shipped();
        let engine = Engine::new(knowledge);
        let sheet = half_answered(knowledge, &choices);
        let assessment = engine.assess(&sheet);
        let Some(pick) = assessment.pick() else { return Ok(()) };
        let own = match assessment.selection.part(knowledge.devices) {
            Part::Chosen(own) => Some(own),
            Part::NotApplicable | Part::Unanswered { .. } | Part::Unknown { .. } => None,
        };
        let can_be_done = |on: &[OptionIx]| on.is_empty() || own.is_none_or(|own| on.iter().any(|on| own.has(*on)));
        let fits = |step: &Step| {
            can_be_done(&step.on)
                && assessment.selection.meets(&step.when)
                && (step.messengers.is_empty() || step.messengers.contains(&pick.messenger))
        };
        for shown in &pick.advice.guides {
            let guide = &knowledge.guides[shown.guide];
            prop_assert!(can_be_done(&guide.on) && assessment.selection.meets(&guide.when));
            let places: BTreeSet<usize> = shown.steps.iter().chain(&shown.optional).copied().collect();
            let expected: BTreeSet<usize> =
                guide.all_steps().enumerate().filter(|(_, step)| fits(step)).map(|(at, _)| at).collect();
            prop_assert_eq!(places, expected);
        }
        let messenger = &knowledge.messengers[pick.messenger];
        for download in &pick.advice.downloads {
            let row = download.of(messenger).unwrap();
            prop_assert!(own.unwrap().has(row.platform));
            prop_assert!(assessment.selection.meets(&knowledge.channels[row.channel].offer_if));
        }
    }

    #[test]
    fn a_fallback_covers_what_was_given_up_and_the_pick_fails(choices in random_choices()) {
        let knowledge = shipped();
        let engine = Engine::new(knowledge);
        let sheet = conceding(&engine, answers(knowledge, &choices, 0, 1));
        let assessment = engine.assess(&sheet);
        for given_up in &assessment.gave_up {
            let pick = assessment.messenger();
            prop_assert_eq!(given_up.is_failed, pick.is_some_and(|pick| knowledge.fails(pick, given_up.rule)));
            let has_clause = knowledge.rules[given_up.rule].fallback.is_some();
            if let Some(fallback) = given_up.fallback {
                prop_assert!(given_up.is_failed && has_clause && Some(fallback) != pick);
                prop_assert!(!knowledge.fails(fallback, given_up.rule));
            } else {
                let covers = |other| Some(other) != pick && !knowledge.fails(other, given_up.rule);
                prop_assert!(!given_up.is_failed || !has_clause || !knowledge.candidates().any(covers));
            }
        }
    }

    #[test]
    fn core_questions_come_first(choices in random_choices(), open in 0_usize..10) {
        let interview = shipped_engine().interview(&answers(shipped(), &choices, 1, open));
        if let Some(core) = interview.next_core() {
            prop_assert_eq!(interview.next, Some(core));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20))]

    #[test]
    fn what_the_engine_has_met_before_changes_nothing(people in proptest::collection::vec(random_choices(), 5)) {
        let engine = Engine::new(shipped());
        let sheets: Vec<AnswerSheet> = people.iter().map(|choices| half_answered(shipped(), choices)).collect();
        for sheet in sheets.iter().chain(sheets.iter().rev()) {
            let (fresh, again) = (Engine::new(shipped()), engine.assess(sheet));
            let fresh = fresh.assess(sheet);
            prop_assert_eq!(fresh.flips(), again.flips());
            prop_assert_eq!(fresh.robustness(), again.robustness());
        }
    }

    #[test]
    fn a_sheet_of_other_knowledge_is_taken_as_far_as_it_fits(arbitrary in arbitrary_knowledge(), choices in random_choices()) {
        let knowledge = arbitrary.knowledge();
        let engine = Engine::new(&knowledge);
        let mut foreign = answers(shipped(), &choices, 1, 1);
        foreign.record(shipped().devices, Answer::Chosen([OptionIx(200), OptionIx(31)].into_iter().collect()));
        shipped().rules.handles().for_each(|rule| foreign.give_up(rule));
        let assessment = engine.assess(&foreign);
        prop_assert!(assessment.flips().flips.len() < knowledge.messengers.len());
        prop_assert!(assessment.forks().is_exhaustive && assessment.robustness().is_exhaustive);
        prop_assert_eq!(engine.winner(&foreign), assessment.messenger());
        let needs = Needs {
            posted: shipped().rules.handles().collect(),
            devices: Some(OptionSet::from_bits(u32::MAX)),
            ..Needs::default()
        };
        let members = [Member::with_answers(&engine, foreign), Member::with_needs(&engine, needs)];
        let exclusions = engine.recommend_group(&members).exclusions;
        prop_assert!(exclusions.len() <= knowledge.messengers.len());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]
    #[test]
    fn a_verdict_is_an_assessment_in_the_least_words(choices in random_choices(), given_up in any::<u64>()) {
        let (knowledge, engine) = (shipped(), shipped_engine());
        let mut evaluator = engine.evaluator();
        for open in [0, 4] {
            let mut sheet = answers(knowledge, &choices, 1, open);
            let requirements = knowledge.rules.iter().filter(|(_, rule)| rule.require.is_some());
            for (at, (rule, _)) in requirements.enumerate() {
                if given_up >> (at % 64) & 7 == 7 {
                    sheet.give_up(rule);
                }
            }
            prop_assert_eq!(evaluator.verdict(&sheet), engine.assess(&sheet).verdict());
        }
    }
}

#[test]
fn what_is_used_now_is_told_what_it_fails_and_what_would_be_missed() {
    let knowledge = shipped();
    let uses = knowledge.uses.expect("the shipped questions ask what is used now");
    let mut told = BTreeSet::new();
    for (option, row) in knowledge.questions[uses].options() {
        let mut sheet = AnswerSheet::default();
        sheet.record(uses, Answer::Chosen(OptionSet::only(option)));
        let assessment = shipped_engine().assess(&sheet);
        let pick = assessment.pick().expect("nobody in particular has a pick").messenger;
        let in_use = assessment.in_use();
        let shown: Vec<_> = in_use.iter().map(|used| used.messenger).collect();
        assert_eq!(shown, row.compare, "{}", row.id);
        for used in in_use {
            for (criterion, asked) in knowledge.criteria.iter() {
                let counts = asked.tier == Tier::Minimum && asked.until.is_none();
                let is_no = asked.met(used.messenger).verdict == Some(Verdict::No);
                assert_eq!(used.fails.contains(&criterion), counts && is_no, "{}", asked.id);
            }
            for (attribute, row) in knowledge.attributes.iter() {
                let level = |messenger| knowledge.fact(messenger, attribute).level;
                let is_lower = level(pick).zip(level(used.messenger)).is_some_and(|(pick, now)| pick < now);
                let is_missed = used.misses.contains(&attribute);
                assert_eq!(is_missed, is_lower && row.group.is_some(), "{}", row.id);
            }
            told.insert(used.messenger);
        }
    }
    assert!(told.len() > 5, "{told:?}");
}
