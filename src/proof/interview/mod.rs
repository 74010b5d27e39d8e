//! What the interview does with the questionnaire: it asks every question of somebody. That it leaves none out that matters is a matter of
//! its code and not of the knowledge, so a test holds it.

mod asked;
mod encoding;
#[cfg(test)]
mod skipping;

pub(super) use self::asked::prove as prove_asked;
