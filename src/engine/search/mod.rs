//! The search for changes of answers: which smallest change makes somebody else the pick, and which single answers do.
//!
//! The number of changes grows with every answer (fifteen answers have some ten million million), but what they can bring about does
//! not. So the search is split where nothing joins the questions (`component`), within a component only what an answer brings about is
//! told apart (`walk`, with `diagram` for the conditions and `margin` for the rivals), and the components are put together again with
//! the cheapest change first (`path`). What one component can bring about for the answers given to it is kept, because people answer
//! alike: of a batch of sheets most components have been met before.
//!
//! Nothing is left out on the way, so "no change leads there" is a result.

mod component;
mod diagram;
mod margin;
mod path;
mod walk;

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use self::component::{Component, Hangs, Layout, Layouts};
use self::diagram::Diagrams;
use self::path::{Finder, Found};
use self::walk::{Frontier, Scope, Walk, Way};
use super::effect_classes::difference;
use crate::answers::{Answer, AnswerSheet};
use crate::knowledge::{About, Handle, Knowledge, Messenger, OptionSet, Question, Rule};

pub(super) use self::margin::{Margin, OUT, Target, combine, is_won};
pub(super) use self::walk::Changed;

/// Beyond so many margins of all rules the search is not begun.
const MOST_MARGINS: usize = 2_000_000;
/// Most answers to a component whose reach is kept: some tens of megabytes.
const MOST_KEPT: usize = 16_384;

/// What the search knows of the knowledge, and what it has met before.
#[derive(Debug)]
pub(super) struct Search {
    /// Every candidate, then nobody.
    targets: Vec<Target>,
    diagrams: Diagrams,
    layouts: Layouts,
    /// By layout, component, and the answers given to it.
    reached: RwLock<BTreeMap<Vec<u32>, Arc<Reach>>>,
}

/// What one component can bring about, for the answers given to it.
#[derive(Debug, Default)]
struct Reach {
    /// By target; `None` if there is too much to be weighed.
    all: OnceLock<Option<Vec<Frontier>>>,
    /// The same with one of its given answers changed.
    single: OnceLock<Option<Singles>>,
}

/// For each given answer what other answers to the question can bring about, by target.
type Singles = Vec<(Handle<Question>, Vec<Frontier>)>;

/// A smallest change that leads to a target.
#[derive(Debug)]
pub(super) struct Smallest {
    pub(super) change: Changed,
    pub(super) is_choice: bool,
    /// If not: the smallest change of choices alone, where there is one.
    pub(super) by_choice: Option<Changed>,
}

/// Where another answer to a question leads.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Lead {
    /// How dear the change is: fewest changed options first.
    cost: u64,
    pub(super) to: Option<Handle<Messenger>>,
    pub(super) answer: OptionSet,
}

/// One sheet, and what its components can bring about as far as that was asked for.
#[derive(Debug)]
pub(super) struct Met {
    today: Option<Handle<Messenger>>,
    /// By answer to the question that is taken out. The answer as it stands comes first.
    branches: Vec<Branch>,
}

/// An answer to the question that is taken out.
#[derive(Debug)]
struct Branch {
    cost: u64,
    is_choice: bool,
    change: Changed,
    /// Which layout.
    at: usize,
    reached: OnceCell<Vec<Arc<Reach>>>,
}

impl Search {
    /// Lays out the search; `None` if the knowledge is too large for it.
    pub(super) fn of(knowledge: &Knowledge) -> Option<Self> {
        let candidates = knowledge.candidates().count();
        if candidates * candidates * knowledge.rules.len() > MOST_MARGINS {
            return None;
        }
        let candidates = knowledge.candidates().map(Some).chain([None]);
        let targets: Vec<Target> = candidates.map(|target| Target::of(knowledge, target)).collect();
        let mut diagrams = Diagrams::default();
        let layouts = component::layouts(knowledge, &targets, &mut diagrams)?;
        Some(Self { targets, diagrams, layouts, reached: RwLock::default() })
    }

    /// Every candidate, then nobody.
    pub(super) fn targets(&self) -> &[Target] {
        &self.targets
    }

    /// Looks at a sheet that leads to `today`.
    pub(super) fn meet(
        &self,
        knowledge: &Knowledge,
        sheet: &AnswerSheet,
        today: Option<Handle<Messenger>>,
    ) -> Met {
        let given = self.layouts.out.and_then(|out| match sheet.get(out) {
            Some(Answer::Chosen(options)) => Some((out, options)),
            Some(Answer::DontKnow | Answer::RatherNotSay) | None => None,
        });
        // An answer of which there cannot be one counts as none.
        let is_known = |(_, options): &(_, OptionSet)| {
            self.layouts.by_answer.iter().any(|(answer, _)| answer == options)
        };
        let stands = given.filter(is_known).map(|(_, options)| options).unwrap_or_default();
        let branches = self.layouts.by_answer.iter().enumerate().filter_map(|(at, (answer, _))| {
            let reached = OnceCell::new();
            if *answer == stands {
                return Some(Branch { cost: 0, is_choice: true, change: Changed::new(), at, reached });
            }
            let (out, options) = given.filter(|_| !answer.is_empty())?;
            let about = knowledge.questions[out].about;
            let cost = Scope::All.question(about) + Scope::All.options(difference(*answer, options));
            let (is_choice, change) = (about == About::Choice, vec![(out, *answer)]);
            Some(Branch { cost, is_choice, change, at, reached })
        });
        let mut branches: Vec<Branch> = branches.collect();
        branches.sort_by_key(|branch| branch.cost);
        Met { today, branches }
    }

