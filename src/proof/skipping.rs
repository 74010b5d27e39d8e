//! A question that the interview leaves out changes nothing, whatever is answered already and whatever is answered later.
//!
//! The interview judges with three values (Kleene): a condition can still hold, can still fail, or both. Here the same judgement is a
//! formula over a whole sheet and over which of its answers are given already (any set of them, which is more than an interview can
//! come to). For each question it is searched whether it can be left out while taking its answer back changes a condition that is
//! felt: a rule that a contender fails or falls short of, or an app, caution or guide of a contender. If that is nowhere so, the pick,
//! the conflict and the advice cannot change either, because contenders are all who can still be picked or weighed in a conflict.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::contest::fails;
use super::formula::Formula;
use super::solver::{Found, Literal};
use super::space::Space;
use super::{Failure, Obligation, Witness, written};
use crate::answers::AnswerSheet;
use crate::decision::{Engine, Outcome, Ticks, interview, recommend};
use crate::knowledge::{Condition, Handle, Kind, Knowledge, Messenger, Question, Rule};

/// Whether a condition can still hold and can still fail.
#[derive(Clone, Copy)]
struct Chance {
    hold: Literal,
    fail: Literal,
}

/// The interview as a formula.
struct Interviewed<'k> {
    knowledge: &'k Knowledge,
    space: Space<'k>,
    /// Whether the answer of each question is given already.
    given: Vec<Literal>,
    contenders: Vec<(Handle<Messenger>, Literal)>,
    felt: BTreeMap<Handle<Rule>, Literal>,
    /// Whether each question, from the last one backward, is left for later or left out.
    could_matter: BTreeMap<Handle<Question>, Literal>,
}

/// Which questions the interview may leave out wrongly.
pub(super) fn prove(
    engine: &Engine<'_>,
    is_over: &Rc<dyn Fn() -> bool>,
    progress: &dyn Fn(usize),
) -> Vec<Failure> {
    let knowledge = engine.knowledge();
    let undecided = |question: &Question| Failure {
        obligation: Obligation::Skipping,
        is_undecided: true,
        subject: format!("question `{}`", question.id),
        says: "could not be decided in the time given".into(),
        because: Vec::new(),
        witness: None,
    };
    if is_over() {
        return knowledge.questions.iter().map(|(_, question)| undecided(question)).collect();
    }
    let mut interviewed = Interviewed::of(knowledge, is_over);
    let mut failures = Vec::new();
    for (done, (handle, question)) in knowledge.questions.iter().enumerate() {
        let wrong = interviewed.is_left_out_wrongly(handle);
        match interviewed.space.formula.solve(&wrong) {
            Found::Core(_) => {}
            Found::Undecided => failures.push(undecided(question)),
            Found::Model(model) => {
                let ticks = interviewed.space.read(&model);
                let given = |other: &Handle<Question>| {
                    interviewed.given.get(other.position()).is_some_and(|given| model.holds(*given))
                };
                failures
                    .push(confirmed(engine, handle, &ticks, given).unwrap_or_else(|| undecided(question)));
            }
        }
        progress(done + 1);
    }
    failures
}

/// The failure, if the engine shows it too.
fn confirmed(
    engine: &Engine<'_>,
    question: Handle<Question>,
    ticks: &Ticks,
    is_given: impl Fn(&Handle<Question>) -> bool,
) -> Option<Failure> {
    let knowledge = engine.knowledge();
    let whole = written::whole_sheet(engine, ticks);
    let mut before = AnswerSheet::default();
    for (other, answer) in whole.iter().filter(|(other, _)| is_given(other)) {
        before.record(other, answer);
    }
    let mut without = whole.clone();
    without.forget(question);
    let essence = |sheet: &AnswerSheet| match recommend(knowledge, sheet).outcome {
        Outcome::Pick(pick) => (Some((pick.messenger, pick.advice)), Vec::new()),
        Outcome::Conflict(conflict) => (None, conflict.between),
    };
    let is_asked = interview(knowledge, &before).could_matter.contains(&question);
    (!is_asked && essence(&whole) != essence(&without)).then(|| Failure {
        obligation: Obligation::Skipping,
        is_undecided: false,
        subject: format!("question `{}`", knowledge.questions[question].id),
        says: "is left out although its answer changes the result".into(),
        because: Vec::new(),
        witness: Some(Witness {
            shows: "here its answer matters".into(),
            set: written::arguments(knowledge, ticks),
            leads_to: engine.winner(ticks).map(|winner| knowledge.messengers[winner].id.clone()),
        }),
    })
}

impl<'k> Interviewed<'k> {
    fn of(knowledge: &'k Knowledge, is_over: &Rc<dyn Fn() -> bool>) -> Self {
        let mut space = Space::of(knowledge, is_over);
        let complete = space.complete;
        space.formula.insist(&[complete]);
        let given: Vec<Literal> = knowledge.questions.iter().map(|_| space.formula.variable()).collect();
        for (given, asked) in given.iter().zip(space.asked.clone()) {
            space.formula.insist(&[!*given, asked]);
        }
        let (contenders, felt) = (Vec::new(), BTreeMap::new());
        let mut whole = Self { knowledge, space, given, contenders, felt, could_matter: BTreeMap::new() };
        whole.contend();
        whole.feel();
        for question in knowledge.questions.handles().rev() {
            let could_matter = whole.could_matter(question);
            whole.could_matter.insert(question, could_matter);
        }
        whole
    }

