//! The result on one screen: the messenger, how firm that is, what was given up, the best reasons, the gravest warnings, and what to
//! do first. A value that terminal and page draw alike.

use super::sentences::{self, opening};
use crate::engine::{Assessment, Conflict, ForkOutcome, Outcome, Pick, Reason, Warning};
use crate::knowledge::{Date, Handle, Knowledge, OptionSet, Rule};
use crate::locale::{Words, phrases};

/// Most reasons that are given.
const REASONS: usize = 3;
/// Most warnings that are given.
const WARNINGS: usize = 2;
/// Most ways out that are given.
const WAYS: usize = 3;
/// Most topics that are named one by one.
const TOPICS: usize = 3;

/// The result on one screen. Whatever does not apply is empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// What comes before everything else: the title of a guide, and whom to talk to.
    pub first: Vec<String>,
    /// The messenger and its app, those between which something unknown decides, or that there is none.
    pub headline: String,
    /// Whether [`Self::headline`] names one messenger.
    pub is_settled: bool,
    /// What it is, in a sentence.
    pub summary: Option<String>,
    /// How firm that is, and what to find out.
    pub firmness: Vec<String>,
    /// What was given up, each with what it means and what covers just that.
    pub gave_up: Vec<Vec<String>>,
    /// At most three reasons, the decisive first.
    pub reasons: Vec<String>,
    /// At most two warnings, the gravest first.
    pub warnings: Vec<String>,
    /// In a conflict: what cannot be had together.
    pub clash: Option<String>,
    /// In a conflict: the mildest ways out.
    pub ways_out: Vec<String>,
    /// What to do first.
    pub next: Option<NextStep>,
    /// What to do then.
    pub then: Option<String>,
    /// If facts are due for another look: that they are.
    pub age: Option<String>,
}

/// What to do first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextStep {
    /// What.
    pub text: String,
    /// Where.
    pub url: Option<String>,
}

/// The card of an assessment. `today` only says whether facts are due for another look.
pub fn card(assessment: &Assessment<'_>, words: &Words, today: Date) -> Card {
    let maker = Maker { assessment, knowledge: assessment.knowledge(), words };
    let mut card = match &assessment.outcome {
        Outcome::Pick(pick) => maker.pick(pick),
        Outcome::Conflict(conflict) => maker.conflict(conflict),
    };
    let due = assessment.facts().due(maker.knowledge, today).len();
    card.age = (due > 0).then(|| words.fill("card-due", &[("count", due.into())]));
    card
}

struct Maker<'a> {
    assessment: &'a Assessment<'a>,
    knowledge: &'a Knowledge,
    words: &'a Words,
}

