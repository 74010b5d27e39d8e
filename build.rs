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
    mod printable;
    pub use printable::{code_point, find_unprintable, is_blank, is_unprintable, printable};
}

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use load::files;

fn main() -> ExitCode {
    match resolve() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "{error}");
            ExitCode::FAILURE
        }
    }
}

/// The two files to `knowledge.postcard`; what `load::shipped` takes up.
fn resolve() -> Result<(), String> {
    let directives = "cargo::rerun-if-changed=questions.ron\ncargo::rerun-if-changed=messengers.ron\n";
    io::stdout().write_all(directives.as_bytes()).map_err(|error| error.to_string())?;
    let files = files::folder(Path::new("")).map_err(|unreadable| {
        let said = |(path, error): &(PathBuf, io::Error)| format!("cannot read {}: {error}", path.display());
        unreadable.iter().map(said).collect::<Vec<_>>().join("\n")
    })?;
    let knowledge = files::knowledge(&files)
        .map_err(|diagnostics| files::render_diagnostics(&files, &diagnostics, false))?;
    let resolved = postcard::to_allocvec(&knowledge).map_err(|error| error.to_string())?;
    let folder = std::env::var_os("OUT_DIR").map(PathBuf::from).ok_or("cargo names no OUT_DIR")?;
    std::fs::write(folder.join("knowledge.postcard"), resolved).map_err(|error| error.to_string())
}
