//! What the program finds around it, looked at once: terminal, environment, clock.

use std::io::IsTerminal;

use console::Term;
use time::OffsetDateTime;

use crate::cli::{Everywhere, When};
use crate::knowledge::Date;
use crate::report::Paint;

/// What was found.
#[derive(Debug)]
pub(super) struct Surroundings {
    /// The day, for the age of facts; `SOURCE_DATE_EPOCH` overrides the clock.
    pub(super) today: Date,
    /// Whether errors may be coloured.
    pub(super) stderr_colour: bool,
    stdout_colour: bool,
    columns: Option<usize>,
}

impl Surroundings {
    /// Looks around.
    pub(super) fn look(everywhere: &Everywhere) -> Self {
        let stdout = std::io::stdout().is_terminal();
        let stderr = std::io::stderr().is_terminal();
        Self {
            today: today(),
            stderr_colour: wants_colour(everywhere.color, stderr),
            stdout_colour: wants_colour(everywhere.color, stdout),
            columns: stdout.then(|| usize::from(Term::stdout().size().1)),
        }
    }

    /// How wide the report may be.
    pub(super) fn columns(&self, everywhere: &Everywhere) -> usize {
        const UNKNOWN: usize = 80;
        if everywhere.output.is_some() { UNKNOWN } else { self.columns.unwrap_or(UNKNOWN) }
    }

    /// How the report is painted.
    pub(super) fn paint(&self, everywhere: &Everywhere) -> Paint {
        if everywhere.output.is_some() || !self.stdout_colour {
            return Paint::PLAIN;
        }
        Paint {
            strong: |text| console::style(text).bold().force_styling(true).to_string(),
            good: |text| console::style(text).green().force_styling(true).to_string(),
            bad: |text| console::style(text).yellow().force_styling(true).to_string(),
        }
    }
}

/// Colour: the flag, then `NO_COLOR`, `CLICOLOR_FORCE`, `CLICOLOR`, `TERM`, then whether it is a terminal.
fn wants_colour(when: When, is_terminal: bool) -> bool {
    let is_set = |name| variable(name).filter(|value| !value.is_empty());
    match when {
        When::Always => true,
        When::Never => false,
        When::Auto if variable("NO_COLOR").is_some() => false,
        When::Auto if is_set("CLICOLOR_FORCE").is_some_and(|value| value != "0") => true,
        When::Auto if is_set("CLICOLOR").is_some_and(|value| value == "0") => false,
        When::Auto => is_terminal && is_set("TERM").is_none_or(|term| term != "dumb"),
    }
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
