//! `graph`: the questionnaire as a picture.

use super::Run;
use crate::cli::PictureFormat;
use crate::error::{Error, status};
use crate::graph;

/// Draws the knowledge in force.
pub(super) fn graph(run: &Run<'_>, format: PictureFormat) -> Result<u8, Error> {
    let picture = graph::Picture::of(&run.knowledge, &run.words);
    let text = match format {
        PictureFormat::Svg => graph::svg(&picture),
        PictureFormat::Html => graph::html(&picture, crate::report::HTML_STYLE),
        PictureFormat::Dot => graph::dot(&picture),
        PictureFormat::Mermaid => graph::mermaid(&picture),
    };
    run.write(&text)?;
    Ok(status::DONE)
}
