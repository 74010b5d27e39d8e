//! The `group` command, and the needs files that people pass on for it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::progress::Progress;
use super::{Run, output, sheet, writer};
use crate::answers::AnswerSheet;
use crate::engine::{Engine, GroupOutcome, Member, count_sheets, needs};
use crate::error::{Error, status};
use crate::load::{self, SourceFile};
use crate::locale::printable;
use crate::report;
use crate::view::{self, GroupMembers};

/// One messenger for the people whose files these are.
pub(super) fn recommend(run: &Run<'_>, files: &[PathBuf], details: Option<&Path>) -> Result<u8, Error> {
    let details = details
        .map(|wanted| {
            let is_it = |file: &PathBuf| file == wanted;
            files.iter().position(is_it).ok_or_else(|| {
                Error::Usage(format!("`--details {}` is not one of the files", wanted.display()))
            })
        })
        .transpose()?;
    let engine = Engine::new(&run.knowledge);
    let members = members(run, &engine, files)?;
    let names = names(files);
    let group = GroupMembers { names: &names, members: &members, details };
    let found = engine.recommend_group(&members);
    let today = run.environment.today;
    run.write_report(
        || report::compose_group(&run.knowledge, &run.words, &group, &found, today),
        || view::group(&run.knowledge, &group, &found, run.words.language()),
    )?;
    Ok(match found.outcome {
        GroupOutcome::Pick(_) => status::DONE,
        GroupOutcome::Conflict(_) => status::CONFLICT,
    })
}

/// What the members are called: the names of their files without what says the format, or all of it if two would be the same.
fn names(files: &[PathBuf]) -> Vec<String> {
    let short = |file: &PathBuf| {
        let stem = file.file_stem().unwrap_or(file.as_os_str()).to_string_lossy();
        printable(stem.strip_suffix(".needs").unwrap_or(&stem)).into_owned()
    };
    let names: Vec<String> = files.iter().map(short).collect();
    if names.iter().collect::<BTreeSet<_>>().len() == names.len() {
        return names;
    }
    files.iter().map(|file| printable(&file.to_string_lossy()).into_owned()).collect()
}

/// Everybody's answers or needs; what is wrong with any of the files is reported together.
fn members(run: &Run<'_>, engine: &Engine<'_>, files: &[PathBuf]) -> Result<Vec<Member>, Error> {
    let (mut members, mut wrong) = (Vec::new(), Vec::new());
    let bar = Progress::new(run.environment);
    for (done, path) in files.iter().enumerate() {
        bar.set(done, files.len());
        match bar.aside(|| member(run, engine, path)) {
            Ok(member) => members.push(member),
            Err(error) => wrong.push(error),
        }
    }
    Error::all(wrong).map_or(Ok(members), Err)
}

fn member(run: &Run<'_>, engine: &Engine<'_>, path: &Path) -> Result<Member, Error> {
    let file = SourceFile::new(path.to_string_lossy(), output::read(path)?);
    let colour = run.environment.stderr_colour;
    let draw = |diagnostics: &[load::Diagnostic]| {
        load::render_diagnostics(std::slice::from_ref(&file), diagnostics, colour)
    };
    if load::holds_needs(&file) {
        let loaded = load::read_needs(&file, &run.knowledge)
            .map_err(|diagnostics| Error::Diagnostics(draw(&diagnostics)))?;
        sheet::warn_stale(&file, loaded.stale.as_ref(), colour);
        return Ok(Member::with_needs(engine, loaded.needs));
    }
    let loaded = load::read_sheet(&file, &run.knowledge)
        .map_err(|diagnostics| Error::Diagnostics(draw(&diagnostics)))?;
    sheet::warn_stale(&file, loaded.stale.as_ref(), colour);
    Ok(Member::with_answers(engine, loaded.sheet))
}

/// Writes what the answers need, and tells how much that gives away.
pub(super) fn save_needs(
    run: &Run<'_>,
    sheet: &AnswerSheet,
    path: &Path,
    with_devices: bool,
) -> Result<(), Error> {
    let needs = needs(&run.knowledge, sheet, with_devices);
    let sheets = count_sheets(&run.knowledge, &needs);
    writer::write(path, &load::write_needs(&run.knowledge, &needs, sheets))?;
    let text = match sheets {
        Some(count) => {
            let file = printable(&path.to_string_lossy()).into_owned();
            run.words.fill("needs-saved", &[("file", file.into()), ("sheets", count.to_string().into())])
        }
        None => run.words.say("needs-saved-uncounted"),
    };
    output::eprint_note(&text);
    Ok(())
}
