//! What a terminal program must never get wrong: keys, sizes, signals, streams, colours. Each case failed in some prompt library.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::support::command::{AVIARY, Finished, PROGRAM, finish, program};
use crate::support::knowledge::{aviary_files, load_files};
use crate::support::terminal::{Terminal, UNSET};

const FIRST: &str = "What must you be able to use it on?";

/// A terminal at the first question.
fn at_first_question(rows: u16, columns: u16, environment: &[(&str, &str)]) -> Terminal {
    let mut terminal = Terminal::start(rows, columns, &["--knowledge", AVIARY], environment);
    terminal.until("begin?");
    terminal.send("\r");
    terminal.until("What must you");
    terminal
}

/// Ends by Ctrl-C, which must leave everything sane.
fn stop(mut terminal: Terminal) {
    terminal.send("\x03");
    assert_eq!(terminal.end(), "Interrupt");
}

#[test]
fn ctrl_c_leaves_however_fast_it_follows_a_key_that_may_be_held_down() {
    for key in ["\x7f", "\x1b[D"] {
        let mut terminal = at_first_question(24, 80, &[]);
        terminal.send(" \r");
        terminal.until("On what must it work");
        terminal.send(key);
        terminal.until("What must you");
        // The same key as the one that ended the last prompt: whether it is held down is seen by what follows.
        terminal.send(&format!("{key}\x03"));
        assert_eq!(terminal.end(), "Interrupt", "{key:?}");
    }
}

fn active(terminal: &Terminal, row: &str) {
    terminal.until_that(row, |screen| screen.lines().any(|line| line.starts_with('❯') && line.contains(row)));
}

#[test]
fn every_key_moves_as_it_should() {
    let mut terminal = at_first_question(24, 80, &[]);
    for (keys, row) in [
        ("\x1b[B", "An iPhone"),
        ("j", "A Windows computer"),
        ("\x0e", "An Apple computer"),
        ("\x1bOB", "A Linux computer"),
        ("\x1b[A", "An Apple computer"),
        ("k", "A Windows computer"),
        ("\x10", "An iPhone"),
        ("\x1bOA", "An Android phone"),
        ("\x1b[A", "I'd rather not say"),
        ("\x1b[B", "An Android phone"),
        ("\x1b[F", "I'd rather not say"),
        ("\x1b[H", "An Android phone"),
        ("G", "I'd rather not say"),
        ("g", "An Android phone"),
        ("\x1b[6~", "A computer on which I can use"),
        ("\x1b[5~", "An Android phone"),
        ("\x1b[4~", "I'd rather not say"),
        ("\x1b[1~", "An Android phone"),
        ("5", "A Linux computer"),
        ("i", "I don't know"),
    ] {
        terminal.send(keys);
        active(&terminal, row);
    }
    stop(terminal);
}

#[test]
fn space_ticks_a_ticks_all_and_an_answer_that_stands_alone_takes_the_others_away() {
    let mut terminal = at_first_question(24, 80, &[]);
    terminal.send(" ");
    terminal.until("(1 ticked)");
    terminal.send("a");
    terminal.until("(6 ticked)");
    terminal.send("a");
    terminal.until("(0 ticked)");
    terminal.send("2");
    terminal.until("[✓] 2");
    terminal.send("7");
    terminal.until_that("only the one", |screen| screen.contains("[✓] 7") && screen.contains("(1 ticked)"));
    terminal.send("1");
    terminal.until_that("the other way", |screen| screen.contains("[✓] 1") && screen.contains("(1 ticked)"));
    terminal.send(" \r");
    terminal.until("Tick at least one with Space.");
    stop(terminal);
}

#[test]
fn a_digit_ticks_in_a_list_chooses_a_single_answer_and_waits_for_a_second_one_where_there_are_ten_rows() {
    let mut terminal = at_first_question(24, 80, &[]);
    terminal.send("1\r");
    terminal.until("On what must it work");
    terminal.send("\r");
    terminal.until("May the service know");
    terminal.send("3");
    terminal.until("What worries you most?");
    terminal.send("1");
    terminal.until("1, or type a second digit");
    active(&terminal, "Nothing in particular");
    // Nothing was answered by half a number.
    terminal.send("\x1b[B");
    active(&terminal, "Companies earning money");
    terminal.send("0");
    terminal.until("There are 12 rows");
    terminal.send("12");
    terminal.until("✔ Main worry: I'd rather not say");
    stop(terminal);
}

