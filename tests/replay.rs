//! A conversation is its replies: whatever a person does, the same replies lead to the same place.

use std::mem::take;

use fastrand::Rng;
use which_messenger::knowledge::Date;
use which_messenger::load;
use which_messenger::locale::Words;
use which_messenger::wizard::replay::{Pending, Recorded, Step, replay};
use which_messenger::wizard::{
    Asker, Choice, Ending, Host, Keep, Prompt, Reply, Setting, State, Stop, View, session,
};

use crate::support::knowledge::shipped_engine;

/// How many people wander, and how many replies each gives at most.
const PEOPLE: u64 = 30;
const REPLIES: usize = 24;

/// Somebody who does this and that, and what was shown before each reply.
struct Wanderer {
    rng: Rng,
    replies: Vec<Recorded>,
    notes: Vec<String>,
    /// What was told and shown before each reply, and the answers and ticks then.
    shown: Vec<String>,
}

/// What a step shows, to be compared.
fn seen(notes: &[String], pending: &Pending) -> String {
    format!("{notes:?}\n{pending:?}")
}

impl Wanderer {
    fn new(seed: u64) -> Self {
        Self { rng: Rng::with_seed(seed), replies: Vec::new(), notes: Vec::new(), shown: Vec::new() }
    }

    fn reply(&mut self, pending: &Pending, reply: Recorded) -> Result<(), Stop> {
        self.shown.push(seen(&take(&mut self.notes), pending));
        if self.replies.len() == REPLIES {
            return Err(Stop::InputEnded);
        }
        self.replies.push(reply);
        Ok(())
    }

    /// Rows that can be chosen here; seldom the last ones, which lead out or say nothing.
    fn rows(&mut self, prompt: &Prompt) -> Vec<usize> {
        let count = prompt.rows.len();
        let one = self.rng.usize(..count);
        let rows = match prompt.choice {
            Choice::One { .. } => vec![one],
            Choice::Any { .. } => (0..count).filter(|_| self.rng.u8(..4) == 0).collect(),
        };
        if prompt.takes(&rows) { rows } else { vec![one] }
    }
}

impl Asker for Wanderer {
    fn tell(&mut self, note: &str) -> Result<(), Stop> {
        self.notes.push(note.to_owned());
        Ok(())
    }

    fn choose(&mut self, prompt: &Prompt) -> Result<Reply, Stop> {
        let rows = self.rows(prompt);
        let (recorded, reply) = match self.rng.u8(..20) {
            0 | 1 => (Recorded::Back, Reply::Back),
            2 => (Recorded::Review, Reply::Review),
            3 => (Recorded::Peek, Reply::Peek),
            4 if self.rng.bool() => (Recorded::Quit, Reply::Quit),
            _ => (Recorded::Rows(rows.clone()), Reply::Rows(rows)),
        };
        let is_welcome = self.replies.is_empty();
        let (recorded, reply) =
            if is_welcome { (Recorded::Rows(vec![0]), Reply::Rows(vec![0])) } else { (recorded, reply) };
        self.reply(&Pending::Prompt(Box::new(prompt.clone())), recorded)?;
        Ok(reply)
    }

    fn confirm(&mut self, question: &str) -> Result<bool, Stop> {
        let is_yes = self.rng.u8(..4) == 0;
        self.reply(&Pending::Confirm(question.to_owned()), Recorded::Confirmed(is_yes))?;
        Ok(is_yes)
    }

    fn enter(&mut self, question: &str, _: &str) -> Result<Option<String>, Stop> {
        panic!("a session asks for no text: {question}")
    }

    fn view(&mut self, view: &View) -> Result<(), Stop> {
        self.reply(&Pending::View(Box::new(view.clone())), Recorded::Seen)
    }

    fn show_code(&mut self, address: &str) -> Result<(), Stop> {
        self.reply(&Pending::Code(address.to_owned()), Recorded::Seen)
    }
}

impl Host for Wanderer {
    fn keep(&mut self, keep: Keep, _: &State) -> Result<(), Stop> {
        self.reply(&Pending::Keep(keep), Recorded::Seen)
    }

