//! Completions in the real shells, and man pages under a real checker.
#![expect(clippy::unwrap_used, reason = "without its own files a test should fail")]

use std::fs;
use std::process::Command;

use crate::support::command::{finish, run};
use crate::support::terminal::Terminal;
use crate::support::tools::is_installed;

/// What is typed before the tab key, what the line is then, and what is typed to see the end of it.
const TYPED: [(&str, &str); 16] = [
    ("sho", "show "),
    ("show sig", "show signal "),
    ("compare signal bri", "compare signal briar "),
    ("compare --differences bri", "compare --differences briar "),
    ("completions fi", "completions fish "),
    ("setup signal --topic hide_n", "setup signal --topic hide_number "),
    ("setup --on andr", "setup --on android "),
    ("recommend --set devices=andr", "recommend --set devices=android "),
    ("recommend --set devi", "recommend --set devices="),
    ("recommend --set network=cut", "recommend --set network=cut_off "),
    ("recommend --set worry=anon", "recommend --set worry=anonymity "),
    ("show signal --lang n", "show signal --lang nl "),
    ("show signal --format mark", "show signal --format markdown "),
    ("recommend --with-", "recommend --with-devices "),
    // What a command does not take is not completed.
    ("check --sav", "check --sav"),
    ("graph --format markd", "graph --format markd"),
];

/// Types every line into a shell that has read the script, and looks at what the tab key makes of it.
fn type_all(shell: &[&str], ready: &str, extra: &[(&str, &str)]) {
    let name = shell.first().copied().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let script = folder.path().join("script");
    fs::write(&script, run(["completions", name]).stdout).unwrap();
    let home = folder.path().to_str().unwrap();
    let environment =
        [("HOME", home), ("ZDOTDIR", home), ("PS1", "$ "), ("HISTFILE", ""), ("INPUTRC", "/dev/null")];
    let mut terminal = Terminal::run(50, 100, shell, &environment);
    terminal.send(&format!("{ready} source {}; clear; echo rea''dy\r", script.display()));
    terminal.until("ready");
    for (typed, wanted) in TYPED.iter().chain(extra) {
        // A comment, so that nothing is run; the sign at the end shows where the line ends.
        terminal.send("\x15\x0c");
        terminal.until_that("an empty line", |screen| !screen.contains("messenger"));
        terminal.send(&format!("which-messenger {typed}\t"));
        if wanted == typed {
            // Nothing comes: the next sign stands right behind.
            terminal.send("%");
            terminal.until(&format!("which-messenger {typed}%"));
        } else {
            terminal.until(&format!("which-messenger {}", wanted.trim_end()));
            terminal.send("%");
            terminal.until(&format!("which-messenger {wanted}%"));
        }
    }
}

#[test]
fn bash_completes_commands_options_and_ids() {
    if is_installed("bash") {
        // Of one word bash sees three here; and several options of one question are one word.
        let own = [
            ("recommend --set=devices=andr", "recommend --set=devices=android "),
            ("recommend --set devices=android,ipho", "recommend --set devices=android,iphone "),
            (
                "recommend --set number=hidden --set worry=cens",
                "recommend --set number=hidden --set worry=censorship ",
            ),
        ];
        type_all(&["bash", "--norc", "--noprofile", "-i"], "bind 'set bell-style none';", &own);
    }
}

#[test]
fn zsh_completes_commands_options_and_ids() {
    if is_installed("zsh") {
        type_all(&["zsh", "-f", "-i"], "PS1='$ '; unsetopt beep; autoload -U compinit; compinit -D -u;", &[]);
    }
}

#[test]
fn fish_completes_commands_options_and_ids() {
    if !is_installed("fish") {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let script = folder.path().join("which-messenger.fish");
    fs::write(&script, run(["completions", "fish"]).stdout).unwrap();
    for (typed, wanted) in TYPED {
        let mut command = Command::new("fish");
        let line = format!("source {}; complete -C 'which-messenger {typed}'", script.display());
        command.args(["--no-config", "-c", &line]).env("HOME", folder.path());
        let offered = finish(command, "").stdout;
        let offered: Vec<&str> =
            offered.lines().map(|line| line.split('\t').next().unwrap_or_default()).collect();
        let last = wanted.trim_end().rsplit(' ').next().unwrap();
        if wanted == typed {
            assert!(!offered.iter().any(|word| word.starts_with(last)), "{typed}: {offered:?}");
        } else {
            assert!(offered.iter().any(|word| word.starts_with(last)), "{typed}: {offered:?}");
        }
    }
}

#[test]
fn every_script_holds_the_ids_and_asks_nobody() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = run(["completions", shell]).stdout;
        assert!(!script.contains("COMPLETE=") && !script.contains("$(which-messenger"), "{shell}");
        if ["bash", "zsh", "fish"].contains(&shell) {
            for id in ["signal", "hide_number", "android", "devices=android"] {
                assert!(script.contains(id), "{shell}: {id}");
            }
        }
    }
}

#[test]
fn completions_of_other_knowledge_complete_its_ids() {
    let script = run(["completions", "fish", "--knowledge", crate::support::command::INVENTED]).stdout;
    assert!(script.contains("magpie") && !script.contains("briar"), "{script}");
}

#[test]
fn man_pages_are_as_the_checker_wants_them() {
    if !is_installed("mandoc") {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let pages = folder.path().join("man1");
    assert_eq!(run(["man", pages.to_str().unwrap()]).status, Some(0));
    let mut names: Vec<_> = fs::read_dir(&pages).unwrap().map(|page| page.unwrap().path()).collect();
    names.sort();
    assert_eq!(names.len(), 14, "{names:?}");
    for page in names {
        let mut command = Command::new("mandoc");
        command.args(["-T", "lint", "-W", "style"]).arg(&page);
        let found = finish(command, "");
        assert_eq!(found.stdout, "", "{}", page.display());
        let mut command = Command::new("mandoc");
        command.args(["-T", "html"]).arg(&page);
        assert!(finish(command, "").stdout.contains("SYNOPSIS"), "{}", page.display());
    }
}
