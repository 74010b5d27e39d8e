//! Candidates as one bitset a level of an attribute: who is known to reach it. Screening and ranking are intersections.

use super::ones;
use crate::engine::witness::{Behind, Decider, Ranked};
use crate::knowledge::{Attribute, Criterion, Handle, Knowledge, Level, Measure, Messenger};

/// The column of one level, by its place.
type Column = usize;

/// One step of the comparison: what compares, by what, and its columns, the best first.
type Step<'c> = (Decider, Measure, &'c [Column]);

/// Who reaches what, and which columns each rule and criterion looks at.
#[derive(Debug)]
pub(super) struct Candidates {
    words: usize,
    everybody: Vec<u64>,
    columns: Vec<u64>,
    /// Columns that a rule requires, in the order of its floors.
    floors: Vec<Vec<Column>>,
    /// By what a rule prefers, and the columns, best first.
    preferences: Vec<Option<(Measure, Vec<Column>)>>,
    /// The entries of `ranking`; `None` for the preferences.
    ranking: Vec<Option<(Measure, Vec<Column>)>>,
}

impl Candidates {
    /// Reads every fact once.
    pub(super) fn of(knowledge: &Knowledge) -> Self {
        let words = knowledge.messengers.len().div_ceil(64);
        let mut starts = Vec::new();
        let mut end = 0;
        for (_, attribute) in knowledge.attributes.iter() {
            starts.push(end);
            end += usize::from(attribute.best()) + 1;
        }
        let mut columns = reached(knowledge, &starts, end, words);
        let start =
            |attribute: Handle<Attribute>| starts.get(attribute.position()).copied().unwrap_or_default();
        // What is not known ranks with the worst level, so the lowest column decides nothing.
        let down_from = |attribute: Handle<Attribute>, enough: Level| -> Vec<Column> {
            let best = enough.min(knowledge.attributes[attribute].best());
            (1..=best).rev().map(|level| start(attribute) + usize::from(level)).collect()
        };
        let floors = knowledge.rules.iter().map(|(_, rule)| {
            let floors = rule.require.iter().flat_map(|requirement| &requirement.floors);
            floors.map(|(attribute, floor)| start(*attribute) + usize::from(*floor)).collect()
        });
        let mut preferences = Vec::new();
        for (_, rule) in knowledge.rules.iter() {
            preferences.push(rule.prefer.map(|preference| {
                let by = match preference.by {
                    Measure::Attribute(attribute) => down_from(attribute, preference.enough),
                    Measure::Messenger(messenger) => {
                        // A column of its own, in which only that messenger stands.
                        columns.extend(set(std::iter::once(messenger), words));
                        vec![columns.len() / words.max(1) - 1]
                    }
                };
                (preference.by, by)
            }));
        }
        let ranking = knowledge.ranking.iter().map(|criterion| match criterion {
            Criterion::Preferences => None,
            Criterion::Attribute(attribute) => {
                Some((Measure::Attribute(*attribute), down_from(*attribute, Level::MAX)))
            }
        });
        Self {
            words,
            everybody: set(knowledge.candidates(), words),
            floors: floors.collect(),
            preferences,
            ranking: ranking.collect(),
            columns,
        }
    }

    /// Words of a set of candidates.
    pub(super) fn words(&self) -> usize {
        self.words
    }

    /// Leaves those who meet every requirement of the posted rules.
    pub(super) fn screen(&self, posted: impl Iterator<Item = usize>, left: &mut Vec<u64>) {
        left.clone_from(&self.everybody);
        for column in posted.filter_map(|rule| self.floors.get(rule)).flatten() {
            for (word, reached) in left.iter_mut().zip(self.column(*column)) {
                *word &= reached;
            }
        }
    }

    /// Who fails what of the posted requirements, by messenger: the rule, and the place of the floor among those of the rule.
    pub(super) fn failed(&self, posted: impl Iterator<Item = usize>) -> Vec<Vec<(usize, usize)>> {
        let mut failed = vec![Vec::new(); self.words * 64];
        for rule in posted {
            for (floor, column) in self.floors.get(rule).into_iter().flatten().enumerate() {
                let missing =
                    self.everybody.iter().zip(self.column(*column)).map(|(all, reached)| all & !reached);
                for messenger in ones(&missing.collect::<Vec<u64>>()) {
                    failed.get_mut(messenger).into_iter().for_each(|failed| failed.push((rule, floor)));
                }
            }
        }
        failed
    }

    /// All of `left`, best first, each with what put it behind the one before it.
    ///
    /// The first step that tells some of them apart splits them: the best go on with the next step, the others with the same one. So
    /// what splits two sets is what decided between the last of the one and the first of the other.
    pub(super) fn order(&self, posted: &[u64], left: &[u64]) -> Vec<Ranked> {
        let steps: Vec<Step<'_>> = self.steps(posted).collect();
        let mut order = Vec::new();
        self.split(&steps, left.to_vec(), None, &mut order);
        order
    }

