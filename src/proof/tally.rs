//! How many pieces each obligation has, and how many of them the sample settled.

use super::subject::Subject;
use super::{Obligation, ObligationSummary};
use crate::knowledge::Knowledge;

/// Every obligation with its pieces.
pub(super) fn count(all: &[Subject], open: &[&Subject], knowledge: &Knowledge) -> Vec<ObligationSummary> {
    let candidates = knowledge.candidates().count();
    let settled = |obligation| {
        let is_of = |subject: &Subject| subject.key.obligation == obligation;
        let pieces = all.iter().filter(|subject| is_of(subject)).count();
        let (pieces, by_sample) = match obligation {
            Obligation::Endings => (1, 0),
            Obligation::Ties => (candidates * candidates.saturating_sub(1) / 2, 0),
            // That a question applies on a sheet that was drawn is not yet that it is asked.
            Obligation::Questions => (pieces, 0),
            Obligation::Options
            | Obligation::Rules
            | Obligation::Concessions
            | Obligation::Criteria
            | Obligation::Messengers
            | Obligation::Apps
            | Obligation::Cautions
            | Obligation::Guides
            | Obligation::Steps
            | Obligation::Channels => (pieces, pieces - open.iter().filter(|subject| is_of(subject)).count()),
        };
        ObligationSummary { obligation, pieces, by_sample }
    };
    Obligation::ALL.into_iter().map(settled).collect()
}
