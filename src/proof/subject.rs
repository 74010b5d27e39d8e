//! What must be reachable: every piece of the knowledge that is there to be met by some person, as one kind of record.

use super::Obligation;
use crate::knowledge::{
    Condition, Criterion, Guide, Handle, Knowledge, Messenger, OptionIx, Question, Rule, Scope, Step,
};

/// Which piece it is: what demands it, its row in its table, and a part of that row if it has several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    pub(super) obligation: Obligation,
    pub(super) row: usize,
    pub(super) part: usize,
}

impl Key {
    /// Part `part` of a row.
    pub(super) fn of<T>(obligation: Obligation, row: Handle<T>, part: usize) -> Self {
        Self { obligation, row: row.position(), part }
    }

    /// A guide, by whether it is its being needed that is meant.
    pub(super) fn of_guide(guide: Handle<Guide>, is_needed: bool) -> Self {
        Self::of(Obligation::Guides, guide, usize::from(is_needed))
    }
}

/// One piece of the knowledge.
#[derive(Debug, Clone)]
pub(super) struct Subject {
    pub(super) key: Key,
    /// Its kind and id.
    pub(super) name: String,
    /// What must hold of the answers for it to show.
    pub(super) condition: Condition,
    /// What it takes besides.
    pub(super) needs: Needs,
    /// The name of a piece without which this one never shows.
    pub(super) part_of: Option<String>,
}

/// What a piece takes besides its condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Needs {
    /// Nothing.
    Answers,
    /// The pick of one of these, each with what must hold with it.
    Pick(Vec<(Handle<Messenger>, Condition)>),
    /// An option: that something is otherwise without it.
    Effect(Handle<Question>, OptionIx),
    /// An entry of `ranking`: that it puts somebody behind the best.
    Decision(usize),
    /// A rule: that it can be given up, with a pick that does not meet it.
    Concession(Handle<Rule>),
}

impl Subject {
    /// Every piece, in the order of the files. The last entry of `ranking` is strict by construction, and left out. What belongs to
    /// messengers that are there for comparison only is shown by other commands, and hangs on no answers.
    pub(super) fn all(knowledge: &Knowledge) -> Vec<Self> {
        let mut all = questionnaire(knowledge);
        all.extend(knowledge.channels.iter().map(|(channel, row)| {
            let ways = knowledge
                .candidates()
                .map(|messenger| (messenger, is_had(knowledge, messenger, channel.position())));
            let key = Key::of(Obligation::Channels, channel, 0);
            Self::new(key, format!("channel `{}`", row.id), row.offer_if.clone(), Needs::Pick(ways.collect()))
        }));
        for messenger in knowledge.candidates() {
            all.extend(own(knowledge, messenger));
        }
        let general = knowledge.guides.iter().filter(|(_, guide)| guide.messenger().is_none());
        all.extend(general.flat_map(|(guide, _)| of_guide(knowledge, guide)));
        all
    }

    fn new(key: Key, name: String, condition: Condition, needs: Needs) -> Self {
        Self { key, name, condition, needs, part_of: None }
    }

    /// The messenger that must be picked for it to show, if only one will do.
    pub(super) fn owner(&self) -> Option<Handle<Messenger>> {
        match &self.needs {
            Needs::Pick(ways) => match ways.as_slice() {
                [(only, _)] => Some(*only),
                _ => None,
            },
            Needs::Answers | Needs::Effect(..) | Needs::Decision(_) | Needs::Concession(_) => None,
        }
    }

    /// Whether weighing a sheet says all about it: the advice that comes with a pick must be looked at apart.
    pub(super) fn is_weighed(&self) -> bool {
        matches!(
            self.key.obligation,
            Obligation::Questions
                | Obligation::Options
                | Obligation::Rules
                | Obligation::Criteria
                | Obligation::Messengers
        )
    }

    /// What must hold with the pick of `messenger`; `None` if it does not show with that.
    pub(super) fn way(&self, messenger: Handle<Messenger>) -> Option<&Condition> {
        let Needs::Pick(ways) = &self.needs else { return None };
        let at = ways.binary_search_by_key(&messenger, |(messenger, _)| *messenger).ok()?;
        ways.get(at).map(|(_, condition)| condition)
    }
}

/// The kind and id of a question.
pub(super) fn question_name(knowledge: &Knowledge, question: Handle<Question>) -> String {
    format!("question `{}`", knowledge.questions[question].id)
}

