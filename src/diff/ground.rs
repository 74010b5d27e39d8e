//! Both versions on common ground: one list of questions and options for both, so that one sheet can be given to either.

use std::collections::{BTreeMap, BTreeSet};

use crate::answers::{Answer, AnswerSheet};
use crate::engine::Engine;
use crate::knowledge::{Condition, Handle, Kind, Knowledge, OptionIx, OptionSet, Question};

/// Which version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Old,
    New,
}

/// Two versions that can be asked the same.
#[derive(Debug)]
pub(super) struct Ground<'k> {
    versions: [&'k Knowledge; 2],
    engines: [Engine<'k>; 2],
    /// Every question of either version, in an order in which conditions of both name only earlier ones.
    questions: Vec<MergedQuestion<'k>>,
    places: BTreeMap<&'k str, usize>,
}

#[derive(Debug)]
struct MergedQuestion<'k> {
    id: &'k str,
    options: Vec<&'k str>,
}

impl<'k> Ground<'k> {
    /// Brings two versions together, or says why that cannot be done.
    pub(super) fn of(old: &'k Knowledge, new: &'k Knowledge) -> Result<Self, String> {
        let ids = order([old, new])?;
        let places = ids.iter().enumerate().map(|(at, id)| (*id, at)).collect();
        let questions: Vec<MergedQuestion<'k>> =
            ids.into_iter().map(|id| MergedQuestion { id, options: options_of([new, old], id) }).collect();
        let most = usize::from(OptionSet::MOST);
        if let Some(question) = questions.iter().find(|question| question.options.len() > most) {
            let id = question.id;
            return Err(format!("question `{id}` has more than {most} options in both versions together"));
        }
        let versions = [old, new];
        Ok(Self { versions, engines: versions.map(Engine::new), questions, places })
    }

    /// Who the older and the newer version pick by a sheet of the common questions; `None` is a conflict.
    pub(super) fn picks(&self, sheet: &AnswerSheet) -> [Option<&'k str>; 2] {
        let [old, new] = &self.engines;
        [(Side::Old, old), (Side::New, new)].map(|(side, engine)| {
            let pick = engine.winner(&self.translated(side, sheet))?;
            Some(engine.knowledge().messengers[pick].id.as_str())
        })
    }

    /// Every common question with the number of its options.
    pub(super) fn questions(&self) -> impl Iterator<Item = (Handle<Question>, u8)> + '_ {
        let count = |question: &MergedQuestion<'_>| u8::try_from(question.options.len()).unwrap_or(u8::MAX);
        self.questions.iter().enumerate().map(move |(at, row)| (Handle::nth(at), count(row)))
    }

    /// The fewest options that must be chosen, if a version lets several be chosen; `None` if both take exactly one.
    pub(super) fn fewest(&self, question: Handle<Question>) -> Option<u8> {
        let id = self.questions.get(question.position()).map_or("", |question| question.id);
        let fewest = |version: &&Knowledge| match version.questions[version.question(id)?].kind {
            Kind::Any { min } => Some(min),
            Kind::One => None,
        };
        self.versions.iter().filter_map(fewest).max()
    }

    /// How many pairs of a rule and a messenger both versions have.
    pub(super) fn comparisons(&self) -> usize {
        self.versions.iter().map(|version| version.rules.len() * version.messengers.len()).sum()
    }

    /// Every question and option that a condition of either version names, and where a question takes no answer of less than two
    /// options, others to make up that number: nothing else can change a pick.
    pub(super) fn atoms(&self) -> Vec<(Handle<Question>, OptionIx)> {
        let mut atoms = BTreeSet::new();
        for side in [Side::Old, Side::New] {
            let version = self.version(side);
            let mut name = |when: &Condition| atoms.extend(self.condition(side, when).atoms());
            version.rules.iter().for_each(|(_, rule)| name(&rule.when));
            for (_, question) in version.questions.iter() {
                name(&question.ask_if);
                question.options.iter().for_each(|option| name(&option.offer_if));
            }
        }
        for (question, count) in self.questions() {
            if self.fewest(question).is_some_and(|fewest| fewest > 1) {
                atoms.extend((0..count).map(|option| (question, OptionIx(option))));
            }
        }
        atoms.into_iter().collect()
    }

    /// A sheet as `--set` takes it in each version; what a version does not have is left out.
    pub(super) fn arguments(&self, sheet: &AnswerSheet) -> [Vec<String>; 2] {
        [Side::Old, Side::New].map(|side| {
            let version = self.version(side);
            let translated = self.translated(side, sheet);
            let pairs = translated.iter().map(|(question, answer)| {
                let row = &version.questions[question];
                format!("{}={}", row.id, row.ids(options(answer)).join(","))
            });
            pairs.collect()
        })
    }

    /// A sheet of the common questions as one of a version.
    fn translated(&self, side: Side, sheet: &AnswerSheet) -> AnswerSheet {
        let version = self.version(side);
        let mut translated = AnswerSheet::default();
        for (question, answer) in sheet.iter() {
            let Some(merged) = self.questions.get(question.position()) else { continue };
            let Some(handle) = version.question(merged.id) else { continue };
            let row = &version.questions[handle];
            let id = |option: OptionIx| merged.options.get(usize::from(option.0)).copied();
            let chosen: OptionSet =
                options(answer).iter().filter_map(id).filter_map(|id| row.option(id)).collect();
            if !chosen.is_empty() {
                translated.record(handle, Answer::Chosen(chosen));
            }
        }
        translated
    }

    /// A condition of a version over the common questions.
    pub(super) fn condition(&self, side: Side, condition: &Condition) -> Condition {
        let parts = |parts: &[Condition]| parts.iter().map(|part| self.condition(side, part)).collect();
        match condition {
            Condition::Always => Condition::Always,
            Condition::Is(question, option) => {
                let row = &self.version(side).questions[*question];
                let id = row.options.get(usize::from(option.0)).map_or("", |option| option.id.as_str());
                self.atom(&row.id, id).map_or(NEVER, |(question, option)| Condition::Is(question, option))
            }
            Condition::All(all) => Condition::All(parts(all)),
            Condition::Any(any) => Condition::Any(parts(any)),
            Condition::Not(part) => Condition::Not(Box::new(self.condition(side, part))),
        }
    }

    fn atom(&self, question: &str, option: &str) -> Option<(Handle<Question>, OptionIx)> {
        let at = *self.places.get(question)?;
        let place = self.questions.get(at)?.options.iter().position(|id| *id == option)?;
        Some((Handle::nth(at), OptionIx(u8::try_from(place).ok()?)))
    }

    pub(super) fn versions(&self) -> [&'k Knowledge; 2] {
        self.versions
    }

    pub(super) fn version(&self, side: Side) -> &'k Knowledge {
        let [old, new] = self.versions;
        match side {
            Side::Old => old,
            Side::New => new,
        }
    }

    pub(super) fn question_ids(&self) -> impl Iterator<Item = &'k str> + '_ {
        self.questions.iter().map(|question| question.id)
    }

    pub(super) fn option_ids(&self, question: &str) -> impl Iterator<Item = &'k str> + '_ {
        let row = self.places.get(question).and_then(|at| self.questions.get(*at));
        row.into_iter().flat_map(|question| question.options.iter().copied())
    }

    /// Rules of both versions in the order of `side`; one that only the other has comes after its predecessor there.
    pub(super) fn rule_ids(&self, side: Side) -> Vec<&'k str> {
        let ids =
            |side| self.version(side).rules.iter().map(|(_, rule)| rule.id.as_str()).collect::<Vec<_>>();
        match side {
            Side::Old => interleaved(ids(Side::Old), &ids(Side::New)),
            Side::New => interleaved(ids(Side::New), &ids(Side::Old)),
        }
    }

    pub(super) fn attribute_ids(&self) -> Vec<&'k str> {
        let ids = |knowledge: &'k Knowledge| knowledge.attributes.iter().map(|(_, row)| row.id.as_str());
        let [old, new] = self.versions;
        interleaved(ids(new).collect(), &ids(old).collect::<Vec<_>>())
    }

    pub(super) fn messenger_ids(&self) -> Vec<&'k str> {
        let ids = |knowledge: &'k Knowledge| knowledge.messengers.iter().map(|(_, row)| row.id.as_str());
        let [old, new] = self.versions;
        interleaved(ids(new).collect(), &ids(old).collect::<Vec<_>>())
    }
}

