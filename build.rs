//! Reads the shipped knowledge when the program is built, with the loader that the program itself has: a slip in a file stops the
//! build and is shown in its place, and a start takes up what was made of the files instead of reading them again.
#![expect(
    dead_code,
    unreachable_pub,
    unused_imports,
    reason = "the program alone uses the rest of these modules"
)]

#[path = "src/knowledge/mod.rs"]
mod knowledge;
#[path = "src/load"]
mod load {
    pub mod files;
}
#[path = "src/locale"]
mod locale {
    mod bounds;
    mod printable;
    pub use bounds::{DEEPEST, LONGEST, expanded_too_far, nested_too_deeply};
    pub use printable::{code_point, find_unprintable, is_blank, is_unprintable, printable};
}

use std::fmt::Display;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use knowledge::Knowledge;
use load::files::{self, SourceFile};
use serde::Serialize;

/// What cargo is told: nothing else is read here.
const READ: &str = "\
cargo::rerun-if-changed=questions.ron
cargo::rerun-if-changed=messengers.ron
cargo::rerun-if-changed=locales
";

fn main() -> ExitCode {
    let Err(error) = resolve() else { return ExitCode::SUCCESS };
    let _ = writeln!(io::stderr(), "{error}");
    ExitCode::FAILURE
}

/// The two files to `knowledge.postcard`, their ids to `ids.postcard`, and each translation to `texts.TAG.postcard`: what
/// `load::shipped` and `load::shipped_ids` take up.
fn resolve() -> Result<(), String> {
    io::stdout().write_all(READ.as_bytes()).map_err(|error| error.to_string())?;
    let out = std::env::var_os("OUT_DIR").map(PathBuf::from).ok_or("cargo names no OUT_DIR")?;
    let sources = files::folder(Path::new("")).map_err(|unreadable| {
        unreadable.iter().map(|(path, error)| at(path, error)).collect::<Vec<_>>().join("\n")
    })?;
    let read =
        || files::knowledge(&sources).map_err(|found| files::render_diagnostics(&sources, &found, false));
    let knowledge = read()?;
    keep(&out.join("knowledge.postcard"), &knowledge)?;
    keep(&out.join("ids.postcard"), &knowledge.ids())?;
    let locales = Path::new("locales");
    for entry in fs::read_dir(locales).map_err(|error| at(locales, error))? {
        let folder = entry.map_err(|error| at(locales, error))?;
        let path = folder.path().join("knowledge.ftl");
        if path.exists() {
            let texts = translated(read()?, &path)?;
            keep(&out.join(format!("texts.{}.postcard", folder.file_name().display())), &texts)?;
        }
    }
    Ok(())
}

/// The texts of the knowledge in another language, in the order in which they are visited. What is not translated, or wrong, is said
/// in English; `check` tells of it.
fn translated(mut knowledge: Knowledge, path: &Path) -> Result<Vec<String>, String> {
    let text = fs::read_to_string(path).map_err(|error| at(path, error))?;
    files::translate(&mut knowledge, &SourceFile::new(path.to_string_lossy(), text));
    let mut texts = Vec::new();
    knowledge.visit_texts(&mut |_, _, text| texts.push(text.clone()));
    Ok(texts)
}

/// Writes a value down.
fn keep(path: &Path, value: &impl Serialize) -> Result<(), String> {
    let bytes = postcard::to_allocvec(value).map_err(|error| at(path, error))?;
    fs::write(path, bytes).map_err(|error| at(path, error))
}

fn at(path: &Path, error: impl Display) -> String {
    format!("{}: {error}", path.display())
}
