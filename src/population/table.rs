//! What becomes of a population, as a table: of one version of the knowledge, or of two side by side. English, like every word for
//! maintainers.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::Summary;

/// A line a messenger, then how many questions are asked; a column a version.
pub fn table(summaries: &[Summary]) -> String {
    let mut text = String::new();
    let people: Vec<String> = summaries.iter().map(|summary| summary.people.to_string()).collect();
    let _ = writeln!(text, "Picks of invented people ({})", people.join(" and "));
    let mut names: Vec<&str> = Vec::new();
    for (name, _) in summaries.iter().flat_map(Summary::shares).filter(|(name, _)| *name != "nobody") {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let widest = names.iter().map(|name| name.chars().count()).max().unwrap_or_default().max(18);
    for name in names.into_iter().chain(["nobody"]) {
        let _ = write!(text, "  {name:<widest$}");
        for summary in summaries {
            let share = summary.shares().into_iter().find(|(other, _)| *other == name);
            let _ = match share {
                Some((_, share)) => write!(text, "{share:>8.1} %"),
                None => write!(text, "{:>10}", "-"),
            };
        }
        text.push('\n');
    }
    let _ = write!(text, "Questions asked\n  {:<widest$}", "on average");
    for summary in summaries {
        let _ = write!(text, "{:>8.1}  ", summary.mean_asked());
    }
    text.push('\n');
    let counts: BTreeSet<usize> =
        summaries.iter().flat_map(|summary| summary.asked.keys().copied()).collect();
    for count in counts {
        let _ = write!(text, "  {count:<widest$}");
        for summary in summaries {
            let people = summary.asked.get(&count).copied().unwrap_or_default();
            let _ = write!(text, "{people:>8}  ");
        }
        text.push('\n');
    }
    text.lines().map(|line| format!("{}\n", line.trim_end())).collect()
}
