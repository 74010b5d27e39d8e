//! What is typed besides answers: `show`, `compare`, `setup`, the page to pass on, completions, man pages, help.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use serde_json::Value;

use crate::support::command::run;
#[cfg(unix)]
use crate::support::terminal::Terminal;

/// What a run that ends well prints.
fn printed(arguments: &[&str]) -> String {
    let output = run(arguments);
    assert!(output.status == Some(0), "{arguments:?}: {}", output.stderr);
    output.stdout
}

fn json(arguments: &[&str]) -> Value {
    serde_json::from_str(&printed(&[arguments, &["--format", "json"]].concat())).unwrap()
}

#[test]
fn one_topic_prints_its_steps_and_no_other_guide() {
    let text = printed(&["setup", "signal", "--topic", "hide_number"]);
    let steps: Vec<&str> =
        text.lines().filter(|line| line.starts_with("     ") && line.contains(". ")).collect();
    for number in 1..=8 {
        assert!(text.contains(&format!("\n     {number}. ")), "step {number} of {steps:?}");
    }
    // A step that is main for some and optional for others stands there once.
    assert_eq!(text.matches("Who Can Find Me By Number").count(), 1, "{text}");
    assert!(!text.contains("\n     9. ") && text.contains("“Who Can See My Number” to “Nobody”"), "{text}");
    assert!(!text.contains("Registration Lock"), "{text}");
}

#[test]
fn a_platform_leaves_out_guides_and_downloads_of_other_platforms() {
    let all = json(&["setup", "signal", "--all"]);
    let linux = json(&["setup", "signal", "--all", "--on", "linux"]);
    let count = |value: &Value| value["messengers"][0]["guides"].as_array().unwrap().len();
    assert!(count(&linux) > 0 && count(&linux) < count(&all));
    for guide in linux["messengers"][0]["guides"].as_array().unwrap() {
        let on = guide["on"].as_array().unwrap();
        assert!(on.is_empty() || on.contains(&"linux".into()), "{guide}");
    }
    let text = printed(&["setup", "signal", "--all", "--on", "linux"]);
    assert!(text.contains("(Linux computer)") && !text.contains("play.google.com"), "{text}");
}

#[test]
fn without_all_only_what_everybody_needs_is_told_and_the_rest_is_named() {
    let text = printed(&["setup", "signal"]);
    assert!(text.contains("Registration Lock") && !text.contains("Who Can See My Number"), "{text}");
    assert!(text.contains("(hide_number)"), "{text}");
    assert!(printed(&["setup", "signal", "--all"]).contains("Who Can See My Number"));
    assert!(printed(&["setup"]).contains("(hide_number)"));
}

#[test]
fn a_messenger_that_is_only_compared_with_is_shown_with_why_not_to_stay_and_how_to_leave() {
    for (language, why_not, in_favour) in [
        ("en", "Why not simply stay with it", "What is in its favour"),
        ("nl", "Waarom je er niet gewoon bij blijft", "Wat ervoor pleit"),
    ] {
        let text = printed(&["--lang", language, "show", "whatsapp", "--format", "markdown"]);
        let at = |wanted: &str| text.find(wanted).unwrap();
        assert!(at(why_not) < at(in_favour), "{text}");
        // the steps of both guides are there without asking for them
        assert!(at("Two-step verification") < at("Delete my account"), "{text}");
        assert!(!printed(&["--lang", language, "show", "signal"]).contains(why_not));
    }
}

