//! What `check --facts` writes: every fact by age, and every link once.

use std::collections::BTreeSet;

use serde::Serialize;

use super::FORMAT;
use crate::knowledge::{Date, Knowledge};

/// Every fact and every link of the knowledge.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FactsWatch {
    /// The version of this shape.
    #[cfg_attr(feature = "schema", schemars(extend("const" = 1)))]
    pub format: u32,
    /// The fingerprint of the data files: 16 hexadecimal digits.
    pub knowledge: String,
    /// The day on which this was looked at.
    pub today: String,
    /// How many facts are due for another look.
    pub due: usize,
    /// Every fact: those that are due first, then the oldest first.
    pub facts: Vec<WatchedFact>,
    /// Every address in the data files, once.
    pub links: Vec<String>,
}

/// A fact and when somebody should look again.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WatchedFact {
    /// When it was so.
    pub date: String,
    /// Whether it is due.
    pub due: bool,
    /// Whose it is.
    pub messenger: String,
    /// On what.
    pub attribute: String,
    /// The level, or `unknown`.
    pub level: String,
    /// After how many months it is due.
    pub recheck_after_months: u32,
    /// Where it is known from.
    pub sources: Vec<String>,
}

impl FactsWatch {
    /// Those that are due first, then the oldest first. `texts` are what the knowledge was read from.
    pub fn of(knowledge: &Knowledge, texts: &[&str], today: Date) -> Self {
        let mut facts = Vec::new();
        for (messenger, row) in knowledge.messengers.iter() {
            for (attribute, kind) in knowledge.attributes.iter() {
                let fact = knowledge.fact(messenger, attribute);
                let level = fact.level.and_then(|level| kind.levels.get(usize::from(level)));
                let sources = fact.from.iter().map(|source| knowledge.sources[*source].id.clone());
                let watched = WatchedFact {
                    date: knowledge.date(fact).to_string(),
                    due: knowledge.is_due(messenger, attribute, today),
                    messenger: row.id.clone(),
                    attribute: kind.id.clone(),
                    level: level.map_or_else(|| "unknown".to_owned(), |level| level.id.clone()),
                    recheck_after_months: kind.recheck_after,
                    sources: sources.collect(),
                };
                facts.push((!watched.due, knowledge.date(fact), watched));
            }
        }
        facts.sort_by_key(|(is_fresh, date, _)| (*is_fresh, *date));
        let facts: Vec<WatchedFact> = facts.into_iter().map(|(_, _, fact)| fact).collect();
        Self {
            format: FORMAT,
            knowledge: knowledge.hash.clone(),
            today: today.to_string(),
            due: facts.iter().filter(|fact| fact.due).count(),
            facts,
            links: texts.iter().flat_map(|text| links(text)).collect::<BTreeSet<_>>().into_iter().collect(),
        }
    }
}

/// Every address in a text, wherever it stands: in a field of its own or in a sentence.
fn links(text: &str) -> impl Iterator<Item = String> {
    text.match_indices("https://").map(|(at, _)| {
        let rest = text.get(at..).unwrap_or_default();
        let end = rest.find(|c: char| c == '"' || c == '\\' || c.is_whitespace()).unwrap_or(rest.len());
        let link = rest.get(..end).unwrap_or_default();
        let link = link.trim_end_matches(['.', ',', ';', ':', '!', '?']);
        // A bracket that was opened before the address does not belong to it.
        let link = if link.contains('(') { link } else { link.trim_end_matches(')') };
        link.to_owned()
    })
}

#[cfg(test)]
mod tests {
    use super::links;

    #[test]
    fn an_address_ends_where_a_reader_would_end_it() {
        let found = |text: &str| links(text).collect::<Vec<_>>();
        assert_eq!(
            found(r#"url: "https://a.example/x_(y)", see (https://b.example/c)."#),
            ["https://a.example/x_(y)", "https://b.example/c"]
        );
        assert_eq!(
            found("https://a.example, then https://b.example/d?e=f."),
            ["https://a.example", "https://b.example/d?e=f"]
        );
        assert!(found("http://a.example").is_empty());
    }
}
