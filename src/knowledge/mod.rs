//! What we know, resolved: questions, rules, attributes, messengers, all by handle. No I/O, no words of the program.
//! Only `load` builds a [`Knowledge`]; after that no look-up can fail. Its types know serde for one purpose: what `build.rs` read is
//! kept in the program.

mod catalogue;
mod condition;
mod date;
mod guide;
mod ids;
mod option_set;
mod page;
mod questionnaire;
mod table;
mod texts;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

pub use catalogue::{
    App, Attribute, Audit, Caution, Channel, Download, Fact, Gravity, Group, Level, LevelName, Link, Links,
    Messenger, Source, Sources,
};
pub use condition::{Condition, Residue};
pub use date::Date;
pub use guide::{Guide, Scope, Step};
pub use ids::Ids;
pub use option_set::{OptionIx, OptionSet};
pub use page::{Footnote, Met, Network, Page, PageCriterion, Tier, Verdict};
pub use questionnaire::{
    About, AnswerOption, Criterion, Guards, Joins, Kind, Measure, Preference, Question, Requirement, Rule,
};
pub use table::{Handle, Table};
pub use texts::{Visit, holds_labels};

/// The knowledge files, checked and with every reference resolved. Only `load` makes one.
#[derive(Debug, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Knowledge {
    /// First sixteen hexadecimal digits of the SHA-256 of both files; an answer sheet carries it to show its age.
    pub hash: String,
    /// The questionnaire, in the order of asking.
    pub questions: Table<Question>,
    /// What answers post, in order: an earlier preference outranks a later one.
    pub rules: Table<Rule>,
    /// The order of comparison; its last entry is strict.
    pub ranking: Vec<Criterion>,
    /// The closed scales on which messengers are placed.
    pub attributes: Table<Attribute>,
    /// Where facts come from.
    pub sources: Table<Source>,
    /// Ways to get an app.
    pub channels: Table<Channel>,
    /// Who can be recommended or compared with.
    pub messengers: Table<Messenger>,
    /// Setup instructions: each messenger's own, then those for several messengers.
    pub guides: Table<Guide>,
    /// The criteria of the page.
    pub criteria: Table<PageCriterion>,
    /// What the page says of itself.
    pub page: Page,
    /// The question whose options are the platforms of downloads and guides.
    pub devices: Handle<Question>,
    /// The question whose options are the worries that guides answer.
    pub worries: Handle<Question>,
    /// The question about what is used today, if there is one.
    pub uses: Option<Handle<Question>>,
    /// The question about what else is used today.
    pub uses_other: Option<Handle<Question>>,
}

impl Knowledge {
    /// The question with this id.
    pub fn question(&self, id: &str) -> Option<Handle<Question>> {
        self.questions.iter().find(|(_, question)| question.id == id).map(|(handle, _)| handle)
    }

    /// The messenger with this id.
    pub fn messenger(&self, id: &str) -> Option<Handle<Messenger>> {
        self.messengers.iter().find(|(_, messenger)| messenger.id == id).map(|(handle, _)| handle)
    }

    /// Who can be recommended: every messenger that is not there for comparison only.
    pub fn candidates(&self) -> impl DoubleEndedIterator<Item = Handle<Messenger>> {
        self.messengers.iter().filter(|(_, row)| !row.is_comparison_only).map(|(messenger, _)| messenger)
    }

    /// The conditions on which hangs what is said of `messenger` when it is picked.
    pub fn advice(&self, messenger: Handle<Messenger>) -> impl Iterator<Item = &Condition> {
        let row = &self.messengers[messenger];
        let apps = row.apps.iter().skip(1).map(|app| &app.use_if);
        let channels = row.apps.iter().flat_map(|app| &app.downloads).map(|download| download.channel);
        let channels: BTreeSet<Handle<Channel>> = channels.collect();
        let offers = channels.into_iter().map(|channel| &self.channels[channel].offer_if);
        let cautions = row.cautions.iter().map(|caution| &caution.when);
        let guides = self.guides_for(messenger).flat_map(|guide| self.guides[guide].conditions());
        apps.chain(offers).chain(cautions).chain(guides)
    }

    /// The guides for people who get `messenger`: its own, then those for several messengers.
    pub fn guides_for(&self, messenger: Handle<Messenger>) -> impl Iterator<Item = Handle<Guide>> {
        self.guides.iter().filter(move |(_, guide)| guide.is_for(messenger)).map(|(handle, _)| handle)
    }

    /// Whether what is said of `messenger` when it is picked hangs on the person's own devices.
    pub fn is_for_devices(&self, messenger: Handle<Messenger>) -> bool {
        let row = &self.messengers[messenger];
        row.apps.iter().any(|app| !app.downloads.is_empty())
            || self.guides_for(messenger).any(|guide| self.guides[guide].is_for_devices())
    }

    /// What is known of `messenger` on `attribute`.
    pub fn fact(&self, messenger: Handle<Messenger>, attribute: Handle<Attribute>) -> &Fact {
        &self.messengers[messenger].facts[attribute.cast()]
    }

    /// Where `messenger` stands on a measure; `None` if that is not known.
    pub fn level(&self, messenger: Handle<Messenger>, measure: Measure) -> Option<Level> {
        match measure {
            Measure::Attribute(attribute) => self.fact(messenger, attribute).level,
            Measure::Messenger(other) => Some(Level::from(messenger == other)),
        }
    }

    /// Where a preference puts `messenger`: what is not known counts as the worst, and more than enough as enough.
    pub fn preferred(&self, messenger: Handle<Messenger>, preference: Preference) -> Level {
        self.level(messenger, preference.by).unwrap_or(0).min(preference.enough)
    }

    /// Whether `messenger` is known to have all that a preference wants.
    pub fn satisfies(&self, messenger: Handle<Messenger>, preference: Preference) -> bool {
        self.level(messenger, preference.by).is_some_and(|level| level >= preference.enough)
    }

    /// Whether `messenger` does not reach a level that `rule` requires; what is not known does not reach any.
    pub fn fails(&self, messenger: Handle<Messenger>, rule: Handle<Rule>) -> bool {
        self.rules[rule].floors().any(|(attribute, floor)| !self.fact(messenger, attribute).reaches(floor))
    }

    /// The gravest of what giving up these requirements costs.
    pub fn costs<'r>(&self, rules: impl IntoIterator<Item = &'r Handle<Rule>>) -> Guards {
        rules.into_iter().map(|rule| self.rules[*rule].guards()).max().unwrap_or(Guards::Comfort)
    }

    /// The newest date at which `fact` was seen to be so.
    pub fn date(&self, fact: &Fact) -> Date {
        self.newest(&fact.from)
    }

    /// Whether what is known of `messenger` on `attribute` is due for another look: so many months old as its attribute says, or
    /// older. Everybody who speaks of age goes by this.
    pub fn is_due(&self, messenger: Handle<Messenger>, attribute: Handle<Attribute>, today: Date) -> bool {
        let date = self.date(self.fact(messenger, attribute));
        date.months_until(today) >= self.attributes[attribute].recheck_after
    }

    /// The newest date among `sources`. Our own judgement counts only where it stands alone: it makes no source younger.
    pub fn newest(&self, sources: &[Handle<Source>]) -> Date {
        let read = sources.iter().map(|source| &self.sources[*source]).filter(|source| !source.is_judgement);
        let newest = read.map(|source| source.date).max();
        newest.or_else(|| sources.iter().map(|source| self.sources[*source].date).max()).unwrap_or_default()
    }
}
