//! Answer sheets as files, RON or JSON: read with every error at once, written without what a person would rather not say.

mod answer;
mod fields;
mod json;
mod json_error;
mod read;
mod ron;
mod write;

pub use self::answer::parse_answer;
pub(super) use self::read::rules;
pub use self::read::{LoadedSheet, Stale, read_sheet};
pub use self::write::{write_sheet, write_sheet_line};
