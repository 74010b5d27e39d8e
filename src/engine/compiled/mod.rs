//! The one compiled form of the knowledge: conditions in flat tables, candidates as one bitset a level of an attribute, ranking by
//! columns. Everything that weighs a sheet uses it: assessments, batches, changes of answers, simulation and proof.

mod candidate;
mod condition;
mod neighbours;

use self::candidate::Candidates;
use self::condition::{Conditions, Naming};
pub(super) use self::neighbours::Neighbours;
use std::sync::OnceLock;

use super::advice;
use super::effect_classes::EffectClasses;
use super::interview::{Interview, Watched, interview};
use super::search::Search;
use super::witness::{Exclusion, Ranked, Witness};
use crate::answers::{Answer, AnswerSheet, Selection};
use crate::knowledge::{
    Condition, Handle, Knowledge, Measure, Messenger, OptionIx, OptionSet, Question, Rule,
};

/// What counts of a sheet: a word a question, a bit an option, and a closing zero. A question without a bit contributes nothing.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct SelectionBits {
    words: Vec<u32>,
}

impl SelectionBits {
    /// Nothing ticked in a questionnaire of so many questions.
    pub fn none(questions: usize) -> Self {
        Self { words: vec![0; questions + 1] }
    }

    /// The options that count.
    pub fn chosen(&self, question: Handle<Question>) -> OptionSet {
        OptionSet::from_bits(self.words.get(question.position()).copied().unwrap_or_default())
    }

    /// Ticks exactly these options of a question.
    pub fn choose(&mut self, question: Handle<Question>, options: OptionSet) {
        if let Some(word) = self.words.get_mut(question.position()) {
            *word = options.bits();
        }
    }

    /// Whether a condition holds.
    pub fn meets(&self, condition: &Condition) -> bool {
        condition.holds(&|question| self.chosen(question))
    }
}

/// Knowledge, compiled once a run. Threads may share it.
///
/// ```
/// use which_messenger::{answers::AnswerSheet, engine::Engine, load};
///
/// let knowledge = load::shipped("en").expect("the program was built of one source");
/// let engine = Engine::new(&knowledge);
/// // Whoever answers nothing is led to the messenger that comes first in the ranking whatever is answered.
/// let first = engine.winner(&AnswerSheet::default()).expect("nothing is required, so nobody is ruled out");
/// assert_eq!(knowledge.messengers[first].id, "signal");
/// ```
#[derive(Debug)]
pub struct Engine<'k> {
    knowledge: &'k Knowledge,
    asks: Vec<Ask<'k>>,
    rules: Conditions<'k>,
    /// Which rules name which question; found when it is first needed.
    naming: OnceLock<Naming>,
    candidates: Candidates,
    /// What the search for changes knows; made when it is first needed, `None` if the knowledge is too large for it.
    search: OnceLock<Option<Search>>,
    watched: OnceLock<Watched>,
    effects: OnceLock<EffectClasses>,
}

/// When a question is asked, and what it offers. A condition that always holds is left out.
#[derive(Debug)]
struct Ask<'k> {
    /// That it is asked at all.
    when: Option<Conditions<'k>>,
    options: OptionSet,
    /// The options that are not always offered, and when they are.
    offers: Vec<(OptionIx, Conditions<'k>)>,
}

impl<'k> Ask<'k> {
    fn of(question: &'k Question, questions: usize) -> Self {
        let open =
            |condition| Some(Conditions::compile([condition], questions)).filter(|it| !it.always_holds());
        let offers = question.options().filter_map(|(option, row)| Some((option, open(&row.offer_if)?)));
        Self {
            when: open(&question.ask_if),
            options: question.options().map(|(option, _)| option).collect(),
            offers: offers.collect(),
        }
    }
}

impl<'k> Engine<'k> {
    /// Compiles the knowledge.
    pub fn new(knowledge: &'k Knowledge) -> Self {
        let questions = knowledge.questions.len();
        Self {
            knowledge,
            asks: knowledge.questions.iter().map(|(_, question)| Ask::of(question, questions)).collect(),
            rules: Conditions::compile(knowledge.rules.iter().map(|(_, rule)| &rule.when), questions),
            naming: OnceLock::new(),
            candidates: Candidates::of(knowledge),
            search: OnceLock::new(),
            watched: OnceLock::new(),
            effects: OnceLock::new(),
        }
    }