#[test]
fn show_names_every_fact_with_its_date_and_every_address() {
    for id in ["signal", "simplex", "briar", "element", "session"] {
        let (text, value) = (printed(&["show", id, "--format", "markdown"]), json(&["show", id]));
        assert_eq!(value["messenger"], id);
        for fact in value["facts"].as_array().unwrap() {
            let year = fact["date"].as_str().unwrap().split('-').next().unwrap();
            let level = fact["label"].as_str().unwrap_or("not known");
            let line =
                text.lines().find(|line| line.contains(&format!("**{level}**")) && line.contains(year));
            assert!(line.is_some(), "{id}: {fact}");
            assert!(!fact["sources"].as_array().unwrap().is_empty(), "{id}: {fact}");
        }
        let more = value["links"]["more"].as_array().unwrap().iter().map(|link| &link["url"]);
        let downloads =
            value["apps"].as_array().unwrap().iter().flat_map(|app| app["downloads"].as_array().unwrap());
        let audits = value["audits"].as_array().unwrap().iter().map(|audit| &audit["url"]);
        for url in
            more.chain(downloads.map(|download| &download["url"])).chain(audits).filter_map(Value::as_str)
        {
            assert!(text.contains(&format!("<{url}>")), "{id}: {url}");
        }
    }
}

#[test]
fn a_comparison_fits_eighty_columns_side_by_side() {
    let text = printed(&["compare"]);
    let longest = text.lines().map(|line| line.chars().count()).max();
    assert!(longest <= Some(80), "{longest:?}:\n{text}");
    assert!(
        text.lines()
            .any(|line| line.contains("Signal") && line.contains("Briar") && line.contains("Session"))
    );
    assert!(text.contains("\n====="), "{text}");
}

#[cfg(unix)]
#[test]
fn a_comparison_folds_to_a_list_an_attribute_in_a_window_of_forty_columns() {
    let mut terminal = Terminal::start(60, 40, &["compare", "signal", "simplex", "briar"], &[]);
    assert_eq!(terminal.end(), "0");
    let all = terminal.raw();
    assert!(all.contains("  SimpleX Chat: nothing\r\n  Briar: nothing"), "{all}");
    assert!(!all.contains("====="), "{all}");
}

#[test]
fn differences_are_the_rows_in_which_not_all_are_the_same() {
    let (all, differing) = (json(&["compare"]), json(&["compare", "--differences"]));
    let rows = |value: &Value| value["attributes"].as_array().unwrap().clone();
    let levels = |row: &Value| -> Vec<Value> {
        row["facts"].as_object().unwrap().values().map(|fact| fact["level"].clone()).collect()
    };
    let expected: Vec<Value> =
        rows(&all).into_iter().filter(|row| levels(row).windows(2).any(|pair| pair[0] != pair[1])).collect();
    assert!(expected.len() < rows(&all).len());
    assert_eq!(rows(&differing), expected);
    assert!(!printed(&["compare", "--differences"]).contains("Source code published"));
}

#[test]
fn a_mistyped_id_ends_with_status_two_and_the_nearest_right_one() {
    for (arguments, right) in [
        (&["show", "sginal"][..], "signal"),
        (&["compare", "signal", "simplx"], "simplex"),
        (&["setup", "elemant"], "element"),
        (&["setup", "signal", "--topic", "hide_numbr"], "hide_number"),
        (&["setup", "--topic", "instal"], "install"),
        (&["setup", "signal", "--on", "iphnoe"], "iphone"),
        (&["recommend", "--set", "devices=andriod"], "android"),
        (
            &["recommend", "--set", "devices=android", "--for-contacts", "--reason", "own_andorid"],
            "own_android",
        ),
        (&["comapre"], "compare"),
    ] {
        let output = run(arguments);
        let errors = output.stderr;
        assert_eq!(output.status, Some(2), "{arguments:?}: {errors}");
        assert!(output.stdout.is_empty() && errors.contains(right), "{arguments:?}: {errors}");
        assert!(errors.contains("did you mean") || errors.contains("similar"), "{arguments:?}: {errors}");
    }
}

/// Somebody whose answers lead to Molly.
const HUNTED: &[&str] = &[
    "recommend",
    "--set",
    "devices=android,linux",
    "--set",
    "number=hidden",
    "--set",
    "worry=targeted_attacks",
    "--set",
    "calls=one_must",
    "--set",
    "people=motivated",
    "--set",
    "store=without_google",
    "--set",
    "several=phone_and_computer",
];

