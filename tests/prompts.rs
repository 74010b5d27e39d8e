//! What a person meets between and around the questions: pages to read, a name to type, keys that are held down, what a terminal says
//! of itself, and ways out at any moment.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::support::command::{AVIARY, PROGRAM};
use crate::support::terminal::Terminal;

const FULL: &str = "(format: 1, answers: {devices: [android], contacts: [android, iphone], number: hidden, \
    worry: tampering, also: [], network: normal, calls: nice, store: without_google})";
const MENU: &str = "1  Set it up, step by step";

/// The result card, of answers to everything.
fn at_the_card(name: &str, rows: u16, columns: u16, args: &[&str]) -> Terminal {
    let answers = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&answers, FULL).unwrap();
    let args = [&["--knowledge", AVIARY, "--answers", answers.to_str().unwrap()], args].concat();
    let mut terminal = Terminal::start(rows, columns, &args, &[]);
    terminal.until("begin?");
    terminal.send("\r");
    terminal.until(MENU);
    terminal
}

fn at_first_question() -> Terminal {
    let mut terminal = Terminal::start(24, 80, &["--knowledge", AVIARY], &[]);
    terminal.until("begin?");
    terminal.send("\r");
    terminal.until("What must you");
    terminal
}

/// Leaves a page; the prompt before it takes keys again.
fn back(terminal: &mut Terminal) {
    terminal.press("\x1b");
    terminal.press("\x0c");
}

fn stop(mut terminal: Terminal) {
    terminal.send("\x03");
    assert_eq!(terminal.end(), "Interrupt");
}

/// A file of its own for a test; it is not there.
fn fresh(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_file(&path);
    path
}

#[test]
fn the_card_stands_whole_with_its_menu_and_a_page_behind_it_says_where_one_is_and_can_be_searched() {
    for (rows, columns) in [(24, 80), (20, 40), (12, 30)] {
        let mut terminal = at_the_card("card.ron", rows, columns, &[]);
        let screen = terminal.screen();
        assert!(screen.contains("Your messenger: Wren"), "{rows}x{columns}:\n{screen}");
        terminal.send("2");
        terminal.until_that("the first page", |screen| screen.contains(" 1-") && screen.contains("Esc back"));
        terminal.send("/Magpie\r");
        terminal.until("Magpie");
        terminal.send("/no such thing\r");
        terminal.until("is not on");
        back(&mut terminal);
        terminal.until(MENU);
        terminal.send("q");
        assert_eq!(terminal.end(), "0");
        // The card is what stays, without its menu.
        let screen = terminal.screen();
        assert!(screen.contains("Your messenger: Wren") && !screen.contains(MENU), "{screen}");
    }
}

#[test]
fn the_result_so_far_is_one_key_away_from_every_question() {
    let mut terminal = at_first_question();
    terminal.send("1p");
    terminal.until("The result so far");
    terminal.until("Your messenger: ");
    back(&mut terminal);
    // What was ticked is still ticked.
    terminal.until("(1 ticked)");
    terminal.send("\r");
    terminal.until("On what must it work");
    stop(terminal);
}

#[test]
fn what_is_ticked_survives_a_look_at_the_answers_and_going_back() {
    let mut terminal = at_first_question();
    terminal.send("1\r");
    terminal.until("On what must it work");
    terminal.send("12");
    terminal.until("(2 ticked)");
    terminal.send("r");
    terminal.until("Your answers. Choose one");
    back(&mut terminal);
    terminal.until("(2 ticked)");
    terminal.send("\x1b");
    terminal.until("What must you");
    terminal.send("\r");
    terminal.until_that("the ticks again", |screen| {
        screen.contains("On what must it") && screen.contains("(2 ticked)")
    });
    stop(terminal);
}

#[test]
fn enter_answers_no_question_that_nobody_has_looked_at() {
    let mut terminal = at_first_question();
    terminal.send("1\r");
    terminal.until("On what must it work");
    terminal.send("3\r");
    terminal.until("May the service know");
    std::thread::sleep(Duration::from_millis(600));
    terminal.send("\r");
    terminal.until("✔ Phone number: Yes");
    stop(terminal);
}

#[test]
fn a_key_that_is_held_down_answers_one_question() {
    let mut terminal = at_first_question();
    terminal.send("1\r");
    terminal.until("On what must it work");
    for _ in 0..60 {
        terminal.send("\r");
        std::thread::sleep(Duration::from_millis(15));
    }
    assert!(terminal.screen().contains("On what must it work"), "{}", terminal.screen());
    // Let go and pressed again, it counts.
    std::thread::sleep(Duration::from_millis(300));
    terminal.send("\r");
    terminal.until("May the service know");
    stop(terminal);
}