#[test]
fn a_first_digit_alone_is_the_whole_number_after_a_while() {
    let mut terminal = at_first_question(24, 80, &[]);
    for (keys, next) in
        [("1\r", "On what must it work"), ("\r", "May the service know"), ("3", "What worries you most?")]
    {
        terminal.send(keys);
        terminal.until(next);
    }
    terminal.send("1");
    terminal.until("✔ Main worry: Nothing in particular");
    stop(terminal);
}

#[test]
fn unknown_keys_are_one_key_and_change_nothing() {
    let mut terminal = at_first_question(24, 80, &[]);
    for keys in ["\x1b[1;5C", "\x1b[15~", "\t", "\x1b[[A", "\x1b[120;5u", "\x1b[27;5;120~", "\x0b", "!"] {
        terminal.send(keys);
        terminal.until("Press ? for help.");
        active(&terminal, "An Android phone");
        terminal.send("\x0c");
        terminal.until("Space tick");
    }
    stop(terminal);
}

#[test]
fn a_split_escape_sequence_is_still_an_arrow() {
    let mut terminal = at_first_question(24, 80, &[]);
    for _ in 0..20 {
        for part in ["\x1b", "[", "B"] {
            terminal.send(part);
        }
        active(&terminal, "An iPhone");
        terminal.send("\x1b[A");
        active(&terminal, "An Android phone");
    }
    stop(terminal);
}

#[test]
fn a_paste_is_refused_and_a_lone_lead_byte_does_not_swallow_the_next_key() {
    let mut terminal = at_first_question(24, 80, &[]);
    terminal.send("\x1b[200~https://example.org/?q=1\rbanana split\x1b[201~");
    terminal.until("Pasted text was ignored.");
    active(&terminal, "An Android phone");
    terminal.send("\x0c");
    terminal.until("Space tick");
    terminal.send_bytes(b"\xe4");
    terminal.until("Press ? for help.");
    terminal.send("j");
    active(&terminal, "An iPhone");
    stop(terminal);
}

#[test]
fn what_is_typed_too_early_answers_nothing() {
    let go = tempfile::tempdir().unwrap();
    let go = go.path().join("go");
    let line =
        format!("until [ -e '{}' ]; do sleep 0.01; done; exec \"$P\" --knowledge '{AVIARY}'", go.display());
    let mut terminal = Terminal::shell(24, 80, &line, &[]);
    terminal.send("\r\r\x1b[B\r");
    terminal.until("^[[B");
    std::fs::write(&go, "").unwrap();
    terminal.until("Shall we begin?");
    terminal.press("\x0c");
    assert!(!terminal.screen().contains(FIRST), "{}", terminal.screen());
    stop(terminal);
}

/// The aviary with the first options in other scripts.
fn other_scripts() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("scripts");
    std::fs::create_dir_all(&folder).unwrap();
    let [questions, messengers] = aviary_files();
    let questions = questions
        .text
        .replacen(
            "\"An Android phone\"",
            "\"Безопасный телефон для всей семьи и друзей и ещё немного слов тут\"",
            1,
        )
        .replacen(
            "\"An iPhone\"",
            "\"使用信号应用程序可以安全地发送消息给朋友家人使用信号应用程序可以安全地发送消息\"",
            1,
        )
        .replacen(
            "\"A Windows computer\"",
            "\"Cafe\u{301} e\u{301}tude combining marks of some length to wrap here\"",
            1,
        );
    std::fs::write(folder.join("questions.ron"), questions).unwrap();
    std::fs::write(folder.join("messengers.ron"), messengers.text).unwrap();
    folder
}

#[test]
fn what_stands_above_survives_every_script_and_every_key() {
    let folder = other_scripts();
    for columns in [80, 60, 50, 49, 48, 40] {
        let line =
            format!("echo BEFORE-ONE; echo BEFORE-TWO; exec \"$P\" --knowledge '{}'", folder.display());
        let mut terminal = Terminal::shell(70, columns, &line, &[]);
        terminal.until("begin?");
        terminal.send("\r");
        terminal.until("Безопасный");
        for key in ["\x1b[B", "\x1b[B", "\x1b[B", "\x1b[A", "\x1b[A", " ", " ", "\x1b[F", "\x1b[H", "?", "?"]
        {
            terminal.press(key);
        }
        active(&terminal, "Безопасный");
        let screen = terminal.screen();
        assert!(screen.contains("BEFORE-ONE") && screen.contains("BEFORE-TWO"), "{columns}:\n{screen}");
        assert_eq!(screen.matches("must you be able").count(), 1, "{columns}:\n{screen}");
        stop(terminal);
    }
}