    /// What it was compiled from.
    pub fn knowledge(&self) -> &'k Knowledge {
        self.knowledge
    }

    /// The search for changes of answers; `None` if the knowledge is too large for it.
    pub(super) fn search(&self) -> Option<&Search> {
        self.search.get_or_init(|| Search::of(self.knowledge)).as_ref()
    }

    /// The options of a question that any condition asks for.
    pub(super) fn named(&self, question: Handle<Question>) -> OptionSet {
        let effects = self.effects.get_or_init(|| {
            let rules: Vec<Handle<Rule>> = self.knowledge.rules.handles().collect();
            EffectClasses::of(self.knowledge, &rules, &[], true)
        });
        effects.named(question)
    }

    fn naming(&self) -> &Naming {
        self.naming.get_or_init(|| self.rules.naming(self.knowledge.questions.len()))
    }

    /// Where the interview of a sheet stands.
    pub fn interview(&self, sheet: &AnswerSheet) -> Interview {
        interview(self.knowledge, self.watched.get_or_init(|| Watched::of(self.knowledge)), sheet)
    }

    /// What of a sheet counts.
    pub fn bits(&self, sheet: &AnswerSheet) -> SelectionBits {
        self.fill(|question, offered| given(sheet, question).meet(offered))
    }

    /// What a selection has ticked.
    pub fn bits_of(&self, selection: &Selection) -> SelectionBits {
        let mut bits = SelectionBits::none(self.knowledge.questions.len());
        for question in self.knowledge.questions.handles() {
            bits.choose(question, selection.chosen(question));
        }
        bits
    }

    /// Ticks by asking `answer` at each question that applies, with what is offered. Too few ticks count as none.
    pub fn fill(&self, answer: impl FnMut(Handle<Question>, OptionSet) -> OptionSet) -> SelectionBits {
        let mut bits = SelectionBits::none(self.knowledge.questions.len());
        self.fill_in(&mut bits, answer);
        bits
    }

    fn fill_in(
        &self,
        bits: &mut SelectionBits,
        mut answer: impl FnMut(Handle<Question>, OptionSet) -> OptionSet,
    ) {
        bits.words.fill(0);
        for (handle, question) in self.knowledge.questions.iter() {
            if let Some(offered) = self.offered(handle, bits) {
                let options = answer(handle, offered);
                if question.kind.takes(options) {
                    bits.choose(handle, options);
                }
            }
        }
    }

    /// The options that a question offers after earlier answers; `None` if it does not apply.
    pub fn offered(&self, question: Handle<Question>, bits: &SelectionBits) -> Option<OptionSet> {
        let ask = self.asks.get(question.position())?;
        let is_asked = ask.when.as_ref().is_none_or(|when| when.holds(bits));
        let missing = || ask.offers.iter().filter(|(_, offer_if)| !offer_if.holds(bits));
        is_asked.then(|| ask.options.without(missing().map(|(option, _)| *option).collect()))
    }

    /// Room to weigh one selection after another, without a concession.
    pub fn evaluator(&self) -> Evaluator<'_, 'k> {
        let rules = self.knowledge.rules.len().div_ceil(64);
        let room = || vec![0; self.candidates.words()];
        Evaluator {
            engine: self,
            bits: SelectionBits::none(self.knowledge.questions.len()),
            posted: vec![0; rules],
            withdrawn: vec![0; rules],
            required: vec![0; rules],
            left: room(),
            top: room(),
            narrowed: vec![false; self.knowledge.ranking.len()],
        }
    }

    /// Who a sheet leads to, if anybody. For one sheet after another, [`Evaluator::winner`] needs no new room.
    pub fn winner(&self, sheet: &AnswerSheet) -> Option<Handle<Messenger>> {
        self.evaluator().winner(sheet)
    }
}

/// What was answered with options; nothing where it was not.
fn given(sheet: &AnswerSheet, question: Handle<Question>) -> OptionSet {
    match sheet.get(question) {
        Some(Answer::Chosen(options)) => options,
        Some(Answer::DontKnow | Answer::RatherNotSay) | None => OptionSet::default(),
    }
}

/// What a sheet leads to, in the least words. An [`Assessment`](super::Assessment) of the same sheet says the same, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// Who is picked, and the app by its place among the messenger's; nobody in a conflict.
    pub pick: Option<(Handle<Messenger>, usize)>,
    /// The requirements in force that the person gave up, in the order of the file.
    pub gave_up: Vec<Handle<Rule>>,
}

/// One selection weighed: what it posts, who is left, and who wins.
#[derive(Debug)]
pub struct Evaluator<'e, 'k> {
    engine: &'e Engine<'k>,
    bits: SelectionBits,
    posted: Vec<u64>,
    /// The rules whose requirement was given up, and those posted that it was not.
    withdrawn: Vec<u64>,
    required: Vec<u64>,
    left: Vec<u64>,
    top: Vec<u64>,
    narrowed: Vec<bool>,
}

impl Evaluator<'_, '_> {
    /// Weighs a sheet with its concessions and says who wins; until the next call the rest can be asked for.
    pub fn winner(&mut self, sheet: &AnswerSheet) -> Option<Handle<Messenger>> {
        self.withdraw(sheet.gave_up().iter().copied());
        let mut bits = std::mem::replace(&mut self.bits, SelectionBits { words: Vec::new() });
        self.engine.fill_in(&mut bits, |question, offered| given(sheet, question).meet(offered));
        let winner = self.evaluate(&bits);
        self.bits = bits;
        winner
    }

