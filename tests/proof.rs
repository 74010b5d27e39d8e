//! The proof against plain enumeration, against the shipped knowledge, and against invented knowledge that is broken on purpose.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use std::cell::Cell;
use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::process::Command;
use std::rc::Rc;

use crate::support::command::{PROGRAM, finish, run};
use crate::support::knowledge::{arbitrary_knowledge, aviary_files, load_files, shipped};
use crate::support::oracle;
use crate::support::random::valid_answers;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use which_messenger::answers::{Answer, AnswerSheet, Part, Selection};
use which_messenger::engine::{Engine, Warning};
use which_messenger::knowledge::{
    Condition, Criterion, Handle, Kind, Knowledge, Level, Messenger, OptionIx, OptionSet, Question, Rule,
};
use which_messenger::load::{self, SourceFile};
use which_messenger::proof::{Budget, Failure, Obligation, Proof, prove};

fn proof(knowledge: &Knowledge, sheets: usize) -> Proof {
    prove(knowledge, &Budget { sheets, is_over: Rc::new(|| false) }, &|_, _| {})
}

/// A proof whose time is over when it has been asked for so many times.
fn hasty_proof(knowledge: &Knowledge, looks: usize) -> Proof {
    let looked = Cell::new(0);
    let is_over = move || {
        looked.set(looked.get() + 1);
        looked.get() > looks
    };
    prove(knowledge, &Budget { sheets: 5, is_over: Rc::new(is_over) }, &|_, _| {})
}

/// Every sheet with every question answered, in one of the ways that `answers` knows for a question and what it offers.
fn sheets(
    knowledge: &Knowledge,
    answers: &mut dyn FnMut(&Question, OptionSet) -> Vec<Answer>,
) -> Vec<AnswerSheet> {
    let mut sheets = vec![AnswerSheet::default()];
    for (handle, question) in knowledge.questions.iter() {
        let mut longer = Vec::new();
        for sheet in sheets {
            let Part::Unanswered { offered } = sheet.in_force(knowledge).part(handle) else {
                longer.push(sheet);
                continue;
            };
            longer.extend(answers(question, offered).into_iter().map(|answer| sheet.with(handle, answer)));
        }
        sheets = longer;
    }
    sheets
}

/// Every sheet of a person who knows every answer.
fn every_sheet(knowledge: &Knowledge) -> Vec<AnswerSheet> {
    sheets(knowledge, &mut |question, offered| {
        valid_answers(question, offered).into_iter().map(Answer::Chosen).collect()
    })
}

/// Whether anybody, also one who does not know every answer, meets a question that offers too little to answer it.
fn is_anybody_stuck(knowledge: &Knowledge) -> bool {
    let mut is_stuck = false;
    sheets(knowledge, &mut |question, offered| {
        let answers = valid_answers(question, offered);
        is_stuck |= answers.is_empty();
        answers.into_iter().map(Answer::Chosen).chain([Answer::DontKnow]).collect()
    });
    is_stuck
}

/// Every condition that can change what a person is asked or told.
fn conditions(knowledge: &Knowledge) -> Vec<&Condition> {
    let mut all: Vec<&Condition> = knowledge.rules.iter().map(|(_, rule)| &rule.when).collect();
    for (_, question) in knowledge.questions.iter() {
        all.push(&question.ask_if);
        all.extend(question.options.iter().map(|option| &option.offer_if));
    }
    for (_, messenger) in knowledge.messengers.iter() {
        all.extend(messenger.apps.iter().map(|app| &app.use_if));
        let downloads = messenger.apps.iter().flat_map(|app| &app.downloads);
        all.extend(downloads.map(|download| &knowledge.channels[download.channel].offer_if));
        all.extend(messenger.cautions.iter().map(|caution| &caution.when));
    }
    all.extend(knowledge.guides.iter().flat_map(|(_, guide)| guide.conditions()));
    all
}