    fn steps<'c>(&'c self, posted: &'c [u64]) -> impl Iterator<Item = Step<'c>> {
        self.ranking.iter().flat_map(move |criterion| {
            let own = criterion.iter().map(|(by, columns)| (Decider::Criterion, *by, columns.as_slice()));
            let rules = ones(if criterion.is_some() { &[] } else { posted });
            let preferred = rules.filter_map(|rule| {
                let (by, columns) = self.preferences.get(rule)?.as_ref()?;
                Some((Decider::Preference(Handle::nth(rule)), *by, columns.as_slice()))
            });
            own.chain(preferred)
        })
    }

    fn split(&self, steps: &[Step<'_>], mut set: Vec<u64>, behind: Option<Behind>, order: &mut Vec<Ranked>) {
        let (mut steps, mut behind) = (steps, behind);
        while let Some(((decider, measure, columns), later)) = steps.split_first() {
            let mut top = set.clone();
            if is_settled(&top) {
                break;
            }
            if self.keep_best(columns, &mut top) {
                set.iter_mut().zip(&top).for_each(|(rest, top)| *rest &= !top);
                self.split(later, top, behind, order);
                behind = Some(Behind { decider: *decider, measure: *measure });
            } else {
                steps = later;
            }
        }
        for (at, messenger) in ones(&set).enumerate() {
            let behind = behind.filter(|_| at == 0);
            order.push(Ranked { messenger: Handle::nth(messenger), behind });
        }
    }

    /// Leaves the best, step by step, and notes which entries of the ranking left somebody behind.
    pub(super) fn rank(&self, posted: &[u64], top: &mut [u64], narrowed: &mut [bool]) {
        narrowed.fill(false);
        for (criterion, has_narrowed) in self.ranking.iter().zip(narrowed) {
            if is_settled(top) {
                return;
            }
            *has_narrowed = match criterion {
                Some((_, columns)) => self.keep_best(columns, top),
                None => self.keep_preferred(posted, top),
            };
        }
    }

    fn keep_preferred(&self, posted: &[u64], top: &mut [u64]) -> bool {
        let mut any = false;
        for (_, columns) in ones(posted).filter_map(|rule| self.preferences.get(rule)?.as_ref()) {
            any |= self.keep_best(columns, top);
            if is_settled(top) {
                break;
            }
        }
        any
    }

    /// Leaves those on the best level that anybody reaches; says whether somebody was left behind. Who reaches a level reaches all
    /// below it, so the best one is found by halving.
    fn keep_best(&self, columns: &[Column], top: &mut [u64]) -> bool {
        let meets =
            |column: Column| top.iter().zip(self.column(column)).any(|(word, reached)| word & reached != 0);
        let best = columns.partition_point(|column| !meets(*column));
        let Some(column) = columns.get(best) else { return false };
        let mut lost = 0;
        for (word, reached) in top.iter_mut().zip(self.column(*column)) {
            lost |= *word & !reached;
            *word &= reached;
        }
        lost != 0
    }

    fn column(&self, column: Column) -> &[u64] {
        self.columns.get(column * self.words..(column + 1) * self.words).unwrap_or_default()
    }
}

/// Whether at most one is left.
fn is_settled(top: &[u64]) -> bool {
    let mut seen = 0;
    for word in top {
        seen += word.count_ones();
        if seen > 1 {
            return false;
        }
    }
    true
}

/// Every column: those of the levels of an attribute stand together, the lowest at the place that `starts` says.
fn reached(knowledge: &Knowledge, starts: &[Column], end: Column, words: usize) -> Vec<u64> {
    let mut columns = vec![0; end * words];
    for (messenger, row) in knowledge.messengers.iter() {
        let (word, bit) = (messenger.position() / 64, messenger.position() % 64);
        for (start, fact) in starts.iter().zip(row.facts.iter().map(|(_, fact)| fact)) {
            let at = fact.level.map(|level| (start + usize::from(level)) * words + word);
            if let Some(place) = at.and_then(|at| columns.get_mut(at)) {
                *place |= 1 << bit;
            }
        }
    }
    // Who is on a level has reached those below it.
    for (start, next) in starts.iter().zip(starts.iter().skip(1).chain([&end])) {
        let levels = columns.get_mut(start * words..next * words).unwrap_or_default();
        for at in (words..levels.len()).rev() {
            let above = levels.get(at).copied().unwrap_or_default();
            if let Some(below) = levels.get_mut(at - words) {
                *below |= above;
            }
        }
    }
    columns
}

/// Messengers as a bitset.
fn set(messengers: impl Iterator<Item = Handle<Messenger>>, words: usize) -> Vec<u64> {
    let mut set = vec![0; words];
    for messenger in messengers {
        if let Some(word) = set.get_mut(messenger.position() / 64) {
            *word |= 1 << (messenger.position() % 64);
        }
    }
    set
}
