//! Problems of other sizes than the shipped one: made up at random or given as JSON, turned into knowledge files, and compared with an
//! evaluator that shares nothing with the program.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::collections::BTreeMap;
use std::fs;

use crate::direct::{self, Outcome};
use crate::neutral::{self, Kind, Problem, Sheet};
use crate::support::command::run;
use serde_json::Value;
use which_messenger::answers::{Answer, AnswerSheet};
use which_messenger::engine::Engine;
use which_messenger::knowledge::{Handle, Knowledge, OptionIx};
use which_messenger::load::{self, SourceFile};

fn files(problem: &Problem) -> [SourceFile; 2] {
    [
        SourceFile::new("questions.ron", neutral::questions(problem)),
        SourceFile::new("messengers.ron", neutral::messengers(problem)),
    ]
}

fn filled(knowledge: &Knowledge, sheet: &Sheet) -> AnswerSheet {
    let mut filled = AnswerSheet::default();
    for (question, chosen) in knowledge.questions.handles().zip(sheet) {
        let option = |option: &usize| OptionIx(u8::try_from(*option).unwrap());
        if let Some(chosen) = chosen {
            filled.record(question, Answer::Chosen(chosen.iter().map(option).collect()));
        }
    }
    filled
}

/// What the compiled engine makes of a sheet; who fails what is looked up in the knowledge.
fn led(knowledge: &Knowledge, sheet: &AnswerSheet) -> Outcome {
    let engine = Engine::new(knowledge);
    let mut evaluator = engine.evaluator();
    let winner = evaluator.evaluate(&engine.bits(sheet)).map(Handle::position);
    let mut left: Vec<_> = knowledge.messengers.handles().collect();
    let mut gone = Vec::new();
    for rule in evaluator.posted() {
        let before = left.len();
        left.retain(|messenger| !knowledge.fails(*messenger, rule));
        if left.len() < before {
            gone.push((rule.position(), before - left.len()));
        }
    }
    assert_eq!(left, evaluator.survivors().collect::<Vec<_>>());
    Outcome { winner, left: left.len(), fired: evaluator.posted().map(Handle::position).collect(), gone }
}

#[test]
fn made_up_problems_end_where_they_should() {
    for (sizes, seed) in [([10, 5, 30, 30], 1), ([10, 5, 40, 12], 5), ([50, 200, 300, 60], 1)] {
        let problem = neutral::problem(sizes, seed);
        let knowledge = load::knowledge(&files(&problem)).unwrap();
        let mut nobody = 0;
        for sheet in neutral::sheets(&problem, 100, 2) {
            let expected = direct::outcome(&problem, &sheet);
            nobody += usize::from(expected.winner.is_none());
            assert_eq!(led(&knowledge, &filled(&knowledge, &sheet)), expected, "{sizes:?} {sheet:?}");
        }
        if sizes == [10, 5, 40, 12] {
            assert!(nobody > 10, "too few sheets that lead to nobody: {nobody}");
        }
    }
}

/// For each question of which another answer alone leads elsewhere: where to, and how many options that changes at least.
type Elsewhere = BTreeMap<usize, BTreeMap<Option<usize>, u32>>;

/// The same by weighing every other answer with the slow evaluator.
fn elsewhere(problem: &Problem, sheet: &Sheet) -> Elsewhere {
    let today = direct::outcome(problem, sheet).winner;
    let mut found = Elsewhere::new();
    for (at, given) in sheet.iter().enumerate().filter_map(|(at, given)| Some((at, given.as_ref()?))) {
        let question = &problem.questions[at];
        let is_answer = |bits: &u32| question.kind == Kind::Multi || bits.is_power_of_two();
        for bits in (1_u32..1 << question.options).filter(is_answer) {
            let other: Vec<usize> = (0..question.options).filter(|option| bits >> option & 1 == 1).collect();
            let changed = (0..question.options).filter(|at| given.contains(at) != other.contains(at)).count();
            // What is no longer asked counts for nothing, and what is asked anew is not answered.
            let mut all = Sheet::new();
            for (here, before) in sheet.iter().enumerate() {
                let answer = if here == at { Some(&other) } else { before.as_ref() };
                all.push(answer.filter(|_| neutral::holds(&problem.questions[here].when, &all)).cloned());
            }
            let winner = direct::outcome(problem, &all).winner;
            if changed > 0 && winner != today {
                let least = found.entry(at).or_default().entry(winner).or_insert(u32::MAX);
                *least = (*least).min(u32::try_from(changed).unwrap());
            }
        }
    }
    found
}

