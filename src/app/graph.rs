//! `graph`: the questionnaire as a picture.

use super::Run;
use crate::cli::PictureFormat;
use crate::error::{Error, status};
use crate::graph;

/// Draws the knowledge in force.
pub(super) fn graph(run: &Run<'_>, format: PictureFormat) -> Result<u8, Error> {
    let picture = graph::Picture::of(&run.knowledge);
    let text = match format {
        PictureFormat::Svg => graph::svg(&picture)
            .map_err(|error| Error::Internal(format!("the picture could not be written: {error}")))?,
        PictureFormat::Dot => graph::dot(&picture),
        PictureFormat::Mermaid => graph::mermaid(&picture),
    };
    run.write(&text)?;
    Ok(status::DONE)
}
