//! What `check --facts` tells maintainers, as text. English, like every diagnostic.

use crate::view::FactsWatch;

/// For reading, and for taking lines out of: a fact a line, a link a line.
pub fn text(watch: &FactsWatch) -> String {
    let mut text = format!(
        "{} of {} facts are due for another look on {}.\n\n",
        watch.due,
        watch.facts.len(),
        watch.today
    );
    for fact in &watch.facts {
        let due = if fact.due { "due" } else { "" };
        let sources = fact.sources.join(", ");
        text.push_str(&format!(
            "{due:<3} {:<10} {} {}: {} ({sources}; every {} months)\n",
            fact.date, fact.messenger, fact.attribute, fact.level, fact.recheck_after_months
        ));
    }
    text.push_str(&format!("\n{} links, each once:\n\n", watch.links.len()));
    text + &watch.links.iter().map(|link| format!("{link}\n")).collect::<String>()
}
