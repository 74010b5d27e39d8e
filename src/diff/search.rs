//! Sheets whose pick changes: counted among sheets drawn at random, and for each pair of picks one that is as short as was found.

use std::collections::BTreeMap;

use super::Sampling;
use super::ground::{Ground, options, size};
use super::merge::Merge;
use crate::answers::{Answer, AnswerSheet};
use crate::knowledge::{Handle, OptionIx, OptionSet, Question};

/// A question and an option of it, as conditions name them.
type Atom = (Handle<Question>, OptionIx);
type Atoms = Vec<Atom>;

/// Who was picked and who is.
pub(super) type Pair = (Option<String>, Option<String>);

/// A sheet that shows a change.
#[derive(Debug)]
pub(super) struct SmallestSheet {
    pub(super) sheet: AnswerSheet,
    pub(super) size: u32,
}

/// What was found.
#[derive(Debug, Default)]
pub(super) struct Findings {
    /// How many drawn sheets show each pair.
    pub(super) counts: BTreeMap<Pair, u32>,
    pub(super) witnesses: BTreeMap<Pair, SmallestSheet>,
    /// Up to how many ticked options every sheet was looked at.
    pub(super) looked_through: u32,
    shrunk: BTreeMap<Pair, u32>,
}

/// Most and fewest sheets of few ticked options that are looked at one by one: the larger the knowledge, the fewer.
const MOST_SHEETS: usize = 60_000;
const FEWEST_SHEETS: usize = 500;
/// About how many comparisons of a rule with a messenger that may take.
const MOST_COMPARISONS: usize = 200_000_000;
/// Most ticked options of the sheets that are looked at one by one.
const MOST_TICKS: u32 = 3;
/// How many sheets of one pair are made smaller, to keep the smallest.
const MOST_SHRUNK: u32 = 12;
/// Ticked options of the small sheets that are drawn.
const FEW_TICKS: std::ops::RangeInclusive<u8> = 0..=6;

/// Searches and counts.
pub(super) fn search(merge: &Merge<'_>, sampling: Sampling, progress: &dyn Fn(usize, usize)) -> Findings {
    let ground = merge.ground();
    let mut found = Findings::default();
    look_through(ground, &mut found);
    let mut rng = fastrand::Rng::with_seed(sampling.seed);
    let samples = usize::try_from(sampling.samples).unwrap_or(usize::MAX);
    let of = samples.saturating_mul(2);
    for done in 0..samples {
        progress(done, of);
        let sheet = whole(ground, &mut rng);
        if let Some(pair) = pair(ground, &sheet) {
            *found.counts.entry(pair.clone()).or_default() += 1;
            shrink(ground, &mut found, pair, sheet);
        }
    }
    let (leading_atoms, atoms) = (merge.leading_atoms(), ground.atoms());
    for done in 0..samples {
        progress(samples.saturating_add(done), of);
        let sheet = small(ground, &leading_atoms, &atoms, &mut rng);
        if let Some(pair) = pair(ground, &sheet) {
            shrink(ground, &mut found, pair, sheet);
        }
    }
    found
}

/// Who was picked and who is, if that is not the same.
fn pair(ground: &Ground<'_>, sheet: &AnswerSheet) -> Option<Pair> {
    let [before, after] = ground.picks(sheet);
    (before != after).then(|| (before.map(str::to_owned), after.map(str::to_owned)))
}

/// Looks at every sheet with few ticked options, the fewest first.
fn look_through(ground: &Ground<'_>, found: &mut Findings) {
    let atoms = ground.atoms();
    let most = (MOST_COMPARISONS / ground.comparisons().max(1)).clamp(FEWEST_SHEETS, MOST_SHEETS);
    let mut round: Vec<(usize, AnswerSheet)> = vec![(0, AnswerSheet::default())];
    let mut seen = 0;
    for ticks in 0..=MOST_TICKS {
        for (_, sheet) in &round {
            if let Some(pair) = pair(ground, sheet) {
                let witness = || SmallestSheet { sheet: sheet.clone(), size: ticks };
                found.witnesses.entry(pair).or_insert_with(witness);
            }
        }
        found.looked_through = ticks;
        seen += round.len();
        if ticks == MOST_TICKS {
            return;
        }
        let mut longer = Vec::new();
        for (from, sheet) in &round {
            for (at, (question, option)) in atoms.iter().enumerate().skip(*from) {
                longer.extend(ticked(ground, sheet, *question, *option).map(|sheet| (at + 1, sheet)));
            }
            if seen + longer.len() > most {
                return;
            }
        }
        round = longer;
    }
}

