//! What may stand in a text: nothing a terminal would act on, no foreign address, no lone mark.

use super::diagnostics::Diagnostics;
use super::record::Text;
use super::record_context::RecordContext;
use crate::locale::is_unprintable;

/// The addresses that may stand in a text.
const SCHEMES: [&str; 3] = ["https", "fdroidrepos", "briar"];

/// Schemes that need no `//` to be acted on.
const BARE_SCHEMES: [&str; 4] = ["javascript", "vbscript", "data", "file"];

/// What is wrong with a text, and the next step.
pub(super) type TextError = (String, &'static str);

impl<'a> Diagnostics<'a> {
    /// A text that is not empty and holds nothing a terminal would act on.
    pub(super) fn prose(
        &mut self,
        text: Option<Text<'_>>,
        field: &str,
        context: &RecordContext<'a>,
    ) -> String {
        let Some(text) = self.needed(text, field, context) else { return String::new() };
        for (wrong, help) in text_errors(&text.0) {
            self.at_text(
                &text,
                context.at(field),
                format!("`{field}` of `{}` {wrong}", context.name),
                help.into(),
            );
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
        if let Some((text, (wrong, help))) = text.as_ref().and_then(|text| Some((text, unpaired(&text.0)?))) {
            self.at_text(
                text,
                context.at(field),
                format!("`{field}` of `{}` {wrong}", context.name),
                help.into(),
            );
        }
        self.prose(text, field, context)
    }

    /// An `https:` address.
    pub(super) fn link(
        &mut self,
        text: Option<Text<'_>>,
        field: &str,
        context: &RecordContext<'a>,
    ) -> String {
        let Some(text) = self.needed(text, field, context) else { return String::new() };
        let Some((wrong, help)) = unfit(&text.0) else { return text.0.into_owned() };
        self.at_text(
            &text,
            context.at(field),
            format!("`{field}` of `{}` {wrong}", context.name),
            help.into(),
        );
        String::new()
    }
}

/// Everything that may not stand in a text.
pub(super) fn text_errors(text: &str) -> impl Iterator<Item = TextError> {
    [unclean(text), foreign(text)].into_iter().flatten()
}

/// A label that is marked on one side only.
pub(super) fn unpaired(text: &str) -> Option<TextError> {
    let is_odd = text.matches("**").count() % 2 == 1;
    is_odd.then(|| ("holds a `**` without its pair".to_owned(), "put `**` before and behind the label"))
}

/// A sign that may not be shown, or nothing to show.
fn unclean(text: &str) -> Option<TextError> {
    if let Some(bad) = text.chars().find(|c| is_unprintable(*c)) {
        let (kind, help) = match bad {
            '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => ("line break", "write the text in one line"),
            bad if bad.is_control() => {
                ("control character", "take it out: it could change what the terminal shows")
            }
            _ => ("invisible character", "take it out: it could change what the terminal shows"),
        };
        return Some((format!("holds the {kind} U+{:04X}", u32::from(bad)), help));
    }
    text.trim().is_empty().then(|| ("is empty".to_owned(), "write the text"))
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
        format!("holds an address that begins with `{scheme}:`"),
        "only `https:`, `fdroidrepos:` and `briar:` may stand in a text",
    ))
}

/// What makes a text no `https:` address.
fn unfit(text: &str) -> Option<TextError> {
    const WHOLE: &str = "write the whole address, beginning with `https://`";
    let Some(rest) = text.strip_prefix("https://") else {
        return Some(("must be an `https://` address".into(), WHOLE));
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    if host.is_empty() {
        return Some(("names no host".into(), WHOLE));
    }
    if text.chars().any(char::is_whitespace) {
        return Some(("holds a blank".into(), WHOLE));
    }
    if let Some((user, _)) = host.split_once('@') {
        let wrong = format!("names a user before its host: `{user}@`");
        return Some((wrong, "take it out: it can make an address look like another one"));
    }
    unclean(text)
}
