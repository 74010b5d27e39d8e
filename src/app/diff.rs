//! `diff`: what changes between two versions of the knowledge.

use std::path::Path;

use super::environment::Environment;
use super::progress::Progress;
use super::{files, output, resolve};
use crate::cli::{DiffArgs, Format, Settings};
use crate::diff;
use crate::error::{Error, status};
use crate::view;

/// Compares the knowledge of two folders; what is wrong with either is told of both.
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
    let text = if settings.format == Format::Json {
        view::pretty(&view::diff(&comparison))
    } else {
        environment.shown(settings, diff::text(&comparison))
    };
    output::write(settings.output, &text)?;
    Ok(status::DONE)
}
