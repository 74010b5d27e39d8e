//! Answer sheets given and kept: files, single answers on the command line, and what no longer fits.

use std::path::Path;

use super::{Run, output, writer};
use crate::answers::{AnswerSheet, StepsDone};
use crate::error::Error;
use crate::load::{self, LoadedSheet, SourceFile};

/// The answers given beforehand: a file, then single answers over it.
pub(super) fn answered(run: &Run<'_>, file: Option<&Path>, set: &[String]) -> Result<AnswerSheet, Error> {
    let (mut sheet, _) = given(run, file)?;
    for pair in set {
        let Some((question, options)) = pair.split_once('=') else {
            return Err(Error::Usage(format!("`--set {pair}` is not of the form QUESTION=OPTION[,OPTION]")));
        };
        let (question, answer) =
            load::parse_answer(&run.knowledge, question.trim(), options).map_err(Error::Usage)?;
        sheet.record(question, answer);
    }
    Ok(sheet)
}

/// The answers and ticks of a file, if there is one.
pub(super) fn given(run: &Run<'_>, file: Option<&Path>) -> Result<(AnswerSheet, StepsDone), Error> {
    let loaded = file.map(|path| load(run, path)).transpose()?;
    Ok(loaded.map_or_else(Default::default, |loaded| (loaded.sheet, loaded.steps_done)))
}

/// Reads a sheet; what no longer fits is left out and reported.
fn load(run: &Run<'_>, path: &Path) -> Result<LoadedSheet, Error> {
    let file = SourceFile::new(path.to_string_lossy(), output::read(path)?);
    let colour = run.environment.stderr_colour;
    let render = |diagnostics: &[load::Diagnostic]| {
        load::render_diagnostics(std::slice::from_ref(&file), diagnostics, colour)
    };
    let loaded = load::read_sheet(&file, &run.knowledge)
        .map_err(|diagnostics| Error::Diagnostics(render(&diagnostics)))?;
    warn_stale(&file, loaded.stale.as_ref(), colour);
    Ok(loaded)
}

/// Tells that a file was made with other knowledge, and what of it no longer fits.
pub(super) fn warn_stale(file: &SourceFile, stale: Option<&load::Stale>, colour: bool) {
    let Some(stale) = stale else { return };
    output::eprint_note("warning: these answers were given to an older or newer set of questions and facts");
    if !stale.left_out.is_empty() {
        output::eprint_note("warning: this no longer fits and is left out:\n");
        output::eprint_note(&load::render_diagnostics(std::slice::from_ref(file), &stale.left_out, colour));
    }
}

/// Keeps a sheet, as JSON if the name says so.
pub(super) fn save(
    run: &Run<'_>,
    sheet: &AnswerSheet,
    steps_done: &StepsDone,
    path: &Path,
) -> Result<(), Error> {
    let as_json = path.extension().is_some_and(|extension| extension == "json");
    writer::write(path, &load::write_sheet(&run.knowledge, sheet, steps_done, as_json))
}
