//! What `check` found, for maintainers: as text and as JSON. English, like every diagnostic.

use std::borrow::Cow;

use serde_json::{Value, json};

use crate::engine::sample_share;
use crate::knowledge::{Attribute, Date, Handle, Knowledge, Messenger};
use crate::proof::{Failure, ObligationSummary, Proof, WitnessSheet};

/// The version of the JSON shape.
const FORMAT: u32 = 1;
/// How many of the oldest facts are named.
const OLDEST: usize = 3;

/// A proof with what surrounds it.
#[derive(Debug)]
pub struct Checked<'c> {
    /// What was checked.
    pub knowledge: &'c Knowledge,
    /// What came of it.
    pub proof: &'c Proof,
    /// The folder that was checked, as it was typed.
    pub folder: Option<&'c str>,
    /// The day, for the age of facts.
    pub today: Date,
    /// How long it took, in seconds.
    pub seconds: f64,
}

/// A fact with its date.
struct Dated {
    date: Date,
    messenger: Handle<Messenger>,
    attribute: Handle<Attribute>,
    is_due: bool,
}

impl Checked<'_> {
    /// Every fact, the oldest first.
    fn facts(&self) -> Vec<Dated> {
        let knowledge = self.knowledge;
        let mut facts: Vec<Dated> = Vec::new();
        for messenger in knowledge.messengers.handles() {
            for attribute in knowledge.attributes.handles() {
                let date = knowledge.date(knowledge.fact(messenger, attribute));
                let is_due = knowledge.is_due(messenger, attribute, self.today);
                facts.push(Dated { date, messenger, attribute, is_due });
            }
        }
        facts.sort_by_key(|fact| (fact.date, fact.messenger, fact.attribute));
        facts
    }

    fn counts(&self) -> [(&'static str, usize); 7] {
        let knowledge = self.knowledge;
        let facts = knowledge.messengers.len() * knowledge.attributes.len();
        let options = knowledge.questions.iter().map(|(_, question)| question.options.len()).sum();
        [
            ("questions", knowledge.questions.len()),
            ("options", options),
            ("rules", knowledge.rules.len()),
            ("attributes", knowledge.attributes.len()),
            ("messengers", knowledge.messengers.len()),
            ("facts", facts),
            ("sources", knowledge.sources.len()),
        ]
    }

    /// The command that shows a witness.
    fn command(&self, witness: &WitnessSheet) -> String {
        let mut command = "which-messenger recommend".to_owned();
        if let Some(folder) = self.folder {
            // A folder that begins with a dash would be taken for an option.
            let sign = if folder.starts_with('-') { '=' } else { ' ' };
            command.push_str(&format!(" --knowledge{sign}{}", quoted(folder)));
        }
        for pair in &witness.set {
            command.push_str(&format!(" --set {pair}"));
        }
        command
    }
}

/// A path as a shell takes it for one word.
fn quoted(path: &str) -> Cow<'_, str> {
    shlex::try_quote(path).unwrap_or(Cow::Borrowed(path))
}

/// For reading.
pub fn text(checked: &Checked<'_>) -> String {
    let (knowledge, proof) = (checked.knowledge, checked.proof);
    let causes = proof.failures.iter().filter(|failure| failure.follows_from.is_none());
    let failures: String = causes.map(|failure| failed(checked, failure)).collect();
    let counts: Vec<String> =
        checked.counts().iter().map(|(name, count)| format!("{count} {name}")).collect();
    let undecided = proof.failures.iter().filter(|failure| failure.is_undecided).count();
    let verdict = match (proof.failures.len() - undecided, undecided) {
        (0, 0) => "everything is proved".to_owned(),
        (0, undecided) => format!("{undecided} undecided"),
        (1, 0) => "1 failure".to_owned(),
        (failures, 0) => format!("{failures} failures"),
        (1, undecided) => format!("1 failure, {undecided} undecided"),
        (failures, undecided) => format!("{failures} failures, {undecided} undecided"),
    };
    let (obligations, picks, facts) = (obligations(proof), picks(checked), oldest(checked));
    format!(
        "{failures}knowledge {}: {}\n\n{obligations}\n{picks}\n{facts}\n{verdict}, in {:.2} s\n",
        knowledge.hash,
        counts.join(", "),
        checked.seconds
    )
}

fn obligations(proof: &Proof) -> String {
    let mut text = String::new();
    for settled in &proof.settled {
        let of = |failure: &&Failure| failure.obligation == settled.obligation;
        let (undecided, wrong): (Vec<&Failure>, Vec<&Failure>) =
            proof.failures.iter().filter(of).partition(|failure| failure.is_undecided);
        let verdict = match (wrong.len(), undecided.len()) {
            (0, 0) => "proved".to_owned(),
            (0, undecided) => format!("{undecided} undecided"),
            (wrong, 0) => format!("{wrong} failed"),
            (wrong, undecided) => format!("{wrong} failed, {undecided} undecided"),
        };
        let (name, demand) = (settled.obligation.name(), settled.obligation.demand());
        text.push_str(&format!("  {name:<11}{:>6}  {verdict}: {demand}\n", settled.pieces));
    }
    text
}

