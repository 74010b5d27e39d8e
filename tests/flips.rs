//! Flips, forks and ways out are held against brute force on small knowledge, and against the engine on the shipped one.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::collections::{BTreeMap, BTreeSet};

use crate::support::command::run;
use crate::support::knowledge::{
    ArbitraryKnowledge, ArbitraryRule, arbitrary_knowledge, shipped, shipped_engine,
};
use crate::support::oracle::{self, winner};
use crate::support::random::{answers, random_choices, valid_answers};
use proptest::prelude::*;
use proptest::sample::Index;
use which_messenger::answers::{Answer, AnswerSheet, Part};
use which_messenger::engine::{self, Change, Engine, ForkOutcome, Outcome, adopt};
use which_messenger::knowledge::{
    About, Condition, Guards, Handle, Kind, Knowledge, Messenger, OptionSet, Question,
};
use which_messenger::load;

/// The sheet with about a quarter of all requirements given up.
fn giving_up(knowledge: &Knowledge, mut sheet: AnswerSheet, given_up: u32) -> AnswerSheet {
    for rule in knowledge.rules.handles().filter(|rule| given_up >> (2 * (rule.position() % 16)) & 3 == 3) {
        sheet.give_up(rule);
    }
    sheet
}

/// Every change of given answers; `None` if they are many.
fn changed(knowledge: &Knowledge, sheet: &AnswerSheet) -> Option<Vec<Change>> {
    let mut changes: Vec<Change> = vec![Vec::new()];
    for (handle, question) in knowledge.questions.iter() {
        let Some(Answer::Chosen(given)) = sheet.get(handle) else { continue };
        let all = question.options().map(|(ix, _)| ix).collect();
        let others: Vec<OptionSet> =
            valid_answers(question, all).into_iter().filter(|other| *other != given).collect();
        let longer: Vec<Change> = changes
            .iter()
            .flat_map(|change| {
                others.iter().map(|other| {
                    change.iter().copied().chain([(handle, Answer::Chosen(*other))]).collect::<Change>()
                })
            })
            .collect();
        changes.extend(longer);
        if changes.len() > 2_000 {
            return None;
        }
    }
    // What is not asked then, or not offered, is no answer that could be given.
    changes.retain(|change| {
        let selection = adopt(sheet, change).in_force(knowledge);
        change.iter().all(|(question, answer)| *answer == Answer::Chosen(selection.chosen(*question)))
    });
    Some(changes)
}

/// What a change costs: questions changed, circumstances among them, options that stand differently.
type Cost = (usize, usize, u32);

/// The least cost of all changes, and of those of choices alone.
type Least = [Option<Cost>; 2];

/// What `change` costs.
fn cost(knowledge: &Knowledge, sheet: &AnswerSheet, change: &Change) -> Cost {
    let is_circumstance =
        |(question, _): &&(_, _)| knowledge.questions[*question].about == About::Circumstance;
    let options = |(question, answer): &(Handle<Question>, Answer)| match (sheet.get(*question), answer) {
        (Some(Answer::Chosen(given)), Answer::Chosen(other)) => {
            given.without(*other).count() + other.without(given).count()
        }
        _ => 0,
    };
    (change.len(), change.iter().filter(is_circumstance).count(), change.iter().map(options).sum())
}

/// The least that a change costs which leads to each messenger.
fn fewest(
    knowledge: &Knowledge,
    sheet: &AnswerSheet,
    changes: &[Change],
) -> BTreeMap<Option<Handle<Messenger>>, Least> {
    let mut fewest: BTreeMap<_, Least> = BTreeMap::new();
    for change in changes {
        let to = winner(knowledge, &adopt(sheet, change));
        let cost = cost(knowledge, sheet, change);
        let [all, choices] = fewest.entry(to).or_default();
        for known in [Some(all), (cost.1 == 0).then_some(choices)].into_iter().flatten() {
            *known = Some(known.map_or(cost, |known| cost.min(known)));
        }
    }
    fewest
}

/// The app that a sheet leads to.
fn verdict(knowledge: &Knowledge, sheet: &AnswerSheet) -> ForkOutcome {
    match Engine::new(knowledge).assess(sheet).outcome {
        Outcome::Pick(pick) => ForkOutcome::Pick(pick.messenger, pick.advice.app),
        Outcome::Conflict(_) => ForkOutcome::Conflict,
    }
}

