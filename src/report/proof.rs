//! What `check` found, for maintainers, as text. English, like every diagnostic.

use crate::engine::sample_share;
use crate::proof::{Failure, Proof};
use crate::view::Checked;

/// How many of the oldest facts are named.
const OLDEST: usize = 3;

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
        return "picks: not told, because the estimates of how people answer do not fit this knowledge\n"
            .to_owned();
    }
    let mut text = format!("picks of {} invented people:\n", sample.sheets);
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
