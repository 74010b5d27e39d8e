//! zen-engine: the rules as one decision table that collects its hits, a column a question or an option of a question that takes
//! several. Every cell is a list of strings or a boolean, the forms for which the engine has an index.

use std::sync::Arc;
use std::time::Instant;

use serde_json::{Map, Value, json};
use zen_engine::DecisionEngine;
use zen_engine::model::DecisionContent;
use zen_expression::variable::Variable;

use crate::contest::{Contestant, hosted, milliseconds};
use crate::neutral::{Kind, Literal, Problem, Sheet};

fn cells(problem: &Problem, conjunction: &[Literal]) -> Map<String, Value> {
    let mut row = Map::new();
    for literal in conjunction {
        let (question, options, wanted) = literal.parts();
        let about = &problem.questions[question];
        if about.kind == Kind::Multi {
            assert!(!wanted || options.len() == 1, "a cell cannot say `or` over columns");
            row.extend(
                options.iter().map(|option| (format!("q{question}_{option}"), json!(wanted.to_string()))),
            );
            continue;
        }
        // "none" stands for not asked, so that the opposite of a list is a list too.
        let matching = (0..about.options).filter(|option| options.contains(option) == wanted);
        let mut words: Vec<String> = matching.map(|option| format!("\"o{option}\"")).collect();
        if !wanted {
            words.push("\"none\"".into());
        }
        if let Some(before) = row.get(&format!("q{question}")).and_then(Value::as_str) {
            words.retain(|word| before.split(',').any(|other| other == word));
        }
        // An empty cell would always pass.
        if words.is_empty() {
            words.push("\"never\"".into());
        }
        row.insert(format!("q{question}"), json!(words.join(",")));
    }
    row
}

fn table(problem: &Problem) -> Value {
    let column = |id: String| json!({"id": id, "name": "", "type": "expression", "field": id});
    let mut inputs = Vec::new();
    for (at, question) in problem.questions.iter().enumerate() {
        match question.kind {
            Kind::Single => inputs.push(column(format!("q{at}"))),
            Kind::Multi => {
                inputs.extend((0..question.options).map(|option| column(format!("q{at}_{option}"))))
            }
        }
    }
    let mut rows = Vec::new();
    for (rule, of) in problem.rules.iter().enumerate() {
        for conjunction in &of.when {
            let mut row = cells(problem, conjunction);
            row.insert("_id".into(), json!(format!("r{}", rows.len())));
            row.insert("rule".into(), json!(rule.to_string()));
            rows.push(Value::Object(row));
        }
    }
    let outputs = [json!({"id": "rule", "name": "rule", "type": "expression", "field": "rule"})];
    json!({"hitPolicy": "collect", "inputs": inputs, "rules": rows, "outputs": outputs,
        "executionMode": "single", "passThrough": false, "outputPath": "hits"})
}

fn graph(problem: &Problem) -> Value {
    let node = |id: &str, kind: &str, content: Value| json!({"id": id, "name": id, "type": kind, "position": {"x": 0, "y": 0}, "content": content});
    let edge = |from: &str, to: &str| json!({"id": format!("{from}-{to}"), "type": "edge", "sourceId": from, "targetId": to});
    let mut nodes = vec![node("rules", "decisionTableNode", table(problem))];
    for (id, kind) in [("in", "inputNode"), ("out", "outputNode")] {
        nodes.push(json!({"id": id, "name": id, "type": kind, "position": {"x": 0, "y": 0}}));
    }
    json!({"contentType": "application/vnd.gorules.decision", "nodes": nodes,
        "edges": [edge("in", "rules"), edge("rules", "out")]})
}

fn input(problem: &Problem, sheet: &Sheet) -> Variable {
    let mut input = Map::new();
    for (at, (question, chosen)) in problem.questions.iter().zip(sheet).enumerate() {
        match question.kind {
            Kind::Single => {
                let word = chosen.as_ref().map_or("none".into(), |chosen| format!("o{}", chosen[0]));
                input.insert(format!("q{at}"), json!(word));
            }
            Kind::Multi => {
                let has = |option: usize| chosen.as_ref().is_some_and(|chosen| chosen.contains(&option));
                input.extend(
                    (0..question.options).map(|option| (format!("q{at}_{option}"), json!(has(option)))),
                );
            }
        }
    }
    Value::Object(input).into()
}

pub(crate) fn contestant(problem: &Problem, sheets: &[Sheet]) -> (f64, Box<dyn Contestant>) {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let text = graph(problem).to_string();
    let start = Instant::now();
    let content: DecisionContent = serde_json::from_str(&text).expect("a decision");
    let mut decision = DecisionEngine::default().create_decision(Arc::new(content)).expect("a decision");
    decision.compile();
    let ready = milliseconds(start);
    let inputs: Vec<Variable> = sheets.iter().map(|sheet| input(problem, sheet)).collect();
    let fire = move |at: usize, fired: &mut [u64]| {
        let result = runtime.block_on(decision.evaluate(inputs[at].clone())).expect("a result").result;
        let hits = result.dot("hits").and_then(|hits| hits.as_array()).expect("hits");
        for hit in hits.borrow().iter() {
            let number = hit.dot("rule").and_then(|rule| rule.as_number()).expect("a rule");
            let rule = usize::try_from(i64::try_from(number).expect("a rule")).expect("a rule");
            fired[rule / 64] |= 1 << (rule % 64);
        }
    };
    (ready, hosted(problem, fire))
}
