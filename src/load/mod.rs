//! Files to knowledge, and to answers, needs and populations over it; or every error of a file at once. The only importer of `ron`.

mod embedded;
mod files;
mod language;
mod needs;
mod population;
mod sheet;

pub use self::files::{
    Code, Diagnostic, FORMAT, MOST_SHOWN, SourceFile, compare_interface, folder, knowledge, limits, no_such,
    render_diagnostics, translate, unreadable,
};
pub use self::language::{
    FolderLanguages, LanguageFiles, english, folder_languages, language, languages, read_if_there,
    shipped_words,
};
pub use self::needs::{LoadedNeeds, holds_needs, read_needs, write_needs};
pub use self::population::{fitting_population, population, shipped_population};
pub use self::sheet::{LoadedSheet, Stale, parse_answer, read_sheet, write_sheet, write_sheet_line};

use crate::knowledge::{Ids, Knowledge};

/// The shipped knowledge in a language; in English, if there is none. `build.rs` has read the files, with [`knowledge`] and
/// [`translate`]; what it made of them is taken up here in a small part of the time.
///
/// # Errors
/// The program was built of two different sources.
pub fn shipped(tag: &str) -> Result<Knowledge, postcard::Error> {
    let mut knowledge: Knowledge = postcard::from_bytes(embedded::RESOLVED)?;
    if let Some(texts) = embedded::texts(tag) {
        let mut texts = postcard::from_bytes::<Vec<String>>(texts)?.into_iter();
        knowledge.visit_texts(&mut |_, _, text| texts.next().into_iter().for_each(|said| *text = said));
    }
    Ok(knowledge)
}

/// The ids of the shipped knowledge, without reading it.
///
/// # Errors
/// The program was built of two different sources.
pub fn shipped_ids() -> Result<Ids, postcard::Error> {
    postcard::from_bytes(embedded::IDS)
}

/// The shipped `questions.ron` and `messengers.ron`, as text.
pub fn embedded() -> [SourceFile; 2] {
    embedded::knowledge()
}

/// The shipped translations, each with its path below the folder of the two files.
pub fn embedded_translations() -> Vec<SourceFile> {
    embedded::translations()
}
