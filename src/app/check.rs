//! `check`: first every fault of the files, then the proof, with a bar while it works.

use std::path::Path;
use std::rc::Rc;
use std::time::{Duration, Instant};

use super::environment::Environment;
use super::progress::Progress;
use super::{files, output};
use crate::cli::{CheckArgs, Format, Settings};
use crate::error::{Error, status};
use crate::knowledge::Knowledge;
use crate::load::{self, SourceFile};
use crate::proof::{Budget, prove};
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
    let files = files(folder)?;
    let faults = |faults: Vec<load::Diagnostic>| {
        Error::Diagnostics(load::render_diagnostics(&files, &faults, environment.stderr_colour))
    };
    let knowledge = load::knowledge(&files).map_err(faults)?;
    if args.facts {
        return facts(settings, environment, &knowledge, &files);
    }
    translations(&files, folder, environment)?;
    let bar = Progress::new(environment);
    let end = start + Duration::from_secs(seconds.into());
    let budget = Budget { sheets: SHEETS, is_over: Rc::new(move || Instant::now() >= end) };
    let proof = prove(&knowledge, &budget, &|done, of| bar.set(done, of));
    drop(bar);
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

/// Every fact by age and every link, instead of a proof.
fn facts(
    settings: &Settings<'_>,
    environment: &Environment,
    knowledge: &Knowledge,
    files: &[SourceFile; 2],
) -> Result<u8, Error> {
    let texts: Vec<&str> = files.iter().map(|file| file.text.as_str()).collect();
    let watch = FactsWatch::of(knowledge, &texts, environment.today);
    let text = match settings.format {
        Format::Json => view::pretty(&watch),
        Format::Text | Format::Markdown | Format::Html => facts_text(&watch),
    };
    output::write(settings.output, &text)?;
    Ok(status::DONE)
}

/// Every language must say everything: those built in, or those that the folder brings.
fn translations(
    files: &[SourceFile; 2],
    folder: Option<&Path>,
    environment: &Environment,
) -> Result<(), Error> {
    let mut drawn = String::new();
    let is_meant = |tag: &String| folder.is_none_or(|folder| folder.join("locales").join(tag).is_dir());
    let brought = folder.map(load::folder_languages).transpose().map_err(Error::unreadable)?;
    for (file, fault) in brought.unwrap_or_default().odd {
        drawn.push_str(&load::render_diagnostics(&[file], &[fault], environment.stderr_colour));
    }
    for tag in load::languages(folder).into_iter().filter(is_meant) {
        let language = load::language(&tag, folder).map_err(Error::unreadable)?;
        let interface =
            language.interface.map(|file| (load::compare_interface(&load::english(), &file), file));
        let texts = language.knowledge.and_then(|file| {
            let mut knowledge = load::knowledge(files).ok()?;
            Some((load::translate(&mut knowledge, &file), file))
        });
        for (faults, file) in interface.into_iter().chain(texts).filter(|(faults, _)| !faults.is_empty()) {
            drawn.push_str(&load::render_diagnostics(&[file], &faults, environment.stderr_colour));
        }
    }
    if drawn.is_empty() { Ok(()) } else { Err(Error::Diagnostics(drawn)) }
}
