//! Laws that hold for any knowledge and any answers.

use std::collections::BTreeSet;

use crate::support::knowledge::{ArbitraryRule, arbitrary_knowledge, shipped, shipped_engine};
use crate::support::oracle;
use crate::support::random::{RandomChoices, answers, random_answer, random_choices};
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use which_messenger::answers::{Answer, AnswerSheet, Part, StepsDone};
use which_messenger::engine::{Engine, Outcome};
use which_messenger::knowledge::{Handle, Knowledge, Messenger};
use which_messenger::load::{self, SourceFile};

/// What must be the same whether or not questions that cannot matter are asked.
fn essence(engine: &Engine<'_>, sheet: &AnswerSheet) -> String {
    match engine.assess(sheet).outcome {
        Outcome::Pick(pick) => format!("{:?} {:?}", pick.messenger, pick.advice),
        Outcome::Conflict(conflict) => {
            let ways: Vec<_> = conflict.relaxations.iter().map(|way| (&way.give_up, way.pick)).collect();
            format!("{:?} {ways:?}", conflict.between)
        }
    }
}

fn survivors(knowledge: &Knowledge, sheet: &AnswerSheet) -> BTreeSet<Handle<Messenger>> {
    Engine::new(knowledge).assess(sheet).ranking.iter().map(|ranked| ranked.messenger).collect()
}

/// Asks only what the interview asks, each at random; says how many questions that were.
fn interviewed(engine: &Engine<'_>, choices: &RandomChoices) -> (AnswerSheet, usize) {
    let knowledge = engine.knowledge();
    let mut sheet = AnswerSheet::default();
    let mut asked = 0;
    while let Some(question) = engine.interview(&sheet).next_refining() {
        assert_eq!(sheet.get(question), None, "{question:?} is asked twice");
        // Where too few options are offered there is nothing else to say.
        sheet.record(
            question,
            random_answer(knowledge, &sheet, question, choices).unwrap_or(Answer::DontKnow),
        );
        asked += 1;
        assert!(asked <= knowledge.questions.len(), "the interview does not end");
    }
    (sheet, asked)
}

/// Answers all that is left open and is said not to change the pick or the conflict: neither changes.
fn only_refines(
    engine: &Engine<'_>,
    mut sheet: AnswerSheet,
    choices: &RandomChoices,
) -> Result<(), TestCaseError> {
    let knowledge = engine.knowledge();
    let result = |sheet: &AnswerSheet| {
        let assessment = engine.assess(sheet);
        (assessment.messenger(), assessment.conflict().map(|conflict| conflict.between.clone()))
    };
    let before = result(&sheet);
    let decisive: Vec<_> = engine.interview(&sheet).changes_pick().collect();
    for question in knowledge.questions.handles().filter(|question| !decisive.contains(question)) {
        if let Some(answer) = random_answer(knowledge, &sheet, question, choices) {
            sheet.record(question, answer);
        }
    }
    prop_assert_eq!(result(&sheet), before);
    Ok(())
}

