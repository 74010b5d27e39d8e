//! Askers for people at a terminal: with keys, in plain lines, or with dialoguer's own prompts where there is no Unix tty.
//! The only importer of dialoguer, indicatif, rustix and signal-hook.

#[cfg(unix)]
mod code;
mod command;
#[cfg(unix)]
mod complete;
mod decoder;
mod dialoguer_asker;
mod frame;
mod keys;
#[cfg(unix)]
mod line;
#[cfg(unix)]
mod navigation;
#[cfg(unix)]
mod pager;
mod plain;
mod progress;
#[cfg(unix)]
mod record;
#[cfg(unix)]
mod rich;
#[cfg(unix)]
mod screen;
mod theme;
#[cfg(unix)]
mod tty;
mod width;

pub use self::decoder::{Decoder, Patience};
pub use self::dialoguer_asker::DialoguerAsker;
pub use self::keys::Key;
pub use self::plain::PlainAsker;
#[cfg(unix)]
pub use self::rich::KeysAsker;
pub use self::theme::PromptTheme;
#[cfg(unix)]
pub use self::tty::{die_by_interrupt, guard};

use std::path::Path;

use crate::locale::Words;
use crate::report;
use crate::wizard::{Asker, Content, View};

/// An asker with keys: our own loop where there is a Unix tty, else dialoguer's prompts. If `is_discreet`, on the other
/// screen, which keeps no history, where there is one. `home` is what `~` stands for in the name of a file.
pub fn with_keys<'w>(
    words: &'w Words,
    theme: PromptTheme,
    is_discreet: bool,
    home: Option<&Path>,
) -> Box<dyn Asker + 'w> {
    #[cfg(unix)]
    if let Ok(rich) = KeysAsker::new(words, theme, is_discreet, home) {
        return Box::new(rich);
    }
    let _ = (is_discreet, home);
    Box::new(DialoguerAsker::new(words, theme))
}

/// The width of what is written in plain lines.
const COLUMNS: usize = 80;

/// What a view shows, in letters.
fn letters(view: &View, columns: usize, rows: usize, theme: PromptTheme) -> String {
    let paint = theme.paint();
    match &view.content {
        Content::Report(report) => report::text(report, columns, paint),
        Content::Card(card) => card.text(columns, rows, paint),
    }
}

/// Whether there is a terminal to ask on, wherever standard input comes from.
pub fn is_there() -> bool {
    std::fs::File::options().read(true).write(true).open("/dev/tty").is_ok()
}

/// Restores the terminal on every way out, where there is something to restore.
#[cfg(not(unix))]
pub fn guard() {}

/// Ends as Ctrl-C does.
#[cfg(not(unix))]
pub fn die_by_interrupt() {}
