//! Translations, in Fluent: laid over the knowledge by key, and compared with the English text for what is missing or extra.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use super::diagnostic::Diagnostic;
use super::parse::invalid_utf8;
use super::source::SourceFile;
use super::texts::{TextError, text_errors, unpaired};
use crate::knowledge::{Knowledge, holds_labels};

/// One message or attribute of a Fluent file.
struct Message<'a> {
    /// Where its name stands.
    name: &'a str,
    /// The text, if it is nothing but text.
    text: Option<String>,
    /// The places to be filled.
    places: BTreeSet<&'a str>,
}

/// Messages by key; an attribute's key is `message.attribute`.
type Messages<'a> = BTreeMap<String, Message<'a>>;

/// Lays a translation over the knowledge: what it lacks, or what may not stand in a text, stays English. Every fault of the file is
/// returned.
pub fn translate(knowledge: &mut Knowledge, file: &SourceFile) -> Vec<Diagnostic> {
    if let Some(diagnostic) = invalid_utf8(0, file) {
        return vec![diagnostic];
    }
    let mut reader = FluentReader { file, found: Vec::new() };
    let mut messages = reader.read();
    knowledge.visit_texts(&mut |key, part, text| {
        let unpaired = |text: &str| if holds_labels(key, part) { unpaired(text) } else { None };
        let key = part.map_or_else(|| key.to_owned(), |part| format!("{key}.{part}"));
        match messages.remove(&key) {
            None => reader.missing(&key),
            Some(Message { name, text: Some(translated), .. }) => {
                let found: Vec<TextError> = text_errors(&translated).chain(unpaired(&translated)).collect();
                for (wrong, help) in &found {
                    reader.at(name, format!("`{key}` {wrong}"), help);
                }
                if found.is_empty() {
                    *text = translated;
                }
            }
            Some(Message { name, text: None, .. }) => {
                reader.at(
                    name,
                    format!("`{key}` has a place to be filled"),
                    "texts of the knowledge have none",
                );
            }
        }
    });
    for (key, message) in messages {
        reader.at(message.name, format!("there is no text `{key}` to translate"), "rename or remove it");
    }
    reader.found
}

/// Compares the program's own words in another language with the English ones.
pub fn compare_interface(english: &SourceFile, file: &SourceFile) -> Vec<Diagnostic> {
    if let Some(diagnostic) = invalid_utf8(0, file) {
        return vec![diagnostic];
    }
    let wanted = FluentReader { file: english, found: Vec::new() }.read();
    let mut reader = FluentReader { file, found: Vec::new() };
    let given = reader.read();
    for (key, message) in &wanted {
        match given.get(key) {
            None => reader.missing(key),
            Some(translated) if translated.places != message.places => {
                let places: Vec<String> = message.places.iter().map(|place| format!("`${place}`")).collect();
                let help = format!(
                    "the English one fills {}",
                    if places.is_empty() { "none".into() } else { places.join(", ") }
                );
                reader.at(translated.name, format!("`{key}` fills other places than the English one"), &help);
            }
            Some(_) => {}
        }
    }
    for (key, message) in given.iter().filter(|(key, _)| !wanted.contains_key(*key)) {
        reader.at(message.name, format!("the program has no words `{key}`"), "rename or remove it");
    }
    // Line by line: what stands in a term or behind a selector is shown too.
    for line in file.text.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
        for (wrong, help) in text_errors(line) {
            reader.at(line, format!("this line {wrong}"), help);
        }
    }
    reader.found
}

struct FluentReader<'a> {
    file: &'a SourceFile,
    found: Vec<Diagnostic>,
}

impl<'a> FluentReader<'a> {
    fn at(&mut self, part: &str, message: String, help: &str) {
        let span = self.file.span(part).unwrap_or(0..0);
        self.found.push(Diagnostic { file: 0, span, message, help: Some(help.to_owned()) });
    }

    fn missing(&mut self, key: &str) {
        let help = match key.split_once('.') {
            Some((message, attribute)) => format!("add `.{attribute} = …` under `{message}`"),
            None => format!("add `{key} = …`"),
        };
        // Where a part is missing, its message is the place to look at.
        let parent = key.split('.').next().unwrap_or_default();
        let line = format!("\n{parent} =");
        let span = self.file.text.find(&line).map_or(0..0, |at| at + 1..at + line.len() - 2);
        self.found.push(Diagnostic {
            file: 0,
            span,
            message: format!("`{key}` is not translated"),
            help: Some(help),
        });
    }

    /// Every message of the file; what is no Fluent, or is given twice, is a fault.
    fn read(&mut self) -> Messages<'a> {
        let file: &'a SourceFile = self.file;
        let resource = match parser::parse(file.text.as_str()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    let span = error.pos.clone();
                    let message = format!("this is not Fluent: {}", error.kind);
                    let help = "write `key = text`, each line that goes on indented".to_owned();
                    self.found.push(Diagnostic { file: 0, span, message, help: Some(help) });
                }
                resource
            }
        };
        let mut messages = Messages::new();
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            if let Some(pattern) = &message.value {
                self.keep(&mut messages, id, id, pattern);
            }
            for attribute in &message.attributes {
                let key = format!("{id}.{}", attribute.id.name);
                self.keep(&mut messages, &key, attribute.id.name, &attribute.value);
            }
        }
        messages
    }

    fn keep(&mut self, messages: &mut Messages<'a>, key: &str, name: &'a str, pattern: &Pattern<&'a str>) {
        let mut places = BTreeSet::new();
        gather(pattern, &mut places);
        let texts: Option<Vec<&str>> = pattern
            .elements
            .iter()
            .map(|element| match element {
                PatternElement::TextElement { value } => Some(*value),
                PatternElement::Placeable { .. } => None,
            })
            .collect();
        let message = Message { name, text: texts.map(|texts| texts.concat()), places };
        if messages.insert(key.to_owned(), message).is_some() {
            self.at(name, format!("`{key}` is given twice"), "keep one of them");
        }
    }
}

/// The variables of a pattern, those inside selectors included.
fn gather<'a>(pattern: &Pattern<&'a str>, places: &mut BTreeSet<&'a str>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        let inline = match expression {
            Expression::Inline(inline) => inline,
            Expression::Select { selector, variants } => {
                for variant in variants {
                    gather(&variant.value, places);
                }
                selector
            }
        };
        if let InlineExpression::VariableReference { id } = inline {
            places.insert(id.name);
        }
    }
}
