//! What may stand in a text: nothing a terminal would act on, no foreign address, no lone mark.

use super::code::Code;
use super::diagnostics::Diagnostics;
use super::record::Text;
use super::record_context::RecordContext;
use crate::knowledge::Date;
use crate::locale::{find_unprintable, is_blank};

/// The addresses that may stand in a text.
const SCHEMES: [&str; 3] = ["https", "fdroidrepos", "briar"];

/// Schemes that need no `//` to be acted on.
const BARE_SCHEMES: [&str; 4] = ["javascript", "vbscript", "data", "file"];

/// What is wrong with a text, and the next step.
pub(super) type TextError = (Code, String, &'static str);

impl<'a> Diagnostics<'a> {
    /// A text that is not empty and holds nothing a terminal would act on.
    pub(super) fn prose(
        &mut self,
        text: Option<Text<'_>>,
        field: &str,
        context: &RecordContext<'a>,
    ) -> String {
        let Some(text) = self.needed(text, field, context) else { return String::new() };
        for error in text_errors(&text.0) {
            self.text_error(&text, field, context, error);
        }
        text.0.into_owned()
    }

    /// The same for a text that may be left out.
    pub(super) fn prose_if(
        &mut self,
        text: Option<Text<'_>>,
        field: &str,
        context: &RecordContext<'a>,
    ) -> Option<String> {
        text.map(|text| self.prose(Some(text), field, context))
    }

    /// The same for a text in which labels may stand between pairs of stars.
    pub(super) fn marked(
        &mut self,
        text: Option<Text<'_>>,
        field: &str,
        context: &RecordContext<'a>,
    ) -> String {
        if let Some((text, error)) = text.as_ref().and_then(|text| Some((text, unpaired(&text.0)?))) {
            self.text_error(text, field, context, error);
        }
        self.prose(text, field, context)
    }

    /// A day, a month or a year.
    pub(super) fn date(&mut self, text: Option<Text<'_>>, field: &str, context: &RecordContext<'a>) -> Date {
        let Some(text) = self.needed(text, field, context) else { return Date::default() };
        text.0.parse().unwrap_or_else(|()| {
            let message = format!("`{}` is not a date", text.0);
            let help = "write \"2026\", \"2026-03\" or \"2026-03-09\"";
            self.at_text(Code::InvalidDate, &text, context.at(field), message, help);
            Date::default()
        })
    }

    /// An `https:` address.
    pub(super) fn link(
        &mut self,
        text: Option<Text<'_>>,
        field: &str,
        context: &RecordContext<'a>,
    ) -> String {
        let Some(text) = self.needed(text, field, context) else { return String::new() };
        let Some(error) = unfit(&text.0) else { return text.0.into_owned() };
        self.text_error(&text, field, context, error);
        String::new()
    }

    fn text_error(
        &mut self,
        text: &Text<'_>,
        field: &str,
        context: &RecordContext<'a>,
        (code, wrong, help): TextError,
    ) {
        let message = format!("`{field}` of `{}` {wrong}", context.name);
        self.at_text(code, text, context.at(field), message, help);
    }
}

/// Everything that may not stand in a text.
pub(super) fn text_errors(text: &str) -> impl Iterator<Item = TextError> {
    [unclean(text), foreign(text)].into_iter().flatten()
}

/// A label that is marked on one side only.
pub(super) fn unpaired(text: &str) -> Option<TextError> {
    let is_odd = text.matches("**").count() % 2 == 1;
    let wrong =
        || (Code::InvalidText, "has an unpaired `**`".to_owned(), "put `**` before and after the label");
    is_odd.then(wrong)
}

/// A character that may not be shown, or nothing to show.
fn unclean(text: &str) -> Option<TextError> {
    if let Some((_, bad)) = find_unprintable(text) {
        let (kind, help) = match bad {
            '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
                ("a line break", "write the text on one line")
            }
            bad if bad.is_control() => ("a control character", "remove it: a terminal could act on it"),
            _ => ("an invisible character", "remove it: it can change what people see without being seen"),
        };
        let wrong = format!("contains {kind}, U+{:04X}", u32::from(bad));
        return Some((Code::InvalidText, wrong, help));
    }
    is_blank(text).then(|| (Code::EmptyText, "is empty".to_owned(), "write the text"))
}

/// An address of a kind that may not stand in a text.
fn foreign(text: &str) -> Option<TextError> {
    let scheme = text.match_indices(':').find_map(|(at, _)| {
        let (before, after) = text.split_at_checked(at)?;
        let scheme = before.rsplit(|c: char| !c.is_ascii_alphanumeric()).next()?;
        let is_address = if after.starts_with("://") {
            !SCHEMES.contains(&scheme)
        } else {
            BARE_SCHEMES.contains(&scheme.to_ascii_lowercase().as_str())
                && after.chars().nth(1).is_some_and(|c| !c.is_whitespace())
        };
        is_address.then_some(scheme)
    })?;
    Some((
        Code::ForeignAddress,
        format!("contains an address starting with `{scheme}:`"),
        "only `https:`, `fdroidrepos:` and `briar:` addresses are allowed in a text",
    ))
}

/// What makes a text no `https:` address.
fn unfit(text: &str) -> Option<TextError> {
    const WHOLE: &str = "write the whole address, starting with `https://`";
    let wrong = |wrong: &str, help| Some((Code::InvalidLink, wrong.to_owned(), help));
    let Some(rest) = text.strip_prefix("https://") else {
        return wrong("must be an `https://` address", WHOLE);
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    if host.is_empty() {
        return wrong("has no host", WHOLE);
    }
    if text.chars().any(char::is_whitespace) {
        return wrong("contains a space", WHOLE);
    }
    if let Some((user, _)) = host.split_once('@') {
        let names_a_user = format!("has a user before the host: `{user}@`");
        return wrong(&names_a_user, "remove it: it can make one address look like another");
    }
    unclean(text)
}
