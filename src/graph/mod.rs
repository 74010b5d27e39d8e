//! The questionnaire as a picture: what is asked when, which rules an option posts, and where each messenger stands on them.
//! This file owns what is in the picture; each format has a file of its own. Pure: text goes out, nothing else.

mod canvas;
mod dot;
mod html;
mod layout;
mod measure;
mod mermaid;
mod statement;
mod style;
mod svg;

pub use self::dot::render as dot;
pub use self::html::render as html;
pub use self::mermaid::render as mermaid;
pub use self::svg::render as svg;

use std::borrow::Cow;
use std::collections::BTreeSet;

use self::statement::{given, in_words, named};
use crate::knowledge::{
    Condition, Guide, Handle, Kind, Knowledge, Measure, Messenger, OptionIx, Question, Rule,
};
use crate::locale::Words;

/// What is in the picture.
pub struct Picture<'k> {
    knowledge: &'k Knowledge,
    words: &'k Words,
    /// What stands over the rules that no option posts.
    unasked: String,
    cards: Vec<Card<'k>>,
    rules: Vec<RuleRow<'k>>,
}

/// One question, or, without one, the rules that no option posts.
#[derive(Debug)]
struct Card<'k> {
    question: Option<&'k Question>,
    /// How many options may be chosen, in words.
    choose: String,
    /// When it is asked, in words; `None` if always.
    asked_if: Option<String>,
    /// The options that decide whether it is asked.
    hangs_on: Vec<(Handle<Question>, OptionIx)>,
    options: Vec<OptionRow<'k>>,
}

/// One option and what it does.
#[derive(Debug)]
struct OptionRow<'k> {
    id: &'k str,
    label: Cow<'k, str>,
    /// When it is offered, in words; `None` if always.
    offer_if: Option<String>,
    posts: Vec<Posting>,
    /// Whether an app, a caution or a guide hangs on it.
    advises: bool,
}

/// A rule that an option posts.
#[derive(Debug)]
struct Posting {
    rule: Handle<Rule>,
    /// What must hold besides, in words.
    only_if: Option<String>,
}

/// One rule.
#[derive(Debug)]
struct RuleRow<'k> {
    rule: &'k Rule,
    /// What it requires and prefers, a line each.
    wants: Vec<String>,
    /// Where each messenger in the picture stands.
    stands: Vec<Stand>,
}

/// Where a messenger stands on a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stand {
    /// Out as soon as the rule is posted.
    Excluded,
    /// Meets a requirement that says nothing more.
    Meets,
    /// As good as is wanted.
    Best,
    /// Between.
    Between,
    /// On the worst level, or not known.
    Worst,
}

impl<'k> Picture<'k> {
    /// The picture of `knowledge`.
    pub fn of(knowledge: &'k Knowledge, words: &'k Words) -> Self {
        let rules = knowledge.rules.iter().map(|(_, rule)| rule_row(knowledge, words, rule)).collect();
        let cards =
            knowledge.questions.iter().map(|(handle, question)| card(knowledge, words, handle, question));
        let mut cards: Vec<Card<'k>> = cards.collect();
        cards.extend(unbound(knowledge, words, &cards));
        Self { knowledge, words, unasked: words.say("graph-unasked"), cards, rules }
    }

    /// How much there is of everything, and which knowledge it is.
    fn counts(&self) -> String {
        let counts = [
            ("questions", self.knowledge.questions.len().into()),
            ("rules", self.knowledge.rules.len().into()),
            ("messengers", self.messengers().count().into()),
            ("knowledge", self.knowledge.hash.as_str().into()),
        ];
        self.words.fill("graph-counts", &counts)
    }

    /// What a card is about, in a few words.
    fn topic<'p>(&'p self, card: &Card<'p>) -> &'p str {
        card.question.map_or(&self.unasked, |question| &question.topic)
    }

    /// "Asked if Your devices: “An Android phone”".
    fn asked_if(&self, condition: &str) -> String {
        self.words.fill("graph-asked-if", &[("condition", condition.into())])
    }

    /// The same of an option.
    fn offered_if(&self, condition: &str) -> String {
        self.words.fill("graph-offered-if", &[("condition", condition.into())])
    }

    /// The same of a rule that an option posts.
    fn only_if(&self, condition: &str) -> String {
        self.words.fill("graph-only-if", &[("condition", condition.into())])
    }

    /// Whether a rule requires or only prefers, in one short word.
    fn kind(&self, is_must: bool) -> String {
        self.words.say(if is_must { "graph-must" } else { "graph-nice" })
    }

    /// The name of an option's node. No id holds a full stop, so that no two options share a name.
    fn node(question: &str, option: &str) -> String {
        format!("o_{question}.{option}")
    }

    fn rule(&self, rule: Handle<Rule>) -> Option<&RuleRow<'k>> {
        self.rules.get(rule.position())
    }

    /// The messengers that `row` throws out.
    fn excluded<'p>(&'p self, row: &'p RuleRow<'k>) -> impl Iterator<Item = &'k Messenger> + 'p {
        let messengers = self.messengers().zip(&row.stands);
        messengers.filter(|(_, stand)| **stand == Stand::Excluded).map(|(messenger, _)| messenger)
    }

    /// The messengers in the picture: those that can be recommended.
    fn messengers(&self) -> impl Iterator<Item = &'k Messenger> + use<'k> {
        let knowledge = self.knowledge;
        knowledge.candidates().map(|messenger| &knowledge.messengers[messenger])
    }
}

