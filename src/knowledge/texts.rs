//! Every text of the knowledge that a person reads, by the key under which it is translated.

use super::{Attribute, Guide, Knowledge, Messenger, Page, PageCriterion, Question};

/// Takes a key, the name of a part of it, and the text itself.
pub type Visit<'v> = dyn FnMut(&str, Option<&str>, &mut String) + 'v;

impl Knowledge {
    /// Shows every text to `visit`, in the order of the files. Names of messengers and apps are not among them.
    pub fn visit_texts(&mut self, visit: &mut Visit<'_>) {
        self.questions.rows_mut().for_each(|question| question.visit_texts(visit));
        for rule in self.rules.rows_mut() {
            let key = format!("rule-{}", rule.id);
            visit(&key, None, &mut rule.because);
            visit_if(&key, Some("reason"), &mut rule.reason, visit);
            visit_if(&key, Some("in_practice"), &mut rule.in_practice, visit);
            visit_if(&key, Some("fallback"), &mut rule.fallback, visit);
        }
        for source in self.sources.rows_mut() {
            visit(&format!("source-{}", source.id), None, &mut source.title);
        }
        for channel in self.channels.rows_mut() {
            visit(&format!("channel-{}", channel.id), None, &mut channel.label);
        }
        self.attributes.rows_mut().for_each(|attribute| attribute.visit_texts(visit));
        let attributes: Vec<String> =
            self.attributes.iter().map(|(_, attribute)| attribute.id.clone()).collect();
        let messengers: Vec<String> =
            self.messengers.iter().map(|(_, messenger)| messenger.id.clone()).collect();
        for messenger in self.messengers.rows_mut() {
            messenger.visit_texts(&attributes, visit);
        }
        for guide in self.guides.rows_mut() {
            guide.visit_texts(&messengers, visit);
        }
        for criterion in self.criteria.rows_mut() {
            criterion.visit_texts(&messengers, visit);
        }
        self.page.visit_texts(visit);
    }
}

/// The same for a text that may be left out.
fn visit_if(key: &str, part: Option<&str>, text: &mut Option<String>, visit: &mut Visit<'_>) {
    if let Some(text) = text {
        visit(key, part, text);
    }
}

/// Whether labels of an app, between pairs of stars, may stand in the text with this key and part.
pub fn holds_labels(key: &str, part: Option<&str>) -> bool {
    let is_step = |part: &str| part.starts_with("step") || part.starts_with("optional");
    key.starts_with("caution-") || (key.starts_with("guide-") && part.is_some_and(is_step))
}

impl Question {
    fn visit_texts(&mut self, visit: &mut Visit<'_>) {
        let key = format!("question-{}", self.id);
        visit(&key, None, &mut self.ask);
        visit(&key, Some("topic"), &mut self.topic);
        visit_if(&key, Some("hint"), &mut self.hint, visit);
        visit(&key, Some("why"), &mut self.why);
        for option in &mut self.options {
            let key = format!("option-{}-{}", self.id, option.id);
            visit(&key, None, &mut option.label);
            visit_if(&key, Some("short"), &mut option.short, visit);
            visit_if(&key, Some("more"), &mut option.more, visit);
        }
    }
}

impl Attribute {
    fn visit_texts(&mut self, visit: &mut Visit<'_>) {
        let key = format!("attribute-{}", self.id);
        visit(&key, None, &mut self.label);
        visit(&key, Some("explain"), &mut self.explain);
        for level in &mut self.levels {
            visit(&format!("level-{}-{}", self.id, level.id), None, &mut level.label);
        }
    }
}

impl Messenger {
    fn visit_texts(&mut self, attributes: &[String], visit: &mut Visit<'_>) {
        let id = &self.id;
        let key = format!("messenger-{id}");
        visit(&key, None, &mut self.summary);
        visit_if(&key, Some("why_not"), &mut self.why_not, visit);
        visit_if(&key, Some("in_favour"), &mut self.in_favour, visit);
        for (attribute, fact) in attributes.iter().zip(self.facts.rows_mut()) {
            visit_if(&format!("fact-{id}-{attribute}"), None, &mut fact.note, visit);
        }
        for (at, link) in self.links.more.iter_mut().enumerate() {
            visit(&format!("link-{id}-{}", at + 1), None, &mut link.label);
        }
        for (at, audit) in self.audits.iter_mut().enumerate() {
            let key = format!("audit-{id}-{}", at + 1);
            visit(&key, None, &mut audit.what);
            visit(&key, Some("by"), &mut audit.by);
        }
        for app in &mut self.apps {
            visit_if(&format!("app-{id}-{}", app.id), None, &mut app.why, visit);
        }
        for caution in &mut self.cautions {
            visit(&format!("caution-{id}-{}", caution.id), None, &mut caution.text);
        }
    }
}

impl Guide {
    fn visit_texts(&mut self, messengers: &[String], visit: &mut Visit<'_>) {
        let owner = self.messenger().and_then(|owner| messengers.get(owner.position()));
        let key = match owner {
            Some(owner) => format!("guide-{owner}-{}", self.id),
            None => format!("guide-{}", self.id),
        };
        visit(&key, None, &mut self.title);
        for (name, steps) in [("step", &mut self.steps), ("optional", &mut self.optional)] {
            for (at, step) in steps.iter_mut().enumerate() {
                visit(&key, Some(&format!("{name}{}", at + 1)), &mut step.text);
            }
        }
        visit_if(&key, Some("help"), &mut self.help, visit);
    }
}

impl PageCriterion {
    fn visit_texts(&mut self, messengers: &[String], visit: &mut Visit<'_>) {
        let id = &self.id;
        visit(&format!("criterion-{id}"), None, &mut self.text);
        for (messenger, met) in messengers.iter().zip(self.met.rows_mut()) {
            visit_if(&format!("met-{id}-{messenger}"), None, &mut met.note, visit);
        }
    }
}

impl Page {
    fn visit_texts(&mut self, visit: &mut Visit<'_>) {
        visit_if("page", Some("description"), &mut self.description, visit);
        visit_if("page", Some("criteria_intro"), &mut self.criteria_intro, visit);
        for footnote in &mut self.footnotes {
            visit(&format!("footnote-{}", footnote.id), None, &mut footnote.text);
        }
        for network in &mut self.networks {
            let key = format!("network-{}", network.id);
            visit(&key, None, &mut network.name);
            for (name, texts) in [("for", &mut network.pros), ("against", &mut network.cons)] {
                for (at, text) in texts.iter_mut().enumerate() {
                    visit(&key, Some(&format!("{name}{}", at + 1)), text);
                }
            }
        }
    }
}
