//! `simulate`: the answer sheets of invented people, or what becomes of these people.

use std::io::Write;
use std::path::Path;

use super::progress::Progress;
use super::writer::{self, Sink};
use super::{Run, output};
use crate::cli::SimulateArgs;
use crate::engine::Engine;
use crate::error::{Error, status};
use crate::knowledge::Knowledge;
use crate::load::{self, SourceFile};
use crate::population::{self, Population, Summary};

/// Writes the sheets, a line each; or the table, the chart, or both.
pub(super) fn simulate(run: &Run<'_>, args: &SimulateArgs) -> Result<u8, Error> {
    let knowledge = &run.knowledge;
    let population = of(knowledge, args.weights.as_deref(), run.environment.stderr_colour)?;
    let engine = Engine::new(knowledge);
    if args.table || args.chart.is_some() {
        let bar = Progress::new(run.environment);
        let people = usize::try_from(args.people).unwrap_or(usize::MAX);
        let summary =
            Summary::of(&engine, &population, args.people, args.seed, &|done| bar.set(done, people));
        drop(bar);
        return write_chart_and_table(&[summary], args.chart.as_deref(), |table| {
            if args.table { run.write(table) } else { Ok(()) }
        });
    }
    let path = run.settings.output.unwrap_or(Path::new("-"));
    let mut sink = Sink::open(path)?;
    let mut rng = fastrand::Rng::with_seed(args.seed);
    for _ in 0..args.people {
        let Some(sheet) = population.person(&engine, &mut rng) else { continue };
        let line = load::write_sheet_line(knowledge, &sheet);
        sink.write_all(line.as_bytes()).map_err(|source| sink.error(path, source))?;
    }
    sink.finish(path)?;
    Ok(status::DONE)
}

/// How people answer: as a file says, or as is estimated.
pub(super) fn of(
    knowledge: &Knowledge,
    weights: Option<&Path>,
    has_colour: bool,
) -> Result<Population, Error> {
    let Some(path) = weights else { return Ok(load::shipped_population(knowledge)) };
    let file = SourceFile::new(path.to_string_lossy(), output::read(path)?);
    load::population(&file, knowledge).map_err(|diagnostics| {
        Error::Diagnostics(load::render_diagnostics(&[file], &diagnostics, has_colour))
    })
}

/// Writes the chart, and hands the table on.
pub(super) fn write_chart_and_table(
    summaries: &[Summary],
    chart: Option<&Path>,
    write: impl FnOnce(&str) -> Result<(), Error>,
) -> Result<u8, Error> {
    if let Some(path) = chart {
        writer::write(path, &population::chart(summaries))?;
    }
    write(&population::table(summaries))?;
    Ok(status::DONE)
}