#[test]
fn texts_as_wide_as_the_window_leave_nothing_behind() {
    for columns in 56..=64 {
        let mut terminal = at_first_question(30, columns, &[]);
        for _ in 0..8 {
            terminal.press("\x1b[B");
        }
        active(&terminal, "An Android phone");
        let screen = terminal.screen();
        assert_eq!(screen.matches("An iPhone").count(), 1, "{columns}:\n{screen}");
        stop(terminal);
    }
}

#[test]
fn the_frame_follows_the_window_at_any_moment() {
    let mut terminal = at_first_question(24, 80, &[]);
    for (rows, columns) in
        [(24, 40), (24, 100), (12, 40), (8, 80), (5, 80), (2, 40), (1, 80), (1, 1), (30, 20), (24, 80)]
    {
        terminal.resize_and_redraw(rows, columns);
        terminal.press("\x1b[B");
        terminal.press("\x1b[A");
        assert!(terminal.is_running(), "{rows}x{columns}");
        if columns > 1 {
            terminal.until_that("the pointer", |screen| screen.contains('❯'));
        }
    }
    active(&terminal, "An Android phone");
    terminal.send("q");
    terminal.until("Leave without a result?");
    terminal.resize(20, 60);
    terminal.send("n");
    terminal.until(FIRST);
    stop(terminal);
}

#[test]
fn every_window_can_be_started_in() {
    for (rows, columns) in [(24, 80), (24, 40), (30, 24), (8, 80), (6, 80), (0, 0)] {
        stop(at_first_question(rows, columns, &[]));
    }
    for (rows, columns) in [(5, 80), (2, 40), (1, 80), (30, 20)] {
        let mut terminal = Terminal::start(rows, columns, &["--knowledge", AVIARY], &[]);
        terminal.until_that("plain lines", |_| terminal.raw().contains("The window is small"));
        terminal.until_that("the first prompt", |_| terminal.raw().contains("Type 1 to 3"));
        terminal.send("1\r");
        terminal.until_that("the first question", |_| terminal.raw().contains(FIRST));
        terminal.send("\x03");
        assert_eq!(terminal.end(), "Interrupt");
    }
}

#[test]
fn signals_and_panics_leave_a_sane_terminal_and_their_own_status() {
    for (signal, status) in [("TERM", "Terminated"), ("HUP", "Hangup"), ("INT", "Interrupt")] {
        let mut terminal = at_first_question(24, 80, &[]);
        terminal.signal(signal);
        assert_eq!(terminal.end(), status);
    }
    let mut terminal = at_first_question(24, 80, &[]);
    terminal.send("\x07");
    assert_eq!(terminal.end(), "101");
    assert!(terminal.raw().contains("a test asked for this"));
    let mut terminal = at_first_question(24, 80, &[]);
    terminal.send("\x04");
    terminal.until("Leave without a result?");
    terminal.signal("TERM");
    assert_eq!(terminal.end(), "Terminated");
}

#[test]
fn a_stop_from_outside_is_recovered_from() {
    let mut terminal = at_first_question(24, 80, &[]);
    terminal.halt();
    terminal.signal("CONT");
    terminal.send("\x1b[B");
    active(&terminal, "An iPhone");
    stop(terminal);
}

