//! Personas: people with an answer sheet and what must come out, written from the facts. One file each in `tests/personas`.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use ron::value::RawValue;
use serde::de::{Deserialize, Deserializer, Visitor};
use which_messenger::answers::AnswerSheet;
use which_messenger::engine::{self, Assessment, Engine, ForkOutcome, Outcome, Pick, Warning};
use which_messenger::knowledge::{Handle, Knowledge, Rule};
use which_messenger::load;

use crate::support::knowledge::{shipped, shipped_engine};

/// A bare word.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Id(String);

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Bare;
        impl Visitor<'_> for Bare {
            type Value = Id;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a bare word")
            }
            fn visit_str<E>(self, text: &str) -> Result<Id, E> {
                Ok(Id(text.to_owned()))
            }
        }
        deserializer.deserialize_identifier(Bare)
    }
}

#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Persona<'a> {
    about: String,
    #[serde(borrow)]
    answers: BTreeMap<Id, &'a RawValue>,
    /// Requirements that the person gave up.
    #[serde(default)]
    gave_up: Vec<Id>,
    /// The guides that come before everything else.
    #[serde(default)]
    first: Vec<Id>,
    /// What is used today and compared with.
    #[serde(default)]
    compared: BTreeSet<Id>,
    expect: Expect,
}

