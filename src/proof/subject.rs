//! What must be reachable: every piece of the knowledge that is there to be met by some person, and what the engine shows of it.

use std::fmt::Write as _;

use super::display;
use crate::answers::{AnswerSheet, Part, Selection};
use crate::engine::{Advice, Engine, Evaluator, Screening, SelectionBits, advised, picked, posted};
use crate::knowledge::{
    Channel, Condition, Criterion, Guide, Handle, Knowledge, Messenger, OptionIx, Question, Rule,
};

/// One piece of the knowledge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Subject {
    /// Must be asked of somebody.
    Question(Handle<Question>),
    /// Must be chosen by somebody and change something.
    Option(Handle<Question>, OptionIx),
    /// Must be posted.
    Rule(Handle<Rule>),
    /// An entry of `ranking`, by its place: must put somebody behind the best.
    Criterion(usize),
    /// Must be picked.
    Messenger(Handle<Messenger>),
    /// Must be the app of a pick.
    App(Handle<Messenger>, usize),
    /// Must be said of a pick.
    Caution(Handle<Messenger>, usize),
    /// Must be shown with a pick: of the messenger whose own it is, if it is one's own.
    Guide(Option<Handle<Messenger>>, Handle<Guide>),
    /// A guide that is sometimes needed must be needed with a pick.
    Need(Option<Handle<Messenger>>, Handle<Guide>),
    /// Must be where a pick can be had.
    Channel(Handle<Channel>),
}

impl Subject {
    /// Every piece, in the order of the files. The last entry of `ranking` is strict by construction, and left out.
    pub(super) fn all(knowledge: &Knowledge) -> Vec<Self> {
        let mut all = Vec::new();
        for (handle, question) in knowledge.questions.iter() {
            all.push(Self::Question(handle));
            all.extend(question.options().map(|(option, _)| Self::Option(handle, option)));
        }
        all.extend(knowledge.rules.handles().map(Self::Rule));
        all.extend((0..knowledge.ranking.len().saturating_sub(1)).map(Self::Criterion));
        all.extend(knowledge.channels.handles().map(Self::Channel));
        for handle in knowledge.candidates() {
            let row = &knowledge.messengers[handle];
            all.push(Self::Messenger(handle));
            all.extend((0..row.apps.len()).map(|at| Self::App(handle, at)));
            all.extend((0..row.cautions.len()).map(|at| Self::Caution(handle, at)));
            all.extend(row.guides.iter().flat_map(|guide| Self::of_guide(knowledge, *guide)));
        }
        let general = knowledge.guides.iter().filter(|(_, guide)| guide.messenger().is_none());
        all.extend(general.flat_map(|(guide, _)| Self::of_guide(knowledge, guide)));
        all
    }

    fn of_guide(knowledge: &Knowledge, guide: Handle<Guide>) -> impl Iterator<Item = Self> {
        let row = &knowledge.guides[guide];
        let need = row.needed_if.is_some().then_some(Self::Need(row.messenger(), guide));
        std::iter::once(Self::Guide(row.messenger(), guide)).chain(need)
    }

    /// The messenger that must be picked for it to show.
    pub(super) fn messenger(self) -> Option<Handle<Messenger>> {
        match self {
            Self::Messenger(messenger) | Self::App(messenger, _) | Self::Caution(messenger, _) => {
                Some(messenger)
            }
            Self::Guide(messenger, _) | Self::Need(messenger, _) => messenger,
            Self::Question(_) | Self::Option(..) | Self::Rule(_) | Self::Criterion(_) | Self::Channel(_) => {
                None
            }
        }
    }

    /// Whether weighing a sheet says all about it: the advice that comes with a pick must be looked at apart.
    pub(super) fn is_settled_by_evaluation(self) -> bool {
        match self {
            Self::Question(_)
            | Self::Option(..)
            | Self::Rule(_)
            | Self::Criterion(_)
            | Self::Messenger(_) => true,
            Self::App(..) | Self::Caution(..) | Self::Guide(..) | Self::Need(..) | Self::Channel(_) => false,
        }
    }

