//! Every text of the knowledge that a person reads, by the key under which it is translated.

use super::{Knowledge, Messenger};

/// Takes a key, the name of a part of it, and the text itself.
pub type Visit<'v> = dyn FnMut(&str, Option<&str>, &mut String) + 'v;

impl Knowledge {
    /// Shows every text to `visit`, in the order of the files. Names of messengers and apps are not among them.
    pub fn visit_texts(&mut self, visit: &mut Visit<'_>) {
        for question in self.questions.rows_mut() {
            let key = format!("question-{}", question.id);
            visit(&key, None, &mut question.ask);
            visit(&key, Some("topic"), &mut question.topic);
            visit(&key, Some("why"), &mut question.why);
            for option in &mut question.options {
                let key = format!("option-{}-{}", question.id, option.id);
                visit(&key, None, &mut option.label);
                if let Some(more) = &mut option.more {
                    visit(&key, Some("more"), more);
                }
            }
        }
        for rule in self.rules.rows_mut() {
            visit(&format!("rule-{}", rule.id), None, &mut rule.because);
        }
        for source in self.sources.rows_mut() {
            visit(&format!("source-{}", source.id), None, &mut source.title);
        }
        for channel in self.channels.rows_mut() {
            visit(&format!("channel-{}", channel.id), None, &mut channel.label);
        }
        for attribute in self.attributes.rows_mut() {
            let key = format!("attribute-{}", attribute.id);
            visit(&key, None, &mut attribute.label);
            visit(&key, Some("explain"), &mut attribute.explain);
            for level in &mut attribute.levels {
                visit(&format!("level-{}-{}", attribute.id, level.id), None, &mut level.label);
            }
        }
        let attributes: Vec<String> =
            self.attributes.iter().map(|(_, attribute)| attribute.id.clone()).collect();
        for messenger in self.messengers.rows_mut() {
            messenger.visit_texts(&attributes, visit);
        }
    }
}

/// Whether labels of an app, between pairs of stars, may stand in the text with this key and part.
pub fn holds_labels(key: &str, part: Option<&str>) -> bool {
    let is_step = |part: &str| part.starts_with("step") || part.starts_with("optional");
    key.starts_with("caution-") || (key.starts_with("guide-") && part.is_some_and(is_step))
}

impl Messenger {
    fn visit_texts(&mut self, attributes: &[String], visit: &mut Visit<'_>) {
        let id = &self.id;
        visit(&format!("messenger-{id}"), None, &mut self.summary);
        for (attribute, fact) in attributes.iter().zip(self.facts.rows_mut()) {
            if let Some(note) = &mut fact.note {
                visit(&format!("fact-{id}-{attribute}"), None, note);
            }
        }
        for (at, link) in self.links.more.iter_mut().enumerate() {
            visit(&format!("link-{id}-{}", at + 1), None, &mut link.label);
        }
        for (at, audit) in self.audits.iter_mut().enumerate() {
            let key = format!("audit-{id}-{}", at + 1);
            visit(&key, None, &mut audit.what);
            visit(&key, Some("by"), &mut audit.by);
        }
        for caution in &mut self.cautions {
            visit(&format!("caution-{id}-{}", caution.id), None, &mut caution.text);
        }
        for guide in &mut self.guides {
            let key = format!("guide-{id}-{}", guide.id);
            visit(&key, None, &mut guide.title);
            for (name, steps) in [("step", &mut guide.steps), ("optional", &mut guide.optional)] {
                for (at, step) in steps.iter_mut().enumerate() {
                    visit(&key, Some(&format!("{name}{}", at + 1)), step);
                }
            }
        }
    }
}
