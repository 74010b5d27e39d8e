//! What the program says in one language: its own words, answers and dates in the person's words, and which characters may be shown.

pub mod phrases;
mod printable;
mod words;

pub use self::printable::is_unprintable;
pub use self::words::{FluentValue, Words, capitalised};
