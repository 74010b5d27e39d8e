//! The report of an assessment, in order: the card, what to do now, and then the depth: why, what it is weak at, what is used now, why
//! not the others, what would change it, facts and sources.

use super::block::{Block, Mark, Report, Span, plain};
use super::card::{Card, card};
use super::composer::Composer;
use crate::engine::{Assessment, Conflict, Outcome, Pick};
use crate::knowledge::{Date, Handle, Rule};
use crate::locale::{Words, capitalised, phrases};

/// How much is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Depth {
    /// The card and what to do now.
    Brief,
    /// Everything.
    Full,
}

/// Everything there is to say. `today` only says which facts are due for another look.
pub fn compose(assessment: &Assessment<'_>, words: &Words, today: Date) -> Report {
    composed(assessment, words, today, Depth::Full)
}

/// The card, where to get the app, and what has to be set up.
pub fn brief(assessment: &Assessment<'_>, words: &Words, today: Date) -> Report {
    composed(assessment, words, today, Depth::Brief)
}

fn composed(assessment: &Assessment<'_>, words: &Words, today: Date, depth: Depth) -> Report {
    let mut composer = Composer::new(assessment.knowledge(), words);
    let card = card(assessment, words, today);
    composer.first(assessment, &card);
    match &assessment.outcome {
        Outcome::Pick(pick) => composer.pick(assessment, &card, pick, depth),
        Outcome::Conflict(conflict) => composer.conflict(assessment, &card, conflict),
    }
    if depth == Depth::Full {
        composer.depth(assessment);
    }
    composer.report.fold(words.say("facts-and-sources"));
    composer.age(assessment, today);
    composer.end();
    composer.report
}

impl Composer<'_> {
    /// What comes before everything else, if anything does; then the headline.
    fn first(&mut self, assessment: &Assessment<'_>, card: &Card) {
        // The name of a file or a tab is read over a shoulder: it says the messenger, not what comes first.
        self.report.name = Some(card.headline.clone());
        let Some(title) = card.first.first() else {
            self.report.push(Block::Title(plain(card.headline.clone())));
            return;
        };
        self.report.push(Block::Title(plain(title.clone())));
        for (at, shown) in assessment.first.iter().enumerate() {
            let guide = &self.knowledge.guides[shown.guide];
            if at > 0 {
                self.subheading(guide.title.clone());
            }
            if let Some(help) = &guide.help {
                self.report.paragraph(self.words.fill("guide-help", &[("help", help.as_str().into())]));
            }
            self.only_steps(shown);
        }
        self.report.heading(card.headline.clone());
    }

    fn pick(&mut self, assessment: &Assessment<'_>, card: &Card, pick: &Pick, depth: Depth) {
        let messenger = &self.knowledge.messengers[pick.messenger];
        self.report.paragraph(card.summary.clone().unwrap_or_default());
        self.firmness(assessment, card);
        for reason in &card.reasons {
            self.report.item(Mark::For, plain(reason.clone()));
        }
        for warning in &card.warnings {
            self.report.item(Mark::Caution, plain(warning.clone()));
        }
        self.downloads(messenger, &pick.advice);
        self.do_now(&pick.advice, depth == Depth::Full);
        if depth == Depth::Full {
            self.reasons(assessment, pick);
            self.warnings(pick.messenger, &pick.advice.warnings);
        }
    }

    /// How firm it is, and what was given up.
    fn firmness(&mut self, assessment: &Assessment<'_>, card: &Card) {
        for line in &card.firmness {
            self.report.paragraph(line.as_str());
        }
        if assessment.forks().outcomes.len() > 1 {
            self.forks(assessment);
        }
        for said in &card.gave_up {
            let mut line = Vec::new();
            for (at, sentence) in said.iter().enumerate() {
                line.push(if at == 0 {
                    Span::Strong(sentence.clone())
                } else {
                    Span::Plain(format!(" {sentence}"))
                });
            }
            self.report.item(Mark::Caution, line);
        }
        for given_up in assessment.gave_up.iter().filter(|given_up| !given_up.is_failed) {
            let said = super::sentences::gave_up(assessment, self.words, *given_up);
            self.report.item(Mark::Neutral, plain(said.join(" ")));
        }
    }

    fn conflict(&mut self, assessment: &Assessment<'_>, card: &Card, conflict: &Conflict) {
        let words = self.words;
        self.report.paragraph(words.say("conflict-text"));
        self.firmness(assessment, card);
        self.open(assessment);
        self.report.heading(words.say("conflict-between"));
        for clash in &conflict.between {
            let needs = capitalised(&self.needs(clash));
            self.report.item(Mark::Against, plain(needs));
        }
        self.report.heading(words.say("ways-out"));
        self.report.paragraph(words.say("ways-out-text"));
        for (at, relaxation) in conflict.relaxations.iter().enumerate() {
            let name = self.name(relaxation.pick);
            let mut line = vec![
                Span::Strong(words.fill("way-out", &[("messenger", name.into())])),
                Span::Plain(" ".into()),
            ];
            let given_up = self.needs(&relaxation.give_up);
            line.push(Span::Plain(words.fill("give-up", &[("needs", given_up.into())])));
            let cost = phrases::cost(words, self.knowledge.costs(&relaxation.give_up));
            line.push(Span::Plain(format!(" {cost}")));
            for rule in &relaxation.give_up {
                if let Some(in_practice) = &self.knowledge.rules[*rule].in_practice {
                    line.push(Span::Plain(format!(" {in_practice}")));
                }
            }
            self.report.push(Block::Step(at + 1, line));
        }
    }

    fn needs(&self, rules: &[Handle<Rule>]) -> String {
        let needs: Vec<&str> =
            rules.iter().map(|rule| self.knowledge.rules[*rule].because.as_str()).collect();
        self.words.list(&needs)
    }

    /// What is read by whoever wants to know more.
    fn depth(&mut self, assessment: &Assessment<'_>) {
        self.in_use(assessment);
        self.others(assessment);
        self.changes(assessment);
        self.criteria_of_pick(assessment);
        if let Some(pick) = assessment.pick() {
            self.report.fold(self.words.say("read-more"));
            self.links(&self.knowledge.messengers[pick.messenger]);
        }
    }

    /// How old the facts are that the assessment rests on.
    fn age(&mut self, assessment: &Assessment<'_>, today: Date) {
        let (knowledge, facts) = (self.knowledge, assessment.facts());
        super::footnotes::say_oldest(knowledge, self.words, facts.oldest(knowledge), &mut self.report);
        super::footnotes::say_due(knowledge, self.words, &facts.due(knowledge, today), &mut self.report);
    }
}