fn picks(checked: &Checked<'_>) -> String {
    let sample = &checked.proof.sample;
    if sample.sheets == 0 {
        return "picks: no sheets were drawn at random in the time given\n".to_owned();
    }
    let mut text = format!("picks on {} sheets drawn at random:\n", sample.sheets);
    let mut line = |name: &str, count| {
        let (share, error) = sample_share(count, sample.sheets);
        text.push_str(&format!("  {name:<15}{share:>5.1} % ± {error:.1}\n"));
    };
    for (messenger, count) in &sample.picks {
        line(&checked.knowledge.messengers[*messenger].id, *count);
    }
    line("nobody", sample.conflicts);
    text
}

fn oldest(checked: &Checked<'_>) -> String {
    let (knowledge, facts) = (checked.knowledge, checked.facts());
    let mut text = "oldest facts:\n".to_owned();
    for fact in facts.iter().take(OLDEST) {
        let (messenger, attribute) =
            (&knowledge.messengers[fact.messenger].id, &knowledge.attributes[fact.attribute].id);
        text.push_str(&format!("  {:<10} {messenger}: {attribute}\n", fact.date.to_string()));
    }
    let due = facts.iter().filter(|fact| fact.is_due).count();
    text + &format!("  due to be looked at again: {due} of {}\n", facts.len())
}

fn failed(checked: &Checked<'_>, failure: &Failure) -> String {
    let kind = if failure.is_undecided { "undecided" } else { "failure" };
    let mut text = format!("{kind}: {} {}\n", failure.subject, failure.says);
    if !failure.because.is_empty() {
        text.push_str("  these cannot be together:\n");
    }
    for line in &failure.because {
        text.push_str(&format!("    {line}\n"));
    }
    if let Some(witness) = &failure.witness {
        let leads_to = witness.leads_to.as_deref().unwrap_or("a conflict");
        text.push_str(&format!("  {}; it leads to {leads_to}:\n", witness.shows));
        text.push_str(&format!("    {}\n", checked.command(witness)));
    }
    let follows = |other: &&Failure| other.follows_from.as_ref() == Some(&failure.subject);
    let following: Vec<&Failure> = checked.proof.failures.iter().filter(follows).collect();
    if !following.is_empty() {
        text.push_str(&format!("  with it {} more, which never show:\n", following.len()));
    }
    for other in following {
        text.push_str(&format!("    {}\n", other.subject));
    }
    text + "\n"
}

/// For programs; `docs/json.md` has the shape.
pub fn json(checked: &Checked<'_>) -> Value {
    let (knowledge, proof, facts) = (checked.knowledge, checked.proof, checked.facts());
    let counts: serde_json::Map<String, Value> =
        checked.counts().iter().map(|(name, count)| ((*name).to_owned(), json!(count))).collect();
    let failures: Vec<Value> = proof.failures.iter().map(|failure| failed_json(checked, failure)).collect();
    let oldest = facts.iter().take(OLDEST).map(|fact| {
        let (messenger, attribute) =
            (&knowledge.messengers[fact.messenger].id, &knowledge.attributes[fact.attribute].id);
        json!({"date": fact.date.to_string(), "messenger": messenger, "attribute": attribute})
    });
    json!({
        "format": FORMAT,
        "knowledge": knowledge.hash,
        "proved": proof.failures.is_empty(),
        "counts": counts,
        "obligations": obligations_json(proof),
        "failures": failures,
        "sample": {"sheets": proof.sample.sheets, "picks": picks_json(checked)},
        "oldest_facts": oldest.collect::<Vec<_>>(),
        "facts_due": facts.iter().filter(|fact| fact.is_due).count(),
        "seconds": checked.seconds,
    })
}

fn obligations_json(proof: &Proof) -> Vec<Value> {
    let of = |settled: &ObligationSummary| {
        json!({
            "name": settled.obligation.name(),
            "demand": settled.obligation.demand(),
            "pieces": settled.pieces,
            "by_sample": settled.by_sample,
            "proved": proof.failures.iter().all(|failure| failure.obligation != settled.obligation),
        })
    };
    proof.settled.iter().map(of).collect()
}

fn failed_json(checked: &Checked<'_>, failure: &Failure) -> Value {
    let witness = failure.witness.as_ref().map(|witness| {
        json!({
            "shows": witness.shows,
            "set": witness.set,
            "leads_to": witness.leads_to,
            "command": checked.command(witness),
        })
    });
    json!({
        "obligation": failure.obligation.name(),
        "undecided": failure.is_undecided,
        "subject": failure.subject,
        "says": failure.says,
        "because": failure.because,
        "follows_from": failure.follows_from,
        "witness": witness,
    })
}

fn picks_json(checked: &Checked<'_>) -> Vec<Value> {
    let sample = &checked.proof.sample;
    let named = sample
        .picks
        .iter()
        .map(|(messenger, count)| (Some(checked.knowledge.messengers[*messenger].id.as_str()), *count));
    let lines = named.chain([(None, sample.conflicts)]).map(|(messenger, count)| {
        let (percent, error) = sample_share(count, sample.sheets);
        json!({"messenger": messenger, "sheets": count, "percent": percent, "error": error})
    });
    lines.collect()
}