/// The kind and id of a messenger.
pub(super) fn messenger_name(knowledge: &Knowledge, messenger: Handle<Messenger>) -> String {
    format!("messenger `{}`", knowledge.messengers[messenger].id)
}

/// Questions, options, named conditions, rules and criteria.
fn questionnaire(knowledge: &Knowledge) -> Vec<Subject> {
    let mut all = Vec::new();
    for (handle, row) in knowledge.questions.iter() {
        let key = Key::of(Obligation::Questions, handle, 0);
        let name = question_name(knowledge, handle);
        all.push(Subject::new(key, name.clone(), row.ask_if.clone(), Needs::Answers));
        all.extend(row.options().map(|(option, row)| {
            let key = Key::of(Obligation::Options, handle, usize::from(option.0));
            let name = format!("option `{}` of {name}", row.id);
            Subject::new(key, name, Condition::Is(handle, option), Needs::Effect(handle, option))
        }));
    }
    for (handle, row) in knowledge.rules.iter() {
        let key = Key::of(Obligation::Rules, handle, 0);
        all.push(Subject::new(key, format!("rule `{}`", row.id), row.when.clone(), Needs::Answers));
    }
    // A rule that says what it means to give it up is one that can be given up.
    for (handle, row) in
        knowledge.rules.iter().filter(|(_, row)| row.in_practice.is_some() || row.fallback.is_some())
    {
        let key = Key::of(Obligation::Concessions, handle, 0);
        let name = format!("rule `{}` given up", row.id);
        let subject = Subject::new(key, name, row.when.clone(), Needs::Concession(handle));
        all.push(Subject { part_of: Some(format!("rule `{}`", row.id)), ..subject });
    }
    let before_last = knowledge.ranking.len().saturating_sub(1);
    all.extend(knowledge.ranking.iter().take(before_last).enumerate().map(|(at, criterion)| {
        let id = match criterion {
            Criterion::Attribute(attribute) => knowledge.attributes[*attribute].id.as_str(),
            Criterion::Preferences => "preferences",
        };
        let key = Key { obligation: Obligation::Criteria, row: at, part: 0 };
        Subject::new(key, format!("`{id}` in `ranking`"), Condition::Always, Needs::Decision(at))
    }));
    all
}

/// A candidate and what is its own.
fn own(knowledge: &Knowledge, messenger: Handle<Messenger>) -> Vec<Subject> {
    let row = &knowledge.messengers[messenger];
    let (id, name) = (&row.id, messenger_name(knowledge, messenger));
    let with = |obligation, part, name: String, condition| {
        let needs = Needs::Pick(vec![(messenger, Condition::Always)]);
        Subject::new(Key::of(obligation, messenger, part), name, condition, needs)
    };
    let mut all = vec![with(Obligation::Messengers, 0, name, Condition::Always)];
    all.extend(row.apps.iter().enumerate().map(|(at, app)| {
        with(Obligation::Apps, at, format!("app `{}` of `{id}`", app.id), app_is(knowledge, messenger, at))
    }));
    all.extend(row.cautions.iter().enumerate().map(|(at, caution)| {
        let name = format!("caution `{}` of `{id}`", caution.id);
        with(Obligation::Cautions, at, name, caution.when.clone())
    }));
    all.extend(row.guides.iter().flat_map(|guide| of_guide(knowledge, *guide)));
    all
}

