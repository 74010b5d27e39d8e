//! The options of one question: a place, and a set of places as bits.

use serde::{Deserialize, Serialize};

/// The place of an option in its question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct OptionIx(pub u8);

/// A set of options of one question, one bit each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
pub struct OptionSet(u32);

impl OptionSet {
    /// The most options a question can have.
    pub const MOST: u8 = 32;

    /// Exactly this one; none if no question can have so many.
    pub fn only(option: OptionIx) -> Self {
        Self(1_u32.checked_shl(option.0.into()).unwrap_or_default())
    }

    /// One bit an option, the first lowest.
    pub fn bits(self) -> u32 {
        self.0
    }

    /// The set of these bits.
    pub fn from_bits(bits: u32) -> Self {
        Self(bits)
    }

    /// Whether `option` is in it.
    pub fn has(self, option: OptionIx) -> bool {
        self.0 & Self::only(option).0 != 0
    }

    /// With `option` added, or taken away if it was in.
    #[must_use]
    pub fn toggled(self, option: OptionIx) -> Self {
        Self(self.0 ^ Self::only(option).0)
    }

    /// What is in both.
    #[must_use]
    pub fn meet(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// What is in either.
    #[must_use]
    pub fn join(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What is in it and not in the other.
    #[must_use]
    pub fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// How many are in it.
    pub fn count(self) -> u32 {
        self.0.count_ones()
    }

    /// Whether nothing is in it.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Its members, first to last.
    pub fn iter(self) -> impl Iterator<Item = OptionIx> {
        (0..Self::MOST).map(OptionIx).filter(move |option| self.has(*option))
    }

    /// Every subset of it, the empty one first.
    pub fn subsets(self) -> impl Iterator<Item = Self> {
        let mut next = Some(0_u32);
        std::iter::from_fn(move || {
            let now = next?;
            next = (now != self.0).then(|| (now.wrapping_sub(self.0)) & self.0);
            Some(Self(now))
        })
    }
}

impl FromIterator<OptionIx> for OptionSet {
    fn from_iter<I: IntoIterator<Item = OptionIx>>(options: I) -> Self {
        Self(options.into_iter().fold(0, |bits, option| bits | Self::only(option).0))
    }
}
