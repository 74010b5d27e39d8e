//! What a report says, in order: the pick, why, what to know, why not the others, where to get it, how to set it up.

use super::footnotes::Footnotes;
use super::{Block, Line, Mark, Report, Span, conflict, marked, plain, setup};
use crate::answers::AnswerSheet;
use crate::engine::{Decider, Exclusion, Outcome, Pick, Recommendation, Warning, Witness, forks, recommend};
use crate::knowledge::{Caution, Date, Knowledge, Measure};
use crate::locale::phrases;
use crate::locale::{Words, capitalised};

/// Everything a report is made from.
pub(super) struct Composer<'k> {
    pub(super) knowledge: &'k Knowledge,
    pub(super) words: &'k Words,
    pub(super) sheet: &'k AnswerSheet,
    pub(super) notes: Footnotes,
    pub(super) report: Report,
}

/// The report on `sheet`. `today` only says which facts are due for another look.
pub fn compose(knowledge: &Knowledge, words: &Words, sheet: &AnswerSheet, today: Date) -> Report {
    let recommendation = recommend(knowledge, sheet);
    let mut composer = Composer::new(knowledge, words, sheet);
    match &recommendation.outcome {
        Outcome::Pick(pick) => composer.pick(pick, &recommendation),
        Outcome::Conflict(found) => conflict::compose(&mut composer, found, &recommendation),
    }
    composer.close(today);
    composer.report
}

impl<'k> Composer<'k> {
    /// Nothing said yet.
    pub(super) fn new(knowledge: &'k Knowledge, words: &'k Words, sheet: &'k AnswerSheet) -> Self {
        Self { knowledge, words, sheet, notes: Footnotes::default(), report: Report::new(words) }
    }
}