    /// The question that is taken out, if one is.
    pub(super) fn out(&self) -> Option<Handle<Question>> {
        self.layouts.out
    }

    fn walk(
        &self,
        knowledge: &Knowledge,
        sheet: &AnswerSheet,
        component: &Component,
        scope: Scope,
    ) -> Option<Vec<Frontier>> {
        Walk::of(knowledge, &self.diagrams, component, &self.targets, sheet, scope).run()
    }

    /// What the components of a layout can bring about, as far as it is known yet.
    fn reach(&self, at: usize, layout: &Layout, sheet: &AnswerSheet) -> Vec<Arc<Reach>> {
        let key = |(place, component): (usize, &Component)| component.key([at, place], sheet);
        let keys: Vec<Vec<u32>> = layout.components.iter().enumerate().map(key).collect();
        let known = self.reached.read().unwrap_or_else(PoisonError::into_inner);
        let mut reached: Vec<Option<Arc<Reach>>> = keys.iter().map(|key| known.get(key).cloned()).collect();
        drop(known);
        if reached.iter().any(Option::is_none) {
            let mut known = self.reached.write().unwrap_or_else(PoisonError::into_inner);
            if known.len() + keys.len() > MOST_KEPT {
                known.clear();
            }
            for (key, reach) in keys.into_iter().zip(&mut reached) {
                reach.get_or_insert_with(|| Arc::clone(known.entry(key).or_default()));
            }
        }
        reached.into_iter().flatten().collect()
    }
}

impl Met {
    /// The smallest change of given answers that makes each candidate but today's the pick; `Err` says whether it is certain that there
    /// is none.
    pub(super) fn smallest(
        &self,
        search: &Search,
        knowledge: &Knowledge,
        sheet: &AnswerSheet,
    ) -> Vec<(Handle<Messenger>, Result<Smallest, bool>)> {
        let mut finder = Finder::default();
        let targets = search.targets.iter().enumerate();
        let others = targets.filter(|(_, target)| target.messenger != self.today);
        let mut smallest_to = |at, target| {
            let mut cheapest =
                |is_choice| self.cheapest(search, knowledge, sheet, (at, target), is_choice, &mut finder);
            let Found { is_choice, change, .. } = cheapest(false)?;
            let by_choice = if is_choice { None } else { cheapest(true).ok() };
            Ok(Smallest { change, is_choice, by_choice: by_choice.map(|found| found.change) })
        };
        others.filter_map(|(at, target)| Some((target.messenger?, smallest_to(at, target)))).collect()
    }

    /// The cheapest change that leads to a target, of choices alone if `is_choice`.
    fn cheapest<'m>(
        &'m self,
        search: &Search,
        knowledge: &Knowledge,
        sheet: &AnswerSheet,
        (at, target): (usize, &Target),
        is_choice: bool,
        finder: &mut Finder<'m>,
    ) -> Result<Found, bool> {
        let mut best: Result<Found, bool> = Err(true);
        for branch in self.branches.iter().filter(|branch| !is_choice || branch.is_choice) {
            let most = best.as_ref().map_or(u64::MAX, |found| found.cost);
            let Some(left) = most.checked_sub(branch.cost).filter(|left| *left > 0) else { break };
            let Some(start) = branch.start(search, target, sheet) else { continue };
            let found = match branch.all(search, knowledge, sheet) {
                Some(all) => {
                    let frontiers = all.iter().filter_map(|targets| targets.get(at));
                    finder.cheapest(start, frontiers, is_choice, left)
                }
                None => Err(false),
            };
            match (found, &mut best) {
                (Ok(mut found), best) => {
                    found.cost += branch.cost;
                    found.is_choice &= branch.is_choice;
                    found.change.extend(branch.change.iter().copied());
                    found.change.sort_unstable();
                    *best = Ok(found);
                }
                (Err(is_certain), Err(all)) => *all &= is_certain,
                (Err(_), Ok(_)) => {}
            }
        }
        best
    }

    /// For each given answer but that to the question taken out: where other answers to the question alone lead, if not where all lead
    /// today; the nearest answer for each. `None` if there is too much to be weighed.
    pub(super) fn leads(
        &self,
        search: &Search,
        knowledge: &Knowledge,
        sheet: &AnswerSheet,
    ) -> Option<BTreeMap<Handle<Question>, Vec<Lead>>> {
        let branch = self.branches.first()?;
        let all = branch.all(search, knowledge, sheet)?;
        let singles = branch.singles(search, knowledge, sheet)?;
        let mut leads: BTreeMap<Handle<Question>, Vec<Lead>> = BTreeMap::new();
        let targets = search.targets.iter().enumerate().filter(|(_, target)| target.messenger != self.today);
        for (at, target) in targets {
            let Some(start) = branch.start(search, target, sheet) else { continue };
            let kept: Vec<Option<&[Margin]>> =
                all.iter().map(|targets| targets.get(at).and_then(|frontier| frontier.parts().0)).collect();
            for (here, single) in singles.iter().enumerate().filter(|(_, single)| !single.is_empty()) {
                // How the rivals stand by all other answers; nothing, if those rule the target out already.
                let mut rest = kept.iter().enumerate().filter(|(other, _)| *other != here);
                let others = rest.try_fold(start.clone(), |mut others, (_, kept)| {
                    combine(&mut others, (*kept)?);
                    Some(others)
                });
                for (question, way) in others.iter().flat_map(|others| winning(single, at, others)) {
                    let answer = way.changed.first().map(|(_, answer)| *answer).unwrap_or_default();
                    let lead = Lead { cost: way.cost, to: target.messenger, answer };
                    leads.entry(question).or_default().push(lead);
                }
            }
        }
        for leads in leads.values_mut() {
            leads.sort_unstable();
        }
        Some(leads)
    }
}

