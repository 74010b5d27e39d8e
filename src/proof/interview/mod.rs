//! What the interview does with the questionnaire: it asks every question of somebody, and leaves none out that matters.

mod asked;
mod encoding;
mod skipping;

pub(super) use self::asked::prove as prove_asked;
pub(super) use self::skipping::prove as prove_skipping;
