//! `diff`: what changes between two versions of the knowledge.

use std::path::Path;

use super::{Run, files, output, resolve};
use crate::cli::Format;
use crate::diff;
use crate::error::{Error, status};

/// Compares the knowledge of two folders.
pub(super) fn diff(run: &Run<'_>, old: &Path, new: &Path, samples: u32, seed: u64) -> Result<u8, Error> {
    let read = |folder: &Path| resolve(&files(Some(folder))?, run.environment);
    let (old, new) = match (read(old), read(new)) {
        (Err(Error::Diagnostics(old)), Err(Error::Diagnostics(new))) => {
            return Err(Error::Diagnostics(format!("{}\n\n{new}", old.trim_end())));
        }
        (old, new) => (old?, new?),
    };
    let comparison = diff::compare(&old, &new, diff::Sampling { samples, seed }).map_err(Error::Usage)?;
    if let Some(silence) = comparison.silence() {
        output::eprint_note(&silence);
    }
    run.write(&if run.global.format == Format::Json {
        format!("{:#}\n", diff::json(&comparison))
    } else {
        run.environment.shown(run.global, diff::text(&comparison))
    })?;
    Ok(status::DONE)
}
