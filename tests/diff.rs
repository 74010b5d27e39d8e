//! `diff`: what is told is so, everything small is found, and nothing is told where nothing changes.
#![expect(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::collections::BTreeMap;
use std::fs;

use crate::support::command::run;
use crate::support::knowledge::{ArbitraryKnowledge, ArbitraryRule, arbitrary_knowledge, aviary_files};
use proptest::prelude::*;
use serde_json::Value;
use tempfile::TempDir;
use which_messenger::answers::{Answer, AnswerSheet};
use which_messenger::diff::{self, Cause, KnowledgeDiff, Merge, Sampling};
use which_messenger::knowledge::{Knowledge, OptionIx, OptionSet};

/// A folder with the files of the aviary, changed.
fn folder(questions: &[(&str, &str)], messengers: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (file, changes) in aviary_files().into_iter().zip([questions, messengers]) {
        let (name, mut text) = (file.name, file.text);
        for (from, to) in changes {
            assert!(text.contains(from), "{from}");
            text = text.replacen(from, to, 1);
        }
        fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

/// The part of `messengers.ron` from one messenger's facts to a fact, to change the fact of exactly that messenger.
fn fact(messenger: &str, attribute: &str, to: &str) -> (String, String) {
    let [_, messengers] = aviary_files();
    let text = messengers.text;
    let start = text.find(&format!("id: {messenger},\n            name:")).unwrap();
    let word = format!("{attribute}: (level: ");
    let at = start + text[start..].find(&word).unwrap() + word.len();
    let end = at + text[at..].find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap();
    (text[start..end].to_owned(), format!("{}{to}", &text[start..at]))
}

fn json(old: &TempDir, new: &TempDir) -> Value {
    let [old, new] = [old, new].map(|folder| folder.path().to_str().unwrap());
    let output = run(["diff", old, new, "--samples", "1500", "--format", "json"]);
    assert_eq!(output.status, Some(0), "{}", output.stderr);
    output.parsed()
}

/// Who is recommended by `--set` arguments with the knowledge of a folder; null if nobody.
fn picked(folder: &TempDir, sheet: &Value) -> Value {
    let mut arguments = vec!["recommend", "--format", "json", "--knowledge", folder.path().to_str().unwrap()];
    for pair in sheet.as_array().unwrap() {
        arguments.extend(["--set", pair.as_str().unwrap()]);
    }
    let output = run(&arguments);
    assert!(matches!(output.status, Some(0 | 3)), "{}", output.stderr);
    let result: Value = output.parsed();
    result["pick"]["messenger"].clone()
}

/// Every change can be replayed with `recommend`, and says `because`.
fn check_replay(old: &TempDir, new: &TempDir, because: &str) -> usize {
    let told = json(old, new);
    let changes = told["changes"].as_array().unwrap();
    for change in changes {
        assert_eq!(picked(old, &change["sheet"]["old"]), change["before"], "{change}");
        assert_eq!(picked(new, &change["sheet"]["new"]), change["after"], "{change}");
        let reasons = change["because"]["differences"].as_array().unwrap();
        assert!(reasons.iter().any(|reason| reason.as_str().unwrap().contains(because)), "{change}");
    }
    changes.len()
}

#[test]
fn a_changed_fact_is_told_with_sheets_that_replay() {
    let change = fact("robin", "calls", "several");
    let (old, new) = (folder(&[], &[]), folder(&[], &[(&change.0, &change.1)]));
    assert!(check_replay(&old, &new, "fact `calls` of `robin`: none -> several") >= 2);
}

#[test]
fn a_rule_taken_out_is_told_with_sheets_that_replay() {
    let [questions, _] = aviary_files();
    let text = questions.text;
    let start = text.find("        (id: cut_off, when").unwrap();
    let end = start + text[start..].find('\n').unwrap();
    let (old, new) = (folder(&[], &[]), folder(&[(&text[start..end], "")], &[]));
    assert!(check_replay(&old, &new, "rule `cut_off` is gone") >= 1);
    assert!(check_replay(&new, &old, "rule `cut_off` is new") >= 1);
}

#[test]
fn a_changed_condition_order_ranking_or_scale_is_told_with_sheets_that_replay() {
    let old = folder(&[], &[]);
    let condition = folder(&[("when: is(calls, must)", "when: is(calls, nice)")], &[]);
    assert!(check_replay(&old, &condition, "rule `calls_must`: its condition differs") >= 1);
    let ranking = folder(&[("[preferences, ease,", "[ease, preferences,")], &[]);
    assert!(check_replay(&old, &ranking, "the ranking: [preferences, ease") >= 1);
    let scale = folder(
        &[],
        &[(
            "(id: patience, label: \"patience\"), (id: anyone, label: \"anyone\")",
            "(id: anyone, label: \"anyone\"), (id: patience, label: \"patience\")",
        )],
    );
    assert!(check_replay(&old, &scale, "the levels of `ease`") >= 1);
}

#[test]
fn a_messenger_that_is_there_for_comparison_only_is_told_with_sheets_that_replay() {
    let old = folder(&[], &[]);
    let new =
        folder(&[], &[("name: \"Robin\",\n", "name: \"Robin\",\n            comparison_only: true,\n")]);
    assert!(check_replay(&old, &new, "messenger `robin` is there for comparison only now") >= 1);
    assert!(check_replay(&new, &old, "messenger `robin` can be recommended now") >= 1);
}

#[test]
fn a_change_is_found_where_a_question_takes_no_single_option() {
    let two = ("choose: any(min: 0)", "choose: any(min: 2)");
    let condition = ("when: is(calls, must)", "when: all([is(calls, must), is(contacts, linux)])");
    let (old, new) = (folder(&[two], &[]), folder(&[two, condition], &[]));
    assert!(check_replay(&old, &new, "its condition differs") >= 1);
}

#[test]
fn what_exists_in_one_version_only_is_said() {
    let (old, new) = (folder(&[], &[]), folder(&[], &[]));
    for name in ["questions.ron", "messengers.ron"] {
        let path = new.path().join(name);
        let text = fs::read_to_string(&path).unwrap();
        let text = text.replace("is(network, cut_off)", "is(network, off)");
        fs::write(&path, text.replace("(id: cut_off, label", "(id: off, label")).unwrap();
    }
    let told = json(&old, &new);
    let words = told["differences"].to_string();
    assert!(words.contains("option `cut_off` of question `network` is gone"), "{words}");
    assert!(words.contains("option `off` of question `network` is new"), "{words}");
    let changes = told["changes"].as_array().unwrap();
    assert!(!changes.is_empty());
    for change in changes {
        assert_eq!(picked(&old, &change["sheet"]["old"]), change["before"], "{change}");
        assert_eq!(picked(&new, &change["sheet"]["new"]), change["after"], "{change}");
    }
}

#[test]
fn where_nothing_changes_nothing_is_written_and_one_line_says_so() {
    let old = folder(&[], &[]);
    let reworded = folder(&[("Your devices", "What you have")], &[("name: \"Robin\"", "name: \"Robin!\"")]);
    for new in [&old, &reworded] {
        let [old, new] = [&old, new].map(|folder| folder.path().to_str().unwrap());
        let output = run(["diff", old, new]);
        assert_eq!(output.status, Some(0));
        assert!(output.stdout.is_empty());
        let said = output.stderr;
        assert_eq!(said, "nothing changes: no difference between the two could change a pick\n");
    }
}

#[test]
fn a_difference_without_effect_is_told_as_such() {
    // Nobody asks how long its song is.
    let change = fact("wren", "song", "long");
    let (old, new) = (folder(&[], &[]), folder(&[], &[(&change.0, &change.1)]));
    let [old, new] = [&old, &new].map(|folder| folder.path().to_str().unwrap());
    let output = run(["diff", old, new, "--samples", "500"]);
    assert_eq!(output.status, Some(0));
    assert!(output.stdout.is_empty());
    let said = output.stderr;
    assert!(
        said.starts_with("no change was found: there is one difference, but none of 500 sheets"),
        "{said}"
    );
}

#[test]
fn the_same_seed_tells_the_same_in_text_and_to_a_file() {
    let change = fact("wren", "calls", "none");
    let (old, new) = (folder(&[], &[]), folder(&[], &[(&change.0, &change.1)]));
    let [old, new] = [&old, &new].map(|folder| folder.path().to_str().unwrap());
    let arguments = ["diff", old, new, "--samples", "1500", "--seed", "7"];
    let first = run(arguments).stdout;
    let file = tempfile::tempdir().unwrap();
    let path = file.path().join("told");
    assert!(run([&arguments[..], &["--output", path.to_str().unwrap()]].concat()).stdout.is_empty());
    assert_eq!(fs::read_to_string(path).unwrap(), first);
    assert!(first.contains("(seed 7)") && first.contains("fact `calls` of `wren`: several -> none"));
    assert!(first.contains("shortest sheet: --set calls=must"), "{first}");
}

#[test]
fn faults_of_either_version_are_told_as_faults() {
    let (good, bad) = (folder(&[], &[]), folder(&[("is(calls, must)", "is(calls, musst)")], &[]));
    let [good, bad] = [&good, &bad].map(|folder| folder.path().to_str().unwrap());
    for arguments in [["diff", good, bad], ["diff", bad, good]] {
        let output = run(arguments);
        assert_eq!(output.status, Some(4));
        assert!(output.stderr.contains("`must`"));
    }
    let worse = folder(&[("is(number, never)", "is(number, nevver)")], &[]);
    let output = run(["diff", worse.path().to_str().unwrap(), bad]);
    assert_eq!(output.status, Some(4));
    let said = output.stderr;
    let at = |word| said.find(word).unwrap_or_else(|| panic!("{said}"));
    assert!(at("nevver") < at("musst"), "{said}");
}

/// One question with two options; two rules posted by the first; two messengers, of which the first is better placed.
fn pair_of_rules(first: [usize; 2]) -> Knowledge {
    let rule =
        |attribute| ArbitraryRule { literals: vec![(0, 0, false)], wants: (attribute, 1), is_must: true };
    ArbitraryKnowledge {
        questions: vec![(2, false)],
        least: vec![],
        ask_if: vec![None],
        offer_if: vec![],
        rules: vec![rule(0), rule(1)],
        attributes: vec![2, 2],
        facts: vec![vec![Some(1), Some(1)], first.map(Some).to_vec()],
        extras: vec![(0, 0), (0, 0)],
    }
    .knowledge()
}

#[test]
fn differences_that_count_only_together_are_told_together() {
    let compare = |new| {
        diff::compare(&pair_of_rules([0, 0]), &new, Sampling { samples: 50, seed: 1 }, &|_, _| {}).unwrap()
    };
    let both = compare(pair_of_rules([1, 1]));
    assert_eq!(both.differences.len(), 2);
    assert_eq!(both.changes.len(), 1);
    // Either fact taken back brings the earlier pick back.
    assert_eq!(both.changes[0].cause, Cause::Each(vec![0, 1]));
    let away = diff::compare(
        &pair_of_rules([1, 1]),
        &pair_of_rules([0, 0]),
        Sampling { samples: 50, seed: 1 },
        &|_, _| {},
    );
    // Only both facts taken back do.
    assert_eq!(away.unwrap().changes[0].cause, Cause::Together(vec![0, 1]));
    assert!(compare(pair_of_rules([1, 0])).changes.is_empty());
}

/// Every sheet over the common questions, with its number of ticked options.
fn every_sheet(merge: &Merge<'_>, several: &[bool]) -> Vec<(u32, AnswerSheet)> {
    let mut sheets = vec![(0, AnswerSheet::default())];
    for ((question, count), several) in merge.questions().zip(several) {
        let sets: Vec<OptionSet> = if *several {
            (0..count).map(OptionIx).collect::<OptionSet>().subsets().skip(1).collect()
        } else {
            (0..count).map(|option| OptionSet::only(OptionIx(option))).collect()
        };
        let longer: Vec<_> = sheets
            .iter()
            .flat_map(|(size, sheet)| {
                let with =
                    move |set: &OptionSet| (size + set.count(), sheet.with(question, Answer::Chosen(*set)));
                sets.iter().map(with)
            })
            .collect();
        sheets.extend(longer);
    }
    sheets
}

fn smallest(comparison: &KnowledgeDiff) -> BTreeMap<(Option<String>, Option<String>), u32> {
    let size = |sheet: &[Vec<String>; 2]| {
        let ticks = |sheet: &[String]| sheet.iter().map(|pair| pair.split(',').count()).sum::<usize>();
        u32::try_from(ticks(&sheet[0]).max(ticks(&sheet[1]))).unwrap()
    };
    comparison
        .changes
        .iter()
        .map(|change| ((change.before.clone(), change.after.clone()), size(&change.sheet)))
        .collect()
}

/// Two small versions of the same questions.
fn versions() -> impl Strategy<Value = (ArbitraryKnowledge, ArbitraryKnowledge)> {
    let sheets = |(options, several): &(usize, bool)| if *several { 1 << options } else { options + 1 };
    let is_small = move |arbitrary: &ArbitraryKnowledge| {
        arbitrary.questions.iter().map(sheets).product::<usize>() <= 3_000
    };
    (arbitrary_knowledge().prop_filter("too many sheets", is_small), arbitrary_knowledge(), 0_u8..4).prop_map(
        |(old, other, what)| {
            let mut new = old.clone();
            match what {
                0 => new.facts[0].clone_from(&other.facts[0]),
                1 => new.rules[0] = ArbitraryRule { wants: (0, 1), ..new.rules[0].clone() },
                2 => new.rules.rotate_left(1),
                _ => new.facts.reverse(),
            }
            for facts in &mut new.facts {
                facts.resize(old.attributes.len(), None);
            }
            (old, new)
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_change_of_a_small_version_is_found_with_its_shortest_sheet((old, new) in versions()) {
        let several: Vec<bool> = old.questions.iter().map(|(_, several)| *several).collect();
        let (old, new) = (old.knowledge(), new.knowledge());
        let merge = Merge::of(&old, &new).unwrap();
        let mut expected: BTreeMap<(Option<String>, Option<String>), u32> = BTreeMap::new();
        for (size, sheet) in every_sheet(&merge, &several) {
            let [before, after] = merge.picks(&sheet).map(|pick| pick.map(str::to_owned));
            if before != after {
                let least = expected.entry((before, after)).or_insert(size);
                *least = size.min(*least);
            }
        }
        let comparison = diff::compare(&old, &new, Sampling { samples: 300, seed: 3 }, &|_, _| {}).unwrap();
        let found = smallest(&comparison);
        for (pair, size) in &expected {
            // What needs more than the few ticks that are looked through is found by chance or not.
            prop_assert!(*size > 3 || found.get(pair) == Some(size), "{pair:?}: {size} {found:?}");
        }
        for change in &comparison.changes {
            let pair = (change.before.clone(), change.after.clone());
            let is_so = |size: &u32| !change.is_shortest || found[&pair] == *size;
            prop_assert!(expected.get(&pair).is_some_and(is_so), "{pair:?} {expected:?}");
        }
    }

    #[test]
    fn taking_everything_back_gives_the_older_version_whatever_the_two_are(
        old in arbitrary_knowledge(),
        new in arbitrary_knowledge(),
        picks in proptest::collection::vec(any::<u8>(), 24),
    ) {
        let (old, new) = (old.knowledge(), new.knowledge());
        let merge = Merge::of(&old, &new).unwrap();
        for turn in 0..4 {
            let mut sheet = AnswerSheet::default();
            for (at, (question, count)) in merge.questions().enumerate() {
                let all: OptionSet = (0..count).map(OptionIx).collect();
                let set = all.subsets().nth(usize::from(picks[(at * 4 + turn) % picks.len()]) % (1 << count)).unwrap();
                sheet.record(question, Answer::Chosen(set));
            }
            prop_assert!(merge.is_faithful(&sheet), "{sheet:?}");
        }
    }
}
