//! which-messenger behind one function: a request in JSON, an answer in JSON. A page in a browser asks; nothing is kept between two
//! requests but the knowledge that was read.

mod desk;
#[cfg(target_family = "wasm")]
mod door;
mod screen;

pub use self::desk::{Language, answer, language, tags};
