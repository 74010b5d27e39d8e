//! The panel: people with what an experienced trainer would accept for them. Personas say what the rules do, the panel what is right.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::collections::BTreeMap;

use serde::Deserialize;
use which_messenger::answers::AnswerSheet;
use which_messenger::engine::{Advice, Engine, GuideFor, Outcome};
use which_messenger::knowledge::Knowledge;
use which_messenger::load;

use crate::support::knowledge::shipped;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Person {
    name: String,
    about: String,
    answers: BTreeMap<String, Chosen>,
    /// Any of these will do; `null` is a conflict.
    pick: Option<Vec<String>>,
    /// Messengers that the ways out of a conflict must offer.
    #[serde(default)]
    ways: Vec<String>,
    app: Option<String>,
    #[serde(default)]
    guides: Vec<String>,
    #[serde(default)]
    not_guides: Vec<String>,
    /// The guide that comes before anything else.
    first: Option<String>,
    main_step: Option<MainStep>,
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Chosen {
    One(String),
    Several(Vec<String>),
}

/// Words that must stand in a step of a guide that is not optional.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct MainStep {
    guide: String,
    words: String,
}

fn people() -> Vec<Person> {
    let mut files: Vec<_> =
        std::fs::read_dir("tests/panel").unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
        .iter()
        .flat_map(|path| {
            let text = std::fs::read_to_string(path).unwrap();
            let people: Vec<Person> =
                serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            people
        })
        .collect()
}

/// The sheet of a person. An answer that does not count is a slip of the panel.
fn sheet(knowledge: &Knowledge, person: &Person) -> AnswerSheet {
    let mut sheet = AnswerSheet::default();
    for (question, chosen) in &person.answers {
        let options = match chosen {
            Chosen::One(option) => option.clone(),
            Chosen::Several(options) => options.join(","),
        };
        let (question, answer) = load::parse_answer(knowledge, question, &options)
            .unwrap_or_else(|slip| panic!("{}: {slip}", person.name));
        sheet.record(question, answer);
    }
    sheet
}

/// The sheets of all people on the panel.
pub(crate) fn sheets(knowledge: &Knowledge) -> Vec<AnswerSheet> {
    people().iter().map(|person| sheet(knowledge, person)).collect()
}

fn named(knowledge: &Knowledge, guides: &[GuideFor]) -> Vec<String> {
    guides.iter().map(|shown| knowledge.guides[shown.guide].id.clone()).collect()
}

/// What is not as the panel has it, of what comes with the pick.
fn of_advice(knowledge: &Knowledge, person: &Person, advice: &Advice) -> Vec<String> {
    let shown = named(knowledge, &advice.guides);
    let mut wrong = Vec::new();
    let missing = person.guides.iter().filter(|guide| !shown.contains(guide));
    wrong.extend(missing.map(|guide| format!("guide {guide} is missing")));
    let unwanted = person.not_guides.iter().filter(|guide| shown.contains(guide));
    wrong.extend(unwanted.map(|guide| format!("guide {guide} is shown")));
    if let Some(MainStep { guide, words }) = &person.main_step {
        let says = |shown: &GuideFor| {
            let row = &knowledge.guides[shown.guide];
            let mut steps = shown.all(row).filter(|(_, _, is_optional)| !is_optional);
            row.id == *guide && steps.any(|(_, step, _)| step.text.contains(words.as_str()))
        };
        if !advice.guides.iter().any(says) {
            wrong.push(format!("no main step of {guide} says {words:?}"));
        }
    }
    wrong
}

/// What comes out, in a few words, and what is wrong with it.
fn judge(engine: &Engine<'_>, person: &Person) -> (String, Vec<String>) {
    let knowledge = engine.knowledge();
    let assessment = engine.assess(&sheet(knowledge, person));
    let (outcome, mut wrong) = match (&assessment.outcome, &person.pick) {
        (Outcome::Pick(pick), accepted) => {
            let messenger = &knowledge.messengers[pick.messenger];
            let app = &messenger.apps[pick.advice.app].id;
            let mut wrong = of_advice(knowledge, person, &pick.advice);
            if accepted.as_ref().is_none_or(|accepted| !accepted.contains(&messenger.id)) {
                let accepted = accepted.as_ref().map_or("a conflict".to_owned(), |ids| ids.join(" or "));
                wrong.insert(0, format!("wanted {accepted}"));
            }
            if person.app.as_ref().is_some_and(|wanted| wanted != app) {
                wrong.push(format!("the app is {app}"));
            }
            (format!("{} ({app})", messenger.id), wrong)
        }
        (Outcome::Conflict(conflict), accepted) => {
            let ways = conflict.relaxations.iter().map(|way| knowledge.messengers[way.pick].id.clone());
            let ways: Vec<_> = ways.collect();
            let mut wrong: Vec<_> =
                accepted.iter().map(|accepted| format!("wanted {}", accepted.join(" or "))).collect();
            let missing = person.ways.iter().filter(|way| !ways.contains(way));
            wrong.extend(missing.map(|way| format!("no way out leads to {way}")));
            (format!("conflict, ways out to {}", ways.join(", ")), wrong)
        }
    };
    let first = named(knowledge, &assessment.first);
    if person.first.is_some() && first.first() != person.first.as_ref() {
        wrong.push(format!("first comes {first:?}"));
    }
    (outcome, wrong)
}

#[test]
fn everybody_on_the_panel_gets_what_a_trainer_would_say() {
    let engine = Engine::new(shipped());
    let mut table = String::new();
    let mut is_wrong = false;
    for person in people() {
        let (outcome, wrong) = judge(&engine, &person);
        is_wrong |= !wrong.is_empty();
        let verdict = if wrong.is_empty() { "as wanted".to_owned() } else { wrong.join("; ") };
        table.push_str(&format!("{:<28} {outcome:<22} {verdict}\n", person.name));
        if !wrong.is_empty() {
            table.push_str(&format!("    {}\n", person.about));
        }
    }
    assert!(!is_wrong, "\n{table}");
}

#[test]
fn everything_that_somebody_on_the_panel_answers_counts() {
    let knowledge = shipped();
    for person in people() {
        let selection = sheet(knowledge, &person).in_force(knowledge);
        for (question, row) in knowledge.questions.iter() {
            let answered = person.answers.get(&row.id).map_or(0, |chosen| match chosen {
                Chosen::One(option) if option == "dont_know" => 0,
                Chosen::One(_) => 1,
                Chosen::Several(options) => options.len(),
            });
            assert_eq!(selection.chosen(question).iter().count(), answered, "{}: {}", person.name, row.id);
        }
    }
}