/// The names of all that some sheet shows, by looking at every sheet.
fn reachable(knowledge: &Knowledge, sheets: &[AnswerSheet]) -> BTreeSet<String> {
    let mut reachable = BTreeSet::new();
    let engine = Engine::new(knowledge);
    for sheet in sheets {
        let selection = sheet.in_force(knowledge);
        let posted = oracle::posted(knowledge, &selection);
        for rule in &posted {
            reachable.insert(format!("rule `{}`", knowledge.rules[*rule].id));
        }
        for (handle, question) in knowledge.questions.iter() {
            reachable.extend(options_that_matter(knowledge, &selection, handle, question));
        }
        if preferences_decide(knowledge, sheet, &posted) {
            reachable.insert("`preferences` in `ranking`".into());
        }
        if let Some(pick) = engine.assess(sheet).pick() {
            let messenger = &knowledge.messengers[pick.messenger];
            let id = &messenger.id;
            reachable.insert(format!("messenger `{id}`"));
            reachable.insert(format!("app `{}` of `{id}`", messenger.apps[pick.advice.app].id));
            for guide in &pick.advice.guides {
                reachable.insert(format!("guide `{}` of `{id}`", knowledge.guides[guide.guide].id));
            }
            for guide in pick.advice.guides.iter().filter(|guide| guide.is_needed) {
                reachable
                    .insert(format!("`needed_if` of guide `{}` of `{id}`", knowledge.guides[guide.guide].id));
            }
            for download in &pick.advice.downloads {
                reachable.insert(format!("channel `{}`", knowledge.channels[download.channel].id));
            }
            for warning in &pick.advice.warnings {
                if let Warning::Stated(at) = warning {
                    reachable.insert(format!("caution `{}` of `{id}`", messenger.cautions[*at].id));
                }
            }
        }
    }
    reachable
}

/// The names of the questions that some interview asks, by holding every interview, with *I don't know* for an answer too.
fn asked(knowledge: &Knowledge) -> BTreeSet<String> {
    let engine = Engine::new(knowledge);
    let mut asked = BTreeSet::new();
    let mut open = vec![AnswerSheet::default()];
    while let Some(sheet) = open.pop() {
        let Some(question) = engine.interview(&sheet).next_refining() else { continue };
        asked.insert(format!("question `{}`", knowledge.questions[question].id));
        let offered = sheet.in_force(knowledge).offered(&knowledge.questions[question]);
        let answers = valid_answers(&knowledge.questions[question], offered).into_iter().map(Answer::Chosen);
        open.extend(answers.chain([Answer::DontKnow]).map(|answer| sheet.with(question, answer)));
    }
    asked
}

fn options_that_matter(
    knowledge: &Knowledge,
    selection: &Selection,
    handle: Handle<Question>,
    question: &Question,
) -> Vec<String> {
    let chosen = selection.chosen(handle);
    let changes = |without: OptionSet| {
        conditions(knowledge).into_iter().any(|condition| {
            let changed =
                condition.holds(&|other| if other == handle { without } else { selection.chosen(other) });
            changed != selection.meets(condition)
        })
    };
    let is_platform = |option: OptionIx| {
        handle == knowledge.devices
            && knowledge.messengers.iter().any(|(_, messenger)| {
                let downloads = messenger.apps.iter().flat_map(|app| &app.downloads);
                downloads.map(|download| download.platform).any(|platform| platform == option)
                    || messenger.guides.iter().any(|guide| knowledge.guides[*guide].on.contains(&option))
            })
    };
    let ticked = question.options().filter(|(option, _)| chosen.has(*option));
    let matter = ticked.filter(|(option, _)| is_platform(*option) || changes(chosen.toggled(*option)));
    matter.map(|(_, option)| format!("option `{}` of question `{}`", option.id, question.id)).collect()
}

/// Whether preferences put somebody behind, in a ranking that begins with them.
fn preferences_decide(knowledge: &Knowledge, sheet: &AnswerSheet, posted: &[Handle<Rule>]) -> bool {
    if knowledge.ranking[0] != Criterion::Preferences {
        return false;
    }
    let survivors = oracle::survivors(knowledge, sheet);
    let levels = |messenger: &Handle<Messenger>| -> Vec<Level> {
        let preferences = posted.iter().filter_map(|rule| knowledge.rules[*rule].prefer);
        preferences.map(|wanted| knowledge.preferred(*messenger, wanted)).collect()
    };
    survivors.iter().map(levels).collect::<BTreeSet<_>>().len() > 1
}