#[test]
fn single_answers_of_a_large_questionnaire_lead_where_they_should() {
    let problem = neutral::problem([50, 200, 300, 60], 1);
    let knowledge = load::knowledge(&files(&problem)).unwrap();
    let engine = Engine::new(&knowledge);
    let mut leads = 0;
    for sheet in neutral::sheets(&problem, 6, 3) {
        let filled = filled(&knowledge, &sheet);
        let robustness = engine.assess(&filled).robustness().clone();
        assert!(robustness.is_exhaustive);
        let mut found = Elsewhere::new();
        for pivotal in robustness.pivotal_answers {
            let chosen = |answer| match answer {
                Some(Answer::Chosen(options)) => options,
                other => panic!("{other:?}"),
            };
            let given = chosen(filled.get(pivotal.question));
            let nearest = pivotal.leads_to.into_iter().map(|(to, answer)| {
                let other = chosen(Some(answer));
                (to.map(Handle::position), given.without(other).join(other.without(given)).count())
            });
            found.insert(pivotal.question.position(), nearest.collect());
        }
        assert_eq!(found, elsewhere(&problem, &sheet), "{sheet:?}");
        leads += found.values().map(BTreeMap::len).sum::<usize>();
    }
    assert!(leads > 30, "{leads}");
}

/// Literals of both kinds, both kinds of question and of rule, and what other programs may want to know besides.
const GIVEN: &str = r#"{
    "tiers": 3,
    "attributes": ["a0", "a1"],
    "candidates": [{"id": "m0", "attrs": [1]}, {"id": "m1", "attrs": [0]}, {"id": "m2", "attrs": [0, 1]}],
    "questions": [
        {"id": "q0", "kind": "single", "options": 2, "when": [[]]},
        {"id": "q1", "kind": "multi", "options": 3, "when": [[{"q": 0, "in": [1]}]]}
    ],
    "rules": [
        {"id": "r0", "when": [[{"q": 0, "in": [1]}, {"q": 1, "not_in": [0, 2]}]], "kind": "require", "attr": 0, "reason": "r"},
        {"id": "r1", "when": [[{"q": 1, "in": [1]}], [{"q": 0, "in": [0]}]], "kind": "prefer", "attr": 1, "tier": 2, "reason": "r"}
    ]
}"#;

#[test]
fn a_problem_in_json_becomes_knowledge_files() {
    let problem: Problem = serde_json::from_str(GIVEN).unwrap();
    let knowledge = load::knowledge(&files(&problem)).unwrap();
    let sheets: Vec<Sheet> =
        serde_json::from_str("[[[0], null], [[1], [1]], [[1], [0]], [[1], [0, 1]]]").unwrap();
    let winners: Vec<Option<usize>> = sheets
        .iter()
        .map(|sheet| {
            let outcome = led(&knowledge, &filled(&knowledge, sheet));
            assert_eq!(outcome, direct::outcome(&problem, sheet));
            outcome.winner
        })
        .collect();
    assert_eq!(winners, [Some(0), Some(2), Some(0), Some(0)]);
}

#[test]
fn a_folder_of_200_questions_2000_messengers_and_2000_rules_loads_is_checked_and_recommends() {
    let problem = neutral::problem([200, 2000, 2000, 120], 1);
    let folder = tempfile::tempdir().unwrap();
    let files = files(&problem);
    for file in &files {
        fs::write(folder.path().join(&file.name), &file.text).unwrap();
    }
    let sheet = &neutral::sheets(&problem, 1, 2)[0];
    let expected = direct::outcome(&problem, sheet);
    let winner = format!("m{}", expected.winner.unwrap());

    let dir = folder.path().to_str().unwrap();
    let answers: Vec<String> = sheet
        .iter()
        .enumerate()
        .filter_map(|(question, chosen)| {
            let options: Vec<String> = chosen.as_ref()?.iter().map(|option| format!("o{option}")).collect();
            Some(format!("--set=q{question}={}", options.join(",")))
        })
        .collect();
    let mut arguments = vec!["--knowledge", dir, "--format", "json", "recommend"];
    arguments.extend(answers.iter().map(String::as_str));
    let recommended = run(&arguments);
    let recommended: Value = recommended.parsed();
    assert_eq!(recommended["pick"]["messenger"], winner.as_str());

    // Without time nothing is proved: what is not is undecided, and that is a failure.
    let checked = run(["check", dir, "--format", "json", "--seconds", "0"]);
    assert_eq!(checked.status, Some(4));
    let checked: Value = checked.parsed();
    let undecided = checked["failures"].as_array().unwrap().iter().filter(|row| row["undecided"] == true);
    assert!(undecided.count() > 100, "{checked:#}");

    // The library says the same as the program.
    let knowledge = load::knowledge(&files).unwrap();
    let engine = Engine::new(&knowledge);
    let all = engine.assess(&filled(&knowledge, sheet));
    assert_eq!(all.exclusions.len(), 2000 - expected.left);
}