/// Winner, posted rules, survivors, ranking with deciders, and exclusions of one sheet.
fn is_as_the_oracle_says(engine: &Engine<'_>, sheet: &AnswerSheet) -> Result<(), TestCaseError> {
    let knowledge = engine.knowledge();
    let selection = sheet.in_force(knowledge);
    let (bits, posted) = (engine.bits(sheet), oracle::posted(knowledge, &selection));
    prop_assert_eq!(&bits, &engine.bits_of(&selection));
    prop_assert_eq!(engine.winner(sheet), oracle::winner(knowledge, sheet));
    let assessment = engine.assess(sheet);
    prop_assert_eq!(assessment.messenger(), oracle::winner(knowledge, sheet));
    prop_assert_eq!(&assessment.posted, &posted);
    let survivors = oracle::survivors(knowledge, sheet);
    let ranking: Vec<_> = assessment.ranking.iter().map(|ranked| ranked.messenger).collect();
    prop_assert_eq!(&ranking, &oracle::order(knowledge, &posted, &survivors));
    for (at, ranked) in assessment.ranking.iter().enumerate() {
        let before = at.checked_sub(1).map(|before| ranking[before]);
        let expected =
            before.and_then(|before| oracle::decider(knowledge, &posted, [before, ranked.messenger]));
        let told = ranked.behind.map(|behind| behind.decider);
        prop_assert_eq!(told, expected);
    }
    let mut excluded = Vec::new();
    for messenger in knowledge.candidates().filter(|messenger| !survivors.contains(messenger)) {
        excluded.push((messenger, oracle::failed(knowledge, sheet, messenger)));
    }
    let told = assessment.exclusions.iter().map(|exclusion| {
        (exclusion.messenger, exclusion.failed.iter().map(|witness| witness.rule).collect::<BTreeSet<_>>())
    });
    prop_assert_eq!(told.collect::<Vec<_>>(), excluded);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn a_pick_meets_every_posted_requirement_and_nobody_excluded_does(arbitrary in arbitrary_knowledge(), choices in random_choices()) {
        let knowledge = arbitrary.knowledge();
        let sheet = answers(&knowledge, &choices, 0, 0);
        let engine = Engine::new(&knowledge);
        let assessment = engine.assess(&sheet);
        let excluded: BTreeSet<_> = assessment.exclusions.iter().map(|exclusion| exclusion.messenger).collect();
        for messenger in knowledge.messengers.handles() {
            let meets = assessment.posted.iter().all(|rule| {
                knowledge.rules[*rule].require.iter().flat_map(|requirement| &requirement.floors).all(|(attribute, floor)| {
                    knowledge.fact(messenger, *attribute).level.is_some_and(|level| level >= *floor)
                })
            });
            prop_assert_eq!(meets, !excluded.contains(&messenger));
        }
        if let Some(winner) = Engine::new(&knowledge).winner(&sheet) { prop_assert!(!excluded.contains(&winner)) } else { prop_assert_eq!(excluded.len(), knowledge.messengers.len()) }
    }

    #[test]
    fn a_further_requirement_never_adds_a_survivor(arbitrary in arbitrary_knowledge(), choices in random_choices(), attribute: Index, level in 0_usize..4) {
        let before = arbitrary.knowledge();
        let mut stricter = arbitrary.clone();
        let attribute = attribute.index(arbitrary.attributes.len());
        stricter.rules.push(ArbitraryRule { literals: vec![(0, 0, false)], wants: (attribute, level), is_must: true });
        stricter.rules.push(ArbitraryRule { literals: vec![(0, 0, true)], wants: (attribute, level), is_must: true });
        let after = stricter.knowledge();
        let sheet = answers(&before, &choices, 0, 0);
        prop_assert!(survivors(&after, &sheet).is_subset(&survivors(&before, &sheet)));
    }

    #[test]
    fn raising_a_fact_never_makes_its_messenger_fall_out(arbitrary in arbitrary_knowledge(), choices in random_choices(), messenger: Index, attribute: Index) {
        let before = arbitrary.knowledge();
        let (messenger, attribute) = (messenger.index(arbitrary.facts.len()), attribute.index(arbitrary.attributes.len()));
        let mut raised = arbitrary.clone();
        raised.facts[messenger][attribute] = Some(arbitrary.attributes[attribute] - 1);
        let after = raised.knowledge();
        let sheet = answers(&before, &choices, 0, 0);
        prop_assert!(survivors(&before, &sheet).is_subset(&survivors(&after, &sheet)));
    }

    #[test]
    fn giving_up_a_relaxation_leaves_its_winner_and_giving_up_less_leaves_nobody(arbitrary in arbitrary_knowledge(), choices in random_choices()) {
        let knowledge = arbitrary.knowledge();
        let sheet = answers(&knowledge, &choices, 0, 0);
        let Outcome::Conflict(conflict) = Engine::new(&knowledge).assess(&sheet).outcome else { return Ok(()) };
        prop_assert!(!conflict.relaxations.is_empty() && !conflict.between.is_empty());
        let posted = oracle::posted(&knowledge, &sheet.in_force(&knowledge));
        let left_without = |given_up: &[Handle<which_messenger::knowledge::Rule>]| -> BTreeSet<usize> {
            let kept: Vec<_> = posted.iter().filter(|rule| !given_up.contains(rule)).collect();
            knowledge.messengers.handles().filter(|messenger| kept.iter().all(|rule| {
                knowledge.rules[**rule].require.iter().flat_map(|requirement| &requirement.floors)
                    .all(|(attribute, floor)| knowledge.fact(*messenger, *attribute).reaches(*floor))
            })).map(Handle::position).collect()
        };
        for way in &conflict.relaxations {
            prop_assert!(left_without(&way.give_up).contains(&way.pick.position()));
            for kept in &way.give_up {
                let fewer: Vec<_> = way.give_up.iter().copied().filter(|rule| rule != kept).collect();
                prop_assert!(left_without(&fewer).is_empty());
            }
        }
        for clash in &conflict.between {
            let others: Vec<_> = posted.iter().copied().filter(|rule| !clash.contains(rule)).collect();
            prop_assert!(left_without(&others).is_empty(), "a conflict that somebody meets");
            for spared in clash {
                let more: Vec<_> = others.iter().copied().chain([*spared]).collect();
                prop_assert!(!left_without(&more).is_empty(), "a conflict that is not minimal");
            }
        }
    }

    #[test]
    fn the_order_of_messengers_in_the_file_changes_nothing(arbitrary in arbitrary_knowledge(), choices in random_choices()) {
        let forward = arbitrary.knowledge();
        let backward = arbitrary.in_order(&(0..arbitrary.facts.len()).rev().collect::<Vec<_>>());
        let sheet = answers(&forward, &choices, 0, 0);
        let id = |knowledge: &Knowledge| Engine::new(knowledge).winner(&sheet).map(|winner| knowledge.messengers[winner].id.clone());
        prop_assert_eq!(id(&forward), id(&backward));
    }

    #[test]
    fn the_engine_equals_the_oracle(arbitrary in arbitrary_knowledge(), choices in random_choices(), forgotten: u32, unknown: u32, given_up: u32) {
        let knowledge = arbitrary.knowledge();
        let mut sheet = answers(&knowledge, &choices, 0, 0);
        for question in knowledge.questions.handles() {
            if forgotten >> question.position() & 1 == 1 {
                sheet.forget(question);
            } else if unknown >> question.position() & 1 == 1 {
                sheet.record(question, Answer::DontKnow);
            }
        }
        for rule in knowledge.rules.handles().filter(|rule| given_up >> rule.position() & 1 == 1) {
            sheet.give_up(rule);
        }
        is_as_the_oracle_says(&Engine::new(&knowledge), &sheet)?;
    }

    #[test]
    fn the_engine_equals_the_oracle_on_the_shipped_knowledge(choices in random_choices(), open in 0_usize..10) {
        is_as_the_oracle_says(shipped_engine(), &answers(shipped(), &choices, 1, open))?;
    }

    #[test]
    fn skipping_what_cannot_matter_changes_nothing(arbitrary in arbitrary_knowledge(), choices in random_choices()) {
        let knowledge = arbitrary.knowledge();
        let engine = Engine::new(&knowledge);
        let (asked, _) = interviewed(&engine, &choices);
        prop_assert_eq!(essence(&engine, &asked), essence(&engine, &answers(&knowledge, &choices, 0, 0)));
    }

    #[test]
    fn skipping_changes_nothing_in_the_shipped_knowledge(choices in random_choices()) {
        let engine = shipped_engine();
        let (asked, _) = interviewed(engine, &choices);
        prop_assert_eq!(essence(engine, &asked), essence(engine, &answers(shipped(), &choices, 0, 0)));
    }

    #[test]
    fn a_question_that_cannot_change_the_pick_changes_neither_it_nor_the_conflict(arbitrary in arbitrary_knowledge(), choices in random_choices(), forgotten: u32) {
        let knowledge = arbitrary.knowledge();
        let mut sheet = answers(&knowledge, &choices, 0, 0);
        for question in knowledge.questions.handles().filter(|question| forgotten >> question.position() & 1 == 1) {
            sheet.forget(question);
        }
        only_refines(&Engine::new(&knowledge), sheet, &choices)?;
    }

    #[test]
    fn a_question_that_cannot_change_the_pick_changes_nothing_in_the_shipped_knowledge(choices in random_choices(), open in 0_usize..10) {
        only_refines(shipped_engine(), answers(shipped(), &choices, 0, open), &choices)?;
    }

    #[test]
    fn answering_in_another_order_gives_the_same(choices in random_choices()) {
        let knowledge = shipped();
        let sheet = answers(knowledge, &choices, 0, 0);
        let mut backward = AnswerSheet::default();
        for (question, answer) in sheet.iter().collect::<Vec<_>>().into_iter().rev() {
            backward.record(question, answer);
        }
        let engine = shipped_engine();
        let (one, other) = (engine.assess(&sheet), engine.assess(&backward));
        prop_assert_eq!((&one.outcome, &one.ranking, &one.exclusions), (&other.outcome, &other.ranking, &other.exclusions));
        prop_assert_eq!((one.flips(), one.robustness()), (other.flips(), other.robustness()));
    }

    #[test]
    fn answering_a_question_anew_and_then_as_before_loses_nothing(choices in random_choices(), others in random_choices(), question: Index) {
        let knowledge = shipped();
        let sheet = answers(knowledge, &choices, 0, 0);
        let question = knowledge.questions.handles().nth(question.index(knowledge.questions.len()));
        let (Some(question), other) = (question, answers(knowledge, &others, 0, 0)) else { return Ok(()) };
        let (Some(before), Some(instead)) = (sheet.get(question), other.get(question)) else { return Ok(()) };
        prop_assert_eq!(sheet.with(question, instead).with(question, before), sheet);
    }

    #[test]
    fn a_saved_sheet_is_read_back_as_it_was(choices in random_choices(), as_json: bool) {
        let knowledge = shipped();
        let sheet = answers(knowledge, &choices, 0, 0);
        let name = if as_json { "sheet.json" } else { "sheet.ron" };
        let file = SourceFile::new(name, load::write_sheet(knowledge, &sheet, &StepsDone::default(), as_json));
        let read = load::read_sheet(&file, knowledge).map_err(|diagnostics| TestCaseError::fail(format!("{diagnostics:?}")))?;
        prop_assert!(read.stale.is_none());
        prop_assert_eq!(read.sheet, sheet);
    }

    #[test]
    fn a_way_out_taken_as_a_concession_leads_where_it_says_and_changes_no_answer(choices in random_choices()) {
        let knowledge = shipped();
        let sheet = answers(knowledge, &choices, 0, 0);
        let engine = shipped_engine();
        let Outcome::Conflict(conflict) = engine.assess(&sheet).outcome else { return Ok(()) };
        for way in &conflict.relaxations {
            let mut conceding = sheet.clone();
            way.give_up.iter().for_each(|rule| conceding.give_up(*rule));
            prop_assert!(conceding.iter().eq(sheet.iter()));
            prop_assert_eq!(engine.winner(&conceding), Some(way.pick));
            let gave_up: Vec<_> = engine.assess(&conceding).gave_up.iter().map(|given_up| given_up.rule).collect();
            prop_assert_eq!(&gave_up, &way.give_up);
        }
    }
}

#[test]
fn the_interview_leaves_questions_out() {
    let mut runner = TestRunner::deterministic();
    let (mut asked, mut apply) = (0, 0);
    for _ in 0..200 {
        let person = (arbitrary_knowledge(), random_choices())
            .new_tree(&mut runner)
            .unwrap_or_else(|error| panic!("{error}"));
        let (arbitrary, choices) = person.current();
        let knowledge = arbitrary.knowledge();
        asked += interviewed(&Engine::new(&knowledge), &choices).1;
        let selection = answers(&knowledge, &choices, 0, 0).in_force(&knowledge);
        let parts = knowledge.questions.handles().map(|question| selection.part(question));
        apply += parts.filter(|part| *part != Part::NotApplicable).count();
    }
    assert!(asked < apply, "of {apply} questions that apply {asked} are asked");
}
