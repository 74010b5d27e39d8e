//! How prompts look: symbols and colour, as a theme of dialoguer. Meaning never rests on colour.

use std::fmt;

use console::style;
use dialoguer::theme::Theme;

use crate::report::Paint;

/// Symbols and colour of one terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PromptTheme {
    /// Whether colour and bold may be used.
    pub is_coloured: bool,
    /// Whether symbols outside ASCII may be used.
    pub is_unicode: bool,
}

impl PromptTheme {
    /// How a report is painted here; addresses are no links.
    pub fn paint(self) -> Paint {
        if !self.is_coloured {
            return Paint::PLAIN;
        }
        Paint {
            strong: |text| style(text).bold().force_styling(true).to_string(),
            good: |text| style(text).green().force_styling(true).to_string(),
            // Yellow cannot be read on a light background; red and bold can be read on any.
            bad: |text| style(text).red().bold().force_styling(true).to_string(),
            dim: |text| style(text).dim().force_styling(true).to_string(),
            ..Paint::PLAIN
        }
    }

    fn bold(self, text: &str) -> String {
        if self.is_coloured { style(text).bold().force_styling(true).to_string() } else { text.to_owned() }
    }

    fn sign(self, unicode: &'static str, ascii: &'static str) -> &'static str {
        if self.is_unicode { unicode } else { ascii }
    }

    /// Text with typographic signs exchanged where they cannot be shown.
    pub fn fit(self, text: &str) -> String {
        if self.is_unicode {
            return text.to_owned();
        }
        text.chars()
            .map(|c| match c {
                '\u{201c}' | '\u{201d}' => '"',
                '\u{2018}' | '\u{2019}' => '\'',
                '\u{2013}' | '\u{2014}' => '-',
                '\u{a0}' => ' ',
                other => other,
            })
            .collect()
    }

    /// Before what was answered.
    pub(super) fn done(self) -> String {
        let sign = self.sign("✔", "*");
        if self.is_coloured { style(sign).green().force_styling(true).to_string() } else { sign.to_owned() }
    }

    /// One line of a row as it is chosen from.
    pub(super) fn row(self, text: &str, ticked: Option<bool>, is_active: bool) -> String {
        let mut line = String::new();
        // Writing to a `String` cannot fail.
        let _ = match ticked {
            None => self.format_select_prompt_item(&mut line, text, is_active),
            Some(ticked) => self.format_multi_select_prompt_item(&mut line, text, ticked, is_active),
        };
        line
    }

    /// One line of a question.
    pub(super) fn question(self, text: &str) -> String {
        let mut line = String::new();
        let _ = self.format_prompt(&mut line, text);
        line
    }
}

impl Theme for PromptTheme {
    fn format_prompt(&self, f: &mut dyn fmt::Write, prompt: &str) -> fmt::Result {
        f.write_str(&self.bold(prompt))
    }

    fn format_confirm_prompt(
        &self,
        f: &mut dyn fmt::Write,
        prompt: &str,
        default: Option<bool>,
    ) -> fmt::Result {
        let keys = if default == Some(true) { "[Y/n]" } else { "[y/N]" };
        write!(f, "? {} {keys} ", self.bold(prompt))
    }

    fn format_select_prompt_item(&self, f: &mut dyn fmt::Write, text: &str, active: bool) -> fmt::Result {
        if active {
            write!(f, "{} {}", self.bold(self.sign("❯", ">")), self.bold(text))
        } else {
            write!(f, "  {text}")
        }
    }

    fn format_multi_select_prompt_item(
        &self,
        f: &mut dyn fmt::Write,
        text: &str,
        checked: bool,
        active: bool,
    ) -> fmt::Result {
        let pointer = if active { self.bold(self.sign("❯", ">")) } else { " ".to_owned() };
        let tick = if checked { self.sign("[✓]", "[x]") } else { "[ ]" };
        let text = if active { self.bold(text) } else { text.to_owned() };
        write!(f, "{pointer} {tick} {text}")
    }
}
