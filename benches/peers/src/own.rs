//! This project's engine: the problem becomes knowledge files, and everything from there on is the program's.

use std::time::Instant;

use which_messenger::answers::{Answer, AnswerSheet};
use which_messenger::engine::{Engine, SelectionBits, Evaluator};
use which_messenger::knowledge::{Handle, Knowledge, Messenger, OptionIx, OptionSet};
use which_messenger::load::{self, SourceFile};

use crate::contest::{Contestant, milliseconds};
use crate::direct::Outcome;
use crate::neutral::{Problem, Sheet, messengers, questions};

struct Own {
    knowledge: &'static Knowledge,
    evaluator: Evaluator<'static, 'static>,
    inputs: Vec<SelectionBits>,
}

impl Contestant for Own {
    fn pick(&mut self, at: usize) -> Option<usize> {
        self.evaluator.evaluate(&self.inputs[at]).map(Handle::position)
    }

    fn outcome(&mut self, at: usize) -> Outcome {
        let winner = self.pick(at);
        let mut left: Vec<Handle<Messenger>> = self.knowledge.messengers.handles().collect();
        let mut gone = Vec::new();
        for rule in self.evaluator.posted() {
            let before = left.len();
            for (attribute, floor) in self.knowledge.rules[rule].require.iter().flat_map(|row| &row.floors) {
                left.retain(|messenger| self.knowledge.fact(*messenger, *attribute).reaches(*floor));
            }
            if left.len() < before {
                gone.push((rule.position(), before - left.len()));
            }
        }
        assert_eq!(left, self.evaluator.survivors().collect::<Vec<_>>());
        let fired = self.evaluator.posted().map(Handle::position).collect();
        Outcome { winner, left: left.len(), fired, gone }
    }
}

fn sheet(knowledge: &Knowledge, sheet: &Sheet) -> AnswerSheet {
    let mut answers = AnswerSheet::default();
    for (question, chosen) in knowledge.questions.handles().zip(sheet) {
        if let Some(chosen) = chosen {
            let options: OptionSet = chosen.iter().map(|option| OptionIx(*option as u8)).collect();
            answers.record(question, Answer::Chosen(options));
        }
    }
    answers
}

/// Both live as long as the process, which ends with the contest.
pub(crate) fn contestant(problem: &Problem, sheets: &[Sheet]) -> (f64, Box<dyn Contestant>) {
    let files = [
        SourceFile::new("questions.ron", questions(problem)),
        SourceFile::new("messengers.ron", messengers(problem)),
    ];
    let knowledge: &Knowledge = Box::leak(Box::new(load::knowledge(&files).expect("knowledge files")));
    drop(files);
    let start = Instant::now();
    let compiled = Engine::new(knowledge);
    let ready = milliseconds(start);
    let engine: &Engine<'_> = Box::leak(Box::new(compiled));
    let inputs = sheets.iter().map(|row| engine.bits(&sheet(knowledge, row))).collect();
    (ready, Box::new(Own { knowledge, evaluator: engine.evaluator(), inputs }))
}