impl Composer<'_> {
    fn pick(&mut self, pick: &Pick, recommendation: &Recommendation) {
        let messenger = &self.knowledge.messengers[pick.messenger];
        let name = messenger.name.as_str();
        let title = match messenger.apps.get(pick.advice.app) {
            Some(app) if app.name != messenger.name => {
                self.words.fill("title-app", &[("messenger", name.into()), ("app", app.name.as_str().into())])
            }
            _ => self.words.fill("title", &[("messenger", name.into())]),
        };
        self.report.push(Block::Title(plain(title)));
        self.report.paragraph(messenger.summary.as_str());
        self.forks(&forks(self.knowledge, self.sheet));
        self.open(recommendation);
        self.reasons(pick);
        self.warnings(pick);
        self.exclusions(&recommendation.exclusions);
        self.runner_up(pick, recommendation);
        self.flips();
        setup::compose(self, messenger, pick);
    }

    fn reasons(&mut self, pick: &Pick) {
        let name = &self.knowledge.messengers[pick.messenger].name;
        self.report.heading(self.words.fill("why", &[("messenger", name.as_str().into())]));
        if pick.is_sole_survivor {
            self.report.paragraph(self.words.fill("sole-survivor", &[("messenger", name.as_str().into())]));
        } else if pick.reasons.is_empty() {
            self.report.paragraph(self.words.say("no-reason"));
        }
        let facts: Vec<Witness> = pick.reasons.iter().flat_map(|reason| &reason.facts).copied().collect();
        self.witnesses(&facts, Mark::For);
    }

    /// One item a measure: the person's needs that it touches, then the fact.
    pub(super) fn witnesses(&mut self, witnesses: &[Witness], mark: Mark) {
        let mut measures: Vec<Measure> = Vec::new();
        for witness in witnesses {
            if !measures.contains(&witness.measure) {
                measures.push(witness.measure);
            }
        }
        for measure in measures {
            let here: Vec<&Witness> =
                witnesses.iter().filter(|witness| witness.measure == measure).collect();
            let mut needs: Vec<&str> = Vec::new();
            for witness in &here {
                let because = self.knowledge.rules[witness.rule].because.as_str();
                if !needs.contains(&because) {
                    needs.push(because);
                }
            }
            let Some(first) = here.first() else { continue };
            let mut line: Line = plain(format!("{}.", capitalised(&needs.join("; "))));
            if let Some(attribute) = measure.attribute() {
                line.push(Span::Plain(" ".into()));
                line.extend(self.notes.fact(self.knowledge, self.words, first.messenger, attribute));
            }
            self.report.item(mark, line);
        }
    }

    /// What a messenger is weak at, with its date and sources.
    pub(super) fn caution(&mut self, caution: &Caution) {
        let mut line = marked(&caution.text);
        let date = phrases::date(self.words, self.knowledge.newest(&caution.from));
        line.push(Span::Plain(format!(" ({date})")));
        line.extend(self.notes.cite(&caution.from));
        self.report.item(Mark::Caution, line);
    }

    /// What the pick is weak at, for this person.
    pub(super) fn warnings(&mut self, pick: &Pick) {
        if pick.advice.warnings.is_empty() {
            return;
        }
        self.report.heading(self.words.say("warnings"));
        let unmet: Vec<Witness> = pick
            .advice
            .warnings
            .iter()
            .filter_map(|warning| match warning {
                Warning::Unmet(witness) => Some(*witness),
                Warning::Stated(_) => None,
            })
            .collect();
        let messenger = &self.knowledge.messengers[pick.messenger];
        for warning in &pick.advice.warnings {
            if let Warning::Stated(at) = warning
                && let Some(caution) = messenger.cautions.get(*at)
            {
                self.caution(caution);
            }
        }
        self.witnesses(&unmet, Mark::Against);
    }

    /// Who fell out, and by what.
    pub(super) fn exclusions(&mut self, exclusions: &[Exclusion]) {
        if exclusions.is_empty() {
            return;
        }
        self.report.heading(self.words.say("why-not"));
        for exclusion in exclusions {
            let name = &self.knowledge.messengers[exclusion.messenger].name;
            self.report.push(Block::Subheading(vec![Span::Strong(name.clone())]));
            self.witnesses(&exclusion.failed, Mark::Against);
        }
    }

    fn runner_up(&mut self, pick: &Pick, recommendation: &Recommendation) {
        let Some(second) = recommendation.runner_up else { return };
        let Some(behind) = second.behind else { return };
        let knowledge = self.knowledge;
        self.report.heading(self.words.say("runner-up"));
        let name = knowledge.messengers[second.messenger].name.as_str();
        let label = match behind.measure {
            Measure::Attribute(attribute) => knowledge.attributes[attribute].label.as_str(),
            Measure::Messenger(messenger) => knowledge.messengers[messenger].name.as_str(),
        };
        let why = match behind.decider {
            Decider::Preference(rule) => knowledge.rules[rule].because.clone(),
            Decider::Criterion => self.words.say("always-counts"),
        };
        let text = self.words.fill(
            "runner-up-text",
            &[("messenger", name.into()), ("attribute", label.into()), ("why", why.into())],
        );
        self.report.paragraph(text);
        let Some(attribute) = behind.measure.attribute() else { return };
        for messenger in [pick.messenger, second.messenger] {
            let mut line = vec![Span::Strong(format!("{}: ", knowledge.messengers[messenger].name))];
            line.extend(self.notes.fact(knowledge, self.words, messenger, attribute));
            self.report.item(Mark::Neutral, line);
        }
    }

    /// Questions left open that could still change the answer.
    pub(super) fn open(&mut self, recommendation: &Recommendation) {
        if recommendation.open.is_empty() {
            return;
        }
        let topics =
            recommendation.open.iter().map(|question| self.knowledge.questions[*question].topic.as_str());
        let topics = self.words.list(&topics.collect::<Vec<_>>());
        self.report.paragraph(self.words.fill("open-questions", &[("topics", topics.into())]));
    }

    /// How fresh everything is, and where it is known from.
    pub(super) fn close(&mut self, today: Date) {
        self.report.heading(self.words.say("freshness"));
        self.notes.age(self.knowledge, self.words, today, &mut self.report);
        self.report.paragraph(self.words.say("not-affiliated"));
        self.sources();
    }

    /// The sources mentioned so far.
    pub(super) fn sources(&mut self) {
        if !self.notes.is_empty() {
            self.report.heading(self.words.say("sources"));
            self.notes.list(self.knowledge, self.words, &mut self.report);
        }
    }
}
