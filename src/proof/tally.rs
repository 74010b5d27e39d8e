//! Which obligation each piece of the knowledge falls under, and how many pieces each has.

use super::subject::Subject;
use super::{Obligation, ObligationSummary};
use crate::knowledge::Knowledge;

/// What demands that a piece is alive.
pub(super) fn obligation(subject: Subject) -> Obligation {
    match subject {
        Subject::Question(_) => Obligation::Questions,
        Subject::Option(..) => Obligation::Options,
        Subject::Rule(_) => Obligation::Rules,
        Subject::Criterion(_) => Obligation::Criteria,
        Subject::Messenger(_) => Obligation::Messengers,
        Subject::App(..) => Obligation::Apps,
        Subject::Caution(..) => Obligation::Cautions,
        Subject::Guide(..) | Subject::Need(..) => Obligation::Guides,
        Subject::Channel(_) => Obligation::Channels,
    }
}

/// How many pieces each obligation is about, and how many of them the sample settled.
pub(super) fn count(all: &[Subject], open: &[Subject], knowledge: &Knowledge) -> Vec<ObligationSummary> {
    let candidates = knowledge.candidates().count();
    let of = |which, subjects: &[Subject]| subjects.iter().filter(|row| obligation(**row) == which).count();
    let settled = |which| match which {
        Obligation::Endings => ObligationSummary { obligation: which, pieces: 1, by_sample: 0 },
        Obligation::Ties => ObligationSummary {
            obligation: which,
            pieces: candidates * candidates.saturating_sub(1) / 2,
            by_sample: 0,
        },
        // That a question applies on a sheet that was drawn is not yet that it is asked.
        Obligation::Questions | Obligation::Skipping => {
            ObligationSummary { obligation: which, pieces: knowledge.questions.len(), by_sample: 0 }
        }
        Obligation::Options
        | Obligation::Rules
        | Obligation::Criteria
        | Obligation::Messengers
        | Obligation::Apps
        | Obligation::Cautions
        | Obligation::Guides
        | Obligation::Channels => {
            let pieces = of(which, all);
            ObligationSummary { obligation: which, pieces, by_sample: pieces - of(which, open) }
        }
    };
    Obligation::ALL.into_iter().map(settled).collect()
}
