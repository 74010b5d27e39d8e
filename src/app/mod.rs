//! The story of a run in one function: load, ask, decide, report, write. The only place that reads the environment or writes.

mod batch;
mod check;
mod contacts;
mod diff;
mod environment;
mod export;
mod graph;
mod group;
mod language;
mod lookup;
mod output;
mod sheet;
mod shell;
mod unsupported;
mod wizard;

use std::path::Path;

use serde_json::Value;

use crate::answers::{AnswerSheet, StepsDone};
use crate::cli::{Cli, Command, Format, GlobalArgs, NeedsArgs};
use crate::engine::winner;
use crate::error::{Error, status};
use crate::knowledge::Knowledge;
use crate::load::{self, SourceFile};
use crate::locale::Words;
use crate::report::{self, Report};
use crate::terminal;

use self::environment::Environment;

/// Runs the program and says with which status to end.
pub fn main(cli: &Cli) -> u8 {
    let environment = Environment::detect(&cli.global);
    match run(cli, &environment) {
        Ok(status) => status,
        Err(error) if error.is_broken_pipe() => status::DONE,
        Err(Error::Interrupted) => {
            terminal::die_by_interrupt();
            status::INTERRUPTED
        }
        Err(error) => {
            let text = error.to_string();
            if !text.is_empty() {
                output::eprint_note(&text);
            }
            error.status()
        }
    }
}

fn run(cli: &Cli, environment: &Environment) -> Result<u8, Error> {
    unsupported::reject(cli)?;
    // These need no knowledge, so that faults in it do not stand in their way; `check` reads its own.
    match &cli.command {
        Some(Command::Completions { shell }) => return shell::completions(&cli.global, *shell),
        Some(Command::Man { folder }) => return shell::man(folder),
        Some(Command::Check { dir, seconds }) => {
            return check::check(&cli.global, environment, dir.as_deref(), *seconds);
        }
        _ => {}
    }
    let language = language::chosen(&cli.global, environment)?;
    let run = Run::in_language(&cli.global, environment, &language)?;
    match &cli.command {
        None => wizard::run(run, &cli.wizard),
        Some(Command::Recommend { batch: true, .. }) => batch::recommend(&run),
        Some(Command::Recommend { answers, set, save, batch: false, needs, for_contacts, reason }) => {
            let sheet = sheet::answered(&run, answers.as_deref(), set)?;
            if *for_contacts {
                return contacts::page(&run, &sheet, reason, save.as_deref());
            }
            recommend(&run, &sheet, save.as_deref(), needs)
        }
        Some(Command::Group { files, details }) => group::recommend(&run, files, details.as_deref()),
        Some(Command::Show { messenger }) => lookup::show(&run, messenger),
        Some(Command::Compare { messengers, differences }) => lookup::compare(&run, messengers, *differences),
        Some(Command::Setup { messenger, topic, on, all }) => {
            lookup::setup(&run, messenger.as_deref(), topic.as_deref(), on.as_deref(), *all)
        }
        Some(Command::Check { .. } | Command::Completions { .. } | Command::Man { .. }) => Ok(status::DONE),
        Some(Command::Graph { format }) => graph::graph(&run, *format),
        Some(Command::Diff { old, new, samples, seed }) => diff::diff(&run, old, new, *samples, *seed),
        Some(Command::Export { folder, format }) => export::export(&run, folder, *format),
    }
}

/// What every command works with.
struct Run<'r> {
    global: &'r GlobalArgs,
    environment: &'r Environment,
    knowledge: Knowledge,
    words: Words,
}

impl<'r> Run<'r> {
    /// Loads the knowledge and the words in a language.
    fn in_language(global: &'r GlobalArgs, environment: &'r Environment, tag: &str) -> Result<Self, Error> {
        let mut knowledge = knowledge(global, environment)?;
        let words = language::take_up(global, tag, &mut knowledge, environment.stderr_colour)?;
        Ok(Self { global, environment, knowledge, words })
    }

    /// A report for a person: wrapped to the window and painted.
    fn lay_out(&self, report: &Report) -> String {
        let (environment, global) = (self.environment, self.global);
        let text = report::text(report, environment.columns(global), environment.paint(global));
        // What is piped is the same everywhere; only a terminal that cannot show typographic signs gets others.
        if self.goes_to_terminal() { environment.theme.fit(&text) } else { text }
    }

    /// What there is to say as `--format` says.
    fn drawn(&self, report: impl FnOnce() -> Report, json: impl FnOnce() -> Value) -> String {
        match self.global.format {
            Format::Json => format!("{:#}\n", json()),
            Format::Markdown => report::markdown(&report()),
            Format::Html => report::html(&report()),
            Format::Text => self.lay_out(&report()),
        }
    }

    /// Writes what there is to say as `--format` says.
    fn write_report(
        &self,
        report: impl FnOnce() -> Report,
        json: impl FnOnce() -> Value,
    ) -> Result<(), Error> {
        self.write(&self.drawn(report, json))
    }

    /// Whether results are shown on a terminal.
    fn goes_to_terminal(&self) -> bool {
        self.global.output.is_none() && self.environment.is_stdout_terminal()
    }

    /// Writes a result to where `--output` says.
    fn write(&self, text: &str) -> Result<(), Error> {
        output::write(self.global.output.as_deref(), text)
    }
}

/// Recommends by a sheet, after keeping it if that was asked for.
fn recommend(
    run: &Run<'_>,
    sheet: &AnswerSheet,
    save: Option<&Path>,
    needs: &NeedsArgs,
) -> Result<u8, Error> {
    if let Some(path) = save {
        sheet::save(run, sheet, &StepsDone::default(), path)?;
    }
    if let Some(path) = &needs.save_needs {
        group::save_needs(run, sheet, path, needs.with_devices)?;
    }
    run.write(&render(run, sheet))?;
    Ok(if winner(&run.knowledge, sheet).is_some() { status::DONE } else { status::CONFLICT })
}

/// The result for a sheet as `--format` says.
fn render(run: &Run<'_>, sheet: &AnswerSheet) -> String {
    run.drawn(
        || report::compose(&run.knowledge, &run.words, sheet, run.environment.today),
        || report::json(&run.knowledge, sheet),
    )
}

/// The knowledge, built in or of a folder.
fn knowledge(global: &GlobalArgs, environment: &Environment) -> Result<Knowledge, Error> {
    resolve(&files(global.knowledge.as_deref())?, environment)
}

/// The knowledge files, built in or of a folder.
fn files(folder: Option<&Path>) -> Result<[SourceFile; 2], Error> {
    folder.map_or_else(|| Ok(load::embedded()), |folder| load::folder(folder).map_err(Error::unreadable))
}

/// The knowledge of two files, or their faults drawn.
fn resolve(files: &[SourceFile; 2], environment: &Environment) -> Result<Knowledge, Error> {
    load::knowledge(files).map_err(|diagnostics| {
        Error::Diagnostics(load::render_diagnostics(files, &diagnostics, environment.stderr_colour))
    })
}
