//! The prompts for systems without a Unix terminal, in a terminal: the same session from the welcome to the card and out.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use which_messenger::knowledge::{Condition, Date, Kind};
use which_messenger::load;
use which_messenger::locale::Words;
use which_messenger::terminal::{DialoguerAsker, PromptTheme};
use which_messenger::wizard::{
    Asker, Ending, Host, Keep, Prompt, Reply, Setting, State, Stop, View, session,
};

use crate::support::knowledge::shipped_engine;
use crate::support::terminal::Terminal;

/// Set where this test runs once more, inside the terminal.
const INSIDE: &str = "WHICH_MESSENGER_INSIDE";
/// What is said inside when the session is over.
const OVER: &str = "the session is over:";

/// Dialoguer's prompts, and no files.
struct Inside<'w>(DialoguerAsker<'w>);

impl Asker for Inside<'_> {
    fn tell(&mut self, note: &str) -> Result<(), Stop> {
        self.0.tell(note)
    }

    fn choose(&mut self, prompt: &Prompt) -> Result<Reply, Stop> {
        self.0.choose(prompt)
    }

    fn confirm(&mut self, question: &str) -> Result<bool, Stop> {
        self.0.confirm(question)
    }

    fn enter(&mut self, question: &str, usual: &str) -> Result<Option<String>, Stop> {
        self.0.enter(question, usual)
    }

    fn view(&mut self, view: &View) -> Result<(), Stop> {
        self.0.view(view)
    }

    fn show_code(&mut self, address: &str) -> Result<(), Stop> {
        self.0.show_code(address)
    }
}

impl Host for Inside<'_> {
    fn keep(&mut self, _: Keep, _: &State) -> Result<(), Stop> {
        let name = self.0.enter("Which file", "answers.ron")?;
        self.0.tell(&format!("taken: {name:?}"))
    }

    fn changed(&mut self, _: &State) -> Result<(), Stop> {
        Ok(())
    }
}

fn inside() {
    let words = Words::new("en", &load::english().text).unwrap();
    let today = Date::day(2026, 11, 26).unwrap();
    let setting =
        Setting { engine: shipped_engine(), words: &words, languages: &["Nederlands"], today, stays: true };
    let mut host = Inside(DialoguerAsker::new(&words, PromptTheme { is_coloured: false, is_unicode: false }));
    let mut state = State::default();
    let ending = session(setting, &mut state, &mut host);
    let is_finished = matches!(ending, Ok(Ending::Finished));
    println!("{OVER} finished {is_finished}, {} answers", state.sheet.iter().count());
}

#[test]
fn a_session_with_stock_prompts_leads_to_the_card_and_out() {
    if std::env::var_os(INSIDE).is_some() {
        return inside();
    }
    let program = std::env::current_exe().unwrap();
    let test = "dialoguer::a_session_with_stock_prompts_leads_to_the_card_and_out";
    let line = [program.to_str().unwrap(), "--exact", test, "--nocapture"];
    let mut terminal = Terminal::run(40, 100, &line, &[(INSIDE, "1")]);
    terminal.until("Shall we begin?");
    terminal.send("\r");
    for (kind, ask) in core_questions() {
        terminal.until(&ask);
        // The first answer to each.
        terminal.send(if kind == Kind::One { "\r" } else { " \r" });
    }
    terminal.until("Your messenger: ");
    terminal.until("> Set it up, step by step");
    // Up from the first row goes round to what explains the page, to all answers, and to the end.
    terminal.send("\x1b[A\x1b[A\x1b[A\r");
    terminal.until(OVER);
    let screen = terminal.screen();
    assert!(screen.contains("finished true, 7 answers"), "{screen}");
    assert!(screen.contains("First step: get "), "{screen}");
    terminal.end();
}

/// What everybody is asked, in the order of asking.
fn core_questions() -> Vec<(Kind, String)> {
    let knowledge = shipped_engine().knowledge();
    let core = knowledge
        .questions
        .iter()
        .filter(|(_, question)| question.is_core && question.ask_if == Condition::Always);
    core.map(|(_, question)| (question.kind, question.ask.clone())).collect()
}