/// The names of all that must be alive. A question that must be answered may have one option that says nothing.
fn unreachable(
    knowledge: &Knowledge,
    reachable: &BTreeSet<String>,
    sheets: &[AnswerSheet],
) -> BTreeSet<String> {
    let mut names: Vec<String> = vec!["`preferences` in `ranking`".into()];
    for (handle, question) in knowledge.questions.iter() {
        names.push(format!("question `{}`", question.id));
        let mut may_say_nothing = question.kind != (Kind::Any { min: 0 });
        for (option, row) in question.options() {
            let name = format!("option `{}` of question `{}`", row.id, question.id);
            let can_be_chosen =
                sheets.iter().any(|sheet| sheet.in_force(knowledge).chosen(handle).has(option));
            let is_spared = may_say_nothing && can_be_chosen && !reachable.contains(&name);
            may_say_nothing &= !is_spared;
            if !is_spared {
                names.push(name);
            }
        }
    }
    names.extend(knowledge.channels.iter().map(|(_, channel)| format!("channel `{}`", channel.id)));
    names.extend(knowledge.rules.iter().map(|(_, rule)| format!("rule `{}`", rule.id)));
    for (_, messenger) in knowledge.messengers.iter() {
        let id = &messenger.id;
        names.push(format!("messenger `{id}`"));
        names.extend(messenger.apps.iter().map(|app| format!("app `{}` of `{id}`", app.id)));
        names.extend(messenger.cautions.iter().map(|caution| format!("caution `{}` of `{id}`", caution.id)));
        let guides = messenger.guides.iter().map(|guide| &knowledge.guides[*guide]);
        names.extend(guides.clone().map(|guide| format!("guide `{}` of `{id}`", guide.id)));
        let needed = guides.filter(|guide| guide.needed_if.is_some());
        names.extend(needed.map(|guide| format!("`needed_if` of guide `{}` of `{id}`", guide.id)));
    }
    names.into_iter().filter(|name| !reachable.contains(name)).collect()
}

const PROBLEMS: usize = 200;
const MOST_SHEETS: usize = 1_500;

#[test]
fn the_proof_finds_what_plain_enumeration_finds() {
    let mut runner = TestRunner::deterministic();
    let (mut problems, mut found, mut conflicts, mut halfway) = (0, 0, 0, 0);
    while problems < PROBLEMS {
        let arbitrary = arbitrary_knowledge().new_tree(&mut runner).unwrap().current();
        let most: usize = arbitrary
            .questions
            .iter()
            .map(|(options, any)| if *any { 1 << options } else { *options })
            .product();
        if most > MOST_SHEETS {
            continue;
        }
        problems += 1;
        let knowledge = arbitrary.knowledge();
        assert_eq!(knowledge.ranking[0], Criterion::Preferences);
        let sheets = every_sheet(&knowledge);
        let is_anybody_stuck = is_anybody_stuck(&knowledge);
        let mut reachable = reachable(&knowledge, &sheets);
        reachable.extend(asked(&knowledge));
        let expected = unreachable(&knowledge, &reachable, &sheets);
        let engine = Engine::new(&knowledge);
        let somebody_wins = sheets.iter().any(|sheet| engine.winner(sheet).is_some());
        for drawn in [0, 5] {
            let proof = proof(&knowledge, drawn);
            let (endings, others): (Vec<&Failure>, Vec<&Failure>) =
                proof.failures.iter().partition(|failure| failure.obligation == Obligation::Endings);
            let named: BTreeSet<String> = others.iter().map(|failure| failure.subject.clone()).collect();
            assert_eq!(named, expected, "{arbitrary:?}");
            assert!(proof.failures.iter().all(|failure| !failure.is_undecided), "{:?}", proof.failures);
            assert_eq!(endings.is_empty(), somebody_wins && !is_anybody_stuck, "{arbitrary:?} {endings:?}");
            for failure in &proof.failures {
                replays(&knowledge, failure);
            }
        }
        halfway +=
            [1, 10, 40, 160].into_iter().filter(|looks| is_halfway(&knowledge, *looks, &expected)).count();
        found += expected.len();
        conflicts += usize::from(sheets.iter().any(|sheet| engine.winner(sheet).is_none()));
    }
    assert!(
        found > PROBLEMS && conflicts > PROBLEMS / 10 && halfway > PROBLEMS / 2,
        "too easy: {found} dead, {conflicts} with conflicts, {halfway} stopped halfway"
    );
}