#[test]
fn ctrl_z_stops_and_fg_goes_on() {
    if !Path::new("/bin/bash").exists() {
        return;
    }
    let environment = [("PS1", "ready> "), ("P", PROGRAM), ("HISTFILE", "/dev/null")];
    let mut terminal = Terminal::run(30, 80, &["/bin/bash", "--norc", "--noprofile", "-i"], &environment);
    terminal.until("ready>");
    terminal.send(&format!("\"$P\" --knowledge '{AVIARY}'\r"));
    terminal.until("begin?");
    terminal.send("\r");
    terminal.until(FIRST);
    terminal.send("\x1a");
    terminal.until("Stopped");
    assert!(!terminal.raw().ends_with("\x1b[?25l"), "the cursor is hidden while stopped");
    terminal.send("fg\r");
    terminal.until_that("the question again", |screen| {
        screen.lines().rev().take(14).any(|line| line.contains("An Android phone"))
    });
    terminal.send("\x1b[B");
    active(&terminal, "An iPhone");
    terminal.send("\x03");
    terminal.until_that("the shell", |screen| screen.trim_end().ends_with("ready>"));
    terminal.send("echo $?\r");
    terminal.until("130");
    terminal.send("exit\r");
    terminal.end();
}

#[test]
fn colour_follows_the_environment_and_the_pointer_never_rests_on_it() {
    let is_coloured = |args: &[&str], environment: &[(&str, &str)]| {
        let args = [&["--knowledge", AVIARY], args].concat();
        let mut terminal = Terminal::start(24, 80, &args, environment);
        terminal.until("begin?");
        terminal.send("\r");
        terminal.until_that("a pointer", |screen| screen.contains("❯ [ ] 1"));
        let is_coloured = terminal.raw().contains("\x1b[1m");
        stop(terminal);
        is_coloured
    };
    assert!(is_coloured(&[], &[]));
    assert!(!is_coloured(&[], &[("NO_COLOR", "1")]));
    assert!(is_coloured(&[], &[("NO_COLOR", "")]));
    assert!(!is_coloured(&[], &[("CLICOLOR", "0")]));
    assert!(is_coloured(&[], &[("CLICOLOR_FORCE", "1"), ("CLICOLOR", "0")]));
    assert!(!is_coloured(&[], &[("CLICOLOR_FORCE", ""), ("CLICOLOR", "0")]));
    assert!(!is_coloured(&["--color", "never"], &[("CLICOLOR_FORCE", "1")]));
    assert!(is_coloured(&["--color", "always"], &[("NO_COLOR", "1")]));
}

#[test]
fn without_utf8_only_ascii_is_written() {
    for (locale, term) in [("C", "xterm"), ("en_US.ISO-8859-1", "xterm"), ("C.UTF-8", "linux")] {
        let environment = [("LANG", locale), ("TERM", term)];
        let mut terminal = Terminal::start(24, 80, &["--knowledge", AVIARY], &environment);
        terminal.until("> 1  Begin");
        terminal.send("\r");
        terminal.until("> [ ] 1");
        terminal.send(" \r");
        terminal.until("* Your devices: An Android phone");
        let raw = terminal.raw();
        // The names of languages are what they are; nothing else leaves ASCII.
        assert!(raw.is_ascii(), "{locale} {term}");
        stop(terminal);
    }
}

#[test]
fn a_dumb_terminal_gets_plain_lines_without_a_single_escape() {
    for environment in [&[("TERM", "dumb")][..], &[("TERM", UNSET)], &[("ACCESSIBLE", "1")]] {
        let mut terminal = Terminal::start(24, 80, &["--knowledge", AVIARY], environment);
        terminal.until("Type 1 to 3");
        terminal.send("1\r");
        terminal.until(FIRST);
        terminal.send("1 5\r");
        terminal.until("Your answer: An Android phone; A Linux computer");
        assert!(!terminal.raw().contains('\x1b'), "{environment:?}");
        terminal.send("\x03");
        assert_eq!(terminal.end(), "Interrupt");
    }
    stop(at_first_question(24, 80, &[("ACCESSIBLE", "0")]));
}

#[test]
fn streams_that_are_no_terminal_are_no_surprise() {
    let run = |line: &str| {
        let mut shell = Command::new("sh");
        shell.args(["-c", line]).env("P", PROGRAM);
        let ended = finish(shell, "");
        (ended.status, ended.stdout, ended.stderr)
    };
    // Nothing to read: said, status 1, nothing on standard output.
    for line in ["\"$P\" </dev/null", "\"$P\" <&-", "setsid \"$P\" </dev/null", "true | \"$P\""] {
        let (status, stdout, stderr) = run(line);
        assert_eq!((status, stdout.as_str()), (Some(1), ""), "{line}: {stderr}");
        assert!(stderr.contains("The input ended"), "{line}: {stderr}");
    }
    let recommend = "\"$P\" recommend --set devices=android";
    assert_eq!(run(&format!("{recommend} | true")).0, Some(0));
    let (status, _, stderr) = run(&format!("{recommend} >/dev/full"));
    assert_eq!(status, Some(1));
    assert!(stderr.contains("cannot write"), "{stderr}");
    assert_eq!(run(&format!("{recommend} 2>&-")).0, Some(0));
    assert_eq!(run("\"$P\" --help | true").0, Some(0));
}