/// Every completion of a sheet; `None` if they are many.
fn completions(knowledge: &Knowledge, sheet: &AnswerSheet) -> Option<Vec<AnswerSheet>> {
    let mut sheets = vec![sheet.clone()];
    for (handle, question) in knowledge.questions.iter() {
        let mut longer = Vec::new();
        for sheet in &sheets {
            let answers = match sheet.in_force(knowledge).part(handle) {
                Part::Unknown { offered } => valid_answers(question, offered),
                Part::NotApplicable | Part::Unanswered { .. } | Part::Chosen(_) => Vec::new(),
            };
            longer.extend(answers.iter().map(|answer| sheet.with(handle, Answer::Chosen(*answer))));
            // What cannot be answered stays as it is.
            longer.extend(answers.is_empty().then(|| sheet.clone()));
        }
        sheets = longer;
        if sheets.len() > 2_000 {
            return None;
        }
    }
    Some(sheets)
}

/// The options of each question that anything asks for which decides a pick or an app. Answers that are the same in these are one answer.
fn decisive(knowledge: &Knowledge) -> BTreeMap<Handle<Question>, OptionSet> {
    let mut decisive: BTreeMap<Handle<Question>, OptionSet> = BTreeMap::new();
    let note = |condition: &Condition, decisive: &mut BTreeMap<Handle<Question>, OptionSet>| {
        for (question, option) in condition.atoms() {
            let set = decisive.entry(question).or_default();
            *set = set.iter().chain([option]).collect();
        }
    };
    for (_, rule) in knowledge.rules.iter() {
        note(&rule.when, &mut decisive);
    }
    for app in knowledge.messengers.iter().flat_map(|(_, messenger)| &messenger.apps) {
        note(&app.use_if, &mut decisive);
    }
    for (handle, question) in knowledge.questions.iter().rev() {
        if decisive.contains_key(&handle) {
            note(&question.ask_if, &mut decisive);
            for option in &question.options {
                note(&option.offer_if, &mut decisive);
            }
        }
    }
    decisive
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn a_flip_is_a_smallest_change_and_whoever_has_none_cannot_be_reached(arbitrary in arbitrary_knowledge(), choices in random_choices(), given_up: u32) {
        let knowledge = arbitrary.knowledge();
        let sheet = giving_up(&knowledge, answers(&knowledge, &choices, 1, 1), given_up);
        let Some(changes) = changed(&knowledge, &sheet) else { return Ok(()) };
        let fewest = fewest(&knowledge, &sheet, &changes);
        let today = winner(&knowledge, &sheet);
        let found = Engine::new(&knowledge).assess(&sheet).flips().clone();
        for flip in &found.flips {
            prop_assert_eq!(winner(&knowledge, &adopt(&sheet, &flip.change)), Some(flip.to));
            let [all, choices] = fewest[&Some(flip.to)];
            prop_assert_eq!(all, Some(cost(&knowledge, &sheet, &flip.change)));
            prop_assert_eq!(flip.is_choice, all.is_some_and(|(_, circumstances, _)| circumstances == 0));
            let by_choice = flip.by_choice.as_ref();
            prop_assert!(by_choice.is_none_or(|change| winner(&knowledge, &adopt(&sheet, change)) == Some(flip.to)));
            let expected = choices.filter(|_| !flip.is_choice);
            prop_assert_eq!(by_choice.map(|change| cost(&knowledge, &sheet, change)), expected);
        }
        for other in &found.unreached {
            prop_assert!(other.is_certain);
            prop_assert_eq!(fewest.get(&Some(other.to)), None);
        }
        let told = found.flips.len() + found.unreached.len() + usize::from(today.is_some());
        prop_assert_eq!(told, knowledge.messengers.len());
    }

    #[test]
    fn a_pick_is_robust_if_no_single_answer_changes_it(arbitrary in arbitrary_knowledge(), choices in random_choices(), given_up: u32) {
        let knowledge = arbitrary.knowledge();
        let sheet = giving_up(&knowledge, answers(&knowledge, &choices, 1, 1), given_up);
        let Some(changes) = changed(&knowledge, &sheet) else { return Ok(()) };
        let today = winner(&knowledge, &sheet);
        let mut decisive: BTreeSet<(Handle<Question>, Option<Handle<Messenger>>)> = BTreeSet::new();
        for change in changes.iter().filter(|change| change.len() == 1) {
            let to = winner(&knowledge, &adopt(&sheet, change));
            if to != today {
                decisive.insert((change[0].0, to));
            }
        }
        let mut told = BTreeSet::new();
        let robustness = Engine::new(&knowledge).assess(&sheet).robustness().clone();
        prop_assert!(robustness.is_exhaustive);
        for pivotal in robustness.pivotal_answers {
            for (to, answer) in pivotal.leads_to {
                prop_assert_eq!(winner(&knowledge, &sheet.with(pivotal.question, answer)), to);
                told.insert((pivotal.question, to));
            }
        }
        prop_assert_eq!(told, decisive);
    }

    #[test]
    fn forks_are_those_of_all_completions(arbitrary in arbitrary_knowledge(), choices in random_choices(), given_up: u32) {
        let knowledge = arbitrary.knowledge();
        let sheet = giving_up(&knowledge, answers(&knowledge, &choices, 4, 1), given_up);
        let Some(completions) = completions(&knowledge, &sheet) else { return Ok(()) };
        let unknown = |question: &Handle<Question>| {
            matches!(sheet.in_force(&knowledge).part(*question), Part::Unknown { .. })
        };
        let found = Engine::new(&knowledge).assess(&sheet).forks().clone();
        prop_assert!(found.is_exhaustive);
        if !knowledge.questions.handles().any(|question| unknown(&question)) {
            prop_assert!(found.is_settled && found.forks.is_empty());
            return Ok(());
        }
        let outcomes: BTreeSet<ForkOutcome> = completions.iter().map(|sheet| verdict(&knowledge, sheet)).collect();
        prop_assert_eq!(&found.outcomes, &outcomes.iter().copied().collect::<Vec<_>>());
        prop_assert_eq!(found.is_settled, outcomes.len() == 1);
        let decisive = decisive(&knowledge);
        let class = |question, answer: OptionSet| {
            let row: &Question = &knowledge.questions[question];
            let all = row.options().map(|(option, _)| option).collect();
            answer.meet(if row.kind == Kind::One { all } else { decisive.get(&question).copied().unwrap_or_default() })
        };
        let mut leads_to: BTreeMap<(Handle<Question>, OptionSet), BTreeSet<ForkOutcome>> = BTreeMap::new();
        for completion in &completions {
            let verdict = verdict(&knowledge, completion);
            for (question, answer) in completion.iter() {
                let was_open = matches!(sheet.get(question), Some(Answer::DontKnow));
                let counts = matches!(completion.in_force(&knowledge).part(question), Part::Chosen(_));
                if let (Answer::Chosen(options), true, true) = (answer, was_open, counts) {
                    leads_to.entry((question, class(question, options))).or_default().insert(verdict);
                }
            }
        }
        for fork in &found.forks {
            prop_assert!(fork.branches.len() > 1);
            for side in &fork.branches {
                for answer in &side.answers {
                    let expected: Vec<ForkOutcome> = leads_to[&(fork.question, class(fork.question, *answer))].iter().copied().collect();
                    prop_assert_eq!(&side.outcomes, &expected);
                }
            }
        }
        for question in knowledge.questions.handles() {
            let sides: BTreeSet<&BTreeSet<ForkOutcome>> =
                leads_to.iter().filter(|((of, _), _)| *of == question).map(|(_, verdicts)| verdicts).collect();
            let is_told = found.forks.iter().any(|fork| fork.question == question);
            prop_assert_eq!(is_told, sides.len() > 1);
        }
    }

    #[test]
    fn whoever_a_question_separates_is_named(arbitrary in arbitrary_knowledge(), choices in random_choices(), question: Index) {
        let knowledge = arbitrary.knowledge();
        let sheet = answers(&knowledge, &choices, 1, 1);
        let question = knowledge.questions.handles().nth(question.index(knowledge.questions.len())).unwrap();
        let mut open = sheet.clone();
        open.forget(question);
        let Part::Unanswered { offered } = open.in_force(&knowledge).part(question) else { return Ok(()) };
        let separation = engine::separation(&knowledge, &open, question);
        let survivors = |sheet: &AnswerSheet| -> BTreeSet<Handle<Messenger>> {
            oracle::survivors(&knowledge, sheet).into_iter().collect()
        };
        let kept: Vec<_> = valid_answers(&knowledge.questions[question], offered)
            .into_iter()
            .map(|answer| survivors(&open.with(question, Answer::Chosen(answer))))
            .collect();
        // Another question may apply, or offer an option, only under some answers; then its rules separate, not those of this one.
        let hangs_on = |condition: &Condition| condition.questions().contains(&question);
        if knowledge.questions.iter().any(|(_, other)| {
            hangs_on(&other.ask_if) || other.options.iter().any(|option| hangs_on(&option.offer_if))
        }) {
            return Ok(());
        }
        for messenger in knowledge.messengers.handles() {
            let is_separated = kept.iter().any(|set| set.contains(&messenger))
                && kept.iter().any(|set| !set.contains(&messenger));
            prop_assert!(!is_separated || separation.exclude.contains(&messenger));
        }
        let firsts: Vec<_> = valid_answers(&knowledge.questions[question], offered)
            .into_iter()
            .map(|answer| winner(&knowledge, &open.with(question, Answer::Chosen(answer))))
            .zip(&kept)
            .collect();
        for (one, among) in &firsts {
            for (other, others) in &firsts {
                let (Some(one), Some(other)) = (one, other) else { continue };
                if one != other && others.contains(one) && among.contains(other) {
                    prop_assert!(separation.reorder.contains(one) && separation.reorder.contains(other));
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn every_flip_of_the_shipped_knowledge_leads_where_it_says(choices in random_choices()) {
        let knowledge = shipped();
        let sheet = answers(knowledge, &choices, 1, 1);
        let found = shipped_engine().assess(&sheet).flips().clone();
        for flip in &found.flips {
            prop_assert_eq!(winner(knowledge, &adopt(&sheet, &flip.change)), Some(flip.to));
            if let Some(change) = &flip.by_choice {
                prop_assert!(!flip.is_choice && change.len() >= flip.change.len());
                prop_assert_eq!(winner(knowledge, &adopt(&sheet, change)), Some(flip.to));
                let is_choice =
                    |(question, _): &(Handle<Question>, Answer)| knowledge.questions[*question].about == About::Choice;
                prop_assert!(change.iter().all(is_choice));
            }
            // No change fewer does: taking any one of its answers back must lead elsewhere.
            for at in 0..flip.change.len() {
                let mut fewer = flip.change.clone();
                fewer.remove(at);
                prop_assert_ne!(winner(knowledge, &adopt(&sheet, &fewer)), Some(flip.to));
            }
        }
        let pivotal_answers = shipped_engine().assess(&sheet).robustness().clone().pivotal_answers;
        let one_step: BTreeSet<_> =
            pivotal_answers.iter().flat_map(|pivotal| pivotal.leads_to.iter().filter_map(|(to, _)| *to)).collect();
        let short: BTreeSet<_> =
            found.flips.iter().filter(|flip| flip.change.len() == 1).map(|flip| flip.to).collect();
        prop_assert_eq!(one_step, short);
    }

    #[test]
    fn a_way_out_that_costs_safety_never_stands_before_one_that_does_not(choices in random_choices()) {
        let knowledge = shipped();
        let sheet = answers(knowledge, &choices, 0, 1);
        let Outcome::Conflict(conflict) = shipped_engine().assess(&sheet).outcome else { return Ok(()) };
        let costs_safety: Vec<bool> = conflict
            .relaxations
            .iter()
            .map(|way| {
                way.give_up.iter().any(|rule| {
                    let requirement = knowledge.rules[*rule].require.as_ref();
                    requirement.is_some_and(|requirement| requirement.guards == Guards::Safety)
                })
            })
            .collect();
        prop_assert!(costs_safety.is_sorted(), "{costs_safety:?}");
    }
}

fn answered(pairs: &[(&str, &str)]) -> AnswerSheet {
    let mut sheet = AnswerSheet::default();
    for (question, options) in pairs {
        let (question, answer) = load::parse_answer(shipped(), question, options).unwrap();
        sheet.record(question, answer);
    }
    sheet
}

#[test]
fn two_unknown_answers_that_decide_only_together_are_weighed_together() {
    // Signal falls out if the number must not be known; who comes next hangs on group calls.
    let sheet = answered(&[("devices", "android"), ("number", "dont_know"), ("calls", "dont_know")]);
    let forks = shipped_engine().assess(&sheet).forks().clone();
    assert!(forks.is_exhaustive && !forks.is_settled);
    assert!(forks.outcomes.len() > 2, "{forks:?}");
    assert!(forks.forks.iter().any(|fork| !fork.is_enough()), "{forks:?}");
}

#[test]
fn preferences_decide_only_between_those_whom_standing_leaves_equal() {
    let knowledge = shipped();
    let sheet = answered(&[("devices", "iphone"), ("number", "never")]);
    let worry = knowledge.question("worry").unwrap();
    let names = |messengers: &[Handle<Messenger>]| -> BTreeSet<String> {
        messengers.iter().map(|messenger| knowledge.messengers[*messenger].id.clone()).collect()
    };
    let separation = engine::separation(knowledge, &sheet, worry);
    // Signal is out by the number and Briar by the iPhone; SimpleX is recommended, the other two are additional.
    assert_eq!(
        names(&separation.reorder),
        names(&[knowledge.messenger("element"), knowledge.messenger("session")].map(Option::unwrap))
    );
    assert_eq!(names(&separation.exclude), names(&separation.reorder));
}

/// A question with fourteen options to tick, of which the first `named` are asked for by a rule that the second messenger fails.
fn many_ticks(named: usize) -> Knowledge {
    let rule = |option| ArbitraryRule { literals: vec![(0, option, false)], wants: (0, 1), is_must: true };
    let arbitrary = ArbitraryKnowledge {
        questions: vec![(14, true)],
        least: vec![],
        ask_if: vec![None],
        offer_if: vec![],
        rules: (0..named).map(rule).collect(),
        attributes: vec![2],
        facts: vec![vec![Some(1)], vec![Some(0)]],
        extras: vec![(0, 0), (0, 0)],
    };
    arbitrary.knowledge()
}

/// The first `count` options ticked.
fn first_ticked(knowledge: &Knowledge, count: usize) -> AnswerSheet {
    let question = knowledge.questions.handles().next().unwrap();
    let options = knowledge.questions[question].options().take(count).map(|(ix, _)| ix).collect();
    AnswerSheet::default().with(question, Answer::Chosen(options))
}

#[test]
fn every_combination_of_very_many_ticks_is_weighed() {
    let robust = |named, ticked| {
        let knowledge = many_ticks(named);
        Engine::new(&knowledge).assess(&first_ticked(&knowledge, ticked)).robustness().clone().is_robust()
    };
    assert_eq!(robust(14, 2), Some(false));
    assert_eq!(robust(14, 14), Some(false));
    assert_eq!(robust(0, 3), Some(true));
    let knowledge = many_ticks(14);
    let flips = Engine::new(&knowledge).assess(&first_ticked(&knowledge, 14)).flips().clone().flips;
    assert_eq!(flips.len(), 1);
    let (_, answer) = flips[0].change[0];
    let Answer::Chosen(options) = answer else { panic!("{answer:?}") };
    assert!(options.is_empty(), "the second messenger is the pick as soon as nothing is ticked");
}

/// Runs `recommend` with some answers and reads what it writes as JSON.
fn recommended(answers: &BTreeMap<String, String>) -> serde_json::Value {
    let sets =
        answers.iter().flat_map(|(question, options)| ["--set".to_owned(), format!("{question}={options}")]);
    let arguments = ["recommend", "--format", "json"].map(str::to_owned);
    run(arguments.into_iter().chain(sets)).parsed()
}

#[test]
fn a_flip_taken_over_on_the_command_line_leads_where_it_says() {
    let people: [&[(&str, &str)]; 3] = [
        &[
            ("devices", "android"),
            ("contacts", "android,iphone"),
            ("number", "hidden"),
            ("calls", "one_must"),
        ],
        &[
            ("devices", "iphone,macos"),
            ("worry", "targeted_attacks"),
            ("also", "censorship"),
            ("vanish", "must"),
        ],
        &[("devices", "linux"), ("number", "never"), ("group", "thousand"), ("people", "organisation")],
    ];
    let mut replayed = 0;
    for person in people {
        let answers: BTreeMap<String, String> = person
            .iter()
            .map(|(question, options)| ((*question).to_owned(), (*options).to_owned()))
            .collect();
        for flip in recommended(&answers)["flips"].as_array().unwrap() {
            let mut changed = answers.clone();
            for (question, value) in flip["change"].as_object().unwrap() {
                let options = value.as_str().map_or_else(
                    || {
                        let options = value.as_array().unwrap().iter();
                        options.map(|option| option.as_str().unwrap()).collect::<Vec<_>>().join(",")
                    },
                    str::to_owned,
                );
                changed.insert(question.clone(), options);
            }
            assert_eq!(recommended(&changed)["pick"]["messenger"], flip["messenger"], "{changed:?}");
            replayed += 1;
        }
    }
    assert!(replayed > 3, "{replayed}");
}
