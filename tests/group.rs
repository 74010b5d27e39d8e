//! A group is led to the messenger that the laws of leximin demand, and needs files tell what they should and no more.
#![expect(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::support::command::{Finished, finish, program};
use crate::support::knowledge::{arbitrary_knowledge, shipped};
use crate::support::oracle;
use crate::support::random::{RandomChoices, answers, random_choices, valid_answers};
use proptest::prelude::*;
use which_messenger::answers::{Answer, AnswerSheet, Needs, Part, StepsDone};
use which_messenger::engine::{
    Engine, GroupOutcome, GroupPick, GroupRelaxation, Member, count_sheets, needs,
};
use which_messenger::knowledge::{Guards, Handle, Knowledge, Messenger, Rule};
use which_messenger::load::{self, SourceFile};

fn people() -> impl Strategy<Value = Vec<RandomChoices>> {
    proptest::collection::vec(random_choices(), 1..6)
}

/// Random answers; about half of the questions are left open, so that groups without a conflict are common.
fn half_answered(knowledge: &Knowledge, choices: &RandomChoices) -> AnswerSheet {
    answers(knowledge, choices, 0, 5)
}

fn members(knowledge: &Knowledge, people: &[RandomChoices]) -> Vec<Member> {
    let engine = Engine::new(knowledge);
    people.iter().map(|choices| Member::with_answers(&engine, half_answered(knowledge, choices))).collect()
}

fn pick(knowledge: &Knowledge, members: &[Member]) -> Option<Handle<Messenger>> {
    match Engine::new(knowledge).recommend_group(members).outcome {
        GroupOutcome::Pick(pick) => Some(pick.messenger),
        GroupOutcome::Conflict(_) => None,
    }
}

/// Each member's requirements that a messenger fails.
fn failed(
    knowledge: &Knowledge,
    members: &[Member],
    messenger: Handle<Messenger>,
) -> BTreeSet<(usize, usize)> {
    let fails = |rule: &Handle<Rule>| {
        let floors = knowledge.rules[*rule].require.iter().flat_map(|requirement| &requirement.floors);
        floors.into_iter().any(|(attribute, floor)| !knowledge.fact(messenger, *attribute).reaches(*floor))
    };
    let each = members.iter().enumerate();
    each.flat_map(|(at, member)| {
        member.posted.iter().filter(|rule| fails(rule)).map(move |rule| (at, rule.position()))
    })
    .collect()
}

/// Every sheet in which each question that applies is answered or left open; `None` if they are many.
fn all_sheets(knowledge: &Knowledge) -> Option<Vec<AnswerSheet>> {
    let mut sheets = vec![AnswerSheet::default()];
    for (handle, question) in knowledge.questions.iter() {
        let mut longer = sheets.clone();
        for sheet in &sheets {
            if let Part::Unanswered { offered } = sheet.in_force(knowledge).part(handle) {
                let answers = valid_answers(question, offered).into_iter().map(Answer::Chosen);
                longer.extend(answers.map(|answer| sheet.with(handle, answer)));
            }
        }
        sheets = longer;
        if sheets.len() > 5_000 {
            return None;
        }
    }
    Some(sheets)
}

fn laws(knowledge: &Knowledge, people: &[RandomChoices]) -> Result<(), TestCaseError> {
    let members = members(knowledge, people);
    match Engine::new(knowledge).recommend_group(&members).outcome {
        GroupOutcome::Pick(pick) => laws_of_pick(knowledge, &members, &pick),
        GroupOutcome::Conflict(ways) => laws_of_conflict(knowledge, &members, &ways),
    }
}

fn laws_of_pick(knowledge: &Knowledge, members: &[Member], pick: &GroupPick) -> Result<(), TestCaseError> {
    let is_left = |messenger: &Handle<Messenger>| failed(knowledge, members, *messenger).is_empty();
    let survivors: BTreeSet<_> = knowledge.candidates().filter(is_left).collect();
    let ranked: BTreeSet<_> = pick.ranking.iter().map(|ranked| ranked.messenger).collect();
    prop_assert_eq!(&ranked, &survivors);
    prop_assert_eq!(pick.advice.len(), members.len());
    let best = &pick.ranking[0];
    prop_assert_eq!(best.messenger, pick.messenger);
    let sorted = |places: &[usize]| {
        let mut places = places.to_vec();
        places.sort_by_key(|place| Reverse(*place));
        places
    };
    for other in &pick.ranking {
        prop_assert!(sorted(&best.places) <= sorted(&other.places), "somebody else is fairer");
        let all_prefer_other = other.places.iter().zip(&best.places).all(|(a, b)| a < b);
        prop_assert!(!all_prefer_other, "everybody would rather have another");
    }
    Ok(())
}

