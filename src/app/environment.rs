//! What the program finds around it, looked at once: terminal, environment, clock.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use console::Term;
use time::OffsetDateTime;

use crate::cli::{ColorWhen, Settings};
use crate::knowledge::Date;
use crate::report::{Paint, fold};
use crate::terminal::{self, PromptTheme};

/// What was found.
#[expect(clippy::struct_excessive_bools, reason = "each is a finding of its own, and all combinations occur")]
#[derive(Debug)]
pub(super) struct Environment {
    /// The day, for the age of facts; `SOURCE_DATE_EPOCH` overrides the clock.
    pub(super) today: Date,
    /// Whether errors may be coloured.
    pub(super) stderr_colour: bool,
    /// The languages wished for, the dearest first, as tags or names of locales.
    pub(super) languages: Vec<String>,
    /// How the person is asked.
    pub(super) prompt_mode: PromptMode,
    /// Whether a line on standard error may be drawn over and over.
    pub(super) has_bars: bool,
    /// Symbols and colour of prompts.
    pub(super) theme: PromptTheme,
    home: Option<String>,
    stdout_colour: bool,
    has_links: bool,
    /// Rows and columns of the terminal that results go to.
    window: Option<(usize, usize)>,
}

/// How the person is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PromptMode {
    /// With keys.
    Keys,
    /// In plain lines.
    Plain,
    /// In plain lines, because the window is too small for more.
    PlainForSmall,
}

/// Windows smaller than this are asked in plain lines.
const SMALLEST: (u16, u16) = (6, 24);

impl Environment {
    /// Looks at terminal, environment and clock.
    pub(super) fn detect(settings: &Settings<'_>) -> Self {
        let stdout = std::io::stdout().is_terminal();
        let stderr = std::io::stderr().is_terminal();
        Self {
            today: today(),
            stderr_colour: wants_colour(settings.color, stderr),
            languages: languages(),
            prompt_mode: prompt_mode(settings),
            theme: PromptTheme {
                is_coloured: wants_colour(settings.color, stderr),
                is_unicode: is_unicode(),
            },
            has_bars: stderr && !settings.plain && can_move(),
            // Who wants no colour wants no links: they are the same kind of sign to the terminal.
            has_links: stdout
                && wants_colour(settings.color, stdout)
                && supports_hyperlinks::on(supports_hyperlinks::Stream::Stdout),
            home: variable("HOME").filter(|home| !home.is_empty()),
            stdout_colour: wants_colour(settings.color, stdout),
            window: stdout
                .then(|| Term::stdout().size())
                .map(|(rows, columns)| (rows.into(), columns.into())),
        }
    }

    /// The rows that a result on one screen may take: two are for what stands below it.
    pub(super) fn rows(&self) -> usize {
        self.window.map_or(usize::MAX, |(rows, _)| rows.saturating_sub(2))
    }

    /// The home folder.
    pub(super) fn home(&self) -> Option<&Path> {
        self.home.as_deref().map(Path::new)
    }

    /// The path that a person means who types `name`: `~` is the home folder, as in a shell.
    pub(super) fn path(&self, name: &str) -> PathBuf {
        match (name.strip_prefix("~/"), &self.home) {
            (Some(rest), Some(home)) => Path::new(home).join(rest),
            _ => PathBuf::from(name),
        }
    }

    /// Whether standard output is a terminal.
    pub(super) fn is_stdout_terminal(&self) -> bool {
        self.window.is_some()
    }

    /// How wide the report may be.
    pub(super) fn columns(&self, settings: &Settings<'_>) -> usize {
        const UNKNOWN: usize = 80;
        if settings.goes_to_stdout() { self.window.map_or(UNKNOWN, |(_, columns)| columns) } else { UNKNOWN }
    }

    /// Plain lines as they are shown: folded to the terminal, or as they are.
    pub(super) fn shown(&self, settings: &Settings<'_>, text: String) -> String {
        match self.window.filter(|_| settings.goes_to_stdout()) {
            Some((_, columns)) => fold(&text, columns),
            None => text,
        }
    }

    /// How the report is painted.
    pub(super) fn paint(&self, settings: &Settings<'_>) -> Paint {
        if !settings.goes_to_stdout() {
            return Paint::PLAIN;
        }
        let link: fn(&str) -> String = if self.has_links { hyperlink } else { str::to_owned };
        Paint { link, ..PromptTheme { is_coloured: self.stdout_colour, ..self.theme }.paint() }
    }
}