#[test]
#[expect(clippy::too_many_lines, reason = "one story from top to bottom")]
fn what_a_terminal_says_of_itself_means_nothing_at_any_kind_of_prompt() {
    let reports: [&[u8]; 8] = [
        b"\x1b]11;rgb:1e1e/1e1e/1e1e\x1b\\",
        b"\x1b]10;rgb:1x1x/1q1q/1y1y\x07",
        b"\x1bP>|qyxterm(1)\x1b\\",
        b"\x1b_Gi=1;yx\x1b\\",
        b"\x1b[?62;22c\x1b[12;40R",
        b"\x1b[<0;10;10M\x1b[<0;10;10m",
        b"\x1b[M qy\x1b[I\x1b[O",
        b"\x1b[M\x20yq",
    ];
    let send = |terminal: &mut Terminal| {
        for report in reports {
            for half in report.split_inclusive(|byte| b";yx".contains(byte)) {
                terminal.send_bytes(half);
            }
        }
    };
    let mut terminal = at_first_question();
    send(&mut terminal);
    terminal.send("q");
    terminal.until("Leave without a result?");
    send(&mut terminal);
    terminal.press("\x0c");
    terminal.until("Leave without a result?");
    terminal.send("n");
    terminal.until("(0 ticked)");
    stop(terminal);
    let kept = fresh("reports.ron");
    let mut terminal = at_the_card("reports-answers.ron", 24, 80, &[]);
    send(&mut terminal);
    terminal.send("5");
    terminal.until("My answers, to go on later");
    send(&mut terminal);
    terminal.send("1");
    terminal.until("File to keep");
    send(&mut terminal);
    terminal.send(&format!("{}\r", kept.display()));
    terminal.until(MENU);
    assert!(kept.exists());
    terminal.press("\x0c");
    terminal.send("4");
    terminal.until("Space a page on");
    send(&mut terminal);
    back(&mut terminal);
    terminal.until(MENU);
    stop(terminal);
}

#[test]
fn a_name_is_typed_completed_corrected_or_given_up_and_a_command_is_no_name() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("kept-here")).unwrap();
    let mut terminal = at_the_card("name.ron", 24, 100, &[]);
    terminal.send("5");
    terminal.until("My answers, to go on later");
    terminal.send("1");
    terminal.until("File to keep");
    terminal.until("> answers.ron");
    // The usual name can be taken over and changed, or typed over.
    terminal.send("\x1b[F");
    terminal.send("\x15");
    terminal.send(&format!("{}/k\t", folder.path().display()));
    terminal.until("kept-here/");
    terminal.send("answerz\x7fs.ron\x01\x05\r");
    terminal.until("To go on later: which-messenger --answers");
    assert!(folder.path().join("kept-here/answers.ron").exists());
    for typed in ["\x1b", "q\r", "b\r"] {
        terminal.send("5");
        terminal.until("My answers, to go on later");
        terminal.send("1");
        terminal.until("File to keep");
        terminal.send("h\r");
        terminal.until("is a command, not a file name");
        terminal.send("\x15");
        terminal.send(typed);
        terminal.until(MENU);
    }
    assert!(!Path::new("q").exists() && !Path::new("b").exists() && !Path::new("h").exists());
    stop(terminal);
}

#[test]
fn leaving_half_way_offers_to_keep_what_was_answered() {
    let kept = fresh("half.ron");
    let mut terminal = at_first_question();
    terminal.send("1\r");
    terminal.until("On what must it work");
    terminal.send("q");
    terminal.until("Keep my answers in a file, then leave");
    terminal.send("2");
    terminal.until("File to keep");
    terminal.send(&format!("{}\r", kept.display()));
    assert_eq!(terminal.end(), "1");
    let screen = terminal.screen();
    assert!(screen.contains("To go on later: which-messenger --answers"), "{screen}");
    assert!(!screen.contains("Nothing was saved"), "{screen}");
    assert!(std::fs::read_to_string(&kept).unwrap().contains("android"));
}

#[test]
fn a_signal_at_any_moment_leaves_the_terminal_whole() {
    for signal in ["TERM", "HUP", "QUIT", "INT"] {
        for moment in 0..6_u64 {
            let mut terminal = Terminal::start(24, 80, &["--knowledge", AVIARY], &[]);
            terminal.until("begin?");
            terminal.send("\r1\r\r");
            std::thread::sleep(Duration::from_millis(moment * 17));
            terminal.signal(signal);
            let status = terminal.end();
            assert!(
                ["Terminated", "Hangup", "Quit", "Quit (core dumped)", "Interrupt"]
                    .contains(&status.as_str()),
                "{status}"
            );
        }
    }
}

#[test]
fn a_signal_on_a_page_comes_back_to_the_first_screen() {
    for signal in ["TERM", "INT"] {
        let mut terminal = at_the_card("page.ron", 24, 80, &[]);
        terminal.send("4");
        terminal.until("Space a page on");
        terminal.signal(signal);
        terminal.end();
        assert!(!terminal.screen().contains("Space a page on"), "{}", terminal.screen());
    }
}

#[test]
fn a_stop_from_outside_gives_the_shell_its_terminal_and_going_on_draws_the_question_again() {
    if !Path::new("/bin/bash").exists() {
        return;
    }
    let environment = [("PS1", "ready> "), ("P", PROGRAM), ("HISTFILE", "/dev/null")];
    let mut terminal = Terminal::run(30, 80, &["/bin/bash", "--norc", "--noprofile", "-i"], &environment);
    terminal.until("ready>");
    terminal.send(&format!("\"$P\" --knowledge '{AVIARY}'\r"));
    terminal.until("begin?");
    let before = terminal.raw().len();
    // All of the job, as a shell's own `kill` would.
    terminal.send("\x1a");
    terminal.until("Stopped");
    let after = terminal.raw();
    assert!(after[before..].contains("\x1b[?25h"), "the cursor is hidden while stopped");
    terminal.send("fg\r");
    terminal.until_that("the prompt again", |screen| screen.trim_end().ends_with("q quit"));
    terminal.send("\x03");
    terminal.until_that("the shell", |screen| screen.trim_end().ends_with("ready>"));
    terminal.send("exit\r");
    terminal.end();
}
