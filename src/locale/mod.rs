//! What the program says in one language: its own words, answers and dates in the person's words, and which characters may be shown.

mod bounds;
pub mod phrases;
mod printable;
mod words;

pub use self::bounds::{DEEPEST, LONGEST, expanded_too_far, nested_too_deeply};
pub use self::printable::{
    code_point, find_unprintable, is_blank, is_unprintable, printable, printable_lines,
};
pub use self::words::{FluentValue, Words, capitalised, is_language};
