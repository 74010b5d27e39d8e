//! How many questions, and how many keys, it takes people to reach the result card.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use which_messenger::answers::{Answer, AnswerSheet};
use which_messenger::engine::Engine;
use which_messenger::knowledge::{Date, Handle, Knowledge, Question};
use which_messenger::load;
use which_messenger::locale::Words;
use which_messenger::wizard::{
    Asker, Choice, Host, Keep, Prompt, Reply, Setting, State, Stop, View, session,
};

use crate::support::knowledge::shipped;
use crate::{panel, personas};

/// Most questions that half of all people are asked.
const GOAL: usize = 8;

/// Somebody with answers, who counts what reaching the card takes.
struct Person<'p> {
    knowledge: &'p Knowledge,
    answers: AnswerSheet,
    questions: usize,
    keys: usize,
}

impl Person<'_> {
    /// The rows that stand for an answer. What the person has no answer to is answered with the first row, or with nothing.
    fn rows(&self, question: Handle<Question>, prompt: &Prompt) -> Vec<usize> {
        let row = self.knowledge.questions.iter().find(|(handle, _)| *handle == question).unwrap().1;
        let at = |label: &str| prompt.rows.iter().position(|row| row.label == label);
        let rows: Vec<usize> = match self.answers.get(question) {
            Some(Answer::Chosen(chosen)) => {
                let options = row.options().filter(|(ix, _)| chosen.has(*ix));
                options.filter_map(|(_, option)| at(&option.label)).collect()
            }
            Some(Answer::DontKnow) => vec![prompt.rows.len() - 2],
            Some(Answer::RatherNotSay) => vec![prompt.rows.len() - 1],
            None => Vec::new(),
        };
        match &prompt.choice {
            Choice::One { .. } | Choice::Any { min: 1, .. } if rows.is_empty() => vec![0],
            Choice::One { .. } | Choice::Any { .. } => rows,
        }
    }
}

impl Asker for Person<'_> {
    fn tell(&mut self, _: &str) -> Result<(), Stop> {
        Ok(())
    }

    fn choose(&mut self, prompt: &Prompt) -> Result<Reply, Stop> {
        if prompt.card.is_some() {
            return Err(Stop::InputEnded);
        }
        self.keys += 1;
        if prompt.topic.is_empty() {
            // The welcome is entered; a conflict is gone on from all the same, by its last row.
            let is_conflict = matches!(prompt.choice, Choice::One { at: Some(at) } if at > 0);
            return Ok(Reply::Rows(vec![if is_conflict { prompt.rows.len() - 1 } else { 0 }]));
        }
        self.questions += 1;
        let question = self.knowledge.questions.iter().nth(prompt.key).unwrap().0;
        let rows = self.rows(question, prompt);
        let digits = |row: &usize| (row + 1).to_string().len();
        let typed: usize = rows.iter().map(digits).sum();
        // A single answer is its number; ticks are their numbers and Enter.
        self.keys += if matches!(prompt.choice, Choice::One { .. }) { typed - 1 } else { typed };
        Ok(Reply::Rows(rows))
    }

    fn confirm(&mut self, _: &str) -> Result<bool, Stop> {
        Ok(false)
    }

    fn enter(&mut self, _: &str, _: &str) -> Result<Option<String>, Stop> {
        Ok(None)
    }

    fn view(&mut self, _: &View) -> Result<(), Stop> {
        Ok(())
    }

    fn show_code(&mut self, _: &str) -> Result<(), Stop> {
        Ok(())
    }
}

impl Host for Person<'_> {
    fn keep(&mut self, _: Keep, _: &State) -> Result<(), Stop> {
        Ok(())
    }

    fn changed(&mut self, _: &State) -> Result<(), Stop> {
        Ok(())
    }
}

#[test]
fn half_of_all_people_reach_the_card_in_eight_questions_and_nobody_is_asked_more_than_the_core() {
    let knowledge = shipped();
    let engine = Engine::new(knowledge);
    let words = Words::new("en", &load::english().text).unwrap();
    let setting =
        Setting { engine: &engine, words: &words, languages: &[], today: Date::default(), stays: true };
    let core = knowledge.questions.iter().filter(|(_, question)| question.is_core).count();
    let mut counts: Vec<(usize, usize)> = Vec::new();
    for answers in panel::sheets(knowledge).into_iter().chain(personas::sheets()) {
        let mut person = Person { knowledge, answers, questions: 0, keys: 0 };
        let ended = session(setting, &mut State::default(), &mut person);
        assert!(matches!(ended, Err(Stop::InputEnded)), "the card never came");
        assert!(person.questions <= core, "{} questions", person.questions);
        counts.push((person.questions, person.keys));
    }
    let sorted = |mut numbers: Vec<usize>| {
        numbers.sort_unstable();
        let median = numbers.get(numbers.len() / 2).copied().unwrap();
        (*numbers.first().unwrap(), median, *numbers.last().unwrap())
    };
    let questions = sorted(counts.iter().map(|(questions, _)| *questions).collect());
    let keys = sorted(counts.iter().map(|(_, keys)| *keys).collect());
    println!("{} people; shortest, median, longest: questions {questions:?}, keys {keys:?}", counts.len());
    assert!(questions.1 <= GOAL, "half of all people are asked {} questions", questions.1);
}
