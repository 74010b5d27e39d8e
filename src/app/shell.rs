//! What a shell and a manual reader want: completions and man pages, made from the one definition of the arguments.

use std::io;
use std::path::Path;

use clap_complete::Shell;

use super::environment::Environment;
use super::{files, output, resolve, writer};
use crate::cli::{self, Settings};
use crate::error::{Error, status};

/// Completions for one shell.
pub(super) fn completions(
    settings: &Settings<'_>,
    shell: Shell,
    environment: &Environment,
) -> Result<u8, Error> {
    let _ = resolve(&files(settings.knowledge)?, environment)?;
    let mut definition = cli::definition();
    let name = definition.get_name().to_owned();
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut definition, name, &mut script);
    output::write(settings.output, &String::from_utf8_lossy(&script))?;
    Ok(status::DONE)
}

/// Man pages, one file for the program and one for each command. Readable by everybody, unlike answers and results.
pub(super) fn man(folder: &Path) -> Result<u8, Error> {
    let mut definition = cli::definition();
    definition.build();
    let pages: io::Result<Vec<writer::NewFile>> = pages(&definition);
    let pages = pages.map_err(|source| Error::file("cannot write", folder, source))?;
    writer::write_folder(folder, &pages)?;
    Ok(status::DONE)
}

fn pages(definition: &clap::Command) -> io::Result<Vec<writer::NewFile>> {
    let page = |command: &clap::Command| {
        let man = clap_mangen::Man::new(command.clone());
        let mut page = Vec::new();
        man.render(&mut page)?;
        Ok((man.get_filename(), page))
    };
    std::iter::once(definition).chain(definition.get_subcommands()).map(page).collect()
}