#[derive(Debug, serde::Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
enum Expect {
    Pick {
        messenger: Id,
        #[serde(default)]
        app: Vec<Id>,
        #[serde(default)]
        guides: Vec<Id>,
        #[serde(default)]
        not_guides: Vec<Id>,
        #[serde(default)]
        cautions: Vec<Id>,
        /// Who covers what was given up.
        #[serde(default)]
        fallback: Vec<Id>,
        #[serde(default)]
        out: BTreeMap<Id, Vec<Id>>,
    },
    Conflict {
        #[serde(default)]
        between: Vec<BTreeSet<Id>>,
        #[serde(default)]
        relaxations: Vec<Relaxation>,
    },
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Relaxation {
    give_up: BTreeSet<Id>,
    pick: Id,
}

fn ids(knowledge: &Knowledge, rules: &[Handle<Rule>]) -> BTreeSet<Id> {
    rules.iter().map(|rule| Id(knowledge.rules[*rule].id.clone())).collect()
}

fn sheet(knowledge: &Knowledge, persona: &Persona<'_>) -> AnswerSheet {
    let mut sheet = AnswerSheet::default();
    for (question, options) in &persona.answers {
        let options = options.get_ron().trim().trim_start_matches('[').trim_end_matches(']');
        let (question, answer) =
            load::parse_answer(knowledge, &question.0, options).unwrap_or_else(|slip| panic!("{slip}"));
        sheet.record(question, answer);
    }
    for rule in &persona.gave_up {
        sheet.give_up(knowledge.rules.iter().find(|(_, row)| row.id == rule.0).unwrap().0);
    }
    sheet
}

/// What is not as expected, in words.
fn differences(engine: &Engine<'_>, persona: &Persona<'_>) -> Vec<String> {
    let knowledge = engine.knowledge();
    let assessment = engine.assess(&sheet(knowledge, persona));
    let mut wrong = differences_of_outcome(knowledge, persona, &assessment);
    let first = assessment.first.iter().map(|shown| &knowledge.guides[shown.guide].id);
    if !first.clone().eq(persona.first.iter().map(|id| &id.0)) {
        wrong.push(format!("first come {:?}", first.collect::<Vec<_>>()));
    }
    let used = [knowledge.uses, knowledge.uses_other].into_iter().flatten();
    let compared: BTreeSet<Id> = used
        .flat_map(|question| {
            let options = &knowledge.questions[question].options;
            assessment.selection.chosen(question).iter().flat_map(|at| &options[usize::from(at.0)].compare)
        })
        .map(|messenger| Id(knowledge.messengers[*messenger].id.clone()))
        .collect();
    if !persona.compared.is_subset(&compared) {
        wrong.push(format!("compared with {compared:?}"));
    }
    wrong
}

fn differences_of_outcome(
    knowledge: &Knowledge,
    persona: &Persona<'_>,
    assessment: &Assessment<'_>,
) -> Vec<String> {
    match (&persona.expect, &assessment.outcome) {
        (Expect::Pick { .. }, Outcome::Pick(pick)) => {
            differences_of_pick(knowledge, &persona.expect, pick, assessment)
        }
        (Expect::Conflict { between, relaxations }, Outcome::Conflict(conflict)) => {
            let mut wrong = Vec::new();
            let found: BTreeSet<BTreeSet<Id>> =
                conflict.between.iter().map(|rules| ids(knowledge, rules)).collect();
            if !between.is_empty()
                && found
                    != between.iter().map(|set| set.iter().map(|id| Id(id.0.clone())).collect()).collect()
            {
                wrong.push(format!("conflicts are {found:?}"));
            }
            let found: Vec<Relaxation> = conflict
                .relaxations
                .iter()
                .map(|way| Relaxation {
                    give_up: ids(knowledge, &way.give_up),
                    pick: Id(knowledge.messengers[way.pick].id.clone()),
                })
                .collect();
            let as_set = |ways: &[Relaxation]| format!("{:?}", ways.iter().collect::<BTreeSet<_>>());
            if !relaxations.is_empty()
                && (as_set(&found) != as_set(relaxations) || found.first() != relaxations.first())
            {
                wrong.push(format!("relaxations are {found:?}"));
            }
            wrong
        }
        (Expect::Pick { .. }, Outcome::Conflict(conflict)) => {
            vec![format!("there is a conflict: {conflict:?}")]
        }
        (Expect::Conflict { .. }, Outcome::Pick(pick)) => {
            vec![format!("{} is picked", knowledge.messengers[pick.messenger].id)]
        }
    }
}

#[expect(clippy::too_many_lines, reason = "one check after the other")]
fn differences_of_pick(
    knowledge: &Knowledge,
    expect: &Expect,
    pick: &Pick,
    assessment: &Assessment<'_>,
) -> Vec<String> {
    let Expect::Pick { messenger, app, guides, not_guides, cautions, fallback, out } = expect else {
        return Vec::new();
    };
    let mut wrong = Vec::new();
    let picked = &knowledge.messengers[pick.messenger];
    if picked.id != messenger.0 {
        wrong.push(format!("{} is picked, not {}", picked.id, messenger.0));
        return wrong;
    }
    let picked_app = &picked.apps[pick.advice.app].id;
    if app.first().is_some_and(|app| app.0 != *picked_app) {
        wrong.push(format!("the app is {picked_app}"));
    }
    let shown: Vec<&str> =
        pick.advice.guides.iter().map(|at| knowledge.guides[at.guide].id.as_str()).collect();
    wrong.extend(
        guides
            .iter()
            .filter(|guide| !shown.contains(&guide.0.as_str()))
            .map(|guide| format!("guide {} is missing", guide.0)),
    );
    wrong.extend(
        not_guides
            .iter()
            .filter(|guide| shown.contains(&guide.0.as_str()))
            .map(|guide| format!("guide {} is shown", guide.0)),
    );
    let warned: Vec<&str> = pick
        .advice
        .warnings
        .iter()
        .map(|warning| match warning {
            Warning::Unmet(witness) => knowledge.rules[witness.rule].id.as_str(),
            Warning::Stated(at) => picked.cautions[*at].id.as_str(),
        })
        .collect();
    wrong.extend(
        cautions
            .iter()
            .filter(|id| !warned.contains(&id.0.as_str()))
            .map(|id| format!("caution {} is missing", id.0)),
    );
    let fallbacks = assessment.gave_up.iter().filter_map(|given_up| given_up.fallback);
    let fallbacks: Vec<Id> =
        fallbacks.map(|messenger| Id(knowledge.messengers[messenger].id.clone())).collect();
    if fallbacks != *fallback {
        wrong.push(format!("fallbacks are {fallbacks:?}"));
    }
    for (messenger, rules) in out {
        let handle = knowledge.messenger(&messenger.0).unwrap();
        let exclusion = assessment.exclusions.iter().find(|exclusion| exclusion.messenger == handle);
        let failed: Vec<Handle<Rule>> =
            exclusion.iter().flat_map(|exclusion| &exclusion.failed).map(|witness| witness.rule).collect();
        let failed = ids(knowledge, &failed);
        wrong.extend(
            rules
                .iter()
                .filter(|rule| !failed.contains(*rule))
                .map(|rule| format!("{} is not out by {}", messenger.0, rule.0)),
        );
    }
    wrong
}

fn each(mut look: impl FnMut(&str, &Persona<'_>, &Knowledge)) {
    let knowledge = shipped();
    let mut files: Vec<_> =
        std::fs::read_dir("tests/personas").unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    for path in files {
        let text = std::fs::read_to_string(&path).unwrap();
        // `app: signal` is written without brackets.
        let options =
            ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
        let text = one_app(&text);
        let persona: Persona<'_> =
            options.from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        look(&path.file_stem().unwrap().to_string_lossy(), &persona, knowledge);
    }
}

/// The sheets of all personas.
pub(crate) fn sheets() -> Vec<AnswerSheet> {
    let mut sheets = Vec::new();
    each(|_, persona, knowledge| sheets.push(sheet(knowledge, persona)));
    sheets
}

/// `app: x` as a list of one, so that leaving it out needs no `Option`.
fn one_app(text: &str) -> String {
    match text.split_once("app: ") {
        Some((before, after)) if !after.starts_with('[') => {
            let end = after.find([',', ')']).unwrap();
            format!("{before}app: [{}]{}", &after[..end], &after[end..])
        }
        _ => text.to_owned(),
    }
}

#[test]
fn every_persona_gets_what_the_facts_say() {
    let engine = Engine::new(shipped());
    let mut wrong = String::new();
    each(|name, persona, _| {
        for difference in differences(&engine, persona) {
            wrong.push_str(&format!("{name} ({}): {difference}\n", persona.about));
        }
    });
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn every_messenger_has_three_personas_and_there_are_five_conflicts() {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    each(|_, persona, _| {
        let key = match &persona.expect {
            Expect::Pick { messenger, .. } => messenger.0.clone(),
            Expect::Conflict { .. } => "conflict".into(),
        };
        *counts.entry(key).or_default() += 1;
    });
    let knowledge = shipped();
    let candidates = knowledge.messengers.iter().filter(|(_, messenger)| !messenger.is_comparison_only);
    for (_, messenger) in candidates {
        assert!(counts.get(&messenger.id).is_some_and(|count| *count >= 3), "{counts:?}");
    }
    assert!(counts["conflict"] >= 5 && counts.values().sum::<usize>() >= 25, "{counts:?}");
}

#[test]
fn taking_a_way_out_leads_to_the_messenger_it_names() {
    each(|name, persona, knowledge| {
        let sheet = sheet(knowledge, persona);
        if let Outcome::Conflict(conflict) = shipped_engine().assess(&sheet).outcome {
            for way in &conflict.relaxations {
                let mut conceding = sheet.clone();
                way.give_up.iter().for_each(|rule| conceding.give_up(*rule));
                assert_eq!(shipped_engine().winner(&conceding), Some(way.pick), "{name}: {way:?}");
            }
        }
    });
}

#[test]
fn every_flip_leads_to_the_messenger_it_names() {
    each(|name, persona, knowledge| {
        let sheet = sheet(knowledge, persona);
        for flip in shipped_engine().assess(&sheet).flips().clone().flips {
            let changed = engine::adopt(&sheet, &flip.change);
            assert_eq!(shipped_engine().winner(&changed), Some(flip.to), "{name}: {flip:?}");
        }
    });
}

#[test]
fn an_unknown_answer_whose_truth_does_not_matter_settles_and_one_that_does_is_named() {
    each(|name, persona, knowledge| {
        let sheet = sheet(knowledge, persona);
        let forks = shipped_engine().assess(&sheet).forks().clone();
        for fork in &forks.forks {
            let verdicts: BTreeSet<&[ForkOutcome]> =
                fork.branches.iter().map(|side| side.outcomes.as_slice()).collect();
            assert!(verdicts.len() > 1, "{name}: a fork whose sides agree");
        }
        assert_eq!(forks.is_settled, forks.outcomes.len() < 2, "{name}");
        assert!(!forks.is_settled || forks.forks.is_empty(), "{name}");
    });
}
