//! The ranking, resolved: it must leave no tie to chance.

use std::collections::BTreeMap;

use super::catalogue::Catalogue;
use super::code::Code;
use super::diagnostics::Diagnostics;
use super::names::Names;
use super::record::SpannedIdent;
use crate::knowledge::{Criterion, Level, Messenger};

/// What a ranking must end with.
const NO_TIE: &str = "end it with an attribute on which every two candidates differ";

/// The ranking; it must end with an attribute.
pub(super) fn criteria<'a>(
    words: &[SpannedIdent<'a>],
    place: SpannedIdent<'a>,
    names: &Names<'_>,
    diagnostics: &mut Diagnostics<'a>,
) -> Vec<Criterion> {
    const PREFERENCES: SpannedIdent<'_> = SpannedIdent("preferences");
    diagnostics.once(words.iter().copied(), "ranking");
    if words.last().is_none_or(|last| *last == PREFERENCES) {
        let place = words.last().copied().unwrap_or(place);
        let message = "`ranking` must end with an attribute".to_owned();
        diagnostics.at_ident(Code::RankingEnd, place, message, NO_TIE);
    }
    let criterion = |word: &SpannedIdent<'a>| {
        if *word == PREFERENCES {
            return Some(Criterion::Preferences);
        }
        names.attribute(*word, diagnostics).map(Criterion::Attribute)
    };
    words.iter().filter_map(criterion).collect()
}

/// The last criterion must tell every two messengers that can be recommended apart, so that no tie is left to chance.
/// While there are other diagnostics, levels that are not known are left out: they may only be misspelt.
pub(super) fn check_strict(
    (word, ranking): (SpannedIdent<'_>, &[Criterion]),
    catalogue: &Catalogue,
    has_faults: bool,
    diagnostics: &mut Diagnostics<'_>,
) {
    let Some(Criterion::Attribute(last)) = ranking.last() else { return };
    if catalogue.attributes.row(*last).is_none_or(|attribute| attribute.id != word.0) {
        return;
    }
    let candidates = catalogue.messengers.iter().filter(|(_, messenger)| !messenger.is_comparison_only);
    let facts = candidates.filter_map(|(_, messenger)| {
        let fact = messenger.facts.row(last.cast())?;
        (fact.level.is_some() || !has_faults).then_some((messenger, fact.rank()))
    });
    let mut seen: BTreeMap<Level, &Messenger> = BTreeMap::new();
    for (messenger, rank) in facts {
        if let Some(before) = seen.insert(rank, messenger) {
            let message = format!(
                "`{}`, the last entry of `ranking`, does not tell `{}` and `{}` apart",
                word.0, before.id, messenger.id
            );
            diagnostics.at_ident(Code::Tie, word, message, NO_TIE);
            return;
        }
    }
}
