//! Conditions for reading: what is left of one when an option is chosen, and the words for it.

use crate::knowledge::{Condition, Handle, Kind, Knowledge, OptionIx, Question};
use crate::locale::Words;

/// Every question and option that a condition asks for: named, and not under a `not`.
pub(super) fn named(condition: &Condition) -> Vec<(Handle<Question>, OptionIx)> {
    polar(condition, true)
}

fn polar(condition: &Condition, is_asked_for: bool) -> Vec<(Handle<Question>, OptionIx)> {
    match condition {
        Condition::Always => Vec::new(),
        Condition::Is(question, option) => is_asked_for.then_some((*question, *option)).into_iter().collect(),
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().flat_map(|part| polar(part, is_asked_for)).collect()
        }
        Condition::Not(part) => polar(part, !is_asked_for),
    }
}

/// What is left of a condition once `option` is chosen: `Always` if nothing, an empty `Any` if it cannot hold any more.
pub(super) fn given(
    knowledge: &Knowledge,
    condition: &Condition,
    question: Handle<Question>,
    option: OptionIx,
) -> Condition {
    let inner = |part: &Condition| given(knowledge, part, question, option);
    match condition {
        Condition::Is(other, named) if *other == question && *named == option => Condition::Always,
        Condition::Is(other, _) if *other == question && knowledge.questions[question].kind == Kind::One => {
            NEVER
        }
        Condition::Always | Condition::Is(..) => condition.clone(),
        Condition::All(parts) => {
            let parts: Vec<_> = parts.iter().map(inner).filter(|part| *part != Condition::Always).collect();
            if parts.contains(&NEVER) { NEVER } else { one_or(parts, Condition::All) }
        }
        Condition::Any(parts) => {
            let parts: Vec<_> = parts.iter().map(inner).filter(|part| *part != NEVER).collect();
            if parts.contains(&Condition::Always) { Condition::Always } else { one_or(parts, Condition::Any) }
        }
        Condition::Not(part) => {
            let rest = inner(part);
            if rest == Condition::Always {
                NEVER
            } else if rest == NEVER {
                Condition::Always
            } else {
                Condition::Not(Box::new(rest))
            }
        }
    }
}

const NEVER: Condition = Condition::Any(Vec::new());

/// A list of one is its only part; an empty `All` holds.
fn one_or(mut parts: Vec<Condition>, list: fn(Vec<Condition>) -> Condition) -> Condition {
    match (parts.len(), list(Vec::new())) {
        (0, Condition::All(_)) => Condition::Always,
        (1, _) => parts.swap_remove(0),
        _ => list(parts),
    }
}

/// A condition in words, for example "Main worry: not “None of these”".
pub(super) fn in_words(knowledge: &Knowledge, words: &Words, condition: &Condition) -> String {
    say(knowledge, words, condition, false)
}

/// Says a condition; a list inside another is put in brackets.
fn say(knowledge: &Knowledge, words: &Words, condition: &Condition, is_inside: bool) -> String {
    let between = |id| format!(" {} ", words.say(id));
    let list = |parts: &[Condition], join: &str, empty: &str| {
        if let Some((question, options)) = same_question(parts) {
            return of_question(knowledge, question, &options, ["", join]);
        }
        let said: Vec<String> =
            parts.iter().map(|part| say(knowledge, words, part, parts.len() > 1)).collect();
        match said.as_slice() {
            [] => words.say(empty),
            [one] => one.clone(),
            _ if is_inside => format!("({})", said.join(join)),
            _ => said.join(join),
        }
    };
    match condition {
        Condition::Always => words.say("graph-always"),
        Condition::Is(question, option) => of_question(knowledge, *question, &[*option], ["", ""]),
        Condition::All(parts) => list(parts, &between("graph-and"), "graph-always"),
        Condition::Any(parts) => list(parts, &between("graph-or"), "graph-never"),
        Condition::Not(part) => {
            if let Condition::Is(question, option) = part.as_ref() {
                return of_question(
                    knowledge,
                    *question,
                    &[*option],
                    [&format!("{} ", words.say("graph-not")), ""],
                );
            }
            if let Condition::Any(parts) = part.as_ref()
                && let Some((question, options)) = same_question(parts)
            {
                return of_question(
                    knowledge,
                    question,
                    &options,
                    [&format!("{} ", words.say("graph-neither")), &between("graph-nor")],
                );
            }
            format!("{} ({})", words.say("graph-not"), say(knowledge, words, part, false))
        }
    }
}

/// The options of two or more parts that all are about one question.
fn same_question(parts: &[Condition]) -> Option<(Handle<Question>, Vec<OptionIx>)> {
    let atom = |part: &Condition| match part {
        Condition::Is(question, option) => Some((*question, *option)),
        Condition::Always | Condition::All(_) | Condition::Any(_) | Condition::Not(_) => None,
    };
    let atoms: Vec<_> = parts.iter().map(atom).collect::<Option<_>>()?;
    let (first, _) = *atoms.first()?;
    let is_one = atoms.len() > 1 && atoms.iter().all(|(question, _)| *question == first);
    is_one.then(|| (first, atoms.into_iter().map(|(_, option)| option).collect()))
}

/// "Your devices: “An iPhone” or “A Mac”".
fn of_question(
    knowledge: &Knowledge,
    question: Handle<Question>,
    options: &[OptionIx],
    [before, between]: [&str; 2],
) -> String {
    let row = &knowledge.questions[question];
    let label = |option: &OptionIx| {
        row.options
            .get(usize::from(option.0))
            .map_or_else(String::new, |option| format!("“{}”", option.label))
    };
    let labels: Vec<String> = options.iter().map(label).collect();
    format!("{}: {before}{}", row.topic, labels.join(between))
}
