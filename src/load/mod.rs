//! Files to knowledge, or every error of every file at once. The only importer of `ron`.

mod catalogue;
mod code;
mod conditions;
mod diagnostic;
mod diagnostics;
mod document;
mod embedded;
mod facts;
mod ids;
mod language;
pub mod limits;
mod messengers_document;
mod names;
mod nearest;
mod needs;
mod page;
mod parse;
mod parse_error;
mod population;
mod questionnaire;
mod ranking;
mod record;
mod record_context;
mod setup;
mod sheet;
mod source;
mod texts;
mod translation;

use std::path::Path;

use sha2::{Digest, Sha256};

use self::catalogue::Catalogue;
pub use self::code::Code;
pub use self::diagnostic::{Diagnostic, MOST_SHOWN, no_such, render_diagnostics};
use self::diagnostics::Diagnostics;
use self::document::QuestionsFile;
pub use self::language::{
    FolderLanguages, LanguageFiles, english, folder_languages, language, languages, read_if_there,
};
use self::messengers_document::MessengersFile;
use self::names::Names;
pub use self::needs::{LoadedNeeds, holds_needs, read_needs, write_needs};
use self::parse::document;
pub use self::parse::{FORMAT, unreadable};
pub use self::population::{fitting_population, population, shipped_population};
use self::questionnaire::Questionnaire;
pub use self::sheet::{LoadedSheet, Stale, parse_answer, read_sheet, write_sheet, write_sheet_line};
pub use self::source::SourceFile;
pub use self::translation::{compare_interface, translate};
use crate::knowledge::{Handle, Knowledge, Question};

/// The shipped `questions.ron` and `messengers.ron`.
pub fn embedded() -> [SourceFile; 2] {
    embedded::knowledge()
}

/// The shipped translations, each with its path below the folder of the two files.
pub fn embedded_translations() -> Vec<SourceFile> {
    embedded::translations()
}

/// `questions.ron` and `messengers.ron` of a folder.
///
/// # Errors
/// Each path that could not be read, and why.
pub fn folder(folder: &Path) -> Result<[SourceFile; 2], Vec<(std::path::PathBuf, std::io::Error)>> {
    let read = |name: &str| {
        let path = folder.join(name);
        match limits::read_file(&path, limits::KNOWLEDGE) {
            Ok(read) => Ok(SourceFile::bounded(path.to_string_lossy(), &read)),
            Err(error) => Err((path, error)),
        }
    };
    match (read("questions.ron"), read("messengers.ron")) {
        (Ok(questions), Ok(messengers)) => Ok([questions, messengers]),
        (questions, messengers) => Err([questions.err(), messengers.err()].into_iter().flatten().collect()),
    }
}

/// Reads and resolves the two files.
///
/// # Errors
/// Every error of both files.
pub fn knowledge(files: &[SourceFile; 2]) -> Result<Knowledge, Vec<Diagnostic>> {
    let [questions_file, messengers_file] = files;
    let questions = document(0, questions_file, |file: &QuestionsFile<'_>| file.format);
    let messengers = document(1, messengers_file, |file: &MessengersFile<'_>| file.format);
    let mut names = Names::gather(questions.as_ref().ok(), messengers.as_ref().ok());
    let mut found: Vec<Diagnostic> = Vec::new();
    let questionnaire = keep(questions, &mut found).map(|file| {
        let mut diagnostics = Diagnostics::new(0, questions_file);
        let questionnaire = questionnaire::resolve(file, &mut names, &mut diagnostics);
        found.extend(diagnostics.into_found());
        questionnaire
    });
    let catalogue = keep(messengers, &mut found).map(|file| {
        let mut diagnostics = Diagnostics::new(1, messengers_file);
        let catalogue = catalogue::resolve(file, &names, &mut diagnostics);
        found.extend(diagnostics.into_found());
        catalogue
    });
    if let (Some(questionnaire), Some(catalogue)) = (&questionnaire, &catalogue) {
        let mut diagnostics = Diagnostics::new(0, questions_file);
        names.check_used(&mut diagnostics);
        if let Some(word) = questionnaire.last {
            let ranking = (word, questionnaire.ranking.as_slice());
            ranking::check_strict(ranking, catalogue, !found.is_empty(), &mut diagnostics);
        }
        found.extend(diagnostics.into_found());
    }
    match (questionnaire, catalogue, names.devices.zip(names.worries)) {
        (Some(questionnaire), Some(catalogue), Some(anchors)) if found.is_empty() => {
            Ok(join(hash(files), questionnaire, catalogue, anchors))
        }
        _ => Err(found),
    }
}

/// The value, or its error among the others.
fn keep<T>(value: Result<T, Diagnostic>, found: &mut Vec<Diagnostic>) -> Option<T> {
    value.map_err(|diagnostic| found.push(diagnostic)).ok()
}

fn join(
    hash: String,
    questionnaire: Questionnaire<'_>,
    catalogue: Catalogue,
    (devices, worries): (Handle<Question>, Handle<Question>),
) -> Knowledge {
    Knowledge {
        hash,
        questions: questionnaire.questions,
        rules: questionnaire.rules,
        ranking: questionnaire.ranking,
        attributes: catalogue.attributes,
        sources: catalogue.sources,
        channels: catalogue.channels,
        messengers: catalogue.messengers,
        guides: catalogue.guides,
        criteria: catalogue.criteria,
        page: catalogue.page,
        devices,
        worries,
        uses: questionnaire.uses,
        uses_other: questionnaire.uses_other,
    }
}

fn hash(files: &[SourceFile; 2]) -> String {
    let mut hasher = Sha256::new();
    for file in files {
        hasher.update((file.text.len() as u64).to_le_bytes());
        hasher.update(&file.text);
    }
    hasher.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}