#[test]
fn the_page_to_pass_on_gives_the_reasons_that_were_chosen_and_no_others() {
    let report = printed(HUNTED);
    assert!(report.contains("Signal, with the app Molly"), "{report}");
    for format in ["text", "markdown", "html"] {
        let page = |more: &[&str]| {
            printed(&[HUNTED, &["--for-contacts", "--format", format], more].concat()).replace('\n', " ")
        };
        let bare = page(&[]);
        assert!(bare.contains("Signal") && bare.contains("play.google.com"), "{bare}");
        for secret in ["Molly", "Why Signal:", "calls with it", "You can hide your phone number", "user name"]
        {
            assert!(!bare.contains(secret), "{format} tells {secret}: {bare}");
        }
        let with_reason = page(&["--reason", "number_hidden"]);
        assert!(
            with_reason.contains("Why Signal:") && with_reason.contains("You can hide your phone number")
        );
        assert!(!with_reason.contains("Molly") && !with_reason.contains("calls with it"), "{with_reason}");
    }
}

#[test]
fn two_people_with_the_same_messenger_pass_on_the_same_page() {
    let calm = ["recommend", "--set", "devices=iphone", "--set", "people=anyone", "--for-contacts"];
    assert_eq!(printed(&calm), printed(&[HUNTED, &["--for-contacts"]].concat()));
}

#[test]
fn there_is_no_page_to_pass_on_in_a_conflict_or_as_json() {
    let conflict =
        run(["recommend", "--set", "devices=iphone", "--set", "network=cut_off", "--for-contacts"]);
    assert_eq!(conflict.status, Some(3));
    assert!(conflict.stdout.is_empty() && !conflict.stderr.is_empty());
    let json = run([HUNTED, &["--for-contacts", "--format", "json"]].concat());
    assert_eq!((json.status, json.stdout.is_empty()), (Some(2), true));
}

/// Every command, of the list that the help gives.
fn commands() -> Vec<String> {
    let help = printed(&["--help"]);
    let list = help.split("Commands:\n").nth(1).unwrap().split("\n\n").next().unwrap();
    let names = list.lines().filter(|line| line.starts_with("  ") && !line.starts_with("   "));
    names
        .map(|line| line.split_whitespace().next().unwrap().to_owned())
        .filter(|name| name != "help")
        .collect()
}

#[test]
fn the_help_of_every_command_has_examples_and_the_examples_of_looking_up_run() {
    let mut run = 0;
    for command in commands() {
        let help = printed(&[&command, "--help"]);
        let examples = help.split("Examples:\n").nth(1).unwrap_or_default();
        assert!(examples.contains(&format!("which-messenger {command}")), "{command}: {help}");
        for line in examples.lines().filter(|_| ["show", "compare", "setup"].contains(&command.as_str())) {
            let typed = line.trim().trim_start_matches("which-messenger ");
            let typed = typed.split("  ").next().unwrap_or_default();
            let arguments: Vec<&str> = typed.split(" --output").next().unwrap().split_whitespace().collect();
            printed(&arguments);
            run += 1;
        }
    }
    assert!(run >= 9, "{run}");
}

#[test]
fn completions_for_each_shell_know_every_command() {
    for shell in ["bash", "zsh", "fish", "powershell"] {
        let script = printed(&["completions", shell]);
        for word in commands().iter().map(String::as_str).chain(["differences", "for-contacts"]) {
            assert!(script.contains(word), "{shell}: {word}");
        }
    }
}

#[test]
fn there_is_a_man_page_for_the_program_and_for_each_command() {
    let folder = tempfile::tempdir().unwrap();
    let inside = folder.path().join("man1");
    printed(&["man", inside.to_str().unwrap()]);
    let page = |name: &str| std::fs::read_to_string(inside.join(name)).unwrap();
    assert!(page("which-messenger.1").contains("Exit status"));
    for command in commands() {
        let text = page(&format!("which-messenger-{command}.1"));
        assert!(
            text.starts_with(".ie") && text.contains(".TH") && text.contains(".SH EXAMPLES"),
            "{command}: {text}"
        );
    }
}
