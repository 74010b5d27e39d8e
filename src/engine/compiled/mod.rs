//! The one compiled form of the knowledge: conditions in flat tables, candidates as one bitset a level of an attribute, ranking by
//! columns. Whatever weighs sheet after sheet uses it: how robust a pick is, ways out, simulation, proof. It explains nothing.

mod candidate;
mod condition;

use self::candidate::Candidates;
use self::condition::Conditions;
use crate::answers::{AnswerSheet, Selection};
use crate::knowledge::{Condition, Handle, Knowledge, Messenger, OptionSet, Question, Rule};

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

/// Knowledge, compiled.
#[derive(Debug)]
pub struct Engine<'k> {
    knowledge: &'k Knowledge,
    /// When each question is asked, and, if any has a condition, when each of its options is offered.
    asks: Vec<(Conditions<'k>, Option<Vec<Conditions<'k>>>)>,
    rules: Conditions<'k>,
    candidates: Candidates,
}

/// Compiles the knowledge.
pub fn compile(knowledge: &Knowledge) -> Engine<'_> {
    let questions = knowledge.questions.len();
    let asks = knowledge.questions.iter().map(|(_, question)| {
        let is_always = |condition: &Condition| *condition == Condition::Always;
        let offers = (!question.options.iter().all(|option| is_always(&option.offer_if))).then(|| {
            let conditions = question.options.iter().map(|option| &option.offer_if);
            conditions.map(|condition| Conditions::compile([condition], questions)).collect()
        });
        (Conditions::compile([&question.ask_if], questions), offers)
    });
    Engine {
        knowledge,
        asks: asks.collect(),
        rules: Conditions::compile(knowledge.rules.iter().map(|(_, rule)| &rule.when), questions),
        candidates: Candidates::of(knowledge),
    }
}

impl<'k> Engine<'k> {
    /// What it was compiled from.
    pub fn knowledge(&self) -> &'k Knowledge {
        self.knowledge
    }

    /// What of a sheet counts.
    pub fn bits(&self, sheet: &AnswerSheet) -> SelectionBits {
        self.fill(|question, offered| match sheet.get(question) {
            Some(crate::answers::Answer::Chosen(options)) => options.meet(offered),
            Some(crate::answers::Answer::DontKnow | crate::answers::Answer::RatherNotSay) | None => {
                OptionSet::default()
            }
        })
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
    pub fn fill(&self, mut answer: impl FnMut(Handle<Question>, OptionSet) -> OptionSet) -> SelectionBits {
        let mut bits = SelectionBits::none(self.knowledge.questions.len());
        for (handle, question) in self.knowledge.questions.iter() {
            if let Some(offered) = self.offered(handle, &bits) {
                let options = answer(handle, offered);
                if question.kind.takes(options) {
                    bits.choose(handle, options);
                }
            }
        }
        bits
    }

    /// The options that a question offers after earlier answers; `None` if it does not apply.
    pub fn offered(&self, question: Handle<Question>, bits: &SelectionBits) -> Option<OptionSet> {
        let (ask_if, offers) = self.asks.get(question.position())?;
        let options = self.knowledge.questions[question].options();
        ask_if.holds(bits).then(|| match offers {
            None => options.map(|(option, _)| option).collect(),
            Some(offers) => {
                let offered = options.zip(offers).filter(|(_, offer_if)| offer_if.holds(bits));
                offered.map(|((option, _), _)| option).collect()
            }
        })
    }

    /// Room to weigh one selection after another.
    pub fn evaluator(&self) -> Evaluator<'_, 'k> {
        let rules = self.knowledge.rules.len().div_ceil(64);
        let room = || vec![0; self.candidates.words()];
        Evaluator {
            engine: self,
            posted: vec![0; rules],
            withdrawn: vec![0; rules],
            required: vec![0; rules],
            left: room(),
            top: room(),
            narrowed: vec![false; self.knowledge.ranking.len()],
        }
    }

    /// Room to weigh one selection after another with the concessions of `sheet`.
    pub fn evaluator_for(&self, sheet: &AnswerSheet) -> Evaluator<'_, 'k> {
        let mut evaluator = self.evaluator();
        for rule in sheet.gave_up() {
            if let Some(word) = evaluator.withdrawn.get_mut(rule.position() / 64) {
                *word |= 1 << (rule.position() % 64);
            }
        }
        evaluator
    }

    /// Who a sheet leads to, if anybody.
    pub fn winner(&self, sheet: &AnswerSheet) -> Option<Handle<Messenger>> {
        self.evaluator_for(sheet).evaluate(&self.bits(sheet))
    }
}

/// One selection weighed: what it posts, who is left, and who wins.
#[derive(Debug)]
pub struct Evaluator<'e, 'k> {
    engine: &'e Engine<'k>,
    posted: Vec<u64>,
    /// The rules whose requirement was given up, and those posted that it was not.
    withdrawn: Vec<u64>,
    required: Vec<u64>,
    left: Vec<u64>,
    top: Vec<u64>,
    narrowed: Vec<bool>,
}

impl Evaluator<'_, '_> {
    /// Weighs `bits` and says who wins; until the next call the rest can be asked for.
    pub fn evaluate(&mut self, bits: &SelectionBits) -> Option<Handle<Messenger>> {
        let Self { engine, posted, withdrawn, required, left, top, narrowed } = self;
        engine.rules.fire(bits, posted);
        for ((required, posted), withdrawn) in required.iter_mut().zip(&*posted).zip(&*withdrawn) {
            *required = posted & !withdrawn;
        }
        engine.candidates.screen(ones(required), left);
        top.clone_from(left);
        engine.candidates.rank(posted, top, narrowed);
        ones(top).next().map(Handle::nth)
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
