//! What the program finds around it, looked at once: terminal, environment, clock.

use std::io::IsTerminal;

use console::Term;
use time::OffsetDateTime;

use crate::cli::{ColorWhen, GlobalArgs};
use crate::knowledge::Date;
use crate::report::{Paint, fold};
use crate::terminal::PromptTheme;

/// What was found.
#[derive(Debug)]
pub(super) struct Environment {
    /// The day, for the age of facts; `SOURCE_DATE_EPOCH` overrides the clock.
    pub(super) today: Date,
    /// Whether errors may be coloured.
    pub(super) stderr_colour: bool,
    /// The locale for texts, such as `nl_NL.UTF-8`; empty if there is none.
    pub(super) locale: String,
    /// How the person is asked.
    pub(super) prompt_mode: PromptMode,
    /// Symbols and colour of prompts.
    pub(super) theme: PromptTheme,
    stdout_colour: bool,
    has_links: bool,
    columns: Option<usize>,
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
    pub(super) fn detect(global: &GlobalArgs) -> Self {
        let stdout = std::io::stdout().is_terminal();
        let stderr = std::io::stderr().is_terminal();
        Self {
            today: today(),
            stderr_colour: wants_colour(global.color, stderr),
            locale: locale(),
            prompt_mode: prompt_mode(global.plain),
            theme: PromptTheme { is_coloured: wants_colour(global.color, stderr), is_unicode: is_unicode() },
            has_links: stdout && supports_hyperlinks::on(supports_hyperlinks::Stream::Stdout),
            stdout_colour: wants_colour(global.color, stdout),
            columns: stdout.then(|| usize::from(Term::stdout().size().1)),
        }
    }

    /// Whether standard output is a terminal.
    pub(super) fn is_stdout_terminal(&self) -> bool {
        self.columns.is_some()
    }

    /// How wide the report may be.
    pub(super) fn columns(&self, global: &GlobalArgs) -> usize {
        const UNKNOWN: usize = 80;
        if global.output.is_some() { UNKNOWN } else { self.columns.unwrap_or(UNKNOWN) }
    }

    /// Plain lines as they are shown: folded to the terminal, or as they are.
    pub(super) fn shown(&self, global: &GlobalArgs, text: String) -> String {
        match self.columns.filter(|_| global.output.is_none()) {
            Some(columns) => fold(&text, columns),
            None => text,
        }
    }

    /// How the report is painted.
    pub(super) fn paint(&self, global: &GlobalArgs) -> Paint {
        if global.output.is_some() {
            return Paint::PLAIN;
        }
        let link: fn(&str) -> String = if self.has_links { hyperlink } else { str::to_owned };
        if !self.stdout_colour {
            return Paint { link, ..Paint::PLAIN };
        }
        Paint {
            link,
            strong: |text| console::style(text).bold().force_styling(true).to_string(),
            good: |text| console::style(text).green().force_styling(true).to_string(),
            // Yellow cannot be read on a light background; bold can be read on any.
            bad: |text| console::style(text).bold().force_styling(true).to_string(),
        }
    }
}

/// An address as a link to itself (OSC 8).
fn hyperlink(address: &str) -> String {
    format!("\x1b]8;;{address}\x1b\\{address}\x1b]8;;\x1b\\")
}

/// Colour: the flag, then `NO_COLOR`, `CLICOLOR_FORCE`, `CLICOLOR`, `TERM`, then whether it is a terminal.
fn wants_colour(when: ColorWhen, is_terminal: bool) -> bool {
    let is_set = |name| variable(name).filter(|value| !value.is_empty());
    match when {
        ColorWhen::Always => true,
        ColorWhen::Never => false,
        ColorWhen::Auto if variable("NO_COLOR").is_some() => false,
        ColorWhen::Auto if is_set("CLICOLOR_FORCE").is_some_and(|value| value != "0") => true,
        ColorWhen::Auto if is_set("CLICOLOR").is_some_and(|value| value == "0") => false,
        ColorWhen::Auto => is_terminal && is_set("TERM").is_none_or(|term| term != "dumb"),
    }
}

/// Plain lines if asked for, if the terminal can do no more, or if it is none.
fn prompt_mode(wants_plain: bool) -> PromptMode {
    let is_accessible =
        variable("ACCESSIBLE").is_some_and(|value| !["", "0", "false"].contains(&value.as_str()));
    let is_dumb = variable("TERM").is_none_or(|term| term.is_empty() || term == "dumb");
    if wants_plain || is_accessible || is_dumb || !std::io::stdin().is_terminal() {
        return PromptMode::Plain;
    }
    match Term::stderr().size_checked().or_else(|| Term::stdout().size_checked()) {
        Some((rows, columns)) if rows < SMALLEST.0 || columns < SMALLEST.1 => PromptMode::PlainForSmall,
        _ => PromptMode::Keys,
    }
}

/// The locale for texts: `LC_ALL`, then `LC_MESSAGES`, then `LANG`.
fn locale() -> String {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(variable);
    set.into_iter().find(|value| !value.is_empty()).unwrap_or_default()
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
