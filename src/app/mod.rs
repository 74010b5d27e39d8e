//! The story of a run in one function: load, ask, decide, report, write. The only place that reads the environment or writes.

mod ask;
mod diff;
mod export;
mod graph;
mod output;
mod sheet;
mod surroundings;

use std::path::Path;

use crate::answers::AnswerSheet;
use crate::cli::{Cli, Command, Everywhere, Format, WizardArgs};
use crate::decision::winner;
use crate::error::{Error, status};
use crate::knowledge::Knowledge;
use crate::load::{self, SourceFile};
use crate::report::{self, Report};
use crate::terminal;
use crate::words::Words;

use self::surroundings::Surroundings;

/// Runs the program and says with which status to end.
pub fn main(cli: &Cli) -> u8 {
    let surroundings = Surroundings::look(&cli.everywhere);
    match run(cli, &surroundings) {
        Ok(status) => status,
        Err(error) if error.is_broken_pipe() => status::DONE,
        Err(Error::Interrupted) => {
            terminal::die_by_interrupt();
            status::INTERRUPTED
        }
        Err(error) => {
            output::complain(&error.to_string());
            error.status()
        }
    }
}

fn run(cli: &Cli, surroundings: &Surroundings) -> Result<u8, Error> {
    let run = Run {
        everywhere: &cli.everywhere,
        surroundings,
        knowledge: knowledge(&cli.everywhere, surroundings)?,
        words: words()?,
    };
    match &cli.command {
        None => wizard(&run, &cli.wizard),
        Some(Command::Recommend { answers, set, save }) => {
            let sheet = sheet::answered(&run, answers.as_deref(), set)?;
            recommend(&run, &sheet, save.as_deref())
        }
        Some(Command::Graph { format }) => graph::graph(&run, *format),
        Some(Command::Diff { old, new, samples, seed }) => diff::diff(&run, old, new, *samples, *seed),
        Some(Command::Export { folder, format }) => export::export(&run, folder, *format),
    }
}

/// What every command works with.
struct Run<'r> {
    everywhere: &'r Everywhere,
    surroundings: &'r Surroundings,
    knowledge: Knowledge,
    words: Words,
}

impl Run<'_> {
    /// Writes a report as `--format` says: for a person wrapped to the window and painted.
    fn write_report(&self, report: &Report) -> Result<(), Error> {
        let (surroundings, everywhere) = (self.surroundings, self.everywhere);
        let text = report::text(report, surroundings.columns(everywhere), surroundings.paint(everywhere));
        self.write(&text)
    }

    /// A report's format, given before a command that writes no report, is a slip that should not pass silently.
    fn refuse_report_format(&self, command: &str) -> Result<(), Error> {
        if self.everywhere.format == Format::Text {
            return Ok(());
        }
        let message = format!("`{command}` has formats of its own: write `--format` after `{command}`");
        Err(Error::Usage(message))
    }

    /// Writes a result to where `--output` says.
    fn write(&self, text: &str) -> Result<(), Error> {
        output::write(self.everywhere.output.as_deref(), text)
    }
}

fn wizard(run: &Run<'_>, args: &WizardArgs) -> Result<u8, Error> {
    let before = sheet::answered(run, args.answers.as_deref(), &[])?;
    let sheet = ask::ask(&run.knowledge, &run.words, before, run.surroundings)?;
    recommend(run, &sheet, args.save.as_deref())
}

/// Recommends by a sheet, after keeping it if that was asked for.
fn recommend(run: &Run<'_>, sheet: &AnswerSheet, save: Option<&Path>) -> Result<u8, Error> {
    if let Some(path) = save {
        sheet::save(run, sheet, path)?;
    }
    match run.everywhere.format {
        Format::Json => run.write(&format!("{:#}\n", report::json(&run.knowledge, sheet)))?,
        Format::Text => {
            run.write_report(&report::compose(&run.knowledge, &run.words, sheet, run.surroundings.today))?;
        }
    }
    Ok(if winner(&run.knowledge, sheet).is_some() { status::DONE } else { status::CONFLICT })
}

/// The knowledge, built in or of a folder.
fn knowledge(everywhere: &Everywhere, surroundings: &Surroundings) -> Result<Knowledge, Error> {
    resolve(&files(everywhere.knowledge.as_deref())?, surroundings)
}

/// The knowledge files, built in or of a folder.
fn files(folder: Option<&Path>) -> Result<[SourceFile; 2], Error> {
    folder.map_or_else(
        || Ok(load::embedded()),
        |folder| load::folder(folder).map_err(|(path, source)| Error::file("cannot read", path, source)),
    )
}

/// The knowledge of two files, or their faults drawn.
fn resolve(files: &[SourceFile; 2], surroundings: &Surroundings) -> Result<Knowledge, Error> {
    load::knowledge(files)
        .map_err(|faults| Error::Faults(load::draw(files, &faults, surroundings.stderr_colour)))
}

fn words() -> Result<Words, Error> {
    let text = load::interface("en").ok_or_else(|| Error::Internal("no words in English".into()))?;
    Words::new("en", text).map_err(Error::Internal)
}
