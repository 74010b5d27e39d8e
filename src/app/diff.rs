//! `diff`: what changes between two versions of the knowledge.

use std::path::Path;

use super::environment::Environment;
use super::progress::Progress;
use super::{files, output, resolve, simulate};
use crate::cli::{DiffArgs, Format, Settings};
use crate::diff;
use crate::engine::Engine;
use crate::error::{Error, status};
use crate::knowledge::Knowledge;
use crate::population::Summary;
use crate::view;

/// Compares the knowledge of two folders; what is wrong with either folder is reported for both.
pub(super) fn diff(settings: &Settings<'_>, environment: &Environment, args: &DiffArgs) -> Result<u8, Error> {
    let read = |folder: &Path| resolve(&files(Some(folder))?, environment);
    let (old, new) = match (read(&args.old), read(&args.new)) {
        (Ok(old), Ok(new)) => (old, new),
        (old, new) => {
            let wrong = [old.err(), new.err()].into_iter().flatten().collect();
            return Error::all(wrong).map_or(Ok(status::FAILURE), Err);
        }
    };
    let drawing = diff::Sampling { samples: args.samples, seed: args.seed };
    let bar = Progress::new(environment);
    let comparison =
        diff::compare(&old, &new, drawing, &|done, of| bar.set(done, of)).map_err(Error::Usage)?;
    drop(bar);
    if let Some(silence) = comparison.silence() {
        output::eprint_note(&silence);
    }
    let people = args.people.map(|people| simulated([&old, &new], environment, args, people));
    let people = people.transpose()?;
    let mut text = if settings.format == Format::Json {
        view::pretty(&view::diff(&comparison, people.as_ref()))
    } else {
        environment.shown(settings, diff::text(&comparison))
    };
    let Some(summaries) = people else {
        output::write(settings.output, &text)?;
        return Ok(status::DONE);
    };
    simulate::write_chart_and_table(&summaries, args.chart.as_deref(), |table| {
        if settings.format != Format::Json {
            let between = if text.is_empty() { "" } else { "\n" };
            text = format!("{text}{between}{table}");
        }
        output::write(settings.output, &text)
    })
}

/// What becomes of the same invented people with either version.
fn simulated(
    versions: [&Knowledge; 2],
    environment: &Environment,
    args: &DiffArgs,
    people: u32,
) -> Result<[Summary; 2], Error> {
    let bar = Progress::new(environment);
    let each = usize::try_from(people).unwrap_or(usize::MAX);
    let of = |knowledge: &Knowledge, before: usize| {
        let population = simulate::of(knowledge, args.weights.as_deref(), environment.stderr_colour)?;
        let progress = |done| bar.set(before.saturating_add(done), each.saturating_mul(2));
        Ok(Summary::of(&Engine::new(knowledge), &population, people, args.seed, &progress))
    };
    let [old, new] = versions;
    Ok([of(old, 0)?, of(new, each)?])
}
