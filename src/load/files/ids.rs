//! What an id may look like.

use std::collections::BTreeSet;

use super::code::Code;
use super::diagnostics::Diagnostics;
use super::record::SpannedIdent;

/// What an id looks like.
pub(super) const ID: &str = "an id consists of lower-case letters, digits and `_`, and starts with a letter";

/// Reports ids that are given twice or are not lower-case words.
pub(super) fn check_ids<'a>(
    ids: impl Iterator<Item = SpannedIdent<'a>>,
    kind: &str,
    diagnostics: &mut Diagnostics<'_>,
) {
    let mut seen = BTreeSet::new();
    for id in ids {
        if !seen.insert(id) {
            let help = "ids must be unique: rename or remove one";
            diagnostics.at_ident(Code::DuplicateId, id, format!("duplicate {kind} `{}`", id.0), help);
        }
        let plain = id.0.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
        if !plain {
            diagnostics.at_ident(Code::InvalidId, id, format!("`{}` is not a valid id", id.0), ID);
        }
        let is_reserved = ["dont_know", "rather_not_say", "unknown"].contains(&id.0);
        // In an answer sheet it stands for the guides that are no messenger's own.
        if is_reserved || (kind, id.0) == ("messenger", "general") {
            let message = format!("`{}` is reserved and cannot be an id", id.0);
            diagnostics.at_ident(Code::ReservedId, id, message, "choose another word");
        }
    }
}
