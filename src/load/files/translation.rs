//! Translations, in Fluent: laid over the knowledge by key, and compared with the English text for what is missing or extra.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use super::code::Code;
use super::diagnostic::Diagnostic;
use super::diagnostics::KEEP_ONE;
use super::parse::unreadable;
use super::source::SourceFile;
use super::texts::{TextError, text_errors, unpaired};
use crate::knowledge::{Knowledge, holds_labels};
use crate::locale::{DEEPEST, LONGEST, expanded_too_far, nested_too_deeply};

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

/// Lays a translation over the knowledge: what it lacks, or what may not stand in a text, stays English. Every error of the file is
/// returned.
pub fn translate(knowledge: &mut Knowledge, file: &SourceFile) -> Vec<Diagnostic> {
    if let Some(diagnostic) = unreadable(0, file) {
        return vec![diagnostic];
    }
    let mut reader = FluentReader::new(file);
    let Some(mut messages) = reader.read() else { return reader.found };
    knowledge.visit_texts(&mut |key, part, text| {
        let unpaired = |text: &str| if holds_labels(key, part) { unpaired(text) } else { None };
        let key = part.map_or_else(|| key.to_owned(), |part| format!("{key}.{part}"));
        match messages.remove(&key) {
            None => reader.missing(&key),
            Some(Message { name, text: Some(translated), .. }) => {
                let found: Vec<TextError> = text_errors(&translated).chain(unpaired(&translated)).collect();
                for (code, wrong, help) in &found {
                    reader.at(*code, name, format!("`{key}` {wrong}"), help);
                }
                if found.is_empty() {
                    *text = translated;
                }
            }
            Some(Message { name, text: None, .. }) => {
                let message = format!("`{key}` has a placeholder");
                reader.at(Code::PlacesDiffer, name, message, "texts of the knowledge take none");
            }
        }
    });
    for (key, message) in messages {
        let wrong = format!("there is no text `{key}` to translate");
        reader.at(Code::NothingToTranslate, message.name, wrong, "rename or remove it");
    }
    reader.found
}

/// Compares the program's own words in another language with the English ones.
pub fn compare_interface(english: &SourceFile, file: &SourceFile) -> Vec<Diagnostic> {
    if let Some(diagnostic) = unreadable(0, file) {
        return vec![diagnostic];
    }
    let wanted = FluentReader::new(english).read().unwrap_or_default();
    let mut reader = FluentReader::new(file);
    let Some(given) = reader.read() else { return reader.found };
    for (key, message) in &wanted {
        match given.get(key) {
            None => reader.missing(key),
            Some(translated) if translated.places != message.places => {
                let places: Vec<String> = message.places.iter().map(|place| format!("`${place}`")).collect();
                let places = if places.is_empty() { "no placeholders".into() } else { places.join(", ") };
                let wrong = format!("the placeholders of `{key}` differ from the English ones");
                let help = format!("the English text has {places}");
                reader.at(Code::PlacesDiffer, translated.name, wrong, &help);
            }
            Some(_) => {}
        }
    }
    for (key, message) in given.iter().filter(|(key, _)| !wanted.contains_key(*key)) {
        let wrong = format!("the program has no text `{key}`");
        reader.at(Code::NothingToTranslate, message.name, wrong, "rename or remove it");
    }
    // Line by line: what stands in a term or behind a selector is shown too.
    for line in file.text.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
        for (code, wrong, help) in text_errors(line) {
            reader.at(code, line, format!("this line {wrong}"), help);
        }
    }
    reader.found
}

struct FluentReader<'a> {
    file: &'a SourceFile,
    found: Vec<Diagnostic>,
    /// Where the name of each message stands.
    names: BTreeMap<&'a str, &'a str>,
}

impl<'a> FluentReader<'a> {
    fn new(file: &'a SourceFile) -> Self {
        Self { file, found: Vec::new(), names: BTreeMap::new() }
    }

    fn at(&mut self, code: Code, part: &str, message: String, help: &str) {
        let span = self.file.span(part).unwrap_or(0..0);
        self.found.push(Diagnostic { code, file: 0, span, message, help: help.to_owned() });
    }

    fn missing(&mut self, key: &str) {
        let help = match key.split_once('.') {
            Some((message, attribute)) => format!("add `.{attribute} = …` under `{message}`"),
            None => format!("add `{key} = …`"),
        };
        // Where a part is missing, its message is the place to look at.
        let parent = key.split('.').next().unwrap_or_default();
        let place = self.names.get(parent).copied().unwrap_or_default();
        self.at(Code::NotTranslated, place, format!("`{key}` is not translated"), &help);
    }

    /// Every message of the file; what is no Fluent, or is given twice, is an error. `None` if it is not to be read at all.
    fn read(&mut self) -> Option<Messages<'a>> {
        let file: &'a SourceFile = self.file;
        if let Some(at) = nested_too_deeply(&file.text) {
            let message = format!("braces are nested more than {DEEPEST} deep");
            let help = "use fewer levels of braces".to_owned();
            self.found.push(Diagnostic {
                code: Code::NestedTooDeeply,
                file: 0,
                span: at..at + 1,
                message,
                help,
            });
            return None;
        }
        let resource = match parser::parse(file.text.as_str()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    let span = error.pos.clone();
                    let message = format!("Fluent syntax error: {}", error.kind);
                    let help = "write `key = text`, and indent each line that continues it".to_owned();
                    let code = Code::FluentSyntax;
                    self.found.push(Diagnostic { code, file: 0, span, message, help });
                }
                resource
            }
        };
        for name in expanded_too_far(resource.body.iter()) {
            let message = format!("`{name}` comes to more than {LONGEST} bytes, or refers to itself");
            self.at(Code::TooMany, name, message, "shorten it, or refer to less");
        }
        let mut messages = Messages::new();
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            self.names.insert(id, id);
            if let Some(pattern) = &message.value {
                self.keep(&mut messages, id, id, pattern);
            }
            for attribute in &message.attributes {
                let key = format!("{id}.{}", attribute.id.name);
                self.keep(&mut messages, &key, attribute.id.name, &attribute.value);
            }
        }
        Some(messages)
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
            self.at(Code::DuplicateId, name, format!("duplicate key `{key}`"), KEEP_ONE);
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
