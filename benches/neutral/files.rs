//! A problem as knowledge files.

use std::fmt::Write as _;

use super::{Condition, Effect, Kind, Literal, Problem};

fn literal(literal: &Literal) -> String {
    let (question, options, wanted) = literal.parts();
    let options: Vec<String> = options.iter().map(|option| format!("is(q{question}, o{option})")).collect();
    let any = format!("any([{}])", options.join(", "));
    if wanted { any } else { format!("not({any})") }
}

fn condition(condition: &Condition) -> String {
    let all = |conjunction: &Vec<Literal>| {
        let literals: Vec<String> = conjunction.iter().map(literal).collect();
        if literals.is_empty() { "always".to_owned() } else { format!("all([{}])", literals.join(", ")) }
    };
    format!("any([{}])", condition.iter().map(all).collect::<Vec<_>>().join(", "))
}

/// `questions.ron` of a problem.
pub(crate) fn questions(problem: &Problem) -> String {
    let mut text = "(format: 1, devices: q0, worries: q0, questions: [\n".to_owned();
    for (at, question) in problem.questions.iter().enumerate() {
        let choose = if question.kind == Kind::Multi { "any(min: 1)" } else { "one" };
        let options: Vec<String> =
            (0..question.options).map(|option| format!("(id: o{option}, label: \"o{option}\")")).collect();
        let (ask_if, options) = (condition(&question.when), options.join(", "));
        let _ = writeln!(
            text,
            "(id: q{at}, topic: \"t\", ask: \"a\", why: \"w\", choose: {choose}, about: choice, ask_if: {ask_if}, options: [{options}]),"
        );
    }
    text.push_str("], rules: [\n");
    for (at, rule) in problem.rules.iter().enumerate() {
        let attribute = rule.attr;
        let post = match rule.kind {
            Effect::Require => format!("require: {{a{attribute}: yes}}, guards: comfort"),
            Effect::Prefer => format!("prefer: a{attribute}"),
        };
        let when = condition(&rule.when);
        let _ = writeln!(text, "(id: r{at}, when: {when}, {post}, because: \"b\"),");
    }
    text + "], ranking: [preferences, place])\n"
}

/// `messengers.ron` of a problem: an attribute of two levels for each of the problem's, and the order of the candidates.
pub(crate) fn messengers(problem: &Problem) -> String {
    let (attributes, candidates) = (problem.attributes.len(), &problem.candidates);
    let mut text =
        "(format: 1, sources: {s: (title: \"s\", date: \"2026\")}, channels: [], attributes: [\n".to_owned();
    let mut scale = |id: &str, levels: String| {
        let _ = writeln!(
            text,
            "(id: {id}, label: \"l\", explain: \"e\", levels: [{levels}], recheck_after: months(12)),"
        );
    };
    for attribute in 0..attributes {
        scale(&format!("a{attribute}"), "(id: no, label: \"no\"), (id: yes, label: \"yes\")".into());
    }
    let places = (0..candidates.len()).map(|place| format!("(id: p{place}, label: \"p\")"));
    scale("place", places.collect::<Vec<_>>().join(", "));
    text.push_str("], messengers: [\n");
    for (at, candidate) in candidates.iter().enumerate() {
        let _ = write!(text, "(id: m{at}, name: \"m\", summary: \"s\", facts: {{");
        for attribute in 0..attributes {
            let level = if candidate.attrs.contains(&attribute) { "yes" } else { "no" };
            let _ = write!(text, "a{attribute}: (level: {level}, from: [s]), ");
        }
        let place = candidates.len() - 1 - at;
        let _ = writeln!(
            text,
            "place: (level: p{place}, from: [s])}}, links: (home: \"https://a.b\", privacy: \"https://a.b\", \
             documentation: \"https://a.b\", source: \"https://a.b\"), apps: [(id: x, name: \"x\", downloads: {{}})]),"
        );
    }
    text + "])\n"
}
