//! What speaks for the pick and what against it, each with its sources.

use super::block::{Line, Mark, Span, marked, plain};
use super::composer::Composer;
use super::sentences;
use crate::engine::{Assessment, Pick, Reason, Warning, Witness};
use crate::knowledge::{Attribute, Handle, Messenger, Source};

impl Composer<'_> {
    /// Everything that speaks for the pick.
    pub(super) fn reasons(&mut self, assessment: &Assessment<'_>, pick: &Pick) {
        let name = self.name(pick.messenger);
        self.report.fold(self.words.fill("why", &[("messenger", name.into())]));
        if pick.is_sole_survivor {
            let id = if assessment.gave_up.iter().any(|given_up| given_up.is_failed) {
                "sole-survivor-else"
            } else {
                "sole-survivor"
            };
            self.report.paragraph(self.words.fill(id, &[("messenger", name.into())]));
        } else if pick.reasons.is_empty() {
            self.report.paragraph(self.words.say("no-reason"));
        }
        for reason in &pick.reasons {
            self.reason(reason);
        }
    }

    /// One reason with its sources at the end.
    pub(super) fn reason(&mut self, reason: &Reason) {
        let text = sentences::reason(self.knowledge, self.words, reason);
        self.witnessed(Mark::For, plain(text), &reason.facts);
    }

    /// What the pick is weak at, for this person.
    pub(super) fn warnings(&mut self, messenger: Handle<Messenger>, warnings: &[Warning]) {
        if warnings.is_empty() {
            return;
        }
        self.report.fold(self.words.say("warnings"));
        for warning in warnings {
            match warning {
                Warning::Unmet(witness) => {
                    let text = sentences::unmet(self.knowledge, self.words, witness);
                    self.witnessed(Mark::Against, plain(text), &[*witness]);
                }
                Warning::Stated(at) => {
                    let caution = self.knowledge.messengers[messenger].cautions.get(*at);
                    if let Some(caution) = caution {
                        self.caution(caution);
                    }
                }
            }
        }
    }

    /// An item and the sources of the facts that it rests on; our own judgement is said to be that.
    pub(super) fn witnessed(&mut self, mark: Mark, mut line: Line, witnesses: &[Witness]) {
        let facts = witnesses.iter().filter_map(|fact| Some((fact.messenger, fact.measure.attribute()?)));
        let facts: Vec<(Handle<Messenger>, Handle<Attribute>)> = facts.collect();
        line.extend(self.notes_of(&facts));
        self.report.item(mark, line);
    }

    /// The notes of facts, each source once.
    pub(super) fn notes_of(&mut self, facts: &[(Handle<Messenger>, Handle<Attribute>)]) -> Line {
        let mut from: Vec<Handle<Source>> = Vec::new();
        for (messenger, attribute) in facts {
            self.notes.look_at(*messenger, *attribute);
            for source in &self.knowledge.fact(*messenger, *attribute).from {
                if !from.contains(source) {
                    from.push(*source);
                }
            }
        }
        let is_judged = |source: &Handle<Source>| self.knowledge.sources[*source].is_judgement;
        if !from.is_empty() && from.iter().all(is_judged) {
            return vec![Span::Dim(format!(" ({})", self.words.say("our-judgement")))];
        }
        from.retain(|source| !is_judged(source));
        self.notes.cite(&from)
    }

    /// "Calls: one to one. A sentence of context." with its sources.
    pub(super) fn fact(&mut self, messenger: Handle<Messenger>, attribute: Handle<Attribute>) -> Line {
        let knowledge = self.knowledge;
        let row = &knowledge.attributes[attribute];
        let level = super::footnotes::level(knowledge, self.words, messenger, attribute);
        let places = [("attribute", row.label.as_str().into()), ("level", level.into())];
        let mut line = plain(self.words.fill("fact", &places));
        if let Some(note) = &knowledge.fact(messenger, attribute).note {
            line.push(Span::Plain(". ".into()));
            line.extend(marked(note));
        }
        line.extend(self.notes_of(&[(messenger, attribute)]));
        line
    }
}