/// A guide, its being needed if it has a condition for that, and those of its steps that are not for everybody who reads it.
#[expect(clippy::too_many_lines, reason = "one story from top to bottom")]
fn of_guide(knowledge: &Knowledge, handle: Handle<Guide>) -> Vec<Subject> {
    let guide = &knowledge.guides[handle];
    let owner = guide.messenger();
    let of = owner.map_or_else(String::new, |owner| format!(" of `{}`", knowledge.messengers[owner].id));
    let name = format!("guide `{}`{of}", guide.id);
    let app = owner.zip(guide.app).map(|(owner, app)| app_is(knowledge, owner, app));
    let is_on = is_on(knowledge, &guide.on);
    let shows = |first: Option<&Condition>| {
        all_of(
            first.cloned().into_iter().chain([guide.when.clone()]).chain(app.clone()).chain([is_on.clone()]),
        )
    };
    let readers = || knowledge.candidates().filter(|messenger| guide.is_for(*messenger));
    // What comes before everything else comes with no pick too, if it is for everybody.
    let needs = if guide.is_first && guide.scope == Scope::Everybody {
        Needs::Answers
    } else {
        Needs::Pick(readers().map(|messenger| (messenger, has_steps(knowledge, guide, messenger))).collect())
    };
    let mut all = vec![Subject::new(Key::of_guide(handle, false), name.clone(), shows(None), needs.clone())];
    if let Some(needed_if) = &guide.needed_if {
        let ways = readers().map(|messenger| (messenger, has_steps(knowledge, guide, messenger)));
        let subject = Subject::new(
            Key::of_guide(handle, true),
            format!("`needed_if` of {name}"),
            shows(Some(needed_if)),
            Needs::Pick(ways.collect()),
        );
        all.push(subject);
    }
    let is_for_some =
        |step: &Step| step.when != Condition::Always || !step.on.is_empty() || !step.messengers.is_empty();
    for (at, step) in guide.all_steps().enumerate().filter(|(_, step)| is_for_some(step)) {
        let (list, place) = match at.checked_sub(guide.steps.len()) {
            None => ("steps", at + 1),
            Some(at) => ("optional", at + 1),
        };
        let takes =
            |messenger: &Handle<Messenger>| step.messengers.is_empty() || step.messengers.contains(messenger);
        let ways = readers().filter(takes).map(|messenger| (messenger, Condition::Always)).collect();
        let condition = all_of([shows(None), step.when.clone(), self::is_on(knowledge, &step.on)]);
        let needs = if needs == Needs::Answers && step.messengers.is_empty() {
            Needs::Answers
        } else {
            Needs::Pick(ways)
        };
        let key = Key::of(Obligation::Steps, handle, at);
        let subject = Subject::new(key, format!("step {place} of `{list}` of {name}"), condition, needs);
        all.push(Subject { part_of: Some(name.clone()), ..subject });
    }
    all
}

/// All of these, without what always holds.
fn all_of(parts: impl IntoIterator<Item = Condition>) -> Condition {
    let mut parts: Vec<Condition> = parts.into_iter().filter(|part| *part != Condition::Always).collect();
    match parts.len() {
        0 => Condition::Always,
        1 => parts.swap_remove(0),
        _ => Condition::All(parts),
    }
}

/// Whether the app at this place is the one to use: the first whose condition holds, or else the usual one.
fn app_is(knowledge: &Knowledge, messenger: Handle<Messenger>, at: usize) -> Condition {
    let apps = &knowledge.messengers[messenger].apps;
    let fits = apps.get(at).filter(|_| at > 0).map(|app| app.use_if.clone());
    let earlier = apps.iter().enumerate().skip(1).take_while(|(place, _)| at == 0 || *place < at);
    all_of(fits.into_iter().chain(earlier.map(|(_, app)| Condition::Not(Box::new(app.use_if.clone())))))
}

/// Whether one of these platforms is the person's own, or, where everything is answered that is asked, they were not asked for theirs.
fn is_on(knowledge: &Knowledge, platforms: &[OptionIx]) -> Condition {
    if platforms.is_empty() {
        return Condition::Always;
    }
    let own = platforms.iter().map(|platform| Condition::Is(knowledge.devices, *platform));
    let asked = &knowledge.questions[knowledge.devices].ask_if;
    let unasked = (*asked != Condition::Always).then(|| Condition::Not(Box::new(asked.clone())));
    Condition::Any(own.chain(unasked).collect())
}

/// Whether somebody who gets `messenger` takes any step of a guide.
fn has_steps(knowledge: &Knowledge, guide: &Guide, messenger: Handle<Messenger>) -> Condition {
    let is_with = |step: &&Step| step.messengers.is_empty() || step.messengers.contains(&messenger);
    let takes = |step: &Step| all_of([step.when.clone(), is_on(knowledge, &step.on)]);
    let steps: Vec<Condition> = guide.all_steps().filter(is_with).map(takes).collect();
    if steps.contains(&Condition::Always) { Condition::Always } else { Condition::Any(steps) }
}

/// Whether `messenger` can be had through a channel on one of the person's platforms: its app, or the usual one beside it.
fn is_had(knowledge: &Knowledge, messenger: Handle<Messenger>, channel: usize) -> Condition {
    let apps = &knowledge.messengers[messenger].apps;
    let ways = apps.iter().enumerate().flat_map(|(at, app)| {
        let there = app.downloads.iter().filter(move |download| download.channel.position() == channel);
        there.map(move |download| {
            let own = Condition::Is(knowledge.devices, download.platform);
            if at == 0 { own } else { all_of([app_is(knowledge, messenger, at), own]) }
        })
    });
    Condition::Any(ways.collect())
}