    fn given(&self, question: Handle<Question>) -> Literal {
        self.given.get(question.position()).copied().unwrap_or(self.space.formula.no())
    }

    fn chance(&mut self, condition: &Condition) -> Chance {
        let formula = &self.space.formula;
        match condition {
            Condition::Always => Chance { hold: formula.yes(), fail: formula.no() },
            Condition::Is(question, option) => {
                let (given, tick) = (self.given(*question), self.space.tick(*question, *option));
                let formula = &mut self.space.formula;
                Chance { hold: formula.any([!given, tick]), fail: formula.any([!given, !tick]) }
            }
            Condition::Not(part) => {
                let part = self.chance(part);
                Chance { hold: part.fail, fail: part.hold }
            }
            Condition::All(parts) | Condition::Any(parts) => {
                let parts: Vec<Chance> = parts.iter().map(|part| self.chance(part)).collect();
                let formula = &mut self.space.formula;
                let (holds, fails) = (parts.iter().map(|part| part.hold), parts.iter().map(|part| part.fail));
                if matches!(condition, Condition::All(_)) {
                    Chance { hold: formula.all(holds), fail: formula.any(fails) }
                } else {
                    Chance { hold: formula.any(holds), fail: formula.all(fails) }
                }
            }
        }
    }

    /// Whether a condition is open and `question`, not being given, can settle it.
    fn hinges(&mut self, condition: &Condition, question: Handle<Question>) -> Literal {
        let parts = match condition {
            Condition::Always => return self.space.formula.no(),
            Condition::Is(other, _) => {
                let formula = &self.space.formula;
                return if *other == question { formula.yes() } else { formula.no() };
            }
            Condition::Not(part) => return self.hinges(part, question),
            Condition::All(parts) | Condition::Any(parts) => parts,
        };
        if !condition.questions().contains(&question) {
            return self.space.formula.no();
        }
        let chance = self.chance(condition);
        let parts: Vec<Literal> = parts.iter().map(|part| self.hinges(part, question)).collect();
        let any = self.space.formula.any(parts);
        self.space.formula.all([chance.hold, chance.fail, any])
    }

    /// Who can still be picked, or everybody where nobody is safe.
    fn contend(&mut self) {
        let rules: Vec<(Handle<Rule>, Chance)> =
            self.knowledge.rules.iter().map(|(rule, row)| (rule, self.chance(&row.when))).collect();
        let mut able = Vec::new();
        let mut safe = Vec::new();
        for messenger in self.knowledge.candidates() {
            let failed: Vec<Chance> = rules
                .iter()
                .filter(|(rule, _)| fails(self.knowledge, *rule, messenger))
                .map(|(_, chance)| *chance)
                .collect();
            let formula: &mut Formula = &mut self.space.formula;
            able.push((messenger, formula.all(failed.iter().map(|chance| chance.fail))));
            safe.push(formula.all(failed.iter().map(|chance| !chance.hold)));
        }
        let formula = &mut self.space.formula;
        let somebody_is_safe = formula.any(safe);
        self.contenders = able
            .into_iter()
            .map(|(messenger, able)| (messenger, formula.any([able, !somebody_is_safe])))
            .collect();
    }

    /// Which rules a contender fails or falls short of.
    fn feel(&mut self) {
        for (rule, row) in self.knowledge.rules.iter() {
            let falls_short = |messenger| {
                row.prefer.is_some_and(|preference| {
                    !self.knowledge.fact(messenger, preference.attribute).reaches(preference.enough)
                })
            };
            let feels = |messenger| fails(self.knowledge, rule, messenger) || falls_short(messenger);
            let feeling = self.contenders.iter().filter(|(messenger, _)| feels(*messenger));
            let felt: Vec<Literal> = feeling.map(|(_, contends)| *contends).collect();
            let felt = self.space.formula.any(felt);
            self.felt.insert(rule, felt);
        }
    }

    fn could_matter(&mut self, question: Handle<Question>) -> Literal {
        let knowledge = self.knowledge;
        let mut ways = Vec::new();
        for (rule, row) in knowledge.rules.iter() {
            let (hinges, felt) = (self.hinges(&row.when, question), self.felt.get(&rule).copied());
            ways.extend(felt.map(|felt| self.space.formula.all([hinges, felt])));
        }
        for (messenger, contends) in self.contenders.clone() {
            let mut touched = Vec::new();
            for condition in advice(knowledge, messenger) {
                touched.push(self.hinges(condition, question));
            }
            if question == knowledge.devices && !knowledge.messengers[messenger].guides.is_empty() {
                touched.push(self.space.formula.yes());
            }
            let touched = self.space.formula.any(touched);
            ways.push(self.space.formula.all([contends, touched]));
        }
        for (later, could_matter) in self.could_matter.clone() {
            let row = &knowledge.questions[later];
            let conditions =
                [&row.ask_if].into_iter().chain(row.options.iter().map(|option| &option.offer_if));
            let leads: Vec<Literal> = conditions.map(|condition| self.hinges(condition, question)).collect();
            let leads = self.space.formula.any(leads);
            ways.push(self.space.formula.all([could_matter, leads]));
        }
        let (can_be_asked, given) =
            (self.chance(&knowledge.questions[question].ask_if), self.given(question));
        let any = self.space.formula.any(ways);
        self.space.formula.all([!given, can_be_asked.hold, any])
    }