fn card<'k>(
    knowledge: &'k Knowledge,
    words: &Words,
    handle: Handle<Question>,
    question: &'k Question,
) -> Card<'k> {
    let options = question.options().map(|(ix, option)| OptionRow {
        id: &option.id,
        label: option.label.as_str().into(),
        offer_if: words_unless_always(knowledge, words, &option.offer_if),
        posts: posts(knowledge, words, handle, ix),
        advises: advises(knowledge, handle, ix),
    });
    let mut hangs_on = question.ask_if.atoms();
    hangs_on.sort_unstable();
    hangs_on.dedup();
    Card {
        question: Some(question),
        choose: match question.kind {
            Kind::One => words.say("graph-choose-one"),
            Kind::Any { min: 0 } => words.say("graph-choose-any"),
            Kind::Any { min } => words.fill("graph-choose-least", &[("least", min.into())]),
        },
        asked_if: words_unless_always(knowledge, words, &question.ask_if),
        hangs_on,
        options: options.collect(),
    }
}

fn words_unless_always(knowledge: &Knowledge, words: &Words, condition: &Condition) -> Option<String> {
    (*condition != Condition::Always).then(|| in_words(knowledge, words, condition))
}

/// The rules whose condition asks for this option.
fn posts(knowledge: &Knowledge, words: &Words, question: Handle<Question>, option: OptionIx) -> Vec<Posting> {
    let rules = knowledge.rules.iter().filter(|(_, rule)| named(&rule.when).contains(&(question, option)));
    rules
        .filter_map(|(handle, rule)| {
            let only_if = match given(knowledge, &rule.when, question, option) {
                Condition::Always => None,
                Condition::Any(parts) if parts.is_empty() => return None,
                rest @ (Condition::Is(..) | Condition::All(_) | Condition::Any(_) | Condition::Not(_)) => {
                    Some(in_words(knowledge, words, &rest))
                }
            };
            Some(Posting { rule: handle, only_if })
        })
        .collect()
}

/// Whether what comes with a messenger hangs on this option.
fn advises(knowledge: &Knowledge, question: Handle<Question>, option: OptionIx) -> bool {
    let hangs = |condition: &Condition| condition.atoms().contains(&(question, option));
    let is_on = |on: &[OptionIx]| question == knowledge.devices && on.contains(&option);
    let guides = |guide: &Guide| {
        is_on(&guide.on) || guide.all_steps().any(|step| is_on(&step.on)) || guide.conditions().any(hangs)
    };
    knowledge.channels.iter().any(|(_, channel)| hangs(&channel.offer_if))
        || knowledge.guides.iter().any(|(_, guide)| guides(guide))
        || knowledge.messengers.iter().any(|(_, messenger)| {
            messenger.apps.iter().any(|app| hangs(&app.use_if))
                || messenger.cautions.iter().any(|caution| hangs(&caution.when))
        })
}

/// The rules that no option posts: posted whatever is chosen, or as long as something is not.
fn unbound<'k>(knowledge: &'k Knowledge, words: &Words, cards: &[Card<'k>]) -> Option<Card<'k>> {
    let options = cards.iter().flat_map(|card| &card.options);
    let posted: BTreeSet<Handle<Rule>> =
        options.flat_map(|option| &option.posts).map(|posting| posting.rule).collect();
    let rules = knowledge.rules.iter().filter(|(rule, _)| !posted.contains(rule));
    let posts: Vec<Posting> = rules
        .map(|(handle, rule)| Posting {
            rule: handle,
            only_if: words_unless_always(knowledge, words, &rule.when),
        })
        .collect();
    let row = OptionRow {
        id: "any",
        label: words.say("graph-any-answers").into(),
        offer_if: None,
        posts,
        advises: false,
    };
    (!row.posts.is_empty()).then(|| Card {
        question: None,
        choose: words.say("graph-unasked-choose"),
        asked_if: None,
        hangs_on: Vec::new(),
        options: vec![row],
    })
}

fn rule_row<'k>(knowledge: &'k Knowledge, words: &Words, rule: &'k Rule) -> RuleRow<'k> {
    let label = |attribute, level| {
        let row = &knowledge.attributes[attribute];
        (&row.label, row.level(level).map_or("?", |level| level.label.as_str()), level == row.best())
    };
    let mut wants = Vec::new();
    for (attribute, floor) in rule.require.iter().flat_map(|requirement| &requirement.floors) {
        let (attribute, level, is_best) = label(*attribute, *floor);
        wants.push(if is_best {
            format!("{attribute}: {level}")
        } else {
            words
                .fill("graph-or-better", &[("attribute", attribute.as_str().into()), ("level", level.into())])
        });
    }
    if let Some(preference) = rule.prefer {
        wants.push(match preference.by {
            Measure::Attribute(attribute) => match label(attribute, preference.enough) {
                (attribute, _, true) => {
                    words.fill("graph-the-better", &[("attribute", attribute.as_str().into())])
                }
                (attribute, level, false) => words.fill(
                    "graph-up-to",
                    &[("attribute", attribute.as_str().into()), ("level", level.into())],
                ),
            },
            Measure::Messenger(messenger) => words
                .fill("graph-rather", &[("messenger", knowledge.messengers[messenger].name.as_str().into())]),
        });
    }
    let stands = knowledge.candidates().map(|messenger| stand(knowledge, rule, messenger)).collect();
    RuleRow { rule, wants, stands }
}

fn stand(knowledge: &Knowledge, rule: &Rule, messenger: Handle<Messenger>) -> Stand {
    let mut floors = rule.require.iter().flat_map(|requirement| &requirement.floors);
    if floors.any(|(attribute, floor)| !knowledge.fact(messenger, *attribute).reaches(*floor)) {
        return Stand::Excluded;
    }
    let Some(preference) = rule.prefer else { return Stand::Meets };
    match knowledge.preferred(messenger, preference) {
        _ if knowledge.satisfies(messenger, preference) => Stand::Best,
        0 => Stand::Worst,
        _ => Stand::Between,
    }
}