/// Whether a hasty proof found some of what is dead and not all; what it says is so, and whatever it does not know it says.
fn is_halfway(knowledge: &Knowledge, looks: usize, expected: &BTreeSet<String>) -> bool {
    let proof = hasty_proof(knowledge, looks);
    let names = |is_undecided: bool| -> BTreeSet<String> {
        let pieces = proof.failures.iter().filter(|failure| failure.obligation != Obligation::Endings);
        let of = pieces.filter(|failure| failure.is_undecided == is_undecided);
        of.map(|failure| failure.subject.clone()).collect()
    };
    let (undecided, failed) = (names(true), names(false));
    assert!(failed.is_subset(expected), "{failed:?} {expected:?}");
    let told: BTreeSet<String> = failed.union(&undecided).cloned().collect();
    assert!(expected.is_subset(&told), "{told:?} {expected:?}");
    !failed.is_empty() && !undecided.is_empty()
}

/// The sheet of a witness, as `--set` takes it.
fn sheet(knowledge: &Knowledge, failure: &Failure) -> AnswerSheet {
    let mut sheet = AnswerSheet::default();
    for pair in &failure.witness.as_ref().unwrap().set {
        let (question, options) = pair.split_once('=').unwrap();
        let (question, answer) = load::parse_answer(knowledge, question, options).unwrap();
        sheet.record(question, answer);
    }
    sheet
}

/// A witness leads where it says.
fn replays(knowledge: &Knowledge, failure: &Failure) {
    if let Some(witness) = &failure.witness {
        let winner = Engine::new(knowledge).winner(&sheet(knowledge, failure));
        let id = winner.map(|winner| knowledge.messengers[winner].id.clone());
        assert_eq!(id, witness.leads_to, "{failure:?}");
        // What it shows is not what is said never to be. That a question applies is no sign that it is asked.
        let shown = reachable(knowledge, &[sheet(knowledge, failure)]);
        assert!(
            failure.obligation == Obligation::Endings || !shown.contains(&failure.subject),
            "{failure:#?}"
        );
        assert!(failure.subject != "every sheet" || witness.leads_to.is_none(), "{failure:#?}");
    }
}

/// The files of the aviary with one text replaced.
fn mutated(file: usize, old: &str, new: &str) -> [SourceFile; 2] {
    let mut files = aviary_files();
    assert_eq!(files[file].text.matches(old).count(), 1, "{old}");
    files[file] = SourceFile::new(files[file].name.clone(), files[file].text.replace(old, new));
    files
}

/// What `check` says of the files, in a snapshot by the name of the test; each command that it prints leads where it says.
fn told(files: &[SourceFile; 2]) {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("it's my knowledge");
    std::fs::create_dir(&dir).unwrap();
    for file in files {
        std::fs::write(dir.join(&file.name), &file.text).unwrap();
    }
    let check = run([OsStr::new("check"), dir.as_os_str()]);
    assert_eq!(check.status, Some(4), "{}", check.stderr);
    let said = check.stdout;
    let lines: Vec<&str> = said.lines().collect();
    for pair in lines.windows(2).filter(|pair| pair[1].trim().starts_with("which-messenger recommend")) {
        let line = pair[1].replacen("which-messenger", &format!("{PROGRAM} --format json"), 1);
        let mut shell = Command::new("sh");
        shell.arg("-c").arg(&line).env_clear();
        let json = finish(shell, "").parsed();
        let leads_to = json["pick"]["messenger"].as_str().unwrap_or("a conflict");
        assert!(pair[0].ends_with(&format!("it leads to {leads_to}:")), "{} but {leads_to}", pair[0]);
    }
    let failures = said.split("\nknowledge ").next().unwrap();
    let failures = failures.replace(&folder.path().display().to_string(), "FOLDER");
    let test = std::thread::current();
    let name = test.name().unwrap().rsplit("::").next().unwrap();
    insta::assert_snapshot!(name, failures);
}

