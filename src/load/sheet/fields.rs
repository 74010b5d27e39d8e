//! The fields of an answer sheet, whatever they were written in.

use smallvec::SmallVec;

use crate::load::files::{Entries, SpannedIdent, Text};

/// A sheet's fields.
pub(super) struct Fields<'a> {
    /// The fingerprint of the knowledge that it was made with.
    pub(super) hash: Option<Text<'a>>,
    /// Each question with the options chosen, or the word that stands for none.
    pub(super) answers: Vec<(SpannedIdent<'a>, Options<'a>)>,
    /// Rules given up.
    pub(super) gave_up: Vec<SpannedIdent<'a>>,
    /// Setup steps done.
    pub(super) done: Done<'a>,
}

/// The options of an answer; nearly all have few, which need no allocation.
pub(super) type Options<'a> = SmallVec<[SpannedIdent<'a>; 3]>;

/// Steps done, counted from one, by guide; guides by messenger, those for several messengers under [`GENERAL`].
pub(super) type Done<'a> = Entries<'a, Entries<'a, Vec<usize>>>;

/// What stands in the place of a messenger over guides for several.
pub(super) const GENERAL: &str = "general";
