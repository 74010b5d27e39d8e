//! Problems in a neutral JSON, turned into knowledge files. A condition there is a list of conjunctions of literals
//! `{"q": question, "in": [options]}` or `{"q": question, "not_in": [options]}`; `[[]]` always holds.

use std::fmt::Write as _;

use serde_json::Value;

fn number(value: &Value) -> usize {
    usize::try_from(value.as_u64().unwrap()).unwrap()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().unwrap()
}

fn literal(literal: &Value) -> String {
    let question = number(&literal["q"]);
    let any = |options: &Value| {
        let is = |option: &Value| format!("is(q{question}, o{})", number(option));
        format!("any([{}])", list(options).iter().map(is).collect::<Vec<_>>().join(", "))
    };
    if literal["in"].is_array() { any(&literal["in"]) } else { format!("not({})", any(&literal["not_in"])) }
}

fn condition(condition: &Value) -> String {
    let all = |conjunction: &Value| {
        let literals: Vec<String> = list(conjunction).iter().map(literal).collect();
        if literals.is_empty() { "always".to_owned() } else { format!("all([{}])", literals.join(", ")) }
    };
    format!("any([{}])", list(condition).iter().map(all).collect::<Vec<_>>().join(", "))
}

/// `questions.ron` of a problem.
pub(crate) fn questions(problem: &Value) -> String {
    let mut text = "(format: 1, devices: q0, worries: q0, questions: [\n".to_owned();
    for (at, question) in list(&problem["questions"]).iter().enumerate() {
        let choose = if question["kind"] == "multi" { "any(min: 1)" } else { "one" };
        let options: Vec<String> = (0..number(&question["options"]))
            .map(|option| format!("(id: o{option}, label: \"o{option}\")"))
            .collect();
        let (ask_if, options) = (condition(&question["when"]), options.join(", "));
        writeln!(
            text,
            "(id: q{at}, topic: \"t\", ask: \"a\", why: \"w\", choose: {choose}, about: choice, ask_if: {ask_if}, options: [{options}]),"
        )
        .unwrap();
    }
    text.push_str("], rules: [\n");
    for (at, rule) in list(&problem["rules"]).iter().enumerate() {
        let attribute = number(&rule["attr"]);
        let post = if rule["kind"] == "require" {
            format!("require: {{a{attribute}: yes}}, guards: comfort")
        } else {
            format!("prefer: a{attribute}")
        };
        let when = condition(&rule["when"]);
        writeln!(text, "(id: r{at}, when: {when}, {post}, because: \"b\"),").unwrap();
    }
    text + "], ranking: [preferences, place])\n"
}

/// `messengers.ron` of a problem: an attribute of two levels for each of the problem's, and the order of the candidates.
pub(crate) fn messengers(problem: &Value) -> String {
    let (attributes, candidates) = (list(&problem["attributes"]).len(), list(&problem["candidates"]));
    let mut text =
        "(format: 1, sources: {s: (title: \"s\", date: \"2026\")}, channels: [], attributes: [\n".to_owned();
    let mut scale = |id: &str, levels: String| {
        writeln!(
            text,
            "(id: {id}, label: \"l\", explain: \"e\", levels: [{levels}], recheck_after: months(12)),"
        )
        .unwrap();
    };
    for attribute in 0..attributes {
        scale(&format!("a{attribute}"), "(id: no, label: \"no\"), (id: yes, label: \"yes\")".into());
    }
    let places = (0..candidates.len()).map(|place| format!("(id: p{place}, label: \"p\")"));
    scale("place", places.collect::<Vec<_>>().join(", "));
    text.push_str("], messengers: [\n");
    for (at, candidate) in candidates.iter().enumerate() {
        let mut has = vec![false; attributes];
        for attribute in list(&candidate["attrs"]) {
            has[number(attribute)] = true;
        }
        write!(text, "(id: m{at}, name: \"m\", summary: \"s\", facts: {{").unwrap();
        for (attribute, has) in has.iter().enumerate() {
            write!(text, "a{attribute}: (level: {}, from: [s]), ", if *has { "yes" } else { "no" }).unwrap();
        }
        let place = candidates.len() - 1 - at;
        writeln!(
            text,
            "place: (level: p{place}, from: [s])}}, links: (home: \"https://a.b\", privacy: \"https://a.b\", \
             documentation: \"https://a.b\", source: \"https://a.b\"), apps: [(id: x, name: \"x\", downloads: {{}})]),"
        )
        .unwrap();
    }
    text + "])\n"
}
