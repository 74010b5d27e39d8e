//! `recommend --for-contacts`: the page to pass on, with only the reasons its owner gives.

use super::{Run, output};
use crate::answers::AnswerSheet;
use crate::engine::{Engine, Outcome, Pick};
use crate::error::{Error, status};
use crate::knowledge::{Handle, Knowledge, Rule};
use crate::load;
use crate::report;

/// Writes the page.
pub(super) fn page(run: &Run<'_>, answers: &AnswerSheet, given: &[String]) -> Result<u8, Error> {
    let Outcome::Pick(pick) = Engine::new(&run.knowledge).assess(answers).outcome else {
        output::eprint_note(
            "no messenger meets everything, so there is no page to pass on; without `--for-contacts` every way out is named",
        );
        return Ok(status::CONFLICT);
    };
    let possible = possible(&pick);
    let reasons =
        given.iter().map(|id| reason(&run.knowledge, &possible, id)).collect::<Result<Vec<_>, _>>()?;
    run.write_report(
        || report::for_contacts(&run.knowledge, &run.words, &pick, &reasons),
        || serde_json::Value::Null,
    )?;
    if given.is_empty() && !possible.is_empty() {
        let ids: Vec<&str> = possible.iter().map(|rule| run.knowledge.rules[*rule].id.as_str()).collect();
        output::eprint_note(&format!(
            "the page gives no reason; with `--reason` it can give: {}",
            ids.join(", ")
        ));
    }
    Ok(status::DONE)
}

/// The rules that speak for the pick, each once.
fn possible(pick: &Pick) -> Vec<Handle<Rule>> {
    let mut rules: Vec<Handle<Rule>> =
        pick.reasons.iter().flat_map(|reason| &reason.rules).copied().collect();
    rules.dedup();
    rules
}

/// The reason called `id`, if it is one: a page must not claim what does not speak for the pick.
fn reason(knowledge: &Knowledge, possible: &[Handle<Rule>], id: &str) -> Result<Handle<Rule>, Error> {
    possible.iter().copied().find(|rule| knowledge.rules[*rule].id == id).ok_or_else(|| {
        let known: Vec<&str> = possible.iter().map(|rule| knowledge.rules[*rule].id.as_str()).collect();
        Error::Usage(load::no_such("reason for this recommendation called", id, &known))
    })
}
