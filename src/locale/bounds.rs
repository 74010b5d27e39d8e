//! What a Fluent text may ask of its parser and its reader: nesting is bounded before anything recurses, and expansion before
//! anything is written.

use std::collections::BTreeSet;
use std::iter::Peekable;
use std::str::CharIndices;

use fluent_syntax::ast::{
    Attribute, CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};

/// How deep braces and brackets may be nested.
pub const DEEPEST: usize = 100;

/// How many bytes a message may come to once everything that it names is put in, its places left empty.
pub const LONGEST: usize = 65_536;

/// The byte at which a text is nested deeper than [`DEEPEST`]. What only looks nested counts too: a parser is never asked.
pub fn nested_too_deeply(text: &str) -> Option<usize> {
    // The brackets that are open in each brace.
    let mut open: Vec<usize> = Vec::new();
    let mut depth = 0_usize;
    let mut rest = text.char_indices().peekable();
    while let Some((at, c)) = rest.next() {
        match c {
            '{' => {
                open.push(0);
                depth += 1;
                while rest.next_if(|(_, c)| c.is_whitespace()).is_some() {}
                skip_quoted(&mut rest);
            }
            '}' => depth = depth.saturating_sub(1 + open.pop().unwrap_or_default()),
            '(' => {
                if let Some(brackets) = open.last_mut() {
                    *brackets += 1;
                    depth += 1;
                }
            }
            ')' => {
                if let Some(brackets) = open.last_mut().filter(|brackets| **brackets > 0) {
                    *brackets -= 1;
                    depth -= 1;
                }
            }
            _ => {}
        }
        if depth > DEEPEST {
            return Some(at);
        }
    }
    None
}

/// Passes over a text in quotes, which right behind a brace, as in `{"{"}`, is one whatever stands around.
fn skip_quoted(rest: &mut Peekable<CharIndices<'_>>) {
    if rest.next_if(|(_, c)| *c == '"').is_none() {
        return;
    }
    let mut is_escaped = false;
    while let Some((_, c)) = rest.next_if(|(_, c)| *c != '\n') {
        if c == '"' && !is_escaped {
            return;
        }
        is_escaped = c == '\\' && !is_escaped;
    }
}

/// The messages and terms that would come to more than [`LONGEST`] bytes, or name themselves.
pub fn expanded_too_far<'r>(entries: impl Iterator<Item = &'r Entry<&'r str>>) -> BTreeSet<&'r str> {
    let mut rows: Vec<Row<'r>> = Vec::new();
    for entry in entries {
        let (key, value, attributes) = match entry {
            Entry::Message(message) => {
                (Key::Message(message.id.name), message.value.as_ref(), message.attributes.as_slice())
            }
            Entry::Term(term) => (Key::Term(term.id.name), Some(&term.value), term.attributes.as_slice()),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {
                continue;
            }
        };
        rows.push(Row { key, value, attributes, size: None });
    }
    // Of those with one name the last is said.
    rows.reverse();
    rows.sort_by_key(|row| row.key);
    rows.dedup_by_key(|row| row.key);
    let keys: Vec<Key<'r>> = rows.iter().map(|row| row.key).collect();
    let mut sizes = Sizes { rows };
    let all = keys.into_iter().enumerate();
    all.filter(|(at, _)| sizes.of(*at, 0) > LONGEST).map(|(_, key)| key.name()).collect()
}

/// A message or a term by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Key<'r> {
    Message(&'r str),
    Term(&'r str),
}

impl<'r> Key<'r> {
    fn name(self) -> &'r str {
        match self {
            Self::Message(name) | Self::Term(name) => name,
        }
    }
}

/// A message or a term, and how long it may become.
struct Row<'r> {
    key: Key<'r>,
    value: Option<&'r Pattern<&'r str>>,
    attributes: &'r [Attribute<&'r str>],
    /// More than anything while it is being counted: whoever comes back to it names itself.
    size: Option<usize>,
}

/// How long everything may become.
struct Sizes<'r> {
    /// By key.
    rows: Vec<Row<'r>>,
}

impl<'r> Sizes<'r> {
    /// The length of a message with all its attributes, named through so many others.
    fn of(&mut self, at: usize, depth: usize) -> usize {
        let Some(row) = self.rows.get_mut(at) else { return 0 };
        if let Some(size) = row.size {
            return size;
        }
        if depth > DEEPEST {
            return usize::MAX;
        }
        row.size = Some(usize::MAX);
        let patterns = row.value.into_iter().chain(row.attributes.iter().map(|attribute| &attribute.value));
        let size = patterns.fold(0, |sum: usize, pattern| sum.saturating_add(self.pattern(pattern, depth)));
        if let Some(row) = self.rows.get_mut(at) {
            row.size = Some(size);
        }
        size
    }

    /// The length of what a text names; nothing, if there is none of that name.
    fn named(&mut self, key: Key<'r>, depth: usize) -> usize {
        let at = self.rows.binary_search_by_key(&key, |row| row.key);
        at.map_or(0, |at| self.of(at, depth))
    }

    fn pattern(&mut self, pattern: &'r Pattern<&'r str>, depth: usize) -> usize {
        pattern.elements.iter().fold(0, |sum: usize, element| {
            sum.saturating_add(match element {
                PatternElement::TextElement { value } => value.len(),
                PatternElement::Placeable { expression } => self.expression(expression, depth),
            })
        })
    }

    fn expression(&mut self, expression: &'r Expression<&'r str>, depth: usize) -> usize {
        match expression {
            Expression::Inline(inline) => self.inline(inline, depth),
            Expression::Select { selector, variants } => {
                let longest = variants.iter().map(|variant| self.pattern(&variant.value, depth)).max();
                self.inline(selector, depth).saturating_add(longest.unwrap_or_default())
            }
        }
    }

    fn inline(&mut self, inline: &'r InlineExpression<&'r str>, depth: usize) -> usize {
        let arguments = match inline {
            InlineExpression::FunctionReference { arguments, .. } => Some(arguments),
            InlineExpression::TermReference { arguments, .. } => arguments.as_ref(),
            InlineExpression::StringLiteral { .. }
            | InlineExpression::NumberLiteral { .. }
            | InlineExpression::MessageReference { .. }
            | InlineExpression::VariableReference { .. }
            | InlineExpression::Placeable { .. } => None,
        };
        let given = arguments.map_or(0, |arguments| self.arguments(arguments, depth));
        let own = match inline {
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                value.len()
            }
            InlineExpression::MessageReference { id, .. } => self.named(Key::Message(id.name), depth + 1),
            InlineExpression::TermReference { id, .. } => self.named(Key::Term(id.name), depth + 1),
            InlineExpression::Placeable { expression } => self.expression(expression, depth),
            InlineExpression::FunctionReference { .. } | InlineExpression::VariableReference { .. } => 0,
        };
        own.saturating_add(given)
    }

    fn arguments(&mut self, arguments: &'r CallArguments<&'r str>, depth: usize) -> usize {
        let named = arguments.named.iter().map(|named| &named.value);
        arguments
            .positional
            .iter()
            .chain(named)
            .fold(0, |sum: usize, argument| sum.saturating_add(self.inline(argument, depth)))
    }
}