/// An address as a link to itself (OSC 8).
fn hyperlink(address: &str) -> String {
    format!("\x1b]8;;{address}\x1b\\{address}\x1b]8;;\x1b\\")
}

/// Whether an error may be coloured of which no option is known yet.
pub(super) fn wants_stderr_colour() -> bool {
    wants_colour(ColorWhen::Auto, std::io::stderr().is_terminal())
}

/// Whether help may be coloured.
pub(super) fn wants_stdout_colour() -> bool {
    wants_colour(ColorWhen::Auto, std::io::stdout().is_terminal())
}

/// Colour: the flag, then `NO_COLOR`, `FORCE_COLOR`, `CLICOLOR_FORCE`, `CLICOLOR`, `TERM`, then whether it is a terminal.
/// A variable that is empty counts as not set.
fn wants_colour(when: ColorWhen, is_terminal: bool) -> bool {
    let set = |name| variable(name).filter(|value| !value.is_empty());
    let is_off = |value: &String| ["0", "false"].contains(&value.as_str());
    match when {
        ColorWhen::Always => true,
        ColorWhen::Never => false,
        ColorWhen::Auto if set("NO_COLOR").is_some() => false,
        ColorWhen::Auto => {
            let forced = set("FORCE_COLOR").map(|value| !is_off(&value));
            let forced =
                forced.or_else(|| set("CLICOLOR_FORCE").filter(|value| !is_off(value)).map(|_| true));
            let forced = forced.or_else(|| set("CLICOLOR").filter(is_off).map(|_| false));
            forced.unwrap_or_else(|| is_terminal && set("TERM").is_none_or(|term| term != "dumb"))
        }
    }
}

/// Plain lines if asked for, if the terminal can do no more, or if it is none.
fn prompt_mode(settings: &Settings<'_>) -> PromptMode {
    let is_asked = std::io::stdin().is_terminal() || (settings.reads_stdin && terminal::is_there());
    if settings.plain || !can_move() || !is_asked {
        return PromptMode::Plain;
    }
    match Term::stderr().size_checked().or_else(|| Term::stdout().size_checked()) {
        Some((rows, columns)) if rows < SMALLEST.0 || columns < SMALLEST.1 => PromptMode::PlainForSmall,
        _ => PromptMode::Keys,
    }
}

/// Whether the cursor may be moved: the terminal can, and no screen reader has to follow.
fn can_move() -> bool {
    let is_accessible =
        variable("ACCESSIBLE").is_some_and(|value| !["", "0", "false"].contains(&value.as_str()));
    let is_dumb = variable("TERM").is_none_or(|term| term.is_empty() || term == "dumb");
    !is_accessible && !is_dumb
}

/// The languages wished for: those of `LANGUAGE`, then that of `LC_ALL`, `LC_MESSAGES` or `LANG`. The locale `C` wishes
/// for none, whatever `LANGUAGE` says: programs are run in it to have their words always the same.
fn languages() -> Vec<String> {
    let set = |name| variable(name).filter(|value| !value.is_empty());
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set);
    if locale.as_deref().is_some_and(|locale| ["C", "POSIX"].contains(&locale)) {
        return Vec::new();
    }
    let list = set("LANGUAGE").unwrap_or_default();
    list.split(':').map(str::to_owned).chain(locale).filter(|tag| !tag.is_empty()).collect()
}

/// Whether symbols outside ASCII can be shown: the locale says so, and it is not the Linux console with its small font.
fn is_unicode() -> bool {
    let locale =
        ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().filter_map(variable).find(|value| !value.is_empty());
    let locale = locale.unwrap_or_default().to_lowercase();
    let is_linux_console = variable("TERM").is_some_and(|term| term == "linux");
    (locale.contains("utf-8") || locale.contains("utf8")) && !is_linux_console
}

#[expect(clippy::disallowed_methods, reason = "the one place that reads the environment")]
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

fn today() -> Date {
    let fixed = variable("SOURCE_DATE_EPOCH").and_then(|seconds| seconds.parse().ok());
    let now = fixed.and_then(|seconds| OffsetDateTime::from_unix_timestamp(seconds).ok());
    let now = now.unwrap_or_else(OffsetDateTime::now_utc);
    let year = u16::try_from(now.year()).unwrap_or_default();
    Date::day(year, u8::from(now.month()), now.day()).unwrap_or_default()
}
