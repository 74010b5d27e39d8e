//! How much of anything is read. Every limit is stated in `docs/data-format.md`, and held before anything is read or built that would
//! be larger.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

/// The most bytes of a knowledge file.
pub const KNOWLEDGE: u64 = 16 << 20;

/// The most bytes of an answer sheet, a needs file, or a line of many sheets.
pub const SHEET: u64 = 1 << 20;

/// The most bytes of a Fluent file.
pub const FLUENT: u64 = 1 << 20;

/// The most opening round brackets of a knowledge file: each may become a record many times its size.
pub const BRACKETS: usize = 300_000;

/// The most entries of a list of records.
pub const ENTRIES: usize = 10_000;

/// The most guides of all messengers together.
pub const GUIDES: usize = 60_000;

/// The most pairs of a messenger with an attribute or a criterion.
pub const FACTS: usize = 300_000;

/// The most parts of a condition once those it names are put in.
pub const PARTS: usize = 10_000;

/// The most parts that all named conditions together may come to where they are used.
pub const EXPANDED: usize = 300_000;

/// How deep conditions may be nested once those they name are put in.
pub const CONDITION_DEPTH: usize = 100;

/// The most errors of a file that are kept; the others are only counted.
pub const KEPT: usize = 1_000;

/// What was read, or that it was more than its limit.
#[derive(Debug)]
pub enum Bounded {
    /// All of it.
    Whole(Vec<u8>),
    /// More than so many bytes: nothing was kept.
    TooLarge(u64),
}

impl Bounded {
    /// The bytes.
    ///
    /// # Errors
    /// They were too many.
    pub fn into_bytes(self) -> io::Result<Vec<u8>> {
        match self {
            Self::Whole(bytes) => Ok(bytes),
            Self::TooLarge(limit) => {
                let why = format!("it is larger than {}", in_words(limit));
                Err(io::Error::new(io::ErrorKind::FileTooLarge, why))
            }
        }
    }
}

/// Reads a file of at most `limit` bytes. One that says it is larger is not read at all.
///
/// # Errors
/// The file cannot be read.
pub fn read_file(path: &Path, limit: u64) -> io::Result<Bounded> {
    let file = File::open(path)?;
    let known = file.metadata()?;
    if known.is_file() && known.len() > limit {
        return Ok(Bounded::TooLarge(limit));
    }
    read(file, limit)
}

/// Reads at most `limit` bytes, and one more to know whether that is all.
///
/// # Errors
/// It cannot be read.
pub fn read(from: impl Read, limit: u64) -> io::Result<Bounded> {
    let mut bytes = Vec::new();
    from.take(limit + 1).read_to_end(&mut bytes)?;
    let is_whole = u64::try_from(bytes.len()).is_ok_and(|length| length <= limit);
    Ok(if is_whole { Bounded::Whole(bytes) } else { Bounded::TooLarge(limit) })
}

/// A limit in words: "16 MB".
pub(super) fn in_words(limit: u64) -> String {
    format!("{} MB", limit >> 20)
}
