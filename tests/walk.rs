//! Walks through a real terminal: every question answered, back twice, the pick read; and the ways out.

use crate::support::terminal::Terminal;

/// Chooses the option in a row and goes on.
fn choose(terminal: &mut Terminal, question: &str, keys: &str) {
    terminal.until(question);
    terminal.send(keys);
}

const DOWN: &str = "\x1b[B";
const UP: &str = "\x1b[A";
const ENTER: &str = "\r";

#[test]
fn a_person_answers_every_question_goes_back_twice_and_reads_the_pick() {
    let mut terminal = Terminal::start(40, 100, &[], &[]);
    choose(&mut terminal, "Shall we begin?", ENTER);
    choose(&mut terminal, "Which devices will you use?", " \r");
    choose(&mut terminal, "Which devices do the people", &format!(" {DOWN} {ENTER}"));
    terminal.until("Briar falls out.");
    choose(&mut terminal, "use now?", ENTER);
    choose(&mut terminal, "May the service know your phone number?", &format!("{DOWN}{DOWN}{ENTER}"));
    terminal.until("Signal falls out.");
    choose(&mut terminal, "What worries you most?", "\x1b");
    // Back at the number: the earlier answer is where the pointer stands, and no line contradicts it.
    terminal.until_that("the number again", |screen| {
        screen.contains("May the service know")
            && screen.contains("❯ 3")
            && !screen.contains("✔ Phone number")
    });
    choose(&mut terminal, "May the service know", &format!("{UP}{ENTER}"));
    terminal.until("Signal is back in.");
    choose(&mut terminal, "What worries you most?", "3\r");
    choose(&mut terminal, "Who has to be able to use it?", ENTER);
    choose(&mut terminal, "Does any of this apply to you?", ENTER);
    choose(&mut terminal, "What else worries you?", " \r");
    choose(&mut terminal, "stay secret for years?", "\x1b");
    terminal.until_that("the ticked worry again", |screen| {
        screen.contains("What else worries you?") && screen.contains("[✓]  1")
    });
    terminal.send(" \r");
    choose(&mut terminal, "stay secret for years?", ENTER);
    choose(&mut terminal, "delete themselves", &format!("{DOWN}{ENTER}"));
    choose(&mut terminal, "What is the internet like", ENTER);
    choose(&mut terminal, "hide where you connect from?", ENTER);
    choose(&mut terminal, "Do you want to make calls", ENTER);
    choose(&mut terminal, "largest group", ENTER);
    choose(&mut terminal, "use the same account", ENTER);
    choose(&mut terminal, "If your device is lost", ENTER);
    choose(&mut terminal, "apps on your Android phone", ENTER);
    terminal.until("Your answers. Choose one to change it.");
    terminal.until("Phone number: Yes, but the people I write to may not see it");
    terminal.send(ENTER);
    choose(&mut terminal, "What now?", "q");
    assert_eq!(terminal.end(), "0");
    let all = terminal.raw();
    assert!(all.contains("Your messenger: Signal"), "{all}");
    assert!(all.contains("Create a user name and hide your"), "{all}");
}

#[test]
fn a_conflict_is_told_at_the_answer_that_makes_it_and_a_way_out_can_be_taken() {
    let mut terminal = Terminal::start(30, 90, &[], &[]);
    choose(&mut terminal, "Shall we begin?", ENTER);
    choose(&mut terminal, "Which devices will you use?", &format!("{DOWN} {ENTER}"));
    choose(&mut terminal, "Which devices do the people", ENTER);
    choose(&mut terminal, "use now?", ENTER);
    choose(&mut terminal, "May the service know", ENTER);
    choose(&mut terminal, "What worries you most?", ENTER);
    choose(&mut terminal, "Who has to be able to use it?", ENTER);
    choose(&mut terminal, "Does any of this apply to you?", ENTER);
    choose(&mut terminal, "stay secret for years?", ENTER);
    choose(&mut terminal, "delete themselves", ENTER);
    choose(&mut terminal, "What is the internet like", "4\r");
    terminal.until("No messenger can do all of this together");
    terminal.until("Answer the last question again");
    choose(&mut terminal, "Briar, giving up", "1\r");
    // The phone is given up, so nothing is left that the answer could be: the devices are asked again, or Briar stands.
    terminal.until_that("the way on", |screen| {
        screen.contains("Briar is back in") || screen.contains("Which devices will you use?")
    });
    terminal.send("\x03");
    assert_eq!(terminal.end(), "Interrupt");
}

#[test]
fn ctrl_c_leaves_a_sane_terminal_and_ends_as_an_interrupt() {
    let mut terminal = Terminal::start(24, 80, &[], &[]);
    choose(&mut terminal, "Shall we begin?", ENTER);
    terminal.until("Which devices will you use?");
    terminal.send("\x03");
    assert_eq!(terminal.end(), "Interrupt");
    assert!(terminal.screen().contains("Stopped. Nothing was written."), "{}", terminal.screen());
}

#[test]
fn help_opens_and_closes_and_leaving_is_asked_for() {
    let mut terminal = Terminal::start(24, 80, &[], &[]);
    choose(&mut terminal, "Shall we begin?", ENTER);
    choose(&mut terminal, "Which devices will you use?", "?");
    terminal.until("Still in: Signal, SimpleX Chat, Briar, Element and Session.");
    terminal.send("?");
    terminal.until_that("the options again", |screen| {
        screen.contains("A Linux computer") && !screen.contains("Still in:")
    });
    terminal.send("q");
    choose(&mut terminal, "Leave without a result?", "y");
    terminal.until("You left. Nothing was written.");
    assert_eq!(terminal.end(), "1");
}

#[test]
fn the_walk_can_be_read_at_forty_columns() {
    let mut terminal = Terminal::start(24, 40, &[], &[]);
    choose(&mut terminal, "Shall we begin?", ENTER);
    terminal.until("Which devices will you use?");
    insta::assert_snapshot!("question_at_forty_columns", terminal.screen());
    terminal.send("\x03");
    terminal.end();
}