    /// Whether it hangs on the answers alone, and not on who is picked.
    pub(super) fn is_of_answers(self) -> bool {
        matches!(self, Self::Question(_) | Self::Option(..) | Self::Rule(_))
    }

    /// The condition that it hangs on, if it is one.
    pub(super) fn condition(self, knowledge: &Knowledge) -> Option<&Condition> {
        let row = |messenger| &knowledge.messengers[messenger];
        match self {
            Self::Question(question) => Some(&knowledge.questions[question].ask_if),
            Self::Rule(rule) => Some(&knowledge.rules[rule].when),
            Self::App(messenger, at) => row(messenger).apps.get(at).map(|app| &app.use_if),
            Self::Caution(messenger, at) => row(messenger).cautions.get(at).map(|caution| &caution.when),
            Self::Guide(_, guide) => Some(&knowledge.guides[guide].when),
            Self::Need(_, guide) => knowledge.guides[guide].needed_if.as_ref(),
            Self::Channel(channel) => Some(&knowledge.channels[channel].offer_if),
            Self::Option(..) | Self::Criterion(_) | Self::Messenger(_) => None,
        }
    }

    /// Its kind and id.
    pub(super) fn name(self, knowledge: &Knowledge) -> String {
        let id = |messenger| id(knowledge, messenger);
        let guide = |owner: Option<_>, guide| {
            let id = &knowledge.guides[guide].id;
            owner.map_or_else(
                || format!("guide `{id}`"),
                |owner| format!("guide `{id}` of `{}`", self::id(knowledge, owner)),
            )
        };
        let mut name = String::new();
        let _ = match self {
            Self::Question(question) => write!(name, "question `{}`", knowledge.questions[question].id),
            Self::Option(question, option) => {
                let question = &knowledge.questions[question];
                let option = question.options().find(|(ix, _)| *ix == option).map_or("", |(_, row)| &row.id);
                write!(name, "option `{option}` of question `{}`", question.id)
            }
            Self::Rule(rule) => write!(name, "rule `{}`", knowledge.rules[rule].id),
            Self::Criterion(at) => match knowledge.ranking.get(at) {
                Some(Criterion::Attribute(attribute)) => {
                    write!(name, "`{}` in `ranking`", knowledge.attributes[*attribute].id)
                }
                Some(Criterion::Preferences) | None => write!(name, "`preferences` in `ranking`"),
            },
            Self::Messenger(messenger) => write!(name, "messenger `{}`", id(messenger)),
            Self::App(messenger, at) => {
                let app = knowledge.messengers[messenger].apps.get(at).map_or("", |app| app.id.as_str());
                write!(name, "app `{app}` of `{}`", id(messenger))
            }
            Self::Caution(messenger, at) => {
                let row = &knowledge.messengers[messenger];
                let caution = row.cautions.get(at).map_or("", |caution| caution.id.as_str());
                write!(name, "caution `{caution}` of `{}`", id(messenger))
            }
            Self::Guide(owner, at) => write!(name, "{}", guide(owner, at)),
            Self::Need(owner, at) => write!(name, "`needed_if` of {}", guide(owner, at)),
            Self::Channel(channel) => write!(name, "channel `{}`", knowledge.channels[channel].id),
        };
        name
    }
}

fn id(knowledge: &Knowledge, messenger: Handle<Messenger>) -> &str {
    &knowledge.messengers[messenger].id
}

/// What the engine makes of one sheet.
pub(super) struct View {
    pub(super) selection: Selection,
    pub(super) posted: Vec<Handle<Rule>>,
    /// Who is picked, and what is said about it.
    pub(super) pick: Option<(Handle<Messenger>, Advice)>,
}