/// The one failure of `obligation` in the aviary with one text replaced, its witness replayed.
fn broken(file: usize, old: &str, new: &str, obligation: Obligation) -> (Knowledge, Failure) {
    let files = mutated(file, old, new);
    let knowledge = load_files(&files);
    told(&files);
    let failures = proof(&knowledge, 2_000).failures;
    for failure in &failures {
        replays(&knowledge, failure);
    }
    let mut of: Vec<Failure> =
        failures.into_iter().filter(|failure| failure.obligation == obligation).collect();
    assert_eq!(of.len(), 1, "{of:#?}");
    (knowledge, of.remove(0))
}

const QUESTIONS: usize = 0;
const MESSENGERS: usize = 1;

/// Where a rule can be put in front of the others.
const FIRST_RULE: &str = "        // The first rule: tests put others before it.";

fn further_rule(rule: &str) -> String {
    format!("(id: further, because: \"we say so\", guards: comfort, {rule}),\n{FIRST_RULE}")
}

/// Whether a rule is posted on the sheet of a witness.
fn is_posted(knowledge: &Knowledge, failure: &Failure, id: &str) -> bool {
    let selection = sheet(knowledge, failure).in_force(knowledge);
    oracle::posted(knowledge, &selection).iter().any(|rule| knowledge.rules[*rule].id == id)
}

fn set(failure: &Failure) -> Vec<&str> {
    failure.witness.as_ref().unwrap().set.iter().map(String::as_str).collect()
}

#[test]
fn the_shipped_knowledge_is_proved() {
    assert_eq!(proof(shipped(), 2_000).failures, []);
    assert_eq!(proof(shipped(), 0).failures, [], "without a sample");
}

#[test]
fn a_requirement_that_nobody_meets_and_no_answer_takes_back_is_a_conflict_without_a_way_out() {
    let rule = further_rule("when: always, require: {offline: nearby, calls: several}");
    let (_, failure) = broken(QUESTIONS, FIRST_RULE, &rule, Obligation::Endings);
    assert_eq!(failure.because, ["rule `further` is not posted"]);
    let witness = failure.witness.unwrap();
    assert_eq!((witness.set.len(), witness.leads_to), (0, None));
}

#[test]
fn a_question_that_offers_nothing_is_found_with_the_answers_that_lead_there() {
    let (old, new) = (
        "(id: play, label: \"From Google Play\"),",
        "(id: play, label: \"From Google Play\", offer_if: not(is(number, none))),",
    );
    let files = mutated(QUESTIONS, old, new);
    let twice = files[QUESTIONS]
        .text
        .replace("label: \"Not from Google\"),", "label: \"Not from Google\", offer_if: is(number, fine)),");
    let files = [SourceFile::new("questions.ron", twice), files[1].clone()];
    told(&files);
    let knowledge = load_files(&files);
    let failures = proof(&knowledge, 2_000).failures;
    let failure = failures.iter().find(|failure| failure.obligation == Obligation::Endings).unwrap();
    assert_eq!(failure.subject, "question `store`");
    let shown = sheet(&knowledge, failure).in_force(&knowledge);
    let store = knowledge.question("store").unwrap();
    assert_eq!(shown.part(store), Part::Unanswered { offered: OptionSet::default() });
    assert_eq!(set(failure), ["devices=android", "number=none"]);
}

#[test]
fn two_messengers_on_one_level_of_the_last_criterion_are_a_fault_of_the_files() {
    let mut files = aviary_files();
    let text = files[MESSENGERS].text.replace("page_order: (level: second,", "page_order: (level: first,");
    files[MESSENGERS] = SourceFile::new("messengers.ron", text);
    let diagnostics = load::knowledge(&files).unwrap_err();
    assert!(load::render_diagnostics(&files, &diagnostics, false).contains("`wren` and `magpie` apart"));
}