#[test]
fn addresses_are_links_only_where_the_terminal_understands_them() {
    let raw = |environment: &[(&str, &str)]| {
        let line = format!("exec \"$P\" recommend --knowledge '{AVIARY}' --set devices=android");
        let mut terminal = Terminal::shell(60, 80, &line, environment);
        assert_eq!(terminal.end(), "0");
        terminal.raw()
    };
    let linked = raw(&[("FORCE_HYPERLINK", "1")]);
    assert!(
        linked.contains("\x1b]8;;https://wren.example/play\x1b\\https://wren.example/play\x1b]8;;\x1b\\"),
        "{linked}"
    );
    let plain = raw(&[]);
    assert!(!plain.contains("\x1b]8") && plain.contains("https://wren.example/play"));
}

#[test]
fn questions_stay_on_the_terminal_when_the_result_goes_to_a_file() {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("result.txt");
    let _ = std::fs::remove_file(&file);
    let answers = Path::new(env!("CARGO_TARGET_TMPDIR")).join("answers.ron");
    std::fs::write(&answers, FULL).unwrap();
    let line = format!(
        "exec \"$P\" --knowledge '{AVIARY}' --answers '{}' >'{}' 2>/dev/null",
        answers.display(),
        file.display()
    );
    let mut terminal = Terminal::shell(30, 80, &line, &[]);
    terminal.until("begin?");
    terminal.send("\r");
    assert_eq!(terminal.end(), "0");
    let result = std::fs::read_to_string(&file).unwrap();
    assert!(result.starts_with("Your messenger: Wren"), "{result}");
    assert!(!result.contains('\x1b') && !terminal.screen().contains("Your messenger"));
}

/// Answers to everything.
const FULL: &str = "(format: 1, answers: {devices: [android], contacts: [android, iphone], number: hidden, \
    worry: tampering, also: [], network: normal, calls: nice, store: without_google})";

/// A terminal in which the result has been shown.
fn after_the_result(name: &str, rows: u16, args: &[&str]) -> Terminal {
    let answers = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&answers, FULL).unwrap();
    let mut all = vec!["--knowledge", AVIARY, "--answers", answers.to_str().unwrap()];
    all.extend(args);
    let mut terminal = Terminal::start(rows, 80, &all, &[]);
    terminal.until("begin?");
    terminal.send("\r");
    terminal.until(MENU);
    terminal
}

/// What stands under the result card.
const MENU: &str = "1  Set it up, step by step";

#[test]
fn a_discreet_run_leaves_nothing_on_the_screen_or_behind_it() {
    let mut terminal = after_the_result("discreet.ron", 24, &["--discreet"]);
    terminal.until("Your messenger: Wren");
    terminal.send("2");
    terminal.until("Why, and why not the others");
    terminal.press("\x1b");
    terminal.until(MENU);
    terminal.press("\x0c");
    terminal.send("x");
    assert_eq!(terminal.end(), "1");
    assert_eq!(terminal.screen().trim(), "");
    let mut terminal = after_the_result("discreet.ron", 24, &["--discreet"]);
    terminal.send("7");
    assert_eq!(terminal.end(), "0");
    assert_eq!(terminal.screen().trim(), "");
}

#[test]
fn the_quick_exit_key_clears_the_screen_and_its_history_at_once() {
    let mut terminal = at_first_question(24, 80, &[]);
    terminal.send("x");
    // Somebody who means to tick with it has lost nothing yet.
    terminal.until("Press x again");
    terminal.send("1");
    terminal.until("(1 ticked)");
    terminal.send("x");
    terminal.until("Press x again");
    terminal.send("x");
    assert_eq!(terminal.end(), "1");
    assert_eq!(terminal.screen().trim(), "");
    assert!(terminal.raw().contains("\x1b[3J"));
}

