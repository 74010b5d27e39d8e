//! The report for a group: the messenger, how it suits each member, who is blocked by what, and what each has to do.

use super::compose::Composer;
use super::{Block, Mark, Report, Span, plain, setup};
use crate::answers::{AnswerSheet, Part};
use crate::engine::{
    Advice, GroupExclusion, GroupOutcome, GroupPick, GroupRanked, GroupRecommendation, GroupRelaxation,
    Member, Pick,
};
use crate::knowledge::{Date, Handle, Knowledge, Messenger, Rule};
use crate::locale::phrases;
use crate::locale::{Words, capitalised};

/// The people of a group.
#[derive(Debug, Clone, Copy)]
pub struct GroupMembers<'m> {
    /// What each is called: the name of their file.
    pub names: &'m [String],
    /// What each needs.
    pub members: &'m [Member],
    /// The one for whom everything is said in full.
    pub details: Option<usize>,
}

impl GroupMembers<'_> {
    /// What a member is called.
    pub(super) fn name(&self, member: usize) -> &str {
        self.names.get(member).map(String::as_str).unwrap_or_default()
    }
}

/// The report on a group. `today` only says which facts are due for another look.
pub fn compose(
    knowledge: &Knowledge,
    words: &Words,
    group: &GroupMembers<'_>,
    found: &GroupRecommendation,
    today: Date,
) -> Report {
    let blank = AnswerSheet::default();
    let one = group.details.and_then(|at| group.members.get(at));
    let sheet = one.map_or(&blank, |member| &member.sheet);
    let mut composer = Composer::new(knowledge, words, sheet);
    match &found.outcome {
        GroupOutcome::Pick(pick) => {
            composer.group_pick(group, pick);
            composer.group_exclusions(group, &found.exclusions);
            composer.group_members(group, pick);
            composer.group_details(group, pick);
        }
        GroupOutcome::Conflict(ways) => {
            composer.report.push(Block::Title(plain(words.say("group-conflict-title"))));
            composer.report.paragraph(words.say("group-conflict-text"));
            composer.concessions(group, ways);
            composer.group_exclusions(group, &found.exclusions);
        }
    }
    composer.close(today);
    composer.report
}

