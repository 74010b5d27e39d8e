//! What the tests share: made-up knowledge and answers, and the program in a terminal.

pub(crate) mod command;
pub(crate) mod knowledge;
pub(crate) mod oracle;
pub(crate) mod random;
#[cfg(unix)]
pub(crate) mod terminal;
#[cfg(unix)]
pub(crate) mod tools;
