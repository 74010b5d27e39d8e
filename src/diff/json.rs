//! A comparison for programs; `docs/export-json.md` describes it.

use serde_json::{Value, json};

use super::{Cause, KnowledgeDiff};

/// The version of the shape.
const FORMAT: u32 = 1;

/// The comparison as one JSON object.
pub fn render(comparison: &KnowledgeDiff) -> Value {
    let [old, new] = &comparison.hashes;
    let words = |places: &[usize]| -> Vec<&str> {
        places.iter().filter_map(|at| comparison.differences.get(*at)).map(String::as_str).collect()
    };
    let changes: Vec<Value> = comparison
        .changes
        .iter()
        .map(|change| {
            let (share, error) = comparison.share(change.count);
            let [old, new] = &change.sheet;
            let (together, differences) = match &change.cause {
                Cause::Each(differences) => (false, differences),
                Cause::Together(differences) => (true, differences),
            };
            json!({
                "before": change.before,
                "after": change.after,
                "count": change.count,
                "percent": share,
                "error": error,
                "sheet": {"old": old, "new": new, "shortest": change.is_shortest},
                "because": {"together": together, "differences": words(differences)},
            })
        })
        .collect();
    let (share, error) = comparison.share(comparison.count());
    json!({
        "format": FORMAT,
        "old": old,
        "new": new,
        "differences": comparison.differences,
        "samples": comparison.sampling.samples,
        "seed": comparison.sampling.seed,
        "looked_through": comparison.looked_through,
        "percent": share,
        "error": error,
        "changes": changes,
    })
}
