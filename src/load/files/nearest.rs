//! The right word nearest to a wrong one, and how words are offered.

/// The candidate nearest to `word`, if it is near enough to be a misspelling of it.
pub(crate) fn nearest<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let worst = (word.chars().count() / 3).max(1);
    candidates
        .into_iter()
        .filter(|candidate| !candidate.is_empty())
        .map(|candidate| (strsim::damerau_levenshtein(word, candidate), candidate))
        .filter(|(distance, _)| *distance <= worst)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// Words in backticks with commas between.
pub(in crate::load) fn list(words: &[&str]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}

/// "did you mean `signal`?", or which there are if none is near.
pub(in crate::load) fn suggestion(word: &str, known: &[&str]) -> String {
    nearest(word, known.iter().copied())
        .map_or_else(|| format!("there are: {}", list(known)), |near| format!("did you mean `{near}`?"))
}
