//! What a Fluent text may ask of its parser and its reader: nesting is bounded before anything recurses, and expansion before
//! anything is written.

use std::collections::{BTreeMap, BTreeSet};
use std::iter::Peekable;
use std::str::CharIndices;

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};

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
    let mut sizes = Sizes { patterns: BTreeMap::new(), known: BTreeMap::new() };
    for entry in entries {
        let (key, value, attributes) = match entry {
            Entry::Message(message) => {
                (Key::Message(message.id.name), message.value.as_ref(), &message.attributes)
            }
            Entry::Term(term) => (Key::Term(term.id.name), Some(&term.value), &term.attributes),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {
                continue;
            }
        };
        let all = value.into_iter().chain(attributes.iter().map(|attribute| &attribute.value));
        sizes.patterns.insert(key, all.collect());
    }
    let keys: Vec<Key<'r>> = sizes.patterns.keys().copied().collect();
    keys.into_iter().filter(|key| sizes.of(*key, 0) > LONGEST).map(Key::name).collect()
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

/// How long everything may become.
struct Sizes<'r> {
    patterns: BTreeMap<Key<'r>, Vec<&'r Pattern<&'r str>>>,
    /// `None` while it is being counted: whoever comes back to it names itself.
    known: BTreeMap<Key<'r>, Option<usize>>,
}

impl<'r> Sizes<'r> {
    /// The length of a message with all its attributes, named through so many others.
    fn of(&mut self, key: Key<'r>, depth: usize) -> usize {
        if let Some(known) = self.known.get(&key) {
            return known.unwrap_or(usize::MAX);
        }
        if depth > DEEPEST {
            return usize::MAX;
        }
        self.known.insert(key, None);
        let patterns = self.patterns.get(&key).cloned().unwrap_or_default();
        let size = patterns
            .into_iter()
            .fold(0, |sum: usize, pattern| sum.saturating_add(self.pattern(pattern, depth)));
        self.known.insert(key, Some(size));
        size
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
            InlineExpression::MessageReference { id, .. } => self.of(Key::Message(id.name), depth + 1),
            InlineExpression::TermReference { id, .. } => self.of(Key::Term(id.name), depth + 1),
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
