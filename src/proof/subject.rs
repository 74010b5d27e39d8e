//! What must be reachable: every piece of the knowledge that is there to be met by some person, and what the engine shows of it.

use std::fmt::Write as _;

use super::display;
use crate::answers::{AnswerSheet, Part, Selection};
use crate::engine::{Advice, Engine, Evaluator, Screening, SelectionBits, advised, picked, posted};
use crate::knowledge::{
    Channel, Condition, Criterion, Handle, Knowledge, Messenger, OptionIx, Question, Rule,
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
    /// Must be shown with a pick.
    Guide(Handle<Messenger>, usize),
    /// A guide that is sometimes needed must be needed with a pick.
    Need(Handle<Messenger>, usize),
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
            for (at, guide) in row.guides.iter().enumerate() {
                all.push(Self::Guide(handle, at));
                all.extend(guide.needed_if.is_some().then_some(Self::Need(handle, at)));
            }
        }
        all
    }

    /// The messenger that must be picked for it to show.
    pub(super) fn messenger(self) -> Option<Handle<Messenger>> {
        match self {
            Self::Messenger(messenger)
            | Self::App(messenger, _)
            | Self::Caution(messenger, _)
            | Self::Guide(messenger, _)
            | Self::Need(messenger, _) => Some(messenger),
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
            Self::Guide(messenger, at) => row(messenger).guides.get(at).map(|guide| &guide.when),
            Self::Need(messenger, at) => row(messenger).guides.get(at)?.needed_if.as_ref(),
            Self::Channel(channel) => Some(&knowledge.channels[channel].offer_if),
            Self::Option(..) | Self::Criterion(_) | Self::Messenger(_) => None,
        }
    }

    /// Its kind and id.
    pub(super) fn name(self, knowledge: &Knowledge) -> String {
        let id = |messenger: Handle<Messenger>| knowledge.messengers[messenger].id.as_str();
        let guide = |messenger, at: usize| {
            knowledge.messengers[messenger].guides.get(at).map_or("", |guide| guide.id.as_str())
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
            Self::Guide(messenger, at) => {
                write!(name, "guide `{}` of `{}`", guide(messenger, at), id(messenger))
            }
            Self::Need(messenger, at) => {
                write!(name, "`needed_if` of guide `{}` of `{}`", guide(messenger, at), id(messenger))
            }
            Self::Channel(channel) => write!(name, "channel `{}`", knowledge.channels[channel].id),
        };
        name
    }
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

    /// Whether it shows `subject`; a criterion and the effect of an option are not looked at here.
    pub(super) fn shows(&self, subject: Subject) -> bool {
        let of = |messenger| {
            self.pick.as_ref().filter(|(picked, _)| *picked == messenger).map(|(_, advice)| advice)
        };
        match subject {
            Subject::Question(question) => self.selection.part(question) != Part::NotApplicable,
            Subject::Option(question, option) => self.selection.chosen(question).has(option),
            Subject::Rule(rule) => self.posted.contains(&rule),
            Subject::Criterion(_) => true,
            Subject::Messenger(messenger) => of(messenger).is_some(),
            Subject::App(messenger, at) => of(messenger).is_some_and(|advice| advice.app == at),
            Subject::Caution(messenger, at) => of(messenger)
                .is_some_and(|advice| advice.warnings.contains(&crate::engine::Warning::Stated(at))),
            Subject::Guide(messenger, at) => of(messenger).is_some_and(|advice| advice.guides.contains(&at)),
            Subject::Need(messenger, at) => of(messenger).is_some_and(|advice| advice.needed.contains(&at)),
            Subject::Channel(channel) => {
                let downloads = self.pick.iter().flat_map(|(_, advice)| &advice.downloads);
                downloads.into_iter().any(|(_, offered)| *offered == channel)
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