#[test]
fn the_checklist_keeps_its_ticks_over_a_stop_when_the_answers_are_kept() {
    let kept = Path::new(env!("CARGO_TARGET_TMPDIR")).join("kept.ron");
    let _ = std::fs::remove_file(&kept);
    let mut terminal = after_the_result("ticks.ron", 40, &["--save", kept.to_str().unwrap()]);
    terminal.send("1");
    terminal.until("Guide 1 of");
    terminal.send(" \r");
    terminal.until("Guide 2 of");
    terminal.send("\x1b");
    terminal.until("[✓] 1");
    terminal.send("\r");
    terminal.until("Guide 2 of 2 - 1 of 5 steps done");
    terminal.send("q");
    terminal.until(MENU);
    // Kept at the moment they were made, not only at the end.
    let text = std::fs::read_to_string(&kept).unwrap();
    assert!(text.contains("install: [1]"), "{text}");
    terminal.send("q");
    assert_eq!(terminal.end(), "0");
    let text = std::fs::read_to_string(&kept).unwrap();
    assert!(text.contains("install: [1]"), "{text}");
    let again = ["--knowledge", AVIARY, "--answers", kept.to_str().unwrap()];
    let mut again = Terminal::start(40, 80, &again, &[]);
    again.until("begin?");
    again.send("\r");
    again.until(MENU);
    again.send("1");
    again.until("1 of 5 steps done");
    stop(again);
}

#[test]
fn the_guide_that_gets_the_app_says_where_it_is_to_be_had() {
    const ADDRESS: &str = "https://free-wren.example/android";
    let mut terminal = after_the_result("addresses.ron", 24, &[]);
    terminal.send("1");
    terminal.until("Guide 1 of 2");
    let screen = terminal.screen();
    assert!(
        screen.lines().any(|line| line.trim() == ADDRESS || line.ends_with(&format!(": {ADDRESS}"))),
        "{screen}"
    );
    terminal.send("\r");
    terminal.until("Guide 2 of 2");
    assert!(!terminal.screen().contains(ADDRESS), "{}", terminal.screen());
    stop(terminal);
}

#[test]
fn a_change_can_be_tried_and_come_back_from() {
    let mut terminal = after_the_result("try.ron", 40, &[]);
    terminal.send("3");
    terminal.until("Which of these do you want to try?");
    terminal.send("1");
    terminal.until("The result with this change");
    assert!(!terminal.screen().contains("Your messenger: Wren"), "{}", terminal.screen());
    terminal.send("\x1b");
    terminal.until("Keep this change to your answers?");
    terminal.send("n");
    terminal.until("Your answers are as they were.");
    terminal.until("Your messenger: Wren");
    terminal.send("6");
    terminal.until("Main worry: The app being tampered with");
    stop(terminal);
}

#[test]
fn setup_at_a_terminal_is_a_checklist() {
    let setup = ["setup", "wren", "--knowledge", AVIARY, "--topic", "hide_number"];
    let mut terminal = Terminal::start(30, 80, &setup, &[]);
    terminal.until("Guide 1 of 1 - 0 of 3 steps done");
    terminal.send(" \r");
    terminal.until("1 of 3 steps are done.");
    assert_eq!(terminal.end(), "0");
}

#[test]
fn a_real_decoder_reads_the_code_on_light_and_dark() {
    let mut terminal = after_the_result("code.ron", 40, &[]);
    terminal.send("5");
    terminal.until("A QR code for my phone");
    terminal.send("4");
    terminal.until_that("the code", |screen| {
        screen.contains("https://free-wren.example/android")
            && screen.contains("Esc back")
            && screen.contains('▀')
    });
    for background in [0_u8, 255] {
        let image = photograph(&terminal, background);
        let mut prepared =
            rqrr::PreparedImage::prepare_from_greyscale(80 * 4, 40 * 8, |x, y| image[y * 320 + x]);
        let grids = prepared.detect_grids();
        let (_, content) = grids.first().expect("no code was found").decode().unwrap();
        assert_eq!(content, "https://free-wren.example/android");
    }
    terminal.send("\x1b");
    terminal.until(MENU);
    stop(terminal);
}

