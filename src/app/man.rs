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

/// The day of this version, as CHANGELOG.md has it: the same source gives the same pages.
const RELEASED: &str = "2026-11-26";
/// The longest line of the source of a page.
const WIDTH: usize = 79;

fn pages(definition: &clap::Command) -> io::Result<Vec<writer::NewFile>> {
    let page = |command: &clap::Command| {
        let name = command.get_display_name().unwrap_or_else(|| command.get_name());
        let man = clap_mangen::Man::new(command.clone())
            .title(name.to_uppercase())
            .date(RELEASED)
            .source(format!("which-messenger {}", env!("CARGO_PKG_VERSION")))
            .manual("User Commands");
        let mut page = Vec::new();
        man.render(&mut page)?;
        Ok((format!("{name}.1"), tidied(&String::from_utf8_lossy(&page)).into_bytes()))
    };
    std::iter::once(definition).chain(definition.get_subcommands()).map(page).collect()
}

/// The page as those who read and check man pages want it: examples as they stand, no blank lines, no long ones.
fn tidied(page: &str) -> String {
    // A blank line between two breaks is a space between paragraphs.
    let page = page.replace("\n.br\n\n.br\n", "\n.sp\n");
    let (text, examples) = page.split_once(".SH EXTRA\n").unwrap_or((&page, ""));
    let (examples, rest) = examples.split_once(".SH ").unwrap_or((examples, ""));
    let mut tidied = filled(text);
    if !examples.is_empty() {
        tidied.push_str(".SH EXAMPLES\n.nf\n");
        let lines = examples.lines().map(str::trim_end).filter(|line| *line != "Examples:");
        tidied.extend(lines.map(|line| format!("{}\n", if line.is_empty() { ".sp" } else { line })));
        tidied.push_str(".fi\n");
    }
    if !rest.is_empty() {
        tidied.push_str(".SH ");
        tidied.push_str(&filled(rest));
    }
    tidied
}

/// Text lines broken where words end.
fn filled(text: &str) -> String {
    let mut out = String::new();
    for line in text.lines().map(str::trim_end).filter(|line| !line.is_empty()) {
        if line.starts_with(['.', '\'']) {
            out.push_str(line);
            out.push('\n');
            continue;
        }
        let mut width = 0;
        for word in line.split(' ') {
            // A line that began with one of these would be a command.
            let may_begin = !word.starts_with(['.', '\'']);
            if width > 0 && width + word.len() >= WIDTH && may_begin {
                out.push('\n');
                width = 0;
            }
            if width > 0 {
                out.push(' ');
            }
            out.push_str(word);
            width += word.len() + 1;
        }
        out.push('\n');
    }
    out
}
