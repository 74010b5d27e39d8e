//! A comparison for reading. Where nothing changes, nothing is written.

use std::fmt::Write;

use super::{Cause, KnowledgeDiff, PickChange};

/// Most differences that are listed.
const MOST_LISTED: usize = 40;

/// The comparison as text.
pub fn render(comparison: &KnowledgeDiff) -> String {
    let mut text = String::new();
    if comparison.changes.is_empty() {
        return text;
    }
    let [old, new] = &comparison.hashes;
    let all = comparison.differences.len();
    let _ = writeln!(text, "Knowledge {old} -> {new}");
    let _ = writeln!(text, "\nDifferences that could change a pick: {all}");
    for words in comparison.differences.iter().take(MOST_LISTED) {
        let _ = writeln!(text, "  {words}");
    }
    if all > MOST_LISTED {
        let _ = writeln!(text, "  and {} more", all - MOST_LISTED);
    }
    let _ = writeln!(
        text,
        "\nSheets whose pick changes: {} of {} drawn at random (seed {})",
        share(comparison, comparison.count()),
        comparison.sampling.samples,
        comparison.sampling.seed
    );
    for change in &comparison.changes {
        section(&mut text, comparison, change);
    }
    text
}

/// One pair of picks.
fn section(text: &mut String, comparison: &KnowledgeDiff, change: &PickChange) {
    let [before, after] = [&change.before, &change.after].map(|pick| pick.as_deref().unwrap_or("nobody"));
    let _ = writeln!(text, "\n{before} -> {after}: {}", share(comparison, change.count));
    let which = if change.is_shortest { "shortest sheet" } else { "shortest sheet found" };
    let [old, new] = &change.sheet;
    if old == new {
        let _ = writeln!(text, "  {which}: {}", arguments(old));
    } else {
        let _ = writeln!(text, "  {which}, for the old version: {}", arguments(old));
        let _ = writeln!(text, "  {}  for the new version: {}", " ".repeat(which.len()), arguments(new));
    }
    let words = |at: &usize| comparison.differences.get(*at).map_or("", String::as_str);
    let (decide, differences) = match &change.cause {
        Cause::Each(one) if one.len() == 1 => ("because of this", one),
        Cause::Each(each) => ("because of each of these: without any one of them it stays", each),
        Cause::Together(together) => ("because of these together", together),
    };
    let _ = writeln!(text, "  {decide}:");
    for difference in differences {
        let _ = writeln!(text, "    {}", words(difference));
    }
}

/// A sheet as arguments of `recommend`.
fn arguments(pairs: &[String]) -> String {
    if pairs.is_empty() {
        return "(no answers)".into();
    }
    pairs.iter().map(|pair| format!("--set {pair}")).collect::<Vec<_>>().join(" ")
}

/// "3.20 % ± 0.24 (640)"; where none was drawn, what the share is below at 95 % confidence.
fn share(comparison: &KnowledgeDiff, count: u32) -> String {
    let (share, error) = comparison.share(count);
    if count == 0 {
        // A bound is rounded upward.
        return format!("below {:.2} % (0)", (error * 100.0).ceil() / 100.0);
    }
    format!("{share:.2} % ± {error:.2} ({count})")
}
