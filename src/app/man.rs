//! `man`: a page for the program and one for each command, made from the one definition of the arguments.

use std::io;
use std::path::Path;

use super::writer;
use crate::cli;
use crate::error::{Error, status};

/// Man pages, one file for the program and one for each command. Readable by everybody, unlike answers and results.
pub(super) fn man(folder: &Path) -> Result<u8, Error> {
    // The pages themselves are what `help` would say.
    let mut definition = cli::definition().disable_help_subcommand(true);
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