/// The questions of a component of which another answer brings a target ahead, each with the nearest that does.
fn winning<'w>(
    single: &'w Singles,
    target: usize,
    others: &[Margin],
) -> impl Iterator<Item = (Handle<Question>, &'w Way)> {
    single.iter().filter_map(move |(question, frontiers)| {
        Some((*question, frontiers.get(target)?.first_that_wins(others)?))
    })
}

impl Branch {
    fn layout<'s>(&self, search: &'s Search) -> Option<&'s Layout> {
        search.layouts.by_answer.get(self.at).map(|(_, layout)| layout)
    }

    fn reached(&self, search: &Search, sheet: &AnswerSheet) -> &[Arc<Reach>] {
        let layout = self.layout(search);
        self.reached
            .get_or_init(|| layout.map(|layout| search.reach(self.at, layout, sheet)).unwrap_or_default())
    }

    /// What every component can bring about for each target.
    fn all(
        &self,
        search: &Search,
        knowledge: &Knowledge,
        sheet: &AnswerSheet,
    ) -> Option<Vec<&Vec<Frontier>>> {
        let reached = self.reached(search, sheet).iter().zip(&self.layout(search)?.components);
        let all = reached.map(|(reach, component)| {
            reach.all.get_or_init(|| search.walk(knowledge, sheet, component, Scope::All)).as_ref()
        });
        all.collect()
    }

    /// What every component can bring about if one of its given answers is changed.
    fn singles(&self, search: &Search, knowledge: &Knowledge, sheet: &AnswerSheet) -> Option<Vec<&Singles>> {
        let reached = self.reached(search, sheet).iter().zip(&self.layout(search)?.components);
        let singles = reached.map(|(reach, component)| {
            let walk = |question: &Handle<Question>| {
                Some((*question, search.walk(knowledge, sheet, component, Scope::One(*question))?))
            };
            let is_given =
                |question: &&Handle<Question>| matches!(sheet.get(**question), Some(Answer::Chosen(_)));
            reach
                .single
                .get_or_init(|| component.questions.iter().filter(is_given).map(walk).collect())
                .as_ref()
        });
        singles.collect()
    }

    /// How the rivals of a target stand before anything else is answered; `None` if the target is ruled out.
    fn start(&self, search: &Search, target: &Target, sheet: &AnswerSheet) -> Option<Vec<Margin>> {
        let mut start = target.start().to_vec();
        let mut always = self.layout(search)?.always.iter();
        always.all(|rule| target.post(*rule, sheet.has_given_up(*rule), &mut start)).then_some(start)
    }
}

impl Component {
    /// All that decides what it can bring about: itself, the answers given to it, and what was given up of its rules.
    fn key(&self, at: [usize; 2], sheet: &AnswerSheet) -> Vec<u32> {
        let number = |place: usize| u32::try_from(place).unwrap_or(u32::MAX);
        let answers = self.questions.iter().flat_map(|question| match sheet.get(*question) {
            Some(Answer::Chosen(options)) => [1, options.bits()],
            Some(Answer::DontKnow | Answer::RatherNotSay) | None => [0, 0],
        });
        let rules = self.conditions.iter().filter_map(|watched| match watched.hangs {
            Hangs::Posting(rule) => Some(rule),
            Hangs::Asking(_) | Hangs::Offering(..) => None,
        });
        let given_up = rules.filter(|rule: &Handle<Rule>| sheet.has_given_up(*rule));
        let given_up = given_up.map(|rule| number(rule.position()));
        at.map(number).into_iter().chain(answers).chain(given_up).collect()
    }
}
