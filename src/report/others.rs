//! Everybody but the pick: who also meets everything and what put them behind, and who is ruled out by what.

use super::block::{Block, Line, Mark, Report, Span, plain};
use super::composer::Composer;
use super::sentences;
use crate::engine::{Assessment, Decider, Exclusion, Ranked};
use crate::knowledge::{Date, Handle, Knowledge, Messenger, PageCriterion, Tier, Verdict};
use crate::locale::{Words, capitalised};

/// Why the pick, and why not the others, as a report of its own.
pub fn why_and_why_not(assessment: &Assessment<'_>, words: &Words, today: Date) -> Report {
    let mut composer = Composer::new(assessment.knowledge(), words);
    composer.report.push(Block::Title(plain(words.say("why-title"))));
    if let Some(pick) = assessment.pick() {
        composer.reasons(assessment, pick);
        composer.warnings(pick.messenger, &pick.advice.warnings);
    }
    composer.others(assessment);
    composer.criteria_of_pick(assessment);
    composer.close(today);
    composer.report
}

impl Composer<'_> {
    /// Everybody who also meets everything, then everybody who is ruled out.
    pub(super) fn others(&mut self, assessment: &Assessment<'_>) {
        if assessment.ranking.len() < 2 && assessment.exclusions.is_empty() {
            return;
        }
        self.report.fold(self.words.say("why-not"));
        for (better, ranked) in assessment.ranking.iter().zip(assessment.ranking.iter().skip(1)) {
            self.behind(better.messenger, ranked);
        }
        for exclusion in &assessment.exclusions {
            self.excluded(exclusion);
        }
    }

    /// What put one behind the one before it.
    fn behind(&mut self, better: Handle<Messenger>, ranked: &Ranked) {
        let Some(behind) = ranked.behind else { return };
        let (knowledge, words) = (self.knowledge, self.words);
        let names =
            || [("messenger", self.name(ranked.messenger).into()), ("before", self.name(better).into())];
        let mut line: Line = Vec::new();
        let why = match behind.decider {
            Decider::Preference(rule) => {
                let because = knowledge.rules[rule].because.as_str();
                let mut places = names().to_vec();
                places.push(("why", because.into()));
                words.fill("behind", &places)
            }
            Decider::Criterion => words.fill("behind-always", &names()),
        };
        line.push(Span::Plain(why));
        let Some(attribute) = behind.measure.attribute() else {
            self.report.item(Mark::Neutral, line);
            return;
        };
        let level = |messenger| super::footnotes::level(knowledge, words, messenger, attribute);
        let places = [
            ("attribute", knowledge.attributes[attribute].label.as_str().into()),
            ("messenger", self.name(ranked.messenger).into()),
            ("level", level(ranked.messenger).into()),
            ("before", self.name(better).into()),
            ("other", level(better).into()),
        ];
        line.push(Span::Plain(format!(" {}", words.fill("behind-fact", &places))));
        line.extend(self.notes_of(&[(ranked.messenger, attribute), (better, attribute)]));
        self.report.item(Mark::Neutral, line);
    }

    /// Who is ruled out: each need that it fails, and by what.
    fn excluded(&mut self, exclusion: &Exclusion) {
        let mut line: Line = vec![Span::Strong(format!("{}: ", self.name(exclusion.messenger)))];
        let mut rules = Vec::new();
        for witness in &exclusion.failed {
            if !rules.contains(&witness.rule) {
                rules.push(witness.rule);
            }
        }
        // Needs that the same facts fail are said in one breath.
        let facts_of = |rule| {
            let failed = exclusion.failed.iter().filter(move |witness| witness.rule == rule);
            let facts = failed.map(|witness| sentences::measured(self.knowledge, self.words, witness));
            facts.collect::<Vec<_>>().join("; ")
        };
        let mut said: Vec<(String, Vec<&str>)> = Vec::new();
        for rule in rules {
            let (facts, because) = (facts_of(rule), self.knowledge.rules[rule].because.as_str());
            match said.iter_mut().find(|(other, _)| *other == facts) {
                Some((_, needs)) => needs.push(because),
                None => said.push((facts, vec![because])),
            }
        }
        let sentences: Vec<String> = said
            .into_iter()
            .map(|(facts, needs)| {
                let because = capitalised(&needs.join("; "));
                self.words.fill("excluded", &[("because", because.into()), ("fact", facts.into())])
            })
            .collect();
        line.push(Span::Plain(sentences.join(" ")));
        self.witnessed(Mark::Against, line, &exclusion.failed);
    }

    /// Why the page recommends the pick, or names it as an additional option only: the criteria behind that.
    pub(super) fn criteria_of_pick(&mut self, assessment: &Assessment<'_>) {
        let Some(pick) = assessment.pick() else { return };
        let rows = current(self.knowledge, Tier::Minimum);
        if rows.is_empty() {
            return;
        }
        let verdict = |row: &&PageCriterion| row.met(pick.messenger).verdict;
        let met = rows.iter().filter(|row| verdict(row) == Some(Verdict::Yes)).count();
        let name = self.name(pick.messenger);
        self.report.fold(self.words.fill("criteria-of", &[("messenger", name.into())]));
        let places = [("messenger", name.into()), ("met", met.into()), ("all", rows.len().into())];
        let mut text = self.words.fill("criteria-met", &places);
        text.push(' ');
        text.push_str(&self.words.fill("criteria-how", &[("command", "which-messenger criteria".into())]));
        self.report.paragraph(text);
        for row in rows.into_iter().filter(|row| verdict(row) != Some(Verdict::Yes)) {
            self.criterion(row, pick.messenger);
        }
    }

    /// One criterion, and whether a messenger meets it.
    pub(super) fn criterion(&mut self, row: &PageCriterion, messenger: Handle<Messenger>) {
        let met = row.met(messenger);
        let (mark, id) = match met.verdict {
            Some(Verdict::Yes) => (Mark::For, "met-yes"),
            Some(Verdict::Partly) => (Mark::Neutral, "met-partly"),
            Some(Verdict::No) => (Mark::Against, "met-no"),
            None => (Mark::Neutral, "not-known"),
        };
        let mut line = vec![Span::Strong(format!("{}: ", capitalised(&self.words.say(id))))];
        line.push(Span::Plain(row.text.clone()));
        if let Some(note) = &met.note {
            line.push(Span::Plain(format!(" {note}")));
        }
        self.sourced(mark, line, &met.from);
    }
}

/// The criteria of one tier that are still on the page.
pub(super) fn current(knowledge: &Knowledge, tier: Tier) -> Vec<&PageCriterion> {
    let rows = knowledge.criteria.iter().map(|(_, row)| row);
    rows.filter(|row| row.tier == tier && row.until.is_none()).collect()
}
