//! `questions.ron` and `messengers.ron` to knowledge, and translations laid over it; or every error of a file. What reads other files uses the
//! same parts.

mod catalogue;
mod code;
mod conditions;
mod diagnostic;
mod diagnostics;
mod document;
mod facts;
mod ids;
pub mod limits;
mod messengers_document;
mod names;
mod nearest;
mod page;
mod parse;
mod parse_error;
mod questionnaire;
mod ranking;
pub(super) mod record;
mod record_context;
mod setup;
mod source;
mod texts;
mod translation;

use std::path::Path;

use sha2::{Digest, Sha256};

use self::catalogue::Catalogue;
pub use self::code::Code;
pub use self::diagnostic::{Diagnostic, MOST_SHOWN, no_such, render_diagnostics};
pub(super) use self::diagnostics::{Diagnostics, KEEP_ONE};
use self::document::QuestionsFile;
use self::messengers_document::MessengersFile;
use self::names::Names;
pub(super) use self::nearest::suggestion;
pub use self::parse::{FORMAT, unreadable};
pub(super) use self::parse::{document, right_format};
use self::questionnaire::Questionnaire;
pub(super) use self::record::{Entries, FieldStatus, Record, SpannedIdent, Text, record};
pub use self::source::SourceFile;
pub use self::translation::{compare_interface, translate};
use crate::knowledge::{Handle, Knowledge, Question};

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
