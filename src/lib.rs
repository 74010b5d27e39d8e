//! Finds the one private messenger that fits a person's answers, and says why.
//!
//! A module imports only from those above it:
//!
//! ```text
//! knowledge <- answers <- engine <- report
//!                         engine <- proof
//! knowledge <- load       engine <- wizard <- terminal      app ties them
//! knowledge <- export     knowledge <- graph                    engine <- diff
//! ```
//!
//! Beside them stand `locale` and `error`. `knowledge`, `answers`, `engine`, `proof`, `report`, `export`,
//! `graph` and `diff` do no I/O, read no clock and no
//! environment.

pub mod answers;
pub mod app;
pub mod cli;
pub mod diff;
pub mod engine;
pub mod error;
pub mod export;
pub mod graph;
pub mod knowledge;
pub mod load;
pub mod locale;
pub mod proof;
pub mod report;
pub mod terminal;
pub mod wizard;
