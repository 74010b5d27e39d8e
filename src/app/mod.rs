//! The story of a run in one function: load, ask, decide, report, write. The only place that reads the environment or writes.

mod batch;
mod check;
mod completions;
mod contacts;
mod diff;
mod environment;
mod export;
mod graph;
mod group;
mod language;
mod lookup;
mod man;
mod output;
mod progress;
mod sheet;
mod simulate;
mod wizard;
mod writer;

use std::borrow::Cow;
use std::ffi::OsString;
use std::path::Path;

use serde::Serialize;

use crate::answers::StepsDone;
use crate::cli::{Cli, Command, Format, RecommendArgs, Settings};
use crate::engine::{Assessment, Engine};
use crate::error::{Error, status};
use crate::knowledge::Knowledge;
use crate::load::{self, SourceFile};
use crate::locale::{Words, printable_lines};
use crate::report::{self, Report};
use crate::terminal;
use crate::view;

use self::environment::Environment;

/// Runs the program with the arguments of the process and says with which status to end.
pub fn main(arguments: impl IntoIterator<Item = OsString>) -> u8 {
    writer::survive_size_limit();
    let ended = match Cli::parse_arguments(arguments) {
        Ok(cli) => {
            let settings = cli.settings();
            run(&cli, settings, &Environment::detect(&settings))
        }
        Err(message) => explain_usage(&message),
    };
    match ended {
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

/// Help and version are results; what is wrong with the arguments is an error, in which they are told as they may be shown.
fn explain_usage(message: &clap::Error) -> Result<u8, Error> {
    let (shown, is_result) = (message.render(), !message.use_stderr());
    let is_coloured =
        if is_result { environment::wants_stdout_colour() } else { environment::wants_stderr_colour() };
    let plain = shown.to_string();
    let text = match printable_lines(&plain) {
        Cow::Borrowed(_) if is_coloured => shown.ansi().to_string(),
        Cow::Borrowed(text) => text.to_owned(),
        Cow::Owned(text) => text,
    };
    if is_result {
        writer::print(&text)?;
        return Ok(status::DONE);
    }
    output::eprint_note(text.trim_end());
    Ok(status::USAGE)
}

fn run(cli: &Cli, settings: Settings<'_>, environment: &Environment) -> Result<u8, Error> {
    prepare(cli, &settings)?;
    // These need no words, so that errors in them do not stand in their way; `check` reads its own knowledge.
    match &cli.command {
        Some(Command::Completions(args)) => {
            return completions::completions(&settings, args.shell, environment);
        }
        Some(Command::Man(args)) => return man::man(&args.folder),
        Some(Command::Check(args)) => return check::check(&settings, environment, args),
        Some(Command::Diff(args)) => return diff::diff(&settings, environment, args),
        _ => {}
    }
    let language = language::chosen(&settings, environment)?;
    let run = Run::in_language(settings, environment, &language)?;
    match &cli.command {
        None => wizard::run(run, &cli.wizard),
        Some(Command::Recommend(args)) if args.batch => batch::recommend(&run, args),
        Some(Command::Recommend(args)) => recommend(&run, args),
        Some(Command::Group(args)) => group::recommend(&run, &args.files, args.details.as_deref()),
        Some(Command::Show(args)) => lookup::show(&run, &args.messenger),
        Some(Command::Compare(args)) => lookup::compare(&run, &args.messengers, args.differences),
        Some(Command::Criteria(_)) => lookup::criteria(&run),
        Some(Command::Setup(args)) => lookup::setup(&run, args),
        Some(Command::Graph(args)) => graph::graph(&run, args.format),
        Some(Command::Simulate(args)) => simulate::simulate(&run, args),
        Some(Command::Export(args)) => export::export(&run, &args.folder, args.format),
        Some(Command::Check(_) | Command::Completions(_) | Command::Diff(_) | Command::Man(_)) => {
            Ok(status::DONE)
        }
    }
}

/// Finds out before the first question whether what is asked for can be written.
fn prepare(cli: &Cli, settings: &Settings<'_>) -> Result<(), Error> {
    let (save, needs) = match &cli.command {
        None => (&cli.wizard.save, &cli.wizard.needs.save_needs),
        Some(Command::Recommend(args)) => (&args.save, &args.needs.save_needs),
        Some(_) => (&None, &None),
    };
    let asked =
        [("--save", save.as_deref()), ("--save-needs", needs.as_deref()), ("--output", settings.output)];
    let asked: Vec<(&str, &Path)> =
        asked.into_iter().filter_map(|(option, path)| path.map(|path| (option, path))).collect();
    for (at, (option, path)) in asked.iter().enumerate() {
        writer::prepare(path)?;
        let mut before = asked.iter().take(at);
        if let Some((other, _)) = before.find(|(_, other)| writer::is_same_file(path, other)) {
            return Err(Error::Usage(format!("`{other}` and `{option}` name the same file")));
        }
    }
    Ok(())
}

/// What every command works with.
struct Run<'r> {
    settings: Settings<'r>,
    environment: &'r Environment,
    knowledge: Knowledge,
    words: Words,
}

impl<'r> Run<'r> {
    /// Loads the knowledge and the words in a language.
    fn in_language(settings: Settings<'r>, environment: &'r Environment, tag: &str) -> Result<Self, Error> {
        let (knowledge, words) = language::take_up(&settings, environment, tag)?;
        Ok(Self { settings, environment, knowledge, words })
    }

    /// A report for a person: wrapped to the window and painted.
    fn lay_out(&self, report: &Report) -> String {
        let (environment, settings) = (self.environment, &self.settings);
        let text = report::text(report, environment.columns(settings), environment.paint(settings));
        // What is piped is the same everywhere; only a terminal that cannot show typographic signs gets others.
        if self.goes_to_terminal() { environment.theme.fit(&text) } else { text }
    }

    /// The card for a person at a terminal.
    fn card(&self, assessment: &Assessment<'_>) -> String {
        let (environment, settings) = (self.environment, &self.settings);
        let card = report::card(assessment, &self.words, environment.today);
        let text = card.text(environment.columns(settings), environment.rows(), environment.paint(settings));
        environment.theme.fit(&text)
    }

    /// What there is to say as `--format` says.
    fn drawn<J: Serialize>(&self, report: impl FnOnce() -> Report, json: impl FnOnce() -> J) -> String {
        match self.settings.format {
            Format::Json => view::pretty(&json()),
            Format::Markdown => report::markdown(&report()),
            Format::Html => report::html(&report()),
            Format::Text => self.lay_out(&report()),
        }
    }

    /// Writes what there is to say as `--format` says.
    fn write_report<J: Serialize>(
        &self,
        report: impl FnOnce() -> Report,
        json: impl FnOnce() -> J,
    ) -> Result<(), Error> {
        self.write(&self.drawn(report, json))
    }

    /// Whether results are shown on a terminal.
    fn goes_to_terminal(&self) -> bool {
        self.settings.goes_to_stdout() && self.environment.is_stdout_terminal()
    }

    /// Writes a result to where `--output` says.
    fn write(&self, text: &str) -> Result<(), Error> {
        output::write(self.settings.output, text)
    }
}

/// Shows the full report page by page, where that is possible.
fn read(run: &Run<'_>, assessment: &Assessment<'_>) -> Result<bool, Error> {
    let report = || report::compose(assessment, &run.words, run.environment.today);
    wizard::read(run, &run.words.say("view-full"), report)
}

/// Recommends by the answers that were given, and keeps what was asked to be kept. If that fails the result is shown all the
/// same, and the run has failed.
fn recommend(run: &Run<'_>, args: &RecommendArgs) -> Result<u8, Error> {
    let sheet = sheet::answered(run, args.answers.as_deref(), &args.set)?;
    let saved = args.save.iter().map(|path| sheet::save(run, &sheet, &StepsDone::default(), path));
    let passed_on = args.needs.save_needs.iter();
    let passed_on = passed_on.map(|path| group::save_needs(run, &sheet, path, args.needs.with_devices));
    let mut failures: Vec<Error> = saved.chain(passed_on).filter_map(Result::err).collect();
    let shown = if args.for_contacts {
        contacts::page(run, &sheet, &args.reason)
    } else {
        let engine = Engine::new(&run.knowledge);
        let assessment = engine.assess(&sheet);
        let status = if assessment.pick().is_some() { status::DONE } else { status::CONFLICT };
        let is_card = run.settings.format == Format::Text && run.goes_to_terminal();
        let text = if args.brief {
            brief(run, &assessment)
        } else if is_card && args.full && read(run, &assessment)? {
            // What is read page by page leaves nothing behind; the card does.
            run.card(&assessment)
        } else if is_card && !args.full {
            format!("{}\n{}\n", run.card(&assessment), run.words.say("card-rest"))
        } else {
            render(run, &assessment)
        };
        run.write(&text).map(|()| status)
    };
    let status = shown.unwrap_or_else(|error| {
        failures.push(error);
        status::FAILURE
    });
    Error::all(failures).map_or(Ok(status), Err)
}

/// The result as `--format` says.
fn render(run: &Run<'_>, assessment: &Assessment<'_>) -> String {
    run.drawn(
        || report::compose(assessment, &run.words, run.environment.today),
        || view::recommendation(assessment, run.words.language()),
    )
}

/// What matters most of the result.
fn brief(run: &Run<'_>, assessment: &Assessment<'_>) -> String {
    run.drawn(
        || report::brief(assessment, &run.words, run.environment.today),
        || view::brief(&run.knowledge, &assessment.verdict()),
    )
}

/// The knowledge, built in or of a folder, in English.
fn knowledge(settings: &Settings<'_>, environment: &Environment) -> Result<Knowledge, Error> {
    match settings.knowledge {
        Some(folder) => resolve(&files(Some(folder))?, environment),
        None => shipped("en"),
    }
}

/// The knowledge that is built in, in a language.
fn shipped(tag: &str) -> Result<Knowledge, Error> {
    load::shipped(tag).map_err(damaged)
}

/// Why what the build put into the program cannot be taken up.
fn damaged(error: impl std::error::Error) -> Error {
    Error::Internal(format!("the built-in knowledge is damaged: {error}"))
}

/// The knowledge files, built in or of a folder.
fn files(folder: Option<&Path>) -> Result<[SourceFile; 2], Error> {
    let Some(folder) = folder else { return Ok(load::embedded()) };
    load::folder(folder).map_err(|unreadable| {
        let errors = unreadable.into_iter().map(Error::unreadable).collect();
        Error::all(errors).unwrap_or_else(|| Error::Internal("nothing could not be read".into()))
    })
}

/// The knowledge of two files, or their errors drawn.
fn resolve(files: &[SourceFile; 2], environment: &Environment) -> Result<Knowledge, Error> {
    load::knowledge(files).map_err(|diagnostics| {
        Error::Diagnostics(load::render_diagnostics(files, &diagnostics, environment.stderr_colour))
    })
}