impl View {
    /// Looks at a sheet by the plain pipeline: what the solver finds is a witness only if this confirms it.
    pub(super) fn of(knowledge: &Knowledge, sheet: &AnswerSheet) -> Self {
        let selection = sheet.in_force(knowledge);
        let screening = Screening::of(knowledge, &selection);
        let pick = picked(knowledge, &selection, &screening);
        Self { pick: pick.map(|pick| (pick.messenger, pick.advice)), posted: screening.posted, selection }
    }

    /// The same without the pick, for what hangs on the answers alone: no messenger is looked at.
    pub(super) fn of_answers(knowledge: &Knowledge, sheet: &AnswerSheet) -> Self {
        let selection = sheet.in_force(knowledge);
        Self { posted: posted(knowledge, &selection), pick: None, selection }
    }

    /// Looks at a sheet that has just been weighed.
    pub(super) fn evaluated(
        engine: &Engine<'_>,
        bits: &SelectionBits,
        evaluator: &Evaluator<'_, '_>,
        winner: Option<Handle<Messenger>>,
    ) -> Self {
        let knowledge = engine.knowledge();
        let selection = display::whole_sheet(engine, bits).in_force(knowledge);
        let posted: Vec<Handle<Rule>> = evaluator.posted().collect();
        let pick = winner.map(|winner| (winner, advised(knowledge, &selection, &posted, winner)));
        Self { selection, posted, pick }
    }

    /// What is said of the pick, if it is `messenger`, or whoever it is.
    fn advice_of(&self, messenger: Option<Handle<Messenger>>) -> Option<&Advice> {
        let pick = self.pick.as_ref().filter(|(picked, _)| messenger.is_none_or(|only| only == *picked));
        pick.map(|(_, advice)| advice)
    }

    /// Whether it shows `subject`; a criterion and the effect of an option are not looked at here.
    pub(super) fn shows(&self, subject: Subject) -> bool {
        let of = |messenger| self.advice_of(Some(messenger));
        match subject {
            Subject::Question(question) => self.selection.part(question) != Part::NotApplicable,
            Subject::Option(question, option) => self.selection.chosen(question).has(option),
            Subject::Rule(rule) => self.posted.contains(&rule),
            Subject::Criterion(_) => true,
            Subject::Messenger(messenger) => of(messenger).is_some(),
            Subject::App(messenger, at) => of(messenger).is_some_and(|advice| advice.app == at),
            Subject::Caution(messenger, at) => of(messenger)
                .is_some_and(|advice| advice.warnings.contains(&crate::engine::Warning::Stated(at))),
            Subject::Guide(owner, guide) => self.advice_of(owner).is_some_and(|advice| advice.shows(guide)),
            Subject::Need(owner, guide) => self.advice_of(owner).is_some_and(|advice| advice.demands(guide)),
            Subject::Channel(channel) => {
                let downloads = self.pick.iter().flat_map(|(_, advice)| &advice.downloads);
                downloads.into_iter().any(|offered| offered.channel == channel)
            }
        }
    }
}

/// Whether a weighed sheet may show `subject`: a quick look before the careful one.
pub(super) fn may_show(
    subject: Subject,
    engine: &Engine<'_>,
    bits: &SelectionBits,
    evaluator: &Evaluator<'_, '_>,
    winner: Option<Handle<Messenger>>,
) -> bool {
    match subject {
        Subject::Question(question) => engine.offered(question, bits).is_some(),
        Subject::Option(question, option) => bits.chosen(question).has(option),
        Subject::Rule(rule) => evaluator.posts(rule),
        Subject::Criterion(at) => evaluator.deciders().any(|decider| decider == at),
        Subject::Channel(_) => winner.is_some(),
        Subject::Guide(None, _) | Subject::Need(None, _) => {
            winner.is_some() && subject.condition(engine.knowledge()).is_none_or(|when| bits.meets(when))
        }
        Subject::Messenger(_)
        | Subject::App(..)
        | Subject::Caution(..)
        | Subject::Guide(..)
        | Subject::Need(..) => {
            winner.is_some()
                && winner == subject.messenger()
                && subject.condition(engine.knowledge()).is_none_or(|when| bits.meets(when))
        }
    }
}
