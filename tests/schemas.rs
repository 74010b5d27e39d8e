//! Every JSON output is as its schema says; the schemas are those of docs/schemas and describe every field.
//!
//! `UPDATE_SCHEMAS=1 cargo test --test main schemas` writes them anew.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::path::PathBuf;
use std::rc::Rc;

use jsonschema::Validator;
use serde::Serialize;
use serde_json::Value;
use which_messenger::diff::{self, Sampling};
use which_messenger::engine::{Engine, Member};
use which_messenger::knowledge::Date;
use which_messenger::load::{self, SourceFile};
use which_messenger::population::Summary;
use which_messenger::proof::{Budget, prove};
use which_messenger::view::{self, BatchLine, Checked, Comparison, FactsWatch, GroupMembers, Wanted};

use crate::formats::sheets;
use crate::support::knowledge::{load_files, shipped};

fn schemas() -> Vec<(&'static str, Value)> {
    let drawn = view::schemas().into_iter();
    drawn.map(|(name, schema)| (name, serde_json::to_value(schema).unwrap())).collect()
}

fn schema(name: &str) -> Value {
    schemas().into_iter().find(|(other, _)| *other == name).unwrap().1
}

/// A schema without its leave to add fields.
fn strict(mut schema: Value) -> Value {
    fn tighten(part: &mut Value) {
        if let Value::Object(fields) = part {
            if fields.contains_key("properties") && !fields.contains_key("$ref") {
                fields.insert("additionalProperties".into(), false.into());
            }
            fields.values_mut().for_each(tighten);
        } else if let Value::Array(rows) = part {
            rows.iter_mut().for_each(tighten);
        }
    }
    tighten(&mut schema);
    schema
}

/// Objects that the command of this name writes must all be as the schema says.
struct Held {
    name: &'static str,
    validator: Validator,
}

impl Held {
    fn to(name: &'static str) -> Self {
        // A weakness is a kind beside the fields of a reason or a caution, which say nothing of the kind.
        let schema = if ["recommend", "batch"].contains(&name) { schema(name) } else { strict(schema(name)) };
        Self { name, validator: jsonschema::draft202012::new(&schema).unwrap() }
    }

    fn check(&self, object: &impl Serialize) -> Value {
        let json = serde_json::to_value(object).unwrap();
        let errors = self.validator.iter_errors(&json);
        let errors: Vec<String> = errors.map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(errors.is_empty(), "{}: {errors:#?}", self.name);
        json
    }
}

fn today() -> Date {
    "2026-11-23".parse().unwrap()
}

#[test]
fn the_schemas_are_those_that_are_checked_in() {
    let folder = PathBuf::from("docs/schemas");
    for (name, schema) in schemas() {
        let path = folder.join(format!("{name}.schema.json"));
        let drawn = format!("{schema:#}\n");
        if std::env::var_os("UPDATE_SCHEMAS").is_some() {
            std::fs::create_dir_all(&folder).unwrap();
            std::fs::write(&path, &drawn).unwrap();
        }
        let kept = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(kept == drawn, "{} is not what the types say; UPDATE_SCHEMAS=1 writes it", path.display());
    }
    let kept = std::fs::read_dir(&folder).unwrap().count();
    assert_eq!(kept, schemas().len(), "docs/schemas holds a schema of no command");
}

