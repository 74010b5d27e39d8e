//! What we know, resolved: questions, rules, attributes, messengers, all by handle. No serde, no I/O, no words of the program.
//! Only `load` builds a [`Knowledge`]; after that no look-up can fail.

mod catalogue;
mod condition;
mod date;
mod questionnaire;
mod table;
mod texts;

use std::collections::BTreeSet;

pub use catalogue::{
    App, Attribute, Audit, Caution, Channel, Download, Fact, Guide, Level, LevelName, Link, Links, Messenger,
    Source,
};
pub use condition::{Condition, Residue};
pub use date::Date;
pub use questionnaire::{
    About, AnswerOption, Criterion, Guards, Kind, OptionIx, OptionSet, Preference, Question, Requirement,
    Rule,
};
pub use table::{Handle, Table};
pub use texts::{Visit, holds_labels};

/// The knowledge files, checked and with every reference resolved.
#[derive(Debug)]
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
    /// The question whose options are the platforms of downloads and guides.
    pub devices: Handle<Question>,
    /// The question whose options are the worries that guides answer.
    pub worries: Handle<Question>,
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
        let guides = row.guides.iter().flat_map(|guide| [&guide.when].into_iter().chain(&guide.needed_if));
        apps.chain(offers).chain(cautions).chain(guides)
    }

    /// Whether what is said of `messenger` when it is picked hangs on the person's own devices.
    pub fn is_for_devices(&self, messenger: Handle<Messenger>) -> bool {
        let row = &self.messengers[messenger];
        row.apps.iter().any(|app| !app.downloads.is_empty())
            || row.guides.iter().any(|guide| !guide.on.is_empty())
    }

    /// What is known of `messenger` on `attribute`.
    pub fn fact(&self, messenger: Handle<Messenger>, attribute: Handle<Attribute>) -> &Fact {
        &self.messengers[messenger].facts[attribute.cast()]
    }

    /// Whether `messenger` does not reach a level that `rule` requires; what is not known does not reach any.
    pub fn fails(&self, messenger: Handle<Messenger>, rule: Handle<Rule>) -> bool {
        self.rules[rule].floors().any(|(attribute, floor)| !self.fact(messenger, attribute).reaches(floor))
    }

    /// The newest date at which `fact` was seen to be so.
    pub fn date(&self, fact: &Fact) -> Date {
        self.newest(&fact.from)
    }

    /// The newest date among `sources`. Our own judgement counts only where it stands alone: it makes no source younger.
    pub fn newest(&self, sources: &[Handle<Source>]) -> Date {
        let read = sources.iter().map(|source| &self.sources[*source]).filter(|source| !source.is_judgement);
        let newest = read.map(|source| source.date).max();
        newest.or_else(|| sources.iter().map(|source| self.sources[*source].date).max()).unwrap_or_default()
    }
}
