//! The words that mean something wherever a line is typed: never an answer, and never the name of a file.

/// What such a word means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Command {
    Back,
    Review,
    Peek,
    Quit,
    Help,
    List,
    Vanish,
}

/// What `typed` means, if it is such a word.
pub(super) fn command(typed: &str) -> Option<Command> {
    Some(match typed.to_lowercase().as_str() {
        "b" | "back" | "terug" => Command::Back,
        "r" | "review" => Command::Review,
        "p" | "pick" => Command::Peek,
        "q" | "quit" | "stop" => Command::Quit,
        "h" | "?" | "help" | "hulp" => Command::Help,
        "l" | "list" | "lijst" => Command::List,
        "x" => Command::Vanish,
        _ => return None,
    })
}
