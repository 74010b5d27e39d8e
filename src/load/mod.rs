//! Files to knowledge, and to answers, needs and populations over it; or every error of a file at once. The only importer of `ron`.

mod embedded;
mod files;
mod language;
mod needs;
mod population;
mod sheet;
mod translation;

pub use self::files::{
    Code, Diagnostic, FORMAT, MOST_SHOWN, SourceFile, folder, knowledge, limits, no_such, render_diagnostics,
    unreadable,
};
pub use self::language::{
    FolderLanguages, LanguageFiles, english, folder_languages, language, languages, read_if_there,
};
pub use self::needs::{LoadedNeeds, holds_needs, read_needs, write_needs};
pub use self::population::{fitting_population, population, shipped_population};
pub use self::sheet::{LoadedSheet, Stale, parse_answer, read_sheet, write_sheet, write_sheet_line};
pub use self::translation::{compare_interface, translate};

use crate::knowledge::Knowledge;

/// The shipped knowledge. `build.rs` has read the two files with [`knowledge`]; what it made of them is taken up here, in a tenth of
/// the time.
///
/// # Errors
/// The program was built of two different sources.
pub fn shipped() -> Result<Knowledge, postcard::Error> {
    postcard::from_bytes(embedded::RESOLVED)
}

/// The shipped `questions.ron` and `messengers.ron`, as text.
pub fn embedded() -> [SourceFile; 2] {
    embedded::knowledge()
}

/// The shipped translations, each with its path below the folder of the two files.
pub fn embedded_translations() -> Vec<SourceFile> {
    embedded::translations()
}