/// What never holds.
pub(super) const NEVER: Condition = Condition::Any(Vec::new());

/// The options of an answer.
pub(super) fn options(answer: Answer) -> OptionSet {
    match answer {
        Answer::Chosen(options) => options,
        Answer::DontKnow | Answer::RatherNotSay => OptionSet::default(),
    }
}

/// How many options a sheet has ticked.
pub(super) fn size(sheet: &AnswerSheet) -> u32 {
    sheet.iter().map(|(_, answer)| options(answer).count()).sum()
}

/// One list with the rows of another put in, each after its predecessor there.
fn interleaved<'k>(mut list: Vec<&'k str>, other: &[&'k str]) -> Vec<&'k str> {
    let mut known: BTreeSet<&str> = list.iter().copied().collect();
    let mut before: Option<&str> = None;
    for id in other {
        if known.insert(id) {
            let at = before.and_then(|before| list.iter().position(|row| *row == before));
            list.insert(at.map_or(0, |at| at + 1), id);
        }
        before = Some(id);
    }
    list
}

fn options_of<'k>(versions: [&'k Knowledge; 2], question: &str) -> Vec<&'k str> {
    let mut found: Vec<&str> = Vec::new();
    for version in versions {
        let rows =
            version.question(question).into_iter().flat_map(|handle| &version.questions[handle].options);
        for option in rows {
            if !found.contains(&option.id.as_str()) {
                found.push(&option.id);
            }
        }
    }
    found
}

/// Every question of both versions, each after those that its conditions name in either.
fn order<'k>(versions: [&'k Knowledge; 2]) -> Result<Vec<&'k str>, String> {
    let ids = |version: &'k Knowledge| version.questions.iter().map(|(_, row)| row.id.as_str());
    let [old, new] = versions;
    let mut waiting = interleaved(ids(new).collect(), &ids(old).collect::<Vec<_>>());
    let mut named: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for version in versions {
        for (_, question) in version.questions.iter() {
            let offers = question.options.iter().map(|option| &option.offer_if);
            let earlier = offers.chain([&question.ask_if]).flat_map(Condition::questions);
            let earlier = earlier.map(|handle| version.questions[handle].id.as_str());
            named.entry(&question.id).or_default().extend(earlier);
        }
    }
    let mut placed: Vec<&str> = Vec::new();
    while !waiting.is_empty() {
        let is_ready =
            |id: &&str| named.get(id).is_none_or(|named| named.iter().all(|id| placed.contains(id)));
        let Some(at) = waiting.iter().position(is_ready) else {
            return Err(format!(
                "the two versions ask `{}` in an order that cannot be brought together",
                waiting.join("`, `")
            ));
        };
        placed.push(waiting.remove(at));
    }
    Ok(placed)
}
