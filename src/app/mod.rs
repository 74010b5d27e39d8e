//! The story of a run in one function: load, ask, decide, report, write. The only place that reads the environment or writes.

mod ask;
mod output;
mod surroundings;

use std::path::Path;

use crate::answers::AnswerSheet;
use crate::cli::{Cli, Command, Everywhere, Format};
use crate::decision::winner;
use crate::error::{Error, status};
use crate::knowledge::Knowledge;
use crate::load::{self, SourceFile};
use crate::report;
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
    let everywhere = &cli.everywhere;
    let knowledge = knowledge(everywhere, surroundings)?;
    let words = words()?;
    let (sheet, save) = match &cli.command {
        Some(Command::Recommend { answers, set, save }) => {
            (answered(answers.as_deref(), set, &knowledge, surroundings)?, save)
        }
        None => {
            let before = answered(cli.wizard.answers.as_deref(), &[], &knowledge, surroundings)?;
            (ask::ask(&knowledge, &words, before, surroundings)?, &cli.wizard.save)
        }
    };
    if let Some(path) = save {
        output::save(path, &load::write_sheet(&knowledge, &sheet, is_json(path)))?;
    }
    let text = match everywhere.format {
        Format::Json => format!("{:#}\n", report::json(&knowledge, &sheet)),
        Format::Text => {
            let report = report::compose(&knowledge, &words, &sheet, surroundings.today);
            report::text(&report, surroundings.columns(everywhere), surroundings.paint(everywhere))
        }
    };
    output::write(everywhere.output.as_deref(), &text)?;
    Ok(if winner(&knowledge, &sheet).is_some() { status::DONE } else { status::CONFLICT })
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

/// The answers given beforehand: a file, then single answers over it.
fn answered(
    file: Option<&Path>,
    set: &[String],
    knowledge: &Knowledge,
    surroundings: &Surroundings,
) -> Result<AnswerSheet, Error> {
    let mut sheet = match file {
        None => AnswerSheet::default(),
        Some(path) => read_sheet(path, knowledge, surroundings)?,
    };
    for pair in set {
        let Some((question, options)) = pair.split_once('=') else {
            return Err(Error::Usage(format!("`--set {pair}` is not of the form QUESTION=OPTION[,OPTION]")));
        };
        let (question, answer) = load::chosen(knowledge, question.trim(), options).map_err(Error::Usage)?;
        sheet.record(question, answer);
    }
    Ok(sheet)
}

fn read_sheet(path: &Path, knowledge: &Knowledge, surroundings: &Surroundings) -> Result<AnswerSheet, Error> {
    let text = output::read(path)?;
    let file = SourceFile::new(path.to_string_lossy(), text);
    let draw = |faults: &[load::Diagnostic]| {
        load::draw(std::slice::from_ref(&file), faults, surroundings.stderr_colour)
    };
    let loaded = load::read_sheet(&file, knowledge).map_err(|faults| Error::Faults(draw(&faults)))?;
    if let Some(stale) = loaded.stale {
        output::complain("warning: these answers were given to an older or newer set of questions and facts");
        if !stale.left_out.is_empty() {
            output::complain("warning: this no longer fits and is left out:\n");
            output::complain(&draw(&stale.left_out));
        }
    }
    Ok(loaded.sheet)
}

fn is_json(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "json")
}
