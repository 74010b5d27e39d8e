//! Options that a command does not heed are refused instead of passed over. Clap knows of no conflict with an option that
//! stands before the command.

use crate::cli::{Cli, Command, Format, GlobalArgs};
use crate::error::Error;

/// Refuses what the command would pass over.
pub(super) fn reject(cli: &Cli) -> Result<(), Error> {
    let Some(command) = &cli.command else { return Ok(()) };
    let message = if cli.wizard.is_given() {
        Some("`--answers`, `--save` and `--discreet` before a command belong to the wizard; put them behind the command".into())
    } else {
        format(command, cli.global.format).or_else(|| place(command, &cli.global).map(str::to_owned))
    };
    message.map_or(Ok(()), |message| Err(Error::Usage(message)))
}

/// Why the result cannot be written in this format.
fn format(command: &Command, format: Format) -> Option<String> {
    let (name, written) = match command {
        Command::Graph { .. } => ("graph", None),
        Command::Export { .. } => ("export", None),
        Command::Check { .. } => ("check", Some("text or json")),
        Command::Diff { .. } => ("diff", Some("text or json")),
        Command::Recommend { batch: true, .. } => ("recommend --batch", Some("json")),
        Command::Completions { .. } => ("completions", Some("a script")),
        Command::Man { .. } => ("man", Some("man pages")),
        Command::Recommend { .. }
        | Command::Group { .. }
        | Command::Show { .. }
        | Command::Compare { .. }
        | Command::Setup { .. } => return None,
    };
    let format = match format {
        Format::Text => return None,
        Format::Json => "json",
        Format::Markdown => "markdown",
        Format::Html => "html",
    };
    match written {
        None => Some(format!("`{name}` has formats of its own: write `--format` after `{name}`")),
        Some(written) if written.ends_with(format) => None,
        Some(written) => Some(format!("`{name}` is written as {written}, not as `--format {format}` says")),
    }
}

/// Why nothing can be read from, or written to, where the options say.
fn place(command: &Command, global: &GlobalArgs) -> Option<&'static str> {
    let (reads, writes) = (global.knowledge.is_some(), global.output.is_some());
    let conflicts = [
        (
            reads && matches!(command, Command::Check { dir: Some(_), .. }),
            "`check` takes one folder: leave out `--knowledge`, or the folder behind `check`",
        ),
        (
            reads && matches!(command, Command::Diff { .. }),
            "`diff` reads the two folders behind it: leave out `--knowledge`",
        ),
        (
            writes && matches!(command, Command::Export { .. }),
            "`export` writes into the folder behind it: leave out `--output`",
        ),
        (
            reads && matches!(command, Command::Man { .. } | Command::Completions { .. }),
            "`man` and `completions` read no knowledge: leave out `--knowledge`",
        ),
        (
            writes && matches!(command, Command::Man { .. }),
            "`man` writes into the folder behind it: leave out `--output`",
        ),
    ];
    conflicts.into_iter().find_map(|(is_conflict, message)| is_conflict.then_some(message))
}