/// A sheet with one more option ticked; `None` if the question takes only one.
fn ticked(
    ground: &Ground<'_>,
    sheet: &AnswerSheet,
    question: Handle<Question>,
    option: OptionIx,
) -> Option<AnswerSheet> {
    let before = sheet.get(question).map_or(OptionSet::default(), options);
    let fits = before.is_empty() || (ground.fewest(question).is_some() && !before.has(option));
    fits.then(|| sheet.with(question, Answer::Chosen(before.toggled(option))))
}

/// Every question answered: one option, each as likely as the other; where several may be chosen, none, one or two.
fn whole(ground: &Ground<'_>, rng: &mut fastrand::Rng) -> AnswerSheet {
    let mut sheet = AnswerSheet::default();
    for (question, count) in ground.questions() {
        let ticks = match ground.fewest(question) {
            None => 1,
            Some(fewest) => rng.u8(0..=2).max(fewest).min(count),
        };
        let mut chosen = OptionSet::default();
        while chosen.count() < u32::from(ticks) {
            let option = OptionIx(rng.u8(0..count));
            chosen = if chosen.has(option) { chosen } else { chosen.toggled(option) };
        }
        sheet.record(question, Answer::Chosen(chosen));
    }
    sheet
}

/// A few options ticked: those that lead to a difference, and others that conditions name.
fn small(
    ground: &Ground<'_>,
    leading_atoms: &[Atoms],
    others: &[Atom],
    rng: &mut fastrand::Rng,
) -> AnswerSheet {
    let mut leading = rng.choice(leading_atoms).cloned().unwrap_or_default();
    rng.shuffle(&mut leading);
    let drawn: Atoms = (0..rng.u8(FEW_TICKS)).filter_map(|_| rng.choice(others).copied()).collect();
    leading.into_iter().chain(drawn).fold(AnswerSheet::default(), |sheet, (question, option)| {
        ticked(ground, &sheet, question, option).unwrap_or(sheet)
    })
}

/// Keeps the smallest sheet of a pair, after making this one smaller as long as it shows the pair.
fn shrink(ground: &Ground<'_>, found: &mut Findings, pair: Pair, sheet: AnswerSheet) {
    let known = found.witnesses.get(&pair).map(|witness| witness.size);
    let times = found.shrunk.entry(pair.clone()).or_default();
    if known.is_some_and(|size| size <= found.looked_through + 1) || *times >= MOST_SHRUNK {
        return;
    }
    *times += 1;
    let sheet = smallest(ground, &pair, sheet);
    let size = size(&sheet);
    if known.is_none_or(|known| size < known) {
        found.witnesses.insert(pair, SmallestSheet { sheet, size });
    }
}

fn smallest(ground: &Ground<'_>, wanted: &Pair, mut sheet: AnswerSheet) -> AnswerSheet {
    loop {
        let smaller = smaller(&sheet).into_iter().find(|sheet| pair(ground, sheet).as_ref() == Some(wanted));
        match smaller {
            Some(smaller) => sheet = smaller,
            None => return sheet,
        }
    }
}

/// The sheet without one answer, then with one tick less.
fn smaller(sheet: &AnswerSheet) -> Vec<AnswerSheet> {
    let mut smaller = Vec::new();
    for (question, _) in sheet.iter() {
        let mut without = sheet.clone();
        without.forget(question);
        smaller.push(without);
    }
    for (question, answer) in sheet.iter() {
        let chosen = options(answer);
        let fewer = chosen.iter().filter(|_| chosen.count() > 1);
        smaller.extend(fewer.map(|option| sheet.with(question, Answer::Chosen(chosen.toggled(option)))));
    }
    smaller
}
