//! Finds the one private messenger that fits a person's answers, and says why.
//!
//! A module imports only from those above it:
//!
//! ```text
//! knowledge <- answers <- decision <- report
//!                         decision <- proof
//! knowledge <- load       decision <- wizard <- terminal      app ties them
//! knowledge <- export     knowledge <- graph                  decision <- diff
//! ```
//!
//! Beside them stand `words`, `phrases`, `signs`, `estimate` and `error`. `knowledge`, `answers`, `decision`, `proof`, `report`, `export`,
//! `graph` and `diff` do no I/O, read no clock and no
//! environment.

pub mod answers;
pub mod app;
pub mod cli;
pub mod decision;
pub mod diff;
pub mod error;
pub mod estimate;
pub mod export;
pub mod graph;
pub mod knowledge;
pub mod load;
pub mod phrases;
pub mod proof;
pub mod report;
pub mod signs;
pub mod terminal;
pub mod wizard;
pub mod words;