/// The screen as grey pixels, four by eight a cell, on a terminal whose own background is `background`.
fn photograph(terminal: &Terminal, background: u8) -> Vec<u8> {
    let mut image = vec![background; 80 * 4 * 40 * 8];
    let grey = |colour: vt100::Color, own: u8| match colour {
        vt100::Color::Idx(16) => 0,
        vt100::Color::Idx(231) => 255,
        vt100::Color::Default | vt100::Color::Idx(_) | vt100::Color::Rgb(..) => own,
    };
    for row in 0..40_u16 {
        for column in 0..80_u16 {
            let (front, back, text) = terminal.cell(row, column);
            let (front, back) = (grey(front, 255 - background), grey(back, background));
            for y in 0..8_usize {
                let tone = match text.as_str() {
                    "▀" if y < 4 => front,
                    "" | " " | "▀" => back,
                    // A letter: some of its pixels.
                    _ if y % 3 == 1 => front,
                    _ => back,
                };
                let start = (usize::from(row) * 8 + y) * 320 + usize::from(column) * 4;
                image[start..start + 4].fill(tone);
            }
        }
    }
    image
}

#[test]
fn a_whole_plain_walk_runs_through_a_pipe() {
    let mut command = program(["--knowledge", AVIARY]);
    command.env("LANG", "C.UTF-8");
    // Begin; help, help for an answer; a phone; back; both again; a row that is not there; a review on the way; to the end.
    let typed = "1\nh\nh1\n1\nb\n1\n1,2\n7\n2\n3\nnone\nr\n6\n1\n2\nFine\n1\nShow\n";
    let Finished { status, stdout: result, stderr: asked } = finish(command, typed);
    assert_eq!(status, Some(0), "{asked}");
    assert!(result.starts_with("Your messenger: "), "{result}");
    assert!(!asked.contains('\x1b') && !result.contains('\x1b'));
    assert!(asked.contains("“7” is not one of the answers."), "{asked}");
    let knowledge = load_files(&aviary_files());
    let questions: Vec<_> = knowledge.questions.iter().map(|(_, question)| question).collect();
    let order: Vec<&str> = asked
        .lines()
        .filter_map(|line| questions.iter().find(|question| question.ask == line))
        .map(|question| question.id.as_str())
        .collect();
    let (there, back) = (["devices", "contacts"], ["devices", "contacts", "number", "worry", "also"]);
    assert_eq!(order, [&there[..], &back, &["network", "network", "calls", "store"]].concat());
    for question in questions.iter().filter(|question| question.id != "also") {
        let rows = question.options.iter().enumerate();
        let rows: String = rows.map(|(at, option)| format!("{}: {}\n", at + 1, option.label)).collect();
        assert!(asked.contains(&format!("\n{}\n{rows}", question.ask)), "{rows} in {asked}");
    }
    let help = ["Not every messenger exists for every device.", "Nearly every phone that is not"];
    assert!(help.iter().all(|text| asked.contains(text)), "{asked}");
    assert!(asked.contains("3: Phone number: The service may know it, the others may not"), "{asked}");
}

#[test]
fn garbage_at_every_question_never_breaks_it() {
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    for question in 0..8 {
        let mut terminal = at_first_question(24, 80, &[]);
        terminal.send(" ");
        for _ in 0..question {
            terminal.press("\r");
        }
        let mut bytes = Vec::new();
        while bytes.len() < GARBAGE {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            let byte = state.to_le_bytes()[3];
            // Ctrl-C, Ctrl-D, Ctrl-Z, x, q and the test's own Ctrl-G leave on purpose; Ctrl-S between two questions makes the
            // terminal itself hold back all output, until Ctrl-Q.
            if ![3, 4, 7, 0x13, 26, b'x', b'q', b'y', b'Y'].contains(&byte) {
                bytes.push(byte);
            }
        }
        for chunk in bytes.chunks(512) {
            if !terminal.is_running() {
                break;
            }
            terminal.send_bytes(chunk);
        }
        // The end of a paste, in case one has begun, then Ctrl-C.
        terminal.press_until_it_ends("\x1b[201~\x03");
        let status = terminal.end();
        assert!(
            ["Interrupt", "Quit", "0", "1", "3"].contains(&status.as_str()),
            "question {question}: {status}"
        );
        assert!(!terminal.raw().contains("panicked"), "question {question}");
    }
}

/// Bytes of garbage at each question.
const GARBAGE: usize = 1000;