impl Maker<'_> {
    fn pick(&self, pick: &Pick) -> Card {
        let (knowledge, words) = (self.knowledge, self.words);
        let messenger = &knowledge.messengers[pick.messenger];
        let undecided = self.undecided();
        let warnings = pick.advice.warnings.iter().take(WARNINGS).map(|warning| {
            let whole = sentences::warning(knowledge, words, pick.messenger, warning);
            match warning {
                Warning::Unmet(_) => whole,
                Warning::Stated(_) => opening(&whole).to_owned(),
            }
        });
        let mut firmness = self.firmness();
        if undecided.is_some() {
            let name = sentences::with_app(knowledge, pick.messenger, pick.advice.app);
            firmness.push(words.fill("card-until-then", &[("messenger", name.into())]));
        }
        Card {
            first: self.first(),
            is_settled: undecided.is_none(),
            headline: undecided.unwrap_or_else(|| headline(knowledge, words, pick)),
            summary: Some(opening(&messenger.summary).to_owned()),
            firmness,
            gave_up: self.gave_up(),
            reasons: self.reasons(pick),
            warnings: warnings.collect(),
            clash: None,
            ways_out: Vec::new(),
            next: self.next(pick),
            then: self.then(pick),
            age: None,
        }
    }

    /// The first reasons. One of them takes up what the person worries about, if any does: that is what they came for.
    fn reasons(&self, pick: &Pick) -> Vec<String> {
        let (worries, selection) = (self.knowledge.worries, &self.assessment.selection);
        let without =
            |question| if question == worries { OptionSet::default() } else { selection.chosen(question) };
        let on_worry = |reason: &&Reason| {
            let mut rules = reason.rules.iter().map(|rule| &self.knowledge.rules[*rule].when);
            rules.any(|when| !when.holds(&without))
        };
        let mut shown: Vec<&Reason> = pick.reasons.iter().take(REASONS).collect();
        if let (None, Some(reason)) =
            (shown.iter().find(|reason| on_worry(reason)), pick.reasons.iter().find(on_worry))
        {
            shown.pop();
            shown.push(reason);
        }
        if shown.is_empty() {
            return vec![self.words.say("no-reason")];
        }
        shown.into_iter().map(|reason| sentences::reason(self.knowledge, self.words, reason)).collect()
    }

    fn conflict(&self, conflict: &Conflict) -> Card {
        let words = self.words;
        let clash = conflict
            .between
            .first()
            .map(|clash| words.fill("card-clash", &[("needs", self.needs(clash).into())]));
        let ways_out = conflict.relaxations.iter().take(WAYS).map(|way| {
            let name = self.knowledge.messengers[way.pick].name.as_str();
            let places = [("messenger", name.into()), ("needs", self.needs(&way.give_up).into())];
            let costs = phrases::cost(words, self.knowledge.costs(&way.give_up));
            format!("{} {costs}", words.fill("card-way-out", &places))
        });
        Card {
            first: self.first(),
            headline: self.undecided().unwrap_or_else(|| words.say("conflict-title")),
            is_settled: false,
            summary: None,
            firmness: self.find_out(),
            gave_up: self.gave_up(),
            reasons: Vec::new(),
            warnings: Vec::new(),
            clash,
            ways_out: ways_out.collect(),
            next: None,
            then: None,
            age: None,
        }
    }

    fn needs(&self, rules: &[Handle<Rule>]) -> String {
        let needs: Vec<&str> =
            rules.iter().map(|rule| self.knowledge.rules[*rule].because.as_str()).collect();
        self.words.list(&needs)
    }

    /// The guides that come before everything else, each with whom to talk to.
    fn first(&self) -> Vec<String> {
        let guides = self.assessment.first.iter().map(|shown| &self.knowledge.guides[shown.guide]);
        let said = guides.flat_map(|guide| {
            let title = self.words.fill("card-first", &[("title", guide.title.as_str().into())]);
            std::iter::once(title).chain(guide.help.as_deref().map(|help| opening(help).to_owned()))
        });
        said.collect()
    }

    /// The messengers between which something unknown decides, if there are several.
    fn undecided(&self) -> Option<String> {
        let mut names: Vec<String> = Vec::new();
        for verdict in &self.assessment.forks().outcomes {
            let name = match verdict {
                ForkOutcome::Pick(messenger, _) => self.knowledge.messengers[*messenger].name.clone(),
                ForkOutcome::Conflict => self.words.say("fork-nobody"),
            };
            if !names.contains(&name) {
                names.push(name);
            }
        }
        let topic = self
            .assessment
            .forks()
            .forks
            .first()
            .map(|fork| self.knowledge.questions[fork.question].topic.as_str());
        let topic = topic.map_or_else(
            || self.words.say("card-fork-together"),
            |topic| self.words.fill("card-fork-topic", &[("topic", topic.into())]),
        );
        let places = [("messengers", self.words.alternatives(&names).into()), ("topic", topic.into())];
        (names.len() > 1).then(|| self.words.fill("card-fork", &places))
    }

    /// What to find out, if something unknown decides.
    fn find_out(&self) -> Vec<String> {
        let forks = self.assessment.forks();
        let first = forks.forks.first().filter(|_| forks.outcomes.len() > 1);
        let said = first.map(|fork| {
            let ask = self.knowledge.questions[fork.question].ask.as_str();
            let id = if fork.is_enough() { "card-find-out" } else { "card-find-out-first" };
            self.words.fill(id, &[("question", ask.into())])
        });
        said.into_iter().collect()
    }

    /// How firm a pick is.
    fn firmness(&self) -> Vec<String> {
        let mut said = self.find_out();
        let open = self.assessment.interview().changes_pick().count();
        if open > 0 {
            said.push(self.words.fill("card-open", &[("count", open.into())]));
        } else if said.is_empty() && !self.assessment.sheet.is_empty() {
            said.push(self.robustness());
        }
        said
    }

    fn robustness(&self) -> String {
        let robustness = self.assessment.robustness();
        let pivotal = &robustness.pivotal_answers;
        let topics = pivotal.iter().map(|answer| self.knowledge.questions[answer.question].topic.as_str());
        let topics = self.words.alternatives(&topics.collect::<Vec<_>>());
        match pivotal.len() {
            0 if robustness.is_exhaustive => self.words.say("firm"),
            0 => self.words.say("firm-perhaps"),
            1..=TOPICS => self.words.fill("card-pivotal", &[("topics", topics.into())]),
            count => self.words.fill("card-pivotal-many", &[("count", count.into())]),
        }
    }

    fn gave_up(&self) -> Vec<Vec<String>> {
        let failed = self.assessment.gave_up.iter().filter(|given_up| given_up.is_failed);
        failed.map(|given_up| sentences::gave_up(self.assessment, self.words, *given_up)).collect()
    }

    /// Getting the app, on the first of the person's devices.
    fn next(&self, pick: &Pick) -> Option<NextStep> {
        let (knowledge, words) = (self.knowledge, self.words);
        let messenger = &knowledge.messengers[pick.messenger];
        let mut downloads = pick.advice.downloads.iter();
        let first = downloads.find_map(|offered| Some((offered, offered.of(messenger)?)));
        let Some((offered, download)) = first else {
            let text = words.fill("card-next-home", &[("messenger", messenger.name.as_str().into())]);
            return messenger.links.home.clone().map(|url| NextStep { text, url: Some(url) });
        };
        let app = messenger.apps.get(offered.app)?;
        let device = sentences::short(knowledge, knowledge.devices, offered.platform);
        let places = [("app", app.name.as_str().into()), ("device", device.into())];
        Some(NextStep { text: words.fill("card-next", &places), url: Some(download.url.clone()) })
    }

    /// The guide that the answers demand most.
    fn then(&self, pick: &Pick) -> Option<String> {
        let is_next = |guide: &&crate::engine::GuideFor| {
            guide.is_needed && !self.knowledge.guides[guide.guide].is_first
        };
        let guide = pick.advice.guides.iter().find(is_next)?;
        let title = self.knowledge.guides[guide.guide].title.as_str();
        Some(self.words.fill("card-then", &[("title", title.into())]))
    }
}

/// "Your messenger: Signal, with the app Molly".
pub(super) fn headline(knowledge: &Knowledge, words: &Words, pick: &Pick) -> String {
    let messenger = &knowledge.messengers[pick.messenger];
    let name = messenger.name.as_str();
    match messenger.apps.get(pick.advice.app) {
        Some(app) if app.name != messenger.name => {
            words.fill("title-app", &[("messenger", name.into()), ("app", app.name.as_str().into())])
        }
        _ => words.fill("title", &[("messenger", name.into())]),
    }
}
