//! `check`: first every error of the files, then the proof, with a bar while it works.

use std::path::Path;
use std::rc::Rc;
use std::time::{Duration, Instant};

use super::environment::Environment;
use super::progress::Progress;
use super::{files, output, resolve};
use crate::cli::{CheckArgs, Format, Settings};
use crate::engine::Engine;
use crate::error::{Error, status};
use crate::knowledge::Knowledge;
use crate::load::{self, SourceFile};
use crate::proof::{Budget, Sample, prove};
use crate::report::{facts_text, proof_text};
use crate::view::{self, Checked, FactsWatch};

/// Sheets that are drawn at random before anything is proved.
const SHEETS: usize = 20_000;

/// Checks the knowledge of a folder, or the built-in one.
pub(super) fn check(
    settings: &Settings<'_>,
    environment: &Environment,
    args: &CheckArgs,
) -> Result<u8, Error> {
    let start = Instant::now();
    let (folder, seconds) = (settings.knowledge, args.seconds);
    if args.facts {
        return facts(settings, environment);
    }
    let knowledge = sound(folder, environment)?;
    let bar = Progress::new(environment);
    let end = start + Duration::from_secs(seconds.into());
    let budget = Budget { sheets: SHEETS, is_over: Rc::new(move || Instant::now() >= end) };
    let mut proof = prove(&knowledge, &budget, &|done, of| bar.set(done, of));
    drop(bar);
    // Sheets drawn evenly find what is rare, and say nothing of whom people are recommended: most of them ask for too much at once.
    proof.sample = lifelike(&knowledge);
    let folder = folder.map(|folder| folder.to_string_lossy().into_owned());
    let checked = Checked {
        knowledge: &knowledge,
        proof: &proof,
        folder: folder.as_deref(),
        today: environment.today,
        seconds: start.elapsed().as_secs_f64(),
    };
    let text = if settings.format == Format::Json {
        view::pretty(&view::check(&checked))
    } else {
        environment.shown(settings, proof_text(&checked))
    };
    output::write(settings.output, &text)?;
    Ok(if proof.failures.is_empty() { status::DONE } else { status::INVALID })
}

/// Whom invented people are recommended; nothing of knowledge to which the estimates of how people answer do not fit.
fn lifelike(knowledge: &Knowledge) -> Sample {
    let Some(population) = load::fitting_population(knowledge) else {
        return Sample { sheets: 0, picks: Vec::new(), conflicts: 0 };
    };
    let (picks, conflicts) = population.picks(&Engine::new(knowledge), SHEETS, 1);
    let named = knowledge.messengers.handles().zip(picks);
    let picks: Vec<_> =
        named.filter(|(messenger, _)| !knowledge.messengers[*messenger].is_comparison_only).collect();
    let sheets = conflicts + picks.iter().map(|(_, count)| count).sum::<usize>();
    Sample { sheets, picks, conflicts }
}

/// Every fact by age and every link, instead of a proof.
fn facts(settings: &Settings<'_>, environment: &Environment) -> Result<u8, Error> {
    let files = files(settings.knowledge)?;
    let knowledge = resolve(&files, environment)?;
    let texts: Vec<&str> = files.iter().map(|file| file.text.as_str()).collect();
    let watch = FactsWatch::of(&knowledge, &texts, environment.today);
    let text = match settings.format {
        Format::Json => view::pretty(&watch),
        Format::Text | Format::Markdown | Format::Html => facts_text(&watch),
    };
    output::write(settings.output, &text)?;
    Ok(status::DONE)
}

/// The knowledge, if nothing is wrong with it and its translations. What is wrong with one file does not hide what is wrong
/// with the others.
fn sound(folder: Option<&Path>, environment: &Environment) -> Result<Knowledge, Error> {
    let loaded = files(folder).and_then(|files| Ok((resolve(&files, environment)?, files)));
    let translated = translations(loaded.as_ref().ok().map(|(_, files)| files), folder, environment);
    let (knowledge, error) = match loaded {
        Ok((knowledge, _)) => (Some(knowledge), None),
        Err(error) => (None, Some(error)),
    };
    let wrong = Error::all(error.into_iter().chain(translated).collect());
    knowledge.filter(|_| wrong.is_none()).ok_or_else(|| {
        wrong.unwrap_or_else(|| Error::Internal("knowledge is neither sound nor wrong".into()))
    })
}

/// What is wrong with the languages, of which each must say everything: those built in, or those that the folder brings.
/// Without sound knowledge only their words are looked at.
fn translations(
    files: Option<&[SourceFile; 2]>,
    folder: Option<&Path>,
    environment: &Environment,
) -> Vec<Error> {
    let mut wrong = Vec::new();
    let mut note = |file: SourceFile, diagnostics: &[load::Diagnostic]| {
        if !diagnostics.is_empty() {
            let shown = load::render_diagnostics(&[file], diagnostics, environment.stderr_colour);
            wrong.push(Error::Diagnostics(shown));
        }
    };
    let mut unreadable = Vec::new();
    match folder.map(load::folder_languages).transpose() {
        Ok(brought) => {
            for (file, diagnostic) in brought.unwrap_or_default().odd {
                note(file, &[diagnostic]);
            }
        }
        Err(error) => unreadable.push(Error::unreadable(error)),
    }
    let is_meant = |tag: &String| folder.is_none_or(|folder| folder.join("locales").join(tag).is_dir());
    for tag in load::languages(folder).into_iter().filter(is_meant) {
        let language = match load::language(&tag, folder) {
            Ok(language) => language,
            Err(error) => {
                unreadable.push(Error::unreadable(error));
                continue;
            }
        };
        if let Some(file) = language.interface {
            let diagnostics = load::compare_interface(&load::english(), &file);
            note(file, &diagnostics);
        }
        let knowledge = files.and_then(|files| load::knowledge(files).ok());
        if let (Some(file), Some(mut knowledge)) = (language.knowledge, knowledge) {
            let diagnostics = load::translate(&mut knowledge, &file);
            note(file, &diagnostics);
        }
    }
    wrong.into_iter().chain(unreadable).collect()
}