impl Composer<'_> {
    fn group_pick(&mut self, group: &GroupMembers<'_>, pick: &GroupPick) {
        let words = self.words;
        let messenger = &self.knowledge.messengers[pick.messenger];
        let name = messenger.name.as_str();
        self.report.push(Block::Title(plain(words.fill("group-title", &[("messenger", name.into())]))));
        self.report.paragraph(messenger.summary.as_str());
        let count = group.members.len();
        let text = words.fill("group-meets", &[("messenger", name.into()), ("count", count.into())]);
        self.report.paragraph(text);
        self.report.heading(words.say("group-ranking"));
        if pick.ranking.len() == 1 {
            self.report.paragraph(words.fill("group-sole", &[("messenger", name.into())]));
            return;
        }
        self.report.paragraph(words.say("group-ranking-text"));
        for ranked in &pick.ranking {
            let name = &self.knowledge.messengers[ranked.messenger].name;
            let text = format!(": {}", self.standings(ranked));
            self.report.push(Block::Item(Mark::Neutral, vec![Span::Strong(name.clone()), Span::Plain(text)]));
        }
    }

    /// "place 1 for 3 people, place 2 for one".
    fn standings(&self, ranked: &GroupRanked) -> String {
        let worst = ranked.places.iter().max().copied().unwrap_or_default();
        let places = (0..=worst).filter_map(|place| {
            let count = ranked.places.iter().filter(|other| **other == place).count();
            let fill =
                || self.words.fill("group-place", &[("place", (place + 1).into()), ("count", count.into())]);
            (count > 0).then(fill)
        });
        self.words.list(&places.collect::<Vec<_>>())
    }

    fn group_exclusions(&mut self, group: &GroupMembers<'_>, exclusions: &[GroupExclusion]) {
        if exclusions.is_empty() {
            return;
        }
        self.report.heading(self.words.say("group-blocked"));
        for exclusion in exclusions {
            let name = &self.knowledge.messengers[exclusion.messenger].name;
            self.report.push(Block::Subheading(vec![Span::Strong(name.clone())]));
            for (rule, members) in &exclusion.failed {
                let rule = &self.knowledge.rules[*rule];
                let text = self.words.fill(
                    "group-blocked-by",
                    &[
                        ("because", capitalised(&rule.because).into()),
                        ("people", self.people(group, members).into()),
                    ],
                );
                let mut line = plain(text);
                let floors = rule.require.iter().flat_map(|requirement| &requirement.floors);
                let fact = |attribute| self.knowledge.fact(exclusion.messenger, attribute);
                for (attribute, _) in floors.filter(|(attribute, floor)| !fact(*attribute).reaches(*floor)) {
                    line.push(Span::Plain(" ".into()));
                    let (knowledge, words) = (self.knowledge, self.words);
                    line.extend(self.notes.fact(knowledge, words, exclusion.messenger, *attribute));
                }
                self.report.item(Mark::Against, line);
            }
        }
    }

    /// The names of some members; of many the first, and how many more.
    fn people(&self, group: &GroupMembers<'_>, members: &[usize]) -> String {
        const MOST: usize = 5;
        let mut names: Vec<String> =
            members.iter().take(MOST).map(|member| group.name(*member).to_owned()).collect();
        if members.len() > MOST {
            names.push(self.words.fill("group-more", &[("count", (members.len() - MOST).into())]));
        }
        self.words.list(&names)
    }

    /// For each member their app and the titles of their guides; those for whom it is the same stand together.
    fn group_members(&mut self, group: &GroupMembers<'_>, pick: &GroupPick) {
        self.report.heading(self.words.say("group-each"));
        let mut alike: Vec<(Vec<String>, Vec<&str>)> = Vec::new();
        for (at, (member, advice)) in group.members.iter().zip(&pick.advice).enumerate() {
            let lines = self.duties(&self.knowledge.messengers[pick.messenger], member, advice);
            match alike.iter_mut().find(|(other, _)| *other == lines) {
                Some((_, names)) => names.push(group.name(at)),
                None => alike.push((lines, vec![group.name(at)])),
            }
        }
        for (lines, names) in alike {
            self.report.push(Block::Subheading(vec![Span::Strong(self.words.list(&names))]));
            for line in lines {
                self.report.item(Mark::Neutral, plain(line));
            }
        }
        if group.details.is_none() {
            self.report.paragraph(self.words.say("group-details-hint"));
        }
    }

    /// What one member gets and does.
    fn duties(&self, messenger: &Messenger, member: &Member, advice: &Advice) -> Vec<String> {
        let (knowledge, words) = (self.knowledge, self.words);
        let app = messenger.apps.get(advice.app).map_or(messenger.name.as_str(), |app| app.name.as_str());
        let mut lines = vec![match member.sheet.in_force(knowledge).part(knowledge.devices) {
            Part::Chosen(devices) => {
                let devices = phrases::labels(knowledge, words, knowledge.devices, devices);
                words.fill("app-for", &[("app", app.into()), ("device", devices.into())])
            }
            Part::NotApplicable | Part::Unanswered { .. } | Part::Unknown { .. } => {
                words.fill("group-no-devices", &[("app", app.into())])
            }
        }];
        let guides = advice.guides.iter().map(|guide| &knowledge.guides[guide.guide]);
        let titles: Vec<&str> = guides.map(|guide| guide.title.as_str()).collect();
        if !titles.is_empty() {
            lines.push(words.fill("group-guides", &[("guides", titles.join("; ").into())]));
        }
        lines
    }

    /// Everything that one member has to know and to do.
    fn group_details(&mut self, group: &GroupMembers<'_>, pick: &GroupPick) {
        let Some((at, advice)) = group.details.and_then(|at| Some((at, pick.advice.get(at)?))) else {
            return;
        };
        let text = self.words.fill("group-details", &[("file", group.name(at).into())]);
        self.report.heading(text);
        let own = Pick {
            messenger: pick.messenger,
            reasons: Vec::new(),
            advice: advice.clone(),
            is_sole_survivor: pick.ranking.len() == 1,
        };
        self.warnings(&own);
        setup::compose(self, &self.knowledge.messengers[pick.messenger], &own);
    }

    fn concessions(&mut self, group: &GroupMembers<'_>, ways: &[GroupRelaxation]) {
        let words = self.words;
        self.report.heading(words.say("ways-out"));
        self.report.paragraph(words.say("group-ways-text"));
        for (at, way) in ways.iter().enumerate() {
            let name = self.knowledge.messengers[way.pick].name.as_str();
            let people = way.asked.len();
            let text = words.fill("group-way", &[("messenger", name.into()), ("count", people.into())]);
            let mut line = vec![Span::Strong(text)];
            for (rules, members) in shared(way) {
                let needs: Vec<&str> =
                    rules.iter().map(|rule| self.knowledge.rules[*rule].because.as_str()).collect();
                let text = words.fill(
                    "group-gives-up",
                    &[("people", self.people(group, &members).into()), ("needs", words.list(&needs).into())],
                );
                line.push(Span::Plain(format!(" {text}")));
            }
            let cost = phrases::cost(words, way.costs);
            line.push(Span::Plain(format!(" {}", cost)));
            self.report.push(Block::Step(at + 1, line));
        }
    }
}

/// What is given up, each time with everybody who gives up just that.
fn shared(way: &GroupRelaxation) -> Vec<(&[Handle<Rule>], Vec<usize>)> {
    let mut shared: Vec<(&[Handle<Rule>], Vec<usize>)> = Vec::new();
    for (member, rules) in &way.asked {
        match shared.iter_mut().find(|(other, _)| other == rules) {
            Some((_, members)) => members.push(*member),
            None => shared.push((rules, vec![*member])),
        }
    }
    shared
}
