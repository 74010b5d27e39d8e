//! The report for a group: the messenger, how it suits each member, who is blocked by what, and what each has to do.

use super::block::{Block, Mark, Report, Span, plain};
use super::composer::Composer;
use crate::engine::{
    Advice, GroupExclusion, GroupOutcome, GroupPick, GroupRanked, GroupRecommendation, GroupRelaxation,
};
use crate::knowledge::{Attribute, Date, Handle, Knowledge, Messenger, Rule};
use crate::locale::{Words, capitalised, phrases};
use crate::view::GroupMembers;

/// The report on a group. `today` only says which facts are due for another look.
pub fn compose(
    knowledge: &Knowledge,
    words: &Words,
    group: &GroupMembers<'_>,
    found: &GroupRecommendation,
    today: Date,
) -> Report {
    let mut composer = Composer::new(knowledge, words);
    match &found.outcome {
        GroupOutcome::Pick(pick) => {
            composer.group_pick(group, pick);
            composer.group_members(group, pick);
            composer.group_details(group, pick);
            composer.group_ranking(pick);
            composer.group_exclusions(group, &found.exclusions);
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
    }

    /// How those who are left suit everybody.
    fn group_ranking(&mut self, pick: &GroupPick) {
        let words = self.words;
        let name = self.name(pick.messenger);
        self.report.fold(words.say("group-ranking"));
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
        self.report.fold(self.words.say("group-blocked"));
        for exclusion in exclusions {
            self.subheading(self.name(exclusion.messenger).to_owned());
            for (rule, members) in &exclusion.failed {
                self.group_blocked(group, exclusion.messenger, *rule, members);
            }
        }
    }

    /// One need that a messenger fails, whose it is, and by what it fails it.
    fn group_blocked(
        &mut self,
        group: &GroupMembers<'_>,
        messenger: Handle<Messenger>,
        rule: Handle<Rule>,
        members: &[usize],
    ) {
        let row = &self.knowledge.rules[rule];
        let because = capitalised(&row.because);
        let people = self.people(group, members);
        let places = [("because", because.into()), ("people", people.into())];
        let mut line = plain(self.words.fill("group-blocked-by", &places));
        let fact = |attribute| self.knowledge.fact(messenger, attribute);
        let failed = row.floors().filter(|(attribute, floor)| !fact(*attribute).reaches(*floor));
        let failed: Vec<Handle<Attribute>> = failed.map(|(attribute, _)| attribute).collect();
        for attribute in failed {
            line.push(Span::Plain(" ".into()));
            line.extend(self.fact(messenger, attribute));
        }
        self.report.item(Mark::Against, line);
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

    /// For each member where to get the app and what to do; those for whom it is the same stand together.
    fn group_members(&mut self, group: &GroupMembers<'_>, pick: &GroupPick) {
        let messenger = &self.knowledge.messengers[pick.messenger];
        let mut alike: Vec<(&Advice, Vec<&str>)> = Vec::new();
        for (at, advice) in pick.advice.iter().enumerate() {
            let is_same = |other: &Advice| {
                (other.app, &other.downloads, &other.guides)
                    == (advice.app, &advice.downloads, &advice.guides)
            };
            match alike.iter_mut().find(|(other, _)| is_same(other)) {
                Some((_, names)) => names.push(group.name(at)),
                None => alike.push((advice, vec![group.name(at)])),
            }
        }
        for (advice, names) in alike {
            let people = self.words.list(&names);
            self.report.heading(self.words.fill("group-for", &[("people", people.into())]));
            if advice.downloads.is_empty() {
                self.report.paragraph(self.words.say("group-no-devices"));
            }
            self.downloads(messenger, advice);
            self.group_to_do(advice);
        }
        if group.details.is_none() {
            self.report.paragraph(self.words.say("group-details-hint"));
        }
    }

    /// What one member has to do, in steps; the rest by its titles.
    fn group_to_do(&mut self, advice: &Advice) {
        let (now, later): (Vec<_>, Vec<_>) =
            advice.guides.iter().enumerate().partition(|(at, shown)| *at == 0 || shown.is_needed);
        for (at, shown) in now {
            self.guide(Some(at + 1), shown);
        }
        let titles: Vec<&str> =
            later.iter().map(|(_, shown)| self.knowledge.guides[shown.guide].title.as_str()).collect();
        if !titles.is_empty() {
            let titles = titles.join("; ");
            self.report.paragraph(self.words.fill("do-later-titles", &[("titles", titles.into())]));
        }
    }

    /// Everything that one member has to know and to do.
    fn group_details(&mut self, group: &GroupMembers<'_>, pick: &GroupPick) {
        let Some((at, advice)) = group.details.and_then(|at| Some((at, pick.advice.get(at)?))) else {
            return;
        };
        let text = self.words.fill("group-details", &[("file", group.name(at).into())]);
        self.report.heading(text);
        self.warnings(pick.messenger, &advice.warnings);
        self.downloads(&self.knowledge.messengers[pick.messenger], advice);
        self.do_now(advice, true);
        self.links(&self.knowledge.messengers[pick.messenger]);
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
            line.push(Span::Plain(format!(" {cost}")));
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
