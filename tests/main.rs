//! All integration tests in one binary: it links once, and what the modules share stands once, in `support`.
#![expect(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a test stops at the first surprise, and says what it measured or passed over"
)]

#[path = "../benches/neutral/direct.rs"]
mod direct;
#[path = "../benches/neutral/mod.rs"]
mod neutral;
mod support;

mod architecture;
mod assessment;
mod broken;
#[cfg(unix)]
mod broken_files;
mod check;
mod circles;
mod cli;
#[cfg(unix)]
mod dialoguer;
mod diff;
mod documents;
mod export;
#[cfg(target_os = "linux")]
mod faults;
mod flips;
mod formats;
#[cfg(unix)]
mod fuzz_corpora;
mod graph;
mod group;
#[cfg(unix)]
mod keys;
mod knowledge;
mod languages;
#[cfg(unix)]
mod limits;
mod lookup;
mod panel;
mod personas;
#[cfg(unix)]
mod picture;
mod population;
mod printable;
#[cfg(unix)]
mod prompts;
mod proof;
mod properties;
mod questions;
#[cfg(unix)]
mod release;
mod replay;
mod scale;
#[cfg(unix)]
mod schemas;
mod security;
mod shells;
#[cfg(target_os = "linux")]
mod traces;
#[cfg(unix)]
mod walk;
#[cfg(unix)]
mod writer;
