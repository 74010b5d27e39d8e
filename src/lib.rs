//! Finds the one private messenger that fits a person's answers, and says why.
//!
//! A module imports only from those above it:
//!
//! ```text
//! knowledge <- answers <- engine <- proof <- view <- report
//! knowledge <- locale  <- load      engine <- wizard <- terminal
//! knowledge <- locale  <- graph     engine <- diff   <- view         app ties them
//!                                   engine <- population <- load, view
//! ```
//!
//! Beside them stand `error` and `cli`. `knowledge`, `answers`, `engine`, `proof`, `population`, `view`, `report`, `graph` and `diff` do no I/O,
//! read no clock and no environment.

pub mod answers;
#[cfg(feature = "cli")]
pub mod app;
#[cfg(feature = "cli")]
pub mod cli;
pub mod diff;
pub mod engine;
#[cfg(feature = "cli")]
pub mod error;
pub mod graph;
pub mod knowledge;
pub mod load;
pub mod locale;
pub mod population;
pub mod proof;
pub mod report;
#[cfg(feature = "cli")]
pub mod terminal;
pub mod view;
pub mod wizard;
