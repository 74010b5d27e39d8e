//! The shipped knowledge: no error, and the rules that must hold whatever the wording.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

use std::collections::BTreeSet;

use which_messenger::answers::AnswerSheet;
use which_messenger::engine::{Engine, Outcome};
use which_messenger::knowledge::{Condition, Knowledge, OptionIx, Step};
use which_messenger::load;

use crate::support::knowledge::{load_files, shipped};
use crate::support::oracle;

fn sheet(knowledge: &Knowledge, answers: &str) -> AnswerSheet {
    let mut sheet = AnswerSheet::default();
    for pair in answers.split_whitespace() {
        let (question, options) = pair.split_once('=').unwrap();
        let (question, answer) =
            load::parse_answer(knowledge, question, options).unwrap_or_else(|slip| panic!("{slip}"));
        sheet.record(question, answer);
    }
    sheet
}

/// Who is left, by id.
fn left(knowledge: &Knowledge, answers: &str) -> BTreeSet<String> {
    let survivors = oracle::survivors(knowledge, &sheet(knowledge, answers));
    survivors.into_iter().map(|messenger| knowledge.messengers[messenger].id.clone()).collect()
}

const ALL: [&str; 5] = ["signal", "simplex", "briar", "element", "session"];

/// Who is only compared with.
const COMPARED: [&str; 10] = [
    "whatsapp",
    "telegram",
    "apple_messages",
    "google_messages",
    "messenger",
    "sms",
    "threema",
    "wire",
    "delta_chat",
    "xmpp",
];

fn all_but(out: &[&str]) -> BTreeSet<String> {
    ALL.iter().filter(|id| !out.contains(id)).map(|id| (*id).to_owned()).collect()
}

fn only(ids: &[&str]) -> BTreeSet<String> {
    ids.iter().map(|id| (*id).to_owned()).collect()
}

#[test]
fn what_the_program_holds_is_what_the_shipped_files_say() {
    assert_eq!(format!("{:?}", load::shipped_ids().unwrap()), format!("{:?}", shipped().ids()));
    for tag in load::languages(None) {
        let mut read = load_files(&load::embedded());
        let translation = load::language(&tag, None).unwrap().knowledge;
        assert_eq!(translation.is_none(), tag == "en");
        if let Some(file) = translation {
            load::translate(&mut read, &file);
        }
        assert_eq!(format!("{:#?}", load::shipped(&tag).unwrap()), format!("{read:#?}"), "{tag}");
    }
}

#[test]
fn the_shipped_files_have_no_fault() {
    let knowledge = shipped();
    let ids: BTreeSet<String> =
        knowledge.candidates().map(|messenger| knowledge.messengers[messenger].id.clone()).collect();
    assert_eq!(ids, only(&ALL));
    let compared = knowledge.messengers.iter().filter(|(_, messenger)| messenger.is_comparison_only);
    let compared: BTreeSet<String> = compared.map(|(_, messenger)| messenger.id.clone()).collect();
    assert_eq!(compared, only(&COMPARED));
    assert_eq!(knowledge.questions.len(), 18);
}

#[test]
fn every_hard_rule_holds_for_every_messenger() {
    let knowledge = shipped();
    let rules: &[(&str, BTreeSet<String>)] = &[
        ("devices=android", all_but(&[])),
        ("devices=iphone", all_but(&["briar"])),
        ("devices=android,macos", all_but(&["briar"])),
        ("contacts=iphone", all_but(&["briar"])),
        ("contacts=android,macos", all_but(&["briar"])),
        ("devices=browser", only(&["element"])),
        ("devices=android,browser", only(&["element"])),
        ("devices=windows", all_but(&["signal"])),
        ("devices=linux", all_but(&["signal"])),
        ("devices=macos", all_but(&["signal", "briar"])),
        ("devices=android,windows,linux", all_but(&[])),
        ("number=none", all_but(&["signal"])),
        ("number=never", all_but(&["signal"])),
        ("devices=android store=play number=none", all_but(&[])),
        ("devices=android store=play number=never", all_but(&[])),
        ("devices=android number=never", all_but(&["signal"])),
        ("devices=android store=without_google number=never", all_but(&["signal"])),
        ("devices=iphone number=never", all_but(&["signal", "briar"])),
        ("number=hidden", all_but(&[])),
        ("number=fine", all_but(&[])),
        ("secrecy=years", all_but(&["element", "session"])),
        ("worry=targeted_attacks", all_but(&["element", "session"])),
        ("worry=anonymity also=targeted_attacks", all_but(&["element", "session"])),
        ("vanish=must", all_but(&["element"])),
        ("vanish=nice", all_but(&[])),
        ("network=cut_off", only(&["briar"])),
        ("ip=must", only(&["briar", "session"])),
        ("calls=one_must", all_but(&["briar"])),
        ("calls=group_must", only(&["signal", "element"])),
        ("group=hundred", all_but(&["briar"])),
        ("group=thousand", only(&["signal", "element"])),
        ("group=open", only(&["simplex", "element", "session"])),
        ("several=phone_and_computer", all_but(&["briar", "simplex"])),
        ("several=equal", only(&["element", "session"])),
        ("recovery=account", all_but(&["briar"])),
        ("recovery=messages", all_but(&["briar", "session"])),
        ("people=organisation", only(&["simplex", "element"])),
    ];
    for (answers, expected) in rules {
        assert_eq!(left(knowledge, answers), *expected, "{answers}");
    }
}

