//! Walks through a real terminal: every question answered, back twice, the pick read; and the ways out.

use crate::support::command::AVIARY;
use crate::support::terminal::Terminal;

/// Chooses the option in a row and goes on.
fn choose(terminal: &mut Terminal, question: &str, keys: &str) {
    terminal.until(question);
    terminal.send(keys);
}

const DOWN: &str = "\x1b[B";
const ENTER: &str = "\r";

/// The wizard about the birds of the aviary.
fn start(rows: u16, columns: u16) -> Terminal {
    Terminal::start(rows, columns, &["--knowledge", AVIARY], &[])
}

#[test]
fn a_person_answers_every_question_goes_back_twice_and_reads_the_pick() {
    let mut terminal = start(40, 100);
    choose(&mut terminal, "Shall we begin?", ENTER);
    choose(&mut terminal, "What must you be able to use", " \r");
    terminal.until("Magpie is ruled out.");
    choose(&mut terminal, "On what must it work", &format!(" {DOWN} {ENTER}"));
    terminal.until("Robin is ruled out.");
    choose(&mut terminal, "May the service know your phone number?", "3");
    terminal.until("Wren is ruled out.");
    choose(&mut terminal, "What worries you most?", "\x1b");
    // Back at the number: the earlier answer is where the pointer stands, and no line contradicts it.
    terminal.until_that("the number again", |screen| {
        screen.contains("May the service know")
            && screen.contains("❯ 3")
            && !screen.contains("✔ Phone number")
    });
    // Given once more, the answer does what it did, and that is told once more.
    choose(&mut terminal, "May the service know", ENTER);
    terminal.until("Wren is ruled out.");
    choose(&mut terminal, "What worries you most?", "\x1b");
    choose(&mut terminal, "May the service know", "2");
    terminal.until("Wren is possible again.");
    choose(&mut terminal, "What worries you most?", "8");
    choose(&mut terminal, "Which of these worry you as well?", " \r");
    choose(&mut terminal, "What is the internet like?", "\x1b");
    terminal.until_that("the ticked worry again", |screen| {
        screen.contains("worry you as well?") && screen.contains("[✓]  1")
    });
    terminal.send(" \r");
    choose(&mut terminal, "What is the internet like?", "1");
    // Nothing more can change the pick; the rest is asked of whoever wants it.
    choose(&mut terminal, "Fine-tune it (2 questions)", "6");
    choose(&mut terminal, "Do you want to make calls?", "1");
    choose(&mut terminal, "Where may your apps come from?", "1");
    choose(&mut terminal, "Change my answers", "6");
    terminal.until("Your answers. Choose one to change it.");
    terminal.until("Phone number: The service may know it, the others may not");
    terminal.send(ENTER);
    choose(&mut terminal, "What would you like to do?", "q");
    assert_eq!(terminal.end(), "0");
    // The card is what stays.
    let screen = terminal.screen();
    assert!(screen.contains("Your messenger: Wren") && !screen.contains("What would you like"), "{screen}");
}

#[test]
fn a_conflict_is_told_at_the_answer_that_makes_it_and_a_way_out_can_be_taken() {
    let mut terminal = start(30, 90);
    choose(&mut terminal, "Shall we begin?", ENTER);
    choose(&mut terminal, "What must you be able to use", &format!("{DOWN} {ENTER}"));
    choose(&mut terminal, "On what must it work", ENTER);
    choose(&mut terminal, "May the service know", "1");
    choose(&mut terminal, "What worries you most?", "11");
    choose(&mut terminal, "worry you as well?", ENTER);
    choose(&mut terminal, "What is the internet like?", "2");
    terminal.until("No messenger can do all of this together");
    terminal.until("Answer the last question again");
    choose(&mut terminal, "Robin, giving up", "1");
    terminal.until("Robin is possible again");
    terminal.send("r");
    // The answer is what it was; what was given up is said beside it and can be taken back.
    terminal.until("Your devices: An iPhone");
    terminal.until("You gave up: you have an iPhone");
    terminal.send("\x03");
    assert_eq!(terminal.end(), "Interrupt");
}

#[test]
fn ctrl_c_leaves_a_sane_terminal_and_ends_as_an_interrupt() {
    let mut terminal = start(24, 80);
    choose(&mut terminal, "Shall we begin?", ENTER);
    terminal.until("What must you be able to use");
    terminal.send("\x03");
    assert_eq!(terminal.end(), "Interrupt");
    assert!(terminal.screen().contains("Stopped. Nothing was saved."), "{}", terminal.screen());
}

#[test]
fn help_opens_and_closes_and_leaving_is_asked_for() {
    let mut terminal = start(24, 80);
    choose(&mut terminal, "Shall we begin?", ENTER);
    choose(&mut terminal, "What must you be able to use", "?");
    terminal.until("Still possible: Wren, Magpie, Owl and Robin.");
    terminal.send("?");
    terminal.until_that("the options again", |screen| {
        screen.contains("A Linux computer") && !screen.contains("Still possible:")
    });
    terminal.send("q");
    choose(&mut terminal, "Leave without a result?", "y");
    terminal.until("You left. Nothing was saved.");
    assert_eq!(terminal.end(), "1");
}

#[test]
fn a_label_is_folded_at_words_under_itself_in_a_window_of_forty_columns() {
    let mut terminal = start(24, 40);
    choose(&mut terminal, "Shall we begin?", ENTER);
    terminal.until("What must you be able to use it");
    terminal.until("  [ ] 6  A computer on which I can use\n         only a web browser\n  [ ] 7");
    terminal.send("\x03");
    terminal.end();
}
