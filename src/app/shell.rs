//! What a shell and a manual reader want: completions and man pages, made from the one definition of the arguments.

use std::path::Path;

use clap_complete::Shell;

use super::output;
use crate::cli::{self, GlobalArgs};
use crate::error::{Error, status};

/// Completions for one shell.
pub(super) fn completions(global: &GlobalArgs, shell: Shell) -> Result<u8, Error> {
    let mut definition = cli::definition();
    let name = definition.get_name().to_owned();
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut definition, name, &mut script);
    output::write(global.output.as_deref(), &String::from_utf8_lossy(&script))?;
    Ok(status::DONE)
}

/// Man pages, one file for the program and one for each command. Readable by everybody, unlike answers and results.
pub(super) fn man(folder: &Path) -> Result<u8, Error> {
    std::fs::create_dir_all(folder)
        .and_then(|()| clap_mangen::generate_to(cli::definition(), folder))
        .map_err(|source| Error::file("cannot write man pages to", folder, source))?;
    Ok(status::DONE)
}