fn laws_of_conflict(
    knowledge: &Knowledge,
    members: &[Member],
    ways: &[GroupRelaxation],
) -> Result<(), TestCaseError> {
    let is_safety = |rule: usize| {
        let rule = knowledge.rules.handles().nth(rule).unwrap();
        knowledge.rules[rule].require.as_ref().is_some_and(|must| must.guards == Guards::Safety)
    };
    let severity = |given_up: &BTreeSet<(usize, usize)>| {
        let asked: BTreeSet<usize> = given_up.iter().map(|(member, _)| *member).collect();
        (given_up.iter().any(|(_, rule)| is_safety(*rule)), asked.len(), given_up.len())
    };
    let given_up = |way: &GroupRelaxation| -> BTreeSet<(usize, usize)> {
        let each = way.asked.iter();
        each.flat_map(|(member, rules)| rules.iter().map(|rule| (*member, rule.position()))).collect()
    };
    for way in ways {
        prop_assert!(failed(knowledge, members, way.pick).is_subset(&given_up(way)));
    }
    let of_all = knowledge.candidates().map(|messenger| failed(knowledge, members, messenger));
    let of_all: Vec<_> = of_all.collect();
    prop_assert!(of_all.iter().all(|failed| !failed.is_empty()));
    let mildest = of_all.iter().map(severity).min();
    prop_assert_eq!(ways.first().map(|way| severity(&given_up(way))), mildest);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn nobody_who_is_left_is_fairer_than_the_pick_and_no_way_out_is_milder_than_the_first(arbitrary in arbitrary_knowledge(), people in people()) {
        laws(&arbitrary.knowledge(), &people)?;
    }

    #[test]
    fn the_same_laws_hold_for_the_shipped_knowledge(people in people()) {
        laws(shipped(), &people)?;
    }

    #[test]
    fn the_order_of_the_files_changes_nothing(arbitrary in arbitrary_knowledge(), people in people()) {
        let knowledge = arbitrary.knowledge();
        let mut members = members(&knowledge, &people);
        let forward = pick(&knowledge, &members);
        members.reverse();
        prop_assert_eq!(forward, pick(&knowledge, &members));
    }

    #[test]
    fn a_group_of_people_who_agree_gets_what_each_would_get_alone(arbitrary in arbitrary_knowledge(), people in people(), count in 1_usize..4) {
        let knowledge = arbitrary.knowledge();
        let sheet = half_answered(&knowledge, &people[0]);
        let alike = vec![Member::with_answers(&Engine::new(&knowledge), sheet.clone()); count];
        prop_assert_eq!(pick(&knowledge, &alike), oracle::winner(&knowledge, &sheet));
    }

    #[test]
    fn needs_lead_where_the_answers_lead(people in people()) {
        let knowledge = shipped();
        let by_needs: Vec<Member> = people
            .iter()
            .map(|choices| Member::with_needs(&Engine::new(knowledge), needs(knowledge, &half_answered(knowledge, choices), true)))
            .collect();
        prop_assert_eq!(pick(knowledge, &by_needs), pick(knowledge, &members(knowledge, &people)));
    }

    #[test]
    fn needs_are_read_back_as_they_were_written(people in people(), with_devices: bool) {
        let knowledge = shipped();
        let written = needs(knowledge, &half_answered(knowledge, &people[0]), with_devices);
        let text = load::write_needs(knowledge, &written, count_sheets(knowledge, &written));
        let file = SourceFile::new("needs.ron", text);
        prop_assert!(load::holds_needs(&file));
        let read = load::read_needs(&file, knowledge).map_err(|diagnostics| TestCaseError::fail(format!("{diagnostics:?}")))?;
        prop_assert!(read.stale.is_none());
        prop_assert_eq!(read.needs, written);
    }

    #[test]
    fn as_many_sheets_give_the_same_needs_as_are_told(arbitrary in arbitrary_knowledge(), people in people()) {
        let knowledge = arbitrary.knowledge();
        let Some(all) = all_sheets(&knowledge) else { return Ok(()) };
        let sheet = half_answered(&knowledge, &people[0]);
        for with_devices in [false, true] {
            let written = needs(&knowledge, &sheet, with_devices);
            let same = all.iter().filter(|other| {
                let theirs = needs(&knowledge, other, with_devices);
                let is_as_told = written.devices.is_none() || theirs.devices == written.devices;
                theirs.posted == written.posted && is_as_told
            });
            prop_assert_eq!(count_sheets(&knowledge, &written), Some(same.count() as u128));
        }
    }
}

