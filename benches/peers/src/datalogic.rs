//! datalogic-rs, which evaluates `JSONLogic`: each rule compiled once, run in order on a sheet that is in its own form already.

use std::time::Instant;

use bumpalo::Bump;
use datalogic_rs::{DataValue, Engine};
use serde_json::{Value, json};

use crate::contest::{Contestant, hosted, milliseconds};
use crate::neutral::{Condition, Kind, Literal, Problem, Sheet};

fn joined(how: &str, mut parts: Vec<Value>) -> Value {
    if parts.len() == 1 { parts.remove(0) } else { json!({ how: parts }) }
}

fn logic(problem: &Problem, condition: &Condition) -> Value {
    let literal = |literal: &Literal| {
        let (question, options, wanted) = literal.parts();
        let is = |option: &usize| match problem.questions[question].kind {
            Kind::Multi => json!({"var": format!("{question}.{option}")}),
            Kind::Single => json!({"===": [{"var": question.to_string()}, option]}),
        };
        let any = joined("or", options.iter().map(is).collect());
        if wanted { any } else { json!({"!": [any]}) }
    };
    let all = |conjunction: &Vec<Literal>| joined("and", conjunction.iter().map(literal).collect());
    joined("or", condition.iter().map(all).collect())
}

fn data(problem: &Problem, sheet: &Sheet) -> String {
    let answer = |(question, chosen): (&crate::neutral::Question, &Option<Vec<usize>>)| match question.kind {
        Kind::Multi => {
            let has = |option| chosen.as_ref().is_some_and(|chosen| chosen.contains(&option));
            (0..question.options).map(has).map(Value::Bool).collect()
        }
        Kind::Single => json!(chosen.as_ref().map(|chosen| chosen[0])),
    };
    problem.questions.iter().zip(sheet).map(answer).collect::<Value>().to_string()
}

pub(crate) fn contestant(problem: &Problem, sheets: &[Sheet]) -> (f64, Box<dyn Contestant>) {
    let start = Instant::now();
    let engine = Engine::new();
    let compiled = |rule: &crate::neutral::Rule| {
        engine.compile(logic(problem, &rule.when).to_string().as_str()).expect("logic")
    };
    let rules: Vec<_> = problem.rules.iter().map(compiled).collect();
    let ready = milliseconds(start);
    // Lives as long as the process, which ends with the contest.
    let held: &'static Bump = Box::leak(Box::new(Bump::new()));
    let inputs: Vec<&'static DataValue<'static>> = sheets
        .iter()
        .map(|sheet| {
            let value = DataValue::from_str(held.alloc_str(&data(problem, sheet)), held).expect("data");
            &*held.alloc(value)
        })
        .collect();
    let mut arena = Bump::new();
    let fire = move |at: usize, fired: &mut [u64]| {
        arena.reset();
        for (rule, logic) in rules.iter().enumerate() {
            let value = engine.evaluate(logic, inputs[at], &arena).expect("value");
            fired[rule / 64] |= u64::from(value.as_bool() == Some(true)) << (rule % 64);
        }
    };
    (ready, hosted(problem, fire))
}