    /// What would all have to hold for `question` to be left out wrongly.
    fn is_left_out_wrongly(&mut self, question: Handle<Question>) -> Vec<Literal> {
        let knowledge = self.knowledge;
        let without = self.without(question);
        let tick_without =
            |space: &Space<'_>, other: Handle<Question>, option: crate::knowledge::OptionIx| {
                without.get(&(other, option)).copied().unwrap_or_else(|| space.tick(other, option))
            };
        let gone: Vec<Handle<Question>> = without.keys().map(|(other, _)| *other).collect();
        let mut changes = Vec::new();
        for (rule, row) in knowledge.rules.iter() {
            if row.when.questions().iter().any(|other| gone.contains(other)) {
                let (with, instead) =
                    (self.space.holds(&row.when), self.space.holds_with(&row.when, &tick_without));
                let differs = self.space.formula.differ(with, instead);
                let felt = self.felt.get(&rule).copied().unwrap_or(self.space.formula.no());
                changes.push(self.space.formula.all([differs, felt]));
            }
        }
        for (messenger, in_play) in self.contenders.clone() {
            let mut differences = Vec::new();
            for condition in advice(knowledge, messenger) {
                if condition.questions().iter().any(|other| gone.contains(other)) {
                    let (with, instead) =
                        (self.space.holds(condition), self.space.holds_with(condition, &tick_without));
                    differences.push(self.space.formula.differ(with, instead));
                }
            }
            if gone.contains(&knowledge.devices) && !knowledge.messengers[messenger].guides.is_empty() {
                differences.push(self.space.formula.yes());
            }
            let any = self.space.formula.any(differences);
            changes.push(self.space.formula.all([in_play, any]));
        }
        let could_matter = self.could_matter.get(&question).copied().unwrap_or(self.space.formula.yes());
        let asked = self.space.asked.get(question.position()).copied().unwrap_or(self.space.formula.no());
        vec![asked, !self.given(question), !could_matter, self.space.formula.any(changes)]
    }

    /// The ticks that change when the answer to `question` is taken back: its own, and those of later questions that then no longer
    /// apply or no longer offer them.
    fn without(
        &mut self,
        question: Handle<Question>,
    ) -> BTreeMap<(Handle<Question>, crate::knowledge::OptionIx), Literal> {
        let knowledge = self.knowledge;
        let mut changed = BTreeMap::new();
        for (handle, row) in knowledge.questions.iter().skip(question.position()) {
            let is_touched = |condition: &Condition, changed: &BTreeMap<_, Literal>| {
                condition.atoms().iter().any(|atom| changed.contains_key(atom))
            };
            let is_later = handle != question;
            let conditions =
                [&row.ask_if].into_iter().chain(row.options.iter().map(|option| &option.offer_if));
            if is_later && !conditions.into_iter().any(|condition| is_touched(condition, &changed)) {
                continue;
            }
            let before = changed.clone();
            let tick = |space: &Space<'_>, other: Handle<Question>, option: crate::knowledge::OptionIx| {
                before.get(&(other, option)).copied().unwrap_or_else(|| space.tick(other, option))
            };
            let asked =
                if is_later { self.space.holds_with(&row.ask_if, &tick) } else { self.space.formula.no() };
            let mut left = Vec::new();
            for (option, offer) in row.options() {
                let offered = self.space.holds_with(&offer.offer_if, &tick);
                let ticked = self.space.tick(handle, option);
                left.push((option, self.space.formula.all([asked, offered, ticked])));
            }
            let enough = match row.kind {
                Kind::One => self.space.formula.yes(),
                Kind::Any { min } => {
                    let ticks: Vec<Literal> = left.iter().map(|(_, tick)| *tick).collect();
                    let counted = self.space.formula.at_least(&ticks, usize::from(min));
                    counted.last().copied().unwrap_or(self.space.formula.yes())
                }
            };
            for (option, ticked) in left {
                let counts = self.space.formula.all([ticked, enough]);
                changed.insert((handle, option), counts);
            }
        }
        changed
    }
}

/// The conditions on which the advice about a messenger hangs.
fn advice(knowledge: &Knowledge, messenger: Handle<Messenger>) -> Vec<&Condition> {
    let row = &knowledge.messengers[messenger];
    let apps = row.apps.iter().skip(1).map(|app| &app.use_if);
    let cautions = row.cautions.iter().map(|caution| &caution.when);
    let guides = row.guides.iter().flat_map(|guide| [&guide.when].into_iter().chain(&guide.needed_if));
    apps.chain(cautions).chain(guides).collect()
}
