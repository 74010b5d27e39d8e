//! The story of a run in one function: load, ask, decide, report, write. The only place that reads the environment or writes.

mod ask;
mod contacts;
mod lookup;
mod output;
mod sheet;
mod shell;
mod surroundings;

use std::path::Path;

use serde_json::Value;

use crate::answers::AnswerSheet;
use crate::cli::{Cli, Command, Everywhere, Format, WizardArgs};
use crate::decision::winner;
use crate::error::{Error, status};
use crate::knowledge::Knowledge;
use crate::load;
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
    // These need no knowledge, so that faults in it do not stand in their way.
    match &cli.command {
        Some(Command::Completions { shell }) => return shell::completions(&cli.everywhere, *shell),
        Some(Command::Man { folder }) => return shell::man(folder),
        _ => {}
    }
    let run = Run {
        everywhere: &cli.everywhere,
        surroundings,
        knowledge: knowledge(&cli.everywhere, surroundings)?,
        words: words()?,
    };
    match &cli.command {
        None => wizard(&run, &cli.wizard),
        Some(Command::Recommend { answers, set, save, for_contacts, reason }) => {
            let sheet = sheet::answered(&run, answers.as_deref(), set)?;
            if *for_contacts {
                return contacts::page(&run, &sheet, reason, save.as_deref());
            }
            recommend(&run, &sheet, save.as_deref())
        }
        Some(Command::Show { messenger }) => lookup::show(&run, messenger),
        Some(Command::Compare { messengers, differences }) => lookup::compare(&run, messengers, *differences),
        Some(Command::Setup { messenger, topic, on, all }) => {
            lookup::setup(&run, messenger.as_deref(), topic.as_deref(), on.as_deref(), *all)
        }
        Some(Command::Completions { .. } | Command::Man { .. }) => Ok(status::DONE),
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
    /// Writes what there is to say as `--format` says: text wrapped to the window and painted.
    fn write_report(
        &self,
        report: impl FnOnce() -> Report,
        json: impl FnOnce() -> Value,
    ) -> Result<(), Error> {
        let (surroundings, everywhere) = (self.surroundings, self.everywhere);
        let text = match everywhere.format {
            Format::Json => format!("{:#}\n", json()),
            Format::Markdown => report::markdown(&report()),
            Format::Html => report::html(&report()),
            Format::Text => {
                report::text(&report(), surroundings.columns(everywhere), surroundings.paint(everywhere))
            }
        };
        self.write(&text)
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
    run.write_report(
        || report::compose(&run.knowledge, &run.words, sheet, run.surroundings.today),
        || report::json(&run.knowledge, sheet),
    )?;
    Ok(if winner(&run.knowledge, sheet).is_some() { status::DONE } else { status::CONFLICT })
}

/// The knowledge, built in or of a folder.
fn knowledge(everywhere: &Everywhere, surroundings: &Surroundings) -> Result<Knowledge, Error> {
    let files = match &everywhere.knowledge {
        None => load::embedded(),
        Some(folder) => {
            load::folder(folder).map_err(|(path, source)| Error::file("cannot read", path, source))?
        }
    };
    load::knowledge(&files)
        .map_err(|faults| Error::Faults(load::draw(&files, &faults, surroundings.stderr_colour)))
}

fn words() -> Result<Words, Error> {
    let text = load::interface("en").ok_or_else(|| Error::Internal("no words in English".into()))?;
    Words::new("en", text).map_err(Error::Internal)
}
