//! Files to knowledge, or every fault of every file at once. The only importer of `ron`.

mod catalogue;
mod diagnostic;
mod document;
mod embedded;
mod faults;
mod names;
mod parse;
mod questionnaire;
mod record;
mod setup;
mod sheet;
mod source;

use std::path::Path;

use sha2::{Digest, Sha256};

use self::catalogue::{Anchors, Catalogue};
pub use self::diagnostic::{Diagnostic, draw};
use self::document::{MessengersFile, QuestionsFile};
use self::faults::Faults;
use self::names::Names;
use self::parse::{document, place};
use self::questionnaire::Questionnaire;
pub use self::sheet::{LoadedSheet, Stale, chosen, read_sheet, write_sheet};
pub use self::source::SourceFile;
use crate::knowledge::{Criterion, Handle, Knowledge, Question};

/// The version of the file format that this program reads.
pub const FORMAT: u32 = 1;

/// The shipped `questions.ron` and `messengers.ron`.
pub fn embedded() -> [SourceFile; 2] {
    embedded::knowledge()
}

/// The shipped translations, each with its path below the folder of the two files.
pub fn embedded_translations() -> Vec<SourceFile> {
    embedded::translations()
}

/// The shipped words of the program in `language`, in Fluent syntax.
pub fn interface(language: &str) -> Option<&'static str> {
    embedded::INTERFACE.iter().find(|(tag, _)| *tag == language).map(|(_, text)| *text)
}

/// `questions.ron` and `messengers.ron` of a folder.
///
/// # Errors
/// The path that could not be read, and why.
pub fn folder(folder: &Path) -> Result<[SourceFile; 2], (std::path::PathBuf, std::io::Error)> {
    let read = |name: &str| {
        let path = folder.join(name);
        match std::fs::read_to_string(&path) {
            Ok(text) => Ok(SourceFile::new(path.to_string_lossy(), text)),
            Err(error) => Err((path, error)),
        }
    };
    Ok([read("questions.ron")?, read("messengers.ron")?])
}

/// Reads and resolves the two files.
///
/// # Errors
/// Every fault of both files.
pub fn knowledge(files: &[SourceFile; 2]) -> Result<Knowledge, Vec<Diagnostic>> {
    let [questions_file, messengers_file] = files;
    let questions = document::<QuestionsFile<'_>>(0, questions_file);
    let messengers = document::<MessengersFile<'_>>(1, messengers_file);
    let names = Names::gather(questions.as_ref().ok(), messengers.as_ref().ok());
    let mut found: Vec<Diagnostic> = Vec::new();
    let questionnaire = keep(questions, &mut found).map(|file| {
        let mut faults = Faults::new(0, questions_file);
        let questionnaire = questionnaire::resolve(file, &names, &mut faults);
        found.extend(faults.into_found());
        questionnaire
    });
    let anchors = questionnaire.as_ref().map_or(Anchors { devices: None, worries: None }, |questionnaire| {
        Anchors { devices: questionnaire.devices, worries: questionnaire.worries }
    });
    let catalogue = keep(messengers, &mut found).map(|file| {
        let mut faults = Faults::new(1, messengers_file);
        let catalogue = catalogue::resolve(file, anchors, &names, &mut faults);
        found.extend(faults.into_found());
        catalogue
    });
    match (questionnaire, catalogue, anchors) {
        (
            Some(questionnaire),
            Some(catalogue),
            Anchors { devices: Some(devices), worries: Some(worries) },
        ) if found.is_empty() => {
            let knowledge = join(hash(files), questionnaire, catalogue, devices, worries);
            check_strict(&knowledge, questions_file)?;
            Ok(knowledge)
        }
        _ => Err(found),
    }
}

/// The value, or its fault among the others.
fn keep<T>(value: Result<T, Diagnostic>, found: &mut Vec<Diagnostic>) -> Option<T> {
    value.map_err(|fault| found.push(fault)).ok()
}

fn join(
    hash: String,
    questionnaire: Questionnaire,
    catalogue: Catalogue,
    devices: Handle<Question>,
    worries: Handle<Question>,
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
        devices,
        worries,
    }
}

/// The last criterion must tell every two messengers apart, so that no tie is left to chance.
fn check_strict(knowledge: &Knowledge, file: &SourceFile) -> Result<(), Vec<Diagnostic>> {
    let fault = |message: String| {
        let help = "end it with an attribute on which no two messengers stand on the same level".to_owned();
        vec![Diagnostic { file: 0, span: place(&file.text, "ranking"), message, help: Some(help) }]
    };
    let Some(Criterion::Attribute(last)) = knowledge.ranking.last() else {
        return Err(fault("`ranking` must end with an attribute".into()));
    };
    for (first, a) in knowledge.messengers.iter() {
        for (second, b) in knowledge.messengers.iter().filter(|(second, _)| *second > first) {
            if knowledge.fact(first, *last).rank() == knowledge.fact(second, *last).rank() {
                let id = &knowledge.attributes[*last].id;
                return Err(fault(format!(
                    "`{id}`, the last of `ranking`, leaves `{}` and `{}` equal",
                    a.id, b.id
                )));
            }
        }
    }
    Ok(())
}

fn hash(files: &[SourceFile; 2]) -> String {
    let mut hasher = Sha256::new();
    for file in files {
        hasher.update((file.text.len() as u64).to_le_bytes());
        hasher.update(&file.text);
    }
    hasher.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}
