//! What `check` writes: what was proved of the knowledge, and how old its facts are.

use std::borrow::Cow;

use serde::Serialize;

use super::FORMAT;
use super::fact::ById;
use crate::engine::sample_share;
use crate::knowledge::{Attribute, Date, Handle, Knowledge, Messenger};
use crate::proof::{Failure, Obligation, ObligationSummary, Proof, WitnessSheet};

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
#[derive(Debug)]
pub struct Dated {
    /// When it was so.
    pub date: Date,
    /// Whose fact it is.
    pub messenger: Handle<Messenger>,
    /// On what.
    pub attribute: Handle<Attribute>,
    /// Whether it is due for another look.
    pub is_due: bool,
}

impl Checked<'_> {
    /// Every fact, the oldest first.
    pub fn facts(&self) -> Vec<Dated> {
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

    /// How much there is of everything.
    pub fn counts(&self) -> [(&'static str, usize); 7] {
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
    pub fn command(&self, witness: &WitnessSheet) -> String {
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

/// What was proved of the knowledge.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CheckReport<'c> {
    /// The version of this shape.
    #[cfg_attr(feature = "schema", schemars(extend("const" = 1)))]
    pub format: u32,
    /// The fingerprint of the data files: 16 hexadecimal digits.
    pub knowledge: &'c str,
    /// Whether everything is proved.
    pub proved: bool,
    /// How much there is of everything.
    pub counts: ById<'static, usize>,
    /// Every obligation, with how many pieces of the knowledge were looked at.
    pub obligations: Vec<ObligationView>,
    /// What is not met, or not known to be.
    pub failures: Vec<FailureView<'c>>,
    /// Whom invented people are recommended; no sheets if the estimates of how people answer do not fit this knowledge.
    pub sample: SampleView<'c>,
    /// Some of the oldest facts, the oldest first.
    pub oldest_facts: Vec<OldFact<'c>>,
    /// How many facts are due for another look.
    pub facts_due: usize,
    /// How long it took.
    pub seconds: f64,
}

/// One obligation.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ObligationView {
    /// What it is called.
    pub name: &'static str,
    /// What it asks for.
    pub demand: &'static str,
    /// How many pieces of the knowledge were looked at.
    pub pieces: usize,
    /// How many of them sheets drawn at random settled already.
    pub by_sample: usize,
    /// Whether it is proved.
    pub proved: bool,
}

/// What is not met, or not known to be.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FailureView<'c> {
    /// What is not met.
    pub obligation: &'static str,
    /// Whether time ran out; else it is proved wrong.
    pub undecided: bool,
    /// The piece of the knowledge, by kind and id.
    pub subject: &'c str,
    /// What is wrong with it.
    pub says: &'c str,
    /// The fewest conditions that exclude each other.
    pub because: &'c [String],
    /// The subject of another failure, if this one is only its consequence; else `null`.
    pub follows_from: Option<&'c str>,
    /// A sheet that shows it; `null` if there is none.
    pub witness: Option<WitnessView<'c>>,
}

/// A sheet that a person can replay.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WitnessView<'c> {
    /// What it shows.
    pub shows: &'c str,
    /// `QUESTION=OPTION[,OPTION]` for each answer.
    pub set: &'c [String],
    /// The messenger it leads to; `null` for a conflict.
    pub messenger: Option<&'c str>,
    /// The command that shows it.
    pub command: String,
}

/// Whom invented people are recommended; no sheets if the estimates of how people answer do not fit this knowledge.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SampleView<'c> {
    /// How many.
    pub sheets: usize,
    /// Where they led, by messenger.
    pub picks: Vec<SharePick<'c>>,
}

/// How often a messenger was picked.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SharePick<'c> {
    /// Who; `null` for a conflict.
    pub messenger: Option<&'c str>,
    /// How many sheets.
    pub sheets: usize,
    /// How many of a hundred.
    pub percent: f64,
    /// Half of the interval of this at 95 % confidence.
    pub error: f64,
}

/// One of the oldest facts.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OldFact<'c> {
    /// When it was so.
    pub date: String,
    /// Whose it is.
    pub messenger: &'c str,
    /// On what.
    pub attribute: &'c str,
}

/// What was proved, as an object.
pub fn check<'c>(checked: &'c Checked<'c>) -> CheckReport<'c> {
    let (knowledge, proof, facts) = (checked.knowledge, checked.proof, checked.facts());
    let oldest = facts.iter().take(OLDEST).map(|fact| OldFact {
        date: fact.date.to_string(),
        messenger: &knowledge.messengers[fact.messenger].id,
        attribute: &knowledge.attributes[fact.attribute].id,
    });
    CheckReport {
        format: FORMAT,
        knowledge: &knowledge.hash,
        proved: proof.failures.is_empty(),
        counts: ById(checked.counts().to_vec()),
        obligations: proof.settled.iter().map(|settled| obligation(proof, settled)).collect(),
        failures: proof.failures.iter().map(|row| failure(checked, row)).collect(),
        sample: SampleView { sheets: proof.sample.sheets, picks: picks(checked) },
        oldest_facts: oldest.collect(),
        facts_due: facts.iter().filter(|fact| fact.is_due).count(),
        seconds: checked.seconds,
    }
}

fn obligation(proof: &Proof, settled: &ObligationSummary) -> ObligationView {
    let fails = |of: Obligation| proof.failures.iter().any(|failure| failure.obligation == of);
    ObligationView {
        name: settled.obligation.name(),
        demand: settled.obligation.demand(),
        pieces: settled.pieces,
        by_sample: settled.by_sample,
        proved: !fails(settled.obligation),
    }
}

fn failure<'c>(checked: &Checked<'c>, failure: &'c Failure) -> FailureView<'c> {
    let witness = failure.witness.as_ref().map(|witness| WitnessView {
        shows: &witness.shows,
        set: &witness.set,
        messenger: witness.leads_to.as_deref(),
        command: checked.command(witness),
    });
    FailureView {
        obligation: failure.obligation.name(),
        undecided: failure.is_undecided,
        subject: &failure.subject,
        says: &failure.says,
        because: &failure.because,
        follows_from: failure.follows_from.as_deref(),
        witness,
    }
}

fn picks<'c>(checked: &Checked<'c>) -> Vec<SharePick<'c>> {
    let sample = &checked.proof.sample;
    let named = sample
        .picks
        .iter()
        .map(|(messenger, count)| (Some(checked.knowledge.messengers[*messenger].id.as_str()), *count));
    let rows = named.chain([(None, sample.conflicts)]).map(|(messenger, sheets)| {
        let (percent, error) = sample_share(sheets, sample.sheets);
        SharePick { messenger, sheets, percent, error }
    });
    rows.collect()
}
