//! The report when no messenger meets everything: what clashes, and each way out with where it leads.

use super::compose::Composer;
use super::{Block, Mark, Span, plain};
use crate::engine::{Conflict, Recommendation, forks};
use crate::knowledge::{Handle, Rule};
use crate::locale::{capitalised, phrases};

/// Says it.
pub(super) fn compose(composer: &mut Composer<'_>, conflict: &Conflict, recommendation: &Recommendation) {
    let words = composer.words;
    composer.report.push(Block::Title(plain(words.say("conflict-title"))));
    composer.report.paragraph(words.say("conflict-text"));
    composer.forks(&forks(composer.knowledge, composer.sheet));
    composer.open(recommendation);
    composer.report.heading(words.say("conflict-between"));
    for clash in &conflict.between {
        let line = plain(capitalised(&needs(composer, clash)));
        composer.report.item(Mark::Against, line);
    }
    composer.report.heading(words.say("ways-out"));
    composer.report.paragraph(words.say("ways-out-text"));
    for (at, relaxation) in conflict.relaxations.iter().enumerate() {
        let name = composer.knowledge.messengers[relaxation.pick].name.clone();
        let mut line =
            vec![Span::Strong(words.fill("way-out", &[("messenger", name.into())])), Span::Plain(" ".into())];
        let given_up = needs(composer, &relaxation.give_up);
        line.push(Span::Plain(words.fill("give-up", &[("needs", given_up.into())])));
        let cost = phrases::cost(words, composer.knowledge.costs(&relaxation.give_up));
        line.push(Span::Plain(format!(" {}", cost)));
        composer.report.push(Block::Step(at + 1, line));
    }
    composer.exclusions(&recommendation.exclusions);
}

fn needs(composer: &Composer<'_>, rules: &[Handle<Rule>]) -> String {
    let needs: Vec<&str> =
        rules.iter().map(|rule| composer.knowledge.rules[*rule].because.as_str()).collect();
    composer.words.list(&needs)
}
