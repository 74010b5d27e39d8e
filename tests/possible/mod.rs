//! Which answers a question takes, by trying them all.

use which_messenger::knowledge::{Kind, OptionSet, Question};

/// Every answer that may be given where these options are offered.
pub(crate) fn possible(question: &Question, offered: OptionSet) -> Vec<OptionSet> {
    match question.kind {
        Kind::One => offered.iter().map(OptionSet::only).collect(),
        Kind::Any { min } => offered.subsets().filter(|set| set.count() >= u32::from(min)).collect(),
    }
}