    /// Weighs a sheet and says no more than who wins, and what was given up for it.
    pub fn verdict(&mut self, sheet: &AnswerSheet) -> Verdict {
        let winner = self.winner(sheet);
        let app = |pick| {
            advice::app(&self.engine.knowledge.messengers[pick], &|condition| self.bits.meets(condition))
        };
        Verdict {
            pick: winner.map(|pick| (pick, app(pick))),
            gave_up: sheet.gave_up().iter().copied().filter(|rule| self.posts(*rule)).collect(),
        }
    }

    /// Withdraws the requirements of these rules, and no others, from what is weighed next.
    pub fn withdraw(&mut self, rules: impl IntoIterator<Item = Handle<Rule>>) {
        self.withdrawn.fill(0);
        rules.into_iter().for_each(|rule| include(&mut self.withdrawn, rule.position()));
    }

    /// Weighs `bits` and says who wins; until the next call the rest can be asked for.
    pub fn evaluate(&mut self, bits: &SelectionBits) -> Option<Handle<Messenger>> {
        self.engine.rules.fire(bits, &mut self.posted);
        self.weigh()
    }

    /// The same for somebody of whom only is known what they want.
    pub fn evaluate_posted(
        &mut self,
        posted: impl IntoIterator<Item = Handle<Rule>>,
    ) -> Option<Handle<Messenger>> {
        self.posted.fill(0);
        let rules = self.engine.knowledge.rules.len();
        let posted = posted.into_iter().map(Handle::position).filter(|rule| *rule < rules);
        posted.for_each(|rule| include(&mut self.posted, rule));
        self.weigh()
    }

    fn weigh(&mut self) -> Option<Handle<Messenger>> {
        let Self { engine, posted, withdrawn, required, left, top, narrowed, .. } = self;
        for ((required, posted), withdrawn) in required.iter_mut().zip(&*posted).zip(&*withdrawn) {
            *required = posted & !withdrawn;
        }
        engine.candidates.screen(ones(required), left);
        top.clone_from(left);
        engine.candidates.rank(posted, top, narrowed);
        ones(top).next().map(Handle::nth)
    }

    /// Everybody who is left, best first, each with what put it behind the one before it.
    pub fn ranking(&self) -> Vec<Ranked> {
        self.engine.candidates.order(&self.posted, &self.left)
    }

    /// These, best first, whether they are left or not.
    pub fn order(&self, messengers: impl IntoIterator<Item = Handle<Messenger>>) -> Vec<Ranked> {
        let mut set = vec![0; self.engine.candidates.words()];
        let all = self.engine.knowledge.messengers.len();
        let messengers = messengers.into_iter().map(Handle::position).filter(|messenger| *messenger < all);
        messengers.for_each(|messenger| include(&mut set, messenger));
        self.engine.candidates.order(&self.posted, &set)
    }

    /// Everybody who is ruled out, and all that they fail, in the order of the file.
    pub fn exclusions(&self) -> Vec<Exclusion> {
        let knowledge = self.engine.knowledge;
        let failed = self.engine.candidates.failed(ones(&self.required)).into_iter().enumerate();
        let witness = |messenger, (rule, floor): (usize, usize)| {
            let rule = Handle::nth(rule);
            let (attribute, wanted) = knowledge.rules[rule].floors().nth(floor)?;
            Some(Witness { rule, messenger, measure: Measure::Attribute(attribute), wanted })
        };
        let excluded = failed.filter(|(_, failed)| !failed.is_empty()).map(|(at, failed)| {
            let messenger = Handle::nth(at);
            let failed = failed.into_iter().filter_map(|place| witness(messenger, place)).collect();
            Exclusion { messenger, failed }
        });
        excluded.collect()
    }

    /// The rules whose condition holds, in the order of the file.
    pub fn posted(&self) -> impl Iterator<Item = Handle<Rule>> {
        ones(&self.posted).map(Handle::nth)
    }

    /// Whether the condition of `rule` holds.
    pub fn posts(&self, rule: Handle<Rule>) -> bool {
        self.posted.get(rule.position() / 64).is_some_and(|word| word >> (rule.position() % 64) & 1 == 1)
    }

    /// Who fails no posted requirement, in the order of the file.
    pub fn survivors(&self) -> impl Iterator<Item = Handle<Messenger>> {
        ones(&self.left).map(Handle::nth)
    }

    /// The entries of `ranking` that put somebody behind the best, by their place.
    pub fn deciders(&self) -> impl Iterator<Item = usize> {
        self.narrowed.iter().enumerate().filter(|(_, has_narrowed)| **has_narrowed).map(|(at, _)| at)
    }
}

/// Sets a bit, if there is room for it.
fn include(set: &mut [u64], at: usize) {
    if let Some(word) = set.get_mut(at / 64) {
        *word |= 1 << (at % 64);
    }
}

/// The places of the bits that are set.
fn ones(set: &[u64]) -> impl Iterator<Item = usize> {
    set.iter().enumerate().flat_map(|(at, word)| {
        let mut rest = *word;
        std::iter::from_fn(move || {
            (rest != 0).then(|| {
                let bit = rest.trailing_zeros() as usize;
                rest &= rest - 1;
                at * 64 + bit
            })
        })
    })
}
