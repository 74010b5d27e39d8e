//! When a piece of the knowledge shows, as a formula over the answers. Whether its messenger is picked is not in it: that is searched.

use super::condition_index::ConditionIndex;
use super::solver::Literal;
use super::space::Space;
use super::subject::Subject;
use crate::knowledge::{Channel, Guide, Handle, Messenger, OptionIx, Question};

impl Space<'_> {
    /// Whether `subject` shows once its messenger is picked.
    pub(super) fn shows(&mut self, subject: Subject, index: &ConditionIndex<'_>) -> Literal {
        let knowledge = self.knowledge;
        match subject {
            Subject::Question(question) => self.asked.get(&question).copied().unwrap_or(self.formula.no()),
            Subject::Option(question, option) => self.matters(question, option, index),
            Subject::Rule(rule) => self.posted(rule),
            Subject::Criterion(_) | Subject::Messenger(_) => self.formula.yes(),
            Subject::App(messenger, at) => self.app_is(messenger, at),
            Subject::Caution(..) => {
                subject.condition(knowledge).map_or(self.formula.no(), |when| self.holds(when))
            }
            Subject::Guide(_, guide) => self.guide_shows(guide),
            Subject::Need(_, guide) => {
                let guide = self.guide_shows(guide);
                let needed = subject.condition(knowledge).map_or(self.formula.no(), |when| self.holds(when));
                self.formula.all([guide, needed])
            }
            Subject::Channel(channel) => self.holds(&knowledge.channels[channel].offer_if),
        }
    }

    /// Whether an option is ticked, and something would be otherwise if it were not.
    fn matters(
        &mut self,
        question: Handle<Question>,
        option: OptionIx,
        index: &ConditionIndex<'_>,
    ) -> Literal {
        let ticked = self.tick(question, option);
        if index.is_told_about(question, option) {
            return ticked;
        }
        let mut differences = Vec::new();
        for condition in index.of(question, option) {
            let with = self.holds(condition);
            let without = self.holds_with(condition, &|space, other, at| {
                if (other, at) == (question, option) { space.formula.no() } else { space.tick(other, at) }
            });
            differences.push(self.formula.differ(with, without));
        }
        let any = self.formula.any(differences);
        self.formula.all([ticked, any])
    }

    /// Whether the app at this place is the one to use.
    pub(super) fn app_is(&mut self, messenger: Handle<Messenger>, at: usize) -> Literal {
        let knowledge = self.knowledge;
        let mut parts = Vec::new();
        for (place, app) in knowledge.messengers[messenger].apps.iter().enumerate().skip(1) {
            let fits = self.holds(&app.use_if);
            if place == at {
                parts.push(fits);
                break;
            }
            parts.push(!fits);
        }
        self.formula.all(parts)
    }

    fn guide_shows(&mut self, guide: Handle<Guide>) -> Literal {
        let guide = &self.knowledge.guides[guide];
        let app = guide.messenger().zip(guide.app);
        let app = app.map_or(self.formula.yes(), |(messenger, app)| self.app_is(messenger, app));
        let (when, on) = (self.holds(&guide.when), self.is_on(&guide.on));
        self.formula.all([app, when, on])
    }

    /// Whether one of these platforms is the person's own, or nothing was said of that.
    pub(super) fn is_on(&mut self, platforms: &[OptionIx]) -> Literal {
        if platforms.is_empty() {
            return self.formula.yes();
        }
        let devices = self.knowledge.devices;
        let own: Vec<Literal> = platforms.iter().map(|platform| self.tick(devices, *platform)).collect();
        let none = self.ticks(devices);
        let something = self.formula.any(none);
        let asked = self.asked.get(&devices).copied().unwrap_or(self.formula.no());
        let told = self.formula.all([asked, self.complete]);
        let untold = self.formula.all([!something, !told]);
        self.formula.any(own.into_iter().chain([untold]))
    }

    /// Whether `messenger`, if picked, can be had through `channel` on one of the person's platforms.
    pub(super) fn is_had(&mut self, messenger: Handle<Messenger>, channel: Handle<Channel>) -> Literal {
        let knowledge = self.knowledge;
        let row = &knowledge.messengers[messenger];
        let mut ways = Vec::new();
        for at in 0..row.apps.len() {
            let app = self.app_is(messenger, at);
            for (platform, _) in knowledge.questions[knowledge.devices].options() {
                let rows = row.app_for(at, platform).into_iter().flat_map(|app| &app.downloads);
                if rows.into_iter().any(|row| row.platform == platform && row.channel == channel) {
                    let owned = self.tick(knowledge.devices, platform);
                    ways.push(self.formula.all([app, owned]));
                }
            }
        }
        let way = self.formula.any(ways);
        let offered = self.holds(&knowledge.channels[channel].offer_if);
        self.formula.all([way, offered])
    }
}