#[test]
fn a_hidden_number_makes_the_guide_with_seven_steps_needed() {
    let knowledge = shipped();
    let answers = sheet(knowledge, "devices=android number=hidden people=anyone");
    let Outcome::Pick(pick) = Engine::new(knowledge).assess(&answers).outcome else { panic!("no pick") };
    let signal = &knowledge.messengers[pick.messenger];
    assert_eq!(signal.id, "signal");
    let at = signal.guides.iter().find(|guide| knowledge.guides[**guide].id == "hide_number").unwrap();
    assert!(pick.advice.demands(*at));
    let guide = &knowledge.guides[*at];
    // Seven steps on each phone, the last of them for those who fear exposure; for everybody else it is optional.
    for phone in ["android", "iphone"] {
        let platforms = &knowledge.questions[knowledge.devices].options;
        let at = platforms.iter().position(|option| option.id == phone).unwrap();
        let phone = OptionIx(u8::try_from(at).unwrap());
        let on_it = |step: &&Step| step.on.is_empty() || step.on.contains(&phone);
        assert_eq!(guide.steps.iter().filter(on_it).count(), 7);
    }
    let last = guide.steps.last().unwrap();
    let [optional] = guide.optional.as_slice() else { panic!("not one optional step") };
    assert!(last.text.contains("**Who Can Find Me By Number**"));
    assert!(optional.text.contains("**Who Can Find Me By Number**"));
    assert_eq!(optional.when, Condition::Not(Box::new(last.when.clone())));
}

#[test]
fn element_and_session_always_carry_their_warning_and_their_status() {
    let knowledge = shipped();
    for (answers, id) in [("devices=browser", "element"), ("devices=iphone ip=must", "session")] {
        let Outcome::Pick(pick) = Engine::new(knowledge).assess(&sheet(knowledge, answers)).outcome else {
            panic!("no pick")
        };
        let messenger = &knowledge.messengers[pick.messenger];
        assert_eq!(messenger.id, id);
        for caution in ["no_forward_secrecy", "newer_status"] {
            let caution = messenger.cautions.iter().find(|row| row.id == caution).unwrap();
            assert_eq!(caution.when, Condition::Always, "{id}");
        }
    }
}

#[test]
fn molly_is_the_app_for_android_under_attack_from_another_store_for_people_who_take_trouble() {
    let knowledge = shipped();
    let app = |answers: &str| match Engine::new(knowledge).assess(&sheet(knowledge, answers)).outcome {
        Outcome::Pick(pick) => knowledge.messengers[pick.messenger].apps[pick.advice.app].id.clone(),
        Outcome::Conflict(_) => panic!("no pick"),
    };
    assert_eq!(app("devices=android worry=targeted_attacks store=without_google"), "molly");
    assert_eq!(
        app(
            "devices=android worry=anonymity also=targeted_attacks contacts=iphone calls=group_must people=motivated store=without_google"
        ),
        "molly"
    );
    assert_eq!(app("devices=android worry=targeted_attacks store=play"), "signal");
    assert_eq!(app("devices=android worry=targeted_attacks people=anyone store=without_google"), "signal");
    assert_eq!(
        app("devices=android worry=targeted_attacks also=supply_chain store=without_google"),
        "signal"
    );
    assert_eq!(app("devices=android worry=nothing_special store=without_google"), "signal");
    assert_eq!(app("devices=iphone worry=targeted_attacks"), "signal");
}

#[test]
fn ease_is_marked_as_judgement_and_every_fact_has_a_dated_source() {
    let knowledge = shipped();
    for (_, messenger) in knowledge.messengers.iter() {
        for ((_, attribute), (_, fact)) in knowledge.attributes.iter().zip(messenger.facts.iter()) {
            assert!(!fact.from.is_empty(), "{} {}", messenger.id, attribute.id);
            if attribute.id == "ease" {
                assert!(
                    fact.from.iter().any(|source| knowledge.sources[*source].is_judgement),
                    "{}",
                    messenger.id
                );
            }
        }
    }
}

#[test]
fn every_source_is_cited() {
    let knowledge = shipped();
    let mut cited = BTreeSet::new();
    for (_, messenger) in knowledge.messengers.iter() {
        cited.extend(messenger.facts.iter().flat_map(|(_, fact)| fact.from.iter().copied()));
        cited.extend(messenger.cautions.iter().flat_map(|caution| caution.from.iter().copied()));
    }
    cited.extend(knowledge.guides.iter().flat_map(|(_, guide)| guide.from.iter().copied()));
    for (_, criterion) in knowledge.criteria.iter() {
        cited.extend(criterion.from.iter().copied());
        cited.extend(criterion.met.iter().flat_map(|(_, met)| met.from.iter().copied()));
    }
    cited.extend(knowledge.page.footnotes.iter().flat_map(|footnote| footnote.from.iter().copied()));
    cited.extend(knowledge.page.networks.iter().flat_map(|network| network.from.iter().copied()));
    let idle: Vec<&str> = knowledge
        .sources
        .iter()
        .filter(|(source, _)| !cited.contains(source))
        .map(|(_, source)| source.id.as_str())
        .collect();
    assert!(idle.is_empty(), "{idle:?}");
}