#[test]
fn needs_without_devices_hold_no_answer() {
    let knowledge = shipped();
    let mut sheet = AnswerSheet::default();
    for (question, option) in [("devices", "android"), ("number", "never")] {
        let (question, answer) = load::parse_answer(knowledge, question, option).unwrap();
        sheet.record(question, answer);
    }
    let member = Member::with_needs(&Engine::new(knowledge), needs(knowledge, &sheet, false));
    assert!(member.sheet.is_empty());
    assert_eq!(member.posted, oracle::posted(knowledge, &sheet.in_force(knowledge)));
}

#[test]
fn a_slip_in_a_needs_file_is_told_with_the_nearest_rule() {
    let knowledge = shipped();
    let file = SourceFile::new(
        "needs.ron",
        "(format: 1, requires: [own_iphon, ip_nice, cut_off, cut_off], devices: [androit])",
    );
    let diagnostics = load::read_needs(&file, knowledge).unwrap_err();
    let drawn = load::render_diagnostics(std::slice::from_ref(&file), &diagnostics, false);
    for expected in
        ["did you mean `own_iphone`?", "`ip_nice`", "duplicate rule `cut_off`", "`android`", "4 errors found"]
    {
        assert!(drawn.contains(expected), "{drawn}");
    }
}

#[test]
fn needs_of_other_knowledge_are_taken_as_far_as_they_fit() {
    let knowledge = shipped();
    let text = "(format: 1, knowledge: \"0000000000000000\", requires: [own_iphone, gone_since])";
    let read = load::read_needs(&SourceFile::new("needs.ron", text), knowledge).unwrap();
    assert_eq!(read.stale.unwrap().left_out.len(), 1);
    let kept: Vec<&str> = read.needs.posted.iter().map(|rule| knowledge.rules[*rule].id.as_str()).collect();
    assert_eq!(kept, ["own_iphone"]);
    assert_eq!(read.needs, Needs { posted: read.needs.posted.clone(), ..Needs::default() });
}

/// A folder with one answer sheet a person.
struct Folder {
    folder: tempfile::TempDir,
    files: Vec<PathBuf>,
}

impl Folder {
    fn of(people: &[(&str, &[(&str, &str)])]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut files = Vec::new();
        for (name, pairs) in people {
            let mut sheet = AnswerSheet::default();
            for (question, options) in *pairs {
                let (question, answer) = load::parse_answer(shipped(), question, options).unwrap();
                sheet.record(question, answer);
            }
            let path = folder.path().join(format!("{name}.ron"));
            std::fs::write(&path, load::write_sheet(shipped(), &sheet, &StepsDone::default(), false))
                .unwrap();
            files.push(path);
        }
        Self { folder, files }
    }

    fn run(&self, more: &[&str]) -> Finished {
        let mut command = program(["group"]);
        command.current_dir(self.folder.path());
        command.args(self.files.iter().map(|path| path.file_name().unwrap())).args(more);
        finish(command, "")
    }
}

const ANNA: (&str, &[(&str, &str)]) =
    ("anna", &[("devices", "iphone"), ("number", "hidden"), ("calls", "one_must"), ("people", "anyone")]);
const BEN: (&str, &[(&str, &str)]) =
    ("ben", &[("devices", "android,linux"), ("number", "never"), ("store", "without_google")]);
const CARLA: (&str, &[(&str, &str)]) = ("carla", &[("devices", "android"), ("people", "anyone")]);
const DIRK: (&str, &[(&str, &str)]) = ("dirk", &[("devices", "windows,android"), ("secrecy", "years")]);
const EMMA: (&str, &[(&str, &str)]) = ("emma", &[("devices", "macos,iphone"), ("group", "hundred")]);
const FRED: (&str, &[(&str, &str)]) = ("fred", &[("devices", "android"), ("several", "equal")]);

