//! The ways a run can end other than well, and the status each ends with.

use std::fmt;
use std::io;
use std::path::PathBuf;

use crate::locale::{printable, printable_lines};

/// What went wrong.
#[derive(Debug)]
pub enum Error {
    /// Reading or writing failed.
    Io {
        /// What was being done, as in "cannot read".
        doing: &'static str,
        /// With which file, if any.
        path: Option<PathBuf>,
        /// Why it failed.
        source: io::Error,
    },
    /// A wrong use of the command line.
    Usage(String),
    /// Diagnostics of knowledge or answers, rendered and ready to be shown.
    Diagnostics(String),
    /// The person left before the end.
    Left(String),
    /// The person pressed Ctrl-C.
    Interrupted,
    /// Something that the program itself got wrong.
    Internal(String),
    /// Several of these at once.
    Many(Vec<Error>),
}

/// Exit statuses; the README lists them.
pub mod status {
    /// A recommendation, or whatever else was asked for.
    pub const DONE: u8 = 0;
    /// Reading or writing failed, or the person left.
    pub const FAILURE: u8 = 1;
    /// Wrong use of the command line.
    pub const USAGE: u8 = 2;
    /// No messenger meets everything.
    pub const CONFLICT: u8 = 3;
    /// Something wrong in knowledge or answers.
    pub const INVALID: u8 = 4;
    /// Ctrl-C: 128 and the number of SIGINT, as shells report it.
    pub const INTERRUPTED: u8 = 130;
}

impl Error {
    /// The exit status.
    pub fn status(&self) -> u8 {
        match self {
            Self::Io { .. } | Self::Left(_) | Self::Internal(_) => status::FAILURE,
            Self::Usage(_) => status::USAGE,
            Self::Diagnostics(_) => status::INVALID,
            Self::Interrupted => status::INTERRUPTED,
            // A file that cannot be read weighs more than one that was read and is wrong.
            Self::Many(errors) => errors.iter().map(Self::status).min().unwrap_or(status::FAILURE),
        }
    }

    /// All of them as one; nothing if there is none.
    pub fn all(mut errors: Vec<Self>) -> Option<Self> {
        if errors.len() > 1 { Some(Self::Many(errors)) } else { errors.pop() }
    }

    /// An error about a file.
    pub fn file(doing: &'static str, path: impl Into<PathBuf>, source: io::Error) -> Self {
        Self::Io { doing, path: Some(path.into()), source }
    }

    /// A file or folder that is there and cannot be read, and why.
    pub fn unreadable((path, source): (PathBuf, io::Error)) -> Self {
        Self::file("cannot read", path, source)
    }

    /// Whether it only says that nobody reads the output any more.
    pub fn is_broken_pipe(&self) -> bool {
        matches!(self, Self::Io { path: None, source, .. } if source.kind() == io::ErrorKind::BrokenPipe)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io { doing, path: Some(path), source } => {
                write!(f, "error: {doing} `{}`: {source}", printable(&path.to_string_lossy()))
            }
            Self::Io { doing, path: None, source } => write!(f, "error: {doing}: {source}"),
            Self::Usage(message) => {
                write!(f, "error: {}\n\nFor more information, try '--help'.", printable_lines(message))
            }
            Self::Diagnostics(drawn) => f.write_str(drawn.trim_end()),
            Self::Left(message) => f.write_str(message),
            Self::Interrupted => Ok(()),
            Self::Internal(message) => {
                write!(f, "error: {message} (this is a mistake in the program: please report it)")
            }
            Self::Many(errors) => {
                let texts: Vec<String> = errors.iter().map(Self::to_string).collect();
                f.write_str(&texts.join("\n\n"))
            }
        }
    }
}

impl std::error::Error for Error {}