#[test]
fn a_question_that_nobody_is_asked_is_found_with_the_fewest_conditions() {
    let ask_if = "ask_if: all([is(devices, android), is(worry, anonymity), is(worry, blocked)]),";
    let (knowledge, failure) =
        broken(QUESTIONS, "ask_if: is(devices, android),", ask_if, Obligation::Questions);
    assert_eq!(failure.subject, "question `store`");
    let core = ["is(worry, anonymity)", "is(worry, blocked)", "`worry` takes one option"];
    assert_eq!(failure.because, core);
    assert_eq!(set(&failure), ["worry=anonymity"]);
    let store = knowledge.question("store").unwrap();
    assert_eq!(sheet(&knowledge, &failure).in_force(&knowledge).part(store), Part::NotApplicable);
}

#[test]
fn a_question_that_is_left_out_wherever_it_applies_is_found() {
    let question =
        "(id: colour, topic: \"Colour\", ask: \"Which?\", why: \"We ask.\", choose: one, about: choice,
            ask_if: is(devices, android), options: [(id: red, label: \"Red\"), (id: blue, label: \"Blue\")]),
    ],
    rules: [";
    // Everybody meets what it asks for.
    let rule = further_rule("when: is(colour, red), require: {metadata: much}");
    let mut files = mutated(QUESTIONS, "    ],\n    rules: [", question);
    files[QUESTIONS] = SourceFile::new("questions.ron", files[QUESTIONS].text.replacen(FIRST_RULE, &rule, 1));
    told(&files);
    let knowledge = load_files(&files);
    let failures = proof(&knowledge, 2_000).failures;
    assert_eq!(failures.len(), 1, "{failures:#?}");
    assert_eq!(failures[0].subject, "question `colour`");
    assert!(failures[0].says.contains("no answer to it can change anything"));
    assert_eq!(set(&failures[0]), ["devices=android"]);
    replays(&knowledge, &failures[0]);
}

/// An option of the devices of others that nothing else hangs on by accident.
const IPHONES: &str = "(id: iphone, label: \"iPhones\"),";

#[test]
fn an_option_that_can_never_be_chosen_is_found() {
    let new =
        "(id: iphone, label: \"iPhones\", offer_if: all([is(devices, iphone), not(is(devices, iphone))])),";
    let (_, failure) = broken(QUESTIONS, IPHONES, new, Obligation::Options);
    assert_eq!(failure.subject, "option `iphone` of question `contacts`");
    let offer =
        "`iphone` of `contacts` is offered only if all([is(devices, iphone), not(is(devices, iphone))])";
    assert_eq!(failure.because, ["is(contacts, iphone)", offer]);
}

#[test]
fn an_option_that_changes_nothing_is_found() {
    let new = format!("{IPHONES} (id: pager, label: \"Pagers\"),");
    let (knowledge, failure) = broken(QUESTIONS, IPHONES, &new, Obligation::Options);
    assert_eq!(failure.subject, "option `pager` of question `contacts`");
    assert_eq!(set(&failure), ["contacts=pager"]);
    let nothing = Engine::new(&knowledge).assess(&AnswerSheet::default()).outcome;
    assert_eq!(Engine::new(&knowledge).assess(&sheet(&knowledge, &failure)).outcome, nothing);
}

#[test]
fn a_rule_that_is_never_posted_is_found_with_the_fewest_conditions() {
    let when = "all([is(devices, android), is(also, anonymity), is(worry, nothing_special)])";
    let rule = further_rule(&format!("when: {when}, require: {{calls: several}}"));
    let (knowledge, failure) = broken(QUESTIONS, FIRST_RULE, &rule, Obligation::Rules);
    assert_eq!(failure.subject, "rule `further`");
    let core = [
        "is(also, anonymity)",
        "is(worry, nothing_special)",
        "`also` is asked only if not(is(worry, nothing_special))",
    ];
    assert_eq!(failure.because, core);
    assert_eq!(set(&failure), ["also=anonymity"]);
    assert!(!is_posted(&knowledge, &failure, "further"));
}

#[test]
fn a_criterion_that_never_decides_is_found() {
    let (old, new) = ("ease, page_order]", "ease, metadata, page_order]");
    let files = mutated(QUESTIONS, old, new);
    told(&files);
    let knowledge = load_files(&files);
    let failures = proof(&knowledge, 2_000).failures;
    assert_eq!(failures.len(), 1, "{failures:#?}");
    assert_eq!(failures[0].subject, "`metadata` in `ranking`");
    replays(&knowledge, &failures[0]);
}

#[test]
fn a_messenger_that_is_never_picked_is_found_unless_it_is_there_for_comparison_only() {
    let rule = further_rule("when: always, require: {calls: one}");
    let (knowledge, failure) = broken(QUESTIONS, FIRST_RULE, &rule, Obligation::Messengers);
    assert_eq!(failure.subject, "messenger `robin`");
    assert_eq!(failure.because, ["rule `further` is not posted"]);
    assert!(is_posted(&knowledge, &failure, "further"));
    let files = mutated(QUESTIONS, FIRST_RULE, &rule);
    let marked = files[MESSENGERS].text.replace(
        "name: \"Robin\",\n            summary",
        "name: \"Robin\", comparison_only: true,\n            summary",
    );
    let knowledge = load_files(&[files[0].clone(), SourceFile::new("messengers.ron", marked)]);
    let failures = proof(&knowledge, 2_000).failures;
    assert!(!failures.iter().any(|failure| failure.subject.contains("robin")), "{failures:#?}");
    assert_eq!(Engine::new(&knowledge).assess(&AnswerSheet::default()).exclusions, []);
}

#[test]
fn an_app_that_comes_with_no_pick_is_found() {
    let (old, new) =
        ("use_if: all([is(devices, android),", "use_if: all([is(network, cut_off), is(devices, android),");
    let (knowledge, failure) = broken(MESSENGERS, old, new, Obligation::Apps);
    assert_eq!(failure.subject, "app `wren_free` of `wren`");
    assert!(set(&failure).contains(&"network=cut_off"));
    assert!(is_posted(&knowledge, &failure, "cut_off"));
}

#[test]
fn a_caution_that_is_said_of_no_pick_is_found() {
    let old = "id: number_is_known, when: always";
    let new = "id: number_is_known, when: is(network, cut_off)";
    let (_, failure) = broken(MESSENGERS, old, new, Obligation::Cautions);
    assert_eq!(failure.subject, "caution `number_is_known` of `wren`");
    assert_eq!(set(&failure), ["network=cut_off"]);
    assert_eq!(failure.witness.unwrap().leads_to.as_deref(), Some("robin"));
}

#[test]
fn a_guide_that_is_shown_with_no_pick_is_found() {
    let (old, new) = ("when: is(network, cut_off), on", "when: is(calls, must), on");
    let (_, failure) = broken(MESSENGERS, old, new, Obligation::Guides);
    assert_eq!(failure.subject, "guide `add_nearby` of `robin`");
    assert!(set(&failure).contains(&"calls=must"));
}

#[test]
fn a_guide_that_is_never_needed_is_found_with_the_fewest_conditions() {
    let (old, new) =
        ("needed_if: named(fears_exposure)", "needed_if: all([is(number, hidden), is(number, fine)])");
    let (_, failure) = broken(MESSENGERS, old, new, Obligation::Guides);
    assert_eq!(failure.subject, "`needed_if` of guide `lock` of `wren`");
    assert_eq!(failure.because, ["is(number, hidden)", "is(number, fine)", "`number` takes one option"]);
}

#[test]
fn a_channel_through_which_nothing_can_be_had_is_found() {
    let old = "(id: website, label: \"the makers' website\"),";
    let new = format!("{old} (id: fax, label: \"Fax\"),");
    let (_, failure) = broken(MESSENGERS, old, &new, Obligation::Channels);
    assert_eq!(failure.subject, "channel `fax`");
}

#[test]
fn what_runs_out_of_time_is_undecided_and_no_proof() {
    let proof = prove(shipped(), &Budget { sheets: 0, is_over: Rc::new(|| true) }, &|_, _| {});
    assert!(proof.failures.iter().filter(|failure| failure.is_undecided).count() > 100);
    assert!(proof.failures.iter().all(|failure| failure.is_undecided), "{:?}", proof.failures);
}