#[test]
fn five_people_without_a_conflict_get_one_messenger_and_each_their_own_guides() {
    let folder = Folder::of(&[ANNA, BEN, CARLA, DIRK, EMMA]);
    let output = folder.run(&["--format", "json"]);
    assert_eq!(output.status, Some(0));
    let value = output.parsed();
    // A number excludes Signal, an iPhone Briar, years of secrecy Element and Session.
    assert_eq!(value["pick"]["messenger"], "simplex");
    let each = value["pick"]["members"].as_array().unwrap();
    assert_eq!(each.len(), 5);
    assert_ne!(each[1]["guides"], each[0]["guides"], "somebody with a computer has more to set up");
    let text = folder.run(&["--details", "ben.ron"]).stdout;
    assert!(text.contains("For anna") && text.contains("In full, for ben"), "{text}");
    assert!(text.contains("https://f-droid.org") || text.contains("F-Droid"), "{text}");
}

#[test]
fn five_people_in_a_conflict_are_told_who_could_give_up_what() {
    let folder = Folder::of(&[ANNA, BEN, CARLA, DIRK, FRED]);
    let output = folder.run(&["--format", "json"]);
    assert_eq!(output.status, Some(3));
    let value = output.parsed();
    let first = &value["conflict"]["relaxations"][0];
    assert_eq!(first["costs"], "comfort");
    assert_eq!(first["people"], 1);
    assert_eq!(first["asked"][0]["member"], "fred");
    assert_eq!(first["asked"][0]["give_up"][0], "equal_devices");
    let text = folder.run(&[]).stdout;
    assert!(text.contains("fred: "), "{text}");
}

#[test]
fn the_faults_of_all_files_are_told_in_one_go() {
    let folder = Folder::of(&[ANNA, BEN, CARLA]);
    for (file, wrong) in [(&folder.files[0], "wory: anonymity"), (&folder.files[2], "number: sometimes")] {
        std::fs::write(file, format!("(format: 1, answers: {{{wrong}}})")).unwrap();
    }
    let output = folder.run(&[]);
    assert_eq!(output.status, Some(4));
    let told = output.stderr;
    assert!(told.contains("`worry`") && told.contains("sometimes") && output.stdout.is_empty(), "{told}");
}

#[test]
fn a_thousand_sheets_are_one_group() {
    let folder = tempfile::tempdir().unwrap();
    let devices = ["android", "iphone", "android,linux", "iphone,macos", "windows,android"];
    let worries = ["censorship", "public_exposure", "nothing_special", "mass_surveillance"];
    let mut files: Vec<PathBuf> = Vec::new();
    for at in 0..1000_usize {
        let text = format!(
            "(format: 1, answers: {{devices: [{}], worry: {}, number: {}}})",
            devices[at % devices.len()],
            worries[at % worries.len()],
            if at % 7 == 0 { "never" } else { "hidden" },
        );
        files.push(PathBuf::from(format!("{at}.ron")));
        std::fs::write(folder.path().join(&files[at]), text).unwrap();
    }
    let group = |files: &[PathBuf]| {
        let mut command = program(["group", "--format", "json"]);
        command.current_dir(folder.path()).args(files);
        finish(command, "")
    };
    let begun = std::time::Instant::now();
    let output = group(&files);
    let took = begun.elapsed();
    assert_eq!(output.status, Some(0));
    assert_eq!(output.parsed()["members"].as_array().unwrap().len(), 1000);
    assert!(cfg!(debug_assertions) || took.as_secs() < 1, "{took:?}");
    files.push(files[0].clone());
    assert_eq!(group(&files).status, Some(2), "one too many");
    assert_eq!(group(&files[..1]).status, Some(2), "one alone is no group");
}

#[test]
fn a_needs_file_is_written_only_when_asked_for_and_serves_a_group() {
    let folder = Folder::of(&[CARLA]);
    let path = folder.folder.path().join("emma.needs.ron");
    let recommend = |more: &[&str]| {
        let mut command = program(["recommend", "--set", "devices=iphone", "--set", "worry=censorship"]);
        command.current_dir(folder.folder.path()).args(more);
        finish(command, "")
    };
    assert!(recommend(&[]).status == Some(0) && !Path::new(&path).exists());
    let output = recommend(&["--save-needs", "emma.needs.ron"]);
    let told = output.stderr;
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(!text.contains("worry") && !text.contains("devices:"), "{text}");
    let file = SourceFile::new("emma.needs.ron", text);
    let read = load::read_needs(&file, shipped()).unwrap().needs;
    let sheets = count_sheets(shipped(), &read).unwrap().to_string();
    assert!(told.contains(&sheets) && file.text.contains(&sheets), "{told}");
    let output = folder.run(&["emma.needs.ron", "--format", "json"]);
    assert_eq!(output.status, Some(0));
    assert_eq!(output.parsed()["exclusions"][0]["failed"][0]["members"][0], "emma");
}