    fn changed(&mut self, _: &State) -> Result<(), Stop> {
        Ok(())
    }
}

fn english() -> Words {
    Words::new("en", &load::english().text).unwrap()
}

fn setting(words: &Words) -> Setting<'_> {
    Setting {
        engine: shipped_engine(),
        words,
        languages: &["Nederlands"],
        today: Date::day(2026, 11, 26).unwrap(),
        stays: true,
    }
}

#[test]
fn the_same_replies_show_the_same_and_lead_to_the_same_answers() {
    let words = english();
    let setting = setting(&words);
    let (mut replies, mut results, mut ended) = (0, 0, 0);
    for seed in 0..PEOPLE {
        let mut person = Wanderer::new(seed);
        let mut state = State::default();
        if let Ok(ending) = session(setting, &mut state, &mut person) {
            let notes = take(&mut person.notes);
            person.shown.push(seen(&notes, &Pending::Ended(ending)));
            ended += 1;
        }
        for (given, shown) in person.shown.iter().enumerate() {
            let step = replay(setting, &State::default(), &person.replies[..given]);
            assert_eq!(&seen(&step.notes, &step.pending), shown, "person {seed} after {given} replies");
        }
        let end = replay(setting, &State::default(), &person.replies);
        assert_eq!(end.state, state, "person {seed}");
        replies += person.replies.len();
        results += person.shown.iter().filter(|shown| shown.contains("card: Some")).count();
    }
    println!("{replies} replies of {PEOPLE} people, {results} times at a result, {ended} sessions ended");
    assert!(replies > 300 && results > 5 && ended > 3, "{replies} {results} {ended}");
}

#[test]
fn replies_in_one_language_lead_to_the_same_answers_in_another() {
    let words = english();
    let files = load::language("nl", None).unwrap();
    let knowledge = load::shipped("nl").unwrap();
    let dutch = Words::new("nl", &files.interface.unwrap().text).unwrap();
    let engine = which_messenger::engine::Engine::new(&knowledge);
    let in_dutch = Setting { engine: &engine, words: &dutch, languages: &["English"], ..setting(&words) };
    for seed in 0..PEOPLE {
        let mut person = Wanderer::new(seed);
        let _ = session(setting(&words), &mut State::default(), &mut person);
        let one = replay(setting(&words), &State::default(), &person.replies);
        let other = replay(in_dutch, &State::default(), &person.replies);
        assert_eq!(one.state, other.state, "person {seed}");
    }
}

#[test]
fn answers_taken_up_again_go_on_where_they_stopped() {
    let words = english();
    let setting = setting(&words);
    let begin = [Recorded::Rows(vec![0])];
    let first = replay(setting, &State::default(), &[begin[0].clone(), Recorded::Rows(vec![0])]);
    let again = replay(setting, &first.state, &begin);
    let ask = |step: &Step| {
        let Pending::Prompt(prompt) = &step.pending else { panic!("{:?}", step.pending) };
        prompt.ask.clone()
    };
    assert_eq!(ask(&first), ask(&again));
}

#[test]
fn a_reply_that_does_not_fit_is_told_by_its_number() {
    let words = english();
    let setting = setting(&words);
    let begin = Recorded::Rows(vec![0]);
    for wrong in
        [Recorded::Rows(vec![99]), Recorded::Rows(vec![1, 0]), Recorded::Confirmed(true), Recorded::Seen]
    {
        let step = replay(setting, &State::default(), &[begin.clone(), wrong.clone(), begin.clone()]);
        assert!(matches!(step.pending, Pending::Misfit(1)), "{wrong:?}: {:?}", step.pending);
    }
    // What comes after the end fits nothing either.
    let left = [Recorded::Quit, begin];
    let step = replay(setting, &State::default(), &left);
    assert!(matches!(step.pending, Pending::Misfit(1)), "{:?}", step.pending);
    let step = replay(setting, &State::default(), &left[..1]);
    assert!(matches!(step.pending, Pending::Ended(Ending::Left)), "{:?}", step.pending);
}