#[test]
fn every_schema_has_an_id_and_describes_every_field() {
    fn undescribed(part: &Value, path: &str, found: &mut Vec<String>) {
        match part {
            Value::Object(fields) => {
                for (name, field) in fields.get("properties").and_then(Value::as_object).into_iter().flatten()
                {
                    // What tells the kinds of an object apart is described with each kind.
                    let is_tag = field.get("const").is_some() || fields.contains_key("description");
                    let refers = field.get("$ref").is_some() || field.get("anyOf").is_some();
                    if field.get("description").is_none() && !is_tag && !refers {
                        found.push(format!("{path}/{name}"));
                    }
                }
                for (name, inner) in fields {
                    undescribed(inner, &format!("{path}/{name}"), found);
                }
            }
            Value::Array(rows) => rows.iter().for_each(|row| undescribed(row, path, found)),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }
    for (name, schema) in schemas() {
        assert_eq!(schema["$id"], format!("urn:which-messenger:schema:{name}:1"));
        let mut found = Vec::new();
        undescribed(&schema, "", &mut found);
        assert!(found.is_empty(), "{name}: {found:#?}");
    }
}

#[test]
fn every_recommendation_is_as_the_schema_says_in_full_and_in_a_batch() {
    let knowledge = shipped();
    let engine = Engine::new(knowledge);
    let (whole, line) = (Held::to("recommend"), Held::to("batch"));
    let mut given_up = 0;
    for (name, mut sheet) in sheets(knowledge) {
        let assessment = engine.assess(&sheet);
        let json = whole.check(&view::recommendation(&assessment, "en"));
        assert_eq!(json["ranking"].as_array().unwrap().len(), assessment.ranking.len(), "{name}");
        line.check(&BatchLine::Whole(Box::new(view::recommendation(&assessment, "nl"))));
        line.check(&BatchLine::Brief(view::brief(knowledge, &assessment.verdict())));
        let Some(way) = assessment.conflict().and_then(|conflict| conflict.relaxations.first()) else {
            continue;
        };
        way.give_up.iter().for_each(|rule| sheet.give_up(*rule));
        let json = whole.check(&view::recommendation(&engine.assess(&sheet), "en"));
        assert_eq!(json["gave_up"].as_array().unwrap().len(), way.give_up.len(), "{name}");
        given_up += 1;
    }
    line.check(&BatchLine::Bad(view::bad_line(7, vec!["no sheet".into()])));
    assert!(given_up > 3, "{given_up}");
}

#[test]
fn what_is_looked_up_is_as_its_schema_says() {
    let knowledge = shipped();
    let messengers: Vec<_> = knowledge.messengers.handles().collect();
    let show = Held::to("show");
    for messenger in &messengers {
        show.check(&view::show(knowledge, *messenger, "en"));
    }
    for differences in [false, true] {
        let comparison = Comparison { messengers: messengers.clone(), differences };
        Held::to("compare").check(&view::compare(knowledge, &comparison, "en"));
    }
    for all in [false, true] {
        let wanted = Wanted { all, ..Wanted::default() };
        let json = Held::to("setup").check(&view::setup(knowledge, &wanted, "en"));
        assert!(json["messengers"].as_array().unwrap().iter().any(|of| of["messenger"].is_null()));
    }
    Held::to("criteria").check(&view::criteria(knowledge, "en"));
    Held::to("export").check(&view::export(knowledge, "en"));
    Held::to("check-facts").check(&FactsWatch::of(knowledge, &["https://a.example"], today()));
}

#[test]
fn a_group_is_as_its_schema_says_with_a_pick_and_in_a_conflict() {
    let knowledge = shipped();
    let sheets: Vec<_> = sheets(knowledge).into_iter().map(|(_, sheet)| sheet).collect();
    let held = Held::to("group");
    let mut outcomes = [0, 0];
    for pair in sheets.windows(2).take(30) {
        let members: Vec<Member> =
            pair.iter().map(|sheet| Member::with_answers(&Engine::new(knowledge), sheet.clone())).collect();
        let names = ["one".to_owned(), "two".to_owned()];
        let group = GroupMembers { names: &names, members: &members, details: None };
        let found = Engine::new(knowledge).recommend_group(&members);
        let json = held.check(&view::group(knowledge, &group, &found, "en"));
        outcomes[usize::from(json["pick"].is_null())] += 1;
    }
    assert!(outcomes.iter().all(|count| *count > 0), "{outcomes:?}");
}

#[test]
fn a_proof_and_a_comparison_of_two_versions_are_as_their_schemas_say() {
    let [questions, messengers] = load::embedded();
    let changed = messengers.text.replacen("ease: (level: anyone", "ease: (level: patience", 1);
    assert_ne!(changed, messengers.text);
    let new = load_files(&[questions, SourceFile::new(messengers.name, changed)]);
    let sampling = Sampling { samples: 200, seed: 1 };
    let comparison = diff::compare(shipped(), &new, sampling, &|_, _| {}).unwrap();
    let people = [shipped(), &new].map(|knowledge| {
        let population = load::shipped_population(knowledge);
        Summary::of(&Engine::new(knowledge), &population, 50, 1, &|_| {})
    });
    let json = Held::to("diff").check(&view::diff(&comparison, Some(&people)));
    assert_eq!(json["people"]["new"]["people"], 50);
    assert!(!json["changes"].as_array().unwrap().is_empty());
    // Without any time nothing is proved, so that there are failures to look at.
    let budget = Budget { sheets: 10, is_over: Rc::new(|| true) };
    let proof = prove(&new, &budget, &|_, _| {});
    let checked = Checked { knowledge: &new, proof: &proof, folder: None, today: today(), seconds: 0.5 };
    let json = Held::to("check").check(&view::check(&checked));
    assert!(!json["failures"].as_array().unwrap().is_empty());
}

#[test]
fn the_schema_refuses_a_recommendation_that_lacks_a_field_or_has_another_kind_of_value() {
    let knowledge = shipped();
    let engine = Engine::new(knowledge);
    let validator = jsonschema::draft202012::new(&schema("recommend")).unwrap();
    let mut pruned = 0;
    for (name, sheet) in sheets(knowledge).into_iter().step_by(9) {
        let json = serde_json::to_value(view::recommendation(&engine.assess(&sheet), "en")).unwrap();
        for path in paths(&json) {
            let mut lacking = json.clone();
            let (parent, key) = path.rsplit_once('/').unwrap();
            // What was answered is free to have any field.
            if parent.ends_with("/change") || parent.ends_with("/by_choice") {
                continue;
            }
            lacking.pointer_mut(parent).unwrap().as_object_mut().unwrap().remove(key);
            assert!(!validator.is_valid(&lacking), "{name} without {path}");
            let mut changed = json.clone();
            *changed.pointer_mut(&path).unwrap() = Value::from(1.5);
            assert!(!validator.is_valid(&changed), "{name} with a number as {path}");
            pruned += 1;
        }
    }
    assert!(pruned > 200, "{pruned}");
}

/// The pointer of every field of every object.
#[expect(clippy::wildcard_enum_match_arm, reason = "whatever else comes means nothing here")]
fn paths(value: &Value) -> Vec<String> {
    match value {
        Value::Object(fields) => fields
            .iter()
            .flat_map(|(key, value)| {
                std::iter::once(format!("/{key}"))
                    .chain(paths(value).into_iter().map(move |path| format!("/{key}{path}")))
            })
            .collect(),
        Value::Array(rows) => rows
            .iter()
            .enumerate()
            .flat_map(|(at, row)| paths(row).into_iter().map(move |path| format!("/{at}{path}")))
            .collect(),
        _ => Vec::new(),
    }
}
